//! What changed in meaning from one registry to another: records that were added, changed key by key, moved or removed, and what
//! that does to the figures.
//!
//! How a file is written does not matter, nor its comments: two files that say the same are the same.

mod field;
mod figure;

pub use field::{Field, as_written, fields, in_words, quoted};
pub use figure::{Effect, GapChange, figures, gaps};

use crate::prose::ReportText;
use crate::registry::{AnyEntry, Content, Key, Registry};
use rayon::prelude::*;
use serde::{Serialize, Serializer};
use serde_json::Value;
use std::borrow::Cow;
use std::collections::{BTreeMap, HashMap, VecDeque};
use std::fmt;
use std::sync::Arc;

/// What became of one record.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Change {
    /// Its file, relative to the registry: where it stands now, or where it stood.
    pub file: String,
    /// Its title or name, in the first of its languages.
    pub title: Option<String>,
    /// What became of it.
    #[serde(flatten)]
    pub what: What,
}

/// What can become of a record.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(tag = "change", rename_all = "snake_case")]
pub enum What {
    /// It is new.
    Added {
        /// What it holds.
        record: Record,
    },
    /// It says something else than before.
    Changed {
        /// The keys whose values are others.
        fields: Vec<Field>,
    },
    /// It says the same in another place.
    Moved {
        /// The file where it stood.
        from: String,
    },
    /// It is gone.
    Removed {
        /// What it held.
        record: Record,
    },
    /// It can't be read any more.
    Unreadable,
}

/// What a record holds, or held. As plain data, as its file has it, it is made when it is asked for: of thousands that takes far more
/// room than the records.
#[derive(Clone)]
pub enum Record {
    /// Shared with the registry.
    Shared(Arc<dyn Content>),
    /// What could be read of it.
    Plain(Value),
}

impl Record {
    /// It as plain data.
    fn content(&self) -> Cow<'_, Value> {
        match self {
            Self::Shared(record) => Cow::Owned(field::as_written(record.content())),
            Self::Plain(content) => Cow::Borrowed(content),
        }
    }
}

impl PartialEq for Record {
    fn eq(&self, other: &Self) -> bool {
        self.content() == other.content()
    }
}

impl fmt::Debug for Record {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.content().fmt(f)
    }
}

impl Serialize for Record {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.content().serialize(serializer)
    }
}

/// What stands in the files of a registry, by their names. What each says is found only when it is asked for: all of it takes far more
/// room than the records.
type Held<'a> = BTreeMap<String, Holds<'a>>;

/// What a file holds.
#[derive(Clone, Copy)]
enum Holds<'a> {
    Record(&'a dyn AnyEntry),
    Text(Option<&'a ReportText>),
}

impl Holds<'_> {
    /// Whether it is the very same that another holds, and need not be looked at.
    fn is_surely(self, other: Self) -> bool {
        match (self, other) {
            (Self::Record(one), Self::Record(other)) => one.held_at().is_some_and(|at| other.held_at() == Some(at)),
            _ => false,
        }
    }

    /// As plain data; null where nothing of it could be read.
    fn content(self) -> Value {
        match self {
            Self::Record(entry) => field::as_written(entry.content()),
            Self::Text(text) => text.map(ReportText::content).unwrap_or_default(),
        }
    }

    /// The same, to be kept; `content` is what it says.
    fn record(self, content: Value) -> Record {
        match self {
            Self::Record(entry) => entry.shared().map_or(Record::Plain(content), Record::Shared),
            Self::Text(_) => Record::Plain(content),
        }
    }
}

/// What changed from one registry to another, in the order of the files.
pub fn changes(before: &Registry, after: &Registry) -> Vec<Change> {
    let (before, after) = rayon::join(|| held(before), || held(after));
    let files: Vec<_> = after.into_iter().collect();
    let became = |(file, holds): (String, Holds<'_>)| {
        if before.get(&file).is_some_and(|before| before.is_surely(holds)) {
            return None;
        }
        let now = holds.content();
        let before = before.get(&file).map(|holds| holds.content());
        let title = title(&now);
        let what = match before {
            None => What::Added { record: holds.record(now) },
            Some(before) => became(&before, &now)?,
        };
        Some(Change { file, title, what })
    };
    let is_gone = |file: &String| files.binary_search_by(|(known, _)| known.cmp(file)).is_err();
    let gone = before.iter().filter(|(file, _)| is_gone(file));
    let gone: Vec<_> = gone.collect();
    let mut changes: Vec<_> = files.into_par_iter().filter_map(became).collect();
    let mut arrived = if gone.is_empty() { HashMap::new() } else { arrived(&changes) };
    for (file, holds) in gone {
        let record = holds.content();
        let moved = arrived.get_mut(&(kind(file).to_owned(), record.to_string())).and_then(VecDeque::pop_front);
        match moved {
            Some(place) => changes[place].what = What::Moved { from: file.clone() },
            None => {
                let (title, what) = (title(&record), What::Removed { record: holds.record(record) });
                changes.push(Change { file: file.clone(), title, what });
            }
        }
    }
    changes.sort_by(|one, other| one.file.cmp(&other.file));
    changes
}

impl Change {
    /// The files that it is of: where the record stands or stood, and where it stood before if it moved.
    pub fn files(&self) -> impl Iterator<Item = &str> {
        let from = if let What::Moved { from } = &self.what { Some(from.as_str()) } else { None };
        from.into_iter().chain([self.file.as_str()])
    }
}

/// What a record is called.
fn title(record: &Value) -> Option<String> {
    let title = ["title", "name"].iter().find_map(|key| record.get(*key)).and_then(first_text);
    title.map(str::to_owned)
}

/// A text, or the first of those by language.
fn first_text(value: &Value) -> Option<&str> {
    value.as_str().or_else(|| value.as_object()?.values().next()?.as_str())
}

/// What became of a record that was there.
fn became(before: &Value, now: &Value) -> Option<What> {
    match now {
        _ if before == now => None,
        Value::Null => Some(What::Unreadable),
        _ => Some(What::Changed { fields: fields(before, now) }),
    }
}

/// The places of the records that are new, by their kind and by what they hold.
fn arrived(changes: &[Change]) -> HashMap<(String, String), VecDeque<usize>> {
    let mut arrived: HashMap<_, VecDeque<_>> = HashMap::new();
    for (place, change) in changes.iter().enumerate() {
        if let What::Added { record } = &change.what {
            arrived.entry((kind(&change.file).to_owned(), record.content().to_string())).or_default().push_back(place);
        }
    }
    arrived
}

/// The kind of record that a file holds: those of a kind are below one folder.
fn kind(file: &str) -> &str {
    file.split('/').next().unwrap_or_default()
}

fn held(registry: &Registry) -> Held<'_> {
    let records = registry.entries().map(|entry| (entry.file(), Holds::Record(entry)));
    let texts = registry.texts.iter().map(|entry| (entry.key.file(), Holds::Text(entry.sound())));
    records.chain(texts).collect()
}
