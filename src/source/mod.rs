//! Where a registry's files come from: a folder, or a git revision. Both give the same files in the same order.
//!
//! It knows nothing of what the files hold, nor which of them belong to a registry.

mod ancestor;
mod beside;
mod commit;
mod difference;
mod encoding;
mod folder;
mod handles;
mod index;
mod left_out;
mod place;
mod repository;
mod revision;
mod rewritten;
mod unopened;

pub use ancestor::common_ancestor;
pub use beside::Beside;
pub use difference::{changed_files, refuse_filtered};
pub use handles::Handles;
pub use place::{InGit, SETTINGS, committed_registry, end_of_search, may_be_in_index, notes_in_git, place_below_top};

pub use unopened::{Lost, lost};

use anyhow::Result;
use rayon::slice::ParallelSliceMut;
use std::collections::BTreeMap;
use std::path::Path;

/// The most bytes of a file that are read.
const LIMIT: u64 = crate::decode::MAX_BYTES;

/// Something that stands in the registry's folder.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Item {
    /// Its path below the registry, with `/`. A name that is not UTF-8 is shown with replacement characters.
    pub path: String,
    /// What it is.
    pub kind: ItemKind,
    /// How it is found again.
    handle: Handle,
}

/// How an item is found again when it is read.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Handle {
    /// By its path.
    Path,
    /// By the object that holds its content.
    Object(git2::Oid),
    /// The same, of a file that is not checked out.
    LeftOut(git2::Oid),
}

impl Handle {
    /// The object that holds the content, as far as it is known.
    fn id(&self) -> Option<git2::Oid> {
        match self {
            Self::Path => None,
            Self::Object(id) | Self::LeftOut(id) => Some(*id),
        }
    }
}

/// What an item is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ItemKind {
    /// A file.
    File,
    /// A folder whose name ends in `.toml`, as if it were a file.
    FolderNamedAsFile,
    /// A symbolic link: it is not followed.
    SymbolicLink,
    /// A file or folder whose name is not UTF-8.
    NameNotUtf8,
    /// A folder that is a git repository of its own, such as a submodule: its files are not the registry's.
    OtherRepository,
    /// Neither a file nor a folder: a pipe, a socket, a device.
    Special,
    /// It could not be looked at, for this reason.
    Unreadable(String),
}

/// Why a file's content was not to be had.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ReadError {
    /// It holds more than is read.
    TooLarge,
    /// It could not be read, for this reason.
    Unreadable(String),
    /// Git should hold it and does not give it. What it holds can't be told, so nothing can be told of the registry.
    Lost(Lost),
}

/// A registry's files.
#[derive(Debug)]
pub enum Snapshot {
    /// In a folder.
    Folder(folder::Folder),
    /// As they stood at a git revision.
    Commit(commit::Commit),
    /// As they would be with these files, by their paths, instead of those of the same names or beside them; none where one is gone.
    Changed(Box<Snapshot>, BTreeMap<String, Option<Vec<u8>>>),
}

impl Snapshot {
    /// The files of this folder, with those that git left out of a sparse checkout.
    pub fn folder(root: &Path) -> Result<Self> {
        folder::Folder::open(root).map(Self::Folder)
    }

    /// The files that stood in this folder at a git revision: a name that git knows, else a day, for the last commit by its
    /// end. A branch or tag that is named like a day comes first.
    pub fn at_revision(root: &Path, revision: &str) -> Result<Self> {
        commit::Commit::open(root, revision).map(Self::Commit)
    }

    /// The same files with these, by their paths, instead of those of the same names or beside them.
    #[must_use]
    pub fn changed(self, files: BTreeMap<String, Vec<u8>>) -> Self {
        self.with_or_without(files.into_iter().map(|(path, bytes)| (path, Some(bytes))).collect())
    }

    /// The same files with these, by their paths, and without those that are to be gone.
    #[must_use]
    pub fn with_or_without(self, files: BTreeMap<String, Option<Vec<u8>>>) -> Self {
        match self {
            Self::Changed(before, mut earlier) => {
                earlier.extend(files);
                Self::Changed(before, earlier)
            }
            other => Self::Changed(Box::new(other), files),
        }
    }

    /// Whether it has a file otherwise than what it is a change of has it; of what is no change of anything, any.
    pub fn changes(&self, path: &str) -> bool {
        match self {
            Self::Changed(_, files) => files.contains_key(path),
            Self::Folder(_) | Self::Commit(_) => true,
        }
    }

    /// Everything that stands there, in the order of the paths, but what `pass_over` says of a path to pass over.
    pub fn items(&self, pass_over: impl Fn(&str) -> bool + Sync) -> Result<Vec<Item>> {
        let mut items = match self {
            Self::Folder(folder) => folder.items(pass_over),
            Self::Commit(commit) => commit.items(pass_over)?,
            Self::Changed(before, files) => {
                let mut items = before.items(pass_over)?;
                items.retain(|item| !files.contains_key(&item.path));
                let file = |path: &String| Item { path: path.clone(), kind: ItemKind::File, handle: Handle::Path };
                items.extend(files.iter().filter(|(_, bytes)| bytes.is_some()).map(|(path, _)| file(path)));
                items
            }
        };
        items.par_sort_unstable_by(|one, other| one.path.cmp(&other.path));
        Ok(items)
    }

    /// A handle to read files with; one for each thread.
    pub fn open(&self) -> Handles<'_> {
        match self {
            Self::Folder(folder) => Handles::Folder(folder, folder.open_blobs()),
            Self::Commit(commit) => Handles::Commit(commit.open_blobs()),
            Self::Changed(before, files) => Handles::Changed(Box::new(before.open()), files),
        }
    }

    /// A file's text, to show a place in it; what is not UTF-8 in it is replaced.
    pub fn text(&self, path: &str) -> Option<String> {
        let bytes = match self {
            Self::Folder(folder) => folder.text(path)?,
            Self::Commit(commit) => commit.read(path)?,
            Self::Changed(before, files) => match files.get(path) {
                Some(bytes) => bytes.clone()?,
                None => return before.text(path),
            },
        };
        Some(String::from_utf8_lossy(&bytes).into_owned())
    }

    /// The files of the folder `templates` by their paths: the text of each, or why it was not to be had.
    pub fn templates(&self) -> Result<Vec<(String, Result<String, String>)>> {
        const FOLDER: &str = "templates";
        let within = |path: &str| path == FOLDER || path.starts_with("templates/");
        let items = self.items(|path| !within(path))?;
        let handles = self.open();
        let text = |item: &Item| match handles.read(item) {
            Ok(bytes) => String::from_utf8(bytes).map_err(|_| "it is not UTF-8".to_owned()),
            Err(ReadError::TooLarge) => Err(format!("it is larger than {} MiB", LIMIT >> 20)),
            Err(ReadError::Unreadable(reason)) => Err(reason),
            Err(ReadError::Lost(lost)) => Err(lost.to_string()),
        };
        let files = items.iter().filter(|item| item.kind == ItemKind::File && within(&item.path));
        Ok(files.map(|item| (item.path.clone(), text(item))).collect())
    }

    /// The registry's folder in its repository, with a `/` at its end unless it is the top; none for a folder on the disk.
    pub fn folder_in_repository(&self) -> Option<&str> {
        match self {
            Self::Folder(_) => None,
            Self::Commit(commit) => Some(commit.folder()),
            Self::Changed(before, _) => before.folder_in_repository(),
        }
    }

    /// When the commit was made that the files stood at, in seconds since 1970; none for a folder.
    pub fn moment(&self) -> Option<i64> {
        match self {
            Self::Commit(commit) => Some(commit.moment()),
            Self::Changed(before, _) => before.moment(),
            Self::Folder(_) => None,
        }
    }

    /// How many files that `is_counted` counts are not checked out, and are read from git.
    pub fn left_out(&self, is_counted: impl Fn(&str) -> bool) -> usize {
        match self {
            Self::Folder(folder) => folder.left_out().count(is_counted),
            Self::Commit(_) => 0,
            Self::Changed(before, _) => before.left_out(is_counted),
        }
    }

    /// The object that holds a file that is not checked out; none for a file that is.
    pub fn left_out_as(&self, path: &str) -> Option<git2::Oid> {
        match self {
            Self::Folder(folder) => folder.left_out().get(path).and_then(|item| match item.handle {
                Handle::LeftOut(id) => Some(id),
                _ => None,
            }),
            Self::Commit(_) => None,
            Self::Changed(before, _) => before.left_out_as(path),
        }
    }

    /// What git keeps of a file on the disk, with lines that end in `\n`; none where that is what the file holds.
    pub fn rewritten(&self, path: &str) -> Result<Option<Vec<u8>>, Lost> {
        match self {
            Self::Folder(folder) => {
                let Ok(bytes) = folder.read_as_it_is(path) else { return Ok(None) };
                let kept = folder.as_kept(path, &bytes)?;
                Ok(kept.map(|kept| difference::as_git_ends_lines(&kept).collect()))
            }
            Self::Commit(_) => Ok(None),
            Self::Changed(before, _) => before.rewritten(path),
        }
    }

    /// Whether git may rewrite files on the disk in ways that can't be undone here.
    fn has_filters(&self) -> Result<bool, Lost> {
        match self {
            Self::Folder(folder) => folder.has_filters(),
            Self::Commit(_) => Ok(false),
            Self::Changed(before, _) => before.has_filters(),
        }
    }

    /// An error for a file on the disk that a filter may have rewritten: what git keeps of it can't be told.
    pub fn refuse_filtered(&self, path: &str) -> Result<(), Lost> {
        match self {
            Self::Folder(folder) => folder.refuse_filtered(path),
            Self::Commit(_) => Ok(()),
            Self::Changed(before, _) => before.refuse_filtered(path),
        }
    }

    /// Where the files stand in git; none where they are in no repository.
    pub fn in_git(&self) -> Result<Option<InGit>> {
        match self {
            Self::Folder(folder) => place::folder_in_git(folder.root()),
            Self::Commit(commit) => Ok(Some(commit.in_git())),
            Self::Changed(before, _) => before.in_git(),
        }
    }

    /// What git calls the commit that the files stood at; none for a folder.
    pub fn revision_name(&self) -> Option<&str> {
        match self {
            Self::Folder(_) => None,
            Self::Commit(commit) => Some(commit.name()),
            Self::Changed(before, _) => before.revision_name(),
        }
    }

    /// The commit that the files stood at, in full; none for a folder.
    pub fn revision(&self) -> Option<String> {
        match self {
            Self::Folder(_) => None,
            Self::Commit(commit) => Some(commit.id()),
            Self::Changed(before, _) => before.revision(),
        }
    }
}

/// Whether git holds a file of a folder, and does not check it out.
pub fn is_left_out(folder: &Path, file: &str) -> Result<bool> {
    Ok(left_out::LeftOut::of(folder)?.get(file).is_some())
}
