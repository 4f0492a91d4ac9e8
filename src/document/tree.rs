//! The tree that a document is: blocks, and what runs within them. Numbers are set by the tree, never typed.

use super::changes::Change;
use serde::Serialize;

/// A block of a document.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(tag = "block", rename_all = "kebab-case")]
pub enum Block {
    /// A heading.
    Heading(Heading),
    /// A paragraph.
    Paragraph {
        /// Its number, where paragraphs are numbered and it is one of the body.
        number: Option<usize>,
        /// What it says.
        content: Vec<Inline>,
    },
    /// A list.
    List {
        /// The number of the first item of an ordered list; none for bullets.
        start: Option<usize>,
        /// The items, each of blocks.
        items: Vec<Vec<Block>>,
    },
    /// A quotation.
    Quote {
        /// What is quoted.
        content: Vec<Block>,
    },
    /// A table.
    Table(Table),
    /// A note to the table that it stands under, from its letter on.
    TableNote {
        /// What it says.
        content: Vec<Inline>,
    },
    /// A chart of the front matter.
    Chart {
        /// Its name there.
        name: String,
        /// What stands over its title: `Figure II`; none where it is the only one.
        label: Option<String>,
    },
    /// Blocks that one of two documents alone has.
    Changed {
        /// Which of them.
        change: Change,
        /// The blocks.
        content: Vec<Block>,
    },
}

/// A heading.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Heading {
    /// 1 for a part, 2 for a section of it, and so on.
    pub level: u8,
    /// What stands before it: `I.`, `A.`, `1.` or, of an annex that is the only one, `Annex`.
    pub number: Option<String>,
    /// What it says.
    pub content: Vec<Inline>,
    /// What links within the document call it.
    pub id: String,
    /// Whether it is that of an annex, or at the first level that over all of them.
    pub annex: bool,
    /// Of a heading of two documents, what stood before it in the earlier one, where that was another number.
    #[serde(skip)]
    pub number_before: Option<String>,
}

impl Heading {
    /// Whether its number stands on a line of its own: over the title of an only annex.
    pub fn is_below_number(&self) -> bool {
        self.annex && self.level == 1 && self.number.is_some()
    }
}

/// A table with one row of headers.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Table {
    /// What stands over its caption: `Table 3`, or `Table` where it is the only one; none without a caption.
    pub label: Option<String>,
    /// What it shows.
    pub caption: Vec<Inline>,
    /// How each column is set.
    pub alignment: Vec<Alignment>,
    /// How wide each column is, in thousandths of the whole.
    pub widths: Vec<u32>,
    /// The header of each column.
    pub header: Vec<Vec<Inline>>,
    /// The rows.
    pub rows: Vec<Vec<Vec<Inline>>>,
    /// Of a table of two documents, which rows one of them alone has, in the order of the rows; else nothing.
    #[serde(skip)]
    pub changes: Vec<Option<Change>>,
    /// Of a table of two documents, what its caption began with in the earlier one, where that was something else.
    #[serde(skip)]
    pub label_before: Option<String>,
}

/// How a column is set.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Alignment {
    /// At the side where lines begin.
    Start,
    /// In the middle.
    Center,
    /// At the side where lines end, as numbers are.
    End,
}

/// What runs within a block.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(tag = "inline", rename_all = "kebab-case")]
pub enum Inline {
    /// Text as it is.
    Text {
        /// The text.
        text: String,
    },
    /// Text in italics.
    Emphasis {
        /// What is emphasized.
        content: Vec<Inline>,
    },
    /// Text in bold.
    Strong {
        /// What is in bold.
        content: Vec<Inline>,
    },
    /// A link to an `http` or `https` address.
    Link {
        /// The address.
        url: String,
        /// What is shown.
        content: Vec<Inline>,
    },
    /// Text in another language than the document's.
    Foreign {
        /// The language's tag.
        language: String,
        /// What is said in it.
        content: Vec<Inline>,
    },
    /// What shows a figure, in digits or in words.
    Figure {
        /// The figure's name: `c5/meetings`.
        name: String,
        /// How many it is.
        value: i64,
        /// What shows it.
        content: Vec<Inline>,
    },
    /// A footnote's sign.
    Note {
        /// The footnote's number, from 1: it is the `number - 1`th of the document's notes.
        number: usize,
        /// Whether the footnote was not referred to before.
        first: bool,
        /// Whether another footnote's sign stands right before.
        follows: bool,
    },
    /// The letter that calls a note to a table, and with which that begins.
    TableNote {
        /// The note's letter.
        letter: String,
        /// Whether another note's sign stands right before.
        follows: bool,
    },
    /// The numbers of other paragraphs: `30`, or `17–19, 25`.
    Reference {
        /// What links within the document call these paragraphs, in their order.
        to: Vec<String>,
        /// Their numbers, as they are shown.
        text: String,
    },
    /// A new line within the block.
    Break,
    /// What one of two documents alone has.
    Changed {
        /// Which of them.
        change: Change,
        /// What it is.
        content: Vec<Inline>,
    },
}
