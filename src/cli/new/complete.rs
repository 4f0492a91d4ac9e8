//! Completes what a person types: codes from a list, by code or name, one or several with commas between; and dates, however they
//! are written.

use super::super::prompt::Suggestion;
use crate::author::new::{Draft, Form, Question, answer};
use crate::catalogue::named;
use crate::line::ActionLine;
use crate::print::safe;
use crate::record::{Country, Date, Kind, Needed};
use crate::registry::Registry;
use crate::spelling::folded;
use toml_edit::Value;

/// Between a code and its name in the list of suggestions: codes hold no spaces.
const GAP: &str = "  ";

/// What can be chosen from.
pub(super) struct Choices<'a> {
    registry: &'a Registry,
    /// Codes with their names.
    known: Vec<(String, String)>,
    /// Whether several may be chosen.
    several: bool,
    form: Form,
    /// Whether they are organizations.
    are_organizations: bool,
}

/// What is wrong with an answer.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Wrong {
    /// This names no organization of the registry.
    NoOrganization(String),
    /// Whatever else.
    Other(String),
}

impl Wrong {
    /// What is said of it.
    pub fn told(self) -> String {
        match self {
            Self::NoOrganization(name) => not_there(&name),
            Self::Other(told) => told,
        }
    }
}

/// What is said where something has no file.
pub(super) fn not_there(name: &str) -> String {
    format!("`{}` is not in the registry", safe(name))
}

impl<'a> Choices<'a> {
    /// What the registry offers for a question, and organizations that are to be written with the record.
    pub fn of(question: &Question, registry: &'a Registry, made: &[Draft]) -> Self {
        let are_organizations = question.is_of_organizations();
        let known = match question.form {
            _ if are_organizations => organizations(registry, made),
            Form::Line => lines(registry),
            Form::Country => Country::all().map(|country| (country.to_string(), country.name().to_owned())).collect(),
            Form::Meeting => meetings(registry),
            Form::Output => outputs(registry),
            _ => Vec::new(),
        };
        Self { registry, known, several: question.is_list, form: question.form.clone(), are_organizations }
    }

    /// The values in what was typed or taken from the list.
    pub fn read(&self, kind: Kind, question: &Question, typed: &str) -> Result<Vec<Value>, Wrong> {
        let read = |code: String| match self.known_as(&code) {
            None if self.are_organizations && !code.starts_with('{') => Err(Wrong::NoOrganization(code)),
            None if !self.known.is_empty() && !self.is_line(&code) => Err(Wrong::Other(self.unknown(&code))),
            known => answer(kind, question, &known.unwrap_or(code)).map_err(Wrong::Other),
        };
        self.parts(typed).into_iter().map(read).collect()
    }

    /// How an answer that can be read is shown.
    pub fn shown(&self, typed: &str) -> String {
        if self.known.is_empty() && self.needed().is_none() {
            return typed.trim().to_owned();
        }
        let shown = |part: String| self.known_as(&part).unwrap_or(part);
        self.parts(typed).into_iter().map(shown).collect::<Vec<_>>().join(", ")
    }

    /// What was typed, with one code in the place of what was meant for it.
    pub fn with(&self, typed: &str, meant: &str, code: &str) -> String {
        let part = |part: String| if part == meant { code.to_owned() } else { part };
        self.parts(typed).into_iter().map(part).collect::<Vec<_>>().join(", ")
    }

    /// What could be meant; none where there is nothing to choose from.
    pub fn suggestions(&self, typed: &str) -> Option<Vec<Suggestion>> {
        if let Some(needed) = self.needed() {
            return dates(typed, needed);
        }
        (!self.known.is_empty() && !typed.trim_start().starts_with('{')).then(|| self.fitting(typed))
    }

    fn needed(&self) -> Option<Needed> {
        match self.form {
            Form::Date => Some(Needed::WhatIsKnown),
            Form::Day => Some(Needed::Day),
            _ => None,
        }
    }

    /// What stands between the commas.
    fn parts(&self, typed: &str) -> Vec<String> {
        let typed = if self.known.is_empty() { typed } else { typed.split(GAP).next().unwrap_or_default() };
        // An address may hold a comma, but no space.
        let between = if self.known.is_empty() { ", " } else { "," };
        let parts = if self.several { split(typed, between) } else { vec![typed.to_owned()] };
        parts.iter().map(|part| part.trim().to_owned()).filter(|part| !part.is_empty()).collect()
    }

    /// The code of what alone is called so; the one date that is meant.
    fn known_as(&self, typed: &str) -> Option<String> {
        if let Some(needed) = self.needed() {
            let [date] = Date::meanings(typed, needed)[..] else { return None };
            return Some(date.to_string());
        }
        if self.known.iter().any(|(code, _)| code == typed) {
            return Some(typed.to_owned());
        }
        let mut called = self.known.iter().filter(|(_, name)| folded(name) == folded(typed));
        match (called.next(), called.next()) {
            (Some((code, _)), None) => Some(code.clone()),
            // By its name in another language, or by its acronym.
            _ if self.form == Form::Country => Some(super::super::country(typed).ok()?.to_string()),
            _ if self.are_organizations => Some(named(self.registry, Kind::Organization, typed).ok()?.to_string()),
            _ => None,
        }
    }

    /// Whether it is a line, written as people write lines.
    fn is_line(&self, code: &str) -> bool {
        self.form == Form::Line && ActionLine::from_words(code).is_some()
    }

    /// What is wrong with a code that is not on the list.
    fn unknown(&self, code: &str) -> String {
        if let (Form::Country, Err(advice)) = (&self.form, super::super::country(code)) {
            return format!("`{}` is no country: {advice}", safe(code));
        }
        let meant = crate::decode::nearest(code, self.known.iter().map(|(known, _)| known.as_str()));
        let help = match meant {
            Some(meant) => format!("did you mean `{meant}`?"),
            None => "type a part of its name, and choose".to_owned(),
        };
        format!("{}: {help}", not_there(code))
    }

    fn fitting(&self, typed: &str) -> Vec<Suggestion> {
        const ENOUGH: usize = 50;
        let (before, last) = self.parted(typed);
        let sought = folded(last);
        if sought.is_empty() && (self.known.len() > ENOUGH || !before.is_empty()) {
            return Vec::new();
        }
        let mut fitting: Vec<_> = self.known.iter().filter_map(|known| Some((rank(known, &sought)?, known))).collect();
        // A country is found by its name in other languages, too.
        let called = Country::called(last).into_iter().filter(|_| self.form == Form::Country);
        for code in called.filter(|_| fitting.is_empty()).map(|country| country.to_string()).collect::<Vec<_>>() {
            fitting.extend(self.known.iter().filter(|(known, _)| *known == code).map(|known| (0, known)));
        }
        fitting.sort_by_key(|(rank, _)| *rank);
        let suggestion = |(_, (code, name)): (u8, &(String, String))| Suggestion {
            text: format!("{before}{code}"),
            shown: format!("{before}{code}{GAP}{name}").trim_end().to_owned(),
        };
        fitting.into_iter().take(ENOUGH).map(suggestion).collect()
    }

    /// What was typed before the last comma, and what after it.
    fn parted<'t>(&self, typed: &'t str) -> (String, &'t str) {
        match typed.rsplit_once(',') {
            Some((before, last)) if self.several => (format!("{}, ", before.trim_end()), last),
            _ => (String::new(), typed),
        }
    }
}

/// A list in its parts; what stands in braces is one.
fn split(typed: &str, between: &str) -> Vec<String> {
    let mut parts: Vec<String> = Vec::new();
    for part in typed.split(between) {
        let is_in_braces = |last: &&mut String| last.matches('{').count() > last.matches('}').count();
        match parts.last_mut().filter(is_in_braces) {
            Some(last) => {
                last.push_str(between);
                last.push_str(part);
            }
            None => parts.push(part.to_owned()),
        }
    }
    parts
}

/// The dates that are meant, where they are written otherwise.
fn dates(typed: &str, needed: Needed) -> Option<Vec<Suggestion>> {
    let dates: Vec<_> = Date::meanings(typed, needed).into_iter().map(|date| date.to_string()).collect();
    let is_said = dates.is_empty() || dates == [typed.trim()];
    let suggestion = |date: String| Suggestion { text: date.clone(), shown: date };
    (!is_said).then(|| dates.into_iter().map(suggestion).collect())
}

/// How well a choice fits what is sought: codes first, then their beginnings, then names.
fn rank((code, name): &(String, String), sought: &str) -> Option<u8> {
    let (code, name) = (folded(code), folded(name));
    match () {
        () if code == sought => Some(0),
        () if code.starts_with(sought) => Some(1),
        () if name.split_whitespace().any(|word| word.starts_with(sought)) || name.starts_with(sought) => Some(2),
        () if sought.split_whitespace().all(|word| code.contains(word) || name.contains(word)) => Some(3),
        () => None,
    }
}

/// The lines with their titles.
pub(super) fn lines(registry: &Registry) -> Vec<(String, String)> {
    let language = registry.first_language();
    let title = |line: &ActionLine| {
        let record = registry.lines.get(line).and_then(|entry| entry.as_found());
        record.map_or_else(String::new, |record| safe(record.title.first(language)).into_owned())
    };
    ActionLine::ALL.iter().map(|line| (line.stem().to_owned(), title(line))).collect()
}

/// Those of the registry, and those that are to be written with the record.
fn organizations(registry: &Registry, made: &[Draft]) -> Vec<(String, String)> {
    let language = registry.first_language();
    let named = registry.organizations.iter().map(|entry| {
        let name = entry.as_found().map_or("", |organization| organization.name.first(language));
        (entry.key.to_string(), safe(name).into_owned())
    });
    let new = |draft: &Draft| {
        let id = draft.place.id.as_ref()?;
        Some((id.to_string(), safe(draft.text_at("name").unwrap_or_default()).into_owned()))
    };
    named.chain(made.iter().filter_map(new)).collect()
}

fn meetings(registry: &Registry) -> Vec<(String, String)> {
    let language = registry.first_language();
    let titled = registry.meetings.as_found();
    titled.map(|(entry, it)| (entry.key.to_string(), safe(it.title.first(language)).into_owned())).collect()
}

fn outputs(registry: &Registry) -> Vec<(String, String)> {
    let language = registry.first_language();
    let titled = registry.outputs.as_found();
    titled.map(|(entry, it)| (entry.key.to_string(), safe(it.title.first(language)).into_owned())).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_stands_in_braces_is_one_part_of_a_list() {
        assert_eq!(split("a, b,c", ","), ["a", " b", "c"]);
        assert_eq!(split("a, { x = 1, y = \"2, 3\" }, b", ", "), ["a", "{ x = 1, y = \"2, 3\" }", "b"]);
        assert_eq!(split("{ x = 1, y", ", "), ["{ x = 1, y"]);
    }
}
