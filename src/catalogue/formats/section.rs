//! What refers to a record, as sections of lines.

use super::Reader;
use crate::catalogue::{Mention, YearOutputs};
use crate::record::{Date, OrganizationId, Year};
use crate::template::{Speaker, yes};

/// A title with what belongs below it.
pub struct Section {
    /// The title.
    pub title: String,
    /// What belongs below it; of a section without any nothing is shown.
    pub entries: Vec<Entry>,
}

/// What stands below a title.
pub struct Entry {
    /// What it is found by, in a column of its own; nothing where no entry of the section has any.
    pub label: String,
    /// What it says.
    pub text: String,
    /// What belongs to it, on lines of their own.
    pub below: Vec<String>,
}

impl From<String> for Entry {
    fn from(text: String) -> Self {
        Self { label: String::new(), text, below: Vec::new() }
    }
}

impl Section {
    /// Entries, with their number in the title, which is a message.
    pub fn of(speaker: &Speaker<'_>, title: &str, entries: Vec<impl Into<Entry>>) -> Self {
        let entries: Vec<_> = entries.into_iter().map(Into::into).collect();
        Self { title: speaker.say(title, [("n", entries.len().into())]), entries }
    }

    /// Meetings or outputs.
    pub fn mentions(speaker: &Speaker<'_>, title: &str, mentions: &[Mention]) -> Self {
        Self::of(speaker, title, mentions.iter().map(|mention| format!("{}  {}", mention.id, mention.title)).collect())
    }

    /// Organizations by their names.
    pub fn parties(reader: Reader<'_>, title: &str, ids: &[OrganizationId]) -> Self {
        Self::of(reader.speaker, title, ids.iter().map(|id| reader.organization(id.as_str())).collect())
    }

    /// Years.
    pub fn years(speaker: &Speaker<'_>, title: &str, years: &[Year]) -> Self {
        Self::of(speaker, title, years.iter().map(ToString::to_string).collect())
    }

    /// The outputs of a line, year by year: few words a year, so that all stand on one line.
    pub fn outputs_by_year(speaker: &Speaker<'_>, outputs: &[YearOutputs]) -> Self {
        let total: usize = outputs.iter().map(|year| year.outputs).sum();
        let of_year = |year: &YearOutputs| match year.also {
            0 => format!("{} {}", year.year, year.outputs),
            also => format!("{} {} (+{also})", year.year, year.outputs),
        };
        let years: Vec<_> = outputs.iter().map(of_year).collect();
        let entries = if years.is_empty() { Vec::new() } else { vec![speaker.list(years).into()] };
        let is_served = outputs.iter().any(|year| year.also > 0);
        let title = speaker.say("show-outputs-by-year", [("n", total.into()), ("is-served", yes(is_served))]);
        Self { title, entries }
    }
}

/// What somebody is, from when to when, as far as that is known.
pub fn term(speaker: &Speaker<'_>, what: &str, role: Option<&str>, from: Option<Date>, until: Option<Date>) -> String {
    let day = |date: Option<Date>| date.map_or_else(String::new, |date| date.to_string());
    let of = [
        ("what", what.into()),
        ("has-role", yes(role.is_some())),
        ("role", role.unwrap_or_default().into()),
        ("has-from", yes(from.is_some())),
        ("from", day(from).into()),
        ("has-until", yes(until.is_some())),
        ("until", day(until).into()),
    ];
    speaker.say("show-term", of)
}
