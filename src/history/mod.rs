//! The history of files in git: which commit last changed each.
//!
//! It knows nothing of what the files hold, nor of registries. A commit is told by its id, its author's day and the first
//! line of its message; who the author was is not.

mod compare;
mod edited;
mod walk;

use crate::decode::words;
use crate::record::Day;
use crate::source::{Snapshot, lost};
use anyhow::Result;
use edited::edited;
use git2::{Commit, ErrorCode, Oid, Repository};
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
    pub fn in_words(&self) -> String {
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
pub struct History<'source> {
    source: &'source Snapshot,
    repository: Repository,
    /// The commit that it ends with; none where there is none yet.
    end: Option<Oid>,
    /// The source's folder in the repository, with a `/` at its end unless it is the top.
    folder: String,
    /// Whether the files are those on the disk, which may differ from the commit.
    is_on_disk: bool,
}

impl<'source> History<'source> {
    /// The history of these files; none where they are in no git repository.
    pub fn of(source: &'source Snapshot) -> Result<Option<Self>> {
        let Some(place) = source.in_git()? else {
            return Ok(None);
        };
        let repository = place.location.open()?;
        let end = match place.commit {
            Some(commit) => Some(commit),
            None => head(&repository)?,
        };
        Ok(Some(Self { source, repository, end, folder: place.folder, is_on_disk: place.commit.is_none() }))
    }

    /// The commit that last changed each of these files, which are named as the source names them. All are found in one walk.
    pub fn last_changes<'f>(&self, files: impl IntoIterator<Item = &'f str>) -> Result<HashMap<String, LastChange>> {
        let files: Vec<_> = files.into_iter().collect();
        let Some(end) = self.end else {
            return Ok(files.into_iter().map(|file| (file.to_owned(), LastChange::NEW)).collect());
        };
        let paths: Vec<_> = files.iter().map(|file| format!("{}{file}", self.folder)).collect();
        let unread = |error: git2::Error| lost(&self.repository, "the history of the files", &error);
        let found = last_commits(&self.repository, end, &paths).map_err(unread)?;
        let edited = if self.is_on_disk {
            edited(&self.repository, end, self.source, &self.folder, &paths)?
        } else {
            Vec::new()
        };
        let mut commits = HashMap::new();
        let mut changes = HashMap::with_capacity(files.len());
        for ((file, path), found) in files.into_iter().zip(&paths).zip(found) {
            let mut change = match found {
                Found::Nowhere => LastChange::NEW,
                Found::BeforeTheClone => LastChange::UNKNOWN,
                Found::Commit(id) => match commits.get(&id) {
                    Some(change) => LastChange::clone(change),
                    None => {
                        let commit = self.repository.find_commit(id).map_err(unread)?;
                        commits.entry(id).or_insert(change_by(&commit)).clone()
                    }
                },
            };
            if edited.binary_search(path).is_ok() && change.standing != Standing::New {
                change.standing = Standing::Changed;
            }
            changes.insert(file.to_owned(), change);
        }
        Ok(changes)
    }
}

/// The commit that the working tree is based on; none where there is none yet.
fn head(repository: &Repository) -> Result<Option<Oid>> {
    match repository.head().and_then(|head| head.peel_to_commit()) {
        Ok(commit) => Ok(Some(commit.id())),
        Err(error) if error.code() == ErrorCode::UnbornBranch => Ok(None),
        Err(error) => Err(lost(repository, "the commit of HEAD", &error).into()),
    }
}

fn change_by(commit: &Commit<'_>) -> LastChange {
    let time = commit.author().when();
    LastChange {
        standing: Standing::Committed,
        commit: Some(commit.id().to_string()),
        date: Day::at(time.seconds(), time.offset_minutes()),
        summary: summary(commit).filter(|summary| !summary.is_empty()),
    }
}

/// The first line of a commit's message. It is in the encoding that the commit names, as git writes it for who does not write
/// in UTF-8.
fn summary(commit: &Commit<'_>) -> Option<String> {
    let named = commit.message_encoding().ok().flatten();
    let encoding =
        named.and_then(|name| encoding_rs::Encoding::for_label(name.as_bytes())).unwrap_or(encoding_rs::UTF_8);
    commit.summary_bytes().map(|summary| encoding.decode_without_bom_handling(summary).0.into_owned())
}
