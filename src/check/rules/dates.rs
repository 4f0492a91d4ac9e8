//! Dates that contradict each other, the path of their record, or the calendar.

use crate::check::{Finding, Scope};
use crate::decode::{KeyPath, Rule, SpanOf, key_path, rule};
use crate::record::{Date, Meeting, MeetingStatus, OutputKind, Request, Year};
use crate::registry::{AnyEntry, Entry, Key, Registry};

rule! {
    /// A meeting's or an output's date lies outside the year of its path.
    ///
    /// A record counts in the year of its path, whatever its date. An output may be
    /// dated in the year after too: many an annual report is. A session without dates
    /// of its own has those of its event.
    ///
    /// ```toml
    /// # meetings/2006/c8-consultation.toml
    /// start = 2007-05-12
    /// ```
    ///
    /// Correct the date, or move the file to the folder of its year.
    ///
    /// ```toml
    /// # meetings/2006/c8-consultation.toml
    /// start = 2006-05-12
    /// ```
    pub(super) static DATE_OUTSIDE_YEAR = {
        name: "date-outside-year",
        severity: Error,
        about: Meetings,
        why: "a record counts in the year of its path",
    }
}

pub(super) fn date_outside_year(scope: &Scope<'_>) -> Vec<Finding> {
    let registry = scope.registry;
    let meetings = registry.meetings.as_found().flat_map(|(entry, meeting)| {
        let year = entry.key.year;
        let own = [("start", meeting.start), ("end", meeting.end)]
            .into_iter()
            .filter_map(move |(key, date)| outside(entry, key, date?, &[year]));
        let taken = meeting.start.is_none().then(|| {
            let event = registry.meeting(meeting.within.as_ref()?)?;
            let period = registry.period(meeting).filter(|_| event.knows("start"))?;
            outside(entry, "within", period.start, &[year])
        });
        own.chain(taken.flatten())
    });
    let outputs = registry.outputs.as_found().filter_map(|(entry, output)| {
        let year = entry.key.year;
        let years: Vec<_> = std::iter::once(year).chain(year.after()).collect();
        outside(entry, "date", output.date, &years)
    });
    meetings.chain(outputs).collect()
}

fn outside<K: Key, T>(entry: &Entry<K, T>, key: &'static str, date: Date, years: &[Year]) -> Option<Finding> {
    if years.contains(&date.year()) {
        return None;
    }
    let of_path: Vec<_> = years.iter().map(Year::to_string).collect();
    let message = format!("{date} is not in {}", of_path.join(" or "));
    let finding = entry.finding(&DATE_OUTSIDE_YEAR, key, message)?.label("outside the year of its path");
    Some(finding.help("correct the date, or move the file to the folder of its year"))
}

rule! {
    /// The date of an output that is an event lies outside its days.
    ///
    /// The days of an event are what it `covers`, and its date is one of them: the report
    /// tells the days, and the date says in which year the event counts. Dates without a
    /// day or month are outside only where they surely are.
    ///
    /// ```toml
    /// # outputs/2006/c5/annual-report.toml
    /// kind = "event"
    /// date = 2006-11-15
    /// covers = { from = 2006-11-02, until = 2006-11-03 }
    /// ```
    ///
    /// Correct the date or the days.
    ///
    /// ```toml
    /// # outputs/2006/c5/annual-report.toml
    /// kind = "event"
    /// date = 2006-11-03
    /// covers = { from = 2006-11-02, until = 2006-11-03 }
    /// ```
    pub(super) static DATE_OUTSIDE_DAYS = {
        name: "date-outside-days",
        severity: Error,
        about: Outputs,
        why: "an event's date is one of its days",
    }
}

pub(super) fn date_outside_days(scope: &Scope<'_>) -> Vec<Finding> {
    scope.registry.outputs.find(|entry, output| {
        let days = output.covers.as_ref().filter(|_| output.kind == OutputKind::Event && entry.knows("kind"))?;
        if !entry.knows("date") {
            return None;
        }
        let bound = |key, bound: Option<Date>| Some((key_path!["covers", key], bound.filter(|it| it.is_known())?));
        let (from, until) = (bound("from", days.from), bound("until", days.until));
        // Days in the wrong order are told as such, and no date lies within them.
        if let (Some((_, from)), Some((_, until))) = (&from, &until)
            && from.is_surely_after(*until)
        {
            return None;
        }
        let begins_later = from.filter(|(_, from)| from.is_surely_after(output.date));
        let ended_before = until.filter(|(_, until)| output.date.is_surely_after(*until));
        let (path, message) = match (begins_later, ended_before) {
            (Some((path, from)), _) => {
                (path, format!("{} lies before the first day of the event, {from}", output.date))
            }
            (None, Some((path, until))) => {
                (path, format!("{} lies after the last day of the event, {until}", output.date))
            }
            (None, None) => return None,
        };
        let finding = entry.finding(&DATE_OUTSIDE_DAYS, "date", message)?.label("outside its days");
        Some(finding.with(entry.key.file(), path, "its days").help("correct the date or the days"))
    })
}

rule! {
    /// A session's dates lie outside those of the event that it is within.
    ///
    /// A session takes place during its event. Dates without a day or month are
    /// outside only where they surely are.
    ///
    /// ```toml
    /// # meetings/2006/c5-facilitation.toml
    /// start = 2006-05-15
    /// end = 2006-05-16
    ///
    /// # meetings/2006/c8-consultation.toml
    /// within = "2006/c5-facilitation"
    /// start = 2006-06-15
    /// ```
    ///
    /// Correct the dates or `within`; or leave the dates out, and those of the event
    /// hold.
    ///
    /// ```toml
    /// # meetings/2006/c8-consultation.toml
    /// within = "2006/c5-facilitation"
    /// start = 2006-05-15
    /// ```
    pub(super) static OUTSIDE_EVENT = {
        name: "outside-event",
        severity: Error,
        about: Meetings,
        why: "a session takes place during its event",
    }
}

pub(super) fn outside_event(scope: &Scope<'_>) -> Vec<Finding> {
    scope.registry.meetings.find(|entry, meeting| {
        let event = scope.registry.meeting(meeting.within.as_ref()?)?;
        if !event.knows("start") || !event.knows("end") || !entry.knows("within") {
            return None;
        }
        // Of meetings in a circle none is the event.
        if scope.registry.is_within_itself(meeting) {
            return None;
        }
        let period = scope.registry.period(event.as_found()?)?;
        let outside = |date: &Date| period.start.is_surely_after(*date) || date.is_surely_after(period.end);
        // An end before the event begins, with no start of its own, is told as a reversed period.
        let end = meeting.end.filter(|end| meeting.start.is_some() || !period.start.is_surely_after(*end));
        let (key, date) = [("start", meeting.start), ("end", end)]
            .into_iter()
            .find_map(|(key, date)| date.filter(|date| date.is_known() && outside(date)).map(|date| (key, date)))?;
        let message = format!("{date} lies outside the event, which was from {} to {}", period.start, period.end);
        let finding = entry.finding(&OUTSIDE_EVENT, key, message)?.label("outside the event");
        Some(
            finding
                .with(event.key.file(), "start", "the event")
                .help("correct the date, or leave it out: then the event's dates hold"),
        )
    })
}

rule! {
    /// A planned meeting's last day has passed.
    ///
    /// It was held, cancelled or put off; as long as it is planned it does not count.
    /// Where only a month or a year is known, it has passed when its last day has.
    ///
    /// ```toml
    /// # meetings/2006/c8-consultation.toml
    /// status = "planned"
    /// start = 2006-05-12
    /// ```
    ///
    /// Write `status = "held"` or `status = "cancelled"`, or its new date.
    ///
    /// ```toml
    /// # meetings/2006/c8-consultation.toml
    /// status = "held"
    /// start = 2006-05-12
    /// ```
    pub(super) static MEETING_OVERDUE = {
        name: "meeting-overdue",
        severity: Warning,
        about: Meetings,
        why: "a planned meeting does not count, though this one may have been held",
    }
}

pub(super) fn meeting_overdue(scope: &Scope<'_>) -> Vec<Finding> {
    scope.registry.meetings.find(|entry, meeting| {
        let known = entry.knows("start") && entry.knows("end");
        if meeting.status != MeetingStatus::Planned || !known {
            return None;
        }
        let last_day = scope.registry.period(meeting)?.end.last_day();
        if last_day >= scope.today {
            return None;
        }
        let finding = entry.finding(
            &MEETING_OVERDUE,
            "status",
            format!("this meeting is planned, but its last day, {last_day}, has passed"),
        )?;
        let help = "write `status = \"held\"` if it took place, `status = \"cancelled\"` if not, or its new date";
        Some(finding.label("no longer to come").help(help))
    })
}

rule! {
    /// Something ends before it begins: a meeting, the period that a report or a cycle
    /// covers, a modality, an organ's session, a follow-up; or a request is due or ends
    /// before its resolution was adopted.
    ///
    /// Nothing can, so one of the two dates is wrong. Dates without a day or month are
    /// out of order only where they surely are. A modality begins when it was decided,
    /// and a meeting without a `start` when its event does.
    ///
    /// ```toml
    /// # meetings/2006/c8-consultation.toml
    /// start = 2006-05-12
    /// end = 2006-05-03
    /// ```
    ///
    /// Correct one of the two dates.
    ///
    /// ```toml
    /// # meetings/2006/c8-consultation.toml
    /// start = 2006-05-12
    /// end = 2006-05-13
    /// ```
    pub(super) static DATES_REVERSED = {
        name: "dates-reversed",
        severity: Error,
        about: Meetings,
        why: "nothing ends before it begins",
    }
}

pub(super) fn dates_reversed(scope: &Scope<'_>) -> Vec<Finding> {
    let registry = scope.registry;
    let within = reversed(scope, SpanOf::Period, &DATES_REVERSED).into_iter();
    let meetings = registry.meetings.as_found().filter_map(|(entry, meeting)| {
        let start = start_of_event(registry, meeting).filter(|_| meeting.start.is_none())?;
        let end = meeting.end.filter(|end| end.is_known() && start.is_surely_after(*end))?;
        let message = format!("this ends on {end}, before its event begins on {start}");
        Some(
            entry
                .finding(&DATES_REVERSED, "end", message)?
                .label("the end")
                .help("correct the date, or leave it out: then the event's holds"),
        )
    });
    let modalities = registry.groups.as_found().flat_map(|(entry, group)| {
        group.modalities.iter().enumerate().filter_map(move |(n, modality)| {
            let decided = super::modalities::decided(registry, modality).filter(|_| modality.decided.is_none())?;
            let until = modality.until.filter(|until| until.is_known() && decided.is_surely_after(*until))?;
            let message = format!("this ends on {until}, before the meeting of {decided} that decided it");
            let finding = entry.finding(&DATES_REVERSED, key_path!["modalities", n, "until"], message)?;
            Some(finding.label("the end").help("correct the date, or name the meeting that decided it"))
        })
    });
    let cycles = registry.cycles.as_found().filter_map(|(entry, cycle)| {
        // Left out, its last year is that of the file.
        let from = cycle.covers.as_ref().filter(|covers| covers.until.is_none())?.from?;
        let until = Date::new(&entry.key.to_string()).filter(|until| from.is_surely_after(*until))?;
        ended_early(&DATES_REVERSED, entry, (key_path!["covers", "from"], from), (key_path!["covers", "until"], until))
    });
    within.chain(meetings).chain(modalities).chain(cycles).chain(early_requests(registry)).collect()
}

/// Requests that are due, or end, before their resolution was adopted.
fn early_requests(registry: &Registry) -> impl Iterator<Item = Finding> {
    registry.resolutions.as_found().flat_map(|(entry, resolution)| {
        let of_request = move |(n, request): (usize, &Request)| {
            let adopted = resolution.adopted.filter(|date| date.is_known())?;
            let days = [("due", request.due), ("until", request.until)];
            let early = |(_, date): &(&'static str, Option<Date>)| {
                date.is_some_and(|date| date.is_known() && adopted.is_surely_after(date))
            };
            let (key, date) = days.into_iter().find(early)?;
            let message = format!("this is of {}, before the resolution was adopted", date?);
            let finding =
                entry.finding(&DATES_REVERSED, key_path!["requests", n, key], message)?.label("before it was asked");
            Some(finding.with(entry.key.file(), "adopted", "adopted then").help("correct the one date or the other"))
        };
        resolution.requests.iter().enumerate().filter_map(of_request)
    })
}

/// When the event of a meeting begins, as far as that is known.
fn start_of_event(registry: &Registry, meeting: &Meeting) -> Option<Date> {
    let event = registry.meeting(meeting.within.as_ref()?)?;
    Some(registry.period(event.as_found()?)?.start)
}

/// What a rule finds of the tables that say from when to when something of this sort lasts.
pub(super) fn reversed(scope: &Scope<'_>, of: SpanOf, rule: &'static Rule) -> Vec<Finding> {
    let found = scope.survey.reversed.iter().filter(|reversed| reversed.of == of);
    found.filter_map(|it| ended_early(rule, it.entry, it.first.clone(), it.last.clone())).collect()
}

/// The finding where a last date comes before its first one.
fn ended_early(
    rule: &'static Rule,
    entry: &dyn AnyEntry,
    (from, start): (KeyPath, Date),
    (until, end): (KeyPath, Date),
) -> Option<Finding> {
    if !entry.knows(&from) {
        return None;
    }
    let finding = entry.finding(rule, until, format!("this ends on {end}, before it begins on {start}"))?;
    Some(finding.label("the end").with(entry.file(), from, "the beginning").help("correct one of the two dates"))
}
