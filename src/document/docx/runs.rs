//! What runs within a paragraph: text in its look and language, links and footnotes.

use super::Writer;
use super::package::Relationships;
use super::xml::{Paragraph, escaped, field};
use crate::document::direction::{Piece, ends_from_left, is_from_right, is_upright, pieces};
use crate::document::text::{whole_words, whole_words_of_cell};
use crate::document::{Change, FIGURE_MARK, Inline, measure, plain, tag};
use std::ops::Range;

/// How text is set.
#[allow(clippy::struct_excessive_bools, reason = "each is a property of its own that a run has or has not")]
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Look<'a> {
    pub bold: bool,
    pub italic: bool,
    pub link: bool,
    /// The language, where it is not the document's.
    pub language: Option<&'a str>,
    pub from_right: bool,
    /// Whether the language slants no letters.
    pub is_upright: bool,
    /// Whether one of two documents alone has it.
    pub change: Option<Change>,
    pub place: Place,
}

/// Where something stands that runs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) enum Place {
    #[default]
    Text,
    Heading,
    /// A cell of a table, with the room that a line has there (in thousandths of an em).
    Cell {
        room: u32,
    },
}

impl Look<'_> {
    /// The properties of a run, in the order that Word asks for.
    fn properties(self) -> String {
        let mut properties = String::new();
        let mut add = |is_so: bool, element: &str| {
            if is_so {
                properties.push_str(element);
            }
        };
        add(self.link, "<w:rStyle w:val=\"Hyperlink\"/>");
        add(self.bold, "<w:b/><w:bCs/>");
        add(self.italic && !self.is_upright, "<w:i/><w:iCs/>");
        add(self.from_right, "<w:rtl/>");
        if let Some(language) = self.language {
            let language = escaped(language);
            let attribute = match language.split('-').next() {
                Some("ar") => "bidi",
                Some("zh") => "eastAsia",
                _ => "val",
            };
            properties += &format!("<w:lang w:{attribute}=\"{language}\"/>");
        }
        if properties.is_empty() { properties } else { format!("<w:rPr>{properties}</w:rPr>") }
    }
}

/// Text in one look; what runs from the left in one from the right has runs of its own.
pub(super) fn run(text: &str, look: Look<'_>) -> String {
    if !look.from_right {
        return one_run(text, look);
    }
    let mut is_after_words = false;
    let piece = |piece: Piece<'_>| {
        let begins_with_number = |sign: char| sign.is_ascii_digit();
        let first = piece.text.trim_start_matches(|sign: char| !sign.is_alphanumeric());
        let is_drawn_in =
            std::mem::replace(&mut is_after_words, piece.from_left) && first.starts_with(begins_with_number);
        if piece.from_left {
            let [start, end] = held(piece.text);
            let text = format!("{start}{}{end}", piece.text);
            return one_run(&text, Look { from_right: false, is_upright: false, ..look });
        }
        let before = if is_drawn_in { FROM_RIGHT } else { "" };
        one_run(&format!("{before}{}{}", piece.text, joined_to_next(piece.text)), look)
    };
    pieces(text).into_iter().map(piece).collect()
}

/// Has no width and runs from the left: what comes before it, such as the last slash of an address, stays with it. Not every program
/// goes by the direction of runs.
const FROM_LEFT: &str = "\u{200e}";
/// The same from the right: a number after it does not join what runs from the left before it.
const FROM_RIGHT: &str = "\u{200f}";

/// Has no width, and no line ends at it.
const JOINER: &str = "\u{2060}";

/// What keeps the end of text from the right with what comes after it from the left: a conjunction, which is written together with
/// the next word, and a mark that opens.
fn joined_to_next(text: &str) -> &'static str {
    let is_conjunction = text == "و" || text.ends_with(" و");
    if is_conjunction || text.ends_with(['(', '“', '”', '«']) { JOINER } else { "" }
}

/// What holds the ends of text from the left together with it, where these are no letters.
fn held(text: &str) -> [&'static str; 2] {
    let mark = |is_held: bool| if is_held { "" } else { FROM_LEFT };
    [mark(text.starts_with(char::is_alphabetic)), mark(text.ends_with(char::is_alphanumeric))]
}

fn one_run(text: &str, look: Look<'_>) -> String {
    let written = match look.place {
        Place::Text => kept_whole(text, whole_words(text).filter(|word| text[word.clone()].starts_with("C7"))),
        // People look for headings, which are rarely so long that a code is torn: they stay as they are.
        Place::Heading => escaped(text),
        Place::Cell { room } => {
            let whole = whole_words_of_cell(text, |word| measure::width(word) <= room);
            // Where a Chinese comma stands between words in other letters, programs break these anywhere, unless they are told where.
            kept_whole(text, whole.into_iter()).replace('、', "、\u{200b}")
        }
    };
    format!("<w:r>{}<w:t xml:space=\"preserve\">{written}</w:t></w:r>", look.properties())
}

/// Text in which no line ends within these words. The sign for a hyphen at which none does is an element of its own, which readers take
/// for a hyphen: another letter in its place would be another word to them.
fn kept_whole(text: &str, words: impl Iterator<Item = Range<usize>>) -> String {
    const HYPHEN: &str = "</w:t><w:noBreakHyphen/><w:t xml:space=\"preserve\">";
    let mut written = String::with_capacity(text.len());
    let mut begun = 0;
    for word in words {
        written += &escaped(&text[begun..word.start]);
        written += &escaped(&text[word.clone()].replace(' ', "\u{a0}")).replace('-', HYPHEN);
        begun = word.end;
    }
    written + &escaped(&text[begun..])
}

/// Which part the runs stand in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Within {
    Body,
    Notes,
}

impl Writer<'_> {
    /// The look of plain text in this document.
    pub fn plain(&self) -> Look<'static> {
        let is_upright = is_upright(self.document.front.language.word());
        Look { from_right: self.from_right, is_upright, change: self.change, ..Look::default() }
    }

    /// The runs of the main text.
    pub fn inlines(&mut self, content: &[Inline]) -> String {
        self.runs(content, self.plain(), Within::Body)
    }

    /// The same in bold.
    pub fn in_bold(&mut self, content: &[Inline]) -> String {
        self.runs(content, Look { bold: true, ..self.plain() }, Within::Body)
    }

    pub fn runs(&mut self, content: &[Inline], look: Look<'_>, place: Within) -> String {
        let mut runs = String::new();
        let mut is_after_words = false;
        for inline in content {
            if look.from_right && is_after_words && matches!(inline, Inline::Figure { .. }) {
                runs += &self.tracked(one_run(FROM_RIGHT, look), look.change);
            }
            is_after_words = match inline {
                Inline::Text { text } => ends_from_left(text).unwrap_or(is_after_words),
                Inline::Foreign { .. } => true,
                _ => false,
            };
            runs += &match inline {
                Inline::Text { text } | Inline::Reference { text, .. } => self.tracked(run(text, look), look.change),
                Inline::Changed { change, content } => {
                    self.runs(content, Look { change: Some(*change), ..look }, place)
                }
                Inline::Emphasis { content } => self.runs(content, Look { italic: true, ..look }, place),
                Inline::Strong { content } => self.runs(content, Look { bold: true, ..look }, place),
                Inline::Foreign { language, content } => {
                    let (from_right, is_upright) = (is_from_right(language), is_upright(language));
                    let within = Look { language: Some(language), from_right, is_upright, ..look };
                    let said = self.runs(content, within, place);
                    let [start, end] = if look.from_right && !from_right { held(&plain(content)) } else { ["", ""] };
                    let mark = |mark: &str| if mark.is_empty() { String::new() } else { one_run(mark, within) };
                    self.tracked(mark(start), look.change) + &said + &self.tracked(mark(end), look.change)
                }
                Inline::Link { url, content } => {
                    let shown = self.runs(content, Look { link: true, ..look }, place);
                    let id = self.relationships_of(place).link(url);
                    format!("<w:hyperlink r:id=\"{id}\">{shown}</w:hyperlink>")
                }
                Inline::Figure { name, content, .. } => {
                    let shown = self.runs(content, look, place);
                    self.control(name, &shown)
                }
                Inline::Note { number, first, follows } => {
                    let sign = self.note_sign(*number, *first, *follows);
                    self.tracked(sign, look.change)
                }
                Inline::TableNote { letter, follows } => {
                    let sign = raised(&format!("{}{letter}", if *follows { "," } else { "" }), self.from_right);
                    self.tracked(sign, look.change)
                }
                Inline::Break => self.tracked("<w:r><w:br/></w:r>".to_owned(), look.change),
            };
        }
        runs
    }

    /// A content control around what shows a figure, which bears its name and no box. A bookmark tells by its number which figure of
    /// the document it is, for programs that keep the control and lose its name, as `LibreOffice` 7.4 does.
    fn control(&mut self, name: &str, shown: &str) -> String {
        let name = tag(name);
        let tag = escaped(&name);
        self.figures.push(name);
        self.bookmarks += 1;
        let (id, number) = (self.bookmarks, self.figures.len());
        format!(
            "<w:bookmarkStart w:id=\"{id}\" w:name=\"{FIGURE_MARK}{number}\"/><w:sdt><w:sdtPr><w:alias w:val=\"{tag}\"/>\
             <w:tag w:val=\"{tag}\"/><w:id w:val=\"{number}\"/><w15:appearance w15:val=\"hidden\"/></w:sdtPr>\
             <w:sdtContent>{shown}</w:sdtContent></w:sdt><w:bookmarkEnd w:id=\"{id}\"/>"
        )
    }

    fn relationships_of(&mut self, place: Within) -> &mut Relationships {
        match place {
            Within::Body => &mut self.relationships,
            Within::Notes => &mut self.note_relationships,
        }
    }

    /// A footnote's sign: its own where it is first referred to, later a reference to that.
    fn note_sign(&mut self, number: usize, first: bool, follows: bool) -> String {
        const RAISED: &str = "<w:rPr><w:rStyle w:val=\"FootnoteReference\"/></w:rPr>";
        let comma = if follows { format!("<w:r>{RAISED}<w:t>,</w:t></w:r>") } else { String::new() };
        if !first {
            return comma + &field(&format!("NOTEREF _Note{number} \\f \\h"), &number.to_string(), RAISED);
        }
        self.bookmarks += 1;
        let id = self.bookmarks;
        format!(
            "{comma}<w:bookmarkStart w:id=\"{id}\" w:name=\"_Note{number}\"/>\
             <w:r>{RAISED}<w:footnoteReference w:id=\"{number}\"/></w:r><w:bookmarkEnd w:id=\"{id}\"/>"
        )
    }

    /// The footnotes.
    pub fn footnotes(&mut self) -> String {
        let mut notes = String::new();
        let document = self.document;
        for (index, note) in document.notes.iter().enumerate() {
            let sign = "<w:r><w:rPr><w:rStyle w:val=\"FootnoteReference\"/></w:rPr><w:footnoteRef/></w:r>";
            let text = self.runs(note, self.plain(), Within::Notes);
            let paragraph = Paragraph { style: "FootnoteText", ..self.paragraph() };
            let space = run(" ", self.plain());
            notes += &format!(
                "<w:footnote w:id=\"{}\">{}</w:footnote>",
                index + 1,
                paragraph.with(&format!("{sign}{space}{text}"))
            );
        }
        notes
    }
}

/// Text that is raised as a note's sign is.
fn raised(text: &str, from_right: bool) -> String {
    let direction = if from_right { "<w:rtl/>" } else { "" };
    let text = escaped(text);
    format!("<w:r><w:rPr><w:rStyle w:val=\"FootnoteReference\"/>{direction}</w:rPr><w:t>{text}</w:t></w:r>")
}
