//! Two periods side by side: a row a line, and below what is behind each change.

use crate::line::ActionLine;
use crate::print::{Cell, Column, Holds, Look, Table, grouped, heading, safe, wrapped};
use crate::registry::Registry;
use crate::stocktake::{Difference, FigureBeside, SideBySide};
use std::fmt::Write;

/// The figures that people compare, and what stands above them.
const COMPARED: [(&str, &str); 6] = [
    ("moderators", "Moderators"),
    ("members", "Members"),
    ("modalities", "Modalities"),
    ("meetings", "Meetings"),
    ("participants", "Participants"),
    ("outputs", "Outputs"),
];

/// Two periods side by side.
pub(super) fn beside_table(registry: &Registry, beside: &SideBySide, look: Look) -> String {
    let [before, after] = beside.years.each_ref().map(|taken| taken.years);
    let mut text = heading(registry, &format!("{after} compared with {before}"), look);
    let columns = std::iter::once(Column::new("Line", Holds::Whole))
        .chain(COMPARED.iter().map(|(_, name)| Column::new(*name, Holds::Figure)));
    let mut table = Table::new(look, columns.collect(), 1);
    let lines = beside.years[1].lines.iter().map(|line| (line.line.to_string(), line.line.stem()));
    for (name, of) in lines.chain([("All".to_owned(), SideBySide::TOTAL)]) {
        let figures =
            COMPARED.iter().map(|(figure, _)| Cell::new(beside.figure(of, figure).map_or_else(String::new, both)));
        table.row(std::iter::once(Cell::new(name)).chain(figures));
    }
    let _ = writeln!(text, "{}", table.shown());
    let changed: Vec<_> = beside.figures.iter().filter(|figure| is_told(figure)).collect();
    if changed.is_empty() {
        return text + &wrapped(&format!("Each of these is the same in {before} and {after}."), look.width, 0);
    }
    text += &wrapped(
        &format!(
            "1 → 2 is one in {before} and two in {after}. Behind it: − was counted in {before} alone, + in {after} alone."
        ),
        look.width,
        0,
    );
    for figure in changed {
        let of = ActionLine::from_stem(&figure.line).map_or_else(|| figure.line.clone(), |line| line.to_string());
        let _ = writeln!(text, "\n{of} {}: {}", figure.figure, both(figure));
        for (sign, list) in [("−", &figure.only_before), ("+", &figure.only_after)] {
            for record in list {
                text += &wrapped(&format!("  {sign} {}", told(record)), look.width, 4);
            }
        }
    }
    text
}

/// Whether it is one of those that the table compares, of a line, and something was counted for one period alone. What is behind
/// those of all lines together stands under the lines.
fn is_told(figure: &FigureBeside) -> bool {
    let is_compared = COMPARED.iter().any(|(name, _)| *name == figure.figure);
    let differs = !figure.only_before.is_empty() || !figure.only_after.is_empty();
    is_compared && differs && ActionLine::from_stem(&figure.line).is_some()
}

/// A figure of both; of one that is the same in both, that.
fn both(figure: &FigureBeside) -> String {
    if figure.before == figure.after {
        grouped(figure.after)
    } else {
        format!("{} → {}", grouped(figure.before), grouped(figure.after))
    }
}

fn told(record: &Difference) -> String {
    let adds = if record.adds == 1 { String::new() } else { format!(" ({})", grouped(record.adds)) };
    format!("{}{adds}  {}", safe(&record.id), safe(&record.title))
}
