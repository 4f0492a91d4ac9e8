//! `wsis status`, and what a bare `wsis` shows

use super::format::one_of;
use super::{Global, Outcome};
use crate::print::{Format, Look, json};
use crate::record::{Day, Year, Years};
use crate::registry::Registry;
use crate::status;
use crate::status::formats::{Detail, status_text};
use anyhow::Result;
use clap::Args;

/// Show where the follow-up stands: each open cycle's step, what is due next and by whom, and who has not submitted
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  wsis status
  wsis status --year 2014
  wsis status --format json")]
pub(super) struct Status {
    /// Show the cycle that covers this year, open or closed, with what the General Assembly judged [default: all open cycles]
    #[arg(long, value_name = "YEAR", value_parser = super::year)]
    year: Option<Year>,
    /// The day to judge by
    #[arg(long, value_name = "DATE", value_parser = super::day)]
    today: Option<Day>,
    /// How to show it
    #[arg(long, value_name = "FORMAT", default_value = "table", value_parser = one_of(&FORMATS))]
    format: &'static Format<Show>,
    /// Columns to lay the text out for [default: the terminal's, else 80]
    #[arg(long, value_name = "COLUMNS")]
    width: Option<u16>,
}

type Show = fn(&Registry, &status::Status, Detail, Look) -> Result<String>;

static FORMATS: [Format<Show>; 2] = [
    Format::table(|registry, status, detail, look| Ok(status_text(registry, status, detail, look))),
    Format::json(|_, status, _, _| json(status)),
];

impl Status {
    pub(super) fn run(&self, global: &Global) -> Result<Outcome> {
        self.show(global)?;
        Ok(Outcome::Sound)
    }

    /// Prints the status, and gives the years that one would look at next.
    fn show(&self, global: &Global) -> Result<Option<Years>> {
        let opened = global.open_to_count()?;
        let registry = opened.registry;
        super::silence::tell(global, registry, self.year.as_slice());
        let today = self.today.unwrap_or_else(Day::today);
        let mut status = status::status(registry, today, self.year);
        status.revision = opened.source.revision();
        let look = Look { width: super::width(self.width), colour: super::has_colour() };
        let detail = if self.year.is_some() { Detail::Everything } else { Detail::Now };
        super::print(&(self.format.show)(registry, &status, detail, look)?)?;
        Ok(super::period::newest(registry).map(|period| period.years))
    }
}

/// What a bare `wsis` shows where there is a registry: where it stands, and what to type next.
pub(super) fn greet(global: &Global) -> Result<Outcome> {
    let bare = Status { year: None, today: None, format: &FORMATS[0], width: None };
    let next = match bare.show(global)? {
        Some(years) => {
            let option = super::period::option(years);
            format!("`wsis stocktake {option}` shows the figures, `wsis --help` all commands.")
        }
        None => "`wsis --help` shows all commands, and how each is used.".to_owned(),
    };
    super::print(&format!("\n{next}\n"))?;
    Ok(Outcome::Sound)
}
