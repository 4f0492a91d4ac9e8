//! Numbers with bounds of their own.

use crate::decode::digits::{self, Among};
use crate::decode::{Decode, Expected, Reader, Token, Value};
use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use std::borrow::Cow;
use std::fmt;
use toml::de::DeValue;

/// A number that a source claims: whole or with a fraction, never infinite.
#[derive(Debug, Clone, Copy, PartialEq, serde::Serialize)]
#[serde(untagged)]
pub enum Number {
    /// A whole number.
    Whole(i64),
    /// A number with a fraction.
    Fraction(f64),
}

impl Number {
    /// So many times the number, where that is a whole one.
    pub fn times(self, factor: i32) -> Option<i64> {
        match self {
            Self::Whole(number) => number.checked_mul(i64::from(factor)),
            Self::Fraction(number) => {
                let (exact, whole) = (number * f64::from(factor), (number * f64::from(factor)).round());
                // What a fraction can't hold of its last digit is no part of the number.
                let is_whole = (exact - whole).abs() <= exact.abs() * f64::EPSILON && whole.abs() < 1e15;
                #[expect(clippy::cast_possible_truncation, reason = "it is whole, and not that large")]
                is_whole.then_some(whole as i64)
            }
        }
    }
}

impl fmt::Display for Number {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Whole(number) => write!(f, "{number}"),
            Self::Fraction(number) => write!(f, "{number}"),
        }
    }
}

impl Decode for Number {
    fn decode(value: &Value<'_>, reader: &mut Reader) -> Self {
        let number = match value.get_ref() {
            DeValue::Integer(digits) => i64::from_str_radix(digits.as_str(), digits.radix()).ok().map(Self::Whole),
            DeValue::Float(digits) => {
                digits.as_str().parse().ok().filter(|number: &f64| number.is_finite()).map(Self::Fraction)
            }
            DeValue::String(text) => return digits::otherwise(value, text, Among::Numbers, reader),
            _ => return reader.unexpected(value, Expected::Other("a number")),
        };
        number.unwrap_or_else(|| {
            reader.wrong(
                value.span(),
                "this number can't be counted with",
                Some("write a number of ordinary size".to_owned()),
            )
        })
    }

    fn placeholder() -> Self {
        Self::Whole(0)
    }
}

impl JsonSchema for Number {
    fn schema_name() -> Cow<'static, str> {
        "Number".into()
    }
    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({ "description": "a number", "type": "number" })
    }
}

/// Defines a number from 1 to a last one.
macro_rules! numbered {
    ($(#[doc = $doc:literal])+ $Name:ident, $last:literal, $none:literal, $those:literal) => {
        $(#[doc = $doc])+
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $Name(u8);

        impl serde::Serialize for $Name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_u8(self.0)
            }
        }

        impl fmt::Display for $Name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                self.0.fmt(f)
            }
        }

        impl Decode for $Name {
            fn decode(value: &Value<'_>, reader: &mut Reader) -> Self {
                let digits = match value.get_ref() {
                    DeValue::Integer(digits) => digits,
                    DeValue::String(text) => return digits::otherwise(value, text, Among::WholeNumbers, reader),
                    _ => return reader.unexpected(value, Expected::Other("a whole number")),
                };
                let number = u8::from_str_radix(digits.as_str(), digits.radix()).ok();
                match number.filter(|number| (1..=$last).contains(number)) {
                    Some(number) => Self(number),
                    None => reader.wrong(value.span(), format!(concat!("there is no ", $none), digits), Some(
                        concat!($those, " from 1 to ", $last).to_owned(),
                    )),
                }
            }

            fn placeholder() -> Self {
                Self(0)
            }

            fn token(&self) -> Option<Token<'_>> {
                Some(Token::Number(self.0.into()))
            }
        }

        impl JsonSchema for $Name {
            fn schema_name() -> Cow<'static, str> {
                stringify!($Name).into()
            }
            fn json_schema(_: &mut SchemaGenerator) -> Schema {
                json_schema!({
                    "description": concat!("a number from 1 to ", $last),
                    "type": "integer",
                    "minimum": 1,
                    "maximum": $last,
                })
            }
        }
    };
}

numbered! {
    /// One of the 17 Sustainable Development Goals.
    Sdg, 17, "Sustainable Development Goal {}", "they are numbered"
}

numbered! {
    /// One of the ten targets in section B of the Plan of Action.
    Target, 10, "target {}", "they are numbered"
}

numbered! {
    /// How many years are reported on together.
    YearsApart, 20, "number of years such as {}", "write a number"
}

impl Sdg {
    /// The goal with this number.
    pub fn new(number: u8) -> Option<Self> {
        (1..=17).contains(&number).then_some(Self(number))
    }
}

impl YearsApart {
    /// How many they are.
    pub fn number(self) -> u8 {
        self.0
    }
}
