//! A registry as it would be with some files of another.

use super::{GroupOf, Key, Records, Registry, Slot, slot};
use crate::line::ActionLine;
use crate::record::{Id, MeetingId, OutputId, Year};

/// Files by the kind of their records.
#[derive(Default)]
struct Keys {
    settings: bool,
    lines: Vec<ActionLine>,
    organizations: Vec<Id>,
    groups: Vec<GroupOf>,
    meetings: Vec<MeetingId>,
    outputs: Vec<OutputId>,
    cycles: Vec<Year>,
}

impl Registry {
    /// Takes the records of these files as another registry has them, or as it has none. What is wrong in the files is not taken.
    pub fn take<'a>(&mut self, files: impl IntoIterator<Item = &'a str>, other: &Self) {
        let keys = Keys::of(files);
        if keys.settings {
            self.settings = other.settings.clone();
        }
        self.lines.take(keys.lines, &other.lines);
        self.organizations.take(keys.organizations, &other.organizations);
        self.groups.take(keys.groups, &other.groups);
        self.meetings.take(keys.meetings, &other.meetings);
        self.outputs.take(keys.outputs, &other.outputs);
        self.cycles.take(keys.cycles, &other.cycles);
    }
}

impl Keys {
    fn of<'a>(files: impl IntoIterator<Item = &'a str>) -> Self {
        let mut keys = Self::default();
        for slot in files.into_iter().filter_map(|file| slot(file).ok()) {
            match slot {
                Slot::Settings => keys.settings = true,
                Slot::Line(line) => keys.lines.push(line),
                Slot::Organization(id) => keys.organizations.push(id),
                Slot::Group(line) => keys.groups.push(GroupOf(line)),
                Slot::Meeting(id) => keys.meetings.push(id),
                Slot::Output(id) => keys.outputs.push(id),
                Slot::Cycle(year) => keys.cycles.push(year),
            }
        }
        keys
    }
}

impl<K: Key, T: Clone> Records<K, T> {
    fn take(&mut self, mut keys: Vec<K>, other: &Self) {
        if keys.is_empty() {
            return;
        }
        keys.sort();
        keys.dedup();
        self.0.retain(|entry| keys.binary_search(&entry.key).is_err());
        self.0.extend(keys.iter().filter_map(|key| other.get(key)).cloned());
        self.0.sort_by(|one, other| one.key.cmp(&other.key));
    }
}
