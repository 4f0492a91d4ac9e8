//! A Word file, read back: the content controls and bookmarks of figures, and what changes that are tracked leave of the text.

mod chart;

use super::text::{Position, Text};
use super::{LARGEST, Shown};
use crate::document::FIGURE_MARK;
use anyhow::{Context, Result};
use quick_xml::Reader;
use quick_xml::XmlVersion;
use quick_xml::events::{BytesStart, Event};
use std::collections::BTreeMap;
use std::io::{Cursor, Read};
use zip::ZipArchive;

/// A Word file, of which only so much is unpacked, whatever it says of itself.
struct Archive<'a> {
    files: ZipArchive<Cursor<&'a [u8]>>,
    /// How many bytes may still be unpacked.
    left: usize,
}

/// What the file tells of itself, and its figures.
pub(super) fn read(bytes: &[u8]) -> Result<(BTreeMap<String, String>, Vec<Shown>)> {
    let files = ZipArchive::new(Cursor::new(bytes)).context("it is no whole Word file: its archive can't be read")?;
    let mut archive = Archive { files, left: LARGEST };
    let document =
        part(&mut archive, "word/document.xml")?.context("it is no Word file: it holds no word/document.xml")?;
    let properties = part(&mut archive, "docProps/custom.xml")?;
    let pairs = properties.map_or_else(|| Ok(BTreeMap::new()), |text| self::properties(&text))?;
    let known: Vec<_> = pairs.get("wsis-figures").map_or_else(Vec::new, |names| names.split(", ").collect());
    let mut figures = figures("word/document.xml", &document, &known)?;
    figures.extend(chart::read(&mut archive, &document)?);
    if let Some(notes) = part(&mut archive, "word/footnotes.xml")? {
        figures.extend(self::figures("word/footnotes.xml", &notes, &known)?);
    }
    Ok((pairs, figures))
}

/// The text of a part, if it is there.
fn part(archive: &mut Archive<'_>, path: &str) -> Result<Option<String>> {
    let file = match archive.files.by_name(path) {
        Err(zip::result::ZipError::FileNotFound) => return Ok(None),
        found => found.with_context(|| format!("its part {path} can't be read"))?,
    };
    let mut bytes = Vec::new();
    let unpacked = file.take(archive.left as u64 + 1).read_to_end(&mut bytes);
    unpacked.with_context(|| format!("its part {path} can't be unpacked"))?;
    let left = archive.left.checked_sub(bytes.len());
    archive.left =
        left.with_context(|| format!("it unpacks to more than {} MB, which no report does", LARGEST >> 20))?;
    let text = String::from_utf8(bytes).ok().with_context(|| format!("its part {path} is no UTF-8"))?;
    Ok(Some(text))
}

/// The properties that people and programs give a file; one that goes on in others as one.
fn properties(text: &str) -> Result<BTreeMap<String, String>> {
    let mut pieces: BTreeMap<String, String> = BTreeMap::new();
    let mut name = None;
    events("docProps/custom.xml", text, |event| match event {
        Event::Start(element) if element.name().as_ref() == "property" => name = attribute(element, "name"),
        Event::End(element) if element.name().as_ref() == "property" => name = None,
        other => {
            if let (Some(name), Some(text)) = (&name, said(other)) {
                pieces.entry(name.clone()).or_default().push_str(&text);
            }
        }
    })?;
    let whole = |name: &String| {
        let more = (2..).map_while(|number| pieces.get(&format!("{name}-{number}")));
        (name.clone(), pieces[name].clone() + &more.map(String::as_str).collect::<String>())
    };
    Ok(pieces.keys().map(whole).collect())
}

/// A content control that is being read.
#[derive(Debug, Default)]
struct Control {
    tag: Option<String>,
    /// The figure of the document that a bookmark says it is.
    number: Option<usize>,
    /// Where its content began in the paragraph.
    begun: Option<Position>,
    /// Whether it only asks for content.
    is_empty: bool,
}

/// A bookmark of a figure that is open.
#[derive(Debug)]
struct Mark {
    id: String,
    number: usize,
    begun: Position,
}

/// More bookmarks of figures are never open at once.
const MOST_MARKS: usize = 8;

/// What of a part has been read.
struct Walk<'a> {
    /// The figures of the document when it was written.
    known: &'a [&'a str],
    text: Text,
    controls: Vec<Control>,
    /// The last one first.
    marks: Vec<Mark>,
    /// How many elements are open whose text is none of the document: what a tracked change took away, and doubles.
    left_out: usize,
    style: String,
    has_number: bool,
    /// How many numbered paragraphs there were.
    numbered: usize,
    in_text: bool,
    /// The language of the run that is being read, and of the last that had text.
    language: Option<String>,
    said_in: Option<String>,
}

/// The figures of a part.
fn figures(path: &str, text: &str, known: &[&str]) -> Result<Vec<Shown>> {
    let mut walk = Walk {
        known,
        text: Text::default(),
        controls: Vec::new(),
        marks: Vec::new(),
        left_out: 0,
        style: String::new(),
        has_number: false,
        numbered: 0,
        in_text: false,
        language: None,
        said_in: None,
    };
    events(path, text, |event| walk.event(event))?;
    Ok(walk.text.end())
}

impl Walk<'_> {
    fn event(&mut self, event: &Event<'_>) {
        match event {
            Event::Start(element) => self.begin(element, element.name().as_ref()),
            Event::Empty(element) => {
                self.begin(element, element.name().as_ref());
                self.end(element.name().as_ref());
            }
            Event::End(element) => self.end(element.name().as_ref()),
            other if self.in_text && self.left_out == 0 => {
                if let Some(text) = said(other) {
                    self.text.push(&text);
                    self.said_in.clone_from(&self.language);
                }
            }
            _ => {}
        }
    }

    fn begin(&mut self, element: &BytesStart<'_>, name: &str) {
        match name {
            "w:del" | "w:moveFrom" | "mc:Fallback" => self.left_out += 1,
            "w:p" => (self.style, self.has_number) = (String::new(), false),
            "w:pStyle" => self.style = attribute(element, "w:val").unwrap_or_default(),
            "w:numId" => self.has_number = attribute(element, "w:val").is_some_and(|number| number != "0"),
            "w:r" => self.language = None,
            "w:lang" => self.language = language(element),
            "w:t" => self.in_text = true,
            "w:tab" | "w:br" | "w:cr" if self.left_out == 0 => self.text.push(" "),
            "w:noBreakHyphen" if self.left_out == 0 => self.text.push("-"),
            "w:tbl" => self.text.begin_table(),
            "w:sdt" => self.controls.push(Control::default()),
            "w:tag" => self.control(|control| control.tag = attribute(element, "w:val")),
            "w:showingPlcHdr" => self.control(|control| control.is_empty = true),
            "w:sdtContent" => self.begin_content(),
            "w:bookmarkStart" => self.begin_mark(element),
            "w:bookmarkEnd" => self.end_mark(element),
            _ => {}
        }
    }

    fn end(&mut self, name: &str) {
        match name {
            "w:del" | "w:moveFrom" | "mc:Fallback" => self.left_out = self.left_out.saturating_sub(1),
            "w:t" => self.in_text = false,
            "w:pPr" => self.number(),
            "w:p" => self.text.end_paragraph(self.style.starts_with("Heading")),
            "w:tr" => self.text.end_row(),
            "w:tbl" => self.text.end_table(),
            "w:sdtContent" => self.end_content(),
            "w:sdt" => drop(self.controls.pop()),
            _ => {}
        }
    }

    /// Sets something of the control that is being described.
    fn control(&mut self, set: impl FnOnce(&mut Control)) {
        if let Some(control) = self.controls.last_mut().filter(|control| control.begun.is_none()) {
            set(control);
        }
    }

    /// The numbered paragraphs of a report are those with a number that are neither headings nor items of lists.
    fn number(&mut self) {
        if self.has_number && !self.style.starts_with("Heading") && !self.style.starts_with("List") {
            self.numbered += 1;
            self.text.numbered(self.numbered);
        }
    }

    fn begin_content(&mut self) {
        let position = self.text.position();
        // The bookmark around a control names it; one that seemed to name what is around both does not.
        let outer = self.controls.iter_mut().rev().nth(1).filter(|outer| outer.begun == Some(position));
        let around = (!self.marks.is_empty()).then(|| self.marks.remove(0).number);
        let number = around.or_else(|| outer?.number.take());
        self.control(|control| (control.begun, control.number) = (Some(position), number));
    }

    fn end_content(&mut self) {
        let Some(control) = self.controls.last() else { return };
        let name = control.tag.clone().or_else(|| self.name(control.number?));
        if let (Some(name), Some(begun), false) = (name, control.begun, control.is_empty) {
            self.text.figure(name, begun, self.said_in.clone());
        }
    }

    fn begin_mark(&mut self, element: &BytesStart<'_>) {
        let number = attribute(element, "w:name").and_then(|name| name.strip_prefix(FIGURE_MARK)?.parse().ok());
        let (Some(number), Some(id)) = (number, attribute(element, "w:id")) else { return };
        let begun = self.text.position();
        match self.controls.last_mut().filter(|control| control.begun == Some(begun) && control.number.is_none()) {
            // Within the control, where LibreOffice puts it.
            Some(control) => control.number = Some(number),
            None => {
                // Those of figures are never within each other: of a file that has many open only the last are looked at.
                self.marks.truncate(MOST_MARKS);
                self.marks.insert(0, Mark { id, number, begun });
            }
        }
    }

    /// Ends a bookmark: where its control was taken away, what it is around is the figure.
    fn end_mark(&mut self, element: &BytesStart<'_>) {
        let id = attribute(element, "w:id");
        let Some(index) = self.marks.iter().position(|mark| Some(&mark.id) == id.as_ref()) else { return };
        let mark = self.marks.remove(index);
        if let Some(name) = self.name(mark.number) {
            self.text.figure(name, mark.begun, self.said_in.clone());
        }
    }

    /// The name of a figure by its number.
    fn name(&self, number: usize) -> Option<String> {
        self.known.get(number.checked_sub(1)?).map(|name| (*name).to_owned())
    }
}

/// The language that the properties of a run say, whichever kind of letters they say it for.
fn language(element: &BytesStart<'_>) -> Option<String> {
    ["w:val", "w:bidi", "w:eastAsia"].into_iter().find_map(|name| attribute(element, name))
}

/// Goes through a part.
fn events(path: &str, text: &str, mut each: impl FnMut(&Event<'_>)) -> Result<()> {
    let mut reader = Reader::from_str(text.strip_prefix('\u{feff}').unwrap_or(text));
    loop {
        match reader.read_event().with_context(|| format!("its part {path} is broken"))? {
            Event::Eof => return Ok(()),
            event => each(&event),
        }
    }
}

/// The text of an event that has some. Entities that a file defines by itself stand for nothing.
fn said(event: &Event<'_>) -> Option<String> {
    match event {
        Event::Text(text) => Some(text.xml10_content().into_owned()),
        Event::CData(text) => Some(text.xml10_content().into_owned()),
        Event::GeneralRef(name) => match name.resolve_char_ref() {
            Ok(Some(sign)) => Some(sign.to_string()),
            _ => quick_xml::escape::resolve_predefined_entity(&name.xml10_content()).map(str::to_owned),
        },
        _ => None,
    }
}

fn attribute(element: &BytesStart<'_>, name: &str) -> Option<String> {
    let attribute = element.try_get_attribute(name).ok()??;
    Some(attribute.normalized_value(XmlVersion::Implicit1_0).ok()?.into_owned())
}
