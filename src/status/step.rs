//! How far a cycle has come: derived from the dates in its file and a day, never stored.

use super::{Progress, StepProgress};
use crate::record::{Cycle, Date, Day, Masthead, OrganizationId, Resolution, Settings, Symbol, Year};

crate::decode::words! {
    /// The last thing that happened in the life of a cycle.
    pub enum Stage {
        /// The groups' outputs are being collected
        Collecting = "collecting",
        /// The outputs were due; stock is taken or was taken
        Stocktaking = "stocktaking",
        /// The Secretary-General's report is out
        Reported = "reported",
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

crate::decode::words! {
    /// A step of the mechanism, in its order.
    pub enum Step {
        /// The groups owe their outputs
        Outputs = "outputs",
        /// The overall stocktaking
        Stocktaking = "stocktaking",
        /// The Secretary-General's report
        Report = "report",
        /// ECOSOC considers the report
        Ecosoc = "ecosoc",
        /// The General Assembly considers it
        GeneralAssembly = "general-assembly",
        /// The General Assembly judges whether further action is necessary
        FurtherAction = "further-action",
        /// A follow-up meeting or summit
        FollowUp = "follow-up",
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
}

/// The steps of a cycle on a day, in the order of the mechanism.
pub(super) fn steps(year: Year, cycle: &Cycle, settings: Option<&Settings>, today: Day) -> Vec<StepProgress> {
    let said = said(year, cycle);
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
        Some((Step::Ecosoc, _)) => Stage::BeforeEcosoc,
        Some((Step::GeneralAssembly, _)) => Stage::BeforeGeneralAssembly,
        Some((Step::FurtherAction, _)) => Stage::Decided,
        Some((Step::FollowUp, Progress::NotNeeded)) => Stage::NoneNeeded,
        Some((Step::FollowUp, _)) => Stage::FollowUpHeld,
    }
}

fn said(year: Year, cycle: &Cycle) -> [Said; 7] {
    let Cycle { stocktaking, report, ecosoc, general_assembly, further_action, follow_up, .. } = cycle;
    // What is told without a date is of the cycle's own year at the earliest.
    let by = year.first_day();
    let at = |step, is_there, start: Option<Date>, document| Said { step, is_there, start, end: None, document, by };
    let symbol = |symbol: Option<&Symbol>| symbol.map(ToString::to_string);
    let adopted_by = |symbol: Option<&Symbol>| symbol.and_then(Resolution::read).map(Resolution::adopted_by);
    // Where an organ's own date is not known, its session is what the report's masthead says of it.
    let organ = |step, is_there, date: Option<Date>, resolution: Option<&Symbol>, masthead: Option<&Masthead>| {
        let session = masthead.filter(|_| date.is_none());
        let start = date.or_else(|| session?.start);
        let (end, by) = (session.and_then(|session| session.end), adopted_by(resolution).unwrap_or(by));
        Said { end, by, ..at(step, is_there, start, symbol(resolution)) }
    };
    let mastheads = report.as_ref().map(|report| (report.ecosoc.as_ref(), report.general_assembly.as_ref()));
    let (council_masthead, assembly_masthead) = mastheads.unwrap_or_default();
    let further = further_action.as_ref().and_then(|further| further.resolution.as_ref());
    [
        at(Step::Outputs, cycle.outputs_due.is_some(), cycle.outputs_due.map(Date::from), None),
        at(Step::Stocktaking, stocktaking.is_some(), stocktaking.as_ref().and_then(|it| it.date), None),
        at(
            Step::Report,
            report.is_some(),
            report.as_ref().and_then(|it| it.date),
            symbol(report.as_ref().and_then(|report| report.symbol.as_ref())),
        ),
        organ(
            Step::Ecosoc,
            ecosoc.is_some(),
            ecosoc.as_ref().and_then(|it| it.date),
            ecosoc.as_ref().and_then(|it| it.resolution.as_ref()),
            council_masthead,
        ),
        organ(
            Step::GeneralAssembly,
            general_assembly.is_some(),
            general_assembly.as_ref().and_then(|it| it.date),
            general_assembly.as_ref().and_then(|it| it.resolution.as_ref()),
            assembly_masthead,
        ),
        Said {
            by: judged_by(year, cycle).unwrap_or(by),
            ..at(Step::FurtherAction, further_action.is_some(), None, symbol(further))
        },
        Said {
            end: follow_up.as_ref().and_then(|it| it.end),
            ..at(Step::FollowUp, follow_up.is_some(), follow_up.as_ref().and_then(|it| it.start), None)
        },
    ]
}

/// The day by which the Assembly had judged whether further action is necessary, of which a cycle tells no date.
fn judged_by(year: Year, cycle: &Cycle) -> Option<Day> {
    let (judgement, assembly) = (cycle.further_action.as_ref()?, cycle.general_assembly.as_ref());
    let decision = assembly.and_then(|assembly| Resolution::read(assembly.resolution.as_ref()?));
    let date = assembly.and_then(|assembly| assembly.date).map(Date::first_day);
    judgement.judged_by(decision, date.or(decision.map(Resolution::adopted_by)).unwrap_or(year.first_day()))
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
        let dated = self.end.or(self.start).map(Date::last_day);
        match self.step {
            Step::FurtherAction | Step::FollowUp | Step::Outputs => dated,
            _ => dated.or_else(|| year.after().map(Year::last_day)),
        }
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
