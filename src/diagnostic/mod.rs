//! What was found, at its place in the text, for whoever reads it: a person or another program.
//!
//! It knows findings and texts, and nothing of what a registry is.

mod edit;
mod extent;
mod github;
mod held;
mod human;
mod json;
mod junit;
mod locate;
mod moved;
mod sarif;
mod short;
mod strictness;

pub use edit::{Edit, edited};
pub use extent::Extent;
pub use held::Held;
pub use human::{human, standing, summary};
pub use locate::{Diagnostic, Location, Mark, locate, place_of};
pub use strictness::Strictness;

use crate::print::Format;
use anyhow::Result;

/// What makes of a file's name in the registry what a person would open.
pub type ShownPath<'a> = Box<dyn Fn(&str) -> String + 'a>;

/// What findings are shown with.
pub struct Setting<'a> {
    /// How many of each rule people see.
    pub extent: Extent,
    /// What fails the check.
    pub strictness: Strictness,
    /// How wide a terminal is, in columns.
    pub width: usize,
    /// The files that were checked.
    pub files: &'a [&'a str],
    /// One line that says how much was found.
    pub summary: &'a str,
    /// What a person would open to see a file.
    pub shown_path: &'a dyn Fn(&str) -> String,
    /// The same for whoever starts at the top of the repository, which is looked for only where it is needed.
    pub from_top: &'a dyn Fn() -> Result<ShownPath<'a>>,
}

/// Shows findings.
pub type Show = fn(&[Diagnostic], &Setting<'_>) -> Result<String>;

/// The name of the format that is for people.
pub const HUMAN: &str = "human";

/// All formats, the usual one first.
pub static FORMATS: [Format<Show>; 6] = [
    Format::new(HUMAN, "For people: the line, what is wrong, why, and the cure", |found, setting| {
        let text = human(found, setting.extent, setting.width, setting.shown_path);
        Ok(format!("{text}{}\n", setting.summary))
    }),
    Format::new(
        "short",
        "For editors: `file:line:column: severity[rule]: message`, a line a finding",
        |found, setting| Ok(short::short(found, (setting.from_top)()?)),
    ),
    Format::new("json", "For programs: one array", |found, _| json::json(found)),
    Format::new("sarif", "For code scanning: SARIF 2.1.0", |found, setting| sarif::sarif(found, (setting.from_top)()?)),
    Format::new("github", "For a workflow on GitHub: annotations", |found, setting| {
        Ok(github::github(found, (setting.from_top)()?))
    }),
    Format::new(
        "junit",
        "For whoever shows test reports: `JUnit` XML, a test a file, which fails where the check does",
        |found, setting| {
            Ok(junit::junit(found, setting.files.iter().copied(), setting.strictness, (setting.from_top)()?)?)
        },
    ),
];
