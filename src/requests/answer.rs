//! What answers requests: outputs, meetings and cycles that say so.

use crate::record::{
    Cycle, Date, Day, Meeting, MeetingStatus, OrganizationId, Output, OutputStatus, RequestRef, ResolutionId, Source,
    Step, Text, Year,
};
use crate::registry::{RecordId, RecordRef, Registry};
use std::collections::HashMap;

/// A record that answers a request.
#[derive(Debug, Clone)]
pub struct Answer<'a> {
    /// Its name.
    pub record: RecordId,
    /// The paragraph that it names.
    pub paragraph: &'a str,
    /// Its title; of a cycle that of the report.
    pub title: Option<&'a Text>,
    /// When it answered: the date of an output, the first of a meeting, that of a cycle's report, else of its stocktaking.
    pub date: Option<Date>,
    /// Whose answer it is, as far as that is known.
    pub by: Vec<&'a OrganizationId>,
    /// Where it was read.
    pub sources: &'a [Source],
}

/// What answers the requests of each resolution.
pub(super) struct Answers<'a>(HashMap<ResolutionId, Vec<Answer<'a>>>);

impl<'a> Answers<'a> {
    /// What had answered by a day: what was only planned is no answer.
    pub fn by(registry: &'a Registry, today: Day) -> Self {
        let mut answers: HashMap<_, Vec<_>> = HashMap::new();
        // Most records answer nothing, and are passed over before their names are taken.
        let outputs = registry.outputs.sound().filter(|(_, it)| !it.answers.is_empty());
        let outputs = outputs.map(|(id, it)| (RecordId::from(id.clone()), &it.answers));
        let meetings = registry.meetings.sound().filter(|(_, it)| !it.answers.is_empty());
        let meetings = meetings.map(|(id, it)| (RecordId::from(id.clone()), &it.answers));
        let cycles = registry.cycles.sound().map(|(id, it)| (RecordId::from(*id), &it.answers));
        for (record, references) in outputs.chain(meetings).chain(cycles) {
            for reference in references {
                let Some(((id, paragraph), given)) = reference.parts().zip(given(registry, &record)) else { continue };
                let had_come = given.date.is_none_or(|date| date.first_day() <= today);
                if given.is_answer && had_come {
                    let Given { title, date, by, sources, .. } = given;
                    let answer = Answer { record: record.clone(), paragraph, title, date, by, sources };
                    answers.entry(id).or_default().push(answer);
                }
            }
        }
        Self(answers)
    }

    /// What answers the requests of a resolution.
    pub fn to(&self, id: &ResolutionId) -> impl Iterator<Item = Answer<'a>> {
        self.0.get(id).into_iter().flatten().cloned()
    }
}

impl<'a> Answer<'a> {
    /// What a record answers a request with, be it an answer already or not yet; none where it is of a kind that answers nothing.
    pub fn of(registry: &'a Registry, record: &RecordId, reference: &'a RequestRef) -> Option<Self> {
        let (_, paragraph) = reference.parts()?;
        let Given { title, date, by, sources, .. } = given(registry, record)?;
        Some(Self { record: record.clone(), paragraph, title, date, by, sources })
    }
}

/// What a record gives as an answer.
struct Given<'a> {
    title: Option<&'a Text>,
    date: Option<Date>,
    by: Vec<&'a OrganizationId>,
    sources: &'a [Source],
    is_answer: bool,
}

fn given<'a>(registry: &'a Registry, record: &RecordId) -> Option<Given<'a>> {
    match (record, registry.sound(record)?) {
        (RecordId::Output(_), RecordRef::Output(output)) => Some(of_output(output)),
        (RecordId::Meeting(_), RecordRef::Meeting(meeting)) => Some(of_meeting(registry, meeting)),
        (RecordId::Cycle(year), RecordRef::Cycle(cycle)) => Some(of_cycle(registry, *year, cycle)),
        _ => None,
    }
}

fn of_output(output: &Output) -> Given<'_> {
    Given {
        title: Some(&output.title),
        date: Some(output.date),
        by: output.by.iter().collect(),
        sources: &output.sources,
        is_answer: output.status != OutputStatus::Planned,
    }
}

fn of_meeting<'a>(registry: &'a Registry, meeting: &'a Meeting) -> Given<'a> {
    Given {
        title: Some(&meeting.title),
        date: registry.period(meeting).map(|period| period.start),
        by: meeting.organizers.iter().collect(),
        sources: &meeting.sources,
        is_answer: meeting.status == MeetingStatus::Held,
    }
}

/// A cycle answers with the report, else with the stocktaking; of one that has neither nothing has come.
fn of_cycle<'a>(registry: &'a Registry, year: Year, cycle: &'a Cycle) -> Given<'a> {
    let step = [Step::Report, Step::Stocktaking].into_iter().map(|step| cycle.told(step)).find(|told| told.is_there);
    let prepared_by = cycle.report.as_ref().and_then(|report| report.prepared_by.as_ref());
    let settings = registry.settings().map(|settings| [&settings.stocktaker, &settings.reporter]);
    // What is told without a date is of the year in which a cycle's steps fall.
    let date = step.as_ref().map(|told| told.date.unwrap_or_else(|| Date::from(year.after().unwrap_or(year))));
    Given {
        title: cycle.report.as_ref().and_then(|report| report.title.as_ref()),
        date,
        by: prepared_by.into_iter().chain(settings.into_iter().flatten()).collect(),
        sources: step.and_then(|told| told.sources).unwrap_or_default(),
        is_answer: step.is_some(),
    }
}
