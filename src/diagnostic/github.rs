//! Annotations for a pull request on GitHub, which shows ten errors and ten warnings of a step and drops the rest without a word.

use super::extent::First;
use super::{Diagnostic, short};
use crate::decode::Severity;
use std::fmt::Write;

/// How many annotations of a kind are shown.
const SHOWN: usize = 10;

/// The diagnostics as workflow commands: errors first; where there are more than are shown, the last says how many, and the log
/// has them, or of very many the first. What stood before the change is no annotation of it.
pub(super) fn github(diagnostics: &[Diagnostic], shown_path: impl Fn(&str) -> String) -> String {
    let mut text = String::new();
    let first = First::of(diagnostics);
    let line = |diagnostic: &Diagnostic| inert(&short::line(diagnostic, &shown_path));
    for severity in [Severity::Error, Severity::Warning] {
        let is_of_it = |diagnostic: &Diagnostic| diagnostic.severity == severity && !diagnostic.is_standing_warning();
        let of_it: Vec<_> = first.shown.iter().filter(|diagnostic| is_of_it(diagnostic)).collect();
        let unlisted = first.left(is_of_it);
        let fits = of_it.len() + unlisted <= SHOWN;
        let shown = if fits { of_it.len() } else { of_it.len().min(SHOWN - 1) };
        for diagnostic in &of_it[..shown] {
            let _ = writeln!(text, "{}", annotation(diagnostic, &shown_path));
        }
        if !fits {
            let left = of_it.len() - shown;
            let where_told = match (left, unlisted) {
                (left, 0) => format!("{left} more {severity}s are in the log of this step"),
                (0, unlisted) => format!("there are {unlisted} {severity}s, which are not listed"),
                (left, unlisted) => {
                    format!("of {} more {severity}s, {left} are in the log of this step", left + unlisted)
                }
            };
            let _ = writeln!(text, "::{} title=wsis::{where_told}", command(severity));
        }
        for diagnostic in &of_it[shown..] {
            let _ = writeln!(text, "{}", line(diagnostic));
        }
    }
    for diagnostic in first.shown.iter().filter(|diagnostic| diagnostic.is_standing_warning()) {
        let _ = writeln!(text, "{}", line(diagnostic));
    }
    if let Some(told) = first.note() {
        let _ = writeln!(text, "{}", inert(&told));
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
    let message = format!("{}{cure}\n{}", diagnostic.message, diagnostic.rule.why);
    format!(
        "::{} file={},line={},col={},endLine={},endColumn={},title={}::{}",
        command(diagnostic.severity),
        property(&shown_path(&diagnostic.mark.file)),
        at.line,
        at.column,
        at.end_line,
        at.end_column,
        property(diagnostic.rule.name),
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
