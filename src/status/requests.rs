//! What resolutions ask on a day: what is due next, and how many requests stand how.

use crate::record::{Asked, Day, OrganizationId, Text, Year};
use crate::registry::Registry;
use crate::requests::{Requested, State, requests};
use crate::stocktake::RequestFigures;
use schemars::JsonSchema;
use serde::Serialize;

/// What resolutions ask.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct RequestStatus {
    /// How many requests stand how.
    #[serde(flatten)]
    pub figures: RequestFigures,
    /// Those that are due, in the order of their days.
    pub next: Vec<DueRequest>,
}

/// A request that is due.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct DueRequest {
    /// As records name it that answer it: `a-res-80-173/113`.
    pub id: String,
    /// The resolution.
    pub resolution: String,
    /// The resolution's symbol.
    pub symbol: String,
    /// The paragraph, as printed.
    pub paragraph: Option<String>,
    /// What is asked.
    pub text: String,
    /// Of which organizations it is asked.
    pub asked: Vec<OrganizationId>,
    /// Of whom else.
    pub asked_of: Vec<Asked>,
    /// The last day on which it is in time.
    pub due: Day,
}

/// What the resolutions that had been adopted by a day ask on it, or those of them that close the cycle of a year. None where
/// they ask nothing.
pub(super) fn status(registry: &Registry, today: Day, cycle: Option<Year>) -> Option<RequestStatus> {
    let all = requests(registry, today);
    let of_cycle = |year: Year| registry.cycles.get(&year).and_then(|entry| entry.sound());
    let closes = |it: &&Requested<'_>| {
        cycle.is_none_or(|year| of_cycle(year).is_some_and(|cycle| cycle.is_closed_by(year, it.resolution)))
    };
    let asked: Vec<_> = all.iter().filter(closes).collect();
    let due = asked.iter().filter(|requested| requested.state == State::Due);
    let mut next: Vec<_> = due.filter_map(|requested| DueRequest::of(registry, requested)).collect();
    next.sort_by_key(|request| request.due);
    (!asked.is_empty()).then(|| RequestStatus { figures: RequestFigures::of(&asked), next })
}

impl DueRequest {
    fn of(registry: &Registry, requested: &Requested<'_>) -> Option<Self> {
        let Requested { id, resolution, request, due, .. } = requested;
        let text = |text: &Text| registry.told(text).to_owned();
        Some(Self {
            id: requested.name.clone(),
            resolution: id.to_string(),
            symbol: resolution.symbol.to_string(),
            paragraph: request.number().map(str::to_owned),
            text: text(&request.text),
            asked: request.asked.to_vec(),
            asked_of: request.asked_of.to_vec(),
            due: (*due)?,
        })
    }
}
