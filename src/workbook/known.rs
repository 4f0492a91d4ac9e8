//! What a workbook remembers of itself, on a sheet that nobody sees: for whom it is, of which registry, which sheets and columns it had,
//! and what stood in each cell. By this an import tells what was written in it since.

use super::words::language_of;
use super::{KINDS, Wanted};
use crate::author::import::Row;
use crate::print::SheetCell;
use crate::record::{Day, Kind, OrganizationId, Year};
use anyhow::{Context, Result, bail};
use std::collections::BTreeMap;

/// The sheet. Its name is that of no other.
pub const HIDDEN: &str = "wsis";

/// The first cell of it, and the form of all that follows.
const MARK: &str = "wsis workbook";
const FORM: u32 = 1;

/// The schema of a registry that its columns are of.
const SCHEMA: u32 = 1;

/// What a workbook remembers.
#[derive(Debug)]
pub struct Known {
    /// For whom it is.
    pub wanted: Wanted,
    /// What its registry is called.
    pub registry: String,
    /// The commit that the registry stood at; none where no revision was asked for.
    pub revision: Option<String>,
    /// The sheets of rows.
    pub sheets: Vec<KnownSheet>,
}

/// What it remembers of a sheet of rows.
#[derive(Debug)]
pub struct KnownSheet {
    /// The kind of its rows.
    pub kind: Kind,
    /// What it was called.
    pub name: String,
    /// Its columns: the key of each, and what stood above it.
    pub columns: Vec<(String, String)>,
    /// What stood in the cells of each record, by the keys of the columns; cells that held nothing are left out.
    pub records: BTreeMap<String, BTreeMap<String, SheetCell>>,
}

impl Known {
    /// As the rows of the sheet.
    pub fn rows(&self) -> Vec<Vec<SheetCell>> {
        let wanted = &self.wanted;
        let number = |number: u32| SheetCell::number(number);
        let text = |text: &str| SheetCell::Text(text.to_owned());
        let mut rows = vec![
            vec![text(MARK), number(FORM)],
            vec![text("schema"), number(SCHEMA)],
            vec![text("registry"), text(&self.registry)],
            vec![text("revision"), self.revision.as_deref().map_or(SheetCell::Empty, text)],
            vec![text("organization"), text(wanted.organization.as_str())],
            vec![text("year"), text(&wanted.year.to_string())],
            vec![text("language"), text(wanted.language.word())],
            vec![text("day"), text(&wanted.today.to_string())],
        ];
        for sheet in &self.sheets {
            let kind = sheet.kind.word();
            rows.push(vec![text("sheet"), text(kind), text(&sheet.name)]);
            let column = |(key, heading): &(String, String)| vec![text("column"), text(kind), text(key), text(heading)];
            rows.extend(sheet.columns.iter().map(column));
            for (record, cells) in &sheet.records {
                rows.push(vec![text("record"), text(kind), text(record)]);
                let cell = |(key, cell): (&String, &SheetCell)| {
                    vec![text("cell"), text(kind), text(record), text(key), cell.clone()]
                };
                rows.extend(cells.iter().map(cell));
            }
        }
        rows
    }

    /// What these rows of the sheet say; an error where they are of another registry's form than this program knows.
    pub fn read(rows: &[Row]) -> Result<Self> {
        let cell = |row: &Row, column: usize| row.cell(column).shown().into_owned();
        let said = |name: &str| rows.iter().find(|row| cell(row, 0) == name).map(|row| cell(row, 1));
        let needed = |name: &str| {
            said(name)
                .with_context(|| format!("its hidden sheet `{HIDDEN}` no longer says `{name}`: ask for a new workbook"))
        };
        let newest = |name: &str, known: u32| -> Result<()> {
            let said = needed(name)?;
            match said.parse::<u32>() {
                Ok(number) if number <= known => Ok(()),
                _ => bail!(
                    "it was written by a newer wsis than this one ({name} {said}): import it with that one, or ask for a new workbook"
                ),
            }
        };
        newest(MARK, FORM)?;
        newest("schema", SCHEMA)?;
        let wrong =
            |name: &str, said: &str| format!("its hidden sheet `{HIDDEN}` says the {name} `{said}`, which is none");
        let (organization, year, day) = (needed("organization")?, needed("year")?, needed("day")?);
        let wanted = Wanted {
            organization: OrganizationId::new(&organization).with_context(|| wrong("organization", &organization))?,
            year: Year::new(&year).with_context(|| wrong("year", &year))?,
            language: language_of(&needed("language")?)?,
            today: Day::new(&day).with_context(|| wrong("day", &day))?,
        };
        let revision = said("revision").filter(|revision| !revision.is_empty());
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
        Ok(Self { wanted, registry: needed("registry")?, revision, sheets })
    }
}

/// Whether a workbook with these sheets is one that an export wrote to be filled in.
pub fn is_workbook(sheets: &[(String, bool)]) -> bool {
    sheets.iter().any(|(name, _)| name == HIDDEN)
}
