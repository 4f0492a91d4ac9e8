//! The figures as sheets of a workbook: several years as a table of lines by years, and what CSV has.

use super::{Figures, csv};
use crate::print::{Sheet, SheetCell};
use crate::record::{Day, Years};
use crate::stocktake::{Cut, Stocktaking};
use anyhow::Result;

/// The sheets that show figures.
pub fn sheets(figures: Figures<'_>) -> Result<Vec<Sheet>> {
    let all = |name: &str| of_csv(name, &csv::show(figures)?);
    Ok(match figures {
        Figures::Period(_) => vec![all("Lines")?],
        Figures::Periods(periods) => vec![by_years(periods), all("All figures")?],
        Figures::Cut(cut) => vec![of_cut(cut)],
        Figures::Explanation(_) | Figures::Explanations(_) => vec![all("Records")?],
        Figures::Beside(_) => vec![all("Comparison")?],
    })
}

/// Outputs: a row a line, a column a year.
fn by_years(periods: &[Stocktaking]) -> Sheet {
    let lines = periods.first().map_or(&[][..], |first| &first.lines);
    let row = |(n, line): (usize, &crate::stocktake::LineFigures)| {
        let outputs = periods.iter().map(|period| SheetCell::number(period.lines[n].figures.outputs.total));
        [line.line.to_string(), line.title.clone()].map(SheetCell::Text).into_iter().chain(outputs).collect()
    };
    let total = periods.iter().map(|period| SheetCell::number(period.totals.outputs));
    let all =
        ["All", "Each output once"].map(|text| SheetCell::Text(text.to_owned())).into_iter().chain(total).collect();
    Sheet {
        name: "Outputs by year".to_owned(),
        header: with_years(&["Line", "Title"], periods.iter().map(|period| period.years)),
        rows: lines.iter().enumerate().map(row).chain([all]).collect(),
    }
}

/// Outputs by something else: a row a thing, a column a year.
fn of_cut(cut: &Cut) -> Sheet {
    let row = |key: &str, name: &str, outputs: &[usize]| {
        let outputs = outputs.iter().map(|number| SheetCell::number(*number));
        [key, name].map(|text| SheetCell::Text(text.to_owned())).into_iter().chain(outputs).collect()
    };
    let stated = cut.rows.iter().map(|it| row(&it.key, &it.name, &it.outputs));
    Sheet {
        name: "Outputs".to_owned(),
        header: with_years(&["Key", "Name"], cut.periods.iter().copied()),
        rows: stated.chain([row("", "not stated", &cut.unstated), row("", "All outputs", &cut.outputs)]).collect(),
    }
}

fn with_years(first: &[&str], years: impl Iterator<Item = Years>) -> Vec<String> {
    first.iter().map(|name| (*name).to_owned()).chain(years.map(|years| years.to_string())).collect()
}

/// What comma-separated values hold, with numbers and days that can be counted with.
fn of_csv(name: &str, text: &str) -> Result<Sheet> {
    let mut reader = ::csv::Reader::from_reader(text.as_bytes());
    let header = reader.headers()?.iter().map(str::to_owned).collect();
    let cell = |text: &str| match (text.parse(), Day::new(text)) {
        (Ok(number), _) if text == "0" || !text.starts_with('0') => SheetCell::Number(number),
        (_, Some(day)) => SheetCell::Day(day),
        _ if text.is_empty() => SheetCell::Empty,
        // The sign that keeps CSV from being taken for a formula is not needed: here text is text.
        _ => SheetCell::Text(
            text.strip_prefix('\'').filter(|bare| crate::print::cell(bare) == text).unwrap_or(text).to_owned(),
        ),
    };
    let rows = reader.records().map(|record| Ok(record?.iter().map(cell).collect())).collect::<Result<_>>()?;
    Ok(Sheet { name: name.to_owned(), header, rows })
}
