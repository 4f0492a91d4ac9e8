//! What of a change's findings is new, and what stood before it.

use super::{Anchor, Base, Finding};
use crate::change::What;
use crate::decode::Rule;
use std::collections::HashMap;

/// Whether a finding stood at the base already.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Standing {
    /// Nothing was compared.
    Unasked,
    /// It did not.
    New,
    /// It did.
    Stood,
}

/// What makes two findings the same: the rule, the file by the name that it had at the base, and what is wrong. Lines above a
/// place may come and go.
type Same = (&'static Rule, String, String);

/// Tells of each finding whether it stood at the base. Of several that are the same, as many stood as there were, first of all those
/// whose key is the same too.
pub(super) fn tell(findings: &mut [Finding], at_base: &[Finding], base: &Base<'_>) {
    let moved: HashMap<&str, &str> = base
        .changes
        .iter()
        .filter_map(|change| match &change.what {
            What::Moved { from } => Some((change.file.as_str(), from.as_str())),
            _ => None,
        })
        .collect();
    let same = |finding: &'_ Finding| {
        let file = moved.get(finding.file.as_str()).copied().unwrap_or(&finding.file);
        (finding.rule, file.to_owned(), finding.message.clone())
    };
    let mut stood: HashMap<Same, Places<'_>> = HashMap::new();
    for finding in at_base {
        let places = stood.entry((finding.rule, finding.file.clone(), finding.message.clone())).or_default();
        places.left += 1;
        *places.by_place.entry(&finding.place).or_default() += 1;
    }
    for finding in findings.iter_mut() {
        let is_there = stood.get_mut(&same(finding)).is_some_and(|places| places.take(&finding.place));
        finding.standing = if is_there { Standing::Stood } else { Standing::New };
    }
    for finding in findings.iter_mut().filter(|finding| finding.standing == Standing::New) {
        if let Some(places) = stood.get_mut(&same(finding)).filter(|places| places.left > 0) {
            places.left -= 1;
            finding.standing = Standing::Stood;
        }
    }
}

/// Where the same was found at the base, as often as no finding has been matched with it yet.
#[derive(Default)]
struct Places<'a> {
    left: usize,
    by_place: HashMap<&'a Anchor, usize>,
}

impl Places<'_> {
    fn take(&mut self, place: &Anchor) -> bool {
        let Some(number) = self.by_place.get_mut(place).filter(|number| **number > 0) else { return false };
        *number -= 1;
        self.left -= 1;
        true
    }
}
