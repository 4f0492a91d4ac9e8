//! Files that git rewrites on checkout, as its attributes say. What counts is what git keeps of them; where that can't be told,
//! it is said. No filter that a repository names is run: it is a program.

use super::encoding::{Unread, in_utf8, may_be_in_another};
use super::place::{absolute, place_below};
use super::repository::Location;
use super::unopened::Lost;
use git2::{AttrCheckFlags, AttrValue, Index, Repository};
use memchr::memchr_iter;
use std::borrow::Cow;
use std::fmt;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, MutexGuard, OnceLock, PoisonError};

/// What git's attributes say of the files of a folder. They are only looked at when a file asks for it.
pub(super) struct Rewriting {
    root: PathBuf,
    attributes: OnceLock<Result<Option<Mutex<Attributes>>, Lost>>,
}

impl fmt::Debug for Rewriting {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Rewriting")
    }
}

impl Rewriting {
    pub fn of(root: &Path) -> Self {
        Self { root: root.to_owned(), attributes: OnceLock::new() }
    }

    /// What git keeps of a file that it rewrote: in UTF-8 what is in another encoding (`working-tree-encoding`), and without
    /// what was filled in (`ident`). None of a file that is kept as it is. How lines end is no matter here.
    pub fn as_kept(&self, path: &str, bytes: &[u8]) -> Result<Option<Vec<u8>>, Lost> {
        if !may_be_in_another(bytes) && !is_filled_in(bytes) {
            return Ok(None);
        }
        let Some(attributes) = self.attributes()? else { return Ok(None) };
        let mut kept = Cow::Borrowed(bytes);
        if let Some(encoding) = attributes.text("working-tree-encoding", path) {
            kept = match in_utf8(&encoding, bytes) {
                Ok(text) => Cow::Owned(text.into_bytes()),
                // Git would not take it either: it is as it is.
                Err(Unread::Malformed) => return Ok(None),
                Err(Unread::Unknown) => return Err(unknown_encoding(path, &encoding)),
            };
        }
        if is_filled_in(&kept) && attributes.is_set("ident", path) {
            kept = Cow::Owned(not_filled_in(&kept));
        }
        Ok(match kept {
            Cow::Borrowed(_) => None,
            Cow::Owned(kept) => Some(kept),
        })
    }

    /// Whether git has filters that rewrite files when they are committed.
    pub fn has_filters(&self) -> Result<bool, Lost> {
        Ok(self.attributes()?.is_some_and(|attributes| attributes.has_filters))
    }

    /// An error for a file that goes through such a filter: what git keeps of it, only the filter can tell.
    pub fn refuse_filtered(&self, path: &str) -> Result<(), Lost> {
        let Some(attributes) = self.attributes()? else { return Ok(()) };
        match attributes.text("filter", path).filter(|filter| attributes.is_filter(filter)) {
            Some(filter) => Err(Lost(format!(
                "{path} is not as git has it, which may be only the filter `{filter}` of git's attributes, and this program \
                 runs no filter: commit what is changed, and compare what is committed, with `--at HEAD` or `wsis diff REV HEAD`"
            ))),
            None => Ok(()),
        }
    }

    /// None outside of a repository. One that can't be opened may say anything of a file.
    fn attributes(&self) -> Result<Option<MutexGuard<'_, Attributes>>, Lost> {
        let opened = self.attributes.get_or_init(|| Ok(Attributes::of(&self.root)?.map(Mutex::new)));
        let opened = opened.as_ref().map_err(Lost::clone)?;
        Ok(opened.as_ref().map(|attributes| attributes.lock().unwrap_or_else(PoisonError::into_inner)))
    }
}

/// Says what git's attributes say.
struct Attributes {
    repository: Repository,
    /// The folder in the repository, with a `/` at its end unless it is the top.
    folder: String,
    has_filters: bool,
}

impl Attributes {
    fn of(root: &Path) -> Result<Option<Self>, Lost> {
        let lost =
            |error: &dyn fmt::Display| Lost(format!("what git's attributes say of files can't be told: {error}"));
        let root = absolute(root).map_err(|error| lost(&error))?;
        let Some(location) = Location::of(&root).map_err(|error| lost(&error))? else { return Ok(None) };
        let repository = location.open_for_paths().map_err(|error| lost(&error))?;
        if repository.index().is_err() {
            // Attributes are looked for in an index, too; one of a form that is not known would keep them from being read.
            let empty = Index::new().and_then(|mut index| repository.set_index(&mut index));
            empty.map_err(|error| lost(&error))?;
        }
        let folder = place_below(&repository, &root).map_err(|error| lost(&error))?;
        let has_filters = has_filters(&repository).map_err(|error| lost(&error))?;
        Ok(folder.map(|folder| Self { repository, folder, has_filters }))
    }

    fn value<T>(&self, name: &str, path: &str, read: impl FnOnce(AttrValue<'_>) -> T) -> T {
        let place = format!("{}{path}", self.folder);
        let value = self.repository.get_attr(Path::new(&place), name, AttrCheckFlags::FILE_THEN_INDEX);
        read(AttrValue::from_string(value.ok().flatten()))
    }

    fn text(&self, name: &str, path: &str) -> Option<String> {
        self.value(name, path, |value| match value {
            AttrValue::String(text) => Some(text.to_owned()),
            _ => None,
        })
    }

    fn is_set(&self, name: &str, path: &str) -> bool {
        self.value(name, path, |value| value == AttrValue::True)
    }

    /// Whether git knows a filter of this name that rewrites what is committed.
    fn is_filter(&self, name: &str) -> bool {
        let config = self.repository.config();
        let is_known =
            |key: &&str| config.as_ref().is_ok_and(|config| config.get_entry(&format!("filter.{name}.{key}")).is_ok());
        ["clean", "process"].iter().any(is_known)
    }
}

/// Whether git knows a filter that rewrites what is committed, but for that of Git LFS: what that keeps is known when it is seen.
fn has_filters(repository: &Repository) -> Result<bool, git2::Error> {
    let config = repository.config()?;
    let mut entries = config.entries(Some(r"^filter\..*\.(clean|process)$"))?;
    while let Some(entry) = entries.next() {
        if entry?.name().is_ok_and(|name| !name.starts_with("filter.lfs.")) {
            return Ok(true);
        }
    }
    Ok(false)
}

fn unknown_encoding(path: &str, encoding: &str) -> Lost {
    Lost(format!(
        "{path} is in {encoding} here, as git's attribute working-tree-encoding says, and this program can't read that: \
         without that attribute, `rm` and then `git checkout` of the file write it in UTF-8, as git keeps it"
    ))
}

const BEGIN: &[u8] = b"$Id: ";

fn is_filled_in(bytes: &[u8]) -> bool {
    memchr_iter(b'$', bytes).any(|at| bytes[at..].starts_with(BEGIN))
}

fn not_filled_in(bytes: &[u8]) -> Vec<u8> {
    let mut kept = Vec::with_capacity(bytes.len());
    let mut rest = bytes;
    while let Some(start) = rest.windows(BEGIN.len()).position(|part| part == BEGIN) {
        let (before, from) = rest.split_at(start);
        kept.extend_from_slice(before);
        let inside = &from[BEGIN.len()..];
        match inside.iter().position(|byte| matches!(byte, b'$' | b'\n')) {
            Some(end) if inside[end] == b'$' => {
                kept.extend_from_slice(b"$Id$");
                rest = &inside[end + 1..];
            }
            _ => {
                kept.extend_from_slice(BEGIN);
                rest = inside;
            }
        }
    }
    kept.extend_from_slice(rest);
    kept
}

/// What keeps a file's content from git, as what git has in its place says.
pub(super) enum Keeper {
    /// Git LFS: the content is elsewhere.
    Lfs,
    /// Git-crypt: the content is encrypted.
    Crypt,
}

impl Keeper {
    pub fn of(bytes: &[u8]) -> Option<Self> {
        match bytes {
            _ if bytes.starts_with(b"version https://git-lfs.github.com/spec/") => Some(Self::Lfs),
            _ if bytes.starts_with(b"\0GITCRYPT\0") => Some(Self::Crypt),
            _ => None,
        }
    }
}
