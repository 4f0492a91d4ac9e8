//! What commands tell of the history of a registry's files.

use super::registry::Opened;
use crate::history::{History, LastChange};
use anyhow::Result;
use std::collections::HashMap;

impl Opened {
    /// The commit that last changed each of these files; none outside of git. A history that is there and can't be read is an
    /// error: without it, the files would look as if they were in no commit.
    pub(super) fn last_changes<'f>(
        &self,
        files: impl IntoIterator<Item = &'f str>,
    ) -> Result<Option<HashMap<String, LastChange>>> {
        History::of(&self.source)?.map(|history| history.last_changes(files)).transpose()
    }
}
