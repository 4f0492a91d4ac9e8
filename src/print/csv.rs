//! Cells of comma-separated values.

use anyhow::Result;
use csv::Writer;

/// Text of a file in a cell: a spreadsheet must not take it for a formula.
pub fn cell(text: &str) -> String {
    let is_formula = text.starts_with(['=', '+', '-', '@', '\t', '\r']);
    if is_formula { format!("'{text}") } else { text.to_owned() }
}

/// What was written.
pub fn finished(writer: Writer<Vec<u8>>) -> Result<String> {
    Ok(String::from_utf8(writer.into_inner()?)?)
}
