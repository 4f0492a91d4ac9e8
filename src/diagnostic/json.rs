//! For other programs: one JSON array, whose fields keep their names.

use super::{Diagnostic, Location};
use crate::check::Standing;
use crate::decode::Severity;
use crate::print;
use anyhow::Result;
use serde::Serialize;

#[derive(Serialize)]
struct Entry<'a> {
    rule: &'a str,
    severity: Severity,
    message: &'a str,
    file: &'a str,
    line: usize,
    column: usize,
    end_line: usize,
    end_column: usize,
    help: Option<&'a str>,
    fix: Option<Fix<'a>>,
    unmended: Option<&'a str>,
    /// Left out where nothing was compared.
    #[serde(skip_serializing_if = "Option::is_none")]
    stood_at_base: Option<bool>,
}

/// The characters that other ones take the place of.
#[derive(Serialize)]
struct Fix<'a> {
    line: usize,
    column: usize,
    end_line: usize,
    end_column: usize,
    replacement: &'a str,
    /// The other places of the same key, where the same comes.
    #[serde(skip_serializing_if = "<[_]>::is_empty")]
    elsewhere: &'a [Location],
}

/// The diagnostics as a JSON array.
pub(super) fn json(diagnostics: &[Diagnostic]) -> Result<String> {
    let entries: Vec<_> = diagnostics
        .iter()
        .map(|diagnostic| Entry {
            rule: diagnostic.rule.name,
            severity: diagnostic.severity,
            message: &diagnostic.message,
            file: &diagnostic.mark.file,
            line: diagnostic.mark.location.line,
            column: diagnostic.mark.location.column,
            end_line: diagnostic.mark.location.end_line,
            end_column: diagnostic.mark.location.end_column,
            help: diagnostic.help.as_deref(),
            fix: diagnostic.edit.as_ref().map(|(edit, at, elsewhere)| Fix {
                line: at.line,
                column: at.column,
                end_line: at.end_line,
                end_column: at.end_column,
                replacement: &edit.replacement,
                elsewhere,
            }),
            unmended: diagnostic.unmended.as_deref(),
            stood_at_base: match diagnostic.standing {
                Standing::Unasked => None,
                Standing::New => Some(false),
                Standing::Stood => Some(true),
            },
        })
        .collect();
    print::json(&entries)
}
