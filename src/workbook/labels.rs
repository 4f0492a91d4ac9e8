//! What people choose from and read in cells, in the place of the codes that stand in files.

use super::Wanted;
use super::columns::Column;
use super::words::Words;
use crate::author::import::Split;
use crate::decode::HasWord;
use crate::line::ActionLine;
use crate::record::{Country, Kind, Language, OrganizationId, Text, ValueKind};
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
    meetings: HashMap<String, String>,
    outputs: HashMap<String, String>,
    /// Requests by the names that records have for them.
    requests: HashMap<String, String>,
    /// The organizations to choose from, and the countries.
    all_organizations: Pairs,
    all_countries: Pairs,
    asked: Vec<Requested<'a>>,
}

/// What can be chosen in a column: what people see, and what stands in files.
pub type Pairs = Vec<(String, String)>;

impl<'a> Labels<'a> {
    /// Those of a registry.
    pub fn of(registry: &'a Registry, words: &'a Words, wanted: &'a Wanted) -> Result<Self> {
        let told = |text: &Text| text.told_in(words.language(), registry.first_language()).to_owned();
        let organizations = registry.organizations.iter();
        let organizations =
            organizations.map(|entry| (entry.key.to_string(), entry.sound().map(|record| told(&record.name))));
        let meetings = registry.meetings.iter();
        let meetings = meetings.map(|entry| (entry.key.to_string(), entry.sound().map(|record| told(&record.title))));
        let outputs = registry.outputs.iter();
        let outputs = outputs.map(|entry| (entry.key.to_string(), entry.sound().map(|record| told(&record.title))));
        let organizations = distinct(organizations.collect());
        let all_organizations = sorted(organizations.iter().map(|(id, name)| (name.clone(), id.clone())));
        let called = |country: Country| (called(country, words), country.code().to_owned());
        let all_countries = sorted(Country::all().map(called));
        let asked = requests(registry, wanted.today);
        let requests = asked.iter().map(|it| Ok((it.name.clone(), request(it, words)?))).collect::<Result<_>>()?;
        Ok(Self {
            registry,
            words,
            wanted,
            organizations,
            meetings: distinct(meetings.collect()),
            outputs: distinct(outputs.collect()),
            requests,
            all_organizations,
            all_countries,
            asked,
        })
    }

    /// The registry's first language.
    pub fn first(&self) -> Language {
        self.registry.first_language()
    }

    /// A message of the workbook's language.
    #[cfg(feature = "import")]
    pub fn word(&self, name: &str) -> Result<String> {
        self.words.word(name)
    }

    /// What was asked of the organization by the end of the year and is not answered, the most pressing first.
    pub fn unanswered(&self) -> Vec<&Requested<'a>> {
        let last = self.wanted.year.last_day();
        let asked = unanswered(self.registry, &self.asked, &self.wanted.organization, self.wanted.today);
        asked.into_iter().filter(|it| it.resolution.adopted_by().is_none_or(|day| day <= last)).collect()
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
            ValueKind::Request => {
                self.unanswered().iter().map(|it| (self.requests[&it.name].clone(), it.name.clone())).collect()
            }
            _ => Vec::new(),
        })
    }

    /// What can be written in a column beside what can be chosen, of other years, too: what surely means one record, and titles.
    #[cfg(feature = "import")]
    pub fn others(&self, column: &Column) -> (Pairs, Pairs) {
        let by_label = |labels: &HashMap<String, String>| {
            labels.iter().flat_map(|(id, label)| [(label.clone(), id.clone()), (id.clone(), id.clone())]).collect()
        };
        match &column.value {
            ValueKind::Meeting => (by_label(&self.meetings), self.titles(Kind::Meeting)),
            ValueKind::Output => (by_label(&self.outputs), self.titles(Kind::Output)),
            ValueKind::Request => (by_label(&self.requests), self.paragraphs()),
            _ => (Vec::new(), Vec::new()),
        }
    }

    /// The records of a kind by their titles in all languages.
    #[cfg(feature = "import")]
    fn titles(&self, kind: Kind) -> Pairs {
        let ids = self.registry.of_kind(kind).into_iter().filter_map(crate::registry::AnyEntry::id);
        let of_one = |id: RecordId| {
            let titles: Vec<_> = crate::catalogue::called(self.registry, &id).into_iter().map(str::to_owned).collect();
            titles.into_iter().map(move |title| (title, id.to_string()))
        };
        ids.flat_map(of_one).collect()
    }

    /// The requests by the symbol of their resolution and their paragraph, as people write these.
    #[cfg(feature = "import")]
    fn paragraphs(&self) -> Pairs {
        let of_one = |it: &Requested<'_>| {
            let (symbol, number) = (it.resolution.symbol.to_string(), it.request.number()?.to_owned());
            let label = self.requests[&it.name].clone();
            let short = label.strip_suffix(&format!(" ({})", it.name)).unwrap_or(&label).to_owned();
            let ways = [
                short,
                format!("{symbol}/{number}"),
                format!("{symbol}, {number}"),
                format!("{symbol} para. {number}"),
            ];
            Some(ways.map(|way| (way, it.name.clone())))
        };
        self.asked.iter().filter_map(of_one).flatten().collect()
    }

    /// What codes and names of records are called, in the columns of a sheet.
    #[cfg(feature = "import")]
    pub fn codes(&self, columns: &[Column]) -> Result<HashMap<String, String>> {
        let mut called: HashMap<String, String> = HashMap::new();
        for column in columns {
            if matches!(column.value, ValueKind::Word(_) | ValueKind::Line) {
                called.extend(self.pairs(column)?.into_iter().map(|(label, code)| (code, label)));
            }
        }
        for labels in [&self.outputs, &self.meetings, &self.requests, &self.organizations] {
            called.extend(labels.iter().map(|(id, label)| (id.clone(), label.clone())));
        }
        Ok(called)
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
            ValueKind::Meeting => self.meetings.get(code).cloned(),
            ValueKind::Output => self.outputs.get(code).cloned(),
            ValueKind::Request => self.requests.get(code).cloned(),
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

    /// The meetings of the year and of the one before.
    fn meetings(&self) -> Pairs {
        let years = [self.wanted.year.before(), Some(self.wanted.year)];
        let of_year = |year| self.registry.meetings_of(year).iter().map(|entry| entry.key.to_string());
        years.into_iter().flatten().flat_map(of_year).map(|id| (self.meetings[&id].clone(), id)).collect()
    }

    /// The earlier outputs of the organization, the newest first.
    fn outputs(&self) -> Pairs {
        let own = |by: &[OrganizationId]| by.contains(&self.wanted.organization);
        let earlier =
            self.registry.outputs.sound().filter(|(id, output)| id.year <= self.wanted.year && own(&output.by));
        let mut names: Vec<_> = earlier.map(|(id, _)| id.to_string()).collect();
        names.reverse();
        names.into_iter().map(|id| (self.outputs[&id].clone(), id)).collect()
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

/// What a request is called: as the sheet of what is asked for names it.
pub fn request(requested: &Requested<'_>, words: &Words) -> Result<String> {
    let symbol = requested.resolution.symbol.to_string();
    let has_paragraph = if requested.request.number().is_some() { "yes" } else { "no" };
    let paragraph = requested.request.number().unwrap_or_default();
    let what = [("symbol", symbol.as_str()), ("has-paragraph", has_paragraph), ("paragraph", paragraph)];
    words.say("workbook-owed-request", &[&what[..], &[("name", &requested.name)]].concat())
}

/// What records are called, each by a name that no other has: where two share one, or it can't stand in a list, with the id behind it.
fn distinct(named: Vec<(String, Option<String>)>) -> HashMap<String, String> {
    let mut bearers: HashMap<String, usize> = HashMap::new();
    for name in named.iter().filter_map(|(_, name)| name.as_ref()) {
        *bearers.entry(bare(name)).or_default() += 1;
    }
    let label = |(id, name): (String, Option<String>)| {
        let label = match name {
            Some(name) if bearers[&bare(&name)] == 1 && is_plain(&name) => name,
            Some(name) if is_plain(&name) => format!("{name} ({id})"),
            _ => id.clone(),
        };
        (id, label)
    };
    named.into_iter().map(label).collect()
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
