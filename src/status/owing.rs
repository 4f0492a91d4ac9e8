//! Who owes what, organization by organization: a row for each organization and line of an open cycle.

use super::{CycleStatus, Progress, Stage, Status, Submitted};
use crate::line::ActionLine;
use crate::record::{Day, OrganizationId, Step, Year, Years};
use crate::registry::Registry;
use schemars::JsonSchema;
use serde::Serialize;

/// What an organization owes of a line.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Owing {
    /// Who moderates the line, or coordinates it; none where nobody does.
    pub organization: Option<OrganizationId>,
    /// Its name.
    pub name: Option<String>,
    /// The line.
    pub line: ActionLine,
    /// The cycle, by the last of its years.
    pub cycle: Year,
    /// Whether it owes outputs or the word that there are none: nothing was submitted, and no report is out that it would go into.
    pub owes: bool,
    /// The day by which it was to be submitted, where that has passed.
    pub since: Option<Day>,
    /// The day by which outputs are to be submitted; none where none is set.
    pub due: Option<Day>,
    /// What was submitted of the line.
    pub submitted: Submitted,
    /// How many outputs it has.
    pub outputs: usize,
    /// How many of them came late.
    pub late: usize,
    /// The first year of the cycle.
    pub from: Year,
}

/// Who owes what in these cycles, organization by organization; what nobody moderates comes last.
pub fn owing(registry: &Registry, status: &Status) -> Vec<Owing> {
    let mut rows: Vec<_> = status.cycles.iter().flat_map(|cycle| of_cycle(registry, cycle, status.today)).collect();
    // Each organization in one place, with all its lines.
    rows.sort_by(|one, other| {
        let by = |row: &Owing| (row.organization.is_none(), row.organization.clone());
        by(one).cmp(&by(other))
    });
    rows
}

fn of_cycle(registry: &Registry, cycle: &CycleStatus, today: Day) -> Vec<Owing> {
    let due = cycle.steps.iter().find(|step| step.step == Step::Outputs).and_then(|step| step.latest);
    let is_waited_for = cycle.open
        && cycle.stage <= Stage::Stocktaking
        && !cycle.steps.iter().any(|step| step.step == Step::Outputs && step.progress == Progress::NotNeeded);
    let name = |id: &OrganizationId| {
        let organization = registry.organizations.get(id)?.sound()?;
        Some(registry.told(&organization.name).to_owned())
    };
    let mut rows = Vec::new();
    for line in &cycle.lines {
        let owes = is_waited_for && line.submitted == Submitted::Nothing;
        let row = |organization: Option<&OrganizationId>| Owing {
            organization: organization.cloned(),
            name: organization.and_then(name),
            line: line.line,
            cycle: cycle.years.last(),
            owes,
            since: due.filter(|due| owes && *due < today),
            due,
            submitted: line.submitted,
            outputs: line.outputs,
            late: line.late,
            from: Years::first(cycle.years),
        };
        match &line.moderators[..] {
            [] => rows.push(row(None)),
            moderators => rows.extend(moderators.iter().map(|id| row(Some(id)))),
        }
    }
    rows
}
