//! A table from a workbook, as spreadsheets write it.

use super::mapping::Mapping;
use super::table::{Cells, Held, Row, Shows, Table, cell_name};
use super::text::Told;
use crate::decode::did_you_mean;
use crate::record::Day;
use anyhow::{Context, Result, bail};
use calamine::{Data, DataRef, Dimensions, Range, Reader, SheetVisible, Sheets, open_workbook_auto_from_rs};
use std::collections::HashMap;
use std::io::Cursor;
use zip::ZipArchive;

/// The most that a workbook may unpack to: a file of a few bytes can say that it holds a thousand times as many.
const LARGEST: u64 = 1 << 30;

/// The most cells that a sheet may have from its first to its last, those between them that hold nothing included.
const MOST_CELLS: u64 = 20_000_000;

/// A workbook whose sheets can be read.
pub struct Book<'b>(Sheets<Cursor<&'b [u8]>>);

impl<'b> Book<'b> {
    /// The workbook that these bytes are.
    pub fn open(bytes: &'b [u8]) -> Result<Self> {
        refuse_bomb(bytes)?;
        let opened = open_workbook_auto_from_rs(Cursor::new(bytes));
        Ok(Self(opened.context("it is no workbook that could be read: save it as .xlsx, and without a password")?))
    }

    /// Its sheets, each with whether it is shown.
    pub fn sheets(&self) -> Vec<(String, bool)> {
        let sheets = self.0.sheets_metadata().iter();
        sheets.map(|sheet| (sheet.name.clone(), sheet.visible == SheetVisible::Visible)).collect()
    }

    /// The cells of days that don't show them whole. An error where two cells are so far apart that what lies between them, which is read
    /// as empty cells, would fill the memory.
    fn looked_over(&mut self, sheet: &str) -> Result<NotWhole> {
        let mut not_whole = NotWhole::new();
        let Sheets::Xlsx(book) = &mut self.0 else { return Ok(not_whole) };
        let unread = || format!("its sheet `{sheet}` can't be read");
        let mut cells = book.worksheet_cells_reader(sheet).with_context(unread)?;
        let (mut rows, mut columns) = ((u32::MAX, 0), (u32::MAX, 0));
        let formats = cells.styles().iter().map(|style| style.number_format.as_ref());
        let shows: Vec<_> = formats.map(|format| shows(&format?.format_code)).collect();
        while let Some((cell, style)) = cells.next_cell_with_style_id().with_context(unread)? {
            let (row, column) = cell.get_position();
            if let (DataRef::DateTime(_), Some(shows)) = (cell.get_value(), shows.get(style).copied().flatten()) {
                not_whole.insert((row, column), shows);
            }
            rows = (row.min(rows.0), row.max(rows.1));
            columns = (column.min(columns.0), column.max(columns.1));
        }
        let across = |(first, last): (u32, u32)| u64::from(last.saturating_sub(first)) + 1;
        if across(rows) * across(columns) > MOST_CELLS {
            let (row, column) = (rows.1 + 1, columns.1 + 1);
            bail!(
                "its sheet `{sheet}` reaches to row {row} and column {column}, which no table does: delete what stands there by itself, \
                 rows and columns and all"
            );
        }
        Ok(not_whole)
    }

    /// The rows of a sheet.
    pub fn rows(&mut self, sheet: &str) -> Result<Vec<Row>> {
        let not_whole = self.looked_over(sheet)?;
        let range = self.0.worksheet_range(sheet).with_context(|| format!("its sheet `{sheet}` can't be read"))?;
        Ok(rows(&range, &not_whole))
    }

    /// Where formulas stand in a sheet: rows, from 1, and columns.
    pub fn formulas(&mut self, sheet: &str) -> Result<Vec<(usize, usize)>> {
        self.looked_over(sheet)?;
        let range = self.0.worksheet_formula(sheet).with_context(|| format!("its sheet `{sheet}` can't be read"))?;
        let (above, left) = range.start().unwrap_or_default();
        let (above, left) = (usize::try_from(above)?, usize::try_from(left)?);
        let held = range.used_cells().filter(|(_, _, formula)| !formula.is_empty());
        Ok(held.map(|(row, column, _)| (above + row + 1, left + column)).collect())
    }

    /// Whether it can be told how cells look: which are merged, and which days show no more than their month.
    pub fn tells_of_looks(&self) -> bool {
        matches!(self.0, Sheets::Xlsx(_))
    }

    /// The cells of a sheet that are merged: of each the first and last row, from 1, and the first and last column.
    pub fn merged(&mut self, sheet: &str) -> Result<Vec<Merged>> {
        let Sheets::Xlsx(book) = &mut self.0 else { return Ok(Vec::new()) };
        let found =
            book.merge_cells_by_sheet_name(sheet).with_context(|| format!("its sheet `{sheet}` can't be read"))?;
        found.iter().map(Merged::of).collect()
    }
}

/// Cells that are merged into one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Merged {
    /// The first and the last row, from 1.
    pub rows: (usize, usize),
    /// The first and the last column.
    pub columns: (usize, usize),
}

impl Merged {
    fn of(found: &Dimensions) -> Result<Self> {
        let (start, end) = (found.start, found.end);
        Ok(Self {
            rows: (usize::try_from(start.0)? + 1, usize::try_from(end.0)? + 1),
            columns: (usize::try_from(start.1)?, usize::try_from(end.1)?),
        })
    }

    /// As a spreadsheet writes it: `A4:A6`.
    pub fn shown(self) -> String {
        format!("{}:{}", cell_name(self.columns.0, self.rows.0), cell_name(self.columns.1, self.rows.1))
    }
}

/// The table in a sheet of a workbook: the one that was named, else that of the mapping, else the first that is shown.
pub fn read_workbook(bytes: &[u8], mapping: &Mapping, named: Option<&str>) -> Result<(Table, Told)> {
    let mut book = Book::open(bytes)?;
    let sheets = book.sheets();
    let known: Vec<_> = sheets.iter().map(|(name, _)| name.as_str()).collect();
    let shown: Vec<_> = sheets.iter().filter(|(_, is_shown)| *is_shown).collect();
    let name = match named.or(mapping.sheet.as_deref()) {
        Some(named) if known.contains(&named) => named.to_owned(),
        Some(named) => {
            let help = did_you_mean(named, &known).unwrap_or_else(|| "name another with `--sheet`".to_owned());
            bail!("it has no sheet `{named}`: {help}")
        }
        None => shown.first().context("it has no sheet that is shown")?.0.clone(),
    };
    let others =
        if shown.len() > 1 { format!(", of {} sheets: `--sheet` names another", shown.len()) } else { String::new() };
    let table = Table::below(book.rows(&name)?, mapping.headings).with_context(|| format!("its sheet `{name}`"))?;
    let doubtful = doubtful(&mut book, &name, &table)?;
    Ok((table, Told(format!("the sheet `{name}`{others}{doubtful}"))))
}

/// The cells of days that are the first of a month.
fn first_days(table: &Table) -> Vec<String> {
    let is_first = |held: &Held| matches!(held, Held::Day(day) if day.to_string().ends_with("-01"));
    let of_row = |row: &Row| match &row.cells {
        Cells::Held(cells) => {
            let found = cells.iter().enumerate().filter(|(_, held)| is_first(held));
            found.map(|(column, _)| cell_name(column, row.number)).collect()
        }
        Cells::Text(_) => Vec::new(),
    };
    table.rows.iter().flat_map(of_row).collect()
}

/// What of a table may be another than it seems: values that formulas gave when somebody last saved it, cells that hold one text for
/// several rows, and months that look like days.
fn doubtful(book: &mut Book<'_>, sheet: &str, table: &Table) -> Result<String> {
    let headings = table.headings_row;
    let firsts = (!book.tells_of_looks()).then_some(table);
    let formulas = book.formulas(sheet)?.into_iter().filter(|(row, _)| *row > headings);
    let formulas: Vec<_> = formulas.map(|(row, column)| cell_name(column, row)).collect();
    let merged = book.merged(sheet)?.into_iter().filter(|merged| merged.rows.1 > headings);
    let merged: Vec<_> = merged.map(Merged::shown).collect();
    let firsts = firsts.map_or_else(Vec::new, first_days);
    let told = |cells: &[String], what: &str| match cells {
        [] => String::new(),
        cells => format!("\nnote: {what}: {}", listed(cells)),
    };
    Ok(told(&formulas, "what formulas gave when the file was last saved is taken for their values")
        + &told(&merged, "of merged cells the first has the value, and the others have none")
        + &told(
            &firsts,
            "in a file of this kind a month that is kept as its first day can't be told from that day, which is taken; save it as .xlsx \
             where a month was meant",
        ))
}

/// The first of these cells, and how many more there are.
fn listed(cells: &[String]) -> String {
    /// As many as anybody looks for.
    const MOST: usize = 8;
    let first = cells.iter().take(MOST).map(String::as_str).collect::<Vec<_>>().join(", ");
    match cells.len().checked_sub(MOST).filter(|more| *more > 0) {
        Some(more) => format!("{first} and {more} more"),
        None => first,
    }
}

/// The numbers that are years rather than days, where a cell shows days.
const YEARS: std::ops::RangeInclusive<f64> = 1900.0..=2100.0;

fn refuse_bomb(bytes: &[u8]) -> Result<()> {
    // What is no archive is told by whoever opens it.
    let Ok(mut archive) = ZipArchive::new(Cursor::new(bytes)) else { return Ok(()) };
    let mut unpacked = 0_u64;
    for at in 0..archive.len() {
        unpacked = unpacked.saturating_add(archive.by_index_raw(at).map_or(0, |file| file.size()));
    }
    if unpacked > LARGEST {
        bail!("it unpacks to more than {} MB, which no table needs: split it", LARGEST >> 20);
    }
    Ok(())
}

fn rows(range: &Range<Data>, not_whole: &NotWhole) -> Vec<Row> {
    let (above, left) = range.start().unwrap_or_default();
    let number = |at: usize| usize::try_from(above).unwrap_or_default() + at + 1;
    let left = usize::try_from(left).unwrap_or_default();
    let row = |(at, cells): (usize, &[Data])| {
        let before = std::iter::repeat_n(Held::Empty, left);
        Row { number: number(at), cells: Cells::Held(before.chain(cells.iter().map(held)).collect()) }
    };
    let mut rows: Vec<_> = range.rows().enumerate().map(row).collect();
    for ((row, column), shows) in not_whole {
        let row = row.checked_sub(above).and_then(|at| rows.get_mut(usize::try_from(at).ok()?));
        let Some(Cells::Held(cells)) = row.map(|row| &mut row.cells) else { continue };
        let Some(cell) = usize::try_from(*column).ok().and_then(|column| cells.get_mut(column)) else { continue };
        if let Held::Day(day) = *cell {
            *cell = first(day, *shows);
        }
    }
    rows
}

/// The cells of days that show no more than a month or a year: rows and columns, from 0.
type NotWhole = HashMap<(u32, u32), Shows>;

/// What a spreadsheet keeps for a month that somebody typed is its first day; another day was typed as a day.
fn first(day: Day, shows: Shows) -> Held {
    let text = day.to_string();
    let shows = match shows {
        Shows::Year if text.ends_with("-01-01") => Shows::Year,
        // A month was typed into a cell for years.
        Shows::Year | Shows::Month if text.ends_with("-01") => Shows::Month,
        _ => return Held::Day(day),
    };
    Held::First(day, shows)
}

/// What the number format of a cell shows of a day, where that is not all of it: `mmm yy`, `yyyy`.
fn shows(format: &str) -> Option<Shows> {
    let mut letters = String::new();
    let (mut signs, mut is_text, mut is_aside) = (format.chars(), false, false);
    while let Some(sign) = signs.next() {
        match sign {
            '"' => is_text = !is_text,
            _ if is_text => {}
            // The next sign is meant as it stands, or is as wide as the blank here.
            '\\' | '_' | '*' => drop(signs.next()),
            '[' => is_aside = true,
            ']' => is_aside = false,
            // What follows is the form of other values.
            ';' => break,
            _ if !is_aside => letters.push(sign.to_ascii_lowercase()),
            _ => {}
        }
    }
    let has = |sign: char| letters.contains(sign);
    // Minutes have hours or seconds beside them.
    match (has('y'), has('m'), has('d') || has('h') || has('s')) {
        (true, true, false) => Some(Shows::Month),
        (true, false, false) => Some(Shows::Year),
        _ => None,
    }
}

fn held(cell: &Data) -> Held {
    match cell {
        Data::Empty => Held::Empty,
        #[allow(clippy::cast_precision_loss, reason = "spreadsheets have no other numbers")]
        Data::Int(number) => Held::Number(*number as f64),
        Data::Float(number) => Held::Number(*number),
        Data::String(text) => Held::Text(text.clone()),
        Data::Bool(truth) => Held::Truth(*truth),
        // A year that is typed into a cell for days: the day of that number, in 1905, is of no follow-up.
        Data::DateTime(moment) if YEARS.contains(&moment.as_f64()) => Held::Number(moment.as_f64().trunc()),
        Data::DateTime(moment) => {
            let (year, month, day, ..) = moment.to_ymd_hms_milli();
            day_of(&format!("{year:04}-{month:02}-{day:02}")).unwrap_or(Held::Number(moment.as_f64()))
        }
        Data::DateTimeIso(moment) => day_of(moment).unwrap_or_else(|| Held::Text(moment.clone())),
        Data::DurationIso(duration) => Held::Text(duration.clone()),
        Data::Error(error) => Held::Failed(error.to_string()),
        #[allow(unreachable_patterns, reason = "what a newer calamine knows beside")]
        other => Held::Text(other.to_string()),
    }
}

/// The day that a date with or without a time begins with.
fn day_of(text: &str) -> Option<Held> {
    text.get(..10).and_then(Day::new).map(Held::Day)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_format_without_a_day_shows_a_month_or_a_year() {
        for format in ["mmm-yy", "mmm yyyy", "[$-409]mmmm yyyy;@", "mm/yyyy", "yyyy\\-mm", "mmmm\" de \"yyyy"] {
            assert_eq!(shows(format), Some(Shows::Month), "{format}");
        }
        for format in ["yyyy", "yyyy;@", "\"day\" yyyy"] {
            assert_eq!(shows(format), Some(Shows::Year), "{format}");
        }
        for format in ["General", "yyyy-mm-dd", "d mmm yy", "dd/mm/yyyy hh:mm", "hh:mm", "[h]:mm:ss", "0.00", "@"] {
            assert_eq!(shows(format), None, "{format}");
        }
    }
}
