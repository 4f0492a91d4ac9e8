//! `wsis show`

use super::format::one_of;
use super::kind::{KindOrName, kind};
use super::language::LanguageOption;
use super::named::{alone, no_kind, refusal};
use super::{Global, Outcome};
use crate::catalogue::formats::shown_text;
use crate::catalogue::{NotFound, Shown, by_last_part, named, named_of_any_kind, show};
use crate::print::{Format, Look, json, yaml};
use crate::record::Day;
use crate::registry::{RecordId, Registry};
use crate::template::Speaker;
use anyhow::{Result, anyhow};
use clap::Args;

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
    /// As other records name it: c5, itu, 2006/c5/guide for an output, 2006/forum for a meeting, 2006 for a cycle; or its name, acronym or symbol, or the
    /// last part alone where no other record ends so
    #[arg(value_name = "ID")]
    id: Option<String>,
    /// The day by which requests of a resolution are due or overdue [default: today]
    #[arg(long, value_name = "DATE", value_parser = super::day)]
    today: Option<Day>,
    /// How to show it
    #[arg(long, value_name = "FORMAT", default_value = "text", value_parser = one_of(&FORMATS))]
    format: &'static Format<Form>,
    #[command(flatten)]
    language: LanguageOption,
    /// Columns to lay the text out for [default: the terminal's, else 80]
    #[arg(long, value_name = "COLUMNS")]
    width: Option<u16>,
}

/// Shows a record, with what a person would open to see its file.
type Form = fn(&Speaker<'_>, &Shown<'_>, &str) -> Result<String>;

static FORMATS: [Format<Form>; 3] =
    [Format::text(shown_text), Format::json(|_, shown, _| json(shown)), Format::yaml(|_, shown, _| yaml(shown))];

impl Show {
    pub(super) fn run(&self, global: &Global) -> Result<Outcome> {
        let opened = self.language.open_to_count(global)?;
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
        super::print(&(self.format.show)(&opened.speaker(look)?, &shown, &file)?)?;
        Ok(Outcome::Sound)
    }

    /// The record that is to be shown.
    fn named(&self, registry: &Registry) -> Result<RecordId> {
        let Some(id) = &self.id else {
            return match &by_last_part(registry, &self.kind, |_| true)[..] {
                [only] if kind(&self.kind).is_none() && named_of_any_kind(registry, &self.kind).is_err() => {
                    Ok(only.clone())
                }
                _ => alone(registry, &self.kind, "show"),
            };
        };
        let kind = kind(&self.kind).ok_or_else(|| no_kind(&self.kind))?;
        named(registry, kind, id).or_else(|not_found| match &by_last_part(registry, id, |of| of == kind)[..] {
            [only] if matches!(not_found, NotFound::Unknown { .. }) => Ok(only.clone()),
            _ => Err(refusal(registry, kind, id, &not_found)),
        })
    }
}
