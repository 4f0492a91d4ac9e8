//! A list names each thing once.

use super::moderators::Span;
use crate::check::{Finding, Scope};
use crate::decode::{KeyPath, Mend, key_path, rule};
use crate::record::Id;
use crate::registry::{Entry, Key};
use std::collections::HashMap;
use std::hash::Hash;

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
    let settings = registry.settings().into_iter().flat_map(|settings| {
        let of = &registry.settings;
        twice(of, "coordinators", &settings.coordinators).chain(twice(of, "languages", &settings.languages.0))
    });
    let lines = registry.lines.as_found().flat_map(|(entry, line)| {
        let letters: Vec<_> = line.sub_actions.iter().map(|sub_action| sub_action.letter.0).collect();
        repeated(&letters).into_iter().filter_map(move |(first, again)| {
            let path = |n: usize| key_path!["sub-actions", n, "letter"];
            told(entry, path(first), path(again))
        })
    });
    let organizations = registry
        .organizations
        .as_found()
        .flat_map(|(entry, organization)| twice(entry, "competences", &organization.competences));
    let groups = registry.groups.as_found().flat_map(|(entry, group)| {
        let mut earlier: HashMap<&Id, Vec<(usize, Span)>> = HashMap::new();
        let known = group.members.iter().enumerate().filter(|(n, _)| entry.knows(key_path!["members", *n]));
        known.filter_map(move |(n, member)| {
            let span = Span::new(member.from, member.until);
            let others = earlier.entry(&member.organization).or_default();
            let at_once = others.iter().find(|(_, before)| before.surely_overlaps(&span)).map(|(first, _)| *first);
            others.push((n, span));
            told(entry, key_path!["members", at_once?, "organization"], key_path!["members", n, "organization"])
        })
    });
    let meetings = registry.meetings.as_found().flat_map(|(entry, meeting)| {
        twice(entry, "lines", &meeting.lines).chain(twice(entry, "organizers", &meeting.organizers))
    });
    let outputs = registry.outputs.as_found().flat_map(|(entry, output)| {
        twice(entry, "by", &output.by)
            .chain(twice(entry, "partners", &output.partners))
            .chain(twice(entry, "also", &output.also))
            .chain(twice(entry, "countries", &output.countries))
            .chain(twice(entry, "sdgs", &output.sdgs))
            .chain(twice(entry, "targets", &output.targets))
    });
    let cycles = registry.cycles.as_found().flat_map(|(entry, cycle)| twice(entry, "nil-reports", &cycle.nil_reports));
    settings.chain(lines).chain(organizations).chain(groups).chain(meetings).chain(outputs).chain(cycles).collect()
}

fn twice<K: Key, T, E: Eq + Hash>(entry: &Entry<K, T>, key: &'static str, list: &[E]) -> impl Iterator<Item = Finding> {
    repeated(list)
        .into_iter()
        .filter_map(move |(first, again)| told(entry, key_path![key, first], key_path![key, again]))
        .map(|finding| finding.mend(Mend::RemoveEntry))
}

fn told<K: Key, T>(entry: &Entry<K, T>, first: KeyPath, again: KeyPath) -> Option<Finding> {
    if !entry.knows(first.clone()) {
        return None;
    }
    let finding = entry.finding(&DUPLICATE_ENTRY, again, "this stands twice in one list")?;
    let finding = finding.label("a second time").with(entry.key.file(), first, "first here");
    Some(finding.help("remove one of the two, or write what was meant"))
}

/// For each entry of a list that stands earlier in it too: where it stands first, and again.
fn repeated<E: Eq + Hash>(list: &[E]) -> Vec<(usize, usize)> {
    const SHORT: usize = 8;
    if list.len() <= SHORT {
        let earlier = |(n, entry)| Some((list[..n].iter().position(|other| other == entry)?, n));
        return list.iter().enumerate().filter_map(earlier).collect();
    }
    let mut first = HashMap::new();
    let earlier = |(n, entry)| {
        let at = *first.entry(entry).or_insert(n);
        (at < n).then_some((at, n))
    };
    list.iter().enumerate().filter_map(earlier).collect()
}
