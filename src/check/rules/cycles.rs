//! e) Reporting, step by step, and f) what the General Assembly judges.

use crate::check::{Finding, Scope};
use crate::decode::{KeyPath, Rule, key_path, rule};
use crate::record::{Cycle, Date, Step, Year};
use crate::registry::{Entry, Key};

/// The dated steps of a cycle, in the order of the mechanism.
fn steps(cycle: &Cycle) -> impl Iterator<Item = (KeyPath, Date)> {
    let in_order = cycle.steps().filter(|(step, _)| *step != Step::Stocktaking || !cycle.took_stock_on_the_way());
    let dated = in_order.filter_map(|(step, told)| Some((step.date_path(), told.date?)));
    dated.filter(|(_, date)| date.is_known())
}

rule! {
    /// A step of a cycle is dated before an earlier one.
    ///
    /// Outputs, stocktaking, report, ECOSOC, General Assembly, follow-up: each rests
    /// on the one before. Dates without a day or month are out of order only where
    /// they surely are. `closed` is no step and may come anywhere; so may what
    /// was taken stock of before the last year of a cycle of several years.
    ///
    /// ```toml
    /// # cycles/2006.toml
    /// [report]
    /// date = 2007-04-15
    /// sources = ["https://example.org/report"]
    ///
    /// [ecosoc]
    /// date = 2006-07-25
    /// sources = ["E/RES/2007/8"]
    /// ```
    ///
    /// Correct one of the two dates.
    ///
    /// ```toml
    /// # cycles/2006.toml
    /// [report]
    /// date = 2007-04-15
    /// sources = ["https://example.org/report"]
    ///
    /// [ecosoc]
    /// date = 2007-07-25
    /// sources = ["E/RES/2007/8"]
    /// ```
    pub(super) static STEPS_OUT_OF_ORDER = {
        name: "steps-out-of-order",
        severity: Error,
        about: Reporting,
        why: "each step of the mechanism rests on the one before",
    }
}

pub(super) fn steps_out_of_order(scope: &Scope<'_>) -> Vec<Finding> {
    let findings = scope.registry.cycles.as_found().flat_map(|(entry, cycle)| {
        steps(cycle).enumerate().filter_map(move |(n, (path, date))| {
            let (earlier, before) = steps(cycle).take(n).find(|(_, earlier)| earlier.is_surely_after(date))?;
            let message = format!("this step is dated {date}, but the step before it {before}");
            let finding = entry.finding(&STEPS_OUT_OF_ORDER, path, message)?.label("too early");
            Some(finding.with(entry.key.file(), earlier, "a step before").help("correct one of the two dates"))
        })
    });
    findings.collect()
}

rule! {
    /// The General Assembly dealt with a report that was not before ECOSOC.
    ///
    /// The Secretary-General's report goes to the General Assembly only through
    /// ECOSOC. A cycle that has not come so far needs neither step.
    ///
    /// ```toml
    /// # cycles/2007.toml
    /// [general-assembly]
    /// session = 63
    /// sources = ["A/RES/63/202"]
    /// ```
    ///
    /// Add the step `[ecosoc]`.
    ///
    /// ```toml
    /// # cycles/2007.toml
    /// [ecosoc]
    /// session = "Substantive session of 2008"
    /// sources = ["E/RES/2008/3"]
    ///
    /// [general-assembly]
    /// session = 63
    /// sources = ["A/RES/63/202"]
    /// ```
    pub(super) static ASSEMBLY_WITHOUT_ECOSOC = {
        name: "assembly-without-ecosoc",
        severity: Error,
        about: Reporting,
        why: "the report goes to the General Assembly only through ECOSOC",
    }
}

pub(super) fn assembly_without_ecosoc(scope: &Scope<'_>) -> Vec<Finding> {
    let message = "the report was before the General Assembly, but not before ECOSOC";
    one_without_other(scope, &ASSEMBLY_WITHOUT_ECOSOC, (Step::GeneralAssembly, Step::Ecosoc), message)
}

rule! {
    /// A cycle has a report, but no stocktaking.
    ///
    /// The Secretary-General's report rests on the overall stocktaking.
    ///
    /// ```toml
    /// # cycles/2007.toml
    /// [report]
    /// symbol = "A/63/72-E/2008/48"
    /// sources = ["A/63/72-E/2008/48"]
    /// ```
    ///
    /// Add the step `[stocktaking]`.
    ///
    /// ```toml
    /// # cycles/2007.toml
    /// [stocktaking]
    /// date = "2008"
    /// sources = ["https://example.org/stocktaking"]
    ///
    /// [report]
    /// symbol = "A/63/72-E/2008/48"
    /// sources = ["A/63/72-E/2008/48"]
    /// ```
    pub(super) static CYCLE_WITHOUT_STOCKTAKING = {
        name: "cycle-without-stocktaking",
        severity: Error,
        about: Reporting,
        why: "the report rests on the overall stocktaking",
    }
}

pub(super) fn cycle_without_stocktaking(scope: &Scope<'_>) -> Vec<Finding> {
    let message = "there is a report, but no stocktaking that it rests on";
    one_without_other(scope, &CYCLE_WITHOUT_STOCKTAKING, (Step::Report, Step::Stocktaking), message)
}

rule! {
    /// A follow-up was held, but the General Assembly is not said to have found
    /// further action necessary.
    ///
    /// A follow-up meeting or summit is held only if the General Assembly finds
    /// further action necessary; with `necessary = false` there can be none either.
    ///
    /// ```toml
    /// # cycles/2012.toml
    /// [ecosoc]
    /// sources = ["E/RES/2013/9"]
    ///
    /// [general-assembly]
    /// sources = ["A/RES/68/198"]
    ///
    /// [follow-up]
    /// kind = "meeting"
    /// start = 2015-12-15
    /// sources = ["https://example.org/review"]
    /// ```
    ///
    /// Add `[further-action]` with `necessary = true` and the resolution that says so.
    ///
    /// ```toml
    /// # cycles/2012.toml
    /// [ecosoc]
    /// sources = ["E/RES/2013/9"]
    ///
    /// [general-assembly]
    /// sources = ["A/RES/68/198"]
    ///
    /// [further-action]
    /// necessary = true
    /// resolution = "A/RES/68/302"
    /// sources = ["A/RES/68/302"]
    ///
    /// [follow-up]
    /// kind = "meeting"
    /// start = 2015-12-15
    /// sources = ["https://example.org/review"]
    /// ```
    pub(super) static FOLLOW_UP_WITHOUT_DECISION = {
        name: "follow-up-without-decision",
        severity: Error,
        about: FurtherAction,
        why: "a follow-up is held only if the General Assembly finds further action necessary",
    }
}

pub(super) fn follow_up_without_decision(scope: &Scope<'_>) -> Vec<Finding> {
    scope.registry.cycles.find(|entry, cycle| {
        let necessary = cycle.further_action.as_ref().is_some_and(|further| further.necessary.0);
        let missing = cycle.follow_up.is_some() && !necessary && entry.knows(key_path!["further-action", "necessary"]);
        let message = "there is a follow-up, though no further action was judged necessary";
        let finding = missing.then(|| step(&FOLLOW_UP_WITHOUT_DECISION, entry, "follow-up", message))?;
        Some(finding.help("add `[further-action]` with `necessary = true` and its resolution"))
    })
}

rule! {
    /// Whether further action is necessary was judged, but the General Assembly did
    /// not deal with the report.
    ///
    /// It is the General Assembly that judges whether further action is necessary, and
    /// it does so with the report before it.
    ///
    /// ```toml
    /// # cycles/2007.toml
    /// [ecosoc]
    /// sources = ["E/RES/2008/3"]
    ///
    /// [further-action]
    /// necessary = false
    /// sources = ["https://example.org/debate"]
    /// ```
    ///
    /// Add the step `[general-assembly]`.
    ///
    /// ```toml
    /// # cycles/2007.toml
    /// [ecosoc]
    /// sources = ["E/RES/2008/3"]
    ///
    /// [general-assembly]
    /// session = 63
    /// sources = ["A/RES/63/202"]
    ///
    /// [further-action]
    /// necessary = false
    /// sources = ["https://example.org/debate"]
    /// ```
    pub(super) static DECISION_WITHOUT_ASSEMBLY = {
        name: "decision-without-assembly",
        severity: Error,
        about: FurtherAction,
        why: "it is the General Assembly that judges whether further action is necessary",
    }
}

pub(super) fn decision_without_assembly(scope: &Scope<'_>) -> Vec<Finding> {
    let message = "further action was judged, but the report was not before the General Assembly";
    one_without_other(scope, &DECISION_WITHOUT_ASSEMBLY, (Step::FurtherAction, Step::GeneralAssembly), message)
}

/// The cycles that tell of a step, and not of another that comes before it.
fn one_without_other(
    scope: &Scope<'_>,
    rule: &'static Rule,
    (there, missing): (Step, Step),
    message: &str,
) -> Vec<Finding> {
    scope.registry.cycles.find(|entry, cycle| {
        let is_missing = !cycle.told(missing).is_there && entry.knows(missing.key());
        let finding = (cycle.told(there).is_there && is_missing).then(|| step(rule, entry, there.key(), message))?;
        Some(finding.help(format!("add the step `[{}]`", missing.key())))
    })
}

/// A finding about a step as a whole, whatever of it could be read.
fn step(rule: &'static Rule, entry: &Entry<Year, Cycle>, key: &'static str, message: &str) -> Finding {
    Finding::at(rule, entry.key.file(), key, message).on_key().label("this step")
}
