//! The catalogue for people and programs, a file a format.

mod csv;
mod record;
mod references;
mod table;
mod text;

pub use csv::listing_csv;
pub use table::listing_table;
pub use text::shown_text;
