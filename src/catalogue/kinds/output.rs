//! An output in a list, and what refers to one.

use super::Catalogued;
use crate::catalogue::formats::{Column, Reader, Section};
use crate::catalogue::{Catalogue, Filter, Mention};
use crate::line::ActionLine;
use crate::print::acronyms;
use crate::record::{Country, Date, OrganizationId, Output, OutputId, OutputKind, OutputRef, OutputStatus};
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
        Column::id("Id", |_, row| row.id.clone()),
        Column::text("Title", |_, row| row.title.clone()),
        Column::text("Kind", |_, row| row.kind.word().replace('-', " ")),
        Column::whole("Date", |_, row| date(row.date, row.status)),
        Column::text("By", |registry, row| acronyms(registry, &row.by)),
        Column::text("Status", |_, row: &OutputRow| row.status.to_string()).rare(),
        Column::text("Countries", |_, row: &OutputRow| {
            row.countries.iter().map(Country::code).collect::<Vec<_>>().join(", ")
        })
        .rare(),
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

    fn sections(_: Reader<'_>, related: &RelatedToOutput) -> Vec<Section> {
        let meeting: Vec<_> = related.meeting.iter().cloned().collect();
        vec![
            Section::mentions("Replaced by", &related.replaced_by),
            Section::mentions("Takes the place of", &related.replaces),
            Section::mentions("Came out of the meeting", &meeting),
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
        countries: output.countries.clone(),
    }
}

fn fits(filter: &Filter, id: &OutputId, output: &Output) -> bool {
    filter.has_year([id.year])
        && filter.has_line(std::iter::once(id.line).chain(output.also.iter().copied()))
        && filter.has_kind(output.kind)
        && filter.has_organization(output.by.iter().chain(&output.partners))
        && filter.has_country(output.countries.iter().copied())
        && filter.has_text([&output.title, &output.summary], &[])
}
