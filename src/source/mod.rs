//! Where a registry's files come from: a folder, or a git revision. Both give the same files in the same order.
//!
//! It knows nothing of what the files hold, nor which of them belong to a registry.

mod commit;
mod folder;

use anyhow::Result;
use rayon::slice::ParallelSliceMut;
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
    /// Neither a file nor a folder: a pipe, a socket, a device, another repository.
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
}

/// A registry's files.
#[derive(Debug)]
pub enum Source {
    /// In a folder.
    Folder(folder::Folder),
    /// As they stood at a git revision.
    Commit(commit::Commit),
}

impl Source {
    /// The files of this folder.
    pub fn folder(root: &Path) -> Self {
        Self::Folder(folder::Folder::new(root))
    }

    /// The files that stood in this folder at a git revision.
    pub fn at_revision(root: &Path, revision: &str) -> Result<Self> {
        commit::Commit::open(root, revision).map(Self::Commit)
    }

    /// Reads this text from now on in the place of what a file in a folder holds.
    pub fn suppose(&mut self, path: &str, text: &str) {
        if let Self::Folder(folder) = self {
            folder.suppose(path, text);
        }
    }

    /// Everything that stands there, in the order of the paths, but what `pass_over` says of a path to pass over.
    pub fn items(&self, pass_over: impl Fn(&str) -> bool) -> Result<Vec<Item>> {
        let mut items = match self {
            Self::Folder(folder) => folder.items(pass_over),
            Self::Commit(commit) => commit.items(pass_over)?,
        };
        items.par_sort_unstable_by(|one, other| one.path.cmp(&other.path));
        Ok(items)
    }

    /// A handle to read files with; one for each thread.
    pub fn open(&self) -> Handles<'_> {
        match self {
            Self::Folder(folder) => Handles::Folder(folder),
            Self::Commit(commit) => Handles::Commit(commit.open_blobs()),
        }
    }

    /// A file's text, to show a place in it; what is not UTF-8 in it is replaced.
    pub fn text(&self, path: &str) -> Option<String> {
        let bytes = match self {
            Self::Folder(folder) => folder.read(path).ok()?,
            Self::Commit(commit) => commit.read(path)?,
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
        };
        let files = items.iter().filter(|item| item.kind == ItemKind::File && within(&item.path));
        Ok(files.map(|item| (item.path.clone(), text(item))).collect())
    }

    /// The registry's folder in its repository, with a `/` at its end unless it is the top; none for a folder on the disk.
    pub fn folder_in_repository(&self) -> Option<&str> {
        match self {
            Self::Folder(_) => None,
            Self::Commit(commit) => Some(commit.folder()),
        }
    }

    /// The commit that the files stood at, in full; none for a folder.
    pub fn revision(&self) -> Option<String> {
        match self {
            Self::Folder(_) => None,
            Self::Commit(commit) => Some(commit.id()),
        }
    }
}

/// What one thread reads files with.
#[derive(Debug)]
pub enum Handles<'source> {
    /// The folder.
    Folder(&'source folder::Folder),
    /// A handle to the repository, or why there is none.
    Commit(Result<commit::Blobs, String>),
}

impl Handles<'_> {
    /// A file's content.
    pub fn read(&self, item: &Item) -> Result<Vec<u8>, ReadError> {
        match (self, &item.handle) {
            (Self::Folder(folder), _) => folder.read(&item.path),
            (Self::Commit(Ok(blobs)), Handle::Object(id)) => blobs.read(*id),
            (Self::Commit(Ok(_)), Handle::Path) => Err(ReadError::Unreadable("it is no file in git".to_owned())),
            (Self::Commit(Err(error)), _) => Err(ReadError::Unreadable(error.clone())),
        }
    }
}
