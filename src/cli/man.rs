//! `wsis man`

use super::groups::command;
use super::{Global, Outcome};
use crate::author::write;
use anyhow::{Context, Result};
use clap::{Args, Command};
use clap_mangen::Man;
use std::path::PathBuf;

/// Print the manual page of wsis, or write the pages of all commands
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  wsis man | man -l -
  wsis man -o ~/.local/share/man/man1")]
pub(super) struct Manual {
    /// Write a page for each command into this folder
    #[arg(short, long, value_name = "DIR")]
    output: Option<PathBuf>,
}

impl Manual {
    pub(super) fn run(&self, global: &Global) -> Result<Outcome> {
        let mut command = command();
        command.build();
        let Some(folder) = &self.output else {
            super::print(&page(&Man::new(command))?)?;
            return Ok(Outcome::Sound);
        };
        std::fs::create_dir_all(folder).with_context(|| format!("{} can't be made", folder.display()))?;
        let pages: Vec<_> = with_subcommands(command).into_iter().map(Man::new).collect();
        for man in &pages {
            write(&folder.join(man.get_filename()), page(man)?.as_bytes())?;
        }
        global.say(&format!("{} pages written to {}", pages.len(), folder.display()));
        Ok(Outcome::Sound)
    }
}

fn page(man: &Man) -> Result<String> {
    let mut page = Vec::new();
    man.render(&mut page)?;
    Ok(String::from_utf8(page)?)
}

/// A command and all below it, but `help`, which only says the same again.
fn with_subcommands(command: Command) -> Vec<Command> {
    let below = command.get_subcommands().filter(|command| command.get_name() != "help" && !command.is_hide_set());
    let below: Vec<_> = below.cloned().flat_map(with_subcommands).collect();
    std::iter::once(command).chain(below).collect()
}
