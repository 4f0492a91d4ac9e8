//! What keeps rows of a table from becoming records: told cell by cell, for whoever sent it.

use super::table::{Row, Table, cell_name};
use super::value::Wrong;
use crate::check::Finding;
use crate::decode::{About, Fault, rules};
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
    /// What is to be done about it.
    pub cure: Cure,
}

/// What is to be done about something that is wrong. Who fills in a workbook is told otherwise than who keeps files: so it is known of whom
/// a cure comes.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub enum Cure {
    /// That can't be told.
    #[default]
    Unknown,
    /// These words say it to whoever fills in the table.
    Said(String),
    /// This key is to say something.
    FillIn(String),
    /// What is closed or past is to stay as it was, unless what these words say lets it be another.
    LetStand(String),
    /// These words say it to who edits the file.
    InFile(String),
}

impl Cure {
    /// In words, to whoever has the table and the registry; nothing where it is unknown.
    pub fn text(&self) -> &str {
        match self {
            Self::Unknown => "",
            Self::FillIn(_) => "fill it in",
            Self::Said(text) | Self::LetStand(text) | Self::InFile(text) => text,
        }
    }

    /// That of what a record's own reader finds.
    pub fn of_fault(fault: &Fault, key: &str) -> Self {
        match &fault.help {
            _ if *fault.rule == rules::MISSING_KEY => Self::FillIn(key.to_owned()),
            Some(help) => Self::InFile(help.clone()),
            None => Self::Unknown,
        }
    }

    /// That of what a rule finds.
    pub fn of_finding(finding: &Finding) -> Self {
        match finding.help.clone() {
            None => Self::Unknown,
            Some(help) if finding.rule.about == About::Changes => Self::LetStand(help),
            Some(help) => Self::InFile(help),
        }
    }
}

impl From<&str> for Cure {
    fn from(text: &str) -> Self {
        text.to_owned().into()
    }
}

impl From<String> for Cure {
    fn from(text: String) -> Self {
        if text.is_empty() { Self::Unknown } else { Self::Said(text) }
    }
}

impl From<Wrong> for (String, Cure) {
    fn from(Wrong { what, cure }: Wrong) -> Self {
        (what, cure.into())
    }
}

impl CellFault {
    /// Something about a row as a whole.
    pub fn of_row(row: usize, what: impl Into<String>, cure: impl Into<Cure>) -> Self {
        let (cell, column, value) = Default::default();
        Self { row, cell, column, value, what: what.into(), cure: cure.into() }
    }

    /// Something about the cell of a row in a column; without one about the row as a whole.
    pub fn at(
        (table, row): (&Table, &Row),
        column: Option<usize>,
        what: impl Into<String>,
        cure: impl Into<Cure>,
    ) -> Self {
        let of_row = Self::of_row(row.number, what, cure);
        let Some(column) = column else { return of_row };
        let (heading, value) = (table.heading(column).to_owned(), row.cell(column).shown().into_owned());
        Self { cell: cell_name(column, row.number), column: heading, value, ..of_row }
    }

    /// Where it stands in its row: columns go by the length of their letters first.
    fn place(&self) -> (usize, &str) {
        let cell = self.cell.rsplit('!').next().unwrap_or_default();
        let letters = cell.trim_end_matches(|sign: char| sign.is_ascii_digit());
        (letters.len(), letters)
    }
}

/// Puts the faults of a row in the order of their columns.
pub fn put_in_order(faults: &mut [CellFault]) {
    faults.sort_by(|one, other| one.place().cmp(&other.place()));
}

/// The faults as a table to send back.
pub fn table_of<'a>(faults: impl IntoIterator<Item = &'a CellFault>) -> Result<String> {
    let mut rows = Rows::below(["row", "cell", "column", "value", "what_is_wrong", "what_to_write"])?;
    for fault in faults {
        let row = fault.row.to_string();
        let texts = [&fault.cell, &fault.column, &fault.value, &fault.what, fault.cure.text()];
        // What turns text around would do so in a spreadsheet, too.
        let texts = texts.map(|text| cell(&safe(text)));
        rows.write_record(std::iter::once(row).chain(texts))?;
    }
    rows.finished()
}
