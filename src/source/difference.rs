//! Which files hold something else than before.

use super::{Handle, Handles, Item, ItemKind, Source};
use anyhow::Result;
use std::collections::BTreeMap;

/// The paths of files that are new, gone, or hold something else, in order. How lines end does not matter: git may change
/// that by itself. Names that begin with a dot are passed over.
pub fn changed_files(before: &Source, after: &Source) -> Result<Vec<String>> {
    let (old, new) = (items(before)?, items(after)?);
    let (old_handles, new_handles) = (before.open(), after.open());
    let is_same =
        |path: &String, item: &Item| old.get(path).is_some_and(|before| same(before, &old_handles, item, &new_handles));
    let changed = new.iter().filter(|(path, item)| !is_same(path, item)).map(|(path, _)| path);
    let gone = old.keys().filter(|path| !new.contains_key(*path));
    let mut paths: Vec<_> = changed.chain(gone).cloned().collect();
    paths.sort();
    Ok(paths)
}

fn items(source: &Source) -> Result<BTreeMap<String, Item>> {
    let is_hidden = |path: &str| path.split('/').any(|part| part.starts_with('.'));
    Ok(source.items(is_hidden)?.into_iter().map(|item| (item.path.clone(), item)).collect())
}

fn same(before: &Item, old: &Handles<'_>, after: &Item, new: &Handles<'_>) -> bool {
    if before.kind != after.kind {
        return false;
    }
    match (&before.handle, &after.handle) {
        (Handle::Object(one), Handle::Object(other)) if one == other => true,
        _ if before.kind != ItemKind::File => false,
        _ => match (old.read(before), new.read(after)) {
            (Ok(one), Ok(other)) => with_plain_ends(&one).eq(with_plain_ends(&other)),
            _ => false,
        },
    }
}

/// A text's bytes, with lines that end in `\n` alone.
fn with_plain_ends(bytes: &[u8]) -> impl Iterator<Item = u8> {
    let next = bytes.iter().skip(1).map(Some).chain([None]);
    bytes.iter().zip(next).filter(|(byte, next)| !(**byte == b'\r' && *next == Some(&b'\n'))).map(|(byte, _)| *byte)
}
