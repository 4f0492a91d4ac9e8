//! `wsis export`

use super::format::one_of;
use super::{Global, Outcome};
use crate::author::{NewFolder, write};
use crate::export::{Exported, FORMATS, Form, Notes, written_before};
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
The table `countries` says which region the ITU counts each country in. \
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
        let exported = Exported::new(opened.registry, &opened.source);
        let name = self.format.name;
        if let Some(path) = &self.output {
            opened.refuse_within(path, "exports")?;
        }
        let form = match (&self.format.show, &self.output) {
            (Form::Folder(form), Some(path)) => {
                let mut folder = NewFolder::begin(path, written_before, self.force)?;
                let written = form(&exported, &mut |path| folder.file(path));
                written.with_context(|| format!("{} can't be written", path.display()))?;
                folder.finish()?;
                return Ok(Outcome::Sound);
            }
            (Form::Folder(_), None) => bail!("{name} is a folder of files: name it with `-o`"),
            (Form::File(form), _) => form,
        };
        let mut notes = Notes::new();
        let content = form(&exported, &mut notes)?;
        for note in &notes {
            global.say(&format!("note: {note}"));
        }
        match &self.output {
            Some(path) => write(path, &content)?,
            None => {
                let text = String::from_utf8(content).ok();
                super::print(&text.with_context(|| format!("{name} is no text: name a file with `-o`"))?)?;
            }
        }
        Ok(Outcome::Sound)
    }
}
