//! Changes as Word tracks them: whose they are and of which day, around runs, on the marks of paragraphs and on rows.

use super::Writer;
use super::xml::escaped;
use crate::document::{Change, Document};

/// Who changed a document, and when; each change has a number.
pub(super) struct Tracked {
    author: String,
    date: String,
    last: std::cell::Cell<usize>,
}

impl Tracked {
    /// The changes are of who answers for the document and of its own day, so that the same documents make the same file.
    pub fn of(document: &Document) -> Self {
        let front = &document.front;
        Self {
            author: escaped(front.author.as_deref().unwrap_or("wsis")),
            date: front.date.as_ref().map_or(String::new(), |day| format!(" w:date=\"{}T00:00:00Z\"", escaped(day))),
            last: std::cell::Cell::new(0),
        }
    }

    /// What says of a change whose it is.
    fn attributes(&self) -> String {
        // Bookmarks have numbers of the same kind, and there are fewer.
        const FIRST: usize = 1_000_000;
        self.last.set(self.last.get() + 1);
        format!("w:id=\"{}\" w:author=\"{}\"{}", FIRST + self.last.get(), self.author, self.date)
    }
}

fn element(change: Change) -> &'static str {
    match change {
        Change::Inserted => "w:ins",
        Change::Deleted => "w:del",
    }
}

impl Writer<'_> {
    /// The mark of a change, as it stands in the properties of a row and of the mark that ends a paragraph.
    pub fn mark(&self, change: Option<Change>) -> String {
        change.map_or(String::new(), |change| format!("<{} {}/>", element(change), self.changes.attributes()))
    }

    /// Runs within a change. What is deleted is no text any more, nor is it what a field is told.
    pub fn tracked(&self, runs: String, change: Option<Change>) -> String {
        let Some(change) = change else {
            return runs;
        };
        let runs = match change {
            Change::Inserted => runs,
            Change::Deleted => runs
                .replace("<w:t>", "<w:delText>")
                .replace("<w:t ", "<w:delText ")
                .replace("</w:t>", "</w:delText>")
                .replace("w:instrText", "w:delInstrText"),
        };
        let element = element(change);
        format!("<{element} {}>{runs}</{element}>", self.changes.attributes())
    }

    /// Something that another stood in the place of.
    pub fn in_place_of(&self, before: Option<String>, after: String) -> String {
        match before {
            None => self.tracked(after, self.change),
            Some(before) => self.tracked(before, Some(Change::Deleted)) + &self.tracked(after, Some(Change::Inserted)),
        }
    }

    /// What is written as a change, where it is one.
    pub fn within<T>(&mut self, change: Option<Change>, written: impl FnOnce(&mut Self) -> T) -> T {
        let around = self.change;
        self.change = change.or(around);
        let out = written(self);
        self.change = around;
        out
    }
}
