//! Looks up what refers to a record in all others: each names others, but none is told of it.

use super::{
    Membership, Mention, ModalityMention, ModeratorTerm, Related, RelatedToCycle, RelatedToGroup, RelatedToLine,
    RelatedToMeeting, RelatedToOrganization, RelatedToOutput, YearOutputs,
};
use crate::line::ActionLine;
use crate::record::{Meeting, MeetingId, MeetingRef, OrganizationId, Output, OutputId, OutputRef, Role, Text, Year};
use crate::registry::{GroupOf, RecordId, Registry};
use crate::stocktake::stocktake;
use std::collections::BTreeMap;

/// What refers to a record.
pub(super) fn related(registry: &Registry, named: &RecordId) -> Related {
    let search = Search { registry };
    match named {
        RecordId::ActionLine(line) => Related::ActionLine(search.line(*line)),
        RecordId::Organization(id) => Related::Organization(search.organization(id)),
        RecordId::Group(group) => Related::Group(search.group(group.0)),
        RecordId::Meeting(id) => Related::Meeting(search.meeting(id)),
        RecordId::Output(id) => Related::Output(search.output(id)),
        RecordId::Cycle(year) => {
            let taken = stocktake(registry, registry.period_of_cycle(*year), &ActionLine::ALL);
            let years = Some(taken.years).filter(|years| years.first() < years.last());
            Related::Cycle(Box::new(RelatedToCycle { figures: taken.totals, years, before: taken.before }))
        }
    }
}

/// Looks through all records.
struct Search<'a> {
    registry: &'a Registry,
}

impl Search<'_> {
    fn text(&self, text: &Text) -> String {
        text.first(self.registry.first_language()).to_owned()
    }

    fn mention(&self, id: &impl ToString, title: &Text) -> Mention {
        Mention { id: id.to_string(), title: self.text(title) }
    }

    fn meetings(&self, refers: impl Fn(&Meeting) -> bool) -> Vec<Mention> {
        let meetings = self.registry.meetings.sound().filter(|(_, meeting)| refers(meeting));
        meetings.map(|(id, meeting)| self.mention(id, &meeting.title)).collect()
    }

    fn outputs(&self, refers: impl Fn(&Output) -> bool) -> Vec<Mention> {
        let outputs = self.registry.outputs.sound().filter(|(_, output)| refers(output));
        outputs.map(|(id, output)| self.mention(id, &output.title)).collect()
    }

    fn outputs_by_year(&self, line: ActionLine) -> Vec<YearOutputs> {
        let mut years: BTreeMap<Year, YearOutputs> = BTreeMap::new();
        for (id, output) in self.registry.outputs.sound() {
            let (own, also) = (id.line == line, output.also.contains(&line));
            if own || also {
                let of_year = years.entry(id.year).or_insert(YearOutputs { year: id.year, outputs: 0, also: 0 });
                of_year.outputs += usize::from(own);
                of_year.also += usize::from(also && !own);
            }
        }
        years.into_values().collect()
    }

    fn line(&self, line: ActionLine) -> RelatedToLine {
        let group = self.registry.groups.get(&GroupOf(line)).and_then(|entry| entry.sound());
        let competent = self.registry.organizations.sound().filter(|(_, it)| it.competences.contains(&line));
        let nil = self.registry.cycles.sound().filter(|(_, cycle)| cycle.nil_reports.contains(&line));
        RelatedToLine {
            members: group.map(|group| distinct(group.members.iter().map(|member| &member.organization))),
            meetings: self.meetings(|meeting| meeting.lines.contains(&line)),
            outputs: self.outputs_by_year(line),
            competent: competent.map(|(id, _)| id.clone()).collect(),
            nil_reports: nil.flat_map(|(year, cycle)| cycle.years(*year).each()).collect(),
        }
    }

    fn organization(&self, id: &OrganizationId) -> RelatedToOrganization {
        let registry = self.registry;
        let terms = registry.lines.sound().flat_map(|(line, record)| {
            record.moderators.iter().filter(|term| term.organization == *id).map(|term| ModeratorTerm {
                line: *line,
                role: term.role,
                from: term.from,
                until: term.until,
            })
        });
        let seats = registry.groups.sound().flat_map(|(of, group)| {
            group.members.iter().filter(|member| member.organization == *id).map(|member| Membership {
                line: of.0,
                role: member.role.as_ref().map(|role| self.text(role)),
                from: member.from,
                until: member.until,
            })
        });
        let parts = registry.organizations.sound().filter(|(_, part)| part.parent.as_ref() == Some(id));
        let prepared = registry
            .cycles
            .sound()
            .filter(|(_, cycle)| cycle.report.as_ref().is_some_and(|report| report.prepared_by.as_ref() == Some(id)));
        RelatedToOrganization {
            moderates: terms.collect(),
            memberships: seats.collect(),
            meetings: self.meetings(|meeting| meeting.organizers.contains(id)),
            outputs: self.outputs(|output| output.by.contains(id)),
            partner_in: self.outputs(|output| output.partners.contains(id)),
            parts: parts.map(|(id, _)| id.clone()).collect(),
            prepared_reports: prepared.map(|(year, _)| *year).collect(),
            duties: self.duties(id),
        }
    }

    /// What the registry as a whole leaves to an organization.
    fn duties(&self, id: &OrganizationId) -> Vec<&'static str> {
        let Some(settings) = self.registry.settings() else { return Vec::new() };
        let duties = [
            ("stocktaker", settings.stocktaker == *id),
            ("reporter", settings.reporter == *id),
            ("coordinator", settings.coordinators.contains(id)),
        ];
        duties.into_iter().filter(|(_, is_its)| *is_its).map(|(duty, _)| duty).collect()
    }

    fn group(&self, line: ActionLine) -> RelatedToGroup {
        let record = self.registry.lines.get(&line).and_then(|entry| entry.sound());
        let terms = record.iter().flat_map(|record| &record.moderators).filter(|term| term.role != Role::Proposed);
        RelatedToGroup {
            line_title: record.map(|record| self.text(&record.title)),
            moderators: distinct(terms.map(|term| &term.organization)),
            meetings: self.meetings(|meeting| meeting.lines.contains(&line)),
            outputs: self.outputs_by_year(line),
        }
    }

    fn meeting(&self, id: &MeetingId) -> RelatedToMeeting {
        let names =
            |reference: Option<&MeetingRef>| reference.is_some_and(|reference| reference.id().as_ref() == Some(id));
        let modalities =
            self.registry.groups.sound().flat_map(|(of, group)| {
                group.modalities.iter().filter(|modality| names(modality.meeting.as_ref())).map(|modality| {
                    ModalityMention { line: of.0, topic: modality.topic, text: self.text(&modality.text) }
                })
            });
        RelatedToMeeting {
            modalities: modalities.collect(),
            outputs: self.outputs(|output| names(output.meeting.as_ref())),
            sessions: self.meetings(|meeting| names(meeting.within.as_ref())),
        }
    }

    fn output(&self, id: &OutputId) -> RelatedToOutput {
        let record = self.registry.outputs.get(id).and_then(|entry| entry.sound());
        let meeting = record.and_then(|output| self.registry.meeting(output.meeting.as_ref()?));
        let mut replaces: Vec<Mention> = Vec::new();
        let mut newer = record;
        while let Some(earlier) = newer.and_then(|output| self.registry.output(output.replaces.as_ref()?)) {
            let Some(output) = earlier.sound() else { break };
            let mention = self.mention(&earlier.key, &output.title);
            // A ring of editions ends where it began.
            if earlier.key == *id || replaces.contains(&mention) {
                break;
            }
            replaces.push(mention);
            newer = Some(output);
        }
        RelatedToOutput {
            replaced_by: self.outputs(|output| output.replaces.as_ref().and_then(OutputRef::id).as_ref() == Some(id)),
            replaces,
            meeting: meeting.and_then(|entry| Some(self.mention(&entry.key, &entry.sound()?.title))),
        }
    }
}

/// Each once, in the order in which they come.
fn distinct<'a>(ids: impl Iterator<Item = &'a OrganizationId>) -> Vec<OrganizationId> {
    let mut distinct: Vec<OrganizationId> = Vec::new();
    for id in ids {
        if !distinct.contains(id) {
            distinct.push(id.clone());
        }
    }
    distinct
}
