//! The filters of reports: dates, lists and links as the language writes them, and footnotes of sources.

use crate::decode::nearest;
use crate::line::ActionLine;
use crate::print::capitalized;
use crate::record::{Country, Date, Language};
use crate::stocktake::Named;
use crate::template::{Engine, Figure, Locale, address, markdown};
use fluent_bundle::{FluentArgs, FluentValue};
use minijinja::value::ValueKind;
use minijinja::{Error, ErrorKind, State, Value};
use std::collections::BTreeMap;
use std::fmt::Write;
use std::sync::{Arc, Mutex, PoisonError};

/// The footnotes that a template asked for, each source once.
#[derive(Debug, Clone, Default)]
pub(super) struct Notes(Arc<Mutex<Vec<Note>>>);

#[derive(Debug, Clone)]
struct Note {
    /// What tells one source from another: its address or symbol.
    source: String,
    text: String,
}

impl Notes {
    /// The sign of a source's footnote, which is made if it is not there.
    fn sign(&self, source: String, text: impl FnOnce() -> Result<String, Error>) -> Result<String, Error> {
        let mut notes = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let known = notes.iter().position(|note| note.source == source);
        let index = match known {
            Some(index) => index,
            None => {
                notes.push(Note { source, text: text()? });
                notes.len() - 1
            }
        };
        Ok(format!("[^source-{}]", index + 1))
    }

    /// The footnotes themselves, for the end of the Markdown.
    pub fn definitions(&self) -> String {
        let notes = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        notes.iter().enumerate().fold("\n".to_owned(), |mut text, (index, note)| {
            let _ = write!(text, "\n[^source-{}]: {}\n", index + 1, note.text);
            text
        })
    }
}

/// Adds the filters of reports, and gives the footnotes that they will make.
pub(super) fn add(engine: &mut Engine<'_>, locale: &Arc<Locale>, figures: Named) -> Notes {
    let notes = Notes::default();
    let environment = engine.environment();
    let words = || Arc::clone(locale);
    let it = words();
    environment.add_filter("date", move |value: &str| date(&it, value));
    let it = words();
    environment.add_filter("dates", move |start: &str, end: Option<&str>| dates(&it, start, end.unwrap_or(start)));
    let it = words();
    environment.add_filter("listed", move |state: &State, value: &Value| listed(&it, state, value, "short"));
    let it = words();
    environment.add_filter("named", move |state: &State, value: &Value| listed(&it, state, value, "name"));
    let it = words();
    environment.add_filter("number", move |value: &Value| number(&it, value).map(Value::from_safe_string));
    environment.add_filter("figure", move |value: &Value, name: &str| figure(&figures, value, name));
    environment.add_filter("precision", precision);
    environment.add_filter("line", |stem: &str| line(stem));
    let it = words();
    environment.add_filter("country", move |code: Option<&str>| code.map(|code| country(&it, code)).transpose());
    let it = words();
    environment.add_filter("gap", move |gap: &str| it.word(&format!("gap-{gap}")).map_err(failed));
    let it = words();
    environment.add_filter("word", move |word: &str, kind: &str| it.word(&format!("{kind}-{word}")).map_err(failed));
    environment.add_filter("capitalized", |value: &Value| {
        let text = capitalized(&value.to_string());
        if value.is_safe() { Value::from_safe_string(text) } else { Value::from(text) }
    });
    environment.add_filter("link", link);
    environment.add_filter("paragraphs", paragraphs);
    let (it, made) = (words(), notes.clone());
    environment.add_filter("cite", move |state: &State, value: &Value| cite(&it, &made, state, value));
    notes
}

fn failed(why: impl Into<String>) -> Error {
    Error::new(ErrorKind::InvalidOperation, why.into())
}

fn said<const N: usize>(
    locale: &Locale,
    message: &str,
    arguments: [(&'static str, FluentValue<'_>); N],
) -> Result<String, Error> {
    let arguments: FluentArgs<'_> = arguments.into_iter().collect();
    locale.say(message, &arguments).map_err(failed)
}

/// A number as the language writes it, with its mark where it is a figure.
fn number(locale: &Locale, value: &Value) -> Result<String, Error> {
    let plain = |number: i64| said(locale, "number", [("n", FluentValue::from(number))]);
    match value.downcast_object_ref::<Figure>() {
        Some(figure) => Ok(figure.marked(&plain(figure.value)?)),
        None => plain(i64::try_from(value.clone())?),
    }
}

/// A number with the name that it has among the figures, so that a document tells which it is. One with a fraction has none.
fn figure(figures: &Named, value: &Value, name: &str) -> Result<Value, Error> {
    let Ok(number) = i64::try_from(value.clone()) else { return Ok(value.clone()) };
    match figures.get(name) {
        Some(known) if *known == number => Ok(Value::from_object(Figure { name: name.to_owned(), value: number })),
        Some(known) => Err(failed(format!("the figure `{name}` is {known}, and not {number}"))),
        None => {
            let meant = nearest(name, figures.keys().map(String::as_str));
            let meant = meant.map_or_else(String::new, |meant| format!(": did you mean `{meant}`?"));
            Err(failed(format!("there is no figure `{name}`{meant}")))
        }
    }
}

/// The year, month and day that a date is known to.
fn parts(text: &str) -> Result<(String, Option<u8>, Option<u8>), Error> {
    Date::new(text).ok_or_else(|| failed(format!("`{text}` is no date")))?;
    let mut parts = text.split('-');
    let year = parts.next().unwrap_or_default().to_owned();
    let mut number = || parts.next().and_then(|part| part.parse().ok());
    Ok((year, number(), number()))
}

fn month(locale: &Locale, month: u8) -> Result<FluentValue<'static>, Error> {
    locale.word(&format!("month-{month}")).map(FluentValue::from).map_err(failed)
}

/// A date as the language writes it, as exact as it is known.
fn date(locale: &Locale, text: &str) -> Result<String, Error> {
    match parts(text)? {
        (year, Some(of_year), Some(day)) => said(
            locale,
            "date-day",
            [("day", day.to_string().into()), ("month", month(locale, of_year)?), ("year", year.into())],
        ),
        (year, Some(of_year), None) => {
            said(locale, "date-month", [("month", month(locale, of_year)?), ("year", year.into())])
        }
        (year, None, _) => Ok(year),
    }
}

/// How exact a date is, for words that depend on it: `day`, `month` or `year`.
fn precision(text: &str) -> Result<&'static str, Error> {
    Ok(match parts(text)? {
        (_, Some(_), Some(_)) => "day",
        (_, Some(_), None) => "month",
        (_, None, _) => "year",
    })
}

/// A first and a last date as one, without saying the month or the year twice.
fn dates(locale: &Locale, start: &str, end: &str) -> Result<String, Error> {
    if start == end {
        return date(locale, start);
    }
    match (parts(start)?, parts(end)?) {
        ((year, Some(of_year), Some(first)), (other, Some(same), Some(last))) if year == other && of_year == same => {
            said(
                locale,
                "dates-of-month",
                [
                    ("first", first.to_string().into()),
                    ("last", last.to_string().into()),
                    ("month", month(locale, of_year)?),
                    ("year", year.into()),
                ],
            )
        }
        ((year, Some(from), Some(first)), (other, Some(until), Some(last))) if year == other => said(
            locale,
            "dates-of-year",
            [
                ("first", first.to_string().into()),
                ("first-month", month(locale, from)?),
                ("last", last.to_string().into()),
                ("last-month", month(locale, until)?),
                ("year", year.into()),
            ],
        ),
        _ => said(locale, "dates", [("first", date(locale, start)?.into()), ("last", date(locale, end)?.into())]),
    }
}

/// The entries as running text: `A, B and C`. An organization is named by one of its names, and as co-moderator if it is one.
fn listed(locale: &Locale, state: &State, value: &Value, by: &str) -> Result<Value, Error> {
    let written = |entry: Value| {
        if entry.kind() != ValueKind::Map {
            return markdown(state, &entry);
        }
        let name = entry.get_attr(by)?;
        let who = markdown(state, if name.is_undefined() { &entry } else { &name })?;
        match entry.get_attr("role")?.as_str() {
            Some("co-moderator") => said(locale, "as-co-moderator", [("who", who.into())]),
            _ => Ok(who),
        }
    };
    let mut entries: Vec<String> = value.try_iter()?.map(written).collect::<Result<_, _>>()?;
    let last = entries.pop();
    let most = entries.into_iter().reduce(|before, next| format!("{before}{}{next}", separator(locale)));
    let text = match (most, last) {
        (Some(most), Some(last)) => said(locale, "list-end", [("most", most.into()), ("last", last.into())])?,
        (None, Some(only)) => only,
        (_, None) => String::new(),
    };
    Ok(Value::from_safe_string(text))
}

fn separator(locale: &Locale) -> String {
    locale.word("list-separator").map_or_else(|_| ", ".to_owned(), |separator| separator.replace('_', " "))
}

/// A line as people see it.
fn line(stem: &str) -> String {
    ActionLine::from_stem(stem).map_or_else(|| stem.to_owned(), |line| line.to_string())
}

/// The name of a country, by its code: the catalogue's, else the English one, which is said to be in that language.
fn country(locale: &Locale, code: &str) -> Result<Value, Error> {
    let in_english = || {
        let name = Country::new(code).map_or(code, |country| country.name());
        Value::from_pairs([("text", name), ("language", Language::English.word())])
    };
    Ok(locale.word_if_there(&format!("country-{code}")).map_err(failed)?.map_or_else(in_english, Value::from))
}

/// A text that leads to an address.
fn link(state: &State, value: &Value, url: &str) -> Result<Value, Error> {
    let text = markdown(state, value)?;
    Ok(Value::from_safe_string(match crate::record::Url::new(url) {
        Some(url) => format!("[{text}](<{}>)", address(url.as_str())),
        None => text,
    }))
}

/// The paragraphs of a longer text, parted by empty lines, each in its language.
fn paragraphs(value: &Value) -> Result<Vec<Value>, Error> {
    let language = value.get_attr("language")?;
    let text = value.get_attr("text")?.to_string();
    let paragraph =
        |text: &str| Value::from(BTreeMap::from([("text", Value::from(text.trim())), ("language", language.clone())]));
    Ok(text.split("\n\n").filter(|text| !text.trim().is_empty()).map(paragraph).collect())
}

/// The signs of the footnotes for the sources of a record.
fn cite(locale: &Locale, notes: &Notes, state: &State, value: &Value) -> Result<Value, Error> {
    let mut signs: Vec<String> = Vec::new();
    for source in value.try_iter()? {
        let get = |name: &str| -> Result<Option<String>, Error> {
            let value = source.get_attr(name)?;
            Ok((!value.is_none() && !value.is_undefined()).then(|| value.to_string()))
        };
        let named = get("symbol")?.or(get("url")?).unwrap_or_default();
        let sign = notes.sign(named, || {
            let mut text = String::new();
            if let Some(title) = get("title")? {
                text = markdown(state, &Value::from(title))?;
            }
            let place = match (get("symbol")?, get("archive")?, get("url")?) {
                (Some(symbol), None, _) => markdown(state, &Value::from(symbol))?,
                (Some(symbol), Some(archive), _) => linked(state, &symbol, &archive)?,
                (None, _, Some(url)) => linked(state, &url, &url)?,
                (None, _, None) => String::new(),
            };
            let accessed = get("accessed")?.map(|day| date(locale, &day)).transpose()?;
            let known = usize::from(!text.is_empty());
            let read = accessed.is_some();
            said(
                locale,
                match (known, read) {
                    (1, true) => "source-titled-accessed",
                    (1, false) => "source-titled",
                    (_, true) => "source-accessed",
                    (_, false) => "source",
                },
                [("title", text.into()), ("place", place.into()), ("accessed", accessed.unwrap_or_default().into())],
            )
        })?;
        if !signs.contains(&sign) {
            signs.push(sign);
        }
    }
    Ok(Value::from_safe_string(signs.concat()))
}

fn linked(state: &State, shown: &str, url: &str) -> Result<String, Error> {
    link(state, &Value::from(shown), url).map(|value| value.to_string())
}
