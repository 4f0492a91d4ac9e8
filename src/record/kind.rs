//! The kinds of records that a registry holds, each in files of its own.

use super::{Cycle, Group, LineRecord, Meeting, Organization, Output};
use crate::decode::{Decode, Fault, Record, read, words};
use schemars::{Schema, schema_for};

words! {
    /// A kind of record.
    pub enum Kind {
        /// action-lines/LINE.toml
        ActionLine = "action-line",
        /// organizations/ID.toml
        Organization = "organization",
        /// groups/LINE.toml
        Group = "group",
        /// meetings/YEAR/ID.toml
        Meeting = "meeting",
        /// outputs/YEAR/LINE/ID.toml
        Output = "output",
        /// cycles/YEAR.toml
        Cycle = "cycle",
    }
}

impl Kind {
    /// All of them.
    pub const ALL: [Self; 6] =
        [Self::ActionLine, Self::Organization, Self::Group, Self::Meeting, Self::Output, Self::Cycle];

    /// As people see it: `action line`.
    pub fn told(self) -> String {
        self.word().replace('-', " ")
    }

    /// Where its files stand.
    pub const fn files(self) -> &'static str {
        match self {
            Self::ActionLine => "action-lines/LINE.toml",
            Self::Organization => "organizations/ID.toml",
            Self::Group => "groups/LINE.toml",
            Self::Meeting => "meetings/YEAR/ID.toml",
            Self::Output => "outputs/YEAR/LINE/ID.toml",
            Self::Cycle => "cycles/YEAR.toml",
        }
    }

    /// What it is.
    pub const fn about(self) -> &'static str {
        match self {
            Self::ActionLine => LineRecord::ABOUT,
            Self::Organization => Organization::ABOUT,
            Self::Group => Group::ABOUT,
            Self::Meeting => Meeting::ABOUT,
            Self::Output => Output::ABOUT,
            Self::Cycle => Cycle::ABOUT,
        }
    }

    /// Its JSON Schema.
    pub fn schema(self) -> Schema {
        match self {
            Self::ActionLine => schema_for!(LineRecord),
            Self::Organization => schema_for!(Organization),
            Self::Group => schema_for!(Group),
            Self::Meeting => schema_for!(Meeting),
            Self::Output => schema_for!(Output),
            Self::Cycle => schema_for!(Cycle),
        }
    }

    /// What is wrong in the text of such a file.
    pub fn faults(self, text: &str) -> Vec<Fault> {
        fn of<T: Decode>(text: &str) -> Vec<Fault> {
            read::<T>(text.as_bytes()).faults
        }
        match self {
            Self::ActionLine => of::<LineRecord>(text),
            Self::Organization => of::<Organization>(text),
            Self::Group => of::<Group>(text),
            Self::Meeting => of::<Meeting>(text),
            Self::Output => of::<Output>(text),
            Self::Cycle => of::<Cycle>(text),
        }
    }
}
