//! A page, read back: the elements that name a figure, in whatever way a browser or an editor saved it.

use super::Shown;
use super::text::{Position, Text};
use anyhow::{Context, Result, bail};
use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};
use std::collections::BTreeMap;

/// An element that is open.
struct Open {
    name: String,
    /// The figure that it shows, and where that begins.
    figure: Option<(String, Position)>,
    /// The language that its content is said to be in.
    language: Option<String>,
}

/// How many elements may stand within each other.
const DEEPEST: usize = 2000;

/// Elements that are never closed.
const VOID: [&str; 10] = ["area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta"];

/// Elements whose text is none of the document: what is not shown, and what a marked change took away.
const LEFT_OUT: [&str; 6] = ["del", "script", "style", "title", "desc", "template"];

/// Elements that a paragraph ends with.
const BLOCKS: [&str; 12] =
    ["p", "li", "td", "th", "caption", "figcaption", "div", "section", "blockquote", "header", "nav", "figure"];

/// What the page tells of itself, and its figures.
pub(super) fn read(text: &str) -> Result<(BTreeMap<String, String>, Vec<Shown>)> {
    let mut reader = Reader::from_str(text);
    let config = reader.config_mut();
    config.check_end_names = false;
    config.allow_unmatched_ends = true;
    config.allow_dangling_amp = true;
    let mut page = Page::default();
    loop {
        if page.open.len() > DEEPEST {
            bail!("its elements stand within each other deeper than those of any report");
        }
        match reader.read_event().context("it is no whole page of HTML")? {
            Event::Eof => break,
            Event::Start(element) => page.begin(&element, false),
            Event::Empty(element) => page.begin(&element, true),
            Event::End(element) => page.end(&element.name().as_ref().to_lowercase()),
            Event::Text(text) => page.say(&text.html_content()),
            Event::GeneralRef(name) => {
                let sign = name.resolve_char_ref().ok().flatten().map(|sign| sign.to_string());
                page.say(&sign.unwrap_or_else(|| named(&name.html_content()).to_owned()));
            }
            _ => {}
        }
    }
    Ok((page.pairs, page.text.end()))
}

#[derive(Default)]
struct Page {
    pairs: BTreeMap<String, String>,
    text: Text,
    open: Vec<Open>,
    /// How many elements are open whose text is left out.
    left_out: usize,
}

impl Page {
    fn begin(&mut self, element: &BytesStart<'_>, is_closed: bool) {
        let name = element.name().as_ref().to_lowercase();
        match name.as_str() {
            "meta" => {
                if let (Some(key), Some(value)) = (attribute(element, "name"), attribute(element, "content")) {
                    self.pairs.insert(key, value);
                }
            }
            // A footnote's sign is no digit of the number before it.
            "br" | "sup" => self.say(" "),
            "table" => self.text.begin_table(),
            name if BLOCKS.contains(&name) || is_heading(name) => self.text.end_block(),
            _ => {}
        }
        if is_closed || VOID.contains(&name.as_str()) {
            return;
        }
        self.left_out += usize::from(LEFT_OUT.contains(&name.as_str()));
        let figure = attribute(element, "data-figure").map(|figure| (figure, self.text.position()));
        self.open.push(Open { name, figure, language: attribute(element, "lang") });
    }

    /// Ends the element of this name, and those within it that nobody closed.
    fn end(&mut self, name: &str) {
        let Some(index) = self.open.iter().rposition(|open| open.name == name) else { return };
        while self.open.len() > index {
            let language = || self.open.iter().rev().find_map(|open| open.language.clone());
            let language = self.open.last().filter(|open| open.figure.is_some()).and_then(|_| language());
            let Some(open) = self.open.pop() else { return };
            self.left_out -= usize::from(LEFT_OUT.contains(&open.name.as_str()));
            if let Some((figure, position)) = open.figure.filter(|_| self.left_out == 0) {
                self.text.figure(figure, position, language);
            }
            match open.name.as_str() {
                "td" | "th" => self.text.end_paragraph(false),
                "tr" => self.text.end_row(),
                "table" => self.text.end_table(),
                name if is_heading(name) => self.text.end_paragraph(true),
                // Of a chart each label and each number stands by itself.
                "text" => self.text.end_paragraph(false),
                name if BLOCKS.contains(&name) => self.text.end_block(),
                _ => {}
            }
        }
    }

    fn say(&mut self, text: &str) {
        if self.left_out == 0 {
            self.text.push(text);
        }
    }
}

fn is_heading(name: &str) -> bool {
    matches!(name, "h1" | "h2" | "h3" | "h4" | "h5" | "h6")
}

/// What a named entity stands for, of those that editors write around numbers.
fn named(entity: &str) -> &'static str {
    match entity {
        "nbsp" | "thinsp" | "ensp" | "emsp" => "\u{a0}",
        "minus" => "−",
        "ndash" => "–",
        "rsquo" => "’",
        other => quick_xml::escape::resolve_predefined_entity(other).unwrap_or_default(),
    }
}

fn attribute(element: &BytesStart<'_>, name: &str) -> Option<String> {
    let mut attributes = element.html_attributes();
    let found =
        attributes.with_checks(false).flatten().find(|attribute| attribute.key.as_ref().eq_ignore_ascii_case(name))?;
    let resolved = quick_xml::escape::unescape(&found.value).map(std::borrow::Cow::into_owned);
    Some(resolved.unwrap_or_else(|_| found.value.into_owned()))
}
