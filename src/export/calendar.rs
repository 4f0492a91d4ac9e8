//! Meetings as events of a calendar (iCalendar, RFC 5545).

use super::{Exported, Notes, lasting_name};
use crate::print::counted;
use crate::record::{Date, Day, Meeting, MeetingId, MeetingStatus, Text};
use crate::registry::Key;
use anyhow::Result;
use icalendar::{Calendar, Component, Event, EventLike, EventStatus, Property};
use std::fmt::Write;

/// All meetings of which the days are known, each as whole days.
pub fn write(exported: &Exported<'_>, notes: &mut Notes) -> Result<Vec<u8>> {
    let mut calendar = Calendar::empty();
    calendar.append_property(("VERSION", "2.0"));
    calendar.append_property(("PRODID", "-//wsis//export//EN"));
    calendar.append_property(("CALSCALE", "GREGORIAN"));
    calendar.name(&exported.name()?);
    let (mut with_days, mut without_days) = (0, 0);
    for (id, meeting) in exported.registry.meetings.sound() {
        match days(meeting) {
            Some(days) => {
                calendar.push(event(exported, id, meeting, days)?);
                with_days += 1;
            }
            None => without_days += 1,
        }
    }
    notes.held = Some(counted(with_days, "meeting"));
    if without_days > 0 {
        notes.said.push(format!("{} left out, whose days are not known", counted(without_days, "meeting")));
    }
    let mut text = String::new();
    write!(text, "{calendar}")?;
    Ok(folded(&text).into_bytes())
}

/// The same with no line longer than a calendar may have, which is counted in bytes with the blank that goes on with it.
fn folded(text: &str) -> String {
    const LONGEST: usize = 75;
    let mut folded = String::with_capacity(text.len());
    for line in text.replace("\r\n ", "").split_inclusive("\r\n") {
        let mut room = LONGEST;
        for sign in line.trim_end_matches("\r\n").chars() {
            if sign.len_utf8() > room {
                folded.push_str("\r\n ");
                room = LONGEST - 1;
            }
            folded.push(sign);
            room -= sign.len_utf8();
        }
        folded.push_str("\r\n");
    }
    folded
}

/// The first day, and the day after the last: so a calendar counts.
fn days(meeting: &Meeting) -> Option<(Day, Day)> {
    let first = day(meeting.start?)?;
    let last = meeting.end.map_or(Some(first), day)?;
    // Of two days that are the wrong way round neither is sure.
    (first <= last).then_some((first, last.after()?))
}

fn day(date: Date) -> Option<Day> {
    (date.first_day() == date.last_day()).then(|| date.first_day())
}

fn event(exported: &Exported<'_>, id: &MeetingId, meeting: &Meeting, (first, after): (Day, Day)) -> Result<Event> {
    let mut event = Event::new();
    event.uid(&lasting_name(exported, &id.name())?);
    // When it was made is not known, and must not differ from one export to the next.
    event.add_property("DTSTAMP", format!("{}T000000Z", basic(first)));
    for (name, day) in [("DTSTART", first), ("DTEND", after)] {
        event.append_property(Property::new(name, basic(day)).add_parameter("VALUE", "DATE").done());
    }
    event.summary(meeting.title.first(exported.first));
    let place = place(exported, meeting);
    if !place.is_empty() {
        event.location(&place);
    }
    event.status(match meeting.status {
        MeetingStatus::Held => EventStatus::Confirmed,
        MeetingStatus::Planned => EventStatus::Tentative,
        MeetingStatus::Cancelled => EventStatus::Cancelled,
    });
    event.append_multi_property(Property::new("CATEGORIES", categories(meeting)));
    if let Some(link) = meeting.links.first() {
        event.url(&link.url.to_string());
    }
    let about = about(exported, id, meeting);
    event.description(&about);
    Ok(event.done())
}

/// A day as calendars write it: 20060515.
fn basic(day: Day) -> String {
    day.to_string().replace('-', "")
}

fn place(exported: &Exported<'_>, meeting: &Meeting) -> String {
    let text = |text: &Option<Text>| text.as_ref().map(|text| text.first(exported.first).to_owned());
    let named = meeting.place.iter().flat_map(|place| {
        let country = place.country.map(|country| country.name().to_owned());
        [text(&place.venue), text(&place.city), country]
    });
    let online = meeting.online.filter(|is_so| *is_so).map(|_| "online".to_owned());
    named.chain([online]).flatten().collect::<Vec<_>>().join(", ")
}

fn categories(meeting: &Meeting) -> String {
    meeting.lines.iter().map(ToString::to_string).collect::<Vec<_>>().join(",")
}

/// Of which lines it was, by whom, whether all could come, and its name in the registry.
fn about(exported: &Exported<'_>, id: &MeetingId, meeting: &Meeting) -> String {
    let lines: Vec<_> = meeting.lines.iter().map(ToString::to_string).collect();
    let organizers: Vec<_> = meeting.organizers.iter().map(|id| exported.called(id)).collect();
    let mut sentences = vec![format!("Lines: {}.", lines.join(", "))];
    if !organizers.is_empty() {
        sentences.push(format!("Organized by {}.", organizers.join(", ")));
    }
    match meeting.open_to_all_stakeholders {
        Some(true) => sentences.push("Open to all stakeholders.".to_owned()),
        Some(false) => sentences.push("Not open to all stakeholders.".to_owned()),
        None => {}
    }
    sentences.push(format!("Registry: meeting {}.", id.name()));
    sentences.join("\n")
}
