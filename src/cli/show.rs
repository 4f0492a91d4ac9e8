//! `wsis show`

use super::format::one_of;
use super::named::{refusal, told};
use super::{Global, Outcome};
use crate::catalogue::formats::shown_text;
use crate::catalogue::{NotFound, Shown, named, named_of_any_kind, show};
use crate::decode::did_you_mean;
use crate::print::{Format, Look, json, safe, yaml};
use crate::record::{Day, Kind};
use crate::registry::{RecordId, Registry};
use anyhow::{Result, anyhow, bail};
use clap::builder::{PossibleValue, StringValueParser, TypedValueParser};
use clap::{Arg, Args, Command, ValueEnum};
use std::ffi::OsStr;

/// Show one record, with everything that refers to it and the commit that last changed it
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  wsis show organization itu
  wsis show 2006/c5/chairmans-report
  wsis show action-line c5
  wsis show meeting 2006/c5-facilitation
  wsis show cycle 2014 --format json
  wsis show resolution a-res-80-173")]
pub(super) struct Show {
    /// The kind of record; it may be left out where the name says which record it is
    #[arg(value_name = "KIND", value_parser = KindOrName, required = true)]
    kind: String,
    /// As other records name it: c5, itu, 2006/c5/guide for an output, 2006/forum for a meeting, 2006 for a cycle; or its name, acronym or symbol
    #[arg(value_name = "ID")]
    id: Option<String>,
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
        let named = self.named(registry)?;
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

    /// The record that is to be shown.
    fn named(&self, registry: &Registry) -> Result<RecordId> {
        let Some(id) = &self.id else { return self.named_alone(registry, &self.kind) };
        let kind = kind(&self.kind).ok_or_else(|| {
            let words = Kind::ALL.map(Kind::word);
            let help = did_you_mean(&self.kind, &words).unwrap_or_default();
            anyhow!("there is no kind of record `{}`: {help}", safe(&self.kind))
        })?;
        named(registry, kind, id).map_err(|not_found| refusal(registry, kind, id, &not_found))
    }

    /// The record that a name alone leads to.
    fn named_alone(&self, registry: &Registry, name: &str) -> Result<RecordId> {
        let with_kind = |id: &RecordId| format!("`wsis show {} {id}`", id.kind().word());
        match (named_of_any_kind(registry, name), kind(name)) {
            (Ok(id), _) => Ok(id),
            (Err(NotFound::Unclear { candidates }), _) => {
                let told = told(registry, &candidates, with_kind);
                bail!("`{}` is said of {} records: type {told}", safe(name), candidates.len())
            }
            (_, Some(kind)) => {
                let (noun, word) = (kind.noun(), kind.word());
                bail!("which {noun}? Name it behind the kind; `wsis list {word}` shows them all")
            }
            (Err(NotFound::Unknown { meant }), None) if meant.is_empty() => {
                bail!("there is no record `{}`: `wsis list` shows those of a kind", safe(name))
            }
            (Err(NotFound::Unknown { meant }), None) => {
                bail!("there is no record `{}`: did you mean {}?", safe(name), told(registry, &meant, with_kind))
            }
        }
    }
}

/// The kind that a word names.
fn kind(word: &str) -> Option<Kind> {
    Kind::ALL.into_iter().find(|kind| kind.word() == word)
}

/// Reads a kind, or the name of a record in its place: shells complete the kinds.
#[derive(Debug, Clone)]
struct KindOrName;

impl TypedValueParser for KindOrName {
    type Value = String;

    fn parse_ref(&self, command: &Command, argument: Option<&Arg>, value: &OsStr) -> Result<String, clap::Error> {
        StringValueParser::new().parse_ref(command, argument, value)
    }

    fn possible_values(&self) -> Option<Box<dyn Iterator<Item = PossibleValue> + '_>> {
        Some(Box::new(Kind::value_variants().iter().filter_map(ValueEnum::to_possible_value)))
    }
}
