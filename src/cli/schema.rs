//! `wsis schema`

use super::Outcome;
use crate::document::FrontMatter;
use crate::record::{Cycle, Group, LineRecord, Meeting, Organization, Output, Settings};
use crate::report::Context;
use anyhow::Result;
use clap::{Args, ValueEnum};
use schemars::schema_for;

/// Print the JSON Schema of a kind of file, for editors, or of what a template sees and writes
#[derive(Debug, Args)]
#[command(after_help = "Example: wsis schema output > output.schema.json")]
pub(super) struct Schema {
    /// The kind of file
    kind: Kind,
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

impl Kind {
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
            Self::Report => schema_for!(Context),
            Self::FrontMatter => schema_for!(FrontMatter),
        }
    }
}

impl Schema {
    pub(super) fn run(&self) -> Result<Outcome> {
        super::print(&(serde_json::to_string_pretty(&self.kind.schema())? + "\n"))?;
        Ok(Outcome::Sound)
    }
}
