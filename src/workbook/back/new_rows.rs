//! The rows of a sheet that name no record: they go the way of any import, with what holds of them without being written.

use super::super::columns::RECORD;
use super::super::{Wanted, own_key};
use super::placed;
use super::sheet::Filled;
use crate::author::KeyOrder;
use crate::author::import::{
    Bound, Cells, Held, Meanings, Origin, Planned, Planner, Reading, Row, Seen, Table, Target, What, part_name, rows,
};
use crate::record::PathPart;
use crate::registry::Registry;
use crate::source::Snapshot;
use anyhow::Result;

impl Filled {
    /// What becomes of rows that name no record.
    pub(super) fn new_rows(
        &self,
        new: &[&Row],
        (wanted, reading): (&Wanted, &Reading<'_>),
        (source, registry): (&Snapshot, &Registry),
        notes: &mut Vec<String>,
    ) -> Result<Vec<Planned>> {
        // To know again what is there already all records are gone through.
        if new.is_empty() {
            return Ok(Vec::new());
        }
        let kind = self.columns.kind;
        let (table, bound) = self.completed(new, wanted, registry);
        let order = KeyOrder::of_schema(&kind.schema().to_value());
        let mut planner = Planner::new(&table, &bound, registry, source);
        let first = registry.first_language().word();
        let made = rows(&table.rows, (&table, &bound, reading), (first, &order), &|| ());
        let mut all = Vec::new();
        for (made, row) in made.into_iter().zip(new) {
            let becomes = planner.planned(made)?;
            let what = match becomes.what {
                What::Changed { fields, .. } => {
                    let fields: Vec<_> = fields.iter().map(|field| self.terms.field(field)).collect();
                    let what = format!("{} is there already, and says otherwise: {}", becomes.file, fields.join("; "));
                    let cure = "if this row is right, ask for a new workbook, which contains this record, and correct it there";
                    What::Left(vec![self.fault(row, RECORD, what, cure)])
                }
                what => self.of_whom(what, wanted, registry, notes, row),
            };
            let told = Planned { what: placed(what, self), sheet: Some(self.name.clone()), ..becomes };
            all.push(self.with_formulas(told, row));
        }
        Ok(all)
    }

    /// New rows with what holds of them without being written: the year, where it is not that of their date, and whose they are.
    fn completed(&self, new: &[&Row], wanted: &Wanted, registry: &Registry) -> (Table, Bound) {
        let kind = self.columns.kind;
        let widest = new.iter().map(|row| row.width()).chain([self.table.headings.len()]).max().unwrap_or_default();
        let own = own_key(kind).filter(|_| registry.organizations.get(&wanted.organization).is_some());
        let own = own.and_then(|key| self.places.get(key)).copied();
        let begins = self.places.get("start").copied();
        let has_year = kind.path().contains(&PathPart::Year);
        let row = |row: &&Row| {
            let mut cells: Vec<_> = (0..=widest).map(|column| held(row, column)).collect();
            if let Some(own) = own.filter(|own| row.cell(*own) == Seen::Empty) {
                cells[own] = Held::Text(wanted.organization.to_string());
            }
            if has_year && begins.is_none_or(|begins| row.cell(begins) == Seen::Empty) {
                cells[widest] = Held::Text(wanted.year.to_string());
            }
            Row { number: row.number, cells: Cells::Held(cells) }
        };
        let mut headings = self.table.headings.clone();
        headings.resize(widest, String::new());
        headings.push(part_name(PathPart::Year).to_owned());
        let year = has_year.then(|| Origin {
            target: Target::Part(PathPart::Year),
            columns: vec![widest],
            fixed: Vec::new(),
            join: None,
            split: None,
            rest: None,
            meanings: Meanings::default(),
        });
        let origins = self.bound.origins.iter().cloned().chain(year).collect();
        let bound = Bound { kind, questions: kind.questions(), origins, unused: Vec::new() };
        let rows = new.iter().map(row).collect();
        (Table { headings, headings_row: self.table.headings_row, rows, empty: 0 }, bound)
    }
}

/// A cell of a row by itself.
fn held(row: &Row, column: usize) -> Held {
    match &row.cells {
        Cells::Held(cells) => cells.get(column).cloned().unwrap_or(Held::Empty),
        Cells::Text(cells) => cells.get(column).map_or(Held::Empty, |text| Held::Text(text.to_owned())),
    }
}
