//! The catalogue for people and programs, a file a format. None of them knows what kinds of records there are.

mod csv;
mod record;
mod reply;
mod section;
mod sheet;
mod table;
mod text;

pub(super) use csv::{csv, data, refuse_unknown, sort};
pub(super) use record::Reader;
pub use reply::{AsOf, NoReply, TEMPLATE as REPLY_TEMPLATE, reply};
pub(super) use section::{Entry, Section, term};
pub use sheet::Grid;
pub(super) use sheet::{grid, sheet};
pub(super) use table::{Column, table};
pub use text::shown_text;

#[cfg(test)]
pub(super) use csv::keys;
