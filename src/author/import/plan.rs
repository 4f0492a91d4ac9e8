//! What would become of each row: new, changed, the same as it is, left for a person, or wrong; judged as `check` judges.

use super::bound::Bound;
use super::faults::CellFault;
use super::planner::Planner;
use super::row::{key_of, rows};
use super::table::{Table, cell_name};
use super::value::Reading;
use crate::author::KeyOrder;
use crate::author::changing::{Desk, FileChange, Judged, except, judged};
use crate::check::{Anchor, Finding};
use crate::decode::{About, Severity};
use crate::record::Day;
use crate::registry::Registry;
use crate::source::Snapshot;
use anyhow::{Context, Result};
use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::ops::Range;
use std::path::Path;

/// What becomes of a row.
#[derive(Debug)]
pub enum What {
    /// A new file.
    New {
        /// Its text.
        text: String,
    },
    /// A file that is there says something else.
    Changed {
        /// Its text as it is.
        before: String,
        /// Its text afterwards.
        after: String,
        /// What it says and what the row says, key by key.
        fields: Vec<String>,
    },
    /// A file that is there says the same.
    Same,
    /// It may be what is there already: a person has to say.
    Left(Vec<CellFault>),
    /// It can't be read, or `check` would find an error in it.
    Wrong(Vec<CellFault>),
}

/// A row, and what becomes of it.
#[derive(Debug)]
pub struct Planned {
    /// The number of the row; of data, of the record in its list.
    pub row: usize,
    /// The sheet that it stands in, where a workbook has several.
    pub sheet: Option<String>,
    /// The file, as far as it is known.
    pub file: String,
    /// What becomes of it.
    pub what: What,
}

/// All rows.
#[derive(Debug, Default)]
pub struct Plan {
    /// Each in its order.
    pub rows: Vec<Planned>,
    /// What `registry.toml` says beside it, so that corrections of what is closed may stand.
    pub let_stand: Option<FileChange>,
    /// How many rows or records correct what is closed, or past: of rows those that are wrong only since they do.
    pub closed: usize,
}

/// How a plan is judged.
#[derive(Debug, Clone, Copy)]
pub struct Judging<'a> {
    /// The day by which it is.
    pub today: Day,
    /// Whether records that are there are changed.
    pub updates: bool,
    /// Why corrections of what is closed may stand, where somebody says so.
    pub reason: Option<&'a str>,
}

/// How many rows become what.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq)]
pub struct Count {
    /// New files.
    pub new: usize,
    /// Changed files.
    pub changed: usize,
    /// Files that stay.
    pub same: usize,
    /// Rows that are left for a person.
    pub left: usize,
    /// Rows that are wrong.
    pub wrong: usize,
}

impl Plan {
    /// That of the rows of a table; `done` is told of each.
    pub fn of(
        table: &Table,
        bound: &Bound,
        reading: &Reading<'_>,
        (source, registry): (&Snapshot, &Registry),
        done: impl Fn() + Sync,
    ) -> Result<Self> {
        /// What is made of a row takes more room than the row.
        const AT_ONCE: usize = 256;
        let order = KeyOrder::of_schema(&bound.kind.schema().to_value());
        let mut planner = Planner::new(table, bound, registry, source);
        let mut all = Vec::with_capacity(table.rows.len());
        for some in table.rows.chunks(AT_ONCE) {
            let first = registry.first_language().word();
            for made in rows(some, (table, bound, reading), (first, &order), &done) {
                all.push(planner.planned(made)?);
            }
        }
        Ok(Self { rows: all, ..Self::default() })
    }

    /// How many rows become what.
    pub fn count(&self) -> Count {
        let mut count = Count::default();
        for row in &self.rows {
            *match row.what {
                What::New { .. } => &mut count.new,
                What::Changed { .. } => &mut count.changed,
                What::Same => &mut count.same,
                What::Left(_) => &mut count.left,
                What::Wrong(_) => &mut count.wrong,
            } += 1;
        }
        count
    }

    /// All that is wrong in cells, row by row, and what was left for a person.
    pub fn faults(&self) -> impl Iterator<Item = &CellFault> {
        self.rows.iter().flat_map(|row| match &row.what {
            What::Left(faults) | What::Wrong(faults) => faults.as_slice(),
            _ => &[],
        })
    }

    /// The files that are written: new ones, and if that is wanted those that are there and say something else.
    pub fn changes(&self, updates: bool) -> Vec<FileChange> {
        let change = |row: &Planned| {
            let (before, after) = match &row.what {
                What::New { text } => (None, text.clone()),
                What::Changed { before, after, .. } if updates => (Some(before.clone()), after.clone()),
                _ => return None,
            };
            Some(FileChange { file: row.file.clone(), before, after: Some(after), from: None })
        };
        self.rows.iter().filter_map(change).chain(self.let_stand.clone()).collect()
    }

    /// Judges it as `check` would, takes out the rows that it would find errors in, and gives what else it would find: an error among
    /// that is of no row, and keeps everything from being written. `at_cell` tells of a finding in a row at the cell that it comes from.
    /// What stays as it is since nobody asked for changes is judged all the same, so that its faults are known before.
    pub fn judged(
        &mut self,
        at_cell: impl Fn(&Planned, &Finding) -> CellFault,
        registry: (&Path, &Registry),
        how: Judging<'_>,
    ) -> Result<Vec<Finding>> {
        if !how.updates && self.count().changed > 0 {
            // What is new is judged beside what is written alone.
            let is_changed = |what: &What| matches!(what, What::Changed { .. });
            self.judged_once(&at_cell, registry, Judging { updates: true, ..how }, is_changed)?;
        }
        self.judged_once(&at_cell, registry, how, |_| true)
    }

    /// The same, once; rows that are not to be taken out stay, whatever is found in them.
    fn judged_once(
        &mut self,
        at_cell: &impl Fn(&Planned, &Finding) -> CellFault,
        (folder, registry): (&Path, &Registry),
        how: Judging<'_>,
        is_taken_out: impl Fn(&What) -> bool,
    ) -> Result<Vec<Finding>> {
        self.let_stand = None;
        let mut standing = BTreeSet::new();
        loop {
            let judged = self.with_changes(folder, registry, how.today, how.updates)?;
            let is_written = |row: &Planned| matches!(row.what, What::New { .. } | What::Changed { .. });
            let written = self.rows.iter().enumerate().filter(|(_, row)| is_written(row));
            let at: HashMap<_, _> = written.map(|(at, row)| (row.file.clone(), at)).collect();
            if let Some(reason) = how.reason {
                let is_past =
                    |finding: &&Finding| finding.rule.about == About::Changes && at.contains_key(&finding.file);
                let past = judged.findings.iter().filter(is_past);
                let before = standing.len();
                standing.extend(past.map(|finding| (finding.rule.name, finding.file.clone())));
                if standing.len() > before {
                    self.let_stand = Some(let_stand(&standing, (folder, registry), reason)?);
                    continue;
                }
            }
            let (errors, others): (Vec<_>, Vec<_>) =
                judged.findings.into_iter().partition(|finding| finding.severity == Severity::Error);
            let mut of_rows: BTreeMap<usize, Vec<Finding>> = BTreeMap::new();
            let mut elsewhere = Vec::new();
            for error in errors {
                match at.get(&error.file).filter(|row| is_taken_out(&self.rows[**row].what)) {
                    Some(row) => of_rows.entry(*row).or_default().push(error),
                    None => elsewhere.push(error),
                }
            }
            if of_rows.is_empty() {
                return Ok(others.into_iter().chain(elsewhere).collect());
            }
            for (at, findings) in of_rows {
                self.closed += usize::from(findings.iter().all(|finding| finding.rule.about == About::Changes));
                let row = &mut self.rows[at];
                row.what = What::Wrong(findings.iter().map(|finding| at_cell(row, finding)).collect());
            }
            // What has to stand is another without those rows.
            standing.clear();
            self.let_stand = None;
        }
    }

    /// What a registry's folder would be with it, judged.
    pub fn with_changes(&self, folder: &Path, registry: &Registry, today: Day, updates: bool) -> Result<Judged> {
        let files = self.changes(updates).into_iter().map(|change| (change.file, change.after.map(String::into_bytes)));
        judged(&Snapshot::folder(folder)?.with_or_without(files.collect()), registry, today)
    }
}

/// What `registry.toml` becomes where these rules are to let these files be.
fn let_stand(
    standing: &BTreeSet<(&'static str, String)>,
    (folder, registry): (&Path, &Registry),
    reason: &str,
) -> Result<FileChange> {
    let source = Snapshot::folder(folder)?;
    let mut desk = Desk::new(&source)?;
    let findings: Vec<_> = standing.iter().map(|(rule, file)| (*rule, file.as_str())).collect();
    except(&mut desk, registry, &findings, reason)?;
    desk.changes().into_iter().next().context("registry.toml says so already")
}

/// What `check` would find in a row, at the cell that it comes from; of the row as a whole, at that of what it is called.
pub fn of_finding(row: &Planned, finding: &Finding, table: &Table, bound: &Bound) -> CellFault {
    let key = match &finding.place {
        Anchor::Key(path, _) => key_of(path),
        Anchor::Bytes(span) => key_at(row, span, bound),
        Anchor::File => String::new(),
    };
    let column = bound.column_of(&key).or_else(|| ["title", "name"].into_iter().find_map(|key| bound.column_of(key)));
    let value = column.and_then(|column| {
        let found = table.rows.iter().find(|known| known.number == row.row)?;
        Some(found.cell(column).shown().into_owned())
    });
    CellFault {
        row: row.row,
        cell: column.map_or(String::new(), |column| cell_name(column, row.row)),
        column: column.map_or(String::new(), |column| table.heading(column).to_owned()),
        value: value.unwrap_or_default(),
        what: finding.message.clone(),
        cure: finding.help.clone().unwrap_or_default(),
    }
}

/// The key that a fault of the text of a row is about, which is told by its bytes.
fn key_at(row: &Planned, span: &Range<usize>, bound: &Bound) -> String {
    let (What::New { text } | What::Changed { after: text, .. }) = &row.what else { return String::new() };
    let faults = bound.kind.faults(text);
    let fault = faults.iter().find(|fault| fault.span.as_ref() == Some(span));
    fault.map_or(String::new(), |fault| key_of(&fault.path))
}
