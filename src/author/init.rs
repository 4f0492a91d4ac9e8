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

/// The files of a new registry, with their paths in it; `registry.toml`, which makes it one, is the last. One with a name of its own
/// is of something else than the World Summit: a secretariat of its own takes the place of the ITU and the United Nations.
pub fn registry(name: Option<&str>) -> Result<Vec<(String, String)>> {
    let lines = ActionLine::ALL.map(|line| Ok((line.file(), line_file(line).to_owned())));
    let is_needed = |(path, _): &&(&str, &str)| name.is_none() || !path.starts_with("organizations/");
    let others = FILES.iter().rev().filter(is_needed).map(|(path, text)| match (*path, name) {
        (SETTINGS, Some(name)) => Ok(((*path).to_owned(), named(text, name)?)),
        _ => Ok(((*path).to_owned(), (*text).to_owned())),
    });
    let secretariat = name.map(|name| Ok((format!("organizations/{SECRETARIAT}.toml"), secretariat(name))));
    lines.into_iter().chain(secretariat).chain(others).collect()
}

/// The id of the secretariat of a registry with a name of its own.
const SECRETARIAT: &str = "secretariat";

/// The settings of a registry of this name.
fn named(text: &str, name: &str) -> Result<String> {
    // What reports call things stands there as an example, line by line.
    let is_example = |line: &str| line.starts_with("# follow-up-to =") || line.starts_with("# report-of =");
    let text: Vec<_> = text
        .lines()
        .map(|line| if line == "# [reports]" || is_example(line) { line.trim_start_matches("# ") } else { line })
        .collect();
    let mut settings: DocumentMut = text.join("\n").parse().context("the built-in registry.toml can't be read")?;
    let values = [("name", name), ("stocktaker", SECRETARIAT), ("reporter", SECRETARIAT)];
    for (key, value) in values {
        set(&mut settings[key], value);
    }
    let reports = &mut settings["reports"];
    set(&mut reports["follow-up-to"], followed_up(name));
    set(&mut reports["report-of"], "the secretariat");
    Ok(settings.to_string() + "\n")
}

/// Puts a text in the place of a value, with the comments around it.
fn set(item: &mut Item, text: &str) {
    if let Item::Value(old) = item {
        let decor = old.decor().clone();
        *old = text.into();
        *old.decor_mut() = decor;
    }
}

/// What a registry of this name follows up, as far as the name says so.
fn followed_up(name: &str) -> &str {
    const BEGINNING: &str = "follow-up to ";
    let begins = name.get(..BEGINNING.len()).is_some_and(|first| first.eq_ignore_ascii_case(BEGINNING));
    if begins { name[BEGINNING.len()..].trim() } else { name }
}

/// The file of the secretariat of a registry of this name.
fn secretariat(name: &str) -> String {
    let name = toml_edit::Value::from(format!("Secretariat of {}", followed_up(name)));
    format!(
        "name = {name}\ncategory = \"international-organization\"\nintergovernmental = true\n\
         # The address of a page that tells of it.\nsources = []\n"
    )
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
