//! What a workbook that comes back remembers of itself.

use super::super::known::{CELL, FORM, HIDDEN, Known, KnownSheet, MARK, READ, ReadSheet, SUM, sum, sum_of_cells};
use super::super::said::same;
use super::super::{KINDS, Wanted};
use crate::author::import::Row;
use crate::decode::{HasWord, did_you_mean};
use crate::print::SheetCell;
use crate::record::{Day, Kind, Language, OrganizationId, SchemaVersion, Year};
use anyhow::{Context, Result, anyhow, bail};
use std::collections::{BTreeMap, BTreeSet};

/// Whether a workbook with these sheets is one that an export wrote to be filled in.
pub fn is_workbook(sheets: &[(String, bool)]) -> bool {
    sheets.iter().any(|(name, _)| name == HIDDEN)
}

impl Known {
    /// What these rows of the sheet say; an error where they are of another registry's form than this program knows.
    pub fn read(rows: &[Row]) -> Result<Self> {
        let cell = |row: &Row, column: usize| row.cell(column).shown().into_owned();
        let said = |name: &str| rows.iter().find(|row| cell(row, 0) == name).map(|row| cell(row, 1));
        let needed = |name: &str| {
            said(name)
                .with_context(|| format!("its hidden sheet `{HIDDEN}` no longer says `{name}`: ask for a new workbook"))
        };
        let newest = |name: &str, known: i64| -> Result<()> {
            let said = needed(name)?;
            match said.parse::<i64>() {
                Ok(number) if number <= known => Ok(()),
                _ => bail!(
                    "it was written by a newer wsis than this one ({name} {said}): import it with that one, or ask for a new workbook"
                ),
            }
        };
        newest(MARK, FORM)?;
        newest("schema", SchemaVersion::NEWEST)?;
        let wrong =
            |name: &str, said: &str| format!("its hidden sheet `{HIDDEN}` says the {name} `{said}`, which is none");
        let (organization, year, day) = (needed("organization")?, needed("year")?, needed("day")?);
        let wanted = Wanted {
            organization: OrganizationId::new(&organization).with_context(|| wrong("organization", &organization))?,
            year: Year::new(&year).with_context(|| wrong("year", &year))?,
            language: language_of(&needed("language")?)?,
            today: Day::new(&day).with_context(|| wrong("day", &day))?,
        };
        let mut sheets: Vec<KnownSheet> = Vec::new();
        let mut sums = Vec::new();
        for row in rows {
            let Some(kind) = KINDS.into_iter().find(|kind| kind.word() == cell(row, 1)) else { continue };
            let (first, second) = (cell(row, 2), cell(row, 3));
            if cell(row, 0) == "sheet" {
                sheets.push(KnownSheet {
                    kind,
                    name: first,
                    columns: Vec::new(),
                    records: BTreeMap::new(),
                    altered: BTreeSet::new(),
                });
                continue;
            }
            let Some(sheet) = sheets.iter_mut().find(|sheet| sheet.kind == kind) else { continue };
            match cell(row, 0).as_str() {
                "column" => sheet.columns.push((first, second)),
                "record" => {
                    sheet.records.insert(first.clone(), BTreeMap::new());
                    sums.push((kind, first, second));
                }
                CELL => {
                    if let Some(cells) = sheet.records.get_mut(&first) {
                        cells.insert(second, SheetCell::Text(cell(row, 4)));
                    }
                }
                _ => {}
            }
        }
        for sheet in &mut sheets {
            let own = sums.iter().filter(|(kind, ..)| *kind == sheet.kind);
            let is_other = |(_, record, sum): &&(Kind, String, String)| {
                !sum.is_empty() && sheet.records.get(record).is_some_and(|cells| sum_of_cells(cells) != *sum)
            };
            sheet.altered = own.filter(is_other).map(|(_, record, _)| record.clone()).collect();
        }
        Ok(Self { wanted, registry: needed("registry")?, sheets, beside: read_sheets(rows) })
    }
}

/// The sheets that are only to be read; none of a workbook that was written before they were remembered.
fn read_sheets(rows: &[Row]) -> Vec<ReadSheet> {
    let mut sheets: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for row in rows.iter().filter(|row| row.cell(0).shown() == READ) {
        sheets.entry(row.cell(2).shown().into_owned()).or_default().insert(row.cell(3).shown().into_owned());
    }
    sheets.into_iter().map(|(name, texts)| ReadSheet { name, texts }).collect()
}

/// An error where rows of the sheet are not what an export wrote, but for those of cells, of which each record has its own sum.
pub fn refuse_altered(rows: &[Row]) -> Result<()> {
    let cells = |row: &Row| (0..row.width()).map(|at| same(&row.cell(at).shown())).collect::<Vec<_>>();
    let is_one_of = |row: &Row, names: &[&str]| names.contains(&&*row.cell(0).shown());
    let added = sum(rows.iter().filter(|row| !is_one_of(row, &[SUM, CELL])).map(cells));
    let said = rows.iter().find(|row| is_one_of(row, &[SUM])).map(|row| row.cell(1).shown().into_owned());
    // Those of before had none.
    if said.is_some_and(|said| said != added) {
        bail!(
            "its hidden sheet `{HIDDEN}` was altered, so it can't be told what was filled in: ask for a new workbook, and fill in that"
        );
    }
    Ok(())
}

/// The language of a tag that a workbook names.
fn language_of(tag: &str) -> Result<Language> {
    let known = Language::words();
    Language::of_word(tag).ok_or_else(|| {
        let help = did_you_mean(tag, &known).unwrap_or_else(|| format!("it is one of {}", known.join(", ")));
        anyhow!("the workbook says that its language is `{tag}`, which is none of the six: {help}")
    })
}
