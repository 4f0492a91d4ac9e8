//! Who owes what, as a table, as comma-separated values, and as cells of a document or a workbook.

use crate::print::{Cell, GAP, Holds, Rows, Sheet, SheetCell, Table, acronym, cell, or_empty};
use crate::record::Day;
use crate::status::{Owing, Status, Submitted};
use crate::template::{Speaker, yes};
use anyhow::Result;
use std::collections::BTreeSet;

/// Who owes what, as a table: those that owe, and in a sentence how many others there are.
pub fn owing_table(speaker: &Speaker<'_>, rows: &[Owing], status: &Status) -> String {
    let mut text = speaker.heading(&owing_title(speaker, status.today));
    if rows.is_empty() {
        let why = if status.cycles.is_empty() { "owing-none-open" } else { "owing-nobody" };
        return text + &speaker.paragraph(&speaker.word(why));
    }
    // Where nobody owes anything, what was submitted is told.
    let is_owed = rows.iter().any(|row| row.owes && row.organization.is_some());
    let rows_shown: Vec<_> = rows.iter().filter(|row| row.owes == is_owed && row.organization.is_some()).collect();
    let has_due = rows_shown.iter().any(|row| row.due.is_some());
    let columns: Vec<_> = COLUMNS.iter().filter(|column| has_due || !column.is_day).collect();
    let of_last = |column: &OwingColumn| match (column.name, is_owed) {
        (SUBMITTED, true) => (OWES, Holds::Text),
        (name, _) => (name, column.holds),
    };
    let layout = columns.iter().map(|column| of_last(column)).map(|(name, holds)| speaker.column(name, holds));
    let mut table = Table::new(speaker.look, layout.collect(), 1);
    for row in rows_shown {
        table.row(columns.iter().map(|column| match (column.name, row.submitted) {
            (SUBMITTED, Submitted::Nothing) if row.owes => Cell::new(speaker.word("owing-outputs")),
            (SUBMITTED, Submitted::Nothing) => Cell::gap(),
            _ => Cell::new((column.cell)(speaker, row)),
        }));
    }
    text += &table.shown();
    text.push('\n');
    for told in told(speaker, rows, is_owed) {
        text += &speaker.paragraph(&told);
    }
    text
}

/// What is said below the table.
fn told(speaker: &Speaker<'_>, rows: &[Owing], is_owed: bool) -> Vec<String> {
    let organizations: BTreeSet<_> =
        rows.iter().filter(|row| row.owes).filter_map(|row| row.organization.as_ref()).collect();
    let organizations = organizations.len().into();
    let has_since = rows.iter().any(|row| row.owes && row.due.is_some());
    let mut told = vec![if is_owed {
        speaker.say("owing-told", [("organizations", organizations), ("has-since", yes(has_since))])
    } else {
        speaker.say("owing-told-brought", [("organizations", organizations), ("mark", GAP.into())])
    }];
    let undated: BTreeSet<_> = rows.iter().filter(|row| row.due.is_none()).map(|row| row.cycle).collect();
    if let Some(cycle) = undated.last() {
        let cycles = speaker.list(undated.iter().map(ToString::to_string));
        told.push(speaker.say("owing-undated", [("cycles", cycles.into()), ("cycle", cycle.to_string().into())]));
    }
    let unled: Vec<_> = rows.iter().filter(|row| row.owes && row.organization.is_none()).map(|row| row.line).collect();
    if !unled.is_empty() {
        told.push(speaker.say("owing-unmoderated", [("lines", speaker.lines(&unled).into())]));
    }
    told
}

/// What the list is called.
pub fn owing_title(speaker: &Speaker<'_>, today: Day) -> String {
    speaker.say("owing-heading", [("day", today.to_string().into())])
}

/// A column for people.
struct OwingColumn {
    /// The message that names it.
    name: &'static str,
    holds: Holds,
    /// Whether it is of a day that may be set nowhere.
    is_day: bool,
    cell: fn(&Speaker<'_>, &Owing) -> String,
}

const SUBMITTED: &str = "column-what-was-submitted";

const fn column(name: &'static str, holds: Holds, cell: fn(&Speaker<'_>, &Owing) -> String) -> OwingColumn {
    OwingColumn { name, holds, is_day: false, cell }
}

const COLUMNS: [OwingColumn; 6] = [
    column("column-organization", Holds::Text, |speaker, row| {
        row.organization.as_ref().map_or_else(|| GAP.to_owned(), |id| acronym(speaker.registry, id))
    }),
    column("column-line", Holds::Whole, |_, row| row.line.to_string()),
    column("column-cycle", Holds::Whole, |_, row| row.cycle.to_string()),
    OwingColumn { is_day: true, ..column("column-deadline", Holds::Whole, |_, row| or_empty(row.due)) },
    OwingColumn { is_day: true, ..column("column-overdue-since", Holds::Whole, |_, row| or_empty(row.since)) },
    column(SUBMITTED, Holds::Text, |speaker, row| speaker.word_of("submitted", row.submitted)),
];

/// The header and the cells of all rows, as a document shows them: whether a row owes stands in the last column.
pub fn owing_grid(speaker: &Speaker<'_>, rows: &[Owing]) -> (Vec<String>, Vec<Vec<String>>) {
    let header = COLUMNS.iter().map(|column| column.name).chain([OWES]).map(|name| speaker.word(name));
    let cells = |row: &Owing| {
        let owes = if row.owes { speaker.word("owing-outputs") } else { String::new() };
        COLUMNS.iter().map(|column| (column.cell)(speaker, row)).chain([owes]).collect()
    };
    (header.collect(), rows.iter().map(cells).collect())
}

const OWES: &str = "column-owes";

/// The same as a sheet of a workbook, with days and numbers that can be counted with.
pub fn owing_sheet(speaker: &Speaker<'_>, rows: &[Owing]) -> Sheet {
    let text = |text: String| SheetCell::Text(text);
    let day = |day: Option<Day>| day.map_or(SheetCell::Empty, SheetCell::Day);
    let cells = |row: &Owing| {
        vec![
            text(or_empty(row.organization.as_ref())),
            text(or_empty(row.name.as_ref())),
            text(row.line.to_string()),
            row.cycle.to_string().parse().map_or(SheetCell::Empty, SheetCell::Number),
            text(speaker.yes_or_no(row.owes)),
            day(row.since),
            day(row.due),
            text(speaker.word_of("submitted", row.submitted)),
            SheetCell::number(row.outputs),
            SheetCell::number(row.late),
        ]
    };
    let header = [
        "column-organization",
        "column-name",
        "column-line",
        "column-cycle",
        OWES,
        "column-overdue-since",
        "column-deadline",
        SUBMITTED,
        "column-outputs",
        "column-late",
    ];
    Sheet {
        name: speaker.word("owing-sheet"),
        header: header.map(|name| speaker.word(name)).to_vec(),
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
