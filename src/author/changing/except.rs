//! What `check` is told to let stand, with the reason.

use super::{Desk, Setting, Target, set};
use crate::author::new::Keyed;
use crate::decode::key_path;
use crate::registry::{Registry, SETTINGS};
use anyhow::{Context, Result};
use toml_edit::{InlineTable, Value};

/// Writes into `registry.toml` that findings may stand, each by its rule and its file, all for one reason.
pub fn except(desk: &mut Desk<'_>, registry: &Registry, findings: &[(&str, &str)], reason: &str) -> Result<()> {
    let question = Keyed::Settings.questions().into_iter().find(|question| question.key() == "exceptions");
    let target = Target {
        path: key_path!["exceptions"],
        question: question.context("there are no exceptions")?,
        language: None,
        first_language: registry.first_language().to_string(),
    };
    let entry = |(rule, file): &(&str, &str)| {
        Value::InlineTable(InlineTable::from_iter([("rule", *rule), ("file", *file), ("reason", reason)]))
    };
    set(desk, SETTINGS, &target, &Setting::Add(findings.iter().map(entry).collect()))
}
