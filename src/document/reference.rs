//! References from one paragraph to others: a paragraph is given a name, and its number takes the place of the name where it is
//! referred to. Numbers are known only when the whole document has been read.

use super::Document;
use super::front::Words;
use super::tree::{Block, Inline, Table};
use std::collections::{BTreeMap, BTreeSet};

/// The numbers of the paragraphs that have names.
#[derive(Debug, Default)]
pub(super) struct Anchors {
    numbers: BTreeMap<String, usize>,
    /// Names of what has no numbered paragraph.
    of_nothing: BTreeSet<String>,
    /// What parts numbers.
    separator: String,
}

/// A reference to paragraphs by their names, with commas between them. Its words, if it has any, are two forms, for one paragraph
/// and for several, with a sign where the numbers go: `para. #|paras. #`.
pub(super) fn unresolved(names: &str, forms: &str) -> Inline {
    Inline::Reference { to: names.split(',').map(str::to_owned).collect(), text: forms.to_owned() }
}

/// Stands for the numbers in the words of a reference.
const NUMBERS: &str = "#";

/// The words of a reference with its numbers in them.
fn worded(forms: &str, numbers: &BTreeSet<usize>, separator: &str) -> String {
    let shown = if numbers.is_empty() { "–".to_owned() } else { as_ranges(numbers, separator) };
    let (one, several) = forms.split_once('|').unwrap_or((forms, forms));
    match if numbers.len() == 1 { one } else { several } {
        "" => shown,
        form => form.replace(NUMBERS, &shown),
    }
}

/// What links within the document call a paragraph.
pub(super) fn paragraph_id(number: usize) -> String {
    format!("paragraph-{number}")
}

impl Anchors {
    /// None yet, of a document with these words.
    pub(super) fn new(words: &Words) -> Self {
        let separator = words.list_separator.clone().unwrap_or_else(|| ", ".to_owned());
        Self { separator, ..Self::default() }
    }

    /// Names a paragraph; a name that stands twice is that of the first.
    pub(super) fn name(&mut self, name: String, number: usize) {
        self.numbers.entry(name).or_insert(number);
    }

    /// Says that no numbered paragraph has these names: what refers to them shows a dash.
    pub(super) fn name_nothing(&mut self, names: impl Iterator<Item = String>) {
        self.of_nothing.extend(names);
    }

    /// Puts numbers in the place of names in the whole document; else says which name is that of no paragraph.
    pub(super) fn resolve(&self, document: &mut Document) -> Result<(), String> {
        for part in [&mut document.summary, &mut document.body, &mut document.annexes] {
            self.blocks(part)?;
        }
        document.notes.iter_mut().try_for_each(|note| self.inlines(note))
    }

    fn blocks(&self, blocks: &mut [Block]) -> Result<(), String> {
        blocks.iter_mut().try_for_each(|block| match block {
            Block::Heading(heading) => self.inlines(&mut heading.content),
            Block::Paragraph { content, .. } | Block::TableNote { content } => self.inlines(content),
            Block::List { items, .. } => items.iter_mut().try_for_each(|item| self.blocks(item)),
            Block::Quote { content } | Block::Changed { content, .. } => self.blocks(content),
            Block::Table(table) => self.table(table),
            Block::Chart { .. } => Ok(()),
        })
    }

    fn table(&self, table: &mut Table) -> Result<(), String> {
        self.inlines(&mut table.caption)?;
        table.header.iter_mut().chain(table.rows.iter_mut().flatten()).try_for_each(|cell| self.inlines(cell))
    }

    fn inlines(&self, content: &mut [Inline]) -> Result<(), String> {
        content.iter_mut().try_for_each(|inline| match inline {
            Inline::Reference { to, text } => {
                let numbers = self.numbers(to)?;
                *text = worded(text, &numbers, &self.separator);
                *to = numbers.into_iter().map(paragraph_id).collect();
                Ok(())
            }
            Inline::Emphasis { content }
            | Inline::Strong { content }
            | Inline::Link { content, .. }
            | Inline::Foreign { content, .. }
            | Inline::Figure { content, .. }
            | Inline::Changed { content, .. } => self.inlines(content),
            Inline::Text { .. } | Inline::Note { .. } | Inline::TableNote { .. } | Inline::Break => Ok(()),
        })
    }

    fn numbers(&self, names: &[String]) -> Result<BTreeSet<usize>, String> {
        let number = |name: &String| {
            let help = "`<a id=\"NAME\"></a>` names a numbered paragraph of the body";
            self.numbers.get(name).copied().ok_or_else(|| format!("no paragraph is called `{name}`: {help}"))
        };
        let is_of_one = |name: &&String| self.numbers.contains_key(*name) || !self.of_nothing.contains(*name);
        names.iter().filter(is_of_one).map(number).collect()
    }
}

/// Numbers in their order: `17–19, 25`.
fn as_ranges(numbers: &BTreeSet<usize>, separator: &str) -> String {
    let mut ranges: Vec<(usize, usize)> = Vec::new();
    for &number in numbers {
        match ranges.last_mut() {
            Some((_, last)) if *last + 1 == number => *last = number,
            _ => ranges.push((number, number)),
        }
    }
    let shown = |&(first, last): &(usize, usize)| match last - first {
        0 => first.to_string(),
        1 => format!("{first}{separator}{last}"),
        _ => format!("{first}–{last}"),
    };
    ranges.iter().map(shown).collect::<Vec<_>>().join(separator)
}

#[cfg(test)]
mod tests {
    use super::*;

    const FRONT: &str = "---\ntitle: T\nlanguage: en\nnumbered-paragraphs: true\n\
                         words: { annex: A, table: T, figure: F, notes: N }\n---\n\n";

    fn parsed(markdown: &str) -> Result<String, String> {
        let text = format!("{FRONT}{markdown}");
        Document::parse(&text).map(|document| super::super::markdown(&document)).map_err(|why| why.message)
    }

    #[test]
    fn a_reference_shows_the_numbers_of_the_paragraphs_that_it_names() {
        let body = "See para. [](#held).\n\n# One\n\nFirst.\n\n<a id=\"held\"></a>Second.\n\n- <a id=\"item\"></a>of it\n\n\
                    Third. See paras. [](#item,third,first), <a id=\"third\"></a>and\n\n<a id=\"first\"></a>Fourth.[^n]\n\n\
                    | Of |\n|---|\n| [](#third) |\n\n[^n]: See para. [](#held).\n";
        let text = parsed(body).unwrap();
        assert!(text.contains("See para. 2.\n"), "{text}");
        assert!(text.contains("3\\. Third. See paras. 2–4, and\n"), "{text}");
        assert!(text.contains("2\\. Second.\n\n- of it\n") && text.contains("| 3 |"), "{text}");
        assert!(text.contains("[^1]: See para. 2."), "{text}");
    }

    #[test]
    fn words_are_of_one_paragraph_or_of_several() {
        let text = parsed(
            "# One\n\n<a id=\"a\"></a><a id=\"b\"></a>First ([para. #|paras. #](#a,b)).\n\n\
             <a id=\"c\"></a>Second ([para. #|paras. #](#a,c)).\n",
        );
        let text = text.unwrap();
        assert!(text.contains("First (para. 1).") && text.contains("Second (paras. 1, 2)."), "{text}");
    }

    #[test]
    fn a_name_of_no_paragraph_is_told() {
        let why = parsed("# One\n\nSee [](#gone).\n").unwrap_err();
        assert!(why.starts_with("no paragraph is called `gone`: "), "{why}");
    }

    #[test]
    fn numbers_in_a_row_are_a_range() {
        let shown = |numbers: &[usize]| as_ranges(&numbers.iter().copied().collect(), ", ");
        assert_eq!(shown(&[7, 5, 6, 9, 10, 10]), "5–7, 9, 10");
        assert_eq!(shown(&[]), "");
    }
}
