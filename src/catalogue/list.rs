//! From the records of a kind to the rows of a list.

use super::involvement::Involvement;
use super::{CycleRow, Filter, GroupRow, LineRow, Listing, MeetingRow, OrganizationRow, OutputRow};
use crate::line::ActionLine;
use crate::record::{
    Attendance, Cycle, Group, Kind, LineRecord, Meeting, MeetingId, Moderator, Organization, OrganizationId, Output,
    OutputId, Role, Symbol, Text, Year,
};
use crate::registry::{GroupOf, Registry};
use std::collections::BTreeSet;

/// The records of a kind that fit a filter.
pub fn list(registry: &Registry, kind: Kind, filter: &Filter) -> Listing {
    let lister = Lister { registry, filter };
    match kind {
        Kind::ActionLine => {
            let lines = registry.lines.sound().filter(|(line, record)| lister.fits_line(**line, record));
            Listing::ActionLines(lines.map(|(line, record)| lister.line(*line, record)).collect())
        }
        Kind::Organization => Listing::Organizations(lister.organizations()),
        Kind::Group => {
            let groups = registry.groups.sound().filter(|(of, group)| lister.fits_group(of.0, group));
            Listing::Groups(groups.map(|(of, group)| lister.group(of.0, group)).collect())
        }
        Kind::Meeting => {
            let meetings = registry.meetings.sound().filter(|(id, meeting)| lister.fits_meeting(id, meeting));
            Listing::Meetings(meetings.map(|(id, meeting)| lister.meeting(id, meeting)).collect())
        }
        Kind::Output => {
            let outputs = registry.outputs.sound().filter(|(id, output)| fits_output(filter, id, output));
            Listing::Outputs(outputs.map(|(id, output)| lister.output(id, output)).collect())
        }
        Kind::Cycle => {
            let cycles = registry.cycles.sound().filter(|(year, cycle)| fits_cycle(filter, **year, cycle));
            Listing::Cycles(cycles.map(|(year, cycle)| cycle_row(*year, cycle)).collect())
        }
    }
}

/// Makes the rows of a list.
struct Lister<'a> {
    registry: &'a Registry,
    filter: &'a Filter,
}

impl Lister<'_> {
    fn text(&self, text: &Text) -> String {
        text.first(self.registry.first_language()).to_owned()
    }

    /// A line, whose organizations are those that moderate it or are members of its group in the years asked for.
    fn fits_line(&self, line: ActionLine, record: &LineRecord) -> bool {
        let group = self.registry.groups.get(&GroupOf(line)).and_then(|entry| entry.sound());
        let moderators = record
            .moderators
            .iter()
            .filter(|term| term.role != Role::Proposed && self.filter.some_year(|year| term.in_office(year)));
        let members = group.iter().flat_map(|group| &group.members);
        let members = members.filter(|member| self.filter.some_year(|year| member.in_year(year)));
        let involved: Vec<_> =
            moderators.map(|term| &term.organization).chain(members.map(|it| &it.organization)).collect();
        let texts = [Some(&record.title), record.scope.as_ref()];
        self.filter.has_line([line])
            && self.filter.has_organization(involved)
            && self
                .filter
                .has_text(texts.into_iter().flatten().chain(record.sub_actions.iter().map(|it| &it.text)), &[])
    }

    fn line(&self, line: ActionLine, record: &LineRecord) -> LineRow {
        let asked = &self.filter.years;
        let sits = |term: &&Moderator| match asked.as_slice() {
            [] => term.until.is_none() && term.role != Role::Proposed,
            years => years.iter().any(|year| term.in_office(*year)),
        };
        let mut moderators: Vec<OrganizationId> = Vec::new();
        for term in record.moderators.iter().filter(sits) {
            if !moderators.contains(&term.organization) {
                moderators.push(term.organization.clone());
            }
        }
        let meetings = self.registry.meetings.sound();
        let outputs = self.registry.outputs.sound();
        LineRow {
            line,
            title: self.text(&record.title),
            moderators,
            meetings: meetings
                .filter(|(id, meeting)| self.filter.has_year([id.year]) && meeting.lines.contains(&line))
                .count(),
            outputs: outputs.filter(|(id, _)| self.filter.has_year([id.year]) && id.line == line).count(),
        }
    }

    fn organizations(&self) -> Vec<OrganizationRow> {
        let involved = Involvement::of_all(self.registry, self.filter);
        let asks_for_involvement = !self.filter.lines.is_empty() || !self.filter.years.is_empty();
        let fits = |id: &OrganizationId, organization: &Organization| {
            // A competence is no act: it fits a line, but no year.
            let is_competent = self.filter.years.is_empty()
                && !self.filter.lines.is_empty()
                && self.filter.has_line(organization.competences.iter().copied());
            (!asks_for_involvement || is_competent || involved.contains_key(id))
                && self.filter.has_country(organization.country)
                && self
                    .filter
                    .has_text([&organization.name], &[id.as_str(), organization.acronym.as_deref().unwrap_or_default()])
        };
        let found = self.registry.organizations.sound().filter(|(id, organization)| fits(id, organization));
        found
            .map(|(id, organization)| OrganizationRow {
                id: id.clone(),
                acronym: organization.acronym.as_deref().map(str::to_owned),
                name: self.text(&organization.name),
                category: organization.category,
                country: organization.country,
                moderated: involved.get(id).map_or_else(Vec::new, |it| it.moderated.clone()),
                outputs: involved.get(id).map_or(0, |it| it.outputs),
            })
            .collect()
    }

    fn fits_group(&self, line: ActionLine, group: &Group) -> bool {
        let members = group.members.iter().filter(|member| self.filter.some_year(|year| member.in_year(year)));
        let texts = group.name.iter().chain(group.modalities.iter().map(|modality| &modality.text));
        let existed = |year: Year| group.formed.is_none_or(|formed| formed.first_day() <= year.last_day());
        self.filter.has_line([line])
            && self.filter.some_year(existed)
            && self.filter.has_organization(members.map(|member| &member.organization))
            && self.filter.has_text(texts, &[])
    }

    fn group(&self, line: ActionLine, group: &Group) -> GroupRow {
        let members = group.members.iter().filter(|member| self.filter.some_year(|year| member.in_year(year)));
        GroupRow {
            line,
            name: group.name.as_ref().map(|name| self.text(name)),
            formed: group.formed,
            members: members.map(|member| &member.organization).collect::<BTreeSet<_>>().len(),
            modalities: group.modalities.len(),
        }
    }

    fn fits_meeting(&self, id: &MeetingId, meeting: &Meeting) -> bool {
        let country = self.registry.place(meeting).and_then(|place| place.country);
        let decisions = meeting.decisions.iter().map(|decision| &decision.text);
        self.filter.has_year([id.year])
            && self.filter.has_line(meeting.lines.iter().copied())
            && self.filter.has_organization(&meeting.organizers)
            && self.filter.has_country(country)
            && self.filter.has_text(std::iter::once(&meeting.title).chain(decisions), &[])
    }

    fn meeting(&self, id: &MeetingId, meeting: &Meeting) -> MeetingRow {
        let period = self.registry.period(meeting);
        let place = self.registry.place(meeting);
        let participants = meeting.attendance.as_ref().map(Attendance::participants);
        MeetingRow {
            id: id.to_string(),
            title: self.text(&meeting.title),
            lines: meeting.lines.to_vec(),
            status: meeting.status,
            start: period.map(|period| period.start),
            end: period.map(|period| period.end),
            city: place.and_then(|place| place.city.as_ref()).map(|city| self.text(city)),
            country: place.and_then(|place| place.country),
            open: meeting.open_to_all_stakeholders,
            participants: participants.filter(|participants| *participants > 0),
            participants_approximate: meeting.attendance.as_ref().is_some_and(|attendance| attendance.approximate),
        }
    }

    fn output(&self, id: &OutputId, output: &Output) -> OutputRow {
        OutputRow {
            id: id.to_string(),
            title: self.text(&output.title),
            line: id.line,
            kind: output.kind,
            status: output.status,
            date: output.date,
            by: output.by.to_vec(),
            countries: output.countries.clone(),
        }
    }
}

fn fits_output(filter: &Filter, id: &OutputId, output: &Output) -> bool {
    filter.has_year([id.year])
        && filter.has_line(std::iter::once(id.line).chain(output.also.iter().copied()))
        && filter.has_kind(output.kind)
        && filter.has_organization(output.by.iter().chain(&output.partners))
        && filter.has_country(output.countries.iter().copied())
        && filter.has_text([&output.title, &output.summary], &[])
}

fn fits_cycle(filter: &Filter, year: Year, cycle: &Cycle) -> bool {
    let texts = [
        cycle.stocktaking.as_ref().and_then(|it| it.document.as_ref()),
        cycle.report.as_ref().and_then(|it| it.title.as_ref()),
        cycle.commission.as_ref().and_then(|it| it.session.as_ref()),
        cycle.further_action.as_ref().and_then(|it| it.text.as_ref()),
        cycle.follow_up.as_ref().and_then(|it| it.title.as_ref()),
    ];
    filter.has_year(cycle.years(year).each()) && filter.has_text(texts.into_iter().flatten(), &[])
}

fn cycle_row(year: Year, cycle: &Cycle) -> CycleRow {
    let symbol = |symbol: Option<&Symbol>| symbol.map(ToString::to_string);
    CycleRow {
        year,
        stocktaking: cycle.stocktaking.as_ref().and_then(|it| it.date),
        report: symbol(cycle.report.as_ref().and_then(|it| it.symbol.as_ref())),
        ecosoc: symbol(cycle.ecosoc.as_ref().and_then(|it| it.resolution.as_ref())),
        general_assembly: symbol(cycle.general_assembly.as_ref().and_then(|it| it.resolution.as_ref())),
        further_action: cycle.further_action.as_ref().map(|it| it.necessary.0),
        follow_up: cycle.follow_up.as_ref().and_then(|it| it.start),
        from: cycle.years(year).first(),
        commission: cycle.commission.as_ref().and_then(|it| it.date),
    }
}
