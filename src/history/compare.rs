//! Which of some files two trees hold differently. A folder that is the same in both is not opened, however large it is.

use git2::{Error, ObjectType, Repository, Tree, TreeEntry};
use std::collections::{HashMap, HashSet};

/// Files that are looked for, by their paths from the repository's top.
pub(super) struct Sought<'a> {
    files: HashMap<&'a [u8], usize>,
    /// The folders that they are in, with a `/` at the end.
    folders: HashSet<&'a [u8]>,
}

impl<'a> Sought<'a> {
    pub fn new(paths: &'a [String]) -> Self {
        let files = paths.iter().enumerate().map(|(n, path)| (path.as_bytes(), n)).collect();
        let above = |path: &'a String| path.match_indices('/').map(move |(end, _)| &path.as_bytes()[..=end]);
        Self { files, folders: paths.iter().flat_map(above).collect() }
    }

    /// The files, by their numbers, that stand in `new` and are not the same in `old`; all where there is no `old`.
    pub fn differing(
        &self,
        repository: &Repository,
        old: Option<&Tree<'_>>,
        new: &Tree<'_>,
    ) -> Result<HashSet<usize>, Error> {
        let mut differing = HashSet::new();
        self.compare(repository, old, new, &mut Vec::new(), &mut differing)?;
        Ok(differing)
    }

    fn compare(
        &self,
        repository: &Repository,
        old: Option<&Tree<'_>>,
        new: &Tree<'_>,
        folder: &mut Vec<u8>,
        differing: &mut HashSet<usize>,
    ) -> Result<(), Error> {
        let top = folder.len();
        for entry in new {
            let before = old.and_then(|old| old.get_name_bytes(entry.name_bytes()));
            if before.as_ref().is_some_and(|before| is_same(before, &entry)) {
                continue;
            }
            folder.extend_from_slice(entry.name_bytes());
            if entry.kind() == Some(ObjectType::Tree) {
                folder.push(b'/');
                if self.folders.contains(folder.as_slice()) {
                    let before = before.filter(|before| before.kind() == Some(ObjectType::Tree));
                    let before = before.map(|before| repository.find_tree(before.id())).transpose()?;
                    self.compare(repository, before.as_ref(), &repository.find_tree(entry.id())?, folder, differing)?;
                }
            } else {
                differing.extend(self.files.get(folder.as_slice()));
            }
            folder.truncate(top);
        }
        Ok(())
    }
}

fn is_same(one: &TreeEntry<'_>, other: &TreeEntry<'_>) -> bool {
    one.id() == other.id() && one.filemode_raw() == other.filemode_raw()
}
