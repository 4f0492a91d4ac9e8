//! `wsis fmt`

use super::{Global, Outcome, changes};
use crate::author::style;
use anyhow::Result;
use clap::Args;

/// Put the files' keys into the contract's order and one style; comments stay with what they are about
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  wsis fmt
  wsis fmt --check registry/outputs/2006
  wsis fmt --diff

Lines may end in \\n or \\r\\n: in each file they all end as most of them do, so that a checkout on Windows is in order.
Exit status with --check or --diff: 1 if a file is not in order.")]
pub(super) struct Fmt {
    /// Only these files or folders
    #[arg(value_name = "FILE")]
    files: Vec<String>,
    /// Name the files that are not in order, and write nothing
    #[arg(long)]
    check: bool,
    /// Show what would change, and write nothing
    #[arg(long, conflicts_with = "check")]
    diff: bool,
}

impl Fmt {
    pub(super) fn run(&self, global: &Global) -> Result<Outcome> {
        let opened = global.open()?;
        let chosen = opened.chosen(global, &self.files)?;
        let files = style(&opened.source, |file| chosen.as_ref().is_none_or(|chosen| chosen.contains(file)))?;
        if self.check {
            let names = files.iter().map(|fixed| format!("not in order: {}\n", opened.shown_path(&fixed.file)));
            super::print(&names.collect::<String>())?;
        } else {
            changes::carry_out(global, &opened, &files, self.diff)?;
        }
        let fails = (self.check || self.diff) && !files.is_empty();
        Ok(if fails { Outcome::Unsound } else { Outcome::Sound })
    }
}
