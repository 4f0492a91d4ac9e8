//! A table as it was sent: its headings, and its rows with the numbers that a spreadsheet shows.

use crate::decode::nearest;
use crate::print::without_sign;
use crate::record::Day;
use crate::spelling::folded;
use anyhow::{Result, bail};
use csv::StringRecord;
use std::borrow::Cow;

/// What a cell holds.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(not(feature = "import"), allow(dead_code, reason = "a text has only text"))]
pub enum Held {
    /// Nothing.
    Empty,
    /// Text.
    Text(String),
    /// A number.
    Number(f64),
    /// Yes or no.
    Truth(bool),
    /// A day.
    Day(Day),
    /// The first day of a month or a year, of which no more is shown than that.
    First(Day, Shows),
    /// What a formula gave that failed: `#REF!`.
    Failed(String),
}

/// What is shown of a day that is not shown whole.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[cfg_attr(not(feature = "import"), allow(dead_code, reason = "a text has only text"))]
pub enum Shows {
    /// Its year and its month.
    Month,
    /// Its year.
    Year,
}

/// The same for who only looks at it.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Seen<'a> {
    /// Nothing.
    Empty,
    /// Text, without blanks around it.
    Text(&'a str),
    /// A number.
    Number(f64),
    /// Yes or no.
    Truth(bool),
    /// A day.
    Day(Day),
    /// The first day of a month or a year, of which no more is shown than that.
    First(Day, Shows),
    /// What a formula gave that failed.
    Failed(&'a str),
}

impl<'a> Seen<'a> {
    /// As text, as a person would write it into the cell.
    pub fn shown(self) -> Cow<'a, str> {
        match self {
            Self::Empty => "".into(),
            Self::Text(text) | Self::Failed(text) => text.into(),
            Self::Number(number) => number.to_string().into(),
            Self::Truth(truth) => if truth { "yes" } else { "no" }.into(),
            Self::Day(day) => day.to_string().into(),
            Self::First(day, shows) => {
                let letters = if shows == Shows::Month { "2006-05".len() } else { "2006".len() };
                day.to_string().chars().take(letters).collect::<String>().into()
            }
        }
    }
}

/// The cells of a row.
#[derive(Debug, Clone)]
#[cfg_attr(not(feature = "import"), allow(dead_code, reason = "a text has only text"))]
pub enum Cells {
    /// Those of a text.
    Text(StringRecord),
    /// Those of a workbook.
    Held(Vec<Held>),
}

/// A row of a table.
#[derive(Debug, Clone)]
pub struct Row {
    /// Its number, as a spreadsheet shows it.
    pub number: usize,
    /// Its cells, from column A on.
    pub cells: Cells,
}

impl Row {
    /// What stands in a column.
    pub fn cell(&self, column: usize) -> Seen<'_> {
        let of_text = |text| match without_sign(text).trim() {
            "" => Seen::Empty,
            text => Seen::Text(text),
        };
        match &self.cells {
            Cells::Text(cells) => cells.get(column).map_or(Seen::Empty, of_text),
            Cells::Held(cells) => match cells.get(column) {
                None | Some(Held::Empty) => Seen::Empty,
                Some(Held::Text(text)) => of_text(text),
                Some(Held::Number(number)) => Seen::Number(*number),
                Some(Held::Truth(truth)) => Seen::Truth(*truth),
                Some(Held::Day(day)) => Seen::Day(*day),
                Some(Held::First(day, shows)) => Seen::First(*day, *shows),
                Some(Held::Failed(error)) => Seen::Failed(error),
            },
        }
    }

    /// How many cells it has, those at its end left out that hold nothing.
    pub fn width(&self) -> usize {
        let all = match &self.cells {
            Cells::Text(cells) => cells.len(),
            Cells::Held(cells) => cells.len(),
        };
        (0..all).rev().find(|column| self.cell(*column) != Seen::Empty).map_or(0, |last| last + 1)
    }
}

/// Why there is no one column below a heading.
#[derive(Debug)]
pub enum NoColumn {
    /// No column has it.
    Missing {
        /// In one sentence.
        what: String,
        /// What was probably meant.
        help: String,
    },
    /// Two have it.
    Twice {
        /// In one sentence.
        what: String,
        /// What to do.
        cure: &'static str,
    },
}

impl NoColumn {
    /// What is told of it, and what would be right.
    pub fn told(self) -> (String, String) {
        match self {
            Self::Missing { what, help } => (what, help),
            Self::Twice { what, cure } => (what, cure.to_owned()),
        }
    }
}

/// A table with its headings.
#[derive(Debug)]
pub struct Table {
    /// What stands above each column.
    pub headings: Vec<String>,
    /// The row of the headings.
    pub headings_row: usize,
    /// The rows below that are not empty.
    pub rows: Vec<Row>,
    /// How many rows between are empty.
    pub empty: usize,
}

impl Table {
    /// The table whose headings stand in a row; without a number in the first that is not empty.
    pub fn below(rows: Vec<Row>, headings: Option<u32>) -> Result<Self> {
        let named = headings.map(|number| usize::try_from(number).unwrap_or_default());
        let is_head = |row: &Row| named.map_or(row.width() > 0, |number| row.number == number);
        let Some(at) = rows.iter().position(is_head) else {
            match named {
                Some(number) => bail!("there is no row {number} that could hold the headings"),
                None => bail!("there is nothing in it"),
            }
        };
        let mut rows = rows.into_iter().skip(at);
        let Some(head) = rows.next() else { bail!("there is nothing in it") };
        let headings: Vec<_> = (0..head.width()).map(|column| head.cell(column).shown().into_owned()).collect();
        let all: Vec<_> = rows.collect();
        let last = all.iter().rev().find(|row| row.width() > 0).map_or(head.number, |row| row.number);
        let rows: Vec<_> = all.into_iter().filter(|row| row.width() > 0).collect();
        let empty = (last - head.number).saturating_sub(rows.len());
        Ok(Self { headings, headings_row: head.number, rows, empty })
    }

    /// The column below a heading; else why there is none, and what would be right.
    pub fn column(&self, heading: &str) -> Result<usize, NoColumn> {
        let sought = folded(heading);
        let found = self.headings.iter().enumerate().filter(|(_, known)| folded(known) == sought);
        let found: Vec<_> = found.map(|(column, _)| column).collect();
        match found[..] {
            [column] => Ok(column),
            [] => {
                let near = nearest(heading, self.headings.iter().map(String::as_str));
                let known = || format!("its headings are: {}", self.headings.join(", "));
                let help = near.map_or_else(known, |near| format!("did you mean `{near}`?"));
                Err(NoColumn::Missing { what: format!("the table has no column `{heading}`"), help })
            }
            [first, second, ..] => Err(NoColumn::Twice {
                what: format!(
                    "the heading `{heading}` stands twice, in {} and {}",
                    cell_name(first, self.headings_row),
                    cell_name(second, self.headings_row)
                ),
                cure: "give one of the two columns another heading",
            }),
        }
    }

    /// What stands above a column.
    pub fn heading(&self, column: usize) -> &str {
        self.headings.get(column).map_or("", String::as_str)
    }
}

/// What a spreadsheet calls a cell: `B7`.
pub fn cell_name(column: usize, row: usize) -> String {
    let mut letters = Vec::new();
    let mut left = column + 1;
    while left > 0 {
        letters.push(char::from(b'A' + u8::try_from((left - 1) % 26).unwrap_or_default()));
        left = (left - 1) / 26;
    }
    letters.iter().rev().collect::<String>() + &row.to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cell_is_called_as_spreadsheets_call_it() {
        let names = [(0, "A1"), (25, "Z1"), (26, "AA1"), (51, "AZ1"), (52, "BA1"), (701, "ZZ1"), (702, "AAA1")];
        for (column, name) in names {
            assert_eq!(cell_name(column, 1), name);
        }
    }
}
