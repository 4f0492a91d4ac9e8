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
pub(super) use draft::{ON_ONE_LINE, own_table, text as text_of};
pub use question::{Form, Question};
pub use slug::slug;

use crate::record::Kind;

impl Kind {
    /// What can be asked of it, in the order of the contract.
    pub fn questions(self) -> Vec<Question> {
        question::questions(&self.outline())
    }

    /// What can be asked of a table in one of its lists, in the order of the contract; none where there is no such list of tables.
    pub fn questions_of_entry(self, list: &Question) -> Vec<Question> {
        question::questions_of_entry(&self.outline(), list)
    }
}
