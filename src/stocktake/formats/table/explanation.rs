//! What is behind a figure: a row for each thing that was counted.

use crate::history::{LastChange, Standing};
use crate::print::{Cell, Holds, Table, safe};
use crate::stocktake::{Counted, Explanation};
use crate::template::Speaker;

/// What is behind a figure. `shown_path` makes of a file what a person would open.
pub(super) fn explanation_table(
    speaker: &Speaker<'_>,
    explanation: &Explanation,
    shown_path: impl Fn(&str) -> String,
) -> String {
    let Explanation { figure, years, records, .. } = explanation;
    let heading = [
        ("figure", figure.as_str().into()),
        ("years", years.to_string().into()),
        ("value", speaker.rough(explanation.value, explanation.approximate).into()),
    ];
    let mut text = speaker.heading(&speaker.say("stocktake-explain-heading", heading));
    if records.is_empty() {
        return text + &speaker.paragraph(&speaker.word("stocktake-explain-nothing"));
    }
    let columns: Vec<_> = COLUMNS.iter().filter(|column| records.iter().any(column.is_used)).collect();
    let layout = columns
        .iter()
        .map(|column| speaker.column(column.name, column.holds))
        .chain([speaker.column("column-title-and-file", Holds::TextAndPath)]);
    let mut table = Table::new(speaker.look, layout.collect(), 1);
    for record in records {
        let within =
            record.inside.iter().map(|event| speaker.say("stocktake-explain-within", [("event", safe(event).into())]));
        let answers = record
            .answers
            .iter()
            .map(|file| speaker.say("stocktake-explain-answered", [("file", safe(&shown_path(file)).into())]));
        let title = std::iter::once(safe(&record.title).into_owned());
        let file = safe(&shown_path(&record.file)).into_owned();
        let title: Vec<_> = title.chain(within).chain(answers).chain([file]).collect();
        let cells = columns.iter().map(|column| Cell::new((column.cell)(speaker, record)));
        table.row(cells.chain([Cell::new(title.join("\n"))]));
    }
    text.push_str(&table.shown());
    text
}

/// A column beside the title and the file.
struct Column {
    /// The message that names it.
    name: &'static str,
    holds: Holds,
    /// Whether a record has something in it that its file does not say.
    is_used: fn(&Counted) -> bool,
    cell: fn(&Speaker<'_>, &Counted) -> String,
}

/// Whether a file is that of the record with this id.
fn is_file_of(file: &str, id: &str) -> bool {
    file.strip_suffix(".toml").and_then(|path| path.strip_suffix(id)).is_some_and(|folder| folder.ends_with('/'))
}

const COLUMNS: &[Column] = &[
    Column {
        name: "column-counted",
        holds: Holds::Text,
        is_used: |record| !is_file_of(&record.file, &record.id),
        cell: |_, record| safe(&record.id).into_owned(),
    },
    Column {
        name: "column-adds",
        holds: Holds::Figure,
        is_used: |record| record.adds != 1,
        cell: |speaker, record| speaker.rough(record.adds, record.approximate),
    },
    Column {
        name: "column-date",
        holds: Holds::Whole,
        is_used: |record| record.date.is_some(),
        cell: |_, record| record.date.map_or_else(String::new, |date| date.to_string()),
    },
    Column {
        name: "column-last-changed",
        holds: Holds::Whole,
        is_used: |record| record.last_changed.is_some(),
        cell: |speaker, record| {
            record.last_changed.as_ref().map_or_else(String::new, |change| last_changed(speaker, change))
        },
    },
];

/// The commit and its day, one below the other.
fn last_changed(speaker: &Speaker<'_>, change: &LastChange) -> String {
    let parts = match change.standing {
        Standing::New => vec![speaker.word("commit-none")],
        Standing::Unknown => vec![speaker.word("commit-unknown"), speaker.word("commit-shallow")],
        Standing::Committed => committed(change),
        Standing::Changed => committed(change).into_iter().chain([speaker.word("commit-changed-since")]).collect(),
    };
    parts.join("\n")
}

fn committed(change: &LastChange) -> Vec<String> {
    change.short_commit().map(str::to_owned).into_iter().chain(change.date.map(|date| date.to_string())).collect()
}
