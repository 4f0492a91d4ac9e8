//! From what `wsis export json` wrote to records again. It goes by the outline of each kind, and names no key.

use super::faults::{CellFault, Cure};
use super::plan::{Plan, Planned, What};
use super::value::written;
use crate::author::changing::restructured;
use crate::author::new::INLINE_TABLES;
use crate::author::{KeyOrder, formatted};
use crate::decode::did_you_mean;
use crate::export::{HEAD, NOT_EXPORTED, SETTINGS as SETTINGS_TABLE, TEXTS, snake};
use crate::record::{Date, Holds, KeyOutline, Kind, Settings, ValueKind, outline};
use crate::registry::{Key, RecordId, Registry, SETTINGS, TextKey};
use crate::source::Snapshot;
use anyhow::{Context, Result, bail};
use schemars::schema_for;
use serde_json::{Map, Value as Json};
use std::collections::HashMap;
use toml_edit::{Array, DocumentMut, InlineTable, Item, Table, Value};

/// What is wrong in data, and where: `outputs[2].date`.
type Unfit = (String, String);

/// What a JSON file of records would make of a registry, and what is to be said of it.
pub fn from_json(bytes: &[u8], registry: &Registry, source: &Snapshot) -> Result<(Plan, Vec<String>)> {
    let whole: Json = serde_json::from_slice(bytes).context("it is no JSON, or not whole")?;
    let Json::Object(lists) = whole else { bail!("it is no export of a registry: it holds no lists of records") };
    refuse_unknown(&lists)?;
    let mut reader = DataReader { registry, source, rows: Vec::new(), places: HashMap::new() };
    reader.settings(&lists);
    for kind in Kind::ALL {
        let name = snake(kind.folder());
        let keys = kind.outline();
        for (n, record) in entries(&lists, &name)?.iter().enumerate() {
            reader.record(kind, &keys, (&name, n), record);
        }
    }
    for (n, text) in entries(&lists, TEXTS)?.iter().enumerate() {
        reader.text(n, text);
    }
    let left_out = lists.get(NOT_EXPORTED).and_then(Json::as_array).map_or(0, Vec::len);
    let note = format!("{left_out} files of the registry could not be exported, and are not in it");
    Ok((Plan { rows: reader.rows, ..Plan::default() }, (left_out > 0).then_some(note).into_iter().collect()))
}

fn refuse_unknown(lists: &Map<String, Json>) -> Result<()> {
    let kinds = Kind::ALL.map(|kind| snake(kind.folder()));
    let known: Vec<_> = HEAD.into_iter().chain(kinds.iter().map(String::as_str)).chain([TEXTS]).collect();
    match lists.keys().find(|name| !known.contains(&name.as_str())) {
        Some(name) => {
            bail!("`{name}` is nothing that a registry exports: {}", did_you_mean(name, &known).unwrap_or_default())
        }
        None => Ok(()),
    }
}

fn entries<'a>(lists: &'a Map<String, Json>, name: &str) -> Result<&'a [Json]> {
    match lists.get(name) {
        None => Ok(&[]),
        Some(Json::Array(list)) => Ok(list),
        Some(_) => bail!("`{name}` is no list"),
    }
}

struct DataReader<'a> {
    registry: &'a Registry,
    source: &'a Snapshot,
    rows: Vec<Planned>,
    /// Where each file stands first.
    places: HashMap<String, String>,
}

impl DataReader<'_> {
    /// Whether a file stood further up, which is told: of two of one name only one can be written.
    fn is_twice(&mut self, row: usize, file: String, place: &str) -> bool {
        if let Some(first) = self.places.get(&file) {
            let what = format!("{first} has the same id, and so would be {file}, too: leave one of the two out");
            self.wrong(row, file, (format!("{place}.id"), what));
            return true;
        }
        self.places.insert(file, place.to_owned());
        false
    }

    fn settings(&mut self, lists: &Map<String, Json>) {
        let Some(settings) = lists.get(SETTINGS_TABLE).filter(|settings| !settings.is_null()) else { return };
        let keys = outline(&schema_for!(Settings));
        let was = self.registry.settings().and_then(|settings| serde_json::to_value(settings).ok());
        let defaults = Json::Null;
        let made = document(&keys, settings, SETTINGS_TABLE, &defaults);
        self.add(0, SETTINGS.to_owned(), SETTINGS_TABLE, made, (was, settings.clone()), &keys);
    }

    fn record(&mut self, kind: Kind, keys: &[KeyOutline], (list, n): (&str, usize), record: &Json) {
        let place = format!("{list}[{n}]");
        let id = record["id"].as_str().unwrap_or_default();
        let parts: Vec<_> = id.split('/').collect();
        let id = match RecordId::of_parts(kind, &parts) {
            Ok(id) => id,
            Err(why) => return self.wrong(n + 1, String::new(), (format!("{place}.id"), why)),
        };
        if self.is_twice(n + 1, id.file(), &place) {
            return;
        }
        let content = without_path(record);
        let defaults = kind.content("");
        let made = document(keys, &content, &place, &defaults);
        let was = self.registry.sound(&id).and_then(|was| serde_json::to_value(was).ok());
        self.add(n + 1, id.file(), &place, made, (was, content), keys);
    }

    fn text(&mut self, n: usize, record: &Json) {
        let place = format!("{TEXTS}[{n}]");
        let id = record["id"].as_str().unwrap_or_default();
        let key = match TextKey::of_parts(&id.split('/').collect::<Vec<_>>()) {
            Ok(key) => key,
            Err(why) => return self.wrong(n + 1, String::new(), (format!("{place}.id"), why)),
        };
        if self.is_twice(n + 1, key.file(), &place) {
            return;
        }
        let Some(text) = record["text"].as_str() else {
            return self.wrong(n + 1, key.file(), (format!("{place}.text"), "here should stand the text".to_owned()));
        };
        let was = self.source.text(&key.file()).filter(|_| self.registry.texts.get(&key).is_some());
        let what = match was {
            None => What::New { text: text.to_owned() },
            Some(before) if before == text => What::Same,
            Some(before) => What::Changed { before, after: text.to_owned(), fields: vec!["the text".to_owned()] },
        };
        self.rows.push(Planned::of(n + 1, key.file(), what));
    }

    fn add(
        &mut self,
        row: usize,
        file: String,
        place: &str,
        made: Result<DocumentMut, Unfit>,
        (was, is): (Option<Json>, Json),
        keys: &[KeyOutline],
    ) {
        let document = match made {
            Ok(document) => document,
            Err(unfit) => return self.wrong(row, file, unfit),
        };
        let is_there = self.registry.files.binary_search(&file).is_ok();
        let what = match was.filter(|_| is_there) {
            None if is_there => {
                let why = format!("{file} is there, and can't be read: `wsis check` says why");
                return self.wrong(row, file, (place.to_owned(), why));
            }
            None => Ok(What::New { text: styled(&file, document.to_string()) }),
            Some(was) if was == is => Ok(What::Same),
            Some(was) => self.changed(&file, &document, (&was, &is), keys),
        };
        match what {
            Ok(what) => self.rows.push(Planned::of(row, file, what)),
            Err(error) => self.wrong(row, file, (place.to_owned(), format!("{error:#}"))),
        }
    }

    /// A file with the keys that the data says otherwise; its comments stay.
    fn changed(
        &self,
        file: &str,
        document: &DocumentMut,
        (was, is): (&Json, &Json),
        keys: &[KeyOutline],
    ) -> Result<What> {
        let before = self.source.text(file).with_context(|| format!("{file} can't be read"))?;
        let differs = |key: &&KeyOutline| was[snake(&key.name)] != is[snake(&key.name)];
        let differing: Vec<_> = keys.iter().filter(differs).map(|key| key.name.clone()).collect();
        let after = restructured(file, &before, |old| {
            for key in &differing {
                match document.get(key) {
                    Some(item) => old.insert(key, item.clone()),
                    None => old.remove(key),
                };
            }
            Ok(())
        })?;
        Ok(What::Changed { before, after, fields: differing })
    }

    fn wrong(&mut self, row: usize, file: String, (place, what): Unfit) {
        let fault = CellFault { cell: place, ..CellFault::of_row(row, what, Cure::Unknown) };
        self.rows.push(Planned::of(row, file, What::Wrong(vec![fault])));
    }
}

/// A record without what its path says.
fn without_path(record: &Json) -> Json {
    let Json::Object(object) = record else { return record.clone() };
    let is_held = |(key, _): &(&String, &Json)| !matches!(key.as_str(), "id" | "year" | "line");
    Json::Object(object.iter().filter(is_held).map(|(key, value)| (key.clone(), value.clone())).collect())
}

fn styled(file: &str, text: String) -> String {
    KeyOrder::of_file(file).and_then(|order| formatted(&text, order).ok()).unwrap_or(text)
}

fn document(keys: &[KeyOutline], record: &Json, place: &str, defaults: &Json) -> Result<DocumentMut, Unfit> {
    let mut document = DocumentMut::new();
    *document.as_table_mut() = table(keys, record, place, defaults)?;
    Ok(document)
}

/// A table of a file. What holds by itself where its key is left out is left out.
fn table(keys: &[KeyOutline], record: &Json, place: &str, defaults: &Json) -> Result<Table, Unfit> {
    let Json::Object(object) = record else { return Err((place.to_owned(), "here should stand an object".to_owned())) };
    let names: Vec<_> = keys.iter().map(|key| snake(&key.name)).collect();
    if let Some(unknown) = object.keys().find(|key| !names.contains(key)) {
        let known: Vec<_> = names.iter().map(String::as_str).collect();
        let help = did_you_mean(unknown, &known).map_or(String::new(), |help| format!(": {help}"));
        return Err((format!("{place}.{unknown}"), format!("there is no key `{unknown}`{help}")));
    }
    let mut made = Table::new();
    for (key, name) in keys.iter().zip(&names) {
        let Some(value) = object.get(name) else { continue };
        if !key.is_required && value == &defaults[name] {
            continue;
        }
        if let Some(item) = item(&key.holds, &key.name, value, &format!("{place}.{name}"))? {
            made.insert(&key.name, item);
        }
    }
    let holds_tables_only = !made.is_empty() && made.iter().all(|(_, item)| item.is_table());
    made.set_implicit(holds_tables_only);
    Ok(made)
}

fn item(holds: &Holds, name: &str, value: &Json, place: &str) -> Result<Option<Item>, Unfit> {
    if value.is_null() {
        return Ok(None);
    }
    Ok(match holds {
        Holds::Table(keys) => {
            let table = table(keys, value, place, &Json::Null)?;
            Some(if INLINE_TABLES.contains(&name) { Item::Value(inline(table).into()) } else { Item::Table(table) })
        }
        Holds::List(entry) => list(entry, value, place)?,
        Holds::ByName(kind) => {
            let Json::Object(object) = value else {
                return Err((place.to_owned(), "here should stand an object".to_owned()));
            };
            let entry = |(name, value): (&String, &Json)| Ok((name.clone(), Item::Value(scalar(kind, value, place)?)));
            let entries = object.iter().map(entry).collect::<Result<Vec<_>, Unfit>>()?;
            let table: Table = entries.into_iter().collect();
            (!table.is_empty()).then_some(Item::Table(table))
        }
        one => Some(Item::Value(entry(one, value, place)?)),
    })
}

fn list(holds: &Holds, value: &Json, place: &str) -> Result<Option<Item>, Unfit> {
    let Json::Array(list) = value else { return Err((place.to_owned(), "here should stand a list".to_owned())) };
    let values = list.iter().enumerate().map(|(n, value)| (format!("{place}[{n}]"), value));
    if let Holds::Table(keys) = holds {
        let tables = values.map(|(place, value)| table(keys, value, &place, &Json::Null));
        let tables = tables.map(|table| {
            table.map(|mut table| {
                table.set_implicit(false);
                table
            })
        });
        let tables = tables.collect::<Result<Vec<_>, _>>()?;
        return Ok((!tables.is_empty()).then(|| Item::ArrayOfTables(tables.into_iter().collect())));
    }
    let entries = values.map(|(place, value)| entry(holds, value, &place)).collect::<Result<Array, _>>()?;
    Ok((!entries.is_empty()).then_some(Item::Value(Value::Array(entries))))
}

/// A value that stands on a line.
fn entry(holds: &Holds, value: &Json, place: &str) -> Result<Value, Unfit> {
    match (holds, value) {
        (Holds::Source(keys), Json::Object(_)) | (Holds::Table(keys), _) => {
            Ok(inline(table(keys, value, place, &Json::Null)?).into())
        }
        (Holds::One(kind), value) => scalar(kind, value, place),
        (_, value) => scalar(&ValueKind::Text, value, place),
    }
}

fn inline(table: Table) -> InlineTable {
    let mut inline = table.into_inline_table();
    inline.fmt();
    inline
}

fn scalar(kind: &ValueKind, value: &Json, place: &str) -> Result<Value, Unfit> {
    Ok(match (kind, value) {
        (ValueKind::Date | ValueKind::Day, Json::String(text)) => {
            Date::new(text).map_or_else(|| text.as_str().into(), written)
        }
        (_, Json::String(text)) => text.as_str().into(),
        (_, Json::Bool(truth)) => (*truth).into(),
        (_, Json::Number(number)) => match (number.as_i64(), number.as_f64()) {
            (Some(whole), _) => whole.into(),
            (None, Some(fraction)) => fraction.into(),
            (None, None) => return Err((place.to_owned(), format!("{number} can't be counted with"))),
        },
        (ValueKind::Translated, Json::Object(texts)) => {
            let text = |(tag, text): (&String, &Json)| Some((tag.clone(), Value::from(text.as_str()?)));
            let texts: Option<Vec<_>> = texts.iter().map(text).collect();
            let texts = texts.ok_or_else(|| (place.to_owned(), "here should stand texts by language".to_owned()))?;
            Value::InlineTable(texts.into_iter().collect())
        }
        _ => return Err((place.to_owned(), "here should stand a value by itself".to_owned())),
    })
}
