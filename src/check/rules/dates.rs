//! Dates that contradict each other, the path of their record, or the calendar.

use crate::check::{Finding, Scope};
use crate::decode::{KeyPath, Rule, key_path, rule};
use crate::record::{Covers, Date, Masthead, Meeting, MeetingStatus, Year};
use crate::registry::{Entry, Key, Registry};

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
    /// covers, a modality, an organ's session, a follow-up.
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
    let root = KeyPath::root;
    let meetings = registry.meetings.as_found().filter_map(|(entry, meeting)| {
        if meeting.start.is_some() {
            return reversed(&DATES_REVERSED, entry, meeting.start, meeting.end, root(), ("start", "end"));
        }
        let (start, end) = (start_of_event(registry, meeting)?, meeting.end?);
        if !end.is_known() || !start.is_surely_after(end) {
            return None;
        }
        let message = format!("this ends on {end}, before its event begins on {start}");
        Some(
            entry
                .finding(&DATES_REVERSED, "end", message)?
                .label("the end")
                .help("correct the date, or leave it out: then the event's holds"),
        )
    });
    let outputs = registry
        .outputs
        .as_found()
        .filter_map(|(entry, output)| covers_reversed(entry, output.covers.as_ref(), output.covers.as_ref()?.until));
    let modalities = registry.groups.as_found().flat_map(|(entry, group)| {
        group.modalities.iter().enumerate().filter_map(move |(n, modality)| {
            let table = key_path!["modalities", n];
            if modality.decided.is_some() {
                return reversed(&DATES_REVERSED, entry, modality.decided, modality.until, table, ("decided", "until"));
            }
            let until = modality.until.filter(|until| until.is_known())?;
            let decided = super::modalities::decided(registry, modality)?;
            if !decided.is_surely_after(until) {
                return None;
            }
            let message = format!("this ends on {until}, before the meeting of {decided} that decided it");
            let finding = entry.finding(&DATES_REVERSED, table.then("until"), message)?;
            Some(finding.label("the end").help("correct the date, or name the meeting that decided it"))
        })
    });
    let cycles = registry.cycles.as_found().flat_map(|(entry, cycle)| {
        let session = |organ: &'static str, masthead: Option<&Masthead>| {
            let masthead = masthead?;
            reversed(&DATES_REVERSED, entry, masthead.start, masthead.end, key_path!["report", organ], ("start", "end"))
        };
        let report = cycle.report.as_ref();
        let sessions = [
            session("general-assembly", report.and_then(|report| report.general_assembly.as_ref())),
            session("ecosoc", report.and_then(|report| report.ecosoc.as_ref())),
        ];
        let follow_up = cycle.follow_up.as_ref().and_then(|follow_up| {
            reversed(&DATES_REVERSED, entry, follow_up.start, follow_up.end, key_path!["follow-up"], ("start", "end"))
        });
        let covers = cycle.covers.as_ref();
        // Left out, its last year is that of the file.
        let until = covers.and_then(|covers| covers.until).or_else(|| Date::new(&entry.key.to_string()));
        let covers = covers_reversed(entry, covers, until);
        sessions.into_iter().flatten().chain(follow_up).chain(covers)
    });
    let findings = meetings.chain(outputs).chain(modalities).chain(cycles);
    findings.collect()
}

/// The finding where a period that is covered ends before it begins.
fn covers_reversed<K: Key, T>(entry: &Entry<K, T>, covers: Option<&Covers>, until: Option<Date>) -> Option<Finding> {
    reversed(&DATES_REVERSED, entry, covers?.from, until, key_path!["covers"], ("from", "until"))
}

/// When the event of a meeting begins, as far as that is known.
fn start_of_event(registry: &Registry, meeting: &Meeting) -> Option<Date> {
    let event = registry.meeting(meeting.within.as_ref()?)?;
    Some(registry.period(event.as_found()?)?.start)
}

/// The finding, under no rule yet, where a last date comes before its first one.
pub(super) fn reversed<K: Key, T>(
    rule: &'static Rule,
    entry: &Entry<K, T>,
    start: Option<Date>,
    end: Option<Date>,
    table: KeyPath,
    (first, last): (&'static str, &'static str),
) -> Option<Finding> {
    let (start, end) = (start?, end?);
    let (from, until) = (table.clone().then(first), table.then(last));
    if !start.is_surely_after(end) || !entry.knows(from.clone()) {
        return None;
    }
    let finding = entry.finding(rule, until, format!("this ends on {end}, before it begins on {start}"))?;
    Some(finding.label("the end").with(entry.key.file(), from, "the beginning").help("correct one of the two dates"))
}
