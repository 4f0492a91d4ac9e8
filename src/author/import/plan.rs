//! What would become of each row: new, changed, the same as it is, left for a person, or wrong; judged as `check` judges.

use super::bound::{Bound, Target};
use super::faults::CellFault;
use super::known::{Known, titles};
use super::row::{Made, key_of, rows};
use super::table::{Table, cell_name};
use super::value::Reading;
use crate::author::KeyOrder;
use crate::author::changing::{FileChange, Judged, judged, restructured};
use crate::change::{as_written, in_words};
use crate::check::{Anchor, Finding};
use crate::decode::Severity;
use crate::record::{Day, Language};
use crate::registry::{RecordId, Registry};
use crate::source::Snapshot;
use anyhow::{Context, Result};
use serde_json::Value as Json;
use std::collections::{BTreeMap, HashMap};
use std::path::Path;
use toml_edit::{DocumentMut, InlineTable, Item, TableLike, Value};

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
        const AT_ONCE: usize = 1024;
        let order = KeyOrder::of_schema(&bound.kind.schema().to_value());
        let mut planner = Planner::new(table, bound, registry, source);
        let mut all = Vec::with_capacity(table.rows.len());
        for some in table.rows.chunks(AT_ONCE) {
            let first = registry.first_language().word();
            for made in rows(some, (table, bound, reading), (first, &order), &done) {
                all.push(planner.planned(made)?);
            }
        }
        Ok(Self { rows: all })
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
        self.rows.iter().filter_map(change).collect()
    }

    /// Judges it as `check` would, takes out the rows that it would find errors in, and gives what else it would find: an error among
    /// that is of no row, and keeps everything from being written.
    pub fn judged(
        &mut self,
        table: &Table,
        bound: &Bound,
        (folder, registry): (&Path, &Registry),
        (today, updates): (Day, bool),
    ) -> Result<Vec<Finding>> {
        loop {
            let judged = self.with_changes(folder, registry, today, updates)?;
            let (errors, others): (Vec<_>, Vec<_>) =
                judged.findings.into_iter().partition(|finding| finding.severity == Severity::Error);
            let at: HashMap<_, _> = self.rows.iter().enumerate().map(|(at, row)| (row.file.clone(), at)).collect();
            let mut of_rows: BTreeMap<usize, Vec<Finding>> = BTreeMap::new();
            let mut elsewhere = Vec::new();
            for error in errors {
                match at.get(&error.file) {
                    Some(row) => of_rows.entry(*row).or_default().push(error),
                    None => elsewhere.push(error),
                }
            }
            if of_rows.is_empty() {
                return Ok(others.into_iter().chain(elsewhere).collect());
            }
            for (at, findings) in of_rows {
                let row = &mut self.rows[at];
                row.what =
                    What::Wrong(findings.iter().map(|finding| of_finding(row.row, finding, table, bound)).collect());
            }
        }
    }

    /// What a registry's folder would be with it, judged.
    pub fn with_changes(&self, folder: &Path, registry: &Registry, today: Day, updates: bool) -> Result<Judged> {
        let files = self.changes(updates).into_iter().map(|change| (change.file, change.after.map(String::into_bytes)));
        judged(&Snapshot::folder(folder)?.with_or_without(files.collect()), registry, today)
    }
}

/// What `check` would find in a row, at the cell that it comes from.
fn of_finding(row: usize, finding: &Finding, table: &Table, bound: &Bound) -> CellFault {
    let key = match &finding.place {
        Anchor::Key(path, _) => key_of(path),
        _ => String::new(),
    };
    let column = bound.column_of(&key);
    let value = column.and_then(|column| {
        let found = table.rows.iter().find(|known| known.number == row)?;
        Some(found.cell(column).shown().into_owned())
    });
    CellFault {
        row,
        cell: column.map_or(String::new(), |column| cell_name(column, row)),
        column: column.map_or(String::new(), |column| table.heading(column).to_owned()),
        value: value.unwrap_or_default(),
        what: finding.message.clone(),
        cure: finding.help.clone().unwrap_or_default(),
    }
}

struct Planner<'a> {
    table: &'a Table,
    bound: &'a Bound,
    registry: &'a Registry,
    source: &'a Snapshot,
    known: Known,
    /// The files that rows further up have taken, with the rows and what they are called.
    taken: HashMap<String, (usize, Vec<String>)>,
}

impl<'a> Planner<'a> {
    fn new(table: &'a Table, bound: &'a Bound, registry: &'a Registry, source: &'a Snapshot) -> Self {
        let mut known = Known::default();
        for entry in registry.of_kind(bound.kind) {
            let Some(id) = entry.id() else { continue };
            known.add(id.file(), year(&id).as_deref(), &entry.content());
        }
        Self { table, bound, registry, source, known, taken: HashMap::new() }
    }

    fn planned(&mut self, made: Made) -> Result<Planned> {
        let row = made.row;
        if !made.faults.is_empty() {
            return Ok(Planned { row, file: String::new(), what: What::Wrong(made.faults) });
        }
        let id = match self.id(&made) {
            Ok(id) => id,
            Err((file, why)) => return Ok(Planned { row, file, what: why }),
        };
        let file = id.file();
        let what = match self.known_text(&id)? {
            Some(before) => self.compared(&made, &file, before)?,
            None => match self.known.like(year(&id).as_deref(), &made.content) {
                Some(like) => {
                    let what = format!("it has {} as {}, and may be the same", like.shares, like.place);
                    let cure =
                        "see whether it is: if so leave it out, else tell the two apart by their titles and links";
                    return Ok(Planned { row, file, what: What::Left(vec![self.of_row(row, what, cure)]) });
                }
                None => What::New { text: made.text },
            },
        };
        if matches!(what, What::New { .. }) {
            self.known.add(format!("row {row}"), year(&id).as_deref(), &made.content);
        }
        self.taken.insert(file.clone(), (row, titles(&made.content)));
        Ok(Planned { row, file, what })
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
                let what = format!("it would be the file {file}, as row {row} is");
                let fault =
                    self.of_row(made.row, what, "leave one of the two out, or give it a title or an id of its own");
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
        let mut fields = Vec::new();
        let mut differing = Vec::new();
        for target in &made.set {
            let Target::Key(at, language) = *target else { continue };
            let path = &self.bound.questions[at].path;
            let (old, new) = (at_path(&was, path), at_path(&made.content, path));
            let (old, new) = (in_language(old, language, first), in_language(new, language, first));
            if !is_told(&as_written(new.clone()), &as_written(old.clone())) {
                let key = path.join(".") + &language.map_or(String::new(), |tag| format!(".{tag}"));
                fields.push(format!("{key}: {} → {}", words(&old), words(&new)));
                differing.push((path.clone(), language));
            }
        }
        if differing.is_empty() {
            return Ok(What::Same);
        }
        let new: DocumentMut = made.text.parse()?;
        let after = restructured(file, &before, |document| {
            for (path, language) in &differing {
                put(document.as_table_mut(), path, new.as_table(), *language, first);
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

/// What stands at a path of a record's plain data.
fn at_path<'a>(content: &'a Json, path: &[String]) -> &'a Json {
    path.iter().fold(content, |at, key| &at[key.replace('-', "_")])
}

/// A text in one language; without a language, what stands there, of several languages the first.
fn in_language(value: &Json, language: Option<&str>, first: Language) -> Json {
    match (value, language) {
        (Json::Object(texts), Some(tag)) => texts.get(tag).cloned().unwrap_or_default(),
        (Json::String(_), Some(tag)) if tag != first.word() => Json::Null,
        (Json::Object(texts), None) if texts.contains_key(first.word()) => texts[first.word()].clone(),
        _ => value.clone(),
    }
}

/// Whether what is there says all that a row says; it may say more of an entry, such as the title of a source.
fn is_told(new: &Json, old: &Json) -> bool {
    match (new, old) {
        (Json::Array(new), Json::Array(old)) => {
            new.len() == old.len() && new.iter().zip(old).all(|(new, old)| is_told(new, old))
        }
        (Json::Object(new), Json::Object(old)) => {
            new.iter().all(|(key, value)| old.get(key).is_some_and(|old| is_told(value, old)))
        }
        (Json::String(_), Json::Object(old)) => ["url", "symbol"].into_iter().any(|key| old.get(key) == Some(new)),
        _ => new == old,
    }
}

/// A value in words: short, on one line.
fn words(value: &Json) -> String {
    if value.is_null() { "nothing".to_owned() } else { crate::decode::shown(&in_words(&as_written(value.clone()))) }
}

/// Puts what stands at a path of one table into another; of a text in languages only the one that is meant.
fn put(into: &mut dyn TableLike, path: &[String], from: &dyn TableLike, language: Option<&str>, first: Language) {
    let Some((key, below)) = path.split_first() else { return };
    let Some(item) = from.get(key) else { return };
    if !below.is_empty() {
        let Some(table) = item.as_table_like() else { return };
        if into.get(key).is_none() {
            into.insert(key, if item.is_inline_table() { InlineTable::new().into() } else { toml_edit::table() });
        }
        if let Some(inner) = into.get_mut(key).and_then(Item::as_table_like_mut) {
            put(inner, below, table, language, first);
        }
        return;
    }
    let tag = language.unwrap_or(first.word());
    let text = item.as_inline_table().map_or_else(|| item.as_value(), |texts| texts.get(tag)).cloned();
    match (into.get_mut(key), text) {
        (Some(Item::Value(Value::InlineTable(texts))), Some(text)) if is_of_languages(texts) => {
            texts.insert(tag, text);
        }
        (Some(Item::Value(old)), Some(text)) if language.is_some_and(|tag| tag != first.word()) => {
            let texts = InlineTable::from_iter([(first.word(), bare(old)), (tag, text)]);
            *old = Value::InlineTable(texts).decorated(" ", "");
        }
        (Some(Item::Value(old)), Some(text)) if !item.is_inline_table() => {
            let decor = old.decor().clone();
            *old = text;
            *old.decor_mut() = decor;
        }
        _ => {
            into.insert(key, item.clone());
        }
    }
}

fn bare(value: &Value) -> Value {
    value.clone().decorated(" ", "")
}

fn is_of_languages(table: &InlineTable) -> bool {
    use crate::decode::HasWord;
    table.iter().all(|(key, _)| Language::WORDS.iter().any(|(word, _)| *word == key))
}
