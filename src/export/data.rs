//! The records as they are, as one text for programs: kind by kind, each record by its name with the parts of its path.

use super::row::Cell;
use super::table::{SETTINGS, TEXTS};
use super::{Exported, Item, Notes, key_cells};
use crate::print;
use crate::record::Language;
use crate::registry::Key;
use anyhow::Result;
use serde_json::{Value as Json, json};
use std::io::Write;

/// The files that could not be exported.
pub const NOT_EXPORTED: &str = "not_exported";

/// The files of which only what is sound was exported.
pub const IN_PART: &str = "exported_in_part";

/// What is said of the whole before the lists of records.
pub const HEAD: [&str; 4] = ["revision", NOT_EXPORTED, IN_PART, SETTINGS];

/// As JSON: a record a line.
pub fn write_json(exported: &Exported<'_>, notes: &mut Notes, out: &mut dyn Write) -> Result<()> {
    notes.held = Some(exported.told_as_they_are());
    out.write_all(b"{")?;
    for (name, value) in exported.head() {
        write!(out, "\n{}: {value},", Json::from(name))?;
    }
    let mut lists = Lists { names: exported.lists(), begun: 0, is_empty: true };
    exported.each_few(|items| items.iter().filter_map(|item| exported.line(item)).collect(), &mut |lines: Vec<
        (usize, Vec<u8>),
    >| {
        for (list, line) in lines {
            lists.begin(list, out)?;
            out.write_all(if std::mem::take(&mut lists.is_empty) { b"\n" } else { b",\n" })?;
            out.write_all(&line)?;
        }
        Ok(())
    })?;
    lists.begin(lists.names.len().saturating_sub(1), out)?;
    out.write_all(b"\n]\n}\n")?;
    Ok(())
}

/// The lists of a text, each in its place, be it empty.
struct Lists<'a> {
    names: Vec<&'a str>,
    /// How many of them have begun; the last of these is open.
    begun: usize,
    /// Whether nothing stands in the open one yet.
    is_empty: bool,
}

impl Lists<'_> {
    /// Ends what stands before a list, and begins it.
    fn begin(&mut self, list: usize, out: &mut dyn Write) -> Result<()> {
        for name in self.names.get(self.begun..=list).unwrap_or_default() {
            out.write_all(if self.begun == 0 { b"\n" } else { b"\n],\n" })?;
            write!(out, "{}: [", Json::from(*name))?;
            self.begun += 1;
            self.is_empty = true;
        }
        Ok(())
    }
}

/// As YAML.
pub fn yaml(exported: &Exported<'_>, notes: &mut Notes) -> Result<Vec<u8>> {
    let mut json = Vec::new();
    write_json(exported, notes, &mut json)?;
    let all: Json = serde_json::from_slice(&json)?;
    drop(json);
    Ok(print::yaml(&all)?.into_bytes())
}

impl Exported<'_> {
    /// What is said of the whole.
    fn head(&self) -> Vec<(&'static str, Json)> {
        let settings = serde_json::to_value(self.registry.settings()).unwrap_or_default();
        let left_out: Vec<_> = self.registry.not_counted().collect();
        let in_part: Vec<_> = self.registry.counted_in_part().collect();
        let said = [self.source.revision().into(), left_out.into(), in_part.into(), settings];
        HEAD.into_iter().zip(said).collect()
    }

    /// What the lists of records are called, in their order.
    fn lists(&self) -> Vec<&str> {
        let kinds = self.tables.kinds.iter().map(|(_, spread)| self.tables.all[spread.table].name.as_str());
        kinds.chain([TEXTS]).collect()
    }

    /// The list that a record stands in, and the record as an object: what tells it from others, and what its file holds.
    fn line(&self, item: &Item<'_>) -> Option<(usize, Vec<u8>)> {
        match item {
            Item::Settings | Item::Country(_) => None,
            Item::Record { kind, place, entry, record } => {
                let name = entry.id()?.to_string();
                let mut line = b"{".to_vec();
                // The table of the kind begins with the same.
                let columns = &self.tables.all[self.tables.kinds[*place].1.table].columns;
                for (column, cell) in columns.iter().zip(key_cells(*kind, &name)) {
                    line.extend(format!("{}:{},", Json::from(column.name.as_str()), as_json(cell)).into_bytes());
                }
                // Each kind has keys, and so there is one behind the comma.
                let record = serde_json::to_vec(record.as_ref()?).ok()?;
                line.extend_from_slice(record.strip_prefix(b"{")?);
                Some((*place, line))
            }
            Item::Text(place) => {
                let entry = self.registry.texts.iter().nth(*place)?;
                let object = json!({
                    "id": entry.key.name(),
                    "year": entry.key.year,
                    "report": entry.key.report.word(),
                    "language": entry.key.language.map(Language::word),
                    "text": entry.sound()?.source,
                });
                Some((self.tables.kinds.len(), serde_json::to_vec(&object).ok()?))
            }
        }
    }
}

fn as_json(cell: Cell<'_>) -> Json {
    match cell {
        Cell::Empty => Json::Null,
        Cell::Text(text) => text.into(),
        Cell::Whole(number) => number.into(),
        Cell::Number(number) => number.into(),
        Cell::Truth(truth) => truth.into(),
        Cell::Day(day) => day.to_string().into(),
    }
}
