//! What can be said only when the whole document is known: which note bears which number, and what is the only one of its kind.

use super::Document;
use super::number::note_letter;
use super::printing;
use super::tree::{Block, Heading, Inline, Table};
use crate::record::Language;
use std::collections::BTreeMap;

/// The document with the notes of each table under it, called by letters; the others numbered as they come; without a number
/// on what is the only table or chart; and with the signs of print.
pub(super) fn arrange(mut document: Document) -> Document {
    printing::set(&mut document);
    number_notes(&mut document, Tables::Apart);
    name_the_only_ones(&mut document);
    document
}

/// The document with the notes to its tables as footnotes among all others, for a format that has no place under a table.
pub(super) fn with_footnotes(document: &Document) -> Document {
    let mut document = document.clone();
    let Document { summary, body, annexes, notes, .. } = &mut document;
    for blocks in [summary, body, annexes] {
        add_footnotes(blocks, notes);
    }
    number_notes(&mut document, Tables::AmongText);
    document
}

/// Where the notes of tables stand.
#[derive(Clone, Copy, PartialEq)]
enum Tables {
    /// Under each, called by letters.
    Apart,
    /// With those of the text.
    AmongText,
}

fn number_notes(document: &mut Document, tables: Tables) {
    let all = std::mem::take(&mut document.notes);
    let language = document.front.language;
    let ibid = document.front.words.ibid.clone().filter(|_| tables == Tables::Apart);
    let mut notes = Notes { tables, language, ibid, all, kept: Vec::new(), numbers: BTreeMap::new(), last: None };
    let parts = [&mut document.summary, &mut document.body, &mut document.annexes];
    for blocks in parts {
        notes.arrange(blocks);
    }
    document.notes = notes.kept;
}

/// The document's notes on their way to their places.
struct Notes {
    tables: Tables,
    language: Language,
    /// What stands for a note that says the same as the one before.
    ibid: Option<String>,
    /// All of them, as the Markdown numbers them.
    all: Vec<Vec<Inline>>,
    /// Those of the text, in the order in which they are referred to.
    kept: Vec<Vec<Inline>>,
    /// The number of each that is kept, by its number in the Markdown.
    numbers: BTreeMap<usize, usize>,
    /// The last of the text, by its number in the Markdown, where no other has come between since.
    last: Option<usize>,
}

impl Notes {
    fn arrange(&mut self, blocks: &mut Vec<Block>) {
        for mut block in std::mem::take(blocks) {
            let notes = match &mut block {
                Block::Table(table) if self.tables == Tables::Apart => {
                    let notes = self.of_table(table);
                    if !notes.is_empty() {
                        self.last = None;
                    }
                    notes
                }
                Block::Table(table) => {
                    cells(table).for_each(|content| self.number(content));
                    Vec::new()
                }
                Block::Heading(Heading { content, .. })
                | Block::Paragraph { content, .. }
                | Block::TableNote { content } => {
                    if self.tables == Tables::Apart {
                        self.once(content);
                    }
                    self.number(content);
                    Vec::new()
                }
                Block::List { items, .. } => {
                    for item in items {
                        self.arrange(item);
                    }
                    Vec::new()
                }
                Block::Quote { content } | Block::Changed { content, .. } => {
                    self.arrange(content);
                    Vec::new()
                }
                Block::Chart { .. } => Vec::new(),
            };
            blocks.push(block);
            blocks.extend(notes);
        }
    }

    /// Of signs in a row for the same note, leaves the last: it is the note of all that stands before.
    fn once(&self, content: &mut Vec<Inline>) {
        let mut order = Vec::new();
        each_sign(content, &mut |inline| {
            if let Inline::Note { number, .. } = inline {
                order.push(*number);
            }
        });
        let said: Vec<_> = order.iter().map(|was| self.all.get(was.wrapping_sub(1))).collect();
        let mut repeated = (0..said.len()).map(|place| said.get(place + 1) == Some(&said[place]));
        if repeated.clone().any(|is_repeated| is_repeated) {
            retain_notes(content, &mut || !repeated.next().unwrap_or(false));
        }
    }

    /// Numbers the notes of the text.
    fn number(&mut self, content: &mut [Inline]) {
        each_sign(content, &mut |inline| {
            let Inline::Note { number: was, follows, .. } = *inline else { return };
            let next = self.kept.len() + 1;
            let number = *self.numbers.entry(was).or_insert(next);
            let first = number == next;
            if first {
                let is_the_same = self.last.is_some_and(|last| self.all.get(last - 1) == self.all.get(was - 1));
                let ibid = self.ibid.as_ref().filter(|_| is_the_same);
                self.kept.push(match ibid {
                    Some(ibid) => vec![Inline::Text { text: ibid.clone() }],
                    None => self.said(was),
                });
            }
            self.last = Some(was).filter(|was| *was > 0);
            *inline = Inline::Note { number, first, follows };
        });
    }

    /// Calls the notes of a table by letters; they stand under it.
    fn of_table(&self, table: &mut Table) -> Vec<Block> {
        let letter = |place: usize| note_letter(place + 1, self.language);
        let mut order: Vec<usize> = Vec::new();
        each_sign_of_table(table, &mut |inline| {
            let Inline::Note { number: was, follows, .. } = *inline else { return };
            let is_same = |note: &usize| *note == was || self.said(*note) == self.said(was);
            let place = order.iter().position(is_same).unwrap_or_else(|| {
                order.push(was);
                order.len() - 1
            });
            *inline = Inline::TableNote { letter: letter(place), follows };
        });
        let note = |(place, was): (usize, usize)| {
            let sign = Inline::TableNote { letter: letter(place), follows: false };
            let begun = [sign, Inline::Text { text: " ".to_owned() }];
            Block::TableNote { content: begun.into_iter().chain(self.said(was)).collect() }
        };
        order.into_iter().enumerate().map(note).collect()
    }

    fn said(&self, was: usize) -> Vec<Inline> {
        was.checked_sub(1).and_then(|index| self.all.get(index)).cloned().unwrap_or_default()
    }
}

fn add_footnotes(blocks: &mut Vec<Block>, notes: &mut Vec<Vec<Inline>>) {
    let mut rest = std::mem::take(blocks).into_iter().peekable();
    while let Some(mut block) = rest.next() {
        match &mut block {
            Block::Table(table) => {
                let mut said = BTreeMap::new();
                while let Some(Block::TableNote { content }) =
                    rest.next_if(|next| matches!(next, Block::TableNote { .. }))
                {
                    let mut content = content.into_iter();
                    let Some(Inline::TableNote { letter, .. }) = content.next() else { continue };
                    said.insert(letter, content.skip(1).collect::<Vec<_>>());
                }
                // One letter is that of several signs, but each sign in the text has a number of its own.
                each_sign_of_table(table, &mut |inline| {
                    let Inline::TableNote { letter, follows } = inline else { return };
                    notes.push(said.get(letter).cloned().unwrap_or_default());
                    *inline = Inline::Note { number: notes.len(), first: false, follows: *follows };
                });
            }
            Block::List { items, .. } => items.iter_mut().for_each(|item| add_footnotes(item, notes)),
            Block::Quote { content } | Block::Changed { content, .. } => add_footnotes(content, notes),
            Block::Heading(_) | Block::Paragraph { .. } | Block::TableNote { .. } | Block::Chart { .. } => {}
        }
        blocks.push(block);
    }
}

/// Leaves those signs of notes for which this says so, in their order.
fn retain_notes(content: &mut Vec<Inline>, keep: &mut impl FnMut() -> bool) {
    content.retain_mut(|inline| match inline {
        Inline::Note { .. } => keep(),
        Inline::Emphasis { content }
        | Inline::Strong { content }
        | Inline::Link { content, .. }
        | Inline::Foreign { content, .. }
        | Inline::Figure { content, .. }
        | Inline::Changed { content, .. } => {
            retain_notes(content, keep);
            true
        }
        _ => true,
    });
}

fn each_sign_of_table(table: &mut Table, see: &mut impl FnMut(&mut Inline)) {
    cells(table).for_each(|content| each_sign(content, see));
}

/// What a table says: its caption, and each cell.
fn cells(table: &mut Table) -> impl Iterator<Item = &mut Vec<Inline>> {
    let cells = table.header.iter_mut().chain(table.rows.iter_mut().flatten());
    std::iter::once(&mut table.caption).chain(cells)
}

/// Hands over the sign of each note.
fn each_sign(content: &mut [Inline], see: &mut impl FnMut(&mut Inline)) {
    for inline in content {
        match inline {
            Inline::Note { .. } | Inline::TableNote { .. } => see(inline),
            Inline::Emphasis { content }
            | Inline::Strong { content }
            | Inline::Link { content, .. }
            | Inline::Foreign { content, .. }
            | Inline::Figure { content, .. }
            | Inline::Changed { content, .. } => each_sign(content, see),
            Inline::Text { .. } | Inline::Reference { .. } | Inline::Break => {}
        }
    }
}

/// Takes the number off the label of the only table, and the label off the only chart.
fn name_the_only_ones(document: &mut Document) {
    let word = document.front.words.table.clone();
    let (mut tables, mut charts) = (Vec::new(), Vec::new());
    let parts = [&mut document.summary, &mut document.body, &mut document.annexes];
    for block in parts.into_iter().flatten() {
        match block {
            Block::Table(table) if table.label.is_some() => tables.push(&mut table.label),
            Block::Chart { label, .. } => charts.push(label),
            _ => {}
        }
    }
    if let [only] = &mut tables[..] {
        **only = Some(word);
    }
    if let [only] = &mut charts[..] {
        **only = None;
    }
}

#[cfg(test)]
mod tests {
    use crate::document::{Document, markdown};

    /// The Markdown, without its front matter, of a document with this text.
    fn written(text: &str) -> String {
        let front = "---\ntitle: T\nlanguage: en\nwords: {annex: Annex, annexes: Annexes, table: Table, figure: Figure, notes: Notes}\n---\n";
        let written = markdown(&Document::parse(&format!("{front}{text}")).expect("it is a document"));
        written.split_once("# T\n\n").expect("it has a title").1.to_owned()
    }

    const TABLE: &str = ": Caption[^t]\n\n| H |\n|---|\n| x[^t] y[^u] |\n";
    const NOTES: &str = "\n[^t]: Of the table.\n\n[^u]: Of both.\n\n[^v]: Of the text.\n";

    #[test]
    fn notes_to_a_table_stand_under_it_and_the_others_are_numbered_as_they_come() {
        let document = Document::parse(&format!(
            "---\ntitle: T\nlanguage: en\nwords: {{annex: A, table: Table, figure: F, notes: N}}\n---\n{TABLE}\nText[^v] and[^u].\n{NOTES}"
        ))
        .expect("it is a document");
        assert_eq!(
            document.pieces(),
            ["Table Caption", "H", "x y", "Of the table.", "Of both.", "Text and.", "Of the text.", "Of both."]
        );
    }

    #[test]
    fn in_markdown_they_are_footnotes_among_those_of_the_text() {
        let text = written(&format!("{TABLE}\nText[^v] and[^u].\n{NOTES}"));
        let table = "**Table**\\\n**Caption[^1]**\n\n| H |\n|---|\n| x[^2] y[^3] |\n\n";
        assert!(text.starts_with(&format!("{table}Text[^4] and.[^5]\n")), "{text}");
        let notes =
            "[^1]: Of the table.\n\n[^2]: Of the table.\n\n[^3]: Of both.\n\n[^4]: Of the text.\n\n[^5]: Of both.\n";
        assert!(text.ends_with(notes), "{text}");
    }

    #[test]
    fn a_note_that_says_the_same_as_the_one_before_is_told_once() {
        let front = "---\ntitle: T\nlanguage: en\nwords: {annex: A, table: T, figure: F, notes: N, ibid: Ibid.}\n---\n";
        let notes = "\n[^a]: Of one.\n\n[^b]: Of one.\n\n[^c]: Of one.\n\n[^d]: Of another.\n\n[^e]: Of one.\n";
        let body = format!(
            "First[^a] and second.[^b]\n\nThird.[^c] Fourth.[^d]\n\nFifth.[^e]\n\n| H[^a] | I[^b] |\n|---|---|\n| x | y |\n{notes}"
        );
        let text = markdown(&Document::parse(&format!("{front}{body}")).expect("it is a document"));
        assert!(text.contains("First and second.[^1]\n\nThird.[^2] Fourth.[^3]\n\nFifth.[^4]\n"), "{text}");
        let told =
            "[^1]: Of one.\n\n[^2]: Ibid.\n\n[^3]: Of another.\n\n[^4]: Of one.\n\n[^5]: Of one.\n\n[^6]: Of one.\n";
        assert!(text.ends_with(told), "{text}");
    }

    #[test]
    fn one_of_several_bears_a_number_and_an_only_one_none() {
        let text = written(&format!("{TABLE}\n{TABLE}{NOTES}"));
        assert!(text.contains("**Table 1**") && text.contains("**Table 2**"), "{text}");
        let annexes = written("<!-- annexes -->\n\n# One\n\n## Part\n\n# Two\n");
        assert_eq!(annexes, "## Annexes\n\n### I. One\n\n#### Part\n\n### II. Two\n");
        assert_eq!(written("<!-- annexes -->\n\n# One\n"), "## Annex One\n");
    }
}
