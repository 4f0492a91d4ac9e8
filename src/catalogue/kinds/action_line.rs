//! An action line in a list, and what refers to one.

use super::Catalogued;
use crate::catalogue::formats::{Column, Reader, Section};
use crate::catalogue::lookup::distinct;
use crate::catalogue::search::Searched;
use crate::catalogue::{Catalogue, Filter, Mention, YearOutputs};
use crate::line::ActionLine;
use crate::record::{LineRecord, Moderator, OrganizationId, Role, Year};
use crate::registry::GroupOf;
use schemars::JsonSchema;
use serde::Serialize;

/// An action line.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct LineRow {
    /// The line.
    pub line: ActionLine,
    /// Its title.
    pub title: String,
    /// Who moderates it: in the years that were asked for, else those whose term has no end.
    pub moderators: Vec<OrganizationId>,
    /// Meetings of these years, or of all: whatever became of them.
    pub meetings: usize,
    /// Outputs filed under it in these years, or in all: also planned ones.
    pub outputs: usize,
}

/// What refers to a line.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct RelatedToLine {
    /// The members that its stakeholder group ever had, each once; none where it has no group.
    pub members: Option<Vec<OrganizationId>>,
    /// Its meetings.
    pub meetings: Vec<Mention>,
    /// Its outputs by year.
    pub outputs: Vec<YearOutputs>,
    /// Organizations whose mandate covers it.
    pub competent: Vec<OrganizationId>,
    /// Years of which its group reported that there was no output.
    pub nil_reports: Vec<Year>,
}

impl Catalogued for LineRecord {
    type Key = ActionLine;
    type Row = LineRow;
    type Related = RelatedToLine;

    const COLUMNS: &'static [Column<LineRow>] = &[
        Column::whole("line", "column-line", |_, row| row.line.to_string()),
        Column::text("title", "column-title", |_, row| row.title.clone()),
        Column::text("moderators", "column-moderators", |speaker, row| speaker.acronyms(&row.moderators)),
        Column::figure("meetings", "column-meetings", |speaker, row| speaker.number(row.meetings)),
        Column::figure("outputs", "column-outputs", |speaker, row| speaker.number(row.outputs)),
    ];

    fn rows(catalogue: Catalogue<'_>, filter: &Filter) -> Vec<LineRow> {
        let lines = catalogue.registry.lines.sound().filter(|(line, record)| fits(catalogue, filter, **line, record));
        lines.map(|(line, record)| row(catalogue, filter, *line, record)).collect()
    }

    fn related(catalogue: Catalogue<'_>, line: &ActionLine) -> RelatedToLine {
        let group = catalogue.registry.groups.get(&GroupOf(*line)).and_then(|entry| entry.sound());
        let competent = catalogue.registry.organizations.sound().filter(|(_, it)| it.competences.contains(line));
        let nil = catalogue.registry.cycles.sound().filter(|(_, cycle)| cycle.nil_reports.contains(line));
        RelatedToLine {
            members: group.map(|group| distinct(group.members.iter().map(|member| &member.organization))),
            meetings: catalogue.meetings(|meeting| meeting.lines.contains(line)),
            outputs: catalogue.outputs_by_year(*line),
            competent: competent.map(|(id, _)| id.clone()).collect(),
            nil_reports: nil.flat_map(|(year, cycle)| cycle.years(*year).each()).collect(),
        }
    }

    fn sections(reader: Reader<'_>, related: &RelatedToLine) -> Vec<Section> {
        let speaker = reader.speaker;
        vec![
            Section::parties(reader, "show-members", related.members.as_deref().unwrap_or_default()),
            Section::mentions(speaker, "show-meetings", &related.meetings),
            Section::outputs_by_year(speaker, &related.outputs),
            Section::years(speaker, "show-no-output", &related.nil_reports),
            Section::parties(reader, "show-competent", &related.competent),
        ]
    }
}

/// A line, whose organizations are those that moderate it or are members of its group in the years asked for.
fn fits(catalogue: Catalogue<'_>, filter: &Filter, line: ActionLine, record: &LineRecord) -> bool {
    let group = catalogue.registry.groups.get(&GroupOf(line)).and_then(|entry| entry.sound());
    let moderators = record
        .moderators
        .iter()
        .filter(|term| term.role != Role::Proposed && filter.some_year(|year| term.in_office(year)));
    let members = group.iter().flat_map(|group| &group.members);
    let members = members.filter(|member| filter.some_year(|year| member.in_year(year)));
    let involved: Vec<_> =
        moderators.map(|term| &term.organization).chain(members.map(|it| &it.organization)).collect();
    let texts = [Some(&record.title), record.scope.as_ref()];
    filter.has_line([line])
        && filter.has_organization(involved.iter().copied())
        && filter.finds(|| Searched {
            texts: texts.into_iter().flatten().chain(record.sub_actions.iter().map(|it| &it.text)).collect(),
            organizations: involved,
            lines: vec![line],
            ..Searched::default()
        })
}

fn row(catalogue: Catalogue<'_>, filter: &Filter, line: ActionLine, record: &LineRecord) -> LineRow {
    let asked = &filter.years;
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
    let meetings = catalogue.registry.meetings.sound();
    let outputs = catalogue.registry.outputs.sound();
    LineRow {
        line,
        title: catalogue.text(&record.title),
        moderators,
        meetings: meetings.filter(|(id, meeting)| filter.has_year([id.year]) && meeting.lines.contains(&line)).count(),
        outputs: outputs.filter(|(id, _)| filter.has_year([id.year]) && id.line == line).count(),
    }
}
