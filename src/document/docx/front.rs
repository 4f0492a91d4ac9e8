//! What stands before and around the text: title page, masthead, contents, heads and feet of pages.

use super::body::bookmark;
use super::runs::{Look, run};
use super::xml::{Paragraph, field_around};
use super::{TEXT_WIDTH, Writer};
use crate::document::front::Masthead;
use crate::document::text::heading_text;

const PAGE_BREAK: &str = "<w:p><w:r><w:br w:type=\"page\"/></w:r></w:p>";
/// A head or a foot holds a paragraph, though it says nothing.
const EMPTY: &str = "<w:p/>";
const THIN_BELOW: &str = "<w:bottom w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"auto\"/>";
const THICK_BELOW: &str = "<w:bottom w:val=\"single\" w:sz=\"18\" w:space=\"0\" w:color=\"auto\"/>";

/// All that stands before the text.
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
        out += &styled(writer, "BodyText", line);
    }
    if front.masthead.is_some() {
        out += &boxed_summary(writer);
        out += &contents(writer);
        return out + PAGE_BREAK;
    }
    if let Some(author) = &front.author {
        out += &styled(writer, "BodyText", author);
    }
    out += &contents(writer);
    if !writer.document.summary.is_empty() {
        out += PAGE_BREAK;
        if let Some(heading) = &front.summary {
            out += &styled(writer, "Heading1", heading);
        }
        let summary = &writer.document.summary;
        writer.blocks(summary, &mut out);
    }
    out + PAGE_BREAK
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
    let rows = [
        row(writer, &run(&masthead.organization, plain), &symbol, "right", THIN_BELOW),
        row(
            writer,
            &lines(masthead.organs.iter(), bold),
            &lines(masthead.distribution.iter(), plain),
            "right",
            THICK_BELOW,
        ),
    ];
    let sessions: Vec<_> = masthead
        .sessions
        .iter()
        .map(|session| {
            let heading_text: Vec<_> = session.lines.iter().filter(|line| !line.is_empty()).collect();
            let rest = if heading_text.is_empty() { String::new() } else { "<w:r><w:br/></w:r>".to_owned() };
            run(&session.organ, bold) + &rest + &lines(heading_text.into_iter(), plain)
        })
        .collect();
    let none = String::new();
    let pairs = sessions.chunks(2).map(|pair| row(writer, &pair[0], pair.get(1).unwrap_or(&none), "left", ""));
    let half = TEXT_WIDTH / 2;
    let mirrored = if writer.from_right { "<w:bidiVisual/>" } else { "" };
    format!(
        "<w:tbl><w:tblPr>{mirrored}<w:tblW w:w=\"{TEXT_WIDTH}\" w:type=\"dxa\"/><w:tblLayout w:type=\"fixed\"/>\
         </w:tblPr><w:tblGrid><w:gridCol w:w=\"{half}\"/><w:gridCol w:w=\"{half}\"/></w:tblGrid>{}{}</w:tbl>",
        rows.concat(),
        pairs.collect::<String>()
    )
}

fn row(writer: &Writer<'_>, left: &str, right: &str, alignment: &str, border: &str) -> String {
    let borders = if border.is_empty() { String::new() } else { format!("<w:tcBorders>{border}</w:tcBorders>") };
    let half = TEXT_WIDTH / 2;
    let cell = |runs: &str, alignment: &str| {
        let paragraph = Paragraph { style: "Masthead", alignment, ..writer.paragraph() }.with(runs);
        format!("<w:tc><w:tcPr><w:tcW w:w=\"{half}\" w:type=\"dxa\"/>{borders}</w:tcPr>{paragraph}</w:tc>")
    };
    format!("<w:tr>{}{}</w:tr>", cell(left, "left"), cell(right, alignment))
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

/// The contents on a page of their own: a field that Word and others fill with pages once they are asked to; until then each
/// heading that leads to its place, since a number of ours could be wrong on their pages.
fn contents(writer: &Writer<'_>) -> String {
    let Some(contents) = &writer.document.front.contents else {
        return String::new();
    };
    let headings: Vec<_> = writer.document.headings().filter(|heading| heading.level <= contents.depth).collect();
    let (begin, end) = field_around(&format!("TOC \\o \"1-{}\" \\h \\z \\u", contents.depth));
    let mut out = PAGE_BREAK.to_owned() + &styled(writer, "ContentsHeading", &contents.heading);
    for (index, heading) in headings.iter().enumerate() {
        let style = if heading.level == 1 { "TOC1" } else { "TOC2" };
        let shown = run(&heading_text(heading), writer.plain());
        let place = bookmark(&heading.id);
        let link = format!("<w:hyperlink w:anchor=\"{place}\" w:history=\"1\">{shown}</w:hyperlink>");
        let before = if index == 0 { &*begin } else { "" };
        let after = if index + 1 == headings.len() { &*end } else { "" };
        out += &Paragraph { style, ..writer.paragraph() }.with(&format!("{before}{link}{after}"));
    }
    out
}

fn mark(writer: &Writer<'_>) -> String {
    let mark = writer.document.front.mark.as_ref();
    mark.map_or(String::new(), |mark| styled(writer, "Mark", mark))
}

/// The head of every page but the first: the mark, and the running head over a rule.
pub(super) fn header(writer: &Writer<'_>) -> String {
    let border = format!("<w:pBdr>{}</w:pBdr>", THIN_BELOW.replace("w:space=\"0\"", "w:space=\"4\""));
    let head = lines(writer.document.front.running_head.iter(), writer.plain());
    let paragraph = Paragraph { style: "Header", border: &border, alignment: "right", ..writer.paragraph() };
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
