//! Is the registry consistent? The list of rules, and what they find.
//!
//! A rule looks for what can't be true or can't be read. A line without a meeting is none of that: it is a gap, and
//! the stocktaking tells it.

mod findings;
mod rules;
mod scope;
mod standing;
mod survey;
mod verdict;

pub use findings::{Anchor, Finding, KeyPart};
pub use rules::{DUPLICATE_ENTRY, UNSOURCED, rule, rules};
use rules::{JUDGES, Judge};
pub use scope::{Base, Scope};
pub use standing::Standing;
pub use survey::Reference;
pub use verdict::severity;

use crate::decode::{Rule, Severity, rules::NEWER_SCHEMA};
use crate::record::Day;
use crate::registry::Registry;
use rayon::prelude::*;
use std::sync::Arc;

/// Everything that is wrong in a registry on a day: by file, then by the order of the keys, always the same.
pub fn check(registry: &Registry, today: Day) -> Vec<Finding> {
    found(&Scope::new(registry, today, None))
}

/// The same, and what is wrong in what changed since an earlier state; of each finding is told whether it stood there already.
pub fn check_since(registry: &Registry, today: Day, base: Base<'_>) -> Vec<Finding> {
    // What stood is judged by the same day: it isn't new for having come with time.
    let unchanged = Base { changes: Arc::default(), by: None, ..base };
    let scope = Scope::new(registry, today, Some(base));
    let mut findings = found(&scope);
    if let Some(base) = scope.base.as_ref().filter(|_| !findings.is_empty()) {
        let at_base = found(&Scope::new(base.registry, today, Some(unchanged)));
        standing::tell(&mut findings, &at_base, base);
    }
    findings
}

fn found(scope: &Scope<'_>) -> Vec<Finding> {
    let registry = scope.registry;
    let in_files = findings::of_files(registry);
    if registry.is_newer() {
        return in_files.into_iter().filter(|finding| *finding.rule == NEWER_SCHEMA).collect();
    }
    let judged: Vec<Finding> =
        JUDGES.par_iter().filter_map(|listed| looked_for(scope, listed)).flat_map_iter(|judge| judge(scope)).collect();
    verdict::pronounce(scope, in_files, judged)
}

/// How a rule judges, unless this registry allows what it finds.
fn looked_for(scope: &Scope<'_>, (rule, judge): &(&'static Rule, Option<Judge>)) -> Option<Judge> {
    judge.filter(|_| verdict::severity_in(scope, rule) != Severity::Allow)
}
