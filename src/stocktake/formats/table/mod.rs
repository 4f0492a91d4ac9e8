//! The figures as tables in a terminal: what is there, what is missing, and how this year compares with the last.

mod across;
mod explanation;
mod year;

pub use across::{cut_table, years_table};
pub use explanation::explanation_table;
pub use year::stocktaking_table;
