//! A year's figures and gaps that are others than before.

use super::{Field, fields};
use crate::line::ActionLine;
use crate::record::Years;
use crate::stocktake::{Gap, OF_LINE, OF_TOTAL, Stocktaking};
use serde::Serialize;
use serde_json::Value;

/// A figure that is another than before.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Effect {
    /// The year, or the years of a cycle.
    #[serde(flatten)]
    pub years: Years,
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
    /// The year, or the years of a cycle.
    #[serde(flatten)]
    pub years: Years,
    /// The line.
    pub line: ActionLine,
    /// Those that opened.
    pub opened: Vec<Gap>,
    /// Those that closed.
    pub closed: Vec<Gap>,
}

/// What of a stocktaking is no figure, or is compared by itself.
const NO_FIGURES: [&str; 7] = ["from", "year", "before", "revision", "not_counted", "lines", "totals"];

/// The figures that differ, line by line and then for all. Whatever a stocktaking holds is a figure, but titles, what tells where
/// it was taken from, and gaps, which are told by themselves.
pub fn figures(before: &Stocktaking, after: &Stocktaking) -> Vec<Effect> {
    let lines = before.lines.iter().zip(&after.lines).filter(|(was, is)| was != is);
    let of_lines =
        lines.flat_map(|(was, is)| differences(was, is, &["title", "gaps"]).map(|field| (Some(is.line), field)));
    let (totals_before, totals_after) = (before.totals.beside(&after.totals), after.totals.beside(&before.totals));
    let of_all = differences(&totals_before, &totals_after, &[]);
    let of_year = differences(before, after, &NO_FIGURES);
    let effect = |(line, field): (Option<ActionLine>, Field)| Effect {
        years: after.years,
        line,
        figure: field.path.to_string(),
        before: field.before,
        after: field.after,
    };
    of_lines.chain(of_all.chain(of_year).map(|field| (None, field))).map(effect).collect()
}

/// The keys whose values differ, but these at the top.
fn differences<T: Serialize + PartialEq>(before: &T, after: &T, but: &[&str]) -> impl Iterator<Item = Field> {
    let told = |figures: &T| {
        let mut value = serde_json::to_value(figures).unwrap_or_default();
        if let Some(table) = value.as_object_mut() {
            table.retain(|key, _| !but.contains(&key.as_str()));
        }
        value
    };
    let differ = before != after;
    differ.then(|| fields(&told(before), &told(after))).into_iter().flatten()
}

impl Effect {
    /// Whether it follows from the outputs of the year before, which are told in their own year.
    pub fn is_of_year_before(&self) -> bool {
        let figure = self.figure.trim_start_matches("including_sub_lines.");
        ["outputs.previous_year", "outputs.change", "previous_year"].contains(&figure)
    }

    /// What people call it, if it is one of the figures that they look at; the others follow from these, or stand in the JSON.
    pub fn name(&self) -> Option<&'static str> {
        let name = self.figure.split('[').next().unwrap_or(&self.figure);
        let known = if self.line.is_some() { OF_LINE } else { OF_TOTAL };
        let told = known.iter().find(|figure| figure.json == Some(name)).and_then(|figure| figure.told);
        told.or_else(|| (self.line.is_none() && name == "mechanism").then_some("mechanism"))
    }

    /// Whether it is an entry of a list that is there or gone, such as one of several moderators: the others stay.
    pub fn is_of_entry(&self) -> bool {
        self.figure.contains('[')
    }

    /// What it is of: a line, or all of them.
    pub fn of(&self) -> String {
        self.line.map_or("all lines".to_owned(), |line| line.to_string())
    }
}

/// The lines whose gaps differ.
pub fn gaps(before: &Stocktaking, after: &Stocktaking) -> Vec<GapChange> {
    let lines = before.lines.iter().zip(&after.lines);
    let changes = lines.map(|(was, is)| {
        let new = |of: &[Gap], other: &[Gap]| of.iter().copied().filter(|gap| !other.contains(gap)).collect::<Vec<_>>();
        GapChange {
            years: after.years,
            line: is.line,
            opened: new(&is.gaps, &was.gaps),
            closed: new(&was.gaps, &is.gaps),
        }
    });
    changes.filter(|change| !change.opened.is_empty() || !change.closed.is_empty()).collect()
}
