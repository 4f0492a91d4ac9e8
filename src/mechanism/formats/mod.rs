//! The comparison for people, a file a format. Nothing is counted here.

mod markdown;
mod table;

pub use markdown::comparison_markdown;
pub use table::comparison_table;
