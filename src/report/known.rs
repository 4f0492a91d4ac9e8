//! What a report can know: what had happened by its day. Every date of a record that may lie after it passes through here
//! on its way to a template, so that no template can tell the future.

use super::ReportKind;
use crate::record::{Cycle, Date, Day, Figure, Resolution, Step, Year};

/// What had happened by the day of a report.
#[derive(Debug, Clone, Copy)]
pub(super) struct Known {
    /// The first day that may be its own.
    earliest: Day,
    day: Day,
    /// Whether the day is today: whatever is recorded has come.
    is_today: bool,
}

impl Known {
    /// What a report knows: its printed date, or what is the last day that this may be; without one 31 December of the year
    /// after its own, or today where that is still to come. A report that is dated tells of the whole of its year, so that none
    /// of these knows less than that, or of what has come of it by today.
    pub fn by(kind: &ReportKind, year: Year, cycle: Option<&Cycle>, today: Day) -> Self {
        let printed = cycle.and_then(kind.printed);
        let (end, next) = (year.last_day(), year.after().unwrap_or(year));
        printed.map_or_else(
            || {
                let day = next.last_day().min(today);
                Self { earliest: next.first_day().min(today), day, is_today: day == today }
            },
            |date| {
                let so_far = end.min(today);
                let (earliest, day) = (date.first_day().max(so_far), date.last_day().max(so_far));
                Self { earliest, day, is_today: so_far < end && day == today }
            },
        )
    }

    /// What was known on the last day of a year, or today where that is still to come.
    pub fn at_the_end_of(year: Year, today: Day) -> Self {
        let day = year.last_day().min(today);
        Self { earliest: day, day, is_today: day == today }
    }

    /// The day of a report that is written before its year has ended.
    pub fn before_the_end_of(self, year: Year) -> Option<Day> {
        (self.day < year.last_day()).then_some(self.day)
    }

    /// The last day that is known of.
    pub fn day(self) -> Day {
        self.day
    }

    /// The day of the report, where it is known.
    pub fn exact_day(self) -> Option<Day> {
        (self.earliest == self.day).then_some(self.day)
    }

    /// Whether a day had surely passed: a report without a printed date may be of any day of the next year.
    pub fn had_passed(self, day: Day) -> bool {
        day < self.earliest
    }

    /// The day by which a resolution had been adopted, if it surely had before the report was written.
    pub fn adopted(self, resolution: &Resolution) -> Option<Day> {
        resolution.adopted_by().filter(|day| *day <= self.earliest)
    }

    /// When something ended, if it surely had: a date without a day may be its last.
    pub fn end(self, date: Option<Date>) -> Option<Date> {
        date.filter(|date| date.last_day() <= self.day)
    }

    /// The date of something that is told of in any case, unless it surely came later.
    pub fn unless_later(self, date: Date) -> Option<Date> {
        Some(date).filter(|date| date.first_day() <= self.day)
    }

    /// Whether something that is recorded had surely come.
    pub fn had_come(self, date: Option<Date>) -> bool {
        self.is_today || date.is_none_or(|date| date.last_day() <= self.day)
    }

    /// A day that had come.
    pub fn on(self, day: Option<Day>) -> Option<Day> {
        day.filter(|day| *day <= self.day)
    }

    /// The cycle of the report's own year: nobody had considered a report that was being written.
    pub fn own(self, cycle: &Cycle) -> Cycle {
        self.prepared(cycle).without(is_decision)
    }

    /// What came after the report in its own cycle.
    pub fn after_own(cycle: &Cycle) -> Option<Cycle> {
        has_decisions(cycle).then(|| cycle.clone())
    }

    /// The cycle before, with what had been decided by then.
    pub fn earlier(self, year: Year, cycle: &Cycle) -> Cycle {
        self.prepared(cycle).without(|step| is_decision(step) && !self.had_taken(year, cycle, step))
    }

    /// What came after the report in the cycle before.
    pub fn after_earlier(self, year: Year, cycle: &Cycle) -> Option<Cycle> {
        let later = cycle.clone().without(|step| is_decision(step) && self.had_taken(year, cycle, step));
        has_decisions(&later).then_some(later)
    }

    /// Whether a step was surely taken by then.
    fn had_taken(self, year: Year, cycle: &Cycle, step: Step) -> bool {
        cycle.taken(year, step).latest.is_some_and(|latest| latest <= self.day)
    }

    /// A cycle without what surely came later of its closing, its stocktaking with the figures of it, and its report.
    fn prepared(self, cycle: &Cycle) -> Cycle {
        let mut known = cycle.clone();
        known.closed = self.on(known.closed);
        known.report = known.report.filter(|it| it.date.is_none_or(|date| self.unless_later(date).is_some()));
        known.stocktaking = known.stocktaking.filter(|it| it.date.is_none_or(|date| self.unless_later(date).is_some()));
        if let Some(stocktaking) = &mut known.stocktaking {
            let is_known = |figure: &Figure| figure.as_of.is_none_or(|date| self.unless_later(date).is_some());
            stocktaking.figures = std::mem::take(&mut stocktaking.figures).into_iter().filter(is_known).collect();
        }
        known
    }
}

/// Whether a step comes after the report.
fn is_decision(step: Step) -> bool {
    step > Step::Report
}

fn has_decisions(cycle: &Cycle) -> bool {
    cycle.steps().any(|(step, _)| is_decision(step))
}
