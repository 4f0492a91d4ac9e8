//! `wsis schema`

use super::{Global, Outcome};
use crate::document::FrontMatter;
use crate::record::{Cycle, Group, LineRecord, Meeting, Organization, Output, Settings};
use crate::report;
use anyhow::{Context, Result};
use clap::{Args, ValueEnum};
use schemars::schema_for;

/// Print the JSON Schema of a kind of file, for editors, or of what a template sees and writes
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  wsis schema output
  wsis schema --write      into the registry's folder .schemas/, with a .tombi.toml that tells editors which is for which file")]
pub(super) struct Schema {
    /// The kind of file
    #[arg(required_unless_present = "write")]
    kind: Option<Kind>,
    /// Write the schemas of all kinds of files to where an editor with the TOML extension tombi finds them
    #[arg(long, conflicts_with = "kind")]
    write: bool,
}

#[derive(Debug, Clone, Copy, ValueEnum)]
pub(super) enum Kind {
    /// registry.toml
    Registry,
    /// action-lines/LINE.toml
    ActionLine,
    /// organizations/ID.toml
    Organization,
    /// groups/LINE.toml
    Group,
    /// meetings/YEAR/ID.toml
    Meeting,
    /// outputs/YEAR/LINE/ID.toml
    Output,
    /// cycles/YEAR.toml
    Cycle,
    /// What the templates of reports see
    Report,
    /// The front matter of the Markdown that templates write
    FrontMatter,
}

/// The kinds of files that a registry holds, each with the paths of its files.
pub(super) const FILES: [(Kind, &str); 7] = [
    (Kind::Registry, "registry.toml"),
    (Kind::ActionLine, "action-lines/*.toml"),
    (Kind::Organization, "organizations/*.toml"),
    (Kind::Group, "groups/*.toml"),
    (Kind::Meeting, "meetings/*/*.toml"),
    (Kind::Output, "outputs/*/*/*.toml"),
    (Kind::Cycle, "cycles/*.toml"),
];

impl Kind {
    /// Its name on the command line.
    pub(super) fn word(self) -> String {
        self.to_possible_value().map_or(String::new(), |value| value.get_name().to_owned())
    }

    /// Its JSON Schema.
    pub(super) fn schema(self) -> schemars::Schema {
        match self {
            Self::Registry => schema_for!(Settings),
            Self::ActionLine => schema_for!(LineRecord),
            Self::Organization => schema_for!(Organization),
            Self::Group => schema_for!(Group),
            Self::Meeting => schema_for!(Meeting),
            Self::Output => schema_for!(Output),
            Self::Cycle => schema_for!(Cycle),
            Self::Report => schema_for!(report::Context),
            Self::FrontMatter => schema_for!(FrontMatter),
        }
    }
}

impl Schema {
    pub(super) fn run(&self, global: &Global) -> Result<Outcome> {
        match self.kind {
            Some(kind) => super::print(&text(kind)?)?,
            None => write(global)?,
        }
        Ok(Outcome::Sound)
    }
}

fn text(kind: Kind) -> Result<String> {
    Ok(serde_json::to_string_pretty(&kind.schema())? + "\n")
}

/// Writes the schemas into the registry, and beside them what tells an editor of them.
fn write(global: &Global) -> Result<()> {
    let opened = global.open()?;
    opened.can_be_written()?;
    let folder = opened.folder().join(".schemas");
    std::fs::create_dir_all(&folder).with_context(|| format!("{} can't be made", folder.display()))?;
    for (kind, _) in FILES {
        super::write_whole(&folder.join(format!("{}.json", kind.word())), text(kind)?.as_bytes())?;
    }
    let settings_file = opened.folder().join(".tombi.toml");
    if settings_file.symlink_metadata().is_ok() {
        global.say(&format!("{} is there already, and stays as it is", settings_file.display()));
    } else {
        super::write_whole(&settings_file, for_editors().as_bytes())?;
    }
    super::print(&format!("schemas written to {}\n", folder.display()))
}

/// Which schema is for which file, as tombi reads it.
fn for_editors() -> String {
    let entries = FILES.map(|(kind, files)| {
        format!("[[schemas]]\npath = \".schemas/{}.json\"\ninclude = [\"{files}\"]\n", kind.word())
    });
    entries.join("\n")
}
