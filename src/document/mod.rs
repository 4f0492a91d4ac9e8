//! A document: Markdown with front matter, parsed once into a tree that every writer shows.
//!
//! It knows nothing of registries, nor of the templates that write the Markdown.

mod arrange;
mod blanks;
mod changes;
mod chart;
mod direction;
#[cfg(feature = "docx")]
mod docx;
#[cfg(feature = "pdf")]
mod fonts;
mod foreign;
mod format;
mod front;
mod html;
mod lines;
mod markdown;
mod measure;
mod number;
mod origin;
#[cfg(any(feature = "docx", feature = "pdf"))]
mod page;
mod parse;
#[cfg(feature = "pdf")]
mod pdf;
mod picture;
mod printing;
mod reference;
mod text;
mod tree;
mod widths;

pub use changes::{Change, marked};
pub use chart::{Chart, ChartKind};
#[cfg(feature = "docx")]
pub use docx::docx;
pub use format::{FILE_FORMATS, FileFormat, Standard, Written};
pub use front::FrontMatter;
pub use html::html;
pub use markdown::markdown;
pub use number::note_letter;
#[cfg(feature = "docx")]
pub use origin::FIGURE_MARK;
pub use origin::{Origin, tag};
pub use parse::Malformed;
#[cfg(feature = "pdf")]
pub use pdf::pdf;
pub use picture::{picture, pictures};
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
    /// Of two documents as one, what stood before and around the text of the earlier one.
    #[serde(skip)]
    pub before: Option<Box<FrontMatter>>,
    /// What it was made from; none where nobody says so.
    #[serde(skip)]
    pub origin: Option<Origin>,
}

impl Document {
    /// The document that Markdown with front matter is.
    pub fn parse(text: &str) -> Result<Self, Malformed> {
        parse::parse(text)
    }

    /// Every heading of the text and the annexes, in order; of two documents as one, those of the later.
    pub fn headings(&self) -> impl Iterator<Item = &Heading> {
        let is_there = |(_, change): &(&Heading, Option<Change>)| *change != Some(Change::Deleted);
        self.all_headings().filter(is_there).map(|(heading, _)| heading)
    }

    /// Every heading of the text and the annexes, in order; of two documents as one, with what one of them alone has.
    fn all_headings(&self) -> impl Iterator<Item = (&Heading, Option<Change>)> {
        let blocks = self.body.iter().chain(&self.annexes).flat_map(|block| match block {
            Block::Changed { change, content } => content.iter().map(|block| (block, Some(*change))).collect(),
            block => vec![(block, None)],
        });
        blocks.filter_map(|(block, change)| match block {
            Block::Heading(heading) => Some((heading, change)),
            _ => None,
        })
    }
}
