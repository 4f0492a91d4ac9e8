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
    /// What may be in the folder that is there, whose place it takes; none where none is.
    earlier: Option<BTreeSet<String>>,
}

impl NewFolder {
    /// Begins a folder. One that is there and holds something is only replaced on demand, and only if all that it holds was written so
    /// before: `written` tells the files of such a folder, by their paths in it.
    pub fn begin(folder: &Path, written: impl Fn(&Path) -> Option<BTreeSet<String>>, replaces: bool) -> Result<Self> {
        let shown = folder.display();
        let is_link = folder.symlink_metadata().is_ok_and(|about| about.is_symlink());
        if is_link && !folder.exists() {
            bail!("{shown} is a symbolic link that leads to nothing: make the folder that it names, or name another");
        }
        let earlier = match folder.read_dir() {
            Ok(_) if is_empty(folder) => Some(BTreeSet::new()),
            Ok(_) if !replaces => {
                bail!("{shown} is there already: name another folder, or add `--force` if an earlier export wrote it")
            }
            Ok(_) => {
                let Some(written) = written(folder) else {
                    bail!("{shown} was written by no export, and stays as it is")
                };
                refuse_others(folder, &written)?;
                Some(written)
            }
            Err(error) if error.kind() == ErrorKind::NotFound => None,
            Err(error) if error.kind() == ErrorKind::NotADirectory => bail!("{shown} is a file: name a folder"),
            Err(error) => return Err(error).with_context(|| format!("{shown} can't be read")),
        };
        let unwritten = || format!("{shown} can't be written");
        // A symbolic link stays, and what it leads to is written.
        let takes_place = earlier.is_some();
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
        let lock = File::create_new(part.path().join(parts::LOCK)).with_context(unwritten)?;
        // Not every disk knows locks; there a folder is only kept by being new.
        drop(lock.try_lock());
        if takes_place {
            // What only its owner may read stays so.
            let rights = target.metadata().and_then(|about| std::fs::set_permissions(part.path(), about.permissions()));
            rights.with_context(unwritten)?;
        }
        Ok(Self { part, lock, target, shown: folder.to_owned(), earlier })
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
        let Some(written) = &self.earlier else {
            std::fs::rename(self.part.path(), &self.target).with_context(unwritten)?;
            // Its name is gone, and so there is nothing to remove.
            let _ = self.part.keep();
            return Ok(());
        };
        // Somebody may have put something there meanwhile.
        refuse_others(&self.target, written)?;
        exchange(self.part.path(), &self.target).with_context(unwritten)
    }
}

/// Puts two folders in each other's place: at once, where the disk can do that.
#[cfg(any(target_os = "linux", target_os = "macos"))]
fn exchange(one: &Path, other: &Path) -> std::io::Result<()> {
    use rustix::fs::{CWD, RenameFlags, renameat_with};
    use rustix::io::Errno;
    match renameat_with(CWD, one, CWD, other, RenameFlags::EXCHANGE) {
        Err(Errno::INVAL | Errno::NOSYS | Errno::NOTSUP) => exchange_by_turns(one, other),
        done => Ok(done?),
    }
}

#[cfg(not(any(target_os = "linux", target_os = "macos")))]
fn exchange(one: &Path, other: &Path) -> std::io::Result<()> {
    exchange_by_turns(one, other)
}

fn exchange_by_turns(one: &Path, other: &Path) -> std::io::Result<()> {
    let between = beside(other)?;
    let kept = between.path().join("old");
    std::fs::rename(other, &kept)?;
    match std::fs::rename(one, other) {
        // What was there comes back.
        Err(error) => std::fs::rename(&kept, other).and(Err(error)),
        Ok(()) => std::fs::rename(&kept, one),
    }
}

fn is_empty(folder: &Path) -> bool {
    folder.read_dir().is_ok_and(|mut held| held.next().is_none())
}

/// An error where a folder holds something else than what was written there before.
fn refuse_others(folder: &Path, written: &BTreeSet<String>) -> Result<()> {
    let shown = folder.display();
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
