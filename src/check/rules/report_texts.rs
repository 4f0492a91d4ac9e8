//! The secretariat's own words: the figures that they name, and whether a report prints them.

use crate::check::{Anchor, Finding, Scope};
use crate::decode::rule;
use crate::prose::What;
use crate::registry::{Key, TextKey};
use crate::stocktake::FigureName;
use std::collections::HashMap;

rule! {
    /// A text of the secretariat names a figure that there is not.
    ///
    /// A number in such a text is never typed: `{outputs}`, `{c5/meetings}` or
    /// `{outputs@2012}` stand for the figures that `wsis stocktake --explain` knows,
    /// so that they are right on the day that the report is written. A name without a
    /// line is of all lines together; `/change` behind it is how much more there is
    /// than in the period before, `/fall` how much less.
    ///
    /// ```sh
    /// mkdir -p reports/2006
    /// printf '# Summary\n\nThere were {outptus}.\n' > reports/2006/stocktaking.md
    /// ```
    ///
    /// Correct the name, or write `\{` for a brace.
    ///
    /// ```sh
    /// printf '# Summary\n\nThere were {outputs}.\n' > reports/2006/stocktaking.md
    /// ```
    pub(in crate::check) static UNKNOWN_FIGURE = {
        name: "unknown-figure",
        severity: Error,
        about: Reporting,
        why: "a report could not say what this figure is",
    }
}

pub(super) fn unknown_figure(scope: &Scope<'_>) -> Vec<Finding> {
    let mut findings = Vec::new();
    for entry in &scope.registry.texts {
        for mark in entry.sound().iter().flat_map(|text| &text.marks) {
            let What::Figure(name) = &mark.what else { continue };
            if let Err(help) = FigureName::new(name) {
                let message = format!("`{}` is no figure", crate::decode::shown(name));
                let place = Anchor::Bytes(mark.span.clone());
                findings.push(Finding::placed(&UNKNOWN_FIGURE, entry.key.file(), place, message).help(help));
            }
        }
    }
    findings
}

rule! {
    /// A text of the secretariat names a figure that can't be told in its report.
    ///
    /// A report knows nothing of later years, a figure of a year that the registry has
    /// nothing of would be nought and mean nothing, and a change that is named as a rise
    /// may have become a fall. Such a report is not written until its text is mended.
    ///
    /// ```sh
    /// mkdir -p reports/2006
    /// printf '# Summary\n\nThere will be {outputs@2035}.\n' > reports/2006/stocktaking.md
    /// ```
    ///
    /// Say something that can be told.
    ///
    /// ```sh
    /// printf '# Summary\n\nThere were {outputs}.\n' > reports/2006/stocktaking.md
    /// ```
    pub(in crate::check) static UNTOLD_FIGURE = {
        name: "untold-figure",
        severity: Warning,
        about: Reporting,
        why: "the report is refused as long as its text asks for it",
    }
}

pub(super) fn untold_figure(scope: &Scope<'_>) -> Vec<Finding> {
    let registry = scope.registry;
    let mut findings = Vec::new();
    // Texts of one year in two languages name the same figures.
    let mut told = HashMap::new();
    for entry in &registry.texts {
        let year = entry.key.year;
        let period = registry.period_of_cycle(year);
        for mark in entry.sound().iter().flat_map(|text| &text.marks) {
            let What::Figure(name) = &mark.what else { continue };
            let Ok(figure) = FigureName::new(name) else { continue };
            let told = told.entry((year, name)).or_insert_with(|| figure.told(registry, period));
            if let Err(why) = told {
                let message = format!("`{}` can't be told in this report", crate::decode::shown(name));
                let place = Anchor::Bytes(mark.span.clone());
                findings.push(Finding::placed(&UNTOLD_FIGURE, entry.key.file(), place, message).help(why.clone()));
            }
        }
    }
    findings
}

rule! {
    /// A text of the secretariat is printed in no report.
    ///
    /// A report is on the years of a cycle, and its text stands under the year of the
    /// cycle's file: of several years, the last. In the registry's first language its
    /// name says no language.
    ///
    /// ```sh
    /// mkdir -p reports/2006
    /// printf '# Summary\n\nAll is well.\n' > reports/2006/stocktaking.en.md
    /// ```
    ///
    /// Rename the file as the finding says.
    ///
    /// ```sh
    /// mv reports/2006/stocktaking.en.md reports/2006/stocktaking.md
    /// ```
    pub(in crate::check) static UNREAD_TEXT = {
        name: "unread-text",
        severity: Warning,
        about: Reporting,
        why: "whoever wrote it believes that it is in the report",
    }
}

pub(super) fn unread_text(scope: &Scope<'_>) -> Vec<Finding> {
    let registry = scope.registry;
    let first = registry.first_language();
    let judged = registry.texts.iter().filter_map(|entry| {
        let key = entry.key;
        let years = registry.years_reported_with(key.year);
        let language = key.language.filter(|language| *language != first);
        let message = if years.last() != key.year {
            format!("{} is reported on as one with {years}", key.year)
        } else if language != key.language {
            format!("`{first}` is the registry's first language, which no name says")
        } else {
            return None;
        };
        let right = TextKey { year: years.last(), language, ..key };
        let help = format!("move it to {}", right.file());
        Some(Finding::of_file(&UNREAD_TEXT, key.file(), message).help(help))
    });
    judged.collect()
}
