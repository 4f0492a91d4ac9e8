//! What a report's template sees of a reporting cycle: plain values, with names in the place of ids.

use super::records::{Party, Said, SourceSeen};
use crate::line::ActionLine;
use crate::record::{Date, Day, FollowUpKind, Number, Year};
use schemars::JsonSchema;
use serde::Serialize;

/// A reporting cycle.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct CycleSeen {
    /// Of which year; of several, the last.
    pub year: Year,
    /// Its years as people see them: `2026`, `2026–2027`.
    pub period: String,
    /// The day by which outputs were due.
    pub outputs_due: Option<Day>,
    /// The day from which on the year is frozen.
    pub closed: Option<Day>,
    /// The lines whose group reported that there was no output.
    pub nil_reports: Vec<ActionLine>,
    /// The overall stocktaking that was published.
    pub stocktaking: Option<StocktakingSeen>,
    /// What was printed of the Secretary-General's report.
    pub report: Option<ReportSeen>,
    /// What the Commission on Science and Technology for Development did.
    pub commission: Option<OrganSeen>,
    /// What the Economic and Social Council did.
    pub ecosoc: Option<OrganSeen>,
    /// What the General Assembly did.
    pub general_assembly: Option<OrganSeen>,
    /// Whether the General Assembly found further action necessary.
    pub further_action: Option<FurtherActionSeen>,
    /// The follow-up meeting or summit.
    pub follow_up: Option<FollowUpSeen>,
}

/// The stocktaking that was published.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct StocktakingSeen {
    /// When.
    pub date: Option<Date>,
    /// The document.
    pub document: Option<Said>,
    /// Which edition of it.
    pub edition: Option<u32>,
    /// The day on which entries were called for.
    pub call: Option<Date>,
    /// The last day on which entries were taken.
    pub closing: Option<Date>,
    /// The figures that it gave.
    pub figures: Vec<FigureSeen>,
    /// Where this was read.
    pub sources: Vec<SourceSeen>,
}

/// A figure that a source claims.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct FigureSeen {
    /// What it is of.
    pub name: Said,
    /// The number, as it is claimed; in ones, where its unit says millions or billions in English.
    pub value: Number,
    /// `about`, `over` or `under`.
    pub qualifier: Option<String>,
    /// What it counts, without the word for millions or billions.
    pub unit: Option<String>,
    /// The day that it holds for.
    pub as_of: Option<Date>,
    /// Where this was read.
    pub sources: Vec<SourceSeen>,
}

/// What was printed of the Secretary-General's report.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct ReportSeen {
    /// Its symbol, with an en dash between its halves.
    pub symbol: Option<String>,
    /// Its date.
    pub date: Option<Date>,
    /// Its title.
    pub title: Option<Said>,
    /// Who prepared it.
    pub prepared_by: Option<Party>,
    /// What its masthead says of the General Assembly.
    pub general_assembly: Option<MastheadSeen>,
    /// What its masthead says of the Council.
    pub ecosoc: Option<MastheadSeen>,
}

/// What a masthead says of an organ.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct MastheadSeen {
    /// The session.
    pub session: Option<String>,
    /// The place.
    pub place: Option<String>,
    /// The first day.
    pub start: Option<Date>,
    /// The last day.
    pub end: Option<Date>,
    /// The item.
    pub item: Option<String>,
    /// The list that the item is of.
    pub list: Option<String>,
    /// The symbol of that list.
    pub list_symbol: Option<String>,
    /// The title of the item.
    pub item_title: Option<Said>,
}

/// What an organ did with the report.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct OrganSeen {
    /// The session: a text for the Commission and the Council, a number for the Assembly.
    pub session: Option<Said>,
    /// Of the Council, the session of the Commission that considered it first.
    pub commission: Option<Said>,
    /// The item of the agenda.
    pub agenda_item: Option<String>,
    /// When it decided.
    pub date: Option<Date>,
    /// The symbol of its resolution.
    pub resolution: Option<String>,
    /// Of the Commission, the symbol of the document that shows it.
    pub document: Option<String>,
    /// Where this was read.
    pub sources: Vec<SourceSeen>,
}

/// The General Assembly's judgement.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct FurtherActionSeen {
    /// Whether further action is necessary.
    pub necessary: bool,
    /// What was judged.
    pub text: Option<Said>,
    /// The symbol of the resolution.
    pub resolution: Option<String>,
    /// Where this was read.
    pub sources: Vec<SourceSeen>,
}

/// A follow-up meeting or summit.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct FollowUpSeen {
    /// Which of the two.
    pub kind: FollowUpKind,
    /// Its title.
    pub title: Option<Said>,
    /// The first day.
    pub start: Option<Date>,
    /// The last day.
    pub end: Option<Date>,
    /// Where.
    pub place: Option<Said>,
    /// Where this was read.
    pub sources: Vec<SourceSeen>,
}
