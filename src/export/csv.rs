//! A folder of tables as comma-separated values, with what describes them: a Data Package.

use super::row::Cell;
use super::{Exported, NewFile, package};
use crate::print::{Rows, could_be_formula};
use anyhow::Result;
use std::borrow::Cow;
use std::collections::BTreeMap;
use std::io::Write;

/// Writes all tables, one file each.
pub fn write(exported: &Exported<'_>, new: &mut NewFile<'_>) -> Result<()> {
    let tables = &exported.tables.all;
    let mut files = Vec::with_capacity(tables.len());
    for table in tables {
        let mut file = new(&path(&table.name))?;
        let header = Rows::below(table.columns.iter().map(|column| &column.name))?;
        file.write_all(&header.into_bytes()?)?;
        files.push(file);
    }
    exported.rows(
        |made: &mut BTreeMap<usize, Rows>, table, cells| {
            // Nothing fails that writes to memory.
            let _ = made.entry(table).or_default().write_record(cells.iter().map(written));
        },
        |made| {
            for (table, rows) in made {
                files[table].write_all(&rows.into_bytes()?)?;
            }
            Ok(())
        },
    )?;
    for mut file in files {
        file.flush()?;
    }
    let mut described = new(package::FILE)?;
    described.write_all(&package::of_csv(exported)?)?;
    Ok(described.flush()?)
}

/// The file of a table.
pub fn path(table: &str) -> String {
    format!("{table}.csv")
}

fn written<'c>(held: &Cell<'c>) -> Cow<'c, str> {
    match held {
        Cell::Empty => Cow::Borrowed(""),
        Cell::Text(text) if could_be_formula(text) => format!("'{text}").into(),
        Cell::Text(text) => Cow::Borrowed(text),
        Cell::Whole(number) => number.to_string().into(),
        Cell::Number(number) => number.to_string().into(),
        Cell::Truth(true) => "true".into(),
        Cell::Truth(false) => "false".into(),
        Cell::Day(day) => day.to_string().into(),
    }
}
