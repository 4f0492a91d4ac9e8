//! What a workbook remembers of itself, on a sheet that nobody sees: for whom it is, of which registry, which sheets and columns it had,
//! and what stood in each cell. By this an import tells what was written in it since.

use super::Wanted;
use crate::print::{SheetCell, without_sign};
use crate::record::{Kind, SchemaVersion};
use std::collections::BTreeMap;

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
    /// Whether that is what an export wrote.
    pub is_as_written: bool,
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
                rows.push(vec![text("record"), text(kind), text(record)]);
                let cell = |(key, cell): (&String, &SheetCell)| {
                    vec![text("cell"), text(kind), text(record), text(key), cell.clone()]
                };
                rows.extend(cells.iter().map(cell));
            }
        }
        let sum = sum(rows.iter().map(|row| row.iter().map(super::said::plain).collect()));
        rows.push(vec![text(SUM), text(&sum)]);
        rows
    }
}

/// The row that says whether all others are as they were written.
pub const SUM: &str = "sum";

/// What rows add up to (FNV-1a of their texts): it tells slips, not malice.
pub fn sum(rows: impl Iterator<Item = Vec<String>>) -> String {
    /// As many cells as a row has at most.
    const CELLS: usize = 5;
    let mut hash = 0xcbf2_9ce4_8422_2325_u64;
    for row in rows {
        for at in 0..CELLS {
            let text = row.get(at).map_or("", |text| without_sign(text));
            for byte in text.trim().bytes().chain([0x1f]) {
                hash = (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
            }
        }
    }
    format!("{hash:016x}")
}
