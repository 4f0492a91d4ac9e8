//! A file for the secretariat's own words, with all places as comments.

use crate::prose::{Place, Report};
use std::fmt::Write;

/// The text of a new file: under no heading yet, each place with what it is for.
pub fn new_text(report: Report) -> String {
    let mut text = format!(
        "<!--\nThe secretariat's own words for the {} report. Take a heading out of its comment and write below it.\n\
         {{outputs}}, {{c5/meetings}} or {{outputs@2012}} stand for figures, [@A/RES/60/252] for a source; `wsis explain report-text`\n\
         says more.\n-->\n",
        report.word()
    );
    for place in report.places() {
        let _ = write!(text, "\n<!-- {} -->\n<!-- # {} -->\n", place.about(), Place::heading(place));
    }
    text
}
