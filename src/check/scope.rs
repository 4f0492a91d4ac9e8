//! What rules judge: a registry, on a day.

use super::Finding;
use super::survey::Survey;
use crate::change::{Change, What};
use crate::decode::{KeyPath, Rule};
use crate::record::{Day, Mechanism, Organization, OrganizationId};
use crate::registry::{AnyEntry, Entry, Key, RecordId, Records, Registry};
use crate::requests::Index;
use foldhash::HashSet;
use std::sync::Arc;

/// An earlier state of a registry, and what changed since.
#[derive(Debug, Clone)]
pub struct Base<'a> {
    /// The registry as it was.
    pub registry: &'a Registry,
    /// The day of that state.
    pub day: Day,
    /// What changed in meaning; whoever tells of it beside holds the same.
    pub changes: Arc<[Change]>,
    /// Who made the changes, be it for several organizations, with the files that hold something else than before; none where that
    /// is not asked.
    pub by: Option<(Vec<OrganizationId>, Vec<String>)>,
}

/// The records that are called otherwise than before and say the same: each by its old name and its new one.
#[derive(Default)]
pub(super) struct Renamed {
    pairs: HashSet<(String, String)>,
    old: HashSet<String>,
    new: HashSet<String>,
}

impl Base<'_> {
    /// The records that only have another name than before.
    pub(super) fn renamed(&self) -> Renamed {
        let mut renamed = Renamed::default();
        for change in self.changes.iter() {
            let What::Moved { from } = &change.what else { continue };
            let ids = RecordId::of_file(from).zip(RecordId::of_file(&change.file));
            if let Some((old, new)) = ids.filter(|(old, new)| old.kind() == new.kind()) {
                let (old, new) = (old.to_string(), new.to_string());
                renamed.old.insert(old.clone());
                renamed.new.insert(new.clone());
                renamed.pairs.insert((old, new));
            }
        }
        renamed
    }
}

impl Renamed {
    /// Whether a record is called the one now that was called the other; of a request, the resolution that it is of.
    pub(super) fn is_same(&self, was: &str, is: &str) -> bool {
        let contains = |was: &str, is: &str| self.pairs.contains(&(was.to_owned(), is.to_owned()));
        let of_request = || {
            let ((was, paragraph), (is, same)) = was.split_once('/').zip(is.split_once('/'))?;
            Some(paragraph == same && contains(was, is))
        };
        !self.pairs.is_empty() && (contains(was, is) || of_request() == Some(true))
    }

    /// Whether something was called so that has another name now.
    pub(super) fn has_old(&self, name: &str) -> bool {
        self.old.contains(name)
    }

    /// Whether something is called so now that had another name.
    pub(super) fn has_new(&self, name: &str) -> bool {
        self.new.contains(name)
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
