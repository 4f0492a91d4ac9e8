//! Where two lines of work parted.

use super::commit::repository_of;
use super::place::absolute;
use super::revision::named;
use super::unopened::lost;
use anyhow::{Result, anyhow, bail};
use git2::{Commit, ErrorClass, Repository};
use std::path::Path;

/// The newest commit, in full, that a revision and another have in common. `root` is a folder of their repository.
pub fn common_ancestor(root: &Path, revision: &str, other: &str) -> Result<String> {
    let root = absolute(root)?;
    let (_, repository) = repository_of(&root)?.ok_or_else(|| {
        anyhow!(
            "what changed since `{revision}` is told by git's history, and {} is in no git repository",
            root.display()
        )
    })?;
    let (one, other_commit) = (commit(&repository, revision)?, commit(&repository, other)?);
    match repository.merge_base(one.id(), other_commit.id()) {
        Ok(id) => Ok(id.to_string()),
        // A commit that is missing is not found either.
        Err(error) if error.class() != ErrorClass::Merge => bail!(lost(&repository, "the history in between", &error)),
        Err(_) if repository.is_shallow() => bail!(
            "this clone is shallow, and does not reach back to what `{revision}` and `{other}` have in common: fetch the \
             history with `git fetch --unshallow`, or clone all of it (on GitHub `fetch-depth: 0`)"
        ),
        Err(_) => bail!("`{revision}` and `{other}` have no commit in common: name the branch that this work left"),
    }
}

fn commit<'repository>(repository: &'repository Repository, revision: &str) -> Result<Commit<'repository>> {
    named(repository, revision).map(|named| named.commit).map_err(|unknown| {
        if repository.is_shallow() {
            return anyhow!(
                "{unknown}; this clone is shallow: fetch the history with `git fetch --unshallow`, or clone all of it \
                 (on GitHub `fetch-depth: 0`)"
            );
        }
        unknown
    })
}
