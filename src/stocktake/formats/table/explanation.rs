//! What is behind a figure: a row for each thing that was counted.

use crate::history::{LastChange, Standing};
use crate::print::{self, Cell, Holds, Look, Table, heading, participants, safe, wrapped};
use crate::registry::Registry;
use crate::stocktake::{Counted, Explanation};

/// What is behind a figure. `shown_path` makes of a file what a person would open.
pub(super) fn explanation_table(
    registry: &Registry,
    explanation: &Explanation,
    shown_path: impl Fn(&str) -> String,
    look: Look,
) -> String {
    let Explanation { figure, years, records, .. } = explanation;
    let value = participants(explanation.value, explanation.approximate);
    let mut text = heading(registry, &format!("{figure} of {years}: {value}"), look);
    if records.is_empty() {
        return text + &wrapped("Nothing was counted for it.", look.width, 0);
    }
    let columns: Vec<_> = COLUMNS.iter().filter(|column| records.iter().any(column.is_used)).collect();
    let layout = columns
        .iter()
        .map(|column| print::Column::new(column.name, column.holds))
        .chain([print::Column::new("Title and file", Holds::TextAndPath)]);
    let mut table = Table::new(look, layout.collect(), 1);
    for record in records {
        let inside =
            record.inside.as_ref().map_or_else(String::new, |event| format!("\n(among those of {})", safe(event)));
        let answers = record.answers.iter().map(|file| format!("\n(answered by {})", safe(&shown_path(file))));
        let answers: String = answers.collect();
        let title = format!("{}{inside}{answers}\n{}", safe(&record.title), safe(&shown_path(&record.file)));
        table.row(columns.iter().map(|column| Cell::new((column.cell)(record))).chain([Cell::new(title)]));
    }
    text.push_str(&table.shown());
    text
}

/// A column beside the title and the file.
struct Column {
    name: &'static str,
    holds: Holds,
    /// Whether a record has something in it that its file does not say.
    is_used: fn(&Counted) -> bool,
    cell: fn(&Counted) -> String,
}

/// Whether a file is that of the record with this id.
fn is_file_of(file: &str, id: &str) -> bool {
    file.strip_suffix(".toml").and_then(|path| path.strip_suffix(id)).is_some_and(|folder| folder.ends_with('/'))
}

const COLUMNS: &[Column] = &[
    Column {
        name: "Counted",
        holds: Holds::Text,
        is_used: |record| !is_file_of(&record.file, &record.id),
        cell: |record| safe(&record.id).into_owned(),
    },
    Column {
        name: "Adds",
        holds: Holds::Figure,
        is_used: |record| record.adds != 1,
        cell: |record| participants(record.adds, record.approximate),
    },
    Column {
        name: "Date",
        holds: Holds::Whole,
        is_used: |record| record.date.is_some(),
        cell: |record| record.date.map_or_else(String::new, |date| date.to_string()),
    },
    Column {
        name: "Last changed",
        holds: Holds::Whole,
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
