//! A table from text: cells parted by commas, semicolons, tabs or vertical bars.

use super::encoding;
use super::mapping::Mapping;
use super::table::{Cells, Row, Table, cell_name};
use crate::spelling::folded;
use anyhow::{Result, bail};
use csv::{ReaderBuilder, StringRecord};
use encoding_rs::Encoding;
use std::collections::HashSet;

/// How a table was read, in words.
pub struct Told(pub String);

/// What may part cells, each with its name.
const SEPARATORS: [(u8, &str, &str); 4] = [
    (b',', "comma", "commas"),
    (b';', "semicolon", "semicolons"),
    (b'\t', "tab", "tabs"),
    (b'|', "bar", "vertical bars"),
];

/// The sign between cells that people call so.
pub fn separator_called(name: &str) -> Result<u8, String> {
    let called = |(sign, one, many): &&(u8, &str, &str)| name.as_bytes() == [*sign] || name == *one || name == *many;
    let found = SEPARATORS.iter().find(called).map(|(sign, ..)| *sign);
    found.ok_or_else(|| "it is one of comma, semicolon, tab, bar".to_owned())
}

/// The table that these bytes hold.
pub fn read_text(
    bytes: &[u8],
    mapping: &Mapping,
    encoding: Option<&'static Encoding>,
    separator: Option<u8>,
) -> Result<(Table, Told)> {
    let read = encoding::text(bytes, encoding)?;
    let (said, text) = said_separator(&read.text);
    let above = usize::from(said.is_some());
    let separator = separator.or(said).unwrap_or_else(|| likeliest(text, mapping));
    let mut rows = rows(text, separator)?;
    for row in &mut rows {
        row.number += above;
    }
    let table = Table::below(rows, mapping.headings)?;
    let name = SEPARATORS.iter().find(|(sign, ..)| *sign == separator).map_or("", |(_, _, name)| name);
    Ok((table, Told(format!("{}, cells parted by {name}", read.encoding))))
}

/// The separator that a first line says, as Excel takes it, and the text below that: `sep=;`.
fn said_separator(text: &str) -> (Option<u8>, &str) {
    let (line, rest) = text.split_once('\n').unwrap_or((text, ""));
    let line = line.trim_end_matches('\r').trim_matches('"');
    let sign = line.get(..4).filter(|name| name.eq_ignore_ascii_case("sep=")).map(|_| &line.as_bytes()[4..]);
    match sign {
        Some([sign]) if SEPARATORS.iter().any(|(known, ..)| known == sign) => (Some(*sign), rest),
        _ => (None, text),
    }
}

/// The separator by which most headings of the mapping are found, else the one that stands there most often.
fn likeliest(text: &str, mapping: &Mapping) -> u8 {
    /// The headings stand further up.
    const ENOUGH: usize = 20;
    let from = mapping.keys.iter().filter_map(|key| key.from.as_ref()).flat_map(|from| &from.0);
    let sought: HashSet<_> = from.map(|heading| folded(heading).into_owned()).collect();
    let found = |separator: u8| {
        let rows: Vec<_> = reader(text, separator).records().take(ENOUGH).flatten().collect();
        let headings = |row: &StringRecord| row.iter().filter(|cell| sought.contains(&*folded(cell))).count();
        let most = rows.iter().map(headings).max().unwrap_or_default();
        (most, rows.iter().map(StringRecord::len).sum::<usize>())
    };
    let best = SEPARATORS.iter().rev().max_by_key(|(sign, ..)| found(*sign));
    best.map_or(b',', |(sign, ..)| *sign)
}

fn reader(text: &str, separator: u8) -> csv::Reader<&[u8]> {
    ReaderBuilder::new().has_headers(false).flexible(true).delimiter(separator).from_reader(text.as_bytes())
}

/// All rows, with the numbers that a spreadsheet gives them: it counts those, too, that hold nothing.
fn rows(text: &str, separator: u8) -> Result<Vec<Row>> {
    let mut rows: Vec<Row> = Vec::new();
    let mut reader = reader(text, separator);
    let (mut record, mut passed) = (StringRecord::new(), 0);
    while reader.read_record(&mut record)? {
        // The reader passes over lines that hold nothing, and says where it began to look.
        passed += record.position().map_or(0, |position| empty_lines(text, position.byte()));
        rows.push(Row { number: rows.len() + 1 + passed, cells: Cells::Text(std::mem::take(&mut record)) });
    }
    refuse_open_quote(text, &rows, separator)?;
    Ok(rows)
}

/// How many lines from here on hold nothing.
fn empty_lines(text: &str, from: u64) -> usize {
    let from = usize::try_from(from).unwrap_or_default();
    // The second sign of the end of the line before.
    let is_within_end = text.get(..from).is_some_and(|before| before.ends_with('\r')) && text[from..].starts_with('\n');
    let rest = text.get(from + usize::from(is_within_end)..).unwrap_or_default();
    let blank = &rest[..rest.len() - rest.trim_start_matches(['\r', '\n']).len()];
    blank.replace("\r\n", "\n").len()
}

/// An error where a quotation mark is opened and never closed: what follows up to the next mark, or the end, would be one cell. It is known
/// by the rest of its own row, which it would hold.
fn refuse_open_quote(text: &str, rows: &[Row], separator: u8) -> Result<()> {
    if text.bytes().filter(|byte| *byte == b'"').count() % 2 == 0 {
        return Ok(());
    }
    let texts =
        || rows.iter().filter_map(|row| if let Cells::Text(cells) = &row.cells { Some((row, cells)) } else { None });
    let widest = texts().map(|(_, cells)| cells.len()).max().unwrap_or_default();
    let swallowing = texts().find_map(|(row, cells)| {
        let holds_rest = |(column, cell): (usize, &str)| {
            let first = cell.split_once('\n')?.0;
            (column + 1 + first.matches(char::from(separator)).count() == widest).then(|| cell_name(column, row.number))
        };
        cells.iter().enumerate().find_map(holds_rest)
    });
    match swallowing {
        Some(cell) => bail!(
            "a quotation mark that opens in {cell} is never closed, and what stands below it is taken for one cell: close it, or double \
             it where it is part of a text"
        ),
        None => Ok(()),
    }
}
