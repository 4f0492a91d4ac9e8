//! The shape of a record: which keys it takes, which it needs, and what of them excludes each other.

use super::{Decode, Expected, HasWord, Mend, Reader, Value, did_you_mean, only_near};
use schemars::{Schema, SchemaGenerator};
use serde_json::Value as Json;
use std::ops::Range;
use toml::de::{DeTable, DeValue};

/// A key of a record.
#[derive(Debug, Clone, Copy)]
pub struct Field {
    /// As it is written in files.
    pub key: &'static str,
    /// What it holds.
    pub doc: &'static str,
    /// Whether it must be there.
    pub required: fn() -> bool,
    /// The JSON Schema of its value.
    pub schema: fn(&mut SchemaGenerator) -> Schema,
}

/// Two keys of which one must be there.
#[derive(Debug, Clone, Copy)]
pub struct Either {
    /// The keys.
    pub keys: [&'static str; 2],
    /// Whether both exclude each other.
    pub exclusive: bool,
}

impl Either {
    /// The other key, which a key can't stand beside.
    pub(super) fn excluded_by(&self, key: &str) -> Option<&'static str> {
        match self.keys {
            [one, other] if self.exclusive && key == one => Some(other),
            [one, other] if self.exclusive && key == other => Some(one),
            _ => None,
        }
    }
}

/// A table of the registry's files.
pub trait Record: Decode {
    /// What it is.
    const ABOUT: &'static str;
    /// Its keys, in the contract's order.
    const FIELDS: &'static [Field];
    /// Two keys of which one must be there.
    const EITHER: Option<Either>;
}

/// The JSON Schema of a record: an object that takes its keys and no others.
pub(crate) fn object_schema<R: Record>(generator: &mut SchemaGenerator) -> Schema {
    let mut properties = serde_json::Map::new();
    let mut required = Vec::new();
    for field in R::FIELDS {
        let mut schema = without_null((field.schema)(generator));
        schema.insert("description".to_owned(), field.doc.into());
        if (field.required)() {
            required.push(field.key);
            // An empty string is as good as none, and none will not do here.
            schema.insert("not".to_owned(), serde_json::json!({ "type": "string", "pattern": "^\\s*$" }));
        }
        properties.insert(field.key.to_owned(), schema.into());
    }
    let mut schema = schemars::json_schema!({
        "description": R::ABOUT,
        "type": "object",
        "properties": properties,
        "required": required,
        "additionalProperties": false,
    });
    if let Some(Either { keys: [one, other], exclusive }) = R::EITHER {
        let either = serde_json::json!([{ "required": [one] }, { "required": [other] }]);
        schema.insert(if exclusive { "oneOf" } else { "anyOf" }.to_owned(), either);
    }
    schema
}

/// A schema without the null that an optional value has in JSON and can't have in TOML.
fn without_null(schema: Schema) -> Schema {
    let is_null = |value: &Json| *value == Json::Null || *value == "null" || value["type"] == "null";
    let mut schema = schema;
    for key in ["anyOf", "type", "enum"] {
        let Some(choices) = schema.get_mut(key).and_then(Json::as_array_mut) else { continue };
        choices.retain(|choice| !is_null(choice));
        if let ([only], "anyOf") = (choices.as_slice(), key) {
            return Schema::try_from(only.clone()).unwrap_or_default();
        }
        if let ([only], "type") = (choices.as_slice(), key) {
            let only = only.clone();
            schema.insert(key.to_owned(), only);
        }
    }
    schema
}

/// A field's name as a key: `outputs_due` is written `outputs-due`.
pub const fn key_bytes<const N: usize>(field: &str) -> [u8; N] {
    let bytes = field.as_bytes();
    let mut key = [0; N];
    let mut n = 0;
    while n < N {
        key[n] = if bytes[n] == b'_' { b'-' } else { bytes[n] };
        n += 1;
    }
    key
}

/// What a field is where its table could not be read.
pub(crate) fn placeholder<T: Decode>() -> T {
    T::absent().unwrap_or_else(T::placeholder)
}

/// A doc comment's first line, without the space after `///`.
pub(crate) const fn first_line(doc: &str) -> &str {
    let bytes = doc.as_bytes();
    let mut end = 0;
    while end < bytes.len() && bytes[end] != b'\n' {
        end += 1;
    }
    let (line, _) = doc.split_at(end);
    match line.as_bytes() {
        [b' ', ..] => line.split_at(1).1,
        _ => line,
    }
}

/// The clause about two keys, if a record has one.
pub(crate) const fn no_more_than_one(clauses: &[Either]) -> Option<Either> {
    match clauses {
        [clause, ..] => Some(*clause),
        [] => None,
    }
}

/// Notes where neither of two keys is there, or both that exclude each other.
pub(crate) fn either(table: &DeTable<'_>, header: &Range<usize>, either: &Either, reader: &mut Reader) {
    let [one, other] = either.keys;
    match (table.get(one), table.get(other)) {
        (Some(_), Some(second)) if either.exclusive => {
            let message = format!("`{one}` and `{other}` exclude each other");
            let help = Some(format!("keep one of the two: either `{one}` or `{other}`"));
            reader.within(other, |reader| {
                reader.wrong::<()>(second.span(), message, help);
            });
        }
        (None, None) => {
            let help = format!("add a line `{one} = …` or a line `{other} = …`");
            reader.missing_key(header, &either.keys, format!("missing key: either `{one}` or `{other}`"), help);
        }
        _ => {}
    }
}

/// Reads one of a type's words.
pub(crate) fn word<T: Decode + HasWord>(value: &Value<'_>, reader: &mut Reader) -> T {
    let DeValue::String(text) = value.get_ref() else {
        return reader.unexpected(value, Expected::Other("a word between double quotes"));
    };
    match T::of_word(text) {
        Some(known) => known,
        None => {
            let words = T::words();
            let message = format!("`{}` is not a word known here", shown(text));
            let wrong = reader.wrong(value.span(), message, did_you_mean(text, &words));
            reader.mended_by(only_near(text, words).map(Mend::to_string_value));
            wrong
        }
    }
}

/// A value of a file in a message: short enough to read.
pub(crate) fn shown(text: &str) -> String {
    const ENOUGH: usize = 60;
    match text.char_indices().nth(ENOUGH) {
        Some((end, _)) => format!("{}…", &text[..end]),
        None => text.to_owned(),
    }
}
