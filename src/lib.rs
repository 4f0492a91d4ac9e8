//! The follow-up to the World Summit on the Information Society, as a registry of text files and one command.
//!
//! Data flows one way, in the order of this list; no module knows of one that comes after it.
//!
//! | module | what it is |
//! |---|---|
//! | [`spelling`] | one text, however it is spelt: ends of lines, forms of letters, blanks, capitals |
//! | [`mod@line`] | the closed set of action lines |
//! | [`decode`] | from a file's text to a record, and every fault in it |
//! | [`record`] | what the files hold, and the values that they share |
//! | [`prose`] | the secretariat's own words for a report: Markdown, each text at its place |
//! | [`source`] | the files, from a folder or from a git revision |
//! | [`history`] | which commit last changed each file |
//! | [`registry`] | all records, and the look-ups between them |
//! | [`requests`] | what resolutions ask, what answers it, and where each request stands on a day |
//! | [`mod@print`] | how text, tables and cells look, safe for where they are shown |
//! | [`template`] | the template engine, and the words of each language |
//! | [`mod@stocktake`] | the figures, as tables and for programs |
//! | [`change`] | what changed in meaning from one registry to another |
//! | [`mod@check`] | the rules, and what they find |
//! | [`diagnostic`] | what was found at its place, for people and programs |
//! | [`document`] | Markdown as a tree, and the formats that show it |
//! | [`mechanism`] | Option A against Option B: who covers which lines, and who would report on what |
//! | [`status`] | where the follow-up stands on a day: each cycle's stage, what comes next, who owes what |
//! | [`catalogue`] | records as rows of a list, and one record with all that refers to it |
//! | [`review`] | what a change does to the records and the figures |
//! | [`mod@report`] | the reports: what their templates see, and the Markdown that these write |
//! | [`verify`] | a written report, read back and held against the registry figure by figure |
//! | [`codeowners`] | who may approve which change, for the forge |
//! | [`mod@export`] | all records as data for other programs |
//! | [`author`] | whatever writes a registry's files |
//! | [`mod@workbook`] | what an organization has sent and owes, as a workbook to fill in, and back |
//! | [`letters`] | letters to whoever moderates or is asked, each with files to fill in |
//! | [`cli`] | the commands |

#![cfg_attr(test, allow(clippy::unwrap_used, clippy::expect_used, clippy::single_range_in_vec_init))]

mod author;
mod catalogue;
mod change;
mod check;
mod cli;
mod codeowners;
mod decode;
mod diagnostic;
mod document;
mod export;
mod history;
mod letters;
mod line;
mod mechanism;
mod print;
mod prose;
mod record;
mod registry;
mod report;
mod requests;
mod review;
mod source;
mod spelling;
mod status;
mod stocktake;
mod template;
#[cfg(feature = "docx")]
mod verify;
mod workbook;

// What the command, the tests and the benchmarks go through. All else is private, so that the compiler tells of
// what nobody uses, but for what is reachable from these.
#[cfg(feature = "import")]
pub use author::import::Book;
pub use author::new::{Draft, answer};
pub use author::{Fixed, KeyOrder, fix, formatted};
pub use change::changes;
pub use check::{Base, check, check_since, rules};
pub use cli::{Outcome, parse, run};
pub use decode::{About, Decode, Fault, HasWord, Rule, read};
#[cfg(feature = "docx")]
pub use document::docx;
#[cfg(feature = "pdf")]
pub use document::pdf;
pub use document::{Block, Document, Pictures, Standard, html, markdown, marked, pictures, plain};
pub use export::{Exported, FORMATS, Form};
pub use history::History;
pub use line::ActionLine;
pub use print::{is_xml, safe};
pub use record::{
    Asked, Category, Country, Cycle, Day, Group, Kind, Language, LineRecord, Mechanism, Meeting, Organization,
    OrganizationId, Output, OutputKind, OutputStatus, Region, Settings, Topic, Year, Years,
};
pub use registry::{Key, Registry, is_passed_over, load};
pub use report::{FollowUp, REPORTS, ReportKind, Request, report};
pub use requests::State;
pub use source::Snapshot;
pub use stocktake::{By, FigurePath, Figures, Gap, LineFigures, OfYears, Stocktaking, cut, explain, stocktake};
pub use template::{BUILT_IN, Locale, Templates, escaped};
#[cfg(feature = "import")]
pub use workbook::back;
pub use workbook::{Wanted, Words, workbook};
