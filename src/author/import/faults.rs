//! What keeps rows of a table from becoming records: told cell by cell, for whoever sent it.

use crate::print::{Rows, cell, safe};
use anyhow::Result;

/// Something that is wrong in a row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CellFault {
    /// The row, as a spreadsheet counts them; of data, the record.
    pub row: usize,
    /// The cell, such as `B7`; nothing where the row as a whole is meant.
    pub cell: String,
    /// The heading of its column.
    pub column: String,
    /// What stands in it.
    pub value: String,
    /// What is wrong, in one sentence.
    pub what: String,
    /// What to write; nothing where that can't be told.
    pub cure: String,
}

/// The faults as a table to send back.
pub fn table_of<'a>(faults: impl IntoIterator<Item = &'a CellFault>) -> Result<String> {
    let mut rows = Rows::below(["row", "cell", "column", "value", "what_is_wrong", "what_to_write"])?;
    for fault in faults {
        let row = fault.row.to_string();
        let texts = [&fault.cell, &fault.column, &fault.value, &fault.what, &fault.cure];
        // What turns text around would do so in a spreadsheet, too.
        let texts = texts.map(|text| cell(&safe(text)));
        rows.write_record(std::iter::once(row).chain(texts))?;
    }
    rows.finished()
}
