//! Who answered for lines in some years, who was in their groups, and what these decided.

use super::{Filed, Membership, OfYears, with_first};
use crate::line::ActionLine;
use crate::record::{
    Category, Date, Day, Group, MeetingStatus, Member, Modality, Moderator, OrganizationId, OutputKind,
};
use crate::registry::{GroupOf, Registry};
use std::collections::BTreeMap;

impl<'a> OfYears<'a> {
    /// The terms of moderators that overlap the years, in their order.
    pub fn terms(&self, line: ActionLine) -> impl Iterator<Item = &'a Moderator> {
        let record = self.registry.lines.get(&line).and_then(|entry| entry.sound());
        let in_office = move |term: &&Moderator| self.years.each().any(|year| term.in_office(year));
        record.into_iter().flat_map(|record| &record.moderators).filter(in_office)
    }

    /// Moderators whose term overlaps the years, each in its first such term, in the order of the terms.
    pub fn moderators(&self, lines: &[ActionLine]) -> Vec<(ActionLine, &'a Moderator)> {
        let mut moderators: Vec<(ActionLine, &Moderator)> = Vec::new();
        for line in lines {
            for term in self.terms(*line) {
                if !moderators.iter().any(|(_, known)| known.organization == term.organization) {
                    moderators.push((*line, term));
                }
            }
        }
        moderators
    }

    /// Lines that had a moderator, each with the first.
    pub fn moderated(&self, lines: &[ActionLine]) -> Vec<(ActionLine, (ActionLine, &'a Moderator))> {
        with_first(lines, |family| self.moderators(family))
    }

    /// The coordinators whose competences cover one of the lines.
    pub fn coordinators(&self, lines: &[ActionLine]) -> Vec<&'a OrganizationId> {
        let covers = |id: &&OrganizationId| lines.iter().any(|line| self.registry.covers(id, *line));
        self.coordinators.iter().filter(covers).collect()
    }

    /// Lines that a coordinator covers, each with the first.
    pub fn coordinated(&self, lines: &[ActionLine]) -> Vec<(ActionLine, &'a OrganizationId)> {
        with_first(lines, |family| self.coordinators(family))
    }

    /// Who gave an annual report, with the first of them: all who brought out one of these lines, and the coordinators who
    /// brought out one that serves them too.
    pub fn reported_by(&self, lines: &[ActionLine]) -> Vec<(&'a OrganizationId, Filed<'a>)> {
        let mut reported_by: Vec<(&OrganizationId, Filed<'_>)> = Vec::new();
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

    /// Lines with an annual report, each with the first who gave one.
    pub fn with_annual_report(&self, lines: &[ActionLine]) -> Vec<(ActionLine, (&'a OrganizationId, Filed<'a>))> {
        with_first(lines, |family| self.reported_by(family))
    }

    fn group_of(&self, line: ActionLine) -> Option<&'a Group> {
        self.registry.groups.get(&GroupOf(line))?.sound()
    }

    /// Groups that were formed by the end of the years, as far as is known.
    pub fn groups(&self, lines: &[ActionLine]) -> Vec<(ActionLine, &'a Group)> {
        let formed_by_then =
            |group: &&Group| group.formed.is_none_or(|formed| formed.first_day() <= self.years.last_day());
        lines.iter().filter_map(|line| Some((*line, self.group_of(*line).filter(formed_by_then)?))).collect()
    }

    /// Lines with a group, each with the first.
    pub fn with_group(&self, lines: &[ActionLine]) -> Vec<(ActionLine, (ActionLine, &'a Group))> {
        with_first(lines, |family| self.groups(family))
    }

    /// Members of the groups on some day of the years, each in its first such membership.
    pub fn members(&self, lines: &[ActionLine]) -> BTreeMap<&'a OrganizationId, (ActionLine, &'a Member)> {
        let mut members = BTreeMap::new();
        for line in lines {
            let all = self.group_of(*line).into_iter().flat_map(|group| &group.members);
            for member in all.filter(|member| self.years.each().any(|year| member.in_year(year))) {
                members.entry(&member.organization).or_insert((*line, member));
            }
        }
        members
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

    /// Modalities in force at the end of the years.
    pub fn modalities(&self, lines: &[ActionLine]) -> Vec<(ActionLine, &'a Modality)> {
        let of_line = |line: &ActionLine| {
            let line = *line;
            self.group_of(line).into_iter().flat_map(|group| &group.modalities).map(move |modality| (line, modality))
        };
        let in_force =
            |(_, modality): &(ActionLine, &Modality)| in_force(self.registry, modality, self.years.last_day());
        lines.iter().flat_map(of_line).filter(in_force).collect()
    }

    /// Lines with a modality in force, each with the first.
    pub fn with_modalities(&self, lines: &[ActionLine]) -> Vec<(ActionLine, (ActionLine, &'a Modality))> {
        with_first(lines, |family| self.modalities(family))
    }
}

/// Whether a modality was decided by a day and holds on it. A date without a day stands for its last.
fn in_force(registry: &Registry, modality: &Modality, day: Day) -> bool {
    let decided = decided_on(registry, modality);
    decided.is_some_and(|decided| decided.last_day() <= day)
        && modality.until.is_none_or(|until| until.last_day() >= day)
}

/// When a modality was decided: the date that is given, else the end of the meeting that decided it, if it was held.
pub(in crate::stocktake) fn decided_on(registry: &Registry, modality: &Modality) -> Option<Date> {
    modality.decided.or_else(|| {
        let meeting = registry.meeting(modality.meeting.as_ref()?)?.sound()?;
        let is_held = meeting.status == MeetingStatus::Held;
        registry.period(meeting).filter(|_| is_held).map(|period| period.end)
    })
}
