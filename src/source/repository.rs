//! The one place that opens git repositories, and says why one can't be opened.
//!
//! A folder's repository is the nearest upwards, as git finds it. What git tells its hooks through the environment (where new
//! objects are kept until they are accepted, which index is being committed) holds for the repository that it is about, and
//! for no other one that a command is pointed at.

use super::place::absolute;
use super::unopened::{Reason, Unopened};
use git2::{Error, ErrorClass, ErrorCode, Repository, RepositoryOpenFlags};
use std::path::{Path, PathBuf};

const NO_CEILING: [&Path; 0] = [];

/// Where a repository is, to open it: once for each thread, since libgit2 lets threads that share a handle wait.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Location {
    /// The folder that git keeps everything in, mostly `.git`.
    git_dir: PathBuf,
    /// The folder that holds `.git`, or that the environment says the files are in; none where there is none.
    top: Option<PathBuf>,
    environment: Environment,
}

/// Whether what the environment says of a repository is about this one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Environment {
    IsAboutIt,
    IsAboutAnother,
}

impl Location {
    /// The repository that a folder, by its absolute path, is in; none where it is in none.
    pub(super) fn of(folder: &Path) -> Result<Option<Self>, Unopened> {
        let found = nearest(folder)?;
        let Some(git_dir) = variable("GIT_DIR") else {
            return Ok(found);
        };
        match found {
            Some(found) if is_same(&found.git_dir, &git_dir) => Ok(Some(found)),
            Some(found) => {
                let other = named_by_environment(git_dir, folder).ok().flatten().filter(|other| other.top > found.top);
                Ok(Some(other.unwrap_or(Self { environment: Environment::IsAboutAnother, ..found })))
            }
            None => named_by_environment(git_dir, folder),
        }
    }

    /// A handle to it.
    pub fn open(&self) -> Result<Repository, Unopened> {
        let flags = match self.environment {
            Environment::IsAboutIt => RepositoryOpenFlags::NO_SEARCH | RepositoryOpenFlags::FROM_ENV,
            Environment::IsAboutAnother => RepositoryOpenFlags::NO_SEARCH,
        };
        let opened = Repository::open_ext(&self.git_dir, flags, NO_CEILING).and_then(|repository| {
            // What git takes as relative to where the command is run, libgit2 takes as relative to the repository.
            if let Some(work_tree) = variable("GIT_WORK_TREE").filter(|_| self.environment == Environment::IsAboutIt) {
                repository.set_workdir(&work_tree, false)?;
            }
            Ok(repository)
        });
        opened.map_err(|error| self.unopened(&error))
    }

    /// The folder that git keeps everything of it in.
    pub(super) fn git_dir(&self) -> &Path {
        &self.git_dir
    }

    /// The folder of its files, as far as that can be told without opening it.
    pub(super) fn top(&self) -> Option<&Path> {
        self.top.as_deref()
    }

    /// The file that holds git's index.
    pub(super) fn index(&self) -> PathBuf {
        let named = variable("GIT_INDEX_FILE").filter(|_| self.environment == Environment::IsAboutIt);
        named.unwrap_or_else(|| self.git_dir.join("index"))
    }

    fn unopened(&self, error: &Error) -> Unopened {
        let shown = self.top.as_ref().unwrap_or(&self.git_dir).clone();
        let message = error.message();
        let reason = match error.code() {
            ErrorCode::Owner => Reason::Owner,
            _ if message.contains("extensions.refstorage") => Reason::Reftable,
            _ if message.contains("object format") => Reason::ObjectFormat(message.to_owned()),
            _ if message.contains("extensions.partialclone") => Reason::MarkedPartial,
            _ if message.contains("unsupported extension") || message.contains("unsupported repository version") => {
                Reason::Newer(message.to_owned())
            }
            _ if error.class() == ErrorClass::Config => Reason::Configuration(message.to_owned()),
            _ => Reason::Other(message.to_owned()),
        };
        Unopened { shown, reason }
    }
}

/// The nearest repository upwards. One that is there and can't be used is an error, and none further up takes its place.
fn nearest(folder: &Path) -> Result<Option<Location>, Unopened> {
    let found = Repository::discover_path(folder, NO_CEILING);
    for above in folder.ancestors() {
        let dot_git = above.join(".git");
        let there = |git_dir: &Path| Location {
            git_dir: git_dir.to_owned(),
            top: Some(above.to_owned()),
            environment: Environment::IsAboutIt,
        };
        let unopened = |reason| Unopened { shown: above.to_owned(), reason };
        let Ok(about) = dot_git.metadata() else {
            if dot_git.symlink_metadata().is_ok() {
                return Err(unopened(Reason::LeadsNowhere(dot_git)));
            }
            match &found {
                Ok(git_dir) if is_same(git_dir, above) => {
                    let bare = Location { top: None, ..there(git_dir) };
                    return Ok(Some(bare));
                }
                _ => continue,
            }
        };
        match &found {
            Ok(git_dir) if about.is_file() || is_same(git_dir, &dot_git) => return Ok(Some(there(git_dir))),
            _ if about.is_file() => return Err(unopened(Reason::LeadsNowhere(dot_git))),
            _ => match dot_git.read_dir().map(|mut entries| entries.next().is_none()) {
                // Git goes on upwards too.
                Ok(true) => {}
                Ok(false) => return Err(unopened(Reason::Damaged(dot_git))),
                Err(error) => return Err(unopened(Reason::Other(format!("{}: {error}", dot_git.display())))),
            },
        }
    }
    match found {
        Err(error) if error.code() != ErrorCode::NotFound => {
            Err(Unopened { shown: folder.to_owned(), reason: Reason::Other(error.message().to_owned()) })
        }
        _ => Ok(None),
    }
}

fn is_same(one: &Path, other: &Path) -> bool {
    one.canonicalize().ok().zip(other.canonicalize().ok()).is_some_and(|(one, other)| one == other)
}

/// A path that git's environment names.
fn variable(name: &str) -> Option<PathBuf> {
    let named = PathBuf::from(std::env::var_os(name).filter(|named| !named.is_empty())?);
    Some(absolute(&named).unwrap_or(named))
}

/// The repository that `GIT_DIR` names, if the folder is one of its files' folders.
fn named_by_environment(git_dir: PathBuf, folder: &Path) -> Result<Option<Location>, Unopened> {
    let place = Location { git_dir, top: None, environment: Environment::IsAboutIt };
    let repository = place.open()?;
    let is_configured = || repository.config().is_ok_and(|config| config.get_entry("core.worktree").is_ok());
    let is_said = || variable("GIT_WORK_TREE").is_some() || repository.is_worktree() || is_configured();
    let top = match repository.workdir() {
        Some(top) if place.git_dir.ends_with(".git") || is_said() => absolute(top).ok(),
        Some(_) => {
            // As git takes it: where the command is run.
            std::env::current_dir().ok().and_then(|here| here.canonicalize().ok())
        }
        None => None,
    };
    Ok(top.filter(|top| folder.starts_with(top)).map(|top| Location { top: Some(top), ..place }))
}
