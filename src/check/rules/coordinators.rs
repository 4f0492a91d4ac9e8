//! Option A: one or a few organizations coordinate and report on everything.

use crate::check::{Finding, Scope};
use crate::decode::rule;
use crate::line::ActionLine;
use crate::record::{Mechanism, Settings};
use crate::registry::{Key, Top};

/// The settings, where the mechanism and the coordinators are known.
fn settings<'a>(scope: &Scope<'a>) -> Option<&'a Settings> {
    let entry = &scope.registry.settings;
    entry.as_found().filter(|_| entry.knows("mechanism") && entry.knows("coordinators"))
}

rule! {
    /// The mechanism is centralised, and nobody coordinates.
    ///
    /// Under the centralised mechanism (Option A) one or a few organizations have
    /// overall responsibility, and coordinate and report on everything.
    ///
    /// ```toml
    /// # registry.toml
    /// mechanism = "centralised"
    /// ```
    ///
    /// Write `mechanism = "decentralised"` if each line has its moderator; else name
    /// the coordinators in `coordinators`, and in their files the `competences` that
    /// cover the Plan.
    ///
    /// ```toml
    /// # registry.toml
    /// mechanism = "decentralised"
    /// ```
    pub(super) static COORDINATORS_MISSING = {
        name: "coordinators-missing",
        severity: Error,
        about: Coordinators,
        why: "under the centralised mechanism somebody has overall responsibility",
    }
}

pub(super) fn coordinators_missing(scope: &Scope<'_>) -> Vec<Finding> {
    let centralised = |settings: &&Settings| settings.mechanism == Mechanism::Centralised;
    let missing = settings(scope).filter(centralised).filter(|settings| settings.coordinators.is_empty());
    let finding = missing.map(|_| {
        Finding::at(
            &COORDINATORS_MISSING,
            Top.file(),
            "mechanism",
            "the mechanism is centralised, but has no coordinators",
        )
        .label("asks for coordinators")
        .help("add `coordinators = [\"…\"]`, or write `mechanism = \"decentralised\"`")
    });
    finding.into_iter().collect()
}

rule! {
    /// The mechanism is decentralised, and somebody is to coordinate all.
    ///
    /// Under the decentralised mechanism (Option B), which is the usual one where none
    /// is named, each line has its moderator, and nobody coordinates all.
    ///
    /// ```toml
    /// # registry.toml
    /// mechanism = "decentralised"
    /// coordinators = ["itu"]
    /// ```
    ///
    /// Remove `coordinators`, or write `mechanism = "centralised"`.
    ///
    /// ```toml
    /// # registry.toml
    /// mechanism = "decentralised"
    /// ```
    pub(super) static COORDINATORS_UNCALLED_FOR = {
        name: "coordinators-uncalled-for",
        severity: Error,
        about: Coordinators,
        why: "under the decentralised mechanism each line has its moderator, and nobody coordinates all",
    }
}

pub(super) fn coordinators_uncalled_for(scope: &Scope<'_>) -> Vec<Finding> {
    let decentralised = |settings: &&Settings| settings.mechanism == Mechanism::Decentralised;
    let uncalled_for = settings(scope).filter(decentralised).filter(|settings| !settings.coordinators.is_empty());
    let finding = uncalled_for.map(|_| {
        Finding::at(
            &COORDINATORS_UNCALLED_FOR,
            Top.file(),
            "coordinators",
            "the mechanism is decentralised, but has coordinators",
        )
        .label("nobody coordinates all")
        .help("remove `coordinators`, or write `mechanism = \"centralised\"`")
    });
    finding.into_iter().collect()
}

rule! {
    /// The coordinators' competences leave lines of the Plan uncovered.
    ///
    /// Under the centralised mechanism they have to cover the whole Plan. A
    /// coordinator whose file names no competences covers nothing; C7 does not stand
    /// for its sub-lines, nor an organization for its parts.
    ///
    /// ```toml
    /// # registry.toml
    /// mechanism = "centralised"
    /// coordinators = ["itu"]
    ///
    /// # organizations/itu.toml
    /// competences = [
    ///   "c1", "c2", "c3", "c4", "c5", "c6", "c7", "c8", "c9", "c10", "c11",
    ///   "b", "d", "e",
    /// ]
    /// ```
    ///
    /// Complete `competences` in the coordinators' files, or add coordinators that
    /// cover the other lines.
    ///
    /// ```toml
    /// # registry.toml
    /// mechanism = "centralised"
    /// coordinators = ["itu"]
    ///
    /// # organizations/itu.toml
    /// competences = [
    ///   "c1", "c2", "c3", "c4", "c5", "c6", "c7", "c8", "c9", "c10", "c11",
    ///   "b", "d", "e",
    ///   "c7-e-government", "c7-e-business", "c7-e-learning", "c7-e-health",
    ///   "c7-e-employment", "c7-e-environment", "c7-e-agriculture", "c7-e-science",
    /// ]
    /// ```
    pub(super) static COORDINATORS_DO_NOT_COVER = {
        name: "coordinators-do-not-cover",
        severity: Error,
        about: Coordinators,
        why: "under the centralised mechanism the coordinators' competences have to cover the whole Plan",
    }
}

pub(super) fn coordinators_do_not_cover(scope: &Scope<'_>) -> Vec<Finding> {
    let uncovered = || {
        let settings = settings(scope).filter(|settings| settings.mechanism == Mechanism::Centralised)?;
        let mut covered: Vec<ActionLine> = Vec::new();
        for coordinator in &settings.coordinators {
            let (entry, organization) = scope.organization(coordinator)?;
            covered.extend(entry.knows("competences").then_some(&organization.competences)?);
        }
        let uncovered: Vec<_> = ActionLine::ALL.into_iter().filter(|line| !covered.contains(line)).collect();
        (!settings.coordinators.is_empty() && !uncovered.is_empty()).then_some(uncovered)
    };
    let finding = uncovered().map(|uncovered| {
        let lines: Vec<_> = uncovered.iter().map(ActionLine::to_string).collect();
        let message = format!("no coordinator's competences cover {}", lines.join(", "));
        Finding::at(&COORDINATORS_DO_NOT_COVER, Top.file(), "coordinators", message)
            .label(format!("{} of {} lines uncovered", uncovered.len(), ActionLine::ALL.len()))
            .help("add coordinators that cover them, or complete `competences` in the coordinators' files")
    });
    finding.into_iter().collect()
}
