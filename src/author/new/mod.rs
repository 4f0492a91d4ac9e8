//! A new record: what to ask of it, what its file holds, and what `check` would say of it.
//!
//! All follows from the record's own description: its keys and their order, what a value may be, and what is missing. It
//! asks nobody and writes nothing.

mod answer;
mod draft;
mod question;
mod slug;

pub use answer::answer;
pub use draft::{Draft, findings_with};
pub use question::{Form, Question};
pub use slug::slug;

use crate::record::Kind;

impl Kind {
    /// What can be asked of it, in the order of the contract.
    pub fn questions(self) -> Vec<Question> {
        question::questions(&self.schema())
    }
}
