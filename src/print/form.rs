//! A workbook for people to fill in: what belongs into a column is said where one writes, and lists to choose from stand on a sheet of
//! their own.

use super::{Sheet, SheetCell};
use crate::record::Paper;
use anyhow::Result;

/// A workbook to fill in.
#[derive(Debug, Clone)]
pub struct Form {
    /// What it is called.
    pub title: String,
    /// The sheet that says how it is filled in.
    pub text: TextSheet,
    /// The sheets with rows, in their order.
    pub sheets: Vec<FormSheet>,
    /// What the sheet of the lists is called.
    pub lists_name: String,
    /// The lists to choose from.
    pub lists: Vec<Choices>,
    /// What it is printed on.
    pub paper: Paper,
    /// A sheet that nobody sees: what programs have to know of it.
    pub hidden: Sheet,
}

/// A sheet of text, paragraph by paragraph; the first line is its title.
#[derive(Debug, Clone)]
pub struct TextSheet {
    /// What its tab says.
    pub name: String,
    /// Whether its language is written from right to left, and so is the whole workbook.
    pub is_right_to_left: bool,
    /// What it says.
    pub title: String,
    /// Its paragraphs, each with whether it is a heading.
    pub paragraphs: Vec<(bool, String)>,
}

/// A list to choose from.
#[derive(Debug, Clone)]
pub struct Choices {
    /// What stands above it.
    pub name: String,
    /// What can be chosen.
    pub all: Vec<String>,
}

/// A sheet with rows.
#[derive(Debug, Clone)]
pub struct FormSheet {
    /// What its tab says.
    pub name: String,
    /// Its columns.
    pub columns: Vec<FormColumn>,
    /// The rows that are there.
    pub rows: Vec<Vec<SheetCell>>,
    /// For how many rows below those there is room; none where the sheet is only to be read.
    pub room: Option<u32>,
}

/// A column of a sheet.
#[derive(Debug, Clone)]
pub struct FormColumn {
    /// What stands above it.
    pub heading: String,
    /// What belongs into it.
    pub help: String,
    /// How wide it is, in letters.
    pub width: u16,
    /// Whether each row needs it.
    pub is_needed: bool,
    /// Whether it is not for people to write in.
    pub is_fixed: bool,
    /// What can be written there.
    pub asks: Asks,
}

/// What can be written into a cell.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Asks {
    /// Anything.
    Anything,
    /// One of the list of this number, and nothing else.
    OneOf(usize),
    /// One of the list of this number, several of it, or something else.
    SomeOf(usize),
    /// A whole day, and nothing else.
    Day,
    /// A day, or what else is known of a date, as text.
    Date,
}

/// The workbook; the same bytes each time.
#[cfg(feature = "docx")]
pub fn form(form: &Form) -> Result<Vec<u8>> {
    writing::form(form)
}

/// Why there is no workbook.
#[cfg(not(feature = "docx"))]
pub fn form(_: &Form) -> Result<Vec<u8>> {
    anyhow::bail!("this wsis was built without workbooks: install it with `cargo install --path . --features docx`")
}

#[cfg(feature = "docx")]
mod writing {
    use super::super::workbook::{DAY, Looks, begun, fit_to_paper, set_paper, write_cell};
    use super::{Asks, Choices, Form, FormColumn, FormSheet, SheetCell, TextSheet};
    use anyhow::Result;
    use rust_xlsxwriter::{
        DataValidation, DataValidationErrorStyle, DataValidationRule, ExcelDateTime, Format, FormatAlign, FormatBorder,
        Formula, Note, Workbook, Worksheet,
    };

    /// What input messages can hold, in letters: more is no workbook for Excel.
    const LONGEST_MESSAGE: usize = 255;

    /// The colour of headings that each row needs, of others, and of what is not to be written in.
    const NEEDED: u32 = 0x0019_4F90;
    const OTHER: u32 = 0x005B_7DA6;
    const FIXED: u32 = 0x00EC_ECEC;

    pub(super) fn form(form: &Form) -> Result<Vec<u8>> {
        let mut workbook = begun(&form.title)?;
        write_text(new_sheet(&mut workbook, &form.text.name, form)?, &form.text)?;
        for sheet in &form.sheets {
            write_rows(new_sheet(&mut workbook, &sheet.name, form)?, sheet, form)?;
        }
        write_lists(new_sheet(&mut workbook, &form.lists_name, form)?, form)?;
        let hidden = new_sheet(&mut workbook, &form.hidden.name, form)?;
        hidden.set_very_hidden(true);
        let looks = Looks::of(&Format::new());
        for (row, cells) in (0..).zip(&form.hidden.rows) {
            for (column, cell) in (0..).zip(cells) {
                write_cell(hidden, (row, column), cell, &looks)?;
            }
        }
        Ok(workbook.save_to_buffer()?)
    }

    fn new_sheet<'w>(workbook: &'w mut Workbook, name: &str, form: &Form) -> Result<&'w mut Worksheet> {
        let sheet = workbook.add_worksheet();
        sheet.set_name(name)?;
        sheet.set_right_to_left(form.text.is_right_to_left);
        set_paper(sheet, form.paper);
        Ok(sheet)
    }

    fn write_text(sheet: &mut Worksheet, text: &TextSheet) -> Result<()> {
        const WIDE: u16 = 100;
        let plain = directed(Format::new(), text.is_right_to_left).set_text_wrap().set_align(FormatAlign::Top);
        sheet.set_column_width(0, f64::from(WIDE))?;
        sheet.set_print_fit_to_pages(1, 0);
        sheet.write_string_with_format(0, 0, &text.title, &plain.clone().set_bold().set_font_size(16))?;
        // Its letters are half as wide again.
        sheet.set_row_height(0, height(2 * lines(&text.title, WIDE * 2 / 3)))?;
        for (row, (is_heading, said)) in (1..).zip(&text.paragraphs) {
            // A heading has air above it.
            let heading = plain.clone().set_bold().set_font_size(13).set_align(FormatAlign::Bottom);
            let look = if *is_heading { heading } else { plain.clone() };
            sheet.write_string_with_format(row, 0, said, &look)?;
            sheet.set_row_height(row, height(lines(said, WIDE) + usize::from(*is_heading)))?;
        }
        Ok(())
    }

    /// A format whose text begins at the right where its language does, be it in signs of another.
    fn directed(format: Format, is_right_to_left: bool) -> Format {
        const RIGHT_TO_LEFT: u8 = 2;
        if is_right_to_left { format.set_reading_direction(RIGHT_TO_LEFT) } else { format }
    }

    /// How many lines a text takes in a column: not every program finds that out when it opens a workbook.
    fn lines(text: &str, width: u16) -> usize {
        // Words are not parted, and so a line is seldom full.
        let full = usize::from(width).saturating_sub(3).max(4);
        text.lines().map(|line| line.chars().count().div_ceil(full).max(1)).sum::<usize>().max(1)
    }

    /// The height of a row of so many lines, in points; of very many, of the first.
    fn height(lines: usize) -> f64 {
        const MOST: usize = 14;
        const LINE: f64 = 15.0;
        f64::from(u8::try_from(lines.min(MOST)).unwrap_or(u8::MAX)) * LINE
    }

    /// What a cell shows, to find out how many lines that takes.
    fn shown(cell: &SheetCell) -> &str {
        match cell {
            SheetCell::Text(text) => text,
            _ => "",
        }
    }

    fn write_rows(sheet: &mut Worksheet, held: &FormSheet, form: &Form) -> Result<()> {
        let last = u32::try_from(held.rows.len())? + held.room.unwrap_or_default();
        for (at, column) in (0..).zip(&held.columns) {
            let look = directed(Format::new(), form.text.is_right_to_left).set_align(FormatAlign::Top).set_text_wrap();
            let look = if column.is_fixed { look.set_background_color(FIXED) } else { look };
            let dated = matches!(column.asks, Asks::Day | Asks::Date);
            let look = if dated { look.set_num_format(DAY) } else { look };
            sheet.set_column_width(at, f64::from(column.width))?;
            if held.room.is_some() {
                sheet.set_column_format(at, &look)?;
                // Without a row there is nowhere to write.
                if let Some(asked) = validation(column, form)?.filter(|_| last > 0) {
                    sheet.add_data_validation(1, at, last, at, &asked)?;
                }
                sheet.insert_note(0, at, &note(&column.help))?;
            }
            let colour = if column.is_needed { NEEDED } else { OTHER };
            let above = directed(Format::new(), form.text.is_right_to_left).set_bold().set_text_wrap();
            let above = above.set_align(FormatAlign::Top);
            let above = above.set_background_color(colour).set_font_color(0x00FF_FFFF).set_border(FormatBorder::Thin);
            sheet.write_string_with_format(0, at, &column.heading, &above)?;
            let looks = Looks { text: look.clone(), day: look.clone().set_num_format(DAY), plain: look };
            let numbered = (1..).zip(&held.rows);
            for (row, cell) in numbered.filter_map(|(row, cells)| Some((row, cells.get(usize::from(at))?))) {
                match cell {
                    SheetCell::Empty => sheet.write_blank(row, at, &looks.plain).map(drop)?,
                    cell => drop(write_cell(sheet, (row, at), cell, &looks)?),
                }
            }
        }
        let widths = || held.columns.iter().map(|column| column.width);
        let of_row = |texts: &mut dyn Iterator<Item = &str>| {
            texts.zip(widths()).map(|(text, width)| lines(text, width)).max().unwrap_or(1)
        };
        let above = of_row(&mut held.columns.iter().map(|column| column.heading.as_str()));
        sheet.set_row_height(0, height(above))?;
        for (row, cells) in (1..).zip(&held.rows) {
            sheet.set_row_height(row, height(of_row(&mut cells.iter().map(shown))))?;
        }
        print_what_is_there(sheet, held)?;
        let rightmost = u16::try_from(held.columns.len().saturating_sub(1))?;
        sheet.autofilter(0, 0, last, rightmost)?;
        let fixed = held.columns.iter().take_while(|column| column.is_fixed).count();
        sheet.set_freeze_panes(1, u16::try_from(fixed)?)?;
        if fixed > 0 {
            sheet.set_repeat_columns(0, u16::try_from(fixed - 1)?)?;
        }
        Ok(())
    }

    /// Prints the rows that are there, up to the last column that is needed or in which anything stands.
    fn print_what_is_there(sheet: &mut Worksheet, held: &FormSheet) -> Result<()> {
        let is_held = |at: usize| held.rows.iter().any(|row| row.get(at).is_some_and(|cell| *cell != SheetCell::Empty));
        let last =
            (0..held.columns.len()).rev().find(|at| held.columns[*at].is_needed || is_held(*at)).unwrap_or_default();
        sheet.set_print_area(0, 0, u32::try_from(held.rows.len())?, u16::try_from(last)?)?;
        fit_to_paper(sheet, held.columns.iter().take(last + 1).map(|column| usize::from(column.width)).sum())
    }

    fn note(help: &str) -> Note {
        /// About as many letters stand on a line of it, in pixels of a line each.
        const LINE: usize = 45;
        let lines: usize = help.lines().map(|line| line.chars().count() / LINE + 1).sum();
        let height = u32::try_from(lines).unwrap_or(1).clamp(2, 20) * 20;
        Note::new(help).add_author_prefix(false).set_width(320).set_height(height)
    }

    fn validation(column: &FormColumn, form: &Form) -> Result<Option<DataValidation>> {
        let asked = DataValidation::new();
        let list = |number: usize| reference(&form.lists_name, number, &form.lists[number]);
        let is_strict = matches!(column.asks, Asks::OneOf(_) | Asks::Day);
        let asked = match column.asks {
            Asks::Anything if column.help.is_empty() => return Ok(None),
            Asks::Anything => asked.allow_any_value(),
            Asks::OneOf(number) | Asks::SomeOf(number) => asked.allow_list_formula(Formula::new(list(number))),
            Asks::Day | Asks::Date => {
                let first = ExcelDateTime::from_ymd(1900, 1, 1)?;
                asked.allow_date(DataValidationRule::GreaterThanOrEqualTo(first))
            }
        };
        let message: String = column.help.chars().take(LONGEST_MESSAGE).collect();
        let asked = asked.set_input_message(&message)?.set_error_message(&message)?;
        // A date of which only the month is known is text, and several of a list are none of it.
        let asked = match column.asks {
            _ if is_strict => asked.set_error_style(DataValidationErrorStyle::Stop),
            Asks::Date => asked.set_error_style(DataValidationErrorStyle::Warning),
            _ => asked.show_error_message(false),
        };
        Ok(Some(asked))
    }

    /// Where a list stands, as formulas name it.
    fn reference(sheet: &str, number: usize, list: &Choices) -> String {
        let column = rust_xlsxwriter::utility::column_number_to_name(u16::try_from(number).unwrap_or_default());
        format!("='{}'!${column}$2:${column}${}", sheet.replace('\'', "''"), list.all.len().max(1) + 1)
    }

    fn write_lists(sheet: &mut Worksheet, form: &Form) -> Result<()> {
        const WIDEST: usize = 60;
        let lists = &form.lists;
        let plain = directed(Format::new(), form.text.is_right_to_left);
        let bold = plain.clone().set_bold();
        for (column, list) in (0..).zip(lists) {
            sheet.write_string_with_format(0, column, &list.name, &bold)?;
            for (row, choice) in (1..).zip(&list.all) {
                sheet.write_string_with_format(row, column, choice, &plain)?;
            }
            let widest = list.all.iter().chain([&list.name]).map(|text| text.chars().count()).max().unwrap_or_default();
            sheet.set_column_width(column, f64::from(u16::try_from(widest.min(WIDEST))?) + 2.0)?;
        }
        sheet.set_freeze_panes(1, 0)?;
        // It is to choose from: of paper it takes no more than one sheet.
        sheet.set_print_area(0, 0, 0, u16::try_from(lists.len().saturating_sub(1))?)?;
        sheet.set_print_fit_to_pages(1, 1);
        Ok(())
    }
}
