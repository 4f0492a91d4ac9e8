//! A document: Markdown with front matter, parsed once into a tree that every writer shows.
//!
//! It knows nothing of registries, nor of the templates that write the Markdown.

mod chart;
#[cfg(feature = "docx")]
mod docx;
#[cfg(any(feature = "docx", feature = "pdf"))]
mod fonts;
mod format;
mod front;
mod html;
mod markdown;
mod number;
mod parse;
#[cfg(feature = "pdf")]
mod pdf;
mod picture;
mod reference;
mod text;
mod tree;
mod widths;

pub use chart::{Chart, ChartKind};
#[cfg(feature = "docx")]
pub use docx::docx;
pub use format::{FILE_FORMATS, FileFormat, Standard};
pub use front::FrontMatter;
pub use html::html;
pub use markdown::markdown;
pub use parse::Malformed;
#[cfg(feature = "pdf")]
pub use pdf::pdf;
pub use picture::pictures;
pub use text::plain;
pub use tree::{Block, Heading, Inline};

use serde::Serialize;
use std::collections::BTreeMap;

/// The pictures of a document's charts as SVG, by the names of the charts.
pub type Pictures = BTreeMap<String, String>;

/// A document, laid out by none of its formats yet.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Document {
    /// What stands before and around the text.
    pub front: FrontMatter,
    /// What stands before the first heading.
    pub summary: Vec<Block>,
    /// The text.
    pub body: Vec<Block>,
    /// The annexes, each from its heading on.
    pub annexes: Vec<Block>,
    /// The footnotes, in the order in which they are first referred to.
    pub notes: Vec<Vec<Inline>>,
}

impl Document {
    /// The document that Markdown with front matter is.
    pub fn parse(text: &str) -> Result<Self, Malformed> {
        parse::parse(text)
    }

    /// Every heading of the text and the annexes, in order.
    pub fn headings(&self) -> impl Iterator<Item = &Heading> {
        self.body.iter().chain(&self.annexes).filter_map(|block| match block {
            Block::Heading(heading) => Some(heading),
            _ => None,
        })
    }
}
