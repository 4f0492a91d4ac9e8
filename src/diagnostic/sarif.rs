//! SARIF 2.1.0, for code scanning and whatever else reads findings of many tools. Of very many only the first are told.

use super::Diagnostic;
use super::extent::First;
use crate::check::{Standing, rules};
use crate::decode::Rule;
use crate::decode::Severity;
use crate::print;
use anyhow::Result;
use serde_json::{Value, json};
use std::collections::HashMap;
use std::fmt::Write;

/// The diagnostics as one run.
pub(super) fn sarif(diagnostics: &[Diagnostic], shown_path: impl Fn(&str) -> String) -> Result<String> {
    let mut seen = HashMap::new();
    let first = First::of(diagnostics);
    let results: Vec<_> = first.shown.iter().map(|diagnostic| result(diagnostic, &shown_path, &mut seen)).collect();
    let mut log = json!({
        "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
        "version": "2.1.0",
        "runs": [{
            "tool": { "driver": {
                "name": "wsis",
                "version": env!("CARGO_PKG_VERSION"),
                "rules": rules().map(rule).collect::<Vec<_>>(),
            } },
            "columnKind": "unicodeCodePoints",
            "results": results,
        }],
    });
    if let Some(told) = first.note() {
        log["runs"][0]["invocations"] = json!([{
            "executionSuccessful": true,
            "toolExecutionNotifications": [{ "level": "warning", "message": { "text": told } }],
        }]);
    }
    print::json(&log)
}

fn rule(rule: &Rule) -> Value {
    json!({
        "id": rule.name,
        "shortDescription": { "text": rule.why },
        "help": { "text": rule.doc, "markdown": rule.doc },
        "defaultConfiguration": { "level": level(rule.severity) },
    })
}

fn level(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Allow => "none",
    }
}

fn result<'a>(
    diagnostic: &'a Diagnostic,
    shown_path: impl Fn(&str) -> String,
    seen: &mut HashMap<(&'a str, &'a str, &'a str), usize>,
) -> Value {
    let cure = diagnostic.cure().map_or(String::new(), |cure| format!(" ({cure})"));
    let mut result = json!({
        "ruleId": diagnostic.rule.name,
        "level": level(diagnostic.severity),
        "message": { "text": format!("{}{cure}", diagnostic.message) },
        "locations": [location(&diagnostic.mark, &shown_path)],
        "partialFingerprints": { "wsis/v1": fingerprint(diagnostic, seen) },
    });
    if let Some(state) = baseline(diagnostic.standing) {
        result["baselineState"] = json!(state);
    }
    if let (Some(related), Some(object)) = (&diagnostic.related, result.as_object_mut()) {
        let mut place = location(related, &shown_path);
        if let Some(place) = place.as_object_mut().filter(|_| !related.label.is_empty()) {
            place.insert("message".to_owned(), json!({ "text": related.label }));
        }
        object.insert("relatedLocations".to_owned(), json!([place]));
    }
    result
}

/// Whether it is new, where that was asked.
fn baseline(standing: Standing) -> Option<&'static str> {
    match standing {
        Standing::Unasked => None,
        Standing::New => Some("new"),
        Standing::Stood => Some("unchanged"),
    }
}

/// A place; of a file as a whole its first line, since a result without a line is refused.
fn location(mark: &super::Mark, shown_path: impl Fn(&str) -> String) -> Value {
    let at = mark.location;
    json!({ "physicalLocation": {
        "artifactLocation": { "uri": uri(&shown_path(&mark.file)) },
        "region": {
            "startLine": at.line,
            "startColumn": at.column,
            "endLine": at.end_line,
            "endColumn": at.end_column.max(if at.end_line == at.line { at.column } else { 1 }),
        },
    } })
}

/// A path as a relative reference.
fn uri(path: &str) -> String {
    path.bytes().fold(String::with_capacity(path.len()), |mut uri, byte| {
        if byte.is_ascii_alphanumeric() || b"-._~/".contains(&byte) {
            uri.push(char::from(byte));
        } else {
            let _ = write!(uri, "%{byte:02X}");
        }
        uri
    })
}

/// What stays the same of a finding when lines above it come and go: its rule, file and message, and which of several alike.
fn fingerprint<'a>(diagnostic: &'a Diagnostic, seen: &mut HashMap<(&'a str, &'a str, &'a str), usize>) -> String {
    let what = (diagnostic.rule.name, diagnostic.mark.file.as_str(), diagnostic.message.as_str());
    let number = seen.entry(what).or_default();
    *number += 1;
    let told = format!("{}\n{}\n{}\n{number}", what.0, what.1, what.2);
    git2::Oid::hash_object(git2::ObjectType::Blob, told.as_bytes()).map_or(told, |id| id.to_string())
}
