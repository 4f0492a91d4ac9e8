//! From rows to what becomes of them: which record each is of, whether that is there, and what it says otherwise.

use super::bound::{Bound, Target};
use super::difference::KeyIn;
use super::faults::CellFault;
use super::known::{Known, Marks, titles};
use super::plan::{Planned, What};
use super::row::Made;
use super::table::{Table, cell_name};
use crate::author::changing::restructured;
use crate::registry::{AnyEntry, RecordId, Registry};
use crate::source::Snapshot;
use anyhow::{Context, Result};
use rayon::prelude::*;
use serde_json::Value as Json;
use std::collections::HashMap;
use toml_edit::DocumentMut;

/// The rows so far, and what they are held against.
pub struct Planner<'a> {
    table: &'a Table,
    bound: &'a Bound,
    registry: &'a Registry,
    source: &'a Snapshot,
    known: Known,
    /// The files that rows further up have taken, with the rows and what they are called.
    taken: HashMap<String, (usize, Vec<String>)>,
}

impl<'a> Planner<'a> {
    /// No row yet.
    pub fn new(table: &'a Table, bound: &'a Bound, registry: &'a Registry, source: &'a Snapshot) -> Self {
        /// Their plain data takes far more room than they do.
        const AT_ONCE: usize = 4096;
        let marked = |entry: &&dyn AnyEntry| Some((entry.id()?, Marks::of(&entry.content())));
        let mut known = Known::default();
        for some in registry.of_kind(bound.kind).chunks(AT_ONCE) {
            for (id, marks) in some.par_iter().filter_map(marked).collect::<Vec<_>>() {
                known.add_marks(id.file(), year(&id).as_deref(), marks);
            }
        }
        Self { table, bound, registry, source, known, taken: HashMap::new() }
    }

    /// What becomes of a row.
    pub fn planned(&mut self, made: Made) -> Result<Planned> {
        let row = made.row;
        if !made.faults.is_empty() {
            return Ok(Planned { row, sheet: None, file: String::new(), what: What::Wrong(made.faults) });
        }
        let id = match self.id(&made) {
            Ok(id) => id,
            Err((file, why)) => return Ok(Planned { row, sheet: None, file, what: why }),
        };
        let file = id.file();
        let what = match self.known_text(&id)? {
            Some(before) => match self.compared(&made, &file, before) {
                Ok(what) => what,
                Err(error) => What::Wrong(vec![self.of_row(row, format!("{error:#}"), "mend that file first")]),
            },
            None => match self.known.like(year(&id).as_deref(), &made.content) {
                Some(like) => {
                    let what = format!("it has {} as {}, and may be the same", like.shares, like.place);
                    let cure =
                        "see whether it is: if so leave it out, else tell the two apart by their titles and links";
                    return Ok(Planned {
                        row,
                        sheet: None,
                        file,
                        what: What::Left(vec![self.of_row(row, what, cure)]),
                    });
                }
                None => What::New { text: made.text },
            },
        };
        if matches!(what, What::New { .. }) {
            self.known.add(format!("row {row}"), year(&id).as_deref(), &made.content);
        }
        self.taken.insert(file.clone(), (row, titles(&made.content)));
        Ok(Planned { row, sheet: None, file, what })
    }

    /// The record that a row is of: the one that it names, else one that is called the same, else one of whose name there is none yet.
    fn id(&self, made: &Made) -> Result<RecordId, (String, What)> {
        const MOST: usize = 1000;
        let kind = self.bound.kind;
        let wrong = |what: String, cure: &str| (String::new(), What::Wrong(vec![self.of_row(made.row, what, cure)]));
        let name = made.called.clone().unwrap_or_default();
        let titles = titles(&made.content);
        for number in 1..MOST {
            let name = if number == 1 { name.clone() } else { numbered(&name, number) };
            let id = made.id(kind, &name).map_err(|why| wrong(why, ""))?;
            let file = id.file();
            if let Some((row, others)) = self.taken.get(&file) {
                if !made.is_named(kind) && !titles.iter().any(|title| others.contains(title)) {
                    continue;
                }
                let what = format!("it would be {file}, as row {row} is");
                let fault = self.of_row(made.row, what, "leave one of the two out, or give it a title of its own");
                return Err((file, What::Left(vec![fault])));
            }
            let is_there = self.registry.files.binary_search(&file).is_ok();
            let is_it = || {
                self.content(&id)
                    .is_none_or(|content| self::titles(&content).iter().any(|title| titles.contains(title)))
            };
            if !is_there || made.is_named(kind) || is_it() {
                return Ok(id);
            }
        }
        Err(wrong("no name for its file is free".to_owned(), "give it an id of its own"))
    }

    fn content(&self, id: &RecordId) -> Option<Json> {
        serde_json::to_value(self.registry.sound(id)?).ok()
    }

    /// The text of a record's file, if it is there.
    fn known_text(&self, id: &RecordId) -> Result<Option<String>> {
        let file = id.file();
        if self.registry.files.binary_search(&file).is_err() {
            return Ok(None);
        }
        let text = self.source.text(&file).with_context(|| format!("{file} can't be read"))?;
        Ok(Some(text))
    }

    /// What a row says otherwise than the record that is there.
    fn compared(&self, made: &Made, file: &str, before: String) -> Result<What> {
        let first = self.registry.first_language();
        let was = self.bound.kind.content(&before);
        let keys = made.set.iter().filter_map(|target| match *target {
            Target::Key(at, language) => Some(KeyIn { path: &self.bound.questions[at].path, language }),
            Target::Part(_) => None,
        });
        let differing: Vec<_> = keys.filter(|key| key.differs(&was, &made.content, first)).collect();
        if differing.is_empty() {
            return Ok(What::Same);
        }
        let fields = differing.iter().map(|key| key.told(&was, &made.content, first)).collect();
        let new: DocumentMut = made.text.parse()?;
        let after = restructured(file, &before, |document| {
            for key in &differing {
                key.put(document.as_table_mut(), new.as_table(), first);
            }
            Ok(())
        })?;
        Ok(What::Changed { before, after, fields })
    }

    /// Something about a row as a whole, or about what it is called.
    fn of_row(&self, row: usize, what: String, cure: &str) -> CellFault {
        let column = ["title", "name"].into_iter().find_map(|key| self.bound.column_of(key));
        let found = self.table.rows.iter().find(|known| known.number == row);
        let value = found.zip(column).map(|(found, column)| found.cell(column).shown().into_owned());
        CellFault {
            row,
            cell: column.map_or(String::new(), |column| cell_name(column, row)),
            column: column.map_or(String::new(), |column| self.table.heading(column).to_owned()),
            value: value.unwrap_or_default(),
            what,
            cure: cure.to_owned(),
        }
    }
}

/// The year that a record is filed under.
fn year(id: &RecordId) -> Option<String> {
    id.year().map(|year| year.to_string())
}

/// A name with a number behind it, which is no longer than a name may be.
fn numbered(name: &str, number: usize) -> String {
    const LONGEST: usize = 75;
    let short: String = name.chars().take(LONGEST).collect();
    format!("{}-{number}", short.trim_end_matches('-'))
}
