//! What a report's template sees of what resolutions ask: which of them it tells of, and where each request stood on its day.

use super::records::{Party, Said, SourceSeen};
use super::view::{View, joint_symbol};
use crate::line::ActionLine;
use crate::prose::Report;
use crate::record::{Action, Asked, Date, Day, Organ, Request, RequestRef, Resolution, ResolutionId, Step, Years};
use crate::registry::RecordId;
use crate::requests::{Answer, Requested, State, called, requests};
use crate::stocktake::RequestStates;
use schemars::JsonSchema;
use serde::Serialize;
use std::cmp::Reverse;

/// What resolutions ask of the years that a report is of. Of each organ one is told request by request, so that a report stays one
/// that is read: that of the cycle before, by which this report is asked for, else the newest. The others are counted.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct RequestsSeen {
    /// The resolutions that are told request by request: that of the General Assembly, and that of the Council.
    pub resolutions: Vec<ResolutionSeen>,
    /// Where the requests of these stood, all together.
    pub standing: Standing,
    /// The other resolutions that still ask something, the newest first.
    pub others: Vec<CountedResolution>,
    /// Where the requests of these others stood.
    pub standing_of_others: Standing,
}

/// A resolution with its requests.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct ResolutionSeen {
    /// Its symbol.
    pub symbol: String,
    /// Its title.
    pub title: Said,
    /// Which organ adopted it.
    pub organ: Organ,
    /// When it was adopted.
    pub adopted: Option<Date>,
    /// Its requests in the order of its paragraphs, but for those that no longer held in these years.
    pub requests: Vec<RequestSeen>,
    /// Where these stood.
    pub standing: Standing,
    /// The symbols of later resolutions of the organ of which no request is recorded.
    pub unread: Vec<String>,
    /// Where it was read.
    pub sources: Vec<SourceSeen>,
}

/// What a paragraph asks, and what was done.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct RequestSeen {
    /// The paragraph, as printed.
    pub paragraph: Option<String>,
    /// What is asked.
    pub text: Said,
    /// What kind of act is asked for.
    pub action: Action,
    /// Of which organizations.
    pub asked: Vec<Party>,
    /// Of whom else.
    pub asked_of: Vec<Asked>,
    /// The lines that it concerns, as people see them; none where it concerns all.
    pub lines: Vec<String>,
    /// What had answered it, in the order of dates; of many, the last.
    pub answers: Vec<AnswerSeen>,
    /// How many answers came before these.
    pub earlier_answers: usize,
    /// Where it stood on the day of the report.
    pub state: State,
    /// The day by which it is to be answered next, or was to be.
    pub due: Option<Day>,
    /// The last day that it held, if that had passed: a later request took its place.
    pub until: Option<Date>,
    /// Where it was read, if not where the resolution was.
    pub sources: Vec<SourceSeen>,
}

/// What answered a request: an output, a meeting, the document of a cycle, or a later resolution.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct AnswerSeen {
    /// The title of an output or a meeting.
    pub title: Option<Said>,
    /// Of a cycle, the document that answers: `report` or `stocktaking`.
    pub document: Option<Step>,
    /// The organ whose resolution answers; none where it is no resolution.
    pub organ: Option<Organ>,
    /// The years of the cycle.
    pub period: Option<String>,
    /// The symbol of its report, or of the resolution.
    pub symbol: Option<String>,
    /// Whether the cycle is that of this report.
    pub is_own: bool,
    /// When it answered.
    pub date: Option<Date>,
    /// Who brought the output out, or organized the meeting.
    pub by: Vec<Party>,
    /// Where this was read.
    pub sources: Vec<SourceSeen>,
}

/// A resolution whose requests are counted only.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct CountedResolution {
    /// Its symbol.
    pub symbol: String,
    /// When it was adopted.
    pub adopted: Option<Date>,
    /// Where those of its requests stood that still asked something.
    pub standing: Standing,
}

/// How many requests there are, and how many of them stood how.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct Standing {
    /// All of them.
    pub requests: usize,
    /// How they stood.
    #[serde(flatten)]
    pub states: RequestStates,
}

impl Standing {
    fn of<'r, 'a: 'r>(requests: impl IntoIterator<Item = &'r Requested<'a>>) -> Self {
        let requests: Vec<_> = requests.into_iter().collect();
        Self { requests: requests.len(), states: RequestStates::of(&requests) }
    }
}

/// More answers would not be read in a cell.
const MOST_ANSWERS: usize = 5;

/// A resolution with those of its requests that held in the years of a report.
pub(super) struct Asking<'a> {
    pub id: &'a ResolutionId,
    pub resolution: &'a Resolution,
    pub adopted: Day,
    pub requests: Vec<Requested<'a>>,
}

impl Asking<'_> {
    fn counted(&self) -> CountedResolution {
        CountedResolution {
            symbol: self.resolution.symbol.to_string(),
            adopted: self.resolution.adopted,
            standing: Standing::of(&self.requests),
        }
    }
}

impl View<'_> {
    /// What resolutions that had been adopted by the day of the report ask of its years.
    pub fn requests(self, years: Years) -> Option<RequestsSeen> {
        let mut asking = self.asking(years);
        self.answer_by_this(years, &mut asking);
        // What the cycle before asks this report for comes first, then the newest.
        let before = self.registry.cycle_before(years);
        let is_of_before =
            |it: &Asking<'_>| before.is_some_and(|(year, cycle)| cycle.is_closed_by(year, it.resolution));
        asking.sort_by_key(|it| Reverse((is_of_before(it), it.adopted, it.id)));
        let mut told = Vec::new();
        for organ in [Organ::GeneralAssembly, Organ::Ecosoc] {
            let first = asking.iter().position(|it| it.resolution.organ == organ);
            told.extend(first.map(|first| asking.remove(first)));
        }
        let mut others = asking;
        others.sort_by_key(|it| Reverse((it.adopted, it.id)));
        for other in &mut others {
            other.requests.retain(|request| still_asks(request, years));
        }
        (!told.is_empty()).then(|| RequestsSeen {
            standing: Standing::of(told.iter().flat_map(|asking| &asking.requests)),
            resolutions: told.iter().map(|asking| self.resolution(years, asking)).collect(),
            standing_of_others: Standing::of(others.iter().flat_map(|other| &other.requests)),
            others: others.iter().map(Asking::counted).collect(),
        })
    }

    /// Whether an answer is the document of the cycle of these years.
    pub fn is_own_report(self, years: Years, answer: &Answer<'_>) -> bool {
        let RecordId::Cycle(year) = &answer.record else { return false };
        let cycle = self.registry.cycles.get(year).and_then(|entry| entry.sound());
        cycle.is_some_and(|cycle| cycle.years(*year) == years)
    }

    /// Whether the document of its own cycle may answer a request: an overall stocktaking answers nothing that somebody else is asked.
    fn may_answer(self, request: &Request, answer: &Answer<'_>) -> bool {
        let is_stocktaking = self.report == Report::Stocktaking && answer.step == Some(Step::Stocktaking);
        let stocktaker = self.registry.settings().map(|settings| &settings.stocktaker);
        !is_stocktaking || request.asked.is_empty() || request.asked.iter().any(|asked| Some(asked) == stocktaker)
    }

    /// The resolutions that ask something of these years, of those that had surely been adopted.
    pub fn asking<'a>(&'a self, years: Years) -> Vec<Asking<'a>> {
        let mut all: Vec<Asking<'a>> = Vec::new();
        for mut request in requests(self.registry, self.known.day()) {
            let Some(adopted) = self.known.adopted(request.resolution) else { continue };
            if has_ended(&request, years) {
                continue;
            }
            // A report is not considered by its being written, and answered by nothing that may have come after it.
            let is_considered = request.request.action == Action::Consider;
            request.answers.retain(|answer| {
                if self.is_own_report(years, answer) {
                    !is_considered && self.may_answer(request.request, answer)
                } else if let Some(resolution) = self.resolution_of(answer) {
                    self.known.adopted(resolution).is_some()
                } else {
                    self.known.had_come(answer.date)
                }
            });
            self.stand_again(&mut request);
            match all.last_mut().filter(|last| last.id == request.id) {
                Some(last) => last.requests.push(request),
                None => {
                    let Requested { id, resolution, .. } = request;
                    all.push(Asking { id, resolution, adopted, requests: vec![request] });
                }
            }
        }
        all.retain(|asking| asking.requests.iter().any(|request| still_asks(request, years)));
        all
    }

    /// Where a request stood on the day of the report, by the answers that it tells of.
    fn stand_again(self, request: &mut Requested<'_>) {
        request.stand_again(self.known.day());
        // What is overdue on the last day that may be the report's own may not have been on that day.
        if request.state == State::Overdue && request.due.is_some_and(|due| !self.known.had_passed(due)) {
            request.state = State::Due;
        }
    }

    /// The Secretary-General's report answers that by which it is asked for, and what its cycle says that it answers, though the cycle
    /// may not have it yet: it is being written. One of other years than those of a cycle is that of none.
    fn answer_by_this(self, years: Years, asking: &mut [Asking<'_>]) {
        if self.report != Report::SecretaryGeneral || self.registry.cycle_of_exactly(years).is_none() {
            return;
        }
        let mandates: Vec<_> = self.asked_by(years, asking).into_iter().map(|(_, it)| (it.id, it.request)).collect();
        let named = self.named_by_cycle(years);
        for request in asking.iter_mut().flat_map(|asked| &mut asked.requests) {
            let is_answered_here = is_among(&mandates, request) || is_among(&named, request);
            let is_told = request
                .answers
                .iter()
                .any(|answer| self.is_own_report(years, answer) && answer.step == Some(Step::Report));
            if !is_answered_here || is_told {
                continue;
            }
            // The stocktaking stands for the report only as long as that has not come.
            request.answers.retain(|answer| !self.is_own_report(years, answer));
            let name = request.request.name();
            request.answers.push(Answer::by_report_of(years.last(), name, self.known.day()));
            self.stand_again(request);
        }
    }

    /// What the cycle of these years says that its report answers, of what whose report it is was asked: nothing is considered by
    /// being reported on.
    pub(super) fn named_by_cycle(&self, years: Years) -> Vec<(&ResolutionId, &Request)> {
        let cycle = self.registry.cycle_of_exactly(years);
        let named = |request: &RequestRef| {
            let (id, paragraph) = request.parts()?;
            let entry = self.registry.resolutions.get(&id)?;
            let named = called(entry.sound()?, paragraph);
            Some(named.into_iter().map(move |request| (&entry.key, request)))
        };
        let named = cycle.into_iter().flat_map(|cycle| &cycle.answers).filter_map(named).flatten();
        named.filter(|(_, request)| self.is_of_reporter(request) && request.action != Action::Consider).collect()
    }

    /// The resolution that an answer is.
    fn resolution_of(&self, answer: &Answer<'_>) -> Option<&Resolution> {
        let RecordId::Resolution(id) = &answer.record else { return None };
        self.registry.resolutions.get(id)?.sound()
    }

    fn resolution(self, years: Years, asking: &Asking<'_>) -> ResolutionSeen {
        let resolution = asking.resolution;
        let sources = self.sources(&resolution.sources);
        let unread = self.registry.resolutions.sound().filter(|(_, other)| {
            let is_later = self.known.adopted(other).is_some_and(|adopted| adopted > asking.adopted);
            let is_of_organ = other.organ == resolution.organ && other.requests.is_empty();
            is_of_organ && is_later && place(other) > place(resolution)
        });
        ResolutionSeen {
            symbol: resolution.symbol.to_string(),
            title: self.said(&resolution.title),
            organ: resolution.organ,
            adopted: resolution.adopted,
            standing: Standing::of(&asking.requests),
            requests: asking.requests.iter().map(|request| self.request(years, request, &sources)).collect(),
            unread: unread.map(|(_, other)| other.symbol.to_string()).collect(),
            sources,
        }
    }

    fn request(self, years: Years, requested: &Requested<'_>, of_resolution: &[SourceSeen]) -> RequestSeen {
        let Requested { request, answers, state, due, .. } = requested;
        let earlier_answers = answers.len().saturating_sub(MOST_ANSWERS);
        let mut sources = self.sources(&request.sources);
        sources.retain(|source| !of_resolution.contains(source));
        RequestSeen {
            paragraph: request.number().map(str::to_owned),
            text: self.said(&request.text),
            action: request.action,
            asked: self.parties(&request.asked),
            asked_of: request.asked_of.to_vec(),
            lines: request.lines.iter().map(ActionLine::to_string).collect(),
            answers: answers.iter().skip(earlier_answers).map(|answer| self.answer(years, answer)).collect(),
            earlier_answers,
            state: *state,
            due: *due,
            until: self.known.end(request.until),
            sources,
        }
    }

    fn answer(self, years: Years, answer: &Answer<'_>) -> AnswerSeen {
        let of_cycle = match &answer.record {
            RecordId::Cycle(year) => self.registry.cycles.get(year).and_then(|entry| Some((*year, entry.sound()?))),
            _ => None,
        };
        let report =
            of_cycle.and_then(|(_, cycle)| cycle.report.as_ref()).filter(|_| answer.step == Some(Step::Report));
        let resolution = self.resolution_of(answer);
        let is_of_record = of_cycle.is_none() && resolution.is_none();
        AnswerSeen {
            title: answer.title.filter(|_| is_of_record).map(|title| self.said(title)),
            document: answer.step,
            organ: resolution.map(|resolution| resolution.organ),
            period: of_cycle.map(|(year, cycle)| cycle.years(year).to_string()),
            symbol: report
                .and_then(|report| report.symbol.as_ref())
                .map(joint_symbol)
                .or_else(|| resolution.map(|resolution| resolution.symbol.to_string())),
            is_own: of_cycle.is_some_and(|(year, cycle)| cycle.years(year) == years),
            date: answer.date,
            by: answer.by.iter().filter(|_| is_of_record).map(|id| self.party(id)).collect(),
            sources: self.sources(answer.sources),
        }
    }
}

/// Whether a request is one of these, by its resolution and what it asks.
pub(super) fn is_among(some: &[(&ResolutionId, &Request)], requested: &Requested<'_>) -> bool {
    some.iter().any(|(id, request)| *id == requested.id && *request == requested.request)
}

/// The place of a resolution among those of its organ, which are numbered as they are adopted: 70 and 125 of `A/RES/70/125`. It
/// tells the order of two of which only the session is known.
fn place(resolution: &Resolution) -> Vec<u32> {
    resolution.symbol.as_str().split('/').filter_map(|part| part.parse().ok()).collect()
}

/// Whether a request no longer held when the years began: a later one had taken its place.
fn has_ended(requested: &Requested<'_>, years: Years) -> bool {
    requested.request.until.is_some_and(|until| until.last_day() < years.first_day())
}

/// Whether a request asked something of these years: what had been answered before they began asks nothing more.
fn still_asks(requested: &Requested<'_>, years: Years) -> bool {
    let is_of_years = |answer: &Answer<'_>| answer.date.is_none_or(|date| date.last_day() >= years.first_day());
    requested.state != State::Answered || requested.answers.iter().any(is_of_years)
}
