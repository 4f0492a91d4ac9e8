//! The catalogue of a registry: its records as rows of a list, and one record with all that refers to it.
//!
//! It gives plain values, reads no clock and counts nothing that `stocktake` counts.

mod filter;
pub mod formats;
mod involvement;
mod list;
mod named;
mod related;
mod rows;
mod search;
mod show;

pub use filter::{Filter, Unfit};
pub use list::list;
pub use named::{Named, NotFound};
pub use related::{
    Membership, Mention, ModalityMention, ModeratorTerm, Related, RelatedToCycle, RelatedToGroup, RelatedToLine,
    RelatedToMeeting, RelatedToOrganization, RelatedToOutput, YearOutputs,
};
pub use rows::{CycleRow, GroupRow, LineRow, Listing, MeetingRow, OrganizationRow, OutputRow};
pub use show::{Record, Shown, show};

use serde::Serialize;

/// A kind of record.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, clap::ValueEnum)]
#[serde(rename_all = "kebab-case")]
pub enum Kind {
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
}

impl Kind {
    /// As it is written on the command line.
    pub fn word(self) -> &'static str {
        match self {
            Self::ActionLine => "action-line",
            Self::Organization => "organization",
            Self::Group => "group",
            Self::Meeting => "meeting",
            Self::Output => "output",
            Self::Cycle => "cycle",
        }
    }

    /// As people see it: `action line`.
    pub fn told(self) -> String {
        self.word().replace('-', " ")
    }
}
