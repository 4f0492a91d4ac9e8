//! `wsis mechanism`

use super::format::Format;
use super::period::Asked;
use super::registry::Opened;
use super::{Global, Outcome};
use crate::line::ActionLine;
use crate::mechanism::formats::{comparison_markdown, comparison_table};
use crate::mechanism::{Comparison, compare};
use crate::print::Look;
use crate::stocktake::{Stocktaking, stocktake};
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
    asked: Asked,
    /// How to show the comparison
    #[arg(long, value_name = "FORMAT", default_value = "table", value_parser = Format::among(&[Format::Table, Format::Json, Format::Markdown]))]
    format: Format,
    /// Columns to lay the table out for [default: the terminal's, else 80]
    #[arg(long, value_name = "COLUMNS")]
    width: Option<u16>,
}

impl Mechanism {
    pub(super) fn run(&self, global: &Global) -> Result<Outcome> {
        let opened = global.open_to_count()?;
        let period = self.asked.period(global, opened.registry)?;
        let figures = stocktake(opened.registry, period, &ActionLine::ALL);
        let comparison = compare(opened.registry, &Stocktaking { revision: opened.source.revision(), ..figures });
        super::print(&self.shown(&opened, &comparison)?)?;
        Ok(Outcome::Sound)
    }

    fn shown(&self, opened: &Opened, comparison: &Comparison) -> Result<String> {
        let width = super::width(self.width);
        Ok(match self.format.of_data(comparison)? {
            Some(data) => data,
            None if self.format == Format::Markdown => comparison_markdown(comparison, &opened.templates()?)
                .map_err(|fault| anyhow!("{}", fault.shown(usize::from(width))))?,
            None => comparison_table(opened.registry, comparison, Look { width, colour: super::has_colour() }),
        })
    }
}
