//! `wsis codeowners`

use super::registry::Opened;
use super::{Global, Outcome};
use crate::codeowners::codeowners;
use crate::record::Day;
use anyhow::{Result, bail};
use clap::Args;

/// Print a CODEOWNERS file: who may approve which change, from moderators and maintainers
#[derive(Debug, Args)]
#[command(after_help = "\
Example: wsis codeowners > .github/CODEOWNERS

A line's group and outputs are for the maintainers of its moderators, a meeting for those of all its lines, an organization's file for its own maintainers, all else for the secretariat: the maintainers of the registry's stocktaker.")]
pub(super) struct Codeowners {
    /// The day to judge by who is in office
    #[arg(long, value_name = "DATE", value_parser = super::day)]
    today: Option<Day>,
}

impl Codeowners {
    pub(super) fn run(&self, global: &Global) -> Result<Outcome> {
        let opened = global.open()?;
        opened.refuse_unread_folder()?;
        if opened.registry.is_newer() {
            bail!("this registry is written in a newer schema than this program knows: `wsis check` says what to do");
        }
        let folder = folder(&opened, global)?;
        let owners = codeowners(opened.registry, &folder, self.today.unwrap_or_else(Day::today));
        for (organization, name) in &owners.left_out {
            global.say(&format!(
                "note: {name} of {organization} is left out: neither a user, nor a team, nor an address"
            ));
        }
        if owners.is_without_secretariat {
            global.say("note: the stocktaker names no maintainers, so nobody is asked where no pattern fits; add `maintainers` to its file");
        }
        super::print(&owners.text)?;
        Ok(Outcome::Sound)
    }
}

/// The registry's folder in its repository, where the forge reads the paths from.
fn folder(opened: &Opened, global: &Global) -> Result<String> {
    let place = opened.source.in_git()?.map(|place| place.folder);
    Ok(place.unwrap_or_else(|| {
        global.say("note: the registry is in no git repository yet: the paths are those within it");
        String::new()
    }))
}
