//! `wsis stocktake`

use super::format::one_of;
use super::registry::Opened;
use super::{Global, Outcome, period};
use crate::line::ActionLine;
use crate::print::{Format, Look, capitalized};
use crate::record::{ReportingPeriod, Year, Years};
use crate::registry::Registry;
use crate::stocktake::formats::{FORMATS, Figures, Setting, Show};
use crate::stocktake::{By, Explanation, FigurePath, Stocktaking, cut, explain, stocktake};
use anyhow::{Result, anyhow};
use clap::Args;
use std::collections::BTreeSet;

/// Take stock of a year or a cycle: the figures, a row a line
#[derive(Debug, Args)]
#[command(
    name = "stocktake",
    after_help = "\
Examples:
  wsis stocktake
  wsis stocktake --year 2006 --line c5 e-health
  wsis stocktake --cycle 2027
  wsis stocktake --years 2005-2010 --format csv
  wsis stocktake --by region
  wsis stocktake --year 2006 --explain c5/outputs
  wsis stocktake --explain total/by-country/CH --format csv
  wsis stocktake --explain total/requests-overdue

A figure to explain is named as in JSON: c5/outputs, c5/members, c5/by-kind/publication; c7+/meetings is of C7 with its sub-lines, and total/organizations of all lines together, or of those that --line names, for which organizations is short; outputs@2012 is of another year."
)]
pub(super) struct Stocktake {
    #[command(flatten)]
    period: period::PeriodOptions,
    /// From a first to a last year, each by itself: 2005-2010
    #[arg(long, value_name = "A-B", value_parser = years, conflicts_with_all = ["year", "cycle"])]
    years: Option<Years>,
    /// Only these lines: c5, "C7 e-health", e-health or a title
    #[arg(long = "line", value_name = "LINE", num_args = 1..)]
    lines: Vec<String>,
    /// What outputs are counted by
    #[arg(long, value_name = "CUT", default_value = "line")]
    by: By,
    /// List the records behind a figure in the place of the figures, with the commits that last changed them
    #[arg(long, value_name = "LINE/FIGURE", value_parser = FigurePath::new, conflicts_with_all = ["years", "by"])]
    explain: Option<FigurePath>,
    /// How to show the figures
    #[arg(long, value_name = "FORMAT", default_value = "table", value_parser = one_of(&FORMATS))]
    format: &'static Format<Show>,
    /// Columns to lay the table out for [default: the terminal's, else 80]
    #[arg(long, value_name = "COLUMNS")]
    width: Option<u16>,
}

fn years(text: &str) -> Result<Years, String> {
    let (first, last) = text.split_once('-').ok_or("write a first and a last year, as in 2005-2010")?;
    let (first, last) = (super::year(first)?, super::year(last)?);
    Years::new(first, last).ok_or_else(|| format!("{first} comes after {last}"))
}

/// Every year of some periods.
fn all_years(periods: &[ReportingPeriod]) -> Vec<Year> {
    periods.iter().flat_map(|period| period.years.each()).collect()
}

impl Stocktake {
    pub(super) fn run(&self, global: &Global) -> Result<Outcome> {
        let opened = global.open_to_count()?;
        let registry = opened.registry;
        let lines = if self.lines.is_empty() { ActionLine::ALL.to_vec() } else { super::lines(&self.lines, registry)? };
        let periods = self.periods(global, registry)?;
        super::silence::tell(global, registry, &all_years(&periods));
        if let Some(asked) = &self.explain {
            let period = asked.year.map_or(periods[0], ReportingPeriod::from);
            let explanation = explain(registry, period, &lines, asked).map_err(|unknown| anyhow!(unknown))?;
            let explanation = with_history(&opened, explanation)?;
            super::print(&self.shown(&opened, Figures::Explanation(&explanation), "--explain")?)?;
            return Ok(Outcome::Sound);
        }
        let text = if self.by == By::Line {
            let revision = opened.source.revision();
            let taken = |period: &ReportingPeriod| Stocktaking {
                revision: revision.clone(),
                ..stocktake(registry, *period, &lines)
            };
            match &periods.iter().map(taken).collect::<Vec<_>>()[..] {
                [period] if self.years.is_none() => self.shown(&opened, Figures::Period(period), "")?,
                periods => self.shown(&opened, Figures::Periods(periods), "--years")?,
            }
        } else {
            let periods: Vec<_> = periods.iter().map(|period| period.years).collect();
            self.shown(&opened, Figures::Cut(&cut(registry, self.by, &periods, &lines)), "--by")?
        };
        super::print(&text)?;
        Ok(Outcome::Sound)
    }

    /// The periods that were asked for. Where outputs are counted by something, one stands beside those that it is compared with.
    fn periods(&self, global: &Global, registry: &Registry) -> Result<Vec<ReportingPeriod>> {
        if let Some(years) = self.years {
            return Ok(years.each().map(ReportingPeriod::from).collect());
        }
        let period = self.period.period(global, registry)?;
        let before = period.before.filter(|_| self.by != By::Line).map(ReportingPeriod::from);
        Ok(before.into_iter().chain([period]).collect())
    }

    /// The figures in the format that was asked for, which may have no form for what this option asks.
    fn shown(&self, opened: &Opened, figures: Figures<'_>, option: &str) -> Result<String> {
        let setting = Setting {
            registry: opened.registry,
            look: Look { width: super::width(self.width), colour: super::has_colour() },
            templates: &|| opened.templates(),
            shown_path: &|file| opened.shown_path(file),
        };
        (self.format.show)(figures, &setting)?.ok_or_else(|| {
            let has_form = |format: &&Format<Show>| (format.show)(figures, &setting).is_ok_and(|shown| shown.is_some());
            let others: Vec<_> = FORMATS.iter().filter(has_form).map(|format| format.name).collect();
            let (last, others) = others.split_last().map_or(("table", &[][..]), |(last, others)| (*last, others));
            anyhow!("`{option}` has no {} form: use {} or {last}", capitalized(self.format.name), others.join(", "))
        })
    }
}

/// What is behind a figure, with the commits that last changed the files.
fn with_history(opened: &Opened, mut explanation: Explanation) -> Result<Explanation> {
    explanation.revision = opened.source.revision();
    let files: BTreeSet<_> = explanation.records.iter().map(|record| record.file.as_str()).collect();
    if let Some(changes) = opened.last_changes(files)? {
        for record in &mut explanation.records {
            record.last_changed = changes.get(&record.file).cloned();
        }
    }
    Ok(explanation)
}
