//! The parts that are the same in every Word file but for a few places: XML files in `templates/docx/`, named as Word names them.
//!
//! They are the program's own, as the fonts are: what the writer makes must fit them, so a registry's files take no place of theirs.

use super::package::{Part, Relationship};
use super::xml::escaped;
use crate::document::page::Page;
use crate::record::{Language, TableStyle};
use crate::spelling::with_plain_ends;
use anyhow::Result;
use minijinja::syntax::SyntaxConfig;
use minijinja::value::Serde;
use minijinja::{Environment, Error, UndefinedBehavior, Value};
use serde::Serialize;

macro_rules! parts {
    ($($path:literal),+ $(,)?) => {
        &[$( ($path, include_str!(concat!("../../../templates/docx/", $path))) ),+]
    };
}

/// The paths of the parts within the file, in its order, and their texts.
const PARTS: &[(&str, &str)] = parts![
    "[Content_Types].xml",
    "_rels/.rels",
    "docProps/core.xml",
    "docProps/custom.xml",
    "word/_rels/document.xml.rels",
    "word/_rels/footnotes.xml.rels",
    "word/document.xml",
    "word/footer1.xml",
    "word/footer2.xml",
    "word/footer3.xml",
    "word/footnotes.xml",
    "word/header1.xml",
    "word/header2.xml",
    "word/header3.xml",
    "word/numbering.xml",
    "word/settings.xml",
    "word/styles.xml",
];

/// What is filled into the parts. Text is escaped; what is XML already is marked as `safe` there.
#[derive(Debug, Serialize)]
pub(super) struct Filling<'a> {
    pub title: &'a str,
    pub author: Option<&'a str>,
    pub language: &'a str,
    pub tags: Tags,
    /// Whether the language slants no letters.
    pub is_upright: bool,
    /// What stands after the number of a paragraph.
    pub after_number: &'static str,
    /// What the document tells of itself, as properties of their names.
    pub origin: Vec<(String, String)>,
    pub from_right: bool,
    /// Whether the first page has a masthead: symbols and numbers of pages are in bold then, and these tell how many pages there are.
    pub has_masthead: bool,
    pub page: Page,
    pub text_width: u32,
    pub tables: TableStyle,
    /// How many charts there are, numbered from 1.
    pub charts: usize,
    pub links: &'a [Relationship],
    pub note_links: &'a [Relationship],
    pub lists: &'a [List],
    /// The blocks before the properties of the page.
    pub body: &'a str,
    pub notes: &'a str,
    pub header: String,
    pub even_header: String,
    pub first_header: String,
    pub first_footer: String,
}

/// The languages that Word takes text for, by its script.
#[derive(Debug, Serialize)]
pub(super) struct Tags {
    /// Of what is in none of the other scripts.
    pub latin: &'static str,
    pub east_asian: &'static str,
    pub from_right: &'static str,
}

impl Tags {
    /// Those of a document in a language.
    pub fn of(language: Language) -> Self {
        let latin = match language {
            Language::English | Language::Arabic | Language::Chinese => "en",
            Language::French => "fr-FR",
            Language::Spanish => "es-ES",
            Language::Russian => "ru-RU",
        };
        Self { latin, east_asian: "zh-CN", from_right: "ar-SA" }
    }
}

/// A list, which has a numbering of its own.
#[derive(Debug, Serialize)]
pub(super) struct List {
    /// Its numbering.
    pub id: usize,
    /// Where it begins to count; none for bullets.
    pub start: Option<usize>,
}

/// What is filled into a chart.
#[derive(Debug, Serialize)]
pub(super) struct Drawn<'a> {
    pub number: usize,
    pub title: &'a str,
    pub labels: &'a [String],
    pub values: &'a [usize],
    pub language: &'a str,
    /// Whether it has bars from the side, and not columns from below.
    pub is_bars: bool,
    pub from_right: bool,
}

/// A chart, and what it refers to.
pub(super) fn chart(drawn: &Drawn<'_>) -> Result<[Part; 2]> {
    const CHART: &str = include_str!("../../../templates/docx/word/charts/chart.xml");
    const RELATIONSHIPS: &str = include_str!("../../../templates/docx/word/charts/_rels/chart.xml.rels");
    let environment = environment()?;
    let filling = Value::from(Serde(drawn));
    let filled = |path: String, text: &str| {
        let content = environment.render_named_str(&path, &with_plain_ends(text), &filling)?;
        anyhow::Ok(Part::text(&path, content))
    };
    Ok([
        filled(format!("word/charts/chart{}.xml", drawn.number), CHART)?,
        filled(format!("word/charts/_rels/chart{}.xml.rels", drawn.number), RELATIONSHIPS)?,
    ])
}

/// All of the parts, filled in.
pub(super) fn filled(filling: &Filling<'_>) -> Result<Vec<Part>> {
    let environment = environment()?;
    let has_origin = !filling.origin.is_empty();
    let filling = Value::from(Serde(filling));
    let filled = |(path, text): &(&str, &str)| {
        Ok(Part::text(path, environment.render_named_str(path, &with_plain_ends(text), &filling)?))
    };
    PARTS.iter().filter(|(path, _)| has_origin || *path != "docProps/custom.xml").map(filled).collect()
}

fn environment() -> Result<Environment<'static>> {
    let mut environment = Environment::new();
    environment.set_undefined_behavior(UndefinedBehavior::Strict);
    environment
        .set_syntax(SyntaxConfig::builder().trim_blocks(true).lstrip_blocks(true).keep_trailing_newline(true).build()?);
    environment.set_formatter(|out, _, value| {
        let text = value.to_string();
        out.write_str(&if value.is_safe() { text } else { escaped(&text) }).map_err(Error::from)
    });
    Ok(environment)
}
