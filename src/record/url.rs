//! Addresses on the web.

use crate::decode::{Decode, Reader, Value, shown};
use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use std::borrow::Cow;
use std::fmt;

/// The form of an address, as a regular expression for editors.
pub(super) const PATTERN: &str = r#"^[hH][tT][tT][pP][sS]?://[^\s/?#<>"]+([/?#][^\s<>"]*)?$"#;

/// An `http` or `https` address.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize)]
pub struct Url(Box<str>);

impl Url {
    /// The address that this text is, if it has the form of one.
    pub fn new(text: &str) -> Option<Self> {
        has_form(text).then(|| Self(text.into()))
    }

    /// As it is written.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

fn has_form(text: &str) -> bool {
    let after = |scheme: &str| {
        text.get(..scheme.len()).filter(|start| start.eq_ignore_ascii_case(scheme)).map(|_| &text[scheme.len()..])
    };
    let Some(rest) = after("https://").or_else(|| after("http://")) else {
        return false;
    };
    !rest.is_empty()
        && !rest.starts_with(['/', '?', '#'])
        && !rest.contains(|c: char| c.is_whitespace() || matches!(c, '<' | '>' | '"'))
}

impl fmt::Display for Url {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.0)
    }
}

impl Decode for Url {
    fn decode(value: &Value<'_>, reader: &mut Reader) -> Self {
        let text = Box::<str>::decode_optional(value, reader);
        match Self::new(&text) {
            Some(url) => url,
            None if !value.get_ref().is_str() => Self::placeholder(),
            None => {
                let help = "an address begins with https:// or http:// and holds no spaces".to_owned();
                reader.wrong(value.span(), format!("`{}` is not a web address", shown(&text)), Some(help))
            }
        }
    }

    fn placeholder() -> Self {
        Self(Box::default())
    }
}

impl JsonSchema for Url {
    fn schema_name() -> Cow<'static, str> {
        "Url".into()
    }
    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({ "description": "an address on the web", "type": "string", "pattern": PATTERN })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_web_addresses_are_taken() {
        for good in ["https://www.itu.int", "http://itu.int/a?b#c", "HTTPS://x/é", "http://a:80/(b)|c"] {
            assert!(Url::new(good).is_some(), "{good}");
        }
        for bad in [
            "",
            "itu.int",
            "ftp://itu.int",
            "javascript:alert(1)",
            "https://",
            "https:///a",
            "http://a b",
            "http://a\"b",
        ] {
            assert!(Url::new(bad).is_none(), "{bad}");
        }
    }
}
