//! What a reviewer has to know of a change: the records that it touches, and what it does to the figures.

pub mod formats;

use crate::change::{Change, Effect, GapChange, changes, figures, gaps};
use crate::line::ActionLine;
use crate::record::Year;
use crate::registry::Registry;
use crate::stocktake::stocktake;
use serde::Serialize;
use std::collections::BTreeSet;

/// A change of a registry, as a reviewer sees it.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Review {
    /// What became of each record.
    pub changes: Vec<Change>,
    /// The figures that are others than before, by year and in the order of the lines.
    pub figures: Vec<Effect>,
    /// Gaps that opened or closed.
    pub gaps: Vec<GapChange>,
}

/// Holds one state of a registry against an earlier one.
pub fn review(before: &Registry, after: &Registry) -> Review {
    let mut review = Review { changes: changes(before, after), figures: Vec::new(), gaps: Vec::new() };
    if review.changes.is_empty() {
        return review;
    }
    for year in years(before).union(&years(after)) {
        let taken = |registry| stocktake(registry, *year, &ActionLine::ALL);
        let (before, after) = (taken(before), taken(after));
        review.figures.extend(figures(&before, &after).into_iter().filter(|effect| !effect.is_of_year_before()));
        review.gaps.extend(gaps(&before, &after));
    }
    review
}

/// The years that a registry tells of.
fn years(registry: &Registry) -> BTreeSet<Year> {
    let meetings = registry.meetings.iter().map(|entry| entry.key.year);
    let outputs = registry.outputs.iter().map(|entry| entry.key.year);
    registry.cycles.iter().map(|entry| entry.key).chain(meetings).chain(outputs).collect()
}
