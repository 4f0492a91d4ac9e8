//! `wsis init`

use super::{Global, Outcome};
use crate::template::BUILT_IN;
use anyhow::{Context, Result, bail};
use clap::Args;
use std::path::Path;

/// Copy the built-in templates out, to change them
#[derive(Debug, Args)]
#[command(after_help = "\
Example: wsis init --templates

A file in the registry's folder templates/ takes the place of the built-in one of the same name; delete those that you don't change.")]
pub(super) struct Init {
    /// Copy the templates and the words of the reports into the registry's folder templates/
    #[arg(long, required = true)]
    templates: bool,
}

impl Init {
    pub(super) fn run(&self, global: &Global) -> Result<Outcome> {
        if !self.templates {
            bail!("say what to copy with `--templates`");
        }
        let opened = global.open()?;
        opened.can_be_written()?;
        let folder = opened.folder().join("templates");
        let mut written = 0;
        for template in BUILT_IN {
            let file = folder.join(template.name);
            if file.symlink_metadata().is_ok() {
                global.say(&format!("{} is there already, and stays as it is", file.display()));
                continue;
            }
            let above = file.parent().unwrap_or(Path::new("."));
            std::fs::create_dir_all(above).with_context(|| format!("{} can't be made", above.display()))?;
            super::write_whole(&file, template.text.as_bytes())?;
            written += 1;
        }
        super::print(&format!("{written} files written to {}\n", folder.display()))?;
        Ok(Outcome::Sound)
    }
}
