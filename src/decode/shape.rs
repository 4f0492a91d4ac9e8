//! One description of a record: a struct whose doc comments, keys, decoding and JSON Schema stand in one place.

use super::Decode;
use schemars::{Schema, SchemaGenerator};

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

/// A table of the registry's files.
pub trait Record: Decode {
    /// What it is.
    const ABOUT: &'static str;
    /// Its keys, in the contract's order.
    const FIELDS: &'static [Field];
    /// Keys of which exactly one must be there.
    const ONE_OF: Option<[&'static str; 2]>;
}

/// The JSON Schema of a record: an object that takes its keys and no others.
pub(crate) fn object_schema<R: Record>(generator: &mut SchemaGenerator) -> Schema {
    let mut properties = serde_json::Map::new();
    let mut required = Vec::new();
    for field in R::FIELDS {
        let mut schema = (field.schema)(generator);
        schema.insert("description".to_owned(), field.doc.into());
        properties.insert(field.key.to_owned(), schema.into());
        if (field.required)() {
            required.push(field.key);
        }
    }
    let mut schema = schemars::json_schema!({
        "description": R::ABOUT,
        "type": "object",
        "properties": properties,
        "required": required,
        "additionalProperties": false,
    });
    if let Some([one, other]) = R::ONE_OF {
        let either = serde_json::json!([{ "required": [one] }, { "required": [other] }]);
        schema.insert("oneOf".to_owned(), either);
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

/// A field's name as a key, made while compiling.
macro_rules! key {
    ($field:ident) => {{
        const FIELD: &str = stringify!($field);
        const BYTES: [u8; FIELD.len()] = $crate::decode::key_bytes(FIELD);
        const KEY: &str = match std::str::from_utf8(&BYTES) {
            Ok(key) => key,
            Err(_) => FIELD,
        };
        KEY
    }};
}

/// Defines a record: the struct, how it is read, its fields for `explain` and its JSON Schema.
///
/// `one_of(a, b)` after the struct says that exactly one of two optional keys must be there.
macro_rules! record {
    (
        $(#[doc = $about:literal])+
        pub struct $Name:ident { $( $(#[doc = $doc:literal])+ pub $field:ident: $Type:ty, )* }
        $(one_of($one:ident, $other:ident))?
    ) => {
        $(#[doc = $about])+
        #[derive(Debug, Clone, PartialEq)]
        pub struct $Name { $( $(#[doc = $doc])+ pub $field: $Type, )* }

        impl $crate::decode::Decode for $Name {
            fn decode(value: &$crate::decode::Value<'_>, reader: &mut $crate::decode::Reader) -> Self {
                let Some(table) = reader.table(value) else { return Self::placeholder() };
                let mut fields = Default::default();
                let record = Self { $( $field: reader.field(table, $crate::decode::shape::key!($field), &mut fields), )* };
                reader.finish(table, &value.span(), &[$( $crate::decode::shape::key!($field), )*], fields);
                $(
                    let keys = [$crate::decode::shape::key!($one), $crate::decode::shape::key!($other)];
                    $crate::decode::shape::exactly_one(table, &value.span(), keys, reader);
                )?
                record
            }

            fn placeholder() -> Self {
                Self { $( $field: $crate::decode::shape::placeholder(), )* }
            }
        }

        impl $crate::decode::Record for $Name {
            const ABOUT: &'static str = $crate::decode::shape::first_line(concat!($($about, "\n"),+));
            const FIELDS: &'static [$crate::decode::Field] = &[$( $crate::decode::Field {
                key: $crate::decode::shape::key!($field),
                doc: $crate::decode::shape::first_line(concat!($($doc, "\n"),+)),
                required: || <$Type as $crate::decode::Decode>::absent().is_none(),
                schema: |generator| generator.subschema_for::<$Type>(),
            }, )*];
            const ONE_OF: Option<[&'static str; 2]> = {
                #[allow(unused_mut, unused_assignments)]
                let mut keys = None;
                $( keys = Some([$crate::decode::shape::key!($one), $crate::decode::shape::key!($other)]); )?
                keys
            };
        }

        impl schemars::JsonSchema for $Name {
            fn schema_name() -> std::borrow::Cow<'static, str> {
                stringify!($Name).into()
            }
            fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
                $crate::decode::shape::object_schema::<Self>(generator)
            }
        }
    };
}

/// Defines a closed list of words: the enum, how it is read, and its JSON Schema. A variant marked `(default)` holds where
/// the key is left out.
macro_rules! words {
    (
        $(#[doc = $about:literal])+
        pub enum $Name:ident { $( $(#[doc = $doc:literal])+ $Variant:ident = $word:literal, )+ }
        $(default $Default:ident)?
    ) => {
        $(#[doc = $about])+
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum $Name { $( $(#[doc = $doc])+ $Variant, )+ }

        impl $Name {
            /// As it is written in files.
            pub const fn word(self) -> &'static str {
                match self { $( Self::$Variant => $word, )+ }
            }
        }

        impl $crate::decode::HasWord for $Name {
            const WORDS: &'static [(&'static str, Self)] = &[$( ($word, Self::$Variant), )+];
        }

        impl std::fmt::Display for $Name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.pad(self.word())
            }
        }

        impl serde::Serialize for $Name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(self.word())
            }
        }

        impl $crate::decode::Decode for $Name {
            fn decode(value: &$crate::decode::Value<'_>, reader: &mut $crate::decode::Reader) -> Self {
                $crate::decode::shape::word(value, reader)
            }

            $( fn absent() -> Option<Self> { Some(Self::$Default) } )?

            fn placeholder() -> Self {
                [$( Self::$Variant, )+][0]
            }
        }

        impl schemars::JsonSchema for $Name {
            fn inline_schema() -> bool {
                true
            }
            fn schema_name() -> std::borrow::Cow<'static, str> {
                stringify!($Name).into()
            }
            fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
                schemars::json_schema!({ "type": "string", "enum": [$( $word, )+] })
            }
        }
    };
}

pub(crate) use {key, record, words};

use super::{HasWord, Reader, Value, did_you_mean};
use std::ops::Range;
use toml::de::{DeTable, DeValue};

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

/// Notes where both or neither of two keys are there.
pub(crate) fn exactly_one(
    table: &DeTable<'_>,
    header: &Range<usize>,
    [one, other]: [&'static str; 2],
    reader: &mut Reader,
) {
    match (table.get(one), table.get(other)) {
        (Some(_), Some(second)) => {
            let message = format!("`{one}` and `{other}` exclude each other");
            let help = Some(format!("keep one of the two: either `{one}` or `{other}`"));
            reader.within(other, |reader| reader.wrong::<()>(second.span(), message, help));
        }
        (None, None) => {
            let help = Some(format!("add a line `{one} = …` or a line `{other} = …`"));
            reader.missing_key(header, one, format!("missing key: either `{one}` or `{other}`"), help);
        }
        _ => {}
    }
}

/// Reads one of a type's words.
pub(crate) fn word<T: Decode + HasWord>(value: &Value<'_>, reader: &mut Reader) -> T {
    let DeValue::String(text) = value.get_ref() else { return reader.unexpected(value, "a string") };
    match T::WORDS.iter().find(|(word, _)| word == text) {
        Some((_, known)) => *known,
        None => {
            let words: Vec<_> = T::WORDS.iter().map(|(word, _)| *word).collect();
            reader.wrong(value.span(), format!("`{}` is not a word known here", shown(text)), did_you_mean(text, &words))
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
