//! A new record: what to ask of it, what its file holds, and what `check` would say of it.
//!
//! All follows from the record's own description: its keys and their order, what a value may be, and what is missing. It
//! asks nobody and writes nothing.

mod answer;
mod draft;
mod question;
mod slug;

pub use answer::answer;
pub use draft::{Draft, Place, findings_with};
pub use question::{Form, Question};
pub use slug::slug;

use crate::decode::{Decode, Fault, Record, read};
use crate::record::{Cycle, Group, LineRecord, Meeting, Organization, Output};
use schemars::{Schema, schema_for};

/// A kind of record that a file can be written for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// `organizations/ID.toml`
    Organization,
    /// `groups/LINE.toml`
    Group,
    /// `meetings/YEAR/ID.toml`
    Meeting,
    /// `outputs/YEAR/LINE/ID.toml`
    Output,
    /// `cycles/YEAR.toml`
    Cycle,
    /// `action-lines/LINE.toml`
    ActionLine,
}

impl Kind {
    /// All of them, the ones first that are written most.
    pub const ALL: [Self; 6] =
        [Self::Output, Self::Meeting, Self::Organization, Self::Group, Self::Cycle, Self::ActionLine];

    /// Its name on the command line.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Organization => "organization",
            Self::Group => "group",
            Self::Meeting => "meeting",
            Self::Output => "output",
            Self::Cycle => "cycle",
            Self::ActionLine => "action-line",
        }
    }

    /// What it is.
    pub const fn about(self) -> &'static str {
        match self {
            Self::Organization => Organization::ABOUT,
            Self::Group => Group::ABOUT,
            Self::Meeting => Meeting::ABOUT,
            Self::Output => Output::ABOUT,
            Self::Cycle => Cycle::ABOUT,
            Self::ActionLine => LineRecord::ABOUT,
        }
    }

    /// What its path is made of, beside the folder.
    pub const fn path(self) -> &'static [Part] {
        match self {
            Self::Organization => &[Part::Id],
            Self::Group | Self::ActionLine => &[Part::Line],
            Self::Meeting => &[Part::Year, Part::Id],
            Self::Output => &[Part::Year, Part::Line, Part::Id],
            Self::Cycle => &[Part::Year],
        }
    }

    /// Keys that may be left out, but that most records of the kind have: a person is asked for them.
    pub const fn usual(self) -> &'static [&'static str] {
        match self {
            Self::Organization => &["acronym", "intergovernmental", "country", "website", "sources"],
            Self::Group => &["name", "formed", "website", "members"],
            Self::Meeting => &[
                "start",
                "end",
                "place.city",
                "place.country",
                "online",
                "organizers",
                "open-to-all-stakeholders",
                "links",
                "sources",
            ],
            Self::Output => &["links", "sources"],
            Self::Cycle => &["outputs-due"],
            Self::ActionLine => &["paragraphs", "scope"],
        }
    }

    /// What can be asked of it, in the order of the contract.
    pub fn questions(self) -> Vec<Question> {
        question::questions(&self.schema())
    }

    fn schema(self) -> Schema {
        match self {
            Self::Organization => schema_for!(Organization),
            Self::Group => schema_for!(Group),
            Self::Meeting => schema_for!(Meeting),
            Self::Output => schema_for!(Output),
            Self::Cycle => schema_for!(Cycle),
            Self::ActionLine => schema_for!(LineRecord),
        }
    }

    /// What is wrong in the text of such a file.
    fn faults(self, text: &str) -> Vec<Fault> {
        fn of<T: Decode>(text: &str) -> Vec<Fault> {
            read::<T>(text.as_bytes()).faults
        }
        match self {
            Self::Organization => of::<Organization>(text),
            Self::Group => of::<Group>(text),
            Self::Meeting => of::<Meeting>(text),
            Self::Output => of::<Output>(text),
            Self::Cycle => of::<Cycle>(text),
            Self::ActionLine => of::<LineRecord>(text),
        }
    }
}

/// A part of a record's path.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Part {
    /// The year that it is filed under.
    Year,
    /// The line that it is of.
    Line,
    /// The name of its file.
    Id,
}
