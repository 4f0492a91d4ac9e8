//! What a change does to what was there before, and whether it is for who makes it.

use crate::change::What;
use crate::check::scope::Base;
use crate::check::{Finding, Scope};
use crate::decode::{key_path, rule};
use crate::line::ActionLine;
use crate::record::{Moderator, OrganizationId, Role};
use crate::registry::{GroupOf, Key, RecordId};
use std::collections::HashSet;

rule! {
    /// A past term of a moderator is another than before, or is gone.
    ///
    /// Who moderated a line when is part of what was reported. The present term may be
    /// ended, terms may be added and sources named; a term that had ended stays as it
    /// is, and so do the organization, the role and the beginning of the present one.
    /// One that only has another id, as `wsis rename` gives it, is the same organization.
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
    pub(in crate::check) static HISTORY_REWRITTEN = {
        name: "history-rewritten",
        severity: Error,
        about: Changes,
        why: "who moderated a line in the past does not change",
    }
}

pub(super) fn history_rewritten(scope: &Scope<'_>) -> Vec<Finding> {
    let Some(base) = &scope.base else { return Vec::new() };
    let lines = base.registry.lines.as_found().filter_map(|(entry, line)| {
        let now = match scope.registry.lines.get(&entry.key) {
            Some(now) => &now.as_found()?.moderators[..],
            None => &[],
        };
        Some((entry.key.file(), terms_rewritten(&line.moderators, now, base)))
    });
    lines.flat_map(|(file, terms)| terms.into_iter().map(move |term| rewritten(&file, term))).collect()
}

/// A term that is not as it was, and the one that seems to have taken its place.
struct Rewritten<'a> {
    was: &'a Moderator,
    is: Option<(usize, &'a Moderator)>,
}

fn terms_rewritten<'a>(before: &'a [Moderator], now: &'a [Moderator], base: &Base<'_>) -> Vec<Rewritten<'a>> {
    let renamed = base.renamed();
    let is_same = |was: &OrganizationId, is: &OrganizationId| {
        was == is || renamed.contains(&(was.clone().into(), is.clone().into()))
    };
    let mut free: Vec<_> = now.iter().enumerate().collect();
    let mut missing = Vec::new();
    for term in before.iter().filter(|term| term.role != Role::Proposed) {
        let has_ended = term.until.is_some_and(|until| until.last_day() < base.day);
        let stays = |(_, now): &(usize, &Moderator)| {
            is_same(&term.organization, &now.organization)
                && (term.role, term.from) == (now.role, now.from)
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
        Some((n, _)) => Finding::at(
            &HISTORY_REWRITTEN,
            file.to_owned(),
            key_path!["moderators", n],
            format!("{term}: this says otherwise"),
        ),
        None => Finding::of_file(&HISTORY_REWRITTEN, file.to_owned(), format!("{term}: that is gone")),
    };
    let help = "put the term back as it was; a term in office is ended with `until`, and another one added";
    finding.label("was another term").help(help)
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
    pub(in crate::check) static RECORD_REMOVED = {
        name: "record-removed",
        severity: Warning,
        about: Changes,
        why: "a record that is gone can't be looked up any more",
    }
}

pub(super) fn record_removed(scope: &Scope<'_>) -> Vec<Finding> {
    let Some(base) = &scope.base else { return Vec::new() };
    let gone = base.changes.iter().filter(|change| matches!(change.what, What::Removed { .. }));
    gone.map(|change| {
        let finding = Finding::of_file(&RECORD_REMOVED, change.file.clone(), "this record is gone");
        finding.help("put it back, or say under `[[exceptions]]` why it had to go")
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
    pub(in crate::check) static NOT_YOURS = {
        name: "not-yours",
        severity: Error,
        about: Changes,
        why: "each organization answers for its own records",
    }
}

pub(super) fn not_yours(scope: &Scope<'_>) -> Vec<Finding> {
    let Some(base) = &scope.base else { return Vec::new() };
    let Some((by, files)) = &base.by else { return Vec::new() };
    let secretariat = base.registry.settings().map(|settings| &settings.stocktaker);
    if secretariat == Some(by) {
        return Vec::new();
    }
    let not_theirs = files.iter().filter_map(|file| {
        let answering = answering(scope, base, file);
        let is_own = matches!(RecordId::of_file(file), Some(RecordId::Organization(id)) if id == *by);
        if is_own || answering.contains(&by) {
            return None;
        }
        let message = format!("`{by}` does not answer for this file");
        let secretariat = secretariat.filter(|id| !answering.contains(id));
        let others: Vec<_> = answering.iter().copied().chain(secretariat).map(|id| format!("`{id}`")).collect();
        let help = format!("leave this to {}", others.join(" or "));
        Some(Finding::of_file(&NOT_YOURS, file.clone(), message).help(help))
    });
    not_theirs.collect()
}

/// Who answers for a file, beside the secretariat.
fn answering<'a>(scope: &'a Scope<'_>, base: &'a Base<'_>, file: &str) -> Vec<&'a OrganizationId> {
    let of_lines =
        |lines: &[ActionLine]| lines.iter().flat_map(|line| in_office(base, scope, *line)).collect::<Vec<_>>();
    let (before, now) = (base.registry, scope.registry);
    let mut answering = match RecordId::of_file(file) {
        Some(RecordId::Organization(id)) => before.organizations.get(&id).map(|entry| &entry.key).into_iter().collect(),
        Some(RecordId::Group(GroupOf(line))) => of_lines(&[line]),
        Some(RecordId::Meeting(id)) => {
            let entry = before.meetings.get(&id).or_else(|| now.meetings.get(&id));
            entry.and_then(|entry| entry.as_found()).map_or(Vec::new(), |meeting| of_lines(&meeting.lines))
        }
        Some(RecordId::Output(id)) => {
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
fn in_office<'a>(base: &'a Base<'_>, scope: &Scope<'_>, line: ActionLine) -> impl Iterator<Item = &'a OrganizationId> {
    let today = scope.today;
    let terms = base.registry.lines.get(&line).and_then(|entry| entry.as_found());
    let terms = terms.map_or(&[][..], |line| &line.moderators);
    terms.iter().filter(move |term| term.in_office_on(today)).map(|term| &term.organization)
}
