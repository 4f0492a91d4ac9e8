//! Option A against Option B: whose competences cover which lines, and who would report on what, as one value of plain
//! numbers that every table, report and page shows.
//!
//! The paper that founded the mechanism weighs the two in words. Option A, centralised: one or a few organizations
//! coordinate, and report on everything. Option B, decentralised: each line has a moderator, who reports on it.

mod compare;
mod cover;
pub mod formats;

pub use compare::compare;

use crate::line::ActionLine;
use crate::record::{Mechanism, OrganizationId, Years};
use schemars::JsonSchema;
use serde::Serialize;

/// The two options, over the organizations of a registry and its moderators of a year.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct Comparison {
    /// The year whose moderators report under Option B, or the years of a cycle.
    #[serde(flatten)]
    pub years: Years,
    /// Which of the two the registry is of.
    pub mechanism: Mechanism,
    /// The commit that was read; none for files as they are.
    pub revision: Option<String>,
    /// How many lines the Plan of Action has.
    pub lines: usize,
    /// Lines that the competences of some organization cover.
    pub covered: Vec<ActionLine>,
    /// Lines that nobody's known competences cover.
    pub uncovered: Vec<ActionLine>,
    /// Organizations whose competences are known or that moderate: those that cover most first, then by id.
    pub organizations: Vec<Coverage>,
    /// Organizations whose competences are not known.
    pub competences_unknown: usize,
    /// The smallest sets of organizations that together cover all lines that can be covered.
    pub smallest_sets: SmallestSets,
    /// Option A, with the registry's coordinators, else with the first of the smallest sets.
    pub option_a: OptionA,
    /// Option B, with the moderators of the year.
    pub option_b: OptionB,
    /// Files that could not be counted because of what is wrong in them.
    pub not_counted: Vec<String>,
}

/// How much of the Plan an organization covers, and what it does under either option.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct Coverage {
    /// The organization.
    pub organization: OrganizationId,
    /// The lines that its mandate covers; none where they are not known.
    pub competences: Option<Vec<ActionLine>>,
    /// How many lines these are.
    pub covers: usize,
    /// Lines that nobody else covers: they fall away if it leaves.
    pub only_cover: Vec<ActionLine>,
    /// Whether it coordinates under Option A.
    pub coordinates: bool,
    /// Lines that it moderates in the year.
    pub moderates: Vec<ActionLine>,
    /// How many reports it owes in a year.
    pub reports: Reports,
}

/// How many reports an organization owes in a year, one for each line that it answers for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Reports {
    /// A coordinator's: one for each line that it covers.
    pub option_a: usize,
    /// A moderator's: one for each line that it moderates.
    pub option_b: usize,
}

/// The smallest sets of organizations that together cover all lines that can be covered.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct SmallestSets {
    /// How many organizations each has.
    pub size: usize,
    /// How many such sets there are; none where they are more than 64 bits hold.
    pub count: Option<u64>,
    /// The first of them, those who cover most first.
    pub first: Vec<Vec<OrganizationId>>,
}

/// Option A: who coordinates, and what comes of it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct OptionA {
    /// Who coordinates.
    pub coordinators: Vec<OrganizationId>,
    /// All their reports: a line that two of them cover is reported on by both.
    pub reports: usize,
    /// Lines that none of them covers.
    pub uncovered: Vec<ActionLine>,
}

/// Option B: who moderates, and what comes of it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct OptionB {
    /// Who moderates a line on some day of the year, by id.
    pub moderators: Vec<OrganizationId>,
    /// All their reports: a line that two of them moderate is reported on by both.
    pub reports: usize,
    /// Lines that nobody moderates; C7 only where nobody moderates a sub-line either.
    pub unmoderated: Vec<ActionLine>,
}
