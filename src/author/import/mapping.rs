//! The mapping of a table: which column becomes which key, and what its words mean.

use crate::decode::{AtLeastOne, Decode, Expected, Reader, Value, record, words};
use crate::record::{DateOrder, Kind};
use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use std::borrow::Cow;
use toml::de::DeValue;

record! {
    /// How the columns of a table become the keys of records.
    pub struct Mapping {
        /// The kind of record that each row is.
        pub kind: Kind,
        /// The sheet of a workbook; left out, its first.
        pub sheet: Option<Box<str>>,
        /// The row that the headings of the columns stand in, from 1; left out, the first that is not empty.
        pub headings: Option<u32>,
        /// How dates are written that could be read in two ways.
        pub dates: Option<DateOrder>,
        /// The sign that begins a fraction, where numbers could be read in two ways.
        pub decimal: Option<DecimalSign>,
        /// What each key gets.
        pub keys: AtLeastOne<KeyMapping>,
    }
}

record! {
    /// What a key of each record gets.
    pub struct KeyMapping {
        /// The key, with those of its tables and with a language: `place.city`, `title.fr`; `year`, `line` and `id` are parts of the path of its file.
        pub key: Box<str>,
        /// The heading of its column, or of several columns.
        pub from: Option<Texts>,
        /// What every record gets.
        pub value: Option<Texts>,
        /// What stands between the texts of several columns; left out, a space.
        pub join: Option<Box<str>>,
        /// What stands between the entries of a list in one cell.
        pub split: Option<Box<str>>,
        /// The list that gets the entries after the first.
        pub rest: Option<Box<str>>,
        /// What texts of the table mean here; nothing where that is empty.
        pub words: Words,
    }
    one_of(from, value)
}

words! {
    /// The sign that begins a fraction.
    pub enum DecimalSign {
        /// 1,234.5
        Point = "point",
        /// 1.234,5
        Comma = "comma",
    }
}

/// One text, or several.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
pub struct Texts(pub Vec<Box<str>>);

impl Decode for Texts {
    fn decode(value: &Value<'_>, reader: &mut Reader) -> Self {
        match value.get_ref() {
            DeValue::Array(_) => Self(reader.list(value).unwrap_or_default()),
            DeValue::String(_) => Self(vec![Box::decode(value, reader)]),
            _ => reader.unexpected(value, Expected::Text("text, or a list of texts")),
        }
    }

    fn placeholder() -> Self {
        Self(Vec::new())
    }
}

impl JsonSchema for Texts {
    fn schema_name() -> Cow<'static, str> {
        "Texts".into()
    }
    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
            "description": "a text, or a list of texts",
            "anyOf": [{ "type": "string" }, { "type": "array", "items": { "type": "string" } }],
        })
    }
}

/// What texts mean, by the texts.
#[derive(Debug, Clone, PartialEq, Eq, Default, serde::Serialize)]
pub struct Words(pub Vec<(Box<str>, Box<str>)>);

impl Decode for Words {
    fn decode(value: &Value<'_>, reader: &mut Reader) -> Self {
        let Some(table) = reader.table(value) else { return Self::default() };
        let word = |(key, meaning): (&toml::Spanned<Cow<'_, str>>, &Value<'_>)| {
            let text = key.get_ref().to_string();
            let meaning = reader.within(text.clone(), |reader| Box::decode_optional(meaning, reader));
            (text.into(), meaning)
        };
        Self(table.iter().map(word).collect())
    }

    fn absent() -> Option<Self> {
        Some(Self::default())
    }

    fn placeholder() -> Self {
        Self::default()
    }
}

impl JsonSchema for Words {
    fn inline_schema() -> bool {
        true
    }
    fn schema_name() -> Cow<'static, str> {
        "Words".into()
    }
    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({ "type": "object", "additionalProperties": { "type": "string" } })
    }
}
