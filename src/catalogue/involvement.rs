//! What organizations did: what a list of them is filtered by.

use super::Filter;
use crate::line::ActionLine;
use crate::record::{OrganizationId, Role};
use crate::registry::Registry;
use std::collections::{BTreeMap, BTreeSet};

/// What an organization did in the lines and years that were asked for.
#[derive(Default)]
pub(super) struct Involvement {
    /// The lines that it moderated, each once.
    pub moderated: Vec<ActionLine>,
    /// The outputs that it brought out or was a partner in.
    pub outputs: usize,
}

impl Involvement {
    /// Of every organization that did anything: moderated, was a member, organized a meeting or took part in an output.
    pub fn of_all<'a>(registry: &'a Registry, filter: &Filter) -> BTreeMap<&'a OrganizationId, Self> {
        let mut all: BTreeMap<&OrganizationId, Self> = BTreeMap::new();
        for (line, record) in registry.lines.sound().filter(|(line, _)| filter.has_line([**line])) {
            let terms = record.moderators.iter().filter(|term| term.role != Role::Proposed);
            for term in terms.filter(|term| filter.some_year(|year| term.in_office(year))) {
                let moderated = &mut all.entry(&term.organization).or_default().moderated;
                if !moderated.contains(line) {
                    moderated.push(*line);
                }
            }
        }
        for (_, group) in registry.groups.sound().filter(|(of, _)| filter.has_line([of.0])) {
            for member in group.members.iter().filter(|member| filter.some_year(|year| member.in_year(year))) {
                all.entry(&member.organization).or_default();
            }
        }
        for (id, meeting) in registry.meetings.sound() {
            if filter.has_year([id.year]) && filter.has_line(meeting.lines.iter().copied()) {
                for organizer in &meeting.organizers {
                    all.entry(organizer).or_default();
                }
            }
        }
        for (id, output) in registry.outputs.sound() {
            let lines = std::iter::once(id.line).chain(output.also.iter().copied());
            if filter.has_year([id.year]) && filter.has_line(lines) {
                let parties: BTreeSet<_> = output.by.iter().chain(&output.partners).collect();
                for party in parties {
                    all.entry(party).or_default().outputs += 1;
                }
            }
        }
        all
    }
}
