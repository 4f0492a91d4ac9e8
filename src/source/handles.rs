//! What reads the files of a source, one for each thread.

use super::unopened::Lost;
use super::{Handle, Item, ReadError, commit, folder};
use std::collections::BTreeMap;

/// What one thread reads files with.
#[derive(Debug)]
pub enum Handles<'source> {
    /// The folder, and a handle to the repository that holds what is not checked out, or why there is none.
    Folder(&'source folder::Folder, Option<Result<commit::Blobs, String>>),
    /// A handle to the repository, or why there is none.
    Commit(Result<commit::Blobs, String>),
    /// What reads the files as they are, and those that take their places.
    Changed(Box<Handles<'source>>, &'source BTreeMap<String, Option<Vec<u8>>>),
}

impl Handles<'_> {
    /// A file's content.
    pub fn read(&self, item: &Item) -> Result<Vec<u8>, ReadError> {
        match (self, &item.handle) {
            (Self::Changed(before, files), _) => match files.get(&item.path) {
                Some(Some(bytes)) => Ok(bytes.clone()),
                Some(None) => Err(ReadError::Unreadable("it is gone".to_owned())),
                None => before.read(item),
            },
            (Self::Folder(_, Some(Ok(blobs))), Handle::LeftOut(id)) | (Self::Commit(Ok(blobs)), Handle::Object(id)) => {
                blobs.read(&item.path, *id)
            }
            (Self::Folder(_, Some(Err(error))), Handle::LeftOut(_)) | (Self::Commit(Err(error)), _) => {
                Err(ReadError::Lost(Lost(error.clone())))
            }
            (Self::Folder(folder, _), _) => folder.read(&item.path),
            (Self::Commit(Ok(_)), _) => Err(ReadError::Unreadable("it is no file in git".to_owned())),
        }
    }

    /// The content of a file that could be written back in its place; none of one that is not checked out, or that git keeps
    /// in another form than it is in here.
    pub fn read_to_change(&self, item: &Item) -> Option<Vec<u8>> {
        match (self, &item.handle) {
            (_, Handle::LeftOut(_)) => None,
            (Self::Folder(folder, _), Handle::Path) => {
                let bytes = folder.read_as_it_is(&item.path).ok()?;
                folder.as_kept(&item.path, &bytes).is_ok_and(|kept| kept.is_none()).then_some(bytes)
            }
            (Self::Changed(before, files), _) if !files.contains_key(&item.path) => before.read_to_change(item),
            _ => self.read(item).ok(),
        }
    }
}
