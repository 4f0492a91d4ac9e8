//! One record with all that refers to it.

use super::search::related;
use super::{Named, Related};
use crate::history::LastChange;
use crate::record::Kind;
use crate::record::{Cycle, Group, LineRecord, Meeting, Organization, Output};
use crate::registry::{Entry, GroupOf, Key, Records, Registry};
use serde::Serialize;

/// A record with all that refers to it.
#[derive(Debug, Clone, Serialize)]
pub struct Shown<'a> {
    /// Its kind.
    pub kind: Kind,
    /// As other records name it: `itu`, `2006/c5-facilitation`.
    pub id: String,
    /// Its file, relative to the registry.
    pub file: String,
    /// The commit that last changed the file; none outside of git.
    pub last_changed: Option<LastChange>,
    /// What the file holds.
    pub record: Record<'a>,
    /// What other files say of it.
    pub related: Related,
}

/// What a record's file holds, under the keys of the file with `_` for `-`.
#[derive(Debug, Clone, Copy, Serialize)]
#[serde(untagged)]
pub enum Record<'a> {
    /// A line.
    ActionLine(&'a LineRecord),
    /// An organization.
    Organization(&'a Organization),
    /// A stakeholder group.
    Group(&'a Group),
    /// A meeting.
    Meeting(&'a Meeting),
    /// An output.
    Output(&'a Output),
    /// A cycle.
    Cycle(&'a Cycle),
}

/// The record with all that refers to it but its history; none where what it needs could not be read from its file.
pub fn show<'a>(registry: &'a Registry, named: &Named) -> Option<Shown<'a>> {
    let record = match named {
        Named::ActionLine(line) => Record::ActionLine(sound(&registry.lines, line)?),
        Named::Organization(id) => Record::Organization(sound(&registry.organizations, id)?),
        Named::Group(line) => Record::Group(sound(&registry.groups, &GroupOf(*line))?),
        Named::Meeting(id) => Record::Meeting(sound(&registry.meetings, id)?),
        Named::Output(id) => Record::Output(sound(&registry.outputs, id)?),
        Named::Cycle(year) => Record::Cycle(sound(&registry.cycles, year)?),
    };
    Some(Shown {
        kind: named.kind(),
        id: named.to_string(),
        file: named.file(),
        last_changed: None,
        record,
        related: related(registry, named),
    })
}

fn sound<'a, K: Key, T>(records: &'a Records<K, T>, key: &K) -> Option<&'a T> {
    records.get(key).and_then(Entry::sound)
}
