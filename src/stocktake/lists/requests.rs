//! What resolutions ask, as it stands at the end of some years.

use super::OfYears;
use crate::line::ActionLine;
use crate::record::Request;
use crate::requests::{Requested, State, concerns};
use std::collections::{BTreeMap, BTreeSet};

impl<'a> OfYears<'a> {
    /// What resolutions that were adopted by then ask on these lines.
    pub fn requests(&self, lines: &[ActionLine]) -> Vec<&Requested<'a>> {
        self.requests.iter().filter(|requested| concerns(requested.request, lines)).collect()
    }

    /// Whether any resolution had asked something by then.
    pub fn has_requests(&self) -> bool {
        !self.requests.is_empty()
    }
}

/// Those that stand so.
pub fn in_state<'r, 'a>(requests: &[&'r Requested<'a>], state: State) -> Vec<&'r Requested<'a>> {
    requests.iter().filter(|requested| requested.state == state).copied().collect()
}

/// The same by whom they are asked of; one that is asked of several stands under each of them.
pub fn by_asked<'r, 'a, K: Ord>(
    requests: &[&'r Requested<'a>],
    asked: fn(&'a Request) -> &'a [K],
) -> BTreeMap<&'a K, Vec<&'r Requested<'a>>> {
    let mut by_asked: BTreeMap<_, Vec<_>> = BTreeMap::new();
    for requested in requests {
        let each_once: BTreeSet<_> = asked(requested.request).iter().collect();
        for asked in each_once {
            by_asked.entry(asked).or_default().push(*requested);
        }
    }
    by_asked
}
