//! Which years a cycle is of, and which cycle a year is of.

use super::{Entry, Registry};
use crate::record::{Cycle, Date, Day, ReportingPeriod, Year, Years};

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

    /// The cycle that is of these years and no others.
    pub fn cycle_of_exactly(&self, years: Years) -> Option<&Cycle> {
        let cycle = self.cycles.get(&years.last())?.sound()?;
        (cycle.years(years.last()) == years).then_some(cycle)
    }

    /// The cycle that covers the year before some, with the year of its file, if it had ended by then.
    pub fn cycle_before(&self, years: Years) -> Option<(Year, &Cycle)> {
        let entry = self.cycle_of(years.first().before()?).filter(|entry| entry.key < years.first())?;
        Some((entry.key, entry.sound()?))
    }

    /// The years that are reported on together with this one: those of its cycle, else itself.
    pub fn years_reported_with(&self, year: Year) -> Years {
        self.cycle_of(year).map_or(year.into(), |cycle| self.years_of_cycle(cycle.key))
    }

    /// The same, where no cycle covers it by the rhythm of reporting.
    pub fn years_to_report_with(&self, year: Year) -> Years {
        let by_rhythm = || self.settings().and_then(|settings| settings.rhythm(year));
        self.cycle_of(year).map(|cycle| self.years_of_cycle(cycle.key)).or_else(by_rhythm).unwrap_or(year.into())
    }

    /// The years of the cycle after the newest, by the rhythm of reporting; none where there is no such rhythm.
    pub fn next_cycle(&self) -> Option<Years> {
        let newest = self.cycles.iter().last()?.key;
        self.settings()?.rhythm(newest.after()?)
    }

    /// The years up to a day that no cycle covers though by the rhythm of reporting they should have been reported on: those of
    /// periods that have ended.
    pub fn not_covered(&self, today: Day) -> Vec<Year> {
        let Some(settings) = self.settings() else { return Vec::new() };
        let first =
            settings.reporting.iter().map(|rhythm| rhythm.from).filter(|from| from.is_known()).map(Date::year).min();
        let years = std::iter::successors(first, |year| year.after()).take_while(|year| year.last_day() < today);
        let has_ended = |year: &Year| settings.rhythm(*year).is_some_and(|years| years.last_day() < today);
        years.filter(|year| has_ended(year) && self.cycle_of(*year).is_none()).collect()
    }

    /// The cycles of any of these years, each with its own.
    pub fn cycles_in(&self, years: Years) -> impl Iterator<Item = (Years, &Cycle)> {
        let all = self.cycles.sound().map(|(file, cycle)| (cycle.years(*file), cycle));
        all.filter(move |(of, _)| of.overlaps(years))
    }

    /// The period of the cycle of this file: compared with that of the cycle before it, else with as many years.
    pub fn period_of_cycle(&self, file: Year) -> ReportingPeriod {
        let years = self.years_of_cycle(file);
        let before = self.cycle_before(years).map(|(before, cycle)| cycle.years(before));
        ReportingPeriod { years, before: before.or_else(|| years.before()) }
    }
}
