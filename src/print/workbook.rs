//! A workbook as a spreadsheet opens it: a frozen header with filters, numbers and days that can be counted with, and text that stays text.

use super::safe;
#[cfg(feature = "docx")]
use crate::record::Paper;
use crate::record::{Date, Day};
use anyhow::Result;

/// What a cell of a workbook holds.
#[derive(Debug, Clone, PartialEq)]
pub enum SheetCell {
    /// Text, whatever it begins with.
    Text(String),
    /// A number.
    Number(u64),
    /// A number with a fraction, or below none.
    Decimal(f64),
    /// Yes or no.
    Truth(bool),
    /// A day. Of what is known as a month or a year alone no day is made: it is text.
    Day(Day),
    /// Nothing.
    Empty,
}

impl SheetCell {
    /// A number, whatever its size.
    pub fn number(number: impl TryInto<u64>) -> Self {
        number.try_into().map_or(Self::Empty, Self::Number)
    }

    /// What a value of JSON is in a workbook; none where it is a list or a table, of which each caller makes text.
    pub fn of_json(value: &serde_json::Value) -> Option<Self> {
        match value {
            serde_json::Value::Null => Some(Self::Empty),
            serde_json::Value::Number(number) => Some(number.as_u64().map_or(Self::Empty, Self::Number)),
            serde_json::Value::Bool(is_so) => Some(Self::Text(if *is_so { "yes" } else { "no" }.to_owned())),
            serde_json::Value::String(text) => Day::new(text).map(Self::Day),
            _ => None,
        }
    }
}

impl From<Date> for SheetCell {
    fn from(date: Date) -> Self {
        Day::new(&date.to_string()).map_or_else(|| Self::Text(date.to_string()), Self::Day)
    }
}

/// A sheet of a workbook: a header, and rows with a cell for each of its columns.
#[derive(Debug, Clone, PartialEq)]
pub struct Sheet {
    /// What its tab says.
    pub name: String,
    /// What stands above each column.
    pub header: Vec<String>,
    /// The rows.
    pub rows: Vec<Vec<SheetCell>>,
}

/// A workbook of these sheets; the same bytes each time.
#[cfg(feature = "docx")]
pub fn workbook(title: &str, sheets: &[Sheet]) -> Result<Vec<u8>> {
    let mut workbook = begun(title)?;
    for sheet in sheets {
        write_sheet(workbook.add_worksheet(), sheet)?;
    }
    Ok(workbook.save_to_buffer()?)
}

/// A workbook without sheets. It tells when it was made, which is said to be the same each time.
#[cfg(feature = "docx")]
pub(super) fn begun(title: &str) -> Result<rust_xlsxwriter::Workbook> {
    use rust_xlsxwriter::{DocProperties, ExcelDateTime, Workbook};
    let mut workbook = Workbook::new();
    let made = ExcelDateTime::from_ymd(2000, 1, 1)?;
    workbook.set_properties(&DocProperties::new().set_title(safe(title)).set_creation_datetime(&made));
    Ok(workbook)
}

/// Why there is no workbook.
#[cfg(not(feature = "docx"))]
pub fn workbook(_: &str, _: &[Sheet]) -> Result<Vec<u8>> {
    anyhow::bail!(
        "this wsis was built without workbooks: install it with `cargo install --path . --features docx`, or name a file that ends in .csv"
    )
}

/// What no column is wider than, in letters.
#[cfg(feature = "docx")]
const WIDEST: usize = 60;

/// The most letters that a cell of a workbook can hold.
pub const MOST_LETTERS: usize = 32_767;

/// How cells look.
#[cfg(feature = "docx")]
pub(super) struct Looks {
    /// Text that is longer than a line, which breaks at words.
    pub text: rust_xlsxwriter::Format,
    /// All else.
    pub plain: rust_xlsxwriter::Format,
    /// A day.
    pub day: rust_xlsxwriter::Format,
}

#[cfg(feature = "docx")]
impl Looks {
    /// All of it begins at the top, in some format that is given.
    pub fn of(base: &rust_xlsxwriter::Format) -> Self {
        let plain = base.clone().set_align(rust_xlsxwriter::FormatAlign::Top);
        Self { text: plain.clone().set_text_wrap(), day: plain.clone().set_num_format(DAY), plain }
    }
}

/// How a day is shown, whatever the country of whoever opens it.
#[cfg(feature = "docx")]
pub(super) const DAY: &str = "yyyy-mm-dd";

/// A text as a cell of a workbook holds it: each line safe, and no longer than a cell can be.
pub fn in_cell(text: &str) -> String {
    let lines: Vec<_> = text.split('\n').map(safe).collect();
    lines.join("\n").chars().take(MOST_LETTERS).collect()
}

/// Writes a cell, and gives how wide it is in letters.
#[cfg(feature = "docx")]
pub(super) fn write_cell(
    worksheet: &mut rust_xlsxwriter::Worksheet,
    (row, column): (u32, u16),
    cell: &SheetCell,
    looks: &Looks,
) -> Result<usize> {
    use rust_xlsxwriter::ExcelDateTime;
    Ok(match cell {
        SheetCell::Text(said) => {
            let said = in_cell(said);
            let wide = said.lines().map(|line| line.chars().count()).max().unwrap_or_default();
            let is_long = wide > WIDEST || said.contains('\n');
            let look = if is_long { &looks.text } else { &looks.plain };
            worksheet.write_string_with_format(row, column, said, look)?;
            wide
        }
        SheetCell::Number(value) => {
            // A workbook has numbers of floating point alone, exact to 2^53.
            #[allow(clippy::cast_precision_loss, reason = "no registry has so many files")]
            worksheet.write_number_with_format(row, column, *value as f64, &looks.plain)?;
            8
        }
        SheetCell::Decimal(value) => {
            worksheet.write_number_with_format(row, column, *value, &looks.plain)?;
            8
        }
        SheetCell::Truth(value) => {
            worksheet.write_boolean_with_format(row, column, *value, &looks.plain)?;
            5
        }
        SheetCell::Day(value) => {
            let written = value.to_string();
            match ExcelDateTime::parse_from_str(&written) {
                Ok(date) => worksheet.write_datetime_with_format(row, column, &date, &looks.day)?,
                // A spreadsheet's days begin in 1900.
                Err(_) => worksheet.write_string_with_format(row, column, written, &looks.plain)?,
            };
            10
        }
        SheetCell::Empty => 0,
    })
}

#[cfg(feature = "docx")]
fn write_sheet(worksheet: &mut rust_xlsxwriter::Worksheet, sheet: &Sheet) -> Result<()> {
    use rust_xlsxwriter::Format;
    let looks = Looks::of(&Format::new());
    let bold = Format::new().set_bold();
    worksheet.set_name(&sheet.name)?;
    let mut widths: Vec<usize> = sheet.header.iter().map(|name| name.chars().count() + 4).collect();
    for (column, name) in (0..).zip(&sheet.header) {
        worksheet.write_string_with_format(0, column, name, &bold)?;
    }
    for (row, cells) in (1..).zip(&sheet.rows) {
        for ((column, cell), width) in (0..).zip(cells).zip(&mut widths) {
            let wide = write_cell(worksheet, (row, column), cell, &looks)?;
            *width = (wide + 2).max(*width);
        }
    }
    for (column, width) in (0..).zip(&widths) {
        let width = u16::try_from((*width).min(WIDEST)).unwrap_or_default();
        worksheet.set_column_width(column, f64::from(width))?;
    }
    let (last_row, last_column) =
        (u32::try_from(sheet.rows.len())?, u16::try_from(sheet.header.len().saturating_sub(1))?);
    worksheet.autofilter(0, 0, last_row, last_column)?;
    worksheet.set_freeze_panes(1, 0)?;
    set_paper(worksheet, Paper::A4);
    fit_to_paper(worksheet, widths.iter().map(|width| (*width).min(WIDEST)).sum())
}

/// Has a sheet printed on this paper, laid on its longer side.
#[cfg(feature = "docx")]
pub(super) fn set_paper(worksheet: &mut rust_xlsxwriter::Worksheet, paper: Paper) {
    // As Excel numbers them.
    let number = match paper {
        Paper::A4 => 9,
        Paper::Letter => 1,
    };
    worksheet.set_paper_size(number).set_landscape();
}

/// Has a sheet that is so many letters wide printed on as few pages side by side as can be read, with its header on each.
#[cfg(feature = "docx")]
pub(super) fn fit_to_paper(worksheet: &mut rust_xlsxwriter::Worksheet, letters: usize) -> Result<()> {
    /// How many letters stand side by side on a page that can still be read.
    const LETTERS: usize = 280;
    worksheet.set_print_fit_to_pages(u16::try_from(letters.div_ceil(LETTERS).max(1))?, 0);
    worksheet.set_repeat_rows(0, 0)?;
    Ok(())
}
