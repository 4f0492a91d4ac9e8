//! Outputs across years: by line, or by something else that they are counted by.

use crate::print::{GAP, Look, figure, header, heading, safe, set_columns, styled, table, wrapped};
use crate::record::Year;
use crate::registry::Registry;
use crate::stocktake::{By, Cut, Gap, Stocktaking};
use comfy_table::{Attribute, Cell};
use std::fmt::Write;

/// Outputs of several years: a row a line, a column a year.
pub fn years_table(registry: &Registry, years: &[Stocktaking], look: Look) -> String {
    let (Some(first), Some(last)) = (years.first(), years.last()) else {
        return String::new();
    };
    let mut text = heading(registry, &format!("Outputs of {} to {}", first.year, last.year), look);
    // Four digits and a space on each side.
    let fit = usize::from(look.width.saturating_sub(20) / 6).max(1);
    for part in years.chunks(fit) {
        let mut table = table(look);
        let names: Vec<_> =
            std::iter::once("Line".to_owned()).chain(part.iter().map(|year| year.year.to_string())).collect();
        table.set_header(header(look, &names.iter().map(String::as_str).collect::<Vec<_>>()));
        for (n, line) in first.lines.iter().enumerate() {
            let figures = part.iter().map(|year| {
                let line = &year.lines[n];
                figure(line.figures.outputs.total, line.gaps.contains(&Gap::NoOutput), look)
            });
            table.add_row(std::iter::once(Cell::new(line.line)).chain(figures));
        }
        let totals = part
            .iter()
            .map(|year| styled(Cell::new(year.totals.outputs), look, |cell| cell.add_attribute(Attribute::Bold)));
        table.add_row(std::iter::once(Cell::new("All")).chain(totals));
        set_columns(&mut table, 1, &[]);
        let _ = writeln!(text, "{}\n", table.trim_fmt());
    }
    let marked = format!("{GAP} marks a line that brought no output in a year. `--year` shows one year in full.");
    text.push_str(&wrapped(&marked, look.width, 0));
    text
}

/// Another cut through the outputs.
pub fn cut_table(registry: &Registry, cut: &Cut, look: Look) -> String {
    let years: Vec<_> = cut.years.iter().map(Year::to_string).collect();
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
    let mut table = table(look);
    let with_key = matches!(cut.by, By::Organization | By::Country);
    let title = capitalized(by);
    let mut names = vec![title.as_str()];
    names.extend(with_key.then_some("Id"));
    names.extend(years.iter().map(String::as_str));
    table.set_header(header(look, &names));
    let cells = |name: &str, key: &str, numbers: &[usize]| {
        let mut cells = vec![Cell::new(safe(name))];
        cells.extend(with_key.then(|| Cell::new(safe(key))));
        cells.extend(numbers.iter().map(Cell::new));
        cells
    };
    for row in &cut.rows {
        table.add_row(cells(&row.name, &row.key, &row.outputs));
    }
    if cut.unstated.iter().any(|number| *number > 0) {
        table.add_row(cells("not stated", "", &cut.unstated));
    }
    table.add_row(cells("All outputs", "", &cut.outputs));
    set_columns(&mut table, if with_key { 2 } else { 1 }, &[0]);
    let _ = writeln!(text, "{}\n", table.trim_fmt());
    if matches!(cut.by, By::Category | By::Organization | By::Country | By::Region | By::Sdg) {
        text.push_str(&wrapped(
            "An output may count in several rows, so the rows may add up to more than all outputs.",
            look.width,
            0,
        ));
    }
    text
}

fn capitalized(text: &str) -> String {
    let mut characters = text.chars();
    characters.next().map_or(String::new(), |first| first.to_uppercase().chain(characters).collect())
}
