//! A document as a Word file: real headings, numbering, footnotes and tables, and the same bytes each time.

#![allow(clippy::format_push_string, clippy::format_collect, reason = "XML is read most easily as whole pieces")]

mod body;
mod front;
mod numbering;
mod package;
mod picture;
mod runs;
mod styles;
mod xml;

use super::html::direction;
use super::{Document, Pictures};
use anyhow::Result;
use package::{Part, Relationships};

/// The width of the text, in twentieths of a point.
const TEXT_WIDTH: u32 = 8958;

/// The document as a Word file.
pub fn docx(document: &Document, pictures: &Pictures) -> Result<Vec<u8>> {
    let mut writer = Writer::new(document);
    let mut body = front::first_pages(&mut writer);
    writer.blocks(&document.body, &mut body);
    writer.blocks(&document.annexes, &mut body);
    body.push_str(&front::section(&writer));
    let footnotes = writer.footnotes();
    let drawn = writer.drawn.iter().map(|name| picture::png(name, pictures)).collect::<Result<Vec<_>>>()?;
    package::pack(
        vec![
            Part::text("[Content_Types].xml", package::content_types(&drawn)),
            Part::text("_rels/.rels", package::top_relationships()),
            Part::text("docProps/core.xml", front::properties(document)),
            Part::text("word/_rels/document.xml.rels", writer.relationships.to_xml()),
            Part::text("word/_rels/footnotes.xml.rels", writer.note_relationships.to_xml()),
            Part::text("word/document.xml", xml::document(&body)),
            Part::text("word/footer1.xml", front::footer()),
            Part::text("word/footer2.xml", front::first_footer(&writer)),
            Part::text("word/footnotes.xml", footnotes),
            Part::text("word/header1.xml", front::header(&writer)),
            Part::text("word/header2.xml", front::first_header(&writer)),
            Part::text("word/numbering.xml", numbering::numbering(&writer.lists)),
            Part::text("word/settings.xml", styles::settings(document.front.language.word())),
            Part::text("word/styles.xml", styles::styles(document.front.language.word())),
        ]
        .into_iter()
        .chain(drawn)
        .collect(),
    )
}

/// What is gathered while the document is written.
struct Writer<'a> {
    document: &'a Document,
    /// Whether the document is written from the right.
    from_right: bool,
    relationships: Relationships,
    note_relationships: Relationships,
    /// Where each list begins to count; none for bullets.
    lists: Vec<Option<usize>>,
    /// The charts that are shown, in order.
    drawn: Vec<String>,
    /// The last number that a bookmark bears.
    bookmarks: usize,
}

impl<'a> Writer<'a> {
    fn new(document: &'a Document) -> Self {
        Self {
            document,
            from_right: direction(document.front.language.word()) == "rtl",
            relationships: Relationships::of_document(),
            note_relationships: Relationships::default(),
            lists: Vec::new(),
            drawn: Vec::new(),
            bookmarks: 0,
        }
    }
}
