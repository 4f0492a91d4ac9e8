//! All tables as the sheets of one workbook.

use super::row::Cell;
use super::table::Table;
use super::{Exported, Notes};
use crate::print::{MOST_LETTERS, Sheet, SheetCell, counted};
use anyhow::{Result, bail};

/// How many rows a sheet can have below its header.
const MOST_ROWS: usize = 1_048_575;

/// The workbook, which begins with a sheet that says what the others are.
pub fn workbook(exported: &Exported<'_>, notes: &mut Notes) -> Result<Vec<u8>> {
    let tables = &exported.tables.all;
    let mut rows: Vec<Vec<Vec<SheetCell>>> = vec![Vec::new(); tables.len()];
    exported.rows(
        |made: &mut Vec<(usize, Vec<SheetCell>)>, table, cells| made.push((table, cells.iter().map(shown).collect())),
        |made| {
            for (table, row) in made {
                rows[table].push(row);
            }
            Ok(())
        },
    )?;
    if let Some((table, rows)) = tables.iter().zip(&rows).find(|(_, rows)| rows.len() > MOST_ROWS) {
        bail!(
            "{} has {}, and a sheet of a workbook holds {MOST_ROWS}: write csv or parquet",
            table.name,
            counted(rows.len(), "row")
        );
    }
    let is_cut = |cell: &&SheetCell| matches!(cell, SheetCell::Text(text) if text.chars().count() > MOST_LETTERS);
    match rows.iter().flatten().flatten().filter(is_cut).count() {
        0 => {}
        cut => notes.said.push(format!(
            "{} cut, since a cell of a workbook holds {MOST_LETTERS} letters: csv and json have them whole",
            counted(cut, "text")
        )),
    }
    let mut names: Vec<String> = vec!["contents".to_owned()];
    for table in tables {
        let name = sheet_name(&table.name, &names);
        names.push(name);
    }
    let contents = contents(tables, &rows, &names[1..]);
    let sheets = tables.iter().zip(rows).zip(&names[1..]).map(|((table, rows), name)| Sheet {
        name: name.clone(),
        header: table.columns.iter().map(|column| column.name.clone()).collect(),
        rows,
    });
    let sheets: Vec<_> = std::iter::once(contents).chain(sheets).collect();
    crate::print::workbook(&exported.title(), &sheets)
}

/// The sheet that says what stands in which other.
fn contents(tables: &[Table], rows: &[Vec<Vec<SheetCell>>], names: &[String]) -> Sheet {
    let row = |((table, rows), name): ((&Table, &Vec<Vec<SheetCell>>), &String)| {
        vec![
            SheetCell::Text(name.clone()),
            SheetCell::Text(table.name.clone()),
            SheetCell::number(rows.len()),
            table.of.clone().map_or(SheetCell::Empty, SheetCell::Text),
            SheetCell::Text(table.about.clone()),
        ]
    };
    Sheet {
        name: "contents".to_owned(),
        header: ["sheet", "table", "rows", "of", "about"].map(str::to_owned).into(),
        rows: tables.iter().zip(rows).zip(names).map(row).collect(),
    }
}

/// A name that a sheet can have, which is short, and none of the others.
fn sheet_name(table: &str, taken: &[String]) -> String {
    const LONGEST: usize = 31;
    if table.len() <= LONGEST {
        return table.to_owned();
    }
    let numbered = |number: usize| {
        let end = format!("~{number}");
        format!("{}{end}", &table[..LONGEST - end.len()])
    };
    (1..=taken.len() + 1).map(numbered).find(|name| !taken.contains(name)).unwrap_or_default()
}

fn shown(cell: &Cell<'_>) -> SheetCell {
    match cell {
        Cell::Empty => SheetCell::Empty,
        Cell::Text(text) => SheetCell::Text((*text).to_owned()),
        Cell::Whole(number) => match u64::try_from(*number) {
            Ok(number) => SheetCell::Number(number),
            // A number below none has no more than the digits of a fraction.
            #[allow(clippy::cast_precision_loss, reason = "no source claims so few")]
            Err(_) => SheetCell::Decimal(*number as f64),
        },
        Cell::Number(number) => SheetCell::Decimal(*number),
        Cell::Truth(truth) => SheetCell::Truth(*truth),
        Cell::Day(day) => SheetCell::Day(*day),
    }
}
