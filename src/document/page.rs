//! The pages of print: their size and what is kept free around the text, the same in every format.

use crate::record::Paper;
use serde::Serialize;

/// A page, in twentieths of a point.
#[derive(Debug, Clone, Copy, Serialize)]
pub(super) struct Page {
    pub width: u32,
    pub height: u32,
    /// What is kept free above and below the text, and on each side of it.
    pub top: u32,
    pub bottom: u32,
    pub side: u32,
}

impl Page {
    /// A page of this paper.
    pub const fn of(paper: Paper) -> Self {
        let (width, height) = match paper {
            Paper::A4 => (11906, 16838),
            Paper::Letter => (12240, 15840),
        };
        Self { width, height, top: 1701, bottom: 1474, side: 1474 }
    }

    /// The width of the text.
    #[cfg(feature = "docx")]
    pub const fn text_width(self) -> u32 {
        self.width - 2 * self.side
    }
}
