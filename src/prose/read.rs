//! From a file's bytes to the secretariat's words, each at its place, and every fault in them.

use super::marks::{Marked, SIGN, resolved};
use super::{MISPLACED_TEXT, Mark, Place, Report, UNFIT_MARKDOWN, What};
use crate::decode::{Fault, Lines, Read, did_you_mean, plain_text, shown};
use crate::record::Url;
use comrak::nodes::{Node, NodeValue, Sourcepos};
use comrak::{Arena, parse_document};
use std::collections::BTreeMap;
use std::ops::Range;

/// The secretariat's words for a report.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReportText {
    /// The file's text, to show a place in it.
    pub source: String,
    /// What stands at which place.
    pub parts: Vec<Part>,
    /// Figures and sources, in their order.
    pub marks: Vec<Mark>,
    /// The text with a sign for each of them.
    pub(super) marked: String,
}

/// The words at a place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Part {
    /// The place.
    pub place: Place,
    /// The bytes of its heading.
    pub heading: Range<usize>,
    /// Whether they stand instead of what is composed there.
    pub replaces: bool,
    /// The lines of the marked text that they are on.
    pub(super) lines: Range<usize>,
}

/// The lowest level of a heading that stands as one in every format.
const LOWEST: u8 = 4;

/// What begins the lines that git leaves where two versions contradict each other; the third makes a heading of what is above it.
const CONFLICT_MARKS: [&str; 2] = ["<<<<<<< ", ">>>>>>> "];

/// For how many unknown headings it is told which were meant.
const MOST_MEANT: usize = 100;

/// The place before all headings of a report.
const SUMMARY: &str = "summary";

/// Reads the words for a report from a file's bytes.
pub fn read(bytes: &[u8], report: Report) -> Read<ReportText> {
    let (source, mut faults) = match plain_text(bytes) {
        Ok(read) => read,
        Err(fault) => return Read::nothing(*fault),
    };
    let mut marked = Marked::new(source);
    let arena = Arena::new();
    let root = parse_document(&arena, &marked.text, &super::options());
    let mut reader = Reader { lines: Lines::new(&marked.text), marked: &marked, report, faults: Vec::new() };
    let parts = reader.parts(root);
    reader.unfit(root);
    reader.headings_of_summary(root, &parts);
    reader.replacing(&parts);
    faults.append(&mut reader.faults);
    faults.append(&mut marked.faults);
    faults.sort_by_key(|fault| fault.span.as_ref().map(|span| span.start));
    bound(&mut faults);
    let text = ReportText { source: source.to_owned(), parts, marks: marked.marks, marked: marked.text };
    // What is wrong is left out or printed as it was typed, only where a report is forced: all of it is known.
    Read { sound: Some(text), as_found: None, faults, unknown: Vec::new() }
}

/// No more faults of a file than are told one by one; the last one says how many more there are.
fn bound(faults: &mut Vec<Fault>) {
    let more = faults.len().saturating_sub(crate::decode::MAX_FAULTS);
    faults.truncate(crate::decode::MAX_FAULTS);
    if let Some(last) = faults.last_mut().filter(|_| more > 0) {
        last.message = format!("{}, and {more} more things are wrong in this file", last.message);
    }
}

/// A text without the comments of HTML in it.
fn without_comments(text: &str) -> String {
    let mut rest = text;
    let mut kept = String::new();
    while let Some((before, comment)) = rest.split_once("<!--") {
        kept.push_str(before);
        rest = comment.split_once("-->").map_or("", |(_, after)| after);
    }
    kept + rest
}

struct Reader<'a> {
    marked: &'a Marked,
    lines: Lines,
    report: Report,
    faults: Vec<Fault>,
}

impl Reader<'_> {
    /// What stands under the headings of the first level.
    fn parts(&mut self, root: Node<'_>) -> Vec<Part> {
        let mut parts: Vec<Part> = Vec::new();
        let mut is_below_heading = false;
        let last = self.lines.line(self.marked.text.len()) + 1;
        for node in root.children() {
            let place = node.data.borrow().sourcepos;
            if !matches!(&node.data.borrow().value, NodeValue::Heading(heading) if heading.level == 1) {
                if !is_below_heading {
                    let help = "put it under the heading of a place, such as `# Introduction`";
                    self.misplaced(&place, "this stands before the first heading, and so at no place".to_owned(), help);
                    is_below_heading = true;
                }
                continue;
            }
            is_below_heading = true;
            if let Some(part) = parts.last_mut() {
                part.lines.end = part.lines.end.min(place.start.line);
            }
            let (name, replaces) = self.heading(node);
            let known = parts.iter().map(|part| part.place).collect::<Vec<_>>();
            if let Some(found) = self.place(&name, &place, &known) {
                let heading = self.in_file(&place);
                parts.push(Part { place: found, heading, replaces, lines: place.end.line + 1..last });
            } else if let Some(part) = parts.last_mut() {
                part.lines.end = part.lines.end.min(place.start.line);
            }
        }
        parts
    }

    /// The place that a heading names for the first time.
    fn place(&mut self, name: &str, at: &Sourcepos, known: &[Place]) -> Option<Place> {
        let Some(place) = self.report.place(name) else {
            let headings: Vec<_> = self.report.places().into_iter().map(Place::heading).collect();
            let headings: Vec<_> = headings.iter().map(String::as_str).collect();
            let is_worth_it = self.faults.len() < MOST_MEANT;
            let help = is_worth_it.then(|| did_you_mean(name, &headings)).flatten().unwrap_or_else(|| {
                "`wsis explain report-text` lists the places; headings within begin with `##`".to_owned()
            });
            let message = format!("the {} report has no place `{}`", self.report.word(), shown(name));
            self.misplaced(at, message, &help);
            return None;
        };
        if known.contains(&place) {
            let message = format!("`{}` is here a second time", place.heading());
            self.misplaced(at, message, "put all text of a place under one heading");
            return None;
        }
        Some(place)
    }

    /// What a heading says, and whether it has `{replace}` at its end.
    fn heading(&self, node: Node<'_>) -> (String, bool) {
        let mut said = String::new();
        for within in node.descendants() {
            if let NodeValue::Text(text) = &within.data.borrow().value {
                said += text;
            }
        }
        let mut replaces = false;
        let name = resolved(&said, |number, _| {
            let mark = self.marked.marks.get(number);
            let is_replacing = mark.is_some_and(|mark| mark.what == What::Replace);
            replaces |= is_replacing;
            let typed = mark.filter(|_| !is_replacing).map_or("", |_| "{…}");
            Ok::<_, std::convert::Infallible>(typed.to_owned())
        });
        (name.unwrap_or_default().trim().to_owned(), replaces)
    }

    /// What a report can't show.
    fn unfit(&mut self, root: Node<'_>) {
        for node in root.descendants() {
            let data = node.data.borrow();
            let (message, help) = match &data.value {
                NodeValue::HtmlBlock(_) | NodeValue::HtmlInline(_) => {
                    ("this is HTML, which reports don't take", "say it in Markdown, or write `\\<` for the sign itself")
                }
                NodeValue::Image(_) => ("this is an image, which reports don't take", "remove it, or link to it"),
                NodeValue::Link(link) if Url::new(&link.url).is_none() => {
                    ("this leads to no web address", "write an address with https://")
                }
                NodeValue::CodeBlock(_) => {
                    ("this is code, whose lines a report runs together", "write it as a paragraph")
                }
                NodeValue::Heading(heading) if heading.level > LOWEST => {
                    ("a report has no heading as low as this", "use `##` to `####`")
                }
                NodeValue::Heading(_) if node.parent().is_some_and(|parent| parent.parent().is_some()) => {
                    ("this heading stands within a list or a quotation", "put it on a line of its own")
                }
                NodeValue::TableRow(_) if self.has_surplus_cells(node) => (
                    "this row has more cells than its table has columns",
                    "name the column, or write `\\|` for the sign itself",
                ),
                NodeValue::Text(text) if CONFLICT_MARKS.iter().any(|mark| text.starts_with(mark)) => {
                    ("two versions of this text were not yet made one", "keep what holds, and remove git's marks")
                }
                _ => continue,
            };
            let span = self.in_file(&data.sourcepos);
            self.faults.push(Fault::at(&UNFIT_MARKDOWN, span, message).help(help));
        }
    }

    /// Whether a row of a table has cells that Markdown drops, since no column is theirs.
    fn has_surplus_cells(&self, row: Node<'_>) -> bool {
        let columns = match row.parent().map(|table| table.data.borrow().value.clone()) {
            Some(NodeValue::Table(table)) => table.num_columns,
            _ => return false,
        };
        let start = self.lines.start(row.data.borrow().sourcepos.start.line);
        let line = self.marked.text[start..].lines().next().unwrap_or_default();
        let line = line.trim_start_matches(|sign: char| sign.is_whitespace() || sign == '>').trim_end();
        let line = line.strip_prefix('|').unwrap_or(line);
        let mut ends = line.match_indices('|').filter(|(at, _)| !line[..*at].ends_with('\\'));
        // What stands behind the last one is a cell, unless the row ends with it.
        let parted = ends.clone().count();
        let cells = parted + usize::from(ends.next_back().is_none_or(|(at, _)| at + 1 < line.len()));
        cells > columns
    }

    /// Headings in the summary, which ends where the first heading of a report stands.
    fn headings_of_summary(&mut self, root: Node<'_>, parts: &[Part]) {
        let Some(summary) = parts.iter().find(|part| part.place.key() == SUMMARY) else { return };
        for node in root.children() {
            let data = node.data.borrow();
            let is_within = summary.lines.contains(&data.sourcepos.start.line);
            if is_within && matches!(data.value, NodeValue::Heading(_)) {
                let span = self.in_file(&data.sourcepos);
                let fault = Fault::at(&UNFIT_MARKDOWN, span, "the summary has no headings: it ends at the first");
                self.faults.push(fault.help("make it a paragraph of its own, in bold"));
            }
        }
    }

    /// Marks that a text replaces another which stand behind no heading, and places where nothing stands instead.
    fn replacing(&mut self, parts: &[Part]) {
        let empty = parts.iter().filter(|part| part.replaces && self.is_empty(part)).map(|part| {
            let message = format!("nothing stands in the place of what is composed at `{}`", part.place.heading());
            Fault::at(&MISPLACED_TEXT, part.heading.clone(), message).help("write the text, or take `{replace}` away")
        });
        let empty: Vec<_> = empty.collect();
        self.faults.extend(empty);
        let heads = |span: &Range<usize>| parts.iter().any(|part| part.heading.contains(&span.start));
        let stray = self.marked.marks.iter().filter(|mark| mark.what == What::Replace && !heads(&mark.span));
        let fault = |mark: &Mark| {
            Fault::at(&MISPLACED_TEXT, mark.span.clone(), "`{replace}` stands behind no heading of a place")
                .help("put it behind the heading, as in `# Summary {replace}`")
        };
        let stray: Vec<_> = stray.map(fault).collect();
        // An unknown heading is told by itself; no two of these lie in each other.
        let told = self.faults.iter().filter(|fault| *fault.rule == MISPLACED_TEXT).filter_map(|it| it.span.clone());
        let told: BTreeMap<_, _> = told.map(|span| (span.start, span.end)).collect();
        let is_told = |fault: &Fault| {
            let start = fault.span.as_ref().map_or(0, |span| span.start);
            told.range(..=start).next_back().is_some_and(|(_, end)| start < *end)
        };
        self.faults.extend(stray.into_iter().filter(|fault| !is_told(fault)));
    }

    /// Whether no word stands at a place, beside comments.
    fn is_empty(&self, part: &Part) -> bool {
        let lines = part.lines.start..part.lines.end;
        let text: String =
            self.marked.text.lines().skip(lines.start - 1).take(lines.len()).collect::<Vec<_>>().join("\n");
        without_comments(&text).trim().is_empty()
    }

    fn misplaced(&mut self, place: &Sourcepos, message: String, help: &str) {
        let span = self.in_file(place);
        self.faults.push(Fault::at(&MISPLACED_TEXT, span, message).help(help));
    }

    /// Where in the file something stands: of several lines, the first.
    fn in_file(&self, place: &Sourcepos) -> Range<usize> {
        let text = &self.marked.text;
        let start = self.lines.start(place.start.line) + place.start.column.saturating_sub(1);
        let start = text.floor_char_boundary(start);
        let line_end = text[start..].find('\n').map_or(text.len(), |end| start + end);
        let end = self.lines.start(place.end.line) + place.end.column;
        let end = if place.end.line == place.start.line { text.floor_char_boundary(end) } else { line_end };
        self.marked.in_file(&(start..end.clamp(start, line_end.max(start))))
    }
}

impl ReportText {
    /// What was typed for the signs in a text.
    pub(super) fn as_typed(&self, text: &str) -> String {
        let typed = |number: usize, _: &str| {
            let mark = self.marks.get(number).map(|mark| self.source[mark.span.clone()].to_owned());
            Ok::<_, std::convert::Infallible>(mark.unwrap_or_default())
        };
        if text.contains(SIGN[0]) { resolved(text, typed).unwrap_or_default() } else { text.to_owned() }
    }

    /// The words at a place.
    pub fn at(&self, place: Place) -> Option<&Part> {
        self.parts.iter().find(|part| part.place == place)
    }

    /// What stands where in a file for people who change it: under each heading its Markdown, however it is written.
    pub fn content(&self) -> serde_json::Value {
        let part = |part: &Part| {
            let replaces = if part.replaces { "{replace} " } else { "" };
            let said = self.canonical(part);
            (part.place.heading(), format!("{replaces}{said}").into())
        };
        serde_json::Value::Object(self.parts.iter().map(part).collect())
    }
}
