//! What people choose from and read in cells, in the place of the codes that stand in files.

use super::Wanted;
use super::columns::Column;
use super::words::Words;
use crate::author::import::Split;
use crate::decode::HasWord;
use crate::line::ActionLine;
use crate::record::{Country, Kind, Language, OrganizationId, ValueKind};
use crate::registry::{RecordId, Registry};
use crate::requests::{Requested, requests, unanswered};
use crate::spelling::bare;
use anyhow::Result;
use std::collections::HashMap;

/// What is called how.
pub struct Labels<'a> {
    registry: &'a Registry,
    words: &'a Words,
    wanted: &'a Wanted,
    organizations: HashMap<String, String>,
    /// The same to choose from, and the countries.
    all_organizations: Pairs,
    all_countries: Pairs,
    asked: Vec<Requested<'a>>,
}

/// What can be chosen in a column: what people see, and what stands in files.
pub type Pairs = Vec<(String, String)>;

impl<'a> Labels<'a> {
    /// Those of a registry.
    pub fn of(registry: &'a Registry, words: &'a Words, wanted: &'a Wanted) -> Self {
        let name = |id: &OrganizationId| {
            let organization = registry.organizations.get(id)?.sound()?;
            Some(organization.name.told_in(words.language(), registry.first_language()).to_owned())
        };
        let mut bearers: HashMap<String, usize> = HashMap::new();
        let named: Vec<_> = registry.organizations.iter().map(|entry| (entry.key.clone(), name(&entry.key))).collect();
        for name in named.iter().filter_map(|(_, name)| name.as_ref()) {
            *bearers.entry(bare(name)).or_default() += 1;
        }
        let label = |(id, name): (OrganizationId, Option<String>)| {
            let label = match name {
                Some(name) if bearers[&bare(&name)] == 1 && is_plain(&name) => name,
                Some(name) if is_plain(&name) => format!("{name} ({id})"),
                _ => id.to_string(),
            };
            (id.to_string(), label)
        };
        let organizations: HashMap<_, _> = named.into_iter().map(label).collect();
        let all_organizations = sorted(organizations.iter().map(|(id, name)| (name.clone(), id.clone())));
        let called = |country: Country| (called(country, words), country.code().to_owned());
        let all_countries = sorted(Country::all().map(called));
        let asked = requests(registry, wanted.today);
        Self { registry, words, wanted, organizations, all_organizations, all_countries, asked }
    }

    /// The registry's first language.
    pub fn first(&self) -> Language {
        self.registry.first_language()
    }

    /// What is asked of the organization and not answered, the most pressing first.
    pub fn unanswered(&self) -> Vec<&Requested<'a>> {
        unanswered(self.registry, &self.asked, &self.wanted.organization, self.wanted.today)
    }

    /// What can be chosen in a column; nothing where anything can be written.
    pub fn pairs(&self, column: &Column) -> Result<Pairs> {
        let key = column.key.rsplit('.').next().unwrap_or_default();
        Ok(match &column.value {
            ValueKind::Word(words) => {
                words.iter().map(|(word, _)| (self.words.label(key, word), word.clone())).collect()
            }
            ValueKind::Truth => [("workbook-yes", "true"), ("workbook-no", "false")]
                .into_iter()
                .map(|(name, code)| Ok((self.words.word(name)?, code.to_owned())))
                .collect::<Result<_>>()?,
            ValueKind::Line => ActionLine::ALL.map(|line| (self.line(line, false), line.stem().to_owned())).into(),
            ValueKind::Organization => self.all_organizations.clone(),
            ValueKind::Country => self.all_countries.clone(),
            ValueKind::LanguageTag => {
                let called = |tag: &str| self.words.language_called(tag).unwrap_or_else(|| tag.to_owned());
                Language::WORDS.iter().map(|(tag, _)| (called(tag), (*tag).to_owned())).collect()
            }
            ValueKind::Meeting => self.meetings(),
            ValueKind::Output => self.outputs(),
            ValueKind::Request => self.unanswered().iter().map(|it| (it.name.clone(), it.name.clone())).collect(),
            _ => Vec::new(),
        })
    }

    /// What stands in a cell for a code. Of a list of lines only their codes are read.
    pub fn of_code(&self, column: &Column, code: &str) -> String {
        let key = column.key.rsplit('.').next().unwrap_or_default();
        let known = match &column.value {
            ValueKind::Word(_) => Some(self.words.label(key, code)),
            ValueKind::Truth => {
                let name = if code == "true" { "workbook-yes" } else { "workbook-no" };
                self.words.word(name).ok()
            }
            ValueKind::Line => ActionLine::from_stem(code).map(|line| self.line(line, column.split.is_some())),
            ValueKind::Organization => self.organizations.get(code).cloned(),
            ValueKind::Country => Country::new(code).map(|country| called(country, self.words)),
            ValueKind::LanguageTag => self.words.language_called(code),
            _ => None,
        };
        known.unwrap_or_else(|| code.to_owned())
    }

    fn line(&self, line: ActionLine, is_short: bool) -> String {
        let record = self.registry.lines.get(&line).and_then(|entry| entry.sound()).filter(|_| !is_short);
        match record.map(|record| record.title.told_in(self.words.language(), self.first())) {
            Some(title) => format!("{line} – {title}"),
            None => line.to_string(),
        }
    }

    /// The meetings of the year and of the one before, by their names.
    fn meetings(&self) -> Pairs {
        let years = [self.wanted.year.before(), Some(self.wanted.year)];
        let of_year = |year| self.registry.meetings_of(year).iter().map(|entry| entry.key.to_string());
        years.into_iter().flatten().flat_map(of_year).map(|name| (name.clone(), name)).collect()
    }

    /// The earlier outputs of the organization, the newest first.
    fn outputs(&self) -> Pairs {
        let own = |by: &[OrganizationId]| by.contains(&self.wanted.organization);
        let earlier =
            self.registry.outputs.sound().filter(|(id, output)| id.year <= self.wanted.year && own(&output.by));
        let mut names: Vec<_> = earlier.map(|(id, _)| id.to_string()).collect();
        names.reverse();
        names.into_iter().map(|name| (name.clone(), name)).collect()
    }

    /// The records of a kind that the organization has sent, by their names: outputs that it brought out or was a partner of,
    /// meetings that it organized, and itself.
    pub fn sent(&self, kind: Kind) -> Vec<RecordId> {
        let (own, year) = (&self.wanted.organization, self.wanted.year);
        match kind {
            Kind::Output => {
                let entries = self.registry.outputs_of(year).iter();
                let theirs = entries.filter(|entry| {
                    entry.sound().is_some_and(|it| it.by.iter().chain(&it.partners).any(|id| id == own))
                });
                theirs.map(|entry| RecordId::Output(entry.key.clone())).collect()
            }
            Kind::Meeting => {
                let entries = self.registry.meetings_of(year).iter();
                let theirs = entries.filter(|entry| entry.sound().is_some_and(|it| it.organizers.contains(own)));
                theirs.map(|entry| RecordId::Meeting(entry.key.clone())).collect()
            }
            Kind::Organization => {
                let entry = self.registry.organizations.get(own).filter(|entry| entry.sound().is_some());
                entry.map(|entry| RecordId::Organization(entry.key.clone())).into_iter().collect()
            }
            _ => Vec::new(),
        }
    }
}

/// What a country is called.
fn called(country: Country, words: &Words) -> String {
    words.country(country)
}

/// Whether a name can stand in a list of names in one cell.
fn is_plain(name: &str) -> bool {
    Split::Names.parts(name) == [name]
}

fn sorted(pairs: impl Iterator<Item = (String, String)>) -> Pairs {
    let mut pairs: Pairs = pairs.collect();
    pairs.sort_by_cached_key(|(name, code)| (bare(name), code.clone()));
    pairs
}
