//! Writes what spans several files as a whole or not at all.
//!
//! First all of it is noted in one file, the journal, which is there as a whole or not at all; then file after file is written;
//! then the journal goes. Whoever is killed before the first file is written has changed nothing. After that the next command finds
//! the journal, and finishes what it says, unless all files are again as they were. It stands in git's own folder, where no commit of somebody else can bring one; outside of git
//! in the registry's folder. Who writes holds a lock on it, which the system takes away from who is killed.

use super::FileChange;
use crate::author::write::{folder_of, parts, refuse_read_only, write, write_new};
use crate::registry::slot;
use crate::source::notes_in_git;
use anyhow::{Context, Result, anyhow, bail};
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;
use std::fs::File;
use std::io::{ErrorKind, Write};
use std::path::{Path, PathBuf};

/// What is being done.
#[derive(Debug, Serialize, Deserialize)]
struct Journal {
    /// The command, in words.
    what: String,
    changes: Vec<FileChange>,
}

/// Writes all of these changes of a registry's folder; after an error none of them is made.
pub fn carry_out(folder: &Path, what: &str, changes: &[FileChange]) -> Result<()> {
    let _turn = turn(folder);
    refuse_what_cant_be(folder, changes)?;
    if let [change] = changes {
        return make(folder, change);
    }
    let path = journal_of(folder)?;
    let journal = Journal { what: what.to_owned(), changes: changes.to_vec() };
    let lock = noted(&path, &journal)?;
    let done = still_as_they_were(folder, changes).and_then(|()| make_all(folder, changes));
    if done.is_err() && !taken_back(folder, changes) {
        return done.with_context(|| format!("{what} is not finished; the next command that can write will finish it"));
    }
    forget(&path)?;
    drop(lock);
    done.context("nothing was changed")
}

/// Waits for whoever is writing into this registry just now: what two have thought out at the same time, the second is told of.
/// Where a system locks no folders, both write.
fn turn(folder: &Path) -> Option<File> {
    let turn = File::open(folder).ok()?;
    turn.lock().ok()?;
    Some(turn)
}

/// Finishes what an earlier command could not, and says what that was. Where another one is at work, it is waited for.
pub fn finish(folder: &Path) -> Result<Option<String>> {
    // Where it can't be told, there is no command that could have written here.
    let Ok(path) = journal_of(folder) else { return Ok(None) };
    let lock = match File::open(&path) {
        Ok(file) => file,
        Err(error) if matches!(error.kind(), ErrorKind::NotFound | ErrorKind::NotADirectory) => return Ok(None),
        Err(error) => return Err(error).with_context(|| unfinished(&path)),
    };
    lock.lock().with_context(|| unfinished(&path))?;
    let text = match std::fs::read_to_string(&path) {
        Ok(text) => text,
        // Who was at work is done.
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(None),
        Err(error) => return Err(error).with_context(|| unfinished(&path)),
    };
    let journal: Journal = serde_json::from_str(&text).with_context(|| unfinished(&path))?;
    for change in &journal.changes {
        if slot(&change.file).is_err() {
            bail!("{}: it names {}, which is no file of a registry", unfinished(&path), change.file);
        }
        refuse_link(folder, &change.file)?;
        let now = now(folder, &change.file)?;
        if now != change.before && now != change.after {
            bail!(
                "`{}` was interrupted, and {} has been edited since: remove {} to leave all files as they are, or put that file \
                 back as it was",
                journal.what,
                change.file,
                path.display()
            );
        }
    }
    // Nothing of it was done yet, or whoever was interrupted has thrown it away: it is not done behind anybody's back.
    if still_as_they_were(folder, &journal.changes).is_ok() {
        sweep(folder, &journal.changes);
        forget(&path)?;
        return Ok(None);
    }
    make_all(folder, &journal.changes)
        .with_context(|| format!("`{}` was interrupted, and can't be finished", journal.what))?;
    sweep(folder, &journal.changes);
    forget(&path)?;
    drop(lock);
    Ok(Some(journal.what))
}

fn unfinished(path: &Path) -> String {
    format!("a change of the registry was interrupted, and what is noted of it in {} can't be read", path.display())
}

/// Where the journal of a registry is.
fn journal_of(folder: &Path) -> Result<PathBuf> {
    Ok(match notes_in_git(folder)? {
        Some(notes) => notes.join("unfinished.json"),
        None => folder.join(".wsis-unfinished.json"),
    })
}

/// Puts the journal in its place, and gives the lock on it.
fn noted(path: &Path, journal: &Journal) -> Result<File> {
    let shown = || format!("what is to be done can't be noted in {}", path.display());
    let folder = path.parent().with_context(shown)?;
    std::fs::create_dir_all(folder).with_context(shown)?;
    let mut part = parts::named().tempfile_in(folder).with_context(shown)?;
    part.write_all(&serde_json::to_vec(journal)?).with_context(shown)?;
    part.as_file().sync_all().with_context(shown)?;
    part.as_file().lock().with_context(shown)?;
    part.persist_noclobber(path).map_err(|error| match error.error.kind() {
        ErrorKind::AlreadyExists => anyhow!("another command is changing this registry just now: try again"),
        _ => anyhow!(error.error).context(shown()),
    })
}

/// Takes the journal away: from then on nothing is to be done.
fn forget(path: &Path) -> Result<()> {
    match std::fs::remove_file(path) {
        Err(error) if error.kind() != ErrorKind::NotFound => {
            Err(error).with_context(|| format!("all is written, but {} can't be removed", path.display()))
        }
        _ => Ok(()),
    }
}

/// An error where a change can't be made, before anything is written.
fn refuse_what_cant_be(folder: &Path, changes: &[FileChange]) -> Result<()> {
    still_as_they_were(folder, changes)?;
    let mut folders = BTreeSet::new();
    for change in changes {
        refuse_link(folder, &change.file)?;
        let file = place(folder, &change.file);
        if let Ok(about) = file.metadata() {
            refuse_read_only(&file, &about)?;
        }
        folders.extend(file.ancestors().skip(1).find(|above| above.is_dir()).map(Path::to_owned));
    }
    for folder in folders {
        let tried = parts::named().tempfile_in(&folder);
        tried.with_context(|| format!("nothing can be written in {}", folder.display()))?;
    }
    Ok(())
}

/// An error where a file is not what it was when the change was thought out.
fn still_as_they_were(folder: &Path, changes: &[FileChange]) -> Result<()> {
    for change in changes {
        if now(folder, &change.file)? != change.before {
            match change.before {
                Some(_) => bail!(
                    "{} was edited meanwhile, by somebody or by another command, and nothing was written: run this again",
                    change.file
                ),
                None => bail!("{} is there already", change.file),
            }
        }
    }
    Ok(())
}

/// Where a file of the registry stands, as a person would write it.
fn place(folder: &Path, file: &str) -> PathBuf {
    if folder == Path::new(".") { PathBuf::from(file) } else { folder.join(file) }
}

/// A file's text; none where there is none.
fn now(folder: &Path, file: &str) -> Result<Option<String>> {
    match std::fs::read_to_string(folder.join(file)) {
        Ok(text) => Ok(Some(text)),
        Err(error) if matches!(error.kind(), ErrorKind::NotFound | ErrorKind::NotADirectory) => Ok(None),
        Err(error) => Err(error).with_context(|| format!("{file} can't be read")),
    }
}

/// An error where a symbolic link stands on the way to a file: it may lead out of the registry.
fn refuse_link(folder: &Path, file: &str) -> Result<()> {
    match link_on_the_way(folder, file) {
        Some(link) => bail!("{} is a symbolic link, which may lead out of the registry", link.display()),
        None => Ok(()),
    }
}

/// The first symbolic link on the way to a file, from the file up.
pub fn link_on_the_way<'f>(folder: &Path, file: &'f str) -> Option<&'f Path> {
    let mut parts = Path::new(file).ancestors().filter(|path| !path.as_os_str().is_empty());
    parts.find(|path| folder.join(path).symlink_metadata().is_ok_and(|about| about.is_symlink()))
}

fn make_all(folder: &Path, changes: &[FileChange]) -> Result<()> {
    changes.iter().try_for_each(|change| make(folder, change))
}

/// Makes one change, unless it is made already.
fn make(folder: &Path, change: &FileChange) -> Result<()> {
    let file = place(folder, &change.file);
    match (&change.after, now(folder, &change.file)?) {
        (after, now) if *after == now => Ok(()),
        (Some(text), Some(_)) => write(&file, text.as_bytes()),
        (Some(text), None) => {
            write_new(&file, text.as_bytes())?;
            let mode = change.from.as_ref().and_then(|from| folder.join(from).metadata().ok());
            match mode {
                Some(about) => std::fs::set_permissions(&file, about.permissions())
                    .with_context(|| format!("{} can't be written with its mode", file.display())),
                None => Ok(()),
            }
        }
        (None, _) => {
            std::fs::remove_file(&file).with_context(|| format!("{} can't be removed", file.display()))?;
            remove_empty(folder, &change.file);
            Ok(())
        }
    }
}

/// Takes the folders away that held nothing but a file, up to that of its kind: git keeps none either.
fn remove_empty(folder: &Path, file: &str) {
    let above = Path::new(file).ancestors().skip(1).filter(|above| above.components().count() > 1);
    for above in above {
        if std::fs::remove_dir(folder.join(above)).is_err() {
            break;
        }
    }
}

/// Takes back what was done, from its end on, and says whether all is as it was.
fn taken_back(folder: &Path, changes: &[FileChange]) -> bool {
    changes.iter().rev().all(|change| {
        let back =
            FileChange { before: change.after.clone(), after: change.before.clone(), from: None, ..change.clone() };
        // What somebody else edited meanwhile is theirs.
        match now(folder, &change.file) {
            Ok(now) if now == change.before => true,
            Ok(now) if now == change.after => make(folder, &back).is_ok(),
            Ok(_) => true,
            Err(_) => false,
        }
    })
}

/// Takes away what an interrupted command left beside the files that it was writing.
fn sweep(folder: &Path, changes: &[FileChange]) {
    for change in changes {
        let Some(text) = &change.after else { continue };
        let file = place(folder, &change.file);
        // A file of the folder that one is in, such as `registry.toml`, has a parent without a name.
        let beside = folder_of(&file).read_dir().ok().into_iter().flatten().flatten();
        for entry in beside {
            let path = entry.path();
            let is_hidden = entry.file_name().as_encoded_bytes().starts_with(b".");
            let is_part = is_hidden && path.extension().is_some_and(|ending| ending == "part");
            let is_its = || std::fs::read(entry.path()).is_ok_and(|held| text.as_bytes().starts_with(&held));
            if is_part && is_its() {
                let _ = std::fs::remove_file(entry.path());
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::fs;

    fn change(file: &str, before: Option<&str>, after: Option<&str>) -> FileChange {
        let text = |text: Option<&str>| text.map(str::to_owned);
        FileChange { file: file.to_owned(), before: text(before), after: text(after), from: None }
    }

    fn changes() -> Vec<FileChange> {
        vec![
            change("groups/c5.toml", Some("a"), Some("b")),
            change("organizations/new.toml", None, Some("o")),
            change("outputs/2006/c5/x.toml", None, Some("x")),
            change("organizations/old.toml", Some("o"), None),
            change("outputs/2005/c5/x.toml", Some("x"), None),
        ]
    }

    fn before(changes: &[FileChange]) -> tempfile::TempDir {
        let folder = tempfile::TempDir::new().unwrap();
        for change in changes {
            if let Some(text) = &change.before {
                write_new(&folder.path().join(&change.file), text.as_bytes()).unwrap();
            }
        }
        folder
    }

    fn held(folder: &Path) -> Vec<(String, String)> {
        let files = walkdir::WalkDir::new(folder).sort_by_file_name().into_iter().map(Result::unwrap);
        let files = files.filter(|entry| entry.file_type().is_file());
        let shown = |entry: walkdir::DirEntry| {
            let name = entry.path().strip_prefix(folder).unwrap().display().to_string();
            (name, fs::read_to_string(entry.path()).unwrap())
        };
        files.map(shown).collect()
    }

    #[test]
    fn whatever_was_done_when_it_was_interrupted_the_next_command_finishes_it() {
        let changes = changes();
        let whole = before(&changes);
        carry_out(whole.path(), "all", &changes).unwrap();
        assert!(!whole.path().join("outputs/2005").exists());
        for done in 1..=changes.len() {
            let folder = before(&changes);
            let journal = Journal { what: "all".to_owned(), changes: changes.clone() };
            drop(noted(&journal_of(folder.path()).unwrap(), &journal).unwrap());
            make_all(folder.path(), &changes[..done]).unwrap();
            // What it was writing just then.
            fs::write(folder.path().join("groups/.abc123.part"), "").unwrap();
            assert_eq!(finish(folder.path()).unwrap().as_deref(), Some("all"));
            assert_eq!(held(folder.path()), held(whole.path()), "after {done} of them");
            assert_eq!(finish(folder.path()).unwrap(), None);
        }
    }

    #[test]
    fn what_was_thrown_away_after_an_interruption_is_not_done_again() {
        let changes = changes();
        let folder = before(&changes);
        let was = held(folder.path());
        let journal = Journal { what: "all".to_owned(), changes };
        drop(noted(&journal_of(folder.path()).unwrap(), &journal).unwrap());
        assert_eq!(finish(folder.path()).unwrap(), None);
        assert_eq!(held(folder.path()), was);
    }

    #[test]
    fn a_journal_that_is_not_whole_was_never_in_its_place() {
        let changes = changes();
        let folder = before(&changes);
        let was = held(folder.path());
        fs::write(folder.path().join(".a1b2c3.part"), "{\"what\":\"al").unwrap();
        assert_eq!(finish(folder.path()).unwrap(), None);
        fs::remove_file(folder.path().join(".a1b2c3.part")).unwrap();
        assert_eq!(held(folder.path()), was);
    }

    #[test]
    fn what_can_not_be_done_as_a_whole_is_not_done_at_all() {
        let changes = changes();
        let folder = before(&changes);
        fs::write(folder.path().join("outputs/2006"), "in the way").unwrap();
        let was = held(folder.path());
        assert!(carry_out(folder.path(), "all", &changes).is_err());
        assert_eq!(held(folder.path()), was);
        assert_eq!(finish(folder.path()).unwrap(), None);
        fs::remove_file(folder.path().join("outputs/2006")).unwrap();
        fs::write(folder.path().join("groups/c5.toml"), "edited").unwrap();
        let refused = carry_out(folder.path(), "all", &changes).unwrap_err();
        assert!(format!("{refused:#}").contains("edited meanwhile"), "{refused:#}");
    }

    #[test]
    fn what_was_edited_after_an_interruption_is_not_written_over() {
        let changes = changes();
        let folder = before(&changes);
        let journal = Journal { what: "all".to_owned(), changes: changes.clone() };
        drop(noted(&journal_of(folder.path()).unwrap(), &journal).unwrap());
        fs::write(folder.path().join("groups/c5.toml"), "edited").unwrap();
        let was = held(folder.path());
        assert!(finish(folder.path()).unwrap_err().to_string().contains("groups/c5.toml has been edited since"));
        assert_eq!(held(folder.path()), was);
    }

    #[test]
    fn a_journal_writes_nothing_but_files_of_the_registry() {
        let folder = tempfile::TempDir::new().unwrap();
        let journal = Journal { what: "all".to_owned(), changes: vec![change("../x.toml", None, Some("x"))] };
        drop(noted(&journal_of(folder.path()).unwrap(), &journal).unwrap());
        assert!(finish(folder.path()).unwrap_err().to_string().contains("no file of a registry"));
        assert!(!folder.path().join("../x.toml").exists());
    }
}
