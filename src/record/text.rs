//! Text in the languages of the United Nations.

use crate::decode::{Decode, Expected, HasWord, Mend, Reader, Value, did_you_mean, shown, there_already, words};
use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use std::borrow::Cow;
use std::fmt;
use toml::de::DeValue;

/// Hands the languages to a macro, each with its tag. It is the one list: a language's catalogue is `templates/locales/TAG.ftl`.
macro_rules! each_language {
    ($make:ident) => {
        $make! {
            /// English
            English = "en",
            /// French
            French = "fr",
            /// Spanish
            Spanish = "es",
            /// Arabic
            Arabic = "ar",
            /// Chinese
            Chinese = "zh",
            /// Russian
            Russian = "ru",
        }
    };
}

pub(crate) use each_language;

macro_rules! language {
    ($( #[doc = $name:literal] $Language:ident = $tag:literal, )+) => {
        words! {
            /// One of the six official languages of the United Nations.
            pub enum Language {
                $( #[doc = $name] $Language = $tag, )+
            }
        }
    };
}

each_language!(language);

/// Text for people, in the registry's first language or in several.
#[derive(Debug, Clone, PartialEq)]
pub enum Text {
    /// In the registry's first language.
    Plain(Box<str>),
    /// In each of these languages.
    Tagged(Box<[(Language, Box<str>)]>),
}

impl Text {
    /// The text in a language, where plain text is in `first`.
    pub fn in_language(&self, language: Language, first: Language) -> Option<&str> {
        match self {
            Self::Plain(text) => (language == first).then_some(text),
            Self::Tagged(texts) => texts.iter().find(|(tag, _)| *tag == language).map(|(_, text)| &**text),
        }
    }

    /// The text in a language, else as it stands first, where plain text is in `first`.
    pub fn told_in(&self, language: Language, first: Language) -> &str {
        self.in_language(language, first).unwrap_or_else(|| self.first(first))
    }

    /// The text in every language that it is in.
    pub fn all(&self) -> impl Iterator<Item = &str> {
        let (plain, tagged) = match self {
            Self::Plain(text) => (Some(&**text), [].as_slice()),
            Self::Tagged(texts) => (None, &**texts),
        };
        plain.into_iter().chain(tagged.iter().map(|(_, text)| &**text))
    }

    /// The same without these words at the beginning.
    #[must_use]
    pub fn without(self, beginning: &str) -> Self {
        let shorter = |text: Box<str>| text.strip_prefix(beginning).map_or_else(|| text.clone(), Box::from);
        match self {
            Self::Plain(text) => Self::Plain(shorter(text)),
            Self::Tagged(texts) => {
                Self::Tagged(texts.into_iter().map(|(language, text)| (language, shorter(text))).collect())
            }
        }
    }

    /// The text in the registry's first language, else in whatever language there is.
    pub fn first(&self, first: Language) -> &str {
        match self {
            Self::Plain(text) => text,
            Self::Tagged(texts) => {
                self.in_language(first, first).or_else(|| texts.first().map(|(_, text)| &**text)).unwrap_or_default()
            }
        }
    }
}

/// As it is written in files: a string, or a table by language.
impl serde::Serialize for Text {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Plain(text) => serializer.serialize_str(text),
            Self::Tagged(texts) => serializer.collect_map(texts.iter().map(|(language, text)| (language, text))),
        }
    }
}

impl Decode for Text {
    fn decode(value: &Value<'_>, reader: &mut Reader) -> Self {
        match value.get_ref() {
            DeValue::String(_) => Self::Plain(Box::decode(value, reader)),
            DeValue::Table(_) => by_language(value, reader),
            _ => reader.unexpected(value, Expected::Text("text, or a table by language")),
        }
    }

    fn decode_optional(value: &Value<'_>, reader: &mut Reader) -> Self {
        match value.get_ref() {
            DeValue::String(_) => Self::Plain(Box::decode_optional(value, reader)),
            _ => Self::decode(value, reader),
        }
    }

    fn placeholder() -> Self {
        Self::Plain(Box::default())
    }
}

fn by_language(value: &Value<'_>, reader: &mut Reader) -> Text {
    let Some(table) = reader.table(value) else {
        return Text::placeholder();
    };
    if table.is_empty() {
        return reader.wrong(
            value.span(),
            "a text needs at least one language",
            Some("write it as { en = \"…\" }".to_owned()),
        );
    }
    let mut texts = Vec::with_capacity(table.len());
    for (key, entry) in table {
        let tag = key.get_ref().to_string();
        match Language::of_word(&tag) {
            Some(language) => {
                texts.push((language, reader.within(language.word(), |reader| Box::decode(entry, reader))));
            }
            None => {
                let tags = Language::words();
                let message = format!("`{}` is none of the six languages of the United Nations", shown(&tag));
                reader.within(tag.clone(), |reader| {
                    let small = tag.to_lowercase();
                    let is_there = table.contains_key(small.as_str());
                    let help = if is_there { Some(there_already(&small)) } else { did_you_mean(&tag, &tags) };
                    reader.wrong::<()>(key.span(), message, help);
                    reader.mended_by((tags.contains(&&*small) && !is_there).then_some(Mend::Replace(small)));
                });
            }
        }
    }
    texts.sort_by_key(|(language, _)| *language);
    Text::Tagged(texts.into())
}

impl JsonSchema for Text {
    fn schema_name() -> Cow<'static, str> {
        "Text".into()
    }
    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        let said = serde_json::json!({ "type": "string", "pattern": "\\S" });
        let languages: serde_json::Map<_, _> =
            Language::WORDS.iter().map(|(tag, _)| ((*tag).to_owned(), said.clone())).collect();
        json_schema!({ "description": "text, or a table of it by language", "anyOf": [
            { "type": "string" },
            { "type": "object", "properties": languages, "additionalProperties": false, "minProperties": 1 },
        ] })
    }
}

/// The tag of any language, as BCP 47 writes it: `en`, `pt-BR`, `zh-Hant`.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
pub struct LanguageTag(Box<str>);

impl LanguageTag {
    /// The tag that this text is, if it has the form of one: a language of two or three letters, then subtags.
    pub fn new(text: &str) -> Option<Self> {
        let mut subtags = text.split('-');
        let language = subtags.next()?;
        let well_formed = matches!(language.len(), 2..=3)
            && language.bytes().all(|byte| byte.is_ascii_alphabetic())
            && subtags
                .all(|subtag| matches!(subtag.len(), 1..=8) && subtag.bytes().all(|byte| byte.is_ascii_alphanumeric()));
        well_formed.then(|| Self(text.into()))
    }
}

impl fmt::Display for LanguageTag {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.0)
    }
}

impl Decode for LanguageTag {
    fn decode(value: &Value<'_>, reader: &mut Reader) -> Self {
        let DeValue::String(text) = value.get_ref() else {
            return reader.unexpected(value, Expected::Other("a language tag"));
        };
        Self::new(text).unwrap_or_else(|| {
            let help = "a tag is written as in en, fr or pt-BR".to_owned();
            reader.wrong(value.span(), format!("`{}` is not a language tag", shown(text)), Some(help))
        })
    }

    fn placeholder() -> Self {
        Self(Box::default())
    }
}

impl JsonSchema for LanguageTag {
    fn schema_name() -> Cow<'static, str> {
        "LanguageTag".into()
    }
    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
            "description": "a language, such as \"en\"",
            "type": "string",
            "pattern": "^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*$",
        })
    }
}
