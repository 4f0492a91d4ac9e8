//! Which files hold something else than before.

use super::{Handles, Item, ItemKind, ReadError, Snapshot};
use anyhow::{Result, bail};
use std::collections::BTreeMap;

/// The paths of files that are new, gone, or hold something else, in order. How lines end does not matter: git may change
/// that by itself. Names that begin with a dot are passed over.
pub fn changed_files(before: &Snapshot, after: &Snapshot) -> Result<Vec<String>> {
    let (old, new) = (items(before)?, items(after)?);
    let (old_handles, new_handles) = (before.open(), after.open());
    let mut paths: Vec<String> = Vec::new();
    for (path, item) in &new {
        let is_same = match old.get(path) {
            Some(before) => same(before, &old_handles, item, &new_handles)?,
            None => false,
        };
        if !is_same {
            paths.push(path.clone());
        }
    }
    paths.extend(old.into_keys().filter(|path| !new.contains_key(path)));
    paths.sort();
    Ok(paths)
}

/// An error where a file holds something else than before, and only a filter may have made it so: `after` is on the disk, and
/// what git would keep of it can't be told.
pub fn refuse_filtered(before: &Snapshot, after: &Snapshot) -> Result<()> {
    if !after.has_filters()? {
        return Ok(());
    }
    let (old, new) = (items(before)?, items(after)?);
    let (old_handles, new_handles) = (before.open(), after.open());
    for (path, item) in &new {
        if let Err(filtered) = after.refuse_filtered(path)
            && let Some(before) = old.get(path)
            && !same(before, &old_handles, item, &new_handles)?
        {
            bail!(filtered);
        }
    }
    Ok(())
}

fn items(source: &Snapshot) -> Result<BTreeMap<String, Item>> {
    let is_hidden = |path: &str| path.split('/').any(|part| part.starts_with('.'));
    Ok(source.items(is_hidden)?.into_iter().map(|item| (item.path.clone(), item)).collect())
}

fn same(before: &Item, old: &Handles<'_>, after: &Item, new: &Handles<'_>) -> Result<bool> {
    if before.kind != after.kind {
        return Ok(false);
    }
    match (before.handle.id(), after.handle.id()) {
        (Some(one), Some(other)) if one == other => return Ok(true),
        // Which of its commits is checked out is a matter of its own.
        (None, _) | (_, None) if before.kind == ItemKind::OtherRepository => return Ok(true),
        _ if before.kind != ItemKind::File => return Ok(false),
        _ => {}
    }
    match (old.read(before), new.read(after)) {
        (Ok(one), Ok(other)) => Ok(as_git_ends_lines(&one).eq(as_git_ends_lines(&other))),
        (Err(ReadError::Lost(lost)), _) | (_, Err(ReadError::Lost(lost))) => bail!(lost),
        _ => Ok(false),
    }
}

/// A file's bytes with the ends of lines that git writes by itself made one. A lone carriage return is none of them: it stays.
pub(super) fn as_git_ends_lines(bytes: &[u8]) -> impl Iterator<Item = u8> {
    let next = bytes.iter().skip(1).map(Some).chain([None]);
    bytes.iter().zip(next).filter(|(byte, next)| !(**byte == b'\r' && *next == Some(&b'\n'))).map(|(byte, _)| *byte)
}
