//! What a workbook that comes back remembers of itself.

use super::super::known::{FORM, HIDDEN, Known, KnownSheet, MARK, SUM, sum};
use super::super::said::same;
use super::super::{KINDS, Wanted};
use crate::author::import::Row;
use crate::decode::{HasWord, did_you_mean};
use crate::print::SheetCell;
use crate::record::{Day, Language, OrganizationId, SchemaVersion, Year};
use anyhow::{Context, Result, anyhow, bail};
use std::collections::BTreeMap;

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
        for row in rows {
            let Some(kind) = KINDS.into_iter().find(|kind| kind.word() == cell(row, 1)) else { continue };
            let (first, second) = (cell(row, 2), cell(row, 3));
            if cell(row, 0) == "sheet" {
                sheets.push(KnownSheet { kind, name: first, columns: Vec::new(), records: BTreeMap::new() });
                continue;
            }
            let Some(sheet) = sheets.iter_mut().find(|sheet| sheet.kind == kind) else { continue };
            match cell(row, 0).as_str() {
                "column" => sheet.columns.push((first, second)),
                "record" => drop(sheet.records.entry(first).or_default()),
                "cell" => {
                    let held = SheetCell::Text(cell(row, 4));
                    sheet.records.entry(first).or_default().insert(second, held);
                }
                _ => {}
            }
        }
        let written = rows.iter().filter(|row| cell(row, 0) != SUM);
        let added = sum(written.map(|row| (0..row.width()).map(|at| same(&cell(row, at))).collect()));
        // Those of before had none.
        let is_as_written = said(SUM).is_none_or(|sum| sum == added);
        Ok(Self { wanted, registry: needed("registry")?, sheets, is_as_written })
    }
}

/// The language of a tag that a workbook names.
fn language_of(tag: &str) -> Result<Language> {
    let known = Language::words();
    Language::of_word(tag).ok_or_else(|| {
        let help = did_you_mean(tag, &known).unwrap_or_else(|| format!("it is one of {}", known.join(", ")));
        anyhow!("the workbook says that its language is `{tag}`, which is none of the six: {help}")
    })
}
