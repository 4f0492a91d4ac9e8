//! Which file of a registry holds what: the path is the identity.

use super::kinds::RecordId;
use super::texts::{TEXTS, TextKey};
use crate::decode::nearest;
use crate::line::ActionLine;
use crate::record::{Kind, Stem, Year};
pub use crate::source::SETTINGS;
use std::fmt;

/// What a record of a kind is known by: the path of its file says it.
pub trait Key: Clone + Ord + Send + Sync + fmt::Debug {
    /// As other records name it: the parts of its path.
    fn name(&self) -> String;

    /// The path of its file.
    fn file(&self) -> String;

    /// The name of the record; none of what holds for the whole registry.
    fn id(&self) -> Option<RecordId>;

    /// The year that it is filed under.
    fn year(&self) -> Option<Year> {
        None
    }

    /// Whether figures are made of what is there.
    fn is_counted(&self) -> bool {
        true
    }

    /// The key of the record whose path is made of these parts; else why there is none.
    fn of_parts(parts: &[&str]) -> Result<Self, String>;
}

/// The key of `registry.toml`: there is only one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Top;

/// The key of a line's stakeholder group.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct GroupOf(pub ActionLine);

impl Key for Top {
    fn name(&self) -> String {
        String::new()
    }

    fn file(&self) -> String {
        SETTINGS.to_owned()
    }

    fn id(&self) -> Option<RecordId> {
        None
    }

    fn of_parts(_: &[&str]) -> Result<Self, String> {
        Ok(Self)
    }
}

/// What a file of the registry is, by its path.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Slot {
    /// `registry.toml`
    Settings,
    /// A record.
    Record(RecordId),
    /// The secretariat's own words for a report.
    Text(TextKey),
}

impl RecordId {
    /// The record whose file this is.
    pub fn of_file(path: &str) -> Option<Self> {
        match slot(path) {
            Ok(Slot::Record(id)) => Some(id),
            _ => None,
        }
    }
}

/// Whether a path is none of the registry's concern: dot-files and the files that any repository has.
pub fn is_passed_over(path: &str) -> bool {
    let name = path.rsplit('/').next().unwrap_or(path);
    name.starts_with('.')
        || matches!(name, "README.md" | "CONTRIBUTING.md" | "LICENSE" | "CODEOWNERS")
        || path == "templates"
        || path.starts_with("templates/")
}

/// The folders of a registry.
pub(super) fn folders() -> Vec<&'static str> {
    Kind::ALL.map(Kind::folder).into_iter().chain([TEXTS]).collect()
}

/// What the file at this path is; else why it is nothing, as a help.
pub fn slot(path: &str) -> Result<Slot, String> {
    let parts: Vec<_> = path.split('/').collect();
    let Some((name, folders)) = parts.split_last() else {
        return Err(layout());
    };
    if let [TEXTS, parts @ ..] = parts.as_slice() {
        return TextKey::of_parts(parts).map(Slot::Text);
    }
    let Some(stem) = name.strip_suffix(".toml") else {
        if folders
            .first()
            .is_some_and(|folder| name.strip_suffix(".md").is_some() && nearest(folder, [TEXTS]).is_some())
        {
            return Err(format!("did you mean the folder {TEXTS}/?"));
        }
        return Err("a registry's files end in .toml; move what belongs to no record out of the registry".to_owned());
    };
    let Some((folder, folders)) = folders.split_first() else {
        return match stem {
            _ if path == SETTINGS => Ok(Slot::Settings),
            _ if nearest(path, [SETTINGS]).is_some() => Err(format!("did you mean {SETTINGS}?")),
            _ => Err(layout()),
        };
    };
    let Some(kind) = Kind::ALL.into_iter().find(|kind| kind.folder() == *folder) else {
        return Err(match nearest(folder, self::folders()) {
            Some(known) => format!("did you mean the folder {known}/?"),
            None => layout(),
        });
    };
    let parts: Vec<_> = folders.iter().copied().chain([stem]).collect();
    RecordId::of_parts(kind, &parts).map(Slot::Record)
}

/// Where the files of a kind stand, for whoever put one elsewhere in its folder.
pub(super) fn form(kind: Kind) -> String {
    match kind.path() {
        [_] => format!("files stand in {}/ itself, not in folders of it", kind.folder()),
        _ => {
            let named = kind.noun();
            let article = if named.starts_with(['a', 'e', 'i', 'o', 'u']) { "an" } else { "a" };
            format!("{article} {named}'s file is {}", kind.files())
        }
    }
}

fn layout() -> String {
    format!("a registry holds {SETTINGS} and the folders {}", folders().join(", "))
}

pub(super) fn line_of(stem: &str) -> Result<ActionLine, String> {
    ActionLine::from_stem(stem).ok_or_else(|| {
        let meant = ActionLine::from_words(stem).map(ActionLine::stem);
        match meant.or_else(|| nearest(stem, ActionLine::ALL.map(ActionLine::stem))) {
            Some(meant) => format!("`{stem}` is no action line; did you mean `{meant}`?"),
            None => format!("`{stem}` is no action line; they are c1 to c11, c7-e-government and so on, b, d and e"),
        }
    })
}

pub(super) fn id_of(stem: &str) -> Result<Stem, String> {
    Stem::new(stem).ok_or_else(|| format!("`{stem}` is no id: it {}", Stem::form(stem)))
}

pub(super) fn year_of(name: &str) -> Result<Year, String> {
    Year::new(name).ok_or_else(|| format!("`{name}` is no year of four digits"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_slot_and_its_file_are_the_same() {
        let paths = [
            "action-lines/c7-e-health.toml",
            "organizations/un-desa.toml",
            "groups/e.toml",
            "meetings/2006/consultation.toml",
            "outputs/2006/c5/guide.toml",
            "cycles/2006.toml",
            "registry.toml",
            "reports/2006/stocktaking.md",
            "reports/2006/secretary-general.fr.md",
        ];
        for path in paths {
            let file = match slot(path).unwrap() {
                Slot::Settings => Top.file(),
                Slot::Record(id) => id.file(),
                Slot::Text(key) => key.file(),
            };
            assert_eq!(file, path);
        }
    }

    #[test]
    fn what_stands_nowhere_in_the_layout_is_told_where_it_would() {
        let cases = [
            ("notes.txt", "end in .toml"),
            ("report/2006/stocktaking.md", "did you mean the folder reports/?"),
            ("reports/2006/stocktakin.md", "did you mean `stocktaking`?"),
            ("reports/2006/stocktaking.xx.md", "none of en"),
            ("reports/06/stocktaking.md", "no year"),
            ("reports/2006/stocktaking.toml", "ends in .md"),
            ("reports/stocktaking.md", "reports/YEAR/REPORT.md"),
            ("organization/itu.toml", "organizations/"),
            ("action-lines/c12.toml", "c1"),
            ("action-lines/e-health.toml", "c7-e-health"),
            ("organizations/ITU.toml", "no id"),
            ("organizations/con.toml", "Windows"),
            ("meetings/2006/nul.toml", "Windows"),
            ("outputs/2006/c5/lpt1.toml", "Windows"),
            ("meetings/x.toml", "meetings/YEAR/ID.toml"),
            ("outputs/2006/x.toml", "outputs/YEAR/LINE/ID.toml"),
            ("outputs/06/c5/x.toml", "no year"),
            ("organizations/un/desa.toml", "itself"),
            ("Registry.toml", "registry.toml"),
        ];
        for (path, help) in cases {
            let told = slot(path).unwrap_err();
            assert!(told.contains(help), "{path}: {told}");
        }
    }
}
