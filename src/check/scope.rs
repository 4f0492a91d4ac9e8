//! What rules judge: a registry, on a day.

use super::Finding;
use super::survey::Survey;
use crate::change::{Change, What};
use crate::decode::{KeyPath, Rule};
use crate::record::{Day, Mechanism, Organization, OrganizationId};
use crate::registry::{AnyEntry, Entry, Key, RecordId, Records, Registry};
use crate::requests::Index;
use foldhash::HashSet;

/// An earlier state of a registry, and what changed since.
#[derive(Debug, Clone)]
pub struct Base<'a> {
    /// The registry as it was.
    pub registry: &'a Registry,
    /// The day of that state.
    pub day: Day,
    /// What changed in meaning.
    pub changes: Vec<Change>,
    /// Who made the changes, with the files that hold something else than before; none where that is not asked.
    pub by: Option<(OrganizationId, Vec<String>)>,
}

impl Base<'_> {
    /// The records that are called otherwise than before and say the same: each with its old name and its new one.
    pub(super) fn renamed(&self) -> Vec<(RecordId, RecordId)> {
        let moved = self.changes.iter().filter_map(|change| match &change.what {
            What::Moved { from } => RecordId::of_file(from).zip(RecordId::of_file(&change.file)),
            _ => None,
        });
        moved.filter(|(old, new)| old.kind() == new.kind()).collect()
    }
}

/// A registry on a day.
pub struct Scope<'a> {
    /// What is judged.
    pub registry: &'a Registry,
    /// The day on which it is judged.
    pub today: Day,
    /// What it is held against, for the rules about changes.
    pub base: Option<Base<'a>>,
    /// The organizations that have a file: each output names several.
    organizations: HashSet<&'a OrganizationId>,
    /// What resolutions ask, by the names of the requests.
    pub(super) requests: Index<'a>,
    /// What references and lists say.
    pub(super) survey: Survey<'a>,
}

impl<'a> Scope<'a> {
    /// Judges a registry on a day.
    pub fn new(registry: &'a Registry, today: Day, base: Option<Base<'a>>) -> Self {
        let organizations = registry.organizations.iter().map(|entry| &entry.key).collect();
        let requests = Index::of(registry);
        let survey = Survey::of(registry, &organizations, &requests);
        Self { registry, today, base, organizations, requests, survey }
    }

    /// Whether an organization has a file, whatever could be read of it.
    pub fn has_organization(&self, id: &OrganizationId) -> bool {
        self.organizations.contains(id)
    }

    /// Whether one or a few organizations coordinate all, so that nobody has to moderate a line.
    pub fn is_centralised(&self) -> bool {
        self.registry.settings().is_some_and(|settings| settings.mechanism == Mechanism::Centralised)
    }

    /// An organization, as far as its file could be read.
    pub fn organization(
        &self,
        id: &OrganizationId,
    ) -> Option<(&'a Entry<OrganizationId, Organization>, &'a Organization)> {
        let entry = self.registry.organizations.get(id)?;
        Some((entry, entry.as_found()?))
    }
}

impl<K: Key, T> Entry<K, T> {
    /// A finding about the value at a path; none where that value could not be read, which is told already.
    pub(super) fn finding(
        &self,
        rule: &'static Rule,
        path: impl Into<KeyPath>,
        message: impl Into<String>,
    ) -> Option<Finding> {
        let path = path.into();
        self.knows(path.clone()).then(|| Finding::at(rule, self.key.file(), path, message))
    }
}

impl dyn AnyEntry + '_ {
    /// The same, of a record of any kind.
    pub(super) fn finding(&self, rule: &'static Rule, path: KeyPath, message: impl Into<String>) -> Option<Finding> {
        self.knows(&path).then(|| Finding::at(rule, self.file(), path, message))
    }
}

impl<K: Key, T> Records<K, T> {
    /// What a rule finds, at most one thing a record.
    pub(super) fn find<'a>(&'a self, judge: impl Fn(&'a Entry<K, T>, &'a T) -> Option<Finding>) -> Vec<Finding> {
        self.as_found().filter_map(|(entry, record)| judge(entry, record)).collect()
    }
}
