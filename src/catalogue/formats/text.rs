//! One record as a person reads it: what its file holds, what refers to it, its sources and its file.

use super::record::{Field, TypedKeys};
use super::{Entry, Reader};

use crate::catalogue::Shown;
use crate::history::{LastChange, Standing};
use crate::print::{FIXED_SPACE, Look, breaks, longest_word, safe};
use crate::template::Speaker;
use anyhow::Result;
use serde_json::Value;
use std::fmt::Write;
use textwrap::core::display_width;
use textwrap::{Options, WordSplitter};

/// Labels stand in a column of this width.
const LABEL: usize = 19;

/// A record with all that refers to it. `file` is what a person would open.
pub fn shown_text(speaker: &Speaker<'_>, shown: &Shown<'_>, file: &str) -> Result<String> {
    let keys = TypedKeys::of(shown.record);
    let reader = Reader::new(speaker, &keys);
    let record = serde_json::to_value(shown.record)?;
    let mut page = RecordText { look: speaker.look, text: String::new() };
    page.title(&speaker.say(&format!("show-{}", shown.kind.word()), [("id", shown.id.as_str().into())]));
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
    let sources = sources(speaker, &record);
    if !sources.is_empty() {
        page.text.push('\n');
        page.title(&speaker.word("show-sources"));
        sources.iter().enumerate().for_each(|(n, source)| page.wrapped(&format!("{}. {source}", n + 1), 1, 2));
    }
    page.text.push('\n');
    page.labelled(&speaker.word("show-file"), file, 0);
    if let Some(change) = &shown.last_changed {
        page.labelled(&speaker.word("show-last-changed"), &last_changed(speaker, change), 0);
    }
    speaker.checked(page.text)
}

/// The commit that last changed a file, with what it says of itself.
fn last_changed(speaker: &Speaker<'_>, change: &LastChange) -> String {
    let commit = match (change.short_commit(), change.date) {
        (Some(commit), Some(date)) => {
            speaker.say("commit-on", [("commit", commit.into()), ("day", date.to_string().into())])
        }
        (Some(commit), None) => commit.to_owned(),
        (None, _) => speaker.word("commit-not-known"),
    };
    let commit = match &change.summary {
        Some(summary) => speaker.say("with-colon", [("what", commit.into()), ("text", summary.as_str().into())]),
        None => commit,
    };
    match change.standing {
        Standing::Committed | Standing::Unknown => commit,
        Standing::Changed => speaker.say("commit-changed", [("commit", commit.into())]),
        Standing::New => speaker.word("commit-not-yet"),
    }
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
        // A label that is longer than its column is set apart from its value by more than a word from the next.
        let room = LABEL.saturating_sub(2 * depth).checked_sub(display_width(label)).unwrap_or(1);
        let label = format!("{label}{}", " ".repeat(room)).replace(' ', &FIXED_SPACE.to_string());
        if longest_word(value) < display_width(value) {
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
            .word_separator(breaks());
        let _ = writeln!(self.text, "{}", textwrap::fill(text, options).replace(FIXED_SPACE, " "));
    }
}

/// The sources of a record and of its parts, each once.
fn sources(speaker: &Speaker<'_>, record: &Value) -> Vec<String> {
    let mut found = Vec::new();
    collect(speaker, record, &mut found);
    found
}

fn collect(speaker: &Speaker<'_>, value: &Value, found: &mut Vec<String>) {
    match value {
        Value::Object(table) => {
            let sources = table.get("sources").and_then(Value::as_array).into_iter().flatten();
            for source in sources.map(|value| source(speaker, value)) {
                if !found.contains(&source) {
                    found.push(source);
                }
            }
            table.values().for_each(|value| collect(speaker, value, found));
        }
        Value::Array(values) => values.iter().for_each(|value| collect(speaker, value, found)),
        _ => {}
    }
}

/// A source as a footnote would tell it.
fn source(speaker: &Speaker<'_>, source: &Value) -> String {
    let told = |key: &str| source.get(key).and_then(Value::as_str);
    let Value::Object(_) = source else {
        return source.as_str().unwrap_or_default().to_owned();
    };
    let place = [told("title"), told("symbol"), told("url")].into_iter().flatten().map(str::to_owned);
    let place = speaker.details(place);
    let read = told("accessed").map(|day| speaker.say("show-source-read", [("day", day.into())]));
    let kept = told("archive").map(|address| speaker.say("show-source-kept", [("address", address.into())]));
    let place = speaker.sentences(std::iter::once(place).chain(read));
    speaker.details(std::iter::once(place).chain(kept))
}
