//! How a figure is shown: its columns in CSV and in a table, and what its cells say.

use crate::print::{Cell, Holds, cell};
use crate::record::{Mechanism, OrganizationId};
use crate::stocktake::{Figures, Gap, LineFigures, MeetingFigures, Stocktaking};
use crate::template::Speaker;

/// A column of CSV.
#[derive(Debug)]
pub(in crate::stocktake) struct Csv {
    pub name: &'static str,
    pub place: ColumnOrder,
    pub cell: fn(&Figures) -> String,
}

/// Where a column of CSV stands: whoever reads columns by their number finds each where it always was.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::stocktake) enum ColumnOrder {
    /// Beside the figures that were there from the beginning.
    Beginning,
    /// Behind those, because it came later: as the column of this number that did.
    Later(u8),
}

/// A column of a table.
#[derive(Debug)]
pub(in crate::stocktake) struct Column {
    /// Its name, for these figures on a wide terminal or on a narrow one.
    pub name: fn(&Speaker<'_>, &Stocktaking, bool) -> String,
    pub holds: Holds,
    pub shown: Shown,
    pub cell: fn(&Speaker<'_>, &LineFigures) -> Cell,
}

/// Where a column is shown.
#[derive(Debug)]
pub(in crate::stocktake) enum Shown {
    Always,
    /// On wide terminals, where a line has something in it.
    IfUsed(fn(&LineFigures) -> bool),
    Under(Mechanism),
}

impl Column {
    pub fn is_shown(&self, stocktaking: &Stocktaking, is_wide: bool) -> bool {
        match self.shown {
            Shown::Always => true,
            Shown::IfUsed(is_used) => is_wide && stocktaking.lines.iter().any(is_used),
            Shown::Under(mechanism) => stocktaking.mechanism == mechanism,
        }
    }
}

/// Organizations in a cell of CSV.
pub(super) fn ids(ids: &[OrganizationId]) -> String {
    cell(&ids.iter().map(OrganizationId::as_str).collect::<Vec<_>>().join("; "))
}

/// A figure that is mostly nought, and then better left out.
pub(super) fn rare(speaker: &Speaker<'_>, number: usize) -> Cell {
    if number == 0 { Cell::new("") } else { speaker.cell(number) }
}

pub(super) fn took_part(speaker: &Speaker<'_>, meetings: &MeetingFigures) -> Cell {
    match meetings.participants {
        0 => Cell::new(""),
        number => Cell::new(speaker.rough(number, meetings.participants_approximate)),
    }
}

pub(super) fn open(speaker: &Speaker<'_>, line: &LineFigures) -> Cell {
    let is_gap = line.gaps.contains(&Gap::NoMeeting) || line.gaps.contains(&Gap::NoOpenMeeting);
    speaker.figure(line.figures.meetings.open, is_gap)
}

/// Who moderates or coordinates a line.
pub(super) fn in_charge(speaker: &Speaker<'_>, line: &LineFigures, organizations: &[OrganizationId]) -> Cell {
    if line.gaps.iter().any(|gap| matches!(gap, Gap::NoModerator | Gap::NoCoordinator)) {
        return Cell::gap();
    }
    if organizations.is_empty() && line.including_sub_lines.is_some() {
        return Cell::new(speaker.word("stocktake-see-sub-lines")).faint();
    }
    Cell::new(speaker.acronyms(organizations))
}
