//! The rows of a list: what one wants to know of a record at a glance.

use crate::line::ActionLine;
use crate::record::{Category, Country, Date, MeetingStatus, OrganizationId, OutputKind, OutputStatus, Year};
use schemars::JsonSchema;
use serde::Serialize;

/// The rows of a list.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(untagged)]
pub enum Listing {
    /// Of action lines, in the order of the Plan of Action.
    ActionLines(Vec<LineRow>),
    /// Of organizations, by id.
    Organizations(Vec<OrganizationRow>),
    /// Of stakeholder groups, in the order of the Plan of Action.
    Groups(Vec<GroupRow>),
    /// Of meetings, by year and id.
    Meetings(Vec<MeetingRow>),
    /// Of outputs, by year, line and id.
    Outputs(Vec<OutputRow>),
    /// Of cycles, by year.
    Cycles(Vec<CycleRow>),
}

/// An action line.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct LineRow {
    /// The line.
    pub line: ActionLine,
    /// Its title.
    pub title: String,
    /// Who moderates it: in the years that were asked for, else those whose term has no end.
    pub moderators: Vec<OrganizationId>,
    /// Meetings of these years, or of all: whatever became of them.
    pub meetings: usize,
    /// Outputs filed under it in these years, or in all: also planned ones.
    pub outputs: usize,
}

/// An organization.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct OrganizationRow {
    /// Its id.
    pub id: OrganizationId,
    /// Its acronym.
    pub acronym: Option<String>,
    /// Its name.
    pub name: String,
    /// The stakeholder group of the Summit that it belongs to.
    pub category: Category,
    /// Where it has its seat.
    pub country: Option<Country>,
    /// The lines that it moderates or moderated, each once.
    pub moderated: Vec<ActionLine>,
    /// Outputs that it brought out or was a partner in.
    pub outputs: usize,
}

/// The stakeholder group of a line.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct GroupRow {
    /// Its line.
    pub line: ActionLine,
    /// What it calls itself.
    pub name: Option<String>,
    /// When it was formed.
    pub formed: Option<Date>,
    /// Distinct members: in the years that were asked for, else of all times.
    pub members: usize,
    /// Modalities that it ever decided.
    pub modalities: usize,
}

/// A meeting.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct MeetingRow {
    /// Its path: `2006/c5-facilitation`.
    pub id: String,
    /// Its title.
    pub title: String,
    /// Its lines.
    pub lines: Vec<ActionLine>,
    /// Whether it took place.
    pub status: MeetingStatus,
    /// Its first day, or that of the event that it is within.
    pub start: Option<Date>,
    /// Its last day.
    pub end: Option<Date>,
    /// The city.
    pub city: Option<String>,
    /// The country.
    pub country: Option<Country>,
    /// Whether it was open to all stakeholders; none where no source says.
    pub open: Option<bool>,
    /// How many took part; none where no source says.
    pub participants: Option<u64>,
    /// Whether that number is rough.
    pub participants_approximate: bool,
}

/// An output.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct OutputRow {
    /// Its path: `2006/c5/cybersecurity-guide`.
    pub id: String,
    /// Its title.
    pub title: String,
    /// The line whose output it is.
    pub line: ActionLine,
    /// What kind of thing it is.
    pub kind: OutputKind,
    /// How far it is.
    pub status: OutputStatus,
    /// When it was issued or done.
    pub date: Date,
    /// Who brought it out.
    pub by: Vec<OrganizationId>,
    /// The countries that it is about.
    pub countries: Vec<Country>,
}

/// A reporting cycle.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct CycleRow {
    /// The year that its outputs are of; of several, the last.
    pub year: Year,
    /// The day of the stocktaking.
    pub stocktaking: Option<Date>,
    /// The symbol of the Secretary-General's report.
    pub report: Option<String>,
    /// The symbol of ECOSOC's resolution.
    pub ecosoc: Option<String>,
    /// The symbol of the General Assembly's resolution.
    pub general_assembly: Option<String>,
    /// Whether the Assembly judged further action necessary; none where nothing is known of a judgement.
    pub further_action: Option<bool>,
    /// The first day of the follow-up.
    pub follow_up: Option<Date>,
    /// The first year that its outputs are of.
    pub from: Year,
    /// The day on which the Commission considered the report.
    pub commission: Option<Date>,
}

impl Listing {
    /// How many rows it has.
    pub fn len(&self) -> usize {
        match self {
            Self::ActionLines(rows) => rows.len(),
            Self::Organizations(rows) => rows.len(),
            Self::Groups(rows) => rows.len(),
            Self::Meetings(rows) => rows.len(),
            Self::Outputs(rows) => rows.len(),
            Self::Cycles(rows) => rows.len(),
        }
    }

    /// Whether nothing fits.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }
}
