//! The list of figures: what each is called, what is behind it, and how it is shown. Whoever names, shows or explains figures
//! reads this list; the lists behind them are in `lists/`, and `count.rs` has their lengths.

mod column;
mod of_line;
mod of_total;

pub(super) use column::{Column, ColumnOrder, Csv, Shown};
pub use of_line::OF_LINE;
pub use of_total::OF_TOTAL;

use super::explain::Counted;
use super::lists::OfYears;
use crate::line::ActionLine;
use std::collections::BTreeMap;

/// A figure of a line, or of all lines together.
#[derive(Debug, Clone, Copy)]
pub struct Figure {
    /// As a person names it who asks what is behind it.
    pub name: &'static str,
    /// Where it stands in the JSON of what it is of: `meetings.open`; none of those that follow from others there.
    pub json: Option<&'static str>,
    /// What people call it who see that it changed; none of those that follow from others, or that are seldom looked at.
    pub told: Option<&'static str>,
    /// What it counts.
    pub(super) behind: Behind,
    /// Its columns in CSV.
    pub(super) csv: &'static [Csv],
    /// Its columns in a table.
    pub(super) columns: &'static [Column],
}

/// What is behind a figure.
#[derive(Debug, Clone, Copy)]
pub(super) enum Behind {
    /// One list.
    Plain(fn(&OfYears<'_>, &[ActionLine]) -> Vec<Counted>),
    /// A list for each thing that is counted by.
    ByKey(fn(&OfYears<'_>, &[ActionLine]) -> BTreeMap<String, Vec<Counted>>),
}

impl Figure {
    const fn new(name: &'static str, json: &'static str, behind: Behind) -> Self {
        Self { json: Some(json), ..Self::derived(name, behind) }
    }

    /// One that follows from others in the JSON.
    const fn derived(name: &'static str, behind: Behind) -> Self {
        Self { name, json: None, told: None, behind, csv: &[], columns: &[] }
    }

    const fn plain(
        name: &'static str,
        json: &'static str,
        list: fn(&OfYears<'_>, &[ActionLine]) -> Vec<Counted>,
    ) -> Self {
        Self::new(name, json, Behind::Plain(list))
    }

    const fn by_key(
        name: &'static str,
        json: &'static str,
        lists: fn(&OfYears<'_>, &[ActionLine]) -> BTreeMap<String, Vec<Counted>>,
    ) -> Self {
        Self::new(name, json, Behind::ByKey(lists))
    }

    const fn in_words(self, words: &'static str) -> Self {
        Self { told: Some(words), ..self }
    }

    const fn in_csv(self, csv: &'static [Csv]) -> Self {
        Self { csv, ..self }
    }

    const fn in_table(self, columns: &'static [Column]) -> Self {
        Self { columns, ..self }
    }
}

fn each<'a, T>(
    of: &OfYears<'a>,
    list: impl IntoIterator<Item = T>,
    row: fn(&OfYears<'a>, T) -> Counted,
) -> Vec<Counted> {
    list.into_iter().map(|item| row(of, item)).collect()
}

fn each_by_key<'a, K: ToString, T>(
    of: &OfYears<'a>,
    lists: BTreeMap<K, Vec<T>>,
    row: fn(&OfYears<'a>, T) -> Counted,
) -> BTreeMap<String, Vec<Counted>> {
    lists.into_iter().map(|(key, list)| (key.to_string(), each(of, list, row))).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::stocktake::{Figures, RequestFigures, Totals};

    fn stands_in(json: &serde_json::Value, figures: &[Figure]) {
        for (name, at) in figures.iter().filter_map(|figure| Some((figure.name, figure.json?))) {
            let pointer = format!("/{}", at.replace('.', "/"));
            assert!(json.pointer(&pointer).is_some(), "{name} is not at {at}");
        }
    }

    #[test]
    fn each_figure_stands_in_the_json_where_its_list_says() {
        stands_in(&serde_json::to_value(Figures::default()).unwrap(), OF_LINE);
        let totals = Totals { requests: Some(RequestFigures::default()), ..Totals::default() };
        stands_in(&serde_json::to_value(totals).unwrap(), OF_TOTAL);
    }
}
