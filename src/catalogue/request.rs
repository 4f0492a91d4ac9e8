//! The requests of resolutions in a list: each a part of a record, with what answers it and where it stands.

use super::formats::Column;
use super::{Catalogue, Filter};
use crate::line::ActionLine;
use crate::print::{acronyms, named, or_empty};
use crate::record::{Action, Asked, Day, Kind, OrganizationId};
use crate::registry::Registry;
use crate::requests::{Answer, Requested, State};
use schemars::JsonSchema;
use serde::Serialize;

/// A request of a resolution.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct RequestRow {
    /// As records name it that answer it: `a-res-80-173/113`; none where its paragraph has no number.
    pub id: Option<String>,
    /// The resolution.
    pub resolution: String,
    /// The resolution's symbol.
    pub symbol: String,
    /// The paragraph, as printed.
    pub paragraph: Option<String>,
    /// What is asked.
    pub text: String,
    /// What kind of act is asked for.
    pub action: Action,
    /// Of which organizations it is asked.
    pub asked: Vec<OrganizationId>,
    /// Of whom else.
    pub asked_of: Vec<Asked>,
    /// The lines that it concerns; none where it concerns all.
    pub lines: Vec<ActionLine>,
    /// Where it stands.
    pub state: State,
    /// The day by which it is to be answered next, or was to be.
    pub due: Option<Day>,
    /// What answers it.
    pub answers: Vec<AnswerRow>,
}

/// What answers a request.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct AnswerRow {
    /// What kind of record it is.
    pub kind: Kind,
    /// Its name.
    pub id: String,
    /// Its title.
    pub title: Option<String>,
    /// When it answered.
    pub date: Option<String>,
}

impl RequestRow {
    pub(super) fn of(catalogue: Catalogue<'_>, requested: &Requested<'_>) -> Self {
        let Requested { id, resolution, request, .. } = requested;
        let answer = |answer: &Answer<'_>| AnswerRow {
            kind: answer.record.kind(),
            id: answer.record.to_string(),
            title: answer.title.map(|title| catalogue.text(title)),
            date: answer.date.map(|date| date.to_string()),
        };
        Self {
            id: request.paragraph.as_ref().map(|paragraph| format!("{id}/{paragraph}")),
            resolution: id.to_string(),
            symbol: resolution.symbol.to_string(),
            paragraph: request.paragraph.as_deref().map(str::to_owned),
            text: catalogue.text(&request.text),
            action: request.action,
            asked: request.asked.clone(),
            asked_of: request.asked_of.clone(),
            lines: request.lines.clone(),
            state: requested.state,
            due: requested.due,
            answers: requested.answers.iter().map(answer).collect(),
        }
    }

    /// Its state in words, with the day that it is due.
    pub(super) fn standing(&self) -> String {
        match (self.state, self.due) {
            (State::Answered, _) => "Answered".to_owned(),
            (State::Due, Some(due)) => format!("Due by {due}"),
            (State::Overdue, Some(due)) => format!("Overdue since {due}"),
            (State::Due, None) => "Due".to_owned(),
            (State::Overdue, None) => "Overdue".to_owned(),
            (State::Open, _) => "Open".to_owned(),
        }
    }

    pub(super) const COLUMNS: &'static [Column<Self>] = &[
        Column::id("Resolution", |_, row| row.resolution.clone()),
        Column::whole("Paragraph", |_, row| or_empty(row.paragraph.as_ref())),
        Column::text("What is asked", |_, row| row.text.clone()),
        Column::text("Of whom", Self::addressees),
        Column::text("Lines", |_, row: &Self| named(&row.lines)).rare(),
        Column::whole("State", |_, row| row.state.to_string()),
        Column::whole("Due", |_, row| or_empty(row.due)),
    ];

    fn addressees(registry: &Registry, row: &Self) -> String {
        let named = acronyms(registry, &row.asked);
        let others = row.asked_of.iter().map(|it| it.word().replace('-', " "));
        std::iter::once(named).filter(|it| !it.is_empty()).chain(others).collect::<Vec<_>>().join(", ")
    }
}

impl Catalogue<'_> {
    /// The rows of the requests that fit a filter.
    pub(super) fn request_rows(self, filter: &Filter) -> Vec<RequestRow> {
        let fits = |it: &Requested<'_>| {
            let lines = it.request.lines.iter().copied();
            filter.has_resolution(it.id)
                && filter.has_state(it.state)
                && filter.has_line(lines)
                && filter.has_organization(&it.request.asked)
                && filter.has_text([&it.request.text], &[it.resolution.symbol.as_str()])
        };
        self.requests().iter().filter(|it| fits(it)).map(|it| RequestRow::of(self, it)).collect()
    }
}
