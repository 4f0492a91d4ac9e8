//! What changed from one document to another, as one document: both texts in the order of reading, with marks on what only one of
//! them has. It knows nothing of formats.
//!
//! Blocks are compared first, then the words of those that belong together.

mod align;
mod blocks;
mod inlines;
mod notes;
mod pieces;

use super::Document;
#[cfg(feature = "docx")]
use super::tree::Block;
use super::tree::Inline;
use notes::Notes;
use serde::Serialize;

/// Which of the two documents has something that the other has not.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Change {
    /// The later one alone.
    Inserted,
    /// The earlier one alone.
    Deleted,
}

/// The later document with marks on what it changed of the earlier one, and with what it left out.
pub fn marked(before: &Document, after: &Document) -> Document {
    let mut notes = Notes::new(&before.notes, &after.notes);
    let both = [before, after];
    let mut merged = after.clone();
    merged.summary = blocks::compared(&before.summary, &after.summary, both, &mut notes);
    merged.body = blocks::compared(&before.body, &after.body, both, &mut notes);
    merged.annexes = blocks::compared(&before.annexes, &after.annexes, both, &mut notes);
    merged.notes = notes.merged;
    for (name, chart) in &before.front.charts {
        merged.front.charts.insert(blocks::name_before(name), chart.clone());
    }
    blocks::name_headings(&mut merged);
    let mut front = before.front.clone();
    front.summary = front.summary.filter(|_| !before.summary.is_empty());
    merged.before = Some(Box::new(front));
    merged
}

/// Lines that run on within a paragraph, compared.
pub fn lines(before: &[String], after: &[String]) -> Vec<Inline> {
    inlines::compared(&run_on(before), &run_on(after), &mut Notes::new(&[], &[]))
}

/// Lines that run on within a paragraph.
pub fn run_on(lines: &[String]) -> Vec<Inline> {
    let lines = lines.iter().map(|line| Inline::Text { text: line.clone() });
    let broken = lines.flat_map(|line| [Inline::Break, line]);
    broken.skip(1).collect()
}

/// Paragraphs of plain text, compared.
#[cfg(feature = "docx")]
pub fn paragraphs(before: &[String], after: &[String]) -> Vec<Block> {
    let each = |lines: &[String]| -> Vec<Block> {
        let content = |line: &String| vec![Inline::Text { text: line.clone() }];
        lines.iter().map(|line| Block::Paragraph { number: None, content: content(line) }).collect()
    };
    blocks::plain(&each(before), &each(after))
}
