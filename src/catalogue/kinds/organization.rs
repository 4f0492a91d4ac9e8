//! An organization in a list, and what refers to one.

use super::Catalogued;
use crate::catalogue::formats::{Column, Reader, Section, term};
use crate::catalogue::involvement::Involvement;
use crate::catalogue::lookup::{joined, read_in};
use crate::catalogue::search::Searched;
use crate::catalogue::{Catalogue, Filter, Mention, RequestRow};
use crate::line::ActionLine;
use crate::print::or_empty;
use crate::record::{Category, Country, Date, Organization, OrganizationId, Role, Year};
use crate::registry::Registry;
use schemars::JsonSchema;
use serde::Serialize;

/// An organization.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct OrganizationRow {
    /// Its id.
    pub id: OrganizationId,
    /// Its acronym.
    pub acronym: Option<String>,
    /// Its name.
    pub name: String,
    /// The stakeholder group of the Summit that it belongs to.
    pub category: Category,
    /// Where it has its seat.
    pub country: Option<Country>,
    /// The lines that it moderates or moderated, each once.
    pub moderated: Vec<ActionLine>,
    /// Outputs that it brought out or was a partner in.
    pub outputs: usize,
    /// The organization that it is a part of.
    pub parent: Option<OrganizationId>,
    /// The lines that its mandate covers.
    pub competences: Vec<ActionLine>,
    /// Its site on the web.
    pub website: Option<String>,
    /// Where this was read.
    pub sources: Vec<String>,
}

/// What refers to an organization.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct RelatedToOrganization {
    /// Its terms as moderator, co-moderator or proposed moderator, line by line.
    pub moderates: Vec<ModeratorTerm>,
    /// Its memberships in stakeholder groups.
    pub memberships: Vec<Membership>,
    /// Meetings that it organized.
    pub meetings: Vec<Mention>,
    /// Outputs that it brought out.
    pub outputs: Vec<Mention>,
    /// Outputs that it was a partner in.
    pub partner_in: Vec<Mention>,
    /// Organizations that are a part of it.
    pub parts: Vec<OrganizationId>,
    /// Years whose report of the Secretary-General it prepared.
    pub prepared_reports: Vec<Year>,
    /// What the registry as a whole leaves to it: `stocktaker`, `reporter`, `coordinator`.
    pub duties: Vec<&'static str>,
    /// What resolutions ask of it by name.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub requests: Vec<RequestRow>,
}

/// A term as moderator.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct ModeratorTerm {
    /// The line.
    pub line: ActionLine,
    /// As what.
    pub role: Role,
    /// The first day in office.
    pub from: Date,
    /// The last day in office.
    pub until: Option<Date>,
}

/// A membership in a stakeholder group.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Membership {
    /// The group's line.
    pub line: ActionLine,
    /// As what.
    pub role: Option<String>,
    /// The first day.
    pub from: Option<Date>,
    /// The last day.
    pub until: Option<Date>,
}

impl Catalogued for Organization {
    type Key = OrganizationId;
    type Row = OrganizationRow;
    type Related = RelatedToOrganization;

    const COLUMNS: &'static [Column<OrganizationRow>] = &[
        Column::id("id", "column-id", |_, row| row.id.to_string()),
        Column::text("acronym", "column-acronym", |_, row: &OrganizationRow| or_empty(row.acronym.as_ref())).rare(),
        Column::text("name", "column-name", |_, row| row.name.clone()),
        Column::text("category", "column-category", |speaker, row| speaker.word_of("category", row.category)),
        Column::whole("country", "column-country", |_, row| or_empty(row.country)),
        Column::text("moderated", "column-moderated", |speaker, row| speaker.lines(&row.moderated)),
        Column::figure("outputs", "column-outputs", |speaker, row| speaker.number(row.outputs)),
        Column::id("parent", "column-part-of", |_, row: &OrganizationRow| or_empty(row.parent.as_ref())).asked(),
        Column::text("competences", "column-competences", |speaker, row: &OrganizationRow| {
            speaker.lines(&row.competences)
        })
        .asked(),
        Column::text("website", "column-website", |_, row: &OrganizationRow| or_empty(row.website.as_ref())).asked(),
        Column::text("sources", "column-sources", |_, row: &OrganizationRow| joined(&row.sources)).asked(),
    ];

    fn rows(catalogue: Catalogue<'_>, filter: &Filter) -> Vec<OrganizationRow> {
        let involved = Involvement::of_all(catalogue.registry, filter);
        let asks_for_involvement = !filter.lines.is_empty() || !filter.years.is_empty();
        let fits = |id: &OrganizationId, organization: &Organization| {
            // A competence is no act: it fits a line, but no year.
            let is_competent = filter.years.is_empty()
                && !filter.lines.is_empty()
                && filter.has_line(organization.competences.iter().copied());
            (!asks_for_involvement || is_competent || involved.contains_key(id))
                && filter.has_category(organization.category)
                && filter.has_country(organization.country)
                && filter.finds(|| Searched {
                    texts: vec![&organization.name],
                    plain: std::iter::once(id.as_str()).chain(organization.acronyms()).collect(),
                    organizations: Vec::new(),
                    lines: organization.competences.to_vec(),
                    countries: organization.country.into_iter().collect(),
                })
        };
        let found = catalogue.registry.organizations.sound().filter(|(id, organization)| fits(id, organization));
        found
            .map(|(id, organization)| OrganizationRow {
                id: id.clone(),
                acronym: organization.acronym.as_ref().map(|acronym| catalogue.text(acronym.text())),
                name: catalogue.text(&organization.name),
                category: organization.category,
                country: organization.country,
                moderated: involved.get(id).map_or_else(Vec::new, |it| it.moderated.clone()),
                outputs: involved.get(id).map_or(0, |it| it.outputs),
                parent: organization.parent.clone(),
                competences: organization.competences.to_vec(),
                website: organization.website.as_ref().map(ToString::to_string),
                sources: read_in(&organization.sources),
            })
            .collect()
    }

    fn related(catalogue: Catalogue<'_>, id: &OrganizationId) -> RelatedToOrganization {
        let registry = catalogue.registry;
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
                role: member.role.as_ref().map(|role| catalogue.text(role)),
                from: member.from,
                until: member.until,
            })
        });
        let parts = registry.organizations.sound().filter(|(_, part)| part.parent.as_ref() == Some(id));
        let prepared = registry
            .cycles
            .sound()
            .filter(|(_, cycle)| cycle.report.as_ref().is_some_and(|report| report.prepared_by.as_ref() == Some(id)));
        let requests = catalogue.requests();
        let asked = requests.iter().filter(|requested| requested.request.asked.contains(id));
        RelatedToOrganization {
            moderates: terms.collect(),
            memberships: seats.collect(),
            meetings: catalogue.meetings(|meeting| meeting.organizers.contains(id)),
            outputs: catalogue.outputs(|output| output.by.contains(id)),
            partner_in: catalogue.outputs(|output| output.partners.contains(id)),
            parts: parts.map(|(id, _)| id.clone()).collect(),
            prepared_reports: prepared.map(|(year, _)| *year).collect(),
            duties: duties(catalogue.registry, id),
            requests: asked.map(|requested| RequestRow::of(catalogue, requested)).collect(),
        }
    }

    fn sections(reader: Reader<'_>, related: &RelatedToOrganization) -> Vec<Section> {
        let speaker = reader.speaker;
        let moderated = |it: &ModeratorTerm| {
            let role = (it.role != Role::Moderator).then(|| speaker.word_of("role", it.role));
            term(speaker, &it.line.to_string(), role.as_deref(), Some(it.from), it.until)
        };
        let membership = |it: &Membership| {
            let role = it.role.as_ref().map(|role| speaker.word_or("role", role));
            term(speaker, &it.line.to_string(), role.as_deref(), it.from, it.until)
        };
        vec![
            Section::of(
                speaker,
                "show-duties",
                related.duties.iter().map(|duty| speaker.word_of("duty", duty)).collect(),
            ),
            Section::of(speaker, "show-moderates", related.moderates.iter().map(moderated).collect()),
            Section::of(speaker, "show-member-of", related.memberships.iter().map(membership).collect()),
            Section::mentions(speaker, "show-meetings-organized", &related.meetings),
            Section::mentions(speaker, "show-outputs", &related.outputs),
            Section::mentions(speaker, "show-partner-in", &related.partner_in),
            Section::years(speaker, "show-prepared", &related.prepared_reports),
            Section::parties(reader, "show-parts", &related.parts),
            Section::of(speaker, "show-asked-of-it", related.requests.iter().map(|row| row.told(speaker)).collect()),
        ]
    }
}

/// What the registry as a whole leaves to an organization.
fn duties(registry: &Registry, id: &OrganizationId) -> Vec<&'static str> {
    let Some(settings) = registry.settings() else { return Vec::new() };
    let duties = [
        ("stocktaker", settings.stocktaker == *id),
        ("reporter", settings.reporter == *id),
        ("coordinator", settings.coordinators.contains(id)),
    ];
    duties.into_iter().filter(|(_, is_its)| *is_its).map(|(duty, _)| duty).collect()
}
