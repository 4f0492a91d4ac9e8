//! For a pull request's comment or a job's summary: what matters first, the rest folded away, and text of files stays text.

use super::{summary, value_in_words};
use crate::change::{Change, Field, What};
use crate::print::{capitalized, safe};
use crate::review::Review;
use crate::stocktake::Gap;
use crate::template::escaped;
use std::fmt::Write;

/// How many records, and how many figures, are listed: a comment has no room for more than about sixty thousand characters.
const LISTED: usize = 100;

/// The longest value that is shown whole.
const VALUE: usize = 120;

/// The review.
pub fn markdown(review: &Review) -> String {
    let mut text =
        format!("### What this change does to the registry\n\n{}.\n", capitalized(&summary(&review.changes)));
    gaps(review, &mut text);
    figures(review, &mut text);
    records(review, &mut text);
    text
}

fn gaps(review: &Review, text: &mut String) {
    if review.gaps.is_empty() {
        return;
    }
    text.push('\n');
    let names = |gaps: &[Gap]| gaps.iter().map(|gap| gap.label()).collect::<Vec<_>>().join(", ");
    for change in review.gaps.iter().take(LISTED) {
        for (what, gaps) in [("opened", &change.opened), ("closed", &change.closed)] {
            if !gaps.is_empty() {
                let _ = writeln!(text, "- {} {}: gap {what}: {}", change.years, change.line, names(gaps));
            }
        }
    }
    more(review.gaps.len(), text);
}

fn figures(review: &Review, text: &mut String) {
    let figures: Vec<_> = review.figures.iter().filter_map(|effect| Some((effect, effect.name()?))).collect();
    if figures.is_empty() {
        return;
    }
    text.push_str("\n| Year | Line | Figure | Before | After |\n|---|---|---|---:|---:|\n");
    for (effect, figure) in figures.iter().take(LISTED) {
        let (before, after) = (value(effect.before.as_ref()), value(effect.after.as_ref()));
        let _ = writeln!(text, "| {} | {} | {figure} | {before} | {after} |", effect.years, effect.of());
    }
    more(figures.len(), text);
}

fn records(review: &Review, text: &mut String) {
    let sorts = [
        ("Added", "added"),
        ("Changed", "changed"),
        ("Moved", "moved"),
        ("Removed", "removed"),
        ("Can't be read any more", "unreadable"),
    ];
    for (title, sort) in sorts {
        let of_sort: Vec<_> = review.changes.iter().filter(|change| super::sort_of(change) == sort).collect();
        if of_sort.is_empty() {
            continue;
        }
        let _ = writeln!(text, "\n<details><summary>{title} ({})</summary>\n", of_sort.len());
        for change in of_sort.iter().take(LISTED) {
            record(change, text);
        }
        more(of_sort.len(), text);
        text.push_str("\n</details>\n");
    }
}

fn record(change: &Change, text: &mut String) {
    let title = change.title.as_ref().map_or(String::new(), |title| format!(": {}", short(title)));
    let from = match &change.what {
        What::Moved { from } => format!(", which stood in {}", escaped(&safe(from))),
        _ => String::new(),
    };
    let _ = writeln!(text, "- {}{title}{from}", escaped(&safe(&change.file)));
    if let What::Changed { fields } = &change.what {
        for field in fields.iter().take(LISTED) {
            changed(field, text);
        }
    }
}

fn changed(field: &Field, text: &mut String) {
    let key = escaped(&field.path.to_string());
    let (before, after) = (value(field.before.as_ref()), value(field.after.as_ref()));
    let _ = match (&field.before, &field.after) {
        (Some(_), Some(_)) => writeln!(text, "  - {key}: {before} → {after}"),
        (Some(_), None) => writeln!(text, "  - {key} is gone; it was {before}"),
        (None, _) => writeln!(text, "  - {key} is new: {after}"),
    };
}

fn more(number: usize, text: &mut String) {
    if number > LISTED {
        let _ = writeln!(text, "\n… and {} more", number - LISTED);
    }
}

fn value(value: Option<&serde_json::Value>) -> String {
    short(&value_in_words(value))
}

/// Text of a file, on one line and not too long. A forge makes links and notifications of some signs, which is kept from it.
fn short(text: &str) -> String {
    let text = safe(text);
    let cut = match text.char_indices().nth(VALUE) {
        Some((end, _)) => format!("{}…", &text[..end]),
        None => text.into_owned(),
    };
    escaped(&cut).replace('@', "@\u{200B}")
}
