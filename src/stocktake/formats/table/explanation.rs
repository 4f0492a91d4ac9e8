//! What is behind a figure: a row for each thing that was counted.

use crate::history::{LastChange, Standing};
use crate::print::{Look, header, heading, safe, set_columns, table, wrapped};
use crate::registry::Registry;
use crate::stocktake::{Counted, Explanation};
use comfy_table::{Cell, ColumnConstraint, Width};
use std::fmt::Write;

/// What is behind a figure. `shown_path` makes of a file what a person would open.
pub fn explanation_table(
    registry: &Registry,
    explanation: &Explanation,
    shown_path: impl Fn(&str) -> String,
    look: Look,
) -> String {
    let Explanation { figure, year, value, records, .. } = explanation;
    let mut text = heading(registry, &format!("{figure} of {year}: {value}"), look);
    if records.is_empty() {
        return text + &wrapped("Nothing was counted for it.", look.width, 0);
    }
    let columns: Vec<_> = COLUMNS.iter().filter(|column| records.iter().any(column.is_used)).collect();
    let names: Vec<_> = columns.iter().map(|column| column.name).chain(["Title and file"]).collect();
    let files: Vec<_> = records.iter().map(|record| safe(&shown_path(&record.file)).into_owned()).collect();
    let mut table = table(look);
    table.set_header(header(look, &names));
    for (record, file) in records.iter().zip(&files) {
        let title = Cell::new(format!("{}\n{file}", safe(&record.title)));
        table.add_row(columns.iter().map(|column| Cell::new((column.cell)(record))).chain([title]));
    }
    set_columns(&mut table, names.len(), &[names.len() - 1]);
    // A path stays whole, to be copied.
    let longest = files.iter().map(|file| file.chars().count()).max().unwrap_or_default();
    if let (Some(last), Ok(longest)) = (table.column_iter_mut().last(), u16::try_from(longest)) {
        last.set_constraint(ColumnConstraint::LowerBoundary(Width::Fixed(longest + 1)));
    }
    let _ = writeln!(text, "{}", table.trim_fmt());
    text
}

/// A column beside the title and the file.
struct Column {
    name: &'static str,
    /// Whether a record has something in it that its file does not say.
    is_used: fn(&Counted) -> bool,
    cell: fn(&Counted) -> String,
}

const COLUMNS: &[Column] = &[
    Column {
        name: "Counted",
        is_used: |record| !record.file.contains(&record.id),
        cell: |record| safe(&record.id).into_owned(),
    },
    Column { name: "Adds", is_used: |record| record.adds != 1, cell: |record| record.adds.to_string() },
    Column {
        name: "Date",
        is_used: |record| record.date.is_some(),
        cell: |record| record.date.map_or_else(String::new, |date| date.to_string()),
    },
    Column {
        name: "Last changed",
        is_used: |record| record.last_changed.is_some(),
        cell: |record| record.last_changed.as_ref().map_or_else(String::new, last_changed),
    },
];

/// The commit and its day, one below the other.
fn last_changed(change: &LastChange) -> String {
    let parts = match change.standing {
        Standing::New => vec!["not committed".to_owned()],
        Standing::Unknown => vec!["not known".to_owned(), "(shallow clone)".to_owned()],
        Standing::Committed => committed(change),
        Standing::Changed => committed(change).into_iter().chain(["changed since".to_owned()]).collect(),
    };
    parts.join("\n")
}

fn committed(change: &LastChange) -> Vec<String> {
    change.short_commit().map(str::to_owned).into_iter().chain(change.date.map(|date| date.to_string())).collect()
}
