//! Whatever puts text before people: what is safe on a terminal, lines that break at words, tables, cells of CSV, workbooks,
//! formats, what XML can hold.
//!
//! It knows how things look, and counts nothing.

mod csv;
mod form;
mod format;
mod layout;
mod names;
mod safe;
mod table;
mod workbook;
mod wrap;
mod xml;

pub use csv::{Rows, cell, could_be_formula, without_sign};
pub use form::{Asks, Choices, Form, FormColumn, FormSheet, TextSheet, form};
pub use format::{Format, json, yaml};
pub use names::{
    acronym, acronyms, capitalized, counted, heading, named, or_empty, ranges, uncapitalized, with_article,
};
pub use safe::safe;
pub use table::{Cell, Column, GAP, Holds, Table, grouped};
pub use workbook::{MOST_LETTERS, Sheet, SheetCell, in_cell, workbook};
pub use wrap::{FIXED_SPACE, breaks, longest_word, wrapped};
pub use xml::{is_xml, xml};

/// How wide a terminal is, and whether it shows colours.
#[derive(Debug, Clone, Copy)]
pub struct Look {
    /// In columns.
    pub width: u16,
    /// Whether colours may be used; without them the table says the same.
    pub colour: bool,
}
