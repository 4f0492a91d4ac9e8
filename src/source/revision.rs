//! From what a person calls a revision to its commit.

use super::repository::is_shallow;
use super::unopened::lost;
use crate::decode::nearest;
use crate::record::Day;
use anyhow::{Result, anyhow, bail};
use git2::{Commit, ErrorClass, ErrorCode, Repository};

/// A commit, and what git would call it.
pub(super) struct Named<'repository> {
    pub commit: Commit<'repository>,
    pub name: String,
}

/// The commit that a name of git's stands for, else the last one of a day.
pub(super) fn named<'repository>(repository: &'repository Repository, revision: &str) -> Result<Named<'repository>> {
    match repository.revparse_single(revision).and_then(|object| object.peel_to_commit()) {
        Ok(commit) => Ok(Named { commit, name: revision.to_owned() }),
        Err(error) => match Day::new(revision) {
            Some(day) if error.code() == ErrorCode::NotFound => last_of(repository, day),
            _ if leads_to_nothing(revision, &error) && !is_cut_off(repository, &error) => {
                bail!(lost(repository, &format!("the commit of {revision}"), &error))
            }
            _ => Err(unknown(repository, revision, &error)),
        },
    }
}

/// Whether a commit may be missing only because the clone is shallow.
fn is_cut_off(repository: &Repository, error: &git2::Error) -> bool {
    error.code() == ErrorCode::NotFound && is_shallow(repository)
}

/// Whether a name is known, and what it stands for is missing or damaged. An id alone that is not found may as well be wrong.
fn leads_to_nothing(revision: &str, error: &git2::Error) -> bool {
    let is_id = revision.chars().all(|digit| digit.is_ascii_hexdigit());
    let is_of_object = matches!(error.class(), ErrorClass::Odb | ErrorClass::Object | ErrorClass::Zlib);
    // It stands for something, which is no commit; or for several things.
    let is_another = matches!(error.code(), ErrorCode::Peel | ErrorCode::InvalidSpec | ErrorCode::Ambiguous);
    is_of_object && !is_another && !(is_id && error.code() == ErrorCode::NotFound)
}

/// The last commit of the first parents' history by the end of a day, as it was committed, in UTC.
fn last_of(repository: &Repository, day: Day) -> Result<Named<'_>> {
    let mut commit = head(repository)?;
    loop {
        let committed = Day::at(commit.time().seconds(), 0);
        if committed.is_some_and(|committed| committed <= day) {
            // Short, to be read, and still what `git show` takes.
            let name = commit.id().to_string().chars().take(10).collect();
            return Ok(Named { commit, name });
        }
        commit = match commit.parent(0) {
            Ok(parent) => parent,
            Err(error) if commit.parent_count() > 0 && !is_shallow(repository) => {
                bail!(lost(repository, &format!("the commit before {}", commit.id()), &error));
            }
            Err(_) if is_shallow(repository) => bail!(
                "this clone of the history begins only on {}, after {day}: `git fetch --unshallow` gets the rest",
                shown(committed)
            ),
            Err(_) => bail!("the history begins only on {}, after {day}: name a later day", shown(committed)),
        };
    }
}

fn shown(day: Option<Day>) -> String {
    day.map_or_else(|| "a day that can't be told".to_owned(), |day| day.to_string())
}

fn head(repository: &Repository) -> Result<Commit<'_>> {
    let commit = repository.head().and_then(|head| head.peel_to_commit());
    commit.map_err(|error| match error.code() {
        ErrorCode::UnbornBranch => {
            anyhow!("git's history has no commit yet: `git commit` makes the first; until then only the files as they are can be read")
        }
        _ => lost(repository, "the commit of HEAD", &error).into(),
    })
}

fn unknown(repository: &Repository, revision: &str, error: &git2::Error) -> anyhow::Error {
    if error.code() != ErrorCode::NotFound {
        return anyhow!("`{revision}` is not a git revision: {}", error.message());
    }
    if let Err(no_commit) = head(repository) {
        return no_commit;
    }
    let names: Vec<String> = repository
        .references()
        .map(|references| {
            references.flatten().filter_map(|reference| reference.shorthand().ok().map(str::to_owned)).collect()
        })
        .unwrap_or_default();
    if is_shallow(repository) {
        return anyhow!(
            "git knows no revision `{revision}`; this clone is shallow: fetch the history with `git fetch --unshallow`, or \
             clone all of it (on GitHub `fetch-depth: 0`)"
        );
    }
    match nearest(revision, names.iter().map(String::as_str)) {
        Some(name) => anyhow!("git knows no revision `{revision}`: did you mean `{name}`?"),
        None => anyhow!(
            "git knows no revision `{revision}`: `git log` and `git tag` list those that there are; a day is written as \
             2007-05-31"
        ),
    }
}
