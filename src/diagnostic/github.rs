//! Annotations for a pull request on GitHub, which shows ten errors and ten warnings of a step and drops the rest without a word.

use super::{Diagnostic, short};
use crate::record::Severity;
use std::fmt::Write;

/// How many annotations of a kind are shown.
const SHOWN: usize = 10;

/// The diagnostics as workflow commands: errors first; where there are more than are shown, the last says how many, and the log
/// has them all.
pub fn github(diagnostics: &[Diagnostic], shown_path: impl Fn(&str) -> String) -> String {
    let mut text = String::new();
    for severity in [Severity::Error, Severity::Warning] {
        let of_it: Vec<_> = diagnostics.iter().filter(|diagnostic| diagnostic.severity == severity).collect();
        let fits = of_it.len() <= SHOWN;
        let shown = if fits { of_it.len() } else { SHOWN - 1 };
        for diagnostic in &of_it[..shown] {
            let _ = writeln!(text, "{}", annotation(diagnostic, &shown_path));
        }
        if !fits {
            let left = of_it.len() - shown;
            let kind = command(severity);
            let _ = writeln!(text, "::{kind} title=wsis::{left} more {severity}s are in the log of this step");
        }
        for diagnostic in &of_it[shown..] {
            let _ = writeln!(text, "{}", inert(&short::line(diagnostic, &shown_path)));
        }
    }
    text
}

fn command(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "error",
        Severity::Warning | Severity::Allow => "warning",
    }
}

fn annotation(diagnostic: &Diagnostic, shown_path: impl Fn(&str) -> String) -> String {
    let at = diagnostic.mark.location;
    let cure = diagnostic.cure().map_or(String::new(), |cure| format!("\n{cure}"));
    let message = format!("{}{cure}\n{}", diagnostic.message, diagnostic.why);
    format!(
        "::{} file={},line={},col={},endLine={},endColumn={},title={}::{}",
        command(diagnostic.severity),
        property(&shown_path(&diagnostic.mark.file)),
        at.line,
        at.column,
        at.end_line,
        at.end_column,
        property(diagnostic.rule),
        data(&message)
    )
}

/// A line of the log that is no command, whatever stands in it: the runner obeys `::command::` at the beginning of a line and
/// `##[command]` anywhere in it.
fn inert(line: &str) -> String {
    format!("- {}", line.replace("##[", "# #["))
}

/// Text after the two colons: a line end or a sign of escape would begin something new.
fn data(text: &str) -> String {
    text.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A")
}

/// The value of a property, which a comma or a colon would end.
fn property(text: &str) -> String {
    data(text).replace(':', "%3A").replace(',', "%2C")
}
