//! What would become of each row: new, changed, the same as it is, left for a person, or wrong; judged as `check` judges.

use super::bound::Bound;
use super::faults::{CellFault, Cure, put_in_order};
use super::planner::Planner;
use super::row::{key_of, rows};
use super::table::Table;
use super::value::Reading;
use crate::author::KeyOrder;
use crate::author::changing::{Desk, FileChange, Judged, except, judged};
use crate::check::{Anchor, Finding};
use crate::decode::{About, Severity};
use crate::record::{Date, Day, Kind};
use crate::registry::{RecordId, Registry};
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
    /// Of what is wrong, its file as far as it could be read: what is wrong in that besides is told at once.
    pub draft: Option<Draft>,
}

/// A file that is not written.
#[derive(Debug)]
pub struct Draft {
    /// Its path.
    pub file: String,
    /// Its text.
    pub text: String,
}

impl Planned {
    /// A row of the only sheet.
    pub fn of(row: usize, file: String, what: What) -> Self {
        Self { row, sheet: None, file, what, draft: None }
    }
}

/// Something that is to be said of a row.
#[derive(Debug)]
pub struct Remark {
    /// The key that it is about; nothing where that is the row as a whole.
    pub key: String,
    /// In one sentence.
    pub what: String,
    /// What is to be done about it.
    pub cure: Cure,
}

impl Remark {
    /// What `check` would find in a row.
    fn of_finding(row: &Planned, finding: &Finding) -> Self {
        let key = match &finding.place {
            Anchor::Key(path, _) => key_of(path),
            Anchor::Bytes(span) => key_at(row, span),
            Anchor::File => String::new(),
        };
        Self { key, what: finding.message.clone(), cure: Cure::of_finding(finding) }
    }
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
    /// that is of no row, and keeps everything from being written. `at_cell` tells of something in a row at the cell that it comes from.
    /// What stays as it is since nobody asked for changes is judged all the same, so that its faults are known before.
    pub fn judged(
        &mut self,
        at_cell: impl Fn(&Planned, Remark) -> CellFault,
        registry: (&Path, &Registry),
        how: Judging<'_>,
    ) -> Result<Vec<Finding>> {
        self.tell_of_drafts(&at_cell, registry, how)?;
        if !how.updates && self.count().changed > 0 {
            // What is new is judged beside what is written alone.
            let is_changed = |what: &What| matches!(what, What::Changed { .. });
            self.judged_once(&at_cell, registry, Judging { updates: true, ..how }, is_changed)?;
        }
        let others = self.judged_once(&at_cell, registry, how, |_| true)?;
        for row in &mut self.rows {
            if let What::Left(faults) | What::Wrong(faults) = &mut row.what {
                put_in_order(faults);
            }
        }
        Ok(others)
    }

    /// Adds to what could not be read in a row what `check` would find in the rest of it.
    fn tell_of_drafts(
        &mut self,
        at_cell: &impl Fn(&Planned, Remark) -> CellFault,
        (folder, registry): (&Path, &Registry),
        how: Judging<'_>,
    ) -> Result<()> {
        let drafts = self.rows.iter().filter_map(|row| row.draft.as_ref());
        let drafts: Vec<_> = drafts.map(|draft| (draft.file.clone(), Some(draft.text.clone().into_bytes()))).collect();
        if drafts.is_empty() {
            return Ok(());
        }
        let written = self.changes(how.updates).into_iter();
        let files = written.map(|change| (change.file, change.after.map(String::into_bytes))).chain(drafts).collect();
        let found = judged(&Snapshot::folder(folder)?.with_or_without(files), registry, how.today)?.findings;
        // What the record's own reader finds is told already.
        let found = found.iter().filter(|it| it.severity == Severity::Error && it.rule.about != About::Files);
        let mut of_files: HashMap<&str, Vec<&Finding>> = HashMap::new();
        for finding in found {
            of_files.entry(finding.file.as_str()).or_default().push(finding);
        }
        for row in &mut self.rows {
            let Some(draft) = &row.draft else { continue };
            let findings = of_files.get(draft.file.as_str()).map(Vec::as_slice).unwrap_or_default();
            let remarks = findings.iter().map(|finding| Remark::of_finding(row, finding));
            let more: Vec<_> = remarks.map(|remark| (remark.key.is_empty(), at_cell(row, remark))).collect();
            let What::Wrong(faults) = &mut row.what else { continue };
            for (is_of_row, fault) in more {
                let is_told = |known: &CellFault| known.cell == fault.cell && (!is_of_row || known.what == fault.what);
                if !faults.iter().any(is_told) {
                    faults.push(fault);
                }
            }
        }
        Ok(())
    }

    /// What is said to be done, or to have taken place, on a day that is still to come: most likely a slip of the keyboard. Of what is there
    /// already only what the plan changes.
    pub fn still_to_come(&self, at_cell: impl Fn(&Planned, Remark) -> CellFault, today: Day) -> Vec<CellFault> {
        let of_row = |row: &Planned| {
            let (before, after) = match &row.what {
                What::New { text } => (None, text),
                What::Changed { before, after, .. } => (Some(before), after),
                _ => return Vec::new(),
            };
            let Some(kind) = RecordId::of_file(&row.file).map(|id| id.kind()) else { return Vec::new() };
            let before = before.map(|before| done_too_late(kind, before, today)).unwrap_or_default();
            let now = done_too_late(kind, after, today).into_iter().filter(|it| !before.contains(it));
            let remark = |(key, date): (&'static str, Date)| Remark {
                key: key.to_owned(),
                what: format!("{date} is still to come, and this is said to have been {}", done(kind, key)),
                cure: "see whether the year is right; of what is still to come, say so in its `status`".into(),
            };
            now.map(|it| at_cell(row, remark(it))).collect()
        };
        self.rows.iter().flat_map(of_row).collect()
    }

    /// The same, once; rows that are not to be taken out stay, whatever is found in them.
    fn judged_once(
        &mut self,
        at_cell: &impl Fn(&Planned, Remark) -> CellFault,
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
                row.what = What::Wrong(
                    findings.iter().map(|finding| at_cell(row, Remark::of_finding(row, finding))).collect(),
                );
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

/// The days of a record that are still to come though it is said to be done, by their keys.
fn done_too_late(kind: Kind, text: &str, today: Day) -> Vec<(&'static str, Date)> {
    let content = kind.content(text);
    let keys: &[&'static str] = match kind {
        Kind::Output if content["status"] == "completed" => &["date", "submitted"],
        Kind::Meeting if content["status"] == "held" || !content["attendance"].is_null() => &["start", "end"],
        _ => return Vec::new(),
    };
    let dated = keys.iter().filter_map(|key| Some((*key, Date::new(content[*key].as_str()?)?)));
    dated.filter(|(_, date)| date.first_day() > today).collect()
}

/// What a record of a kind is said to have been on the day of a key.
fn done(kind: Kind, key: &str) -> &'static str {
    match (kind, key) {
        (Kind::Meeting, _) => "held",
        (_, "submitted") => "submitted",
        _ => "done",
    }
}

/// Something that is to be said of a row, at the cell that it comes from; of the row as a whole, at that of what it is called.
pub fn at_cell(row: &Planned, remark: Remark, table: &Table, bound: &Bound) -> CellFault {
    let column = bound.column_of(&remark.key).or_else(|| bound.column_of_name());
    match table.rows.iter().find(|known| known.number == row.row) {
        Some(found) => CellFault::at((table, found), column, remark.what, remark.cure),
        None => CellFault::of_row(row.row, remark.what, remark.cure),
    }
}

/// The key that a fault of the text of a row is about, which is told by its bytes.
fn key_at(row: &Planned, span: &Range<usize>) -> String {
    let (What::New { text } | What::Changed { after: text, .. }) = &row.what else { return String::new() };
    let faults = RecordId::of_file(&row.file).map(|id| id.kind().faults(text)).unwrap_or_default();
    let fault = faults.iter().find(|fault| fault.span.as_ref() == Some(span));
    fault.map_or(String::new(), |fault| key_of(&fault.path))
}
