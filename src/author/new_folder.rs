//! Writes a folder of files: whole, or not at all.

use super::write::{folder_of, parts, settled};
use anyhow::{Context, Result, bail};
use std::collections::BTreeSet;
use std::fs::File;
use std::io::{BufWriter, ErrorKind, Write};
use std::path::{Path, PathBuf};
use tempfile::TempDir;
use walkdir::WalkDir;

/// A folder that takes its place once all of it is written. Until then it stands beside it under another name, and whoever is
/// interrupted leaves what was there.
pub struct NewFolder {
    part: TempDir,
    /// Held while it is written, so that nobody takes it for one that was left.
    lock: File,
    target: PathBuf,
    shown: PathBuf,
    /// Whether a folder is there, whose place it takes.
    takes_place: bool,
}

impl NewFolder {
    /// Begins a folder. One that is there and holds something is only replaced on demand, and only if all that it holds was written so
    /// before: `written` tells the files of such a folder, by their paths in it.
    pub fn begin(folder: &Path, written: impl Fn(&Path) -> Option<BTreeSet<String>>, replaces: bool) -> Result<Self> {
        let shown = folder.display();
        let takes_place = match folder.read_dir() {
            Ok(mut held) => {
                if held.next().is_some() {
                    if !replaces {
                        bail!(
                            "{shown} is there already: name another folder, or add `--force` if an earlier export wrote it"
                        );
                    }
                    refuse_others(folder, written(folder))?;
                }
                true
            }
            Err(error) if error.kind() == ErrorKind::NotFound => false,
            Err(error) if error.kind() == ErrorKind::NotADirectory => bail!("{shown} is a file: name a folder"),
            Err(error) => return Err(error).with_context(|| format!("{shown} can't be read")),
        };
        let unwritten = || format!("{shown} can't be written");
        // A symbolic link stays, and what it leads to is written.
        let target = if takes_place { folder.canonicalize().with_context(unwritten)? } else { settled(folder)? };
        if std::env::current_dir().is_ok_and(|here| here.starts_with(&target)) {
            bail!("{shown} is where this command is run, and can't be replaced: name a folder in it");
        }
        let above = folder_of(&target);
        std::fs::create_dir_all(above).with_context(|| format!("the folder {} can't be made", above.display()))?;
        if takes_place && is_mounted(&target) {
            bail!("{shown} is where a disk is mounted, and can't be replaced: name a folder in it");
        }
        parts::sweep(above);
        let part = beside(&target).with_context(unwritten)?;
        let lock = File::create_new(part.path().join(parts::LOCK)).and_then(|lock| lock.lock().map(|()| lock));
        let lock = lock.with_context(unwritten)?;
        if takes_place {
            // What only its owner may read stays so.
            let rights = target.metadata().and_then(|about| std::fs::set_permissions(part.path(), about.permissions()));
            rights.with_context(unwritten)?;
        }
        Ok(Self { part, lock, target, shown: folder.to_owned(), takes_place })
    }

    /// A new file, by its path in the folder, with `/` between folders.
    pub fn file(&mut self, path: &str) -> Result<Box<dyn Write + Send>> {
        let file = self.part.path().join(path);
        let made = std::fs::create_dir_all(folder_of(&file)).and_then(|()| File::create_new(&file));
        let made = made.with_context(|| format!("{path} can't be written in {}", self.shown.display()))?;
        Ok(Box::new(BufWriter::new(made)))
    }

    /// Puts it where it belongs.
    pub fn finish(self) -> Result<()> {
        let unwritten = || format!("{} can't be written", self.shown.display());
        std::fs::remove_file(self.part.path().join(parts::LOCK)).with_context(unwritten)?;
        drop(self.lock);
        let old = if self.takes_place {
            let old = beside(&self.target).with_context(unwritten)?;
            std::fs::rename(&self.target, old.path().join("old")).with_context(unwritten)?;
            Some(old)
        } else {
            None
        };
        if let Err(error) = std::fs::rename(self.part.path(), &self.target) {
            if let Some(old) = old {
                // What was there comes back.
                std::fs::rename(old.path().join("old"), &self.target).with_context(unwritten)?;
            }
            return Err(error).with_context(unwritten);
        }
        // Its name is gone, and so there is nothing to remove.
        let _ = self.part.keep();
        Ok(())
    }
}

/// An error where a folder holds something else than what was written there before.
fn refuse_others(folder: &Path, written: Option<BTreeSet<String>>) -> Result<()> {
    let shown = folder.display();
    let Some(written) = written else { bail!("{shown} was written by no export, and stays as it is") };
    for entry in WalkDir::new(folder).min_depth(1) {
        let entry = entry.with_context(|| format!("{shown} can't be read"))?;
        let parts: Vec<_> = entry.path().strip_prefix(folder)?.iter().map(|part| part.to_string_lossy()).collect();
        let path = parts.join("/");
        let is_written = entry.file_type().is_file() && written.contains(&path);
        if !is_written && !entry.file_type().is_dir() {
            bail!("{shown} holds {path}, which no export wrote, and stays as it is");
        }
    }
    Ok(())
}

/// Whether a folder stands on another disk than the one above it.
#[cfg(unix)]
fn is_mounted(folder: &Path) -> bool {
    use std::os::unix::fs::MetadataExt;
    let disk = |path: &Path| path.metadata().map(|about| about.dev()).ok();
    disk(folder) != disk(folder_of(folder))
}

#[cfg(not(unix))]
fn is_mounted(_: &Path) -> bool {
    false
}

/// An empty folder beside another, which goes again unless it is kept.
fn beside(folder: &Path) -> std::io::Result<TempDir> {
    let mut made = parts::named();
    // As the system gives any new folder, not only for its owner.
    #[cfg(unix)]
    made.permissions(std::os::unix::fs::PermissionsExt::from_mode(0o777));
    made.tempdir_in(folder_of(folder))
}
