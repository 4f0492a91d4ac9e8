//! `wsis completions`

use super::{Outcome, complete};
use anyhow::{Context, Result};
use clap::Args;
use clap_complete::Shell;
use clap_complete::env::Shells;

/// Print what lets a shell complete commands, options and words, and the records of the registry that is near
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  wsis completions bash > ~/.local/share/bash-completion/completions/wsis
  wsis completions zsh > \"${fpath[1]}/_wsis\"
  wsis completions fish > ~/.config/fish/completions/wsis.fish
  wsis completions powershell >> $PROFILE

What fits is asked of the wsis on the path: make the script anew after an update of wsis. Then `wsis show organization un` and the tab key complete ids of the registry, too, and --line, --year and --explain lines, years and figures.")]
pub(super) struct Completions {
    /// The shell
    shell: Shell,
}

impl Completions {
    pub(super) fn run(&self) -> Result<Outcome> {
        let shells = Shells::builtins();
        let shell = shells.completer(&self.shell.to_string()).context("there is no script for this shell")?;
        let mut script = Vec::new();
        shell.write_registration(complete::VARIABLE, "wsis", "wsis", "wsis", &mut script)?;
        super::print(&String::from_utf8(script)?)?;
        Ok(Outcome::Sound)
    }
}
