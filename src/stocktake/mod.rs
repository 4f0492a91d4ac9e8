//! Taking stock: the figures of a year or of several as one, as one value of plain numbers that every table, report and page shows.

mod beside;
mod count;
mod cut;
mod explain;
mod figure;
pub mod formats;
mod gap;
mod lists;
mod named;
mod request;

pub use beside::{Difference, FigureBeside, SideBySide};
pub use count::{Counts, Figures, MeetingFigures, Totals, outputs_by_year, stocktake};
pub use cut::{By, Cut, CutRow, cut};
pub use explain::{Counted, Explanation, FigureName, FigurePath, Told, explain, explain_each};
pub use figure::{OF_LINE, OF_TOTAL};
pub use gap::Gap;
pub use lists::{Filed, Held, OfYears, is_counted};
pub use named::{Named, named};
pub use request::{RequestFigures, RequestStates};

use crate::decode::HasWord;
use crate::line::ActionLine;
use crate::record::{Mechanism, Year, Years};
use crate::template::Speaker;
use schemars::JsonSchema;
use serde::Serialize;

/// The stocktaking of a year, or of several as one: each thing in them counts once.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct Stocktaking {
    /// The years.
    #[serde(flatten)]
    pub years: Years,
    /// The years before that they are compared with, where these are not as many: of a cycle, those of the cycle before.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub before: Option<Years>,
    /// Who follows up.
    pub mechanism: Mechanism,
    /// The commit that was read; none for files as they are.
    pub revision: Option<String>,
    /// The lines, in the order of the Plan of Action.
    pub lines: Vec<LineFigures>,
    /// All of these lines together.
    pub totals: Totals,
    /// Files that could not be counted because of what is wrong in them.
    pub not_counted: Vec<String>,
}

/// The figures of a line.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct LineFigures {
    /// The line.
    pub line: ActionLine,
    /// Its title; empty where the registry has none.
    pub title: String,
    /// The figures.
    #[serde(flatten)]
    pub figures: Figures,
    /// Whether its group reported that the year brought no output.
    pub nil_report: bool,
    /// What is missing.
    pub gaps: Vec<Gap>,
    /// The figures of C7 together with its sub-lines; none for other lines.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub including_sub_lines: Option<Figures>,
}

impl LineFigures {
    /// What the line has: C7 together with its sub-lines.
    pub fn of_family(&self) -> &Figures {
        self.including_sub_lines.as_ref().unwrap_or(&self.figures)
    }
}

impl Stocktaking {
    /// The years before that they are compared with, as people see it.
    fn before(&self, speaker: &Speaker<'_>) -> String {
        let compared = self.before.or_else(|| self.years.before());
        compared.map_or_else(|| speaker.word("stocktake-before"), |years| years.to_string())
    }

    /// What is missing, each gap with the lines that have it.
    pub fn missing(&self) -> Vec<(Gap, Vec<ActionLine>)> {
        let lacking = |gap: Gap| self.lines.iter().filter(move |line| line.gaps.contains(&gap)).map(|line| line.line);
        let gaps = Gap::WORDS.iter().map(|(_, gap)| (*gap, lacking(*gap).collect::<Vec<_>>()));
        gaps.filter(|(_, lines)| !lines.is_empty()).collect()
    }
}

/// A number of outputs in a year.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct YearCount {
    /// The year.
    pub year: Year,
    /// How many.
    pub outputs: usize,
}
