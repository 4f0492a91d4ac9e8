//! How far a cycle has come: derived from the dates in its file and a day, never stored.

use super::{Progress, StepProgress};
use crate::record::{Cycle, Date, Day, OrganizationId, Settings, Step, Year};

crate::decode::words! {
    /// The last thing that happened in the life of a cycle.
    pub enum Stage {
        /// The groups' outputs are being collected
        Collecting = "collecting",
        /// The outputs were due; stock is taken or was taken
        Stocktaking = "stocktaking",
        /// The Secretary-General's report is out
        Reported = "reported",
        /// The report was before the Commission on Science and Technology for Development
        BeforeCommission = "before-commission",
        /// The report was before ECOSOC
        BeforeEcosoc = "before-ecosoc",
        /// The report was before the General Assembly
        BeforeGeneralAssembly = "before-general-assembly",
        /// The General Assembly judged further action necessary
        Decided = "decided",
        /// A follow-up meeting or summit was held
        FollowUpHeld = "follow-up-held",
        /// The General Assembly judged no further action necessary
        NoneNeeded = "none-needed",
    }
}

/// What a cycle's file says of a step.
struct Said {
    step: Step,
    /// Whether the file tells of it at all.
    is_there: bool,
    /// When it was or is to be.
    start: Option<Date>,
    end: Option<Date>,
    document: Option<String>,
    /// The day by which it had been taken if it was, where no date is told.
    by: Day,
    /// Of the Commission, the last day of the Council's date, before which it considers the report.
    council: Option<Day>,
}

/// The steps of a cycle on a day, in the order of the mechanism.
pub(super) fn steps(year: Year, cycle: &Cycle, settings: Option<&Settings>, today: Day) -> Vec<StepProgress> {
    let said: Vec<_> = Step::all().map(|step| said(year, cycle, step)).collect();
    let is_taken: Vec<_> = said.iter().map(|said| said.is_taken(today)).collect();
    let furthest = is_taken.iter().rposition(|taken| *taken);
    let none_needed = cycle.further_action.as_ref().is_some_and(|further| !further.necessary.0);
    said.iter()
        .enumerate()
        .map(|(n, said)| {
            let progress = match () {
                () if is_taken[n] => Progress::Taken,
                () if said.step == Step::FollowUp && none_needed => Progress::NotNeeded,
                // Outputs are no event: where a later step was taken, they are no longer waited for.
                () if furthest.is_some_and(|furthest| n < furthest) => Progress::NotRecorded,
                () if said.latest(year).is_some_and(|latest| latest < today) => Progress::Overdue,
                () if said.start.is_some() => Progress::Scheduled,
                () => Progress::Awaited,
            };
            StepProgress {
                step: said.step,
                progress,
                start: said.start,
                end: said.end,
                latest: said.latest(year),
                by: responsible(said.step, cycle, settings),
                document: said.document.clone(),
            }
        })
        .collect()
}

/// The stage that the furthest of these steps leads to.
pub(super) fn stage(steps: &[StepProgress]) -> Stage {
    let furthest = steps.iter().rfind(|step| matches!(step.progress, Progress::Taken | Progress::NotNeeded));
    match furthest.map(|step| (step.step, step.progress)) {
        None => Stage::Collecting,
        Some((Step::Outputs | Step::Stocktaking, _)) => Stage::Stocktaking,
        Some((Step::Report, _)) => Stage::Reported,
        Some((Step::Commission, _)) => Stage::BeforeCommission,
        Some((Step::Ecosoc, _)) => Stage::BeforeEcosoc,
        Some((Step::GeneralAssembly, _)) => Stage::BeforeGeneralAssembly,
        Some((Step::FurtherAction, _)) => Stage::Decided,
        Some((Step::FollowUp, Progress::NotNeeded)) => Stage::NoneNeeded,
        Some((Step::FollowUp, _)) => Stage::FollowUpHeld,
    }
}

/// What a cycle's file says of a step. Where an organ's own date is not known, its session is what the report's masthead says of it.
fn said(year: Year, cycle: &Cycle, step: Step) -> Said {
    let told = cycle.told(step);
    let session = told.masthead.filter(|_| told.date.is_none());
    let is_on_the_way = step == Step::Stocktaking && cycle.took_stock_on_the_way();
    Said {
        step,
        // What was taken stock of on the way is no step taken.
        is_there: told.is_there && !is_on_the_way,
        start: told.date.filter(|_| !is_on_the_way).or_else(|| session?.start),
        end: told.end.or_else(|| session?.end),
        document: told.document.map(ToString::to_string),
        by: cycle.taken(year, step).earliest,
        council: (step == Step::Commission).then(|| said(year, cycle, Step::Ecosoc).dated()).flatten(),
    }
}

impl Said {
    /// Whether the step was taken by this day.
    fn is_taken(&self, today: Day) -> bool {
        match self.step {
            // The day itself is still in time.
            Step::Outputs => self.start.is_some_and(|due| due.last_day() < today),
            _ => self.is_there && self.has_passed(today),
        }
    }

    /// Whether its date has come. A month or a year has passed when it is over, or when there is a document to show for
    /// it.
    fn has_passed(&self, today: Day) -> bool {
        let Some(start) = self.start else { return self.by <= today };
        let last = self.end.unwrap_or(start);
        last.last_day() <= today || (self.document.is_some() && start.first_day() <= today)
    }

    /// The last day on which it is in time: that of its date, else the end of the next year, in which a year's steps fall.
    fn latest(&self, year: Year) -> Option<Day> {
        match self.step {
            Step::FurtherAction | Step::FollowUp | Step::Outputs => self.dated(),
            _ => self.dated().or(self.council).or_else(|| year.after().map(Year::last_day)),
        }
    }

    /// The last day of its date.
    fn dated(&self) -> Option<Day> {
        self.end.or(self.start).map(Date::last_day)
    }
}

/// The organizations that a step is up to. The organs of the United Nations go by the step's own name.
fn responsible(step: Step, cycle: &Cycle, settings: Option<&Settings>) -> Vec<OrganizationId> {
    let prepared_by = cycle.report.as_ref().and_then(|report| report.prepared_by.as_ref());
    let only = |id: Option<&OrganizationId>| id.into_iter().cloned().collect();
    match step {
        Step::Stocktaking => only(settings.map(|settings| &settings.stocktaker)),
        Step::Report => only(prepared_by.or(settings.map(|settings| &settings.reporter))),
        _ => Vec::new(),
    }
}
