//! Where a registry is: in the folder that is named, or near the one that one stands in; and what to do where there is none.

use crate::registry::SETTINGS;
use crate::source::{committed_registry, end_of_search, is_left_out};
use anyhow::{Result, anyhow, bail};
use std::path::{Path, PathBuf};

/// The folder, if it holds a registry; else an error that says what to do.
pub(super) fn holding_registry(folder: &Path) -> Result<&Path> {
    if folder.join(SETTINGS).symlink_metadata().is_ok() || is_left_out(folder, SETTINGS)? {
        return Ok(folder);
    }
    let shown = folder.display();
    match folder.metadata() {
        Err(_) => bail!("there is no folder {shown}: name the folder that holds registry.toml with `-C DIR`"),
        Ok(about) if !about.is_dir() => {
            bail!("{shown} is a file: name the folder that holds registry.toml with `-C DIR`")
        }
        Ok(_) if folder.join("registry").join(SETTINGS).exists() => {
            bail!(
                "{shown} holds no registry.toml, but its folder registry does: use `-C {}`",
                folder.join("registry").display()
            )
        }
        Ok(_) if is_empty(folder) => bail!(
            "{shown} is empty: make a registry there with `wsis init {shown}`, or name the folder that holds one with `-C DIR`"
        ),
        Ok(_) => bail!(
            "{shown} holds no registry.toml: name the folder that does with `-C DIR`, or add the file, with at least \
             `schema = 1`, `name`, `stocktaker` and `reporter`"
        ),
    }
}

fn is_empty(folder: &Path) -> bool {
    folder.read_dir().is_ok_and(|mut entries| entries.next().is_none())
}

/// The nearest folder upwards that holds a registry, or whose child `registry` does; as seen from `here`. The search ends at
/// the top of the repository that one stands in: what is above is another's.
pub(super) fn nearest(here: &Path, in_history: bool) -> Result<Option<PathBuf>> {
    let path = |steps: usize, child: &str| {
        let path = std::iter::repeat_n("..", steps).collect::<PathBuf>().join(child);
        if path.as_os_str().is_empty() { PathBuf::from(".") } else { path }
    };
    let real = here.canonicalize()?;
    let end = end_of_search(&real)?;
    for (steps, folder) in real.ancestors().enumerate() {
        for child in ["", "registry"] {
            let candidate = folder.join(child);
            let is_left_out = || match is_left_out(&candidate, SETTINGS) {
                // A revision is read without the index.
                Err(_) if in_history => Ok(false),
                other => other,
            };
            if candidate.join(SETTINGS).is_file() || is_left_out()? {
                return Ok(Some(path(steps, child)));
            }
        }
        if end.as_deref() == Some(folder) {
            break;
        }
    }
    // It may be there only at the revision.
    Ok(in_history.then(|| PathBuf::from(".")))
}

/// There is a registry in the last commit, in this folder of the repository. Nothing that is there is to be written over.
fn no_registry_but(here: &Path, folder: &str) -> anyhow::Error {
    let top = here.canonicalize().ok().and_then(|here| end_of_search(&here).ok().flatten()).unwrap_or(here.to_owned());
    let (there, shown) = (top.join(folder), here.display());
    if there.join(SETTINGS).exists() {
        return anyhow!("there is no registry in {shown}, but in {0}: name it with `-C {0}`", there.display());
    }
    let named = if folder.is_empty() { "its top" } else { folder };
    let is_there = |entry: std::fs::DirEntry| entry.file_name() != ".git";
    let has_files = there.read_dir().is_ok_and(|entries| entries.flatten().any(is_there));
    let missing = match (has_files, folder) {
        (true, _) => format!("{folder}{SETTINGS}"),
        (false, "") => ".".to_owned(),
        (false, _) => folder.to_owned(),
    };
    anyhow!(
        "there is no registry in {shown}, but the last commit of its repository holds one in {named}: `git checkout HEAD -- \
         {missing}` at the repository's top gets what is missing, and `--at HEAD` reads it from git"
    )
}

pub(super) fn no_registry_near(here: &Path) -> anyhow::Error {
    if let Some(folder) = committed_registry(here) {
        return no_registry_but(here, &folder);
    }
    let end = here.canonicalize().ok().and_then(|here| end_of_search(&here).ok().flatten());
    let above = end.map_or_else(
        || "above it".to_owned(),
        |top| format!("above it in its repository, whose top is {}", top.display()),
    );
    anyhow!(
        "there is no registry in {} or {above}: name the folder that holds registry.toml with `-C DIR`, or make a new one \
         with `wsis init DIR`",
        here.display()
    )
}
