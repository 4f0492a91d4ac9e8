//! A list as a document that answers whoever asked, from a template.

use super::Grid;
use super::table::count;
use crate::document::{Document, Malformed};
use crate::record::{Day, Language};
use crate::template::{Engine, Fault, Speaker, Templates};
use serde::Serialize;
use std::sync::Arc;

/// The template that writes it.
pub const TEMPLATE: &str = "list.md";

/// What the template sees.
#[derive(Serialize)]
struct Seen<'a> {
    title: &'a str,
    registry_name: &'a str,
    language: Language,
    day: String,
    revision: Option<&'a str>,
    count: String,
    #[serde(flatten)]
    grid: &'a Grid,
}

/// When a list was made, and of what.
#[derive(Debug, Clone, Copy)]
pub struct AsOf<'a> {
    /// The day.
    pub day: Day,
    /// The revision of the registry; none for its files as they are.
    pub revision: Option<&'a str>,
}

/// Why there is no reply: the template is at fault.
#[derive(Debug)]
pub enum NoReply {
    /// It has a mistake.
    Fault(Fault),
    /// What it writes is no document.
    Malformed(Malformed),
}

/// A list as a document with this title. `what` is what it lists, by its word.
pub fn reply(
    speaker: &Speaker<'_>,
    title: &str,
    grid: &Grid,
    what: &str,
    as_of: AsOf<'_>,
    templates: &Templates,
) -> Result<Document, NoReply> {
    let registry = speaker.registry;
    let language = registry.language();
    let locale = templates.locale(language).map_err(NoReply::Fault)?;
    let engine = Engine::new(templates).speaking(&Arc::new(locale));
    let seen = Seen {
        title,
        registry_name: registry.settings().map_or("", |settings| registry.told(&settings.name)),
        language,
        day: as_of.day.to_string(),
        revision: as_of.revision,
        count: count(speaker, grid.rows.len(), what),
        grid,
    };
    let names = ["title", "registry_name", "language", "day", "revision", "count", "header", "alignment", "rows"];
    let text = engine.render(TEMPLATE, &seen, &names.map(str::to_owned)).map_err(NoReply::Fault)?;
    Document::parse(&text).map_err(NoReply::Malformed)
}
