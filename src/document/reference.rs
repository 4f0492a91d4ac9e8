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
    /// The numbers of the tables that have names.
    tables: BTreeMap<String, usize>,
    /// How many tables have numbers.
    numbered_tables: usize,
    /// Names of what has no numbered paragraph.
    of_nothing: BTreeSet<String>,
    list: Separators,
}

/// What stands between numbers.
#[derive(Debug)]
struct Separators {
    /// Between two of several.
    between: String,
    /// Before the last in a sentence, with a sign for what stands on either side.
    end: Option<String>,
    /// Between the first and the last of a range, with such signs.
    range: String,
}

impl Default for Separators {
    fn default() -> Self {
        Self { between: ", ".to_owned(), end: None, range: "#–#".to_owned() }
    }
}

impl Separators {
    /// Numbers in their order: `17–19, 25`; in a sentence, the last after its own word: `17–19 and 25`.
    fn joined(&self, numbers: &BTreeSet<usize>, is_sentence: bool) -> String {
        let mut entries = self.ranges(numbers);
        let end = self.end.as_deref().filter(|_| is_sentence && entries.len() > 1);
        let last = end.and_then(|end| Some((end, entries.pop()?)));
        let most = entries.join(&self.between);
        last.map_or_else(|| most.clone(), |(end, last)| both(end, &most, &last))
    }

    fn ranges(&self, numbers: &BTreeSet<usize>) -> Vec<String> {
        let mut ranges: Vec<(usize, usize)> = Vec::new();
        for &number in numbers {
            match ranges.last_mut() {
                Some((_, last)) if *last + 1 == number => *last = number,
                _ => ranges.push((number, number)),
            }
        }
        let shown = |(first, last): (usize, usize)| match last - first {
            0 => vec![first.to_string()],
            1 => vec![first.to_string(), last.to_string()],
            _ => vec![both(&self.range, &first.to_string(), &last.to_string())],
        };
        ranges.into_iter().flat_map(shown).collect()
    }
}

/// A form with these in the places of its two signs.
fn both(form: &str, first: &str, last: &str) -> String {
    form.replacen(NUMBERS, first, 1).replacen(NUMBERS, last, 1)
}

/// A reference to paragraphs by their names, with commas between them. Its words, if it has any, are forms for one paragraph, for
/// two and for more, with a sign where the numbers go: `para. #|paras. #|paras. #`. Where one form is left out, the last before it stands for
/// it.
pub(super) fn unresolved(names: &str, forms: &str) -> Inline {
    Inline::Reference { to: names.split(',').map(str::to_owned).collect(), text: forms.to_owned() }
}

/// How the name of a table begins.
const TABLE: &str = "table/";

/// Stands for the numbers in the words of a reference.
const NUMBERS: &str = "#";

/// The words of a reference with its numbers in them.
fn worded(forms: &str, numbers: &BTreeSet<usize>, list: &Separators) -> String {
    let wanted = if numbers.is_empty() { usize::MAX } else { numbers.len() };
    let form = forms.split('|').take(wanted).last().unwrap_or_default();
    let shown = if numbers.is_empty() { "–".to_owned() } else { list.joined(numbers, !form.is_empty()) };
    if form.is_empty() { shown } else { form.replace(NUMBERS, &shown) }
}

/// What links within the document call a paragraph.
pub(super) fn paragraph_id(number: usize) -> String {
    format!("paragraph-{number}")
}

impl Anchors {
    /// None yet, of a document with these words.
    pub(super) fn new(words: &Words) -> Self {
        let usual = Separators::default();
        let list = Separators {
            between: words.list_separator.clone().unwrap_or(usual.between),
            end: words.list_end.clone(),
            range: words.number_range.clone().unwrap_or(usual.range),
        };
        Self { list, ..Self::default() }
    }

    /// Names a paragraph; a name that stands twice is that of the first.
    pub(super) fn name(&mut self, name: String, number: usize) {
        self.numbers.entry(name).or_insert(number);
    }

    /// Counts a table with a number, and names it.
    pub(super) fn name_table(&mut self, names: Vec<String>, number: usize) {
        self.numbered_tables += 1;
        for name in names {
            self.tables.entry(name).or_insert(number);
        }
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
            Inline::Reference { to, text } if to.iter().any(|name| name.starts_with(TABLE)) => {
                *text = self.table_told(&to.join(","), text)?;
                to.clear();
                Ok(())
            }
            Inline::Reference { to, text } => {
                let numbers = self.numbers(to)?;
                *text = worded(text, &numbers, &self.list);
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

    /// A reference to a table, by its forms for the only one of the document and for one of several.
    fn table_told(&self, name: &str, forms: &str) -> Result<String, String> {
        let help = "`<a id=\"table/NAME\"></a>` in its caption names a table";
        let number = self.tables.get(name).ok_or_else(|| format!("no table is called `{name}`: {help}"))?;
        let (only, numbered) = forms.split_once('|').unwrap_or((forms, forms));
        Ok(if self.numbered_tables == 1 { only.to_owned() } else { numbered.replacen(NUMBERS, &number.to_string(), 1) })
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
    fn a_table_is_told_by_its_number_and_an_only_one_by_where_it_stands() {
        let table = |name: &str| format!(": <a id=\"table/{name}\"></a>Of {name}\n\n| A |\n|---|\n| b |\n\n");
        let refers = "# One\n\n[The table below|Table #](#table/two) shows it.\n\n";
        let of_two = parsed(&format!("{refers}{}{}", table("one"), table("two"))).unwrap();
        assert!(of_two.contains("1\\. Table 2 shows it.") && of_two.contains("**Of two**"), "{of_two}");
        let of_one = parsed(&format!("{refers}{}", table("two"))).unwrap();
        assert!(of_one.contains("1\\. The table below shows it."), "{of_one}");
        let why = parsed(&format!("{refers}{}", table("one"))).unwrap_err();
        assert!(why.starts_with("no table is called `table/two`: "), "{why}");
    }

    #[test]
    fn a_name_of_no_paragraph_is_told() {
        let why = parsed("# One\n\nSee [](#gone).\n").unwrap_err();
        assert!(why.starts_with("no paragraph is called `gone`: "), "{why}");
    }

    #[test]
    fn numbers_in_a_row_are_a_range() {
        let list = Separators { end: Some("# and #".to_owned()), ..Separators::default() };
        let shown = |numbers: &[usize], is_sentence| list.joined(&numbers.iter().copied().collect(), is_sentence);
        assert_eq!(shown(&[7, 5, 6, 9, 10, 10], false), "5–7, 9, 10");
        assert_eq!(shown(&[7, 5, 6, 9, 10, 10], true), "5–7, 9 and 10");
        assert_eq!(shown(&[3, 2], true), "2 and 3");
        assert_eq!(shown(&[2], true), "2");
        assert_eq!(shown(&[], true), "");
    }

    #[test]
    fn a_language_may_have_a_form_for_two() {
        let said = |numbers: &[usize]| {
            worded("one #|two #|more #", &numbers.iter().copied().collect(), &Separators::default())
        };
        assert_eq!([said(&[4]), said(&[4, 5]), said(&[4, 6, 9])], ["one 4", "two 4, 5", "more 4, 6, 9"]);
        assert_eq!(said(&[]), "more –");
    }
}
