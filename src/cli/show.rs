//! `wsis show`

use super::format::one_of;
use super::{Global, Outcome};
use crate::catalogue::formats::shown_text;
use crate::catalogue::{Shown, named, show};
use crate::print::{Format, Look, json, safe, yaml};
use crate::record::{Day, Kind};
use crate::registry::Registry;
use anyhow::{Result, anyhow};
use clap::Args;

/// Show one record, with everything that refers to it and the commit that last changed it
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  wsis show organization itu
  wsis show action-line c5
  wsis show meeting 2006/c5-facilitation
  wsis show cycle 2014 --format json
  wsis show resolution a-res-80-173")]
pub(super) struct Show {
    /// The kind of record
    kind: Kind,
    /// As other records name it: c5, itu, 2006/c5/guide for an output, 2006/forum for a meeting, 2006 for a cycle
    id: String,
    /// The day by which requests of a resolution are due or overdue [default: today]
    #[arg(long, value_name = "DATE", value_parser = super::day)]
    today: Option<Day>,
    /// How to show it
    #[arg(long, value_name = "FORMAT", default_value = "text", value_parser = one_of(&FORMATS))]
    format: &'static Format<Form>,
    /// Columns to lay the text out for [default: the terminal's, else 80]
    #[arg(long, value_name = "COLUMNS")]
    width: Option<u16>,
}

/// Shows a record, with what a person would open to see its file.
type Form = fn(&Registry, &Shown<'_>, &str, Look) -> Result<String>;

static FORMATS: [Format<Form>; 3] =
    [Format::text(shown_text), Format::json(|_, shown, _, _| json(shown)), Format::yaml(|_, shown, _, _| yaml(shown))];

impl Show {
    pub(super) fn run(&self, global: &Global) -> Result<Outcome> {
        let opened = global.open_to_count()?;
        let registry = opened.registry;
        let named = named(registry, self.kind, &self.id).map_err(|not_found| self.unknown(not_found.meant))?;
        let file = opened.shown_path(&named.file());
        let mut shown = show(registry, &named, self.today.unwrap_or_else(Day::today)).ok_or_else(|| {
            anyhow!(
                "{file} can't be shown, because something that it needs is wrong or missing: `wsis check` says what"
            )
        })?;
        let changes = opened.last_changes([shown.file.as_str()])?;
        shown.last_changed = changes.and_then(|mut changes| changes.remove(&shown.file));
        let look = Look { width: super::width(self.width), colour: super::has_colour() };
        super::print(&(self.format.show)(registry, &shown, &file, look)?)?;
        Ok(Outcome::Sound)
    }

    fn unknown(&self, meant: Option<String>) -> anyhow::Error {
        let (kind, id) = (self.kind.noun(), safe(&self.id));
        match meant {
            Some(meant) => anyhow!("there is no {kind} `{id}`: did you mean `{meant}`?"),
            None => anyhow!("there is no {kind} `{id}`: `wsis list {}` shows them all", self.kind.word()),
        }
    }
}
