//! The figures as sheets of a workbook: several years as a table of lines by years, and what CSV has.

use super::{Figures, csv, name_of};
use crate::print::{Sheet, SheetCell};
use crate::record::{Day, Years};
use crate::stocktake::{Cut, Stocktaking};
use crate::template::Speaker;
use anyhow::Result;

/// The sheets that show figures. What is as in CSV has the names of its columns.
pub fn sheets(speaker: &Speaker<'_>, figures: Figures<'_>) -> Result<Vec<Sheet>> {
    let all = |name: &str| of_csv(&speaker.word(name), &csv::show(figures)?);
    Ok(match figures {
        Figures::Period(_) => vec![all("sheet-lines")?],
        Figures::Periods(periods) => vec![by_years(speaker, periods), all("sheet-all-figures")?],
        Figures::Cut(cut) => vec![of_cut(speaker, cut)],
        Figures::Explanation(_) | Figures::Explanations(_) => vec![all("sheet-records")?],
        Figures::Beside(_) => vec![all("sheet-comparison")?],
    })
}

/// Outputs: a row a line, a column a year.
fn by_years(speaker: &Speaker<'_>, periods: &[Stocktaking]) -> Sheet {
    let lines = periods.first().map_or(&[][..], |first| &first.lines);
    let row = |(n, line): (usize, &crate::stocktake::LineFigures)| {
        let outputs = periods.iter().map(|period| SheetCell::number(period.lines[n].figures.outputs.total));
        [line.line.to_string(), line.title.clone()].map(SheetCell::Text).into_iter().chain(outputs).collect()
    };
    let total = periods.iter().map(|period| SheetCell::number(period.totals.outputs));
    let all = ["stocktake-all", "sheet-each-once"].map(|message| SheetCell::Text(speaker.word(message)));
    let all = all.into_iter().chain(total).collect();
    Sheet {
        name: speaker.word("sheet-outputs-by-year"),
        header: with_years(speaker, &["column-line", "column-title"], periods.iter().map(|period| period.years)),
        rows: lines.iter().enumerate().map(row).chain([all]).collect(),
    }
}

/// Outputs by something else: a row a thing, a column a year.
fn of_cut(speaker: &Speaker<'_>, cut: &Cut) -> Sheet {
    let row = |key: &str, name: String, outputs: &[usize]| {
        let outputs = outputs.iter().map(|number| SheetCell::number(*number));
        [key.to_owned(), name].map(SheetCell::Text).into_iter().chain(outputs).collect()
    };
    let stated = cut.rows.iter().map(|it| row(&it.key, name_of(speaker, cut.by, it), &it.outputs));
    let unstated = row("", speaker.word("stocktake-unstated"), &cut.unstated);
    let all = row("", speaker.word("stocktake-all-outputs"), &cut.outputs);
    Sheet {
        name: speaker.word("column-outputs"),
        header: with_years(speaker, &["column-key", "column-name"], cut.periods.iter().copied()),
        rows: stated.chain([unstated, all]).collect(),
    }
}

fn with_years(speaker: &Speaker<'_>, first: &[&str], years: impl Iterator<Item = Years>) -> Vec<String> {
    first.iter().map(|name| speaker.word(name)).chain(years.map(|years| years.to_string())).collect()
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
