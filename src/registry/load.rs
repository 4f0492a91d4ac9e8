//! From a source's files to a registry: every file is read and decoded on its own, on all cores.

use super::catalogues::catalogues;
use super::kinds::{RecordId, each_kind};
use super::layout::{Key, Slot, Top, folders, is_passed_over, slot};
use super::texts::TextKey;
use super::{Entry, FileFaults, Records, Registry};
use crate::decode::{Fault, MAX_BYTES, Read, read, rules};
use crate::prose;
use crate::record::Kind;
use crate::source::{Beside, Handles, Item, ItemKind, ReadError, Snapshot};
use anyhow::{Result, bail};
use rayon::prelude::*;
use std::path::Path;
use std::sync::{Mutex, PoisonError};

macro_rules! files_and_load {
    ($( $field:ident: $Kind:ident($Key:ty) => $Record:ty, )+) => {
        /// The files of a registry by kind, each with what it is.
        #[derive(Default)]
        struct Files {
            settings: Vec<(Top, Item)>,
            texts: Vec<(TextKey, Item)>,
            $( $field: Vec<($Key, Item)>, )+
        }

        impl Files {
            /// With room for as many of each kind as there are: where there are many, to move them costs time.
            fn with_room_for(slots: &[(Result<Slot, String>, Item)]) -> Self {
                let mut kinds = [0; Kind::ALL.len()];
                for (slot, _) in slots {
                    if let Ok(Slot::Record(id)) = slot {
                        kinds[id.kind() as usize] += 1;
                    }
                }
                Self { $( $field: Vec::with_capacity(kinds[Kind::$Kind as usize]), )+ ..Self::default() }
            }

            fn add(&mut self, id: RecordId, item: Item) {
                match id { $( RecordId::$Kind(key) => self.$field.push((key, item)), )+ }
            }

            /// Reads all of them. What is wrong in one never stops the others.
            fn read(
                self,
                source: &Snapshot,
                before: Option<&Registry>,
                faults: &mut Vec<FileFaults>,
            ) -> Result<Registry> {
                let mut settings = read_all(source, self.settings, None, |_, bytes| read(bytes), faults)?;
                Ok(Registry {
                    settings: settings.0.pop().unwrap_or(Entry { key: Top, sound: None, faulty: None }),
                    $( $field: {
                        let known = before.map(|before| (&before.$field, before));
                        read_all(source, self.$field, known, |_, bytes| read(bytes), faults)?
                    }, )+
                    texts: read_all(source, self.texts, None, |key, bytes| prose::read(bytes, key.report), faults)?,
                    faults: Vec::new(),
                    files: Vec::new(),
                    catalogues: Vec::new(),
                    asked_language: None,
                })
            }
        }
    };
}

each_kind!(files_and_load);

/// Reads all of a source. Of a registry that git does not give whole, nothing can be told.
pub fn load(source: &Snapshot) -> Result<Registry> {
    load_with(source, None)
}

/// Reads what another registry would be after changes of its files: whatever is as it was is not read again, and both share it.
pub fn load_changed(source: &Snapshot, before: &Registry) -> Result<Registry> {
    load_with(source, Some(before))
}

fn load_with(source: &Snapshot, before: Option<&Registry>) -> Result<Registry> {
    let items = source.items(is_passed_over)?;
    let paths = items.par_iter().with_min_len(256).map(|item| item.path.clone()).collect();
    let (files, mut faults) = by_kind(items);
    faults.extend(source.beside(&folders())?.into_iter().filter_map(beside));
    let registry = files.read(source, before, &mut faults)?;
    faults.sort_by(|one, other| one.file.cmp(&other.file));
    // Only what is in several languages can be missing in one.
    let is_multilingual = registry.settings().is_some_and(|settings| settings.languages.0.len() > 1);
    let catalogues = if is_multilingual { catalogues(source)? } else { Vec::new() };
    Ok(Registry { faults, files: paths, catalogues, ..registry })
}

/// The files by kind, and what is there and should not be.
fn by_kind(items: Vec<Item>) -> (Files, Vec<FileFaults>) {
    let slots: Vec<_> = items.into_par_iter().with_min_len(256).map(|item| (slot(&item.path), item)).collect();
    let (mut files, mut misplaced) = (Files::with_room_for(&slots), Vec::new());
    for (slot, item) in slots {
        match slot {
            Ok(Slot::Settings) => files.settings.push((Top, item)),
            Ok(Slot::Record(id)) => files.add(id, item),
            Ok(Slot::Text(key)) => files.texts.push((key, item)),
            Err(help) => {
                let stands_nowhere =
                    || Fault::of_file(&rules::MISPLACED_FILE, "this file stands nowhere in a registry's layout", help);
                let fault = obstacle(&item).unwrap_or_else(stands_nowhere);
                let is_folder = match item.kind {
                    ItemKind::OtherRepository => true,
                    ItemKind::Unreadable(_) => Path::new(&item.path).extension().is_none(),
                    _ => false,
                };
                misplaced.push(FileFaults { file: item.path, faults: vec![fault], is_not_counted: true, is_folder });
            }
        }
    }
    (files, misplaced)
}

/// What is wrong with a file beside the registry, if it would be a record in it.
fn beside(file: Beside) -> Option<FileFaults> {
    slot(&file.inside).ok()?;
    let help = format!("move it to {}/{}", file.registry, file.inside);
    let fault = Fault::of_file(&rules::MISPLACED_FILE, "this file stands beside the registry, and not in it", help);
    Some(FileFaults { file: file.path, faults: vec![fault], is_not_counted: true, is_folder: false })
}

/// Why an item is no file that could be read.
fn obstacle(item: &Item) -> Option<Fault> {
    Some(match &item.kind {
        ItemKind::File => return None,
        ItemKind::FolderNamedAsFile => Fault::of_file(
            &rules::MISPLACED_FILE,
            "this is a folder, though it is named like a file",
            "rename the folder, or move its files to where they belong",
        ),
        ItemKind::SymbolicLink => Fault::of_file(
            &rules::SYMBOLIC_LINK,
            "this is a symbolic link, which is not followed",
            "put the file itself here",
        ),
        ItemKind::NameNotUtf8 => Fault::of_file(
            &rules::MISPLACED_FILE,
            "the name of this file or folder is not UTF-8",
            "rename it: names have lower-case letters, digits and hyphens",
        ),
        ItemKind::OtherRepository => Fault::of_file(
            &rules::UNREADABLE_FILE,
            "this is a git repository of its own, such as a submodule: none of its files is read",
            "keep the files themselves here, without their own repository, or remove it from the registry",
        ),
        ItemKind::Special => Fault::of_file(
            &rules::UNREADABLE_FILE,
            "this is neither a file nor a folder",
            "remove it from the registry",
        ),
        ItemKind::Unreadable(reason) => {
            Fault::of_file(&rules::UNREADABLE_FILE, format!("this can't be read: {reason}"), "see that it may be read")
        }
    })
}

/// Reads the files of one kind.
fn read_all<K: Key, T: Send + Sync>(
    source: &Snapshot,
    files: Vec<(K, Item)>,
    known: Option<(&Records<K, T>, &Registry)>,
    read: impl Fn(&K, &[u8]) -> Read<T> + Sync,
    faults: &mut Vec<FileFaults>,
) -> Result<Records<K, T>> {
    // Most files have no faults, so the lock is hardly ever taken.
    let found = Mutex::new(faults);
    let entries = files.into_par_iter().with_min_len(16).map_init(
        || source.open(),
        |handles, (key, item)| {
            if let Some((records, before)) = known.filter(|_| obstacle(&item).is_none() && !source.changes(&item.path))
                && let Some(entry) = records.get(&key).filter(|_| !before.has_faults(&item.path))
                && let Some(shared) = entry.shared(key.clone())
            {
                return Ok(shared);
            }
            let (entry, faults) = read_one(handles, key, &item, &read)?;
            if !faults.is_empty() {
                // Nothing is counted of the secretariat's words, so that nothing is missing where they can't be read.
                let is_not_counted = entry.sound().is_none() && entry.key.is_counted();
                let mut found = found.lock().unwrap_or_else(PoisonError::into_inner);
                found.push(FileFaults { file: item.path, faults, is_not_counted, is_folder: false });
            }
            Ok(entry)
        },
    );
    // Each in its place first: what may fail has none, and would be moved once more.
    let entries: Vec<Result<_>> = entries.collect();
    Ok(Records::new(entries.into_iter().collect::<Result<_>>()?))
}

fn read_one<K: Key, T>(
    handles: &Handles<'_>,
    key: K,
    item: &Item,
    read: impl Fn(&K, &[u8]) -> Read<T>,
) -> Result<(Entry<K, T>, Vec<Fault>)> {
    let content = match obstacle(item) {
        Some(fault) => Read::nothing(fault),
        None => read_file(handles, item, |bytes| read(&key, bytes))?,
    };
    Ok(Entry::new(key, content))
}

fn read_file<T>(handles: &Handles<'_>, item: &Item, read: impl Fn(&[u8]) -> Read<T>) -> Result<Read<T>> {
    Ok(match handles.read(item) {
        Err(ReadError::Lost(lost)) => bail!(lost),
        Ok(bytes) => read(&bytes),
        Err(ReadError::TooLarge) => Read::nothing(Fault::of_file(
            &rules::FILE_TOO_LARGE,
            format!("this file is larger than {} MiB", MAX_BYTES >> 20),
            "a record needs a few kilobytes: link to large documents instead of keeping them here",
        )),
        Err(ReadError::Unreadable(reason)) => Read::nothing(Fault::of_file(
            &rules::UNREADABLE_FILE,
            format!("this file can't be read: {reason}"),
            "see that it may be read",
        )),
    })
}
