//! Outputs across years: by line, or by something else that they are counted by.

use crate::print::{Cell, Column, GAP, Holds, Table, safe};
use crate::record::{Country, Years};
use crate::stocktake::{By, Cut, CutRow, Gap, Stocktaking};
use crate::template::Speaker;
use clap::ValueEnum;
use std::fmt::Write;

/// Outputs of several years: a row a line, a column a year.
pub(super) fn years_table(speaker: &Speaker<'_>, years: &[Stocktaking]) -> String {
    let (Some(first), Some(last)) = (years.first(), years.last()) else {
        return String::new();
    };
    let range = speaker.year_range(first.years, last.years);
    let mut text = speaker.heading(&speaker.say("stocktake-years-heading", [("years", range.into())]));
    let columns = std::iter::once(speaker.column("column-line", Holds::Whole))
        .chain(years.iter().map(|year| Column::new(year.years.to_string(), Holds::Figure)));
    let mut table = Table::new(speaker.look, columns.collect(), 1);
    for (n, line) in first.lines.iter().enumerate() {
        let figures = years.iter().map(|year| {
            let line = &year.lines[n];
            speaker.figure(line.figures.outputs.total, line.gaps.contains(&Gap::NoOutput))
        });
        table.row(std::iter::once(Cell::new(line.line)).chain(figures));
    }
    let totals = years.iter().map(|year| speaker.cell(year.totals.outputs).strong());
    table.row(std::iter::once(Cell::new(speaker.word("stocktake-all"))).chain(totals));
    let _ = writeln!(text, "{}", table.shown());
    text.push_str(&speaker.paragraph(&speaker.say("stocktake-years-note", [("mark", GAP.into())])));
    text
}

/// Another cut through the outputs.
pub(super) fn cut_table(speaker: &Speaker<'_>, cut: &Cut) -> String {
    let years: Vec<_> = cut.periods.iter().map(Years::to_string).collect();
    let by = cut.by.to_possible_value();
    let by = by.as_ref().map_or("line", |by| by.get_name());
    let range = match years.as_slice() {
        [first, .., last] => speaker.year_range(first, last),
        _ => years.join(""),
    };
    let heading = speaker.say("stocktake-cut-heading", [("years", range.into()), ("by", by.into())]);
    let mut text = speaker.heading(&heading);
    let with_key = matches!(cut.by, By::Organization | By::Country);
    let mut columns = vec![Column::new(speaker.say("stocktake-cut-column", [("by", by.into())]), Holds::Text)];
    columns.extend(with_key.then(|| speaker.column("column-id", Holds::Id)));
    let repeated = columns.len();
    columns.extend(years.iter().map(|year| Column::new(year, Holds::Figure)));
    let mut table = Table::new(speaker.look, columns, repeated);
    let cells = |name: &str, key: &str, numbers: &[usize]| {
        let mut cells = vec![Cell::new(safe(name))];
        cells.extend(with_key.then(|| Cell::new(safe(key))));
        cells.extend(numbers.iter().map(|number| speaker.cell(*number)));
        cells
    };
    for row in &cut.rows {
        table.row(cells(&name_of(speaker, cut.by, row), &row.key, &row.outputs));
    }
    if cut.unstated.iter().any(|number| *number > 0) {
        table.row(cells(&speaker.word("stocktake-unstated"), "", &cut.unstated));
    }
    table.row(cells(&speaker.word("stocktake-all-outputs"), "", &cut.outputs));
    let _ = writeln!(text, "{}", table.shown());
    if matches!(cut.by, By::Category | By::Organization | By::Country | By::Region | By::Sdg) {
        text.push_str(&speaker.paragraph(&speaker.word("stocktake-cut-note")));
    }
    text
}

/// What outputs are counted by, as people call it.
pub fn name_of(speaker: &Speaker<'_>, by: By, row: &CutRow) -> String {
    match by {
        By::Kind => speaker.word_or("kind", &row.key),
        By::Category => speaker.word_or("category", &row.key),
        By::Region => speaker.word(&format!("region-{}", row.key)),
        By::Country => Country::new(&row.key).map_or_else(|| row.name.clone(), |country| speaker.country(country)),
        By::Sdg => speaker.say("goal", [("number", row.key.as_str().into())]),
        By::Line | By::Organization => row.name.clone(),
    }
}
