//! A resolution in a list, what it asks, and what answers that.

use super::Catalogued;
use crate::catalogue::formats::{Column, Reader, Section};
use crate::catalogue::{Catalogue, Filter, RequestRow};
use crate::print::{grouped, or_empty};
use crate::record::{CycleRef, Date, Organ, OrganizationId, Resolution, ResolutionId, Year};
use crate::requests::State;
use schemars::JsonSchema;
use serde::Serialize;

/// A resolution.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct ResolutionRow {
    /// Its id.
    pub id: String,
    /// Its symbol.
    pub symbol: String,
    /// Its title.
    pub title: String,
    /// Which organ adopted it.
    pub organ: Organ,
    /// When it was adopted.
    pub adopted: Option<Date>,
    /// The cycle that it closes.
    pub cycle: Option<Year>,
    /// What it asks: how many requests.
    pub requests: usize,
    /// How many of them are answered.
    pub answered: usize,
    /// How many are overdue.
    pub overdue: usize,
}

/// What a resolution asks, with what answers it, and the cycles that name it.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct RelatedToResolution {
    /// Its requests, in the order of its paragraphs.
    pub requests: Vec<RequestRow>,
    /// Cycles that name it, by their years.
    pub cycles: Vec<Year>,
}

impl Catalogued for Resolution {
    type Key = ResolutionId;
    type Row = ResolutionRow;
    type Related = RelatedToResolution;

    const COLUMNS: &'static [Column<ResolutionRow>] = &[
        Column::id("Id", |_, row| row.id.clone()),
        Column::text("Title", |_, row| row.title.clone()),
        Column::whole("Adopted", |_, row| or_empty(row.adopted)),
        Column::whole("Cycle", |_, row| or_empty(row.cycle)),
        Column::figure("Requests", |_, row| grouped(row.requests)),
        Column::figure("Answered", |_, row| grouped(row.answered)),
        Column::figure("Overdue", |_, row| grouped(row.overdue)),
    ];

    fn rows(catalogue: Catalogue<'_>, filter: &Filter) -> Vec<ResolutionRow> {
        let requests = catalogue.requests();
        let in_state = |id: &ResolutionId, state: State| {
            requests.iter().filter(|request| request.id == id && request.state == state).count()
        };
        let found = catalogue.registry.resolutions.sound().filter(|(_, resolution)| fits(filter, resolution));
        let row = |(id, resolution): (&ResolutionId, &Resolution)| ResolutionRow {
            id: id.to_string(),
            symbol: resolution.symbol.to_string(),
            title: catalogue.text(&resolution.title),
            organ: resolution.organ,
            adopted: resolution.adopted,
            cycle: resolution.cycle.as_ref().and_then(CycleRef::year),
            requests: resolution.requests.len(),
            answered: in_state(id, State::Answered),
            overdue: in_state(id, State::Overdue),
        };
        found.map(row).collect()
    }

    fn related(catalogue: Catalogue<'_>, id: &ResolutionId) -> RelatedToResolution {
        let symbol = catalogue.registry.resolutions.get(id).and_then(|entry| Some(&entry.sound()?.symbol));
        let cycles = catalogue.registry.cycles.sound().filter(|(_, cycle)| {
            let named = [
                cycle.ecosoc.as_ref().and_then(|it| it.resolution.as_ref()),
                cycle.general_assembly.as_ref().and_then(|it| it.resolution.as_ref()),
                cycle.further_action.as_ref().and_then(|it| it.resolution.as_ref()),
            ];
            symbol.is_some() && named.contains(&symbol)
        });
        let requests = catalogue.requests();
        RelatedToResolution {
            requests: requests.iter().filter(|it| it.id == id).map(|it| RequestRow::of(catalogue, it)).collect(),
            cycles: cycles.map(|(year, _)| *year).collect(),
        }
    }

    fn sections(reader: Reader<'_>, related: &RelatedToResolution) -> Vec<Section> {
        let request = |row: &RequestRow| {
            let paragraph = row.paragraph.as_ref().map_or_else(String::new, |paragraph| format!("{paragraph}  "));
            let asked = row.asked.iter().map(|id| reader.organization(id.as_str()));
            let asked: Vec<_> = asked.chain(row.asked_of.iter().map(|it| it.word().replace('-', " "))).collect();
            let answers = row.answers.iter().map(|answer| format!("{} {}", answer.kind, answer.id)).collect::<Vec<_>>();
            let answers = if answers.is_empty() { String::new() } else { format!(": {}", answers.join("; ")) };
            format!("{paragraph}{} Asked of {}. {}{answers}.", row.text, asked.join("; "), row.standing())
        };
        vec![
            Section::of("Requests", related.requests.iter().map(request).collect()),
            Section::years("Cycles that name it", &related.cycles),
        ]
    }
}

fn fits(filter: &Filter, resolution: &Resolution) -> bool {
    let asked: Vec<&OrganizationId> = resolution.requests.iter().flat_map(|request| &request.asked).collect();
    let mut lines = resolution.requests.iter().flat_map(|request| request.lines.iter().copied());
    let texts = std::iter::once(&resolution.title).chain(resolution.requests.iter().map(|request| &request.text));
    filter.has_line(lines.by_ref())
        && filter.has_year(resolution.adopted.map(Date::year))
        && filter.has_organization(asked)
        && filter.has_text(texts, &[resolution.symbol.as_str()])
}
