//! `wsis schema`

use super::{Global, Outcome};
use crate::author::import::Mapping;
use crate::author::write;
use crate::document::FrontMatter;
use crate::letters;
use crate::record::{Kind, Settings};
use crate::registry::SETTINGS;
use crate::report;
use anyhow::{Context, Result};
use clap::builder::PossibleValue;
use clap::{Args, ValueEnum};
use schemars::schema_for;
use std::borrow::Cow;
use std::sync::LazyLock;

/// Print the JSON Schema of a kind of file, for editors, or of what a template sees and writes
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  wsis schema output
  wsis schema --write      into the registry's folder .schemas/, with a .tombi.toml that tells editors which is for which file")]
pub(super) struct Schema {
    /// The kind of file
    #[arg(required_unless_present = "write")]
    kind: Option<Subject>,
    /// Write the schemas of all kinds of files to where an editor with the TOML extension tombi finds them
    #[arg(long, conflicts_with = "kind")]
    write: bool,
}

/// What there is a schema of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Subject {
    /// A kind of record.
    Record(Kind),
    /// What holds for the whole registry.
    Settings,
    /// What the templates of reports see.
    Report,
    /// What the template of a letter sees.
    Letter,
    /// What templates say before their Markdown.
    FrontMatter,
    /// Which column of a table becomes which key.
    Mapping,
}

impl Subject {
    /// What a registry's files can be.
    pub(super) fn of_files() -> impl Iterator<Item = Self> {
        std::iter::once(Self::Settings).chain(Kind::ALL.into_iter().map(Self::Record))
    }

    /// Its name on the command line.
    pub(super) fn word(self) -> &'static str {
        match self {
            Self::Record(kind) => kind.word(),
            Self::Settings => "registry",
            Self::Report => "report",
            Self::Letter => "letter",
            Self::FrontMatter => "front-matter",
            Self::Mapping => "mapping",
        }
    }

    /// Where it stands, or what it is.
    pub(super) fn place(self) -> Cow<'static, str> {
        match self {
            Self::Record(kind) => kind.files().into(),
            Self::Settings => SETTINGS.into(),
            Self::Report => "What the templates of reports see".into(),
            Self::Letter => "What the template of a letter sees".into(),
            Self::FrontMatter => "The front matter of the Markdown that templates write".into(),
            Self::Mapping => "The mapping of a table, which `wsis import --mapping` names".into(),
        }
    }

    /// Its JSON Schema.
    pub(super) fn schema(self) -> schemars::Schema {
        match self {
            Self::Record(kind) => kind.schema(),
            Self::Settings => schema_for!(Settings),
            Self::Report => schema_for!(report::Context),
            Self::Letter => schema_for!(letters::Context),
            Self::FrontMatter => schema_for!(FrontMatter),
            Self::Mapping => schema_for!(Mapping),
        }
    }
}

impl ValueEnum for Subject {
    fn value_variants<'a>() -> &'a [Self] {
        static ALL: LazyLock<Vec<Subject>> = LazyLock::new(|| {
            Subject::of_files()
                .chain([Subject::Report, Subject::Letter, Subject::FrontMatter, Subject::Mapping])
                .collect()
        });
        &ALL
    }

    fn to_possible_value(&self) -> Option<PossibleValue> {
        Some(PossibleValue::new(self.word()).help(self.place().into_owned()))
    }
}

impl Schema {
    pub(super) fn run(&self, global: &Global) -> Result<Outcome> {
        match self.kind {
            Some(kind) => super::print(&text(kind)?)?,
            None => write_all(global)?,
        }
        Ok(Outcome::Sound)
    }
}

fn text(kind: Subject) -> Result<String> {
    Ok(serde_json::to_string_pretty(&kind.schema())? + "\n")
}

/// Writes the schemas into the registry, and beside them what tells an editor of them.
fn write_all(global: &Global) -> Result<()> {
    let opened = global.open()?;
    opened.can_be_written()?;
    let folder = opened.folder().join(".schemas");
    opened.refuse_link(".schemas")?;
    std::fs::create_dir_all(&folder).with_context(|| format!("{} can't be made", folder.display()))?;
    for kind in Subject::of_files() {
        let name = format!("{}.json", kind.word());
        opened.refuse_link(&format!(".schemas/{name}"))?;
        write(&folder.join(name), text(kind)?.as_bytes())?;
    }
    let settings_file = opened.folder().join(".tombi.toml");
    if settings_file.symlink_metadata().is_ok() {
        global.say(&format!("{} is there already, and stays as it is", settings_file.display()));
    } else {
        write(&settings_file, for_editors().as_bytes())?;
    }
    super::print(&format!("schemas written to {}\n", folder.display()))
}

/// Which schema is for which file, as tombi reads it.
fn for_editors() -> String {
    let pattern = |kind: Subject| {
        ["LINE", "ID", "YEAR"].iter().fold(kind.place().into_owned(), |path, part| path.replace(part, "*"))
    };
    let entries = Subject::of_files().map(|kind| {
        format!("[[schemas]]\npath = \".schemas/{}.json\"\ninclude = [\"{}\"]\n", kind.word(), pattern(kind))
    });
    entries.collect::<Vec<_>>().join("\n")
}
