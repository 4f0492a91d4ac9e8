//! What refers to a record: values that are found by `search`.

use crate::line::ActionLine;
use crate::record::{Date, OrganizationId, Role, Topic, Year, Years};
use crate::stocktake::Totals;
use schemars::JsonSchema;
use serde::Serialize;

/// What refers to a record.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(untagged)]
pub enum Related {
    /// To a line.
    ActionLine(RelatedToLine),
    /// To an organization.
    Organization(RelatedToOrganization),
    /// To a stakeholder group.
    Group(RelatedToGroup),
    /// To a meeting.
    Meeting(RelatedToMeeting),
    /// To an output.
    Output(RelatedToOutput),
    /// To a cycle.
    Cycle(Box<RelatedToCycle>),
}

/// A meeting or an output that refers to a record.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct Mention {
    /// Its path: `2006/c5-facilitation` or `2006/c5/cybersecurity-guide`.
    pub id: String,
    /// Its title.
    pub title: String,
}

/// What refers to a line.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct RelatedToLine {
    /// The members that its stakeholder group ever had, each once; none where it has no group.
    pub members: Option<Vec<OrganizationId>>,
    /// Its meetings.
    pub meetings: Vec<Mention>,
    /// Its outputs by year.
    pub outputs: Vec<YearOutputs>,
    /// Organizations whose mandate covers it.
    pub competent: Vec<OrganizationId>,
    /// Years of which its group reported that there was no output.
    pub nil_reports: Vec<Year>,
}

/// The outputs of a line in a year.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct YearOutputs {
    /// The year.
    pub year: Year,
    /// Those filed under the line, also planned ones.
    pub outputs: usize,
    /// Those of other lines that serve it too.
    pub also: usize,
}

/// What refers to an organization.
#[derive(Debug, Clone, PartialEq, Default, Serialize, JsonSchema)]
pub struct RelatedToOrganization {
    /// Its terms as moderator, co-moderator or proposed moderator, line by line.
    pub moderates: Vec<ModeratorTerm>,
    /// Its memberships in stakeholder groups.
    pub memberships: Vec<Membership>,
    /// Meetings that it organized.
    pub meetings: Vec<Mention>,
    /// Outputs that it brought out.
    pub outputs: Vec<Mention>,
    /// Outputs that it was a partner in.
    pub partner_in: Vec<Mention>,
    /// Organizations that are a part of it.
    pub parts: Vec<OrganizationId>,
    /// Years whose report of the Secretary-General it prepared.
    pub prepared_reports: Vec<Year>,
    /// What the registry as a whole leaves to it: `stocktaker`, `reporter`, `coordinator`.
    pub duties: Vec<&'static str>,
}

/// A term as moderator.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct ModeratorTerm {
    /// The line.
    pub line: ActionLine,
    /// As what.
    pub role: Role,
    /// The first day in office.
    pub from: Date,
    /// The last day in office.
    pub until: Option<Date>,
}

/// A membership in a stakeholder group.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct Membership {
    /// The group's line.
    pub line: ActionLine,
    /// As what.
    pub role: Option<String>,
    /// The first day.
    pub from: Option<Date>,
    /// The last day.
    pub until: Option<Date>,
}

/// What refers to a stakeholder group, which is what refers to its line.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct RelatedToGroup {
    /// The title of its line.
    pub line_title: Option<String>,
    /// Who ever moderated its line, each once.
    pub moderators: Vec<OrganizationId>,
    /// The line's meetings.
    pub meetings: Vec<Mention>,
    /// The line's outputs by year.
    pub outputs: Vec<YearOutputs>,
}

/// What refers to a meeting.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct RelatedToMeeting {
    /// Modalities that it decided.
    pub modalities: Vec<ModalityMention>,
    /// Outputs that came out of it.
    pub outputs: Vec<Mention>,
    /// Meetings that were sessions of it.
    pub sessions: Vec<Mention>,
}

/// A modality of a group.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct ModalityMention {
    /// The group's line.
    pub line: ActionLine,
    /// What it is about.
    pub topic: Topic,
    /// What was decided.
    pub text: String,
}

/// What refers to an output.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct RelatedToOutput {
    /// The editions that take its place.
    pub replaced_by: Vec<Mention>,
    /// The earlier editions, from the last to the first.
    pub replaces: Vec<Mention>,
    /// The meeting that it came out of.
    pub meeting: Option<Mention>,
}

/// What belongs to a cycle.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct RelatedToCycle {
    /// The figures of its years, all lines together, as `wsis stocktake --cycle` counts them.
    pub figures: Totals,
    /// These years, where they are several.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub years: Option<Years>,
    /// The years before that they are compared with, where these are not as many.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub before: Option<Years>,
}
