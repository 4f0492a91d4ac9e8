//! The stakeholder group of a line in a list, and what refers to one: what refers to its line.

use super::Catalogued;
use crate::catalogue::formats::{Column, Reader, Section};
use crate::catalogue::lookup::distinct;
use crate::catalogue::search::Searched;
use crate::catalogue::{Catalogue, Filter, Mention, YearOutputs};
use crate::line::ActionLine;
use crate::print::or_empty;
use crate::record::{Date, Group, OrganizationId, Role, Year};
use crate::registry::GroupOf;
use schemars::JsonSchema;
use serde::Serialize;
use std::collections::BTreeSet;

/// The stakeholder group of a line.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct GroupRow {
    /// Its line.
    pub line: ActionLine,
    /// What it calls itself.
    pub name: Option<String>,
    /// When it was formed.
    pub formed: Option<Date>,
    /// Distinct members: in the years that were asked for, else of all times.
    pub members: usize,
    /// Modalities that it ever decided.
    pub modalities: usize,
}

/// What refers to a stakeholder group, which is what refers to its line.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct RelatedToGroup {
    /// The title of its line.
    pub line_title: Option<String>,
    /// Who ever moderated its line, each once.
    pub moderators: Vec<OrganizationId>,
    /// The line's meetings.
    pub meetings: Vec<Mention>,
    /// The line's outputs by year.
    pub outputs: Vec<YearOutputs>,
}

impl Catalogued for Group {
    type Key = GroupOf;
    type Row = GroupRow;
    type Related = RelatedToGroup;

    const COLUMNS: &'static [Column<GroupRow>] = &[
        Column::whole("line", "column-line", |_, row| row.line.to_string()),
        Column::text("name", "column-name", |_, row| or_empty(row.name.as_ref())),
        Column::whole("formed", "column-formed", |_, row| or_empty(row.formed)),
        Column::figure("members", "column-members", |speaker, row| speaker.number(row.members)),
        Column::figure("modalities", "column-modalities", |speaker, row| speaker.number(row.modalities)),
    ];

    fn rows(catalogue: Catalogue<'_>, filter: &Filter) -> Vec<GroupRow> {
        let groups = catalogue.registry.groups.sound().filter(|(of, group)| fits(filter, of.0, group));
        groups.map(|(of, group)| row(catalogue, filter, of.0, group)).collect()
    }

    fn related(catalogue: Catalogue<'_>, group: &GroupOf) -> RelatedToGroup {
        let record = catalogue.registry.lines.get(&group.0).and_then(|entry| entry.sound());
        let terms = record.iter().flat_map(|record| &record.moderators).filter(|term| term.role != Role::Proposed);
        RelatedToGroup {
            line_title: record.map(|record| catalogue.text(&record.title)),
            moderators: distinct(terms.map(|term| &term.organization)),
            meetings: catalogue.meetings(|meeting| meeting.lines.contains(&group.0)),
            outputs: catalogue.outputs_by_year(group.0),
        }
    }

    fn sections(reader: Reader<'_>, related: &RelatedToGroup) -> Vec<Section> {
        let speaker = reader.speaker;
        vec![
            Section {
                title: speaker.word("show-line"),
                entries: related.line_title.iter().cloned().map(Into::into).collect(),
            },
            Section::parties(reader, "show-moderators", &related.moderators),
            Section::mentions(speaker, "show-meetings", &related.meetings),
            Section::outputs_by_year(speaker, &related.outputs),
        ]
    }
}

fn fits(filter: &Filter, line: ActionLine, group: &Group) -> bool {
    let members = group.members.iter().filter(|member| filter.some_year(|year| member.in_year(year)));
    let texts = group.name.iter().chain(group.modalities.iter().map(|modality| &modality.text));
    let existed = |year: Year| group.formed.is_none_or(|formed| formed.first_day() <= year.last_day());
    filter.has_line([line])
        && filter.some_year(existed)
        && filter.has_organization(members.clone().map(|member| &member.organization))
        && filter.finds(|| Searched {
            texts: texts.collect(),
            organizations: members.map(|member| &member.organization).collect(),
            lines: vec![line],
            ..Searched::default()
        })
}

fn row(catalogue: Catalogue<'_>, filter: &Filter, line: ActionLine, group: &Group) -> GroupRow {
    let members = group.members.iter().filter(|member| filter.some_year(|year| member.in_year(year)));
    GroupRow {
        line,
        name: group.name.as_ref().map(|name| catalogue.text(name)),
        formed: group.formed,
        members: members.map(|member| &member.organization).collect::<BTreeSet<_>>().len(),
        modalities: group.modalities.len(),
    }
}
