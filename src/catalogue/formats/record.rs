//! What a record's file holds, as labels and values: read off the record's own description, so that a new key needs nothing
//! here.

use crate::decode::HasWord;
use crate::line::ActionLine;
use crate::print::capitalized;
use crate::record::{Country, Language, OrganizationId};
use crate::registry::RecordRef;
use crate::template::Speaker;
use serde_json::{Map, Value};
use std::collections::BTreeSet;

/// A key of a record as a person reads it.
pub struct Field {
    /// The key's name; empty for an entry of a list.
    pub label: String,
    /// The value; empty where it is told by what is nested.
    pub value: String,
    /// What it holds, or the same text in other languages.
    pub nested: Vec<Field>,
}

/// Reads a record.
#[derive(Clone, Copy)]
pub struct Reader<'a> {
    /// What tells people of it.
    pub(in crate::catalogue) speaker: &'a Speaker<'a>,
    keys: &'a TypedKeys,
}

/// The keys of a record whose values are told by what they name: its description says which those are.
#[derive(Default)]
pub(super) struct TypedKeys {
    organizations: BTreeSet<String>,
    lines: BTreeSet<String>,
    countries: BTreeSet<String>,
}

impl TypedKeys {
    pub fn of(record: RecordRef<'_>) -> Self {
        let mut keys = Self::default();
        record.each_part(&mut |at, part| {
            let named = match () {
                () if part.value::<OrganizationId>().is_some() => &mut keys.organizations,
                () if part.value::<ActionLine>().is_some() => &mut keys.lines,
                () if part.value::<Country>().is_some() => &mut keys.countries,
                () => return,
            };
            // What is an entry of a list has the list's key.
            let key = at.last_key().or_else(|| at.above().last_key());
            named.extend(key.map(|key| key.replace('-', "_")));
        });
        keys
    }
}

impl<'a> Reader<'a> {
    pub(super) fn new(speaker: &'a Speaker<'a>, keys: &'a TypedKeys) -> Self {
        Self { speaker, keys }
    }

    /// The keys of a record that say something, in their order.
    pub fn fields(self, record: &Map<String, Value>) -> Vec<Field> {
        let told = record.iter().filter(|(key, value)| *key != "sources" && !is_empty(value));
        told.map(|(key, value)| self.field(key, value)).collect()
    }

    fn field(self, key: &str, value: &Value) -> Field {
        let label = capitalized(&self.speaker.key(key));
        match value {
            Value::Object(texts) if is_text(texts) => {
                Field { label, value: self.first(texts), nested: self.others(texts) }
            }
            Value::Object(table) if is_short(table) => Field { label, value: self.phrase(table), nested: Vec::new() },
            Value::Object(table) => Field { label, value: String::new(), nested: self.fields(table) },
            Value::Array(entries) if entries.iter().all(Value::is_object) => {
                let tables = entries.iter().filter_map(Value::as_object);
                Field { label, value: String::new(), nested: tables.map(|table| self.entry(table)).collect() }
            }
            Value::Array(values) => Field { label, value: self.several(key, values), nested: Vec::new() },
            value => Field { label, value: self.single(key, value), nested: Vec::new() },
        }
    }

    /// An entry of a list of tables, with its texts in other languages below.
    fn entry(self, table: &Map<String, Value>) -> Field {
        let texts = table.values().filter_map(Value::as_object).filter(|texts| is_text(texts));
        let nested = texts.flat_map(|texts| self.others(texts)).collect();
        Field { label: String::new(), value: self.phrase(table), nested }
    }

    /// A table as one phrase.
    fn phrase(self, table: &Map<String, Value>) -> String {
        let value = |key: &str| table.get(key).filter(|value| !is_empty(value)).map(|value| self.within(key, value));
        if let (Some(letter), Some(text)) = (value("letter"), value("text")) {
            return format!("{letter}) {text}");
        }
        if let (Some(name), Some(number)) = (value("name"), value("value")) {
            let number = [value("qualifier"), Some(number), value("unit")].into_iter().flatten().collect::<Vec<_>>();
            let number = number.join(" ");
            let number = value("as_of").map_or_else(|| number.clone(), |date| self.speaker.bracketed(&number, &date));
            return self.speaker.say("with-colon", [("what", name.into()), ("text", number.into())]);
        }
        let says = |(key, value): &(&String, &Value)| *key != "sources" && !is_empty(value) && !is_usual(key, value);
        let part = |(key, value): (&String, &Value)| {
            let label = || ("label", self.speaker.key(key).into());
            match value {
                Value::Bool(true) => self.speaker.key(key),
                Value::Bool(false) => self.speaker.say("phrase-not", [label()]),
                value if NEEDS_NO_LABEL.contains(&key.as_str()) => self.within(key, value),
                value => self.speaker.say("phrase-part", [label(), ("value", self.within(key, value).into())]),
            }
        };
        table.iter().filter(says).map(part).collect::<Vec<_>>().join(" · ")
    }

    /// A value as a part of a phrase.
    fn within(self, key: &str, value: &Value) -> String {
        match value {
            Value::Object(texts) if is_text(texts) => self.first(texts),
            Value::Object(table) => self.phrase(table),
            Value::Array(values) => self.several(key, values),
            value => self.single(key, value),
        }
    }

    fn several(self, key: &str, values: &[Value]) -> String {
        if self.keys.lines.contains(key) {
            let lines: Vec<_> = values.iter().filter_map(Value::as_str).filter_map(ActionLine::from_stem).collect();
            return self.speaker.lines(&lines);
        }
        let told = values.iter().map(|value| self.single(key, value));
        if self.keys.organizations.contains(key) { self.speaker.parts(told) } else { self.speaker.list(told) }
    }

    fn single(self, key: &str, value: &Value) -> String {
        match value {
            Value::Bool(is_so) => self.speaker.yes_or_no(*is_so),
            Value::String(text) if self.keys.organizations.contains(key) => self.organization(text),
            Value::String(code) if self.keys.countries.contains(key) => {
                Country::new(code).map_or_else(|| code.clone(), |country| self.speaker.country(country))
            }
            Value::String(word) => self.speaker.word_or(key, word),
            value => value.as_u64().map_or_else(|| value.to_string(), |number| self.speaker.number(number)),
        }
    }

    /// An organization's name, with the id that leads on.
    pub fn organization(self, id: &str) -> String {
        let found = OrganizationId::new(id).and_then(|id| self.speaker.registry.organizations.get(&id)?.sound());
        match found {
            Some(found) => self.speaker.bracketed(self.speaker.registry.told(&found.name), id),
            None => id.to_owned(),
        }
    }

    /// A text in the language that was asked for, else in the registry's first, else in whichever there is.
    fn first(self, texts: &Map<String, Value>) -> String {
        let registry = self.speaker.registry;
        let known = [registry.language(), registry.first_language()];
        let first = known.iter().find_map(|language| texts.get(language.word())).or_else(|| texts.values().next());
        first.and_then(Value::as_str).unwrap_or_default().to_owned()
    }

    /// The same text in other languages.
    fn others(self, texts: &Map<String, Value>) -> Vec<Field> {
        let shown = self.first(texts);
        let others = texts.iter().filter(|(_, text)| text.as_str() != Some(&shown));
        let other = |(language, text): (&String, &Value)| Field {
            label: language.clone(),
            value: text.as_str().unwrap_or_default().to_owned(),
            nested: Vec::new(),
        };
        others.map(other).collect()
    }
}

/// Keys whose value says by itself what it is.
const NEEDS_NO_LABEL: &[&str] =
    &["organization", "role", "title", "text", "name", "topic", "url", "city", "country", "venue", "meeting", "symbol"];

/// Whether a value says nothing.
fn is_empty(value: &Value) -> bool {
    match value {
        Value::Null => true,
        Value::Array(values) => values.is_empty(),
        Value::Object(table) => table.values().all(is_empty),
        _ => false,
    }
}

/// Whether a value is what one takes for granted where nothing is said.
fn is_usual(key: &str, value: &Value) -> bool {
    matches!(key, "provisional" | "approximate") && *value == Value::Bool(false)
}

/// Whether a table is a text by language.
fn is_text(table: &Map<String, Value>) -> bool {
    !table.is_empty() && table.keys().all(|key| Language::of_word(key).is_some())
}

/// Whether a table is told in a phrase: one of a few plain values.
fn is_short(table: &Map<String, Value>) -> bool {
    const FEW: usize = 60;
    let told = table.iter().filter(|(_, value)| !is_empty(value));
    let length = |value: &Value| match value {
        Value::Object(texts) if is_text(texts) => Some(texts.values().filter_map(Value::as_str).map(str::len).sum()),
        Value::Object(_) | Value::Array(_) => None,
        Value::String(text) => Some(text.len()),
        _ => Some(5),
    };
    told.map(|(_, value)| length(value)).sum::<Option<usize>>().is_some_and(|length| length <= FEW)
}
