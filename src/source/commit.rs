//! A registry's files as they stood at a git revision; the working tree is not touched.

use super::beside::{self, Beside};
use super::place::{InGit, absolute, below_top, no_registry, registry_in};
use super::repository::Location;
use super::revision::{Named, named};
use super::rewritten::Keeper;
use super::unopened::{Lost, lost};
use super::{Handle, Item, ItemKind, LIMIT, ReadError};
use anyhow::{Result, anyhow, bail};
use git2::{ObjectType, Odb, Oid, Repository, Tree};
use std::path::Path;

/// A folder in the tree of a commit.
#[derive(Debug)]
pub struct Commit {
    location: Location,
    id: Oid,
    /// When it was committed, in seconds since 1970.
    moment: i64,
    /// What git calls it.
    name: String,
    tree: Oid,
    /// The registry's folder in the repository, with a `/` at its end unless it is the top.
    folder: String,
}

/// How deep folders are looked into: a registry has three levels, and git can hold any number.
const DEEPEST: usize = 64;

/// How many files and folders are listed: far more than any registry has, and git can hold more than could ever be listed
/// in a few bytes, where folders share what they hold.
const MOST: usize = 1_000_000;

/// The most bytes of a folder's own listing that are read.
const LARGEST_FOLDER: usize = 1 << 28;

/// The mode of a symbolic link, as git writes it.
pub(super) const LINK: u32 = 0o120_000;

impl Commit {
    /// The folder `root` at `revision` of the repository that holds it.
    pub(super) fn open(root: &Path, revision: &str) -> Result<Self> {
        let root = absolute(root)?;
        let (location, repository) = repository_of(&root)?.ok_or_else(|| {
            anyhow!(
                "`--at {revision}` needs git's history, and {} is in no git repository: leave out `--at` to read the \
                 files as they are",
                root.display()
            )
        })?;
        let Named { commit, name } = named(&repository, revision)?;
        let below = below_top(&repository, &root)?;
        let top = opened_tree(&repository, commit.tree_id(), &format!("the top folder at {name}"))?;
        let Some((tree, folder)) = registry_in(&repository, &top, &below)? else {
            return Err(no_registry(&repository, &top, revision, &below));
        };
        // What git stored it has checked; doing so again for each file would take a fifth of the time.
        git2::opts::strict_hash_verification(false);
        Ok(Self { location, id: commit.id(), moment: commit.time().seconds(), name, tree, folder })
    }

    pub(super) fn folder(&self) -> &str {
        &self.folder
    }

    /// When it was committed, in seconds since 1970.
    pub(super) fn moment(&self) -> i64 {
        self.moment
    }

    pub(super) fn id(&self) -> String {
        self.id.to_string()
    }

    pub(super) fn name(&self) -> &str {
        &self.name
    }

    pub(super) fn in_git(&self) -> InGit {
        InGit { location: self.location.clone(), folder: self.folder.clone(), commit: Some(self.id) }
    }

    pub(super) fn read(&self, path: &str) -> Option<Vec<u8>> {
        let blobs = self.open_blobs().ok()?;
        let tree = blobs.repository.find_tree(self.tree).ok()?;
        blobs.read(path, tree.get_path(Path::new(path)).ok()?.id()).ok()
    }

    pub(super) fn items(&self, pass_over: impl Fn(&str) -> bool) -> Result<Vec<Item>> {
        let repository = self.location.open()?;
        let tree = opened_tree(&repository, self.tree, &format!("{} at {}", self.folder, self.name))?;
        let mut items = Vec::new();
        list(&repository, &tree, "", &pass_over, &mut items)?;
        Ok(items)
    }

    /// The files of folders of these names that stood beside the registry.
    pub(super) fn beside(&self, folders: &[&str]) -> Result<Vec<Beside>> {
        let repository = self.location.open()?;
        let lost = |error: git2::Error| lost(&repository, &self.name, &error);
        let top = repository.find_commit(self.id).and_then(|commit| commit.tree()).map_err(lost)?;
        beside::in_tree(&repository, &top, &self.folder, folders, |tree, folder| {
            let mut items = Vec::new();
            list(&repository, tree, folder, &|_| false, &mut items)?;
            Ok(items)
        })
    }

    /// A handle for one thread: libgit2 lets threads that share one wait for each other.
    pub(super) fn open_blobs(&self) -> Result<Blobs, String> {
        Blobs::open(&self.location, &self.folder, Some(&self.name))
    }
}

/// The repository that a folder is in, by its absolute path.
pub(super) fn repository_of(folder: &Path) -> Result<Option<(Location, Repository)>> {
    let Some(location) = Location::of(folder)? else { return Ok(None) };
    let repository = location.open()?;
    Ok(Some((location, repository)))
}

/// The contents of one repository's files.
pub struct Blobs {
    repository: Repository,
    /// The folder that paths are below, with a `/` at its end unless it is the top.
    folder: String,
    /// What git calls the commit that the files are of; none for its index.
    revision: Option<String>,
}

impl std::fmt::Debug for Blobs {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Blobs")
    }
}

impl Blobs {
    pub(super) fn open(location: &Location, folder: &str, revision: Option<&str>) -> Result<Self, String> {
        let repository = location.open().map_err(|unopened| unopened.to_string())?;
        Ok(Self { repository, folder: folder.to_owned(), revision: revision.map(str::to_owned) })
    }

    /// A file's content. Its size is known before it is loaded: git can hold gigabytes in a few bytes.
    pub(super) fn read(&self, path: &str, id: Oid) -> Result<Vec<u8>, ReadError> {
        let lost = |error: git2::Error| {
            let at = self.revision.as_ref().map_or(String::new(), |revision| format!(" at {revision}"));
            let what = format!("{}{path}{at}", self.folder);
            ReadError::Lost(lost(&self.repository, &what, &error))
        };
        let objects = self.repository.odb().map_err(lost)?;
        if size(&objects, id).map_err(lost)? as u64 > LIMIT {
            return Err(ReadError::TooLarge);
        }
        let content = objects.read(id).map_err(lost)?.data().to_vec();
        match Keeper::of(&content) {
            Some(Keeper::Lfs) => Err(ReadError::Lost(Lost(format!(
                "{}{path} is kept outside of git, by Git LFS: records belong into git itself, where `git lfs migrate export` \
                 puts them",
                self.folder
            )))),
            Some(Keeper::Crypt) => Err(ReadError::Lost(Lost(format!(
                "{}{path} is kept encrypted in git, by git-crypt: records are for everybody to read, and belong into git as \
                 they are, without that filter in .gitattributes",
                self.folder
            )))),
            None => Ok(content),
        }
    }
}

fn size(objects: &Odb<'_>, id: Oid) -> Result<usize, git2::Error> {
    Ok(objects.read_header(id)?.0)
}

/// The folder with this id. `shown` is what a person calls it.
pub(super) fn opened_tree<'repository>(
    repository: &'repository Repository,
    id: Oid,
    shown: &str,
) -> Result<Tree<'repository>> {
    let lost = |error: git2::Error| lost(repository, shown, &error);
    let objects = repository.odb().map_err(lost)?;
    if size(&objects, id).map_err(lost)? > LARGEST_FOLDER {
        bail!("{shown} holds more files than a registry can have: see what put them there");
    }
    Ok(repository.find_tree(id).map_err(lost)?)
}

/// All that stands in a tree, which is called `folder`.
pub(super) fn list(
    repository: &Repository,
    tree: &Tree<'_>,
    folder: &str,
    pass_over: &impl Fn(&str) -> bool,
    items: &mut Vec<Item>,
) -> Result<()> {
    let mut left = MOST;
    list_at(repository, tree, folder, pass_over, &mut left, items)
}

fn list_at(
    repository: &Repository,
    tree: &Tree<'_>,
    folder: &str,
    pass_over: &impl Fn(&str) -> bool,
    left: &mut usize,
    items: &mut Vec<Item>,
) -> Result<()> {
    for entry in tree {
        let name = String::from_utf8_lossy(entry.name_bytes());
        let path = format!("{folder}{name}");
        if pass_over(&path) {
            continue;
        }
        *left = left.checked_sub(1).ok_or_else(|| {
            anyhow!("{path} is one of more than {MOST} files and folders there, far more than a registry can have")
        })?;
        let is_utf8 = std::str::from_utf8(entry.name_bytes()).is_ok();
        let is_folder = entry.kind() == Some(ObjectType::Tree);
        let kind = match entry.kind() {
            _ if !is_utf8 => ItemKind::NameNotUtf8,
            Some(ObjectType::Tree) if Path::new(&*name).extension().is_some_and(|ending| ending == "toml") => {
                ItemKind::FolderNamedAsFile
            }
            Some(ObjectType::Blob) if entry.filemode().cast_unsigned() == LINK => ItemKind::SymbolicLink,
            Some(ObjectType::Blob) => ItemKind::File,
            Some(ObjectType::Commit) => ItemKind::OtherRepository,
            _ => ItemKind::Special,
        };
        if is_folder && folder.matches('/').count() >= DEEPEST {
            items.push(Item { path, kind: ItemKind::Special, handle: Handle::Object(entry.id()) });
        } else if is_folder && is_utf8 && kind != ItemKind::FolderNamedAsFile {
            let tree = opened_tree(repository, entry.id(), &path)?;
            list_at(repository, &tree, &format!("{path}/"), pass_over, left, items)?;
        } else {
            items.push(Item { path, kind, handle: Handle::Object(entry.id()) });
        }
    }
    Ok(())
}
