//! A key that a row says something of, held against what a record says there.

use crate::change::{as_written, in_words};
use crate::decode::{HasWord, shown};
use crate::record::Language;
use serde_json::Value as Json;
use toml_edit::{InlineTable, Item, TableLike, Value};

/// A key, of a text in languages in one of them.
pub struct KeyIn<'a> {
    /// The key, below the keys of its tables.
    pub path: &'a [String],
    /// The language, where one is named.
    pub language: Option<&'static str>,
}

impl KeyIn<'_> {
    /// Whether a record says otherwise there than a row.
    pub fn differs(&self, was: &Json, is: &Json, first: Language) -> bool {
        let (was, is) = (self.said(was, first), self.said(is, first));
        !is_told(&as_written(is), &as_written(was))
    }

    /// What both say, in words.
    pub fn told(&self, was: &Json, is: &Json, first: Language) -> String {
        let key = self.path.join(".") + &self.language.map_or(String::new(), |tag| format!(".{tag}"));
        let (was, is) = apart(&words(&self.said(was, first)), &words(&self.said(is, first)));
        format!("{key}: {was} → {is}")
    }

    /// Puts what a row says into a record.
    pub fn put(&self, record: &mut dyn TableLike, row: &dyn TableLike, first: Language) {
        put(record, self.path, row, self.language, first);
    }

    fn said(&self, content: &Json, first: Language) -> Json {
        in_language(at_path(content, self.path), self.language, first)
    }
}

/// What stands at a path of a record's plain data.
pub fn at_path<'a>(content: &'a Json, path: &[String]) -> &'a Json {
    path.iter().fold(content, |at, key| &at[key.replace('-', "_")])
}

/// A text in one language; without a language, what stands there, of several languages the first.
pub fn in_language(value: &Json, language: Option<&str>, first: Language) -> Json {
    match (value, language) {
        (Json::Object(texts), Some(tag)) => texts.get(tag).cloned().unwrap_or_default(),
        (Json::String(_), Some(tag)) if tag != first.word() => Json::Null,
        (Json::Object(texts), None) if texts.contains_key(first.word()) => texts[first.word()].clone(),
        _ => value.clone(),
    }
}

/// Whether what is there says all that a row says; it may say more of an entry, such as the title of a source.
fn is_told(new: &Json, old: &Json) -> bool {
    match (new, old) {
        (Json::Array(new), Json::Array(old)) => {
            new.len() == old.len() && new.iter().zip(old).all(|(new, old)| is_told(new, old))
        }
        (Json::Object(new), Json::Object(old)) => {
            new.iter().all(|(key, value)| old.get(key).is_some_and(|old| is_told(value, old)))
        }
        (Json::String(_), Json::Object(old)) => ["url", "symbol"].into_iter().any(|key| old.get(key) == Some(new)),
        _ => new == old,
    }
}

/// A value in words, on one line.
fn words(value: &Json) -> String {
    if value.is_null() { "nothing".to_owned() } else { in_words(&as_written(value.clone())) }
}

/// Two texts, each short enough to read: where they are long, from shortly before they differ.
pub fn apart(was: &str, is: &str) -> (String, String) {
    /// How much of what both begin with is shown.
    const BEFORE: usize = 20;
    /// What is surely shown as a whole.
    const SHORT: usize = 60;
    let same = was.chars().zip(is.chars()).take_while(|(was, is)| was == is).count();
    let is_long = was.chars().nth(SHORT).is_some() || is.chars().nth(SHORT).is_some();
    if !is_long || same <= BEFORE {
        return (shown(was), shown(is));
    }
    let from = |text: &str| {
        let rest: String = text.chars().skip(same - BEFORE).collect();
        shown(&format!("…{}", rest.trim_start()))
    };
    (from(was), from(is))
}

/// Puts what stands at a path of one table into another; of a text in languages only the one that is meant.
fn put(into: &mut dyn TableLike, path: &[String], from: &dyn TableLike, language: Option<&str>, first: Language) {
    let Some((key, below)) = path.split_first() else { return };
    let Some(item) = from.get(key) else { return };
    if !below.is_empty() {
        let Some(table) = item.as_table_like() else { return };
        if into.get(key).is_none() {
            into.insert(key, if item.is_inline_table() { InlineTable::new().into() } else { toml_edit::table() });
        }
        if let Some(inner) = into.get_mut(key).and_then(Item::as_table_like_mut) {
            put(inner, below, table, language, first);
        }
        return;
    }
    let tag = language.unwrap_or(first.word());
    let text = item.as_inline_table().map_or_else(|| item.as_value(), |texts| texts.get(tag)).cloned();
    match (into.get_mut(key), text) {
        (Some(Item::Value(Value::InlineTable(texts))), Some(text)) if is_of_languages(texts) => {
            texts.insert(tag, text);
        }
        (Some(Item::Value(old)), Some(text)) if language.is_some_and(|tag| tag != first.word()) => {
            let texts = InlineTable::from_iter([(first.word(), bare(old)), (tag, text)]);
            *old = Value::InlineTable(texts).decorated(" ", "");
        }
        (Some(Item::Value(old)), Some(text)) if !item.is_inline_table() => {
            let decor = old.decor().clone();
            *old = text;
            *old.decor_mut() = decor;
        }
        _ => {
            into.insert(key, item.clone());
        }
    }
}

fn bare(value: &Value) -> Value {
    value.clone().decorated(" ", "")
}

fn is_of_languages(table: &InlineTable) -> bool {
    table.iter().all(|(key, _)| Language::of_word(key).is_some())
}
