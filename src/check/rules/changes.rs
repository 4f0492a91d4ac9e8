//! What a change does to what was there before, and whether it is for who makes it.

use crate::change::{Change, Field, What, quoted};
use crate::check::scope::Base;
use crate::check::{Finding, Scope};
use crate::decode::{KeyPath, Step, key_path};
use crate::line::ActionLine;
use crate::record::{Cycle, Date, Day, Id, Moderator, Role, Year};
use crate::registry::{Key, Slot, slot};
use std::collections::HashSet;

const STEPS: [&str; 6] = ["stocktaking", "report", "ecosoc", "general-assembly", "further-action", "follow-up"];

rule! {
    /// Something of a closed year is another than before: an output or a meeting, or a
    /// step of its cycle.
    ///
    /// A cycle's file says on which day its year was `closed`. From then on its figures
    /// stand as they were reported to the General Assembly. How files are written may
    /// change, and so may comments; later steps may be added. A year that is opened
    /// again is found too. What counts is whether the day had come when the work that
    /// is judged began, so that a year can be closed at any time.
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
    pub(super) static FROZEN_YEAR_CHANGED = {
        name: "frozen-year-changed",
        severity: Error,
        about: Changes,
        why: "what was reported to the General Assembly stays as it was",
        judge: frozen_year_changed,
    }
}

fn frozen_year_changed(scope: &Scope<'_>) -> Vec<Finding> {
    let Some(base) = &scope.base else { return Vec::new() };
    base.changes.iter().flat_map(|change| in_closed_year(base, change)).collect()
}

fn in_closed_year(base: &Base<'_>, change: &Change) -> Vec<Finding> {
    let from = if let What::Moved { from } = &change.what { from } else { &change.file };
    let closed = [from, &change.file].into_iter().find_map(|file| closed(base, year(file)?));
    let Some((year, day)) = closed else { return Vec::new() };
    let of_year = |finding: Finding| {
        let help =
            "undo this; a correction that has to be made goes with an entry under `[[exceptions]]` that says why";
        finding.under(&FROZEN_YEAR_CHANGED).label(format!("{year} was closed on {day}")).help(help)
    };
    let of_file = |what: String| vec![of_year(Finding::of_file(change.file.clone(), what))];
    match &change.what {
        What::Unreadable => Vec::new(),
        What::Added { .. } => of_file(format!("this is new, in {year}, which was closed on {day}")),
        What::Removed { .. } => of_file(format!("this is gone from {year}, which was closed on {day}")),
        What::Moved { from } if place(from) == place(&change.file) => Vec::new(),
        What::Moved { from } => of_file(format!("this stood in {from} when {year} was closed, on {day}")),
        What::Changed { fields } => {
            let cycle = base.registry.cycles.get(&year).and_then(|entry| entry.as_found());
            let is_cycle = matches!(slot(&change.file), Ok(Slot::Cycle(_)));
            let counts = |field: &&Field| !is_cycle || cycle.is_some_and(|cycle| was_done(cycle, field, day));
            let findings = fields.iter().filter(counts).map(|field| differs(change, field));
            findings.map(of_year).collect()
        }
    }
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
    Finding::at(change.file.clone(), place, message)
}

/// What holds the key.
fn around(key: &KeyPath) -> KeyPath {
    KeyPath::new(key.steps().split_last().map_or(&[][..], |(_, around)| around))
}

/// The year that an output, a meeting or a cycle belongs to, by its file.
fn year(file: &str) -> Option<Year> {
    match slot(file).ok()? {
        Slot::Output(id) => Some(id.year),
        Slot::Meeting(id) => Some(id.year),
        Slot::Cycle(year) => Some(year),
        _ => None,
    }
}

/// The year and line of a record: its folder.
fn place(file: &str) -> Option<&str> {
    file.rsplit_once('/').map(|(folder, _)| folder)
}

/// The year with the day of its closing, if that had come at the base.
fn closed(base: &Base<'_>, year: Year) -> Option<(Year, Day)> {
    let closed = base.registry.cycles.get(&year)?.as_found()?.closed?;
    (closed <= base.day).then_some((year, closed))
}

/// Whether a key of a cycle is of what was done by the day of closing. A later step, and one that none came after, may be told
/// later.
fn was_done(cycle: &Cycle, field: &Field, closed: Day) -> bool {
    let Some(Step::Key(top)) = field.path.steps().first() else { return true };
    let Some(step) = STEPS.iter().position(|step| step == top) else { return true };
    let done = steps_done(cycle, closed);
    done[step].unwrap_or_else(|| done[step + 1..].contains(&Some(true)))
}

/// For each step that the cycle has whether it was done by a day; one without a date was.
fn steps_done(cycle: &Cycle, day: Day) -> [Option<bool>; 6] {
    let done = |date: Option<Date>| date.is_none_or(|date| !date.is_surely_after(Date::from(day)));
    let assembly = cycle.general_assembly.as_ref();
    [
        cycle.stocktaking.as_ref().map(|step| done(step.date)),
        cycle.report.as_ref().map(|step| done(step.date)),
        cycle.ecosoc.as_ref().map(|step| done(step.date)),
        assembly.map(|step| done(step.date)),
        // The Assembly judges in what it decides.
        cycle.further_action.as_ref().map(|_| done(assembly.and_then(|step| step.date))),
        cycle.follow_up.as_ref().map(|step| done(step.start)),
    ]
}

rule! {
    /// A past term of a moderator is another than before, or is gone.
    ///
    /// Who moderated a line when is part of what was reported. The present term may be
    /// ended, terms may be added and sources named; a term that had ended stays as it
    /// is, and so do the organization, the role and the beginning of the present one.
    /// Terms that were only proposed are not judged.
    ///
    /// ```toml
    /// # action-lines/c5.toml
    /// [[moderators]]
    /// organization = "itu"
    /// from = 2006-05-15
    /// sources = ["https://example.org/moderators"]
    /// ```
    ///
    /// Put the term back as it was; where another organization takes over, end the
    /// term with `until`, and add a new one.
    ///
    /// ```toml
    /// # action-lines/c5.toml
    /// [[moderators]]
    /// organization = "itu"
    /// from = 2006-02-24
    /// until = 2025-12-31
    /// sources = ["https://example.org/moderators"]
    ///
    /// [[moderators]]
    /// organization = "un"
    /// from = 2026-01-01
    /// sources = ["https://example.org/moderators"]
    /// ```
    pub(super) static HISTORY_REWRITTEN = {
        name: "history-rewritten",
        severity: Error,
        about: Changes,
        why: "who moderated a line in the past does not change",
        judge: history_rewritten,
    }
}

fn history_rewritten(scope: &Scope<'_>) -> Vec<Finding> {
    let Some(base) = &scope.base else { return Vec::new() };
    let lines = base.registry.lines.as_found().filter_map(|(entry, line)| {
        let now = scope.registry.lines.get(&entry.key)?.as_found()?;
        Some((entry.key.file(), terms_rewritten(&line.moderators, &now.moderators, base)))
    });
    lines.flat_map(|(file, terms)| terms.into_iter().map(move |term| rewritten(&file, term))).collect()
}

/// A term that is not as it was, and the one that seems to have taken its place.
struct Rewritten<'a> {
    was: &'a Moderator,
    is: Option<(usize, &'a Moderator)>,
}

fn terms_rewritten<'a>(before: &'a [Moderator], now: &'a [Moderator], base: &Base<'_>) -> Vec<Rewritten<'a>> {
    let mut free: Vec<_> = now.iter().enumerate().collect();
    let mut missing = Vec::new();
    for term in before.iter().filter(|term| term.role != Role::Proposed) {
        let has_ended = term.until.is_some_and(|until| until.last_day() < base.day);
        let stays = |(_, now): &(usize, &Moderator)| {
            (&term.organization, term.role, term.from) == (&now.organization, now.role, now.from)
                && (!has_ended || (term.until, term.provisional) == (now.until, now.provisional))
        };
        match free.iter().position(stays) {
            Some(index) => drop(free.remove(index)),
            None => missing.push(term),
        }
    }
    let in_its_place = |was: &Moderator| free.iter().copied().find(|(_, now)| now.organization == was.organization);
    missing.into_iter().map(|was| Rewritten { was, is: in_its_place(was) }).collect()
}

fn rewritten(file: &str, Rewritten { was, is }: Rewritten<'_>) -> Finding {
    let Moderator { organization, role, from, until, .. } = was;
    let until = until.map_or(String::new(), |until| format!(" until {until}"));
    let term = format!("{organization} was {role} from {from}{until}");
    let finding = match is {
        Some((n, _)) => {
            Finding::at(file.to_owned(), key_path!["moderators", n], format!("{term}: this says otherwise"))
        }
        None => Finding::of_file(file.to_owned(), format!("{term}: that is gone")),
    };
    let help = "put the term back as it was; a term in office is ended with `until`, and another one added";
    finding.under(&HISTORY_REWRITTEN).label("was another term").help(help)
}

rule! {
    /// A record that was there is gone.
    ///
    /// Others may name it, and what it told can only be found in git's history. A
    /// record that stands in another place, word for word, has only moved. In a closed
    /// year this is `frozen-year-changed`.
    ///
    /// ```sh
    /// rm action-lines/c8.toml
    /// ```
    ///
    /// Put it back with git; one that turned out to be wrong may go, and an exception
    /// says why.
    ///
    /// ```sh
    /// git checkout --quiet HEAD -- action-lines/c8.toml
    /// ```
    pub(super) static RECORD_REMOVED = {
        name: "record-removed",
        severity: Warning,
        about: Changes,
        why: "a record that is gone can't be looked up any more",
        judge: record_removed,
    }
}

fn record_removed(scope: &Scope<'_>) -> Vec<Finding> {
    let Some(base) = &scope.base else { return Vec::new() };
    let is_gone = |change: &&Change| {
        let is_closed = year(&change.file).and_then(|year| closed(base, year)).is_some();
        matches!(change.what, What::Removed { .. }) && !is_closed
    };
    let gone = base.changes.iter().filter(is_gone);
    gone.map(|change| {
        let finding = Finding::of_file(change.file.clone(), "this record is gone");
        finding.under(&RECORD_REMOVED).help("put it back, or say under `[[exceptions]]` why it had to go")
    })
    .collect()
}

rule! {
    /// A file is changed by an organization that does not answer for it.
    ///
    /// It is asked with `--as ORG`. An organization answers for the outputs, meetings
    /// and group of a line that it moderates or co-moderates now, for outputs that name
    /// it in `by`, and for its own file; the secretariat, the registry's `stocktaker`,
    /// for all. Who answers is read from the registry before the change, so that nobody
    /// takes what is not theirs by the change itself. The example is a change by `apc`.
    ///
    /// ```toml
    /// # groups/c5.toml
    /// name = "Another name"
    /// ```
    ///
    /// Leave the change to an organization that is named, or to the secretariat.
    ///
    /// ```sh
    /// git checkout --quiet HEAD -- groups/c5.toml
    /// ```
    pub(super) static NOT_YOURS = {
        name: "not-yours",
        severity: Error,
        about: Changes,
        why: "each organization answers for its own records",
        judge: not_yours,
    }
}

fn not_yours(scope: &Scope<'_>) -> Vec<Finding> {
    let Some(base) = &scope.base else { return Vec::new() };
    let Some((by, files)) = &base.by else { return Vec::new() };
    let secretariat = base.registry.settings().map(|settings| &settings.stocktaker);
    if secretariat == Some(by) {
        return Vec::new();
    }
    let not_theirs = files.iter().filter_map(|file| {
        let answering = answering(scope, base, file);
        let is_own = matches!(slot(file), Ok(Slot::Organization(id)) if id == *by);
        if is_own || answering.contains(&by) {
            return None;
        }
        let message = format!("`{by}` does not answer for this file");
        let others: Vec<_> = answering.into_iter().chain(secretariat).map(|id| format!("`{id}`")).collect();
        let help = format!("leave this to {}", others.join(" or "));
        Some(Finding::of_file(file.clone(), message).under(&NOT_YOURS).help(help))
    });
    not_theirs.collect()
}

/// Who answers for a file, beside the secretariat.
fn answering<'a>(scope: &'a Scope<'_>, base: &'a Base<'_>, file: &str) -> Vec<&'a Id> {
    let of_lines =
        |lines: &[ActionLine]| lines.iter().flat_map(|line| in_office(base, scope, *line)).collect::<Vec<_>>();
    let (before, now) = (base.registry, scope.registry);
    let mut answering = match slot(file) {
        Ok(Slot::Organization(id)) => before.organizations.get(&id).map(|entry| &entry.key).into_iter().collect(),
        Ok(Slot::Group(line)) => of_lines(&[line]),
        Ok(Slot::Meeting(id)) => {
            let entry = before.meetings.get(&id).or_else(|| now.meetings.get(&id));
            entry.and_then(|entry| entry.as_found()).map_or(Vec::new(), |meeting| of_lines(&meeting.lines))
        }
        Ok(Slot::Output(id)) => {
            let entry = before.outputs.get(&id).or_else(|| now.outputs.get(&id));
            let by = entry.and_then(|entry| entry.as_found()).map_or(&[][..], |output| &output.by);
            of_lines(&[id.line]).into_iter().chain(by).collect()
        }
        _ => Vec::new(),
    };
    let mut seen = HashSet::new();
    answering.retain(|id| seen.insert(*id));
    answering
}

/// Who moderates a line now, as the registry had it before the change.
fn in_office<'a>(base: &'a Base<'_>, scope: &Scope<'_>, line: ActionLine) -> impl Iterator<Item = &'a Id> {
    let today = scope.today;
    let terms = base.registry.lines.get(&line).and_then(|entry| entry.as_found());
    let terms = terms.map_or(&[][..], |line| &line.moderators);
    terms.iter().filter(move |term| term.in_office_on(today)).map(|term| &term.organization)
}
