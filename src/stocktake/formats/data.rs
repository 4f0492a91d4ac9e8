//! The figures as plain data.

use super::Figures;
use crate::stocktake::{Cut, Explanation, SideBySide, Stocktaking};
use serde::Serialize;

/// The figures as they stand.
#[derive(Serialize)]
#[serde(untagged)]
pub(super) enum Data<'a> {
    Period(&'a Stocktaking),
    Periods { years: &'a [Stocktaking] },
    Cut(&'a Cut),
    Explanation(&'a Explanation),
    Explanations { years: &'a [Explanation] },
    Beside(&'a SideBySide),
}

impl<'a> Data<'a> {
    pub fn of(figures: Figures<'a>) -> Self {
        match figures {
            Figures::Period(period) => Self::Period(period),
            Figures::Periods(years) => Self::Periods { years },
            Figures::Cut(cut) => Self::Cut(cut),
            Figures::Explanation(explanation) => Self::Explanation(explanation),
            Figures::Explanations(years) => Self::Explanations { years },
            Figures::Beside(beside) => Self::Beside(beside),
        }
    }
}
