//! Files that stand beside the registry's folder, as if the repository were the registry.

use super::commit::opened_tree;
use super::left_out::LeftOut;
use super::place::{SETTINGS, absolute};
use super::repository::Location;
use super::unopened::lost;
use super::{Item, ItemKind, Snapshot};
use anyhow::Result;
use git2::{ObjectType, Repository, Tree};
use std::collections::HashSet;
use std::path::Path;
use walkdir::WalkDir;

/// A file beside the registry.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Beside {
    /// Its path as seen from the registry: `../outputs/2006/c5/guide.toml`.
    pub path: String,
    /// The same as it would be in the registry: `outputs/2006/c5/guide.toml`.
    pub inside: String,
    /// The registry's folder, as seen from what the file stands in: `registry`.
    pub registry: String,
}

/// How deep below such a folder a record may stand: `outputs/YEAR/LINE/ID.toml`.
const DEEPEST: usize = 3;

impl Snapshot {
    /// The files below folders of these names that stand beside the registry's own folder, or further up in its repository. A
    /// folder that holds a `registry.toml` is a registry itself, and what git ignores is no part of the repository.
    pub fn beside(&self, folders: &[&str]) -> Result<Vec<Beside>> {
        match self {
            Self::Folder(folder) => in_work_tree(folder.root(), folders),
            Self::Commit(commit) => commit.beside(folders),
            Self::Changed(before, _) => before.beside(folders),
        }
    }
}

/// A registry's folder, as seen from the folders above it: `registry`, `data/registry` and so on, the nearest first.
fn seen_from_above(folder: &str) -> impl Iterator<Item = (&str, &str)> {
    let folder = folder.trim_end_matches('/');
    let places = folder.rmatch_indices('/').map(|(at, _)| (&folder[..at], &folder[at + 1..]));
    places.chain((!folder.is_empty()).then_some(("", folder)))
}

fn found(registry: &str, inside: String) -> Beside {
    let up = "../".repeat(registry.split('/').count());
    Beside { path: format!("{up}{inside}"), inside, registry: registry.to_owned() }
}

/// On the disk, and what git holds of it and did not check out. A repository need not open for that.
fn in_work_tree(root: &Path, folders: &[&str]) -> Result<Vec<Beside>> {
    let root = absolute(root)?;
    let location = Location::of(&root)?;
    let Some(top) = location.as_ref().and_then(Location::top) else { return Ok(Vec::new()) };
    let Some(below) = root.strip_prefix(top).ok().and_then(Path::to_str) else { return Ok(Vec::new()) };
    let below = if cfg!(windows) { below.replace('\\', "/") } else { below.to_owned() };
    let mut beside = Vec::new();
    for (above, registry) in seen_from_above(&below) {
        let above = top.join(above);
        if above.join(SETTINGS).exists() {
            continue;
        }
        for folder in folders.iter().map(|name| above.join(name)).filter(|folder| !root.starts_with(folder)) {
            let files = files_below(&folder).into_iter().filter_map(|file| {
                let inside = file.strip_prefix(&above).ok()?.to_str()?.to_owned();
                Some(found(registry, if cfg!(windows) { inside.replace('\\', "/") } else { inside }))
            });
            beside.extend(files);
        }
        let is_elsewhere = |path: &str| {
            !folders.iter().any(|name| is_below(path, name))
                || folders.iter().any(|name| is_below(registry, name) && is_below(path, name))
        };
        let left_out = LeftOut::of(&above)?.items(&is_elsewhere);
        beside.extend(records(left_out).map(|path| found(registry, path)));
    }
    let repository =
        location.as_ref().filter(|_| !beside.is_empty()).and_then(|location| location.open_for_paths().ok());
    let is_ignored = |file: &Beside| {
        repository.as_ref().is_some_and(|repository| {
            let path = root.join(&file.path).canonicalize().ok();
            let below = path.as_deref().and_then(|path| path.strip_prefix(top).ok());
            below.is_some_and(|below| repository.is_path_ignored(below).unwrap_or_default())
        })
    };
    beside.retain(|file| !is_ignored(file));
    Ok(beside)
}

/// The files among these that are in no registry of their own.
fn records(items: Vec<Item>) -> impl Iterator<Item = String> {
    let own = |item: &Item| item.path.strip_suffix(SETTINGS).filter(|folder| folder.ends_with('/')).map(str::to_owned);
    let own: HashSet<_> = items.iter().filter_map(own).collect();
    let is_own = move |path: &str| path.match_indices('/').any(|(at, _)| own.contains(&path[..=at]));
    let files = items.into_iter().filter(|item| item.kind == ItemKind::File);
    files.map(|item| item.path).filter(move |path| !is_own(path))
}

/// The files below a folder, unless it is, or they are in, a registry or a repository of its own.
fn files_below(folder: &Path) -> Vec<std::path::PathBuf> {
    let is_own = |folder: &Path| folder.join(SETTINGS).exists() || folder.join(".git").exists();
    let walk = WalkDir::new(folder).follow_links(false).max_depth(DEEPEST).sort_by_file_name().into_iter();
    let entries = walk.filter_entry(|entry| !(entry.file_type().is_dir() && is_own(entry.path())));
    entries.flatten().filter(|entry| entry.file_type().is_file()).map(walkdir::DirEntry::into_path).collect()
}

/// The same in the tree of a commit, in which a registry has this folder.
pub(super) fn in_tree(
    repository: &Repository,
    top: &Tree<'_>,
    registry_folder: &str,
    folders: &[&str],
    list: impl Fn(&Tree<'_>, &str) -> Result<Vec<Item>>,
) -> Result<Vec<Beside>> {
    let mut beside = Vec::new();
    for (above, registry) in seen_from_above(registry_folder) {
        let tree = match above {
            "" => top.clone(),
            above => below(repository, top, above)?,
        };
        if tree.get_name(SETTINGS).is_some() {
            continue;
        }
        for name in folders.iter().filter(|name| !is_below(registry, name)) {
            let entry = tree.get_name(name).filter(|entry| entry.kind() == Some(ObjectType::Tree));
            let Some(entry) = entry else { continue };
            let folder = opened_tree(repository, entry.id(), name)?;
            let items = list(&folder, &format!("{name}/"))?;
            beside.extend(records(items).map(|path| found(registry, path)));
        }
    }
    Ok(beside)
}

/// The folder at a path below a tree.
fn below<'repository>(repository: &'repository Repository, top: &Tree<'_>, path: &str) -> Result<Tree<'repository>> {
    let entry = top.get_path(Path::new(path)).map_err(|error| lost(repository, path, &error))?;
    opened_tree(repository, entry.id(), path)
}

/// Whether a folder is this one, or below it.
fn is_below(folder: &str, name: &str) -> bool {
    folder.split('/').next() == Some(name)
}
