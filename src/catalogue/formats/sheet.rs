//! A list as a sheet of a workbook, and as cells that a document shows.

use super::table::{Column, Room, chosen};
use crate::print::{Holds, Sheet, SheetCell};
use crate::template::Speaker;
use anyhow::Result;
use serde::Serialize;

/// The rows of a list as a sheet: all columns, or those with these keys.
pub fn sheet<R: Serialize>(
    speaker: &Speaker<'_>,
    rows: &[R],
    columns: &[Column<R>],
    keys: &[String],
    name: &str,
) -> Result<Sheet> {
    let columns = chosen(columns, keys, Room::Asked);
    let cells = |row: &R| {
        let data = serde_json::to_value(row)?;
        let cell = |column: &&Column<R>| {
            let said = || SheetCell::Text((column.cell)(speaker, row));
            // What stands for something else, such as a year for a period, is told as people see it.
            let is_told = matches!(column.holds, Holds::Id | Holds::Text | Holds::Sentences);
            let value = data.get(column.key).filter(|_| !is_told || column.key == "year");
            value.and_then(SheetCell::of_json).unwrap_or_else(said)
        };
        Ok(columns.iter().map(cell).collect())
    };
    Ok(Sheet {
        name: name.to_owned(),
        header: columns.iter().map(|column| speaker.word(column.name)).collect(),
        rows: rows.iter().map(cells).collect::<Result<_>>()?,
    })
}

/// A list as a document shows it.
#[derive(Debug, Serialize)]
pub struct Grid {
    /// What stands above each column.
    pub header: Vec<String>,
    /// How each column is set, as Markdown says it: `---` or `--:`.
    pub alignment: Vec<&'static str>,
    /// The cells of each row.
    pub rows: Vec<Vec<String>>,
}

/// The rows of a list as cells: the usual columns, or those with these keys.
pub fn grid<R>(speaker: &Speaker<'_>, rows: &[R], columns: &[Column<R>], keys: &[String]) -> Grid {
    let columns = chosen(columns, keys, Room::Any);
    let alignment = |column: &&Column<R>| if column.holds == Holds::Figure { "--:" } else { "---" };
    Grid {
        header: columns.iter().map(|column| speaker.word(column.name)).collect(),
        alignment: columns.iter().map(alignment).collect(),
        rows: rows.iter().map(|row| columns.iter().map(|column| (column.cell)(speaker, row)).collect()).collect(),
    }
}
