//! What came of reports, for people and for programs.

use super::{Finding, Verdict, Wrong};
use crate::print::{Format, Look, grouped, json, safe, wrapped};
use anyhow::Result;
use serde::Serialize;
use std::collections::BTreeMap;

/// A report and what came of it.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Verified {
    /// The file, as it was named.
    pub file: String,
    /// Which report it is.
    pub report: String,
    /// The years that it is of: `2006`, `2026-2027`.
    pub years: String,
    /// The commit that it was made from; none where it was made from files as they were.
    pub made_from: Option<String>,
    /// The commit that it was held against; none for files as they are.
    pub revision: Option<String>,
    /// What came of it.
    #[serde(flatten)]
    pub verdict: Verdict,
}

/// What shows reports.
pub type Show = fn(&[Verified], Look) -> Result<String>;

/// All formats.
pub static FORMATS: [Format<Show>; 2] =
    [Format::text(|verified, look| Ok(text(verified, look))), Format::json(|verified, _| json(&verified))];

fn text(verified: &[Verified], look: Look) -> String {
    verified.iter().fold(String::new(), |mut out, report| {
        of_report(report, look, &mut out);
        out
    })
}

fn of_report(report: &Verified, look: Look, out: &mut String) {
    let Verdict { figures, findings, gone } = &report.verdict;
    let file = safe(&report.file);
    let against = match &report.revision {
        Some(revision) => format!("the registry at {}", revision.get(..12).unwrap_or(revision)),
        None => "the registry's files as they are".to_owned(),
    };
    let told = match (findings.len(), figures) {
        (0, 1) => format!("{file}: its one figure is right, by {against}; numbers without a name are not looked at"),
        (0, _) => {
            format!("{file}: all {figures} figures are right, by {against}; numbers without a name are not looked at")
        }
        (1, _) => format!("{file}: 1 of {figures} figures is wrong, by {against}"),
        (wrong, _) => format!("{file}: {wrong} of {figures} figures are wrong, by {against}"),
    };
    lines(&told, "", look, out);
    for finding in findings {
        lines(&of_finding(finding, report.made_from == report.revision), "  ", look, out);
        lines(&format!("in {}", of_place(finding)), "    ", look, out);
    }
    if !gone.is_empty() {
        lines(&format!("note: {}", of_gone(gone)), "  ", look, out);
    }
}

/// What can't be told of figures that don't tell their names any more.
fn of_gone(gone: &BTreeMap<String, usize>) -> String {
    let names: Vec<_> = gone.iter().map(|(name, times)| named_times(name, *times)).collect();
    let names = names.join(", ");
    match gone.values().sum() {
        1 => format!(
            "1 figure is gone, or was written anew without its name, so that nothing can be said of it: {names}"
        ),
        n => format!(
            "{n} figures are gone, or were written anew without their names, so that nothing can be said of them: {names}"
        ),
    }
}

fn named_times(name: &str, times: usize) -> String {
    if times == 1 { safe(name).into_owned() } else { format!("{} ({times} times)", safe(name)) }
}

/// What is wrong, and what is right.
fn of_finding(finding: &Finding, is_own_revision: bool) -> String {
    let (name, stands) = (safe(&finding.figure), safe(&finding.stands));
    let right = finding.right.map_or(String::new(), written);
    match finding.wrong {
        Wrong::Differs if is_own_revision => format!("{name}: “{stands}” stands there, and {right} is right"),
        Wrong::Differs => format!("{name}: “{stands}” stands there, and the registry now says {right}"),
        Wrong::NoNumber => format!("{name}: “{stands}” stands there, which is no number; {right} is right"),
        Wrong::UnknownName => {
            let meant =
                finding.meant.as_ref().map_or(String::new(), |meant| format!(": did you mean {}?", safe(meant)));
            format!("{name}: “{stands}” stands there, and there is no figure of this name{meant}")
        }
    }
}

fn of_place(finding: &Finding) -> String {
    let place = &finding.place;
    let paragraph = place.paragraph.map_or(String::new(), |number| format!("paragraph {number}, "));
    let heading = place.heading.as_ref().map_or(String::new(), |heading| format!("“{}”, ", safe(heading)));
    format!("{paragraph}{heading}“{}”", safe(&place.text))
}

fn written(number: i64) -> String {
    format!("{}{}", if number < 0 { "−" } else { "" }, grouped(number.unsigned_abs()))
}

fn lines(text: &str, indent: &str, look: Look, out: &mut String) {
    out.push_str(&wrapped(&format!("{indent}{text}"), look.width, indent.len() + 2));
}
