//! The history of files in git: which commit last changed each.
//!
//! It knows nothing of what the files hold, nor of registries. A commit is told by its id, its author's day and the first
//! line of its message; who the author was is not.

mod compare;
mod edited;
mod walk;

use crate::record::{Day, words};
use crate::source::Source;
use anyhow::Result;
use edited::edited;
use git2::{Oid, Repository};
use schemars::JsonSchema;
use serde::Serialize;
use std::collections::HashMap;
use walk::{Found, last_commits};

words! {
    /// How a file stands to the commit that last changed it.
    pub enum Standing {
        /// It is as that commit left it.
        Committed = "committed",
        /// It was changed since, and that is not committed yet.
        Changed = "changed",
        /// It is in no commit yet.
        New = "new",
        /// The clone is shallow, and the commit comes before what it holds.
        Unknown = "unknown",
    }
}

/// The commit that last changed a file: that made it, moved it to where it is, or changed what it holds.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct LastChange {
    /// How the file stands to that commit.
    pub standing: Standing,
    /// Its id, in full; none where the file is in no commit yet, or the commit is not known.
    pub commit: Option<String>,
    /// The day on which it was written, where its author was.
    pub date: Option<Day>,
    /// The first line of its message.
    pub summary: Option<String>,
}

impl LastChange {
    const NEW: Self = Self { standing: Standing::New, commit: None, date: None, summary: None };
    const UNKNOWN: Self = Self { standing: Standing::Unknown, commit: None, date: None, summary: None };

    /// The first digits of the commit's id: enough to tell it from all others.
    pub fn short_commit(&self) -> Option<&str> {
        const DIGITS: usize = 10;
        self.commit.as_deref().map(|id| id.get(..DIGITS).unwrap_or(id))
    }

    /// In a sentence's part, as people see it.
    pub fn told(&self) -> String {
        let committed = match (self.short_commit(), self.date) {
            (Some(commit), Some(date)) => format!("{commit} on {date}"),
            (Some(commit), None) => commit.to_owned(),
            (None, _) => "not known, the clone is shallow".to_owned(),
        };
        let summary = self.summary.as_ref().map_or_else(String::new, |summary| format!(": {summary}"));
        match self.standing {
            Standing::Committed | Standing::Unknown => committed + &summary,
            Standing::Changed => format!("{committed}{summary} (changed since, and not committed yet)"),
            Standing::New => "not committed yet".to_owned(),
        }
    }
}

/// The history of a source's files.
pub struct History {
    repository: Repository,
    /// The commit that it ends with; none where there is none yet.
    end: Option<Oid>,
    /// The source's folder in the repository, with a `/` at its end unless it is the top.
    folder: String,
    /// Whether the files are those on the disk, which may differ from the commit.
    is_on_disk: bool,
}

impl History {
    /// The history of these files; none where they are in no git repository.
    pub fn of(source: &Source) -> Result<Option<Self>> {
        let Some(place) = source.in_git()? else {
            return Ok(None);
        };
        let repository = Repository::open(&place.repository)?;
        let end = place.commit.or_else(|| repository.head().ok()?.peel_to_commit().ok().map(|commit| commit.id()));
        Ok(Some(Self { repository, end, folder: place.folder, is_on_disk: place.commit.is_none() }))
    }

    /// The commit that last changed each of these files, which are named as the source names them. All are found in one walk.
    pub fn last_changes<'f>(&self, files: impl IntoIterator<Item = &'f str>) -> Result<HashMap<String, LastChange>> {
        let files: Vec<_> = files.into_iter().collect();
        let Some(end) = self.end else {
            return Ok(files.into_iter().map(|file| (file.to_owned(), LastChange::NEW)).collect());
        };
        let paths: Vec<_> = files.iter().map(|file| format!("{}{file}", self.folder)).collect();
        let found = last_commits(&self.repository, end, &paths)?;
        let edited = if self.is_on_disk { edited(&self.repository, end, &paths)? } else { Vec::new() };
        let mut commits = HashMap::new();
        let mut changes = HashMap::with_capacity(files.len());
        for ((file, path), found) in files.into_iter().zip(&paths).zip(found) {
            let mut change = match found {
                Found::Nowhere => LastChange::NEW,
                Found::BeforeTheClone => LastChange::UNKNOWN,
                Found::Commit(id) => match commits.get(&id) {
                    Some(change) => LastChange::clone(change),
                    None => commits.entry(id).or_insert(self.told(id)?).clone(),
                },
            };
            if edited.binary_search(path).is_ok() && change.standing != Standing::New {
                change.standing = Standing::Changed;
            }
            changes.insert(file.to_owned(), change);
        }
        Ok(changes)
    }

    fn told(&self, id: Oid) -> Result<LastChange> {
        let commit = self.repository.find_commit(id)?;
        let time = commit.author().when();
        let summary = commit.summary_bytes().map(|summary| String::from_utf8_lossy(summary).into_owned());
        Ok(LastChange {
            standing: Standing::Committed,
            commit: Some(id.to_string()),
            date: Day::at(time.seconds(), time.offset_minutes()),
            summary: summary.filter(|summary| !summary.is_empty()),
        })
    }
}
