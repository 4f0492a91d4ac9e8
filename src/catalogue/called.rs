//! What people call a record beside its id: its names, its acronym, its symbol, in every language.

use crate::record::{OrganizationId, Text};
use crate::registry::{RecordId, RecordRef, Registry};

/// What a record is called, the name that tells most of it first; nothing where it has no name, as a cycle has none.
pub fn called<'a>(registry: &'a Registry, id: &RecordId) -> Vec<&'a str> {
    match registry.sound(id) {
        Some(RecordRef::ActionLine(line)) => line.title.all().collect(),
        Some(RecordRef::Organization(organization)) => organization.name.all().chain(organization.acronyms()).collect(),
        Some(RecordRef::Group(group)) => group.name.iter().flat_map(Text::all).collect(),
        Some(RecordRef::Meeting(meeting)) => meeting.title.all().collect(),
        Some(RecordRef::Output(output)) => output.title.all().collect(),
        Some(RecordRef::Resolution(resolution)) => resolution.title.all().chain([resolution.symbol.as_str()]).collect(),
        Some(RecordRef::Cycle(_)) | None => Vec::new(),
    }
}

/// What organizations are called, their ids among it.
pub fn organizations_called<'a>(
    registry: &'a Registry,
    ids: impl IntoIterator<Item = &'a OrganizationId>,
) -> impl Iterator<Item = &'a str> {
    ids.into_iter()
        .flat_map(|id| std::iter::once(id.as_str()).chain(called(registry, &RecordId::Organization(id.clone()))))
}
