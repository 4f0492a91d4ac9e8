//! Charts: what one shows, and the picture of it.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// A chart: the quantities of a few things.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Chart {
    /// Which template of `charts/` draws it.
    pub kind: ChartKind,
    /// What it shows, in a few words; its caption.
    pub title: String,
    /// What it shows, for those who can't see it: its figures in a sentence.
    pub description: String,
    /// The names of its things, in order.
    pub labels: Vec<String>,
    /// The quantity of each.
    pub values: Vec<usize>,
    /// The name of each quantity among the figures, where they are figures.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub figures: Vec<String>,
}

impl Chart {
    /// The names of its quantities among the figures.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        self.figures.iter().map(String::as_str)
    }
}

/// How a chart is drawn.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum ChartKind {
    /// A bar from the side for each thing.
    Bars,
    /// A column from below for each thing, as for years.
    Columns,
}
