//! From a cell to the value that stands in a file.

use super::mapping::{Mapping, Words};
use super::names::Names;
use super::number::number;
use super::table::Seen;
use crate::author::new::{Form, Question};
use crate::decode::{did_you_mean, name_of_sign, nearest, unsafe_places};
use crate::line::ActionLine;
use crate::print::counted;
use crate::record::{Country, Date, DateOrder, Day, Needed};
use crate::spelling::{bare, folded, shows_nothing, with_plain_ends};
use std::borrow::Cow;
use std::collections::HashMap;
use toml_edit::{Datetime, InlineTable, Value};

/// What is wrong with a value, and what would be right.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Wrong {
    /// What is wrong, in one sentence.
    pub what: String,
    /// What to write; nothing where that can't be told.
    pub cure: String,
}

impl Wrong {
    /// That, with its cure.
    pub fn new(what: impl Into<String>, cure: impl Into<String>) -> Self {
        Self { what: what.into(), cure: cure.into() }
    }
}

/// What texts of a column mean.
#[derive(Debug, Clone, Default)]
pub struct Meanings {
    by_text: HashMap<String, String>,
    /// Texts that mean several things, with these.
    unclear: HashMap<String, Vec<String>>,
    /// The texts that somebody could choose from.
    offered: Vec<String>,
}

impl Meanings {
    /// As a mapping has them.
    pub fn of(words: &Words) -> Self {
        let pair = |(text, meaning): &(Box<str>, Box<str>)| (folded(text).into_owned(), meaning.to_string());
        Self { by_text: words.0.iter().map(pair).collect(), ..Self::default() }
    }

    /// Of these texts that somebody can choose from, each with its meaning, of others that surely mean the same, and of titles, of which two
    /// may be the same. What is offered comes first.
    #[cfg(feature = "import")]
    pub fn of_pairs(
        offered: Vec<(String, String)>,
        others: impl IntoIterator<Item = (String, String)>,
        titles: impl IntoIterator<Item = (String, String)>,
    ) -> Self {
        let texts = offered.iter().map(|(text, _)| text.clone()).collect();
        let mut by_text = HashMap::new();
        for (text, meaning) in offered.into_iter().chain(others) {
            by_text.entry(folded(&text).into_owned()).or_insert(meaning);
        }
        let mut meanings = Self { by_text, unclear: HashMap::new(), offered: texts };
        for (text, of_title) in grouped(titles) {
            if !meanings.by_text.contains_key(&text) {
                meanings.take(text, of_title);
            }
        }
        meanings
    }

    /// Adds titles, each with its meaning, and takes nothing else for meant by them; gives those that meant something else, with that.
    #[cfg(feature = "import")]
    pub fn add_titles(&mut self, titles: &[(String, String)]) -> Vec<(String, String)> {
        let mut others = Vec::new();
        for (text, meanings) in grouped(titles.iter().cloned()) {
            let before = self.by_text.remove(&text).into_iter().chain(self.unclear.remove(&text).into_iter().flatten());
            others.extend(before.filter(|other| !meanings.contains(other)).map(|other| (text.clone(), other)));
            for name in &meanings {
                self.by_text.entry(folded(name).into_owned()).or_insert_with(|| name.clone());
            }
            self.take(text, meanings);
        }
        others
    }

    #[cfg(feature = "import")]
    fn take(&mut self, text: String, mut meanings: Vec<String>) {
        if meanings.len() > 1 {
            self.unclear.insert(text, meanings);
        } else if let Some(meaning) = meanings.pop() {
            self.by_text.insert(text, meaning);
        }
    }

    /// What is wrong with a text that means several things.
    pub fn ambiguity(&self, text: &str) -> Option<Wrong> {
        if self.unclear.is_empty() {
            return None;
        }
        let meanings = self.unclear.get(&*folded(text))?;
        let what = format!("`{text}` is the title of {}", counted(meanings.len(), "record"));
        Some(Wrong::new(what, format!("write the name of the one that is meant: {}", meanings.join(" or "))))
    }

    /// What is wrong with a text, with the one of those that were offered that was probably meant.
    pub fn advised(&self, wrong: Wrong, text: &str) -> Wrong {
        match nearest(text, self.offered.iter().map(String::as_str)) {
            Some(near) => Wrong { cure: format!("did you mean `{near}`?"), ..wrong },
            None => wrong,
        }
    }

    /// What a text means, if the mapping says so.
    pub fn get(&self, text: &str) -> Option<&str> {
        if self.by_text.is_empty() { None } else { self.by_text.get(&*folded(text)).map(String::as_str) }
    }
}

/// Titles, each with all that it means.
#[cfg(feature = "import")]
fn grouped(titles: impl IntoIterator<Item = (String, String)>) -> HashMap<String, Vec<String>> {
    let mut grouped: HashMap<String, Vec<String>> = HashMap::new();
    for (text, meaning) in titles {
        let meanings = grouped.entry(folded(&text).into_owned()).or_default();
        if !meanings.contains(&meaning) {
            meanings.push(meaning);
        }
    }
    grouped
}

/// What is to be known to read the cells of a table.
pub struct Reading<'a> {
    /// How dates and numbers are written; none of a workbook that an export wrote: its days are a spreadsheet's.
    pub mapping: Option<&'a Mapping>,
    /// What the registry calls its records.
    pub names: &'a Names<'a>,
}

impl Reading<'_> {
    /// The value of a cell, or of an entry in it, for a key.
    pub fn value(&self, question: &Question, held: Seen<'_>) -> Result<Value, Wrong> {
        if let Seen::Failed(error) = held {
            return Err(Wrong::new(format!("a formula failed here: {error}"), "mend the formula, or write its value"));
        }
        match (&question.form, held) {
            (Form::Date, held) => self.date(held, Needed::WhatIsKnown),
            (Form::Day, held) => self.date(held, Needed::Day),
            (Form::Number, Seen::Number(given)) => Ok(of_number(given)),
            (Form::Number, held) => self.number(&typed(&held.shown())),
            (Form::Truth, held) => truth(held),
            (form, held) => {
                let text = safe_text(&held.shown())?;
                // Names and titles have one line, whatever a cell broke it into.
                let text = if question.is_on_one_line() { joined_lines(&text) } else { text };
                self.text(question, form, &text)
            }
        }
    }

    fn text(&self, question: &Question, form: &Form, text: &str) -> Result<Value, Wrong> {
        Ok(match form {
            Form::Word(words) => self.word(words, text)?.into(),
            Form::Line => self.line(text)?.stem().into(),
            Form::Organization => self.organization(text)?.into(),
            Form::Country => country(text)?.code().into(),
            Form::Table => {
                // A mapping of a table that needs more than one key is refused before.
                let key = question.entry.as_deref().unwrap_or("text");
                Value::InlineTable(InlineTable::from_iter([(key, self.entry(key, text)?)]))
            }
            _ => text.into(),
        })
    }

    /// The only value of a table in a list.
    fn entry(&self, key: &str, text: &str) -> Result<Value, Wrong> {
        if key != "organization" {
            return Ok(text.into());
        }
        Ok(self.organization(text)?.into())
    }

    fn organization(&self, text: &str) -> Result<String, Wrong> {
        self.names.organization(text).map_err(|not_found| {
            let ways = match self.mapping {
                Some(_) => "add it with `wsis new organization`, or say under `words` which one it is",
                None => "choose one of the list, or write to the secretariat, which adds it",
            };
            let cure = match (not_found.meant, not_found.cure) {
                (_, Some(cure)) => cure,
                (Some(meant), None) => format!("did you mean `{meant}`? Else {ways}"),
                (None, None) => ways.to_owned(),
            };
            Wrong::new(not_found.what, cure)
        })
    }

    fn number(&self, text: &str) -> Result<Value, Wrong> {
        let read = number(text, self.mapping.and_then(|mapping| mapping.decimal));
        match self.mapping {
            Some(_) => read,
            None => read.map_err(|wrong| Wrong::new(wrong.what, "write it as a number, in digits and nothing else")),
        }
    }

    /// The word that a text is, or whose meaning it is.
    fn word(&self, words: &[(String, String)], text: &str) -> Result<String, Wrong> {
        let sought = bare(text);
        let is_it = |(word, meaning): &&(String, String)| bare(word) == sought || bare(meaning) == sought;
        if let Some((word, _)) = words.iter().find(is_it) {
            return Ok(word.clone());
        }
        let known: Vec<_> = words.iter().map(|(word, _)| word.as_str()).collect();
        let near = || nearest(text, known.iter().copied()).map(|near| format!("did you mean `{near}`?"));
        let cure = match self.mapping {
            Some(_) => did_you_mean(text, &known).unwrap_or_else(|| format!("write one of: {}", known.join(", "))),
            None => near().unwrap_or_else(|| "choose one of the list".to_owned()),
        };
        Err(Wrong::new(format!("`{text}` is not a word known here"), cure))
    }

    /// The line that a text names.
    pub fn line(&self, text: &str) -> Result<ActionLine, Wrong> {
        self.names.line(text).ok_or_else(|| {
            let stems = ActionLine::ALL.map(ActionLine::stem);
            let near = nearest(text, stems).map(|near| format!("did you mean `{near}`?"));
            let ways = match self.mapping {
                Some(_) => "write its code, such as C5 or C7 e-health, or say under `words` which one it is",
                None => "choose one of the list, or write its code, such as C5 or C7 e-health",
            };
            Wrong::new(format!("there is no line `{text}`"), near.unwrap_or_else(|| ways.to_owned()))
        })
    }

    /// The date that a cell holds.
    pub fn date(&self, held: Seen<'_>, needed: Needed) -> Result<Value, Wrong> {
        let order = self.mapping.map_or(Some(DateOrder::Serial), |mapping| mapping.dates);
        let shown = held.shown();
        let shown = typed(&shown);
        let number = match held {
            Seen::Number(number) => Some(number),
            Seen::Text(_) => shown.parse().ok(),
            _ => None,
        };
        let date = match (held, number) {
            (Seen::Day(day), _) => Some(Date::from(day)),
            (_, Some(number)) if SERIAL.contains(&number) && order == Some(DateOrder::Serial) => {
                Day::of_serial(number).map(Date::from)
            }
            (_, Some(number)) if SERIAL.contains(&number) => return Err(of_serial(number, &shown)),
            _ => Date::said(&shown, order),
        };
        if let Some(order) = order.filter(|order| Date::is_in_other_order(&shown, *order)) {
            return Err(in_other_order(&shown, order));
        }
        let is_enough = |date: &Date| needed == Needed::WhatIsKnown || Day::new(&date.to_string()).is_some();
        date.filter(is_enough).map(written).ok_or_else(|| {
            let advice = Date::advice(&shown, needed, |date| date.to_string());
            let form = || "write it as 2026-05-15, or 2026-05 or 2026 where no more is known".to_owned();
            Wrong::new(advice.message, advice.help.unwrap_or_else(form))
        })
    }
}

/// One date in another order than the mapping says makes all others of its column doubtful, which can be read in both.
fn in_other_order(shown: &str, order: DateOrder) -> Wrong {
    let (first, other) = match order {
        DateOrder::MonthFirst => ("month", DateOrder::DayFirst),
        _ => ("day", DateOrder::MonthFirst),
    };
    let cure = format!(
        "if all of the column is so, say in the mapping: dates = \"{other}\"; else write this one with its year first, as in 2026-05-15"
    );
    Wrong::new(format!("the mapping says that the {first} comes first, and in `{shown}` it does not"), cure)
}

/// The numbers that are days of a spreadsheet rather than years, or days without signs between: those of 1927 to 2173.
const SERIAL: std::ops::Range<f64> = 10_000.0..100_000.0;

fn of_serial(number: f64, shown: &str) -> Wrong {
    let what = format!("`{shown}` is not a date");
    let way = "as spreadsheets count days, say so in the mapping: dates = \"serial\"";
    let cure = Day::of_serial(number).map_or_else(String::new, |day| format!("if it is {day}, {way}"));
    Wrong::new(what, cure)
}

/// A date as files have it: a day without quotes, less in quotes.
pub fn written(date: Date) -> Value {
    let text = date.to_string();
    match Day::new(&text).and_then(|_| text.parse::<Datetime>().ok()) {
        Some(day) => day.into(),
        None => text.into(),
    }
}

/// What somebody typed for a number or a date, without the apostrophe that keeps a spreadsheet from reading it, which some of them show,
/// and without marks of direction.
fn typed(text: &str) -> Cow<'_, str> {
    let bare: Cow<'_, str> = if text.contains(shows_nothing) {
        text.chars().filter(|sign| !shows_nothing(*sign)).collect::<String>().into()
    } else {
        text.into()
    };
    match bare.trim_start().strip_prefix(['\'', '’', '‘']) {
        Some(rest) => rest.to_owned().into(),
        None => bare,
    }
}

/// A text whose lines are one.
fn joined_lines(text: &str) -> String {
    text.split('\n').map(str::trim).filter(|line| !line.is_empty()).collect::<Vec<_>>().join(" ")
}

/// A text without what would mislead whoever reads it.
fn safe_text(text: &str) -> Result<String, Wrong> {
    let text = with_plain_ends(text.trim());
    if let Some((_, sign)) = unsafe_places(&text).next() {
        let what = format!("the text holds {}", name_of_sign(sign));
        return Err(Wrong::new(what, "remove it; if it has a meaning, say it in words"));
    }
    Ok(text.into_owned())
}

fn of_number(number: f64) -> Value {
    #[allow(clippy::cast_possible_truncation, reason = "it is whole, and of few digits")]
    let whole = (number.fract() == 0.0 && number.abs() < 1e15).then_some(number as i64);
    whole.map_or_else(|| number.into(), Value::from)
}

fn truth(held: Seen<'_>) -> Result<Value, Wrong> {
    if let Seen::Truth(truth) = held {
        return Ok(truth.into());
    }
    let shown = held.shown();
    match folded(&shown).as_ref() {
        "yes" | "y" | "true" | "1" | "x" => Ok(true.into()),
        "no" | "n" | "false" | "0" => Ok(false.into()),
        _ => Err(Wrong::new(format!("`{shown}` says neither yes nor no"), "write yes or no")),
    }
}

fn country(text: &str) -> Result<Country, Wrong> {
    match Country::called(text)[..] {
        [country] => Ok(country),
        [] => {
            let what = format!("there is no country `{text}`");
            let near = Country::all().find(|country| nearest(text, [folded(country.name()).as_ref()]).is_some());
            let near = near.map(|country| format!("did you mean `{country}` for {}?", country.name()));
            Err(Wrong::new(what, near.unwrap_or_else(|| "write its name, or its two letters of ISO 3166-1".to_owned())))
        }
        _ => Err(Wrong::new(format!("`{text}` is said of several countries"), Country::advice(text))),
    }
}
