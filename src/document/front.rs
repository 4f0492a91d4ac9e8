//! What Markdown has no word for: the front matter of a document, as YAML between two lines `---`.

use super::chart::Chart;
use super::foreign::ForeignText;
use crate::record::{Language, Paper, TableStyle};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// The front matter of a document. Writers lay it out; templates write it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct FrontMatter {
    /// The title.
    pub title: String,
    /// The paper that pages are laid out for.
    #[serde(default)]
    pub paper: Paper,
    /// Where tables have lines.
    #[serde(default)]
    pub tables: TableStyle,
    /// What stands under the title.
    #[serde(default)]
    pub subtitle: Option<String>,
    /// The organization that answers for the document.
    #[serde(default)]
    pub author: Option<String>,
    /// The language of the document.
    #[schemars(with = "String")]
    pub language: Language,
    /// The day that the document's metadata give as its date: `2008-04-30`. Archives ask for one.
    #[serde(default)]
    pub date: Option<String>,
    /// What the title page says under the subtitle, a paragraph each.
    #[serde(default)]
    pub title_page: Vec<String>,
    /// Where the text begins, if no summary with a heading leads to it.
    #[serde(default)]
    pub text_begins: TextBegins,
    /// The masthead of a document of the United Nations; with it, the first page has the form of one.
    #[serde(default)]
    pub masthead: Option<Masthead>,
    /// The head of a letter: the title is then its subject, and the text follows at once.
    #[serde(default)]
    pub letterhead: Option<Letterhead>,
    /// What stands at the head of every page but the first.
    #[serde(default)]
    pub running_head: Vec<String>,
    /// A mark on every page, such as that the document is provisional.
    #[serde(default)]
    pub mark: Option<String>,
    /// The heading of the summary: of what stands before the first heading. It is not numbered.
    #[serde(default)]
    pub summary: Option<String>,
    /// The contents, where the document is to have them.
    #[serde(default)]
    pub contents: Option<Contents>,
    /// Whether paragraphs are numbered through the whole document.
    #[serde(default)]
    pub numbered_paragraphs: bool,
    /// Whether headings are numbered as in documents of the United Nations: I., A., 1.
    #[serde(default)]
    pub numbered_headings: bool,
    /// Which apostrophes and dashes it has.
    #[serde(default)]
    pub signs: Signs,
    /// Whether each part of the first level begins on a page of its own.
    #[serde(default)]
    pub parts_on_new_pages: bool,
    /// How many words the document may have; more are told as a warning.
    #[serde(default)]
    pub word_limit: Option<usize>,
    /// The words that the writers themselves need.
    pub words: Words,
    /// Texts of this front matter that are in another language than the document.
    #[serde(default)]
    pub foreign: Vec<ForeignText>,
    /// The charts, by the name that an image `chart:NAME` gives.
    #[serde(default)]
    pub charts: BTreeMap<String, Chart>,
}

/// Where the text of a document begins.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum TextBegins {
    /// On a page of its own.
    #[default]
    OnNewPage,
    /// Below the title, as in what is short; that of a letter, which has a head, always does.
    BelowTitle,
}

/// The head of a letter.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Letterhead {
    /// Who writes.
    pub sender: String,
    /// The day, as the letter writes it.
    pub date: String,
    /// To whom: a line each.
    pub addressee: Vec<String>,
}

/// The table of contents.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Contents {
    /// Its heading.
    pub heading: String,
    /// What stands over the numbers of the pages.
    pub page: String,
    /// How many levels of headings it shows.
    pub depth: u8,
}

/// The masthead of a document of the United Nations.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Masthead {
    /// The organization, at the top on the left.
    pub organization: String,
    /// The symbol, at the top on the right; none where it is not known.
    #[serde(default)]
    pub symbol: Option<String>,
    /// The organs that the document is for, in bold under each other.
    pub organs: Vec<String>,
    /// Distribution, date and original language: a line each, an empty one for a gap.
    pub distribution: Vec<String>,
    /// What the masthead says of each organ's session, side by side.
    pub sessions: Vec<Session>,
    /// What the asterisks mean, at the foot of the first page.
    #[serde(default)]
    pub notes: Vec<String>,
}

/// What a masthead says of an organ's session.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Session {
    /// The organ.
    pub organ: String,
    /// The session, its place and dates, the item and its title: a line each.
    pub lines: Vec<String>,
}

/// Words that writers put in by themselves.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Words {
    /// Before the number of an annex: `Annex`.
    pub annex: String,
    /// The heading over several annexes: `Annexes`. Without it, each is headed as one of several.
    #[serde(default)]
    pub annexes: Option<String>,
    /// Before the number of a table: `Table`.
    pub table: String,
    /// Before the number of a chart: `Figure`.
    pub figure: String,
    /// The heading over the footnotes where they do not stand at the foot of pages: `Notes`.
    pub notes: String,
    /// What parts the numbers of paragraphs that are referred to: a comma and a blank, if it is not said.
    #[serde(default)]
    pub list_separator: Option<String>,
    /// How the last of them follows in a sentence, with a sign for what stands on either side: `# and #`. As the others do, if it is not said.
    #[serde(default)]
    pub list_end: Option<String>,
    /// How a first and a last number stand for those between, too: `#–#`, if it is not said.
    #[serde(default)]
    pub number_range: Option<String>,
    /// What stands for a footnote that says the same as the one before: `Ibid.` Without it, the footnote says it again.
    #[serde(default)]
    pub ibid: Option<String>,
}

/// The apostrophes and dashes of a document.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Signs {
    /// Those that were typed.
    #[default]
    Typed,
    /// Those of print, also where straight apostrophes and hyphens between days were typed.
    Print,
}
