//! Finds the place of a finding in the text of its file, once it is to be shown.

use super::{Edit, Held};
use crate::check::{Anchor, Finding, KeyPart, Standing};
use crate::decode::{KeyPath, Lines, Rule, Severity, Step, Value, Written, is_valid, parse};
use rayon::prelude::*;
use std::cell::OnceCell;
use std::collections::HashMap;
use std::ops::Range;
use std::sync::Arc;
use toml::de::DeValue;

/// A finding at its place.
#[derive(Debug, Clone)]
pub struct Diagnostic {
    /// The rule that found it.
    pub rule: &'static Rule,
    /// How grave it is.
    pub severity: Severity,
    /// What is wrong.
    pub message: String,
    /// What would be right.
    pub help: Option<String>,
    /// Where.
    pub mark: Mark,
    /// What mends it, where there is one right answer, and from where to where that changes the text: at its place, and elsewhere.
    pub edit: Option<(Edit, Location, Vec<Location>)>,
    /// Why it is not mended, where there would be one right answer.
    pub unmended: Option<String>,
    /// Another place that it has to do with.
    pub related: Option<Mark>,
    /// Whether it stood before the change that is judged.
    pub standing: Standing,
}

impl Diagnostic {
    /// Takes back what would mend it, for this reason.
    pub fn leave(&mut self, reason: &str) {
        if self.edit.take().is_some() {
            self.unmended = Some(reason.to_owned());
        }
    }

    /// What would be right, and why it is not mended.
    pub(super) fn cure(&self) -> Option<String> {
        let unmended = self.unmended.as_ref().map(|reason| format!("not mended: {reason}"));
        let said: Vec<_> = self.help.iter().cloned().chain(unmended).collect();
        (!said.is_empty()).then(|| said.join("; "))
    }
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
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, serde::Serialize)]
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
pub fn locate(findings: Vec<Finding>, text: impl Fn(&str) -> Option<String> + Sync) -> Vec<Diagnostic> {
    let mut by_file: HashMap<String, Vec<Finding>> = HashMap::new();
    for finding in findings {
        by_file.entry(finding.file.clone()).or_default().push(finding);
    }
    let mut diagnostics: Vec<_> = by_file
        .into_par_iter()
        .flat_map_iter(|(file, findings)| {
            // What is no file that could be read has findings as a whole only, and must not be opened: it may be a link.
            let has_places = findings.iter().any(|finding| finding.place != Anchor::File);
            let read = has_places.then(|| text(&file)).flatten().map(Text::new);
            let own = read.as_ref().map(Located::new);
            let mut others = Others { text: &text, read: HashMap::new() };
            let located = |finding| diagnostic(finding, own.as_ref(), &mut others);
            let mut diagnostics: Vec<_> = findings.into_iter().map(located).collect();
            if let Some(own) = &own {
                own.withhold(&mut diagnostics);
            }
            diagnostics
        })
        .collect();
    diagnostics.par_sort_by(|one, other| order(one).cmp(&order(other)));
    diagnostics
}

fn order(diagnostic: &Diagnostic) -> (&str, Location, &str, &str) {
    (&diagnostic.mark.file, diagnostic.mark.location, diagnostic.rule.name, &diagnostic.message)
}

/// A file's text.
struct Text {
    text: Arc<str>,
    lines: Lines,
}

/// A text with its tree, which is made once it is needed.
struct Located<'a> {
    text: &'a Text,
    tree: OnceCell<Value<'a>>,
    /// None where the syntax is broken.
    written: OnceCell<Option<Written>>,
}

/// Texts of other files that findings have to do with, each read once.
struct Others<'a, F> {
    text: &'a F,
    read: HashMap<String, Option<Text>>,
}

fn diagnostic<F: Fn(&str) -> Option<String>>(
    finding: Finding,
    own: Option<&Located<'_>>,
    others: &mut Others<'_, F>,
) -> Diagnostic {
    let related = finding.related.map(|related| {
        if related.file == finding.file {
            return mark(related.file, own, &related.place, related.label);
        }
        let read =
            others.read.entry(related.file.clone()).or_insert_with(|| (others.text)(&related.file).map(Text::new));
        mark(related.file, read.as_ref().map(Located::new).as_ref(), &related.place, related.label)
    });
    let edit = own.zip(finding.mend).and_then(|(own, mend)| {
        let edit = Edit::new(&own.text.text, own.written(), own.span(&finding.place)?, mend)?;
        let location = own.text.location(&edit.span);
        let elsewhere = edit.elsewhere.iter().map(|place| own.text.location(place)).collect();
        Some((edit, location, elsewhere))
    });
    Diagnostic {
        edit,
        unmended: None,
        rule: finding.rule,
        severity: finding.severity,
        message: finding.message,
        standing: finding.standing,
        help: finding.help,
        mark: mark(finding.file, own, &finding.place, finding.label),
        related,
    }
}

fn mark(file: String, located: Option<&Located<'_>>, place: &Anchor, label: String) -> Mark {
    const WHOLE: Location = Location { line: 1, column: 1, end_line: 1, end_column: 1 };
    let span = located.and_then(|located| located.span(place));
    let Some((located, span)) = located.zip(span) else { return Mark { file, text: None, location: WHOLE, label } };
    let location = located.text.location(&span);
    Mark { file, text: Some((Arc::clone(&located.text.text), span)), location, label }
}

impl<'a> Located<'a> {
    fn new(text: &'a Text) -> Self {
        Self { text, tree: OnceCell::new(), written: OnceCell::new() }
    }

    fn tree(&self) -> &Value<'a> {
        self.tree.get_or_init(|| parse(&self.text.text))
    }

    fn written(&self) -> Option<&Written> {
        let text = &self.text.text;
        self.written.get_or_init(|| is_valid(text).then(|| Written::new(text))).as_ref()
    }

    /// Takes the edits away that would write what is there already.
    fn withhold(&self, diagnostics: &mut [Diagnostic]) {
        let (numbers, edits): (Vec<_>, Vec<_>) = (diagnostics.iter().enumerate())
            .filter_map(|(number, diagnostic)| Some((number, &diagnostic.edit.as_ref()?.0)))
            .unzip();
        // Where the syntax is broken there is no telling what is there.
        if edits.is_empty() || self.written().is_none() {
            return;
        }
        let (_, refused) = Held::with_in(self.tree(), &edits);
        for (edit, reason) in refused {
            diagnostics[numbers[edit]].leave(&reason);
        }
    }

    /// The bytes of a place; none for the file as a whole.
    fn span(&self, place: &Anchor) -> Option<Range<usize>> {
        let span = match place {
            Anchor::File => return None,
            Anchor::Bytes(span) => span.clone(),
            Anchor::Key(path, part) => place_of(self.tree(), path, *part),
        };
        Some(self.text.clamp(span))
    }
}

impl Text {
    fn new(text: String) -> Self {
        Self { lines: Lines::new(&text), text: text.into() }
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
        self.lines.line_and_column(&self.text, at)
    }
}

/// The bytes of a key or its value; of the nearest table around it where the path leads further than the file.
pub fn place_of(root: &Value<'_>, path: &KeyPath, part: KeyPart) -> Range<usize> {
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
