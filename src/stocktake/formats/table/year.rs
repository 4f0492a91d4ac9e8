//! The stocktaking of a year: a row a line, the columns of the figures, a mark for each gap.

use crate::line::ActionLine;
use crate::print::{Cell, Column as Heading, GAP, Holds, Table, safe, wrapped};
use crate::stocktake::figure::{Column, OF_LINE, Shown};
use crate::stocktake::formats::sums::sums;
use crate::stocktake::{Gap, LineFigures, Stocktaking};
use crate::template::Speaker;
use std::fmt::Write;
use textwrap::core::display_width;

/// From this width on there is room for titles and the rarer figures.
const WIDE: u16 = 130;

/// The stocktaking of a year.
pub(super) fn stocktaking_table(speaker: &Speaker<'_>, stocktaking: &Stocktaking) -> String {
    let is_wide = speaker.look.width >= WIDE;
    let of_figures = OF_LINE.iter().flat_map(|figure| figure.columns);
    let columns = LINE.iter().chain(of_figures).chain([&REPORT]);
    let columns: Vec<_> = columns.filter(|column| column.is_shown(stocktaking, is_wide)).collect();
    let layout = columns.iter().map(|column| Heading::new((column.name)(speaker, stocktaking, is_wide), column.holds));
    let mut table = Table::new(speaker.look, layout.collect(), 1);
    for line in &stocktaking.lines {
        table.row(columns.iter().map(|column| (column.cell)(speaker, line)));
    }
    let years = stocktaking.years.to_string();
    let mut text = speaker.heading(&speaker.say("stocktake-heading", [("years", years.into())]));
    let _ = writeln!(text, "{}", table.shown());
    text.push_str(&below(speaker, stocktaking));
    text
}

/// What stands before the figures.
const LINE: [Column; 2] = [
    Column {
        name: |speaker, _, _| speaker.word("column-line"),
        holds: Holds::Whole,
        shown: Shown::Always,
        cell: |_, line| Cell::new(line.line),
    },
    Column {
        name: |speaker, _, _| speaker.word("column-title"),
        holds: Holds::Clipped,
        shown: Shown::IfUsed(|line| !line.title.is_empty()),
        cell: |_, line| Cell::new(safe(&line.title)),
    },
];

/// What stands behind them: whether there is an annual report, which a line's figures and its nil report tell together.
const REPORT: Column = Column {
    name: |speaker, _, is_wide| speaker.word(if is_wide { "column-report" } else { "column-report-short" }),
    holds: Holds::Figure,
    shown: Shown::Always,
    cell: report,
};

fn report(speaker: &Speaker<'_>, line: &LineFigures) -> Cell {
    let is = |what: &str| Cell::new(speaker.say("stocktake-report", [("is", what.into())]));
    if !line.figures.reported_by.is_empty() {
        return is("yes");
    }
    if line.nil_report {
        return is("nil");
    }
    if line.gaps.contains(&Gap::NoAnnualReport) {
        return Cell::gap();
    }
    // C7 itself gave none, but a sub-line did.
    is("no")
}

/// What the table adds up to, and what is missing.
fn below(speaker: &Speaker<'_>, stocktaking: &Stocktaking) -> String {
    let mut text = speaker.paragraph(&speaker.sentences(sums(speaker, stocktaking)));
    let missing = missing(speaker, stocktaking);
    if !missing.is_empty() {
        let _ = write!(text, "\n{}\n{missing}", speaker.say("stocktake-missing", [("mark", GAP.into())]));
    }
    text
}

/// Each gap with the lines that have it.
fn missing(speaker: &Speaker<'_>, stocktaking: &Stocktaking) -> String {
    const LEAST: usize = 28;
    /// What a line needs beside the gap, for the longest of what is named.
    const BESIDE: usize = 20;
    let missing: Vec<_> = stocktaking.missing().into_iter().map(|(gap, lines)| (label(speaker, gap), lines)).collect();
    let longest = missing.iter().map(|(label, _)| display_width(label) + 1).max().unwrap_or_default();
    let room = longest.max(LEAST);
    let mut text = String::new();
    for (label, lines) in missing {
        let is_all = lines.len() == ActionLine::ALL.len();
        let named = if is_all { speaker.word("stocktake-every-line") } else { speaker.lines(&lines) };
        if room + 2 + BESIDE > usize::from(speaker.look.width) {
            text.push_str(&wrapped(&format!("  {label}"), speaker.look.width, 4));
            text.push_str(&wrapped(&format!("    {named}"), speaker.look.width, 4));
            continue;
        }
        let space = " ".repeat(room.saturating_sub(display_width(&label)));
        text.push_str(&wrapped(&format!("  {label}{space}{named}"), speaker.look.width, room + 2));
    }
    text
}

/// What is missing, with lines to follow.
fn label(speaker: &Speaker<'_>, gap: Gap) -> String {
    let gap = speaker.word(&format!("stocktake-gap-{gap}"));
    speaker.say("with-colon", [("what", gap.into()), ("text", "".into())]).trim_end().to_owned()
}
