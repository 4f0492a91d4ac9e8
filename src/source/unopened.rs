//! Why git's data could not be had, and what to do: the repository does not open, or does not hold what it should.

use super::repository::said_by_environment;
use git2::{ErrorCode, Repository};
use std::fmt;
use std::path::{Path, PathBuf};

/// Why a repository that is there can't be opened, and what to do.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unopened {
    /// The folder of its files, or its own where there is none.
    pub(super) shown: PathBuf,
    pub(super) reason: Reason,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Reason {
    /// It belongs to another user.
    Owner,
    /// A file of git's configuration can't be read, for git's reason.
    Configuration(String),
    /// References are kept in a form that is not read.
    Reftable,
    /// Objects are named in a way that is not read.
    ObjectFormat(String),
    /// It is marked as a partial clone as git did in 2019.
    MarkedPartial,
    /// Some of its objects stand in the places of others.
    Replaced,
    /// A file gives commits other parents.
    Grafts,
    /// It is of a form that came later.
    Newer(String),
    /// The file or link `.git` leads to where no repository is.
    LeadsNowhere(PathBuf),
    /// The folder `.git` is not whole.
    Damaged(PathBuf),
    /// Anything else.
    Other(String),
}

impl std::error::Error for Unopened {}

impl fmt::Display for Unopened {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let shown = self.shown.display();
        write!(f, "the git repository of {shown} can't be opened: ")?;
        match &self.reason {
            Reason::Owner => write!(
                f,
                "it belongs to another user; if you trust it, `git config --global --add safe.directory {}` says so",
                quoted(&self.shown)
            ),
            Reason::Configuration(reason) => write!(f, "git's configuration is broken there, {reason}"),
            Reason::Reftable => write!(
                f,
                "it keeps its references as reftable, which this program can't read; a clone of it by `git clone \
                 --ref-format=files` keeps them in the usual form"
            ),
            Reason::ObjectFormat(reason) => write!(
                f,
                "it is not in the usual form, SHA-1 ({reason}), and this program reads no other; `git fast-export --all` \
                 and `git fast-import` take its history into a repository that is"
            ),
            Reason::MarkedPartial => write!(
                f,
                "it is a partial clone, and marked in a way that this program can't read; `git fetch --refetch \
                 --no-filter` and then `git config --unset extensions.partialClone` make it a whole one"
            ),
            Reason::Replaced => f.write_str(
                "`git replace` put other objects in the places of some, which this program does not follow; with \
                 GIT_NO_REPLACE_OBJECTS=1 in the environment it reads history as it was before, and so does git (`git \
                 replace --list` lists them, `git replace --delete` takes one away)",
            ),
            Reason::Grafts => f.write_str(
                "its file info/grafts gives commits other parents than they have, which this program does not follow; without \
                 that file it reads history as it is, and so does git",
            ),
            Reason::Newer(reason) => {
                write!(
                    f,
                    "it is of a form that this program can't read ({reason}); a new, plain clone may be of the usual one"
                )
            }
            Reason::LeadsNowhere(link) => write!(
                f,
                "{} leads to where no repository is; if it was moved, `git worktree repair {}` in the place where it is \
                 by now mends that",
                link.display(),
                quoted(&self.shown)
            ),
            Reason::Damaged(folder) => {
                write!(f, "{} is no whole repository; a new clone would be", folder.display())
            }
            Reason::Other(reason) => write!(f, "{reason}{}", said_by_environment()),
        }
    }
}

/// A path as a shell takes it.
fn quoted(path: &Path) -> String {
    let path = path.display().to_string();
    let is_plain = |letter: char| letter.is_alphanumeric() || "/._-+:@%,".contains(letter);
    if path.chars().all(is_plain) { path } else { format!("'{}'", path.replace('\'', r"'\''")) }
}

/// Something that git should hold and does not give: a sentence that says what, why, and what to do.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Lost(pub(super) String);

impl std::error::Error for Lost {}

impl fmt::Display for Lost {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// Says that git could not give something that it should hold, and how to get it.
pub fn lost(repository: &Repository, what: &str, error: &git2::Error) -> Lost {
    Lost(match promisor(repository).filter(|_| error.code() == ErrorCode::NotFound) {
        Some(remote) => format!(
            "{what} was not fetched, as this is a partial clone: `git fetch --refetch --no-filter {}` fetches all that is \
             missing, as a clone without `--filter` does (on GitHub leave out `filter`)",
            quoted(Path::new(&remote))
        ),
        None => format!(
            "{what} can't be read from git ({}): `git fsck` says what is missing or damaged, and a new clone of the whole \
             repository has it again{}",
            error.message(),
            said_by_environment()
        ),
    })
}

/// The remote that a partial clone would fetch what it lacks from; none for a whole clone.
fn promisor(repository: &Repository) -> Option<String> {
    let config = repository.config().ok()?.snapshot().ok()?;
    let mut entries = config.entries(Some(r"^remote\..*\.(promisor|partialclonefilter)$")).ok()?;
    while let Some(Ok(entry)) = entries.next() {
        let name = entry.name().ok().and_then(|name| name.strip_prefix("remote.")?.rsplit_once('.'));
        if let Some((remote, key)) = name
            && (key == "partialclonefilter" || config.get_bool(&format!("remote.{remote}.promisor")).unwrap_or(true))
        {
            return Some(remote.to_owned());
        }
    }
    None
}
