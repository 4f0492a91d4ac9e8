//! Changes of records that are there: what the files hold afterwards, found in memory. It asks nobody and writes nothing but in
//! `written.rs`, which writes all of a change or nothing.

mod except;
mod judged;
mod merge;
mod naming;
mod rename;
mod set;
mod terms;
mod text;
mod written;

pub use except::except;
pub use judged::{Judged, judged};
pub use merge::{Apart, Choice, apart, merge};
pub use rename::rename;
#[cfg(feature = "import")]
pub use set::with_settings;
pub use set::{Setting, Target, end_term, set};
pub(super) use text::restructured;
pub use written::{carry_out, finish, link_on_the_way};

use crate::registry::is_passed_over;
use crate::source::{Handles, Item, ItemKind, Snapshot};
use anyhow::{Result, anyhow, bail};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, HashMap};

/// What becomes of one file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct FileChange {
    /// The file, relative to the registry.
    pub file: String,
    /// Its text as it is; none of one that is not there yet.
    pub before: Option<String>,
    /// Its text afterwards; none where it is to be gone.
    pub after: Option<String>,
    /// The file that it was before, where it moves.
    pub from: Option<String>,
}

/// The files of a registry while a change of them is made.
pub struct Desk<'a> {
    source: &'a Snapshot,
    handles: Handles<'a>,
    items: HashMap<String, Item>,
    files: BTreeMap<String, FileChange>,
}

impl<'a> Desk<'a> {
    /// With all files as they are.
    pub fn new(source: &'a Snapshot) -> Result<Self> {
        let items = source.items(is_passed_over)?.into_iter().map(|item| (item.path.clone(), item)).collect();
        Ok(Self { source, handles: source.open(), items, files: BTreeMap::new() })
    }

    /// What becomes of each file that is not as it was: first those that are written, then those that go.
    pub fn changes(&self) -> Vec<FileChange> {
        let changed = self.files.values().filter(|file| file.before != file.after).cloned();
        let (written, gone): (Vec<_>, Vec<_>) = changed.partition(|file| file.after.is_some());
        written.into_iter().chain(gone).collect()
    }

    /// A file's text by now.
    fn text(&mut self, file: &str) -> Result<String> {
        if let Some(known) = self.files.get(file) {
            return known.after.clone().ok_or_else(|| anyhow!("{file} is gone"));
        }
        let text = self.read(file)?;
        let (before, after) = (Some(text.clone()), Some(text.clone()));
        self.files.insert(file.to_owned(), FileChange { file: file.to_owned(), before, after, from: None });
        Ok(text)
    }

    fn read(&self, file: &str) -> Result<String> {
        if self.source.left_out_as(file).is_some() {
            bail!(
                "this sparse checkout leaves {file} out, which would have to change too: `git sparse-checkout disable` gets it"
            );
        }
        let item = self.items.get(file).filter(|item| item.kind == ItemKind::File);
        let item = item.ok_or_else(|| anyhow!("{file} is no file that could be changed"))?;
        let bytes = self.handles.read_to_change(item).ok_or_else(|| {
            anyhow!("{file} can't be changed here, since git keeps it in another form than it is in: change it where git does not")
        })?;
        String::from_utf8(bytes).map_err(|_| anyhow!("{file} is not UTF-8: `wsis check` says where"))
    }

    /// Changes a file's text.
    fn edit(&mut self, file: &str, edit: impl FnOnce(&str) -> Result<String>) -> Result<()> {
        let text = self.text(file)?;
        let after = edit(&text)?;
        self.files.entry(file.to_owned()).and_modify(|known| known.after = Some(after));
        Ok(())
    }

    /// Adds a file where none is.
    pub fn add(&mut self, file: String, text: String) {
        let added = FileChange { file: file.clone(), before: None, after: Some(text), from: None };
        self.files.insert(file, added);
    }

    /// Moves a file, as it is by now, to where none is.
    fn move_file(&mut self, from: &str, to: &str) -> Result<()> {
        let text = self.text(from)?;
        self.remove(from)?;
        let moved = FileChange { file: to.to_owned(), before: None, after: Some(text), from: Some(from.to_owned()) };
        self.files.insert(to.to_owned(), moved);
        Ok(())
    }

    /// Takes a file away.
    fn remove(&mut self, file: &str) -> Result<()> {
        self.text(file)?;
        self.files.entry(file.to_owned()).and_modify(|known| known.after = None);
        Ok(())
    }
}
