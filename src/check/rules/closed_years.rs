//! What was reported of a closed year stays as it was.

use super::closed_figures;
use crate::change::{Change, Field, What, quoted};
use crate::check::scope::Base;
use crate::check::{Anchor, Finding, Scope};
use crate::decode::{self, KeyPath, rule};
use crate::record::{Cycle, Date, Day, Step, Year, Years};
use crate::registry::{Key, RecordId, TextKey};

rule! {
    /// Something of a closed year is another than before: an output or a meeting, a step
    /// of its cycle, or a figure.
    ///
    /// A cycle's file says on which day its year was `closed`, or all years that it
    /// covers. From then on its figures stand as they were reported to the General
    /// Assembly. How files are written may change, and so may comments; later steps may
    /// be added. A year that is opened again is found too, and so is whatever else
    /// changes one of its figures: a member of a group struck out, an organization of
    /// another category, a moderator's term, another mechanism. What changes none may
    /// change. What counts is whether the day had come when the work that is judged
    /// began, so that a year can be closed at any time.
    ///
    /// ```toml
    /// # outputs/2006/c5/annual-report.toml
    /// by = ["itu", "apc"]
    /// ```
    ///
    /// Undo the change; a correction that has to be made goes with an entry under
    /// `[[exceptions]]`, which says why for all to read.
    ///
    /// ```toml
    /// # outputs/2006/c5/annual-report.toml
    /// by = ["itu", "apc"]
    ///
    /// # registry.toml
    /// [[exceptions]]
    /// rule = "frozen-year-changed"
    /// file = "outputs/2006/c5/annual-report.toml"
    /// reason = "APC wrote a part of it, as its letter of 5 May 2009 shows."
    /// ```
    pub(in crate::check) static FROZEN_YEAR_CHANGED = {
        name: "frozen-year-changed",
        severity: Error,
        about: Changes,
        why: "what was reported to the General Assembly stays as it was",
    }
}

pub(super) fn frozen_year_changed(scope: &Scope<'_>) -> Vec<Finding> {
    let Some(base) = &scope.base else { return Vec::new() };
    let of_records = base.changes.iter().flat_map(|change| in_closed_year(scope, base, change));
    of_records.chain(closed_figures::changed(scope.registry, base)).collect()
}

fn in_closed_year(scope: &Scope<'_>, base: &Base<'_>, change: &Change) -> Vec<Finding> {
    let closed = change.files().find_map(|file| closed(base, year(file)?));
    let Some((years, day)) = closed else { return Vec::new() };
    let of_years = |finding| of_years(finding, years, day);
    let was = was(years);
    let of_file = |what: String| vec![of_years(Finding::of_file(&FROZEN_YEAR_CHANGED, change.file.clone(), what))];
    match &change.what {
        What::Unreadable => Vec::new(),
        What::Added { .. } => of_file(format!("this is new, in {years}, which {was} closed on {day}")),
        What::Removed { .. } => of_file(format!("this is gone from {years}, which {was} closed on {day}")),
        What::Moved { from } if place(from) == place(&change.file) && !is_named_after_place(&change.file) => Vec::new(),
        What::Moved { from } => of_file(format!("this stood in {from} when {years} {was} closed, on {day}")),
        What::Changed { fields } => {
            let cycle = base.registry.cycles.get(&years.last()).and_then(|entry| entry.as_found());
            let is_cycle = matches!(RecordId::of_file(&change.file), Some(RecordId::Cycle(_)));
            let counts = |field: &&Field| !is_cycle || cycle.is_some_and(|cycle| was_done(cycle, field, day));
            let renamed = base.renamed();
            let findings = fields.iter().filter(counts).filter(|field| !names_the_same(&renamed, field));
            let findings = findings.map(|field| differs(change, field));
            findings.map(|finding| at_heading(scope, finding)).map(of_years).collect()
        }
    }
}

/// Whether a key names a record that only has another name than before.
fn names_the_same(renamed: &[(RecordId, RecordId)], field: &Field) -> bool {
    let text = |value: &'_ Option<serde_json::Value>| value.as_ref().and_then(|it| it.as_str()).map(str::to_owned);
    let Some((before, after)) = text(&field.before).zip(text(&field.after)) else { return false };
    renamed.iter().any(|(old, new)| {
        let rest = before.strip_prefix(&old.to_string()).zip(after.strip_prefix(&new.to_string()));
        rest.is_some_and(|(was, is)| was == is && (was.is_empty() || was.starts_with('/')))
    })
}

/// A finding about a text of the secretariat, at the heading that it is about: such a file has no keys.
fn at_heading(scope: &Scope<'_>, finding: Finding) -> Finding {
    let Some(key) = TextKey::of_file(&finding.file) else { return finding };
    let heading = match &finding.place {
        Anchor::Key(path, _) => match path.steps().first() {
            Some(decode::Step::Key(heading)) => heading.clone(),
            _ => return Finding { place: Anchor::File, ..finding },
        },
        _ => return finding,
    };
    let text = scope.registry.texts.get(&key).and_then(|entry| entry.sound());
    let part = text.and_then(|text| text.at(key.report.place(&heading)?));
    Finding { place: part.map_or(Anchor::File, |part| Anchor::Bytes(part.heading.clone())), ..finding }
}

/// The finding, as one about a closed year.
pub(super) fn of_years(finding: Finding, years: Years, day: Day) -> Finding {
    let help = "undo this; a correction that has to be made goes with an entry under `[[exceptions]]` that says why";
    finding.label(format!("{years} {} closed on {day}", was(years))).help(help)
}

/// A year was, and years were.
fn was(years: Years) -> &'static str {
    if years.first() == years.last() { "was" } else { "were" }
}

/// A finding about a key that has another value than before.
fn differs(change: &Change, field: &Field) -> Finding {
    let key = &field.path;
    let message = match (&field.before, &field.after) {
        (Some(before), Some(after)) => {
            format!("`{key}` was {}, and is {}", quoted(before), quoted(after))
        }
        (Some(before), None) => format!("`{key}` was {}, and is gone", quoted(before)),
        (None, after) => {
            let after = after.as_ref().map_or(String::new(), quoted);
            format!("`{key}` was not there, and is {after}")
        }
    };
    let place = if field.after.is_some() { key.clone() } else { around(key) };
    Finding::at(&FROZEN_YEAR_CHANGED, change.file.clone(), place, message)
}

/// What holds the key.
pub(super) fn around(key: &KeyPath) -> KeyPath {
    KeyPath::new(key.steps().split_last().map_or(&[][..], |(_, around)| around))
}

/// The year that an output, a meeting, a cycle or a text for a report belongs to, by its file.
fn year(file: &str) -> Option<Year> {
    RecordId::of_file(file).map_or_else(|| TextKey::of_file(file)?.year(), |id| id.year())
}

/// Whether the name of a file says what it is of: a cycle of which year, a text of the secretariat of which report and language.
fn is_named_after_place(file: &str) -> bool {
    TextKey::of_file(file).is_some() || matches!(RecordId::of_file(file), Some(RecordId::Cycle(_)))
}

/// The year and line of a record: its folder.
fn place(file: &str) -> Option<&str> {
    file.rsplit_once('/').map(|(folder, _)| folder)
}

/// Whether a file belongs to a year that was closed at the base.
pub(super) fn is_closed(base: &Base<'_>, file: &str) -> bool {
    year(file).and_then(|year| closed(base, year)).is_some()
}

/// The years of a year's cycle with the day of their closing, if that had come at the base.
pub(super) fn closed(base: &Base<'_>, year: Year) -> Option<(Years, Day)> {
    let cycle = base.registry.cycle_of(year)?;
    let closed = cycle.as_found()?.closed?;
    (closed <= base.day).then_some((base.registry.years_of_cycle(cycle.key), closed))
}

/// Whether a key of a cycle is of what was done by the day of closing. A later step, and one that none came after, may be told
/// later.
fn was_done(cycle: &Cycle, field: &Field, closed: Day) -> bool {
    let Some(decode::Step::Key(top)) = field.path.steps().first() else { return true };
    match Step::of_key(top).filter(|step| *step != Step::Outputs) {
        None => true,
        Some(step) if cycle.told(step).is_there => is_done(cycle, step, closed),
        Some(step) => cycle.steps().any(|(later, _)| later > step && is_done(cycle, later, closed)),
    }
}

/// Whether a step was done by a day; one without a date was.
fn is_done(cycle: &Cycle, step: Step, day: Day) -> bool {
    cycle.date_of(step).is_none_or(|date| !date.is_surely_after(Date::from(day)))
}
