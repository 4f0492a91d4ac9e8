//! Records as a report's template sees them: plain values, with names in the place of ids.

use super::cycle::FigureSeen;
use super::prize::PrizeSeen;
use crate::history::Standing;
use crate::record::{
    Category, Country, Coverage, Date, Day, Language, Organization, OrganizationId, OutputKind, OutputStatus, Role,
    Sdg, Target, Text, Topic, Year,
};
use crate::registry::Registry;
use schemars::JsonSchema;
use serde::Serialize;

/// Text of the registry, with the language that it is in.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, JsonSchema)]
pub struct Said {
    /// The text.
    pub text: String,
    /// Its language.
    pub language: Language,
}

impl Said {
    /// A text in a language, else in the registry's first, else in whichever there is.
    pub fn of(registry: &Registry, language: Language, text: &Text) -> Self {
        let first = registry.first_language();
        let (language, text) = match text {
            Text::Plain(text) => (first, &**text),
            Text::Tagged(texts) => {
                let wanted = |wanted: Language| texts.iter().find(|(language, _)| *language == wanted);
                let found = wanted(language).or_else(|| wanted(first)).or_else(|| texts.first());
                found.map_or((first, ""), |(language, text)| (*language, &**text))
            }
        };
        Self { text: text.to_owned(), language }
    }

    /// A text in the registry's first language.
    pub(super) fn plain(registry: &Registry, text: &str) -> Self {
        Self { text: text.to_owned(), language: registry.first_language() }
    }
}

/// An organization.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct Party {
    /// Its id.
    pub id: String,
    /// Its name; the id where it has no file.
    pub name: Said,
    /// Its acronym, else its name.
    pub short: Said,
    /// Its acronym.
    pub acronym: Option<String>,
    /// Its stakeholder category.
    pub category: Option<Category>,
    /// Whether it is a regional commission of the United Nations.
    pub is_regional_commission: bool,
}

/// The acronyms of the regional commissions of the United Nations, of which there are five.
const REGIONAL_COMMISSIONS: [&str; 5] = ["ECA", "UNECE", "ECLAC", "ESCAP", "ESCWA"];

impl Party {
    /// An organization of a registry, its name in a language.
    pub fn of(registry: &Registry, language: Language, id: &OrganizationId) -> Self {
        let record = registry.organizations.get(id).and_then(|entry| entry.sound());
        let said = |record: &Organization| Said::of(registry, language, &record.name);
        let name = record.map_or_else(|| Said::plain(registry, id.as_str()), said);
        let acronym = record.and_then(|record| record.acronym.as_ref());
        let acronym = acronym.map(|acronym| Said::of(registry, language, acronym.text()));
        let short = acronym.clone().unwrap_or_else(|| name.clone());
        let acronym = acronym.map(|acronym| acronym.text);
        let is_regional_commission =
            record.is_some_and(|record| record.acronyms().any(|it| REGIONAL_COMMISSIONS.contains(&it)));
        let category = record.map(|record| record.category);
        Self { id: id.to_string(), name, short, acronym, category, is_regional_commission }
    }
}

/// An organization that answers for a line.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct AnsweringParty {
    /// The organization.
    #[serde(flatten)]
    pub party: Party,
    /// As what it moderated at first in the year; none where it coordinates.
    pub role: Option<Role>,
    /// Whether it did so until the group would have confirmed it.
    pub provisional: bool,
    /// Of one that was provisional at first and went on as no longer so, until when.
    pub provisional_until: Option<Date>,
}

/// What a record rests on.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, JsonSchema)]
pub struct SourceSeen {
    /// Its address.
    pub url: Option<String>,
    /// Its document symbol.
    pub symbol: Option<String>,
    /// Its title.
    pub title: Option<String>,
    /// The day on which it was read; none where that is later than the report.
    pub accessed: Option<Day>,
    /// The address of a kept copy.
    pub archive: Option<String>,
    /// Of one without a title, the organization of the registry on whose site it stands.
    pub site: Option<Said>,
    /// Whether it is a document with a symbol, or stands on the site of an organization of the registry: no copy of a third party.
    pub is_original: bool,
}

/// An organization's term as moderator.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct Term {
    /// Who moderates.
    pub organization: Party,
    /// As what.
    pub role: Role,
    /// Whether until the group has confirmed it.
    pub provisional: bool,
    /// The first day, as far as known: `2006-05-15`, `2006-05` or `2006`.
    pub from: Date,
    /// The last day, if the term had ended by the day of the report.
    pub until: Option<Date>,
    /// Where this was read.
    pub sources: Vec<SourceSeen>,
}

/// A stakeholder group in the year.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct GroupSeen {
    /// What it calls itself.
    pub name: Option<Said>,
    /// When it was formed.
    pub formed: Option<Date>,
    /// Its members in the year.
    pub members: Vec<Party>,
    /// The modalities in force at the year's end.
    pub modalities: Vec<ModalitySeen>,
}

/// Something that a group decided about how it works.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct ModalitySeen {
    /// What it is about.
    pub topic: Topic,
    /// What was decided.
    pub text: Said,
    /// Where this was read.
    pub sources: Vec<SourceSeen>,
}

/// A meeting that was held.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct MeetingSeen {
    /// Its path: `2006/c5-facilitation`.
    pub id: String,
    /// Its file, relative to the registry.
    pub file: String,
    /// The commit that last changed the file; only where the report is to tell.
    pub last_changed: Option<ChangeSeen>,
    /// Its title.
    pub title: Said,
    /// Its lines, as people see them.
    pub lines: Vec<String>,
    /// The first of them in the order of the Plan of Action: where a report tells of it in full.
    pub told_under: String,
    /// Its first day.
    pub start: Option<Date>,
    /// Its last day.
    pub end: Option<Date>,
    /// The event that it was a session of, where its own days are not known: those are the days of the event.
    pub during: Option<Said>,
    /// The city.
    pub city: Option<Said>,
    /// Whether the city needs no country beside it, as a seat of the United Nations.
    pub is_well_known: bool,
    /// The country, by its code of two letters; the filter `country` writes its name.
    pub country: Option<Country>,
    /// Whether one could take part online.
    pub online: bool,
    /// Who organized it.
    pub organizers: Vec<Party>,
    /// Whether it was open to all stakeholders; none where no source says.
    pub open: Option<bool>,
    /// How many took part; none where no source says.
    pub participants: Option<u64>,
    /// How many took part by stakeholder group, where that is known.
    pub attendance: Vec<PartOfAttendance>,
    /// Whether that number is rough.
    pub approximate: bool,
    /// What it decided.
    pub decisions: Vec<Said>,
    /// Where this was read.
    pub sources: Vec<SourceSeen>,
}

/// How many of one stakeholder group took part.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct PartOfAttendance {
    /// The group.
    pub category: Category,
    /// How many.
    pub number: u32,
}

/// An output.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct OutputSeen {
    /// Its path: `2006/c5/cybersecurity-guide`.
    pub id: String,
    /// Its file, relative to the registry.
    pub file: String,
    /// The commit that last changed the file; only where the report is to tell.
    pub last_changed: Option<ChangeSeen>,
    /// The year that it is filed under.
    pub year: Year,
    /// Its line, as people see it.
    pub line: String,
    /// Its title.
    pub title: Said,
    /// What kind of thing it is.
    pub kind: OutputKind,
    /// How far it is.
    pub status: OutputStatus,
    /// When it was issued or done; none where that is later than the report.
    pub date: Option<Date>,
    /// Of an event, its first day, where its days are known.
    pub start: Option<Date>,
    /// And its last.
    pub end: Option<Date>,
    /// From when on it is told: from the first day of an event, or from its month where only one of its days is known, which may be the
    /// last of several; else from its date.
    pub told_from: Option<Date>,
    /// And until when: the same where it is one date.
    pub told_until: Option<Date>,
    /// Who brought it out.
    pub by: Vec<Party>,
    /// Who took part.
    pub partners: Vec<Party>,
    /// How far it reaches.
    pub coverage: Option<Coverage>,
    /// The countries that it is about.
    pub countries: Vec<Country>,
    /// The Sustainable Development Goals that it serves.
    pub sdgs: Vec<Sdg>,
    /// The targets of section B of the Plan of Action that it serves.
    pub targets: Vec<Target>,
    /// The figures that sources claim of it.
    pub figures: Vec<FigureSeen>,
    /// Other lines that it serves, as people see them.
    pub also: Vec<String>,
    /// What it is and for whom.
    pub summary: Said,
    /// The prizes that it won, or was in the running for.
    pub prizes: Vec<PrizeSeen>,
    /// Its sources and those of its prizes, without those that are told with the contests in which it was honoured.
    pub own_sources: Vec<SourceSeen>,
    /// Whether it went on in a year of which it is not known that it was begun in it.
    pub is_pursued: bool,
    /// Whether it came after the day on which outputs were due.
    pub late: bool,
    /// The group's account of its progress.
    pub progress: Option<Said>,
    /// The group's account of its challenges.
    pub challenges: Option<Said>,
    /// The group's account of its next steps.
    pub next_steps: Option<Said>,
    /// Where it can be had.
    pub links: Vec<LinkSeen>,
    /// Where this was read.
    pub sources: Vec<SourceSeen>,
}

/// A link.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct LinkSeen {
    /// What it leads to.
    pub title: Option<Said>,
    /// The address.
    pub url: String,
}

/// The commit that last changed a file.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct ChangeSeen {
    /// How the file stands to that commit.
    pub standing: Standing,
    /// The first digits of its id; none where the file is in no commit yet, or the commit is not known.
    pub commit: Option<String>,
    /// The day on which it was written.
    pub date: Option<Day>,
}
