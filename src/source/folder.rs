//! A registry's files in a folder.

use super::commit::Blobs;
use super::left_out::LeftOut;
use super::rewritten::{Keeper, Rewriting};
use super::unopened::Lost;
use super::{Handle, Item, ItemKind, LIMIT, ReadError};
use anyhow::Result;
use rayon::prelude::*;
use std::borrow::Cow;
use std::collections::HashSet;
use std::fs::File;
use std::io::{self, Read};
use std::path::{Path, PathBuf};
use walkdir::{DirEntry, WalkDir};

/// A folder on the disk.
#[derive(Debug)]
pub struct Folder {
    root: PathBuf,
    left_out: LeftOut,
    rewriting: Rewriting,
}

impl Folder {
    pub(super) fn open(root: &Path) -> Result<Self> {
        // With a separator at its end: what is below it is what follows.
        Ok(Self { root: root.join(""), left_out: LeftOut::of(root)?, rewriting: Rewriting::of(root) })
    }

    /// What git holds of it, and is not checked out.
    pub(super) fn left_out(&self) -> &LeftOut {
        &self.left_out
    }

    /// A handle to read with what is not checked out; none where all is.
    pub(super) fn open_blobs(&self) -> Option<Result<Blobs, String>> {
        self.left_out.open_blobs()
    }

    /// A file's content, wherever it is.
    pub(super) fn text(&self, path: &str) -> Option<Vec<u8>> {
        match self.left_out.get(path).map(|item| &item.handle) {
            Some(Handle::LeftOut(id)) => self.open_blobs()?.ok()?.read(path, *id).ok(),
            _ => self.read(path).ok(),
        }
    }

    pub(super) fn root(&self) -> &Path {
        &self.root
    }

    pub(super) fn items(&self, pass_over: impl Fn(&str) -> bool + Sync) -> Vec<Item> {
        let mut items = Vec::new();
        let mut folders = vec![self.root.clone()];
        // Level by level, the folders of each on all cores.
        while !folders.is_empty() {
            let listed: Vec<_> = folders.par_iter().map(|folder| self.listed(folder, &pass_over)).collect();
            folders = Vec::new();
            items.reserve(listed.iter().map(|(found, _)| found.len()).sum());
            for (found, below) in listed {
                items.extend(found);
                folders.extend(below);
            }
        }
        if !self.left_out.is_empty() {
            let there: HashSet<String> = items.iter().map(|item| item.path.clone()).collect();
            items.extend(self.left_out.items(&pass_over).into_iter().filter(|item| !there.contains(&item.path)));
        }
        items
    }

    /// What stands in a folder, and the folders in it that are looked into.
    fn listed(&self, folder: &Path, pass_over: &impl Fn(&str) -> bool) -> (Vec<Item>, Vec<PathBuf>) {
        let (mut items, mut below) = (Vec::new(), Vec::new());
        // Links are not followed, so there can be no loop; but the folder itself may be reached through one.
        for entry in WalkDir::new(folder).follow_links(false).min_depth(1).max_depth(1) {
            let (path, kind) = match entry {
                Ok(entry) => {
                    let (path, is_utf8) = self.below_root(entry.path());
                    if pass_over(&path) {
                        continue;
                    }
                    let Some(kind) = kind(&entry, is_utf8) else {
                        below.push(entry.into_path());
                        continue;
                    };
                    (path, kind)
                }
                // A folder of which nothing is checked out.
                Err(error) if error.path() == Some(&self.root) && !self.left_out.is_empty() => continue,
                Err(error) => {
                    let (path, _) = self.below_root(error.path().unwrap_or(folder));
                    let reason = error.io_error().map_or_else(|| error.to_string(), reason);
                    (path, ItemKind::Unreadable(reason))
                }
            };
            items.push(Item { path, kind, handle: Handle::Path });
        }
        (items, below)
    }

    /// A path below the root, and whether it is UTF-8.
    fn below_root(&self, path: &Path) -> (String, bool) {
        // Comparing text is much quicker than comparing paths part by part, and there are many.
        let plain = path.to_str().zip(self.root.to_str()).and_then(|(path, root)| path.strip_prefix(root));
        let (below, is_utf8) = match plain {
            Some(below) => (Cow::Borrowed(below), true),
            None => (path.strip_prefix(&self.root).unwrap_or(path).to_string_lossy(), path.to_str().is_some()),
        };
        let below = if cfg!(windows) { below.replace('\\', "/") } else { below.into_owned() };
        (below, is_utf8)
    }

    /// A file's content, as git would keep it.
    pub(super) fn read(&self, path: &str) -> Result<Vec<u8>, ReadError> {
        let bytes = self.read_as_it_is(path)?;
        match Keeper::of(&bytes) {
            Some(Keeper::Lfs) => Err(ReadError::Lost(Lost(format!(
                "{path} is kept outside of git, by Git LFS, and is not here: `git lfs pull` fetches it"
            )))),
            Some(Keeper::Crypt) => {
                Err(ReadError::Lost(Lost(format!("{path} is encrypted by git-crypt: `git-crypt unlock` decrypts it"))))
            }
            None => Ok(self.as_kept(path, &bytes).map_err(ReadError::Lost)?.unwrap_or(bytes)),
        }
    }

    /// What git keeps of a file that it rewrites on checkout; none of one that is kept as it is.
    pub(super) fn as_kept(&self, path: &str, bytes: &[u8]) -> Result<Option<Vec<u8>>, Lost> {
        self.rewriting.as_kept(path, bytes)
    }

    /// Whether git may rewrite files in ways that can't be undone here.
    pub(super) fn has_filters(&self) -> Result<bool, Lost> {
        self.rewriting.has_filters()
    }

    /// An error for a file that a filter may have rewritten.
    pub(super) fn refuse_filtered(&self, path: &str) -> Result<(), Lost> {
        self.rewriting.refuse_filtered(path)
    }

    pub(super) fn read_as_it_is(&self, path: &str) -> Result<Vec<u8>, ReadError> {
        let unreadable = |error: io::Error| ReadError::Unreadable(reason(&error));
        let file = File::open(self.root.join(path)).map_err(unreadable)?;
        let size = file.metadata().map_err(unreadable)?.len();
        if size > LIMIT {
            return Err(ReadError::TooLarge);
        }
        let mut bytes = Vec::with_capacity(usize::try_from(size).unwrap_or_default() + 1);
        // A file may grow while it is read.
        file.take(LIMIT + 1).read_to_end(&mut bytes).map_err(unreadable)?;
        if bytes.len() as u64 > LIMIT { Err(ReadError::TooLarge) } else { Ok(bytes) }
    }
}

/// What an entry is; none for a folder as any other.
fn kind(entry: &DirEntry, is_utf8: bool) -> Option<ItemKind> {
    let file_type = entry.file_type();
    if !is_utf8 {
        Some(ItemKind::NameNotUtf8)
    } else if file_type.is_symlink() {
        Some(ItemKind::SymbolicLink)
    } else if file_type.is_file() {
        Some(ItemKind::File)
    } else if file_type.is_dir() && entry.path().join(".git").symlink_metadata().is_ok() {
        Some(ItemKind::OtherRepository)
    } else if file_type.is_dir() {
        entry.path().extension().is_some_and(|ending| ending == "toml").then_some(ItemKind::FolderNamedAsFile)
    } else {
        Some(ItemKind::Special)
    }
}

/// Why something could not be read, the same on every system.
fn reason(error: &io::Error) -> String {
    match error.kind() {
        io::ErrorKind::PermissionDenied => "permission denied".to_owned(),
        io::ErrorKind::NotFound => "it is gone".to_owned(),
        _ => error.to_string(),
    }
}
