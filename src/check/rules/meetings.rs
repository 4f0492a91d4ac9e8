//! b) Moderators organize meetings open to all stakeholders.

use crate::check::{Finding, Scope};
use crate::decode::{KeyPath, key_path, rule};
use crate::line::ActionLine;
use crate::record::{Meeting, MeetingId, MeetingRef, MeetingStatus, OrganizationId, OutputStatus, Year};
use crate::registry::{DEEPEST, Entry, Key, Registry};
use std::cell::RefCell;
use std::collections::{BTreeSet, HashMap};
use std::rc::Rc;

rule! {
    /// A meeting was not open to all stakeholders.
    ///
    /// The mechanism rests on meetings that all stakeholders may come to. One that was
    /// not open is recorded as it was, but does not fill its line's gap.
    ///
    /// ```toml
    /// # meetings/2006/c8-consultation.toml
    /// open-to-all-stakeholders = false
    /// ```
    ///
    /// Correct the value if a source says that the meeting was open; if not, leave it,
    /// and see that the line also has a meeting that is open to all.
    ///
    /// ```toml
    /// # meetings/2006/c8-consultation.toml
    /// open-to-all-stakeholders = true
    /// sources = ["https://example.org/c8/invitation"]
    /// ```
    pub(super) static MEETING_NOT_OPEN = {
        name: "meeting-not-open",
        severity: Warning,
        about: Meetings,
        why: "the mechanism rests on meetings open to all stakeholders",
    }
}

pub(super) fn meeting_not_open(scope: &Scope<'_>) -> Vec<Finding> {
    scope.registry.meetings.find(|entry, meeting| {
        if meeting.open_to_all_stakeholders != Some(false) {
            return None;
        }
        let finding = entry.finding(
            &MEETING_NOT_OPEN,
            "open-to-all-stakeholders",
            "this meeting was not open to all stakeholders",
        )?;
        Some(finding.label("fills no gap").help("see that the line also has a meeting that is open to all"))
    })
}

rule! {
    /// Nothing says whether a meeting was open to all stakeholders.
    ///
    /// Only a meeting that is said to be open counts as open. Where no source says,
    /// the key stays out, and this warning stands: what nobody knows is not guessed.
    ///
    /// ```toml
    /// # meetings/2006/c8-second-consultation.toml
    /// title = "Second consultation on C8"
    /// lines = ["c8"]
    /// start = 2006-10-09
    /// online = true
    /// sources = ["https://example.org/c8/second"]
    /// ```
    ///
    /// Write `open-to-all-stakeholders = true` or `false` if a source says so.
    ///
    /// ```toml
    /// # meetings/2006/c8-second-consultation.toml
    /// title = "Second consultation on C8"
    /// lines = ["c8"]
    /// start = 2006-10-09
    /// online = true
    /// open-to-all-stakeholders = true
    /// sources = ["https://example.org/c8/second"]
    /// ```
    pub(super) static OPENNESS_UNSAID = {
        name: "openness-unsaid",
        severity: Warning,
        about: Meetings,
        why: "only a meeting said to be open to all stakeholders counts as one",
    }
}

pub(super) fn openness_unsaid(scope: &Scope<'_>) -> Vec<Finding> {
    scope.registry.meetings.find(|entry, meeting| {
        if meeting.open_to_all_stakeholders.is_some() || !entry.knows("open-to-all-stakeholders") {
            return None;
        }
        let finding = Finding::of_file(
            &OPENNESS_UNSAID,
            entry.key.file(),
            "nothing says whether this meeting was open to all stakeholders",
        );
        let help = "if a source says so, write `open-to-all-stakeholders = true` or `false`";
        Some(finding.help(help))
    })
}

rule! {
    /// A modality or an output comes from a meeting that was cancelled or is only
    /// planned.
    ///
    /// Nothing can come out of a meeting that did not take place. A planned output may
    /// come from a planned meeting.
    ///
    /// ```toml
    /// # meetings/2006/c5-facilitation.toml
    /// status = "cancelled"
    ///
    /// # outputs/2006/c5/annual-report.toml
    /// meeting = "2006/c5-facilitation"
    /// ```
    ///
    /// Correct the meeting's `status`, or name the meeting that it did come from.
    ///
    /// ```toml
    /// # meetings/2006/c5-facilitation.toml
    /// status = "held"
    /// ```
    pub(super) static MEETING_NOT_HELD = {
        name: "meeting-not-held",
        severity: Error,
        about: Meetings,
        why: "nothing can come out of a meeting that did not take place",
    }
}

pub(super) fn meeting_not_held(scope: &Scope<'_>) -> Vec<Finding> {
    let registry = scope.registry;
    let modalities = registry.groups.as_found().flat_map(|(entry, group)| {
        group.modalities.iter().enumerate().filter_map(move |(n, modality)| {
            let (status, meeting) = not_held(registry, modality.meeting.as_ref()?)?;
            not_held_finding(entry, key_path!["modalities", n, "meeting"], status, meeting)
        })
    });
    let outputs = registry.outputs.as_found().filter_map(|(entry, output)| {
        let (status, meeting) = not_held(registry, output.meeting.as_ref()?)?;
        if (output.status, status) == (OutputStatus::Planned, MeetingStatus::Planned) || !entry.knows("status") {
            return None;
        }
        not_held_finding(entry, KeyPath::from("meeting"), status, meeting)
    });
    modalities.chain(outputs).collect()
}

fn not_held<'a>(
    registry: &'a Registry,
    meeting: &MeetingRef,
) -> Option<(MeetingStatus, &'a Entry<MeetingId, Meeting>)> {
    let entry = registry.meeting(meeting)?;
    let status = entry.as_found()?.status;
    (status != MeetingStatus::Held && entry.knows("status")).then_some((status, entry))
}

fn not_held_finding<K: Key, T>(
    entry: &Entry<K, T>,
    path: KeyPath,
    status: MeetingStatus,
    meeting: &Entry<MeetingId, Meeting>,
) -> Option<Finding> {
    let what = if status == MeetingStatus::Cancelled { "was cancelled" } else { "is only planned" };
    let finding = entry.finding(&MEETING_NOT_HELD, path, format!("this comes from a meeting that {what}"))?;
    let finding = finding.label(format!("it {what}"));
    Some(
        finding
            .with(meeting.key.file(), "status", "here")
            .help("name the meeting that it came from, or correct that meeting's `status`"),
    )
}

rule! {
    /// None of a meeting's organizers moderates one of its lines.
    ///
    /// It is the moderator who organizes a line's meetings. Any moderator or
    /// co-moderator in office in the meeting's year will do. Where the lines had none
    /// there is no such finding: that is a gap, which the stocktaking tells. Under the
    /// centralised mechanism nobody has to moderate.
    ///
    /// ```toml
    /// # action-lines/c5.toml
    /// [[moderators]]
    /// organization = "itu"
    /// from = 2006-02-24
    /// sources = ["https://example.org/moderators"]
    ///
    /// # meetings/2006/c5-facilitation.toml
    /// organizers = ["apc"]
    /// ```
    ///
    /// Add the moderator to `organizers` if it was one of them.
    ///
    /// ```toml
    /// # meetings/2006/c5-facilitation.toml
    /// organizers = ["itu", "apc"]
    /// ```
    pub(super) static MEETING_WITHOUT_MODERATOR = {
        name: "meeting-without-moderator",
        severity: Warning,
        about: Meetings,
        why: "it is the moderator who organizes a line's meetings",
    }
}

/// How many moderators of a meeting's lines are named.
const NAMED: usize = 5;

/// Who moderated a line in a year.
type InOffice<'a> = Rc<BTreeSet<&'a OrganizationId>>;

/// Who moderated a line in a year, looked up once for all meetings of that line and year.
struct Moderators<'a> {
    registry: &'a Registry,
    known: RefCell<HashMap<(ActionLine, Year), Option<InOffice<'a>>>>,
}

impl<'a> Moderators<'a> {
    fn new(registry: &'a Registry) -> Self {
        Self { registry, known: RefCell::default() }
    }

    /// None where that could not be read.
    fn of(&self, line: ActionLine, year: Year) -> Option<InOffice<'a>> {
        self.known.borrow_mut().entry((line, year)).or_insert_with(|| self.read(line, year).map(Rc::new)).clone()
    }

    fn read(&self, line: ActionLine, year: Year) -> Option<BTreeSet<&'a OrganizationId>> {
        let Some(file) = self.registry.lines.get(&line) else { return Some(BTreeSet::new()) };
        let terms = &file.as_found().filter(|_| file.knows("moderators"))?.moderators;
        Some(terms.iter().filter(|term| term.in_office(year)).map(|term| &term.organization).collect())
    }
}

pub(super) fn meeting_without_moderator(scope: &Scope<'_>) -> Vec<Finding> {
    let moderators = Moderators::new(scope.registry);
    scope.registry.meetings.find(|entry, meeting| {
        if !entry.knows("lines") || !entry.knows("organizers") || scope.is_centralised() {
            return None;
        }
        let mut in_office = BTreeSet::new();
        for line in meeting.lines.iter() {
            in_office.extend(moderators.of(*line, entry.key.year)?.iter().copied());
        }
        // Whoever has no file may be the moderator under another name: that is told already.
        let is_unknown = |id: &OrganizationId| !scope.has_organization(id);
        let organizers = &meeting.organizers;
        let is_moderated = organizers.iter().any(|organizer| in_office.contains(&organizer));
        if in_office.is_empty() || is_moderated || organizers.iter().chain(in_office.iter().copied()).any(is_unknown) {
            return None;
        }
        let mut names: Vec<_> = in_office.iter().take(NAMED).map(|id| format!("`{id}`")).collect();
        if in_office.len() > NAMED {
            names.push(format!("{} others", in_office.len() - NAMED));
        }
        let message = "no moderator of its lines is among the organizers of this meeting";
        let finding = if meeting.organizers.is_empty() {
            Finding::of_file(&MEETING_WITHOUT_MODERATOR, entry.key.file(), message)
        } else {
            entry.finding(&MEETING_WITHOUT_MODERATOR, "organizers", message)?.label("none of them moderates its lines")
        };
        let help =
            format!("in {} they were moderated by {}: add those who organized it", entry.key.year, names.join(", "));
        Some(finding.help(help))
    })
}

rule! {
    /// The numbers by stakeholder group add up to more than the total that came to a
    /// meeting.
    ///
    /// The parts of a total are no more than the total, so one of the numbers is
    /// wrong. A total without its parts is fine, and so are parts that add up to less:
    /// not everyone says for whom they come.
    ///
    /// ```toml
    /// # meetings/2006/c5-facilitation.toml
    /// [attendance]
    /// government = 40
    /// civil-society = 20
    /// total = 50
    /// ```
    ///
    /// Correct the total or the parts; or leave the total out, and the parts are added
    /// up.
    ///
    /// ```toml
    /// # meetings/2006/c5-facilitation.toml
    /// [attendance]
    /// government = 40
    /// civil-society = 20
    /// total = 60
    /// ```
    pub(super) static ATTENDANCE_EXCEEDS_TOTAL = {
        name: "attendance-exceeds-total",
        severity: Error,
        about: Meetings,
        why: "the parts of a total are no more than the total",
    }
}

pub(super) fn attendance_exceeds_total(scope: &Scope<'_>) -> Vec<Finding> {
    scope.registry.meetings.find(|entry, meeting| {
        let attendance = meeting.attendance.as_ref()?;
        let (total, parts) = (u64::from(attendance.total?), attendance.sum_of_parts());
        if parts <= total || !entry.knows("attendance") {
            return None;
        }
        let message = format!("the parts add up to {parts}, more than the total of {total}");
        let finding = entry
            .finding(&ATTENDANCE_EXCEEDS_TOTAL, key_path!["attendance", "total"], message)?
            .label("less than its parts");
        Some(finding.help("correct the total or the parts, or leave the total out"))
    })
}

rule! {
    /// A meeting has no place and is not online.
    ///
    /// A meeting has a place, or is online, or both; else nobody could have come. One
    /// within an event has the event's place where it has none of its own.
    ///
    /// ```toml
    /// # meetings/2006/c8-second-consultation.toml
    /// title = "Second consultation on C8"
    /// lines = ["c8"]
    /// start = 2006-10-09
    /// open-to-all-stakeholders = true
    /// sources = ["https://example.org/c8/second"]
    /// ```
    ///
    /// Add `place = { city = "…", country = "…" }` or `online = true`.
    ///
    /// ```toml
    /// # meetings/2006/c8-second-consultation.toml
    /// title = "Second consultation on C8"
    /// lines = ["c8"]
    /// start = 2006-10-09
    /// place = { city = "Paris", country = "FR" }
    /// open-to-all-stakeholders = true
    /// sources = ["https://example.org/c8/second"]
    /// ```
    pub(super) static MEETING_NOWHERE = {
        name: "meeting-nowhere",
        severity: Error,
        about: Meetings,
        why: "a meeting has a place, or is online, or both",
    }
}

pub(super) fn meeting_nowhere(scope: &Scope<'_>) -> Vec<Finding> {
    scope.registry.meetings.find(|entry, meeting| {
        if scope.registry.is_somewhere(meeting) {
            return None;
        }
        // An event that is not known may have a place, and meetings in a circle are told as such.
        let mut at = Some((entry, meeting));
        let mut steps = 0;
        while let Some((entry, meeting)) = at {
            steps += 1;
            if steps > DEEPEST || !["place", "online", "within"].into_iter().all(|key| entry.knows(key)) {
                return None;
            }
            at = match &meeting.within {
                Some(event) => Some(scope.registry.meeting(event).and_then(|event| Some((event, event.as_found()?)))?),
                None => None,
            };
        }
        let finding =
            Finding::of_file(&MEETING_NOWHERE, entry.key.file(), "this meeting has no place and is not online");
        let help = "add `place = { city = \"…\", country = \"…\" }` or `online = true`";
        Some(finding.help(help))
    })
}
