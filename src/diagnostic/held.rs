//! What a text holds, and what it would hold with edits made: so that none of them writes what is there already, and no more
//! changes than was meant.

use super::Edit;
use crate::decode::{Value, parse};
use crate::spelling::with_plain_ends;
use std::collections::{BTreeMap, HashMap};
use toml::de::{DeTable, DeValue};

/// What a text holds, however it is written.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Held {
    /// A value by itself, with its type.
    Value(String),
    /// A list.
    List(Vec<Held>),
    /// The keys of a table.
    Table(BTreeMap<String, Held>),
}

impl Held {
    /// What a text holds that is valid TOML.
    pub fn of(text: &str) -> Self {
        Self::with(text, &[]).0
    }

    /// What it would hold with edits made; and which of these, by their numbers, must not be made, with what speaks against them.
    /// Those are left out.
    pub fn with(text: &str, edits: &[&Edit]) -> (Self, BTreeMap<usize, String>) {
        Self::with_in(&parse(text), edits)
    }

    pub(super) fn with_in(root: &Value<'_>, edits: &[&Edit]) -> (Self, BTreeMap<usize, String>) {
        let mut refused = BTreeMap::new();
        loop {
            let mut walk = Walk::new(edits, &refused);
            let mut held = walk.held(root);
            walk.put_moved(&mut held);
            // Without some of the edits others may say the same as what stays.
            if walk.found.is_empty() {
                return (held, refused);
            }
            refused.extend(walk.found);
        }
    }
}

/// The way through a tree with edits at hand.
struct Walk<'e> {
    edits: &'e [&'e Edit],
    /// Those that are about these bytes.
    about: HashMap<(usize, usize), usize>,
    /// Those that were met, in the order of the tree.
    met: Vec<usize>,
    /// Those that move a key, and what it holds.
    moved: Vec<(usize, Held)>,
    found: BTreeMap<usize, String>,
}

impl<'e> Walk<'e> {
    fn new(edits: &'e [&'e Edit], refused: &BTreeMap<usize, String>) -> Self {
        let left = edits.iter().enumerate().filter(|(number, _)| !refused.contains_key(number));
        let about = left.map(|(number, edit)| ((edit.about.start, edit.about.end), number)).collect();
        Self { edits, about, met: Vec::new(), moved: Vec::new(), found: BTreeMap::new() }
    }

    /// Puts each moved key into its table, which must not be there yet.
    fn put_moved(&mut self, root: &mut Held) {
        let Held::Table(tables) = root else { return };
        for (number, held) in std::mem::take(&mut self.moved) {
            let Some(to) = self.edits[number].moved.as_ref() else { continue };
            if tables.contains_key(to.table) {
                self.refuse(number, &format!("`{}` is there already", to.table));
            }
            tables.insert(to.table.to_owned(), Held::Table(BTreeMap::from([(to.key.to_owned(), held)])));
        }
    }

    /// Takes note of an edit that moves a key; false where it does not.
    fn moves(&mut self, number: usize) -> bool {
        let Some(to) = self.edits[number].moved.as_ref() else { return false };
        self.met.push(number);
        match value_of(&to.value) {
            Some(held) => self.moved.push((number, held)),
            None => self.refuse(number, "its line could not be read any more"),
        }
        true
    }

    /// The edit that is about these bytes, and what it writes there.
    fn edit(&self, span: &std::ops::Range<usize>) -> Option<(usize, &'e str)> {
        let number = *self.about.get(&(span.start, span.end))?;
        Some((number, &self.edits.get(number)?.replacement))
    }

    fn held(&mut self, value: &Value<'_>) -> Held {
        if let Some((number, replacement)) = self.edit(&value.span()) {
            self.met.push(number);
            match value_of(replacement) {
                Some(held) => return held,
                None => self.refuse(number, "its line could not be read any more"),
            }
        }
        match value.get_ref() {
            DeValue::String(text) => Held::Value(format!("{:?}", with_plain_ends(text))),
            DeValue::Array(list) => self.list(list),
            DeValue::Table(table) => self.table(table),
            // As it is written.
            other => Held::Value(format!("{other:?}")),
        }
    }

    fn list(&mut self, list: &[Value<'_>]) -> Held {
        let mut entries = Vec::with_capacity(list.len());
        let mut changed = Vec::new();
        for entry in list {
            if self.edit(&entry.span()).is_some_and(|(_, replacement)| replacement.is_empty()) {
                continue;
            }
            let before = self.met.len();
            entries.push(self.held(entry));
            changed.extend((self.met.len() > before).then(|| (entries.len() - 1, before..self.met.len())));
        }
        if !changed.is_empty() {
            let mut times: HashMap<&Held, usize> = HashMap::new();
            for entry in &entries {
                *times.entry(entry).or_default() += 1;
            }
            let twins = changed.into_iter().filter(|(entry, _)| times[&entries[*entry]] > 1);
            let numbers: Vec<_> = twins.flat_map(|(_, met)| self.met[met].iter().copied()).collect();
            for number in numbers {
                self.refuse(number, "the list would name the same twice");
            }
        }
        Held::List(entries)
    }

    fn table(&mut self, table: &DeTable<'_>) -> Held {
        let mut keys: BTreeMap<String, Vec<(Option<usize>, Held)>> = BTreeMap::new();
        for (key, entry) in table {
            let edit = self.edit(&key.span());
            if edit.is_some_and(|(number, _)| self.moves(number)) {
                continue;
            }
            if let Some((number, _)) = edit {
                self.met.push(number);
                // A table that is written by dots has its key's place for its own.
                self.about.remove(&(key.span().start, key.span().end));
            }
            let name = edit.and_then(|(number, replacement)| {
                let name = key_of(replacement);
                if name.is_none() {
                    self.refuse(number, "its line could not be read any more");
                }
                name
            });
            let held = self.held(entry);
            let name = name.unwrap_or_else(|| key.get_ref().to_string());
            keys.entry(name).or_default().push((edit.map(|(number, _)| number), held));
        }
        for (name, entries) in keys.iter().filter(|(_, entries)| entries.len() > 1) {
            let is_there = entries.iter().any(|(edit, _)| edit.is_none());
            for number in entries.iter().filter_map(|(edit, _)| *edit) {
                let reason = if is_there {
                    format!("`{name}` is there already")
                } else {
                    format!("several keys here may be meant for `{name}`")
                };
                self.refuse(number, &reason);
            }
        }
        Held::Table(keys.into_iter().filter_map(|(name, mut entries)| Some((name, entries.pop()?.1))).collect())
    }

    fn refuse(&mut self, number: usize, reason: &str) {
        self.found.entry(number).or_insert_with(|| reason.to_owned());
    }
}

/// What a text holds that is written as one value; none where it is not.
fn value_of(written: &str) -> Option<Held> {
    match one_key(&format!("a = {written}"))? {
        (name, held) if name == "a" => Some(held),
        _ => None,
    }
}

/// The key that is written so; none where it is not one.
fn key_of(written: &str) -> Option<String> {
    let (name, held) = one_key(&format!("{written} = 1"))?;
    matches!(held, Held::Value(_)).then_some(name)
}

/// The only key of a text, and what it holds.
fn one_key(text: &str) -> Option<(String, Held)> {
    let table = DeTable::parse(text).ok()?.into_inner();
    let mut keys = table.iter();
    let (key, value) = keys.next().filter(|_| table.len() == 1)?;
    Some((key.get_ref().to_string(), Walk::new(&[], &BTreeMap::new()).held(value)))
}
