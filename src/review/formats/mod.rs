//! The review for people at a terminal and for a pull request. Programs get the value as it stands.

mod human;
mod markdown;

pub use human::human;
pub use markdown::markdown;

use crate::change::{Change, What, in_words};
use serde_json::Value;

/// How many records there are of each sort: `2 records added, 1 changed`.
fn summary(changes: &[Change]) -> String {
    let count = |sort: &str| changes.iter().filter(|change| sort_of(change) == sort).count();
    let told: Vec<_> = ["added", "changed", "moved", "removed", "unreadable"]
        .iter()
        .map(|sort| (count(sort), sort))
        .filter(|(number, _)| *number > 0)
        .enumerate()
        .map(|(n, (number, sort))| match (n, number) {
            (0, 1) => format!("1 record {sort}"),
            (0, _) => format!("{number} records {sort}"),
            _ => format!("{number} {sort}"),
        })
        .collect();
    if told.is_empty() { "nothing changed in meaning".to_owned() } else { told.join(", ") }
}

fn sort_of(change: &Change) -> &'static str {
    match change.what {
        What::Added { .. } => "added",
        What::Changed { .. } => "changed",
        What::Moved { .. } => "moved",
        What::Removed { .. } => "removed",
        What::Unreadable => "unreadable",
    }
}

/// A value on one line, as people say it.
fn value_in_words(value: Option<&Value>) -> String {
    match value {
        None => String::new(),
        Some(value) => in_words(value),
    }
}
