//! What of a record stands in the cell of a column.

use super::columns::{Column, Columns};
use super::labels::Labels;
use crate::author::import::{Target, at_path, in_language};
use crate::print::SheetCell;
use crate::record::{Day, PathPart, ValueKind};
use crate::registry::{RecordId, Registry};
use serde_json::Value as Json;

/// A record as plain data; none where it is not there or can't be counted on.
pub fn content(registry: &Registry, id: &RecordId) -> Option<Json> {
    serde_json::to_value(registry.sound(id)?).ok()
}

/// The cell of a record in a column.
pub fn cell(id: &RecordId, record: &Json, columns: &Columns, column: &Column, labels: &Labels<'_>) -> SheetCell {
    let (value, tag) = match column.of {
        Target::Part(part) => return part_of(id, part, column, labels),
        Target::Key(at, language) => {
            (at_path(record, &columns.questions[at].path), language.unwrap_or(labels.first().word()))
        }
    };
    let value = if column.value == ValueKind::Translated && column.split.is_none() {
        in_language(value, Some(tag), labels.first())
    } else {
        value.clone()
    };
    match (&value, &column.split) {
        (Json::Array(entries), Some(split)) => {
            let entries: Vec<_> = entries.iter().map(|entry| entry_text(entry, column, labels)).collect();
            filled(entries.join(split.sign()))
        }
        (Json::Number(number), None) => number
            .as_u64()
            .map_or_else(|| number.as_f64().map_or(SheetCell::Empty, SheetCell::Decimal), SheetCell::Number),
        (Json::String(text), None) if matches!(column.value, ValueKind::Date | ValueKind::Day) => {
            Day::new(text).map_or_else(|| filled(text.clone()), SheetCell::Day)
        }
        (Json::String(_) | Json::Bool(_) | Json::Object(_), None) => filled(entry_text(&value, column, labels)),
        _ => SheetCell::Empty,
    }
}

fn part_of(id: &RecordId, part: PathPart, column: &Column, labels: &Labels<'_>) -> SheetCell {
    let name = id.to_string();
    let found = id.kind().path().iter().zip(name.split('/')).find(|(of, _)| **of == part);
    found.map_or(SheetCell::Empty, |(_, code)| filled(labels.of_code(column, code)))
}

fn filled(text: String) -> SheetCell {
    if text.is_empty() { SheetCell::Empty } else { SheetCell::Text(text) }
}

/// One value, as people read it.
fn entry_text(value: &Json, column: &Column, labels: &Labels<'_>) -> String {
    let code = code(value, column, labels);
    labels.of_code(column, &code)
}

/// What an entry of a list is told by: itself, or of a table the key that a value stands for; of a text the first language.
pub fn code(value: &Json, column: &Column, labels: &Labels<'_>) -> String {
    match value {
        Json::Object(table) => {
            let mut keys = column.entry.iter().map(String::as_str).chain(["url", "symbol", labels.first().word()]);
            let held = keys.find_map(|key| table.get(key)).or_else(|| table.values().next());
            held.map_or_else(String::new, |held| code(held, column, labels))
        }
        Json::String(text) => text.clone(),
        Json::Null => String::new(),
        other => other.to_string(),
    }
}

/// A cell as text that is the same whatever program has written it.
pub fn plain(cell: &SheetCell) -> String {
    match cell {
        SheetCell::Empty => String::new(),
        SheetCell::Text(text) => same(&crate::print::in_cell(text)),
        SheetCell::Number(number) => number.to_string(),
        SheetCell::Decimal(number) => number.to_string(),
        SheetCell::Truth(truth) => truth.to_string(),
        SheetCell::Day(day) => day.to_string(),
    }
}

/// A text of a cell without what programs write otherwise: the ends of lines, and blanks around them.
pub fn same(text: &str) -> String {
    let text = crate::spelling::with_plain_ends(text);
    text.trim().lines().map(str::trim_end).collect::<Vec<_>>().join("\n")
}
