//! What a workbook remembers of itself, on a sheet that nobody sees: for whom it is, of which registry, which sheets and columns it had,
//! and what stood in each cell. By this an import tells what was written in it since.

use super::Wanted;
use super::said::plain;
use crate::print::{SheetCell, without_sign};
use crate::record::{Kind, SchemaVersion};
use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};

/// The sheet. Its name is that of no other.
pub const HIDDEN: &str = "wsis";

/// The first cell of it.
pub const MARK: &str = "wsis workbook";
/// The form of all that follows.
pub const FORM: i64 = 1;

/// What a workbook remembers.
#[derive(Debug)]
pub struct Known {
    /// For whom it is.
    pub wanted: Wanted,
    /// What its registry is called.
    pub registry: String,
    /// The sheets of rows.
    pub sheets: Vec<KnownSheet>,
    /// The sheets that are only to be read.
    pub beside: Vec<ReadSheet>,
}

/// What it remembers of a sheet that is only to be read.
#[derive(Debug)]
pub struct ReadSheet {
    /// What it was called.
    pub name: String,
    /// What each text on it adds up to, with its place.
    pub texts: BTreeSet<String>,
}

impl ReadSheet {
    /// One with these texts, row by row.
    pub fn of<R: IntoIterator<Item = String>>(name: &str, rows: impl Iterator<Item = R>) -> Self {
        let cells = (1..).zip(rows).flat_map(|(row, texts)| texts.into_iter().enumerate().map(move |at| (row, at)));
        let texts = cells.map(|(row, (column, text))| (row, column, plain(&SheetCell::Text(text))));
        let texts = texts.filter(|(_, _, text)| !text.is_empty());
        let texts = texts.map(|(row, column, text)| sum_of_text(row, column, &text)).collect();
        Self { name: name.to_owned(), texts }
    }
}

/// What it remembers of a sheet of rows.
#[derive(Debug)]
pub struct KnownSheet {
    /// The kind of its rows.
    pub kind: Kind,
    /// What it was called.
    pub name: String,
    /// Its columns: the key of each, and what stood above it.
    pub columns: Vec<(String, String)>,
    /// What stood in the cells of each record, by the keys of the columns; cells that held nothing are left out.
    pub records: BTreeMap<String, BTreeMap<String, SheetCell>>,
    /// The records of which it no longer holds what was written.
    #[cfg(feature = "import")]
    pub altered: BTreeSet<String>,
}

impl Known {
    /// As the rows of the sheet.
    pub fn rows(&self) -> Vec<Vec<SheetCell>> {
        let wanted = &self.wanted;
        let number = |number: i64| SheetCell::number(number);
        let text = |text: &str| SheetCell::Text(text.to_owned());
        let mut rows = vec![
            vec![text(MARK), number(FORM)],
            vec![text("schema"), number(SchemaVersion::NEWEST)],
            vec![text("registry"), text(&self.registry)],
            vec![text("organization"), text(wanted.organization.as_str())],
            vec![text("year"), text(&wanted.year.to_string())],
            vec![text("language"), text(wanted.language.word())],
            vec![text("day"), text(&wanted.today.to_string())],
        ];
        for sheet in &self.sheets {
            let kind = sheet.kind.word();
            rows.push(vec![text("sheet"), text(kind), text(&sheet.name)]);
            let column = |(key, heading): &(String, String)| vec![text("column"), text(kind), text(key), text(heading)];
            rows.extend(sheet.columns.iter().map(column));
            for (record, cells) in &sheet.records {
                rows.push(vec![text("record"), text(kind), text(record), text(&sum_of_cells(cells))]);
                let cell = |(key, cell): (&String, &SheetCell)| {
                    vec![text("cell"), text(kind), text(record), text(key), cell.clone()]
                };
                rows.extend(cells.iter().map(cell));
            }
        }
        for sheet in &self.beside {
            rows.extend(sheet.texts.iter().map(|sum| vec![text(READ), text(""), text(&sheet.name), text(sum)]));
        }
        let own = rows.iter().map(|row| row.iter().map(plain).collect::<Vec<_>>());
        let sum = sum(own.filter(|row| row[0] != CELL));
        rows.push(vec![text(SUM), text(&sum)]);
        rows
    }
}

/// The row that says whether all others but those of cells are as they were written.
pub const SUM: &str = "sum";

/// The rows that say what stood in a cell.
pub const CELL: &str = "cell";

/// The rows that say what stood on a sheet that is only to be read.
pub const READ: &str = "read";

/// What a text adds up to in its place: a row, from 1, and a column.
pub fn sum_of_text(row: usize, column: usize, text: &str) -> String {
    sum(std::iter::once(vec![row.to_string(), column.to_string(), text.to_owned()]))
}

/// What the cells of a record add up to.
pub fn sum_of_cells(cells: &BTreeMap<String, SheetCell>) -> String {
    sum(cells.iter().map(|(key, cell)| vec![key.clone(), plain(cell)]))
}

/// What rows add up to (FNV-1a of their texts): it tells slips, not malice. Empty cells at the end of a row are none.
pub fn sum(rows: impl Iterator<Item = Vec<String>>) -> String {
    let mut hash = 0xcbf2_9ce4_8422_2325_u64;
    let mut add = |byte: u8| hash = (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
    for row in rows {
        let texts: Vec<_> = row.iter().map(|text| in_few_digits(without_sign(text).trim())).collect();
        let width = texts.iter().rposition(|text| !text.is_empty()).map_or(0, |last| last + 1);
        for text in &texts[..width] {
            text.bytes().chain([0x1f]).for_each(&mut add);
        }
        add(0x1e);
    }
    format!("{hash:016x}")
}

/// A number with a fraction in fewer digits than any program keeps: each writes the last ones otherwise.
fn in_few_digits(text: &str) -> Cow<'_, str> {
    let is_number = text.bytes().all(|sign| sign.is_ascii_digit() || b".-+eE".contains(&sign));
    match text.parse::<f64>() {
        Ok(number) if is_number && text.contains(['.', 'e', 'E']) => format!("{number:.11e}").into(),
        _ => text.into(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_that_a_program_saves_in_fewer_digits_add_up_to_the_same() {
        let sum_of = |text: &str| sum(std::iter::once(vec![text.to_owned(), String::new()]));
        assert_eq!(sum_of("0.30000000000000004"), sum_of("0.3"));
        assert_eq!(sum_of("1234567.1"), sum_of("1.2345671E6"));
        assert_ne!(sum_of("0.3"), sum_of("0.31"));
        assert_ne!(sum_of("2006"), sum_of("2007"));
    }
}
