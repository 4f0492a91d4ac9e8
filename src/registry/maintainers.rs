//! Who may submit for which organization.

use super::Registry;
use crate::record::OrganizationId;

impl Registry {
    /// The organizations that name someone among their maintainers: by a `@handle`, a team or an e-mail address, as the forges
    /// compare them, whatever the case of its letters.
    pub fn maintained_by(&self, name: &str) -> Vec<OrganizationId> {
        let handle = name.trim_start_matches('@');
        let is_called = |maintainer: &str| match maintainer.strip_prefix('@') {
            Some(known) => known.eq_ignore_ascii_case(handle),
            None => maintainer.eq_ignore_ascii_case(name),
        };
        let known = self.organizations.as_found();
        let theirs = known.filter(|(_, it)| it.maintainers.iter().any(|maintainer| is_called(maintainer.as_str())));
        theirs.map(|(entry, _)| entry.key.clone()).collect()
    }
}
