//! Completes what a person types: codes from a list, by code or name, one or several with commas between.

use crate::author::new::{Form, Question};
use crate::line::ActionLine;
use crate::print::safe;
use crate::record::Country;
use crate::registry::Registry;
use crate::spelling::folded;
use inquire::CustomUserError;
use inquire::autocompletion::{Autocomplete, Replacement};

/// Between a code and its name in the list of suggestions: codes hold no spaces.
const GAP: &str = "  ";

/// What can be chosen from.
#[derive(Debug, Clone, Default)]
pub(super) struct Choices {
    /// Codes with their names.
    pub known: Vec<(String, String)>,
    /// Whether several may be chosen.
    pub several: bool,
    /// Whether they are countries.
    are_countries: bool,
}

impl Choices {
    /// What the registry offers for a question.
    pub fn of(question: &Question, registry: &Registry) -> Self {
        let known = match question.form {
            Form::Line => lines(registry),
            Form::Country => Country::all().map(|country| (country.to_string(), country.name().to_owned())).collect(),
            Form::Organization => organizations(registry),
            Form::Table if question.entry.as_deref() == Some("organization") => organizations(registry),
            Form::Meeting => meetings(registry),
            Form::Output => outputs(registry),
            _ => Vec::new(),
        };
        Self { known, several: question.is_list, are_countries: question.form == Form::Country }
    }

    /// The codes in what was typed or taken from the list.
    pub fn codes(&self, typed: &str) -> Vec<String> {
        let typed = if self.known.is_empty() { typed } else { typed.split(GAP).next().unwrap_or_default() };
        // An address may hold a comma, but no space.
        let between = if self.known.is_empty() { ", " } else { "," };
        let parts: Vec<_> = if self.several { typed.split(between).collect() } else { vec![typed] };
        parts.into_iter().map(str::trim).filter(|part| !part.is_empty()).map(|part| self.code(part)).collect()
    }

    /// The code of what alone is called so; else what was typed.
    fn code(&self, typed: &str) -> String {
        let mut called = self.known.iter().filter(|(_, name)| folded(name) == folded(typed));
        let is_code = self.known.iter().any(|(code, _)| code == typed);
        match (called.next(), called.next()) {
            (Some((code, _)), None) if !is_code => code.clone(),
            _ => typed.to_owned(),
        }
    }

    /// What is wrong with a code that is not on the list.
    pub fn unknown(&self, code: &str) -> Option<String> {
        if self.known.is_empty() || self.known.iter().any(|(known, _)| known == code) {
            return None;
        }
        let meant = crate::decode::nearest(code, self.known.iter().map(|(known, _)| known.as_str()));
        Some(match meant {
            Some(meant) => format!("`{code}` is not in the registry; did you mean `{meant}`?"),
            None => format!("`{code}` is not in the registry: write its file first"),
        })
    }
}

/// A name that leaves room for its code on one line of a terminal.
fn short(name: &str) -> String {
    const LONGEST: usize = 56;
    match name.char_indices().nth(LONGEST) {
        Some((end, _)) => format!("{}…", name[..end].trim_end()),
        None => name.to_owned(),
    }
}

impl Autocomplete for Choices {
    fn get_suggestions(&mut self, typed: &str) -> Result<Vec<String>, CustomUserError> {
        const ENOUGH: usize = 50;
        let (before, last) = self.parted(typed);
        let sought = folded(last);
        if sought.is_empty() && (self.known.len() > ENOUGH || !before.is_empty()) {
            return Ok(Vec::new());
        }
        let mut fitting: Vec<_> = self.known.iter().filter_map(|known| Some((rank(known, &sought)?, known))).collect();
        // A country is found by its name in other languages, too.
        let called =
            Country::called(last).into_iter().filter(|_| self.are_countries).map(|country| country.to_string());
        for code in called.filter(|_| fitting.is_empty()).collect::<Vec<_>>() {
            fitting.extend(self.known.iter().filter(|(known, _)| *known == code).map(|known| (0, known)));
        }
        fitting.sort_by_key(|(rank, _)| *rank);
        let shown =
            fitting.into_iter().take(ENOUGH).map(|(_, (code, name))| format!("{before}{code}{GAP}{}", short(name)));
        Ok(shown.collect())
    }

    fn get_completion(&mut self, typed: &str, highlighted: Option<String>) -> Result<Replacement, CustomUserError> {
        let chosen = match highlighted {
            Some(chosen) => Some(chosen),
            None => self.get_suggestions(typed)?.into_iter().next(),
        };
        Ok(chosen.and_then(|chosen| chosen.split(GAP).next().map(str::to_owned)))
    }
}

impl Choices {
    /// What was typed before the last comma, and what after it.
    fn parted<'a>(&self, typed: &'a str) -> (String, &'a str) {
        match typed.rsplit_once(',') {
            Some((before, last)) if self.several => (format!("{}, ", before.trim_end()), last),
            _ => (String::new(), typed),
        }
    }
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

fn organizations(registry: &Registry) -> Vec<(String, String)> {
    let language = registry.first_language();
    let named = registry.organizations.iter().map(|entry| {
        let name = entry.as_found().map_or("", |organization| organization.name.first(language));
        (entry.key.to_string(), safe(name).into_owned())
    });
    named.collect()
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
