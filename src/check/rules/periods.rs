//! e) The years that a cycle is of.

use crate::check::{Finding, Scope};
use crate::decode::{key_path, rule};
use crate::record::{Cycle, Reporting, Year};
use crate::registry::{Entry, Key};

rule! {
    /// The years that a cycle covers are not whole ones, or do not end with that of
    /// its file.
    ///
    /// A cycle is of whole years, and its file has the name of the last of them: by
    /// that name `--cycle` and other records know it.
    ///
    /// ```toml
    /// # cycles/2009.toml
    /// covers = { from = "2007", until = "2008" }
    /// ```
    ///
    /// Write the first and the last year between quotes, and give the file the name of
    /// the last.
    ///
    /// ```toml
    /// # cycles/2009.toml
    /// covers = { from = "2008", until = "2009" }
    /// ```
    pub(super) static CYCLE_OF_OTHER_YEARS = {
        name: "cycle-of-other-years",
        severity: Error,
        about: Reporting,
        why: "a cycle is of whole years, and known by the last of them",
    }
}

pub(super) fn cycle_of_other_years(scope: &Scope<'_>) -> Vec<Finding> {
    let findings = scope.registry.cycles.as_found().flat_map(|(entry, cycle)| {
        let dates = cycle.covers.as_ref().map_or([None, None], |covers| [covers.from, covers.until]);
        ["from", "until"].into_iter().zip(dates).filter_map(move |(key, date)| {
            let date = date.filter(|date| date.is_known())?;
            let (message, help) = if !date.is_whole_year() {
                (format!("{date} is no whole year"), format!("write \"{}\"", date.year()))
            } else if key == "until" && date.year() != entry.key {
                let help = format!("correct the year, or name the file {date}.toml");
                (format!("the cycle of this file ends with {}, not with {date}", entry.key), help)
            } else {
                return None;
            };
            let finding = entry.finding(&CYCLE_OF_OTHER_YEARS, key_path!["covers", key], message)?;
            Some(finding.label(if key == "until" { "its last year" } else { "its first year" }).help(help))
        })
    });
    findings.collect()
}

rule! {
    /// Two cycles cover one year.
    ///
    /// What groups brought in a year goes into one stocktaking and one report. In two
    /// it would count twice.
    ///
    /// ```toml
    /// # cycles/2007.toml
    /// covers = { from = "2006", until = "2007" }
    /// ```
    ///
    /// Let the later cycle begin after the earlier one, or take away the file of the
    /// one that was not.
    ///
    /// ```toml
    /// # cycles/2007.toml
    /// covers = { from = "2007", until = "2007" }
    /// ```
    pub(super) static CYCLES_OVERLAP = {
        name: "cycles-overlap",
        severity: Error,
        about: Reporting,
        why: "what groups brought in a year is reported once",
    }
}

pub(super) fn cycles_overlap(scope: &Scope<'_>) -> Vec<Finding> {
    let cycles: Vec<_> = scope.registry.cycles.as_found().collect();
    let findings = cycles.windows(2).filter_map(|pair| {
        let &[(earlier, _), (entry, cycle)] = pair else { return None };
        let years = cycle.years(entry.key);
        if !years.holds(earlier.key) {
            return None;
        }
        let message = format!("{} has a cycle of its own: {}", earlier.key, earlier.key.file());
        let finding = entry.finding(&CYCLES_OVERLAP, key_path!["covers", "from"], message)?;
        let next = earlier.key.after().unwrap_or(earlier.key);
        Some(finding.label("covered twice").help(format!("begin with \"{next}\", or take away one of the two files")))
    });
    findings.collect()
}

rule! {
    /// A cycle is of other years than the rhythm of reporting says.
    ///
    /// How often the Secretary-General reports is decided by the General Assembly, and
    /// stands under `[[reporting]]` in `registry.toml`. By it `status` knows which
    /// cycle comes next.
    ///
    /// ```toml
    /// # registry.toml
    /// [[reporting]]
    /// from = "2007"
    /// every = 2
    /// sources = ["A/RES/61/1"]
    ///
    /// # cycles/2008.toml
    /// outputs-due = 2009-01-31
    /// ```
    ///
    /// Correct what the cycle covers, or add the rhythm that it follows.
    ///
    /// ```toml
    /// # cycles/2008.toml
    /// covers = { from = "2007", until = "2008" }
    /// outputs-due = 2009-01-31
    /// ```
    pub(super) static CYCLE_OFF_RHYTHM = {
        name: "cycle-off-rhythm",
        severity: Warning,
        about: Reporting,
        why: "the General Assembly decides how often is reported",
    }
}

pub(super) fn cycle_off_rhythm(scope: &Scope<'_>) -> Vec<Finding> {
    let Some(settings) = scope.registry.settings().filter(|_| scope.registry.settings.knows("reporting")) else {
        return Vec::new();
    };
    scope.registry.cycles.find(|entry, cycle| {
        let expected = settings.rhythm(entry.key).filter(|_| says_its_years(entry, cycle))?;
        let years = cycle.years(entry.key);
        if years == expected {
            return None;
        }
        let message = format!("this cycle is of {years}, but by the rhythm of reporting it would be of {expected}");
        let help = match (expected.last() == entry.key, expected.first() == expected.last()) {
            (true, true) => "take `covers` away, or add to `[[reporting]]` in registry.toml what it follows".to_owned(),
            (true, false) => {
                format!("write `covers = {{ from = \"{}\", until = \"{}\" }}`", expected.first(), expected.last())
            }
            (false, _) => format!("the cycle of {expected} has the file {}", expected.last().file()),
        };
        let finding = if cycle.covers.is_some() {
            entry.finding(&CYCLE_OFF_RHYTHM, "covers", message)?.label("other years")
        } else {
            Finding::of_file(&CYCLE_OFF_RHYTHM, entry.key.file(), message)
        };
        Some(finding.help(help))
    })
}

rule! {
    /// A rhythm of reporting begins within a year, or in the same year as another.
    ///
    /// Cycles are of whole years, and of each year one rhythm has to say with which
    /// others it is reported on.
    ///
    /// ```toml
    /// # registry.toml
    /// [[reporting]]
    /// from = 2006-07-28
    /// every = 1
    /// sources = ["E/RES/2006/46"]
    /// ```
    ///
    /// Write the first year that it holds for; of two of one year take one away.
    ///
    /// ```toml
    /// # registry.toml
    /// [[reporting]]
    /// from = "2006"
    /// every = 1
    /// sources = ["E/RES/2006/46"]
    /// ```
    pub(super) static UNCLEAR_RHYTHM = {
        name: "unclear-rhythm",
        severity: Error,
        about: Reporting,
        why: "of each year one rhythm says how it is reported on",
    }
}

pub(super) fn unclear_rhythm(scope: &Scope<'_>) -> Vec<Finding> {
    let entry = &scope.registry.settings;
    let rhythms = entry.as_found().map_or(&[][..], |settings| &settings.reporting);
    let unclear = |(n, rhythm): (usize, &Reporting)| {
        let from = rhythm.from;
        let path = |n: usize| key_path!["reporting", n, "from"];
        let begun = |other: &Reporting| other.from.is_known() && other.from.year() == from.year();
        if let Some(first) = rhythms[..n].iter().position(begun).filter(|_| from.is_known()) {
            let message = format!("another rhythm begins in {}, too", from.year());
            let finding = entry.finding(&UNCLEAR_RHYTHM, path(n), message)?.label("the same year");
            return Some(finding.with(entry.key.file(), path(first), "the other").help("take one of the two away"));
        }
        if !from.is_known() || from.is_whole_year() {
            return None;
        }
        let finding = entry.finding(&UNCLEAR_RHYTHM, path(n), format!("{from} is no whole year"))?;
        Some(finding.label("within a year").help(format!("write \"{}\", or the year after it", from.year())))
    };
    rhythms.iter().enumerate().filter_map(unclear).collect()
}

/// Whether it is sure which years a cycle is meant to be of.
fn says_its_years(entry: &Entry<Year, Cycle>, cycle: &Cycle) -> bool {
    let is_sound = |from: Year| cycle.years(entry.key).first() == from;
    entry.knows("covers")
        && cycle.covers.as_ref().is_none_or(|covers| {
            covers.is_of_years_up_to(entry.key) && covers.from.is_none_or(|from| is_sound(from.year()))
        })
}
