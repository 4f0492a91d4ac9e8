//! Two organizations that are one: whatever names the first names the second, and what their files say apart is chosen.

use super::Desk;
use super::naming::{exceptions, namings, settings};
use super::terms::one_term_at_once;
use super::text::{item_at, join, replace, restructured, take_out, with_strings};
use crate::change::{as_written, in_words};
use crate::decode::{KeyPath, Step, key_path};
use crate::record::{Kind, OrganizationId};
use crate::registry::{RecordId, Registry};
use anyhow::{Context, Result, bail};
use serde_json::Value as Json;
use std::collections::{BTreeMap, BTreeSet};
use toml_edit::{DocumentMut, Item};

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
