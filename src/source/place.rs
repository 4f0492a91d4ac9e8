//! Where a registry stands in git: its repository, and its folder in it.

use anyhow::{Context, Result, anyhow, bail};
use git2::{ErrorCode, ObjectType, Oid, Repository, Tree};
use std::path::{Path, PathBuf};

/// The file that makes a folder a registry.
pub(super) const TOP: &str = "registry.toml";

/// Where files stand in git.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct InGit {
    /// The repository.
    pub repository: PathBuf,
    /// Their folder in it, with a `/` at its end unless it is the top.
    pub folder: String,
    /// The commit that they are read from; none for files on the disk.
    pub commit: Option<Oid>,
}

/// Where a folder of the disk stands in git; none outside of a repository.
pub(super) fn folder_in_git(folder: &Path) -> Result<Option<InGit>> {
    let folder = absolute(folder)?;
    let repository = match Repository::discover(&folder) {
        Ok(repository) => repository,
        Err(error) if error.code() == ErrorCode::NotFound => return Ok(None),
        Err(error) => bail!("the git repository of {} can't be opened: {}", folder.display(), error.message()),
    };
    let top = repository.workdir().map(absolute).transpose()?;
    let below = top.as_ref().and_then(|top| folder.strip_prefix(top).ok());
    let in_git = |below| InGit { repository: repository.path().to_owned(), folder: with_slashes(below), commit: None };
    Ok(below.map(in_git))
}

/// Where a folder of the disk stands in its git repository, with a `/` at its end unless it is the top; none outside of one.
pub fn place_in_repository(folder: &Path) -> Option<String> {
    Some(folder_in_git(folder).ok()??.folder)
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
    let mut level = vec![(String::new(), repository.find_tree(top.id()).ok()?)];
    for _ in 0..=DEEPEST {
        if let Some((folder, _)) = level.iter().find(|(_, tree)| tree.get_name(TOP).is_some()) {
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
        level = level.iter().flat_map(below).collect();
    }
    None
}

fn shown(below: &Path) -> String {
    if below.as_os_str().is_empty() { "the repository's top".to_owned() } else { below.display().to_string() }
}

/// The tree of the folder `below` if it holds a registry, else of its child `registry`.
pub(super) fn registry_in(repository: &Repository, top: &Tree<'_>, below: &Path) -> Result<Option<(Oid, String)>> {
    let holds_registry = |tree: &Tree<'_>| tree.get_name(TOP).is_some();
    for folder in [below.to_owned(), below.join("registry")] {
        let tree = if folder.as_os_str().is_empty() {
            repository.find_tree(top.id())?
        } else {
            match top.get_path(&folder) {
                Ok(entry) if entry.kind() == Some(ObjectType::Tree) => repository.find_tree(entry.id())?,
                Ok(_) => continue,
                Err(error) if error.code() == ErrorCode::NotFound => continue,
                Err(error) => bail!(error),
            }
        };
        if holds_registry(&tree) {
            return Ok(Some((tree.id(), with_slashes(&folder))));
        }
    }
    Ok(None)
}

/// A path below the repository's top, with a `/` after each part.
fn with_slashes(below: &Path) -> String {
    below.iter().flat_map(|part| [part.to_string_lossy(), "/".into()]).collect()
}

pub(super) fn absolute(path: &Path) -> Result<PathBuf> {
    let existing = path.canonicalize().or_else(|_| std::path::absolute(path));
    existing.with_context(|| format!("{} can't be looked at", path.display()))
}
