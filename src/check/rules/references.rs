//! Records name others that are there, once each and in no circle.

use crate::check::{Finding, Scope};
use crate::decode::{KeyPath, Mend, Rule, Suggestions, key_path, rule};
use crate::record::{Id, MeetingRef};
use crate::registry::{Entry, Key, Records};
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
    let registry = scope.registry;
    let known = &Organizations::new(&UNKNOWN_ORGANIZATION, scope);
    let settings = registry.settings().into_iter().flat_map(|settings| {
        let one = |key: &'static str, id| known.unless_there(&registry.settings, id, || KeyPath::from(key));
        let coordinators = known.unless_each_there(&registry.settings, "coordinators", &settings.coordinators);
        coordinators
            .chain([one("stocktaker", &settings.stocktaker), one("reporter", &settings.reporter)].into_iter().flatten())
    });
    let lines = registry.lines.as_found().flat_map(|(entry, line)| {
        line.moderators.iter().enumerate().filter_map(move |(n, moderator)| {
            known.unless_there(entry, &moderator.organization, || key_path!["moderators", n, "organization"])
        })
    });
    let groups = registry.groups.as_found().flat_map(|(entry, group)| {
        group.members.iter().enumerate().filter_map(move |(n, member)| {
            known.unless_there(entry, &member.organization, || key_path!["members", n, "organization"])
        })
    });
    let meetings = registry
        .meetings
        .as_found()
        .flat_map(|(entry, meeting)| known.unless_each_there(entry, "organizers", &meeting.organizers));
    let outputs = registry.outputs.as_found().flat_map(|(entry, output)| {
        let by = known.unless_each_there(entry, "by", &output.by);
        by.chain(known.unless_each_there(entry, "partners", &output.partners))
    });
    let cycles = registry.cycles.as_found().filter_map(|(entry, cycle)| {
        let prepared_by = cycle.report.as_ref()?.prepared_by.as_ref()?;
        known.unless_there(entry, prepared_by, || key_path!["report", "prepared-by"])
    });
    settings.chain(lines).chain(groups).chain(meetings).chain(outputs).chain(cycles).collect()
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

    /// A finding for each of a list of ids that names no file.
    fn unless_each_there<'b, K: Key, T>(
        &'b self,
        entry: &'b Entry<K, T>,
        key: &'static str,
        ids: &'b [Id],
    ) -> impl Iterator<Item = Finding> + use<'a, 'b, K, T> {
        ids.iter().enumerate().filter_map(move |(n, id)| self.unless_there(entry, id, || key_path![key, n]))
    }

    /// A finding where an id names no file.
    fn unless_there<K: Key, T>(&self, entry: &Entry<K, T>, id: &Id, path: impl FnOnce() -> KeyPath) -> Option<Finding> {
        if self.scope.has_organization(id) {
            return None;
        }
        let finding = entry.finding(self.rule, path(), format!("there is no organization `{id}`"))?;
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
    let ids = OnceCell::new();
    let names = OnceCell::new();
    let known = || {
        let ids: &Vec<_> = ids.get_or_init(|| registry.meetings.iter().map(|entry| entry.key.to_string()).collect());
        names.get_or_init(|| Suggestions::new(ids.iter().map(String::as_str)))
    };
    let known = &known;
    let groups = registry.groups.as_found().flat_map(|(entry, group)| {
        group.modalities.iter().enumerate().filter_map(move |(n, modality)| {
            no_meeting(scope, known, entry, modality.meeting.as_ref(), || key_path!["modalities", n, "meeting"])
        })
    });
    let meetings = registry.meetings.as_found().filter_map(|(entry, meeting)| {
        no_meeting(scope, known, entry, meeting.within.as_ref(), || KeyPath::from("within"))
    });
    let outputs = registry.outputs.as_found().filter_map(|(entry, output)| {
        no_meeting(scope, known, entry, output.meeting.as_ref(), || KeyPath::from("meeting"))
    });
    groups.chain(meetings).chain(outputs).collect()
}

fn no_meeting<'a, K: Key, T>(
    scope: &Scope<'_>,
    known: &impl Fn() -> &'a Suggestions<'a>,
    entry: &Entry<K, T>,
    reference: Option<&MeetingRef>,
    path: impl FnOnce() -> KeyPath,
) -> Option<Finding> {
    let reference = reference?;
    if scope.registry.meeting(reference).is_some() {
        return None;
    }
    let finding = entry.finding(&UNKNOWN_MEETING, path(), format!("there is no meeting `{reference}`"))?;
    let form = "a meeting is named as YEAR/ID, after its file meetings/YEAR/ID.toml";
    let help = named_like(&reference.to_string(), known(), form);
    let mend = only_of_the_year(&reference.to_string(), known());
    Some(finding.label("names no file").help(help).mend(mend))
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
    let unknown = scope.registry.outputs.as_found().filter_map(|(entry, output)| {
        let reference = output.replaces.as_ref().filter(|reference| scope.registry.output(reference).is_none())?;
        Some((
            entry,
            entry.finding(&UNKNOWN_OUTPUT, "replaces", format!("there is no output `{reference}`"))?,
            reference,
        ))
    });
    let unknown: Vec<_> = unknown.collect();
    let lines: HashSet<_> = unknown.iter().map(|(entry, _, _)| entry.key.line).collect();
    let of_line = |line| {
        let outputs = scope.registry.outputs.iter().filter(move |other| other.key.line == line);
        (line, outputs.map(|output| output.key.to_string()).collect::<Vec<_>>())
    };
    let names: HashMap<_, _> = lines.into_iter().map(of_line).collect();
    let known: HashMap<_, _> =
        names.iter().map(|(line, names)| (*line, Suggestions::new(names.iter().map(String::as_str)))).collect();
    unknown
        .into_iter()
        .map(|(entry, finding, reference)| {
            let form = "an output is named as YEAR/LINE/ID, after its file outputs/YEAR/LINE/ID.toml";
            let known = &known[&entry.key.line];
            let help = named_like(&reference.to_string(), known, form);
            let mend = only_of_the_year(&reference.to_string(), known);
            finding.label("names no file").help(help).mend(mend)
        })
        .collect()
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
    let findings = scope.registry.organizations.as_found().filter_map(|(entry, organization)| {
        known.unless_there(entry, organization.parent.as_ref()?, || KeyPath::from("parent"))
    });
    findings.collect()
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
    let parents = ring(&registry.organizations, "parent", |organization| organization.parent.clone());
    let events = ring(&registry.meetings, "within", |meeting| meeting.within.as_ref()?.id());
    let editions = ring(&registry.outputs, "replaces", |output| output.replaces.as_ref()?.id());
    parents.into_iter().chain(events).chain(editions).collect()
}

fn ring<K: Key + Hash, T>(records: &Records<K, T>, key: &'static str, next: impl Fn(&T) -> Option<K>) -> Vec<Finding> {
    let next: HashMap<K, K> =
        records.as_found().filter_map(|(entry, record)| Some((entry.key.clone(), next(record)?))).collect();
    let mut done: HashSet<&K> = HashSet::new();
    let mut on_ring: HashSet<&K> = HashSet::new();
    for start in next.keys() {
        let mut way = HashMap::new();
        let mut at = Some(start);
        while let Some(key) = at.filter(|key| !done.contains(key)) {
            if let Some(first) = way.get(key).copied() {
                on_ring.extend(way.iter().filter(|(_, step)| **step >= first).map(|(key, _)| *key));
                break;
            }
            way.insert(key, way.len());
            at = next.get(key);
        }
        done.extend(way.into_keys());
    }
    let finding = |entry: &Entry<K, T>| {
        let finding = entry.finding(&CIRCULAR_REFERENCE, key, format!("`{key}` leads from this record back to it"))?;
        let help = format!("remove `{key}` where the circle should begin");
        Some(finding.label("leads back here").help(help))
    };
    records.iter().filter(|entry| on_ring.contains(&entry.key)).filter_map(finding).collect()
}
