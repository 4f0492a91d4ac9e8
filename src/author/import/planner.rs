//! From rows to what becomes of them: which record each is of, whether that is there, and what it says otherwise.

use super::bound::{Bound, Target};
use super::difference::KeyIn;
use super::faults::CellFault;
use super::known::{Known, Marks, titles};
use super::plan::{Draft, Planned, What};
use super::row::Made;
use super::table::Table;
use crate::author::changing::restructured;
use crate::registry::{AnyEntry, RecordId, Registry};
use crate::source::Snapshot;
use anyhow::{Context, Result};
use rayon::prelude::*;
use serde_json::Value as Json;
use std::collections::{HashMap, HashSet};
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
    /// What is known of names that differ in the number behind them, by the file of the first.
    series: HashMap<String, Series>,
    /// The files of drafts.
    drafted: HashSet<String>,
}

/// Files whose names differ in the number behind them.
#[derive(Default)]
struct Series {
    /// All of them before this number have a record.
    next: usize,
    /// The number of each title that is among those, the first of its kind.
    by_title: HashMap<String, usize>,
}

impl<'a> Planner<'a> {
    /// One that has seen no row, for the rows of a table.
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
        Self {
            table,
            bound,
            registry,
            source,
            known,
            taken: HashMap::new(),
            series: HashMap::new(),
            drafted: HashSet::new(),
        }
    }

    /// What becomes of a row.
    pub fn planned(&mut self, made: Made) -> Result<Planned> {
        let row = made.row;
        if !made.faults.is_empty() {
            let draft = self.draft(&made);
            return Ok(Planned { draft, ..Planned::of(row, String::new(), What::Wrong(made.faults)) });
        }
        let id = match self.id(&made) {
            Ok(id) => id,
            Err((file, why)) => return Ok(Planned::of(row, file, why)),
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
                    return Ok(Planned::of(row, file, What::Left(vec![self.of_row(row, what, cure)])));
                }
                None => What::New { text: made.text },
            },
        };
        if matches!(what, What::New { .. }) {
            self.known.add(format!("row {row}"), year(&id).as_deref(), &made.content);
        }
        self.taken.insert(file.clone(), (row, titles(&made.content)));
        Ok(Planned::of(row, file, what))
    }

    /// A row that can't be read as the file that it would be, where nothing else would be that.
    fn draft(&mut self, made: &Made) -> Option<Draft> {
        let name = made.called.as_deref().or_else(|| made.is_named(self.bound.kind).then_some(""))?;
        let file = made.whole_id(self.bound.kind, name)?.file();
        let is_free = self.registry.files.binary_search(&file).is_err() && !self.taken.contains_key(&file);
        let is_first = is_free && self.drafted.insert(file.clone());
        is_first.then(|| Draft { file, text: made.text.clone() })
    }

    /// The record that a row is of: the one that it names, else one that is called the same, else one of whose name there is none yet.
    fn id(&mut self, made: &Made) -> Result<RecordId, (String, What)> {
        /// Of longer numbers the names of files have no room.
        const MOST: usize = 10_000;
        let kind = self.bound.kind;
        let name = made.called.clone().unwrap_or_default();
        let titles = titles(&made.content);
        let id = |number: usize| made.id(kind, &if number == 1 { name.clone() } else { numbered(&name, number) });
        let first = id(1).map_err(|why| self.refused(made, why, ""))?;
        if made.is_named(kind) {
            return self.free_of_rows(made, first);
        }
        let key = first.file();
        let mut series = self.series.remove(&key).unwrap_or_else(|| Series { next: 1, by_title: HashMap::new() });
        let mut found = titles.iter().filter_map(|title| series.by_title.get(title).copied()).min();
        while found.is_none() && series.next < MOST {
            let number = series.next;
            let Ok(id) = id(number) else { break };
            let known = match self.taken.get(&id.file()) {
                Some((_, titles)) => Some(titles.clone()),
                None => self
                    .registry
                    .files
                    .binary_search(&id.file())
                    .ok()
                    .and_then(|_| self.content(&id))
                    .map(|it| self::titles(&it)),
            };
            // Nothing is there, or nothing that could be told from this.
            let Some(known) = known else {
                found = Some(number);
                break;
            };
            if known.iter().any(|title| titles.contains(title)) {
                found = Some(number);
            }
            for title in known {
                series.by_title.entry(title).or_insert(number);
            }
            series.next += 1;
        }
        self.series.insert(key, series);
        match found.map(id) {
            Some(Ok(id)) => self.free_of_rows(made, id),
            _ => Err(self.refused(made, "no name for its file is free".to_owned(), "give it an id of its own")),
        }
    }

    /// A record, unless a row further up is of it.
    fn free_of_rows(&self, made: &Made, id: RecordId) -> Result<RecordId, (String, What)> {
        let file = id.file();
        let Some((row, _)) = self.taken.get(&file) else { return Ok(id) };
        let what = format!("it would be {file}, as row {row} is");
        let fault = self.of_row(made.row, what, "leave one of the two out, or give it a title of its own");
        Err((file, What::Left(vec![fault])))
    }

    fn refused(&self, made: &Made, what: String, cure: &str) -> (String, What) {
        (String::new(), What::Wrong(vec![self.of_row(made.row, what, cure)]))
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
        match self.table.rows.iter().find(|known| known.number == row) {
            Some(found) => CellFault::at((self.table, found), self.bound.column_of_name(), what, cure),
            None => CellFault::of_row(row, what, cure),
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
