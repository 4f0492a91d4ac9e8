//! The comparison in a terminal: a row an organization, and below it what each option comes to.

use crate::mechanism::{Comparison, Coverage, SmallestSets};
use crate::print::{Cell, Column, Holds, Look, Table, acronym, acronyms, counted, heading, named, wrapped};
use crate::record::Mechanism;
use crate::registry::Registry;
use std::fmt::Write;

/// Stands where competences are not known.
const UNKNOWN: &str = "?";

/// The comparison of the two options.
pub fn comparison_table(registry: &Registry, comparison: &Comparison, look: Look) -> String {
    let paragraph = |text: String| wrapped(&text, look.width, 0);
    let parts = [
        paragraph(coverage(registry, comparison)),
        sets(registry, comparison, look),
        paragraph(option_a(comparison)),
        paragraph(option_b(comparison)),
        paragraph(WORDS.to_owned()),
    ];
    let mut text = heading(registry, "Option A against Option B", look);
    if !comparison.organizations.is_empty() {
        let _ = writeln!(text, "{}", organizations(registry, comparison, look));
    }
    text + &parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join("\n")
}

/// A row an organization.
fn organizations(registry: &Registry, comparison: &Comparison, look: Look) -> String {
    let columns = [
        Column::new("Organization", Holds::Text),
        Column::new("Covers", Holds::Figure),
        Column::new("Reports A", Holds::Figure),
        Column::new("Reports B", Holds::Figure),
        Column::new("Only it covers", Holds::Text),
    ];
    let mut table = Table::new(look, columns.into(), 1);
    for coverage in &comparison.organizations {
        table.row(row(registry, coverage));
    }
    table.shown()
}

fn row(registry: &Registry, coverage: &Coverage) -> [Cell; 5] {
    let covers = coverage.competences.as_ref().map_or_else(|| Cell::new(UNKNOWN), |lines| Cell::number(lines.len()));
    let reports = |number: usize| if number == 0 { Cell::new("") } else { Cell::number(number) };
    [
        Cell::new(acronym(registry, &coverage.organization)),
        covers,
        reports(coverage.reports.option_a),
        reports(coverage.reports.option_b),
        Cell::new(named(&coverage.only_cover)),
    ]
}

/// How much of the Plan is covered, and how much of it by one organization.
fn coverage(registry: &Registry, comparison: &Comparison) -> String {
    let unknown = comparison.competences_unknown;
    let Some(widest) = comparison.organizations.first().filter(|widest| widest.covers > 0) else {
        let of = if unknown == 0 { String::new() } else { format!(" of {}", counted(unknown, "organization")) };
        return format!("No file{of} names competences: which lines an organization could coordinate is not known.");
    };
    let (covered, lines) = (comparison.covered.len(), comparison.lines);
    let mut text = format!("The competences that the registry knows cover {covered} of {lines} lines");
    text += &unless_empty("nobody's cover", &comparison.uncovered);
    let name = acronym(registry, &widest.organization);
    let _ = match widest.covers {
        covers if covers == lines => write!(text, " {name} covers the whole Plan alone."),
        covers => {
            write!(text, " No organization covers the Plan alone: {name} covers most, {}.", counted(covers, "line"))
        }
    };
    match unknown {
        0 => text,
        n => format!("{text} Of {} the competences are not known.", counted(n, "other organization")),
    }
}

/// The smallest sets, a line each.
fn sets(registry: &Registry, comparison: &Comparison, look: Look) -> String {
    let SmallestSets { size, count, first } = &comparison.smallest_sets;
    if first.is_empty() {
        return String::new();
    }
    let many = match count {
        Some(1) => "one set".to_owned(),
        Some(count) => format!("{count} sets"),
        None => "more than 10¹⁹ sets".to_owned(),
    };
    let of = counted(*size, "organization");
    let shown = if *count == Some(first.len() as u64) {
        String::new()
    } else {
        format!(", of which the first {}", first.len())
    };
    let fewest = format!(
        "The fewest that together cover {}: {of}, in {many}{shown}:",
        if comparison.uncovered.is_empty() { "them all" } else { "all that can be covered" },
    );
    let mut text = wrapped(&fewest, look.width, 0);
    for (n, set) in first.iter().enumerate() {
        text.push_str(&wrapped(&format!("{:>4}. {}", n + 1, acronyms(registry, set)), look.width, 6));
    }
    text
}

/// What the centralised mechanism comes to.
fn option_a(comparison: &Comparison) -> String {
    let option = &comparison.option_a;
    let is_chosen = comparison.mechanism == Mechanism::Centralised;
    if option.coordinators.is_empty() {
        return format!("Option A, centralised{}: there is nobody to coordinate.", chosen(is_chosen));
    }
    let who = if is_chosen { "the registry's coordinators" } else { "the first of these sets as coordinators" };
    let text = format!(
        "Option A, centralised{}: with {who}, {} a year by {}",
        chosen(is_chosen),
        counted(option.reports, "report"),
        counted(option.coordinators.len(), "organization"),
    );
    text + &unless_empty("none of them covers", &option.uncovered)
}

/// What the decentralised mechanism comes to.
fn option_b(comparison: &Comparison) -> String {
    let option = &comparison.option_b;
    let chosen = chosen(comparison.mechanism == Mechanism::Decentralised);
    if option.moderators.is_empty() {
        return format!("Option B, decentralised{chosen}: nobody moderated a line in {}.", comparison.years);
    }
    let text = format!(
        "Option B, decentralised{chosen}: with the moderators of {}, {} a year by {}",
        comparison.years,
        counted(option.reports, "report"),
        counted(option.moderators.len(), "organization"),
    );
    text + &unless_empty("nobody moderates", &option.unmoderated)
}

fn chosen(is_chosen: bool) -> &'static str {
    if is_chosen { " (the registry's own)" } else { "" }
}

fn unless_empty(what: &str, lines: &[crate::line::ActionLine]) -> String {
    if lines.is_empty() { ".".to_owned() } else { format!("; {what} {}.", named(lines)) }
}

/// What the words of the table mean.
const WORDS: &str = "Covers: lines among the competences in the organization's file (? where it names none: not known); C7 \
                     doesn't cover its sub-lines, nor an organization its parts. Reports A: what a coordinator owes in a \
                     year, one report for each line that it covers. Reports B: what a moderator owes, one for each line \
                     that it moderates. Only it covers: what falls away if it leaves.";
