//! Which records an organization has sent.

use super::Wanted;
use crate::record::Kind;
use crate::registry::{RecordId, Registry};

/// The records of a kind that an organization has sent, by their names: outputs of the year that it brought out or was a partner of,
/// meetings of the year that it organized, and itself.
pub fn sent(registry: &Registry, wanted: &Wanted, kind: Kind) -> Vec<RecordId> {
    let own = &wanted.organization;
    match kind {
        Kind::Output => {
            let entries = registry.outputs_of(wanted.year).iter();
            let theirs = entries
                .filter(|entry| entry.sound().is_some_and(|it| it.by.iter().chain(&it.partners).any(|id| id == own)));
            theirs.map(|entry| RecordId::Output(entry.key.clone())).collect()
        }
        Kind::Meeting => {
            let entries = registry.meetings_of(wanted.year).iter();
            let theirs = entries.filter(|entry| entry.sound().is_some_and(|it| it.organizers.contains(own)));
            theirs.map(|entry| RecordId::Meeting(entry.key.clone())).collect()
        }
        Kind::Organization => {
            let entry = registry.organizations.get(own).filter(|entry| entry.sound().is_some());
            entry.map(|entry| RecordId::Organization(entry.key.clone())).into_iter().collect()
        }
        _ => Vec::new(),
    }
}
