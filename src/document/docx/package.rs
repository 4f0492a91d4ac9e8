//! The parts of a Word file, what they have to do with each other, and the archive that holds them.

use anyhow::Result;
use serde::Serialize;
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
pub(super) fn pack(parts: impl Iterator<Item = Part>) -> Result<Vec<u8>> {
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

/// What a part refers to, beside what every document has: links and charts.
#[derive(Debug, Default)]
pub(super) struct Relationships {
    entries: Vec<Relationship>,
}

/// One of them, under its id in the part.
#[derive(Debug, Serialize)]
pub(super) struct Relationship {
    id: String,
    kind: &'static str,
    target: String,
    /// Whether it leads out of the file.
    is_outside: bool,
}

impl Relationships {
    /// The id of a link to an address.
    pub fn link(&mut self, url: &str) -> String {
        self.id("hyperlink", url.to_owned())
    }

    /// The id of the chart with this number.
    pub fn chart(&mut self, number: usize) -> String {
        self.id("chart", format!("charts/chart{number}.xml"))
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
        self.entries.push(Relationship { id: id.clone(), kind, target, is_outside: kind == "hyperlink" });
        id
    }

    pub fn entries(&self) -> &[Relationship] {
        &self.entries
    }
}
