//! The charts of a report, from its figures.

use crate::document::{Chart, ChartKind};
use crate::record::{Category, Region, Years};
use crate::stocktake::{Counts, LineFigures, Stocktaking, YearCount};
use crate::template::Locale;
use fluent_bundle::FluentArgs;
use std::collections::BTreeMap;

use super::context::{ComparisonSeen, CoverageSeen, Unstated};

/// What a chart shows: labels with their quantities, and the names of these among the figures.
pub(super) type Rows = Vec<(String, usize, String)>;

/// The charts by name; one that would show nothing is left out. An error is that of a message.
pub(super) fn charts(
    figures: &Stocktaking,
    unstated: Unstated,
    by_year: &[YearCount],
    comparison: Option<&ComparisonSeen>,
    locale: &Locale,
) -> Result<BTreeMap<String, Chart>, String> {
    let totals = &figures.totals;
    let of_line =
        |it: &LineFigures| (it.line.to_string(), it.figures.outputs.total, format!("{}/outputs", it.line.stem()));
    let by_line = figures.lines.iter().map(of_line).collect();
    let of_year = |count: &YearCount| (count.year.to_string(), count.outputs, format!("outputs@{}", count.year));
    let years = by_year.iter().map(of_year).collect();
    let covered = comparison.map_or_else(Vec::new, lines_covered);
    let drawn = [
        ("outputs-by-line", ChartKind::Bars, by_line),
        ("outputs-by-kind", ChartKind::Bars, named(&totals.by_kind, "kind", locale)?),
        ("outputs-by-category", ChartKind::Bars, all_of(&CATEGORIES, &totals.by_category, "category", locale)?),
        ("outputs-by-region", ChartKind::Bars, all_of(&REGIONS, &totals.by_region, "region", locale)?),
        ("outputs-by-year", ChartKind::Columns, years),
        ("lines-by-organization", ChartKind::Bars, covered),
    ];
    let mut charts = BTreeMap::new();
    for (name, kind, rows) in drawn {
        if rows.iter().any(|(_, value, _)| *value > 0) {
            let base = Base {
                years: figures.years,
                outputs: totals.outputs,
                unstated: match name {
                    "outputs-by-category" => unstated.category,
                    "outputs-by-region" => unstated.region,
                    _ => 0,
                },
            };
            charts.insert(name.to_owned(), chart(name, kind, rows, base, locale)?);
        }
    }
    Ok(charts)
}

/// How many lines each organization covers; of many, those that cover most.
fn lines_covered(comparison: &ComparisonSeen) -> Rows {
    let row = |coverage: &CoverageSeen| {
        let name = format!("competences/{}/covers", coverage.party.id);
        (coverage.party.short.text.clone(), coverage.figures.covers, name)
    };
    comparison.organizations.iter().take(MOST_ORGANIZATIONS).map(row).collect()
}

/// More would not be read on a page.
const MOST_ORGANIZATIONS: usize = 30;

pub(super) const CATEGORIES: [Category; 6] = [
    Category::Government,
    Category::InternationalOrganization,
    Category::CivilSociety,
    Category::PrivateSector,
    Category::Academia,
    Category::TechnicalCommunity,
];

pub(super) const REGIONS: [Region; 6] =
    [Region::Africa, Region::Americas, Region::ArabStates, Region::AsiaPacific, Region::Cis, Region::Europe];

/// What there is, most first.
pub(super) fn named<K: std::fmt::Display>(counts: &Counts<K>, kind: &str, locale: &Locale) -> Result<Rows, String> {
    let row =
        |(key, count): (&K, &usize)| Ok((locale.word(&format!("{kind}-{key}"))?, *count, format!("by-{kind}/{key}")));
    let mut rows: Rows = counts.iter().map(row).collect::<Result<_, String>>()?;
    rows.sort_by_key(|(_, count, _)| std::cmp::Reverse(*count));
    Ok(rows)
}

/// Every one of a small closed set, also where there is none: a gap tells something.
pub(super) fn all_of<K: std::fmt::Display + Ord>(
    all: &[K],
    counts: &Counts<K>,
    kind: &str,
    locale: &Locale,
) -> Result<Rows, String> {
    let row = |key: &K| {
        let count = counts.get(key).copied().unwrap_or(0);
        Ok((locale.word(&format!("{kind}-{key}"))?, count, format!("by-{kind}/{key}")))
    };
    all.iter().map(row).collect()
}

/// What a chart is of.
#[derive(Debug, Clone, Copy)]
pub(super) struct Base {
    /// The years that it is of.
    pub years: Years,
    /// How many outputs there are.
    pub outputs: usize,
    /// Outputs that stand under no bar, because they say nothing of what is counted by.
    pub unstated: usize,
}

pub(super) fn chart(name: &str, kind: ChartKind, rows: Rows, base: Base, locale: &Locale) -> Result<Chart, String> {
    let said = |message: String, figures: &str| {
        let mut arguments = FluentArgs::new();
        arguments.set("year", base.years.to_string());
        arguments.set("last-year", base.years.last().to_string());
        arguments.set("outputs", base.outputs);
        arguments.set("stated", base.outputs - base.unstated);
        arguments.set("unstated", base.unstated);
        arguments.set("figures", figures.to_owned());
        locale.say(&message, &arguments)
    };
    let figures: Vec<_> = rows.iter().map(|(label, value, _)| format!("{label} {value}")).collect();
    let figures = figures.join(&locale.word("between-parts")?.replace('_', " "));
    Ok(Chart {
        kind,
        title: said(format!("chart-{name}"), "")?,
        description: said(format!("chart-{name}-description"), &figures)?,
        labels: rows.iter().map(|(label, ..)| label.clone()).collect(),
        values: rows.iter().map(|(_, value, _)| *value).collect(),
        figures: rows.into_iter().map(|(_, _, name)| name).collect(),
    })
}
