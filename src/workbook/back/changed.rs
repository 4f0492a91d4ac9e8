//! The row of a record that is there: what was written in it since the workbook was, held against what the registry says by now.

use super::super::columns::{Column, Need, RECORD};
use super::super::labels::Labels;
use super::super::said::{cell, content, plain, same};
use super::asked::Asked;
use super::sheet::Filled;
use crate::author::changing::{Setting, Target as KeyTarget, with_settings};
use crate::author::import::{CellFault, Origin, Reading, Row, Seen, Target, What, apart, at_path, said_of};
use crate::author::lost;
use crate::catalogue::called;
use crate::decode::shown;
use crate::print::{MOST_LETTERS, SheetCell};
use crate::record::{Kind, ValueKind};
use crate::registry::{AnyEntry, RecordId, Registry};
use crate::source::Snapshot;
use crate::spelling::bare;
use anyhow::{Context, Result};
use serde_json::Value as Json;
use std::cell::OnceCell;
use std::collections::{BTreeMap, HashMap};
use toml_edit::Value;

/// What is done where a cell can't say it.
pub(super) const BY_THE_SECRETARIAT: &str = "write to the secretariat, which changes it";

/// The row of a record.
pub struct Edited<'a> {
    /// The sheet.
    pub filled: &'a Filled,
    /// The row.
    pub row: &'a Row,
    /// The record.
    pub id: &'a RecordId,
    /// What stood in its cells when the workbook was written.
    pub known: &'a BTreeMap<String, SheetCell>,
    /// What people call things.
    pub labels: &'a Labels<'a>,
    /// How cells are read.
    pub reading: &'a Reading<'a>,
    /// The records of its kind by their titles.
    pub titled: &'a Titled<'a>,
}

/// The records of a kind by their titles, looked up once somebody asks.
pub struct Titled<'a> {
    registry: &'a Registry,
    kind: Kind,
    by_title: OnceCell<HashMap<String, Vec<RecordId>>>,
}

impl<'a> Titled<'a> {
    /// Those of a registry.
    pub fn of(registry: &'a Registry, kind: Kind) -> Self {
        Self { registry, kind, by_title: OnceCell::new() }
    }

    /// The only record of this title.
    fn only(&self, title: &str) -> Option<&RecordId> {
        match self.by_title.get_or_init(|| self.all()).get(&bare(title))?.as_slice() {
            [id] => Some(id),
            _ => None,
        }
    }

    fn all(&self) -> HashMap<String, Vec<RecordId>> {
        let mut all: HashMap<String, Vec<RecordId>> = HashMap::new();
        for id in self.registry.of_kind(self.kind).into_iter().filter_map(AnyEntry::id) {
            for name in called(self.registry, &id) {
                let ids = all.entry(bare(name)).or_default();
                if ids.last() != Some(&id) {
                    ids.push(id.clone());
                }
            }
        }
        all
    }
}

/// A cell that says something else than when the workbook was written.
pub(super) struct Cell<'a> {
    /// Its column.
    pub column: &'a Column,
    /// What it said.
    pub was: String,
    /// What it says.
    pub is: String,
}

/// What is done with a cell.
pub(super) enum Becomes {
    /// Nothing: the registry says so already.
    Nothing,
    /// These keys are changed.
    Set(Vec<(KeyTarget, Setting)>),
    /// A person has to say.
    Left(CellFault),
    /// It can't be read.
    Wrong(Vec<CellFault>),
}

impl Edited<'_> {
    /// What becomes of the row; of what is wrong, also its file as far as it could be read.
    pub fn becomes(&self, (source, registry): (&Snapshot, &Registry)) -> Result<(What, Option<String>)> {
        let cells = self.cells();
        let file = self.id.file();
        let Some(record) = content(registry, self.id) else {
            let first = cells.first().map_or(RECORD, |cell| cell.column.key.as_str());
            let cure = "ask for a new workbook once that is settled";
            return Ok((What::Left(vec![self.filled.fault(self.row, first, self.why_gone(registry), cure)]), None));
        };
        if cells.is_empty() {
            return Ok((What::Same, None));
        }
        let before = source.text(&file).with_context(|| format!("{file} can't be read"))?;
        let (mut settings, mut fields, mut left, mut wrong) = (Vec::new(), Vec::new(), Vec::new(), Vec::new());
        for cell in &cells {
            match self.cell_becomes(cell, &record, &before) {
                Becomes::Nothing => {}
                Becomes::Set(set) => {
                    fields.push(told(cell));
                    settings.extend(set);
                }
                Becomes::Left(fault) => left.push(fault),
                Becomes::Wrong(faults) => wrong.extend(faults),
            }
        }
        if !wrong.is_empty() {
            let draft = with_settings(&file, &before, &settings).ok();
            return Ok((What::Wrong(wrong.into_iter().chain(left).collect()), draft));
        }
        let what = match (left.is_empty(), settings.is_empty()) {
            (false, _) => What::Left(left),
            (true, true) => What::Same,
            (true, false) => match with_settings(&file, &before, &settings) {
                Ok(after) => {
                    let lost = lost(&before, &after);
                    fields.extend(
                        lost.iter().map(|comment| format!("this also deletes the comment `{}`", shown(comment))),
                    );
                    What::Changed { before, after, fields }
                }
                Err(error) => {
                    let first = cells.first().map_or("", |cell| cell.column.key.as_str());
                    What::Left(vec![self.filled.fault(self.row, first, format!("{error:#}"), BY_THE_SECRETARIAT)])
                }
            },
        };
        Ok((what, None))
    }

    /// Whether nobody has written anything in the row.
    pub fn is_as_written(&self) -> bool {
        self.cells().is_empty()
    }

    /// Why the record can't be counted on: its file is broken, gone, or has another name by now.
    pub fn why_gone(&self, registry: &Registry) -> String {
        let file = self.id.file();
        if registry.files.binary_search(&file).is_ok() {
            return format!("{file} can't be read at present");
        }
        let gone = format!("{file} is not there any more");
        match self.by_now() {
            Some(id) => format!("{gone}, and {} has the same title", id.file()),
            None => gone,
        }
    }

    /// The only record of another name that has the title that this one had.
    fn by_now(&self) -> Option<&RecordId> {
        let title = plain(self.known.get(self.id.kind().title()?)?);
        self.titled.only(&title)
    }

    /// The cells that say something else than when the workbook was written.
    fn cells(&self) -> Vec<Cell<'_>> {
        let edited = |column: &'_ Column| -> Option<(String, String)> {
            let place = self.filled.places.get(&column.key)?;
            let was = self.known.get(&column.key).map(plain).unwrap_or_default();
            let seen = self.row.cell(*place);
            let is = same(&seen.shown());
            // Somebody gave the column another look.
            let is_shown_otherwise = matches!(seen, Seen::First(day, _) if was == day.to_string());
            let is = if is_shown_otherwise { was.clone() } else { is };
            (was != is).then_some((was, is))
        };
        let all = self.filled.columns.all.iter();
        all.filter_map(|column| edited(column).map(|(was, is)| Cell { column, was, is })).collect()
    }

    pub(super) fn fault(&self, cell: &Cell<'_>, what: String, cure: &str) -> CellFault {
        self.filled.fault(self.row, &cell.column.key, what, cure)
    }

    fn cell_becomes(&self, of: &Cell<'_>, record: &Json, text: &str) -> Becomes {
        let columns = &self.filled.columns;
        let now = plain(&cell(self.id, record, columns, of.column, self.labels));
        if now == of.is {
            return Becomes::Nothing;
        }
        let line = |text: &str| self.reading.line(text).ok();
        if of.column.value == ValueKind::Line && line(&of.is).is_some_and(|is| line(&now) == Some(is)) {
            return Becomes::Nothing;
        }
        let (Some(question), Target::Key(at, language)) = (columns.question(of.column), of.column.of) else {
            let what = "what a record is filed under can't be changed here, since others name it by that".to_owned();
            return Becomes::Wrong(vec![self.fault(of, what, "write to the secretariat, which can move the record")]);
        };
        if of.was.chars().count() >= MOST_LETTERS {
            let what = format!("the text has more letters than the {MOST_LETTERS} that a cell can hold");
            return Becomes::Left(self.fault(of, what, BY_THE_SECRETARIAT));
        }
        let origin = self.filled.bound.origins.iter().find(|origin| origin.target == Target::Key(at, language));
        let values = match origin.map(|origin| self.said(origin)) {
            Some(Ok(values)) => values,
            Some(Err(faults)) => return Becomes::Wrong(faults),
            None => return Becomes::Nothing,
        };
        let held = at_path(record, &question.path);
        let asked = Asked { of: self, cell: of, question, held, text };
        if asked.says_so(&values, language) {
            return Becomes::Nothing;
        }
        if now != of.was && !origin.is_some_and(|origin| asked.said_so(of, origin, language)) {
            let was = if of.was.is_empty() { "nothing".to_owned() } else { format!("`{}`", shown(&of.was)) };
            let (now, is) = quoted(&now, &of.is);
            let what = format!(
                "it was {was} when the workbook was written, the registry says {now} by now, and the workbook {is}"
            );
            let cure = "if the registry is right, write its value in this cell; if this cell is right, ask the secretariat to correct the registry first";
            return Becomes::Left(self.fault(of, what, cure));
        }
        if values.is_empty() && of.column.need == Need::Always {
            let what = "this is needed, and nothing stands here any more".to_owned();
            return Becomes::Wrong(vec![self.fault(of, what, "fill it in")]);
        }
        if question.is_list { asked.list(values) } else { asked.value(values, language) }
    }

    fn said(&self, origin: &Origin) -> Result<Vec<Value>, Vec<CellFault>> {
        said_of(self.row, (&self.filled.table, &self.filled.bound, self.reading), origin)
    }
}

fn told(cell: &Cell<'_>) -> String {
    let said = |text: &str| if text.is_empty() { "nothing".to_owned() } else { told_on_a_line(text) };
    let (was, is) = apart(&said(&cell.was), &said(&cell.is));
    format!("{}: {was} → {is}", cell.column.called)
}

/// Two texts that differ, between signs.
fn quoted(was: &str, is: &str) -> (String, String) {
    let (short_was, short_is) = apart(&told_on_a_line(was), &told_on_a_line(is));
    let sign = |text: &str, short: String| if text.is_empty() { "nothing".to_owned() } else { format!("`{short}`") };
    (sign(was, short_was), sign(is, short_is))
}

/// A text of several lines as one, to be told.
fn told_on_a_line(text: &str) -> String {
    text.split('\n').collect::<Vec<_>>().join("; ")
}
