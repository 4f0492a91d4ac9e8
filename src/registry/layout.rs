//! Which file of a registry holds what: the path is the identity.

use crate::decode::nearest;
use crate::line::ActionLine;
use crate::record::{Id, Kind, MeetingId, OutputId, Year};

/// A record's place in the registry.
pub trait Key: Clone + Ord + Send + Sync + std::fmt::Debug {
    /// The path of its file.
    fn file(&self) -> String;
}

/// The key of `registry.toml`: there is only one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Top;

/// The key of a line's stakeholder group.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct GroupOf(pub ActionLine);

impl Key for Top {
    fn file(&self) -> String {
        "registry.toml".to_owned()
    }
}

impl Key for ActionLine {
    fn file(&self) -> String {
        format!("action-lines/{}.toml", self.stem())
    }
}

impl Key for Id {
    fn file(&self) -> String {
        format!("organizations/{self}.toml")
    }
}

impl Key for GroupOf {
    fn file(&self) -> String {
        format!("groups/{}.toml", self.0.stem())
    }
}

impl Key for MeetingId {
    fn file(&self) -> String {
        format!("meetings/{self}.toml")
    }
}

impl Key for OutputId {
    fn file(&self) -> String {
        format!("outputs/{self}.toml")
    }
}

impl Key for Year {
    fn file(&self) -> String {
        format!("cycles/{self}.toml")
    }
}

/// What a file of the registry is, by its path.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Slot {
    /// `registry.toml`
    Settings,
    /// `action-lines/LINE.toml`
    Line(ActionLine),
    /// `organizations/ID.toml`
    Organization(Id),
    /// `groups/LINE.toml`
    Group(ActionLine),
    /// `meetings/YEAR/ID.toml`
    Meeting(MeetingId),
    /// `outputs/YEAR/LINE/ID.toml`
    Output(OutputId),
    /// `cycles/YEAR.toml`
    Cycle(Year),
}

impl Slot {
    /// The kind of the record; none for what holds for the whole registry.
    pub fn kind(&self) -> Option<Kind> {
        match self {
            Self::Settings => None,
            Self::Line(_) => Some(Kind::ActionLine),
            Self::Organization(_) => Some(Kind::Organization),
            Self::Group(_) => Some(Kind::Group),
            Self::Meeting(_) => Some(Kind::Meeting),
            Self::Output(_) => Some(Kind::Output),
            Self::Cycle(_) => Some(Kind::Cycle),
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
pub(super) const FOLDERS: [&str; 6] = ["action-lines", "organizations", "groups", "meetings", "outputs", "cycles"];

/// What the file at this path is; else why it is nothing, as a help.
pub fn slot(path: &str) -> Result<Slot, String> {
    let parts: Vec<_> = path.split('/').collect();
    let Some((name, folders)) = parts.split_last() else {
        return Err(layout());
    };
    let Some(stem) = name.strip_suffix(".toml") else {
        return Err("a registry's files end in .toml; move what belongs to no record out of the registry".to_owned());
    };
    match folders {
        [] if stem == "registry" => Ok(Slot::Settings),
        [] => Err(match nearest(stem, ["registry"]) {
            Some(_) => "did you mean registry.toml?".to_owned(),
            None => layout(),
        }),
        ["action-lines"] => line(stem).map(Slot::Line),
        ["groups"] => line(stem).map(Slot::Group),
        ["organizations"] => id(stem).map(Slot::Organization),
        ["cycles"] => year(stem).map(Slot::Cycle),
        ["meetings", in_year] => Ok(Slot::Meeting(MeetingId { year: year(in_year)?, id: id(stem)? })),
        ["outputs", in_year, of_line] => {
            Ok(Slot::Output(OutputId { year: year(in_year)?, line: line(of_line)?, id: id(stem)? }))
        }
        ["meetings", ..] => Err("a meeting's file is meetings/YEAR/ID.toml".to_owned()),
        ["outputs", ..] => Err("an output's file is outputs/YEAR/LINE/ID.toml".to_owned()),
        [folder, ..] if FOLDERS.contains(folder) => {
            Err(format!("files stand in {folder}/ itself, not in folders of it"))
        }
        [folder, ..] => Err(match nearest(folder, FOLDERS) {
            Some(known) => format!("did you mean the folder {known}/?"),
            None => layout(),
        }),
    }
}

fn layout() -> String {
    format!("a registry holds registry.toml and the folders {}", FOLDERS.join(", "))
}

fn line(stem: &str) -> Result<ActionLine, String> {
    ActionLine::from_stem(stem).ok_or_else(|| {
        let meant = ActionLine::from_words(stem).map(ActionLine::stem);
        match meant.or_else(|| nearest(stem, ActionLine::ALL.map(ActionLine::stem))) {
            Some(meant) => format!("`{stem}` is no action line; did you mean `{meant}`?"),
            None => format!("`{stem}` is no action line; they are c1 to c11, c7-e-government and so on, b, d and e"),
        }
    })
}

fn id(stem: &str) -> Result<Id, String> {
    Id::new(stem).ok_or_else(|| format!("`{stem}` is no id: it {}", Id::form(stem)))
}

fn year(name: &str) -> Result<Year, String> {
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
        ];
        for path in paths {
            let file = match slot(path).unwrap() {
                Slot::Settings => Top.file(),
                Slot::Line(line) => line.file(),
                Slot::Organization(id) => id.file(),
                Slot::Group(line) => GroupOf(line).file(),
                Slot::Meeting(id) => id.file(),
                Slot::Output(id) => id.file(),
                Slot::Cycle(year) => year.file(),
            };
            assert_eq!(file, path);
        }
    }

    #[test]
    fn what_stands_nowhere_in_the_layout_is_told_where_it_would() {
        let cases = [
            ("notes.txt", "end in .toml"),
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
