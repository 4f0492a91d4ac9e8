//! The text of a document as its reader walks it, and where in it each figure stands.

use super::{Place, Shown};
use std::ops::Range;

/// How many signs of the words around a figure are told.
const AROUND: usize = 80;

/// How many bytes of what stands in the place of a figure are kept: more would be no number.
const LONGEST: usize = 120;

/// A place between two signs of a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Position {
    /// How many paragraphs have ended before.
    paragraph: usize,
    sign: usize,
}

/// What a reader has come through.
#[derive(Debug, Default)]
pub(super) struct Text {
    figures: Vec<Shown>,
    heading: Option<String>,
    paragraph: String,
    /// How many paragraphs have ended.
    paragraphs: usize,
    number: Option<usize>,
    /// The figures of this paragraph: their indices, and from where to where in it they stand.
    here: Vec<(usize, Range<usize>)>,
    tables: Vec<Table>,
}

/// A table that is being read.
#[derive(Debug, Default)]
struct Table {
    head: Vec<String>,
    rows: usize,
    cells: Vec<String>,
    /// The figures of this row, each with its column.
    here: Vec<(usize, usize)>,
}

impl Text {
    /// Adds text.
    pub fn push(&mut self, text: &str) {
        self.paragraph.push_str(text);
    }

    /// Where one is.
    pub fn position(&self) -> Position {
        Position { paragraph: self.paragraphs, sign: self.paragraph.len() }
    }

    /// Notes what stands from a position on as a figure in this language, if anything does; nothing that goes over paragraphs shows one.
    pub fn figure(&mut self, name: String, from: Position, language: Option<String>) {
        let text = self.paragraph.get(from.sign..).unwrap_or_default();
        if from.paragraph == self.paragraphs && !text.trim().is_empty() {
            self.here.push((self.figures.len(), from.sign..self.paragraph.len()));
            self.figures.push(Shown { name, text: String::new(), language, place: Place::default() });
        }
    }

    /// Says that the paragraph is numbered.
    pub fn numbered(&mut self, number: usize) {
        self.number = Some(number);
    }

    /// Ends a paragraph, or a part of a page that is one: a cell, an item.
    pub fn end_paragraph(&mut self, is_heading: bool) {
        let text = self.paragraph.split_whitespace().collect::<Vec<_>>().join(" ");
        for (figure, range) in std::mem::take(&mut self.here) {
            let shown = with_digits_beside(&self.paragraph, &range).trim();
            shown[..shown.floor_char_boundary(LONGEST)].clone_into(&mut self.figures[figure].text);
            let around = around(&self.paragraph, range.start);
            self.figures[figure].place = Place { heading: self.heading.clone(), paragraph: self.number, text: around };
            if let Some(table) = self.tables.last_mut() {
                table.here.push((figure, table.cells.len()));
            }
        }
        self.number = None;
        self.paragraph.clear();
        self.paragraphs += 1;
        if is_heading && !text.is_empty() {
            self.heading = Some(text);
        } else if let Some(table) = self.tables.last_mut() {
            table.cells.push(text);
        }
    }

    /// Ends what stands before or within a block, if anything does.
    pub fn end_block(&mut self) {
        if self.tables.is_empty() && !self.paragraph.trim().is_empty() {
            self.end_paragraph(false);
        }
    }

    pub fn begin_table(&mut self) {
        self.end_block();
        self.tables.push(Table::default());
    }

    /// Ends a row: its figures stand where its first cell and the head of their column say.
    pub fn end_row(&mut self) {
        let Some(table) = self.tables.last_mut() else { return };
        let cells = std::mem::take(&mut table.cells);
        for (figure, column) in std::mem::take(&mut table.here) {
            let (row, head) =
                (cells.first().map_or("", String::as_str), table.head.get(column).map_or("", String::as_str));
            let parts: Vec<_> = [row, head].into_iter().filter(|part| !part.is_empty()).collect();
            if table.rows > 0 && column > 0 && !parts.is_empty() {
                self.figures[figure].place.text = parts.join(" · ");
            }
        }
        if table.rows == 0 {
            table.head = cells;
        }
        table.rows += 1;
    }

    pub fn end_table(&mut self) {
        self.end_row();
        self.tables.pop();
    }

    /// All figures, at the end.
    pub fn end(mut self) -> Vec<Shown> {
        self.end_paragraph(false);
        self.figures
    }
}

/// What stands in a range, with the digits right beside it: whoever types them there makes another number of it.
fn with_digits_beside<'t>(paragraph: &'t str, range: &Range<usize>) -> &'t str {
    let (before, after) = (&paragraph[..range.start], &paragraph[range.end..]);
    let is_of_number = |sign: char| sign.is_ascii_digit() || matches!(sign, ',' | '.');
    let is_digit = |sign: char| sign.is_ascii_digit();
    let begun = before.len() - before.trim_end_matches(is_of_number).len();
    let begun = if before.ends_with(is_digit) { begun } else { 0 };
    let more = after.len() - after.trim_start_matches(is_of_number).len();
    // A comma or a full stop behind a number is none of it.
    let more = if after.starts_with(is_digit) { after[..more].trim_end_matches([',', '.']).len() } else { 0 };
    &paragraph[range.start - begun..range.end + more]
}

/// The words around a position of a paragraph.
fn around(paragraph: &str, position: usize) -> String {
    let start = paragraph.floor_char_boundary(position.saturating_sub(AROUND / 2));
    let end = paragraph.ceil_char_boundary((start + AROUND).min(paragraph.len()));
    // Whole words, as far as they go.
    let start =
        if start == 0 { 0 } else { paragraph[start..position].find(' ').map_or(start, |space| start + space + 1) };
    let (before, after) = (if start > 0 { "… " } else { "" }, if end < paragraph.len() { " …" } else { "" });
    let words = &paragraph[start..end];
    let words = if after.is_empty() { words } else { words.rsplit_once(' ').map_or(words, |(words, _)| words) };
    format!("{before}{}{after}", words.split_whitespace().collect::<Vec<_>>().join(" "))
}
