//! One cycle on a day: its stage, what comes next, what groups owe, and what the General Assembly judged.

use super::step::{stage, steps};
use super::{CycleStatus, FollowUp, Judgement, LineStatus, Overdue, Progress, Stage, StepProgress, Submitted};
use crate::line::ActionLine;
use crate::record::{Cycle, Date, Day, Mechanism, ReportingPeriod, Step, Text, Year};
use crate::registry::Registry;
use crate::stocktake::{Gap, LineFigures, stocktake};

/// Where the cycle stands whose file has the name of this year.
pub(super) fn status(registry: &Registry, year: Year, today: Day) -> CycleStatus {
    let found = registry.cycles.get(&year).and_then(|entry| entry.sound());
    let nothing = <Cycle as crate::decode::Decode>::placeholder();
    let cycle = found.unwrap_or(&nothing);
    let mut steps = steps(year, cycle, registry.settings(), today);
    let stage = stage(&steps);
    let overtaken_by = overtaking(registry, year, stage, today);
    let is_frozen = cycle.closed.is_some_and(|closed| closed <= today);
    let is_at_its_end = matches!(stage, Stage::FollowUpHeld | Stage::NoneNeeded);
    let open = found.is_some() && !is_frozen && !is_at_its_end && overtaken_by.is_none();
    if !open {
        for step in steps.iter_mut().filter(|step| matches!(step.progress, Progress::Awaited | Progress::Overdue)) {
            // Nobody waits for it any more; a follow-up would only have come after a judgement.
            let no_need = step.step == Step::FollowUp && stage < Stage::Decided;
            step.progress = if no_need { Progress::NotNeeded } else { Progress::NotRecorded };
        }
    }
    let is_recorded = found.is_some();
    let period = if is_recorded { registry.period_of_cycle(year) } else { registry.years_to_report_with(year).into() };
    let lines = lines(registry, period);
    let is_waited_for =
        |step: &&StepProgress| matches!(step.progress, Progress::Awaited | Progress::Scheduled | Progress::Overdue);
    CycleStatus {
        years: period.years,
        recorded: is_recorded,
        stage,
        open,
        closed: cycle.closed,
        overtaken_by,
        next: steps.iter().find(is_waited_for).filter(|_| open).cloned(),
        overdue: if open { overdue(&steps, &lines) } else { Vec::new() },
        steps,
        lines,
        judgement: judgement(registry, year, today),
    }
}

/// The first newer cycle that was before the General Assembly, where that leaves nothing to wait for in this one. Further
/// action that was judged necessary is waited for all the same.
fn overtaking(registry: &Registry, year: Year, reached: Stage, today: Day) -> Option<Year> {
    let newer = registry.cycles.sound().filter(|(newer, _)| **newer > year && reached < Stage::Decided);
    let was_before_assembly = |cycle: &Cycle, newer: Year| {
        stage(&steps(newer, cycle, registry.settings(), today)) >= Stage::BeforeGeneralAssembly
    };
    newer.map(|(newer, cycle)| (*newer, cycle)).find(|(newer, cycle)| was_before_assembly(cycle, *newer)).map(|it| it.0)
}

/// What each group has brought.
fn lines(registry: &Registry, period: ReportingPeriod) -> Vec<LineStatus> {
    let coordinators = registry
        .settings()
        .filter(|settings| settings.mechanism == Mechanism::Centralised)
        .map(|settings| &settings.coordinators);
    let of_line = |figures: LineFigures| LineStatus {
        line: figures.line,
        submitted: submitted(&figures),
        outputs: figures.figures.outputs.total,
        late: figures.figures.outputs.late,
        moderators: coordinators.map_or(figures.figures.moderators, |them| them.to_vec()),
    };
    stocktake(registry, period, &ActionLine::ALL).lines.into_iter().map(of_line).collect()
}

fn submitted(figures: &LineFigures) -> Submitted {
    match () {
        () if figures.nil_report => Submitted::NilReport,
        // A coordinator's report may serve a line that brought nothing of its own.
        () if !figures.gaps.contains(&Gap::NoAnnualReport) => Submitted::AnnualReport,
        () if figures.gaps.contains(&Gap::NoOutput) => Submitted::Nothing,
        () => Submitted::OutputsOnly,
    }
}

/// What should have been there by now: outputs, until the report that they go into is out, and the step that comes next.
/// What rests on that step can't be there either, and is not told of.
fn overdue(steps: &[StepProgress], lines: &[LineStatus]) -> Vec<Overdue> {
    let owing: Vec<_> = lines.iter().filter(|it| it.submitted == Submitted::Nothing).map(|it| it.line).collect();
    let were_due = |step: &&StepProgress| step.step == Step::Outputs && step.progress == Progress::Taken;
    let outputs = steps.iter().find(were_due).filter(|_| stage(steps) == Stage::Stocktaking && !owing.is_empty());
    let late = steps.iter().find(|step| step.progress == Progress::Overdue);
    let told = |step: &StepProgress, lines| step.latest.map(|since| Overdue { step: step.step, since, lines });
    let outputs = outputs.and_then(|step| told(step, owing));
    outputs.into_iter().chain(late.and_then(|step| told(step, Vec::new()))).collect()
}

/// What the General Assembly judged of a cycle that was before it.
pub(super) fn judgement(registry: &Registry, year: Year, today: Day) -> Option<Judgement> {
    let cycle = registry.cycles.get(&year)?.sound()?;
    let reached = stage(&steps(year, cycle, registry.settings(), today));
    if reached < Stage::BeforeGeneralAssembly {
        return None;
    }
    let text = |text: &Text| registry.told(text).to_owned();
    let assembly = cycle.general_assembly.as_ref();
    let further = cycle.further_action.as_ref().filter(|_| reached >= Stage::Decided);
    let resolution =
        further.and_then(|it| it.resolution.as_ref()).or_else(|| assembly.and_then(|it| it.resolution.as_ref()));
    let follow_up = cycle.follow_up.as_ref().map(|follow_up| FollowUp {
        kind: follow_up.kind,
        title: follow_up.title.as_ref().map(text),
        start: follow_up.start,
        end: follow_up.end,
        place: follow_up.place.as_ref().map(text),
        held: reached == Stage::FollowUpHeld,
    });
    Some(Judgement {
        cycle: year,
        date: assembly.and_then(|assembly| assembly.date).filter(|date: &Date| date.is_known()),
        session: assembly.and_then(|assembly| assembly.session),
        resolution: resolution.map(ToString::to_string),
        necessary: further.map(|further| further.necessary.0),
        text: further.and_then(|further| further.text.as_ref()).map(text),
        follow_up,
    })
}
