//! Records name others that are there, once each and in no circle.

use crate::check::survey::{Reference, Unresolved, WithinKind};
use crate::check::{Finding, Scope};
use crate::decode::{Mend, Rule, Suggestions, rule};
use crate::line::ActionLine;
use crate::record::{OrganizationId, Stem};
use crate::registry::{Key, RecordId, Registry};
use crate::spelling::folded;
use std::cell::LazyCell;
use std::collections::{HashMap, HashSet};

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
    // That of which an organization is a part has a rule of its own.
    unknown_organizations(&UNKNOWN_ORGANIZATION, scope, |unresolved| !is_parent(unresolved))
}

/// A finding for each reference of some kind to an organization that has no file.
fn unknown_organizations(
    rule: &'static Rule,
    scope: &Scope<'_>,
    is_meant: impl Fn(&Unresolved<'_>) -> bool,
) -> Vec<Finding> {
    let ids = LazyCell::new(|| Suggestions::new(scope.registry.organizations.iter().map(|it| it.key.as_str())));
    let named = LazyCell::new(|| Named::of(scope.registry));
    let finding = |unresolved: &Unresolved<'_>| {
        let Reference::Organization(id) = unresolved.reference else { return None };
        let finding = unresolved.finding(rule, format!("there is no organization `{id}`"))?;
        if let Some(known) = named.only(id.as_str()) {
            return Some(finding.help(format!("did you mean `{known}`?")).mend(Mend::to_string_value(known)));
        }
        let help = match ids.nearest(id.as_str()) {
            Some(known) => format!("did you mean `{known}`?"),
            None => match OrganizationId::new(id.as_str()) {
                Some(id) => format!("add {}, or correct the id", id.file()),
                None => format!("an id {}", Stem::form(id.as_str())),
            },
        };
        let mend = ids.only_near(id.as_str(), |known| is_surely_meant(id.as_str(), known)).map(Mend::to_string_value);
        Some(finding.help(help).mend(mend))
    };
    scope.survey.unresolved.iter().filter(|unresolved| is_meant(unresolved)).filter_map(finding).collect()
}

/// Organizations by their names and acronyms, in whatever language and spelling.
struct Named<'a>(HashMap<String, HashSet<&'a str>>);

impl<'a> Named<'a> {
    fn of(registry: &'a Registry) -> Self {
        let mut named: HashMap<_, HashSet<_>> = HashMap::new();
        for (entry, organization) in registry.organizations.as_found() {
            for name in organization.name.all().chain(organization.acronyms()) {
                named.entry(folded(name).into_owned()).or_default().insert(entry.key.as_str());
            }
        }
        Self(named)
    }

    /// The one organization that is called so.
    fn only(&self, name: &str) -> Option<&'a str> {
        let called = self.0.get(folded(name).as_ref())?;
        called.iter().next().copied().filter(|_| called.len() == 1)
    }
}

impl Unresolved<'_> {
    fn finding(&self, rule: &'static Rule, message: String) -> Option<Finding> {
        Some(self.entry.finding(rule, self.path.clone(), message)?.label("names no file"))
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
    let names = || scope.registry.meetings.iter().map(|meeting| meeting.key.to_string());
    let known = LazyCell::new(|| Suggestions::new(names()));
    let finding = |unresolved: &Unresolved<'_>| {
        let Reference::Meeting(reference) = unresolved.reference else { return None };
        let finding = unresolved.finding(&UNKNOWN_MEETING, format!("there is no meeting `{reference}`"))?;
        let form = "a meeting is named as YEAR/ID, after its file meetings/YEAR/ID.toml";
        let help = named_like(&reference.to_string(), &known, form);
        Some(finding.help(help).mend(only_of_the_year(&reference.to_string(), &known)))
    };
    scope.survey.unresolved.iter().filter_map(finding).collect()
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
    let of_line = |line: ActionLine| {
        let outputs = scope.registry.outputs.iter().filter(|output| output.key.line == line);
        (line, Suggestions::new(outputs.map(|output| output.key.to_string())))
    };
    let known: LazyCell<HashMap<_, _>, _> = LazyCell::new(|| ActionLine::ALL.into_iter().map(of_line).collect());
    let finding = |unresolved: &Unresolved<'_>| {
        let Reference::Output(reference) = unresolved.reference else { return None };
        let finding = unresolved.finding(&UNKNOWN_OUTPUT, format!("there is no output `{reference}`"))?;
        let line = match unresolved.entry.id() {
            Some(RecordId::Output(id)) => Some(id.line),
            _ => reference.id().map(|id| id.line),
        };
        let form = "an output is named as YEAR/LINE/ID, after its file outputs/YEAR/LINE/ID.toml";
        let Some(line) = line else { return Some(finding.help(form)) };
        let help = named_like(&reference.to_string(), &known[&line], form);
        Some(finding.help(help).mend(only_of_the_year(&reference.to_string(), &known[&line])))
    };
    scope.survey.unresolved.iter().filter_map(finding).collect()
}

fn named_like(name: &str, known: &Suggestions<'_>, form: &str) -> String {
    match known.nearest(name) {
        Some(known) => format!("did you mean `{known}`?"),
        None => form.to_owned(),
    }
}

/// Whether a name can be a slip for a known one, and not as well that of another: among acronyms each letter tells, and so does
/// each number.
fn is_surely_meant(name: &str, known: &str) -> bool {
    /// As long as acronyms are.
    const SHORT: usize = 6;
    let digits = |text: &str| text.chars().filter(char::is_ascii_digit).collect::<String>();
    // A letter that was struck twice tells nothing.
    let struck_once = |text: &str| {
        let mut letters: Vec<_> = folded(text).chars().collect();
        letters.dedup();
        letters
    };
    let is_long = known.len() > SHORT;
    digits(name) == digits(known) && (is_long || struck_once(name) == struck_once(known))
}

/// What a reference is meant for, if just one of the same year is near: another year would be another record.
fn only_of_the_year(name: &str, known: &Suggestions<'_>) -> Option<Mend> {
    let year = name.split('/').next();
    let is_meant = |known: &str| known.split('/').next() == year && is_surely_meant(name, known);
    known.only_near(name, is_meant).map(Mend::to_string_value)
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
    unknown_organizations(&UNKNOWN_PARENT, scope, is_parent)
}

/// Whether a reference is to the whole of which an organization is a part.
fn is_parent(unresolved: &Unresolved<'_>) -> bool {
    matches!(unresolved.entry.id(), Some(RecordId::Organization(_)))
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
    let survey = &scope.survey;
    let next: HashMap<&RecordId, &RecordId> = survey.within_kind.iter().map(|it| (&it.from, &it.to)).collect();
    let on_ring = on_ring(&next);
    let finding = |it: &WithinKind| {
        let key = it.key;
        let message = format!("`{key}` leads from this record back to it");
        let help = format!("remove `{key}` where the circle should begin");
        Finding::at(&CIRCULAR_REFERENCE, it.from.file(), key, message).label("leads back here").help(help)
    };
    survey.within_kind.iter().filter(|it| on_ring.contains(&it.from)).map(finding).collect()
}

/// The records that the way from one to the next leads back to.
fn on_ring<'a>(next: &HashMap<&'a RecordId, &'a RecordId>) -> HashSet<&'a RecordId> {
    let mut done: HashSet<&RecordId> = HashSet::new();
    let mut on_ring: HashSet<&RecordId> = HashSet::new();
    for start in next.keys() {
        let mut way = HashMap::new();
        let mut at = Some(*start);
        while let Some(id) = at.filter(|id| !done.contains(id)) {
            if let Some(first) = way.get(id).copied() {
                on_ring.extend(way.iter().filter(|(_, step)| **step >= first).map(|(id, _)| *id));
                break;
            }
            way.insert(id, way.len());
            at = next.get(id).copied();
        }
        done.extend(way.into_keys());
    }
    on_ring
}
