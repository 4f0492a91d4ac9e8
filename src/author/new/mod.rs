//! A new record: what to ask of it, what its file holds, and what `check` would say of it.
//!
//! All follows from the record's own description: its keys and their order, what a value may be, and what is missing. It
//! asks nobody, and writes nothing but drafts of it (`kept.rs`).

mod answer;
mod draft;
mod kept;
mod keyed;
mod question;
mod slug;

pub use answer::answer;
pub use draft::Draft;
pub(super) use draft::{INLINE_TABLES, own_table, text as text_of};
pub use kept::{Begun, Drafts, KeptDraft};
pub use keyed::Keyed;
pub use question::{Form, Question};
pub use slug::slug;

use crate::record::Kind;

impl Kind {
    /// What can be asked of it, in the order of the contract.
    pub fn questions(self) -> Vec<Question> {
        Keyed::from(self).questions()
    }

    /// What can be asked of a table in one of its lists, in the order of the contract; none where there is no such list of tables.
    pub fn questions_of_entry(self, list: &Question) -> Vec<Question> {
        Keyed::from(self).questions_of_entry(list)
    }
}
