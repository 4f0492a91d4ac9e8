//! The records of a year: behind each figure the list of what it counts, so that a figure and its list can't differ.

mod groups;
mod meetings;
mod outputs;

pub(super) use groups::decided_on;
pub use groups::in_force;
pub use meetings::Attended;

use crate::line::ActionLine;
use crate::record::{
    Day, Id, Mechanism, Meeting, MeetingId, MeetingStatus, Member, Output, OutputId, OutputStatus, Year,
};
use crate::registry::{Entry, Registry};

/// An output with its path.
pub type Filed<'a> = (&'a OutputId, &'a Output);

/// A membership with whose it is, and the line of the group.
pub type Membership<'a> = (&'a Id, (ActionLine, &'a Member));

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

/// The records of a year. Each list holds what is counted of some lines together, each thing once.
pub struct OfYear<'a> {
    /// The registry that they are of.
    pub registry: &'a Registry,
    /// The year.
    pub year: Year,
    /// Who follows up.
    pub mechanism: Mechanism,
    /// Lines whose group reported that the year brought no output.
    pub nil_reports: &'a [ActionLine],
    coordinators: &'a [Id],
    meetings: Vec<Held<'a>>,
    outputs: Vec<Filed<'a>>,
    outputs_due: Option<Day>,
}

impl<'a> OfYear<'a> {
    /// The records of a year of a registry.
    pub fn new(registry: &'a Registry, year: Year) -> Self {
        let meetings = registry.meetings_of(year).iter().filter_map(|entry| Some((&entry.key, entry.sound()?)));
        let cycle = registry.cycles.get(&year).and_then(|cycle| cycle.sound());
        let mechanism = registry.settings().map_or(Mechanism::Decentralised, |settings| settings.mechanism);
        Self {
            registry,
            year,
            mechanism,
            nil_reports: cycle.map_or(&[], |cycle| &cycle.nil_reports),
            coordinators: registry.coordinators(),
            meetings: meetings.filter(|(_, meeting)| meeting.status == MeetingStatus::Held).collect(),
            outputs: counted(registry, year).collect(),
            outputs_due: cycle.and_then(|cycle| cycle.outputs_due),
        }
    }
}

/// The lines whose families have something of a list, each with the first of it: how lines are counted that have something. The
/// gaps tell the others, by the same lists.
fn with_first<I: IntoIterator>(lines: &[ActionLine], list: impl Fn(&[ActionLine]) -> I) -> Vec<(ActionLine, I::Item)> {
    lines.iter().filter_map(|line| Some((*line, list(line.family()).into_iter().next()?))).collect()
}
