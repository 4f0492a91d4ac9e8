//! The review for people at a terminal and for a pull request. Programs get the value as it stands.

mod human;
mod markdown;

pub use human::human;
pub use markdown::markdown;

use super::Effect;
use crate::change::{Change, What, in_words};
use crate::line::ActionLine;
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

/// The figures that people look at; the others follow from these, or stand in the JSON.
fn main_figure(effect: &Effect) -> Option<&'static str> {
    let of_line = [
        ("moderators", "moderators"),
        ("coordinators", "coordinators"),
        ("group.members", "members"),
        ("modalities", "modalities"),
        ("meetings.total", "meetings"),
        ("meetings.open", "open meetings"),
        ("meetings.participants", "participants"),
        ("outputs.total", "outputs"),
        ("outputs.also", "outputs of other lines"),
        ("outputs.late", "late outputs"),
        ("outputs.planned", "planned outputs"),
    ];
    let of_all = [
        ("moderated", "lines moderated"),
        ("coordinated", "lines coordinated"),
        ("with_open_meeting", "lines with an open meeting"),
        ("with_output", "lines with an output"),
        ("meetings", "meetings"),
        ("open", "open meetings"),
        ("participants", "participants"),
        ("outputs", "outputs"),
        ("organizations", "organizations"),
    ];
    let known: &[(&str, &str)] = if effect.line.is_some() { &of_line } else { &of_all };
    let name = effect.figure.split('[').next().unwrap_or(&effect.figure);
    known.iter().find(|(figure, _)| *figure == name).map(|(_, told)| *told)
}

fn line_or_all(line: Option<ActionLine>) -> String {
    line.map_or("all lines".to_owned(), |line| line.to_string())
}

/// A value on one line, as people say it.
fn told(value: Option<&Value>) -> String {
    match value {
        None => String::new(),
        Some(value) => in_words(value),
    }
}
