//! What a change does to a year's figures and gaps.

use crate::change::{Field, fields};
use crate::line::ActionLine;
use crate::record::Year;
use crate::stocktake::{Gap, Stocktaking};
use serde::Serialize;
use serde_json::Value;

/// A figure that is another than before.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Effect {
    /// The year.
    pub year: Year,
    /// The line; none for all of them together.
    pub line: Option<ActionLine>,
    /// The figure, as `stocktake --format json` names it: `outputs.total`.
    pub figure: String,
    /// What it was; none where it was not there.
    pub before: Option<Value>,
    /// What it is; none where it is gone.
    pub after: Option<Value>,
}

/// Gaps of a line in a year that were not there before, or are not there any more.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct GapChange {
    /// The year.
    pub year: Year,
    /// The line.
    pub line: ActionLine,
    /// Those that opened.
    pub opened: Vec<Gap>,
    /// Those that closed.
    pub closed: Vec<Gap>,
}

/// The figures that differ, line by line and then for all.
pub(super) fn figures(before: &Stocktaking, after: &Stocktaking) -> Vec<Effect> {
    let lines = before.lines.iter().zip(&after.lines);
    let of_lines = lines.flat_map(|(was, is)| {
        let differences = if was == is { Vec::new() } else { differences(was, is) };
        differences.into_iter().map(|field| (Some(is.line), field))
    });
    let of_all = differences(&before.totals, &after.totals).into_iter().map(|field| (None, field));
    let told = of_lines.chain(of_all).filter(|(_, field)| is_figure(field));
    let effect = |(line, field): (Option<ActionLine>, Field)| Effect {
        year: after.year,
        line,
        figure: field.path.to_string(),
        before: field.before,
        after: field.after,
    };
    told.map(effect).collect()
}

fn differences(before: &impl Serialize, after: &impl Serialize) -> Vec<Field> {
    match (serde_json::to_value(before), serde_json::to_value(after)) {
        (Ok(before), Ok(after)) => fields(&before, &after),
        _ => Vec::new(),
    }
}

/// Gaps and titles are told elsewhere, and a year's outputs are told in their own year.
fn is_figure(field: &Field) -> bool {
    let path = field.path.to_string();
    let told_elsewhere = ["gaps", "title", "outputs.previous_year", "outputs.change", "previous_year"];
    !told_elsewhere.iter().any(|other| path.trim_start_matches("including_sub_lines.").starts_with(other))
}

/// The lines whose gaps differ.
pub(super) fn gaps(before: &Stocktaking, after: &Stocktaking) -> Vec<GapChange> {
    let lines = before.lines.iter().zip(&after.lines);
    let changes = lines.map(|(was, is)| {
        let new = |of: &[Gap], other: &[Gap]| of.iter().copied().filter(|gap| !other.contains(gap)).collect::<Vec<_>>();
        GapChange {
            year: after.year,
            line: is.line,
            opened: new(&is.gaps, &was.gaps),
            closed: new(&was.gaps, &is.gaps),
        }
    });
    changes.filter(|change| !change.opened.is_empty() || !change.closed.is_empty()).collect()
}
