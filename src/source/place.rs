//! Where a registry stands in git: its repository, and its folder in it.

use super::commit::opened_tree;
use super::index;
use super::repository::Location;
use anyhow::{Context, Result, anyhow};
use git2::{ObjectType, Oid, Repository, Tree};
use std::path::{Path, PathBuf};

/// The file that makes a folder a registry.
pub const SETTINGS: &str = "registry.toml";

/// Where files stand in git.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct InGit {
    /// The repository.
    pub location: Location,
    /// Their folder in it, with a `/` at its end unless it is the top.
    pub folder: String,
    /// The commit that they are read from; none for files on the disk.
    pub commit: Option<Oid>,
}

/// Where a folder of the disk stands in git; none outside of a repository.
pub(super) fn folder_in_git(folder: &Path) -> Result<Option<InGit>> {
    let folder = absolute(folder)?;
    let Some(location) = Location::of(&folder)? else { return Ok(None) };
    let below = place_below(&location.open_for_paths()?, &folder)?;
    Ok(below.map(|folder| InGit { location, folder, commit: None }))
}

/// Where a folder of the disk stands below the top of its git repository, with a `/` at its end unless it is the top; none
/// outside of one. That is told of a repository that can't be opened, too.
pub fn place_below_top(folder: &Path) -> Result<Option<String>> {
    let folder = absolute(folder)?;
    let Some(location) = Location::of(&folder)? else { return Ok(None) };
    match location.open_for_paths() {
        Ok(repository) => place_below(&repository, &folder),
        Err(_) => Ok(location.top().and_then(|top| folder.strip_prefix(top).ok()).map(with_slashes)),
    }
}

/// A folder in git's own, which no commit brings, for what is noted of a folder of the disk; none outside of a repository.
pub fn notes_in_git(folder: &Path) -> Result<Option<PathBuf>> {
    let folder = absolute(folder)?;
    let Some(location) = Location::of(&folder)? else { return Ok(None) };
    let below = location.top().and_then(|top| folder.strip_prefix(top).ok());
    Ok(below.map(|below| location.git_dir().join("wsis").join(below)))
}

/// Whether git's index lists a file of a folder of the disk, or might: where it can't be read, that is not known.
pub fn may_be_in_index(folder: &Path, file: &str) -> bool {
    let listed = || {
        let location = Location::of(&absolute(folder).ok()?).ok()??;
        let path = place_below_top(folder).ok()?? + file;
        let entries = index::entries(&location.index(), location.git_dir()).ok()?;
        let holds = |entry: &index::Entry| {
            entry.path == path.as_bytes() || entry.mode == index::FOLDER && path.as_bytes().starts_with(&entry.path)
        };
        Some(entries.iter().any(holds))
    };
    listed().unwrap_or(true)
}

/// Where a folder stands among the files of a repository, with a `/` at its end unless it is the top; none where it isn't
/// among them.
pub(super) fn place_below(repository: &Repository, folder: &Path) -> Result<Option<String>> {
    let top = repository.workdir().map(absolute).transpose()?;
    Ok(top.and_then(|top| folder.strip_prefix(top).ok().map(with_slashes)))
}

/// Where a folder stands below the repository's top. A bare repository, and the folder `.git`, stand for the top themselves.
pub(super) fn below_top(repository: &Repository, folder: &Path) -> Result<PathBuf> {
    let own = absolute(repository.path())?;
    if let Ok(below) = folder.strip_prefix(own) {
        return Ok(below.to_owned());
    }
    let top = absolute(repository.workdir().unwrap_or(repository.path()))?;
    let below = folder.strip_prefix(&top);
    let below = below
        .with_context(|| format!("{} is not below {}, the repository's folder", folder.display(), top.display()))?;
    Ok(below.to_owned())
}

/// Says that there was no registry in a folder, and where there was one.
pub(super) fn no_registry(repository: &Repository, top: &Tree<'_>, revision: &str, below: &Path) -> anyhow::Error {
    let cure = match elsewhere(repository, top) {
        Some(folder) if folder.is_empty() => "the repository's top held one: name that folder with `-C`".to_owned(),
        Some(folder) => format!("{folder} held one: name that folder with `-C`"),
        None => "name a revision at which there was one".to_owned(),
    };
    anyhow!("at {revision} there was no registry.toml in {}; {cure}", shown(below))
}

/// The folder that holds a registry, with a `/` at its end: the highest up, as long as it isn't far down.
fn elsewhere(repository: &Repository, top: &Tree<'_>) -> Option<String> {
    const DEEPEST: usize = 3;
    const MOST: usize = 10_000;
    let mut level = vec![(String::new(), repository.find_tree(top.id()).ok()?)];
    for _ in 0..=DEEPEST {
        if let Some((folder, _)) = level.iter().find(|(_, tree)| tree.get_name(SETTINGS).is_some()) {
            return Some(folder.clone());
        }
        let below = |(folder, tree): &(String, Tree<'_>)| {
            let folders = tree.iter().filter(|entry| entry.kind() == Some(ObjectType::Tree));
            let opened = folders.filter_map(|entry| {
                let name = format!("{folder}{}/", String::from_utf8_lossy(entry.name_bytes()));
                Some((name, repository.find_tree(entry.id()).ok()?))
            });
            opened.collect::<Vec<_>>()
        };
        level = level.iter().flat_map(below).take(MOST).collect();
    }
    None
}

/// Where the last commit of the repository that a folder is in holds a registry: with a `/` at its end unless that is the top. It
/// only helps whoever has not checked it out, so that what can't be told is not told.
pub fn committed_registry(folder: &Path) -> Option<String> {
    let repository = Location::of(&absolute(folder).ok()?).ok()??.open().ok()?;
    let top = repository.head().ok()?.peel_to_tree().ok()?;
    elsewhere(&repository, &top)
}

fn shown(below: &Path) -> String {
    if below.as_os_str().is_empty() { "the repository's top".to_owned() } else { below.display().to_string() }
}

/// The tree of the folder `below` if it holds a registry, else of its child `registry`.
pub(super) fn registry_in(repository: &Repository, top: &Tree<'_>, below: &Path) -> Result<Option<(Oid, String)>> {
    let holds_registry = |tree: &Tree<'_>| tree.get_name(SETTINGS).is_some();
    for folder in [below.to_owned(), below.join("registry")] {
        if let Some(tree) = folder_of(repository, top, &folder)?.filter(holds_registry) {
            return Ok(Some((tree.id(), with_slashes(&folder))));
        }
    }
    Ok(None)
}

/// The tree of a folder below another; none where there is no such folder. One that git can't give is an error.
fn folder_of<'repository>(
    repository: &'repository Repository,
    top: &Tree<'repository>,
    below: &Path,
) -> Result<Option<Tree<'repository>>> {
    let mut tree = top.clone();
    for part in below {
        let entry = tree.get_name_bytes(part.as_encoded_bytes());
        let Some(id) = entry.filter(|entry| entry.kind() == Some(ObjectType::Tree)).map(|entry| entry.id()) else {
            return Ok(None);
        };
        tree = opened_tree(repository, id, &below.display().to_string())?;
    }
    Ok(Some(tree))
}

/// A path below the repository's top, with a `/` after each part.
fn with_slashes(below: &Path) -> String {
    below.iter().flat_map(|part| [part.to_string_lossy(), "/".into()]).collect()
}

/// The folder that a search upwards, from a folder by its absolute path, does not go past: the top of its repository; none
/// outside of one.
pub fn end_of_search(folder: &Path) -> Result<Option<PathBuf>> {
    Ok(Location::of(folder)?.map(|location| location.end_of_search().to_owned()))
}

pub(super) fn absolute(path: &Path) -> Result<PathBuf> {
    let full = std::path::absolute(path).with_context(|| format!("{} can't be looked at", path.display()))?;
    // What is not there may stand below a link, or after `..`.
    let mut above = full.ancestors();
    let existing = above.find_map(|above| Some((above.canonicalize().ok()?, full.strip_prefix(above).ok()?)));
    Ok(match existing {
        Some((real, rest)) if rest.as_os_str().is_empty() => real,
        Some((real, rest)) => real.join(rest),
        None => full,
    })
}
