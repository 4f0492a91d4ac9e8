//! Where two lines of work parted.

use super::commit::repository_of;
use super::place::absolute;
use super::repository::is_shallow;
use super::revision::named;
use super::unopened::lost;
use anyhow::{Result, anyhow, bail};
use git2::ErrorClass;
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
    let (one, another) = (named(&repository, revision)?.commit, named(&repository, other)?.commit);
    match repository.merge_base(one.id(), another.id()) {
        Ok(id) => Ok(id.to_string()),
        // A commit that is missing is not found either.
        Err(error) if error.class() != ErrorClass::Merge && !is_shallow(&repository) => {
            bail!(lost(&repository, "the history in between", &error))
        }
        Err(_) if is_shallow(&repository) => bail!(
            "this clone is shallow, and does not reach back to what `{revision}` and `{other}` have in common: fetch the \
             history with `git fetch --unshallow`, or clone all of it (on GitHub `fetch-depth: 0`)"
        ),
        Err(_) => bail!("`{revision}` and `{other}` have no commit in common: name the branch that this work left"),
    }
}
