//! How many requests of resolutions stand how, and of whom they are asked.

use super::lists::{by_asked, in_state};
use crate::record::{Asked, OrganizationId};
use crate::requests::{Requested, State};
use schemars::JsonSchema;
use serde::Serialize;
use std::collections::BTreeMap;

/// Requests of resolutions on a day.
#[derive(Debug, Clone, PartialEq, Default, Serialize, JsonSchema)]
pub struct RequestFigures {
    /// All.
    #[serde(flatten)]
    pub all: RequestStates,
    /// Those that are asked of an organization by name; one that is asked of several counts for each.
    pub by_organization: BTreeMap<OrganizationId, RequestStates>,
    /// Those that are asked of others, such as all stakeholders or the facilitators of lines.
    pub by_asked_of: BTreeMap<Asked, RequestStates>,
}

/// How many requests stand how.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, JsonSchema)]
pub struct RequestStates {
    /// Those that something answers; of one that recurs, in each period.
    pub answered: usize,
    /// Those whose day is yet to come.
    pub due: usize,
    /// Those whose day has passed, and that nothing answers.
    pub overdue: usize,
    /// Those without a day, and that nothing answers.
    pub open: usize,
}

impl RequestFigures {
    /// The figures of these requests.
    pub fn of(requests: &[&Requested<'_>]) -> Self {
        Self {
            all: RequestStates::of(requests),
            by_organization: states(by_asked(requests, |request| &request.asked)),
            by_asked_of: states(by_asked(requests, |request| &request.asked_of)),
        }
    }
}

impl RequestStates {
    fn of(requests: &[&Requested<'_>]) -> Self {
        let count = |state| in_state(requests, state).len();
        Self {
            answered: count(State::Answered),
            due: count(State::Due),
            overdue: count(State::Overdue),
            open: count(State::Open),
        }
    }
}

fn states<K: Ord + Clone>(by_asked: BTreeMap<&K, Vec<&Requested<'_>>>) -> BTreeMap<K, RequestStates> {
    by_asked.into_iter().map(|(asked, requests)| (asked.clone(), RequestStates::of(&requests))).collect()
}
