//! The stocktaking of a year: a row a line, the columns of the figures, a mark for each gap.

use crate::line::ActionLine;
use crate::print::{
    self, Cell, GAP, Holds, Look, Table, counted, grouped, heading, named, participants, safe, wrapped,
};
use crate::record::Mechanism;
use crate::registry::Registry;
use crate::stocktake::figure::{Column, OF_LINE, Shown};
use crate::stocktake::{Gap, LineFigures, RequestFigures, Stocktaking};
use std::fmt::Write;

/// From this width on there is room for titles and the rarer figures.
const WIDE: u16 = 130;

/// The stocktaking of a year.
pub(super) fn stocktaking_table(registry: &Registry, stocktaking: &Stocktaking, look: Look) -> String {
    let is_wide = look.width >= WIDE;
    let of_figures = OF_LINE.iter().flat_map(|figure| figure.columns);
    let columns = LINE.iter().chain(of_figures).chain([&REPORT]);
    let columns: Vec<_> = columns.filter(|column| column.is_shown(stocktaking, is_wide)).collect();
    let layout = columns.iter().map(|column| print::Column::new((column.name)(stocktaking, is_wide), column.holds));
    let mut table = Table::new(look, layout.collect(), 1);
    for line in &stocktaking.lines {
        table.row(columns.iter().map(|column| (column.cell)(registry, line)));
    }
    let mut text = heading(registry, &format!("Stocktaking of {}", stocktaking.years), look);
    let _ = writeln!(text, "{}", table.shown());
    text.push_str(&below(stocktaking, look));
    text
}

/// What stands before the figures.
const LINE: [Column; 2] = [
    Column {
        name: |_, _| "Line".to_owned(),
        holds: Holds::Whole,
        shown: Shown::Always,
        cell: |_, line| Cell::new(line.line),
    },
    Column {
        name: |_, _| "Title".to_owned(),
        holds: Holds::Clipped,
        shown: Shown::IfUsed(|line| !line.title.is_empty()),
        cell: |_, line| Cell::new(safe(&line.title)),
    },
];

/// What stands behind them: whether there is an annual report, which a line's figures and its nil report tell together.
const REPORT: Column =
    Column { name: |_, _| "Report".to_owned(), holds: Holds::Figure, shown: Shown::Always, cell: report };

fn report(_: &Registry, line: &LineFigures) -> Cell {
    if !line.figures.reported_by.is_empty() {
        return Cell::new("yes");
    }
    if line.nil_report {
        return Cell::new("nil");
    }
    if line.gaps.contains(&Gap::NoAnnualReport) {
        return Cell::gap();
    }
    // C7 itself gave none, but a sub-line did.
    Cell::new("no")
}

/// What the table adds up to, and what is missing.
fn below(stocktaking: &Stocktaking, look: Look) -> String {
    let totals = &stocktaking.totals;
    let (in_charge, role) = match stocktaking.mechanism {
        Mechanism::Decentralised => (totals.moderated, "moderator"),
        Mechanism::Centralised => (totals.coordinated, "coordinator"),
    };
    let mut sentences = format!(
        "Of {}, {} had a {role}, {} a meeting said to be open to all stakeholders, and {} an output. ",
        counted(totals.lines, "line"),
        or_none(in_charge),
        or_none(totals.with_open_meeting),
        or_none(totals.with_output),
    );
    let _ = write!(sentences, "Counted: {}", counted(totals.outputs, "output"));
    if totals.organizations > 0 {
        let _ = write!(sentences, " by {}", counted(totals.organizations, "organization"));
    }
    let _ = write!(sentences, " ({} in {})", or_none(totals.previous_year), stocktaking.before());
    let _ = write!(sentences, " and {}", counted(totals.meetings, "meeting"));
    if totals.participants > 0 {
        let number = participants(totals.participants, totals.participants_approximate);
        let _ = write!(sentences, " with {number} participants as far as known");
    }
    sentences.push('.');
    if totals.meetings > 0 {
        let _ = write!(
            sentences,
            " Meetings open to all stakeholders: {}; not open: {}; not said to be either: {}.",
            or_none(totals.open),
            or_none(totals.not_open()),
            or_none(totals.openness_unknown)
        );
    }
    if let Some(RequestFigures { all, .. }) = &totals.requests {
        let _ = write!(
            sentences,
            " Requests of resolutions at the end of {}: {} answered, {} due, {} overdue, {} open.",
            stocktaking.years.last(),
            or_none(all.answered),
            or_none(all.due),
            or_none(all.overdue),
            or_none(all.open)
        );
    }
    if stocktaking.lines.iter().any(|line| *line.of_family() != line.figures) {
        sentences
            .push_str(" The row of C7 shows its own figures; as a line it has what its eight sub-lines have, too.");
    }
    let mut text = wrapped(&sentences, look.width, 0);
    let missing = missing(stocktaking, look);
    if !missing.is_empty() {
        let _ = write!(text, "\nMissing ({GAP}):\n{missing}");
    }
    text
}

fn or_none(number: usize) -> String {
    if number == 0 { "none".to_owned() } else { grouped(number) }
}

/// Each gap with the lines that have it.
fn missing(stocktaking: &Stocktaking, look: Look) -> String {
    let mut text = String::new();
    for (gap, lines) in stocktaking.missing() {
        let named = if lines.len() == ActionLine::ALL.len() { "every line".to_owned() } else { named(&lines) };
        let entry = format!("  {:<28}{named}", format!("{}:", gap.label()));
        text.push_str(&wrapped(&entry, look.width, 30));
    }
    text
}
