//! Files of a folder that git holds and did not check out, as in a sparse checkout: they are no less part of it.

use super::commit::{Blobs, list, opened_tree};
use super::index::{self, Entry, FOLDER, SUBMODULE};
use super::place::{absolute, place_below};
use super::repository::Location;
use super::{Handle, Item, ItemKind};
use anyhow::{Context, Result, bail};
use git2::{ErrorCode, Repository};
use std::collections::HashSet;
use std::path::Path;

/// What git holds of a folder, and the folder does not show.
#[derive(Debug, Default)]
pub(super) struct LeftOut {
    location: Option<Location>,
    /// The folder in the repository, with a `/` at its end unless it is the top.
    folder: String,
    /// Files, and submodules that are not checked out, in the order of their paths.
    items: Vec<Item>,
}

impl LeftOut {
    /// What is left out of a folder of the working tree.
    pub fn of(root: &Path) -> Result<Self> {
        let root = absolute(root)?;
        let Some(location) = Location::of(&root)? else {
            return Ok(Self::default());
        };
        let index = location.index();
        let shown = || {
            let (shown, top) = (index.display(), location.top().unwrap_or(&root).display());
            if location.is_index_named() {
                return format!(
                    "{shown}, which GIT_INDEX_FILE names, can't be read as git's index: unset that variable"
                );
            }
            format!("git's index can't be read; without the file {shown}, `git reset` in {top} makes it anew")
        };
        let has_submodules = location.top().is_some_and(|top| top.join(".gitmodules").exists());
        if !index::lists_something(&index).with_context(shown)? {
            refuse_lost_index(&location, &index, has_submodules)?;
            return Ok(Self::default());
        }
        let may_leave_out = index::may_leave_out(&index).with_context(shown)?;
        let repository = match location.open() {
            Ok(repository) if has_submodules || may_leave_out => repository,
            Err(unopened) if may_leave_out => return Err(unopened.into()),
            // What the index says is not needed.
            _ => return Ok(Self::default()),
        };
        let Some(folder) = place_below(&repository, &root)? else {
            return Ok(Self::default());
        };
        let entries = index::entries(&index, location.git_dir()).with_context(shown)?;
        let mut items = Vec::new();
        for entry in entries.iter().filter(|entry| entry.is_left_out || entry.mode == SUBMODULE) {
            add(&repository, entry, &folder, &mut items)?;
        }
        // What is there all the same counts as it is there.
        items
            .retain(|item| root.join(&item.path).symlink_metadata().is_err() || item.kind == ItemKind::OtherRepository);
        items.sort_unstable_by(|one, other| one.path.cmp(&other.path));
        Ok(Self { location: Some(location), folder, items })
    }

    /// How many files that `is_counted` counts are left out.
    pub fn count(&self, is_counted: impl Fn(&str) -> bool) -> usize {
        self.items.iter().filter(|item| item.kind == ItemKind::File && is_counted(&item.path)).count()
    }

    pub fn get(&self, path: &str) -> Option<&Item> {
        self.items.binary_search_by(|item| item.path.as_str().cmp(path)).ok().map(|place| &self.items[place])
    }

    pub fn is_empty(&self) -> bool {
        self.items.is_empty()
    }

    /// What is left out, but what `pass_over` says of a path, or a folder above it, to pass over.
    pub fn items(&self, pass_over: &impl Fn(&str) -> bool) -> Vec<Item> {
        let mut named_as_files = HashSet::new();
        let mut items = Vec::new();
        for item in &self.items {
            let above = || item.path.match_indices('/').map(|(end, _)| &item.path[..end]);
            if pass_over(&item.path) || above().any(pass_over) {
                continue;
            }
            match above().find(|folder| Path::new(folder).extension().is_some_and(|ending| ending == "toml")) {
                Some(folder) if named_as_files.insert(folder) => {
                    let kind = ItemKind::FolderNamedAsFile;
                    items.push(Item { path: folder.to_owned(), kind, handle: item.handle.clone() });
                }
                Some(_) => {}
                None => items.push(item.clone()),
            }
        }
        items
    }

    /// A handle to read them with, for one thread.
    pub fn open_blobs(&self) -> Option<Result<Blobs, String>> {
        let location = self.location.as_ref().filter(|_| !self.is_empty())?;
        Some(Blobs::open(location, &self.folder, None))
    }
}

/// An error where there is no index, and only one could say what of the files is left out.
fn refuse_lost_index(location: &Location, index: &Path, has_submodules: bool) -> Result<()> {
    let Some(top) = location.top() else { return Ok(()) };
    // Without that file git leaves nothing out.
    let has_patterns = location.git_dir().join("info").join("sparse-checkout").exists();
    if !has_patterns && !has_submodules {
        return Ok(());
    }
    let repository = location.open_for_paths()?;
    let is_sparse = repository.config().and_then(|config| config.get_bool("core.sparseCheckout"));
    let is_sparse = is_sparse.unwrap_or_else(|error| error.code() != ErrorCode::NotFound);
    let has_commit = || !repository.head().is_err_and(|error| error.code() == ErrorCode::UnbornBranch);
    if (is_sparse && has_patterns || has_submodules) && has_commit() {
        if location.is_index_named() {
            bail!(
                "git's index, {}, which GIT_INDEX_FILE names, is not there or empty, and it alone says which files this checkout \
                 leaves out: unset that variable",
                index.display()
            );
        }
        bail!(
            "git's index, {}, is not there or empty, and it alone says which files this checkout leaves out: `git reset` in {} \
             makes it anew",
            index.display(),
            top.display()
        );
    }
    Ok(())
}

/// Adds what an entry of the index holds of a folder.
fn add(repository: &Repository, entry: &Entry, folder: &str, items: &mut Vec<Item>) -> Result<()> {
    let handle = Handle::LeftOut(entry.id);
    if entry.mode == FOLDER {
        // Of a sparse index: the folder as a whole.
        let path = String::from_utf8_lossy(&entry.path);
        let tree = opened_tree(repository, entry.id, &path)?;
        let mut below = Vec::new();
        list(repository, &tree, &path, &|path: &str| !touches(path, folder), &mut below)?;
        let listed = below.into_iter().filter_map(|item| {
            let path = item.path.strip_prefix(folder)?.to_owned();
            let Handle::Object(id) = item.handle else { return None };
            Some(Item { path, handle: Handle::LeftOut(id), ..item })
        });
        items.extend(listed);
        return Ok(());
    }
    let Some(path) = entry.path.strip_prefix(folder.as_bytes()) else {
        return Ok(());
    };
    let kind = match (std::str::from_utf8(path), entry.mode) {
        (Err(_), _) => ItemKind::NameNotUtf8,
        (_, SUBMODULE) => ItemKind::OtherRepository,
        (_, super::commit::LINK) => ItemKind::SymbolicLink,
        _ => ItemKind::File,
    };
    items.push(Item { path: String::from_utf8_lossy(path).into_owned(), kind, handle });
    Ok(())
}

/// Whether a path is in the folder, or above it.
fn touches(path: &str, folder: &str) -> bool {
    path.starts_with(folder) || folder.starts_with(&format!("{path}/"))
}
