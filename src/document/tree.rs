//! The tree that a document is: blocks, and what runs within them. Numbers are set by the tree, never typed.

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
    /// A chart of the front matter.
    Chart {
        /// Its name there.
        name: String,
        /// What its caption begins with: `Figure 1.`
        label: String,
    },
}

/// A heading.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Heading {
    /// 1 for a part, 2 for a section of it, and so on.
    pub level: u8,
    /// What stands before it: `I.`, `A.`, `1.` or `Annex II`.
    pub number: Option<String>,
    /// What it says.
    pub content: Vec<Inline>,
    /// What links within the document call it.
    pub id: String,
    /// Whether it is that of an annex.
    pub annex: bool,
}

/// A table with one row of headers.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Table {
    /// What its caption begins with: `Table 3.`; none without a caption.
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
    /// A footnote's sign.
    Note {
        /// The footnote's number, from 1: it is the `number - 1`th of the document's notes.
        number: usize,
        /// Whether the footnote was not referred to before.
        first: bool,
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
}
