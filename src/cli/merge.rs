//! `wsis merge`

use super::changing::{Asked, Making, record};
use super::prompt::{Choice as Chosen, Prompts, has_person};
use super::registry::Opened;
use super::{Global, Outcome};
use crate::author::changing::{Apart, Choice, Desk, apart, merge};
use crate::decode::nearest;
use crate::print::safe;
use crate::record::{Kind, OrganizationId};
use crate::registry::RecordId;
use anyhow::{Result, bail};
use clap::{Args, Subcommand};
use std::fmt::Write;

/// Make one record of two that are the same
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  wsis merge organization iim-bangalore iimb
  wsis merge organization iim-bangalore iimb --take website --yes")]
pub(super) struct Merge {
    #[command(subcommand)]
    kind: Kinds,
}

#[derive(Debug, Subcommand)]
enum Kinds {
    Organization(Organizations),
}

/// Make one organization of two: whatever names the first names the second
#[derive(Debug, Args)]
#[command(after_help = "\
Example: wsis merge organization iim-bangalore iimb --take website --yes

What only one file says stays, lists become one, and of what both say otherwise that of INTO stays; --take and --keep choose.")]
struct Organizations {
    /// The organization whose file goes
    from: String,
    /// The organization that stays
    into: String,
    /// Keys of which what FROM says is to stand
    #[arg(long, value_name = "KEY", num_args = 1..)]
    take: Vec<String>,
    /// Keys of which only what INTO says is to stand
    #[arg(long, value_name = "KEY", num_args = 1..)]
    keep: Vec<String>,
    #[command(flatten)]
    making: Making,
}

impl Merge {
    pub(super) fn run(&self, global: &Global) -> Result<Outcome> {
        let Kinds::Organization(two) = &self.kind;
        two.run(global)
    }
}

impl Organizations {
    fn run(&self, global: &Global) -> Result<Outcome> {
        let opened = Making::open(global)?;
        let (goes, stays) = (organization(&opened, &self.from)?, organization(&opened, &self.into)?);
        if goes == stays {
            bail!("`{goes}` is one organization: name two");
        }
        let mut differing = apart(opened.registry, &goes, &stays);
        self.choose(&mut differing)?;
        let mut desk = Desk::new(&opened.source)?;
        // What can't be merged at all is told before anything is asked.
        merge(&mut desk, opened.registry, &goes, &stays, &differing)?;
        if !differing.is_empty() {
            global.say(&told(&differing, &goes, &stays));
        }
        if has_person() && !self.making.yes && !self.making.dry_run {
            self.ask(global, &mut differing)?;
            desk = Desk::new(&opened.source)?;
            merge(&mut desk, opened.registry, &goes, &stays, &differing)?;
        }
        self.making.confirms(global, &format!("Merge `{goes}` into `{stays}`, and remove its file?"))?;
        let does = format!("Merge the organization {goes} into {stays}");
        self.making.carry_out(global, &opened, Asked { does, desk })
    }

    /// Chooses as the options say.
    fn choose(&self, differing: &mut [Apart]) -> Result<()> {
        for (keys, choice) in [(&self.take, Choice::Take), (&self.keep, Choice::Keep)] {
            for key in keys {
                let known: Vec<_> = differing.iter().map(|apart| apart.key.clone()).collect();
                let Some(apart) = differing.iter_mut().find(|apart| apart.key == *key) else {
                    let meant = nearest(key, known.iter().map(String::as_str));
                    let help = match (meant, known.as_slice()) {
                        (Some(meant), _) => format!("did you mean `{meant}`?"),
                        (None, []) => "of nothing do they".to_owned(),
                        (None, known) => format!("they do of {}", known.join(", ")),
                    };
                    bail!("the two files don't say `{}` apart: {help}", safe(key));
                };
                if self.take.contains(key) && self.keep.contains(key) {
                    bail!("`{key}` can't be both taken and kept: leave one out");
                }
                apart.choice = choice;
            }
        }
        Ok(())
    }

    /// Asks whose word stands, where both say something else and no option says it.
    fn ask(&self, global: &Global, differing: &mut [Apart]) -> Result<()> {
        let is_open = |apart: &&mut Apart| {
            apart.is_contradiction() && !self.take.contains(&apart.key) && !self.keep.contains(&apart.key)
        };
        for apart in differing.iter_mut().filter(is_open) {
            let stays = safe(&Apart::words(apart.stays.as_ref())).into_owned();
            let goes = safe(&Apart::words(apart.goes.as_ref())).into_owned();
            let (question, help) = (apart.key.as_str(), "Which of the two is to stand?");
            let chosen = Prompts::new(global).choose(&Chosen { question, help, rows: &[stays, goes], start: 0 })?;
            apart.choice = if chosen == 1 { Choice::Take } else { Choice::Keep };
        }
        Ok(())
    }
}

fn organization(opened: &Opened, text: &str) -> Result<OrganizationId> {
    match record(opened, Kind::Organization, text)? {
        RecordId::Organization(id) => Ok(id),
        other => bail!("`{other}` is no organization"),
    }
}

/// What the two say apart, and what is to stand.
fn told(differing: &[Apart], goes: &OrganizationId, stays: &OrganizationId) -> String {
    let mut text = "what the two files say apart:".to_owned();
    for apart in differing {
        let choice = match apart.choice {
            Choice::Keep => format!("stays as `{stays}` says it"),
            Choice::Take if apart.goes.is_none() => "goes".to_owned(),
            Choice::Take => format!("becomes what `{goes}` says"),
            Choice::Both => "both".to_owned(),
        };
        let _ = write!(text, "\n  {}: {choice}", apart.key);
        for (id, said) in [(goes, &apart.goes), (stays, &apart.stays)] {
            let line = format!("{id}: {}", safe(&Apart::words(said.as_ref())));
            let _ = write!(text, "\n    {line}");
        }
    }
    text
}
