//! Two organizations that are one: whatever names the first names the second, and what their files say apart is chosen.

use super::Desk;
use super::naming::{exceptions, namings, settings};
use super::text::{item_at, push, replace, restructured, said, said_by, take_out, with_strings};
use crate::author::new::own_table;
use crate::change::{as_written, in_words};
use crate::decode::{KeyPath, Step, key_path};
use crate::record::{Date, Kind, OrganizationId};
use crate::registry::{RecordId, Registry};
use anyhow::{Context, Result, bail};
use serde_json::Value as Json;
use std::collections::{BTreeMap, BTreeSet};
use toml_edit::{Array, ArrayOfTables, DocumentMut, Item, TableLike, Value};

/// Something that the files of two organizations do not say alike.
#[derive(Debug, Clone, PartialEq)]
pub struct Apart {
    /// The key.
    pub key: String,
    /// What the organization says that goes; none where it says nothing.
    pub goes: Option<Json>,
    /// What the one says that stays.
    pub stays: Option<Json>,
    /// What is to stand there.
    pub choice: Choice,
}

/// Whose word stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Choice {
    /// That of the organization that stays.
    Keep,
    /// That of the one that goes.
    Take,
    /// Both lists as one.
    Both,
}

impl Apart {
    /// What one of the two says, in words.
    pub fn words(said: Option<&Json>) -> String {
        said.map_or_else(|| "–".to_owned(), in_words)
    }

    /// Whether both say something, of which only one can stand.
    pub fn is_contradiction(&self) -> bool {
        self.goes.is_some() && self.stays.is_some() && !self.is_list()
    }

    fn is_list(&self) -> bool {
        [&self.goes, &self.stays].into_iter().flatten().all(Json::is_array)
    }
}

/// What two organizations say apart, with what is most likely meant: what stays keeps its word, and takes what it lacks.
pub fn apart(registry: &Registry, goes: &OrganizationId, stays: &OrganizationId) -> Vec<Apart> {
    let content = |id: &OrganizationId| {
        let entries = registry.of_kind(Kind::Organization);
        let entry = entries.into_iter().find(|entry| entry.id() == Some(id.clone().into()));
        entry.map_or(Json::Null, |entry| as_written(entry.content()))
    };
    let at = |content: &Json, key: &str| content.get(key).filter(|value| **value != Json::Bool(false)).cloned();
    let (of_going, of_staying) = (content(goes), content(stays));
    let keys = Kind::Organization.questions().into_iter().map(|question| question.key());
    let differing = keys.filter_map(|key| {
        let (goes_says, stays_says) = (at(&of_going, &key), at(&of_staying, &key));
        // Neither is a part of the other once they are one.
        let is_other = |said: &Option<Json>, other: &OrganizationId| {
            key == "parent" && said.as_ref().is_some_and(|said| said == other.as_str())
        };
        let goes_says = goes_says.filter(|said| !is_other(&Some(said.clone()), stays));
        let drops = is_other(&stays_says, goes);
        let goes_says = if goes_says.is_none() && !drops { return None } else { goes_says };
        let mut apart = Apart { key, goes: goes_says, stays: stays_says, choice: Choice::Keep };
        apart.choice = match () {
            () if drops || apart.stays.is_none() => Choice::Take,
            () if apart.is_list() => Choice::Both,
            () => Choice::Keep,
        };
        (apart.goes != apart.stays).then_some(apart)
    });
    differing.collect()
}

/// Makes one organization of two. What their files say apart is as chosen.
pub fn merge(
    desk: &mut Desk<'_>,
    registry: &Registry,
    goes: &OrganizationId,
    stays: &OrganizationId,
    chosen: &[Apart],
) -> Result<()> {
    let (going, staying) = (RecordId::from(goes.clone()), RecordId::from(stays.clone()));
    let mut named: BTreeMap<String, Vec<KeyPath>> = BTreeMap::new();
    for naming in namings(registry, &going)? {
        named.entry(naming.file).or_default().push(naming.path);
    }
    named.remove(&going.file());
    // Its own keys are chosen one by one.
    named.remove(&staying.file());
    for (file, paths) in &named {
        let strings: Vec<_> = paths.iter().map(|path| (path.clone(), stays.to_string())).collect();
        let has_both = has_partners(registry, file, goes, stays);
        desk.edit(file, |text| {
            let text = with_strings(text, &strings);
            let once = |document: &mut DocumentMut| {
                each_once(document, paths, stays.as_str());
                if has_both {
                    drop_partner(document, stays.as_str());
                }
                Ok(())
            };
            // Nothing is written anew but where something stands twice.
            let mut tried = document(file, &text)?;
            let before = tried.to_string();
            once(&mut tried)?;
            if tried.to_string() == before { Ok(text) } else { restructured(file, &text, once) }
        })?;
    }
    let of_going = document(&going.file(), &desk.text(&going.file())?)?;
    desk.edit(&staying.file(), |text| {
        restructured(&staying.file(), text, |document| {
            chosen.iter().try_for_each(|apart| choose(document, &of_going, apart))
        })
    })?;
    follow_exceptions(desk, registry, &going.file(), &staying.file())?;
    desk.remove(&going.file())
}

fn document(file: &str, text: &str) -> Result<DocumentMut> {
    let plain = text.strip_prefix('\u{FEFF}').unwrap_or(text);
    plain.parse().ok().with_context(|| format!("{file} has broken syntax: `wsis check` says where"))
}

/// Leaves no list of organizations with one of them twice, and one term of those that it has at once.
fn each_once(document: &mut DocumentMut, paths: &[KeyPath], id: &str) {
    let mut lists: BTreeSet<&[Step]> = BTreeSet::new();
    for path in paths {
        match path.steps() {
            [list @ .., Step::Index(_)] | [list @ .., Step::Index(_), Step::Key(_)] => drop(lists.insert(list)),
            _ => {}
        }
    }
    // From the end of the file on, so that what stands before keeps its place.
    for list in lists.into_iter().rev() {
        match item_at(document, list) {
            Some(Item::Value(list)) => {
                let Some(list) = list.as_array_mut() else { continue };
                let named = list.iter().enumerate().filter(|(_, entry)| entry.as_str() == Some(id));
                let again: Vec<_> = named.map(|(n, _)| n).skip(1).collect();
                for n in again.into_iter().rev() {
                    take_out(list, n);
                }
                one_term_at_once(list, id);
            }
            Some(Item::ArrayOfTables(terms)) => one_term_at_once(terms, id),
            _ => {}
        }
    }
}

/// A list whose entries are tables, however it is written.
trait Terms {
    fn table(&self, n: usize) -> Option<&dyn TableLike>;
    fn table_mut(&mut self, n: usize) -> Option<&mut dyn TableLike>;
    fn take(&mut self, n: usize);
    fn count(&self) -> usize;
}

impl Terms for ArrayOfTables {
    fn table(&self, n: usize) -> Option<&dyn TableLike> {
        self.get(n).map(|table| table as &dyn TableLike)
    }

    fn table_mut(&mut self, n: usize) -> Option<&mut dyn TableLike> {
        self.get_mut(n).map(|table| table as &mut dyn TableLike)
    }

    fn take(&mut self, n: usize) {
        self.remove(n);
    }

    fn count(&self) -> usize {
        self.len()
    }
}

impl Terms for Array {
    fn table(&self, n: usize) -> Option<&dyn TableLike> {
        self.get(n)?.as_inline_table().map(|table| table as &dyn TableLike)
    }

    fn table_mut(&mut self, n: usize) -> Option<&mut dyn TableLike> {
        self.get_mut(n)?.as_inline_table_mut().map(|table| table as &mut dyn TableLike)
    }

    fn take(&mut self, n: usize) {
        take_out(self, n);
    }

    fn count(&self) -> usize {
        self.len()
    }
}

/// Of an organization's terms that may overlap and say nothing else apart, the first in the file becomes the one term, with the sources of all.
fn one_term_at_once(terms: &mut dyn Terms, id: &str) {
    let is_of = |table: &dyn TableLike| table.get("organization").and_then(Item::as_str) == Some(id);
    let mut at = 0;
    while at < terms.count() {
        let this = terms.table(at).filter(|table| is_of(*table));
        let Some((says, span, sources)) = this.map(|it| (says_beside(it), span(it), it.get("sources").cloned())) else {
            at += 1;
            continue;
        };
        let earlier = (0..at).find(|earlier| {
            let other = terms.table(*earlier).filter(|other| is_of(*other));
            other.is_some_and(|other| says_beside(other) == says && self::span(other).may_overlap(&span))
        });
        let Some(first) = earlier.and_then(|earlier| terms.table_mut(earlier)) else {
            at += 1;
            continue;
        };
        self::span(first).until_the_end_of(span).write(first);
        if let Some(sources) = sources {
            join(first, "sources", &sources);
        }
        terms.take(at);
        // What is longer now may reach another that was passed.
        at = 0;
    }
}

/// What a term says beside its days and its sources.
fn says_beside(term: &dyn TableLike) -> Vec<String> {
    let keys = term.iter().filter(|(key, _)| !["from", "until", "sources"].contains(key));
    let mut keys: Vec<_> = keys.map(|(key, item)| format!("{key} = {}", said(item))).collect();
    keys.sort();
    keys
}

/// From when until when a term is, with the words for it; no first day is one before all others, no last day one after them.
#[derive(Clone)]
struct Span {
    from: Option<(Date, Item)>,
    until: Option<(Date, Item)>,
}

fn span(term: &dyn TableLike) -> Span {
    let bound = |key: &str| {
        let item = term.get(key)?;
        let text = item.as_str().map_or_else(|| said(item), str::to_owned);
        Some((Date::new(text.trim())?, item.clone()))
    };
    Span { from: bound("from"), until: bound("until") }
}

impl Span {
    fn may_overlap(&self, other: &Self) -> bool {
        let ends_before = |one: &Self, other: &Self| match (&one.until, &other.from) {
            (Some((until, _)), Some((from, _))) => from.is_surely_after(*until),
            _ => false,
        };
        !ends_before(self, other) && !ends_before(other, self)
    }

    /// From the earlier first day until the later last one; of two that say the same day, the more exact.
    fn until_the_end_of(self, other: Self) -> Self {
        let from = self.from.zip(other.from);
        let until = self.until.zip(other.until);
        Self {
            from: from.map(|(one, two)| {
                let key = |bound: &(Date, Item)| (bound.0.first_day(), bound.0.last_day());
                if key(&two) < key(&one) { two } else { one }
            }),
            until: until.map(|(one, two)| {
                let key = |bound: &(Date, Item)| (bound.0.last_day(), bound.0.first_day());
                if key(&two) > key(&one) { two } else { one }
            }),
        }
    }

    fn write(self, term: &mut dyn TableLike) {
        for (key, bound) in [("from", self.from), ("until", self.until)] {
            match (bound, term.get_mut(key)) {
                (Some((_, said)), Some(item)) => replace(item, said),
                (Some((_, said)), None) => drop(term.insert(key, said)),
                (None, _) => drop(term.remove(key)),
            }
        }
    }
}

/// Adds the entries of a list that another list lacks, each list in either of the two ways in which tables are written.
fn join(table: &mut dyn TableLike, key: &str, more: &Item) {
    let entries = |list: &Item| -> Vec<Value> {
        match list {
            Item::ArrayOfTables(tables) => {
                tables.iter().map(|table| Value::InlineTable(table.clone().into_inline_table())).collect()
            }
            list => list.as_array().into_iter().flatten().cloned().collect(),
        }
    };
    let Some(list) = table.get_mut(key) else {
        table.insert(key, more.clone());
        return;
    };
    let known: BTreeSet<String> = entries(list).iter().map(said_by).collect();
    let new: Vec<_> = entries(more).into_iter().filter(|entry| !known.contains(&said_by(entry))).collect();
    let are_tables = new.iter().all(Value::is_inline_table);
    if !are_tables && list.is_array_of_tables() {
        // A plain entry has no place among tables of their own: all of them stand in one list.
        let all = entries(list).into_iter().map(|mut entry| {
            if let Value::InlineTable(table) = &mut entry {
                table.fmt();
            }
            entry
        });
        *list = Item::Value(Value::Array(all.collect()));
    }
    for mut entry in new {
        match &mut *list {
            Item::ArrayOfTables(tables) => {
                if let Some(table) = own_table(entry) {
                    tables.push(table);
                }
            }
            list => {
                if let Value::InlineTable(table) = &mut entry {
                    table.fmt();
                }
                if let Some(list) = list.as_array_mut() {
                    push(list, entry.decorated("", ""));
                }
            }
        }
    }
}

/// Whether an output names one of the two in `by` and the other among its partners.
fn has_partners(registry: &Registry, file: &str, goes: &OrganizationId, stays: &OrganizationId) -> bool {
    let Some(RecordId::Output(id)) = RecordId::of_file(file) else { return false };
    let output = registry.outputs.get(&id).and_then(|entry| entry.as_found());
    output.is_some_and(|output| {
        let across = |one, other| output.by.contains(one) && output.partners.contains(other);
        across(goes, stays) || across(stays, goes)
    })
}

/// Whoever brought something out is no partner in it.
fn drop_partner(document: &mut DocumentMut, id: &str) {
    let Some(partners) = document.get_mut("partners").and_then(Item::as_array_mut) else { return };
    partners.retain(|entry| entry.as_str() != Some(id));
    if partners.is_empty() {
        document.remove("partners");
    }
}

/// Writes what was chosen for a key into the file that stays.
fn choose(document: &mut DocumentMut, of_going: &DocumentMut, apart: &Apart) -> Result<()> {
    let key = apart.key.as_str();
    match (apart.choice, &apart.goes) {
        (Choice::Keep, _) => {}
        (_, None) => drop(document.remove(key)),
        (choice, Some(_)) => {
            let taken = of_going.get(key).cloned();
            let taken = taken.with_context(|| format!("`{key}` can't be taken over: write it by hand"))?;
            match (choice, document.get_mut(key)) {
                (Choice::Both, Some(_)) => join(document.as_table_mut(), key, &taken),
                (_, Some(item)) => replace(item, taken),
                (_, None) => drop(document.insert(key, taken)),
            }
        }
    }
    Ok(())
}

/// What was let stand in the file that goes is let stand in the one that stays, once.
fn follow_exceptions(desk: &mut Desk<'_>, registry: &Registry, goes: &str, stays: &str) -> Result<()> {
    let of_going = exceptions(registry, goes);
    if of_going.is_empty() {
        return Ok(());
    }
    let Some(settings_said) = registry.settings() else { bail!("{} can't be read", settings()) };
    let known: BTreeSet<&str> = settings_said
        .exceptions
        .iter()
        .filter(|exception| &*exception.file == stays)
        .map(|exception| &*exception.rule)
        .collect();
    let is_double = |n: usize| known.contains(&*settings_said.exceptions[n].rule);
    let strings: Vec<_> = of_going.iter().map(|(path, _)| (path.clone(), stays.to_owned())).collect();
    desk.edit(&settings(), |text| {
        let text = with_strings(text, &strings);
        let doubled: Vec<_> = of_going.iter().map(|(_, n)| *n).filter(|n| is_double(*n)).collect();
        if doubled.is_empty() {
            return Ok(text);
        }
        restructured(&settings(), &text, |document| {
            for n in doubled.iter().rev() {
                match item_at(document, key_path!["exceptions"].steps()) {
                    Some(Item::ArrayOfTables(exceptions)) => drop(exceptions.remove(*n)),
                    Some(Item::Value(exceptions)) => drop(exceptions.as_array_mut().map(|list| list.remove(*n))),
                    _ => {}
                }
            }
            Ok(())
        })
    })
}
