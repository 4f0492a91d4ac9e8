//! Writes a new file: whole or not at all, and never in the place of another.

use anyhow::{Context, Result, bail};
use std::io::{ErrorKind, Write};
use std::path::Path;

/// Writes a file that is not there yet, and the folders above it.
pub fn write_new(file: &Path, content: &[u8]) -> Result<()> {
    let shown = file.display();
    let folder = file.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    std::fs::create_dir_all(folder).with_context(|| format!("the folder {} can't be made", folder.display()))?;
    let mut beside = beside(folder).with_context(|| format!("{} can't be written to", folder.display()))?;
    beside.write_all(content).with_context(|| format!("{shown} can't be written"))?;
    match beside.persist_noclobber(file) {
        Ok(_) => Ok(()),
        Err(error) if error.error.kind() == ErrorKind::AlreadyExists => bail!("{shown} is there already"),
        Err(error) => Err(error.error).with_context(|| format!("{shown} can't be written")),
    }
}

/// A file of another name, which is gone unless it is given its own; everyone may read it whom the system lets.
fn beside(folder: &Path) -> std::io::Result<tempfile::NamedTempFile> {
    let mut builder = tempfile::Builder::new();
    builder.prefix(".").suffix(".part");
    #[cfg(unix)]
    builder.permissions(std::os::unix::fs::PermissionsExt::from_mode(0o666));
    builder.tempfile_in(folder)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_that_is_there_stays_as_it_is_and_nothing_is_left_beside_it() {
        let folder = tempfile::TempDir::new().unwrap();
        let file = folder.path().join("a/b.toml");
        write_new(&file, b"first").unwrap();
        let refused = write_new(&file, b"second").unwrap_err();
        assert!(refused.to_string().contains("is there already"), "{refused}");
        assert_eq!(std::fs::read(&file).unwrap(), b"first");
        assert_eq!(std::fs::read_dir(folder.path().join("a")).unwrap().count(), 1);
    }
}
