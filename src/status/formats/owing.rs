//! Who owes what, as a table, as comma-separated values, and as cells of a document or a workbook.

use crate::print::{
    Cell, Column, GAP, Holds, Look, Rows, Sheet, SheetCell, Table, acronym, cell, heading, named, or_empty, wrapped,
};
use crate::record::Day;
use crate::registry::Registry;
use crate::status::{Owing, Status, Submitted};
use anyhow::Result;
use std::collections::BTreeSet;

/// Who owes what, as a table: those that owe, and in a sentence how many others there are.
pub fn owing_table(registry: &Registry, rows: &[Owing], status: &Status, look: Look) -> String {
    let mut text = heading(registry, &owing_title(status.today), look);
    if rows.is_empty() {
        let why = if status.cycles.is_empty() {
            "No cycle is open: `--year` shows one that is closed."
        } else {
            "Nobody owes outputs."
        };
        return text + &wrapped(why, look.width, 0);
    }
    // Where nobody owes anything, what was submitted is told.
    let is_owed = rows.iter().any(|row| row.owes && row.organization.is_some());
    let rows_shown: Vec<_> = rows.iter().filter(|row| row.owes == is_owed && row.organization.is_some()).collect();
    let has_due = rows_shown.iter().any(|row| row.due.is_some());
    let columns: Vec<_> = COLUMNS.iter().filter(|column| has_due || !column.is_day).collect();
    let of_last = |column: &OwingColumn| match (column.name, is_owed) {
        (SUBMITTED, true) => ("Owes", Holds::Text),
        (name, _) => (name, column.holds),
    };
    let layout = columns.iter().map(|column| of_last(column)).map(|(name, holds)| Column::new(name, holds));
    let mut table = Table::new(look, layout.collect(), 1);
    for row in rows_shown {
        table.row(columns.iter().map(|column| match (column.name, row.submitted) {
            (SUBMITTED, Submitted::Nothing) if row.owes => Cell::new("outputs"),
            (SUBMITTED, Submitted::Nothing) => Cell::gap(),
            _ => Cell::new((column.cell)(registry, row)),
        }));
    }
    text += &table.shown();
    text.push('\n');
    for told in told(rows, is_owed) {
        text += &wrapped(&told, look.width, 0);
    }
    text
}

/// What is said below the table.
fn told(rows: &[Owing], is_owed: bool) -> Vec<String> {
    let mut organizations: Vec<_> =
        rows.iter().filter(|row| row.owes).filter_map(|row| row.organization.as_ref()).collect();
    organizations.sort_unstable();
    organizations.dedup();
    let owing = match organizations.len() {
        0 => "No organization owes outputs".to_owned(),
        1 => "1 organization owes outputs".to_owned(),
        many => format!("{many} organizations owe outputs"),
    };
    let since = if rows.iter().any(|row| row.owes && row.due.is_some()) {
        " Since: the last day, where it has passed."
    } else {
        ""
    };
    let mut told = vec![if is_owed {
        format!("{owing}, or the word that there are none.{since}")
    } else {
        format!("{owing}. {GAP} marks that nothing was submitted.")
    }];
    let undated: BTreeSet<_> = rows.iter().filter(|row| row.due.is_none()).map(|row| row.cycle).collect();
    if let Some(cycle) = undated.last() {
        let cycles: Vec<_> = undated.iter().map(ToString::to_string).collect();
        told.push(format!(
            "No day is set by which outputs of {} are due, so none is late: `wsis set cycle {cycle} outputs-due DATE` sets one.",
            cycles.join(", ")
        ));
    }
    let unled: Vec<_> = rows.iter().filter(|row| row.owes && row.organization.is_none()).map(|row| row.line).collect();
    if !unled.is_empty() {
        told.push(format!("Nobody moderates, and so nobody can be asked for: {}.", named(&unled)));
    }
    told
}

/// What the list is called.
pub fn owing_title(today: Day) -> String {
    format!("Who owes outputs on {today}")
}

/// A column for people.
struct OwingColumn {
    name: &'static str,
    holds: Holds,
    /// Whether it is of a day that may be set nowhere.
    is_day: bool,
    cell: fn(&Registry, &Owing) -> String,
}

const SUBMITTED: &str = "Submitted";

const fn column(name: &'static str, holds: Holds, cell: fn(&Registry, &Owing) -> String) -> OwingColumn {
    OwingColumn { name, holds, is_day: false, cell }
}

const COLUMNS: [OwingColumn; 6] = [
    column("Organization", Holds::Text, |registry, row| {
        row.organization.as_ref().map_or_else(|| GAP.to_owned(), |id| acronym(registry, id))
    }),
    column("Line", Holds::Whole, |_, row| row.line.to_string()),
    column("Cycle", Holds::Whole, |_, row| row.cycle.to_string()),
    OwingColumn { is_day: true, ..column("Due", Holds::Whole, |_, row| or_empty(row.due)) },
    OwingColumn { is_day: true, ..column("Since", Holds::Whole, |_, row| or_empty(row.since)) },
    column(SUBMITTED, Holds::Text, |_, row| row.submitted.to_string().replace('-', " ")),
];

/// The header and the cells of all rows, as a document shows them: whether a row owes stands in the last column.
pub fn owing_cells(registry: &Registry, rows: &[Owing]) -> (Vec<&'static str>, Vec<Vec<String>>) {
    let header = COLUMNS.iter().map(|column| column.name).chain([OWES]);
    let cells = |row: &Owing| {
        let owes = if row.owes { "outputs" } else { "" };
        COLUMNS.iter().map(|column| (column.cell)(registry, row)).chain([owes.to_owned()]).collect()
    };
    (header.collect(), rows.iter().map(cells).collect())
}

const OWES: &str = "Owes";

/// The same as a sheet of a workbook, with days and numbers that can be counted with.
pub fn owing_sheet(rows: &[Owing]) -> Sheet {
    let text = |text: String| SheetCell::Text(text);
    let day = |day: Option<Day>| day.map_or(SheetCell::Empty, SheetCell::Day);
    let cells = |row: &Owing| {
        vec![
            text(or_empty(row.organization.as_ref())),
            text(or_empty(row.name.as_ref())),
            text(row.line.to_string()),
            row.cycle.to_string().parse().map_or(SheetCell::Empty, SheetCell::Number),
            text(if row.owes { "yes" } else { "no" }.to_owned()),
            day(row.since),
            day(row.due),
            text(row.submitted.to_string().replace('-', " ")),
            SheetCell::number(row.outputs),
            SheetCell::number(row.late),
        ]
    };
    let header = ["Organization", "Name", "Line", "Cycle", OWES, "Since", "Due", SUBMITTED, "Outputs", "Late"];
    Sheet {
        name: "Who owes".to_owned(),
        header: header.map(str::to_owned).to_vec(),
        rows: rows.iter().map(cells).collect(),
    }
}

/// Who owes what, as comma-separated values: a row for each organization and line.
pub fn owing_csv(rows: &[Owing]) -> Result<String> {
    let mut writer = Rows::below([
        "organization",
        "name",
        "line",
        "cycle",
        "owes",
        "since",
        "due",
        "submitted",
        "outputs",
        "late",
        "from",
    ])?;
    for row in rows {
        writer.write_record([
            or_empty(row.organization.as_ref()),
            cell(&or_empty(row.name.as_ref())),
            row.line.stem().to_owned(),
            row.cycle.to_string(),
            row.owes.to_string(),
            or_empty(row.since),
            or_empty(row.due),
            row.submitted.to_string(),
            row.outputs.to_string(),
            row.late.to_string(),
            row.from.to_string(),
        ])?;
    }
    writer.finished()
}
