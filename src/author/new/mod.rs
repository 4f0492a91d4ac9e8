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

use crate::record::Kind;

impl Kind {
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
