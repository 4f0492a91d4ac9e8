//! `wsis stocktake`

use super::format::one_of;
use super::registry::Opened;
use super::{Global, Outcome};
use crate::line::ActionLine;
use crate::print::{Format, Look, capitalized};
use crate::record::Year;
use crate::registry::Registry;
use crate::stocktake::formats::{FORMATS, Figures, Setting, Show};
use crate::stocktake::{Asked, By, Explanation, Stocktaking, Years, cut, explain, stocktake};
use anyhow::{Context, Result, anyhow};
use clap::Args;
use std::collections::BTreeSet;

/// Take stock of a year: the figures, a row a line
#[derive(Debug, Args)]
#[command(
    name = "stocktake",
    after_help = "\
Examples:
  wsis stocktake
  wsis stocktake --year 2006 --line c5 e-health
  wsis stocktake --years 2005-2010 --format csv
  wsis stocktake --by region
  wsis stocktake --year 2006 --explain c5/outputs
  wsis stocktake --explain total/by-country/CH --format csv

A figure to explain is named as in JSON: c5/outputs, c5/members, c5/by-kind/publication; c7+/meetings is of C7 with its sub-lines, and total/organizations of all lines together, or of those that --line names."
)]
pub(super) struct Stocktake {
    /// The year [default: that of the newest cycle]
    #[arg(long, value_name = "YEAR", value_parser = super::year)]
    year: Option<Year>,
    /// From a first to a last year: 2005-2010
    #[arg(long, value_name = "A-B", value_parser = years, conflicts_with = "year")]
    years: Option<Years>,
    /// Only these lines: c5, "C7 e-health" or e-health
    #[arg(long = "line", value_name = "LINE", num_args = 1.., value_parser = super::line)]
    lines: Vec<ActionLine>,
    /// What outputs are counted by
    #[arg(long, value_name = "CUT", default_value = "line")]
    by: By,
    /// List the records behind a figure in the place of the figures, with the commits that last changed them
    #[arg(long, value_name = "LINE/FIGURE", value_parser = Asked::new, conflicts_with_all = ["years", "by"])]
    explain: Option<Asked>,
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

impl Stocktake {
    pub(super) fn run(&self, global: &Global) -> Result<Outcome> {
        let opened = global.open_to_count()?;
        let registry = opened.registry;
        let lines = if self.lines.is_empty() { ActionLine::ALL.to_vec() } else { self.lines.clone() };
        let years = self.chosen_years(registry)?;
        super::silence::tell(global, registry, &years);
        if let Some(asked) = &self.explain {
            let explanation = explain(registry, years[0], &lines, asked).map_err(|unknown| anyhow!(unknown))?;
            let explanation = with_history(&opened, explanation)?;
            super::print(&self.shown(&opened, Figures::Explanation(&explanation), "--explain")?)?;
            return Ok(Outcome::Sound);
        }
        let text = if self.by == By::Line {
            let revision = opened.source.revision();
            let of_year =
                |year: &Year| Stocktaking { revision: revision.clone(), ..stocktake(registry, *year, &lines) };
            match &years.iter().map(of_year).collect::<Vec<_>>()[..] {
                [year] if self.years.is_none() => self.shown(&opened, Figures::Period(year), "")?,
                years => self.shown(&opened, Figures::Periods(years), "--years")?,
            }
        } else {
            self.shown(&opened, Figures::Cut(&cut(registry, self.by, &years, &lines)), "--by")?
        };
        super::print(&text)?;
        Ok(Outcome::Sound)
    }

    /// The years that were asked for, else that of the newest cycle, else the newest that anything is filed under. Where outputs
    /// are counted by something, a year stands beside the one before.
    fn chosen_years(&self, registry: &Registry) -> Result<Vec<Year>> {
        if let Some(years) = self.years {
            return Ok(years.each().collect());
        }
        let year = self.year.or_else(|| super::newest_year(registry)).context(super::NO_YEAR)?;
        let before = year.before().filter(|_| self.by != By::Line);
        Ok(before.into_iter().chain([year]).collect())
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
