//! Records from a table that somebody sends, and from what `wsis export json` wrote: what would become of each row, found in memory.
//!
//! [`mapping`] says which column becomes which key; a table is read from text (`text.rs`) or a workbook (`workbook.rs`) into [`table`];
//! `value.rs` makes of a cell what stands in a file, `row.rs` of a row a record, `known.rs` knows again what is there already,
//! `planner.rs` says what becomes of each row, and `plan.rs` has all of it, judged as `check` judges. `data.rs` reads the JSON. It asks nobody and writes nothing.

mod bound;
mod data;
mod difference;
mod encoding;
mod faults;
mod known;
mod mapping;
mod names;
mod number;
mod plan;
mod planner;
mod row;
mod table;
mod text;
mod value;
#[cfg(feature = "import")]
mod workbook;

pub use bound::{Bound, Split, Target, part_name};
pub use data::from_json;
pub use difference::{at_path, in_language};
pub use encoding::encoding_called;
pub use faults::{CellFault, table_of};
pub use mapping::Mapping;
pub use names::Names;
pub use plan::{Count, Judging, Plan, Planned, Remark, What, at_cell};
pub use table::Table;
pub use text::{Told, read_text, separator_called};
pub use value::Reading;
#[cfg(feature = "import")]
pub use {
    bound::Origin,
    difference::apart,
    faults::Cure,
    plan::Draft,
    planner::Planner,
    row::{rows, said_of},
    table::{Cells, Held, NoColumn, Row, Seen, cell_name},
    value::Meanings,
    workbook::{Book, Merged, read_workbook},
};
