//! `wsis rename`

use super::changing::{Asked, Making, new_name, record};
use super::{Global, Outcome};
use crate::author::changing::{Desk, rename};
use crate::record::Kind;
use crate::registry::RecordId;
use anyhow::{Result, bail};
use clap::Args;

/// Give a record another name, or move it to another year or line; whatever names it follows
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  wsis rename organization iim-bangalore iimb
  wsis rename output 2026/c5/guide 2026/c6/guide       to another line; 2027/c5/guide to another year
  wsis rename output 2026/c5/guide cybersecurity-guide
  wsis rename meeting 2026/forum 2026/wsis-forum --dry-run")]
pub(super) struct Rename {
    /// The kind of record
    kind: Kind,
    /// The record, as others name it (itu, 2006/c5/guide, 2006/forum), or the path of its file
    old: String,
    /// Its new name, or only the last part of it; or a path
    new: String,
    #[command(flatten)]
    making: Making,
}

impl Rename {
    pub(super) fn run(&self, global: &Global) -> Result<Outcome> {
        let opened = Making::open(global)?;
        let old = record(&opened, self.kind, &self.old)?;
        let new = new_name(&opened, &old, &self.new)?;
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
        let does = format!("Rename the {} {old} to {new}", self.kind.noun());
        self.making.carry_out(global, &opened, &Asked { does, desk })
    }
}
