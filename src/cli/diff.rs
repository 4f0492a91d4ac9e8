//! `wsis diff`

use super::format::one_of;
use super::registry::Opened;
use super::{Global, Outcome, has_colour};
use crate::print::{Format, Look, json};
use crate::review::{Review, formats, review};
use anyhow::{Result, bail};
use clap::Args;
use serde::Serialize;

/// Show what changed in meaning, record by record, and what that does to the figures
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  wsis diff main                       what this branch changes, with what is not committed yet
  wsis diff v2024 v2025                from one revision to another
  wsis diff main --format markdown     for a pull request

With one revision, what is compared is where the work left it, as a pull request shows it; with two, both as they are.")]
pub(super) struct Diff {
    /// The revision to compare with
    base: String,
    /// The revision that is compared [default: the files as they are]
    head: Option<String>,
    /// How to show it
    #[arg(long, value_name = "FORMAT", default_value = "human", value_parser = one_of(&FORMATS))]
    format: &'static Format<Show>,
    /// Columns to lay the text out for [default: the terminal's, else 80]
    #[arg(long, value_name = "COLUMNS")]
    width: Option<u16>,
}

/// The review, with what is compared.
#[derive(Serialize)]
struct Compared<'a> {
    base: Option<String>,
    head: Option<String>,
    #[serde(flatten)]
    review: &'a Review,
}

type Show = fn(&Compared<'_>, Look) -> Result<String>;

static FORMATS: [Format<Show>; 3] = [
    Format::new("human", "For people at a terminal", |compared, look| {
        let before = compared.base.as_deref().map_or(String::new(), short);
        let after = compared.head.as_deref().map_or("the files as they are".to_owned(), short);
        Ok(formats::human(compared.review, &before, &after, look))
    }),
    Format::new("markdown", "For a pull request's comment or a job's summary", |compared, _| {
        Ok(formats::markdown(compared.review))
    }),
    Format::json(|compared, _| json(compared)),
];

impl Diff {
    pub(super) fn run(&self, global: &Global) -> Result<Outcome> {
        if global.at.is_some() {
            bail!("name the two revisions without `--at`: `wsis diff {} REV`", self.base);
        }
        let opened = global.open()?;
        let (before, after) = match &self.head {
            Some(head) => (opened.at(&self.base)?, opened.at(head)?),
            None => (opened.since(&self.base)?, opened),
        };
        // A folder that neither side could read changed nothing that can be told.
        let unread = |opened: &Opened| opened.registry.unread_folder().map(|folder| folder.file.as_str());
        if unread(&before) != unread(&after) {
            before.refuse_unread_folder()?;
            after.refuse_unread_folder()?;
        }
        let review = review(before.registry, after.registry);
        let (base, head) = (before.source.revision(), after.source.revision());
        let look = Look { width: super::width(self.width), colour: has_colour() };
        super::print(&(self.format.show)(&Compared { base, head, review: &review }, look)?)?;
        Ok(Outcome::Sound)
    }
}

/// A commit's id as people write it.
fn short(id: &str) -> String {
    id.chars().take(10).collect()
}
