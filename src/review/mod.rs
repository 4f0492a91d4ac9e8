//! What a reviewer has to know of a change: the records that it touches, and what it does to the figures.

pub mod formats;

use crate::change::{Change, Effect, GapChange, changes, figures, gaps};
use crate::line::ActionLine;
use crate::record::Years;
use crate::registry::Registry;
use crate::stocktake::stocktake;
use rayon::prelude::*;
use serde::Serialize;
use std::collections::BTreeSet;

/// A change of a registry, as a reviewer sees it.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Review {
    /// What became of each record.
    pub changes: Vec<Change>,
    /// The figures that are others than before, by period and in the order of the lines.
    pub figures: Vec<Effect>,
    /// Gaps that opened or closed.
    pub gaps: Vec<GapChange>,
}

/// Holds one state of a registry against an earlier one.
pub fn review(before: &Registry, after: &Registry) -> Review {
    review_of(before, after, changes(before, after))
}

/// The same, where it is known what became of the records.
pub fn review_of(before: &Registry, after: &Registry, changes: Vec<Change>) -> Review {
    let mut review = Review { changes, figures: Vec::new(), gaps: Vec::new() };
    if review.changes.is_empty() {
        return review;
    }
    let periods: Vec<_> = periods(before).union(&periods(after)).copied().collect();
    let effects = periods.par_iter().map(|years| {
        let taken = |registry| stocktake(registry, *years, &ActionLine::ALL);
        let (before, after) = (taken(before), taken(after));
        (figures(&before, &after), gaps(&before, &after))
    });
    for (figures, gaps) in effects.collect::<Vec<_>>() {
        review.figures.extend(figures.into_iter().filter(|effect| !effect.is_of_year_before()));
        review.gaps.extend(gaps);
    }
    review
}

/// The years that a registry tells of, those of a cycle as one.
fn periods(registry: &Registry) -> BTreeSet<Years> {
    let meetings = registry.meetings.iter().map(|entry| entry.key.year);
    let outputs = registry.outputs.iter().map(|entry| entry.key.year);
    let years = registry.cycles.iter().map(|entry| entry.key).chain(meetings).chain(outputs);
    years.collect::<BTreeSet<_>>().into_iter().map(|year| registry.years_reported_with(year)).collect()
}
