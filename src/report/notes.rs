//! Footnotes: at most one a statement, with its strongest sources.

use super::dates::date;
use super::filters::{failed, linked, said};
use crate::template::{Locale, markdown};
use minijinja::{Error, State, Value};
use std::fmt::Write;
use std::sync::{Arc, Mutex, PoisonError};

/// More sources than these are not cited for a statement: the registry holds them all.
const MOST_SOURCES: usize = 2;

/// The footnotes that a template asked for, in their order.
#[derive(Debug, Clone, Default)]
pub(super) struct Notes(Arc<Mutex<Vec<String>>>);

impl Notes {
    /// The sign of a new footnote.
    fn sign(&self, text: String) -> String {
        let mut notes = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        notes.push(text);
        format!("[^source-{}]", notes.len())
    }

    /// The footnotes themselves, for the end of the Markdown.
    pub fn definitions(&self) -> String {
        let notes = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        notes.iter().enumerate().fold("\n".to_owned(), |mut text, (index, note)| {
            let _ = write!(text, "\n[^source-{}]: {note}\n", index + 1);
            text
        })
    }
}

/// The sign of the footnote for the sources of a statement: the strongest of them, which come first. Where one is an original,
/// copies are left out. Nothing where there is no source, or where the statement itself names the document that is one.
pub(super) fn cite(
    locale: &Locale,
    notes: &Notes,
    state: &State,
    value: &Value,
    named: Option<&str>,
) -> Result<Value, Error> {
    let sources: Vec<Value> = value.try_iter()?.collect();
    for source in named.iter().flat_map(|_| &sources) {
        if source.get_attr("symbol")?.as_str() == named {
            return Ok(Value::from_safe_string(String::new()));
        }
    }
    let is_original = |source: &&Value| source.get_attr("is_original").is_ok_and(|it| it.is_true());
    let originals: Vec<&Value> = sources.iter().filter(is_original).collect();
    let strongest = if originals.is_empty() { sources.iter().collect() } else { originals };
    let mut told: Vec<String> = Vec::new();
    for source in strongest {
        let source = source_told(locale, state, source)?;
        if told.len() < MOST_SOURCES && !told.contains(&source) {
            told.push(source);
        }
    }
    let joined = told
        .into_iter()
        .map(Ok)
        .reduce(|before, next| said(locale, "sources", [("first", before?.into()), ("rest", next?.into())]));
    let Some(sources) = joined.transpose()? else {
        return Ok(Value::from_safe_string(String::new()));
    };
    Ok(Value::from_safe_string(notes.sign(said(locale, "note", [("sources", sources.into())])?)))
}

/// The title of a source, which is taken for one in the registry's first language, as any plain text is.
fn in_first_language(state: &State, title: String) -> Value {
    match state.lookup("first_language") {
        Some(language) => Value::from_pairs([("text", Value::from(title)), ("language", language)]),
        None => Value::from(title),
    }
}

/// A source as a footnote tells it: a document by its title and symbol, anything else with its address; what has no title is told by
/// whose site it is.
fn source_told(locale: &Locale, state: &State, source: &Value) -> Result<String, Error> {
    let get = |name: &str| -> Result<Option<String>, Error> {
        let value = source.get_attr(name)?;
        Ok((!value.is_none() && !value.is_undefined()).then(|| value.to_string()))
    };
    let site = source.get_attr("site")?;
    let title = match get("title")? {
        Some(title) => Some(markdown(state, &in_first_language(state, title))?),
        None if site.is_none() || site.is_undefined() => None,
        None => Some(markdown(state, &site)?),
    };
    let title = title.unwrap_or_default();
    let is_titled = !title.is_empty();
    let (place, message) = match (get("symbol")?, get("archive")?, get("url")?) {
        (Some(symbol), None, _) => (markdown(state, &Value::from(symbol))?, "source-document"),
        (Some(symbol), Some(archive), _) => (linked(state, &symbol, &archive)?, "source-document"),
        (None, _, Some(url)) => (linked(state, &url, &url)?, "source-page"),
        (None, _, None) => return Err(failed("a source has neither an address nor a symbol")),
    };
    let accessed = get("accessed")?.map(|day| date(locale, &day)).transpose()?;
    let arguments = [
        ("has-title", if is_titled { "yes" } else { "no" }.into()),
        ("title", title.into()),
        ("place", place.into()),
        ("is-read", if accessed.is_some() { "yes" } else { "no" }.into()),
        ("accessed", accessed.unwrap_or_default().into()),
    ];
    said(locale, message, arguments)
}
