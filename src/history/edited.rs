//! Which files in the working tree are not as a commit left them.

use anyhow::Result;
use git2::{DiffOptions, Oid, Repository};

/// Those of these paths whose files differ from the commit, in order. Nothing is written, not even git's index.
pub(super) fn edited(repository: &Repository, commit: Oid, paths: &[String]) -> Result<Vec<String>> {
    let tree = repository.find_commit(commit)?.tree()?;
    let mut options = DiffOptions::new();
    options.disable_pathspec_match(true).skip_binary_check(true);
    for path in paths {
        options.pathspec(path);
    }
    let diff = repository.diff_tree_to_workdir_with_index(Some(&tree), Some(&mut options))?;
    let paths = diff.deltas().filter_map(|delta| delta.old_file().path_bytes());
    let mut edited: Vec<_> = paths.map(|path| String::from_utf8_lossy(path).into_owned()).collect();
    edited.sort_unstable();
    Ok(edited)
}
