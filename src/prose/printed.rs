//! The words at a place as Markdown for a report: headings below those that are there, and nothing that reports don't take.

use super::marks::resolved;
use super::{Mark, Part, ReportText};
use crate::record::Language;
use crate::record::Url;
use comrak::nodes::{Node, NodeHtmlBlock, NodeValue};
use comrak::{Arena, format_commonmark, parse_document};
use std::convert::Infallible;
use std::mem;

/// Where words are printed, and how.
#[derive(Debug, Clone, Copy)]
pub struct Setting {
    /// The level of the heading that they stand beneath.
    pub beneath: u8,
    /// Whether each paragraph is bold.
    pub is_bold: bool,
    /// The language that they are in, where it is another than the report's.
    pub foreign: Option<Language>,
}

/// The deepest level of a heading.
const DEEPEST: u8 = 6;

impl ReportText {
    /// The words at a place as Markdown; what stands for a figure or a source is asked for, with what stands before it.
    pub fn printed<E>(
        &self,
        part: &Part,
        setting: Setting,
        mut stands: impl FnMut(&Mark, &str) -> Result<String, E>,
    ) -> Result<String, E> {
        resolved(&self.markdown(part, setting), |number, before| match self.marks.get(number) {
            Some(mark) => stands(mark, before),
            None => Ok(String::new()),
        })
    }

    /// The words at a place in one form, however they are broken into lines.
    pub(super) fn canonical(&self, part: &Part) -> String {
        let setting = Setting { beneath: 1, is_bold: false, foreign: None };
        let typed = |mark: &Mark, _: &str| Ok::<_, Infallible>(self.source[mark.span.clone()].to_owned());
        self.printed(part, setting, typed).unwrap_or_default().trim_end().to_owned()
    }

    /// The Markdown at a place, with a sign for each mark.
    fn markdown(&self, part: &Part, setting: Setting) -> String {
        let arena = Arena::new();
        let root = parse_document(&arena, &self.marked, &super::options());
        for node in root.children().collect::<Vec<_>>() {
            let line = node.data.borrow().sourcepos.start.line;
            if !part.lines.contains(&line) {
                node.detach();
            }
        }
        for node in root.descendants().collect::<Vec<_>>() {
            self.tame(&arena, node);
            dress(&arena, node, setting);
        }
        let mut markdown = String::new();
        // It is written to memory, which can't fail.
        let _ = format_commonmark(root, &super::options(), &mut markdown);
        // The formatter parts lists by a comment; lists that follow each other are one.
        markdown.replace("<!-- end list -->\n\n", "")
    }

    /// Makes text of what reports don't take, and one line of each paragraph.
    fn tame<'a>(&self, arena: &'a Arena<'a>, node: Node<'a>) {
        let mut data = node.data.borrow_mut();
        let text = |text: String| NodeValue::Text(text.into());
        match &mut data.value {
            NodeValue::SoftBreak => data.value = text(" ".to_owned()),
            NodeValue::HtmlInline(html) => {
                let html = mem::take(html);
                data.value = text(html);
            }
            NodeValue::HtmlBlock(NodeHtmlBlock { literal, .. }) => {
                let html = literal.trim_end().replace('\n', " ");
                data.value = NodeValue::Paragraph;
                drop(data);
                node.append(arena.alloc(text(html).into()));
            }
            NodeValue::Image(_) => data.value = NodeValue::Emph,
            NodeValue::Link(link) => {
                link.url = self.as_typed(&link.url);
                // What leads nowhere on the web is printed as words.
                if Url::new(&link.url).is_none() {
                    data.value = NodeValue::Emph;
                }
            }
            _ => {}
        }
    }
}

/// Puts a heading below the one that is there, and makes paragraphs bold and of their language.
fn dress<'a>(arena: &'a Arena<'a>, node: Node<'a>, setting: Setting) {
    let (mut is_bold, mut holds_text) = (false, false);
    match &mut node.data.borrow_mut().value {
        NodeValue::Heading(heading) => {
            heading.level = (heading.level - 1 + setting.beneath).min(DEEPEST);
            holds_text = true;
        }
        NodeValue::Paragraph => (is_bold, holds_text) = (setting.is_bold, true),
        NodeValue::TableCell => holds_text = true,
        _ => {}
    }
    if is_bold {
        let strong = arena.alloc(NodeValue::Strong.into());
        for within in node.descendants().filter(|within| matches!(within.data.borrow().value, NodeValue::Strong)) {
            within.data.borrow_mut().value = NodeValue::Emph;
        }
        for child in node.children().collect::<Vec<_>>() {
            strong.append(child);
        }
        node.append(strong);
    }
    if let Some(language) = setting.foreign.filter(|_| holds_text && node.first_child().is_some()) {
        let tag = |html: String| NodeValue::HtmlInline(html);
        node.prepend(arena.alloc(tag(format!("<span lang=\"{language}\">")).into()));
        node.append(arena.alloc(tag("</span>".to_owned()).into()));
    }
}
