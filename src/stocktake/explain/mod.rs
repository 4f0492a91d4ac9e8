//! Which records are behind a figure: the very lists that it is counted from.

mod named;
mod path;
mod rows;

pub use named::{FigureName, Told};
pub use path::FigurePath;
pub(super) use rows::{
    at_meeting, at_output, attended, by_modality, coordinating, coordinator, decided, for_line, in_group, led, line,
    meeting, member, output, reported, request, term,
};

use super::figure::Behind;
use super::lists::OfYears;
use crate::history::LastChange;
use crate::line::ActionLine;
use crate::record::{Date, ReportingPeriod, Years};
use crate::registry::Registry;
use schemars::JsonSchema;
use serde::Serialize;
use std::collections::BTreeSet;

/// A figure, and what was counted for it.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct Explanation {
    /// The figure: `c5/outputs`.
    pub figure: String,
    /// The years.
    #[serde(flatten)]
    pub years: Years,
    /// The commit that was read; none for files as they are.
    pub revision: Option<String>,
    /// The figure itself: what the records add to it, summed up.
    pub value: u64,
    /// Whether it is a rough number, because one that was summed up is.
    pub approximate: bool,
    /// What was counted, each once.
    pub records: Vec<Counted>,
}

/// Something that was counted, with the record that it stands in.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct Counted {
    /// What was counted: an output or a meeting by its path, an organization by its id, a line, the topic of a
    /// modality, a request by its resolution and paragraph.
    pub id: String,
    /// The title or text of the record that it stands in; the name of an organization that it is about.
    pub title: String,
    /// When: the date of an output, the first day of a meeting, a term or a membership, the day of a decision,
    /// the last day on which a request is in time.
    pub date: Option<Date>,
    /// The file that it stands in, relative to the registry; of several, the first.
    pub file: String,
    /// What it adds to the figure: one, but for participants.
    pub adds: u64,
    /// Whether that is a rough number.
    pub approximate: bool,
    /// Of a session, the event whose participants its own are among, so that it adds none.
    pub inside: Option<String>,
    /// What answers a request, by the files.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub answers: Vec<String>,
    /// The commit that last changed the file; none outside of git.
    pub last_changed: Option<LastChange>,
}

/// What is behind a figure of a year, or of several as one. All lines together are these. Nothing is told of history: `revision` and
/// `last_changed` are none. An error names the keys that there are, where the asked one is not among them.
pub fn explain(
    registry: &Registry,
    period: impl Into<ReportingPeriod>,
    lines: &[ActionLine],
    asked: &FigurePath,
) -> Result<Explanation, String> {
    let of_years = OfYears::new(registry, period);
    let years = of_years.years;
    let lines = asked.lines(lines);
    let (figure, records) = match asked.figure.behind {
        Behind::Plain(list) => (asked.name(), list(&of_years, &lines)),
        Behind::ByKey(lists) => {
            let mut lists = lists(&of_years, &lines);
            let key = asked.key_among(lists.keys()).ok_or_else(|| asked.has_none_of(lists.keys(), years))?;
            (format!("{}/{key}", asked.name()), lists.remove(&key).unwrap_or_default())
        }
    };
    let value = records.iter().map(|record| record.adds).sum();
    let approximate = records.iter().any(|record| record.approximate);
    Ok(Explanation { figure, years, revision: None, value, approximate, records })
}

/// What is behind a figure in each of several years. In a year without what is asked of, nothing is behind it; an error says that
/// there is none of it in any.
pub fn explain_each(
    registry: &Registry,
    periods: &[ReportingPeriod],
    lines: &[ActionLine],
    asked: &FigurePath,
) -> Result<Vec<Explanation>, String> {
    let each: Vec<_> = periods.iter().map(|period| (period, explain(registry, *period, lines, asked))).collect();
    let found = each.iter().find_map(|(_, explanation)| explanation.as_ref().ok());
    let Some(figure) = found.map(|explanation| explanation.figure.clone()) else {
        return Err(nothing_in_any(registry, periods, lines, asked));
    };
    let nothing = |period: &ReportingPeriod| Explanation {
        figure: figure.clone(),
        years: period.years,
        revision: None,
        value: 0,
        approximate: false,
        records: Vec::new(),
    };
    Ok(each.into_iter().map(|(period, explanation)| explanation.unwrap_or_else(|_| nothing(period))).collect())
}

/// What is said where no year has what is asked of: all of them are looked through for what there is.
fn nothing_in_any(
    registry: &Registry,
    periods: &[ReportingPeriod],
    lines: &[ActionLine],
    asked: &FigurePath,
) -> String {
    let lines = asked.lines(lines);
    let keys: BTreeSet<String> = match asked.figure.behind {
        Behind::Plain(_) => BTreeSet::new(),
        Behind::ByKey(lists) => {
            periods.iter().flat_map(|period| lists(&OfYears::new(registry, *period), &lines).into_keys()).collect()
        }
    };
    let years = periods.first().zip(periods.last());
    let years = years.and_then(|(first, last)| Years::new(first.years.first(), last.years.last()));
    years.map_or_else(|| format!("{} is asked of no year", asked.name()), |years| asked.has_none_of(&keys, years))
}
