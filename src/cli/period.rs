//! Which years a command is about: one of the calendar, or those of a cycle.

use super::Global;
use crate::record::{ReportingPeriod, Year, Years};
use crate::registry::{Key, Registry};
use anyhow::{Context, Result, anyhow};
use clap::Args;

/// The years that are asked for.
#[derive(Debug, Default, Args)]
pub(super) struct PeriodOptions {
    /// The year of the calendar [default: the newest cycle]
    #[arg(long, value_name = "YEAR", value_parser = super::year)]
    pub year: Option<Year>,
    /// All years of a cycle as one, by the year of its file: compared with the cycle before
    #[arg(long, value_name = "YEAR", value_parser = super::year, conflicts_with = "year")]
    pub cycle: Option<Year>,
}

impl PeriodOptions {
    /// The period that is asked for, else that of the newest cycle, else the newest year that anything is filed under.
    pub fn period(&self, global: &Global, registry: &Registry) -> Result<ReportingPeriod> {
        if let Some(cycle) = self.cycle {
            return of_cycle(registry, cycle);
        }
        let Some(year) = self.year else { return newest(registry).context(NO_YEAR) };
        let years = registry.years_reported_with(year);
        if years != year.into() {
            let cycle = years.last();
            global.say(&format!("note: {year} is of the cycle of {years}: `--cycle {cycle}` takes all of it"));
        }
        Ok(year.into())
    }
}

/// The period of a cycle that there is.
pub(super) fn of_cycle(registry: &Registry, cycle: Year) -> Result<ReportingPeriod> {
    if registry.cycles.get(&cycle).is_some() {
        return Ok(registry.period_of_cycle(cycle));
    }
    let file = cycle.file();
    Err(match registry.cycle_of(cycle) {
        Some(other) => {
            let (years, other) = (registry.years_of_cycle(other.key), other.key);
            anyhow!("there is no cycle of {cycle} alone, but one of {years}: name it with `--cycle {other}`")
        }
        None => anyhow!("there is no file {file}: `--year {cycle}` takes the year of the calendar"),
    })
}

/// What is said where no year was named and none can be found.
const NO_YEAR: &str = "the registry has no cycle, meeting or output yet: name the year to take stock of with `--year`";

/// The period of the newest cycle, else the newest year that anything is filed under.
pub(super) fn newest(registry: &Registry) -> Option<ReportingPeriod> {
    let cycle = registry.cycles.iter().last().map(|entry| registry.period_of_cycle(entry.key));
    let record = || {
        let output = registry.outputs.iter().last().map(|entry| entry.key.year);
        output.max(registry.meetings.iter().last().map(|entry| entry.key.year)).map(ReportingPeriod::from)
    };
    cycle.or_else(record)
}

/// The option that asks for these years.
pub(super) fn option(years: Years) -> String {
    let name = if years.first() == years.last() { "year" } else { "cycle" };
    format!("--{name} {}", years.last())
}
