//! `wsis explain` of a key: which kinds of files have it, what it holds, and an example.

use super::super::schema::Subject;
use super::item;
use serde_json::Value;

/// A key of a kind of file, or of a table in it.
pub(super) struct Key {
    kind: Subject,
    /// The tables that it stands in, each with whether there can be several of it.
    tables: Vec<(String, Several)>,
    name: String,
    /// What it says.
    pub(super) about: String,
    form: String,
    is_required: bool,
    /// A value that it could have, as TOML; none of a table.
    value: Option<String>,
    several: Several,
}

/// Whether a table stands once or several times.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Several {
    Yes,
    No,
}

impl Key {
    /// Its name with the kind of file and the tables that it stands in: `cycle.report.date`.
    pub(super) fn name(&self) -> String {
        format!("{}.{}", self.kind.word(), self.path())
    }

    /// Its name with where it stands.
    fn placed(&self) -> String {
        format!("{}  in {}", self.name(), self.kind.place())
    }

    /// Its name within its file: `report.date`.
    fn path(&self) -> String {
        self.tables.iter().map(|(table, _)| table.as_str()).chain([self.name.as_str()]).collect::<Vec<_>>().join(".")
    }

    /// How it is written: below the header of its table.
    fn example(&self) -> String {
        let header = |names: &[&str], several| match several {
            Several::Yes => format!("[[{}]]", names.join(".")),
            Several::No => format!("[{}]", names.join(".")),
        };
        let tables: Vec<_> = self.tables.iter().map(|(table, _)| table.as_str()).collect();
        match &self.value {
            None => header(&[tables.as_slice(), &[&self.name]].concat(), self.several),
            Some(value) => {
                let line = format!("{} = {value}", self.name);
                let above = self.tables.last().map(|(_, several)| header(&tables, *several) + "\n");
                above.unwrap_or_default() + &line
            }
        }
    }
}

/// Every key that this names: `closed`, `report.date` or `cycle.report.date`.
pub(super) fn called(name: &str) -> Vec<Key> {
    let is_called = |key: &Key| key.name == name || key.path() == name || key.name() == name;
    all().filter(is_called).collect()
}

/// What keys are called by: each by itself, and with its kind of file and its tables.
pub(super) fn names() -> Vec<String> {
    all().flat_map(|key| [key.name.clone(), key.name()]).collect()
}

/// Every key of every kind of file.
fn all() -> impl Iterator<Item = Key> {
    Subject::of_files().flat_map(|kind| {
        let schema = kind.schema().to_value();
        let mut keys = Vec::new();
        gather(kind, &schema, &schema["$defs"], &[], &mut keys);
        keys
    })
}

/// Gathers the keys of a table, and of the tables in it.
fn gather(kind: Subject, table: &Value, parts: &Value, tables: &[(String, Several)], keys: &mut Vec<Key>) {
    let required: Vec<_> = table["required"].as_array().into_iter().flatten().filter_map(Value::as_str).collect();
    for (name, schema) in table["properties"].as_object().into_iter().flatten() {
        let (held, several) = match schema["items"].as_object() {
            Some(_) => (&schema["items"], Several::Yes),
            None => (schema, Several::No),
        };
        let below = part(held, parts).filter(|below| below["properties"].is_object());
        keys.push(Key {
            kind,
            tables: tables.to_vec(),
            name: name.clone(),
            about: schema["description"].as_str().unwrap_or_default().to_owned(),
            form: form(schema, parts),
            is_required: required.contains(&name.as_str()),
            value: if below.is_some() { None } else { Some(value(schema, parts)) },
            several,
        });
        if let Some(below) = below {
            let tables = [tables, &[(name.clone(), several)]].concat();
            gather(kind, below, parts, &tables, keys);
        }
    }
}

/// The part of a schema that a value refers to.
fn part<'a>(schema: &Value, parts: &'a Value) -> Option<&'a Value> {
    let name = schema["$ref"].as_str()?.strip_prefix("#/$defs/")?;
    parts.get(name)
}

/// A value of this form, as TOML.
fn value(schema: &Value, parts: &Value) -> String {
    if let Some(words) = schema["enum"].as_array() {
        return words.first().map(Value::to_string).unwrap_or_default();
    }
    let name = schema["$ref"].as_str().and_then(|reference| reference.strip_prefix("#/$defs/"));
    let known = match name {
        Some("Date" | "Day") => "2006-05-15",
        Some("Source" | "Url") => "\"https://example.org/report\"",
        Some("Symbol") => "\"A/63/72-E/2008/48\"",
        Some("Id") => "\"itu\"",
        Some("MeetingRef") => "\"2006/c5-facilitation\"",
        Some("OutputRef") => "\"2006/c5/annual-report\"",
        Some("RequestRef") => "\"a-res-80-173/113\"",
        Some("CycleRef") => "\"2006\"",
        Some("ActionLine") => "\"c5\"",
        Some("Country") => "\"CH\"",
        Some("LanguageTag") => "\"en\"",
        Some("Text") => "\"…\"",
        _ => "",
    };
    if !known.is_empty() {
        return known.to_owned();
    }
    if let Some(part) = part(schema, parts) {
        return value(part, parts);
    }
    match schema["type"].as_str() {
        Some("array") => format!("[{}]", value(&schema["items"], parts)),
        Some("boolean") => "true".to_owned(),
        Some("integer" | "number") => schema["const"].as_i64().unwrap_or(3).to_string(),
        Some("object") => "{ RULE = \"warning\" }".to_owned(),
        _ => text(schema["pattern"].as_str()).to_owned(),
    }
}

/// A string of a form that a pattern gives.
fn text(pattern: Option<&str>) -> &'static str {
    match pattern {
        Some(pattern) if pattern.contains('@') => "\"@example-org/wsis\"",
        Some(pattern) if pattern.contains("[0-9]{1,3}") => "\"6-7\"",
        Some("^[a-z]$") => "\"a\"",
        _ => "\"…\"",
    }
}

/// What keys hold; those that say the same once, with all their names.
pub(super) fn explained(keys: &[Key], width: usize) -> String {
    let mut told: Vec<(Vec<String>, String, String)> = Vec::new();
    for key in keys {
        let said = format!("{} ({}{})", key.about, if key.is_required { "required; " } else { "" }, key.form);
        match told.iter_mut().find(|(_, other, _)| *other == said) {
            Some((names, _, _)) => names.push(key.placed()),
            None => told.push((vec![key.placed()], said, key.example())),
        }
    }
    let told = told.into_iter().map(|(names, said, example)| {
        let example: String = example.lines().flat_map(|line| ["      ", line, "\n"]).collect();
        format!("{}\n{example}", item(&names.join("\n  "), &said, width))
    });
    told.collect::<Vec<_>>().join("\n")
}

/// The form of a value, in words.
pub(super) fn form(schema: &Value, parts: &Value) -> String {
    if let Some(name) = schema["$ref"].as_str().and_then(|reference| reference.strip_prefix("#/$defs/")) {
        let part = &parts[name];
        let said = part["description"].as_str().filter(|_| !part["properties"].is_object());
        return said.map_or_else(|| format!("a table, {name} below"), str::to_owned);
    }
    if let Some(words) = schema["enum"].as_array() {
        return format!("one of {}", words.iter().filter_map(Value::as_str).collect::<Vec<_>>().join(", "));
    }
    match schema["type"].as_str() {
        Some("array") => format!("a list, each {}", form(&schema["items"], parts)),
        Some("object") => "a table".to_owned(),
        Some("boolean") => "true or false".to_owned(),
        Some("integer" | "number") => "a number".to_owned(),
        _ => "a string".to_owned(),
    }
}
