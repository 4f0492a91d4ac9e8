//! What a report can know: what had happened by its day. Every date of a record that may lie after it passes through here
//! on its way to a template, so that no template can tell the future.

use super::ReportKind;
use crate::record::{Cycle, Date, Day, Resolution, Symbol, Year};

/// What had happened by the day of a report.
#[derive(Debug, Clone, Copy)]
pub(super) struct Known {
    day: Day,
}

impl Known {
    /// What a report knows: its printed date, or what is the last day that this may be; without one 31 December of the year
    /// after its own. A report tells of the whole of its year, so that none knows less than that.
    pub fn by(kind: &ReportKind, year: Year, cycle: Option<&Cycle>) -> Self {
        let printed = cycle.and_then(kind.printed);
        let day = printed.map_or(year.after().unwrap_or(year).last_day(), |date| date.last_day().max(year.last_day()));
        Self { day }
    }

    /// The last day that is known of.
    pub fn day(self) -> Day {
        self.day
    }

    /// When something ended, if it surely had: a date without a day may be its last.
    pub fn end(self, date: Option<Date>) -> Option<Date> {
        date.filter(|date| date.last_day() <= self.day)
    }

    /// The date of something that is told of in any case, unless it surely came later.
    pub fn unless_later(self, date: Date) -> Option<Date> {
        Some(date).filter(|date| date.first_day() <= self.day)
    }

    /// A day that had come.
    pub fn on(self, day: Option<Day>) -> Option<Day> {
        day.filter(|day| *day <= self.day)
    }

    /// The cycle of the report's own year: nobody had considered a report that was being written.
    pub fn own(self, cycle: &Cycle) -> Cycle {
        let (ecosoc, general_assembly, further_action, follow_up) = (None, None, None, None);
        Cycle { ecosoc, general_assembly, further_action, follow_up, ..self.prepared(cycle) }
    }

    /// What came after the report in its own cycle.
    pub fn after_own(cycle: &Cycle) -> Option<Cycle> {
        has_decisions(cycle).then(|| cycle.clone())
    }

    /// The cycle of the year before, with what had been decided by then.
    pub fn earlier(self, year: Year, cycle: &Cycle) -> Cycle {
        let mut known = self.prepared(cycle);
        let steps = Steps::of(year, cycle);
        let by_then = |day: Option<Day>| day.is_some_and(|day| day <= self.day);
        known.ecosoc = known.ecosoc.filter(|_| by_then(Some(steps.council)));
        known.general_assembly = known.general_assembly.filter(|_| by_then(Some(steps.assembly)));
        known.further_action = known.further_action.filter(|_| by_then(steps.judgement));
        known.follow_up = known.follow_up.filter(|_| by_then(steps.follow_up));
        known
    }

    /// What came after the report in the cycle of the year before.
    pub fn after_earlier(self, year: Year, cycle: &Cycle) -> Option<Cycle> {
        let known = self.earlier(year, cycle);
        let mut later = cycle.clone();
        later.ecosoc = later.ecosoc.filter(|_| known.ecosoc.is_none());
        later.general_assembly = later.general_assembly.filter(|_| known.general_assembly.is_none());
        later.further_action = later.further_action.filter(|_| known.further_action.is_none());
        later.follow_up = later.follow_up.filter(|_| known.follow_up.is_none());
        has_decisions(&later).then_some(later)
    }

    /// A cycle without what surely came later of its closing, its stocktaking with the figures of it, and its report.
    fn prepared(self, cycle: &Cycle) -> Cycle {
        let mut known = cycle.clone();
        known.closed = self.on(known.closed);
        known.report = known.report.filter(|it| it.date.is_none_or(|date| self.unless_later(date).is_some()));
        known.stocktaking = known.stocktaking.filter(|it| it.date.is_none_or(|date| self.unless_later(date).is_some()));
        if let Some(stocktaking) = &mut known.stocktaking {
            stocktaking.figures.retain(|figure| figure.as_of.is_none_or(|date| self.unless_later(date).is_some()));
        }
        known
    }
}

fn has_decisions(cycle: &Cycle) -> bool {
    cycle.ecosoc.is_some()
        || cycle.general_assembly.is_some()
        || cycle.further_action.is_some()
        || cycle.follow_up.is_some()
}

/// The last day on which each step after a report may have been taken, as closely as the cycle tells.
struct Steps {
    council: Day,
    assembly: Day,
    /// None where nothing tells of it.
    judgement: Option<Day>,
    follow_up: Option<Day>,
}

impl Steps {
    fn of(year: Year, cycle: &Cycle) -> Self {
        let council = cycle.ecosoc.as_ref().map(|council| (council.date, council.resolution.as_ref()));
        let assembly = cycle.general_assembly.as_ref().map(|assembly| (assembly.date, assembly.resolution.as_ref()));
        let decided = |told: Option<(Option<Date>, Option<&Symbol>)>| {
            let (date, symbol) = told.unwrap_or_default();
            let adopted = || symbol.and_then(Resolution::read).map(Resolution::adopted_by);
            // Where neither tells, it is of the year after the outputs: in that the mechanism has the steps of a cycle.
            date.map(Date::last_day).or_else(adopted).unwrap_or(year.after().unwrap_or(year).last_day())
        };
        let resolution = assembly.and_then(|(_, symbol)| Resolution::read(symbol?));
        let judgement = cycle.further_action.as_ref();
        Self {
            council: decided(council),
            assembly: decided(assembly),
            judgement: judgement.and_then(|judgement| judgement.judged_by(resolution, decided(assembly))),
            follow_up: cycle.follow_up.as_ref().and_then(|it| Some(it.end.or(it.start)?.last_day())),
        }
    }
}
