//! One sheet of a workbook that comes back.

use super::super::Wanted;
use super::super::columns::{Column, Columns, RECORD};
use super::super::known::KnownSheet;
use super::super::labels::Labels;
use super::changed::{Edited, Titled};
use super::placed;
use super::terms::Terms;
use crate::author::import::{
    Book, Bound, CellFault, Cure, Draft, Meanings, Merged, NoColumn, Origin, Planned, Reading, Row, Seen, Table,
    Target, What, cell_name,
};
use crate::decode::shown;
use crate::print::counted;
use crate::record::{Kind, ValueKind};
use crate::registry::{RecordId, Registry};
use crate::source::Snapshot;
use crate::spelling::folded;
use anyhow::Result;
use std::collections::{BTreeMap, BTreeSet, HashMap};

/// A sheet of rows, as it was filled in.
pub struct Filled {
    /// What it is called now.
    pub name: String,
    /// The columns of its kind.
    pub columns: Columns,
    /// Its rows, with what holds of new ones without being written.
    pub table: Table,
    /// The columns as they are read.
    pub bound: Bound,
    /// Where each column stands, by its key.
    pub places: HashMap<String, usize>,
    /// The headings of columns that are no longer there, by their keys.
    missing: HashMap<String, String>,
    /// What things are called on it.
    pub terms: Terms,
    formulas: BTreeMap<usize, Vec<usize>>,
    /// Of each row the first cells in it that are merged, with their first column that is known.
    merged: HashMap<usize, (Merged, usize)>,
}

/// The headings are looked for in these rows: somebody may have put something above them.
const FIRST_ROWS: usize = 30;

/// The sheet that is this one: by its name, else by the headings that it has.
pub fn found(book: &mut Book<'_>, sheet: &KnownSheet) -> Result<Option<String>> {
    let sheets = book.sheets();
    if sheets.iter().any(|(name, _)| *name == sheet.name) {
        return Ok(Some(sheet.name.clone()));
    }
    for (name, _) in sheets.into_iter().filter(|(_, is_shown)| *is_shown) {
        let rows = book.rows(&name)?;
        if headings(&rows, sheet).is_some_and(|(_, known)| known * 2 > sheet.columns.len()) {
            return Ok(Some(name));
        }
    }
    Ok(None)
}

/// The row in which most of the headings stand, and how many.
fn headings(rows: &[Row], sheet: &KnownSheet) -> Option<(usize, usize)> {
    let known: BTreeSet<_> = sheet.columns.iter().map(|(_, heading)| folded(heading)).collect();
    let counted =
        |row: &Row| (0..row.width()).filter(|column| known.contains(&folded(&row.cell(*column).shown()))).count();
    let counts = rows.iter().take(FIRST_ROWS).map(|row| (row.number, counted(row)));
    // Of two with as many the upper.
    counts.filter(|(_, known)| *known > 0).max_by_key(|(number, known)| (*known, std::cmp::Reverse(*number)))
}

impl Filled {
    /// Reads a sheet; else what is wrong with the whole of it.
    pub fn read(
        book: &mut Book<'_>,
        name: &str,
        sheet: &KnownSheet,
        columns: Columns,
        labels: &Labels<'_>,
        notes: &mut Vec<String>,
    ) -> Result<Result<Self, Planned>> {
        let rows = book.rows(name)?;
        let whole = |row: usize, what: String, cure: &str| {
            let fault = CellFault { cell: reference(name), ..CellFault::of_row(row, what, cure) };
            let planned = Planned::of(row, String::new(), What::Wrong(vec![fault]));
            Planned { sheet: Some(name.to_owned()), ..planned }
        };
        let Some((at, _)) = headings(&rows, sheet) else {
            let had: Vec<_> = sheet.columns.iter().map(|(_, heading)| format!("`{}`", shown(heading))).collect();
            let what =
                format!("it has none of the headings that it had, and nothing of it was read: {}", had.join(", "));
            return Ok(Err(whole(1, what, "put the row of headings back, or fill in a new workbook")));
        };
        let table = Table::below(rows, u32::try_from(at).ok())?;
        let mut places = HashMap::new();
        let mut missing = HashMap::new();
        for (number, (key, heading)) in sheet.columns.iter().enumerate() {
            match table.column(heading) {
                Ok(place) => drop(places.insert(key.clone(), place)),
                Err(NoColumn::Twice { what, cure }) => return Ok(Err(whole(at, what, cure))),
                Err(NoColumn::Missing { .. }) if key == RECORD => {
                    let what = format!(
                        "it no longer has the column `{heading}`, and no row can be told from a new one{}",
                        in_its_place(&table, number, sheet)
                    );
                    let cure = format!("write `{heading}` above its column again, or fill in a new workbook");
                    return Ok(Err(whole(at, what, &cure)));
                }
                Err(NoColumn::Missing { .. }) => {
                    missing.insert(key.clone(), heading.clone());
                    let instead = in_its_place(&table, number, sheet);
                    let cure = if instead.is_empty() {
                        String::new()
                    } else {
                        format!(": if that is its column, write `{heading}` above it again")
                    };
                    notes.push(format!(
                        "the sheet `{}` no longer has the column `{heading}`: what it said stays as it is{instead}{cure}",
                        shown(name)
                    ));
                }
            }
        }
        tell_of_others(&table, &places, name, notes);
        let mut formulas: BTreeMap<usize, Vec<usize>> = BTreeMap::new();
        for (row, column) in book.formulas(name)? {
            formulas.entry(row).or_default().push(column);
        }
        let merged = merged_rows(book.merged(name)?, &table, &places);
        let bound = bound(labels, &columns, |column| places.get(&column.key).copied())?;
        let terms = Terms::of(&columns, labels)?;
        Ok(Ok(Self { name: name.to_owned(), columns, table, bound, places, missing, terms, formulas, merged }))
    }

    /// A fault in the terms of the workbook, with its cell as it is called where there are several sheets: `Outputs!D7`. One of a row as a
    /// whole stands at the record that it is of.
    pub fn placed(&self, fault: CellFault) -> CellFault {
        let of_row = || self.places.get(RECORD).map(|column| cell_name(*column, fault.row));
        let cell = Some(fault.cell.clone()).filter(|cell| !cell.is_empty()).or_else(of_row);
        let cell = cell.map_or(reference(&self.name), |cell| format!("{}!{cell}", reference(&self.name)));
        let lost = match &fault.cure {
            Cure::FillIn(key) => self.missing.get(key).map(|heading| {
                format!("the heading `{heading}` is gone: write it above its column again, and fill it in")
            }),
            _ => None,
        };
        let told = self.terms.told(fault, &self.columns);
        CellFault { cell, cure: lost.map_or(told.cure, Cure::Said), ..told }
    }

    /// The records of new rows, by their titles: other sheets may name them so.
    pub fn titles(&self, planned: &[Planned]) -> Vec<(String, String)> {
        let column = self.columns.kind.title().and_then(|key| self.places.get(key));
        let Some(column) = column else { return Vec::new() };
        let rows: HashMap<_, _> = self.table.rows.iter().map(|row| (row.number, row)).collect();
        let new = planned.iter().filter(|row| matches!(row.what, What::New { .. }));
        let titled = new.filter_map(|planned| {
            let row = rows.get(&planned.row)?;
            Some((row.cell(*column).shown().into_owned(), RecordId::of_file(&planned.file)?.to_string()))
        });
        titled.collect()
    }

    /// What is written in columns for records of a kind means these, before others of the same title: where a cell names one, that is noted.
    pub fn also_called(&mut self, value: &ValueKind, called: &[(String, String)], notes: &mut Vec<String>) {
        let is_it =
            |target: Target| self.columns.all.iter().any(|column| column.of == target && column.value == *value);
        for origin in self.bound.origins.iter_mut().filter(|origin| is_it(origin.target)) {
            let others = origin.meanings.add_titles(called);
            if others.is_empty() {
                continue;
            }
            let cells = || self.table.rows.iter().flat_map(|row| origin.columns.iter().map(|column| row.cell(*column)));
            let written: BTreeSet<_> = cells().map(|cell| folded(&cell.shown()).into_owned()).collect();
            for (title, other) in others.into_iter().filter(|(title, _)| written.contains(title)) {
                let known = called.iter().find(|(new, _)| folded(new) == title.as_str());
                notes.push(format!(
                    "{}: `{}` is a new row of this workbook, and the title of {other}, too: where a cell was changed to that, the new one is \
                     meant; write {other} where the other is",
                    shown(&self.name),
                    shown(known.map_or(&title, |(new, _)| new)),
                ));
            }
        }
    }

    /// What becomes of each row.
    pub fn planned(
        &self,
        sheet: &KnownSheet,
        (wanted, labels): (&Wanted, &Labels<'_>),
        reading: &Reading<'_>,
        (source, registry): (&Snapshot, &Registry),
        notes: &mut Vec<String>,
    ) -> Result<Vec<Planned>> {
        let mut planned = Vec::new();
        let mut new = Vec::new();
        let mut seen: HashMap<String, usize> = HashMap::new();
        let titled = Titled::of(registry, sheet.kind);
        for row in &self.table.rows {
            let becomes = |file: String, what| Planned {
                sheet: Some(self.name.clone()),
                ..Planned::of(row.number, file, placed(what, self))
            };
            let add = |file: String, what| self.with_formulas(becomes(file, what), row);
            if let Some(fault) = self.merged_cells(row) {
                if let Some(record) = self.record(row) {
                    seen.insert(record, row.number);
                }
                planned.push(add(String::new(), What::Wrong(vec![fault])));
                continue;
            }
            let Some(record) = self.record(row) else {
                let is_empty = self.places.values().all(|place| row.cell(*place) == Seen::Empty);
                match (is_empty, sheet.kind) {
                    (true, _) => {}
                    (false, Kind::Organization) => {
                        planned.push(add(String::new(), What::Wrong(vec![self.second_organization(row, wanted)])));
                    }
                    (false, _) => new.push(row),
                }
                continue;
            };
            if let Some(other) = seen.get(&record) {
                let what = format!("row {other} is of the same record");
                let cure = "take one of the two out; what is to be a new record has nothing in this cell";
                planned.push(add(String::new(), What::Left(vec![self.fault(row, RECORD, what, cure)])));
                continue;
            }
            seen.insert(record.clone(), row.number);
            let id = RecordId::of_parts(sheet.kind, &record.split('/').collect::<Vec<_>>()).ok();
            let Some((id, known)) = id.zip(sheet.records.get(&record)) else {
                let what = format!("`{record}` is no record that this workbook was written with");
                let cure = "leave the cell as it was, and empty in a new row";
                planned.push(add(String::new(), What::Wrong(vec![self.fault(row, RECORD, what, cure)])));
                continue;
            };
            if sheet.altered.contains(&record) {
                let what =
                    "what the workbook remembers of this row was altered, and it can't be told what was written in it";
                let cure = "ask for a new workbook, and fill in this row there";
                planned.push(add(id.file(), What::Left(vec![self.fault(row, RECORD, what.to_owned(), cure)])));
                continue;
            }
            let edited = Edited { filled: self, row, id: &id, known, labels, reading, titled: &titled };
            if edited.is_as_written() && registry.sound(&id).is_none() {
                notes.push(format!(
                    "{}, row {}: {}; nobody has written anything in the row since, and nothing is done with it",
                    shown(&self.name),
                    row.number,
                    edited.why_gone(registry)
                ));
                continue;
            }
            let (what, draft) = edited.becomes((source, registry))?;
            let what = self.of_whom(what, wanted, registry, notes, row);
            let draft = draft.map(|text| Draft { file: id.file(), text });
            planned.push(self.with_formulas(Planned { draft, ..becomes(id.file(), what) }, row));
        }
        for gone in sheet.records.keys().filter(|record| !seen.contains_key(*record)) {
            notes.push(format!(
                "the sheet `{}` no longer has the row of {gone}: nothing is deleted by that; remove its file where it is to go",
                shown(&self.name)
            ));
        }
        planned.extend(self.new_rows(&new, (wanted, reading), (source, registry), notes)?);
        planned.sort_by_key(|row| row.row);
        Ok(planned)
    }

    /// Why a row of the own organization's sheet that names no record is none: others are not made here.
    fn second_organization(&self, row: &Row, wanted: &Wanted) -> CellFault {
        let own = &wanted.organization;
        let what = format!("this sheet has one row, that of `{own}`; its record is {own}");
        let cure =
            format!("write {own} here if the row is that one; the secretariat adds other organizations: write to it");
        self.fault(row, RECORD, what, &cure)
    }

    /// The record that a row says it is of.
    fn record(&self, row: &Row) -> Option<String> {
        let said = row.cell(*self.places.get(RECORD)?).shown().into_owned();
        (!said.is_empty()).then_some(said)
    }

    /// The formulas in a row: what they give can't be taken for what somebody wrote.
    fn formulas(&self, row: &Row) -> Vec<CellFault> {
        let is_known = |column: &usize| self.places.values().any(|place| place == column);
        let formulas = self.formulas.get(&row.number).into_iter().flatten().filter(|column| is_known(column));
        let fault = |column: &usize| {
            let what = "a formula stands here, and what it gives is not taken for what somebody wrote";
            CellFault::at((&self.table, row), Some(*column), what, "write its value in the place of the formula")
        };
        formulas.map(fault).collect()
    }

    /// Cells of a row that are merged: nothing else in it can be told.
    fn merged_cells(&self, row: &Row) -> Option<CellFault> {
        let (merged, column) = self.merged.get(&row.number)?;
        let what =
            format!("the cells {} are merged, and it can't be told of which rows and columns they are", merged.shown());
        let cure = "split them, and write into each cell what it is to say";
        Some(CellFault::at((&self.table, row), Some(*column), what, cure))
    }

    /// What becomes of a row, with what is wrong by its formulas.
    pub(super) fn with_formulas(&self, planned: Planned, row: &Row) -> Planned {
        let mut faults: Vec<_> = self.formulas(row).into_iter().map(|fault| self.placed(fault)).collect();
        if faults.is_empty() {
            return planned;
        }
        let Planned { file, what, draft, .. } = planned;
        let draft = match &what {
            What::New { text } | What::Changed { after: text, .. } => {
                Some(Draft { file: file.clone(), text: text.clone() })
            }
            _ => draft,
        };
        if let What::Left(others) | What::Wrong(others) = what {
            let is_other = |other: &CellFault| !faults.iter().any(|fault| fault.cell == other.cell);
            let others: Vec<_> = others.into_iter().filter(is_other).collect();
            faults.extend(others);
        }
        Planned { file, what: What::Wrong(faults), draft, ..planned }
    }

    /// Something about the cell of a row in the column of a key.
    pub fn fault(&self, row: &Row, key: &str, what: String, cure: &str) -> CellFault {
        CellFault::at((&self.table, row), self.places.get(key).copied(), what, cure)
    }
}

/// What stands where a column stood that is gone, where that is none of the others.
fn in_its_place(table: &Table, number: usize, sheet: &KnownSheet) -> String {
    let stands = table.heading(number);
    let is_known = sheet.columns.iter().any(|(_, heading)| folded(heading) == folded(stands));
    if is_known {
        return String::new();
    }
    let stands = if stands.is_empty() { "nothing".to_owned() } else { format!("`{}`", shown(stands)) };
    format!(" (in {}, where it stood, stands {stands})", cell_name(number, table.headings_row))
}

/// The rows in which cells of known columns are merged. Each row is looked at once, however many of them overlap.
fn merged_rows(
    mut merged: Vec<Merged>,
    table: &Table,
    places: &HashMap<String, usize>,
) -> HashMap<usize, (Merged, usize)> {
    merged.sort_by_key(|merged| merged.rows);
    let mut of_rows = HashMap::new();
    let mut from = 0;
    for merged in merged {
        let known = places.values().filter(|place| (merged.columns.0..=merged.columns.1).contains(*place)).min();
        let Some(column) = known else { continue };
        let first = table.rows.partition_point(|row| row.number < merged.rows.0.max(from));
        for row in table.rows[first..].iter().take_while(|row| row.number <= merged.rows.1) {
            of_rows.insert(row.number, (merged, *column));
        }
        from = from.max(merged.rows.1 + 1);
    }
    of_rows
}

/// Says which columns are none of the workbook's, and what stands below no heading.
fn tell_of_others(table: &Table, places: &HashMap<String, usize>, name: &str, notes: &mut Vec<String>) {
    let is_known = |column: &usize| places.values().any(|place| place == column);
    let added = table.headings.iter().enumerate().filter(|(column, heading)| !heading.is_empty() && !is_known(column));
    for (column, heading) in added {
        let cell = cell_name(column, table.headings_row);
        notes.push(format!(
            "the column `{}` ({}!{cell}) is none of the workbook's: nothing is taken from it",
            shown(heading),
            reference(name)
        ));
    }
    let below_none = |row: &Row| {
        let is_there = |column: &usize| row.cell(*column) != Seen::Empty;
        (0..row.width()).filter(is_there).find(|column| table.heading(*column).is_empty())
    };
    let cells: Vec<_> = table.rows.iter().filter_map(|row| Some(cell_name(below_none(row)?, row.number))).collect();
    if let Some(first) = cells.first() {
        let others = match cells.len() {
            1 => String::new(),
            all => format!(", and so in {} more", counted(all - 1, "row")),
        };
        notes.push(format!("{}!{first} stands below no heading{others}: nothing is taken from it", reference(name)));
    }
}

/// A sheet as the name of a cell begins with it.
pub fn reference(name: &str) -> String {
    let is_plain = name.chars().all(|sign| sign.is_alphanumeric() || sign == '_');
    if is_plain { name.to_owned() } else { format!("'{}'", name.replace('\'', "''")) }
}

/// The columns of a sheet as an import reads them: `place` gives the column of the table that each is.
fn bound(labels: &Labels<'_>, columns: &Columns, place: impl Fn(&Column) -> Option<usize>) -> Result<Bound> {
    let origin = |column: &Column| -> Result<Option<Origin>> {
        let Some(at) = place(column) else { return Ok(None) };
        let (sure, titles) = labels.others(column);
        Ok(Some(Origin {
            target: column.of,
            columns: vec![at],
            fixed: Vec::new(),
            join: column.split.is_none().then(|| " ".to_owned()),
            split: column.split.clone(),
            rest: None,
            meanings: Meanings::of_pairs(labels.pairs(column)?, sure, titles),
        }))
    };
    let origins = columns.all.iter().map(origin).collect::<Result<Vec<_>>>()?;
    let questions = columns.kind.questions();
    Ok(Bound { kind: columns.kind, questions, origins: origins.into_iter().flatten().collect(), unused: Vec::new() })
}
