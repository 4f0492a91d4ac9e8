//! Blocks compared: which belong together, and what each of those changed.

use super::align::{ALIKE, Step, Thing, alike};
use super::inlines;
use super::notes::Notes;
use super::{Change, Document};
use crate::document::chart::Chart;
use crate::document::text::plain_block;
use crate::document::tree::{Block, Heading, Inline, Table};
use std::collections::BTreeMap;

type Charts = BTreeMap<String, Chart>;

/// What is needed to compare blocks.
struct Comparison<'a, 'b> {
    charts_before: &'a Charts,
    charts_after: &'a Charts,
    notes: &'b mut Notes<'a>,
}

/// The blocks of a part of both documents, with marks.
pub(super) fn compared<'a>(
    before: &[Block],
    after: &[Block],
    [one, other]: [&'a Document; 2],
    notes: &mut Notes<'a>,
) -> Vec<Block> {
    let (charts_before, charts_after) = (&one.front.charts, &other.front.charts);
    Comparison { charts_before, charts_after, notes }.blocks(before, after)
}

/// Blocks of no document, without charts and footnotes.
#[cfg(feature = "docx")]
pub(super) fn plain(before: &[Block], after: &[Block]) -> Vec<Block> {
    let none = Charts::new();
    let mut notes = Notes::new(&[], &[]);
    Comparison { charts_before: &none, charts_after: &none, notes: &mut notes }.blocks(before, after)
}

/// What a chart of the earlier document is called.
pub(super) fn name_before(name: &str) -> String {
    format!("{name}-before")
}

/// Gives each heading a name that no other has.
pub(super) fn name_headings(document: &mut Document) {
    let mut named = 0;
    for block in document.body.iter_mut().chain(&mut document.annexes) {
        let within = match block {
            Block::Changed { content, .. } => &mut content[..],
            block => std::slice::from_mut(block),
        };
        for block in within {
            if let Block::Heading(heading) = block {
                named += 1;
                heading.id = format!("section-{named}");
            }
        }
    }
}

impl Comparison<'_, '_> {
    fn blocks(&mut self, before: &[Block], after: &[Block]) -> Vec<Block> {
        let things = |blocks: &[Block], charts: &Charts| -> Vec<Thing> {
            let thing = |block: &Block| Thing { kind: kind(block, charts), text: plain_block(block), at_least: 0 };
            blocks.iter().map(thing).collect()
        };
        let steps = alike(&things(before, self.charts_before), &things(after, self.charts_after));
        let mut out = Vec::new();
        for step in steps {
            match step {
                Step::Both(i, j) => out.push(self.block(&before[i], &after[j])),
                Step::Before(i) => add(&mut out, Change::Deleted, self.of_one(Change::Deleted, &before[i])),
                Step::After(j) => add(&mut out, Change::Inserted, self.of_one(Change::Inserted, &after[j])),
            }
        }
        out
    }

    /// A block of both; they are of the same kind.
    fn block(&mut self, before: &Block, after: &Block) -> Block {
        match (before, after) {
            (Block::Heading(before), Block::Heading(after)) => Block::Heading(Heading {
                number_before: before.number.clone().filter(|number| after.number.as_ref() != Some(number)),
                content: self.inlines(&before.content, &after.content),
                ..after.clone()
            }),
            (Block::Paragraph { content: before, .. }, Block::Paragraph { number, content: after }) => {
                Block::Paragraph { number: *number, content: self.inlines(before, after) }
            }
            (Block::TableNote { content: before }, Block::TableNote { content: after }) => {
                Block::TableNote { content: self.inlines(before, after) }
            }
            (Block::List { items: before, .. }, Block::List { start, items: after }) => {
                Block::List { start: *start, items: self.items(before, after) }
            }
            (Block::Quote { content: before }, Block::Quote { content: after }) => {
                Block::Quote { content: self.blocks(before, after) }
            }
            (Block::Table(before), Block::Table(after)) => Block::Table(self.table(before, after)),
            (_, after) => after.clone(),
        }
    }

    fn inlines(&mut self, before: &[Inline], after: &[Inline]) -> Vec<Inline> {
        inlines::compared(before, after, self.notes)
    }

    /// The items of a list; one that is not in both is a change as a whole.
    fn items(&mut self, before: &[Vec<Block>], after: &[Vec<Block>]) -> Vec<Vec<Block>> {
        let things = |items: &[Vec<Block>]| -> Vec<Thing> {
            let text = |item: &Vec<Block>| item.iter().map(plain_block).collect::<Vec<_>>().join("\n");
            let thing = |item| Thing { kind: String::new(), text: text(item), at_least: 0 };
            items.iter().map(thing).collect()
        };
        let steps = alike(&things(before), &things(after));
        let mut out = Vec::new();
        for step in steps {
            out.push(match step {
                Step::Both(i, j) => self.item(&before[i], &after[j]),
                Step::Before(i) => vec![self.whole(Change::Deleted, &before[i])],
                Step::After(j) => vec![self.whole(Change::Inserted, &after[j])],
            });
        }
        out
    }

    /// An item of both: its first paragraph, which bears its sign, stays one.
    fn item(&mut self, before: &[Block], after: &[Block]) -> Vec<Block> {
        match (before, after) {
            ([first @ Block::Paragraph { .. }, before @ ..], [then @ Block::Paragraph { .. }, after @ ..]) => {
                let first = self.block(first, then);
                std::iter::once(first).chain(self.blocks(before, after)).collect()
            }
            _ => self.blocks(before, after),
        }
    }

    fn table(&mut self, before: &Table, after: &Table) -> Table {
        let caption = self.inlines(&before.caption, &after.caption);
        let cells = |comparison: &mut Self, before: &[Vec<Inline>], after: &[Vec<Inline>]| -> Vec<Vec<Inline>> {
            before.iter().zip(after).map(|(before, after)| comparison.inlines(before, after)).collect()
        };
        let header = cells(self, &before.header, &after.header);
        let things = |rows: &[Vec<Vec<Inline>>]| -> Vec<Thing> { rows.iter().map(|row| row_thing(row)).collect() };
        let (mut rows, mut changes) = (Vec::new(), Vec::new());
        for step in alike(&things(&before.rows), &things(&after.rows)) {
            let (row, change) = match step {
                Step::Both(i, j) => (cells(self, &before.rows[i], &after.rows[j]), None),
                Step::Before(i) => (self.row(Change::Deleted, &before.rows[i]), Some(Change::Deleted)),
                Step::After(j) => (self.row(Change::Inserted, &after.rows[j]), Some(Change::Inserted)),
            };
            rows.push(row);
            changes.push(change);
        }
        let label_before = before.label.clone().filter(|label| after.label.as_ref() != Some(label));
        Table { caption, header, rows, changes, label_before, ..after.clone() }
    }

    fn row(&mut self, change: Change, cells: &[Vec<Inline>]) -> Vec<Vec<Inline>> {
        cells.iter().map(|cell| inlines::of_one(change, cell, self.notes)).collect()
    }

    fn whole(&mut self, change: Change, blocks: &[Block]) -> Block {
        Block::Changed { change, content: blocks.iter().map(|block| self.of_one(change, block)).collect() }
    }

    /// A block that one document alone has.
    fn of_one(&mut self, change: Change, block: &Block) -> Block {
        let each = |comparison: &mut Self, blocks: &[Block]| -> Vec<Block> {
            blocks.iter().map(|block| comparison.of_one(change, block)).collect()
        };
        match block {
            Block::Heading(heading) => {
                let content = inlines::of_one(change, &heading.content, self.notes);
                Block::Heading(Heading { content, ..heading.clone() })
            }
            Block::Paragraph { number, content } => {
                Block::Paragraph { number: *number, content: inlines::of_one(change, content, self.notes) }
            }
            Block::TableNote { content } => Block::TableNote { content: inlines::of_one(change, content, self.notes) },
            Block::List { start, items } => {
                Block::List { start: *start, items: items.iter().map(|item| each(self, item)).collect() }
            }
            Block::Quote { content } => Block::Quote { content: each(self, content) },
            Block::Table(table) => {
                let caption = inlines::of_one(change, &table.caption, self.notes);
                let header = self.row(change, &table.header);
                let rows: Vec<_> = table.rows.iter().map(|row| self.row(change, row)).collect();
                Block::Table(Table { caption, header, rows, ..table.clone() })
            }
            Block::Chart { name, label } => {
                let name = if change == Change::Deleted { name_before(name) } else { name.clone() };
                Block::Chart { name, label: label.clone() }
            }
            Block::Changed { content, .. } => Block::Changed { change, content: each(self, content) },
        }
    }
}

/// Blocks of another kind are not compared: nor what bears a typed number that changed, nor a chart of other figures.
fn kind(block: &Block, charts: &Charts) -> String {
    match block {
        Block::Heading(heading) if heading.annex => format!("annex {:?}", heading.number),
        Block::Heading(heading) => format!("heading {}", heading.level),
        Block::Paragraph { number, .. } => format!("paragraph {}", number.is_some()),
        Block::TableNote { .. } => "note".to_owned(),
        Block::List { start, .. } => format!("list {start:?}"),
        Block::Quote { .. } => "quote".to_owned(),
        Block::Table(table) => format!("table {} {}", table.header.len(), table.label.is_some()),
        Block::Chart { name, label } => format!("chart {label:?} {:?}", charts.get(name)),
        Block::Changed { .. } => "changed".to_owned(),
    }
}

/// Rows belong together that are of the same thing, which their first cell names. One of figures is of the same thing whatever they
/// are; one of words only where they are alike.
fn row_thing(row: &[Vec<Inline>]) -> Thing {
    /// A row with no more words than this beside its first cell is one of figures and names.
    const FEW: usize = 12;
    let mut cells = row.iter().map(|cell| crate::document::plain(cell));
    let kind = format!("{} {}", row.len(), cells.next().unwrap_or_default());
    let text = cells.collect::<Vec<_>>().join("\n");
    let at_least = if text.split_whitespace().count() <= FEW { ALIKE } else { 0 };
    Thing { kind, text, at_least }
}

/// Adds a change to what it goes on with.
fn add(out: &mut Vec<Block>, change: Change, block: Block) {
    match out.last_mut() {
        Some(Block::Changed { change: last, content }) if *last == change => content.push(block),
        _ => out.push(Block::Changed { change, content: vec![block] }),
    }
}
