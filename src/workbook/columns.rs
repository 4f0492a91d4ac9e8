//! The columns of a sheet: those of a kind's keys, by its outline. A new key is a new column.

use super::words::Words;
use crate::author::import::{Split, Target, part_name};
use crate::author::new::{Form, Question};
use crate::record::{Holds, KeyOutline, Kind, Language, PathPart, ValueKind};
use anyhow::Result;
use std::cmp::Reverse;

/// What tells the rows of a sheet from each other: the name of a record that is there; nothing in a row that is new.
pub const RECORD: &str = "record";

/// A column.
#[derive(Debug, Clone)]
pub struct Column {
    /// What it holds.
    pub of: Target,
    /// Its key, with a language where it is of one: what the workbook remembers it by.
    pub key: String,
    /// What each value in it is.
    pub value: ValueKind,
    /// Of a list of tables, the key that a value stands for.
    pub entry: Option<String>,
    /// Of a list, what stands between its entries.
    pub split: Option<Split>,
    /// How much a record needs it.
    pub need: Need,
    /// What it is called.
    pub called: String,
    /// What belongs into it.
    pub help: String,
}

/// How much a record needs a column.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Need {
    /// Not at all.
    Free,
    /// Unless another says what it would; its help says which.
    Mostly,
    /// Each does.
    Always,
}

/// Stands behind the heading of what is needed.
const NEEDED: &str = " *";

impl Column {
    /// What stands above it.
    pub fn heading(&self) -> String {
        if self.need == Need::Free { self.called.clone() } else { format!("{}{NEEDED}", self.called) }
    }

    /// Whether this stands above it, or did before it was needed.
    #[cfg(feature = "import")]
    pub fn is_below(&self, heading: &str) -> bool {
        heading.strip_suffix(NEEDED).unwrap_or(heading) == self.called
    }
}

/// The columns of a sheet.
#[derive(Debug)]
pub struct Columns {
    /// The kind of its rows.
    pub kind: Kind,
    /// The keys that a record of the kind can have.
    pub questions: Vec<Question>,
    /// The columns, those first that each record needs.
    pub all: Vec<Column>,
    /// What stands above the column that names the record of a row.
    pub record: String,
    /// What has no column, since it is a list of tables: what each of these is called.
    pub left_out: Vec<String>,
}

impl Columns {
    /// Those of a kind, in the words of a language; texts are said in the registry's first language, and in that one.
    pub fn of(kind: Kind, words: &Words, first: Language) -> Result<Self> {
        let (questions, outline) = (kind.questions(), kind.outline());
        let mut made =
            Self { kind, all: Vec::new(), record: words.word("workbook-record")?, left_out: Vec::new(), questions };
        if kind.path().contains(&PathPart::Line) {
            made.all.push(made.line(words)?);
        }
        let mut keyed = Vec::new();
        for (at, question) in made.questions.iter().enumerate() {
            let Some((need, holds)) = leaf(&outline, &question.path) else { continue };
            if question.form == Form::Table && question.entry.is_none() {
                made.left_out.push(words.heading(kind, &question.key()));
                continue;
            }
            let rank = if need > Need::Free { 2 } else { usize::from(kind.usual().contains(&question.key().as_str())) };
            keyed.push((rank, made.column(at, (need, holds), None, (words, first))?));
            if is_translated(holds) && words.language() != first {
                let language = words.language().word();
                keyed.push((rank, made.column(at, (Need::Free, holds), Some(language), (words, first))?));
            }
        }
        keyed.sort_by_key(|(rank, _)| Reverse(*rank));
        made.all.extend(keyed.into_iter().map(|(_, column)| column));
        Ok(made)
    }

    fn line(&self, words: &Words) -> Result<Column> {
        let key = part_name(PathPart::Line).to_owned();
        let called = words.heading(self.kind, &key);
        let help = words.help(self.kind, &key, "The line that it is of.");
        let help = joined([help, words.word("workbook-hint-choice")?, words.word("workbook-hint-needed")?]);
        let (of, value) = (Target::Part(PathPart::Line), ValueKind::Line);
        Ok(Column { of, key, value, entry: None, split: None, need: Need::Always, called, help })
    }

    fn column(
        &self,
        at: usize,
        (need, holds): (Need, &Holds),
        language: Option<&'static str>,
        (words, first): (&Words, Language),
    ) -> Result<Column> {
        let question = &self.questions[at];
        let key = question.key();
        let value = value_of(holds, question.entry.as_deref());
        let split = question.is_list.then(|| split_of(&value));
        let called = words.heading(self.kind, &key);
        // Where a text is asked for in two languages, it is said which column is of which.
        let tag = language.or_else(|| (is_translated(holds) && words.language() != first).then(|| first.word()));
        let called = match tag.map(|tag| words.language_called(tag).unwrap_or_else(|| tag.to_owned())) {
            Some(language) => format!("{called} ({language})"),
            None => called,
        };
        let hint = |name: &str| words.word(&format!("workbook-hint-{name}"));
        let mut help = vec![words.help(self.kind, &key, &question.about)];
        match (&value, &split) {
            (ValueKind::Date, _) => help.push(hint("date")?),
            (ValueKind::Day, _) => help.push(hint("day")?),
            (_, Some(Split::Names | Split::Numbers)) => help.push(hint("names")?),
            (_, Some(Split::Addresses)) => help.push(hint("addresses")?),
            (_, Some(_)) => help.push(hint("texts")?),
            (ValueKind::Word(_) | ValueKind::Truth | ValueKind::Country, None) => help.push(hint("choice")?),
            _ => {}
        }
        if need == Need::Always {
            help.push(hint("needed")?);
        }
        Ok(Column {
            of: Target::Key(at, language),
            key: language.map_or_else(|| key.clone(), |tag| format!("{key}.{tag}")),
            value,
            entry: question.entry.clone(),
            split,
            need,
            called,
            help: joined(help),
        })
    }

    /// The question of a column; none of a part of the path.
    #[cfg(feature = "import")]
    pub fn question(&self, column: &Column) -> Option<&Question> {
        match column.of {
            Target::Key(at, _) => self.questions.get(at),
            Target::Part(_) => None,
        }
    }
}

fn joined(parts: impl IntoIterator<Item = String>) -> String {
    parts.into_iter().collect::<Vec<_>>().join(" ")
}

/// What stands at a path, and how much a record needs it.
fn leaf<'o>(keys: &'o [KeyOutline], path: &[String]) -> Option<(Need, &'o Holds)> {
    let (first, below) = path.split_first()?;
    let key = keys.iter().find(|key| key.name == *first)?;
    let need = match (key.is_required, key.is_first_of_two) {
        (true, _) => Need::Always,
        (false, true) => Need::Mostly,
        (false, false) => Need::Free,
    };
    match (&key.holds, below) {
        (holds, []) => Some((need, holds)),
        (Holds::Table(keys), below) => leaf(keys, below).map(|(below, holds)| (below.min(need), holds)),
        _ => None,
    }
}

/// What one value is: of a list one entry, of a table the key that a value stands for.
fn value_of(holds: &Holds, entry: Option<&str>) -> ValueKind {
    match holds {
        Holds::One(kind) | Holds::ByName(kind) => kind.clone(),
        Holds::Source(_) => ValueKind::Url,
        Holds::List(one) => value_of(one, entry),
        Holds::Table(keys) => {
            let named = keys.iter().find(|key| Some(key.name.as_str()) == entry);
            named.map_or(ValueKind::Text, |key| value_of(&key.holds, None))
        }
    }
}

fn is_translated(holds: &Holds) -> bool {
    *holds == Holds::One(ValueKind::Translated)
}

fn split_of(value: &ValueKind) -> Split {
    match value {
        ValueKind::Url | ValueKind::Symbol => Split::Addresses,
        ValueKind::Translated => Split::Texts,
        ValueKind::Whole => Split::Numbers,
        _ => Split::Names,
    }
}
