//! The figures as comma-separated values: a row a line and year, or a row a thing counted and year.

use super::Figures;
use crate::print::{Rows, cell};
use crate::stocktake::figure::{ColumnOrder, Csv, OF_LINE};
use crate::stocktake::{Cut, Explanation, Stocktaking};
use anyhow::Result;

/// What stands before the figures.
const LINE: [&str; 3] = ["year", "line", "title"];

/// What of a line stands behind the first of them.
const STATE: [&str; 3] = ["annual_report", "nil_report", "gaps"];

/// Behind all else, the first of the years, of which the column `year` has the last.
const FROM: &str = "from";

/// The figures as CSV.
pub(super) fn show(figures: Figures<'_>) -> Result<String> {
    match figures {
        Figures::Period(period) => stocktaking_csv(std::slice::from_ref(period)),
        Figures::Periods(periods) => stocktaking_csv(periods),
        Figures::Cut(cut) => cut_csv(cut),
        Figures::Explanation(explanation) => explanation_csv(explanation),
    }
}

/// The stocktakings of one or several years.
fn stocktaking_csv(years: &[Stocktaking]) -> Result<String> {
    let names = |place| columns(place).map(|column| column.name);
    let all = LINE.into_iter().chain(names(ColumnOrder::Beginning)).chain(STATE).chain(names(ColumnOrder::End));
    let mut writer = Rows::below(all.chain([FROM]))?;
    for (year, line) in years.iter().flat_map(|year| year.lines.iter().map(move |line| (year, line))) {
        let cells = |place| columns(place).map(|column| (column.cell)(&line.figures));
        let of_line = [year.years.last().to_string(), line.line.stem().to_owned(), cell(&line.title)];
        let gaps: Vec<_> = line.gaps.iter().map(|gap| gap.word()).collect();
        let has_report = !line.figures.reported_by.is_empty();
        let state = [has_report.to_string(), line.nil_report.to_string(), gaps.join("; ")];
        let all = of_line.into_iter().chain(cells(ColumnOrder::Beginning)).chain(state).chain(cells(ColumnOrder::End));
        writer.write_record(all.chain([year.years.first().to_string()]))?;
    }
    writer.finished()
}

/// The columns of the figures at a place.
fn columns(place: ColumnOrder) -> impl Iterator<Item = &'static Csv> {
    OF_LINE.iter().flat_map(|figure| figure.csv).filter(move |column| column.place == place)
}

/// Another cut through the outputs.
fn cut_csv(cut: &Cut) -> Result<String> {
    let mut writer = Rows::below(["key", "name", "year", "outputs", FROM])?;
    let stated = cut.rows.iter().map(|row| (&*row.key, &*row.name, &row.outputs));
    for (key, name, numbers) in stated.chain([("", "not stated", &cut.unstated)]) {
        for (years, outputs) in cut.periods.iter().zip(numbers) {
            let [year, from, outputs] = [years.last().to_string(), years.first().to_string(), outputs.to_string()];
            writer.write_record([cell(key), cell(name), year, outputs, from])?;
        }
    }
    writer.finished()
}

/// What is behind a figure.
fn explanation_csv(explanation: &Explanation) -> Result<String> {
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
        FROM,
        "answers",
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
            explanation.years.first().to_string(),
            cell(&record.answers.join("; ")),
        ])?;
    }
    writer.finished()
}
