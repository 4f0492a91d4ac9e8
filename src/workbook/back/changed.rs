//! The row of a record that is there: what was written in it since the workbook was, held against what the registry says by now.

use super::super::columns::{Column, Need, RECORD};
use super::super::labels::Labels;
use super::super::said::{cell, code, content, plain, same};
use super::sheet::Filled;
use crate::author::changing::{Setting, Target as KeyTarget, with_settings};
use crate::author::import::{
    CellFault, Cells, Held, Origin, Reading, Row, Seen, Target, What, apart, at_path, said_of,
};
use crate::author::lost;
use crate::author::new::{Form, Question};
use crate::catalogue::called;
use crate::decode::{KeyPath, Step, shown};
use crate::print::{MOST_LETTERS, SheetCell};
use crate::record::{Kind, ValueKind};
use crate::registry::{AnyEntry, RecordId, Registry};
use crate::source::Snapshot;
use crate::spelling::bare;
use anyhow::{Context, Result};
use serde_json::Value as Json;
use std::cell::OnceCell;
use std::collections::{BTreeMap, HashMap};
use toml_edit::{DocumentMut, Item, Value};

/// What is done where a cell can't say it.
const BY_THE_SECRETARIAT: &str = "write to the secretariat, which changes it";

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
struct Cell<'a> {
    column: &'a Column,
    was: String,
    is: String,
}

/// What is done with a cell.
enum Becomes {
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
        let title = ["title", "name"].into_iter().find_map(|key| self.known.get(key)).map(plain)?;
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

    fn fault(&self, cell: &Cell<'_>, what: String, cure: &str) -> CellFault {
        self.filled.fault(self.row, &cell.column.key, what, cure)
    }

    fn cell_becomes(&self, of: &Cell<'_>, record: &Json, text: &str) -> Becomes {
        let columns = &self.filled.columns;
        let now = plain(&cell(self.id, record, columns, of.column, self.labels));
        if now == of.is {
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

/// What is asked of one key of a record.
struct Asked<'a> {
    of: &'a Edited<'a>,
    cell: &'a Cell<'a>,
    question: &'a Question,
    /// What the record says there.
    held: &'a Json,
    /// The text of its file.
    text: &'a str,
}

impl Asked<'_> {
    fn target(&self, language: Option<&str>) -> KeyTarget {
        KeyTarget {
            path: KeyPath::new(self.question.path.iter().map(|key| Step::from(key.clone())).collect::<Vec<_>>()),
            question: self.question.clone(),
            language: language.map(str::to_owned),
            first_language: self.of.labels.first().word().to_owned(),
        }
    }

    /// Whether the record says still what the cell did when the workbook was written, however that was written: names of others may have
    /// changed since.
    fn said_so(&self, of: &Cell<'_>, origin: &Origin, language: Option<&str>) -> bool {
        let Some(column) = origin.columns.first() else { return false };
        let mut cells = vec![Held::Empty; column + 1];
        cells[*column] = Held::Text(of.was.clone());
        let row = Row { number: self.of.row.number, cells: Cells::Held(cells) };
        let filled = self.of.filled;
        let said = said_of(&row, (&filled.table, &filled.bound, self.of.reading), origin);
        said.is_ok_and(|values| self.says_so(&values, language))
    }

    /// Whether the record says all of this already, however it is written in the cell.
    fn says_so(&self, values: &[Value], language: Option<&str>) -> bool {
        let column = self.cell.column;
        let is: Vec<_> = values.iter().map(|value| self.value_code(value)).collect();
        let was: Vec<_> = match self.held {
            Json::Array(entries) => entries.iter().map(|entry| code(entry, column, self.of.labels)).collect(),
            Json::Object(texts) if column.value == ValueKind::Translated => {
                let tag = language.unwrap_or(self.of.labels.first().word());
                texts.get(tag).and_then(Json::as_str).map(str::to_owned).into_iter().collect()
            }
            Json::String(_) if language.is_some() => Vec::new(),
            value => Some(code(value, column, self.of.labels)).filter(|code| !code.is_empty()).into_iter().collect(),
        };
        is == was
    }

    /// A value by itself; of a text the one in a language, where one is named.
    fn value(&self, values: Vec<Value>, language: Option<&str>) -> Becomes {
        let first = self.of.labels.first().word();
        let is_text = self.cell.column.value == ValueKind::Translated;
        // A text in several languages is a table of them.
        let language = match (is_text, self.held) {
            (true, Json::Object(_)) => Some(language.unwrap_or(first)),
            (true, _) => language.filter(|language| *language != first),
            (false, _) => None,
        };
        let Some(value) = values.into_iter().next() else { return self.clear(language) };
        Becomes::Set(vec![(self.target(language), Setting::To(vec![value]))])
    }

    /// The key says nothing any more; what the file leaves out says nothing already.
    fn clear(&self, language: Option<&str>) -> Becomes {
        let mut target = self.target(None);
        if let Some(language) = language {
            target.path = target.path.then(language.to_owned());
        }
        if !is_there(self.text, &target.path) {
            return Becomes::Nothing;
        }
        Becomes::Set(vec![(target, Setting::Clear)])
    }

    /// A list: entries that stay, stay as they are, with what the file says more of them.
    fn list(&self, values: Vec<Value>) -> Becomes {
        if values.is_empty() {
            return self.clear(None);
        }
        let column = self.cell.column;
        let entries = self.held.as_array().map(Vec::as_slice).unwrap_or_default();
        let parted = column.split.as_ref().map_or(0, |split| split.parts(&self.cell.was).len());
        if parted != entries.len() {
            let what = "an entry of the list holds what stands between entries, and can't be told from two".to_owned();
            return Becomes::Left(self.of.fault(self.cell, what, BY_THE_SECRETARIAT));
        }
        let before: Vec<_> = entries.iter().map(|entry| code(entry, column, self.of.labels)).collect();
        let after: Vec<_> = values.iter().map(|value| self.value_code(value)).collect();
        let gone: Vec<_> = before.iter().filter(|code| !after.contains(code)).cloned().collect();
        let is_new = |(_, code): &(&Value, &String)| !before.contains(code);
        let new: Vec<_> = values.iter().zip(&after).filter(is_new).map(|(value, _)| value.clone()).collect();
        let target = self.target(None);
        if let Some(index) = only_other(&before, &after) {
            if is_of_other_kind(&entries[index], &after[index]) {
                let what = "an address stands where a symbol stood, or the other way round".to_owned();
                return Becomes::Left(self.of.fault(self.cell, what, BY_THE_SECRETARIAT));
            }
            return Becomes::Set(vec![(target, Setting::At(index, values[index].clone()))]);
        }
        let lost = entries.iter().zip(&before).find(|(entry, code)| gone.contains(code) && says_more(entry));
        if let Some((_, code)) = lost.filter(|_| !new.is_empty()) {
            let what = format!(
                "in the place of `{}` there are others, and the file says more of it than its cell shows",
                shown(code)
            );
            let cure = "correct one entry at a time, or write to the secretariat, which changes it";
            return Becomes::Left(self.of.fault(self.cell, what, cure));
        }
        let has_more = entries.iter().any(Json::is_object) || self.question.form == Form::Table;
        if gone.len() == before.len() || (gone.is_empty() && new.is_empty() && !has_more) {
            return Becomes::Set(vec![(target, Setting::To(values))]);
        }
        if gone.is_empty() && new.is_empty() {
            let what = "only the order of the entries is another".to_owned();
            return Becomes::Left(self.of.fault(
                self.cell,
                what,
                "where the order matters, write to the secretariat, which changes it",
            ));
        }
        let settings = [Setting::Remove(gone), Setting::Add(new)];
        let is_something = |setting: &Setting| match setting {
            Setting::Remove(gone) => !gone.is_empty(),
            Setting::Add(new) => !new.is_empty(),
            _ => true,
        };
        Becomes::Set(settings.into_iter().filter(is_something).map(|setting| (target.clone(), setting)).collect())
    }

    /// What a value is told by, as `code` tells what a record holds.
    fn value_code(&self, value: &Value) -> String {
        match value {
            Value::String(text) => text.value().clone(),
            Value::InlineTable(table) => {
                let mut keys = self.cell.column.entry.iter().map(String::as_str).chain(["url", "symbol"]);
                let held = keys.find_map(|key| table.get(key));
                held.map_or_else(String::new, |held| self.value_code(held))
            }
            other => other.to_string().trim().to_owned(),
        }
    }
}

/// The place of the only entry that is another.
fn only_other(before: &[String], after: &[String]) -> Option<usize> {
    if before.len() != after.len() {
        return None;
    }
    let mut others = (0..before.len()).filter(|index| before[*index] != after[*index]);
    others.next().filter(|index| others.next().is_none() && !before.contains(&after[*index]))
}

/// Whether an entry says more than what it is told by.
fn says_more(entry: &Json) -> bool {
    entry.as_object().is_some_and(|table| table.values().filter(|value| !value.is_null()).count() > 1)
}

/// Whether a table is told by an address, and this is none, or by a symbol, and this is an address.
fn is_of_other_kind(entry: &Json, code: &str) -> bool {
    let holds = |key: &str| entry.get(key).is_some_and(|value| !value.is_null());
    let is_address = code.contains("://");
    (holds("url") && !is_address) || (!holds("url") && holds("symbol") && is_address)
}

/// Whether something stands at a path of a file.
fn is_there(text: &str, path: &KeyPath) -> bool {
    let Ok(document) = text.strip_prefix('\u{FEFF}').unwrap_or(text).parse::<DocumentMut>() else { return false };
    let root = document.as_item();
    let at = |item: Option<Item>, step: &Step| match step {
        Step::Key(key) => item?.as_table_like()?.get(key).cloned(),
        Step::Index(index) => item?.get(*index).cloned(),
    };
    path.steps().iter().fold(Some(root.clone()), at).is_some()
}

fn told(cell: &Cell<'_>) -> String {
    let said = |text: &str| if text.is_empty() { "nothing".to_owned() } else { on_one_line(text) };
    let (was, is) = apart(&said(&cell.was), &said(&cell.is));
    format!("{}: {was} → {is}", cell.column.called)
}

/// Two texts that differ, between signs.
fn quoted(was: &str, is: &str) -> (String, String) {
    let (short_was, short_is) = apart(&on_one_line(was), &on_one_line(is));
    let sign = |text: &str, short: String| if text.is_empty() { "nothing".to_owned() } else { format!("`{short}`") };
    (sign(was, short_was), sign(is, short_is))
}

/// A text of several lines as one, to be told.
fn on_one_line(text: &str) -> String {
    text.split('\n').collect::<Vec<_>>().join("; ")
}
