//! What refers to a record, as sections of lines.

use super::record::Reader;
use crate::catalogue::{
    Membership, Mention, ModeratorTerm, Related, RelatedToCycle, RelatedToGroup, RelatedToLine, RelatedToMeeting,
    RelatedToOrganization, RelatedToOutput, YearOutputs,
};
use crate::decode::HasWord;
use crate::print::{counted, participants};
use crate::record::{Date, OrganizationId, OutputKind, Role, Year};

/// A title with what belongs below it.
pub(super) struct Section {
    pub title: String,
    pub entries: Vec<String>,
}

/// The sections that say something.
pub(super) fn sections(reader: Reader<'_>, related: &Related) -> Vec<Section> {
    let sections = match related {
        Related::ActionLine(related) => of_line(reader, related),
        Related::Organization(related) => of_organization(reader, related),
        Related::Group(related) => of_group(reader, related),
        Related::Meeting(related) => of_meeting(related),
        Related::Output(related) => of_output(related),
        Related::Cycle(related) => of_cycle(related),
    };
    sections.into_iter().filter(|section| !section.entries.is_empty()).collect()
}

fn section(title: &str, entries: Vec<String>) -> Section {
    Section { title: format!("{title} ({})", entries.len()), entries }
}

fn mentions(title: &str, mentions: &[Mention]) -> Section {
    section(title, mentions.iter().map(|mention| format!("{}  {}", mention.id, mention.title)).collect())
}

fn parties(reader: Reader<'_>, title: &str, ids: &[OrganizationId]) -> Section {
    section(title, ids.iter().map(|id| reader.organization(id.as_str())).collect())
}

/// Few words a year: all on one line.
fn by_year(outputs: &[YearOutputs]) -> Section {
    let total: usize = outputs.iter().map(|year| year.outputs).sum();
    let of_year = |year: &YearOutputs| match year.also {
        0 => format!("{} {}", year.year, year.outputs),
        also => format!("{} {} (+{also})", year.year, year.outputs),
    };
    let years: Vec<_> = outputs.iter().map(of_year).collect();
    let entries = if years.is_empty() { years } else { vec![years.join(", ")] };
    let is_served = outputs.iter().any(|year| year.also > 0);
    let served = if is_served { "; in brackets those of other lines that serve it too" } else { "" };
    Section { title: format!("Outputs by year ({total}{served})"), entries }
}

fn years(title: &str, years: &[Year]) -> Section {
    section(title, years.iter().map(ToString::to_string).collect())
}

fn of_line(reader: Reader<'_>, related: &RelatedToLine) -> Vec<Section> {
    vec![
        parties(reader, "Members of its group", related.members.as_deref().unwrap_or_default()),
        mentions("Meetings", &related.meetings),
        by_year(&related.outputs),
        years("Reported no output", &related.nil_reports),
        parties(reader, "Competent organizations", &related.competent),
    ]
}

fn of_organization(reader: Reader<'_>, related: &RelatedToOrganization) -> Vec<Section> {
    let term = |term: &ModeratorTerm| {
        let role = if term.role == Role::Moderator { String::new() } else { format!(", {}", term.role) };
        format!("{}{role}{}", term.line, period(Some(term.from), term.until))
    };
    let membership = |seat: &Membership| {
        let role = seat.role.as_ref().map_or_else(String::new, |role| format!(", {role}"));
        format!("{}{role}{}", seat.line, period(seat.from, seat.until))
    };
    vec![
        section("Duties in the registry", related.duties.iter().map(|duty| (*duty).to_owned()).collect()),
        section("Moderates", related.moderates.iter().map(term).collect()),
        section("Member of groups", related.memberships.iter().map(membership).collect()),
        mentions("Meetings organized", &related.meetings),
        mentions("Outputs", &related.outputs),
        mentions("Partner in outputs", &related.partner_in),
        years("Prepared the report of", &related.prepared_reports),
        parties(reader, "Parts", &related.parts),
    ]
}

fn of_group(reader: Reader<'_>, related: &RelatedToGroup) -> Vec<Section> {
    vec![
        Section { title: "Line".to_owned(), entries: related.line_title.iter().cloned().collect() },
        parties(reader, "Moderators of its line", &related.moderators),
        mentions("Meetings", &related.meetings),
        by_year(&related.outputs),
    ]
}

fn of_meeting(related: &RelatedToMeeting) -> Vec<Section> {
    let modalities = related.modalities.iter();
    vec![
        section(
            "Modalities decided there",
            modalities.map(|it| format!("{}, {}: {}", it.line, it.topic, it.text)).collect(),
        ),
        mentions("Outputs that came of it", &related.outputs),
        mentions("Sessions of it", &related.sessions),
    ]
}

fn of_output(related: &RelatedToOutput) -> Vec<Section> {
    let meeting: Vec<_> = related.meeting.iter().cloned().collect();
    vec![
        mentions("Replaced by", &related.replaced_by),
        mentions("Takes the place of", &related.replaces),
        mentions("Came out of the meeting", &meeting),
    ]
}

fn of_cycle(related: &RelatedToCycle) -> Vec<Section> {
    let figures = &related.figures;
    let before = related.before.or_else(|| related.years?.before());
    let before = before.map_or_else(|| "the year before".to_owned(), |before| format!("in {before}"));
    let title = related.years.map_or_else(|| "Counted in its year".to_owned(), |years| format!("Counted in {years}"));
    let kinds = OutputKind::WORDS.iter().filter_map(|(word, kind)| Some((word, figures.by_kind.get(kind)?)));
    let kinds: Vec<_> = kinds.map(|(word, count)| format!("{} {count}", word.replace('-', " "))).collect();
    let mut entries = vec![
        format!(
            "{} by {} ({} {before})",
            counted(figures.outputs, "output"),
            counted(figures.organizations, "organization"),
            figures.previous_year
        ),
        format!(
            "{} with {} participants as far as known",
            counted(figures.meetings, "meeting"),
            participants(figures.participants, figures.participants_approximate)
        ),
        format!(
            "meetings open to all stakeholders: {}; not open: {}; not said to be either: {}",
            figures.open,
            figures.not_open(),
            figures.openness_unknown
        ),
        format!(
            "of {} lines, {} had a moderator, {} a meeting said to be open to all stakeholders, {} an output",
            figures.lines, figures.moderated, figures.with_open_meeting, figures.with_output
        ),
    ];
    if !kinds.is_empty() {
        entries.push(format!("by kind: {}", kinds.join(", ")));
    }
    vec![Section { title, entries }]
}

fn period(from: Option<Date>, until: Option<Date>) -> String {
    let from = from.map_or_else(String::new, |from| format!(" from {from}"));
    let until = until.map_or_else(String::new, |until| format!(" until {until}"));
    format!("{from}{until}")
}
