//! The figures as comma-separated values: a row a line and year, or a row a thing counted and year.

use super::Figures;
use crate::print::{Rows, cell};
use crate::stocktake::figure::{ColumnOrder, Csv, OF_LINE};
use crate::stocktake::{Cut, Difference, Explanation, SideBySide, Stocktaking};
use anyhow::Result;

/// What stands before the figures.
const LINE: [&str; 3] = ["year", "line", "title"];

/// What of a line stands behind the first of them.
const STATE: [&str; 3] = ["annual_report", "nil_report", "gaps"];

/// The first of the years, of which the column `year` has the last.
const FROM: &str = "from";

/// Which of the columns that came later it is.
const FROM_NUMBER: u8 = 4;

/// The figures as CSV.
pub(super) fn show(figures: Figures<'_>) -> Result<String> {
    match figures {
        Figures::Period(period) => stocktaking_csv(std::slice::from_ref(period)),
        Figures::Periods(periods) => stocktaking_csv(periods),
        Figures::Cut(cut) => cut_csv(cut),
        Figures::Explanation(explanation) => explanation_csv(std::slice::from_ref(explanation)),
        Figures::Explanations(explanations) => explanation_csv(explanations),
        Figures::Beside(beside) => beside_csv(beside),
    }
}

/// A column that came later than the rest.
enum Later {
    OfFigure(&'static Csv),
    From,
}

/// The stocktakings of one or several years.
fn stocktaking_csv(years: &[Stocktaking]) -> Result<String> {
    let later = later();
    let names = later.iter().map(|column| match column {
        Later::OfFigure(column) => column.name,
        Later::From => FROM,
    });
    let first = at_beginning().map(|column| column.name);
    let mut writer = Rows::below(LINE.into_iter().chain(first).chain(STATE).chain(names))?;
    for (year, line) in years.iter().flat_map(|year| year.lines.iter().map(move |line| (year, line))) {
        let of_line = [year.years.last().to_string(), line.line.stem().to_owned(), cell(&line.title)];
        let first = at_beginning().map(|column| (column.cell)(&line.figures));
        let gaps: Vec<_> = line.gaps.iter().map(|gap| gap.word()).collect();
        let has_report = !line.figures.reported_by.is_empty();
        let state = [has_report.to_string(), line.nil_report.to_string(), gaps.join("; ")];
        let later = later.iter().map(|column| match column {
            Later::OfFigure(column) => (column.cell)(&line.figures),
            Later::From => year.years.first().to_string(),
        });
        writer.write_record(of_line.into_iter().chain(first).chain(state).chain(later))?;
    }
    writer.finished()
}

fn of_lines() -> impl Iterator<Item = &'static Csv> {
    OF_LINE.iter().flat_map(|figure| figure.csv)
}

/// The columns that were there from the beginning.
fn at_beginning() -> impl Iterator<Item = &'static Csv> {
    of_lines().filter(|column| column.place == ColumnOrder::Beginning)
}

/// The columns that came later, in the order in which they came.
fn later() -> Vec<Later> {
    let of_figures = of_lines().filter_map(|column| match column.place {
        ColumnOrder::Later(number) => Some((number, Later::OfFigure(column))),
        ColumnOrder::Beginning => None,
    });
    let mut later: Vec<_> = of_figures.chain([(FROM_NUMBER, Later::From)]).collect();
    later.sort_by_key(|(number, _)| *number);
    later.into_iter().map(|(_, column)| column).collect()
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
fn explanation_csv(explanations: &[Explanation]) -> Result<String> {
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
    let records =
        explanations.iter().flat_map(|explanation| explanation.records.iter().map(move |it| (explanation, it)));
    for (explanation, record) in records {
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

/// Two periods side by side: a row a figure.
fn beside_csv(beside: &SideBySide) -> Result<String> {
    let mut writer = Rows::below([
        "line",
        "figure",
        "year_before",
        "before",
        "year",
        "after",
        "change",
        "only_before",
        "only_after",
        "from_before",
        FROM,
    ])?;
    let [before, after] = beside.years.each_ref().map(|taken| taken.years);
    let ids = |list: &[Difference]| cell(&list.iter().map(|record| record.id.as_str()).collect::<Vec<_>>().join("; "));
    for figure in &beside.figures {
        writer.write_record([
            figure.line.clone(),
            figure.figure.clone(),
            before.last().to_string(),
            figure.before.to_string(),
            after.last().to_string(),
            figure.after.to_string(),
            figure.change.to_string(),
            ids(&figure.only_before),
            ids(&figure.only_after),
            before.first().to_string(),
            after.first().to_string(),
        ])?;
    }
    writer.finished()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_two_columns_came_as_the_same() {
        let numbers = of_lines().filter_map(|column| match column.place {
            ColumnOrder::Later(number) => Some(number),
            ColumnOrder::Beginning => None,
        });
        let mut numbers: Vec<_> = numbers.chain([FROM_NUMBER]).collect();
        numbers.sort_unstable();
        assert_eq!(numbers, (1..=numbers.len()).map(|number| u8::try_from(number).unwrap()).collect::<Vec<_>>());
    }
}
