//! A new registry: valid as it stands, and to be filled in.

use crate::line::ActionLine;
use crate::registry::{Key, SETTINGS};
use anyhow::{Context, Result};
use toml_edit::{DocumentMut, Item};

/// Its files but those of the lines, by their paths.
const FILES: [(&str, &str); 5] = [
    (SETTINGS, include_str!("../../templates/registry/registry.toml")),
    ("README.md", include_str!("../../templates/registry/README.md")),
    (".gitattributes", include_str!("../../templates/registry/gitattributes")),
    ("organizations/itu.toml", include_str!("../../templates/registry/organizations/itu.toml")),
    ("organizations/un.toml", include_str!("../../templates/registry/organizations/un.toml")),
];

/// The files of a new registry, with their paths in it; `registry.toml`, which makes it one, is the last.
pub fn registry(name: Option<&str>) -> Result<Vec<(String, String)>> {
    let lines = ActionLine::ALL.map(|line| Ok((line.file(), line_file(line).to_owned())));
    let others = FILES.iter().rev().map(|(path, text)| match (*path, name) {
        (SETTINGS, Some(name)) => Ok(((*path).to_owned(), named(text, name)?)),
        _ => Ok(((*path).to_owned(), (*text).to_owned())),
    });
    lines.into_iter().chain(others).collect()
}

fn named(text: &str, name: &str) -> Result<String> {
    let mut settings: DocumentMut = text.parse().context("the built-in registry.toml can't be read")?;
    if let Some(Item::Value(old)) = settings.get_mut("name") {
        let decor = old.decor().clone();
        *old = name.into();
        *old.decor_mut() = decor;
    }
    Ok(settings.to_string())
}

/// What the Plan of Action says of a line; who moderates it is for the registry to say. These words are the program's own: what
/// somebody changes in the registry beside it changes nothing here.
const fn line_file(line: ActionLine) -> &'static str {
    macro_rules! file {
        ($stem:literal) => {
            include_str!(concat!("../../templates/registry/action-lines/", $stem, ".toml"))
        };
    }
    match line {
        ActionLine::C1 => file!("c1"),
        ActionLine::C2 => file!("c2"),
        ActionLine::C3 => file!("c3"),
        ActionLine::C4 => file!("c4"),
        ActionLine::C5 => file!("c5"),
        ActionLine::C6 => file!("c6"),
        ActionLine::C7 => file!("c7"),
        ActionLine::C7Government => file!("c7-e-government"),
        ActionLine::C7Business => file!("c7-e-business"),
        ActionLine::C7Learning => file!("c7-e-learning"),
        ActionLine::C7Health => file!("c7-e-health"),
        ActionLine::C7Employment => file!("c7-e-employment"),
        ActionLine::C7Environment => file!("c7-e-environment"),
        ActionLine::C7Agriculture => file!("c7-e-agriculture"),
        ActionLine::C7Science => file!("c7-e-science"),
        ActionLine::C8 => file!("c8"),
        ActionLine::C9 => file!("c9"),
        ActionLine::C10 => file!("c10"),
        ActionLine::C11 => file!("c11"),
        ActionLine::B => file!("b"),
        ActionLine::D => file!("d"),
        ActionLine::E => file!("e"),
    }
}
