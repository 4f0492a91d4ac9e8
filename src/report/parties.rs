//! Organizations in running text: spelled out where they are first named, by their acronyms from then on.

use super::filters::{joined, said};
use crate::template::{Locale, markdown};
use minijinja::{Error, State, Value};
use std::collections::BTreeSet;
use std::sync::{Arc, Mutex, PoisonError};

/// The acronyms that stand for a name by now, as the document is read.
#[derive(Debug, Clone, Default)]
pub(super) struct Introduced(Arc<Mutex<BTreeSet<String>>>);

impl Introduced {
    /// Takes note of an acronym, and says whether it was not used before.
    fn introduce(&self, acronym: &str) -> bool {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).insert(acronym.to_owned())
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

/// An organization by its whole name within a sentence, as a summary has it, which stands for itself.
pub(super) fn in_full(locale: &Locale, state: &State, party: &Value) -> Result<Value, Error> {
    spelled_out(locale, state, party).map(Value::from_safe_string)
}

fn spelled_out(locale: &Locale, state: &State, party: &Value) -> Result<String, Error> {
    let name = party.get_attr("name")?;
    let words = name.get_attr("text")?.to_string();
    let first = words.split_whitespace().next().unwrap_or_default().to_owned();
    let name = markdown(state, &name)?;
    said(locale, "name-in-sentence", [("first", first.into()), ("name", name.into())])
}

fn named(locale: &Locale, introduced: &Introduced, state: &State, party: &Value) -> Result<String, Error> {
    let acronym = party.get_attr("acronym")?;
    if let Some(acronym) = acronym.as_str().filter(|acronym| !introduced.introduce(acronym)) {
        let acronym = markdown(state, &Value::from(acronym))?;
        return said(locale, "acronym-in-sentence", [("acronym", acronym.into())]);
    }
    let name = spelled_out(locale, state, party)?;
    match acronym.as_str() {
        Some(acronym) => {
            let acronym = markdown(state, &Value::from(acronym))?;
            said(locale, "name-introduced", [("name", name.into()), ("acronym", acronym.into())])
        }
        None => Ok(name),
    }
}
