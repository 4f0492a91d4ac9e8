//! A meeting in a list, and what refers to one.

use super::Catalogued;
use crate::catalogue::formats::{Column, Reader, Section};
use crate::catalogue::lookup::{addresses, joined, read_in};
use crate::catalogue::search::Searched;
use crate::catalogue::{Catalogue, Filter, Mention};
use crate::line::ActionLine;
use crate::print::or_empty;
use crate::record::{Attendance, Country, Date, Meeting, MeetingId, MeetingRef, MeetingStatus, OrganizationId, Topic};
use crate::template::Speaker;
use schemars::JsonSchema;
use serde::Serialize;

/// A meeting.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct MeetingRow {
    /// Its path: `2006/c5-facilitation`.
    pub id: String,
    /// Its title.
    pub title: String,
    /// Its lines.
    pub lines: Vec<ActionLine>,
    /// Whether it took place.
    pub status: MeetingStatus,
    /// Its first day, or that of the event that it is within.
    pub start: Option<Date>,
    /// Its last day.
    pub end: Option<Date>,
    /// The city.
    pub city: Option<String>,
    /// The country.
    pub country: Option<Country>,
    /// Whether it was open to all stakeholders; none where no source says.
    pub open: Option<bool>,
    /// How many took part; none where no source says.
    pub participants: Option<u64>,
    /// Whether that number is rough.
    pub participants_approximate: bool,
    /// Who organized it.
    pub organizers: Vec<OrganizationId>,
    /// The event that it was a session of.
    pub within: Option<String>,
    /// Whether one could take part online; none where no source says.
    pub online: Option<bool>,
    /// Its documents.
    pub links: Vec<String>,
    /// Where this was read.
    pub sources: Vec<String>,
}

/// What refers to a meeting.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct RelatedToMeeting {
    /// Modalities that it decided.
    pub modalities: Vec<ModalityMention>,
    /// Outputs that came out of it.
    pub outputs: Vec<Mention>,
    /// Meetings that were sessions of it.
    pub sessions: Vec<Mention>,
}

/// A modality of a group.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct ModalityMention {
    /// The group's line.
    pub line: ActionLine,
    /// What it is about.
    pub topic: Topic,
    /// What was decided.
    pub text: String,
}

impl Catalogued for Meeting {
    type Key = MeetingId;
    type Row = MeetingRow;
    type Related = RelatedToMeeting;

    const COLUMNS: &'static [Column<MeetingRow>] = &[
        Column::id("id", "column-id", |_, row| row.id.clone()),
        Column::text("title", "column-title", |_, row| row.title.clone()),
        Column::text("lines", "column-lines", |speaker, row| speaker.lines(&row.lines)),
        Column::whole("start", "column-start", |_, row| or_empty(row.start)),
        Column::text("city", "column-place", place),
        Column::text("open", "column-open", |speaker, row: &MeetingRow| {
            row.open.map_or_else(String::new, |open| speaker.yes_or_no(open))
        })
        .rare(),
        Column::figure("participants", "column-participants", |speaker, row: &MeetingRow| {
            row.participants.map_or_else(String::new, |number| speaker.rough(number, row.participants_approximate))
        })
        .rare(),
        Column::whole("status", "column-status", |speaker, row: &MeetingRow| speaker.word_of("status", row.status))
            .asked(),
        Column::whole("end", "column-end", |_, row: &MeetingRow| or_empty(row.end)).asked(),
        Column::whole("country", "column-country", |_, row: &MeetingRow| or_empty(row.country)).asked(),
        Column::whole("participants_approximate", "column-approximate", |speaker, row: &MeetingRow| {
            speaker.yes_or_no(row.participants_approximate)
        })
        .asked(),
        Column::text("organizers", "column-organizers", |speaker, row: &MeetingRow| speaker.acronyms(&row.organizers))
            .asked(),
        Column::id("within", "column-within", |_, row: &MeetingRow| or_empty(row.within.as_ref())).asked(),
        Column::whole("online", "column-online", |speaker, row: &MeetingRow| {
            row.online.map_or_else(String::new, |online| speaker.yes_or_no(online))
        })
        .asked(),
        Column::text("links", "column-links", |_, row: &MeetingRow| joined(&row.links)).asked(),
        Column::text("sources", "column-sources", |_, row: &MeetingRow| joined(&row.sources)).asked(),
    ];

    fn rows(catalogue: Catalogue<'_>, filter: &Filter) -> Vec<MeetingRow> {
        let meetings = catalogue.registry.meetings.sound().filter(|(id, meeting)| fits(catalogue, filter, id, meeting));
        meetings.map(|(id, meeting)| row(catalogue, id, meeting)).collect()
    }

    fn related(catalogue: Catalogue<'_>, id: &MeetingId) -> RelatedToMeeting {
        let names =
            |reference: Option<&MeetingRef>| reference.is_some_and(|reference| reference.id().as_ref() == Some(id));
        let modalities = catalogue.registry.groups.sound().flat_map(|(of, group)| {
            group.modalities.iter().filter(|modality| names(modality.meeting.as_ref())).map(|modality| {
                ModalityMention { line: of.0, topic: modality.topic, text: catalogue.text(&modality.text) }
            })
        });
        RelatedToMeeting {
            modalities: modalities.collect(),
            outputs: catalogue.outputs(|output| names(output.meeting.as_ref())),
            sessions: catalogue.meetings(|meeting| names(meeting.within.as_ref())),
        }
    }

    fn sections(reader: Reader<'_>, related: &RelatedToMeeting) -> Vec<Section> {
        let speaker = reader.speaker;
        let modality = |it: &ModalityMention| {
            let of = [
                ("line", it.line.to_string().into()),
                ("topic", speaker.word_of("topic", it.topic).into()),
                ("text", it.text.as_str().into()),
            ];
            speaker.say("show-modality", of)
        };
        let modalities = related.modalities.iter();
        vec![
            Section::of(speaker, "show-modalities-decided", modalities.map(modality).collect()),
            Section::mentions(speaker, "show-outputs-of-meeting", &related.outputs),
            Section::mentions(speaker, "show-sessions", &related.sessions),
        ]
    }
}

/// Where a meeting was, with what became of one that was not held.
fn place(speaker: &Speaker<'_>, row: &MeetingRow) -> String {
    let place = match (&row.city, row.country) {
        (Some(city), Some(country)) => speaker.bracketed(&speaker.city(city), country.code()),
        (Some(city), None) => speaker.city(city),
        (None, country) => country.map_or_else(String::new, |country| speaker.country(country)),
    };
    let status = || speaker.word_of("status", row.status);
    match row.status {
        MeetingStatus::Held => place,
        _ if place.is_empty() => status(),
        _ => speaker.details([place, status()]),
    }
}

fn fits(catalogue: Catalogue<'_>, filter: &Filter, id: &MeetingId, meeting: &Meeting) -> bool {
    let place = catalogue.registry.place(meeting);
    let country = place.and_then(|place| place.country);
    let days = catalogue.registry.period(meeting).map(|period| (period.start, period.end));
    let decisions = meeting.decisions.iter().map(|decision| &decision.text);
    filter.has_year([id.year])
        && filter.has_line(meeting.lines.iter().copied())
        && filter.has_organization(&meeting.organizers)
        && filter.has_country(country)
        && filter.has_status(meeting.status.word())
        && filter.has_days(days)
        && filter.finds(|| Searched {
            texts: std::iter::once(&meeting.title)
                .chain(decisions)
                .chain(place.into_iter().flat_map(|place| place.city.iter().chain(&place.venue)))
                .collect(),
            plain: vec![id.id.as_str()],
            organizations: meeting.organizers.iter().collect(),
            lines: meeting.lines.to_vec(),
            countries: country.into_iter().collect(),
        })
}

fn row(catalogue: Catalogue<'_>, id: &MeetingId, meeting: &Meeting) -> MeetingRow {
    let period = catalogue.registry.period(meeting);
    let place = catalogue.registry.place(meeting);
    let participants = meeting.attendance.as_ref().map(Attendance::participants);
    MeetingRow {
        id: id.to_string(),
        title: catalogue.text(&meeting.title),
        lines: meeting.lines.to_vec(),
        status: meeting.status,
        start: period.map(|period| period.start),
        end: period.map(|period| period.end),
        city: place.and_then(|place| place.city.as_ref()).map(|city| catalogue.text(city)),
        country: place.and_then(|place| place.country),
        open: meeting.open_to_all_stakeholders,
        participants: participants.filter(|participants| *participants > 0),
        participants_approximate: meeting.attendance.as_ref().is_some_and(|attendance| attendance.approximate),
        organizers: meeting.organizers.to_vec(),
        within: meeting.within.as_ref().map(ToString::to_string),
        online: meeting.online,
        links: addresses(&meeting.links),
        sources: read_in(&meeting.sources),
    }
}
