//! A list names each thing once.

use crate::check::survey::Repeated;
use crate::check::{Finding, Scope};
use crate::decode::{KeyPath, Mend, key_path, rule};
use crate::record::{OrganizationId, Span};
use crate::registry::AnyEntry;
use std::collections::HashMap;

rule! {
    /// The same organization, line, country, goal, target, language or letter stands
    /// twice in a list, or somebody is a member of a group twice at once.
    ///
    /// What stands twice counts no more than once, and one of the two may stand where
    /// another was meant. A member may have several terms, one after the other.
    ///
    /// ```toml
    /// # outputs/2006/c5/annual-report.toml
    /// by = ["itu", "apc", "itu"]
    /// ```
    ///
    /// Remove one of the two, or write what was meant.
    ///
    /// ```toml
    /// # outputs/2006/c5/annual-report.toml
    /// by = ["itu", "apc"]
    /// ```
    pub static DUPLICATE_ENTRY = {
        name: "duplicate-entry",
        severity: Error,
        about: References,
        why: "what stands twice in a list is no more than once",
    }
}

pub(super) fn duplicate_entry(scope: &Scope<'_>) -> Vec<Finding> {
    let registry = scope.registry;
    let lists = scope.survey.repeated.iter().filter_map(|Repeated { entry, first, again }| {
        Some(twice(*entry, first.clone(), again.clone())?.mend(Mend::RemoveEntry))
    });
    let lines = registry.lines.as_found().flat_map(|(entry, line)| {
        let mut first = HashMap::new();
        let again = line.sub_actions.iter().enumerate().filter_map(move |(n, sub_action)| {
            let before = *first.entry(sub_action.letter.0).or_insert(n);
            (before < n).then_some((before, n))
        });
        again.filter_map(move |(first, again)| {
            let path = |n: usize| key_path!["sub-actions", n, "letter"];
            twice(entry, path(first), path(again))
        })
    });
    let groups = registry.groups.as_found().flat_map(|(entry, group)| {
        let mut earlier: HashMap<&OrganizationId, Vec<(usize, Span)>> = HashMap::new();
        let known = group.members.iter().enumerate().filter(|(n, _)| entry.knows(key_path!["members", *n]));
        known.filter_map(move |(n, member)| {
            let span = Span::new(member.from, member.until);
            let others = earlier.entry(&member.organization).or_default();
            let at_once = others.iter().find(|(_, before)| before.surely_overlaps(&span)).map(|(first, _)| *first);
            others.push((n, span));
            twice(entry, key_path!["members", at_once?, "organization"], key_path!["members", n, "organization"])
        })
    });
    lists.chain(lines).chain(groups).collect()
}

fn twice(entry: &dyn AnyEntry, first: KeyPath, again: KeyPath) -> Option<Finding> {
    if !entry.knows(&first) {
        return None;
    }
    let finding = entry.finding(&DUPLICATE_ENTRY, again, "this stands twice in one list")?;
    let finding = finding.label("a second time").with(entry.file(), first, "first here");
    Some(finding.help("remove one of the two, or write what was meant"))
}
