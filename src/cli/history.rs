//! What commands tell of the history of a registry's files.

use super::Global;
use super::registry::Opened;
use crate::history::{History, LastChange};
use anyhow::Result;
use std::collections::HashMap;

impl Opened {
    /// The commit that last changed each of these files; none outside of git. A history that can't be read is no reason not to
    /// show the rest: it is said.
    pub(super) fn last_changes<'f>(
        &self,
        global: &Global,
        files: impl IntoIterator<Item = &'f str>,
    ) -> Option<HashMap<String, LastChange>> {
        self.history_of(files).unwrap_or_else(|error| {
            global.say(&format!("note: the history of the files can't be read: {error}"));
            None
        })
    }

    /// The same, where it is asked for.
    pub(super) fn history_of<'f>(
        &self,
        files: impl IntoIterator<Item = &'f str>,
    ) -> Result<Option<HashMap<String, LastChange>>> {
        History::of(&self.source)?.map(|history| history.last_changes(files)).transpose()
    }
}
