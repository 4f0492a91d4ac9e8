//! Rows of comma-separated values, as a spreadsheet takes them.

use crate::spelling::shows_nothing;
use anyhow::Result;
use csv::{QuoteStyle, Writer, WriterBuilder};
use std::borrow::Cow;
use unicode_normalization::UnicodeNormalization;

/// Rows of comma-separated values.
pub struct Rows(Writer<Vec<u8>>);

impl Default for Rows {
    /// No row yet, and no names of columns above them.
    fn default() -> Self {
        // What needs quotes is said here, since much of Europe parts cells by semicolons.
        Self(WriterBuilder::new().quote_style(QuoteStyle::Never).from_writer(Vec::new()))
    }
}

impl Rows {
    /// The names of columns, and no row yet.
    pub fn below(header: impl IntoIterator<Item: AsRef<str>>) -> Result<Self> {
        let mut rows = Self::default();
        rows.write_record(header)?;
        Ok(rows)
    }

    /// Adds a row. Text of a file goes through [`cell`] first.
    pub fn write_record(&mut self, cells: impl IntoIterator<Item: AsRef<str>>) -> Result<()> {
        for cell in cells {
            self.0.write_field(quoted(cell.as_ref()).as_bytes())?;
        }
        Ok(self.0.write_record(None::<&[u8]>)?)
    }

    /// All of them as text.
    pub fn finished(self) -> Result<String> {
        Ok(String::from_utf8(self.into_bytes()?)?)
    }

    /// All of them as the bytes of a file.
    pub fn into_bytes(self) -> Result<Vec<u8>> {
        Ok(self.0.into_inner()?)
    }
}

/// Text of a file in a cell: a spreadsheet must not take it for a formula.
pub fn cell(text: &str) -> String {
    if could_be_formula(text) { format!("'{text}") } else { text.to_owned() }
}

/// Whether a spreadsheet could take text for a formula, in whatever form its first sign is written and whatever blanks stand before it.
pub fn could_be_formula(text: &str) -> bool {
    // Most text begins with a letter or a digit.
    if text.as_bytes().first().is_none_or(u8::is_ascii_alphanumeric) {
        return false;
    }
    let shown = text.trim_start_matches(|sign: char| sign.is_whitespace() || sign.is_control() || shows_nothing(sign));
    let begins_formula = shown.chars().take(1).nfkc().any(|sign| matches!(sign, '=' | '+' | '-' | '@'));
    begins_formula || text.starts_with(['\t', '\r'])
}

/// The text of a cell without the sign that [`cell`] put before it.
pub fn without_sign(written: &str) -> &str {
    match written.strip_prefix('\'') {
        Some(text) if cell(text).len() > text.len() => text,
        _ => written,
    }
}

/// A cell between quotes, where something in it would end it.
fn quoted(cell: &str) -> Cow<'_, str> {
    // All bytes are judged, since that goes for many at once.
    let ends_cell = |byte: u8| matches!(byte, b',' | b';' | b'"' | b'\t' | b'\r' | b'\n');
    if cell.bytes().fold(false, |found, byte| found | ends_cell(byte)) {
        format!("\"{}\"", cell.replace('"', "\"\"")).into()
    } else {
        cell.into()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn what_could_be_a_formula_is_text() {
        let formulas = [
            "=1+1",
            "  =1",
            "\n=1",
            "\u{a0}+1",
            "\u{3000}-1",
            "\u{200b}@a",
            "＝1",
            " ＋1",
            "－1",
            "＠a",
            "\ta",
            "\ra",
            "﹦1",
        ];
        for formula in formulas {
            assert_eq!(cell(formula), format!("'{formula}"), "{formula:?}");
            assert_eq!(without_sign(&cell(formula)), formula);
        }
        for plain in ["", " ", "a=1", "1-1", "– a", "'=1", "é", "日本"] {
            assert_eq!(cell(plain), plain, "{plain:?}");
            assert_eq!(without_sign(&format!("'{plain}")), format!("'{plain}"));
        }
    }

    proptest! {
        /// Whoever parts cells by semicolons or tabs reads the same rows as who parts them by commas.
        #[test]
        fn cells_stay_whole_whatever_parts_them(cells in prop::collection::vec("[a=;,\t\"\n\r é]{0,6}", 2..5)) {
            let text = Rows::below(&cells).unwrap().finished().unwrap();
            let mut reader = csv::ReaderBuilder::new().has_headers(false).from_reader(text.as_bytes());
            let record = reader.records().next().unwrap().unwrap();
            prop_assert_eq!(record.iter().collect::<Vec<_>>(), cells);
            // Outside of quotes nothing but the commas between the cells parts anything.
            let mut outside = String::new();
            for (index, part) in text.trim_end_matches('\n').split('"').enumerate() {
                outside += if index % 2 == 0 { part } else { "" };
            }
            prop_assert!(!outside.contains([';', '\t', '\r', '\n']), "{}", text);
        }
    }
}
