//! Organizations that may be one under two names.

use crate::decode::is_near;
use crate::record::OrganizationId;
use crate::registry::Registry;
use crate::spelling::bare;

/// The organizations of which one name, in whatever language, is this one or so near that it may be misspelt.
pub fn alike(registry: &Registry, name: &str) -> Vec<OrganizationId> {
    let sought = bare(name);
    let is_alike = |other: &str| {
        let other = bare(other);
        !other.is_empty() && is_near(&sought, &other)
    };
    let organizations = registry.organizations.as_found();
    organizations.filter(|(_, it)| it.name.all().any(is_alike)).map(|(entry, _)| entry.key.clone()).collect()
}
