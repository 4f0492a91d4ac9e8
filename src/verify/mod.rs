//! Reads a written report back, after people have edited it, and holds each of its figures against the registry.
//!
//! What is read is anybody's file: no part of it is taken for longer than [`LARGEST`], nothing in it is followed or run, and what is
//! broken is an error that says so.

mod compare;
mod docx;
pub mod formats;
mod html;
mod number;
mod text;

pub use compare::{Finding, Right, Verdict, Wrong, compare};

use crate::document::Origin;
use anyhow::{Result, bail};
use serde::Serialize;

/// The most bytes of a document, or of a part of one when it is unpacked, that are read.
pub const LARGEST: usize = 64 << 20;

/// A report as it was read back.
#[derive(Debug, Clone, PartialEq)]
pub struct Read {
    /// What it says that it was made from.
    pub origin: Origin,
    /// The figures that tell their names, in order.
    pub figures: Vec<Shown>,
}

/// What stands where a figure was written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Shown {
    /// The tag that names the figure.
    pub name: String,
    /// What stands there.
    pub text: String,
    /// The tag of the language that it stands there in, where that is said to be another than the document's.
    pub language: Option<String>,
    /// Where that is.
    pub place: Place,
}

/// A place in a document, as people find it.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Place {
    /// The heading that it is under; none before the first.
    pub heading: Option<String>,
    /// The number of the paragraph, where it has one.
    pub paragraph: Option<usize>,
    /// The words around it; of a cell of a table, the first cell of its row and the head of its column.
    pub text: String,
}

/// Reads a report back. An error says why it can't be held against anything.
pub fn read(bytes: &[u8]) -> Result<Read> {
    if bytes.len() > LARGEST {
        bail!("it is larger than {} MB, which no report is", LARGEST >> 20);
    }
    let (pairs, figures) = if bytes.starts_with(b"PK") {
        docx::read(bytes)?
    } else if bytes.starts_with(b"%PDF") {
        bail!("a PDF tells no names of figures: verify the .docx or .html that it was made beside");
    } else {
        html::read(&String::from_utf8_lossy(bytes))?
    };
    let origin = Origin::of_pairs(&pairs);
    match origin {
        None if figures.is_empty() => bail!(
            "no figure in it tells its name: `wsis report` writes such files, as .docx or .html, and a template of one's own \
             names figures with `| figure(\"outputs\")`"
        ),
        None => bail!("it doesn't say which report it is: what stood at its head, or in its properties, is gone"),
        Some(origin) if figures.is_empty() => bail!(
            "no figure in it tells its name any more, though {} did when it was written: was it saved in another format in between?",
            origin.figures.len()
        ),
        Some(origin) => Ok(Read { origin, figures }),
    }
}
