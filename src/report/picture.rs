//! A chart by itself, as the reports draw it.

use super::charts::{Base, CATEGORIES, REGIONS, Rows, all_of, chart, named};
use crate::document::{Chart, ChartKind, picture};
use crate::record::Language;
use crate::stocktake::{By, Cut, CutRow, Stocktaking};
use crate::template::{Fault, Locale, Templates};
use anyhow::{Result, anyhow, bail};
use fluent_bundle::FluentArgs;
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
pub fn chart_picture(charted: Charted<'_>, language: Language, templates: &Templates) -> Result<String> {
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

/// As many as are read on a page.
const MOST_BARS: usize = 20;

/// As much of a label as there is room for beside a bar.
const LONGEST_LABEL: usize = 34;

/// Those with most outputs in the last period, and one bar for what the others have together.
fn most(cut: &Cut, label: impl Fn(&CutRow) -> Result<String, String>, locale: &Locale) -> Result<Rows, String> {
    let counted = |row: &CutRow| row.outputs.last().copied().unwrap_or_default();
    let mut rows: Vec<_> = cut.rows.iter().filter(|row| counted(row) > 0).collect();
    rows.sort_by_key(|row| std::cmp::Reverse(counted(row)));
    let others = rows.split_off(rows.len().min(MOST_BARS));
    let bar = |row: &&CutRow| Ok((short(&label(row)?), counted(row), row.key.clone()));
    let mut bars: Rows = rows.iter().map(bar).collect::<Result<_, String>>()?;
    if !others.is_empty() {
        let mut arguments = FluentArgs::new();
        arguments.set("count", others.len());
        let name = locale.say("chart-others", &arguments)?;
        bars.push((name, others.iter().map(|row| counted(row)).sum(), "others".to_owned()));
    }
    Ok(bars)
}

fn short(label: &str) -> String {
    match label.char_indices().nth(LONGEST_LABEL) {
        Some((end, _)) => format!("{}…", label[..end].trim_end()),
        None => label.to_owned(),
    }
}

/// The outputs of the last period by something else than lines. Of much, the most.
fn of_cut(cut: &Cut, locale: &Locale) -> Result<(&'static str, Chart)> {
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
        By::Organization => ("outputs-by-organization", most(cut, |row| Ok(row.key.clone()), locale).map_err(said)?),
        By::Country => ("outputs-by-country", most(cut, |row| locale.country(&row.key), locale).map_err(said)?),
        By::Sdg => {
            let goal = |row: &CutRow| locale.say("goal", &[("number", row.key.as_str())].into_iter().collect());
            ("outputs-by-sdg", most(cut, goal, locale).map_err(said)?)
        }
        By::Line => bail!("outputs by line are drawn without `--by`"),
    };
    if rows.is_empty() {
        bail!("no output of {years} says what it is counted by, so there is nothing to draw");
    }
    let base = Base { years: *years, outputs: *outputs, unstated: if cut.by == By::Kind { 0 } else { *unstated } };
    Ok((name, chart(name, ChartKind::Bars, rows, base, locale).map_err(said)?))
}
