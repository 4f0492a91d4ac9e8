//! Records name others that are there, once each and in no circle.

use crate::check::scope::of_each;
use crate::check::{Finding, Scope};
use crate::decode::{At, Decode, Mend, Rule, Suggestions, rule};
use crate::line::ActionLine;
use crate::record::{Id, MeetingRef, OutputRef};
use crate::registry::{AnyEntry, Entry, Key, RecordId, Records};
use std::cell::OnceCell;
use std::collections::{HashMap, HashSet};
use std::hash::Hash;

rule! {
    /// An organization is named that has no file.
    ///
    /// Figures by organization and by category need its file: without one it is of no
    /// category, and a misspelt id looks like one organization more. Rules that ask
    /// whether it moderates a line or is a member of a group say nothing until this is
    /// mended.
    ///
    /// ```toml
    /// # outputs/2006/c5/annual-report.toml
    /// by = ["itu", "acp"]
    /// ```
    ///
    /// Correct the id, which is the name of the organization's file, or add
    /// `organizations/ID.toml`.
    ///
    /// ```toml
    /// # outputs/2006/c5/annual-report.toml
    /// by = ["itu", "apc"]
    /// ```
    pub(super) static UNKNOWN_ORGANIZATION = {
        name: "unknown-organization",
        severity: Error,
        about: References,
        why: "figures by organization and category need its file",
    }
}

pub(super) fn unknown_organization(scope: &Scope<'_>) -> Vec<Finding> {
    let known = Organizations::new(&UNKNOWN_ORGANIZATION, scope);
    // That of which an organization is a part has a rule of its own.
    of_each(scope.registry, |entry, at, id| known.unless_there(entry, at, id).filter(|_| !is_parent(entry)))
}

/// The organizations that references are to name.
struct Organizations<'a> {
    rule: &'static Rule,
    scope: &'a Scope<'a>,
    /// Their ids, put together once one is looked for.
    ids: OnceCell<Suggestions<'a>>,
}

impl<'a> Organizations<'a> {
    fn new(rule: &'static Rule, scope: &'a Scope<'a>) -> Self {
        Self { rule, scope, ids: OnceCell::new() }
    }

    /// A finding where an id names no file.
    fn unless_there(&self, entry: &dyn AnyEntry, at: &At<'_>, id: &Id) -> Option<Finding> {
        if self.scope.has_organization(id) {
            return None;
        }
        let finding = entry.finding(self.rule, at.path(), format!("there is no organization `{id}`"))?;
        let ids = || Suggestions::new(self.scope.registry.organizations.iter().map(|entry| entry.key.as_str()));
        let ids = self.ids.get_or_init(ids);
        let help = match ids.nearest(id.as_str()) {
            Some(known) => format!("did you mean `{known}`?"),
            None => match Id::new(id.as_str()) {
                Some(id) => format!("add {}, or correct the id", id.file()),
                None => format!("an id {}", Id::form(id.as_str())),
            },
        };
        let mend = ids.only_near(id.as_str(), |_| true).map(Mend::to_string_value);
        Some(finding.label("names no file").help(help).mend(mend))
    }
}

rule! {
    /// A meeting is named that has no file.
    ///
    /// A modality, an output or a session rests on the meeting that it names, and one
    /// without a file can't be shown to have been held.
    ///
    /// ```toml
    /// # outputs/2006/c5/annual-report.toml
    /// meeting = "c5-facilitation"
    /// ```
    ///
    /// Correct the name, which is `YEAR/ID` after the meeting's file, or add
    /// `meetings/YEAR/ID.toml`.
    ///
    /// ```toml
    /// # outputs/2006/c5/annual-report.toml
    /// meeting = "2006/c5-facilitation"
    /// ```
    pub(super) static UNKNOWN_MEETING = {
        name: "unknown-meeting",
        severity: Error,
        about: References,
        why: "a meeting that has no file can't be shown to have been held",
    }
}

pub(super) fn unknown_meeting(scope: &Scope<'_>) -> Vec<Finding> {
    let registry = scope.registry;
    // Put together once one is looked for.
    let known: OnceCell<Suggestions<'_>> = OnceCell::new();
    of_each(registry, |entry, at, reference: &MeetingRef| {
        if registry.meeting(reference).is_some() {
            return None;
        }
        let finding = entry.finding(&UNKNOWN_MEETING, at.path(), format!("there is no meeting `{reference}`"))?;
        let form = "a meeting is named as YEAR/ID, after its file meetings/YEAR/ID.toml";
        let names = || registry.meetings.iter().map(|meeting| meeting.key.to_string());
        let known = known.get_or_init(|| Suggestions::new(names()));
        let help = named_like(&reference.to_string(), known, form);
        let mend = only_of_the_year(&reference.to_string(), known);
        Some(finding.label("names no file").help(help).mend(mend))
    })
}

rule! {
    /// An output is said to replace one that has no file.
    ///
    /// An edition takes the place of an earlier one, which stays in the registry: only
    /// so can both be looked up.
    ///
    /// ```toml
    /// # outputs/2006/c5/annual-report-revised.toml
    /// title = "Report of the C5 group for 2006, revised"
    /// kind = "annual-report"
    /// date = 2007-03-01
    /// replaces = "2006/c5/report"
    /// by = ["itu"]
    /// summary = "The report with the comments of the members."
    /// sources = ["https://example.org/c5/report-revised"]
    /// ```
    ///
    /// Correct the name, which is `YEAR/LINE/ID` after the output's file, or add the
    /// earlier output.
    ///
    /// ```toml
    /// # outputs/2006/c5/annual-report-revised.toml
    /// title = "Report of the C5 group for 2006, revised"
    /// kind = "annual-report"
    /// date = 2007-03-01
    /// replaces = "2006/c5/annual-report"
    /// by = ["itu"]
    /// summary = "The report with the comments of the members."
    /// sources = ["https://example.org/c5/report-revised"]
    /// ```
    pub(super) static UNKNOWN_OUTPUT = {
        name: "unknown-output",
        severity: Error,
        about: References,
        why: "an edition can take the place only of one that is in the registry",
    }
}

pub(super) fn unknown_output(scope: &Scope<'_>) -> Vec<Finding> {
    let registry = scope.registry;
    let of_line = |line: ActionLine| {
        let outputs = registry.outputs.iter().filter(|output| output.key.line == line);
        (line, Suggestions::new(outputs.map(|output| output.key.to_string())))
    };
    // Put together once one is looked for.
    let known: OnceCell<HashMap<ActionLine, Suggestions<'_>>> = OnceCell::new();
    of_each(registry, |entry, at, reference: &OutputRef| {
        if registry.output(reference).is_some() {
            return None;
        }
        let finding = entry.finding(&UNKNOWN_OUTPUT, at.path(), format!("there is no output `{reference}`"))?;
        let form = "an output is named as YEAR/LINE/ID, after its file outputs/YEAR/LINE/ID.toml";
        let line = match entry.id() {
            Some(RecordId::Output(id)) => id.line,
            _ => reference.id()?.line,
        };
        let known = &known.get_or_init(|| ActionLine::ALL.into_iter().map(of_line).collect())[&line];
        let help = named_like(&reference.to_string(), known, form);
        let mend = only_of_the_year(&reference.to_string(), known);
        Some(finding.label("names no file").help(help).mend(mend))
    })
}

fn named_like(name: &str, known: &Suggestions<'_>, form: &str) -> String {
    match known.nearest(name) {
        Some(known) => format!("did you mean `{known}`?"),
        None => form.to_owned(),
    }
}

/// What a reference is meant for, if just one of the same year is near: another year would be another record.
fn only_of_the_year(name: &str, known: &Suggestions<'_>) -> Option<Mend> {
    let year = name.split('/').next();
    known.only_near(name, |known| known.split('/').next() == year).map(Mend::to_string_value)
}

rule! {
    /// An organization is said to be a part of one that has no file.
    ///
    /// A part of an inter-governmental organization may moderate a line, and whether
    /// it is one is said by the file of the whole.
    ///
    /// ```toml
    /// # organizations/itu.toml
    /// parent = "uno"
    /// ```
    ///
    /// Correct the id, or add `organizations/ID.toml` for the parent.
    ///
    /// ```toml
    /// # organizations/itu.toml
    /// parent = "un"
    /// ```
    pub(super) static UNKNOWN_PARENT = {
        name: "unknown-parent",
        severity: Error,
        about: References,
        why: "whether a part of an organization may moderate depends on the whole",
    }
}

pub(super) fn unknown_parent(scope: &Scope<'_>) -> Vec<Finding> {
    let known = Organizations::new(&UNKNOWN_PARENT, scope);
    of_each(scope.registry, |entry, at, id| known.unless_there(entry, at, id).filter(|_| is_parent(entry)))
}

/// Whether a reference that stands here is to the whole of which an organization is a part.
fn is_parent(entry: &dyn AnyEntry) -> bool {
    matches!(entry.id(), Some(RecordId::Organization(_)))
}

rule! {
    /// Records name each other in a circle: organizations as parents, meetings as
    /// events, or outputs as earlier editions.
    ///
    /// What is a part of itself has no beginning: nobody can tell which is the whole,
    /// the event or the first edition. It is found at each record of the circle, which
    /// may be only one.
    ///
    /// ```toml
    /// # organizations/itu.toml
    /// parent = "itu"
    /// ```
    ///
    /// Correct the name, or remove it at the record that is the whole, the event or
    /// the first edition.
    ///
    /// ```toml
    /// # organizations/itu.toml
    /// parent = "un"
    /// ```
    pub(super) static CIRCULAR_REFERENCE = {
        name: "circular-reference",
        severity: Error,
        about: References,
        why: "what is a part of itself has no beginning",
    }
}

pub(super) fn circular_reference(scope: &Scope<'_>) -> Vec<Finding> {
    let registry = scope.registry;
    let parents = ring(&registry.organizations, |id: &Id| Some(id.clone()));
    let events = ring(&registry.meetings, MeetingRef::id);
    let editions = ring(&registry.outputs, OutputRef::id);
    parents.into_iter().chain(events).chain(editions).collect()
}

/// The records of a kind that a way of references from one to the next leads back to, each with the key that it goes by.
fn ring<K, T, R>(records: &Records<K, T>, named: impl Fn(&R) -> Option<K>) -> Vec<Finding>
where
    K: Key + Hash,
    T: Decode,
    R: 'static,
{
    let mut next: HashMap<&K, (K, &'static str)> = HashMap::new();
    for (entry, record) in records.as_found() {
        record.each_part(&At::ROOT, &mut |at, part| {
            let named = part.value().and_then(&named).zip(at.last_key());
            next.extend(named.map(|named| (&entry.key, named)));
        });
    }
    let mut done: HashSet<&K> = HashSet::new();
    let mut on_ring: HashSet<&K> = HashSet::new();
    for start in next.keys() {
        let mut way = HashMap::new();
        let mut at = Some(*start);
        while let Some(key) = at.filter(|key| !done.contains(key)) {
            if let Some(first) = way.get(key).copied() {
                on_ring.extend(way.iter().filter(|(_, step)| **step >= first).map(|(key, _)| *key));
                break;
            }
            way.insert(key, way.len());
            at = next.get(key).map(|(next, _)| next);
        }
        done.extend(way.into_keys());
    }
    let finding = |entry: &Entry<K, T>| {
        let (_, key) = next.get(&entry.key).filter(|_| on_ring.contains(&entry.key))?;
        let message = format!("`{key}` leads from this record back to it");
        let finding = entry.finding(&CIRCULAR_REFERENCE, *key, message)?;
        Some(finding.label("leads back here").help(format!("remove `{key}` where the circle should begin")))
    };
    records.iter().filter_map(finding).collect()
}
