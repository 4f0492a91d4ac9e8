//! A record before it is written: its answers so far, its file and its text.

use super::Kind;
use super::question::Question;
use crate::author::{KeyOrder, formatted};
use crate::decode::rules;
use crate::line::ActionLine;
use crate::record::{PathPart, Stem, Year};
use crate::registry::RecordId;
use anyhow::Result;
use std::collections::{BTreeMap, BTreeSet};
use toml_edit::{DocumentMut, InlineTable, Item, Table, Value};

/// What a record's path is made of, as far as it is known.
#[derive(Debug, Clone, Default)]
pub struct PathParts {
    /// The year that it is filed under.
    pub year: Option<Year>,
    /// The line that it is of.
    pub line: Option<ActionLine>,
    /// The name of its file.
    pub id: Option<Stem>,
}

/// A record that is not written yet.
#[derive(Debug, Clone)]
pub struct Draft {
    /// What it is.
    pub kind: Kind,
    /// Where it is to stand.
    pub place: PathParts,
    /// What can be asked of it, in the order of the contract.
    pub questions: Vec<Question>,
    /// What has been asked for, be it answered or left out: keys, and parts of the path.
    pub asked: BTreeSet<String>,
    /// What is typed and not yet an answer, with what it is for.
    pub typed: Option<(String, String)>,
    answers: BTreeMap<String, Vec<Value>>,
}

impl Draft {
    /// A record of which nothing is known.
    pub fn new(kind: Kind) -> Self {
        Self {
            kind,
            place: PathParts::default(),
            questions: kind.questions(),
            asked: BTreeSet::new(),
            typed: None,
            answers: BTreeMap::new(),
        }
    }

    /// Takes the answers to a question.
    pub fn answer(&mut self, question: &Question, values: Vec<Value>) {
        if !values.is_empty() {
            self.answers.insert(question.key(), values);
        }
    }

    /// The answers to the question of a key.
    pub fn values_at(&self, key: &str) -> Option<&[Value]> {
        self.answers.get(key).map(Vec::as_slice)
    }

    /// Takes what another draft of the same kind says in the place of its own.
    pub fn take_over(&mut self, other: &Self) {
        self.place.year = other.place.year.or(self.place.year);
        self.place.line = other.place.line.or(self.place.line);
        self.place.id = other.place.id.clone().or(self.place.id.take());
        self.answers.extend(other.answers.clone());
    }

    /// Whether something was typed for this that is no answer yet.
    pub fn is_open(&self, asked: &str) -> bool {
        self.typed.as_ref().is_some_and(|(key, _)| key == asked)
    }

    /// What was typed for this, to go on with.
    pub fn typed_for(&mut self, asked: &str) -> String {
        self.typed.take_if(|(key, _)| key == asked).map(|(_, typed)| typed).unwrap_or_default()
    }

    /// Takes an answer back, so that it is asked for again, with what was answered to begin with.
    pub fn reopen(&mut self, asked: &str) {
        let said = match asked {
            "year" => self.place.year.take().map(|year| year.to_string()),
            "line" => self.place.line.take().map(|line| line.stem().to_owned()),
            "id" => self.place.id.take().map(|id| id.to_string()),
            key => self.answers.remove(key).map(|values| values.iter().map(said).collect::<Vec<_>>().join(", ")),
        };
        self.asked.remove(asked);
        self.typed = Some((asked.to_owned(), said.unwrap_or_default()));
    }

    /// What was answered, as somebody would type it.
    pub fn said(&self, key: &str) -> Option<String> {
        Some(self.answers.get(key)?.iter().map(said).collect::<Vec<_>>().join(", "))
    }

    /// Puts what this makes of each value in its place.
    pub fn replace_each<E>(&mut self, replaced: impl Fn(&Question, Value) -> Result<Value, E>) -> Result<(), E> {
        for question in &self.questions {
            for value in self.answers.get_mut(&question.key()).into_iter().flatten() {
                *value = replaced(question, value.clone())?;
            }
        }
        Ok(())
    }

    /// Sets a key that can be asked for to a text.
    pub fn set(&mut self, key: &str, text: String) {
        if self.questions.iter().any(|question| question.key() == key) {
            self.answers.insert(key.to_owned(), vec![text.into()]);
        }
    }

    /// Whether a key has a value.
    pub fn has(&self, key: &str) -> bool {
        self.answers.contains_key(key)
    }

    /// The text at a key, of several languages the first.
    pub fn text_at(&self, key: &str) -> Option<&str> {
        match self.answers.get(key)?.first()? {
            Value::InlineTable(languages) => languages.iter().next()?.1.as_str(),
            value => value.as_str(),
        }
    }

    /// The year of the date at a key, or of the record that is named there.
    pub fn year_at(&self, key: &str) -> Option<Year> {
        let value = self.answers.get(key)?.first()?;
        let written =
            value.as_datetime().map_or_else(|| value.as_str().map(str::to_owned), |day| Some(day.to_string()));
        Year::new(written?.get(..4)?)
    }

    /// The required keys that have no value.
    pub fn missing(&self) -> BTreeSet<String> {
        let faults = self.kind.faults(&self.text());
        faults.iter().filter(|fault| *fault.rule == rules::MISSING_KEY).map(|fault| fault.path.to_string()).collect()
    }

    /// The parts of its path that are not known.
    pub fn missing_parts(&self) -> Vec<PathPart> {
        let is_known = |part: &&PathPart| match part {
            PathPart::Year => self.place.year.is_some(),
            PathPart::Line => self.place.line.is_some(),
            PathPart::Id => self.place.id.is_some(),
        };
        self.kind.path().iter().filter(|part| !is_known(part)).copied().collect()
    }

    /// Its file, once all parts of its path are known.
    pub fn file(&self) -> Option<String> {
        let PathParts { year, line, id } = &self.place;
        let part = |part: &PathPart| match part {
            PathPart::Year => year.map(|year| year.to_string()),
            PathPart::Line => line.map(|line| line.stem().to_owned()),
            PathPart::Id => id.as_ref().map(ToString::to_string),
        };
        let parts: Vec<_> = self.kind.path().iter().map(part).collect::<Option<_>>()?;
        Some(RecordId::of_parts(self.kind, &parts.iter().map(String::as_str).collect::<Vec<_>>()).ok()?.file())
    }

    /// The text of its file, in the one style.
    pub fn text(&self) -> String {
        let text = text(&self.questions, |question| self.answers.get(&question.key()).cloned().unwrap_or_default());
        formatted(&text, &KeyOrder::of_schema(&self.kind.schema().to_value())).unwrap_or(text)
    }
}

/// A value as somebody would type it.
fn said(value: &Value) -> String {
    match value {
        Value::String(text) => text.value().clone(),
        Value::InlineTable(table) if table.len() == 1 => table.iter().map(|(_, only)| said(only)).collect(),
        other => other.to_string().trim().to_owned(),
    }
}

/// Tables that are written on one line.
pub const INLINE_TABLES: [&str; 2] = ["place", "covers"];

/// The text of a file with these values, in the order of the questions.
pub(in crate::author) fn text(questions: &[Question], values: impl Fn(&Question) -> Vec<Value>) -> String {
    let mut document = DocumentMut::new();
    for question in questions {
        let values = values(question);
        if let (false, Some((key, tables))) = (values.is_empty(), question.path.split_last()) {
            insert(document.as_table_mut(), tables, key, item(question, values));
        }
    }
    document.to_string()
}

fn insert(table: &mut Table, tables: &[String], key: &str, item: Item) {
    let Some((first, rest)) = tables.split_first() else {
        table.insert(key, item);
        return;
    };
    let on_one_line = rest.is_empty() && INLINE_TABLES.contains(&first.as_str());
    let below = table.entry(first).or_insert_with(|| {
        if on_one_line { Item::Value(Value::InlineTable(InlineTable::new())) } else { Item::Table(implicit()) }
    });
    match (below, item) {
        (Item::Table(below), item) => insert(below, rest, key, item),
        (Item::Value(Value::InlineTable(below)), Item::Value(value)) => {
            below.insert(key, value);
        }
        _ => {}
    }
}

/// A table whose header is written only where something stands in it.
fn implicit() -> Table {
    let mut table = Table::new();
    table.set_implicit(true);
    table
}

fn item(question: &Question, values: Vec<Value>) -> Item {
    if !question.is_list {
        return values.into_iter().next().map_or(Item::None, Item::Value);
    }
    let are_tables = values.iter().all(Value::is_inline_table);
    if are_tables && question.form != super::Form::Source {
        return Item::ArrayOfTables(values.into_iter().filter_map(own_table).collect());
    }
    Item::Value(Value::Array(values.into_iter().collect()))
}

/// A table on one line as one with a header of its own.
pub fn own_table(value: Value) -> Option<Table> {
    match value {
        Value::InlineTable(table) => Some(table.into_table()),
        _ => None,
    }
}
