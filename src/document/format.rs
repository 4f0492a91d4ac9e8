//! The formats of files that a document can be written in.

use super::{Document, Pictures, html, markdown, pictures};
use crate::template::Templates;
use anyhow::{Result, anyhow};

/// Which standard a file keeps to, where its format has one for each.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Standard {
    /// Those who can't see it can read it: of PDF, PDF/UA-1.
    Accessible,
    /// It can be kept for long: of PDF, PDF/A-2b.
    Archive,
}

type Writer = fn(&Document, &Pictures, &Templates, Standard) -> Result<Written>;

/// A document as a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Written {
    /// What the file holds.
    pub content: Vec<u8>,
    /// What is not as it should be, though it could be written, and what would mend it.
    pub warning: Option<String>,
}

impl From<Vec<u8>> for Written {
    fn from(content: Vec<u8>) -> Self {
        Self { content, warning: None }
    }
}

/// A format of files.
#[derive(Debug)]
pub struct FileFormat {
    /// What the name of a file in it ends in.
    pub ending: &'static str,
    /// Whether it has a standard for archives.
    pub has_archive: bool,
    /// Whether it marks what changed from one document to another.
    pub marks_changes: bool,
    /// What writes it; else why this program can't, and what can be done.
    writer: Result<Writer, &'static str>,
}

/// All of them, the usual one first.
pub static FILE_FORMATS: [FileFormat; 4] = [
    FileFormat {
        ending: "md",
        has_archive: false,
        marks_changes: false,
        writer: Ok(|document, _, _, _| Ok(markdown(document).into_bytes().into())),
    },
    FileFormat {
        ending: "html",
        has_archive: false,
        marks_changes: true,
        writer: Ok(|document, pictures, templates, _| Ok(html(document, pictures, templates)?.into_bytes().into())),
    },
    FileFormat {
        ending: "docx",
        has_archive: false,
        marks_changes: true,
        #[cfg(feature = "docx")]
        writer: Ok(|document, _, _, _| Ok(super::docx(document)?.into())),
        #[cfg(not(feature = "docx"))]
        writer: Err("this wsis was built without Word files: install it with `cargo install --path . --features docx`"),
    },
    FileFormat {
        ending: "pdf",
        has_archive: true,
        marks_changes: false,
        #[cfg(feature = "pdf")]
        writer: Ok(|document, pictures, _, standard| super::pdf(document, pictures, standard)),
        #[cfg(not(feature = "pdf"))]
        writer: Err("this wsis was built without PDF, which takes long to build: install it with \
                     `cargo install --path . --features pdf`"),
    },
];

impl FileFormat {
    /// The format that the ending of a file's name chooses; none where there is no such format. An error says why this
    /// program can't write it.
    pub fn of_ending(ending: &str) -> Result<Option<&'static Self>> {
        let format = FILE_FORMATS.iter().find(|format| format.ending.eq_ignore_ascii_case(ending));
        format.map(|format| format.writer().map(|_| format)).transpose()
    }

    fn writer(&self) -> Result<Writer> {
        self.writer.map_err(|why| anyhow!(why))
    }

    /// A document in this format. A mistake of a template is a [`Fault`](crate::template::Fault).
    pub fn written(&self, document: &Document, templates: &Templates, standard: Standard) -> Result<Written> {
        self.writer()?(document, &pictures(document, templates)?, templates, standard)
    }
}
