//! The filters of reports: dates, lists, names and links as the language writes them, and footnotes of sources.

use super::dates::{date, dates, distributed, precision, when};
use super::notes::{Notes, cite};
use super::parties::{Introduced, in_full, who, who_within};
use crate::decode::nearest;
use crate::document::note_letter;
use crate::line::ActionLine;
use crate::print::{capitalized, uncapitalized};
use crate::record::{Language, OutputKind};
use crate::stocktake::Named;
use crate::template::{Engine, Figure, Locale, address, markdown, text_in_language};
use fluent_bundle::{FluentArgs, FluentValue};
use minijinja::value::ValueKind;
use minijinja::{Error, ErrorKind, State, Value};
use std::collections::BTreeMap;
use std::sync::Arc;
use unicode_normalization::UnicodeNormalization;

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
    environment.add_filter("clauses", move |value: &Value| {
        let clauses = value.try_iter()?.map(|clause| clause.to_string()).collect();
        together(&it, clauses, ["between-details", "clauses-end"])
    });
    let it = words();
    environment
        .add_filter("with_unit", move |state: &State, name: &Value, unit: &Value| with_unit(&it, state, name, unit));
    let it = words();
    environment.add_filter("distributed", move |value: &str| distributed(&it, value));
    let it = words();
    environment.add_filter("scope_of_plan", move |paragraphs: &str| scope_of_plan(&it, paragraphs));
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
    environment.add_filter("capitalized", |value: &Value| rewritten(value, capitalized));
    environment.add_filter("uncapitalized", |value: &Value| rewritten(value, uncapitalized));
    environment.add_filter("link", link);
    let it = words();
    environment.add_filter("printed", move |text: &str| printed(&it, text));
    let it = words();
    environment.add_filter("city", move |name: &Value| city(&it, name));
    let it = words();
    environment.add_filter("prize", move |name: &Value| prize(&it, name));
    let it = words();
    environment.add_filter("large", move |number: &Value, qualifier: Option<&str>| large(&it, number, qualifier));
    environment.add_filter("foreign", foreign);
    let it = words();
    environment.add_filter("item", move |text: &str| item(&it, text));
    environment.add_filter("paragraphs", paragraphs);
    environment.add_filter("resolution", |symbol: &str| resolution(symbol));
    environment.add_filter("italic", italic);
    let it = words();
    environment.add_filter("mentioned", move |state: &State, output: &Value| mentioned(&it, state, output));
    let it = words();
    environment.add_filter("within_quotes", move |state: &State, value: &Value| within_quotes(&it, state, value));
    environment.add_filter("anchor", |name: &str| anchor(name));
    environment.add_filter("table", |name: &str| Value::from_safe_string(anchor_name(&format!("table/{name}"))));
    environment.add_filter("table_anchor", |name: &str| anchor(&format!("table/{name}")));
    environment.add_filter("paras", |value: &Value| paras(value, ""));
    let it = words();
    environment.add_filter("told_in", move |value: &Value, words: &str| {
        let form = |number: &str| said(&it, &format!("{words}-{number}"), [("paras", "#".into())]);
        paras(value, &[form("one")?, form("two")?, form("several")?].join("|"))
    });
    environment.add_filter("percent", percent);
    let it = words();
    environment.add_filter("when", move |start: &str, end: Option<&str>| when(&it, start, end.unwrap_or(start)));
    let it = words();
    environment.add_filter("in_full", move |state: &State, party: &Value| in_full(&it, state, party));
    let (it, introduced) = (words(), Introduced::default());
    let (other, known) = (words(), introduced.clone());
    environment.add_filter("who", move |state: &State, value: &Value| who(&it, &introduced, state, value));
    environment.add_filter("who_within", move |state: &State, value: &Value| who_within(&other, &known, state, value));
    let (it, made) = (words(), notes.clone());
    environment.add_filter("cite", move |state: &State, value: &Value, named: Option<&str>| {
        cite(&it, &made, state, value, named)
    });
    notes
}

pub(super) fn failed(why: impl Into<String>) -> Error {
    Error::new(ErrorKind::InvalidOperation, why.into())
}

pub(super) fn said<const N: usize>(
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

/// The entries as running text: `A, B and C`. An organization is named by one of its names, and as co-moderator or provisionally if it is so.
fn listed(locale: &Locale, state: &State, value: &Value, by: &str) -> Result<Value, Error> {
    let written = |entry: Value| {
        if entry.kind() != ValueKind::Map {
            return markdown(state, &entry);
        }
        let name = entry.get_attr(by)?;
        let who = markdown(state, if name.is_undefined() { &entry } else { &name })?;
        let is_co_moderator = entry.get_attr("role")?.as_str() == Some("co-moderator");
        let message = match (is_co_moderator, entry.get_attr("provisional")?.is_true()) {
            (true, true) => "as-provisional-co-moderator",
            (true, false) => "as-co-moderator",
            (false, true) => "as-provisional-moderator",
            (false, false) => return Ok(who),
        };
        let until = entry.get_attr("provisional_until")?;
        match until.as_str() {
            Some(until) => {
                let until = date(locale, until)?.into();
                let role = if is_co_moderator { "co-moderator" } else { "moderator" }.into();
                said(locale, "as-provisional-in-role-until", [("who", who.into()), ("role", role), ("until", until)])
            }
            None => said(locale, message, [("who", who.into())]),
        }
    };
    joined(locale, value.try_iter()?.map(written).collect::<Result<_, _>>()?)
}

/// Entries as running text.
pub(super) fn joined(locale: &Locale, entries: Vec<String>) -> Result<Value, Error> {
    together(locale, entries, ["list-separator", "list-end"])
}

/// The same by the messages for what stands between two of several, and before the last.
fn together(locale: &Locale, mut entries: Vec<String>, [between, end]: [&str; 2]) -> Result<Value, Error> {
    let separator = locale.word(between).map_or_else(|_| ", ".to_owned(), |separator| separator.replace('_', " "));
    let last = entries.pop();
    let most = entries.into_iter().reduce(|before, next| format!("{before}{separator}{next}"));
    let text = match (most, last) {
        (Some(most), Some(last)) => {
            let letter = first_letter(&last);
            said(locale, end, [("most", most.into()), ("last", last.into()), ("letter", letter.into())])?
        }
        (None, Some(only)) => only,
        (_, None) => String::new(),
    };
    Ok(Value::from_safe_string(text))
}

/// The letter that an entry begins with, small and without its accent: by it some languages choose their word for “and”.
fn first_letter(entry: &str) -> String {
    let mut is_tag = false;
    let is_text = |sign: &char| {
        is_tag = (is_tag || *sign == '<') && *sign != '>';
        !is_tag && sign.is_alphabetic()
    };
    let letter = entry.chars().find(is_text);
    letter.into_iter().flat_map(char::to_lowercase).nfd().next().map_or(String::new(), String::from)
}

/// A text as this makes it, in the language that it is in.
fn rewritten(value: &Value, write: fn(&str) -> String) -> Value {
    if let Some((text, language)) = text_in_language(value) {
        return Value::from_pairs([("text", write(&text)), ("language", language)]);
    }
    let text = write(&value.to_string());
    if value.is_safe() { Value::from_safe_string(text) } else { Value::from(text) }
}

/// What a figure counts, with its unit in brackets: one text, where both are in the same language.
fn with_unit(locale: &Locale, state: &State, name: &Value, unit: &Value) -> Result<Value, Error> {
    let bracketed =
        |what: String, about: String| said(locale, "with-brackets", [("what", what.into()), ("about", about.into())]);
    // A unit is plain text, and so in the registry's first language.
    let first = || Some((unit.as_str()?.to_owned(), state.lookup("first_language")?.to_string()));
    if let (Some((name, language)), Some((unit, of))) = (text_in_language(name), text_in_language(unit).or_else(first))
        && language == of
    {
        // Brackets of the document's language would be foreign to both.
        let text =
            if language == locale.language().word() { bracketed(name, unit)? } else { format!("{name} ({unit})") };
        return Ok(Value::from_pairs([("text", text), ("language", language)]));
    }
    bracketed(markdown(state, name)?, markdown(state, unit)?).map(Value::from_safe_string)
}

/// On which paragraphs of the Plan of Action a line rests: one, or from a first to a last.
fn scope_of_plan(locale: &Locale, paragraphs: &str) -> Result<Value, Error> {
    let number = |text: &str| text.parse::<u32>().ok();
    let range = paragraphs.split_once('–').and_then(|(first, last)| Some((number(first)?, number(last)?)));
    let (shown, count) = match range {
        Some((first, last)) => {
            let ends = [("first", first.to_string().into()), ("last", last.to_string().into())];
            (said(locale, "numbers-from-to", ends)?, last.saturating_sub(first) + 1)
        }
        None => (paragraphs.to_owned(), 1),
    };
    said(locale, "line-scope-of-plan", [("paragraphs", shown.into()), ("number", count.into())])
        .map(Value::from_safe_string)
}

/// A line as people see it.
fn line(stem: &str) -> String {
    ActionLine::from_stem(stem).map_or_else(|| stem.to_owned(), |line| line.to_string())
}

fn country(locale: &Locale, code: &str) -> Result<Value, Error> {
    locale.country(code).map(Value::from).map_err(failed)
}

/// A city as the language calls it: of a text in another language, the name that the catalogue has for it, if it has one.
fn city(locale: &Locale, name: &Value) -> Result<Value, Error> {
    let (text, is_foreign) = match text_in_language(name) {
        Some((text, language)) => (text, language != locale.language().word()),
        None => (name.to_string(), true),
    };
    let called = if is_foreign { locale.city(&text).map_err(failed)? } else { None };
    Ok(called.map_or_else(|| name.clone(), Value::from))
}

/// A contest as the language calls it, where the catalogue has a message for its name.
fn prize(locale: &Locale, name: &Value) -> Result<Value, Error> {
    let Some((text, _)) = text_in_language(name) else { return Ok(name.clone()) };
    let called = locale.word_if_there(&format!("prize-{}", text.to_lowercase().replace(' ', "-"))).map_err(failed)?;
    Ok(called.map_or_else(|| name.clone(), Value::from))
}

/// A number as it is, or in millions or billions if it is large and nothing of it is lost by that: `2.6 billion`. Its qualifier is a word
/// before it, by which some languages choose its case.
fn large(locale: &Locale, number: &Value, qualifier: Option<&str>) -> Result<Value, Error> {
    let Ok(whole) = i64::try_from(number.clone()) else { return Ok(number.clone()) };
    for (message, unit) in [("billions", 1_000_000_000), ("millions", 1_000_000)] {
        if !(unit..1000 * unit).contains(&whole) || whole % (unit / 100) != 0 {
            continue;
        }
        #[expect(clippy::cast_precision_loss, reason = "it has no more digits than a fraction holds")]
        let counted_in = |unit: i64| FluentValue::from(whole as f64 / unit as f64);
        let yes_if = |is: bool| FluentValue::from(if is { "yes" } else { "no" });
        let parts = [
            ("number", counted_in(unit)),
            ("units", (whole / unit).into()),
            ("is-whole", yes_if(whole % unit == 0)),
            ("is-qualified", yes_if(qualifier.is_some())),
            // What Spanish and Chinese count in.
            ("in-millions", counted_in(1_000_000)),
            ("in-ten-thousands", counted_in(10_000)),
            ("in-hundred-millions", counted_in(100_000_000)),
            ("is-of-hundred-millions", yes_if(whole >= 100_000_000)),
        ];
        return said(locale, message, parts).map(Value::from_safe_string);
    }
    Ok(number.clone())
}

/// What a masthead has printed, such as the list that an item is of, as the catalogue has it; what it does not have stays as it was printed.
fn printed(locale: &Locale, text: &str) -> Result<String, Error> {
    let name = text.to_lowercase().replace(' ', "-");
    Ok(locale.word_if_there(&format!("masthead-{name}")).map_err(failed)?.unwrap_or_else(|| text.to_owned()))
}

/// An item or a paragraph with the letter of its part, as the language writes them: `16 (b)`.
fn item(locale: &Locale, text: &str) -> Result<String, Error> {
    let parts = text.strip_suffix(')').and_then(|text| text.rsplit_once('('));
    let letter = parts.and_then(|(number, letter)| Some((number.trim_end(), letter.parse::<char>().ok()?)));
    let Some((number, letter)) = letter.filter(|(_, letter)| letter.is_ascii_lowercase()) else {
        return Ok(text.to_owned());
    };
    // So it was printed.
    if locale.language() == Language::English {
        return Ok(text.to_owned());
    }
    let place = usize::from(u8::try_from(letter).unwrap_or(b'a') - b'a') + 1;
    let letter = note_letter(place, locale.language());
    said(locale, "part-of-item", [("number", number.to_owned().into()), ("letter", letter.into())])
}

/// Those of some texts that are in another language than the document, each once.
fn foreign(state: &State, texts: &Value) -> Result<Vec<Value>, Error> {
    let document = state.lookup("document_language").unwrap_or_default();
    let mut foreign: Vec<Value> = Vec::new();
    for text in texts.try_iter()? {
        let is_text = text.kind() == ValueKind::Map;
        if is_text && text.get_attr("language")? != document && !foreign.contains(&text) {
            foreign.push(text);
        }
    }
    Ok(foreign)
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

pub(super) fn linked(state: &State, shown: &str, url: &str) -> Result<String, Error> {
    link(state, &Value::from(shown), url).map(|value| value.to_string())
}

/// The number of a resolution as a sentence has it, which names the organ beside it: `62/182` of `A/RES/62/182`.
fn resolution(symbol: &str) -> String {
    symbol.split_once("/RES/").map_or(symbol, |(_, number)| number).to_owned()
}

/// What stands in italics, such as the title of a publication.
fn italic(state: &State, value: &Value) -> Result<Value, Error> {
    let text = markdown(state, value)?;
    Ok(Value::from_safe_string(if text.is_empty() { text } else { format!("<em>{text}</em>") }))
}

/// The title of an output where it is only mentioned: in italics if it is that of something written, else in quotation marks.
fn mentioned(locale: &Locale, state: &State, output: &Value) -> Result<Value, Error> {
    const WRITTEN: [OutputKind; 4] =
        [OutputKind::AnnualReport, OutputKind::Publication, OutputKind::Guideline, OutputKind::Standard];
    let (kind, title) = (output.get_attr("kind")?, output.get_attr("title")?);
    if WRITTEN.iter().any(|written| Some(written.word()) == kind.as_str()) {
        let title = italic(state, &title)?.to_string();
        return said(locale, "title-of-written", [("title", title.into())]).map(Value::from_safe_string);
    }
    let title = within_quotes(locale, state, &title)?.to_string();
    said(locale, "title-in-quotes", [("title", title.into())]).map(Value::from_safe_string)
}

/// What stands between quotation marks, with others for those in it.
fn within_quotes(locale: &Locale, state: &State, value: &Value) -> Result<Value, Error> {
    let start = locale.word("quote-within-start").map_err(failed)?;
    let end = locale.word("quote-within-end").map_err(failed)?;
    let (mut text, mut is_open, mut is_tag) = (String::new(), false, false);
    for sign in markdown(state, value)?.chars() {
        is_tag = if is_tag { sign != '>' } else { sign == '<' && !text.ends_with('\\') };
        match sign {
            '“' => text.push_str(&start),
            '”' => text.push_str(&end),
            '"' if !is_tag => {
                text.push_str(if is_open { &end } else { &start });
                is_open = !is_open;
            }
            _ => text.push(sign),
        }
    }
    Ok(Value::from_safe_string(text))
}

/// The name of a paragraph of the document, by what it tells of.
fn anchor(name: &str) -> Value {
    Value::from_safe_string(format!("<a id=\"{}\"></a>", anchor_name(name)))
}

/// The numbers of the paragraphs that tell of these, in the words for one and for several: which it is, is known only when the whole
/// document has been read.
fn paras(value: &Value, words: &str) -> Result<Value, Error> {
    let names = match value.as_str() {
        Some(name) => anchor_name(name),
        None => value.try_iter()?.map(|name| anchor_name(&name.to_string())).collect::<Vec<_>>().join(","),
    };
    Ok(Value::from_safe_string(format!("[{words}](#{names})")))
}

/// Ids are letters, digits, hyphens and slashes; whatever else there is could mean something to Markdown.
fn anchor_name(name: &str) -> String {
    name.chars()
        .map(|sign| if sign.is_ascii_alphanumeric() || sign == '-' || sign == '/' { sign } else { '_' })
        .collect()
}

/// How many in a hundred, rounded.
pub(super) fn percent(part: usize, whole: usize) -> usize {
    (part * 100 + whole / 2).checked_div(whole).unwrap_or(0)
}
