//! Where the follow-up stands on a day: the stage of each cycle, what comes next and by whom, and who still owes what.
//!
//! It reads no clock, and counts nothing by itself: what groups brought is from the stocktaking of the year.

mod cycle;
pub mod formats;
mod owing;
mod requests;
mod step;

pub use owing::{Owing, owing};
pub use requests::{DueRequest, RequestStatus};
pub use step::Stage;

use crate::line::ActionLine;
use crate::record::{Date, Day, FollowUpKind, Mechanism, OrganizationId, Step, Year, Years};
use crate::registry::Registry;
use schemars::JsonSchema;
use serde::Serialize;

/// Where the follow-up stands.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct Status {
    /// The day that it is judged by.
    pub today: Day,
    /// Who follows up.
    pub mechanism: Mechanism,
    /// Under the centralised mechanism, who owes the outputs of every line.
    pub coordinators: Vec<OrganizationId>,
    /// The commit that was read; none for files as they are.
    pub revision: Option<String>,
    /// The cycles that are shown, newest first: the open ones, or that of the year that was asked for.
    pub cycles: Vec<CycleStatus>,
    /// What the General Assembly judged in the year that was asked for: mostly of the cycle before.
    pub judged_in_year: Vec<Judgement>,
    /// The newest cycle of all, open or not.
    pub newest_cycle: Option<Year>,
    /// The years of the cycle that comes next by the rhythm of reporting; none where nothing is said of that.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub next_cycle: Option<Years>,
    /// Years that have ended and that by the rhythm of reporting should have been reported on, but that no cycle covers.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub not_covered: Vec<Year>,
    /// What resolutions ask, or where a year was asked for, those that close its cycle; none where they ask nothing.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub requests: Option<RequestStatus>,
}

/// Where a cycle stands.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct CycleStatus {
    /// The year that its outputs are of, or the years, the last of which names its file.
    #[serde(flatten)]
    pub years: Years,
    /// Whether it has a file.
    pub recorded: bool,
    /// How far it has come.
    pub stage: Stage,
    /// Whether something is still to come.
    pub open: bool,
    /// The day from which on its records are frozen.
    pub closed: Option<Day>,
    /// A newer cycle that was before the General Assembly already, so that nobody waits for this one any more.
    pub overtaken_by: Option<Year>,
    /// Every step, in the order of the mechanism.
    pub steps: Vec<StepProgress>,
    /// The step that comes next; none where the cycle is at its end.
    pub next: Option<StepProgress>,
    /// What each line's group has brought, in the order of the Plan of Action.
    pub lines: Vec<LineStatus>,
    /// What should have been there by now.
    pub overdue: Vec<Overdue>,
    /// What the General Assembly judged.
    pub judgement: Option<Judgement>,
}

/// A step of a cycle.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct StepProgress {
    /// Which.
    pub step: Step,
    /// How it stands.
    pub progress: Progress,
    /// When it was or is to be: `2006-05-15`, `2006-05` or `2006`; for a session, when that begins.
    pub start: Option<Date>,
    /// The last day of a session or follow-up.
    pub end: Option<Date>,
    /// The last day on which it is in time, where there is one.
    pub latest: Option<Day>,
    /// The organizations that it is up to; none for outputs, which are the groups', and for organs of the United Nations.
    pub by: Vec<OrganizationId>,
    /// The symbol of its document.
    pub document: Option<String>,
}

crate::decode::words! {
    /// How a step stands.
    pub enum Progress {
        /// It was taken
        Taken = "taken",
        /// A day is set
        Scheduled = "scheduled",
        /// Nothing is said of it yet
        Awaited = "awaited",
        /// Its last day has passed
        Overdue = "overdue",
        /// A later step was taken, and nothing is known of this one
        NotRecorded = "not-recorded",
        /// There is no need of it
        NotNeeded = "not-needed",
    }
}

/// What the group of a line has brought.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct LineStatus {
    /// The line.
    pub line: ActionLine,
    /// Who moderated it in the year, or the coordinators in their place.
    pub moderators: Vec<OrganizationId>,
    /// What was submitted; for C7 as a whole, by it or by one of its sub-lines.
    pub submitted: Submitted,
    /// How many outputs it has.
    pub outputs: usize,
    /// How many of them came late.
    pub late: usize,
}

crate::decode::words! {
    /// What a group has submitted of a year.
    pub enum Submitted {
        /// An account of its year, perhaps with other outputs
        AnnualReport = "annual-report",
        /// That the year brought no output
        NilReport = "nil-report",
        /// Outputs, but no account of the year
        OutputsOnly = "outputs-only",
        /// Nothing
        Nothing = "nothing",
    }
}

impl Submitted {
    /// In the order in which people ask.
    const SHOWN: [Self; 4] = [Self::AnnualReport, Self::NilReport, Self::OutputsOnly, Self::Nothing];
}

/// Something that should have been there by now.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct Overdue {
    /// The step.
    pub step: Step,
    /// Its last day.
    pub since: Day,
    /// Of outputs, the lines that owe them.
    pub lines: Vec<ActionLine>,
}

/// What the General Assembly judged of a cycle, and what followed.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct Judgement {
    /// The cycle.
    pub cycle: Year,
    /// When the Assembly dealt with the report.
    pub date: Option<Date>,
    /// The number of its session.
    pub session: Option<u32>,
    /// The resolution on further action, else that on the report.
    pub resolution: Option<String>,
    /// Whether it judged further action necessary; none where nothing is known of a judgement.
    pub necessary: Option<bool>,
    /// What it judged.
    pub text: Option<String>,
    /// The follow-up that was set or held.
    pub follow_up: Option<FollowUp>,
}

/// A follow-up meeting or summit.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct FollowUp {
    /// Which of the two.
    pub kind: FollowUpKind,
    /// Its title.
    pub title: Option<String>,
    /// Its first day.
    pub start: Option<Date>,
    /// Its last day.
    pub end: Option<Date>,
    /// Where it was held.
    pub place: Option<String>,
    /// Whether it was held by now.
    pub held: bool,
}

/// Where the follow-up stands on a day: its open cycles, or that of one year.
pub fn status(registry: &Registry, today: Day, year: Option<Year>) -> Status {
    let settings = registry.settings();
    let all: Vec<Year> = registry.cycles.sound().map(|(year, _)| *year).collect();
    let newest_first = all.iter().rev().map(|year| cycle::status(registry, *year, today));
    let cycles = match year {
        Some(year) => vec![cycle::status(registry, registry.years_to_report_with(year).last(), today)],
        None => newest_first.filter(|cycle| cycle.open).collect(),
    };
    let judged_in = |asked: Year| {
        let judgements = all.iter().filter_map(|cycle| cycle::judgement(registry, *cycle, today));
        let in_year = |judgement: &Judgement| judgement.date.is_some_and(|date| date.year() == asked);
        let is_shown = |judgement: &Judgement| cycles.iter().any(|cycle| cycle.years.last() == judgement.cycle);
        judgements.filter(|judgement| !is_shown(judgement) && in_year(judgement)).collect()
    };
    Status {
        today,
        mechanism: settings.map_or(Mechanism::Decentralised, |settings| settings.mechanism),
        coordinators: settings.map_or_else(Vec::new, |settings| settings.coordinators.to_vec()),
        revision: None,
        judged_in_year: year.map_or_else(Vec::new, judged_in),
        newest_cycle: all.last().copied(),
        next_cycle: registry.next_cycle(),
        not_covered: registry.not_covered(today),
        requests: requests::status(registry, today, year.map(|year| registry.years_to_report_with(year).last())),
        cycles,
    }
}
