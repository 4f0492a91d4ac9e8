//! One line a finding, as editors and `grep` take it.

use super::Diagnostic;
use crate::print::safe;
use std::fmt::Write;

/// The diagnostics, each as `file:line:column: severity[rule]: message`.
pub(super) fn short(diagnostics: &[Diagnostic], shown_path: impl Fn(&str) -> String) -> String {
    diagnostics.iter().fold(String::new(), |mut text, diagnostic| {
        let _ = writeln!(text, "{}", line(diagnostic, &shown_path));
        text
    })
}

/// One of them.
pub(super) fn line(diagnostic: &Diagnostic, shown_path: impl Fn(&str) -> String) -> String {
    let at = diagnostic.mark.location;
    let path = shown_path(&diagnostic.mark.file);
    let Diagnostic { severity, rule, message, .. } = diagnostic;
    format!("{}:{}:{}: {severity}[{}]: {}", safe(&path), at.line, at.column, rule.name, with_cure(message, diagnostic))
}

/// What is wrong and what would be right, on one line.
fn with_cure(message: &str, diagnostic: &Diagnostic) -> String {
    match diagnostic.cure() {
        Some(cure) => format!("{} ({})", safe(message), safe(&cure)),
        None => safe(message).into_owned(),
    }
}
