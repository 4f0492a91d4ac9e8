//! A resolution in a list, what it asks, and what answers that.

use super::Catalogued;
use crate::catalogue::formats::{Column, Entry, Reader, Section};
use crate::catalogue::search::Searched;
use crate::catalogue::{AnswerRow, Catalogue, Filter, RequestRow};
use crate::decode::HasWord;
use crate::print::or_empty;
use crate::record::{Cycle, CycleRef, Date, Organ, OrganizationId, Resolution, ResolutionId, Year};
use crate::requests::State;
use crate::stocktake::RequestStates;
use crate::template::{Speaker, yes};
use schemars::JsonSchema;
use serde::Serialize;
use std::collections::HashMap;

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
    /// How many are due.
    pub due: usize,
    /// How many are overdue.
    pub overdue: usize,
    /// How many are open.
    pub open: usize,
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
        Column::id("id", "column-id", |_, row| row.id.clone()),
        Column::text("title", "column-title", |_, row| row.title.clone()),
        Column::whole("adopted", "column-adopted", |_, row| or_empty(row.adopted)),
        Column::whole("cycle", "column-cycle", |_, row| or_empty(row.cycle)),
        Column::figure("requests", "column-requests", |speaker, row| speaker.number(row.requests)),
        Column::figure("answered", "column-answered", |speaker, row| speaker.number(row.answered)),
        Column::figure("due", "column-due", |speaker, row: &ResolutionRow| speaker.number(row.due)).rare(),
        Column::figure("overdue", "column-overdue", |speaker, row| speaker.number(row.overdue)),
        Column::figure("open", "column-open-requests", |speaker, row: &ResolutionRow| speaker.number(row.open)).rare(),
        Column::whole("symbol", "column-symbol", |_, row: &ResolutionRow| row.symbol.clone()).asked(),
        Column::text("organ", "column-organ", |speaker, row: &ResolutionRow| speaker.word_of("organ", row.organ))
            .asked(),
    ];

    fn rows(catalogue: Catalogue<'_>, filter: &Filter) -> Vec<ResolutionRow> {
        let requests = catalogue.requests();
        let mut of_each: HashMap<_, Vec<_>> = HashMap::new();
        for request in &requests {
            of_each.entry(request.id).or_default().push(request);
        }
        let found = catalogue.registry.resolutions.sound().filter(|(_, resolution)| fits(filter, resolution));
        let row = |(id, resolution): (&ResolutionId, &Resolution)| {
            let states = of_each.get(id).map(|requests| RequestStates::of(requests)).unwrap_or_default();
            ResolutionRow {
                id: id.to_string(),
                symbol: resolution.symbol.to_string(),
                title: catalogue.text(&resolution.title),
                organ: resolution.organ,
                adopted: resolution.adopted,
                cycle: resolution.cycle.as_ref().and_then(CycleRef::year),
                requests: resolution.requests.len(),
                answered: states.answered,
                due: states.due,
                overdue: states.overdue,
                open: states.open,
            }
        };
        found.map(row).collect()
    }

    fn related(catalogue: Catalogue<'_>, id: &ResolutionId) -> RelatedToResolution {
        let resolution = catalogue.registry.resolutions.get(id).and_then(|entry| entry.sound());
        let closed_by_it =
            |(year, cycle): &(&Year, &Cycle)| resolution.is_some_and(|it| cycle.is_closed_by(**year, it));
        let cycles = catalogue.registry.cycles.sound().filter(closed_by_it);
        let requests = catalogue.requests();
        RelatedToResolution {
            requests: requests.iter().filter(|it| it.id == id).map(|it| RequestRow::of(catalogue, it)).collect(),
            cycles: cycles.map(|(year, _)| *year).collect(),
        }
    }

    fn sections(reader: Reader<'_>, related: &RelatedToResolution) -> Vec<Section> {
        let speaker = reader.speaker;
        let requests = related.requests.iter().map(|row| request(reader, row)).collect();
        let of = [("n", related.requests.len().into()), ("states", standing(speaker, &related.requests).into())];
        vec![
            Section { title: speaker.say("show-requests", of), entries: requests },
            Section::years(speaker, "show-cycles", &related.cycles),
        ]
    }

    /// What had not been adopted by the day asks nothing yet, and its requests stand as in its file.
    fn tells(related: &RelatedToResolution) -> &'static [&'static str] {
        if related.requests.is_empty() { &[] } else { &["requests"] }
    }
}

/// How many of these requests stand how.
fn standing(speaker: &Speaker<'_>, requests: &[RequestRow]) -> String {
    let in_state = |state: State| requests.iter().filter(|request| request.state == state).count();
    let states = State::WORDS.iter().map(|(word, state)| (in_state(*state), word)).filter(|(number, _)| *number > 0);
    speaker.list(states.map(|(number, word)| speaker.say(&format!("state-count-{word}"), [("n", number.into())])))
}

/// A request by its paragraph, with whom it is asked of, how it stands and each answer.
fn request(reader: Reader<'_>, row: &RequestRow) -> Entry {
    let speaker = reader.speaker;
    let asked = row.asked.iter().map(|id| reader.organization(id.as_str()));
    let asked = speaker.parts(asked.chain(row.asked_of.iter().map(|it| speaker.word_of("asked", it))));
    let whom = if asked.is_empty() { speaker.word("show-asked-nobody") } else { asked };
    let asked = speaker.say("show-asked", [("action", row.action.word().into()), ("whom", whom.into())]);
    let lines = || speaker.say("show-lines", [("lines", speaker.lines(&row.lines).into())]);
    let answer = |answer: &AnswerRow| {
        let of = [
            ("what", answer.name(speaker).into()),
            ("has-date", yes(answer.date.is_some())),
            ("date", answer.date.as_deref().unwrap_or_default().into()),
            ("has-title", yes(answer.title.is_some())),
            ("title", answer.title.as_deref().unwrap_or_default().into()),
        ];
        speaker.say("show-answer", of)
    };
    let action = || format!("({})", speaker.word_of("action", row.action));
    Entry {
        label: row.paragraph.clone().unwrap_or_else(action),
        text: row.text.clone(),
        below: std::iter::once(asked)
            .chain((!row.lines.is_empty()).then(lines))
            .chain([row.standing(speaker)])
            .chain(row.answers.iter().map(answer))
            .collect(),
    }
}

fn fits(filter: &Filter, resolution: &Resolution) -> bool {
    let asked: Vec<&OrganizationId> = resolution.requests.iter().flat_map(|request| &request.asked).collect();
    let texts = std::iter::once(&resolution.title).chain(resolution.requests.iter().map(|request| &request.text));
    filter.has_line(resolution.requests.iter().flat_map(|request| request.lines.iter().copied()))
        && filter.has_year(resolution.adopted.map(Date::year))
        && filter.has_organization(asked.iter().copied())
        && filter.has_days(resolution.adopted.map(|adopted| (adopted, adopted)))
        && filter.finds(|| Searched {
            texts: texts.collect(),
            plain: vec![resolution.symbol.as_str()],
            organizations: asked,
            lines: resolution.requests.iter().flat_map(|request| request.lines.iter().copied()).collect(),
            countries: Vec::new(),
        })
}
