//! A list as a document that can be sent, whatever it is a list of.

use super::registry::Opened;
use crate::catalogue::formats::{AsOf, Grid, NoReply, REPLY_TEMPLATE, reply};
use crate::document::{Document, FileFormat, Standard};
use crate::record::Day;
use crate::template::Speaker;
use anyhow::{Context, Result, anyhow};

/// A list that is to be sent.
pub(super) struct Reply<'a> {
    /// The registry that it is of.
    pub opened: &'a Opened,
    /// Whoever tells it.
    pub speaker: &'a Speaker<'a>,
    /// What it is called.
    pub title: String,
    /// Its table.
    pub grid: Grid,
    /// What a row is.
    pub noun: &'a str,
    /// The day of it.
    pub day: Day,
}

impl Reply<'_> {
    /// The document. It can't be one where its template is at fault.
    pub fn document(&self) -> Result<Document> {
        let templates = self.opened.templates()?;
        let as_of = AsOf { day: self.day, revision: self.opened.source.revision_name() };
        let made = reply(self.speaker, &self.title, &self.grid, self.noun, as_of, &templates);
        made.map_err(|why| match why {
            NoReply::Fault(fault) => {
                anyhow!("the list can't be written\n{}", fault.shown(usize::from(self.speaker.look.width)))
            }
            NoReply::Malformed(malformed) => {
                anyhow!("what {} writes is no document, {malformed}", templates.shown_path(REPLY_TEMPLATE))
            }
        })
    }

    /// The same as a file of this ending.
    pub fn laid_out(&self, ending: &str) -> Result<Vec<u8>> {
        let format = FileFormat::of_ending(ending)?.with_context(|| format!("nothing is written as .{ending}"))?;
        Ok(format.written(&self.document()?, &self.opened.templates()?, Standard::Accessible)?.content)
    }
}
