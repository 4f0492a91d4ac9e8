//! Outputs across years: by line, or by something else that they are counted by.

use crate::print::{Cell, Column, GAP, Holds, Look, Table, capitalized, heading, safe, wrapped};
use crate::record::Years;
use crate::registry::Registry;
use crate::stocktake::{By, Cut, Gap, Stocktaking};
use std::fmt::Write;

/// Outputs of several years: a row a line, a column a year.
pub(super) fn years_table(registry: &Registry, years: &[Stocktaking], look: Look) -> String {
    let (Some(first), Some(last)) = (years.first(), years.last()) else {
        return String::new();
    };
    let mut text = heading(registry, &format!("Outputs of {} to {}", first.years, last.years), look);
    let columns = std::iter::once(Column::new("Line", Holds::Whole))
        .chain(years.iter().map(|year| Column::new(year.years.to_string(), Holds::Figure)));
    let mut table = Table::new(look, columns.collect(), 1);
    for (n, line) in first.lines.iter().enumerate() {
        let figures = years.iter().map(|year| {
            let line = &year.lines[n];
            Cell::figure(line.figures.outputs.total, line.gaps.contains(&Gap::NoOutput))
        });
        table.row(std::iter::once(Cell::new(line.line)).chain(figures));
    }
    let totals = years.iter().map(|year| Cell::number(year.totals.outputs).strong());
    table.row(std::iter::once(Cell::new("All")).chain(totals));
    let _ = writeln!(text, "{}", table.shown());
    let marked = format!("{GAP} marks a line that brought no output in a year. `--year` shows one year in full.");
    text.push_str(&wrapped(&marked, look.width, 0));
    text
}

/// Another cut through the outputs.
pub(super) fn cut_table(registry: &Registry, cut: &Cut, look: Look) -> String {
    let years: Vec<_> = cut.periods.iter().map(Years::to_string).collect();
    let by = match cut.by {
        By::Line => "line",
        By::Kind => "kind",
        By::Category => "stakeholder category",
        By::Organization => "organization",
        By::Country => "country",
        By::Region => "region",
        By::Sdg => "Sustainable Development Goal",
    };
    let range = match years.as_slice() {
        [first, .., last] => format!("{first} to {last}"),
        _ => years.join(""),
    };
    let mut text = heading(registry, &format!("Outputs of {range} by {by}"), look);
    let with_key = matches!(cut.by, By::Organization | By::Country);
    let mut columns = vec![Column::new(capitalized(by), Holds::Text)];
    columns.extend(with_key.then(|| Column::new("Id", Holds::Id)));
    let repeated = columns.len();
    columns.extend(years.iter().map(|year| Column::new(year, Holds::Figure)));
    let mut table = Table::new(look, columns, repeated);
    let cells = |name: &str, key: &str, numbers: &[usize]| {
        let mut cells = vec![Cell::new(safe(name))];
        cells.extend(with_key.then(|| Cell::new(safe(key))));
        cells.extend(numbers.iter().map(|number| Cell::number(*number)));
        cells
    };
    for row in &cut.rows {
        table.row(cells(&row.name, &row.key, &row.outputs));
    }
    if cut.unstated.iter().any(|number| *number > 0) {
        table.row(cells("not stated", "", &cut.unstated));
    }
    table.row(cells("All outputs", "", &cut.outputs));
    let _ = writeln!(text, "{}", table.shown());
    if matches!(cut.by, By::Category | By::Organization | By::Country | By::Region | By::Sdg) {
        text.push_str(&wrapped(
            "An output may count in several rows, so the rows may add up to more than all outputs.",
            look.width,
            0,
        ));
    }
    text
}
