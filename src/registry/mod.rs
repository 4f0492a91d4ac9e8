//! All records of a registry, and the look-ups between them.

mod catalogues;
mod cycles;
mod kinds;
mod layout;
mod load;
mod maintainers;
mod silence;
mod take;
mod texts;

pub use catalogues::{catalogue_of, message_name};
pub(crate) use kinds::each_kind;
pub use kinds::{AnyEntry, Content, RecordId, RecordRef, Registry};
pub use layout::{GroupOf, Key, SETTINGS, Slot, Top, is_passed_over, slot};
pub use load::{load, load_changed};
pub use silence::Silence;
pub use texts::{OwnWords, TEXT_FILES, TEXTS, TextKey};

use crate::decode::{Fault, KeyPath, Read, rules};
use crate::line::ActionLine;
use crate::record::{
    Category, Date, Language, Mechanism, Meeting, MeetingId, MeetingRef, OrganizationId, Output, OutputId, OutputRef,
    Place, Settings, Text, Year,
};

use std::collections::{BTreeSet, HashSet};
use std::sync::Arc;

/// A record, with what could not be read of it.
#[derive(Debug, Clone, PartialEq)]
pub struct Entry<K, T> {
    /// Where it stands.
    pub key: K,
    /// On its own, so that sorting and gathering a hundred thousand of them moves little; a registry with a few changes shares the others.
    sound: Option<Arc<T>>,
    faulty: Option<Box<Faulty<T>>>,
}

/// A record of whose file something is wrong.
#[derive(Debug, Clone, PartialEq)]
struct Faulty<T> {
    as_found: Option<T>,
    /// In order, so that a path is found among thousands.
    unknown: BTreeSet<KeyPath>,
}

impl<K: Key, T> Entry<K, T> {
    /// The entry of what was read from a file, and the faults of the file.
    fn new(key: K, read: Read<T>) -> (Self, Vec<Fault>) {
        let Read { sound, as_found, faults, unknown } = read;
        let unknown = unknown.into_iter().collect::<BTreeSet<_>>();
        let faulty = (!unknown.is_empty()).then(|| Box::new(Faulty { as_found, unknown }));
        (Self { key, sound: sound.map(Arc::new), faulty }, faults)
    }

    /// The entry of a file that is as it was, if nothing is wrong in it: the record is the same.
    fn shared(&self, key: K) -> Option<Self> {
        let sound = self.sound.as_ref().filter(|_| self.is_whole())?;
        Some(Self { key, sound: Some(Arc::clone(sound)), faulty: None })
    }

    /// Where the record is held, if nothing is wrong in its file: two entries with the same say the same.
    pub fn held_at(&self) -> Option<*const ()> {
        self.sound().filter(|_| self.is_whole()).map(|record| std::ptr::from_ref(record).cast())
    }

    /// The record for figures: what is surely so. `None` where what it needs is wrong or missing.
    pub fn sound(&self) -> Option<&T> {
        self.sound.as_deref()
    }

    /// The record for rules: as it stands, with placeholders for what is wrong. `None` where nothing could be read.
    pub fn as_found(&self) -> Option<&T> {
        match &self.faulty {
            Some(faulty) => faulty.as_found.as_ref(),
            None => self.sound.as_deref(),
        }
    }

    /// Whether all of it could be read.
    pub fn is_whole(&self) -> bool {
        self.faulty.is_none()
    }

    /// Whether the value at this path, and all that it holds or is part of, could be read. A key that was left out is known too.
    pub fn knows(&self, path: impl Into<KeyPath>) -> bool {
        let Some(faulty) = &self.faulty else {
            return true;
        };
        let path = path.into();
        let is_below_unknown = path.with_those_above().any(|above| faulty.unknown.contains(&above));
        let holds_unknown = faulty.unknown.range(&path..).next().is_some_and(|next| path.holds(next));
        !is_below_unknown && !holds_unknown
    }
}

/// Nobody nests events deeper, and a ring of them ends here too.
pub const DEEPEST: usize = 8;

/// Records of one kind, in the order of their keys.
#[derive(Debug, Clone, PartialEq)]
pub struct Records<K, T>(Vec<Entry<K, T>>);

impl<K: Key, T> Records<K, T> {
    fn new(mut entries: Vec<Entry<K, T>>) -> Self {
        entries.sort_by(|one, other| one.key.cmp(&other.key));
        Self(entries)
    }

    /// The entry with this key.
    pub fn get(&self, key: &K) -> Option<&Entry<K, T>> {
        self.get_by(|known| known.cmp(key))
    }

    /// The entry whose key compares as equal by `compare`, which must agree with their order.
    fn get_by(&self, compare: impl Fn(&K) -> std::cmp::Ordering) -> Option<&Entry<K, T>> {
        self.0.binary_search_by(|entry| compare(&entry.key)).ok().map(|index| &self.0[index])
    }

    /// All of them.
    pub fn iter(&self) -> std::slice::Iter<'_, Entry<K, T>> {
        self.0.iter()
    }

    /// All of them as rules see them: each whose file could be read at all.
    pub fn as_found(&self) -> impl Iterator<Item = (&Entry<K, T>, &T)> {
        self.0.iter().filter_map(|entry| Some((entry, entry.as_found()?)))
    }

    /// All of them as figures see them: each of which what it needs is known.
    pub fn sound(&self) -> impl Iterator<Item = (&K, &T)> {
        self.0.iter().filter_map(|entry| Some((&entry.key, entry.sound()?)))
    }

    /// Those whose keys compare as equal by `compare`, which must agree with their order.
    fn range(&self, compare: impl Fn(&K) -> std::cmp::Ordering) -> &[Entry<K, T>] {
        let start = self.0.partition_point(|entry| compare(&entry.key).is_lt());
        let rest = &self.0[start..];
        &rest[..rest.partition_point(|entry| compare(&entry.key).is_eq())]
    }
}

impl<'records, K: Key, T> IntoIterator for &'records Records<K, T> {
    type Item = &'records Entry<K, T>;
    type IntoIter = std::slice::Iter<'records, Entry<K, T>>;
    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

/// What is wrong in one file.
#[derive(Debug, Clone, PartialEq)]
pub struct FileFaults {
    /// The file, relative to the registry.
    pub file: String,
    /// Its faults, in the order of the text.
    pub faults: Vec<Fault>,
    /// Whether they keep the file's record from being counted.
    pub is_not_counted: bool,
    /// Whether it is a whole folder, of which no file was read.
    pub is_folder: bool,
}

impl Registry {
    /// Whether anything was found when a file was read.
    fn has_faults(&self, file: &str) -> bool {
        self.faults.binary_search_by(|known| known.file.as_str().cmp(file)).is_ok()
    }

    /// What holds for the whole registry, as far as it could be read.
    pub fn settings(&self) -> Option<&Settings> {
        self.settings.as_found()
    }

    /// Who coordinates all under the centralised mechanism; nobody under the other.
    pub fn coordinators(&self) -> &[OrganizationId] {
        let settings = self.settings().filter(|settings| settings.mechanism == Mechanism::Centralised);
        settings.map_or(&[], |settings| &settings.coordinators)
    }

    /// Whether a line is among an organization's competences, as far as they are known.
    pub fn covers(&self, organization: &OrganizationId, line: ActionLine) -> bool {
        let record = self.organizations.get(organization).and_then(|entry| entry.sound());
        record.is_some_and(|record| record.competences.contains(&line))
    }

    /// Whether the registry is of a newer form than this program knows.
    pub fn is_newer(&self) -> bool {
        self.faults.iter().flat_map(|file| &file.faults).any(|fault| *fault.rule == rules::NEWER_SCHEMA)
    }

    /// The language of plain strings.
    pub fn first_language(&self) -> Language {
        self.settings().map_or(Language::English, Settings::first_language)
    }

    /// The same registry, whose texts are told in a language; none is the first.
    #[must_use]
    pub fn telling_in(self, language: Option<Language>) -> Self {
        Self { asked_language: language, ..self }
    }

    /// The language that its texts are told in: the first, unless another was asked for.
    pub fn language(&self) -> Language {
        self.asked_language.unwrap_or_else(|| self.first_language())
    }

    /// A text in the language that was asked for, else in the first, else in whichever there is.
    pub fn told<'t>(&self, text: &'t Text) -> &'t str {
        let first = self.first_language();
        text.told_in(self.language(), first)
    }

    /// Files that could not be counted, because of what is wrong in them.
    pub fn not_counted(&self) -> impl Iterator<Item = &str> {
        self.faults.iter().filter(|file| file.is_not_counted).map(|file| file.file.as_str())
    }

    /// A folder of which no file was read: any number of records may be missing.
    pub fn unread_folder(&self) -> Option<&FileFaults> {
        self.faults.iter().find(|file| file.is_folder)
    }

    /// Files of which something is wrong, though what could be read of them is counted.
    pub fn counted_in_part(&self) -> impl Iterator<Item = &str> {
        let is_in_part = |file: &&FileFaults| {
            let is_counted = !file.is_not_counted && TextKey::of_file(&file.file).is_none();
            is_counted && file.faults.iter().any(Fault::loses_something)
        };
        self.faults.iter().filter(is_in_part).map(|file| file.file.as_str())
    }

    /// The meeting that a reference names.
    pub fn meeting(&self, reference: &MeetingRef) -> Option<&Entry<MeetingId, Meeting>> {
        let (year, id) = reference.parts()?;
        self.meetings.get_by(|key| (key.year, key.id.as_str()).cmp(&(year, id)))
    }

    /// The output that a reference names.
    pub fn output(&self, reference: &OutputRef) -> Option<&Entry<OutputId, Output>> {
        self.outputs.get(&reference.id()?)
    }

    /// The meetings that are filed under a year.
    pub fn meetings_of(&self, year: Year) -> &[Entry<MeetingId, Meeting>] {
        self.meetings.range(|key| key.year.cmp(&year))
    }

    /// The outputs of a year.
    pub fn outputs_of(&self, year: Year) -> &[Entry<OutputId, Output>] {
        self.outputs.range(|key| key.year.cmp(&year))
    }

    /// The outputs of a line in a year.
    pub fn outputs_of_line(&self, year: Year, line: ActionLine) -> &[Entry<OutputId, Output>] {
        self.outputs.range(|key| (key.year, key.line).cmp(&(year, line)))
    }

    /// The category of an organization, where it is known.
    pub fn category(&self, organization: &OrganizationId) -> Option<Category> {
        Some(self.organizations.get(organization)?.sound()?.category)
    }

    /// A meeting and the events that it is within, from the inside out; as far as they are known and as deep as events are nested.
    fn with_events<'a>(&'a self, meeting: &'a Meeting) -> impl Iterator<Item = &'a Meeting> {
        std::iter::successors(Some(meeting), |inner| self.meeting(inner.within.as_ref()?)?.as_found()).take(DEEPEST)
    }

    /// The events that a meeting is within, from the inside out, as figures see them. Empty where they lead nowhere: in a ring,
    /// or deeper than events are nested, no event can be told from its session.
    pub fn events<'a>(&'a self, meeting: &'a Meeting) -> Vec<&'a MeetingId> {
        let event_of = |inner: &Meeting| {
            let entry = self.meeting(inner.within.as_ref()?)?;
            Some((&entry.key, entry.sound()?))
        };
        let events = std::iter::successors(event_of(meeting), |(_, event)| event_of(event)).take(DEEPEST);
        let events: Vec<_> = events.map(|(id, _)| id).collect();
        if events.len() < DEEPEST { events } else { Vec::new() }
    }

    /// Whether the events that a meeting is within lead in a circle.
    pub fn is_within_itself(&self, meeting: &Meeting) -> bool {
        // A circle of more events than anybody nests is looked for no further.
        let mut seen = HashSet::new();
        let mut at = meeting.within.as_ref().and_then(|event| self.meeting(event));
        while let Some(event) = at.filter(|_| seen.len() <= DEEPEST) {
            if !seen.insert(&event.key) {
                return true;
            }
            at = event.as_found().and_then(|event| self.meeting(event.within.as_ref()?));
        }
        false
    }

    /// The first and last date of a meeting: its own, or where it has none those of the event that it is within. `None`
    /// where they are not known, or contradict each other.
    pub fn period(&self, meeting: &Meeting) -> Option<Period> {
        // The nearest that says when it begins says when it ends too; only an end of the meeting's own comes before that.
        let dated = self.with_events(meeting).find(|meeting| meeting.start.is_some())?;
        let start = dated.start?;
        let end = meeting.end.or(dated.end);
        let period = Period { start, end: end.unwrap_or(start) };
        let is_known = period.start.is_known() && period.end.is_known();
        (is_known && !period.start.is_surely_after(period.end)).then_some(period)
    }

    /// The place of a meeting: its own, or that of the event that it is within.
    pub fn place<'a>(&'a self, meeting: &'a Meeting) -> Option<&'a Place> {
        self.with_events(meeting).find_map(|meeting| meeting.place.as_ref())
    }

    /// Whether a meeting has a place, or is online, by itself or through the event that it is within.
    pub fn is_somewhere(&self, meeting: &Meeting) -> bool {
        self.with_events(meeting).any(|meeting| meeting.place.is_some())
            || self.with_events(meeting).find_map(|meeting| meeting.online) == Some(true)
    }
}

/// From a first to a last date.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Period {
    /// The first.
    pub start: Date,
    /// The last.
    pub end: Date,
}
