//! Is the registry consistent? The list of rules, and what they find.
//!
//! A rule looks for what can't be true or can't be read. A line without a meeting is none of that: it is a gap, and
//! the stocktaking tells it.

mod findings;
mod rules;
mod scope;
mod verdict;

pub use findings::{Finding, KeyPart, Place, Related};
pub use rules::{About, RULES, Rule, rule};
pub use scope::{Base, Scope};
pub use verdict::severity;

use crate::record::Day;
use crate::registry::Registry;
use rayon::prelude::*;

/// Everything that is wrong in a registry on a day: by file, then by the order of the keys, always the same.
pub fn check(registry: &Registry, today: Day) -> Vec<Finding> {
    check_since(registry, today, None)
}

/// The same, and what is wrong in what changed since an earlier state.
pub fn check_since(registry: &Registry, today: Day, base: Option<Base<'_>>) -> Vec<Finding> {
    let in_files = findings::of_files(registry);
    if registry.is_newer() {
        return in_files.into_iter().filter(|finding| finding.rule == "newer-schema").collect();
    }
    let scope = Scope::new(registry, today, base);
    let judged: Vec<Finding> =
        RULES.par_iter().filter_map(|rule| looked_for(&scope, rule)).flat_map_iter(|judge| judge(&scope)).collect();
    verdict::pronounce(&scope, in_files, judged)
}

/// How a rule judges, unless this registry allows what it finds.
fn looked_for(scope: &Scope<'_>, rule: &Rule) -> Option<fn(&Scope<'_>) -> Vec<Finding>> {
    rule.judge.filter(|_| verdict::severity_in(scope, rule.name) != crate::record::Severity::Allow)
}
