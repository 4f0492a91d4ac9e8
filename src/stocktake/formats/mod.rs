//! The figures for people and programs, a file a format. Nothing is counted here.

mod csv;
mod markdown;
mod table;

pub use csv::{cut_csv, explanation_csv, stocktaking_csv};
pub use markdown::markdown;
pub use table::{cut_table, explanation_table, stocktaking_table, years_table};
