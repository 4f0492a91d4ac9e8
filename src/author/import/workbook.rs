//! A table from a workbook, as spreadsheets write it.

use super::mapping::Mapping;
use super::table::{Cells, Held, Row, Table};
use super::text::Told;
use crate::decode::did_you_mean;
use crate::record::Day;
use anyhow::{Context, Result, bail};
use calamine::{Data, Range, Reader, SheetVisible, open_workbook_auto_from_rs};
use std::io::Cursor;
use zip::ZipArchive;

/// The most that a workbook may unpack to: a file of a few bytes can say that it holds a thousand times as many.
const LARGEST: u64 = 1 << 30;

/// The table in a sheet of a workbook: the one that was named, else that of the mapping, else the first that is shown.
pub fn read_workbook(bytes: &[u8], mapping: &Mapping, named: Option<&str>) -> Result<(Table, Told)> {
    refuse_bomb(bytes)?;
    let opened = open_workbook_auto_from_rs(Cursor::new(bytes));
    let mut book = opened.context("it is no workbook that could be read: save it as .xlsx, and without a password")?;
    let sheets = book.sheets_metadata().to_vec();
    let known: Vec<_> = sheets.iter().map(|sheet| sheet.name.as_str()).collect();
    let shown: Vec<_> = sheets.iter().filter(|sheet| sheet.visible == SheetVisible::Visible).collect();
    let name = match named.or(mapping.sheet.as_deref()) {
        Some(named) if known.contains(&named) => named.to_owned(),
        Some(named) => {
            let help = did_you_mean(named, &known).unwrap_or_else(|| "name another with `--sheet`".to_owned());
            bail!("it has no sheet `{named}`: {help}")
        }
        None => shown.first().context("it has no sheet that is shown")?.name.clone(),
    };
    let range = book.worksheet_range(&name).with_context(|| format!("its sheet `{name}` can't be read"))?;
    let others =
        if shown.len() > 1 { format!(", of {} sheets: `--sheet` names another", shown.len()) } else { String::new() };
    let table = Table::below(rows(&range), mapping.headings).with_context(|| format!("its sheet `{name}`"))?;
    Ok((table, Told(format!("the sheet `{name}`{others}"))))
}

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

fn rows(range: &Range<Data>) -> Vec<Row> {
    let (above, left) = range.start().unwrap_or_default();
    let number = |at: usize| usize::try_from(above).unwrap_or_default() + at + 1;
    let left = usize::try_from(left).unwrap_or_default();
    let row = |(at, cells): (usize, &[Data])| {
        let before = std::iter::repeat_n(Held::Empty, left);
        Row { number: number(at), cells: Cells::Held(before.chain(cells.iter().map(held)).collect()) }
    };
    range.rows().enumerate().map(row).collect()
}

fn held(cell: &Data) -> Held {
    match cell {
        Data::Empty => Held::Empty,
        #[allow(clippy::cast_precision_loss, reason = "spreadsheets have no other numbers")]
        Data::Int(number) => Held::Number(*number as f64),
        Data::Float(number) => Held::Number(*number),
        Data::String(text) => Held::Text(text.clone()),
        Data::Bool(truth) => Held::Truth(*truth),
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
