//! `wsis rename`

use super::changing::{Asked, Making, new_name, record, record_alone};
use super::kind::{KindOrName, kind};
use super::named::no_kind;
use super::registry::Opened;
use super::{Global, Outcome};
use crate::author::changing::{Desk, rename};
use crate::registry::RecordId;
use anyhow::{Result, bail};
use clap::Args;

/// Give a record another name, or move it to another year or line; whatever names it follows
#[derive(Debug, Args)]
#[command(
    override_usage = "wsis rename [OPTIONS] [KIND] <OLD> <NEW>",
    after_help = "\
Examples:
  wsis rename iim-bangalore iimb
  wsis rename output 2026/c5/guide 2026/c6/guide       to another line; 2027/c5/guide to another year
  wsis rename output 2026/c5/guide cybersecurity-guide
  wsis rename meeting 2026/forum 2026/wsis-forum --dry-run"
)]
pub(super) struct Rename {
    /// The kind of record; it may be left out where the old name says which record it is
    #[arg(value_name = "KIND", value_parser = KindOrName)]
    kind: String,
    /// The record, as others name it (itu, 2006/c5/guide, 2006/forum), or the path of its file
    #[arg(value_name = "OLD")]
    old: String,
    /// Its new name, or only the last part of it; or a path
    #[arg(value_name = "NEW")]
    new: Option<String>,
    #[command(flatten)]
    making: Making,
}

impl Rename {
    pub(super) fn run(&self, global: &Global) -> Result<Outcome> {
        let opened = Making::open(global)?;
        let (old, new) = self.names(&opened)?;
        let new = new_name(&opened, &old, new)?;
        if old == new {
            bail!("`{old}` is its name already");
        }
        let file = new.file();
        if opened.registry.files.contains(&file) || opened.folder().join(&file).symlink_metadata().is_ok() {
            let shown = opened.shown_path(&file);
            match (&old, &new) {
                (RecordId::Organization(old), RecordId::Organization(new)) => {
                    bail!("{shown} is there already: `wsis merge organization {old} {new}` makes one of the two")
                }
                _ => bail!("{shown} is there already: choose another name"),
            }
        }
        let mut desk = Desk::new(&opened.source)?;
        rename(&mut desk, opened.registry, &old, &new)?;
        let does = format!("Rename the {} {old} to {new}", old.kind().noun());
        self.making.carry_out(global, &opened, Asked { does, desk })
    }

    /// The record, and the name that it is to have.
    fn names(&self, opened: &Opened) -> Result<(RecordId, &str)> {
        match (kind(&self.kind), &self.new) {
            (Some(kind), Some(new)) => Ok((record(opened, kind, &self.old)?, new)),
            (Some(kind), None) => bail!("which {}? Name it, and behind it the name that it is to have", kind.noun()),
            (None, Some(_)) => Err(no_kind(&self.kind)),
            (None, None) => Ok((record_alone(opened, &self.kind, "rename")?, &self.old)),
        }
    }
}
