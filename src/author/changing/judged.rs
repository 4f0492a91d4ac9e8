//! What `check` finds with a change that it does not find without: errors keep it from being written.

use crate::change::{Change, changes};
use crate::check::{Base, Finding, Standing, check_since};
use crate::decode::Severity;
use crate::record::Day;
use crate::registry::{Registry, load_changed};
use crate::source::Snapshot;
use anyhow::Result;
use std::sync::Arc;

/// A registry with a change made.
pub struct Judged {
    /// The registry as it would be.
    pub registry: Registry,
    /// What became of each record.
    pub changes: Arc<[Change]>,
    /// What is wrong in it that was not before.
    pub findings: Vec<Finding>,
}

impl Judged {
    /// Whether the change may be made.
    pub fn is_sound(&self) -> bool {
        self.findings.iter().all(|finding| finding.severity != Severity::Error)
    }
}

/// Judges a change of a registry on a day: also what was closed by then, and past terms.
pub fn judged(source: &Snapshot, before: &Registry, today: Day) -> Result<Judged> {
    let registry = load_changed(source, before)?;
    let changes: Arc<[_]> = changes(before, &registry).into();
    let base = Base { registry: before, day: today, changes: changes.clone(), by: None };
    let mut findings = check_since(&registry, today, base);
    findings.retain(|finding| finding.standing == Standing::New);
    Ok(Judged { registry, changes, findings })
}
