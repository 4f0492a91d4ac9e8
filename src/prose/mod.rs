//! The secretariat's own words for a report: a Markdown file whose first-level headings name the places where its text goes.
//!
//! Reading never fails: what is wrong is told at its place, and the rest is read. What a figure's name means, and what becomes of a
//! source, is for whoever prints the text.

mod marks;
mod place;
mod printed;
mod read;
mod rules;
mod style;

pub use marks::{Mark, What};
pub use place::{Place, Report};
pub use printed::Setting;
pub use read::{Part, ReportText, read};
pub use rules::{MISPLACED_TEXT, UNFIT_MARKDOWN};
pub use style::formatted;

use comrak::Options;

/// How such a file is read.
fn options() -> Options<'static> {
    let mut options = Options::default();
    options.extension.table = true;
    options
}
