//! How the documents of a registry look: the paper that they are laid out for, and the lines of their tables.

use crate::decode::{record, words};

record! {
    /// How the documents look that are written from the registry.
    pub struct Documents {
        /// The paper that pages are laid out for; left out, A4.
        pub paper: Paper,
        /// The lines of tables: `open` has them around the header and at the end alone, as documents of the United Nations do;
        /// `ruled` has one under each row too, and `grid` one around each cell.
        pub tables: TableStyle,
    }
}

words! {
    /// A size of paper.
    pub enum Paper {
        /// 210 × 297 mm.
        A4 = "a4",
        /// US Letter: 8.5 × 11 inches.
        Letter = "letter",
    }
    default A4
}

words! {
    /// Where tables have lines.
    pub enum TableStyle {
        /// Above and below the header, and at the end.
        Open = "open",
        /// Under each row.
        Ruled = "ruled",
        /// Around each cell.
        Grid = "grid",
    }
    default Open
}
