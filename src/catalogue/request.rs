//! The requests of resolutions in a list: each a part of a record, with what answers it and where it stands.

use super::formats::Column;
use super::search::Searched;
use super::{Catalogue, Filter};
use crate::line::ActionLine;
use crate::print::or_empty;
use crate::record::{Action, Asked, Date, Day, Kind, OrganizationId, YearsApart};
use crate::requests::{Answer, Requested, State};
use crate::template::{Speaker, yes};
use schemars::JsonSchema;
use serde::Serialize;

/// A request of a resolution.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct RequestRow {
    /// As records name it that answer it: `a-res-80-173/113`, or by its action where its paragraph has no number.
    pub id: String,
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
    /// How many years apart it is to be done, where it recurs.
    pub every: Option<u8>,
    /// The last day that it holds, where a later resolution took its place.
    pub until: Option<Date>,
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

impl AnswerRow {
    /// The record by its kind and its name.
    pub(super) fn name(&self, speaker: &Speaker<'_>) -> String {
        speaker.say(&format!("record-{}", self.kind.word()), [("id", self.id.as_str().into())])
    }
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
            id: requested.name.clone(),
            resolution: id.to_string(),
            symbol: resolution.symbol.to_string(),
            paragraph: request.number().map(str::to_owned),
            text: catalogue.text(&request.text),
            action: request.action,
            asked: request.asked.to_vec(),
            asked_of: request.asked_of.to_vec(),
            lines: request.lines.to_vec(),
            state: requested.state,
            due: requested.due,
            answers: requested.answers.iter().map(answer).collect(),
            every: request.every.map(YearsApart::number),
            until: request.until,
        }
    }

    /// Its state in words, with the day that it is due, how often it recurs and how long it holds.
    pub(super) fn standing(&self, speaker: &Speaker<'_>) -> String {
        let day = || ("day", or_empty(self.due).into());
        let state = match self.state {
            State::Answered => {
                let until = match (self.due, self.every) {
                    (Some(_), Some(_)) => "period",
                    (Some(_), None) => "day",
                    (None, _) => "nothing",
                };
                speaker.say("standing-answered", [("until", until.into()), day()])
            }
            State::Due => speaker.say("standing-due", [day()]),
            State::Overdue => speaker.say("standing-overdue", [day()]),
            // What held until a day may have been due by one that came later.
            State::Open => speaker.say("standing-open", [("has-ended", yes(self.until.is_some()))]),
        };
        let every = self.every.map(|years| speaker.say("standing-every", [("years", years.into())]));
        let until = self.until.map(|until| speaker.say("standing-until", [("date", until.to_string().into())]));
        speaker.parts(std::iter::once(state).chain(every).chain(until))
    }

    /// What is asked and how it stands, among what refers to a record.
    pub(super) fn told(&self, speaker: &Speaker<'_>) -> String {
        format!("{}  {} {}", self.id, self.text, self.standing(speaker))
    }

    pub(super) const COLUMNS: &'static [Column<Self>] = &[
        Column::id("id", "column-request", |_, row| row.id.clone()),
        Column::sentences("text", "column-asked", |_, row| row.text.clone()),
        Column::text("asked", "column-of-whom", |speaker, row| speaker.addressees(&row.asked, &row.asked_of)),
        Column::text("lines", "column-lines", |speaker, row: &Self| speaker.lines(&row.lines)).rare(),
        Column::whole("state", "column-state", |speaker, row| speaker.word_of("state", row.state)),
        Column::whole("due", "column-deadline", |_, row| or_empty(row.due)),
        Column::text("answers", "column-answers", |speaker, row: &Self| {
            speaker.list(row.answers.iter().map(|answer| answer.name(speaker)))
        })
        .rare(),
        Column::id("resolution", "column-resolution", |_, row: &Self| row.resolution.clone()).asked(),
        Column::whole("symbol", "column-symbol", |_, row: &Self| row.symbol.clone()).asked(),
        Column::whole("paragraph", "column-paragraph", |_, row: &Self| or_empty(row.paragraph.as_ref())).asked(),
        Column::whole("action", "column-action", |speaker, row: &Self| speaker.word_of("action", row.action)).asked(),
        Column::text("asked_of", "column-asked-of", |speaker, row: &Self| {
            speaker.list(row.asked_of.iter().map(|asked| speaker.word_of("asked", asked)))
        })
        .asked(),
        Column::whole("every", "column-every", |_, row: &Self| or_empty(row.every)).asked(),
        Column::whole("until", "column-until", |_, row: &Self| or_empty(row.until)).asked(),
    ];
}

impl Catalogue<'_> {
    /// The rows of the requests that fit a filter.
    pub(super) fn request_rows(self, filter: &Filter) -> Vec<RequestRow> {
        let fits = |it: &Requested<'_>| {
            filter.has_resolution(it.id)
                && filter.has_state(it.state)
                && filter.has_line(it.request.lines.iter().copied())
                && filter.is_asked(self.registry, it.request)
                && filter.has_days(it.due.map(|due| (due.into(), due.into())))
                && filter.finds(|| Searched {
                    texts: vec![&it.request.text],
                    plain: vec![it.resolution.symbol.as_str()],
                    organizations: it.request.asked.iter().collect(),
                    lines: it.request.lines.to_vec(),
                    countries: Vec::new(),
                })
        };
        self.requests().iter().filter(|it| fits(it)).map(|it| RequestRow::of(self, it)).collect()
    }
}
