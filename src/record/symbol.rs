//! Symbols of United Nations and Summit documents: `A/63/72-E/2008/48`, `WSIS-05/TUNIS/DOC/6(Rev.1)`.

use crate::decode::{Decode, Reader, Value, rule, shown};
use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use std::borrow::Cow;
use std::fmt;

rule! {
    /// A document of a cycle has a symbol that can't be one.
    ///
    /// The documents of a cycle are found by their symbols. One begins with `A/`, `E/`
    /// or, as in `WSIS-05/`, the Summit's letters and two digits; a document of two
    /// organs has both symbols, joined by a hyphen or a dash, and a letter for the
    /// language may end it, as in `-E`. A wrong symbol among `sources` is
    /// `invalid-value`.
    ///
    /// ```toml
    /// # cycles/2006.toml
    /// [report]
    /// symbol = "62/70"
    /// sources = ["https://example.org/report"]
    /// ```
    ///
    /// Write the symbol as it is printed on the document.
    ///
    /// ```toml
    /// # cycles/2006.toml
    /// [report]
    /// symbol = "A/62/70-E/2007/50"
    /// sources = ["https://example.org/report"]
    /// ```
    pub static INVALID_SYMBOL = {
        name: "invalid-symbol",
        severity: Error,
        about: Reporting,
        why: "the documents of a cycle are found by their symbols",
    }
}

/// The form of a symbol, as a regular expression for editors.
pub(super) const PATTERN: &str = concat!(
    r"^(A|E|WSIS-[0-9]{2})(/[A-Za-z0-9.]+(\([A-Za-z0-9. ]+\))?)+",
    r"([-–−](A|E|WSIS-[0-9]{2})(/[A-Za-z0-9.]+(\([A-Za-z0-9. ]+\))?)+)?(-[A-Z])?$"
);

/// The symbol of a document: one part, or two for a document of two organs, and perhaps a letter for its language.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
pub struct Symbol(Box<str>);

impl Symbol {
    /// The symbol that this text is, if it has the form of one.
    pub fn new(text: &str) -> Option<Self> {
        has_form(text).then(|| Self(text.into()))
    }

    /// As it is written.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Symbol {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.0)
    }
}

fn has_form(text: &str) -> bool {
    let Some(rest) = part(text) else { return false };
    if ends_in_language(rest) {
        return true;
    }
    let Some(second) = rest.strip_prefix(['-', '–', '−']) else {
        return false;
    };
    part(second).is_some_and(ends_in_language)
}

/// Nothing more, or a hyphen and a letter for the language.
fn ends_in_language(rest: &str) -> bool {
    rest.is_empty() || rest.strip_prefix('-').is_some_and(|letter| matches!(letter.as_bytes(), [b'A'..=b'Z']))
}

/// What follows after one part of a symbol: a body's letter and at least one element.
fn part(text: &str) -> Option<&str> {
    let rest = match text.strip_prefix("WSIS-") {
        Some(rest) => rest
            .strip_prefix(|digit: char| digit.is_ascii_digit())?
            .strip_prefix(|digit: char| digit.is_ascii_digit())?,
        None => text.strip_prefix(['A', 'E'])?,
    };
    let mut rest = rest.strip_prefix('/').and_then(element)?;
    while let Some(more) = rest.strip_prefix('/') {
        rest = element(more)?;
    }
    Some(rest)
}

/// What follows after an element: letters, digits and dots, and perhaps a bracket as in `6(Rev.1)`.
fn element(text: &str) -> Option<&str> {
    let rest = text.trim_start_matches(|c: char| c.is_ascii_alphanumeric() || c == '.');
    if rest.len() == text.len() {
        return None;
    }
    let Some(bracket) = rest.strip_prefix('(') else {
        return Some(rest);
    };
    let (inside, rest) = bracket.split_once(')')?;
    let well_formed = !inside.is_empty() && inside.chars().all(|c| c.is_ascii_alphanumeric() || c == '.' || c == ' ');
    well_formed.then_some(rest)
}

impl Decode for Symbol {
    fn decode(value: &Value<'_>, reader: &mut Reader) -> Self {
        let text = Box::<str>::decode_optional(value, reader);
        match Self::new(&text) {
            Some(symbol) => symbol,
            None if !value.get_ref().is_str() => Self::placeholder(),
            None => {
                let message = format!("`{}` is not a document symbol", shown(&text));
                let help = "a symbol is written as in E/2006/85, A/RES/60/252 or A/63/72-E/2008/48".to_owned();
                reader.wrong_by(&INVALID_SYMBOL, value.span(), message, Some(help))
            }
        }
    }

    fn placeholder() -> Self {
        Self(Box::default())
    }
}

impl JsonSchema for Symbol {
    fn schema_name() -> Cow<'static, str> {
        "Symbol".into()
    }
    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({ "description": "a symbol, such as A/63/72-E/2008/48", "type": "string", "pattern": PATTERN })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn symbols_of_the_follow_up_are_symbols() {
        for symbol in [
            "A/60/687",
            "E/2006/85",
            "A/63/72-E/2008/48",
            "A/63/72–E/2008/48",
            "A/63/72−E/2008/48",
            "E/RES/2006/46",
            "A/RES/60/252",
            "WSIS-05/TUNIS/DOC/6(Rev.1)",
            "WSIS-05/TUNIS/DOC/6(Rev. 1)-E",
            "E/CN.16/2007/4",
            "A/60/L.50",
        ] {
            assert!(Symbol::new(symbol).is_some(), "{symbol}");
        }
    }

    #[test]
    fn other_texts_are_not() {
        for text in [
            "",
            "A",
            "A/",
            "a/60/687",
            "A/60/687 ",
            "A//1",
            "B/1",
            "WSIS-5/X",
            "A/60/687-",
            "A/60/687-e",
            "A/1-E/2-A/3",
            "A/6(",
            "A/6()",
            "A/60-EN",
            "http://a/b",
            "A/6(Rev.1)x",
        ] {
            assert!(Symbol::new(text).is_none(), "{text}");
        }
    }
}
