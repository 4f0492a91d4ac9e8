//! Writes files: each whole or not at all, with its mode, and where a symbolic link leads.

use anyhow::{Context, Result, bail};
use std::fs::{File, Metadata, OpenOptions};
use std::io::{BufWriter, ErrorKind, Write};
use std::path::{Component, Path, PathBuf};

/// Writes a file that is not there yet, and the folders above it.
pub fn write_new(file: &Path, content: &[u8]) -> Result<()> {
    let shown = file.display();
    let folder = folder_of(file);
    std::fs::create_dir_all(folder).with_context(|| format!("the folder {} can't be made", folder.display()))?;
    match beside(file, |out| Ok(out.write_all(content)?))?.persist_noclobber(file) {
        Ok(_) => Ok(()),
        Err(error) if error.error.kind() == ErrorKind::AlreadyExists => bail!("{shown} is there already"),
        Err(error) => Err(error.error).with_context(|| format!("{shown} can't be written")),
    }
}

/// Writes a file, in the place of the one that is there. Whoever is interrupted leaves the old one or the new one.
///
/// A symbolic link stays, and what it leads to is written, there or not yet. A file keeps its mode, its owner, and what is noted of
/// it beside its content, such as a list of who may do what with it; one that may not be written stays as it is. A pipe or a device takes the content as it comes. Another name of the same file, a hard
/// link, keeps the old content: nothing that somebody else holds is changed.
pub fn write(file: &Path, content: &[u8]) -> Result<()> {
    write_with(file, |out| Ok(out.write_all(content)?))
}

/// The same with a content that is never held as a whole: it is written piece by piece.
pub fn write_with(file: &Path, content: impl FnOnce(&mut dyn Write) -> Result<()>) -> Result<()> {
    let shown = file.display();
    let about = match file.metadata() {
        Ok(about) => Some(about),
        Err(error) if error.kind() == ErrorKind::NotFound => None,
        Err(error) => return Err(error).with_context(|| format!("{shown} can't be written")),
    };
    if about.as_ref().is_some_and(Metadata::is_dir) {
        bail!("{shown} is a folder: name a file");
    }
    let target = target(file).with_context(|| format!("{shown} can't be written"))?;
    match about {
        None => persist(beside(&target, content)?, &target, file),
        // What a path of the system leads to is open already, such as standard output, and whoever holds it waits for the content.
        Some(about) if !about.is_file() || is_of_system(&target) => pour(file, content),
        Some(about) => {
            refuse_read_only(file, &about)?;
            let part = beside(&target, content)?;
            keep_owner(&about, part.as_file()).with_context(|| format!("{shown} can't be written with its owner"))?;
            #[cfg(unix)]
            attributes::keep(&target, part.as_file()).with_context(|| {
                format!("{shown} stays as it was: what the system notes of it (`getfacl`, `getfattr`) can't be kept")
            })?;
            // Last, since a list of rights changes the mode.
            let kept = part.as_file().set_permissions(about.permissions());
            kept.with_context(|| format!("{shown} can't be written with its mode"))?;
            persist(part, &target, file)
        }
    }
}

/// An error where a file is there that may not be written, whoever asks.
pub(super) fn refuse_read_only(file: &Path, about: &Metadata) -> Result<()> {
    let shown = file.display();
    // The system lets its administrator write this too, but whoever gave the file this mode meant it.
    if about.permissions().readonly() {
        bail!("{shown} may not be written: it is read-only, and stays as it was");
    }
    // The folder may be open to whom the file is not.
    match OpenOptions::new().write(true).open(file) {
        Ok(_) => Ok(()),
        Err(error) if error.kind() == ErrorKind::PermissionDenied => {
            bail!("{shown} may not be written: permission denied; it stays as it was")
        }
        Err(error) => Err(error).with_context(|| format!("{shown} can't be written")),
    }
}

/// Where a chain of symbolic links ends, be there anything or not.
fn target(file: &Path) -> std::io::Result<PathBuf> {
    // As many as the system itself follows.
    const MOST: usize = 40;
    let mut at = file.to_owned();
    for _ in 0..MOST {
        if is_of_system(&at) || !at.symlink_metadata().is_ok_and(|about| about.is_symlink()) {
            return Ok(at);
        }
        let leads_to = at.read_link()?;
        at = folder_of(&at).join(leads_to);
    }
    Err(std::io::Error::other("its symbolic links lead in a circle"))
}

/// Whether a path is one of the system's own, such as `/dev/stdout`, whose links lead to no name of a file.
fn is_of_system(path: &Path) -> bool {
    cfg!(unix) && (path.starts_with("/dev") || path.starts_with("/proc"))
}

fn pour(file: &Path, content: impl FnOnce(&mut dyn Write) -> Result<()>) -> Result<()> {
    let written = OpenOptions::new().write(true).open(file).map_err(Into::into).and_then(|open| filled(open, content));
    written.with_context(|| format!("{} can't be written", file.display()))
}

/// Gives a new file the owner of the one whose place it takes.
#[cfg(unix)]
fn keep_owner(about: &Metadata, part: &File) -> std::io::Result<()> {
    use std::os::unix::fs::{MetadataExt, fchown};
    let own = part.metadata()?;
    if (own.uid(), own.gid()) != (about.uid(), about.gid()) {
        // Only an administrator may give a file away; the content comes first.
        let _ = fchown(part, Some(about.uid()), Some(about.gid()));
    }
    Ok(())
}

#[cfg(not(unix))]
fn keep_owner(_about: &Metadata, _part: &File) -> std::io::Result<()> {
    Ok(())
}

/// What a system notes of a file beside its content: extended attributes, and as one of them who may do what with it.
#[cfg(unix)]
mod attributes {
    use std::fs::File;
    use std::io::{ErrorKind, Result};
    use std::path::Path;
    use xattr::FileExt;

    /// Gives a new file those of the one whose place it takes, and no others: a folder may give each new file some.
    pub(super) fn keep(old: &Path, part: &File) -> Result<()> {
        let Some(names) = there_or_none(xattr::list(old))? else { return Ok(()) };
        let names: Vec<_> = names.collect();
        for name in part.list_xattr()?.filter(|name| !names.contains(name)) {
            told_if_of_rights(&name, part.remove_xattr(&name))?;
        }
        for name in &names {
            if let Some(value) = xattr::get(old, name)?
                && part.get_xattr(name)?.as_ref() != Some(&value)
            {
                told_if_of_rights(name, part.set_xattr(name, &value))?;
            }
        }
        Ok(())
    }

    /// The names, on a disk that has any.
    fn there_or_none<T>(listed: Result<T>) -> Result<Option<T>> {
        match listed {
            Ok(names) => Ok(Some(names)),
            Err(error) if error.kind() == ErrorKind::Unsupported => Ok(None),
            Err(error) => Err(error),
        }
    }

    /// Rights must not get lost, as others could read the file or no longer. The system itself sets some of the other ones, and
    /// lets nobody else.
    fn told_if_of_rights(name: &std::ffi::OsStr, done: Result<()>) -> Result<()> {
        if name.as_encoded_bytes().starts_with(b"system.") { done } else { Ok(()) }
    }
}

/// A file of another name beside this one with this content, which is gone again unless it is given the name. Everyone may read
/// it whom the system lets.
fn beside(file: &Path, content: impl FnOnce(&mut dyn Write) -> Result<()>) -> Result<tempfile::NamedTempFile> {
    let folder = folder_of(file);
    if folder.metadata().is_err_and(|error| error.kind() == ErrorKind::NotFound) {
        bail!("{} can't be written: there is no folder {}", file.display(), folder.display());
    }
    parts::sweep(folder);
    // Opened and written to by itself, errors don't name it: nobody asked for a file of that name.
    let made = parts::named().make_in(folder, |part| File::create_new(part));
    // Where a disk knows no locks, nothing is swept.
    let made = made.inspect(|part| drop(part.as_file().try_lock()));
    let written = made.map_err(Into::into).and_then(|mut part| filled(part.as_file_mut(), content).map(|()| part));
    written.with_context(|| format!("{} can't be written", file.display()))
}

fn filled(open: impl Write, content: impl FnOnce(&mut dyn Write) -> Result<()>) -> Result<()> {
    let mut out = BufWriter::new(open);
    content(&mut out)?;
    Ok(out.flush()?)
}

/// Files that are not whole yet, beside those whose place they are to take. Who is killed leaves one; the next command that writes
/// into the folder takes it away.
pub(super) mod parts {
    use std::collections::BTreeSet;
    use std::fs::{DirEntry, File};
    use std::io::ErrorKind;
    use std::path::{Path, PathBuf};
    use std::sync::Mutex;
    use std::time::Duration;

    /// What the name of one begins with: no other program's does.
    const PREFIX: &str = ".wsis-";
    const SUFFIX: &str = ".part";

    /// The file in a folder that is being written by which it is held.
    pub const LOCK: &str = ".wsis-lock";

    /// How long ago one was surely left: who is at work locks it in less time.
    const LEFT: Duration = Duration::from_mins(1);

    /// A builder of files that are known by their names as such.
    pub fn named<'a>() -> tempfile::Builder<'a, 'a> {
        let mut builder = tempfile::Builder::new();
        builder.prefix(PREFIX).suffix(SUFFIX);
        builder
    }

    /// Takes those away that somebody who was killed left in a folder. What can't be looked at stays: the file that is to be written
    /// matters more.
    pub fn sweep(folder: &Path) {
        /// A folder is looked through once, be there thousands of files to write into it.
        static SWEPT: Mutex<BTreeSet<PathBuf>> = Mutex::new(BTreeSet::new());
        let is_new = SWEPT.lock().is_ok_and(|mut swept| swept.insert(folder.to_owned()));
        let entries = is_new.then(|| folder.read_dir().ok()).flatten();
        for entry in entries.into_iter().flatten().flatten().filter(was_left) {
            let is_folder = entry.file_type().is_ok_and(|kind| kind.is_dir());
            let _ = if is_folder { std::fs::remove_dir_all(entry.path()) } else { std::fs::remove_file(entry.path()) };
        }
    }

    /// Whether nobody is writing it any more.
    fn was_left(entry: &DirEntry) -> bool {
        let name = entry.file_name();
        let is_part = name.to_str().is_some_and(|name| name.starts_with(PREFIX) && name.ends_with(SUFFIX));
        let is_old = || {
            let about = entry.metadata().ok().filter(|about| about.is_file() || about.is_dir());
            about.and_then(|about| about.modified().ok()?.elapsed().ok()).is_some_and(|age| age >= LEFT)
        };
        let held = || {
            let is_folder = entry.file_type().is_ok_and(|kind| kind.is_dir());
            if is_folder { entry.path().join(LOCK) } else { entry.path() }
        };
        let is_let_go = || match File::open(held()) {
            Ok(part) => part.try_lock().is_ok(),
            // A folder that is being written has the file by which it is held; one that was replaced has none.
            Err(error) => error.kind() == ErrorKind::NotFound,
        };
        is_part && is_old() && is_let_go()
    }
}

fn persist(part: tempfile::NamedTempFile, target: &Path, file: &Path) -> Result<()> {
    let persisted = part.persist(target).map_err(|error| error.error);
    persisted.map(drop).with_context(|| format!("{} can't be written", file.display()))
}

/// Where a path leads that may not be there yet, without `..` in it.
pub fn settled(path: &Path) -> Result<PathBuf> {
    let mut at = std::env::current_dir().context("the folder of this command is gone")?;
    for part in path.components() {
        match part {
            // What is above a symbolic link is above what it leads to.
            Component::ParentDir => {
                at = at.canonicalize().unwrap_or(at);
                at.pop();
            }
            Component::CurDir => {}
            part => at.push(part),
        }
    }
    Ok(at)
}

pub(in crate::author) fn folder_of(file: &Path) -> &Path {
    file.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."))
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::fs;

    #[test]
    fn a_file_that_is_there_stays_as_it_is_and_nothing_is_left_beside_it() {
        let folder = tempfile::TempDir::new().unwrap();
        let file = folder.path().join("a/b.toml");
        write_new(&file, b"first").unwrap();
        let refused = write_new(&file, b"second").unwrap_err();
        assert!(refused.to_string().contains("is there already"), "{refused}");
        assert_eq!(fs::read(&file).unwrap(), b"first");
        assert_eq!(fs::read_dir(folder.path().join("a")).unwrap().count(), 1);
    }

    #[test]
    fn a_folder_that_is_not_there_is_named_and_no_other_file() {
        let folder = tempfile::TempDir::new().unwrap();
        let file = folder.path().join("none/report.md");
        let refused = format!("{:#}", write(&file, b"new").unwrap_err());
        let there_is_none = format!("there is no folder {}", folder.path().join("none").display());
        assert_eq!(refused, format!("{} can't be written: {there_is_none}", file.display()));
    }

    #[test]
    fn what_somebody_left_is_swept_and_what_somebody_writes_is_not() {
        use std::time::{Duration, SystemTime};
        let folder = tempfile::TempDir::new().unwrap();
        let long_ago = SystemTime::now() - Duration::from_hours(1);
        let part = |name: &str| {
            let part = File::create(folder.path().join(name)).unwrap();
            part.set_modified(long_ago).unwrap();
            part
        };
        drop((part(".wsis-left00.part"), part(".others.part"), part(".wsis-left00.toml")));
        let held = part(".wsis-held00.part");
        held.lock().unwrap();
        File::create(folder.path().join(".wsis-fresh0.part")).unwrap();
        write(&folder.path().join("file"), b"new").unwrap();
        let mut names: Vec<_> = fs::read_dir(folder.path())
            .unwrap()
            .map(|entry| entry.unwrap().file_name().into_string().unwrap())
            .collect();
        names.sort();
        assert_eq!(names, [".others.part", ".wsis-fresh0.part", ".wsis-held00.part", ".wsis-left00.toml", "file"]);
    }

    #[cfg(unix)]
    #[test]
    fn a_link_stays_and_what_it_leads_to_is_written_there_or_not_yet() {
        use std::os::unix::fs::symlink;
        let folder = tempfile::TempDir::new().unwrap();
        let at = |name: &str| folder.path().join(name);
        fs::create_dir(at("share")).unwrap();
        fs::write(at("share/old"), "old").unwrap();
        symlink("share/link", at("first")).unwrap();
        symlink("old", at("share/link")).unwrap();
        symlink("share/none", at("dangling")).unwrap();
        symlink("circle", at("circle")).unwrap();
        write(&at("first"), b"new").unwrap();
        write(&at("dangling"), b"new").unwrap();
        assert!(write(&at("circle"), b"new").is_err());
        for (link, file) in [("first", "share/old"), ("share/link", "share/old"), ("dangling", "share/none")] {
            assert!(at(link).symlink_metadata().unwrap().is_symlink(), "{link}");
            assert!(at(file).symlink_metadata().unwrap().is_file(), "{file}");
            assert_eq!(fs::read_to_string(at(file)).unwrap(), "new");
        }
        assert_eq!(fs::read_dir(at("share")).unwrap().count(), 3, "nothing is left beside them");
    }

    #[cfg(unix)]
    #[test]
    fn a_file_keeps_its_mode_and_a_read_only_one_its_content() {
        use std::os::unix::fs::PermissionsExt;
        let folder = tempfile::TempDir::new().unwrap();
        let file = folder.path().join("file");
        fs::write(&file, "old").unwrap();
        for mode in [0o775, 0o600, 0o444] {
            fs::set_permissions(&file, PermissionsExt::from_mode(mode)).unwrap();
            let content = format!("{mode:o}");
            assert_eq!(write(&file, content.as_bytes()).is_ok(), mode != 0o444);
            assert_eq!(file.metadata().unwrap().permissions().mode() & 0o7777, mode);
        }
        assert_eq!(fs::read_to_string(&file).unwrap(), "600");
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1, "nothing is left beside it");
    }

    #[cfg(unix)]
    #[test]
    fn what_is_noted_of_a_file_stays_and_nothing_is_added() {
        use std::collections::BTreeSet;
        use std::ffi::OsString;
        // As `setfacl` writes it: the owner, a user, the group, the mask and everybody else, each with what they may.
        let rights: Vec<u8> =
            [(1u16, 6u16, u32::MAX), (2, 4, 4242), (4, 4, u32::MAX), (16, 4, u32::MAX), (32, 0, u32::MAX)]
                .into_iter()
                .flat_map(|(tag, may, who)| [&tag.to_le_bytes()[..], &may.to_le_bytes(), &who.to_le_bytes()].concat())
                .collect();
        let rights = [&2u32.to_le_bytes()[..], &rights].concat();
        let folder = tempfile::TempDir::new().unwrap();
        let (file, bare) = (folder.path().join("file"), folder.path().join("bare"));
        fs::write(&file, "old").unwrap();
        fs::write(&bare, "old").unwrap();
        let notes = [("user.origin", b"by hand".to_vec()), ("system.posix_acl_access", rights.clone())];
        if notes.iter().any(|(name, value)| xattr::set(&file, name, value).is_err()) {
            eprintln!("not tried: this disk keeps no such attributes");
            return;
        }
        // What each new file in the folder gets from now on.
        xattr::set(folder.path(), "system.posix_acl_default", &rights).unwrap();
        let all_of = |file: &Path| {
            let value = |name: OsString| (xattr::get(file, &name).unwrap(), name);
            xattr::list(file).unwrap().map(value).collect::<BTreeSet<_>>()
        };
        let before = [all_of(&file), all_of(&bare)];
        let mode = file.metadata().unwrap().permissions();
        for file in [&file, &bare] {
            write(file, b"new").unwrap();
            assert_eq!(fs::read_to_string(file).unwrap(), "new");
        }
        assert_eq!([all_of(&file), all_of(&bare)], before);
        assert_eq!(file.metadata().unwrap().permissions(), mode);
    }

    #[cfg(unix)]
    #[test]
    fn another_name_of_a_file_keeps_what_it_holds() {
        let folder = tempfile::TempDir::new().unwrap();
        let (one, other) = (folder.path().join("one"), folder.path().join("other"));
        fs::write(&one, "old").unwrap();
        fs::hard_link(&one, &other).unwrap();
        write(&one, b"new").unwrap();
        assert_eq!(
            (fs::read_to_string(&one).unwrap(), fs::read_to_string(&other).unwrap()),
            ("new".into(), "old".into())
        );
    }
}
