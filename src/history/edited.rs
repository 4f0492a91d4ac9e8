//! Which files in the working tree are not as a commit left them.

use crate::source::{Snapshot, lost};
use anyhow::Result;
use git2::{DiffOptions, Error, Index, ObjectType, Oid, Repository, Tree};
use std::path::Path;

/// Those of a source's files that differ from the commit, by their paths from the repository's top, in order. `folder` is the
/// source's. Nothing is written, not even git's index.
pub(super) fn edited(
    repository: &Repository,
    commit: Oid,
    source: &Snapshot,
    folder: &str,
    paths: &[String],
) -> Result<Vec<String>> {
    let unread = |error: Error| lost(repository, "what the files are compared with", &error);
    let tree = repository.find_commit(commit).and_then(|commit| commit.tree()).map_err(unread)?;
    let (mut edited, mut there) = (Vec::new(), Vec::new());
    for path in paths {
        match path.strip_prefix(folder).and_then(|file| source.left_out_as(file)) {
            // It is as the index has it.
            Some(id) => edited.extend((!is_as_in(&tree, path, id)).then(|| path.clone())),
            None => there.push(path),
        }
    }
    if !there.is_empty() {
        // Libgit2 knows not of all that git rewrites on checkout.
        for path in differing(repository, &tree, &there).map_err(unread)? {
            let file = path.strip_prefix(folder).unwrap_or(&path);
            let kept = source.rewritten(file)?.and_then(|kept| Oid::hash_object(ObjectType::Blob, &kept).ok());
            if !kept.is_some_and(|id| is_as_in(&tree, &path, id)) {
                source.refuse_filtered(file)?;
                edited.push(path);
            }
        }
    }
    edited.sort_unstable();
    Ok(edited)
}

fn is_as_in(tree: &Tree<'_>, path: &str, id: Oid) -> bool {
    tree.get_path(Path::new(path)).is_ok_and(|entry| entry.id() == id)
}

/// Those of these files of the working tree that differ from the tree.
fn differing(repository: &Repository, tree: &Tree<'_>, paths: &[&String]) -> Result<Vec<String>, Error> {
    let mut options = DiffOptions::new();
    options.disable_pathspec_match(true).skip_binary_check(true);
    for path in paths {
        options.pathspec(path);
    }
    let diff = match repository.index() {
        // One that was lost would make every file a removed one.
        Ok(index) if !index.is_empty() => repository.diff_tree_to_workdir_with_index(Some(tree), Some(&mut options))?,
        _ => {
            // An index of another form would only have spared reading the files.
            repository.set_index(&mut Index::new()?)?;
            repository.diff_tree_to_workdir(Some(tree), Some(&mut options))?
        }
    };
    let paths = diff.deltas().filter_map(|delta| delta.old_file().path_bytes());
    Ok(paths.map(|path| String::from_utf8_lossy(path).into_owned()).collect())
}
