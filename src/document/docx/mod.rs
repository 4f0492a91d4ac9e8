//! A document as a Word file: real headings, numbering, footnotes and tables, and the same bytes each time.

#![allow(clippy::format_push_string, clippy::format_collect, reason = "XML is read most easily as whole pieces")]

mod body;
mod chart;
mod front;
mod package;
mod parts;
mod runs;
mod table;
mod tracked;
mod xml;

use super::direction::{is_from_right, is_upright};
use super::number::after_number;
use super::page::Page;
use super::{Change, Document, Origin};
use anyhow::Result;
use front::Side;
use package::{Part, Relationships};
use parts::{Filling, List, Tags};
use tracked::Tracked;

/// The document as a Word file.
pub fn docx(document: &Document) -> Result<Vec<u8>> {
    let mut writer = Writer::new(document);
    let mut body = front::first_pages(&mut writer);
    writer.blocks(&document.body, &mut body);
    writer.blocks(&document.annexes, &mut body);
    let notes = writer.footnotes();
    let charts = writer.charts()?;
    let [header, even_header] = [Side::End, Side::Start].map(|outer| front::header(&mut writer, outer));
    let (first_header, first_footer) = (front::first_header(&mut writer), front::first_footer(&mut writer));
    let fixed = parts::filled(&Filling {
        title: &document.front.title,
        author: document.front.author.as_deref(),
        language: document.front.language.word(),
        tags: Tags::of(document.front.language),
        is_upright: is_upright(document.front.language.word()),
        after_number: after_number(document.front.language),
        origin: document.told(writer.figures.clone()).map_or_else(Vec::new, |origin| properties(&origin)),
        from_right: writer.from_right,
        has_masthead: document.front.masthead.is_some(),
        page: Page::of(&document.front),
        text_width: writer.text_width,
        tables: document.front.tables,
        charts: writer.drawn.len(),
        links: writer.relationships.entries(),
        note_links: writer.note_relationships.entries(),
        lists: &writer.lists,
        body: &body,
        notes: &notes,
        header,
        even_header,
        first_header,
        first_footer,
    })?;
    package::pack(fixed.into_iter().chain(charts))
}

/// The most signs that Word keeps of a property.
const LONGEST_PROPERTY: usize = 255;

/// What a document tells of itself as properties; one that is longer than Word keeps goes on in others.
fn properties(origin: &Origin) -> Vec<(String, String)> {
    let mut properties = Vec::new();
    for (name, value) in origin.pairs() {
        let signs: Vec<_> = value.chars().collect();
        for (index, piece) in signs.chunks(LONGEST_PROPERTY).enumerate() {
            let name = if index == 0 { name.to_owned() } else { format!("{name}-{}", index + 1) };
            properties.push((name, piece.iter().collect()));
        }
    }
    properties
}

/// What is gathered while the document is written.
struct Writer<'a> {
    document: &'a Document,
    /// Whether the document is written from the right.
    from_right: bool,
    /// The width of the text, in twentieths of a point: what the margins leave of the page.
    text_width: u32,
    relationships: Relationships,
    note_relationships: Relationships,
    lists: Vec<List>,
    /// The charts that are shown, in order.
    drawn: Vec<String>,
    /// The last number that a bookmark bears.
    bookmarks: usize,
    /// Whether what comes next begins a page.
    begins_page: bool,
    changes: Tracked,
    /// Which of two documents alone has what is written now.
    change: Option<Change>,
    /// The tags of the figures that are shown, in order.
    figures: Vec<String>,
}

impl<'a> Writer<'a> {
    fn new(document: &'a Document) -> Self {
        Self {
            document,
            from_right: is_from_right(document.front.language.word()),
            text_width: Page::of(&document.front).text_width(),
            relationships: Relationships::default(),
            note_relationships: Relationships::default(),
            lists: Vec::new(),
            drawn: Vec::new(),
            bookmarks: 0,
            begins_page: false,
            changes: Tracked::of(document),
            change: None,
            figures: Vec::new(),
        }
    }

    /// The parts of the charts that are shown.
    fn charts(&self) -> Result<Vec<Part>> {
        let shown = self.drawn.iter().filter_map(|name| self.document.front.charts.get(name));
        let parts = (1..).zip(shown).map(|(number, chart)| chart::parts(chart, number, self.document, self.from_right));
        Ok(parts.collect::<Result<Vec<_>>>()?.into_iter().flatten().collect())
    }
}
