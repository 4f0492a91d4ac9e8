//! What refers to a record, as sections of lines.

use super::Reader;
use crate::catalogue::{Mention, YearOutputs};
use crate::record::{Date, OrganizationId, Year};

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
    /// Entries, with their number in the title.
    pub fn of(title: &str, entries: Vec<impl Into<Entry>>) -> Self {
        let entries: Vec<_> = entries.into_iter().map(Into::into).collect();
        Self { title: format!("{title} ({})", entries.len()), entries }
    }

    /// Meetings or outputs.
    pub fn mentions(title: &str, mentions: &[Mention]) -> Self {
        Self::of(title, mentions.iter().map(|mention| format!("{}  {}", mention.id, mention.title)).collect())
    }

    /// Organizations by their names.
    pub fn parties(reader: Reader<'_>, title: &str, ids: &[OrganizationId]) -> Self {
        Self::of(title, ids.iter().map(|id| reader.organization(id.as_str())).collect())
    }

    /// Years.
    pub fn years(title: &str, years: &[Year]) -> Self {
        Self::of(title, years.iter().map(ToString::to_string).collect())
    }

    /// The outputs of a line, year by year: few words a year, so that all stand on one line.
    pub fn outputs_by_year(outputs: &[YearOutputs]) -> Self {
        let total: usize = outputs.iter().map(|year| year.outputs).sum();
        let of_year = |year: &YearOutputs| match year.also {
            0 => format!("{} {}", year.year, year.outputs),
            also => format!("{} {} (+{also})", year.year, year.outputs),
        };
        let years: Vec<_> = outputs.iter().map(of_year).collect();
        let entries = if years.is_empty() { Vec::new() } else { vec![years.join(", ").into()] };
        let is_served = outputs.iter().any(|year| year.also > 0);
        let served = if is_served { "; in brackets those of other lines that serve it too" } else { "" };
        Self { title: format!("Outputs by year ({total}{served})"), entries }
    }
}

/// From when to when, as far as that is known, to stand after what was so.
pub fn period(from: Option<Date>, until: Option<Date>) -> String {
    let from = from.map_or_else(String::new, |from| format!(" from {from}"));
    let until = until.map_or_else(String::new, |until| format!(" until {until}"));
    format!("{from}{until}")
}
