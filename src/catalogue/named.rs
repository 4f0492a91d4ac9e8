//! From what a person types to the record that it names.

use crate::decode::nearest;
use crate::line::ActionLine;
use crate::record::Kind;
use crate::record::{Id, MeetingId, OutputId, Year};
use crate::registry::{GroupOf, Key, Records, Registry};
use crate::spelling::{folded, spelt};
use std::fmt;

/// The record that a person named: there is a file of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Named {
    /// A line.
    ActionLine(ActionLine),
    /// An organization.
    Organization(Id),
    /// A line's stakeholder group.
    Group(ActionLine),
    /// A meeting.
    Meeting(MeetingId),
    /// An output.
    Output(OutputId),
    /// A year's cycle.
    Cycle(Year),
}

/// There is no such record.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NotFound {
    /// The record that was probably meant.
    pub meant: Option<String>,
}

impl Named {
    /// The record of a kind that this text names, as other records do.
    pub fn find(registry: &Registry, kind: Kind, text: &str) -> Result<Self, NotFound> {
        let line = |known: &[ActionLine]| match ActionLine::from_words(text).filter(|line| known.contains(line)) {
            Some(line) => Ok(line),
            None => Err(not_found(text, known.iter().map(|line| line.stem().to_owned()))),
        };
        match kind {
            Kind::ActionLine => line(&keys(&registry.lines)).map(Self::ActionLine),
            Kind::Group => line(&keys(&registry.groups).iter().map(|of| of.0).collect::<Vec<_>>()).map(Self::Group),
            Kind::Organization => among(&registry.organizations, text).map(Self::Organization),
            Kind::Meeting => among(&registry.meetings, text).map(Self::Meeting),
            Kind::Output => among(&registry.outputs, text).map(Self::Output),
            Kind::Cycle => among(&registry.cycles, text).map(Self::Cycle),
        }
    }

    /// Its kind.
    pub fn kind(&self) -> Kind {
        match self {
            Self::ActionLine(_) => Kind::ActionLine,
            Self::Organization(_) => Kind::Organization,
            Self::Group(_) => Kind::Group,
            Self::Meeting(_) => Kind::Meeting,
            Self::Output(_) => Kind::Output,
            Self::Cycle(_) => Kind::Cycle,
        }
    }

    /// Its file, relative to the registry.
    pub fn file(&self) -> String {
        match self {
            Self::ActionLine(line) => line.file(),
            Self::Organization(id) => id.file(),
            Self::Group(line) => GroupOf(*line).file(),
            Self::Meeting(id) => id.file(),
            Self::Output(id) => id.file(),
            Self::Cycle(year) => year.file(),
        }
    }
}

/// As other records name it.
impl fmt::Display for Named {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::ActionLine(line) | Self::Group(line) => f.write_str(line.stem()),
            Self::Organization(id) => id.fmt(f),
            Self::Meeting(id) => id.fmt(f),
            Self::Output(id) => id.fmt(f),
            Self::Cycle(year) => year.fmt(f),
        }
    }
}

fn keys<K: Key, T>(records: &Records<K, T>) -> Vec<K> {
    records.iter().map(|entry| entry.key.clone()).collect()
}

fn among<K: Key + fmt::Display, T>(records: &Records<K, T>, text: &str) -> Result<K, NotFound> {
    let spelt = spelt(text);
    let found = records.iter().find(|entry| entry.key.to_string() == spelt);
    found
        .map(|entry| entry.key.clone())
        .ok_or_else(|| not_found(text, records.iter().map(|entry| entry.key.to_string())))
}

/// The record that was probably meant: one in another case or without its year and line, else the nearest, else one that
/// begins so.
fn not_found(text: &str, known: impl Iterator<Item = String>) -> NotFound {
    let known: Vec<_> = known.collect();
    let text = folded(text);
    let is_meant = |id: &&String| **id == text.as_ref() || id.ends_with(&format!("/{text}"));
    let meant = known.iter().find(is_meant).map(String::as_str);
    let near = || nearest(&text, known.iter().map(String::as_str));
    let begun = || known.iter().find(|id| !text.is_empty() && id.starts_with(text.as_ref())).map(String::as_str);
    NotFound { meant: meant.or_else(near).or_else(begun).map(str::to_owned) }
}
