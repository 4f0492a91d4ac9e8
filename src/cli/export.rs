//! `wsis export`

use super::format::one_of;
use super::{Global, Outcome};
use crate::author::{NewFolder, write};
use crate::export::{Exported, FORMATS, Form, MARK};
use crate::print::Format;
use anyhow::{Context, Result, bail};
use clap::Args;
use std::path::PathBuf;

/// Write all records as data for other programs
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  wsis export csv -o data              # a folder of tables, and datapackage.json that describes them
  wsis export xlsx -o registry.xlsx
  wsis export json -o registry.json
  wsis export csv --at 2025-12-31 -o data-2025

Each kind of record is a table, and so is each list within one: its first columns say which entry of which record a row is. \
A folder that is there is left alone, but for one that an export wrote: --force writes a new one in its place.")]
pub(super) struct Export {
    /// The format
    #[arg(value_name = "FORMAT", value_parser = one_of(&FORMATS))]
    format: &'static Format<Form>,
    /// The file or folder to write; a format of one file goes to standard output without it
    #[arg(short, long, value_name = "PATH")]
    output: Option<PathBuf>,
    /// Write in the place of a folder that an earlier export wrote
    #[arg(long)]
    force: bool,
}

impl Export {
    pub(super) fn run(&self, global: &Global) -> Result<Outcome> {
        let opened = global.open_to_count()?;
        let revision = opened.source.revision();
        let exported = Exported::new(opened.registry, revision.as_deref());
        match (&self.format.show, &self.output) {
            (Form::Folder(form), Some(path)) => {
                let mut folder = NewFolder::begin(path, MARK, self.force)?;
                form(&exported, &mut |path| folder.file(path))?;
                folder.finish()?;
            }
            (Form::Folder(_), None) => bail!("{} is a folder of files: name it with `-o`", self.format.name),
            (Form::File(form), Some(path)) => write(path, &form(&exported)?)?,
            (Form::File(form), None) => {
                let text = String::from_utf8(form(&exported)?);
                let text =
                    text.ok().with_context(|| format!("{} is no text: name a file with `-o`", self.format.name))?;
                super::print(&text)?;
            }
        }
        Ok(Outcome::Sound)
    }
}
