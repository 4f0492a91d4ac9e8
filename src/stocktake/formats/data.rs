//! The figures as plain data.

use super::{Figures, Format};
use crate::stocktake::{Cut, Explanation, Stocktaking};
use serde::Serialize;

pub(super) static JSON: Format = Format {
    name: "json",
    about: "For programs",
    show: |figures, _| Ok(Some(serde_json::to_string_pretty(&Data::of(figures))? + "\n")),
};

pub(super) static YAML: Format = Format {
    name: "yaml",
    about: "For programs",
    show: |figures, _| Ok(Some(serde_yaml::to_string(&Data::of(figures))?)),
};

#[derive(Serialize)]
#[serde(untagged)]
enum Data<'a> {
    Period(&'a Stocktaking),
    Periods { years: &'a [Stocktaking] },
    Cut(&'a Cut),
    Explanation(&'a Explanation),
}

impl<'a> Data<'a> {
    fn of(figures: Figures<'a>) -> Self {
        match figures {
            Figures::Period(period) => Self::Period(period),
            Figures::Periods(years) => Self::Periods { years },
            Figures::Cut(cut) => Self::Cut(cut),
            Figures::Explanation(explanation) => Self::Explanation(explanation),
        }
    }
}
