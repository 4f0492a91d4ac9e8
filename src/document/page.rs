//! The pages of print: their size and what is kept free around the text, the same in every format.

use super::front::FrontMatter;
use crate::record::Paper;
use serde::Serialize;

/// A page, in twentieths of a point.
#[derive(Debug, Clone, Copy, Serialize)]
#[serde(rename_all = "kebab-case")]
pub(super) struct Page {
    pub width: u32,
    pub height: u32,
    /// What is kept free above and below the text, and on each side of it.
    pub top: u32,
    pub bottom: u32,
    pub side: u32,
    /// How far text is set in on both sides; tables, charts and the masthead are as wide as the page lets them, and the numbers of
    /// headings hang in the room before the text.
    pub set_in: u32,
}

impl Page {
    /// The pages of a document: one with a masthead has the form of a document of the United Nations.
    pub fn of(front: &FrontMatter) -> Self {
        let (width, height) = match front.paper {
            Paper::A4 => (11906, 16838),
            Paper::Letter => (12240, 15840),
        };
        Self {
            width,
            height,
            top: 1701,
            bottom: 1474,
            side: 1474,
            set_in: if front.masthead.is_some() { 794 } else { 0 },
        }
    }

    /// The width of tables.
    #[cfg(feature = "docx")]
    pub const fn text_width(self) -> u32 {
        self.width - 2 * self.side
    }
}
