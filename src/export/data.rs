//! The records as they are, as one text for programs: kind by kind, each record by its name with the parts of its path.

use super::row::Cell;
use super::table::{SETTINGS, TEXTS};
use super::{Exported, Item, Notes, key_cells};
use crate::print;
use crate::record::Language;
use crate::registry::Key;
use anyhow::Result;
use serde_json::{Value as Json, json};

/// The files that could not be exported.
pub const NOT_EXPORTED: &str = "not_exported";

/// The files of which only what is sound was exported.
pub const IN_PART: &str = "exported_in_part";

/// What is said of the whole before the lists of records.
pub const HEAD: [&str; 4] = ["revision", NOT_EXPORTED, IN_PART, SETTINGS];

/// As JSON: a record a line.
pub fn write_json(exported: &Exported<'_>, notes: &mut Notes) -> Result<Vec<u8>> {
    notes.held = Some(exported.told_as_they_are());
    let mut text = b"{".to_vec();
    for (name, value) in exported.head() {
        text.extend(format!("\n{}: {value},", Json::from(name)).into_bytes());
    }
    let mut lists = Lists { names: exported.lists(), begun: 0 };
    exported.each_few(
        |items| items.iter().filter_map(|item| exported.line(item)).collect::<Vec<_>>(),
        &mut |lines| {
            for (list, line) in lines {
                lists.begin(list, &mut text);
                text.extend(if text.ends_with(b"[") { b"\n".as_slice() } else { b",\n" });
                text.extend(line);
            }
            Ok(())
        },
    )?;
    lists.begin(lists.names.len().saturating_sub(1), &mut text);
    text.extend(b"\n]\n}\n");
    Ok(text)
}

/// The lists of a text, each in its place, be it empty.
struct Lists<'a> {
    names: Vec<&'a str>,
    /// How many of them have begun; the last of these is open.
    begun: usize,
}

impl Lists<'_> {
    /// Ends what stands before a list, and begins it.
    fn begin(&mut self, list: usize, text: &mut Vec<u8>) {
        for name in self.names.get(self.begun..=list).unwrap_or_default() {
            text.extend(if self.begun == 0 { b"\n".as_slice() } else { b"\n],\n" });
            text.extend(format!("{}: [", Json::from(*name)).into_bytes());
            self.begun += 1;
        }
    }
}

/// As YAML.
pub fn yaml(exported: &Exported<'_>, notes: &mut Notes) -> Result<Vec<u8>> {
    let all: Json = serde_json::from_slice(&write_json(exported, notes)?)?;
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
            Item::Record(kind, place, entry) => {
                let id = entry.id()?;
                let name = id.to_string();
                let mut line = b"{".to_vec();
                // The table of the kind begins with the same.
                let columns = &self.tables.all[self.tables.kinds[*place].1.table].columns;
                for (column, cell) in columns.iter().zip(key_cells(*kind, &name)) {
                    line.extend(format!("{}:{},", Json::from(column.name.as_str()), as_json(cell)).into_bytes());
                }
                // Each kind has keys, and so there is one behind the comma.
                let record = serde_json::to_vec(&self.registry.sound(&id)?).ok()?;
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
