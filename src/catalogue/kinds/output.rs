//! An output in a list, and what refers to one.

use super::Catalogued;
use crate::catalogue::formats::{Column, Reader, Section};
use crate::catalogue::lookup::{addresses, joined, read_in};
use crate::catalogue::search::Searched;
use crate::catalogue::{Catalogue, Filter, Mention};
use crate::line::ActionLine;
use crate::print::or_empty;
use crate::record::{
    Country, Coverage, Date, Day, OrganizationId, Output, OutputId, OutputKind, OutputRef, OutputStatus, Sdg, Target,
    Year,
};
use schemars::JsonSchema;
use serde::Serialize;

/// An output.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct OutputRow {
    /// Its path: `2006/c5/cybersecurity-guide`.
    pub id: String,
    /// Its title.
    pub title: String,
    /// The line whose output it is.
    pub line: ActionLine,
    /// What kind of thing it is.
    pub kind: OutputKind,
    /// How far it is.
    pub status: OutputStatus,
    /// When it was issued or done.
    pub date: Date,
    /// Who brought it out.
    pub by: Vec<OrganizationId>,
    /// The countries that it is about.
    pub countries: Vec<Country>,
    /// The year that it is an output of.
    pub year: Year,
    /// Who took part in it.
    pub partners: Vec<OrganizationId>,
    /// Other lines that it serves.
    pub also: Vec<ActionLine>,
    /// The meeting that it came out of.
    pub meeting: Option<String>,
    /// How far it reaches.
    pub coverage: Option<Coverage>,
    /// The Sustainable Development Goals that it serves.
    pub sdgs: Vec<Sdg>,
    /// The targets of section B of the Plan of Action that it serves.
    pub targets: Vec<Target>,
    /// The language that it is in.
    pub language: Option<String>,
    /// The day that the secretariat got it.
    pub submitted: Option<Day>,
    /// The earlier edition that it takes the place of.
    pub replaces: Option<String>,
    /// What it is and for whom.
    pub summary: String,
    /// Where it can be had.
    pub links: Vec<String>,
    /// Where this was read.
    pub sources: Vec<String>,
}

/// What refers to an output.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct RelatedToOutput {
    /// The editions that take its place.
    pub replaced_by: Vec<Mention>,
    /// The earlier editions, from the last to the first.
    pub replaces: Vec<Mention>,
    /// The meeting that it came out of.
    pub meeting: Option<Mention>,
}

impl Catalogued for Output {
    type Key = OutputId;
    type Row = OutputRow;
    type Related = RelatedToOutput;

    const COLUMNS: &'static [Column<OutputRow>] = &[
        Column::id("id", "column-id", |_, row| row.id.clone()),
        Column::text("title", "column-title", |_, row| row.title.clone()),
        Column::text("kind", "column-kind", |speaker, row| speaker.word_of("kind", row.kind)),
        Column::whole("date", "column-date", |_, row| date(row.date, row.status)),
        Column::text("by", "column-issued-by", |speaker, row| speaker.acronyms(&row.by)),
        Column::text("status", "column-status", |speaker, row: &OutputRow| speaker.word_of("status", row.status))
            .rare(),
        Column::text("countries", "column-countries", |speaker, row: &OutputRow| {
            speaker.list(row.countries.iter().map(ToString::to_string))
        })
        .rare(),
        Column::whole("line", "column-line", |_, row: &OutputRow| row.line.to_string()).asked(),
        Column::whole("year", "column-year", |_, row: &OutputRow| row.year.to_string()).asked(),
        Column::text("partners", "column-partners", |speaker, row: &OutputRow| speaker.acronyms(&row.partners)).asked(),
        Column::text("also", "column-also", |speaker, row: &OutputRow| speaker.lines(&row.also)).asked(),
        Column::id("meeting", "column-meeting", |_, row: &OutputRow| or_empty(row.meeting.as_ref())).asked(),
        Column::whole("coverage", "column-reach", |speaker, row: &OutputRow| {
            row.coverage.map_or_else(String::new, |coverage| speaker.word_of("coverage", coverage))
        })
        .asked(),
        Column::text("sdgs", "column-goals", |_, row: &OutputRow| joined(&row.sdgs)).asked(),
        Column::text("targets", "column-targets", |_, row: &OutputRow| joined(&row.targets)).asked(),
        Column::whole("language", "column-language", |_, row: &OutputRow| or_empty(row.language.as_ref())).asked(),
        Column::whole("submitted", "column-day-submitted", |_, row: &OutputRow| or_empty(row.submitted)).asked(),
        Column::id("replaces", "column-replaces", |_, row: &OutputRow| or_empty(row.replaces.as_ref())).asked(),
        Column::sentences("summary", "column-summary", |_, row: &OutputRow| row.summary.clone()).asked(),
        Column::text("links", "column-links", |_, row: &OutputRow| joined(&row.links)).asked(),
        Column::text("sources", "column-sources", |_, row: &OutputRow| joined(&row.sources)).asked(),
    ];

    fn rows(catalogue: Catalogue<'_>, filter: &Filter) -> Vec<OutputRow> {
        let outputs = catalogue.registry.outputs.sound().filter(|(id, output)| fits(filter, id, output));
        outputs.map(|(id, output)| row(catalogue, id, output)).collect()
    }

    fn related(catalogue: Catalogue<'_>, id: &OutputId) -> RelatedToOutput {
        let record = catalogue.registry.outputs.get(id).and_then(|entry| entry.sound());
        let meeting = record.and_then(|output| catalogue.registry.meeting(output.meeting.as_ref()?));
        let mut replaces: Vec<Mention> = Vec::new();
        let mut newer = record;
        while let Some(earlier) = newer.and_then(|output| catalogue.registry.output(output.replaces.as_ref()?)) {
            let Some(output) = earlier.sound() else { break };
            let mention = catalogue.mention(&earlier.key, &output.title);
            // A ring of editions ends where it began.
            if earlier.key == *id || replaces.contains(&mention) {
                break;
            }
            replaces.push(mention);
            newer = Some(output);
        }
        RelatedToOutput {
            replaced_by: catalogue
                .outputs(|output| output.replaces.as_ref().and_then(OutputRef::id).as_ref() == Some(id)),
            replaces,
            meeting: meeting.and_then(|entry| Some(catalogue.mention(&entry.key, &entry.sound()?.title))),
        }
    }

    fn sections(reader: Reader<'_>, related: &RelatedToOutput) -> Vec<Section> {
        let speaker = reader.speaker;
        let meeting: Vec<_> = related.meeting.iter().cloned().collect();
        vec![
            Section::mentions(speaker, "show-replaced-by", &related.replaced_by),
            Section::mentions(speaker, "show-takes-the-place-of", &related.replaces),
            Section::mentions(speaker, "show-came-out-of", &meeting),
        ]
    }
}

/// A date; in brackets where the output is only planned.
fn date(date: Date, status: OutputStatus) -> String {
    if status == OutputStatus::Planned { format!("({date})") } else { date.to_string() }
}

fn row(catalogue: Catalogue<'_>, id: &OutputId, output: &Output) -> OutputRow {
    OutputRow {
        id: id.to_string(),
        title: catalogue.text(&output.title),
        line: id.line,
        kind: output.kind,
        status: output.status,
        date: output.date,
        by: output.by.to_vec(),
        countries: output.countries.to_vec(),
        year: id.year,
        partners: output.partners.to_vec(),
        also: output.also.to_vec(),
        meeting: output.meeting.as_ref().map(ToString::to_string),
        coverage: output.coverage,
        sdgs: output.sdgs.to_vec(),
        targets: output.targets.to_vec(),
        language: output.language.as_ref().map(ToString::to_string),
        submitted: output.submitted,
        replaces: output.replaces.as_ref().map(ToString::to_string),
        summary: catalogue.text(&output.summary),
        links: addresses(&output.links),
        sources: read_in(&output.sources),
    }
}

fn fits(filter: &Filter, id: &OutputId, output: &Output) -> bool {
    filter.has_year([id.year])
        && filter.has_line(std::iter::once(id.line).chain(output.also.iter().copied()))
        && filter.has_kind(output.kind)
        && filter.has_party(&output.by, &output.partners)
        && filter.has_status(output.status.word())
        && filter.has_country(output.countries.iter().copied())
        && filter.has_coverage(output.coverage)
        && filter.has_goal(output.sdgs.iter().copied())
        && filter.has_days(Some((output.date, output.date)))
        && filter.finds(|| Searched {
            texts: vec![&output.title, &output.summary],
            plain: vec![id.id.as_str()],
            organizations: output.by.iter().chain(&output.partners).collect(),
            lines: std::iter::once(id.line).chain(output.also.iter().copied()).collect(),
            countries: output.countries.to_vec(),
        })
}
