//! One walk back through history, for many files at once.
//!
//! Each file is looked for at one commit at a time. It goes on to the first parent that holds the same; where no parent
//! does, the commit changed it. So a merge that only takes one side is no change, one that changes a file itself is, and a
//! side that was thrown away is not even looked at. This is what `git log -1 -- FILE` tells of one file.

use super::compare::Sought;
use git2::{Commit, Error, Oid, Repository};
use std::collections::{BinaryHeap, HashMap, HashSet};

/// What became of looking for a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Found {
    /// This commit last changed it.
    Commit(Oid),
    /// It is as it was where a shallow clone begins.
    BeforeTheClone,
    /// The commit that the walk begins with does not hold it.
    Nowhere,
}

/// What is found of each path, in their order, going back from a commit.
pub(super) fn last_commits(repository: &Repository, from: Oid, paths: &[String]) -> Result<Vec<Found>, Error> {
    let sought = Sought::new(paths);
    let first_known = first_known(repository);
    let mut found = vec![Found::Nowhere; paths.len()];
    let mut ahead = Ahead::default();
    let commit = repository.find_commit(from)?;
    ahead.put(&commit, sought.differing(repository, None, &commit.tree()?)?);
    while let Some((id, files)) = ahead.take() {
        if first_known.contains(&id) {
            for file in files {
                found[file] = Found::BeforeTheClone;
            }
            continue;
        }
        let commit = repository.find_commit(id)?;
        for file in left_by_parents(repository, &sought, &commit, files, &mut ahead)? {
            found[file] = Found::Commit(id);
        }
    }
    Ok(found)
}

/// Hands each file on to the first parent that holds the same. What is left, the commit itself changed.
fn left_by_parents(
    repository: &Repository,
    sought: &Sought<'_>,
    commit: &Commit<'_>,
    mut files: HashSet<usize>,
    ahead: &mut Ahead,
) -> Result<HashSet<usize>, Error> {
    let tree = commit.tree()?;
    for number in 0..commit.parent_count() {
        if files.is_empty() {
            break;
        }
        // Not `commit.parents()`: it leaves out a parent that can't be read, and the commit would have changed all.
        let parent = commit.parent(number)?;
        let mut differing = sought.differing(repository, Some(&parent.tree()?), &tree)?;
        differing.retain(|file| files.remove(file));
        ahead.put(&parent, files);
        files = differing;
    }
    Ok(files)
}

/// The files that are still looked for, at the commits where they are.
#[derive(Default)]
struct Ahead {
    files: HashMap<Oid, HashSet<usize>>,
    /// Newest first, so that what comes to a commit over several ways is mostly there together when it is its turn.
    commits: BinaryHeap<(i64, Oid)>,
}

impl Ahead {
    fn put(&mut self, commit: &Commit<'_>, mut files: HashSet<usize>) {
        if files.is_empty() {
            return;
        }
        match self.files.get_mut(&commit.id()) {
            Some(there) => {
                if there.len() < files.len() {
                    std::mem::swap(there, &mut files);
                }
                there.extend(files);
            }
            None => {
                self.files.insert(commit.id(), files);
                self.commits.push((commit.time().seconds(), commit.id()));
            }
        }
    }

    fn take(&mut self) -> Option<(Oid, HashSet<usize>)> {
        let (_, id) = self.commits.pop()?;
        Some((id, self.files.remove(&id)?))
    }
}

/// The commits that a shallow clone begins with: it holds them without their parents, and so not what they changed.
fn first_known(repository: &Repository) -> HashSet<Oid> {
    let list = std::fs::read_to_string(repository.commondir().join("shallow")).unwrap_or_default();
    list.lines().filter_map(|id| Oid::from_str(id).ok()).collect()
}
