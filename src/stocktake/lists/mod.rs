//! The records of a year, or of several: behind each figure the list of what it counts, so that a figure and its list can't differ.

mod groups;
mod meetings;
mod outputs;
mod requests;

pub(super) use groups::decided_on;
pub use meetings::Attended;
pub(super) use requests::{by_asked, in_state};

use crate::line::ActionLine;
use crate::record::{
    Cycle, Day, Mechanism, Meeting, MeetingId, MeetingStatus, Member, OrganizationId, Output, OutputId, OutputStatus,
    ReportingPeriod, Year, Years,
};
use crate::registry::{Entry, Registry};
use crate::requests::{Requested, requests};

/// An output with its path.
pub type Filed<'a> = (&'a OutputId, &'a Output);

/// A membership with whose it is, and the line of the group.
pub type Membership<'a> = (&'a OrganizationId, (ActionLine, &'a Member));

/// A meeting with its path.
pub type Held<'a> = (&'a MeetingId, &'a Meeting);

/// The outputs of a year that count: all but the planned ones.
pub fn counted(registry: &Registry, year: Year) -> impl Iterator<Item = (&OutputId, &Output)> {
    among(registry.outputs_of(year)).filter(|(_, output)| is_counted(output))
}

/// Whether an output counts, once all that it needs is known.
pub fn is_counted(output: &Output) -> bool {
    !is_planned(output)
}

fn among(entries: &[Entry<OutputId, Output>]) -> impl Iterator<Item = Filed<'_>> {
    entries.iter().filter_map(|entry| Some((&entry.key, entry.sound()?)))
}

fn is_planned(output: &Output) -> bool {
    output.status == OutputStatus::Planned
}

/// The records of a year, or of several as one. Each list holds what is counted of some lines together, each thing once.
pub struct OfYears<'a> {
    /// The registry that they are of.
    pub registry: &'a Registry,
    /// The years.
    pub years: Years,
    /// The years before that they are compared with.
    pub before: Option<Years>,
    /// Who follows up.
    pub mechanism: Mechanism,
    coordinators: &'a [OrganizationId],
    cycles: Vec<(Years, &'a Cycle)>,
    meetings: Vec<Held<'a>>,
    outputs: Vec<Filed<'a>>,
    requests: Vec<Requested<'a>>,
}

impl<'a> OfYears<'a> {
    /// The records of a registry of a year, or of several.
    pub fn new(registry: &'a Registry, period: impl Into<ReportingPeriod>) -> Self {
        let ReportingPeriod { years, before } = period.into();
        let meetings = years.each().flat_map(|year| registry.meetings_of(year));
        let meetings = meetings.filter_map(|entry| Some((&entry.key, entry.sound()?)));
        let mechanism = registry.settings().map_or(Mechanism::Decentralised, |settings| settings.mechanism);
        Self {
            registry,
            years,
            before,
            mechanism,
            coordinators: registry.coordinators(),
            cycles: registry.cycles_in(years).collect(),
            meetings: meetings.filter(|(_, meeting)| meeting.status == MeetingStatus::Held).collect(),
            outputs: years.each().flat_map(|year| counted(registry, year)).collect(),
            requests: requests(registry, years.last_day()),
        }
    }

    /// Whether a line's group reported that the years brought no output: in each cycle that there is of any of them.
    pub fn is_nil(&self, line: ActionLine) -> bool {
        !self.cycles.is_empty() && self.cycles.iter().all(|(_, cycle)| cycle.nil_reports.contains(&line))
    }

    /// Lines whose group reported so.
    pub fn nil_reports(&self, lines: &[ActionLine]) -> Vec<ActionLine> {
        lines.iter().copied().filter(|line| self.is_nil(*line)).collect()
    }

    /// The day by which the outputs of one of the years were due.
    fn outputs_due(&self, year: Year) -> Option<Day> {
        self.cycles.iter().find(|(of, _)| of.holds(year)).and_then(|(_, cycle)| cycle.outputs_due)
    }
}

/// The lines whose families have something of a list, each with the first of it: how lines are counted that have something. The
/// gaps tell the others, by the same lists.
fn with_first<I: IntoIterator>(lines: &[ActionLine], list: impl Fn(&[ActionLine]) -> I) -> Vec<(ActionLine, I::Item)> {
    lines.iter().filter_map(|line| Some((*line, list(line.family()).into_iter().next()?))).collect()
}
