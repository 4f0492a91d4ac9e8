//! The parts of a Word file, what they have to do with each other, and the archive that holds them.

use super::xml::{escaped, other};
use anyhow::Result;
use std::io::{Cursor, Write};
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipWriter};

/// A file within the file.
#[derive(Debug)]
pub(super) struct Part {
    path: String,
    content: Vec<u8>,
}

impl Part {
    pub fn text(path: &str, content: String) -> Self {
        Self { path: path.to_owned(), content: content.into_bytes() }
    }

    pub fn bytes(path: &str, content: Vec<u8>) -> Self {
        Self { path: path.to_owned(), content }
    }
}

/// The parts in an archive that tells of no time.
pub(super) fn pack(parts: Vec<Part>) -> Result<Vec<u8>> {
    let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
    let options = SimpleFileOptions::default()
        .compression_method(CompressionMethod::Deflated)
        .last_modified_time(DateTime::default());
    for part in parts {
        archive.start_file(part.path, options)?;
        archive.write_all(&part.content)?;
    }
    Ok(archive.finish()?.into_inner())
}

const OFFICE: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/// What a part refers to: links, pictures and other parts.
#[derive(Debug, Default)]
pub(super) struct Relationships {
    entries: Vec<Relationship>,
}

#[derive(Debug, PartialEq)]
struct Relationship {
    id: String,
    kind: &'static str,
    target: String,
}

impl Relationships {
    /// Those that every document has.
    pub fn of_document() -> Self {
        const PARTS: [(&str, &str); 8] = [
            ("styles", "styles"),
            ("numbering", "numbering"),
            ("settings", "settings"),
            ("footnotes", "footnotes"),
            ("header1", "header"),
            ("header2", "header"),
            ("footer1", "footer"),
            ("footer2", "footer"),
        ];
        let entry = |(name, kind): (&str, &'static str)| Relationship {
            id: name.to_owned(),
            kind,
            target: format!("{name}.xml"),
        };
        Self { entries: PARTS.into_iter().map(entry).collect() }
    }

    /// The id of a link to an address.
    pub fn link(&mut self, url: &str) -> String {
        self.id("hyperlink", url.to_owned())
    }

    /// The id of a chart's picture.
    pub fn picture(&mut self, name: &str) -> String {
        self.id("image", format!("media/{name}.png"))
    }

    fn id(&mut self, kind: &'static str, target: String) -> String {
        // The last ones are the likeliest, and a document may have thousands.
        const LOOKED_AT: usize = 64;
        let known =
            self.entries.iter().rev().take(LOOKED_AT).find(|entry| entry.kind == kind && entry.target == target);
        if let Some(known) = known {
            return known.id.clone();
        }
        let id = format!("rId{}", self.entries.len() + 1);
        self.entries.push(Relationship { id: id.clone(), kind, target });
        id
    }

    pub fn to_xml(&self) -> String {
        let entries: String = self
            .entries
            .iter()
            .map(|entry| {
                let mode = if entry.kind == "hyperlink" { " TargetMode=\"External\"" } else { "" };
                format!(
                    "<Relationship Id=\"{}\" Type=\"{OFFICE}/{}\" Target=\"{}\"{mode}/>",
                    entry.id,
                    entry.kind,
                    escaped(&entry.target)
                )
            })
            .collect();
        relationships(&entries)
    }
}

fn relationships(entries: &str) -> String {
    other(&format!(
        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">{entries}</Relationships>"
    ))
}

/// What the file as a whole refers to.
pub(super) fn top_relationships() -> String {
    relationships(&format!(
        "<Relationship Id=\"document\" Type=\"{OFFICE}/officeDocument\" Target=\"word/document.xml\"/>\
         <Relationship Id=\"properties\" Type=\"http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties\" \
         Target=\"docProps/core.xml\"/>"
    ))
}

/// What kind of content each part holds.
pub(super) fn content_types(pictures: &[Part]) -> String {
    const WORD: &str = "application/vnd.openxmlformats-officedocument.wordprocessingml";
    const PARTS: [(&str, &str); 9] = [
        ("document", "document.main"),
        ("styles", "styles"),
        ("numbering", "numbering"),
        ("settings", "settings"),
        ("footnotes", "footnotes"),
        ("header1", "header"),
        ("header2", "header"),
        ("footer1", "footer"),
        ("footer2", "footer"),
    ];
    let png = if pictures.is_empty() { "" } else { "<Default Extension=\"png\" ContentType=\"image/png\"/>" };
    let parts: String = PARTS
        .iter()
        .map(|(name, kind)| format!("<Override PartName=\"/word/{name}.xml\" ContentType=\"{WORD}.{kind}+xml\"/>"))
        .collect();
    other(&format!(
        "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">\
         <Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>\
         <Default Extension=\"xml\" ContentType=\"application/xml\"/>{png}{parts}\
         <Override PartName=\"/docProps/core.xml\" ContentType=\"application/vnd.openxmlformats-package.core-properties+xml\"/></Types>"
    ))
}
