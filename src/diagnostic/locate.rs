//! Finds the place of a finding in the text of its file, once it is to be shown.

use crate::check::{Finding, KeyPart, Place};
use crate::decode::{KeyPath, Step, Value, parse};
use crate::record::Severity;
use rayon::prelude::*;
use std::collections::HashMap;
use std::ops::Range;
use std::sync::Arc;
use toml::de::DeValue;

/// A finding at its place.
#[derive(Debug, Clone)]
pub struct Diagnostic {
    /// The rule's name.
    pub rule: &'static str,
    /// How grave it is.
    pub severity: Severity,
    /// What is wrong.
    pub message: String,
    /// Why that matters.
    pub why: &'static str,
    /// What would be right.
    pub help: Option<String>,
    /// Where.
    pub mark: Mark,
    /// Another place that it has to do with.
    pub related: Option<Mark>,
}

/// A marked place in a file.
#[derive(Debug, Clone)]
pub struct Mark {
    /// The file, relative to the registry.
    pub file: String,
    /// Its text and the marked bytes; none for a mark on the file as a whole.
    pub text: Option<(Arc<str>, Range<usize>)>,
    /// Line and column.
    pub location: Location,
    /// A few words beside the marked text.
    pub label: String,
}

/// From a first to a last line and column, counted from 1; columns in characters, the last one exclusive.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Location {
    /// The first line.
    pub line: usize,
    /// The first column.
    pub column: usize,
    /// The last line.
    pub end_line: usize,
    /// The column after the last.
    pub end_column: usize,
}

/// The findings at their places: by file, then by place, always in the same order. `text` gives a file's text.
pub fn locate(
    findings: Vec<Finding>,
    text: impl Fn(&str) -> Option<String> + Sync,
    why: impl Fn(&str) -> &'static str + Sync,
) -> Vec<Diagnostic> {
    let mut by_file: HashMap<String, Vec<Finding>> = HashMap::new();
    for finding in findings {
        by_file.entry(finding.file.clone()).or_default().push(finding);
    }
    let mut diagnostics: Vec<_> = by_file
        .into_par_iter()
        .flat_map_iter(|(_, findings)| {
            let mut files = Files { text: &text, read: HashMap::new() };
            findings.into_iter().map(|finding| files.diagnostic(finding, &why)).collect::<Vec<_>>()
        })
        .collect();
    diagnostics.sort_by(|one, other| order(one).cmp(&order(other)));
    diagnostics
}

fn order(diagnostic: &Diagnostic) -> (&str, Location, &str, &str) {
    (&diagnostic.mark.file, diagnostic.mark.location, diagnostic.rule, &diagnostic.message)
}

/// The texts that were read, each once.
struct Files<'a, F> {
    text: &'a F,
    read: HashMap<String, Option<Text>>,
}

struct Text {
    text: Arc<str>,
    /// Where each line begins.
    lines: Vec<usize>,
}

impl<F: Fn(&str) -> Option<String>> Files<'_, F> {
    fn diagnostic(&mut self, finding: Finding, why: impl Fn(&str) -> &'static str) -> Diagnostic {
        Diagnostic {
            rule: finding.rule,
            severity: finding.severity,
            message: finding.message,
            why: why(finding.rule),
            help: finding.help,
            mark: self.mark(finding.file, &finding.place, finding.label),
            related: finding.related.map(|related| self.mark(related.file, &related.place, related.label)),
        }
    }

    fn mark(&mut self, file: String, place: &Place, label: String) -> Mark {
        const WHOLE: Location = Location { line: 1, column: 1, end_line: 1, end_column: 1 };
        if *place == Place::File {
            return Mark { file, text: None, location: WHOLE, label };
        }
        let read = self.read.entry(file.clone()).or_insert_with(|| (self.text)(&file).map(Text::new));
        let Some(text) = read else {
            return Mark { file, text: None, location: WHOLE, label };
        };
        let span = text.clamp(match place {
            Place::File => 0..0,
            Place::Bytes(span) => span.clone(),
            Place::Key(path, part) => place_of(&parse(&text.text), path, *part),
        });
        let location = text.location(&span);
        Mark { file, text: Some((Arc::clone(&text.text), span)), location, label }
    }
}

impl Text {
    fn new(text: String) -> Self {
        let lines = std::iter::once(0).chain(text.match_indices('\n').map(|(at, _)| at + 1)).collect();
        Self { text: text.into(), lines }
    }

    /// The span within the text and between its characters.
    fn clamp(&self, span: Range<usize>) -> Range<usize> {
        let start = self.text.floor_char_boundary(span.start);
        start..self.text.floor_char_boundary(span.end).max(start)
    }

    fn location(&self, span: &Range<usize>) -> Location {
        let (line, column) = self.line_and_column(span.start);
        let (end_line, end_column) = self.line_and_column(span.end);
        Location { line, column, end_line, end_column }
    }

    fn line_and_column(&self, at: usize) -> (usize, usize) {
        let line = self.lines.partition_point(|start| *start <= at);
        let start = self.lines[line.saturating_sub(1)];
        (line, self.text[start..at].chars().count() + 1)
    }
}

/// The bytes of a key or its value; of the nearest table around it where the path leads further than the file.
fn place_of(root: &Value<'_>, path: &KeyPath, part: KeyPart) -> Range<usize> {
    let (mut at, mut key) = (root, None);
    for step in path.steps() {
        let next = match (step, at.get_ref()) {
            (Step::Key(name), DeValue::Table(table)) => {
                let found = table.get_key_value(name.as_ref());
                found.map(|(found, value)| (value, Some(found.span())))
            }
            (Step::Index(index), DeValue::Array(array)) => array.get(*index).map(|value| (value, None)),
            _ => None,
        };
        let Some(next) = next else { break };
        (at, key) = next;
    }
    match (part, key, at.get_ref()) {
        // A table's own span is its header; its key's is a part of that.
        (_, _, DeValue::Table(_)) | (KeyPart::Value, _, _) | (_, None, _) => at.span(),
        (KeyPart::Key, Some(key), _) => key,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::decode::key_path;

    fn found(text: &str, path: &KeyPath, part: KeyPart) -> String {
        let span = place_of(&parse(text), path, part);
        text[span].to_owned()
    }

    #[test]
    fn a_path_leads_to_its_key_value_or_table() {
        let text = "title = 'x'\nby = ['itu', 'un']\n\n[[moderators]]\nfrom = 2006\n\n[[moderators]]\norganization = 'a'\n[rules]\nx-y = 'allow'\n";
        assert_eq!(found(text, &key_path!["title"], KeyPart::Value), "'x'");
        assert_eq!(found(text, &key_path!["title"], KeyPart::Key), "title");
        assert_eq!(found(text, &key_path!["by", 1], KeyPart::Value), "'un'");
        assert_eq!(found(text, &key_path!["moderators", 1, "organization"], KeyPart::Value), "'a'");
        assert_eq!(found(text, &key_path!["moderators", 1], KeyPart::Key), "[[moderators]]");
        assert_eq!(found(text, &key_path!["moderators", 1, "until"], KeyPart::Value), "[[moderators]]");
        assert_eq!(found(text, &key_path!["rules", "x-y"], KeyPart::Key), "x-y");
    }

    #[test]
    fn columns_count_characters() {
        let text = Text::new("a\nΩé = 'x'\n".to_owned());
        let at = text.text.find('\'').unwrap();
        assert_eq!(text.line_and_column(at), (2, 6));
        assert_eq!(text.line_and_column(text.text.len()), (3, 1));
        assert_eq!(text.clamp(3..900), 2..text.text.len());
    }
}
