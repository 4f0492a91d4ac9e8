//! Writes a folder of files: whole, or not at all.

use super::write::folder_of;
use anyhow::{Context, Result, bail};
use std::fs::File;
use std::io::{BufWriter, ErrorKind, Write};
use std::path::{Path, PathBuf};
use tempfile::TempDir;

/// A folder that takes its place once all of it is written. Until then it stands beside it under another name, and whoever is
/// interrupted leaves what was there.
pub struct NewFolder {
    part: TempDir,
    target: PathBuf,
    shown: PathBuf,
    /// Whether a folder is there, whose place it takes.
    takes_place: bool,
}

impl NewFolder {
    /// Begins a folder. One that is there and holds something is only replaced on demand, and only if it holds `mark`, the file by which
    /// such a folder is known.
    pub fn begin(folder: &Path, mark: &str, replaces: bool) -> Result<Self> {
        let shown = folder.display();
        let takes_place = match folder.read_dir() {
            Ok(mut held) => {
                let is_empty = held.next().is_none();
                if !is_empty && !replaces {
                    bail!(
                        "{shown} is there already: name another folder, or add `--force` if an earlier export wrote it"
                    );
                }
                if !is_empty && !folder.join(mark).is_file() {
                    bail!("{shown} has no {mark}: no export wrote it, and it stays as it is");
                }
                true
            }
            Err(error) if error.kind() == ErrorKind::NotFound => false,
            Err(error) if error.kind() == ErrorKind::NotADirectory => bail!("{shown} is a file: name a folder"),
            Err(error) => return Err(error).with_context(|| format!("{shown} can't be read")),
        };
        let above = folder_of(folder);
        std::fs::create_dir_all(above).with_context(|| format!("the folder {} can't be made", above.display()))?;
        let unwritten = || format!("{shown} can't be written");
        // A symbolic link stays, and what it leads to is written.
        let target = if takes_place { folder.canonicalize().with_context(unwritten)? } else { folder.to_owned() };
        let part = beside(&target).with_context(unwritten)?;
        Ok(Self { part, target, shown: folder.to_owned(), takes_place })
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

/// An empty folder beside another, which goes again unless it is kept.
fn beside(folder: &Path) -> std::io::Result<TempDir> {
    let mut made = tempfile::Builder::new();
    made.prefix(".").suffix(".part");
    // As the system gives any new folder, not only for its owner.
    #[cfg(unix)]
    made.permissions(std::os::unix::fs::PermissionsExt::from_mode(0o777));
    made.tempdir_in(folder_of(folder))
}
