//! The files of a new record, and of organizations that are made with it: how they are shown, and that all are written or none.

use super::super::registry::Opened;
use super::{Global, Outcome};
use crate::author::changing::{FileChange, carry_out};
use crate::author::new::Draft;
use crate::author::write_new;
use crate::record::{Kind, PathPart};
use anyhow::{Context, Result, bail};
use std::path::Path;

/// A file that is to be written.
pub(super) struct NewFile {
    pub file: String,
    pub text: String,
    kind: Kind,
}

impl NewFile {
    /// The file of a draft of which all is known.
    pub fn of(draft: &Draft) -> Result<Self> {
        Ok(Self { file: draft.file().context("its path is not known")?, text: draft.text(), kind: draft.kind })
    }
}

/// A record that is there already is never written over, nor is anything written through a link.
pub(super) fn refuse_taken(opened: &Opened, files: &[NewFile]) -> Result<()> {
    for NewFile { file, kind, .. } in files {
        let is_kept_by_git = || opened.registry.files.iter().any(|there| there == file);
        if opened.folder().join(file).symlink_metadata().is_ok() || is_kept_by_git() {
            let or = if kind.path().contains(&PathPart::Id) { ", or name the new one with `--id`" } else { "" };
            bail!("{} is there already: edit it{or}", opened.shown_path(file));
        }
        opened.refuse_link(file)?;
    }
    Ok(())
}

/// The texts of new files, of several each below its path.
pub(super) fn shown(opened: &Opened, files: &[NewFile]) -> String {
    match files {
        [only] => only.text.clone(),
        files => {
            let one = |new: &NewFile| format!("{}:\n\n{}", opened.shown_path(&new.file), new.text);
            files.iter().map(one).collect::<Vec<_>>().join("\n")
        }
    }
}

/// What is to be written, in the question whether it is.
pub(super) fn named(opened: &Opened, files: &[NewFile]) -> String {
    match files {
        [only] => opened.shown_path(&only.file),
        files => format!("these {} files", files.len()),
    }
}

/// Writes new files, all of them or none, and says what comes next.
pub(super) fn write(global: &Global, opened: &Opened, files: &[NewFile]) -> Result<Outcome> {
    let does = match files.last() {
        Some(new) => does(new),
        None => return Ok(Outcome::Sound),
    };
    match files {
        [new] => write_new(&opened.folder().join(&new.file), new.text.as_bytes())?,
        files => {
            let change = |new: &NewFile| FileChange {
                file: new.file.clone(),
                before: None,
                after: Some(new.text.clone()),
                from: None,
            };
            carry_out(opened.folder(), &does, &files.iter().map(change).collect::<Vec<_>>())?;
        }
    }
    for new in files {
        super::super::print(&format!("{}\n", opened.shown_path(&new.file)))?;
    }
    if opened.is_in_git() {
        let paths: Vec<_> = files.iter().map(|new| opened.shown_path(&new.file)).collect();
        global
            .say(&format!("next: `git add {}`, `git commit -m \"{does}\"`, and open a pull request", paths.join(" ")));
    }
    Ok(Outcome::Sound)
}

/// What writing a file does, as the message of a commit says it.
fn does(new: &NewFile) -> String {
    let name = Path::new(&new.file).file_stem().unwrap_or_default().to_string_lossy().into_owned();
    format!("Add the {} {name}", new.kind.noun())
}
