//! Taking stock: the figures of a year or of several as one, as one value of plain numbers that every table, report and page shows.

mod count;
mod cut;
mod explain;
pub mod formats;
mod gap;
mod lists;
mod years;

pub use count::{outputs_by_year, stocktake};
pub use cut::{By, Cut, CutRow, cut};
pub use explain::{Asked, Counted, Explanation, explain};
pub use gap::Gap;
pub use lists::{Attended, Filed, Held, OfYears, counted, is_counted};
pub use years::Years;

use crate::decode::HasWord;
use crate::line::ActionLine;
use crate::record::{Category, Country, Id, Mechanism, OutputKind, Region, Sdg, Year};
use schemars::JsonSchema;
use serde::Serialize;
use std::collections::BTreeMap;

/// How many of each there are; what there is none of is left out.
pub type Counts<K> = BTreeMap<K, usize>;

/// The stocktaking of a year, or of several as one: each thing in them counts once.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct Stocktaking {
    /// The years.
    #[serde(flatten)]
    pub years: Years,
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

impl Totals {
    /// Meetings said not to be open to all stakeholders.
    pub fn not_open(&self) -> usize {
        self.meetings - self.open - self.openness_unknown
    }
}

/// What is counted of a line, or of C7 with its sub-lines.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct Figures {
    /// Who moderated it on some day of the year.
    pub moderators: Vec<Id>,
    /// Whose competences cover it among the coordinators of the centralised mechanism.
    pub coordinators: Vec<Id>,
    /// Who gave an annual report on it: its own, or as a coordinator one that serves it too.
    pub reported_by: Vec<Id>,
    /// Its stakeholder group.
    pub group: GroupFigures,
    /// Modalities in force at the end of the year.
    pub modalities: usize,
    /// Its meetings.
    pub meetings: MeetingFigures,
    /// Its outputs.
    pub outputs: OutputFigures,
}

impl Figures {
    /// Who answers for the line: its coordinators under the centralised mechanism, else its moderators.
    pub fn in_charge(&self, mechanism: Mechanism) -> &[Id] {
        match mechanism {
            Mechanism::Decentralised => &self.moderators,
            Mechanism::Centralised => &self.coordinators,
        }
    }
}

/// A stakeholder group in a year.
#[derive(Debug, Clone, PartialEq, Default, Serialize, JsonSchema)]
pub struct GroupFigures {
    /// Distinct organizations that were members on some day of the year.
    pub members: usize,
    /// The same by category.
    pub by_category: Counts<Category>,
}

/// The meetings of a line that were held in a year.
#[derive(Debug, Clone, Copy, PartialEq, Default, Serialize, JsonSchema)]
pub struct MeetingFigures {
    /// All.
    pub total: usize,
    /// Those said to be open to all stakeholders.
    pub open: usize,
    /// Those of which nothing says whether they were.
    pub openness_unknown: usize,
    /// How many took part, where that is known: in a session within one of these meetings, as part of that.
    pub participants: u64,
    /// Whether a number among them is rough, so that there were about as many.
    pub participants_approximate: bool,
}

/// The outputs of a line in a year; planned ones count nowhere but under `planned`.
#[derive(Debug, Clone, PartialEq, Default, Serialize, JsonSchema)]
pub struct OutputFigures {
    /// Those filed under the line.
    pub total: usize,
    /// Those of other lines that serve it too.
    pub also: usize,
    /// Those that came after the day on which outputs were due.
    pub late: usize,
    /// Those that are only planned.
    pub planned: usize,
    /// Those filed under the line the year before.
    pub previous_year: usize,
    /// How many more there are than the year before.
    pub change: i64,
    /// Those filed under the line, by kind.
    pub by_kind: Counts<OutputKind>,
}

/// All lines together. A line counts as having something by its family: C7 has what it and its sub-lines have together. What
/// lines have and what their gaps tell adds up to all of them, but for nil reports, which leave no gap.
#[derive(Debug, Clone, PartialEq, Default, Serialize, JsonSchema)]
pub struct Totals {
    /// How many lines.
    pub lines: usize,
    /// Lines that had a moderator.
    pub moderated: usize,
    /// Lines that a coordinator of the centralised mechanism covers.
    pub coordinated: usize,
    /// Lines with a stakeholder group.
    pub with_group: usize,
    /// Lines with a modality in force at the end of the year.
    pub with_modalities: usize,
    /// Lines with a meeting.
    pub with_meeting: usize,
    /// Lines with a meeting said to be open to all stakeholders.
    pub with_open_meeting: usize,
    /// Lines with an output.
    pub with_output: usize,
    /// Lines with an annual report.
    pub with_annual_report: usize,
    /// Meetings held, each once.
    pub meetings: usize,
    /// Meetings said to be open to all stakeholders.
    pub open: usize,
    /// Meetings of which nothing says whether they were open to all stakeholders.
    pub openness_unknown: usize,
    /// How many took part, where that is known: in a session of an event, as part of that.
    pub participants: u64,
    /// Whether a number among them is rough, so that there were about as many.
    pub participants_approximate: bool,
    /// Outputs.
    pub outputs: usize,
    /// Outputs of the year before.
    pub previous_year: usize,
    /// Distinct organizations that brought outputs out or were partners in them.
    pub organizations: usize,
    /// Outputs by kind.
    pub by_kind: Counts<OutputKind>,
    /// Outputs by stakeholder category of who brought them out, each once a category.
    pub by_category: Counts<Category>,
    /// Outputs by country that they are about.
    pub by_country: Counts<Country>,
    /// Outputs by the ITU's region of the countries that they are about, each once a region.
    pub by_region: Counts<Region>,
    /// Outputs by Sustainable Development Goal.
    pub by_sdg: Counts<Sdg>,
}
