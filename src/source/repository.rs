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
    /// Where its files are, if it is said from outside. Libgit2 takes it as relative to the repository, where git takes it as
    /// relative to where the command is run.
    work_tree: Option<PathBuf>,
    environment: Environment,
}

/// What git says of a repository through the environment.
const VARIABLES: [&str; 6] = [
    "GIT_DIR",
    "GIT_COMMON_DIR",
    "GIT_WORK_TREE",
    "GIT_INDEX_FILE",
    "GIT_OBJECT_DIRECTORY",
    "GIT_ALTERNATE_OBJECT_DIRECTORIES",
];

/// Whether what the environment says of a repository is about this one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Environment {
    IsAboutIt,
    IsAboutAnother,
}

impl Location {
    /// The repository that a folder, by its absolute path, is in; none where it is in none. The folder may be gone: its
    /// repository is found from the part that is there.
    pub(super) fn of(folder: &Path) -> Result<Option<Self>, Unopened> {
        let existing = folder.ancestors().find(|folder| folder.is_dir()).unwrap_or(folder);
        let found = nearest(existing)?;
        if VARIABLES.iter().all(|name| variable(name).is_none()) {
            return Ok(found);
        }
        let Some(git_dir) = variable("GIT_DIR") else {
            // Without it, all else is about the repository that the command is run in.
            let here = std::env::current_dir().and_then(|here| here.canonicalize()).ok();
            let here = here.and_then(|here| nearest(&here).ok().flatten());
            return Ok(found.map(|found| match here {
                Some(here) if here.git_dir == found.git_dir => found.with_work_tree(),
                _ => Self { environment: Environment::IsAboutAnother, ..found },
            }));
        };
        match found {
            Some(found) if is_same(&found.git_dir, &git_dir) => Ok(Some(found.with_work_tree())),
            Some(found) => {
                let other = named_by_environment(git_dir, folder).ok().flatten().filter(|other| other.top > found.top);
                Ok(Some(other.unwrap_or(Self { environment: Environment::IsAboutAnother, ..found })))
            }
            None => named_by_environment(git_dir, folder),
        }
    }

    /// The same, with its files where the environment says that they are.
    fn with_work_tree(self) -> Self {
        match variable("GIT_WORK_TREE") {
            Some(work_tree) => Self { top: Some(work_tree.clone()), work_tree: Some(work_tree), ..self },
            None => self,
        }
    }

    /// A handle to it, to read what it holds.
    pub fn open(&self) -> Result<Repository, Unopened> {
        let repository = self.open_for_paths()?;
        match replaced(&repository) {
            Some(reason) => Err(Unopened { shown: self.shown(), reason }),
            None => Ok(repository),
        }
    }

    /// A handle to it, to ask where paths are and what git's attributes and settings say of them, but for no object.
    pub(super) fn open_for_paths(&self) -> Result<Repository, Unopened> {
        let flags = match self.environment {
            Environment::IsAboutIt => RepositoryOpenFlags::NO_SEARCH | RepositoryOpenFlags::FROM_ENV,
            Environment::IsAboutAnother => RepositoryOpenFlags::NO_SEARCH,
        };
        let opened = Repository::open_ext(&self.git_dir, flags, NO_CEILING).and_then(|repository| {
            // It is for who serves a repository: git's own commands see all references.
            repository.remove_namespace()?;
            match (&self.work_tree, &self.top) {
                (Some(work_tree), _) => repository.set_workdir(work_tree, false)?,
                // Set to be bare, and with files beside it: they are where they would be without that setting.
                (None, Some(top)) if repository.is_bare() => repository.set_workdir(top, false)?,
                _ => {}
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
        self.named_index().unwrap_or_else(|| self.git_dir.join("index"))
    }

    /// Whether the environment says which file holds git's index.
    pub(super) fn is_index_named(&self) -> bool {
        self.named_index().is_some()
    }

    fn named_index(&self) -> Option<PathBuf> {
        variable("GIT_INDEX_FILE").filter(|_| self.environment == Environment::IsAboutIt)
    }

    /// The folder that a search upwards does not go past: what is above it is none of this repository.
    pub(super) fn end_of_search(&self) -> &Path {
        let beside = || self.git_dir.parent().filter(|_| self.git_dir.ends_with(".git"));
        self.top().or_else(beside).unwrap_or(&self.git_dir)
    }

    fn shown(&self) -> PathBuf {
        self.top.as_ref().unwrap_or(&self.git_dir).clone()
    }

    fn unopened(&self, error: &Error) -> Unopened {
        let shown = self.shown();
        let message = error.message();
        let reason = match error.code() {
            ErrorCode::Owner => Reason::Owner,
            _ if message.contains("extensions.refstorage") => Reason::Reftable,
            _ if message.contains("graft") => Reason::Grafts,
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
    let ceilings = ceilings();
    let found = Repository::discover_path(folder, &ceilings);
    // A ceiling does not hide what it holds from who is in it.
    let is_hidden = |above: &&Path| *above != folder && ceilings.iter().any(|ceiling| ceiling == above);
    for above in folder.ancestors().take_while(|above| !is_hidden(above)) {
        let dot_git = above.join(".git");
        let there = |git_dir: &Path| Location {
            git_dir: git_dir.to_owned(),
            top: Some(above.to_owned()),
            work_tree: None,
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

/// The folders that git is told not to look upwards into for a repository.
fn ceilings() -> Vec<PathBuf> {
    let named = std::env::var_os("GIT_CEILING_DIRECTORIES").unwrap_or_default();
    std::env::split_paths(&named)
        .filter(|path| path.is_absolute())
        .map(|path| absolute(&path).unwrap_or(path))
        .collect()
}

/// What puts other objects in the places of some: git follows it, libgit2 does not, or only in part.
fn replaced(repository: &Repository) -> Option<Reason> {
    let grafts = repository.commondir().join("info").join("grafts");
    let is_graft = |line: &str| !line.is_empty() && !line.starts_with('#');
    if std::fs::read_to_string(&grafts).is_ok_and(|text| text.lines().any(is_graft)) {
        return Some(Reason::Grafts);
    }
    let is_followed = || repository.config().and_then(|config| config.get_bool("core.useReplaceRefs")).unwrap_or(true);
    let has_any = |mut references: git2::References<'_>| references.next().is_some();
    let is_replaced = std::env::var_os("GIT_NO_REPLACE_OBJECTS").is_none()
        && repository.references_glob("refs/replace/*").is_ok_and(has_any)
        && is_followed();
    is_replaced.then_some(Reason::Replaced)
}

/// Whether history is cut off, of this or of another working tree of the same repository: libgit2 looks only into the folder
/// of the one.
pub(super) fn is_shallow(repository: &Repository) -> bool {
    repository.commondir().join("shallow").metadata().is_ok_and(|about| about.len() > 0)
}

fn is_same(one: &Path, other: &Path) -> bool {
    one.canonicalize().ok().zip(other.canonicalize().ok()).is_some_and(|(one, other)| one == other)
}

/// Where the environment says that git's data is elsewhere: a part of a sentence that says so, since it may be wrong.
pub(super) fn said_by_environment() -> String {
    let elsewhere = ["GIT_DIR", "GIT_COMMON_DIR", "GIT_WORK_TREE", "GIT_OBJECT_DIRECTORY"];
    let set: Vec<&str> = elsewhere.into_iter().filter(|name| variable(name).is_some()).collect();
    if set.is_empty() { String::new() } else { format!("; see whether {} says what it should", set.join(", ")) }
}

/// A path that git's environment names.
fn variable(name: &str) -> Option<PathBuf> {
    let named = PathBuf::from(std::env::var_os(name).filter(|named| !named.is_empty())?);
    Some(absolute(&named).unwrap_or(named))
}

/// The repository that `GIT_DIR` names, if the folder is one of its files' folders.
fn named_by_environment(git_dir: PathBuf, folder: &Path) -> Result<Option<Location>, Unopened> {
    let place = Location { git_dir, top: None, work_tree: None, environment: Environment::IsAboutIt }.with_work_tree();
    let repository = place.open_for_paths()?;
    let is_configured = || repository.config().is_ok_and(|config| config.get_entry("core.worktree").is_ok());
    let is_known = || place.git_dir.ends_with(".git") || repository.is_worktree() || is_configured();
    let place = match repository.workdir() {
        Some(top) if place.work_tree.is_some() || is_known() => Location { top: absolute(top).ok(), ..place },
        Some(_) => {
            // As git takes it: where the command is run.
            let here = std::env::current_dir().ok().and_then(|here| here.canonicalize().ok());
            Location { top: here.clone(), work_tree: here, ..place }
        }
        None => place,
    };
    Ok(Some(place).filter(|place| place.top.as_ref().is_some_and(|top| folder.starts_with(top))))
}
