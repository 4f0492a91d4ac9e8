//! The records of a year: behind each figure the list of what it counts, so that a figure and its list can't differ.

use crate::line::ActionLine;
use crate::record::{
    Attendance, Category, Country, Date, Day, Group, Id, Mechanism, Meeting, MeetingId, MeetingStatus, Member,
    Modality, Moderator, Output, OutputId, OutputKind, OutputStatus, Region, Sdg, Year,
};
use crate::registry::{Entry, GroupOf, Registry};
use std::collections::{BTreeMap, BTreeSet};

/// A member of a line's group, by its id.
pub(super) type Membership<'a> = (&'a Id, (ActionLine, &'a Member));

/// An output with its path.
pub(super) type Filed<'a> = (&'a OutputId, &'a Output);

/// A meeting with its path.
pub(super) type Held<'a> = (&'a MeetingId, &'a Meeting);

/// The outputs of a year that count: all but the planned ones.
pub fn counted(registry: &Registry, year: Year) -> impl Iterator<Item = (&OutputId, &Output)> {
    among(registry.outputs_of(year)).filter(|(_, output)| !is_planned(output))
}

fn among(entries: &[Entry<OutputId, Output>]) -> impl Iterator<Item = Filed<'_>> {
    entries.iter().filter_map(|entry| Some((&entry.key, entry.sound()?)))
}

fn is_planned(output: &Output) -> bool {
    output.status == OutputStatus::Planned
}

/// The records of a year. Each list holds what is counted of some lines together, each thing once.
pub(super) struct OfYear<'a> {
    pub registry: &'a Registry,
    pub year: Year,
    pub mechanism: Mechanism,
    pub nil_reports: &'a [ActionLine],
    coordinators: &'a [Id],
    meetings: Vec<Held<'a>>,
    outputs: Vec<Filed<'a>>,
    outputs_due: Option<Day>,
}

impl<'a> OfYear<'a> {
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

    /// Moderators whose term overlaps the year, each in its first such term, in the order of the terms.
    pub fn moderators(&self, lines: &[ActionLine]) -> Vec<(ActionLine, &'a Moderator)> {
        let mut moderators: Vec<(ActionLine, &Moderator)> = Vec::new();
        for line in lines {
            let record = self.registry.lines.get(line).and_then(|entry| entry.sound());
            for term in record.iter().flat_map(|record| &record.moderators).filter(|term| term.in_office(self.year)) {
                if !moderators.iter().any(|(_, known)| known.organization == term.organization) {
                    moderators.push((*line, term));
                }
            }
        }
        moderators
    }

    /// The coordinators whose competences cover one of the lines.
    pub fn coordinators(&self, lines: &[ActionLine]) -> Vec<&'a Id> {
        let covers = |id: &&Id| lines.iter().any(|line| self.registry.covers(id, *line));
        self.coordinators.iter().filter(covers).collect()
    }

    /// Who gave an annual report, with the first of them: all who brought out one of these lines, and the coordinators who
    /// brought out one that serves them too.
    pub fn reported_by(&self, lines: &[ActionLine]) -> Vec<(&'a Id, Filed<'a>)> {
        let mut reported_by: Vec<(&Id, Filed<'_>)> = Vec::new();
        for (key, output) in self.outputs.iter().filter(|(_, output)| output.kind == OutputKind::AnnualReport) {
            let is_own = lines.contains(&key.line);
            let serves = is_own || output.also.iter().any(|line| lines.contains(line));
            for id in output.by.iter().filter(|id| is_own || self.coordinators.contains(id)) {
                if serves && !reported_by.iter().any(|(known, _)| *known == id) {
                    reported_by.push((id, (key, output)));
                }
            }
        }
        reported_by
    }

    fn group_of(&self, line: ActionLine) -> Option<&'a Group> {
        self.registry.groups.get(&GroupOf(line))?.sound()
    }

    /// Whether a line has a group that was formed by the end of the year, as far as is known.
    pub fn has_group(&self, line: ActionLine) -> bool {
        let formed_by_then =
            |group: &Group| group.formed.is_none_or(|formed| formed.first_day() <= self.year.last_day());
        self.group_of(line).is_some_and(formed_by_then)
    }

    /// Members of the groups on some day of the year, each in its first such membership.
    pub fn members(&self, lines: &[ActionLine]) -> BTreeMap<&'a Id, (ActionLine, &'a Member)> {
        let mut members = BTreeMap::new();
        for line in lines {
            let in_year = self.group_of(*line).into_iter().flat_map(|group| &group.members);
            for member in in_year.filter(|member| member.in_year(self.year)) {
                members.entry(&member.organization).or_insert((*line, member));
            }
        }
        members
    }

    /// Modalities in force at the end of the year.
    pub fn modalities(&self, lines: &[ActionLine]) -> Vec<(ActionLine, &'a Modality)> {
        let of_line = |line: &ActionLine| {
            let line = *line;
            self.group_of(line).into_iter().flat_map(|group| &group.modalities).map(move |modality| (line, modality))
        };
        let in_force = |(_, modality): &(ActionLine, &Modality)| in_force(self.registry, modality, self.year);
        lines.iter().flat_map(of_line).filter(in_force).collect()
    }

    /// Meetings held.
    pub fn meetings(&self, lines: &[ActionLine]) -> Vec<Held<'a>> {
        let is_of_lines = |(_, meeting): &Held<'_>| meeting.lines.iter().any(|line| lines.contains(line));
        self.meetings.iter().copied().filter(is_of_lines).collect()
    }

    /// Meetings held and said to be open to all stakeholders.
    pub fn open_meetings(&self, lines: &[ActionLine]) -> Vec<Held<'a>> {
        let is_open = |(_, meeting): &Held<'_>| meeting.open_to_all_stakeholders == Some(true);
        self.meetings(lines).into_iter().filter(is_open).collect()
    }

    /// Meetings held of which nothing says whether they were open.
    pub fn openness_unknown(&self, lines: &[ActionLine]) -> Vec<Held<'a>> {
        let is_unsaid = |(_, meeting): &Held<'_>| meeting.open_to_all_stakeholders.is_none();
        self.meetings(lines).into_iter().filter(is_unsaid).collect()
    }

    /// Meetings held of which it is known that some took part, with how many.
    pub fn attended(&self, lines: &[ActionLine]) -> Vec<(Held<'a>, u64)> {
        let participants = |meeting: &Meeting| meeting.attendance.as_ref().map_or(0, Attendance::participants);
        let meetings = self.meetings(lines).into_iter().map(|held| (held, participants(held.1)));
        meetings.filter(|(_, number)| *number > 0).collect()
    }

    /// Outputs filed under the lines, but the planned ones.
    pub fn outputs(&self, lines: &[ActionLine]) -> Vec<Filed<'a>> {
        self.outputs.iter().copied().filter(|(key, _)| lines.contains(&key.line)).collect()
    }

    /// Outputs of other lines that serve these too.
    pub fn also(&self, lines: &[ActionLine]) -> Vec<Filed<'a>> {
        let serves = |(key, output): &Filed<'_>| {
            !lines.contains(&key.line) && output.also.iter().any(|line| lines.contains(line))
        };
        self.outputs.iter().copied().filter(serves).collect()
    }

    /// Outputs that are only planned.
    pub fn planned(&self, lines: &[ActionLine]) -> Vec<Filed<'a>> {
        self.filed(self.year, lines).filter(|(_, output)| is_planned(output)).collect()
    }

    /// Outputs of the year before.
    pub fn previous(&self, lines: &[ActionLine]) -> Vec<Filed<'a>> {
        self.filed(self.year.before(), lines).filter(|(_, output)| !is_planned(output)).collect()
    }

    fn filed<'b>(&'b self, year: Year, lines: &'b [ActionLine]) -> impl Iterator<Item = Filed<'a>> + 'b {
        lines.iter().flat_map(move |line| among(self.registry.outputs_of_line(year, *line)))
    }

    /// Outputs that came after the day on which they were due.
    pub fn late(&self, lines: &[ActionLine]) -> Vec<Filed<'a>> {
        let is_late = |(_, output): &Filed<'_>| {
            self.outputs_due.zip(output.submitted).is_some_and(|(due, submitted)| submitted > due)
        };
        self.outputs(lines).into_iter().filter(is_late).collect()
    }

    /// Members by their stakeholder category, where it is known.
    pub fn members_by_category(&self, lines: &[ActionLine]) -> BTreeMap<Category, Vec<Membership<'a>>> {
        let mut members: BTreeMap<_, Vec<_>> = BTreeMap::new();
        for member in self.members(lines) {
            if let Some(category) = self.registry.category(member.0) {
                members.entry(category).or_default().push(member);
            }
        }
        members
    }

    /// Outputs by the stakeholder categories of who brought them out.
    pub fn by_category(&self, lines: &[ActionLine]) -> BTreeMap<Category, Vec<Filed<'a>>> {
        let categories = |output: &Output| output.by.iter().filter_map(|id| self.registry.category(id)).collect();
        by(self.outputs(lines), categories)
    }

    /// Outputs by their kind.
    pub fn by_kind(&self, lines: &[ActionLine]) -> BTreeMap<OutputKind, Vec<Filed<'a>>> {
        by(self.outputs(lines), |output| BTreeSet::from([output.kind]))
    }

    /// Outputs by the countries that they are about.
    pub fn by_country(&self, lines: &[ActionLine]) -> BTreeMap<Country, Vec<Filed<'a>>> {
        by(self.outputs(lines), |output| output.countries.iter().copied().collect())
    }

    /// Outputs by the ITU's regions of these countries.
    pub fn by_region(&self, lines: &[ActionLine]) -> BTreeMap<Region, Vec<Filed<'a>>> {
        by(self.outputs(lines), |output| output.countries.iter().filter_map(Country::region).collect())
    }

    /// Outputs by the Sustainable Development Goals that they serve.
    pub fn by_sdg(&self, lines: &[ActionLine]) -> BTreeMap<Sdg, Vec<Filed<'a>>> {
        by(self.outputs(lines), |output| output.sdgs.iter().copied().collect())
    }

    /// Lines that had a moderator, each with the first.
    pub fn moderated(&self, lines: &[ActionLine]) -> Vec<(ActionLine, &'a Moderator)> {
        lines.iter().filter_map(|line| self.moderators(&[*line]).into_iter().next()).collect()
    }

    /// Lines that a coordinator covers, each with the first.
    pub fn coordinated(&self, lines: &[ActionLine]) -> Vec<(ActionLine, &'a Id)> {
        first_of_each(lines, |line| self.coordinators(line))
    }

    /// Lines with a meeting said to be open to all stakeholders, each with the first.
    pub fn with_open_meeting(&self, lines: &[ActionLine]) -> Vec<(ActionLine, Held<'a>)> {
        first_of_each(lines, |line| self.open_meetings(line))
    }

    /// Lines with an output, each with the first.
    pub fn with_output(&self, lines: &[ActionLine]) -> Vec<(ActionLine, Filed<'a>)> {
        first_of_each(lines, |line| self.outputs(line))
    }

    /// Who brought these outputs out or was a partner in them, each with the first of them.
    pub fn organizations(&self, lines: &[ActionLine]) -> BTreeMap<&'a Id, Filed<'a>> {
        let mut organizations = BTreeMap::new();
        for (key, output) in self.outputs(lines) {
            for id in output.by.iter().chain(&output.partners) {
                organizations.entry(id).or_insert((key, output));
            }
        }
        organizations
    }
}

/// The lines of which a list has something, each with the first of it.
fn first_of_each<T>(lines: &[ActionLine], list: impl Fn(&[ActionLine]) -> Vec<T>) -> Vec<(ActionLine, T)> {
    lines.iter().filter_map(|line| Some((*line, list(&[*line]).into_iter().next()?))).collect()
}

/// Outputs under each of their keys. One that has several stands under each, once.
fn by<'a, K: Ord>(outputs: Vec<Filed<'a>>, keys: impl Fn(&'a Output) -> BTreeSet<K>) -> BTreeMap<K, Vec<Filed<'a>>> {
    let mut lists: BTreeMap<K, Vec<_>> = BTreeMap::new();
    for (id, output) in outputs {
        for key in keys(output) {
            lists.entry(key).or_default().push((id, output));
        }
    }
    lists
}

/// Whether a modality was decided by the year's end and holds on that day. A date without a day stands for its last.
pub fn in_force(registry: &Registry, modality: &Modality, year: Year) -> bool {
    let decided = decided_on(registry, modality);
    let end_of_year = year.last_day();
    decided.is_some_and(|decided| decided.last_day() <= end_of_year)
        && modality.until.is_none_or(|until| until.last_day() >= end_of_year)
}

/// When a modality was decided: the date that is given, else the end of the meeting that decided it, if it was held.
pub(super) fn decided_on(registry: &Registry, modality: &Modality) -> Option<Date> {
    modality.decided.or_else(|| {
        let meeting = registry.meeting(modality.meeting.as_ref()?)?.sound()?;
        let is_held = meeting.status == MeetingStatus::Held;
        registry.period(meeting).filter(|_| is_held).map(|period| period.end)
    })
}
