//! How much of what was found is shown.

use super::Diagnostic;
use crate::decode::Severity;
use crate::print::counted;

/// How much of what was found is shown to people.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Extent {
    /// The first few that each rule found; the rest is counted.
    FirstOfEachRule,
    /// Everything.
    All,
}

/// The most findings that a form shows whose readers take no more: code scanning refuses a run with more than 25,000 results and
/// looks at 5,000 of them, and a workflow's log of megabytes is read by nobody.
const MOST: usize = 5000;

/// As many of the diagnostics as such a form shows.
pub(super) struct First<'a> {
    /// These, in their order; of too many the first, errors before warnings and new ones before those that stood.
    pub shown: Vec<&'a Diagnostic>,
    left: Vec<&'a Diagnostic>,
}

impl<'a> First<'a> {
    pub fn of(diagnostics: &'a [Diagnostic]) -> Self {
        let mut shown: Vec<_> = diagnostics.iter().collect();
        if shown.len() <= MOST {
            return Self { shown, left: Vec::new() };
        }
        shown.sort_by_key(|diagnostic| (diagnostic.severity != Severity::Error, diagnostic.is_standing_warning()));
        let left = shown.split_off(MOST);
        Self { shown, left }
    }

    /// How many of these are left out.
    pub fn left(&self, counts: impl Fn(&Diagnostic) -> bool) -> usize {
        self.left.iter().filter(|diagnostic| counts(diagnostic)).count()
    }

    /// One sentence that says how many are left out, if some are.
    pub fn note(&self) -> Option<String> {
        let is_error = |diagnostic: &Diagnostic| diagnostic.severity == Severity::Error;
        let (errors, warnings) = (self.left(is_error), self.left(|diagnostic| !is_error(diagnostic)));
        let number = self.left.len();
        let more = format!("{} and {}", counted(errors, "error"), counted(warnings, "warning"));
        (number > 0).then(|| format!("{number} more are not listed here: {more}; `wsis check --all` lists them"))
    }
}
