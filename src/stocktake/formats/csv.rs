//! The figures as comma-separated values: a row a line and year, or a row a thing counted and year.

use crate::print::{Rows, cell};
use crate::record::Id;
use crate::stocktake::{Cut, Explanation, Stocktaking};
use anyhow::Result;

/// The columns of a stocktaking.
const COLUMNS: [&str; 21] = [
    "year",
    "line",
    "title",
    "moderators",
    "members",
    "modalities",
    "meetings",
    "open_meetings",
    "openness_unknown",
    "participants",
    "outputs",
    "also",
    "late",
    "planned",
    "previous_year",
    "annual_report",
    "nil_report",
    "gaps",
    "coordinators",
    "reported_by",
    "participants_approximate",
];

/// The stocktakings of one or several years.
pub fn stocktaking_csv(years: &[Stocktaking]) -> Result<String> {
    let mut writer = Rows::below(COLUMNS)?;
    for (year, line) in years.iter().flat_map(|year| year.lines.iter().map(move |line| (year, line))) {
        let figures = &line.figures;
        let (meetings, outputs) = (&figures.meetings, &figures.outputs);
        let gaps: Vec<_> = line.gaps.iter().map(|gap| gap.word()).collect();
        writer.write_record([
            year.years.last().to_string(),
            line.line.stem().to_owned(),
            cell(&line.title),
            ids(&figures.moderators),
            figures.group.members.to_string(),
            figures.modalities.to_string(),
            meetings.total.to_string(),
            meetings.open.to_string(),
            meetings.openness_unknown.to_string(),
            meetings.participants.to_string(),
            outputs.total.to_string(),
            outputs.also.to_string(),
            outputs.late.to_string(),
            outputs.planned.to_string(),
            outputs.previous_year.to_string(),
            (!figures.reported_by.is_empty()).to_string(),
            line.nil_report.to_string(),
            gaps.join("; "),
            ids(&figures.coordinators),
            ids(&figures.reported_by),
            meetings.participants_approximate.to_string(),
        ])?;
    }
    writer.finished()
}

/// Another cut through the outputs.
pub fn cut_csv(cut: &Cut) -> Result<String> {
    let mut writer = Rows::below(["key", "name", "year", "outputs"])?;
    for row in &cut.rows {
        for (year, outputs) in cut.years.iter().zip(&row.outputs) {
            writer.write_record([&cell(&row.key), &cell(&row.name), &year.to_string(), &outputs.to_string()])?;
        }
    }
    for (year, outputs) in cut.years.iter().zip(&cut.unstated) {
        writer.write_record(["", "not stated", &year.to_string(), &outputs.to_string()])?;
    }
    writer.finished()
}

/// What is behind a figure.
pub fn explanation_csv(explanation: &Explanation) -> Result<String> {
    let mut writer = Rows::below([
        "figure",
        "year",
        "id",
        "title",
        "date",
        "file",
        "adds",
        "standing",
        "commit",
        "committed",
        "approximate",
        "inside",
    ])?;
    for record in &explanation.records {
        let change = record.last_changed.as_ref();
        writer.write_record([
            cell(&explanation.figure),
            explanation.years.last().to_string(),
            cell(&record.id),
            cell(&record.title),
            record.date.map_or_else(String::new, |date| date.to_string()),
            cell(&record.file),
            record.adds.to_string(),
            change.map_or("", |change| change.standing.word()).to_owned(),
            change.and_then(|change| change.commit.clone()).unwrap_or_default(),
            change.and_then(|change| change.date).map_or_else(String::new, |date| date.to_string()),
            record.approximate.to_string(),
            cell(record.inside.as_deref().unwrap_or_default()),
        ])?;
    }
    writer.finished()
}

fn ids(ids: &[Id]) -> String {
    cell(&ids.iter().map(Id::as_str).collect::<Vec<_>>().join("; "))
}
