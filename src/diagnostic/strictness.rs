//! What of all that was found fails a check: for its exit status, and for the forms that tell of success.

use super::Diagnostic;
use crate::check::Standing;
use crate::decode::Severity;

/// What fails a check.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Strictness {
    /// Errors.
    Errors,
    /// Warnings too, but for those that stood before the change.
    Warnings,
}

impl Strictness {
    /// Whether a diagnostic fails the check.
    pub fn fails(self, diagnostic: &Diagnostic) -> bool {
        let is_denied = self == Self::Warnings && !diagnostic.is_standing_warning();
        diagnostic.severity == Severity::Error || is_denied
    }
}

impl Diagnostic {
    /// Whether it is a warning that stood before the change that is judged: whoever made the change is not asked about it.
    pub fn is_standing_warning(&self) -> bool {
        self.severity != Severity::Error && self.standing == Standing::Stood
    }
}
