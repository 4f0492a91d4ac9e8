//! A chart by itself, as the reports draw it.

use super::charts::{Base, CATEGORIES, REGIONS, Rows, all_of, chart, named};
use crate::document::{Chart, ChartKind, picture};
use crate::record::Language;
use crate::stocktake::{By, Cut, Stocktaking};
use crate::template::{Fault, Templates};
use anyhow::{Result, anyhow, bail};
use std::collections::BTreeMap;

/// Figures that one chart can show.
#[derive(Debug, Clone, Copy)]
pub enum Charted<'a> {
    /// The outputs of each line in one period.
    ByLine(&'a Stocktaking),
    /// The outputs of several periods, one beside the other.
    ByYear(&'a [Stocktaking]),
    /// The outputs of the last period by something else.
    Cut(&'a Cut),
}

/// The picture of a chart as SVG. An error says which figures have none, or is a [`Fault`] of a template.
pub fn chart_picture(charted: Charted<'_>, templates: &Templates) -> Result<String> {
    let language = Language::English;
    let locale = templates.locale(language).map_err(|fault| told(&fault))?;
    let said = |message: String| anyhow!(message);
    let (name, chart) = match charted {
        Charted::ByLine(taken) => {
            let rows = taken
                .lines
                .iter()
                .map(|it| (it.line.to_string(), it.figures.outputs.total, format!("{}/outputs", it.line.stem())));
            let base = Base { years: taken.years, outputs: taken.totals.outputs, unstated: 0 };
            ("outputs-by-line", chart("outputs-by-line", ChartKind::Bars, rows.collect(), base, &locale).map_err(said)?)
        }
        Charted::ByYear(periods) => {
            let Some(last) = periods.last() else { bail!("there is no year to draw") };
            let rows = periods.iter().map(|taken| {
                (taken.years.to_string(), taken.totals.outputs, format!("outputs@{}", taken.years.last()))
            });
            let base = Base { years: last.years, outputs: last.totals.outputs, unstated: 0 };
            (
                "outputs-by-year",
                chart("outputs-by-year", ChartKind::Columns, rows.collect(), base, &locale).map_err(said)?,
            )
        }
        Charted::Cut(cut) => of_cut(cut, &locale)?,
    };
    picture(name, &chart, language, templates).map_err(|fault| told(&fault))
}

fn told(fault: &Fault) -> anyhow::Error {
    anyhow!("the chart can't be drawn\n{}", fault.shown(80))
}

/// The outputs of the last period by their kinds, categories or regions, of which the reports have charts.
fn of_cut(cut: &Cut, locale: &crate::template::Locale) -> Result<(&'static str, Chart)> {
    let (Some(years), Some(outputs), Some(unstated)) = (cut.periods.last(), cut.outputs.last(), cut.unstated.last())
    else {
        bail!("there is no year to draw")
    };
    let counts: BTreeMap<String, usize> = cut
        .rows
        .iter()
        .filter_map(|row| Some((row.key.clone(), *row.outputs.last()?)))
        .filter(|(_, it)| *it > 0)
        .collect();
    let words = |all: &[&str]| all.iter().map(|word| (*word).to_owned()).collect::<Vec<_>>();
    let said = |message: String| anyhow!(message);
    let (name, rows): (_, Rows) = match cut.by {
        By::Kind => ("outputs-by-kind", named(&counts, "kind", locale).map_err(said)?),
        By::Category => {
            let all = words(&CATEGORIES.map(crate::record::Category::word));
            ("outputs-by-category", all_of(&all, &counts, "category", locale).map_err(said)?)
        }
        By::Region => {
            let all = words(&REGIONS.map(crate::record::Region::word));
            ("outputs-by-region", all_of(&all, &counts, "region", locale).map_err(said)?)
        }
        By::Line | By::Organization | By::Country | By::Sdg => {
            bail!("the reports have no chart of this: draw it by line, kind, category or region, or `--years`")
        }
    };
    let base = Base { years: *years, outputs: *outputs, unstated: if cut.by == By::Kind { 0 } else { *unstated } };
    Ok((name, chart(name, ChartKind::Bars, rows, base, locale).map_err(said)?))
}
