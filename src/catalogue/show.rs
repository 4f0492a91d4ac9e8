//! One record with all that refers to it.

use super::Related;
use crate::history::LastChange;
use crate::record::{Day, Kind};
use crate::registry::{RecordId, RecordRef, Registry};
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
    pub record: RecordRef<'a>,
    /// What other files say of it.
    pub related: Related,
}

/// The record with all that refers to it but its history; none where what it needs could not be read from its file. Requests
/// stand where they do on this day.
pub fn show<'a>(registry: &'a Registry, named: &RecordId, today: Day) -> Option<Shown<'a>> {
    Some(Shown {
        kind: named.kind(),
        id: named.to_string(),
        file: named.file(),
        last_changed: None,
        record: registry.sound(named)?,
        related: Related::to(registry, named, today),
    })
}
