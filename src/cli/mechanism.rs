//! `wsis mechanism`

use super::format::one_of;
use super::period::PeriodOptions;
use super::registry::Opened;
use super::{Global, Outcome};
use crate::line::ActionLine;
use crate::mechanism::formats::{comparison_markdown, comparison_table};
use crate::mechanism::{Comparison, compare};
use crate::print::{Format, Look, json};
use crate::stocktake::{Stocktaking, stocktake};
use crate::template::Fault;
use anyhow::{Result, anyhow};
use clap::Args;

/// Compare Option A with Option B: who covers which lines, and who would report on what
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  wsis mechanism
  wsis mechanism --year 2006 --format json
  wsis mechanism -C examples/centralised

Option A: one or a few organizations coordinate and report on everything. Option B: each line has a moderator: those of the year or cycle.")]
pub(super) struct Mechanism {
    #[command(flatten)]
    asked: PeriodOptions,
    /// How to show the comparison
    #[arg(long, value_name = "FORMAT", default_value = "table", value_parser = one_of(&FORMATS))]
    format: &'static Format<Show>,
    /// Columns to lay the table out for [default: the terminal's, else 80]
    #[arg(long, value_name = "COLUMNS")]
    width: Option<u16>,
}

type Show = fn(&Opened, &Comparison, Look) -> Result<String>;

static FORMATS: [Format<Show>; 3] = [
    Format::table(|opened, comparison, look| Ok(comparison_table(opened.registry, comparison, look))),
    Format::json(|_, comparison, _| json(comparison)),
    Format::markdown(|opened, comparison, look| {
        let shown = |fault: Fault| anyhow!("the table can't be written\n{}", fault.shown(usize::from(look.width)));
        comparison_markdown(comparison, &opened.templates()?).map_err(shown)
    }),
];

impl Mechanism {
    pub(super) fn run(&self, global: &Global) -> Result<Outcome> {
        let opened = global.open_to_count()?;
        let period = self.asked.period(global, opened.registry)?;
        let figures = stocktake(opened.registry, period, &ActionLine::ALL);
        let comparison = compare(opened.registry, &Stocktaking { revision: opened.source.revision(), ..figures });
        let look = Look { width: super::width(self.width), colour: super::has_colour() };
        super::print(&(self.format.show)(&opened, &comparison, look)?)?;
        Ok(Outcome::Sound)
    }
}
