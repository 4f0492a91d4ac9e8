//! The action lines themselves: a closed set, each with a file.

use crate::check::{Finding, Scope};
use crate::decode::rule;
use crate::line::ActionLine;
use crate::registry::{Key, Registry};
use std::collections::BTreeMap;

rule! {
    /// A line of the Plan of Action has no file, though the registry is about it.
    ///
    /// Its title stands there, and who moderated it when. Without the file they are
    /// missing in tables, figures and reports, and nothing else tells. A registry of a
    /// few lines needs no files of the others as long as no group, meeting or output
    /// is of them; one that has files of most lines has one of each.
    ///
    /// ```sh
    /// rm action-lines/c5.toml
    /// ```
    ///
    /// Put the file back with git, or write it anew, with at least a title.
    ///
    /// ```toml
    /// # action-lines/c5.toml
    /// title = "Building confidence and security in the use of ICTs"
    ///
    /// [[moderators]]
    /// organization = "itu"
    /// from = 2006-02-24
    /// sources = ["https://example.org/moderators"]
    /// ```
    pub(super) static MISSING_LINE = {
        name: "missing-line",
        severity: Warning,
        about: Housekeeping,
        why: "a line's title and moderators stand in its file, and without it they are missing in figures and reports",
    }
}

pub(super) fn missing_line(scope: &Scope<'_>) -> Vec<Finding> {
    let registry = scope.registry;
    let (there, missing): (Vec<_>, Vec<_>) =
        ActionLine::ALL.into_iter().partition(|line| registry.lines.get(line).is_some());
    if missing.is_empty() {
        return Vec::new();
    }
    let has_most = there.len() > missing.len();
    let recorded = recorded(registry);
    let finding = |line: ActionLine| {
        let message = match recorded.get(&line) {
            Some(record) => format!("{line} has no file, though {record} is of it"),
            None if has_most => format!("{line} has no file, as most lines have"),
            None => return None,
        };
        let help = format!("put it back, or write it: `wsis new action-line --line {}`", line.stem());
        Some(Finding::of_file(&MISSING_LINE, line.file(), message).help(help))
    };
    missing.into_iter().filter_map(finding).collect()
}

/// The lines that something is recorded under, each with a file that does.
fn recorded(registry: &Registry) -> BTreeMap<ActionLine, String> {
    let groups = registry.groups.iter().map(|entry| (entry.key.0, entry.key.file()));
    let mut recorded: BTreeMap<_, _> = groups.collect();
    for (entry, meeting) in registry.meetings.as_found().filter(|(entry, _)| entry.knows("lines")) {
        for line in meeting.lines.iter() {
            recorded.entry(*line).or_insert_with(|| entry.key.file());
        }
    }
    for entry in &registry.outputs {
        recorded.entry(entry.key.line).or_insert_with(|| entry.key.file());
    }
    recorded
}
