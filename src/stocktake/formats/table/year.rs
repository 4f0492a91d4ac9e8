//! The stocktaking of a year: a row a line, a column a step of the mechanism, a mark for each gap.

use crate::line::ActionLine;
use crate::print::{
    self, Cell, GAP, Holds, Look, Table, acronyms, counted, grouped, heading, named, participants, safe, wrapped,
};
use crate::record::{Id, Mechanism};
use crate::registry::Registry;
use crate::stocktake::{Gap, LineFigures, MeetingFigures, Stocktaking};
use std::fmt::Write;

/// From this width on there is room for titles and the rarer figures.
const WIDE: u16 = 130;

/// The stocktaking of a year.
pub fn stocktaking_table(registry: &Registry, stocktaking: &Stocktaking, look: Look) -> String {
    let is_wide = look.width >= WIDE;
    let columns: Vec<_> = COLUMNS.iter().filter(|column| column.is_shown(stocktaking, is_wide)).collect();
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

/// A column of the stocktaking.
struct Column {
    name: fn(&Stocktaking, bool) -> String,
    holds: Holds,
    shown: Shown,
    cell: fn(&Registry, &LineFigures) -> Cell,
}

/// Where a column is shown.
enum Shown {
    Always,
    /// On wide terminals, where a line has something in it.
    IfUsed(fn(&LineFigures) -> bool),
    Under(Mechanism),
}

impl Column {
    fn is_shown(&self, stocktaking: &Stocktaking, is_wide: bool) -> bool {
        match self.shown {
            Shown::Always => true,
            Shown::IfUsed(is_used) => is_wide && stocktaking.lines.iter().any(is_used),
            Shown::Under(mechanism) => stocktaking.mechanism == mechanism,
        }
    }
}

const COLUMNS: &[Column] = &[
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
    Column {
        name: |_, _| "Moderators".to_owned(),
        holds: Holds::Text,
        shown: Shown::Under(Mechanism::Decentralised),
        cell: |registry, line| in_charge(registry, line, &line.figures.moderators),
    },
    Column {
        name: |_, is_wide| if is_wide { "Coordinators" } else { "Coord." }.to_owned(),
        holds: Holds::Text,
        shown: Shown::Under(Mechanism::Centralised),
        cell: |registry, line| in_charge(registry, line, &line.figures.coordinators),
    },
    Column {
        name: |_, _| "Members".to_owned(),
        holds: Holds::Figure,
        shown: Shown::Always,
        cell: |_, line| Cell::figure(line.figures.group.members, line.gaps.contains(&Gap::NoGroup)),
    },
    Column {
        name: |_, is_wide| if is_wide { "Modalities" } else { "Modal." }.to_owned(),
        holds: Holds::Figure,
        shown: Shown::Always,
        cell: |_, line| Cell::figure(line.figures.modalities, line.gaps.contains(&Gap::NoModalities)),
    },
    Column {
        name: |_, _| "Meetings".to_owned(),
        holds: Holds::Figure,
        shown: Shown::Always,
        cell: |_, line| Cell::figure(line.figures.meetings.total, line.gaps.contains(&Gap::NoMeeting)),
    },
    Column { name: |_, _| "Open".to_owned(), holds: Holds::Figure, shown: Shown::Always, cell: open },
    Column {
        name: |_, _| "Participants".to_owned(),
        holds: Holds::Figure,
        shown: Shown::IfUsed(|line| line.figures.meetings.participants > 0),
        cell: |_, line| took_part(&line.figures.meetings),
    },
    Column {
        name: |_, _| "Outputs".to_owned(),
        holds: Holds::Figure,
        shown: Shown::Always,
        cell: |_, line| Cell::figure(line.figures.outputs.total, line.gaps.contains(&Gap::NoOutput)),
    },
    Column {
        name: |stocktaking, _| format!("± {}", before(stocktaking)),
        holds: Holds::Figure,
        shown: Shown::Always,
        cell: |_, line| Cell::change(line.figures.outputs.change),
    },
    Column {
        name: |_, _| "Also".to_owned(),
        holds: Holds::Figure,
        shown: Shown::IfUsed(|line| line.figures.outputs.also > 0),
        cell: |_, line| rare(line.figures.outputs.also),
    },
    Column {
        name: |_, _| "Late".to_owned(),
        holds: Holds::Figure,
        shown: Shown::IfUsed(|line| line.figures.outputs.late > 0),
        cell: |_, line| rare(line.figures.outputs.late),
    },
    Column {
        name: |_, _| "Planned".to_owned(),
        holds: Holds::Figure,
        shown: Shown::IfUsed(|line| line.figures.outputs.planned > 0),
        cell: |_, line| rare(line.figures.outputs.planned),
    },
    Column { name: |_, _| "Report".to_owned(), holds: Holds::Figure, shown: Shown::Always, cell: report },
];

/// A figure that is mostly nought, and then better left out.
fn rare(number: usize) -> Cell {
    if number == 0 { Cell::new("") } else { Cell::number(number) }
}

fn took_part(meetings: &MeetingFigures) -> Cell {
    match meetings.participants {
        0 => Cell::new(""),
        number => Cell::new(participants(number, meetings.participants_approximate)),
    }
}

/// The year before, or as many of them, as people see it.
fn before(stocktaking: &Stocktaking) -> String {
    stocktaking.years.before().map_or_else(|| "before".to_owned(), |years| years.to_string())
}

fn open(_: &Registry, line: &LineFigures) -> Cell {
    let is_gap = line.gaps.contains(&Gap::NoMeeting) || line.gaps.contains(&Gap::NoOpenMeeting);
    Cell::figure(line.figures.meetings.open, is_gap)
}

/// Who moderates or coordinates a line.
fn in_charge(registry: &Registry, line: &LineFigures, organizations: &[Id]) -> Cell {
    if line.gaps.iter().any(|gap| matches!(gap, Gap::NoModerator | Gap::NoCoordinator)) {
        return Cell::gap();
    }
    if organizations.is_empty() && line.including_sub_lines.is_some() {
        return Cell::new("see sub-lines").faint();
    }
    Cell::new(acronyms(registry, organizations))
}

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
    let _ = write!(sentences, " ({} in {})", or_none(totals.previous_year), before(stocktaking));
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
        let entry = format!("  {:<28}{named}", format!("{}:", gap.told()));
        text.push_str(&wrapped(&entry, look.width, 30));
    }
    text
}
