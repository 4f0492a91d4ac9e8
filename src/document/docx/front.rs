//! What stands before and around the text: title page, masthead, contents, heads and feet of pages.

use super::body::bookmark;
use super::runs::{Look, run};
use super::xml::{Paragraph, field};
use super::{TEXT_WIDTH, Writer};
use crate::document::Heading;
use crate::document::front::{Contents, Masthead};
use crate::document::plain;

const PAGE_BREAK: &str = "<w:p><w:r><w:br w:type=\"page\"/></w:r></w:p>";
/// A head or a foot holds a paragraph, though it says nothing.
const EMPTY: &str = "<w:p/>";
const THIN_BELOW: &str = "<w:bottom w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"auto\"/>";
const THICK_BELOW: &str = "<w:bottom w:val=\"single\" w:sz=\"18\" w:space=\"0\" w:color=\"auto\"/>";

/// The widths of a masthead's columns: those of the organs and of the distribution, and in two halves those of the sessions.
const MASTHEAD_COLUMNS: [u32; 3] = [TEXT_WIDTH / 2, 1421, TEXT_WIDTH - TEXT_WIDTH / 2 - 1421];

/// The bookmark of the summary's heading, which the contents lead to.
const SUMMARY: &str = "_TocSummary";

/// The outer side of a page: where lines end on odd pages, where they begin on even ones.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Side {
    Start,
    End,
}

/// All that stands before the text, which begins a page of its own.
pub(super) fn first_pages(writer: &mut Writer<'_>) -> String {
    let front = &writer.document.front;
    let mut out = match &front.masthead {
        Some(masthead) => self::masthead(writer, masthead),
        None => String::new(),
    };
    out += &styled(writer, "Title", &front.title);
    if let Some(subtitle) = &front.subtitle {
        out += &styled(writer, "Subtitle", subtitle);
    }
    for line in &front.title_page {
        out += &styled(writer, "SingleTxt", line);
    }
    if front.masthead.is_some() {
        out += &boxed_summary(writer);
        out += &contents(writer);
        writer.begins_page = true;
        return out;
    }
    if let Some(author) = &front.author {
        out += &styled(writer, "SingleTxt", author);
    }
    out += &contents(writer);
    if !writer.document.summary.is_empty() {
        out += &match &front.summary {
            Some(heading) => {
                let marked = writer.bookmarked(SUMMARY, &run(heading, writer.plain()));
                Paragraph { style: "Heading1", page_break_before: true, ..writer.paragraph() }.with(&marked)
            }
            None => PAGE_BREAK.to_owned(),
        };
        let summary = &writer.document.summary;
        writer.blocks(summary, &mut out);
    }
    writer.begins_page = true;
    out
}

fn styled(writer: &Writer<'_>, style: &str, text: &str) -> String {
    Paragraph { style, ..writer.paragraph() }.with(&run(text, writer.plain()))
}

fn lines<'a>(lines: impl Iterator<Item = &'a String>, look: Look<'_>) -> String {
    lines.map(|line| run(line, look)).collect::<Vec<_>>().join("<w:r><w:br/></w:r>")
}

/// The organization and symbol, the organs and distribution, each over a rule; then the sessions side by side.
fn masthead(writer: &Writer<'_>, masthead: &Masthead) -> String {
    let plain = writer.plain();
    let bold = Look { bold: true, ..plain };
    let symbol = masthead.symbol.as_ref().map_or(String::new(), |symbol| run(symbol, plain));
    let organs = lines(masthead.organs.iter(), bold);
    let distribution = lines(masthead.distribution.iter(), plain);
    let first = row(writer, [&run(&masthead.organization, plain), &symbol], Split::Narrow, "right", THIN_BELOW);
    let second = row(writer, [&organs, &distribution], Split::Narrow, "left", THICK_BELOW);
    let sessions: Vec<_> = masthead
        .sessions
        .iter()
        .map(|session| {
            let told: Vec<_> = session.lines.iter().filter(|line| !line.is_empty()).collect();
            let rest = if told.is_empty() { String::new() } else { "<w:r><w:br/></w:r>".to_owned() };
            run(&session.organ, bold) + &rest + &lines(told.into_iter(), plain)
        })
        .collect();
    let none = String::new();
    let pairs = sessions.chunks(2).map(|pair| {
        let right = pair.get(1).unwrap_or(&none);
        row(writer, [&pair[0], right], Split::Halves, "left", "")
    });
    let mirrored = if writer.from_right { "<w:bidiVisual/>" } else { "" };
    let columns: String = MASTHEAD_COLUMNS.iter().map(|width| format!("<w:gridCol w:w=\"{width}\"/>")).collect();
    format!(
        "<w:tbl><w:tblPr>{mirrored}<w:tblW w:w=\"{TEXT_WIDTH}\" w:type=\"dxa\"/><w:tblLayout w:type=\"fixed\"/>\
         </w:tblPr><w:tblGrid>{columns}</w:tblGrid>{first}{second}{}</w:tbl>",
        pairs.collect::<String>()
    )
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
    let [first, second, third] = MASTHEAD_COLUMNS;
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
    let mut content = match &writer.document.front.summary {
        Some(heading) => styled(writer, "SummaryHeading", heading),
        None => String::new(),
    };
    let summary = &writer.document.summary;
    writer.blocks(summary, &mut content);
    let side = |side: &str| format!("<w:{side} w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"auto\"/>");
    let sides: String = ["top", "left", "bottom", "right"].into_iter().map(side).collect();
    let mirrored = if writer.from_right { "<w:bidiVisual/>" } else { "" };
    format!(
        "<w:tbl><w:tblPr>{mirrored}<w:tblW w:w=\"{TEXT_WIDTH}\" w:type=\"dxa\"/><w:tblBorders>{sides}</w:tblBorders>\
         <w:tblLayout w:type=\"fixed\"/><w:tblCellMar><w:left w:w=\"170\" w:type=\"dxa\"/><w:right w:w=\"170\" \
         w:type=\"dxa\"/></w:tblCellMar></w:tblPr><w:tblGrid><w:gridCol w:w=\"{TEXT_WIDTH}\"/></w:tblGrid><w:tr><w:tc>\
         <w:tcPr><w:tcW w:w=\"{TEXT_WIDTH}\" w:type=\"dxa\"/></w:tcPr>{content}</w:tc></w:tr></w:tbl>{}",
        Paragraph { style: "AfterTable", ..writer.paragraph() }.with("")
    )
}

/// The contents on a page of their own: each heading leads to its place, and its page is a field, since nobody but the program that
/// lays out the pages knows it: Word sets it when it opens the file (`w:updateFields`; it asks first), `LibreOffice` by itself. They
/// are no field as a whole (`TOC`): of that `LibreOffice` would show what it was told, and set nothing.
fn contents(writer: &Writer<'_>) -> String {
    let Some(contents) = &writer.document.front.contents else {
        return String::new();
    };
    let heading = run(&contents.heading, writer.plain());
    let mut out = Paragraph { style: "ContentsHeading", page_break_before: true, ..writer.paragraph() }.with(&heading);
    out += &styled(writer, "ContentsPage", &contents.page);
    for Entry { style, runs, place } in entries(writer, contents) {
        let page = field(&format!("PAGEREF {place} \\h"), "", "");
        let link =
            format!("<w:hyperlink w:anchor=\"{place}\" w:history=\"1\">{runs}<w:r><w:tab/></w:r>{page}</w:hyperlink>");
        out += &Paragraph { style, ..writer.paragraph() }.with(&link);
    }
    out
}

/// An entry of the contents.
struct Entry {
    style: &'static str,
    /// What it shows before the page.
    runs: String,
    /// The bookmark that it leads to.
    place: String,
}

fn entries(writer: &Writer<'_>, contents: &Contents) -> Vec<Entry> {
    let front = &writer.document.front;
    let summary = front.summary.as_ref().filter(|_| front.masthead.is_none() && !writer.document.summary.is_empty());
    let summary =
        summary.map(|heading| Entry { style: "TOC1", runs: run(heading, writer.plain()), place: SUMMARY.to_owned() });
    let headings = writer.document.headings().filter(|heading| heading.level <= contents.depth);
    let headings = headings.map(|heading| Entry {
        style: if heading.level == 1 { "TOC1" } else { "TOC2" },
        runs: told(writer, heading),
        place: bookmark(&heading.id),
    });
    summary.into_iter().chain(headings).collect()
}

/// A heading as the contents tell it: its number stands apart.
fn told(writer: &Writer<'_>, heading: &Heading) -> String {
    let look = writer.plain();
    let text = run(&plain(&heading.content), look);
    match &heading.number {
        None => text,
        Some(number) if heading.annex => run(&format!("{number} "), look) + &text,
        Some(number) => run(number, look) + "<w:r><w:tab/></w:r>" + &text,
    }
}

fn mark(writer: &Writer<'_>) -> String {
    let mark = writer.document.front.mark.as_ref();
    mark.map_or(String::new(), |mark| styled(writer, "Mark", mark))
}

/// The head of pages but the first, whose outer side is this: the mark, and the running head over a rule.
pub(super) fn header(writer: &Writer<'_>, outer: Side) -> String {
    let border = format!("<w:pBdr>{}</w:pBdr>", THIN_BELOW.replace("w:space=\"0\"", "w:space=\"4\""));
    let head = lines(writer.document.front.running_head.iter(), writer.plain());
    let alignment = match outer {
        Side::Start => "left",
        Side::End => "right",
    };
    let paragraph = Paragraph { style: "Header", border: &border, alignment, ..writer.paragraph() };
    mark(writer) + &paragraph.with(&head)
}

/// The head of the first page: the mark alone.
pub(super) fn first_header(writer: &Writer<'_>) -> String {
    let mark = mark(writer);
    if mark.is_empty() { EMPTY.to_owned() } else { mark }
}

/// The foot of the first page: what the masthead's asterisks mean.
pub(super) fn first_footer(writer: &Writer<'_>) -> String {
    let notes = writer.document.front.masthead.as_ref().map(|masthead| &masthead.notes);
    let Some(notes) = notes.filter(|notes| !notes.is_empty()) else {
        return EMPTY.to_owned();
    };
    let border = "<w:pBdr><w:top w:val=\"single\" w:sz=\"4\" w:space=\"4\" w:color=\"auto\"/></w:pBdr>";
    let paragraph = Paragraph { style: "Footer", border, alignment: "left", ..writer.paragraph() };
    paragraph.with(&lines(notes.iter(), writer.plain()))
}
