//! What a changed cell asks of one key of a record: a value, none any more, or a list in which what stays is left as it is.

use super::super::said::code;
use super::changed::{BY_THE_SECRETARIAT, Becomes, Cell, Edited};
use crate::author::changing::{Setting, Target as KeyTarget};
use crate::author::import::{Cells, Held, Origin, Row, said_of};
use crate::author::new::{Form, Question};
use crate::decode::{KeyPath, Step, shown};
use crate::record::ValueKind;
use serde_json::Value as Json;
use toml_edit::{DocumentMut, Item, Value};

/// What is asked of one key of a record.
pub struct Asked<'a> {
    /// The row.
    pub of: &'a Edited<'a>,
    /// The cell.
    pub cell: &'a Cell<'a>,
    /// The question of its column.
    pub question: &'a Question,
    /// What the record says there.
    pub held: &'a Json,
    /// The text of its file.
    pub text: &'a str,
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
    pub fn said_so(&self, of: &Cell<'_>, origin: &Origin, language: Option<&str>) -> bool {
        let Some(column) = origin.columns.first() else { return false };
        let mut cells = vec![Held::Empty; column + 1];
        cells[*column] = Held::Text(of.was.clone());
        let row = Row { number: self.of.row.number, cells: Cells::Held(cells) };
        let filled = self.of.filled;
        let said = said_of(&row, (&filled.table, &filled.bound, self.of.reading), origin);
        said.is_ok_and(|values| self.says_so(&values, language))
    }

    /// Whether the record says all of this already, however it is written in the cell.
    pub fn says_so(&self, values: &[Value], language: Option<&str>) -> bool {
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
    pub fn value(&self, values: Vec<Value>, language: Option<&str>) -> Becomes {
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
    pub fn list(&self, values: Vec<Value>) -> Becomes {
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
                let held = self.question.naming_keys().find_map(|key| table.get(key));
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
