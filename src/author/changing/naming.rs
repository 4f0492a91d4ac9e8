//! Where a registry names a record, so that whatever names it can follow.

use crate::check::Reference;
use crate::decode::{KeyPath, Rule, key_path, rules};
use crate::registry::{Key, RecordId, Registry, Top};
use anyhow::{Result, bail};

/// A place where a record is named.
pub(super) struct Naming {
    /// The file that names it.
    pub file: String,
    /// Where in it.
    pub path: KeyPath,
    /// What stands behind the record's name, such as the paragraph of a resolution.
    rest: String,
}

impl Naming {
    /// What stands there once the record has another name.
    pub(super) fn naming(&self, name: &str) -> String {
        format!("{name}{}", self.rest)
    }
}

/// What keeps references in a file from being seen.
static HIDING: [&Rule; 5] =
    [&rules::UNREADABLE_FILE, &rules::SYNTAX, &rules::FILE_TOO_LARGE, &rules::NESTED_TOO_DEEP, &rules::SYMBOLIC_LINK];

/// Every place where records name this one. A file that can't be read may name it too, so that nothing can be told then.
pub(super) fn namings(registry: &Registry, id: &RecordId) -> Result<Vec<Naming>> {
    let hides = |rule: &Rule| HIDING.iter().any(|hiding| hiding.name == rule.name);
    let is_hidden = registry.faults.iter().find(|file| file.is_folder || file.faults.iter().any(|it| hides(it.rule)));
    if let Some(hidden) = is_hidden {
        bail!("{} can't be read, and may name `{id}` too: mend it first; `wsis check` says how", hidden.file);
    }
    let mut found = Vec::new();
    for entry in registry.entries() {
        entry.each_part(&mut |at, part| {
            let Some(reference) = Reference::of(part).filter(|reference| reference.named().as_ref() == Some(id)) else {
                return;
            };
            let rest = match reference {
                Reference::Request(request) => request.parts().map(|(_, paragraph)| format!("/{paragraph}")),
                _ => None,
            };
            found.push(Naming { file: entry.file(), path: at.path(), rest: rest.unwrap_or_default() });
        });
    }
    Ok(found)
}

/// Where `registry.toml` lets something stand in a file.
pub(super) fn exceptions(registry: &Registry, file: &str) -> Vec<(KeyPath, usize)> {
    let exceptions = registry.settings().map_or(&[][..], |settings| &settings.exceptions);
    let of_file = exceptions.iter().enumerate().filter(|(_, exception)| &*exception.file == file);
    of_file.map(|(n, _)| (key_path!["exceptions", n, "file"], n)).collect()
}

/// The file that holds exceptions.
pub(super) fn settings() -> String {
    Top.file()
}
