//! What is looked for in a list: words in the texts of a record, and in the names of what it is of.

use super::called::{called, organizations_called};
use crate::line::ActionLine;
use crate::record::Kind;
use crate::record::{Country, OrganizationId, Text};
use crate::registry::{AnyEntry, RecordId, Registry};
use crate::spelling::folded;
use std::collections::BTreeSet;

/// A text that is looked for, with all that has it in its name.
#[derive(Debug, Clone)]
pub struct Search {
    /// As it was asked for.
    pub asked: String,
    words: String,
    organizations: BTreeSet<OrganizationId>,
    lines: BTreeSet<ActionLine>,
    countries: BTreeSet<Country>,
}

/// Where something is looked for in a record.
#[derive(Debug, Default)]
pub(super) struct Searched<'a> {
    /// Its texts, in every language.
    pub texts: Vec<&'a Text>,
    /// What it says in no language: ids and symbols.
    pub plain: Vec<&'a str>,
    /// The organizations that it names.
    pub organizations: Vec<&'a OrganizationId>,
    /// The lines that it is of.
    pub lines: Vec<ActionLine>,
    /// The countries that it is about.
    pub countries: Vec<Country>,
}

impl Search {
    /// What is looked for in a registry, in whatever language, case and form of its letters.
    pub fn new(registry: &Registry, asked: &str) -> Self {
        let words = sought(asked);
        let holds = |name: &str| folded(name).contains(&words);
        let ids = registry.of_kind(Kind::Organization).into_iter().filter_map(AnyEntry::id);
        let organizations = ids.filter_map(|id| match id {
            RecordId::Organization(id) => Some(id),
            _ => None,
        });
        let is_named = |id: &OrganizationId| organizations_called(registry, [id]).any(holds);
        let line_called = |line: ActionLine| {
            let names = called(registry, &RecordId::ActionLine(line));
            names.into_iter().chain([line.stem()]).any(holds) || holds(&line.to_string())
        };
        Self {
            asked: asked.to_owned(),
            organizations: organizations.filter(is_named).collect(),
            lines: ActionLine::ALL.into_iter().filter(|line| line_called(*line)).collect(),
            countries: Country::all().filter(|country| country.names().any(holds)).collect(),
            words,
        }
    }

    /// Whether a record holds it.
    pub(super) fn is_in(&self, searched: &Searched<'_>) -> bool {
        let holds = |text: &str| folded(text).contains(&self.words);
        searched.plain.iter().any(|text| holds(text))
            || searched.texts.iter().flat_map(|text| text.all()).any(holds)
            || searched.organizations.iter().any(|id| self.organizations.contains(*id))
            || searched.lines.iter().any(|line| self.lines.contains(line))
            || searched.countries.iter().any(|country| self.countries.contains(country))
    }
}

/// What is looked for, in the spelling in which it is. A blank at an end says that a word begins or ends there.
fn sought(search: &str) -> String {
    let blank = |is_blank: bool| if is_blank { " " } else { "" };
    let (begins, ends) = (search.starts_with(char::is_whitespace), search.ends_with(char::is_whitespace));
    match folded(search).as_ref() {
        "" => String::new(),
        words => format!("{}{words}{}", blank(begins), blank(ends)),
    }
}
