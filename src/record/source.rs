//! Where a fact was read.

use super::{Day, Symbol, Url, symbol, url};
use crate::decode::{At, Decode, Expected, Part, Reader, Value, record, shown};
use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use std::borrow::Cow;
use toml::de::DeValue;

/// A source, as its address or symbol alone or with what else is known of it.
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[serde(untagged)]
pub enum Source {
    /// A page on the web.
    Page(Url),
    /// A document of the United Nations or the Summit.
    Document(Symbol),
    /// Either, with more about it.
    Entry(Box<SourceEntry>),
}

impl Source {
    /// Its address, or else its symbol.
    pub fn written(&self) -> Option<String> {
        match self {
            Self::Page(url) => Some(url.to_string()),
            Self::Document(symbol) => Some(symbol.to_string()),
            Self::Entry(entry) => {
                let url = entry.url.as_ref().map(ToString::to_string);
                url.or_else(|| Some(entry.symbol.as_ref()?.0.to_string()))
            }
        }
    }
}

record! {
    /// A source with what is known of it.
    pub struct SourceEntry {
        /// Its address.
        pub url: Option<Url>,
        /// The symbol of a document of the United Nations or the Summit.
        pub symbol: Option<SourceSymbol>,
        /// Its title.
        pub title: Option<Box<str>>,
        /// The day on which it was read.
        pub accessed: Option<Day>,
        /// The address of a kept copy.
        pub archive: Option<Url>,
    }
    one_of(url, symbol)
}

/// A document symbol of a source: where it is wrong, it is a wrong value as any other in a source.
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
pub struct SourceSymbol(pub Symbol);

impl Decode for SourceSymbol {
    fn decode(value: &Value<'_>, reader: &mut Reader) -> Self {
        let DeValue::String(text) = value.get_ref() else {
            return reader.unexpected(value, Expected::Other("a document symbol"));
        };
        match Symbol::new(text) {
            Some(symbol) => Self(symbol),
            None => reader.wrong(
                value.span(),
                format!("`{}` is not a document symbol", shown(text)),
                Some("a symbol is written as in E/2006/85, A/RES/60/252 or A/63/72-E/2008/48".to_owned()),
            ),
        }
    }

    fn placeholder() -> Self {
        Self(Symbol::placeholder())
    }
}

impl JsonSchema for SourceSymbol {
    fn inline_schema() -> bool {
        true
    }
    fn schema_name() -> Cow<'static, str> {
        "SourceSymbol".into()
    }
    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        generator.subschema_for::<Symbol>()
    }
}

impl Decode for Source {
    fn decode(value: &Value<'_>, reader: &mut Reader) -> Self {
        match value.get_ref() {
            DeValue::Table(_) => Self::Entry(Box::new(SourceEntry::decode(value, reader))),
            DeValue::String(text) => match (Url::new(text), Symbol::new(text)) {
                (Some(url), _) => Self::Page(url),
                (None, Some(symbol)) => Self::Document(symbol),
                (None, None) => reader.wrong(
                    value.span(),
                    format!("`{}` is neither a web address nor a document symbol", shown(text)),
                    Some("write an address with https:// or a symbol such as A/RES/60/252".to_owned()),
                ),
            },
            _ => reader.unexpected(value, Expected::Other("a source: an address, a document symbol or a table")),
        }
    }

    fn placeholder() -> Self {
        Self::Page(Url::placeholder())
    }

    fn each_part<'a>(&'a self, at: &At<'_>, see: &mut dyn FnMut(&At<'_>, Part<'a>)) {
        see(at, Part::of(self));
        if let Self::Entry(entry) = self {
            entry.each_part(at, see);
        }
    }
}

/// Where something was read that has to be defended: one source is owed, and the rule `unsourced` tells where there is none.
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
pub struct Sources(Box<[Source]>);

impl std::ops::Deref for Sources {
    type Target = [Source];
    fn deref(&self) -> &[Source] {
        &self.0
    }
}

impl Decode for Sources {
    fn decode(value: &Value<'_>, reader: &mut Reader) -> Self {
        Self(Decode::decode(value, reader))
    }

    fn absent() -> Option<Self> {
        Decode::absent().map(Self)
    }

    fn placeholder() -> Self {
        Self(Decode::placeholder())
    }

    fn each_part<'a>(&'a self, at: &At<'_>, see: &mut dyn FnMut(&At<'_>, Part<'a>)) {
        see(at, Part::of(self));
        self.0.each_part(at, see);
    }
}

impl JsonSchema for Sources {
    fn inline_schema() -> bool {
        true
    }
    fn schema_name() -> Cow<'static, str> {
        Vec::<Source>::schema_name()
    }
    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        Vec::<Source>::json_schema(generator)
    }
}

impl JsonSchema for Source {
    fn schema_name() -> Cow<'static, str> {
        "Source".into()
    }
    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        let entry = generator.subschema_for::<SourceEntry>();
        json_schema!({ "description": "an address, a symbol, or a table that says more", "anyOf": [
            { "type": "string", "pattern": url::PATTERN },
            { "type": "string", "pattern": symbol::PATTERN },
            entry,
        ] })
    }
}
