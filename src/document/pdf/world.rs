//! All that typst sees: a layout, the document and its pictures, and fonts. No file, no network, no clock.

use anyhow::{Context, Result};
use std::collections::{BTreeMap, HashMap};
use typst::diag::{FileError, FileResult};
use typst::foundations::{Bytes, Datetime, Duration};
use typst::syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot};
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;
use typst::{Library, LibraryExt};
use typst_kit::fonts::FontStore;

pub(super) struct World {
    library: LazyHash<Library>,
    fonts: FontStore,
    layout: Source,
    files: HashMap<FileId, Bytes>,
}

impl World {
    /// A world with this layout and these files, by their paths.
    pub fn new(layout: &str, files: BTreeMap<String, Vec<u8>>, fonts: FontStore) -> Result<Self> {
        let named = files.into_iter().map(|(path, bytes)| Ok((id(&path)?, Bytes::new(bytes))));
        Ok(Self {
            library: LazyHash::new(Library::builder().build()),
            fonts,
            layout: Source::new(id("/document.typ")?, layout.to_owned()),
            files: named.collect::<Result<_>>()?,
        })
    }

    /// Puts another file in the place of the one of this path.
    pub fn replace(&mut self, path: &str, bytes: Vec<u8>) -> Result<()> {
        self.files.insert(id(path)?, Bytes::new(bytes));
        Ok(())
    }
}

fn id(path: &str) -> Result<FileId> {
    let path = VirtualPath::new(path).ok().with_context(|| format!("{path} can't be the name of a picture"))?;
    Ok(RootedPath::new(VirtualRoot::Project, path).intern())
}

impl typst::World for World {
    fn library(&self) -> &LazyHash<Library> {
        &self.library
    }

    fn book(&self) -> &LazyHash<FontBook> {
        self.fonts.book()
    }

    fn main(&self) -> FileId {
        self.layout.id()
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        if id == self.layout.id() { Ok(self.layout.clone()) } else { Err(FileError::AccessDenied) }
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        self.files.get(&id).cloned().ok_or(FileError::AccessDenied)
    }

    fn font(&self, index: usize) -> Option<Font> {
        self.fonts.font(index)
    }

    fn today(&self, _: Option<Duration>) -> Option<Datetime> {
        None
    }
}
