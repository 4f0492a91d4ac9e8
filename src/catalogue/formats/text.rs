//! One record as a person reads it: what its file holds, what refers to it, its sources and its file.

use super::record::{Field, TypedKeys};
use super::{Entry, Reader};

use crate::catalogue::Shown;
use crate::print::{FIXED_SPACE, Look, capitalized, safe};
use crate::registry::Registry;
use anyhow::Result;
use serde_json::Value;
use std::fmt::Write;
use textwrap::core::display_width;
use textwrap::{Options, WordSeparator, WordSplitter};

/// Labels stand in a column of this width.
const LABEL: usize = 19;

/// A record with all that refers to it. `file` is what a person would open.
pub fn shown_text(registry: &Registry, shown: &Shown<'_>, file: &str, look: Look) -> Result<String> {
    let keys = TypedKeys::of(shown.record);
    let reader = Reader::new(registry, &keys);
    let record = serde_json::to_value(shown.record)?;
    let mut page = RecordText { look, text: String::new() };
    page.title(&format!("{} {}", capitalized(&shown.kind.noun()), shown.id));
    let mut told_here = record.as_object().cloned().unwrap_or_default();
    told_here.retain(|key, _| !shown.related.tells().contains(&key.as_str()));
    for field in reader.fields(&told_here) {
        page.field(&field, 1);
    }
    for section in shown.related.sections(reader) {
        page.text.push('\n');
        page.title(&section.title);
        page.entries(&section.entries);
    }
    let sources = sources(&record);
    if !sources.is_empty() {
        page.text.push('\n');
        page.title("Sources");
        sources.iter().enumerate().for_each(|(n, source)| page.wrapped(&format!("{}. {source}", n + 1), 1, 2));
    }
    page.text.push('\n');
    page.labelled("File", file, 0);
    if let Some(change) = &shown.last_changed {
        page.labelled("Last changed", &change.in_words(), 0);
    }
    Ok(page.text)
}

/// What is printed so far.
struct RecordText {
    look: Look,
    text: String,
}

impl RecordText {
    fn title(&mut self, title: &str) {
        let bold = if self.look.colour { anstyle::Style::new().bold() } else { anstyle::Style::new() };
        let _ = writeln!(self.text, "{bold}{}{bold:#}", safe(title));
    }

    fn field(&mut self, field: &Field, depth: usize) {
        match (field.label.as_str(), field.value.as_str()) {
            ("", value) => self.wrapped(value, depth, depth + 1),
            (label, "") => self.wrapped(label, depth, depth),
            (label, value) => self.labelled(label, value, depth),
        }
        field.nested.iter().for_each(|nested| self.field(nested, depth + 1));
    }

    fn labelled(&mut self, label: &str, value: &str, depth: usize) {
        let label =
            format!("{label:<width$}", width = LABEL.saturating_sub(2 * depth)).replace(' ', &FIXED_SPACE.to_string());
        if value.contains(' ') {
            self.broken(&format!("{label} {}", safe(value)), 2 * depth, LABEL + 1);
        } else {
            let _ = writeln!(self.text, "{}{} {}", " ".repeat(2 * depth), label.replace(FIXED_SPACE, " "), safe(value));
        }
    }

    /// Entries by their labels, which stand in a column of their own; those of several lines with a space between.
    fn entries(&mut self, entries: &[Entry]) {
        let label = entries.iter().map(|entry| display_width(&entry.label)).max().unwrap_or_default().min(LABEL);
        let indent = if label == 0 { 2 } else { label + 4 };
        for (n, entry) in entries.iter().enumerate() {
            if n > 0 && !entry.below.is_empty() {
                self.text.push('\n');
            }
            let text = safe(&entry.text);
            if label == 0 {
                self.broken(&text, indent, indent + 2);
            } else {
                let space = " ".repeat(label.saturating_sub(display_width(&entry.label)) + 2);
                let label = format!("{}{space}", safe(&entry.label)).replace(' ', &FIXED_SPACE.to_string());
                self.broken(&format!("{label}{text}"), 2, indent);
            }
            entry.below.iter().for_each(|line| self.broken(&safe(line), indent, indent + 2));
        }
    }

    fn wrapped(&mut self, text: &str, depth: usize, hanging: usize) {
        self.broken(&safe(text), 2 * depth, 2 * hanging);
    }

    /// Broken at spaces alone: an address stays whole, to be copied.
    fn broken(&mut self, text: &str, first: usize, others: usize) {
        let (first, others) = (" ".repeat(first), " ".repeat(others));
        let options = Options::new(usize::from(self.look.width).max(40))
            .initial_indent(&first)
            .subsequent_indent(&others)
            .break_words(false)
            .word_splitter(WordSplitter::NoHyphenation)
            .word_separator(WordSeparator::AsciiSpace);
        let _ = writeln!(self.text, "{}", textwrap::fill(text, options).replace(FIXED_SPACE, " "));
    }
}

/// The sources of a record and of its parts, each once.
fn sources(record: &Value) -> Vec<String> {
    let mut found = Vec::new();
    collect(record, &mut found);
    found
}

fn collect(value: &Value, found: &mut Vec<String>) {
    match value {
        Value::Object(table) => {
            for source in table.get("sources").and_then(Value::as_array).into_iter().flatten().map(source) {
                if !found.contains(&source) {
                    found.push(source);
                }
            }
            table.values().for_each(|value| collect(value, found));
        }
        Value::Array(values) => values.iter().for_each(|value| collect(value, found)),
        _ => {}
    }
}

/// A source as a footnote would tell it.
fn source(source: &Value) -> String {
    let told = |key: &str| source.get(key).and_then(Value::as_str);
    let Value::Object(_) = source else {
        return source.as_str().unwrap_or_default().to_owned();
    };
    let place = [told("title"), told("symbol"), told("url")].into_iter().flatten().collect::<Vec<_>>().join(", ");
    let read = told("accessed").map_or_else(String::new, |day| format!(" (read {day})"));
    let kept = told("archive").map_or_else(String::new, |address| format!(", kept at {address}"));
    format!("{place}{read}{kept}")
}
