//! Organizations in running text: spelled out where they are first named, by their acronyms from then on.

use super::filters::{joined, said};
use crate::template::{Locale, markdown};
use minijinja::{Error, State, Value};
use std::collections::HashMap;
use std::collections::hash_map::Entry;
use std::sync::{Arc, Mutex, PoisonError};
use unicode_normalization::UnicodeNormalization;

/// Whose name each acronym stands for by now, as the document is read.
#[derive(Debug, Clone, Default)]
pub(super) struct Introduced(Arc<Mutex<HashMap<String, String>>>);

/// What a reader takes an acronym for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Acronym {
    /// Nothing yet.
    Unknown,
    /// The organization that is meant.
    OfTheSame,
    /// Another one, so that it can stand for no second.
    OfAnother,
}

impl Introduced {
    /// Whether an acronym stands for this organization by now.
    fn is_of(&self, acronym: &str, id: &str) -> bool {
        let known = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        known.get(acronym).is_some_and(|of| of == id)
    }

    /// Takes note of an acronym, and says what it was taken for before.
    fn introduce(&self, acronym: &str, id: &str) -> Acronym {
        match self.0.lock().unwrap_or_else(PoisonError::into_inner).entry(acronym.to_owned()) {
            Entry::Vacant(place) => {
                place.insert(id.to_owned());
                Acronym::Unknown
            }
            Entry::Occupied(of) if of.get() == id => Acronym::OfTheSame,
            Entry::Occupied(_) => Acronym::OfAnother,
        }
    }
}

/// Organizations as a sentence names them, with the article that the language gives their names.
pub(super) fn who(locale: &Locale, introduced: &Introduced, state: &State, value: &Value) -> Result<Value, Error> {
    let parties: Vec<Value> = match value.get_attr("short") {
        Ok(short) if !short.is_undefined() => vec![value.clone()],
        _ => value.try_iter()?.collect(),
    };
    let named: Result<Vec<_>, _> = parties.iter().map(|party| named(locale, introduced, state, party)).collect();
    joined(locale, named?)
}

/// The same between brackets, where an acronym that is not known yet would be between brackets too: the name stands alone.
pub(super) fn who_within(
    locale: &Locale,
    introduced: &Introduced,
    state: &State,
    value: &Value,
) -> Result<Value, Error> {
    let named = |party: Value| {
        let acronym = party.get_attr("acronym")?;
        let id = party.get_attr("id")?.to_string();
        match acronym.as_str().filter(|acronym| introduced.is_of(acronym, &id)) {
            Some(acronym) => {
                let shown = markdown(state, &Value::from(acronym))?;
                said(locale, "acronym-in-sentence", [("acronym", shown.into())])
            }
            None => spelled_out(locale, state, &party),
        }
    };
    joined(locale, value.try_iter()?.map(named).collect::<Result<_, Error>>()?)
}

/// An organization by its whole name within a sentence, as a summary has it, which stands for itself.
pub(super) fn in_full(locale: &Locale, state: &State, party: &Value) -> Result<Value, Error> {
    spelled_out(locale, state, party).map(Value::from_safe_string)
}

fn spelled_out(locale: &Locale, state: &State, party: &Value) -> Result<String, Error> {
    let name = party.get_attr("name")?;
    let words = name.get_attr("text")?.to_string();
    // A message chooses by letters without accents alone.
    let first = words.split_whitespace().next().unwrap_or_default();
    let first: String = first.nfd().filter(char::is_ascii).collect();
    let is_foreign = name.get_attr("language")?.to_string() != locale.language().word();
    let arguments = [
        ("first", first.into()),
        ("is-foreign", if is_foreign { "yes" } else { "no" }.into()),
        ("name", markdown(state, &name)?.into()),
    ];
    said(locale, "name-in-sentence", arguments)
}

fn named(locale: &Locale, introduced: &Introduced, state: &State, party: &Value) -> Result<String, Error> {
    let acronym = party.get_attr("acronym")?;
    let Some(acronym) = acronym.as_str() else { return spelled_out(locale, state, party) };
    let shown = markdown(state, &Value::from(acronym))?;
    match introduced.introduce(acronym, &party.get_attr("id")?.to_string()) {
        Acronym::OfTheSame => said(locale, "acronym-in-sentence", [("acronym", shown.into())]),
        Acronym::OfAnother => spelled_out(locale, state, party),
        Acronym::Unknown => {
            let name = spelled_out(locale, state, party)?;
            said(locale, "name-introduced", [("name", name.into()), ("acronym", shown.into())])
        }
    }
}
