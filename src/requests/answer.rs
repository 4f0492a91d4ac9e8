//! What answers requests: outputs, meetings, cycles and later resolutions that say so.

use super::name::plain;
use crate::record::{
    Cycle, Date, Day, Meeting, MeetingStatus, OrganizationId, Output, OutputStatus, RequestRef, Resolution,
    ResolutionId, Source, Step, Text, Told, Year,
};
use crate::registry::{RecordId, RecordRef, Registry};
use std::collections::{HashMap, HashSet};

/// A record that answers a request.
#[derive(Debug, Clone)]
pub struct Answer<'a> {
    /// Its name.
    pub record: RecordId,
    /// The paragraph that it names.
    pub paragraph: &'a str,
    /// Its title; of a cycle that of the report.
    pub title: Option<&'a Text>,
    /// When it answered: the date of an output, the first of a meeting, that of a cycle's report, else of its stocktaking, the day
    /// on which a resolution was adopted.
    pub date: Option<Date>,
    /// Whose answer it is, as far as that is known.
    pub by: Vec<&'a OrganizationId>,
    /// Where it was read.
    pub sources: &'a [Source],
    /// Of a cycle, with which step it answers.
    pub step: Option<Step>,
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
        let resolutions = registry.resolutions.sound().filter(|(_, it)| !it.answers.is_empty());
        let resolutions = resolutions.map(|(id, it)| (RecordId::from(id.clone()), &it.answers));
        for (record, references) in outputs.chain(meetings).chain(cycles).chain(resolutions) {
            // What stands twice is one answer.
            let mut seen = HashSet::new();
            for reference in references.iter().filter(|reference| seen.insert(plain(&reference.to_string()))) {
                let Some(((id, paragraph), given)) = reference.parts().zip(given(registry, &record, today)) else {
                    continue;
                };
                let had_come = given.date.is_none_or(|date| date.first_day() <= today);
                if given.is_answer && had_come {
                    answers.entry(id).or_default().push(given.answer(record.clone(), paragraph));
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
    /// What a record answers a request with on a day, be it an answer already or not yet; none where it is of a kind that answers
    /// nothing.
    pub fn of(registry: &'a Registry, record: &RecordId, reference: &'a RequestRef, today: Day) -> Option<Self> {
        let (_, paragraph) = reference.parts()?;
        Some(given(registry, record, today)?.answer(record.clone(), paragraph))
    }

    /// Whether it is the stocktaking of a cycle, of before a resolution was adopted: the cycle answers that with the report to come.
    pub fn is_too_early(&self, resolution: &Resolution) -> bool {
        let came_before = |date: Date| resolution.adopted.is_some_and(|adopted| date.last_day() < adopted.first_day());
        self.step == Some(Step::Stocktaking) && self.date.is_some_and(came_before)
    }

    /// The answer that the report of a cycle gives by being written.
    pub fn by_report_of(year: Year, paragraph: &'a str, today: Day) -> Self {
        let date = Some(Date::from(today));
        let record = RecordId::from(year);
        Self { record, paragraph, title: None, date, by: Vec::new(), sources: &[], step: Some(Step::Report) }
    }
}

/// What a record gives as an answer.
struct Given<'a> {
    title: Option<&'a Text>,
    date: Option<Date>,
    by: Vec<&'a OrganizationId>,
    sources: &'a [Source],
    step: Option<Step>,
    is_answer: bool,
}

impl<'a> Given<'a> {
    fn answer(self, record: RecordId, paragraph: &'a str) -> Answer<'a> {
        let Self { title, date, by, sources, step, .. } = self;
        Answer { record, paragraph, title, date, by, sources, step }
    }
}

fn given<'a>(registry: &'a Registry, record: &RecordId, today: Day) -> Option<Given<'a>> {
    match (record, registry.sound(record)?) {
        (RecordId::Output(_), RecordRef::Output(output)) => Some(of_output(output)),
        (RecordId::Meeting(_), RecordRef::Meeting(meeting)) => Some(of_meeting(registry, meeting)),
        (RecordId::Cycle(year), RecordRef::Cycle(cycle)) => Some(of_cycle(registry, *year, cycle, today)),
        (RecordId::Resolution(_), RecordRef::Resolution(resolution)) => {
            Some(of_resolution(registry, resolution, today))
        }
        _ => None,
    }
}

fn of_output(output: &Output) -> Given<'_> {
    Given {
        title: Some(&output.title),
        date: Some(output.date),
        by: output.by.iter().collect(),
        sources: &output.sources,
        step: None,
        is_answer: output.status != OutputStatus::Planned,
    }
}

fn of_meeting<'a>(registry: &'a Registry, meeting: &'a Meeting) -> Given<'a> {
    Given {
        title: Some(&meeting.title),
        date: registry.period(meeting).map(|period| period.start),
        by: meeting.organizers.iter().collect(),
        sources: &meeting.sources,
        step: None,
        is_answer: meeting.status == MeetingStatus::Held,
    }
}

/// A resolution answers for the organ that adopted it, which is the organization that is named like it, where the registry has one.
fn of_resolution<'a>(registry: &'a Registry, resolution: &'a Resolution, today: Day) -> Given<'a> {
    let organ = resolution.organ.word();
    let by = registry.organizations.sound().map(|(id, _)| id).filter(|id| id.as_str() == organ);
    Given {
        title: Some(&resolution.title),
        date: resolution.adopted,
        by: by.collect(),
        sources: &resolution.sources,
        step: None,
        is_answer: resolution.adopted_by().is_none_or(|day| day <= today),
    }
}

/// A cycle answers with the report, or as long as that has not come with the stocktaking; of one that has neither nothing has come.
fn of_cycle<'a>(registry: &'a Registry, year: Year, cycle: &'a Cycle, today: Day) -> Given<'a> {
    // What is told without a date is of the year in which a cycle's steps fall.
    let date = |told: &Told<'_>| told.date.unwrap_or_else(|| Date::from(year.after().unwrap_or(year)));
    let steps = [Step::Report, Step::Stocktaking].map(|step| (step, cycle.told(step)));
    let there = || steps.iter().filter(|(_, told)| told.is_there);
    let answering = there().find(|(_, told)| date(told).first_day() <= today).or_else(|| there().next_back());
    let prepared_by = cycle.report.as_ref().and_then(|report| report.prepared_by.as_ref());
    let settings = registry.settings().map(|settings| [&settings.stocktaker, &settings.reporter]);
    let report = cycle.report.as_ref().filter(|_| answering.is_some_and(|(step, _)| *step == Step::Report));
    Given {
        title: report.and_then(|report| report.title.as_ref()),
        date: answering.map(|(_, told)| date(told)),
        by: prepared_by.into_iter().chain(settings.into_iter().flatten()).collect(),
        sources: answering.and_then(|(_, told)| told.sources).unwrap_or_default(),
        step: answering.map(|(step, _)| *step),
        is_answer: answering.is_some(),
    }
}
