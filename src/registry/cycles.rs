//! Which years a cycle is of, and which cycle a year is of.

use super::{Entry, Registry};
use crate::record::{Cycle, ReportingPeriod, Year, Years};

impl Registry {
    /// The years of the cycle of this file: those that it says that it covers, else that year.
    pub fn years_of_cycle(&self, file: Year) -> Years {
        let cycle = self.cycles.get(&file).and_then(|entry| entry.sound());
        cycle.map_or(file.into(), |cycle| cycle.years(file))
    }

    /// The cycle that a year is of. Where two cover it, which is an error, the earlier.
    pub fn cycle_of(&self, year: Year) -> Option<&Entry<Year, Cycle>> {
        let next = self.cycles.iter().find(|entry| entry.key >= year)?;
        self.years_of_cycle(next.key).holds(year).then_some(next)
    }

    /// The cycles of any of these years, each with its own.
    pub fn cycles_in(&self, years: Years) -> impl Iterator<Item = (Years, &Cycle)> {
        let all = self.cycles.sound().map(|(file, cycle)| (cycle.years(*file), cycle));
        all.filter(move |(of, _)| of.overlaps(years))
    }

    /// The period of the cycle of this file: compared with that of the cycle before it, else with as many years.
    pub fn period_of_cycle(&self, file: Year) -> ReportingPeriod {
        let years = self.years_of_cycle(file);
        let before = years.first().before().and_then(|year| self.cycle_of(year));
        ReportingPeriod {
            years,
            before: before.map_or_else(|| years.before(), |before| Some(self.years_of_cycle(before.key))),
        }
    }
}
