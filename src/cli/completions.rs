//! `wsis completions`

use super::{Cli, Outcome};
use anyhow::Result;
use clap::{Args, CommandFactory};
use clap_complete::{Shell, generate};

/// Print what lets a shell complete the commands, options and words of wsis
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  wsis completions bash > ~/.local/share/bash-completion/completions/wsis
  wsis completions zsh > \"${fpath[1]}/_wsis\"
  wsis completions fish > ~/.config/fish/completions/wsis.fish
  wsis completions powershell >> $PROFILE")]
pub(super) struct Completions {
    /// The shell
    shell: Shell,
}

impl Completions {
    pub(super) fn run(&self) -> Result<Outcome> {
        let mut script = Vec::new();
        generate(self.shell, &mut Cli::command(), "wsis", &mut script);
        super::print(&String::from_utf8(script)?)?;
        Ok(Outcome::Sound)
    }
}
