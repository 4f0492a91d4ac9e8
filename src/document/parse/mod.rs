//! From Markdown with front matter to the tree.
//!
//! Two things stand in for what Markdown has no word for: an image `chart:NAME` is a chart of the front matter, and a comment
//! `<!-- annexes -->` says that what follows are annexes. A paragraph that begins with `: ` captions the table after it.
//! `<span lang="fr">…</span>` marks another language, and `<em>…</em>` what is emphasized where asterisks can't. `<a id="NAME"></a>` names the paragraph that it stands in, and a link
//! `[](#NAME)` or `[](#NAME,OTHER)` becomes the numbers of the paragraphs of these names. Any other HTML is text.
//! Marks of figures are found in text, once it is parsed.

mod running;

use super::arrange::arrange;
use super::blanks::close_up;
use super::number::Numbers;
use super::reference::Anchors;
use super::tree::{Alignment, Block, Heading, Inline, Table};
use super::{Document, FrontMatter};
use crate::template::unmarked;
use comrak::nodes::{ListType, Node, NodeValue, TableAlignment};
use comrak::{Arena, Options, parse_document};
use running::{anchors, inlines, joined, note, text};
use std::fmt;

/// Why a text is no document.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Malformed {
    /// The line, from 1.
    pub line: usize,
    /// What is wrong there.
    pub message: String,
}

impl fmt::Display for Malformed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "line {}: {}", self.line, self.message)
    }
}

impl std::error::Error for Malformed {}

const ANNEXES: &str = "<!-- annexes -->";
const FENCE: &str = "---\n";

/// The document that a text is.
pub(super) fn parse(text: &str) -> Result<Document, Malformed> {
    let (front, markdown, lines_before) = split(text)?;
    let front: FrontMatter = serde_yaml::from_str(&unmarked(front)).map_err(|error| Malformed {
        line: 1 + error.location().map_or(0, |place| usize::try_from(place.line()).unwrap_or(0)),
        message: format!("the front matter is wrong: {}", error.without_snippet()),
    })?;
    let arena = Arena::new();
    let root = parse_document(&arena, markdown, &options());
    Builder::new(front, lines_before).document(root)
}

/// The front matter, the Markdown, and how many lines stand before that.
fn split(text: &str) -> Result<(&str, &str, usize), Malformed> {
    let missing = |line, message: &str| Malformed { line, message: message.to_owned() };
    let after = text
        .strip_prefix(FENCE)
        .ok_or_else(|| missing(1, "a document begins with its front matter, between two lines `---`"))?;
    let end = after
        .find("\n---\n")
        .ok_or_else(|| missing(1, "the front matter does not end: a second line `---` is missing"))?;
    let front = &after[..=end];
    Ok((front, &after[front.len() + FENCE.len()..], front.lines().count() + 2))
}

fn options() -> Options<'static> {
    let mut options = Options::default();
    options.extension.table = true;
    options.extension.footnotes = true;
    options
}

/// Where what is read belongs.
#[derive(Clone, Copy, PartialEq)]
enum Part {
    Summary,
    Body,
    Annexes,
}

/// Builds the tree from that of the Markdown parser.
struct Builder {
    front: FrontMatter,
    lines_before: usize,
    part: Part,
    numbers: Numbers,
    /// Whether the heading over all annexes was met.
    is_in_annexes: bool,
    /// The caption that stood right before.
    caption: Option<Vec<Inline>>,
    /// The names that it gives its table.
    caption_names: Vec<String>,
    notes: Vec<Vec<Inline>>,
    anchors: Anchors,
    /// Names that stand alone, for the next numbered paragraph.
    names: Vec<String>,
}

impl Builder {
    fn new(front: FrontMatter, lines_before: usize) -> Self {
        let numbers = Numbers::new(&front);
        let anchors = Anchors::new(&front.words);
        Self {
            front,
            lines_before,
            part: Part::Summary,
            numbers,
            is_in_annexes: false,
            caption: None,
            caption_names: Vec::new(),
            notes: Vec::new(),
            anchors,
            names: Vec::new(),
        }
    }

    fn document(mut self, root: Node<'_>) -> Result<Document, Malformed> {
        let (mut summary, mut body, mut annexes) = (Vec::new(), Vec::new(), Vec::new());
        self.numbers.expect_annexes(count_annexes(root));
        for node in root.children() {
            match &node.data.borrow().value {
                NodeValue::HtmlBlock(html) if html.literal.trim() == ANNEXES => {
                    self.part = Part::Annexes;
                    continue;
                }
                NodeValue::Heading(_) if self.part == Part::Summary => self.part = Part::Body,
                _ => {}
            }
            let blocks = self.block(node, true)?;
            match self.part {
                Part::Summary => summary.extend(blocks),
                Part::Body => body.extend(blocks),
                Part::Annexes => annexes.extend(blocks),
            }
        }
        let mut document =
            Document { front: self.front, summary, body, annexes, notes: self.notes, before: None, origin: None };
        self.anchors.name_nothing(self.names.drain(..));
        self.anchors.resolve(&mut document).map_err(|message| Malformed { line: self.lines_before, message })?;
        close_up(&mut document);
        Ok(arrange(document))
    }

    /// The blocks that a node is: none for a caption, which the table after it takes.
    fn block(&mut self, node: Node<'_>, at_top: bool) -> Result<Vec<Block>, Malformed> {
        let caption = self.caption.take();
        let block = match &node.data.borrow().value {
            NodeValue::Paragraph => return self.paragraph(node, at_top),
            NodeValue::Heading(heading) => return Ok(self.headings(node, heading.level)),
            NodeValue::List(list) => {
                let items = node.children().map(|item| self.blocks(item)).collect::<Result<_, _>>()?;
                Block::List { start: (list.list_type == ListType::Ordered).then_some(list.start), items }
            }
            NodeValue::BlockQuote => Block::Quote { content: self.blocks(node)? },
            NodeValue::Table(table) => Block::Table(self.table(node, &table.alignments, caption)),
            NodeValue::CodeBlock(code) => plain(code.literal.trim_end()),
            NodeValue::HtmlBlock(html) => plain(html.literal.trim_end()),
            NodeValue::FootnoteDefinition(_) => {
                self.notes.push(note(node));
                return Ok(Vec::new());
            }
            _ => return Ok(Vec::new()),
        };
        Ok(vec![block])
    }

    fn blocks(&mut self, node: Node<'_>) -> Result<Vec<Block>, Malformed> {
        let mut blocks = Vec::new();
        for child in node.children() {
            blocks.extend(self.block(child, false)?);
        }
        Ok(blocks)
    }

    fn paragraph(&mut self, node: Node<'_>, at_top: bool) -> Result<Vec<Block>, Malformed> {
        if let Some(chart) = self.chart(node)? {
            return Ok(vec![chart]);
        }
        let mut content = inlines(node);
        let captions = node
            .next_sibling()
            .is_some_and(|next| matches!(next.data.borrow().value, NodeValue::Table(_)) && begins_caption(&content));
        if captions {
            strip_caption_sign(&mut content);
            self.caption = Some(content);
            self.caption_names = anchors(node);
            return Ok(Vec::new());
        }
        let names = anchors(node);
        // What only names a paragraph names the next one with a number.
        if content.is_empty() && !names.is_empty() {
            self.names.extend(names);
            return Ok(Vec::new());
        }
        let number = (at_top && self.part == Part::Body).then(|| self.numbers.paragraph()).flatten();
        if let Some(number) = self.numbers.last_paragraph().filter(|_| self.part == Part::Body) {
            for name in names {
                self.anchors.name(name, number);
            }
        }
        if let Some(number) = number {
            self.names.drain(..).for_each(|name| self.anchors.name(name, number));
        }
        Ok(vec![Block::Paragraph { number, content }])
    }

    /// The chart that a paragraph of one image `chart:NAME` is.
    fn chart(&mut self, node: Node<'_>) -> Result<Option<Block>, Malformed> {
        let Some(image) = node.first_child().filter(|image| image.next_sibling().is_none()) else {
            return Ok(None);
        };
        let data = image.data.borrow();
        let NodeValue::Image(link) = &data.value else {
            return Ok(None);
        };
        let Some(name) = link.url.strip_prefix("chart:") else {
            return Ok(None);
        };
        if !self.front.charts.contains_key(name) {
            let known: Vec<_> = self.front.charts.keys().map(String::as_str).collect();
            let help = crate::decode::did_you_mean(name, &known).map_or(String::new(), |help| format!(": {help}"));
            return Err(self.malformed(node, format!("the front matter has no chart `{name}`{help}")));
        }
        let label = Some(self.numbers.figure(&self.front.words.figure));
        Ok(Some(Block::Chart { name: name.to_owned(), label }))
    }

    /// A heading; that of the first of several annexes has the one over all of them before it.
    fn headings(&mut self, node: Node<'_>, level: u8) -> Vec<Block> {
        // The next paragraph with a number is one of another part.
        self.anchors.name_nothing(self.names.drain(..));
        let annex = self.part == Part::Annexes && level == 1;
        let (level, number, over) = match (self.part, self.front.words.annexes.clone()) {
            (Part::Annexes, Some(annexes)) if self.numbers.has_annexes() => {
                let over = (annex && !std::mem::replace(&mut self.is_in_annexes, true)).then_some(annexes);
                let number = annex.then(|| self.numbers.annex_among());
                (level.saturating_add(1), number, over)
            }
            (Part::Annexes, _) => {
                let word = &self.front.words.annex;
                let number = if self.numbers.has_annexes() { self.numbers.annex(word) } else { word.clone() };
                (level, annex.then_some(number), None)
            }
            (Part::Summary | Part::Body, _) => (level, self.numbers.heading(level), None),
        };
        let over = over.map(|words| (1, None, vec![text(&words)], true));
        let headings = over.into_iter().chain([(level, number, inlines(node), annex)]);
        let with_id = |(level, number, content, annex)| {
            Block::Heading(Heading { level, number, content, id: self.numbers.id(), annex, number_before: None })
        };
        headings.map(with_id).collect()
    }

    fn table(&mut self, node: Node<'_>, alignment: &[TableAlignment], caption: Option<Vec<Inline>>) -> Table {
        let mut rows = Vec::new();
        for row in node.children() {
            rows.push(row.children().map(inlines).collect::<Vec<_>>());
        }
        rows.iter_mut().flatten().for_each(|cell| super::blanks::open_up(cell));
        let header = if rows.is_empty() { Vec::new() } else { rows.remove(0) };
        let widths = super::widths::widths(&header, &rows);
        let alignment = alignment.iter().map(|alignment| match alignment {
            TableAlignment::None | TableAlignment::Left => Alignment::Start,
            TableAlignment::Center => Alignment::Center,
            TableAlignment::Right => Alignment::End,
        });
        let label = caption.is_some().then(|| self.numbers.table(&self.front.words.table));
        if label.is_some() {
            self.anchors.name_table(std::mem::take(&mut self.caption_names), self.numbers.tables());
        }
        let (caption, alignment) = (caption.unwrap_or_default(), alignment.collect());
        Table { label, caption, alignment, widths, header, rows, changes: Vec::new(), label_before: None }
    }

    fn malformed(&self, node: Node<'_>, message: String) -> Malformed {
        Malformed { line: self.lines_before + node.data.borrow().sourcepos.start.line, message }
    }
}

fn count_annexes(root: Node<'_>) -> usize {
    let is_marker = |node: &Node<'_>| matches!(&node.data.borrow().value, NodeValue::HtmlBlock(html) if html.literal.trim() == ANNEXES);
    let is_part =
        |node: &Node<'_>| matches!(&node.data.borrow().value, NodeValue::Heading(heading) if heading.level == 1);
    root.children().skip_while(|node| !is_marker(node)).filter(is_part).count()
}

fn plain(words: &str) -> Block {
    Block::Paragraph { number: None, content: joined(vec![text(words)]) }
}

fn begins_caption(content: &[Inline]) -> bool {
    matches!(content.first(), Some(Inline::Text { text }) if text.starts_with(": "))
}

fn strip_caption_sign(content: &mut [Inline]) {
    if let Some(Inline::Text { text }) = content.first_mut() {
        text.drain(..2);
    }
}
