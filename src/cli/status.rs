//! `wsis status`, and what a bare `wsis` shows

use super::format::one_of;
use super::{Global, Outcome};
use crate::print::{Format, Look, json};
use crate::record::{Day, Year, Years};
use crate::registry::Registry;
use crate::status;
use crate::status::formats::{Detail, owing_csv, owing_table, status_text};
use crate::status::{Owing, owing};
use anyhow::{Result, bail};
use clap::{Args, ValueEnum};

/// Show where the follow-up stands: each open cycle's step, what is due next and by whom, and who has not submitted
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  wsis status
  wsis status --year 2014
  wsis status --by organization --format csv
  wsis status --format json")]
pub(super) struct Status {
    /// Show the cycle that covers this year, open or closed, with what the General Assembly judged [default: all open cycles]
    #[arg(long, value_name = "YEAR", value_parser = super::year)]
    year: Option<Year>,
    /// Show who owes what and since when: a row for each organization and line, in the place of the steps
    #[arg(long, value_name = "WHAT")]
    by: Option<By>,
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

/// What the status is told by.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum By {
    /// The organizations that moderate lines
    Organization,
}

/// A status that is to be shown.
struct Shown<'a> {
    registry: &'a Registry,
    status: &'a status::Status,
    detail: Detail,
    look: Look,
    by: Option<By>,
}

type Show = fn(&Shown<'_>) -> Result<String>;

static FORMATS: [Format<Show>; 3] = [
    Format::table(|shown| {
        let Shown { registry, status, detail, look, .. } = *shown;
        Ok(match shown.owing() {
            Some(rows) => owing_table(registry, &rows, status.today, look),
            None => status_text(registry, status, detail, look),
        })
    }),
    Format::csv(|shown| match shown.owing() {
        Some(rows) => owing_csv(&rows),
        None => bail!("the steps of a cycle have no form as csv: `--by organization` has, or use table or json"),
    }),
    Format::json(|shown| match shown.owing() {
        Some(rows) => json(&rows),
        None => json(shown.status),
    }),
];

impl Shown<'_> {
    /// Who owes what, where that is asked.
    fn owing(&self) -> Option<Vec<Owing>> {
        self.by.map(|By::Organization| owing(self.registry, self.status))
    }
}

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
        let shown = Shown { registry, status: &status, detail, look, by: self.by };
        super::print(&(self.format.show)(&shown)?)?;
        Ok(super::period::newest(registry).map(|period| period.years))
    }
}

/// What a bare `wsis` shows where there is a registry: where it stands, and what to type next.
pub(super) fn greet(global: &Global) -> Result<Outcome> {
    let bare = Status { year: None, by: None, today: None, format: &FORMATS[0], width: None };
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
