//! The catalogue for people and programs, a file a format. None of them knows what kinds of records there are.

mod csv;
mod record;
mod section;
mod table;
mod text;

pub(super) use csv::csv;
pub(super) use record::Reader;
pub(super) use section::{Entry, Section, period};
pub(super) use table::{Column, table};
pub use text::shown_text;
