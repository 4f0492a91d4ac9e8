//! The blocks of the text: headings, paragraphs, lists and charts.

use super::parts::List;
use super::runs::{Look, Place, Within, run};
use super::xml::Paragraph;
use super::{Writer, chart};
use crate::document::{Block, Heading, plain};
use crate::record::Language;

// The numberings of `word/numbering.xml`: of headings, of paragraphs through the whole document, and of the first list.
const HEADINGS: usize = 1;
const PARAGRAPHS: usize = 2;
const LISTS: usize = 3;

/// Whether the paragraph before a block introduces it: a list, or a table that has no caption, be it one that one of two documents alone
/// has.
fn is_introduced(block: &Block) -> bool {
    match block {
        Block::List { .. } => true,
        Block::Table(table) => table.label.is_none(),
        Block::Changed { content, .. } => content.first().is_some_and(is_introduced),
        _ => false,
    }
}

/// The first of the items at the end of a list that stand on one page: none of them is alone on the last.
fn kept_together(items: &[Vec<Block>]) -> usize {
    const TOGETHER: usize = 3;
    const SHORT: usize = 300;
    let is_short = |item: &&Vec<Block>| match &item[..] {
        [Block::Paragraph { content, .. }] => plain(content).chars().count() <= SHORT,
        _ => false,
    };
    items.len() - items.iter().rev().take(TOGETHER).take_while(is_short).count()
}

/// Where an item of a list stands.
#[derive(Clone, Copy)]
struct At {
    numbering: usize,
    depth: usize,
    keep_next: bool,
}

impl Writer<'_> {
    /// The blocks, one after the other.
    pub fn blocks(&mut self, blocks: &[Block], out: &mut String) {
        self.sequence(blocks, 0, false, out);
    }

    /// The same at a depth of lists; a list may come after them. A paragraph stands on the page of the list or table that it introduces,
    /// and a table on that of its notes.
    fn sequence(&mut self, blocks: &[Block], depth: usize, precedes_list: bool, out: &mut String) {
        let mut blocks = blocks.iter().peekable();
        while let Some(block) = blocks.next() {
            let keep_next = match block {
                Block::Table(_) | Block::TableNote { .. } => matches!(blocks.peek(), Some(Block::TableNote { .. })),
                _ => blocks.peek().map_or(precedes_list, |next| is_introduced(next)),
            };
            self.block(block, depth, keep_next, out);
        }
    }

    fn block(&mut self, block: &Block, depth: usize, keep_next: bool, out: &mut String) {
        let written = match block {
            Block::Heading(heading) => self.heading(heading),
            Block::Paragraph { number, content } => {
                let numbering = number.map(|_| (PARAGRAPHS, 0));
                let style = if depth > 0 { "ListContinue" } else { "SingleTxt" };
                let runs = self.inlines(content);
                Paragraph { style, numbering, keep_next, ..self.paragraph() }.with(&runs)
            }
            Block::List { start, items } => return self.list(*start, items, depth, out),
            Block::Quote { content } => return self.quote(content, out),
            Block::Table(table) => self.table(table, keep_next),
            Block::TableNote { content } => {
                let runs = self.inlines(content);
                Paragraph { style: "TableNote", keep_next, ..self.paragraph() }.with(&runs)
            }
            Block::Chart { name, label } => self.chart(name, label.as_deref()),
            Block::Changed { change, content } => {
                return self.within(Some(*change), |writer| writer.sequence(content, depth, keep_next, out));
            }
        };
        out.push_str(&written);
    }

    /// A paragraph in the direction of the document.
    pub fn paragraph<'b>(&self) -> Paragraph<'b> {
        Paragraph { from_right: self.from_right, mark: self.mark(self.change), ..Paragraph::default() }
    }

    /// A paragraph that holds nothing but a drawing: `LibreOffice` turns round the digits of one in a paragraph from the right.
    fn of_drawing<'b>(&self) -> Paragraph<'b> {
        let alignment = if self.from_right { "right" } else { "" };
        Paragraph { from_right: false, alignment, ..self.paragraph() }
    }

    fn heading(&mut self, heading: &Heading) -> String {
        let style = ["Heading1", "Heading2", "Heading3", "Heading4"][usize::from(heading.level.clamp(1, 4)) - 1];
        let mut runs = self.runs(&heading.content, Look { place: Place::Heading, ..self.plain() }, Within::Body);
        let is_typed = heading.annex || self.numbers_are_words();
        if let Some(number) = heading.number.as_ref().filter(|_| is_typed) {
            let parted = match heading.annex {
                true if heading.is_below_number() => "<w:r><w:br/></w:r>".to_owned(),
                true => "<w:r><w:tab/></w:r>".to_owned(),
                false => run(" ", self.plain()),
            };
            let number = run(number, self.plain()) + &parted;
            runs = self.tracked(number, self.change) + &runs;
        }
        let marked = self.bookmarked(&bookmark(&heading.id), &runs);
        let is_numbered = heading.number.is_some() && !is_typed;
        let begins_page = std::mem::take(&mut self.begins_page);
        let is_part = heading.level == 1 && (heading.annex || self.document.front.parts_on_new_pages);
        let new_page = begins_page || is_part;
        Paragraph {
            style,
            numbering: is_numbered.then(|| (HEADINGS, usize::from(heading.level) - 1)),
            page_break_before: new_page,
            ..self.paragraph()
        }
        .with(&marked)
    }

    /// Whether headings are numbered in words, which Word can't do by itself.
    pub fn numbers_are_words(&self) -> bool {
        self.document.front.language == Language::Arabic
    }

    /// Runs that a link within the document can lead to.
    pub fn bookmarked(&mut self, name: &str, runs: &str) -> String {
        self.bookmarks += 1;
        let id = self.bookmarks;
        format!("<w:bookmarkStart w:id=\"{id}\" w:name=\"{name}\"/>{runs}<w:bookmarkEnd w:id=\"{id}\"/>")
    }

    fn list(&mut self, start: Option<usize>, items: &[Vec<Block>], depth: usize, out: &mut String) {
        let numbering = LISTS + self.lists.len();
        self.lists.push(List { id: numbering, start });
        let kept = kept_together(items);
        for (index, item) in items.iter().enumerate() {
            let at = At { numbering, depth, keep_next: index + 1 < items.len() && index >= kept };
            match &item[..] {
                [Block::Changed { change, content }] => {
                    self.within(Some(*change), |writer| writer.item(content, at, out));
                }
                item => self.item(item, at, out),
            }
        }
    }

    fn item(&mut self, item: &[Block], at: At, out: &mut String) {
        let At { numbering, depth, keep_next } = at;
        let mut blocks = item;
        if let [Block::Paragraph { content, .. }, rest @ ..] = item {
            blocks = rest;
            let runs = self.inlines(content);
            let numbering = Some((numbering, depth.min(2)));
            out.push_str(&Paragraph { style: "ListParagraph", numbering, keep_next, ..self.paragraph() }.with(&runs));
        }
        self.sequence(blocks, depth + 1, false, out);
    }

    fn quote(&mut self, content: &[Block], out: &mut String) {
        for block in content {
            match block {
                Block::Paragraph { content, .. } => {
                    let runs = self.inlines(content);
                    out.push_str(&Paragraph { style: "Quote", ..self.paragraph() }.with(&runs));
                }
                block => self.block(block, 0, false, out),
            }
        }
    }

    fn chart(&mut self, name: &str, label: Option<&str>) -> String {
        let Some(chart) = self.document.front.charts.get(name) else {
            return String::new();
        };
        self.drawn.push(name.to_owned());
        let number = self.drawn.len();
        let drawing = chart::drawing(&self.relationships.chart(number), number, name, chart);
        let label = label.map_or(String::new(), |label| run(label, self.plain()) + "<w:r><w:br/></w:r>");
        let title = run(self.document.chart_title(name), Look { bold: true, ..self.plain() });
        let drawing = self.tracked(drawing, self.change);
        let caption = self.tracked(label + &title, self.change);
        Paragraph { style: "FigureCaption", ..self.paragraph() }.with(&caption)
            + &Paragraph { style: "Figure", ..self.of_drawing() }.with(&drawing)
    }
}

/// The name of a heading's bookmark: Word's own form for what a table of contents leads to.
pub(super) fn bookmark(id: &str) -> String {
    format!("_Toc{}", id.trim_start_matches("section-"))
}
