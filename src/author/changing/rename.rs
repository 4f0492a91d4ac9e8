//! A record under another name, or in another year or line: whatever names it follows.

use super::Desk;
use super::naming::{exceptions, namings, settings};
use super::text::with_strings;
use crate::decode::KeyPath;
use crate::record::Kind;
use crate::registry::{Key, RecordId, Registry, TextKey};
use anyhow::{Result, bail};
use std::collections::BTreeMap;

/// Gives a record another name.
pub fn rename(desk: &mut Desk<'_>, registry: &Registry, old: &RecordId, new: &RecordId) -> Result<()> {
    if old.kind() == Kind::ActionLine {
        bail!("the 22 lines are those of the Plan of Action: none of them has another name");
    }
    let mut strings: BTreeMap<String, Vec<(KeyPath, String)>> = BTreeMap::new();
    for naming in namings(registry, old)? {
        let named = naming.naming(&new.to_string());
        strings.entry(naming.file).or_default().push((naming.path, named));
    }
    let moves: Vec<_> = [(old.file(), new.file())].into_iter().chain(texts(registry, old, new)).collect();
    for (from, to) in &moves {
        let of_exceptions = exceptions(registry, from).into_iter().map(|(path, _)| (path, to.clone()));
        let of_exceptions: Vec<_> = of_exceptions.collect();
        if !of_exceptions.is_empty() {
            strings.entry(settings()).or_default().extend(of_exceptions);
        }
    }
    for (file, strings) in strings {
        desk.edit(&file, |text| Ok(with_strings(text, &strings)))?;
    }
    moves.iter().try_for_each(|(from, to)| desk.move_file(from, to))
}

/// The secretariat's own words of a cycle's year, which go with it.
fn texts(registry: &Registry, old: &RecordId, new: &RecordId) -> Vec<(String, String)> {
    let (RecordId::Cycle(old), RecordId::Cycle(new)) = (old, new) else { return Vec::new() };
    let of_year = registry.texts.iter().filter(|text| text.key.year == *old);
    of_year.map(|text| (text.key.file(), TextKey { year: *new, ..text.key }.file())).collect()
}
