//! A registry's files as they stood at a git revision; the working tree is not touched.

use super::beside::{self, Beside};
use super::place::{InGit, absolute, below_top, no_registry, registry_in};
use super::revision::{Named, named};
use super::{Handle, Item, ItemKind, LIMIT, ReadError};
use anyhow::{Result, anyhow};
use git2::{ErrorCode, ObjectType, Oid, Repository, Tree};
use std::path::{Path, PathBuf};

/// A folder in the tree of a commit.
#[derive(Debug)]
pub struct Commit {
    repository: PathBuf,
    id: Oid,
    /// What git calls it.
    name: String,
    tree: Oid,
    /// The registry's folder in the repository, with a `/` at its end unless it is the top.
    folder: String,
}

/// How deep folders are looked into: a registry has three levels, and git can hold any number.
const DEEPEST: usize = 64;

/// The kinds of an entry that git knows, by its mode.
const LINK: i32 = 0o120_000;

impl Commit {
    /// The folder `root` at `revision` of the repository that holds it.
    pub(super) fn open(root: &Path, revision: &str) -> Result<Self> {
        let root = absolute(root)?;
        // The folder may be gone from the working tree by now: its repository is found from the part that is there.
        let existing = root.ancestors().find(|folder| folder.is_dir()).unwrap_or(&root);
        let repository = Repository::discover(existing).map_err(|error| {
            if error.code() != ErrorCode::NotFound {
                return anyhow!("the git repository of {} can't be opened: {}", root.display(), error.message());
            }
            anyhow!(
                "`--at {revision}` needs git's history, and {} is in no git repository: leave out `--at` to read the \
                 files as they are",
                root.display()
            )
        })?;
        let Named { commit, name } = named(&repository, revision)?;
        let below = below_top(&repository, &root)?;
        let Some((tree, folder)) = registry_in(&repository, &commit.tree()?, &below)? else {
            return Err(no_registry(&repository, &commit.tree()?, revision, &below));
        };
        // What git stored it has checked; doing so again for each file would take a fifth of the time.
        git2::opts::strict_hash_verification(false);
        Ok(Self { repository: repository.path().to_owned(), id: commit.id(), name, tree, folder })
    }

    pub(super) fn folder(&self) -> &str {
        &self.folder
    }

    /// When it was committed, in seconds since 1970.
    pub(super) fn moment(&self) -> Option<i64> {
        let repository = Repository::open(&self.repository).ok()?;
        Some(repository.find_commit(self.id).ok()?.time().seconds())
    }

    pub(super) fn id(&self) -> String {
        self.id.to_string()
    }

    pub(super) fn name(&self) -> &str {
        &self.name
    }

    pub(super) fn in_git(&self) -> InGit {
        InGit { repository: self.repository.clone(), folder: self.folder.clone(), commit: Some(self.id) }
    }

    pub(super) fn read(&self, path: &str) -> Option<Vec<u8>> {
        let blobs = self.open_blobs().ok()?;
        let tree = blobs.repository.find_tree(self.tree).ok()?;
        blobs.read(tree.get_path(Path::new(path)).ok()?.id()).ok()
    }

    pub(super) fn items(&self, pass_over: impl Fn(&str) -> bool) -> Result<Vec<Item>> {
        let repository = Repository::open(&self.repository)?;
        let mut items = Vec::new();
        list(&repository, &repository.find_tree(self.tree)?, "", &pass_over, &mut items)?;
        Ok(items)
    }

    /// The files of folders of these names that stood beside the registry.
    pub(super) fn beside(&self, folders: &[&str]) -> Result<Vec<Beside>> {
        let repository = Repository::open(&self.repository)?;
        let top = repository.find_commit(self.id)?.tree()?;
        beside::in_tree(&repository, &top, &self.folder, folders, |tree, folder| {
            let mut items = Vec::new();
            list(&repository, tree, folder, &|_| false, &mut items)?;
            Ok(items)
        })
    }

    /// A handle for one thread: libgit2 lets threads that share one wait for each other.
    pub(super) fn open_blobs(&self) -> Result<Blobs, String> {
        let opened = Repository::open(&self.repository);
        opened.map(|repository| Blobs { repository }).map_err(|error| error.message().to_owned())
    }
}

/// The contents of one repository's files.
pub struct Blobs {
    repository: Repository,
}

impl std::fmt::Debug for Blobs {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Blobs")
    }
}

impl Blobs {
    pub(super) fn read(&self, id: Oid) -> Result<Vec<u8>, ReadError> {
        let unreadable = |error: git2::Error| ReadError::Unreadable(error.message().to_owned());
        let blob = self.repository.find_blob(id).map_err(unreadable)?;
        if blob.size() as u64 > LIMIT { Err(ReadError::TooLarge) } else { Ok(blob.content().to_vec()) }
    }
}

fn list(
    repository: &Repository,
    tree: &Tree<'_>,
    folder: &str,
    pass_over: &impl Fn(&str) -> bool,
    items: &mut Vec<Item>,
) -> Result<()> {
    for entry in tree {
        let name = String::from_utf8_lossy(entry.name_bytes());
        let path = format!("{folder}{name}");
        if pass_over(&path) {
            continue;
        }
        let is_utf8 = std::str::from_utf8(entry.name_bytes()).is_ok();
        let is_folder = entry.kind() == Some(ObjectType::Tree);
        let kind = match entry.kind() {
            _ if !is_utf8 => ItemKind::NameNotUtf8,
            Some(ObjectType::Tree) if Path::new(&*name).extension().is_some_and(|ending| ending == "toml") => {
                ItemKind::FolderNamedAsFile
            }
            Some(ObjectType::Blob) if entry.filemode() == LINK => ItemKind::SymbolicLink,
            Some(ObjectType::Blob) => ItemKind::File,
            _ => ItemKind::Special,
        };
        if is_folder && folder.matches('/').count() >= DEEPEST {
            items.push(Item { path, kind: ItemKind::Special, handle: Handle::Object(entry.id()) });
        } else if is_folder && is_utf8 && kind != ItemKind::FolderNamedAsFile {
            list(repository, &repository.find_tree(entry.id())?, &format!("{path}/"), pass_over, items)?;
        } else {
            items.push(Item { path, kind, handle: Handle::Object(entry.id()) });
        }
    }
    Ok(())
}
