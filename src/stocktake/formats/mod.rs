//! The figures for people and programs, a file a format. Nothing is counted here.

mod csv;
mod data;
mod markdown;
mod sheet;
mod sums;
mod table;

pub use sheet::sheets;
use table::name_of;

use super::{Cut, Explanation, SideBySide, Stocktaking};
use crate::print::{Format, json, yaml};
use crate::template::{Speaker, Templates};
use anyhow::Result;
use data::Data;

/// Figures that are to be shown.
#[derive(Debug, Clone, Copy)]
pub enum Figures<'a> {
    /// Those of one period.
    Period(&'a Stocktaking),
    /// Those of several, side by side.
    Periods(&'a [Stocktaking]),
    /// Outputs by what they are counted by.
    Cut(&'a Cut),
    /// What is behind one of them.
    Explanation(&'a Explanation),
    /// What is behind one of them in several years.
    Explanations(&'a [Explanation]),
    /// Every figure of two periods, side by side.
    Beside(&'a SideBySide),
}

/// What they are shown with.
pub struct Setting<'a> {
    /// What tells people of them.
    pub speaker: &'a Speaker<'a>,
    /// The templates, which are read where they are needed.
    pub templates: &'a dyn Fn() -> Result<Templates>,
    /// What a person would open to see a file.
    pub shown_path: &'a dyn Fn(&str) -> String,
}

/// Shows figures; none where a format has no form for them.
pub type Show = fn(Figures<'_>, &Setting<'_>) -> Result<Option<String>>;

/// All formats, the usual one first.
pub static FORMATS: [Format<Show>; 5] = [
    Format::table(|figures, setting| setting.speaker.checked(table::show(figures, setting)).map(Some)),
    Format::csv(|figures, _| csv::show(figures).map(Some)),
    Format::json(|figures, _| json(&Data::of(figures)).map(Some)),
    Format::yaml(|figures, _| yaml(&Data::of(figures)).map(Some)),
    Format::markdown(markdown::show),
];
