//! Reading the values that TOML knows, and lists and optional values of any kind.

use super::digits::{self, Among};
use super::{At, Decode, Expected, Mend, Part, Reader, Value};
use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use std::borrow::Cow;
use toml::de::DeValue;

impl Decode for () {
    fn decode(_: &Value<'_>, _: &mut Reader) -> Self {}
    fn placeholder() -> Self {}
}

/// Any text; an empty one only where the key may be left out.
impl Decode for Box<str> {
    fn decode(value: &Value<'_>, reader: &mut Reader) -> Self {
        let text = Self::decode_optional(value, reader);
        if text.trim().is_empty() && value.get_ref().is_str() {
            return reader.wrong(value.span(), "an empty string says nothing", Some("write what it is".to_owned()));
        }
        text
    }

    fn decode_optional(value: &Value<'_>, reader: &mut Reader) -> Self {
        match value.get_ref() {
            DeValue::String(text) => text.as_ref().into(),
            _ => reader.unexpected(value, Expected::Text("text")),
        }
    }

    fn placeholder() -> Self {
        Self::default()
    }
}

/// False where it is left out.
impl Decode for bool {
    fn decode(value: &Value<'_>, reader: &mut Reader) -> Self {
        match value.get_ref() {
            DeValue::Boolean(truth) => *truth,
            DeValue::String(text) => match answer(text) {
                Some(answer) => {
                    let help = format!("write {answer}, without quotes");
                    let wrong = reader.wrong(value.span(), "yes and no are written as `true` and `false`", Some(help));
                    reader.mended_by(Some(Mend::Replace(answer.to_string())));
                    wrong
                }
                None => reader.unexpected(value, Expected::Other("`true` or `false`")),
            },
            _ => reader.unexpected(value, Expected::Other("`true` or `false`")),
        }
    }

    fn absent() -> Option<Self> {
        Some(false)
    }

    fn placeholder() -> Self {
        false
    }
}

/// What a word says that answers yes or no.
fn answer(text: &str) -> Option<bool> {
    match text.trim().to_lowercase().as_str() {
        "true" | "yes" | "y" => Some(true),
        "false" | "no" | "n" => Some(false),
        _ => None,
    }
}

/// A boolean that must be written: silence is no answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize)]
pub struct Stated(pub bool);

impl Decode for Stated {
    fn decode(value: &Value<'_>, reader: &mut Reader) -> Self {
        Self(bool::decode(value, reader))
    }

    fn placeholder() -> Self {
        Self(false)
    }
}

impl JsonSchema for Stated {
    fn inline_schema() -> bool {
        true
    }
    fn schema_name() -> Cow<'static, str> {
        "Stated".into()
    }
    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({ "type": "boolean" })
    }
}

/// A count, from 0.
impl Decode for u32 {
    fn decode(value: &Value<'_>, reader: &mut Reader) -> Self {
        let integer = match value.get_ref() {
            DeValue::Integer(integer) => integer,
            DeValue::String(text) => return digits::otherwise(value, text, Among::WholeNumbers, reader),
            DeValue::Float(number) => return digits::otherwise(value, number.as_str(), Among::WholeNumbers, reader),
            _ => return reader.unexpected(value, Expected::Other("a whole number")),
        };
        match i64::from_str_radix(integer.as_str(), integer.radix()).ok().and_then(|number| Self::try_from(number).ok())
        {
            Some(number) => number,
            None => reader.wrong(
                value.span(),
                format!("{integer} is not a number from 0 to {}", Self::MAX),
                Some("write a count".to_owned()),
            ),
        }
    }

    fn placeholder() -> Self {
        0
    }
}

impl<T: Decode> Decode for Option<T> {
    fn decode(value: &Value<'_>, reader: &mut Reader) -> Self {
        reader.optional(value)
    }

    fn absent() -> Option<Self> {
        Some(None)
    }

    fn placeholder() -> Self {
        None
    }

    fn each_part<'a>(&'a self, at: &At<'_>, see: &mut dyn FnMut(&At<'_>, Part<'a>)) {
        if let Some(value) = self {
            value.each_part(at, see);
        }
    }
}

/// On its own, where most records have none.
impl<T: Decode> Decode for Box<T> {
    fn decode(value: &Value<'_>, reader: &mut Reader) -> Self {
        Self::new(T::decode(value, reader))
    }

    fn decode_optional(value: &Value<'_>, reader: &mut Reader) -> Self {
        Self::new(T::decode_optional(value, reader))
    }

    fn absent() -> Option<Self> {
        T::absent().map(Self::new)
    }

    fn placeholder() -> Self {
        Self::new(T::placeholder())
    }

    fn each_part<'a>(&'a self, at: &At<'_>, see: &mut dyn FnMut(&At<'_>, Part<'a>)) {
        (**self).each_part(at, see);
    }
}

impl<T: Decode> Decode for Box<[T]> {
    fn decode(value: &Value<'_>, reader: &mut Reader) -> Self {
        reader.list(value).unwrap_or_default().into()
    }

    fn absent() -> Option<Self> {
        Some(Self::default())
    }

    fn placeholder() -> Self {
        Self::default()
    }

    fn each_part<'a>(&'a self, at: &At<'_>, see: &mut dyn FnMut(&At<'_>, Part<'a>)) {
        see(at, Part::List(self));
        for (index, value) in self.iter().enumerate() {
            value.each_part(&at.index(index), see);
        }
    }
}

/// A list that is required and has at least one entry.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
pub struct AtLeastOne<T>(Box<[T]>);

impl<T> std::ops::Deref for AtLeastOne<T> {
    type Target = [T];
    fn deref(&self) -> &[T] {
        &self.0
    }
}

impl<T: Decode> Decode for AtLeastOne<T> {
    fn decode(value: &Value<'_>, reader: &mut Reader) -> Self {
        let list = reader.list(value);
        if list.as_ref().is_some_and(Vec::is_empty) {
            reader.wrong::<()>(
                value.span(),
                "this list needs at least one entry",
                Some("name at least one".to_owned()),
            );
        }
        Self(list.unwrap_or_default().into())
    }

    fn placeholder() -> Self {
        Self(Box::default())
    }

    fn each_part<'a>(&'a self, at: &At<'_>, see: &mut dyn FnMut(&At<'_>, Part<'a>)) {
        self.0.each_part(at, see);
    }
}

impl<T: JsonSchema> JsonSchema for AtLeastOne<T> {
    fn inline_schema() -> bool {
        true
    }
    fn schema_name() -> Cow<'static, str> {
        format!("AtLeastOne{}", T::schema_name()).into()
    }
    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        json_schema!({ "type": "array", "minItems": 1, "items": generator.subschema_for::<T>() })
    }
}

/// A type with a closed list of words, each of which is one of its values.
pub trait HasWord: Copy + 'static {
    /// The words in the contract's order, with their values.
    const WORDS: &'static [(&'static str, Self)];

    /// The value that a word stands for.
    fn of_word(word: &str) -> Option<Self> {
        Self::WORDS.iter().find(|(known, _)| *known == word).map(|(_, value)| *value)
    }

    /// The words alone.
    fn words() -> Vec<&'static str> {
        Self::WORDS.iter().map(|(word, _)| *word).collect()
    }
}
