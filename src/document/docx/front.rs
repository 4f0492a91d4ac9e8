//! What stands before and around the text: title page, masthead, contents, heads and feet of pages.

use super::Writer;
use super::body::bookmark;
use super::runs::{Look, Within, run};
use super::xml::{Paragraph, field};
use crate::document::foreign::in_languages;
use crate::document::front::{Contents, FrontMatter, Letterhead, Masthead, Session, TextBegins};
use crate::document::page::Page;
use crate::document::text::words_alone;
use crate::document::{Block, Change, Heading, changes, plain};
use textwrap::core::display_width;

const PAGE_BREAK: &str = "<w:p><w:r><w:br w:type=\"page\"/></w:r></w:p>";
/// A head or a foot holds a paragraph, though it says nothing.
const EMPTY: &str = "<w:p/>";
const THIN_BELOW: &str = "<w:bottom w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"auto\"/>";
const THICK_BELOW: &str = "<w:bottom w:val=\"single\" w:sz=\"18\" w:space=\"0\" w:color=\"auto\"/>";

/// The widths of a masthead's columns: those of the organs and of the distribution, and in two halves those of the sessions.
const fn masthead_columns(full: u32) -> [u32; 3] {
    const ORGANS_BEYOND_THE_HALF: u32 = 1421;
    [full / 2, ORGANS_BEYOND_THE_HALF, full - full / 2 - ORGANS_BEYOND_THE_HALF]
}

/// The bookmark of the summary's heading, which the contents lead to.
const SUMMARY: &str = "_TocSummary";

/// The outer side of a page: where lines end on odd pages, where they begin on even ones.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Side {
    Start,
    End,
}

/// All that stands before the text, which begins a page of its own where no summary leads to it.
pub(super) fn first_pages(writer: &mut Writer<'_>) -> String {
    let front = &writer.document.front;
    if front.letterhead.is_some() {
        return letter(writer);
    }
    let mut out = match &front.masthead {
        Some(masthead) => self::masthead(writer, masthead),
        None => String::new(),
    };
    out += &paragraphs(writer, "Title", |front| vec![front.title.clone()]);
    out += &paragraphs(writer, "Subtitle", |front| front.subtitle.iter().cloned().collect());
    out += &paragraphs(writer, "SingleTxt", |front| front.title_page.clone());
    if front.masthead.is_some() {
        out += &boxed_summary(writer);
        out += &contents(writer);
        writer.begins_page = true;
        return out;
    }
    out += &paragraphs(writer, "SingleTxt", |front| front.author.iter().cloned().collect());
    out += &contents(writer);
    if !writer.document.summary.is_empty() {
        out += &match &front.summary {
            Some(_) => {
                let heading = lines(writer, writer.plain(), |front| front.summary.iter().cloned().collect());
                let marked = writer.bookmarked(SUMMARY, &heading);
                Paragraph { style: "Heading1", page_break_before: true, ..writer.paragraph() }.with(&marked)
            }
            None if front.text_begins == TextBegins::BelowTitle => String::new(),
            None => PAGE_BREAK.to_owned(),
        };
        let summary = &writer.document.summary;
        writer.blocks(summary, &mut out);
        return out;
    }
    writer.begins_page = front.text_begins == TextBegins::OnNewPage;
    out
}

/// The head of a letter, its subject, and what stands before its first heading.
fn letter(writer: &mut Writer<'_>) -> String {
    let plain = writer.plain();
    let bold = Look { bold: true, ..plain };
    let sender = lines(writer, bold, of_letterhead(|it| vec![it.sender.clone()]));
    let date = lines(writer, plain, of_letterhead(|it| vec![it.date.clone()]));
    let head = row(writer, [&sender, &date], Split::Narrow, "right", THIN_BELOW);
    let mut out = in_columns(writer, &head);
    let addressee = lines(writer, plain, of_letterhead(|it| it.addressee.clone()));
    out += &Paragraph { style: "AfterTable", ..writer.paragraph() }.with("");
    out += &Paragraph { style: "SingleTxt", ..writer.paragraph() }.with(&addressee);
    out += &paragraphs(writer, "Subtitle", |front| vec![front.title.clone()]);
    let text = &writer.document.summary;
    writer.blocks(text, &mut out);
    out
}

/// What a letterhead says, where there is one.
fn of_letterhead(of: impl Fn(&Letterhead) -> Vec<String>) -> impl Fn(&FrontMatter) -> Vec<String> {
    move |front| front.letterhead.as_ref().map_or_else(Vec::new, &of)
}

/// What stands before and around the text, a paragraph each; of two documents what changed is marked.
fn paragraphs(writer: &mut Writer<'_>, style: &str, of: impl Fn(&FrontMatter) -> Vec<String>) -> String {
    let after = of(&writer.document.front);
    let before = writer.document.before.as_deref().map_or_else(|| after.clone(), &of);
    changes::paragraphs(&before, &after).iter().map(|block| paragraph(writer, style, block)).collect()
}

fn paragraph(writer: &mut Writer<'_>, style: &str, block: &Block) -> String {
    match block {
        Block::Changed { change, content } => {
            let each = |writer: &mut Writer<'_>| content.iter().map(|block| paragraph(writer, style, block)).collect();
            writer.within(Some(*change), each)
        }
        Block::Paragraph { content, .. } => {
            let content = in_languages(content.clone(), &writer.document.front.foreign);
            let runs = writer.inlines(&content);
            Paragraph { style, ..writer.paragraph() }.with(&runs)
        }
        _ => String::new(),
    }
}

/// The same as lines of one paragraph.
fn lines(writer: &mut Writer<'_>, look: Look<'_>, of: impl Fn(&FrontMatter) -> Vec<String>) -> String {
    let after = of(&writer.document.front);
    let content = match writer.document.before.as_deref() {
        Some(before) => changes::lines(&of(before), &after),
        None => changes::run_on(&after),
    };
    let content = in_languages(content, &writer.document.front.foreign);
    writer.runs(&content, look, Within::Body)
}

/// The organization and symbol, the organs and distribution, each over a rule; then the sessions side by side.
fn masthead(writer: &mut Writer<'_>, masthead: &Masthead) -> String {
    let plain = writer.plain();
    let bold = Look { bold: true, ..plain };
    let organization = lines(writer, plain, of_masthead(|it| vec![it.organization.clone()]));
    let symbol = lines(writer, plain, of_masthead(|it| it.symbol.iter().cloned().collect()));
    let organs = lines(writer, bold, of_masthead(|it| it.organs.clone()));
    let distribution = lines(writer, plain, of_masthead(|it| it.distribution.clone()));
    let first = row(writer, [&organization, &symbol], Split::Narrow, "right", THIN_BELOW);
    let second = row(writer, [&organs, &distribution], Split::Narrow, "left", THICK_BELOW);
    let sessions: Vec<_> = (0..masthead.sessions.len())
        .map(|index| {
            let of_session = |of: fn(&Session) -> Vec<String>| {
                of_masthead(move |masthead| masthead.sessions.get(index).map_or_else(Vec::new, of))
            };
            let organ = lines(writer, bold, of_session(|session| vec![session.organ.clone()]));
            // The first line ends the organ's.
            let told = lines(
                writer,
                plain,
                of_session(|session| {
                    let told = session.lines.iter().filter(|line| !line.is_empty()).cloned();
                    std::iter::once(String::new()).chain(told).collect()
                }),
            );
            organ + &told
        })
        .collect();
    let none = String::new();
    let pairs = sessions.chunks(2).map(|pair| {
        let right = pair.get(1).unwrap_or(&none);
        row(writer, [&pair[0], right], Split::Halves, "left", "")
    });
    let rows = first + &second + &pairs.collect::<String>();
    in_columns(writer, &rows)
}

/// Rows in the columns of a masthead.
fn in_columns(writer: &Writer<'_>, rows: &str) -> String {
    let mirrored = if writer.from_right { "<w:bidiVisual/>" } else { "" };
    let full = writer.text_width;
    let columns: String = masthead_columns(full).iter().map(|width| format!("<w:gridCol w:w=\"{width}\"/>")).collect();
    format!(
        "<w:tbl><w:tblPr>{mirrored}<w:tblW w:w=\"{full}\" w:type=\"dxa\"/><w:tblLayout w:type=\"fixed\"/>\
         </w:tblPr><w:tblGrid>{columns}</w:tblGrid>{rows}</w:tbl>"
    )
}

/// What a masthead says, where there is one.
fn of_masthead(of: impl Fn(&Masthead) -> Vec<String>) -> impl Fn(&FrontMatter) -> Vec<String> {
    move |front| front.masthead.as_ref().map_or_else(Vec::new, &of)
}

/// How the two cells of a masthead's row share its columns.
#[derive(Debug, Clone, Copy)]
enum Split {
    /// The right one is as narrow as a date needs.
    Narrow,
    Halves,
}

fn row(writer: &Writer<'_>, [left, right]: [&str; 2], split: Split, alignment: &str, border: &str) -> String {
    let borders = if border.is_empty() { String::new() } else { format!("<w:tcBorders>{border}</w:tcBorders>") };
    let [first, second, third] = masthead_columns(writer.text_width);
    let (widths, spans) = match split {
        Split::Narrow => ([first + second, third], ["<w:gridSpan w:val=\"2\"/>", ""]),
        Split::Halves => ([first, second + third], ["", "<w:gridSpan w:val=\"2\"/>"]),
    };
    let cell = |runs: &str, column: usize, alignment: &str| {
        let paragraph = Paragraph { style: "Masthead", alignment, ..writer.paragraph() }.with(runs);
        let (width, span) = (widths[column], spans[column]);
        format!("<w:tc><w:tcPr><w:tcW w:w=\"{width}\" w:type=\"dxa\"/>{span}{borders}</w:tcPr>{paragraph}</w:tc>")
    };
    format!("<w:tr>{}{}</w:tr>", cell(left, 0, "left"), cell(right, 1, alignment))
}

/// The summary in a frame.
fn boxed_summary(writer: &mut Writer<'_>) -> String {
    if writer.document.summary.is_empty() {
        return String::new();
    }
    let mut content = paragraphs(writer, "SummaryHeading", |front| front.summary.iter().cloned().collect());
    let summary = &writer.document.summary;
    writer.blocks(summary, &mut content);
    let side = |side: &str| format!("<w:{side} w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"auto\"/>");
    let sides: String = ["top", "left", "bottom", "right"].into_iter().map(side).collect();
    let mirrored = if writer.from_right { "<w:bidiVisual/>" } else { "" };
    let full = writer.text_width;
    // Text that is set in has its room already.
    let beside = if Page::of(&writer.document.front).set_in > 0 { 0 } else { 170 };
    format!(
        "<w:tbl><w:tblPr>{mirrored}<w:tblW w:w=\"{full}\" w:type=\"dxa\"/><w:tblBorders>{sides}</w:tblBorders>\
         <w:tblLayout w:type=\"fixed\"/><w:tblCellMar><w:left w:w=\"{beside}\" w:type=\"dxa\"/><w:right w:w=\"{beside}\" \
         w:type=\"dxa\"/></w:tblCellMar></w:tblPr><w:tblGrid><w:gridCol w:w=\"{full}\"/></w:tblGrid><w:tr><w:tc>\
         <w:tcPr><w:tcW w:w=\"{full}\" w:type=\"dxa\"/></w:tcPr>{content}</w:tc></w:tr></w:tbl>{}",
        Paragraph { style: "AfterTable", ..writer.paragraph() }.with("")
    )
}

/// The contents on a page of their own: each heading leads to its place, and its page is a field, since nobody but the program that
/// lays out the pages knows it: Word sets it when it opens the file (`w:updateFields`; it asks first), `LibreOffice` by itself. They
/// are no field as a whole (`TOC`): of that `LibreOffice` would show what it was told, and set nothing.
fn contents(writer: &mut Writer<'_>) -> String {
    let Some(contents) = &writer.document.front.contents else {
        return String::new();
    };
    let of_contents = |of: fn(&Contents) -> String| {
        move |front: &FrontMatter| front.contents.as_ref().map(of).into_iter().collect::<Vec<_>>()
    };
    let heading = lines(writer, writer.plain(), of_contents(|contents| contents.heading.clone()));
    let mut out = Paragraph { style: "ContentsHeading", page_break_before: true, ..writer.paragraph() }.with(&heading);
    out += &paragraphs(writer, "ContentsPage", of_contents(|contents| contents.page.clone()));
    let front = &writer.document.front;
    if front.summary.is_some() && front.masthead.is_none() && !writer.document.summary.is_empty() {
        let heading = lines(writer, writer.plain(), |front| front.summary.iter().cloned().collect());
        let words = front.summary.as_deref().unwrap_or_default();
        out += &entry(writer, &InContents { style: "TOC1", words, has_number: false }, &heading, SUMMARY);
    }
    let document = writer.document;
    for (heading, change) in document.all_headings().filter(|(heading, _)| heading.level <= contents.depth) {
        let style = if heading.level == 1 { "TOC1" } else { "TOC2" };
        out += &writer.within(change, |writer| {
            let told = told(writer, heading);
            let (words, has_number) = (&*plain(&heading.content), heading.number.is_some());
            entry(writer, &InContents { style, words, has_number }, &told, &bookmark(&heading.id))
        });
    }
    out
}

/// What an entry of the contents is laid out by.
struct InContents<'a> {
    style: &'a str,
    words: &'a str,
    has_number: bool,
}

impl InContents<'_> {
    /// Whether it ends before the place where words begin after a number: that is no place of a tab then.
    fn is_short(&self) -> bool {
        const SHORT: usize = 5;
        !self.has_number && display_width(self.words) <= SHORT
    }
}

/// An entry of the contents, which leads to a bookmark.
fn entry(writer: &Writer<'_>, of: &InContents<'_>, told: &str, place: &str) -> String {
    let page = field(&format!("PAGEREF {place} \\h"), "", "");
    let page = writer.tracked(format!("<w:r><w:tab/></w:r>{page}"), writer.change);
    // LibreOffice tears a link in which changes are marked; the number of the page leads there too.
    let link = match writer.document.before {
        Some(_) => told.to_owned() + &page,
        None => format!("<w:hyperlink w:anchor=\"{place}\" w:history=\"1\">{told}{page}</w:hyperlink>"),
    };
    let (tabs, indent) = if of.is_short() {
        ("<w:tabs><w:tab w:val=\"clear\" w:pos=\"567\"/></w:tabs>", "<w:ind w:left=\"0\" w:firstLine=\"0\"/>")
    } else {
        ("", "")
    };
    Paragraph { style: of.style, tabs, indent, ..writer.paragraph() }.with(&link)
}

/// A heading as the contents tell it: its number stands apart.
fn told(writer: &mut Writer<'_>, heading: &Heading) -> String {
    let look = writer.plain();
    let text = writer.runs(&words_alone(&heading.content), look, Within::Body);
    let numbered = |number: &String| {
        let is_in_words = heading.annex || writer.numbers_are_words();
        if is_in_words { run(&format!("{number} "), look) } else { run(number, look) + "<w:r><w:tab/></w:r>" }
    };
    match (&heading.number, &heading.number_before) {
        (None, None) => text,
        (number, before) => {
            let number = number.as_ref().map_or(String::new(), numbered);
            writer.in_place_of(before.as_ref().map(numbered), number) + &text
        }
    }
}

/// The head of pages but the first, whose outer side is this: the mark, and the running head over a rule.
pub(super) fn header(writer: &mut Writer<'_>, outer: Side) -> String {
    let mark = mark(writer);
    let border = format!("<w:pBdr>{}</w:pBdr>", THIN_BELOW.replace("w:space=\"0\"", "w:space=\"4\""));
    // A symbol is in bold.
    let look = Look { bold: writer.document.front.masthead.is_some(), ..writer.plain() };
    let head = lines(writer, look, |front| front.running_head.clone());
    let alignment = match outer {
        Side::Start => "left",
        Side::End => "right",
    };
    let paragraph = Paragraph { style: "Header", border: &border, alignment, ..writer.paragraph() };
    mark + &paragraph.with(&head)
}

/// The head of the first page: the mark alone.
pub(super) fn first_header(writer: &mut Writer<'_>) -> String {
    // Of two documents one may have no mark: the paragraph stays, as a header is never without one.
    let mark = lines(writer, writer.plain(), |front: &FrontMatter| front.mark.iter().cloned().collect());
    if mark.is_empty() { EMPTY.to_owned() } else { Paragraph { style: "Mark", ..writer.paragraph() }.with(&mark) }
}

fn mark(writer: &mut Writer<'_>) -> String {
    paragraphs(writer, "Mark", |front| front.mark.iter().cloned().collect())
}

/// The foot of the first page: what the masthead's asterisks mean.
pub(super) fn first_footer(writer: &mut Writer<'_>) -> String {
    /// The rule over notes is short: it goes as far as the indent of a paragraph that says nothing.
    const RULE: u32 = 2268;
    let notes = lines(writer, writer.plain(), of_masthead(|masthead| masthead.notes.clone()));
    if notes.is_empty() {
        return EMPTY.to_owned();
    }
    let border = "<w:pBdr><w:top w:val=\"single\" w:sz=\"4\" w:space=\"1\" w:color=\"auto\"/></w:pBdr>";
    let indent = format!("<w:ind w:right=\"{}\"/>", writer.text_width - RULE);
    let has_notes = |front: &FrontMatter| front.masthead.as_ref().is_some_and(|masthead| !masthead.notes.is_empty());
    let change = writer.document.before.as_deref().and_then(|before| {
        let [before, after] = [before, &writer.document.front].map(has_notes);
        (before != after).then_some(if after { Change::Inserted } else { Change::Deleted })
    });
    let rule = writer.within(change, |writer| {
        Paragraph { style: "Footer", border, indent: &indent, alignment: "left", ..writer.paragraph() }.with("")
    });
    rule + &Paragraph { style: "Footer", alignment: "left", ..writer.paragraph() }.with(&notes)
}
