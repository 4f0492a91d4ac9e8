//! What is wrong with a text that is no TOML, in plain words: one fault for what was done wrong, and none for what follows from it.
//!
//! A parser says where it stopped, and from there on takes the innocent for guilty. So the first place is looked at as a person
//! would, told, and read as it was most likely meant; then the rest is parsed again. What was meant for a value is handed to the
//! record's own reader, who knows whether a date, a country or a text should stand there.

mod line;
mod place;
mod quotes;
mod value;

use super::tree::as_value;
use super::{Decode, Fault, Keep, Lines, Mend, Reader, Value};
use crate::decode::rules;
use place::Surroundings;
use std::collections::BTreeSet;
use std::ops::Range;
use toml::de::{DeTable, DeValue};

/// How many syntax faults of one file are told: who has made so many mends these first.
const MAX_SYNTAX_FAULTS: usize = 5;

/// How often a text is parsed: each fault, and what is told on a line already, costs one time.
const MAX_PARSED: usize = 3 * MAX_SYNTAX_FAULTS;

/// How many bytes are parsed in all before no more is looked for than faults are told: in a long text each time takes long.
const MAX_BYTES_PARSED: usize = 4 << 20;

/// What is wrong at one place, and how the text is read on.
struct Wrong {
    span: Range<usize>,
    message: String,
    label: String,
    help: Option<String>,
    mend: Option<Mend>,
    related: Option<(Range<usize>, &'static str)>,
    /// The bytes that are read as something else, and as what.
    read: (Range<usize>, String),
    /// The value that was meant, as TOML; told of in the reader's words if it has any.
    spelled: Option<String>,
    /// What stands before the value where the mend writes more than that.
    before: String,
    is_told_by_reader: bool,
}

impl Wrong {
    fn new(span: impl std::ops::RangeBounds<usize>, message: impl Into<String>, label: impl Into<String>) -> Self {
        use std::ops::Bound::{Excluded, Included, Unbounded};
        let start = match span.start_bound() {
            Included(start) => *start,
            Excluded(start) => start + 1,
            Unbounded => 0,
        };
        let end = match span.end_bound() {
            Included(end) => end + 1,
            Excluded(end) => *end,
            Unbounded => start,
        };
        let span = start..end;
        Self {
            read: (span.clone(), String::new()),
            span,
            message: message.into(),
            label: label.into(),
            help: None,
            mend: None,
            related: None,
            spelled: None,
            before: String::new(),
            is_told_by_reader: false,
        }
    }

    fn help(self, help: impl Into<String>) -> Self {
        Self { help: Some(help.into()), ..self }
    }

    fn mend(self, mend: Mend) -> Self {
        Self { mend: Some(mend), ..self }
    }

    /// These bytes are read as something else.
    fn read_as(self, span: Range<usize>, text: &str) -> Self {
        Self { read: (span, text.to_owned()), ..self }
    }

    /// These bytes are read as if they were not there.
    fn without(self, span: Range<usize>) -> Self {
        self.read_as(span, "")
    }

    /// These bytes are the text that was meant.
    fn quoted(self, text: &str, span: Range<usize>) -> Self {
        let spelled = toml::Value::from(&text[span]).to_string();
        let spelled = if spelled.contains('\n') { "\"\"".to_owned() } else { spelled };
        Self { read: (self.span.clone(), spelled.clone()), spelled: Some(spelled), ..self }
    }

    /// This is the text that was meant, and what is written in the place of the other unless the reader knows better.
    fn spelled_out(self, inner: &str) -> Self {
        let spelled = toml::Value::from(inner).to_string();
        Self { read: (self.span.clone(), spelled.clone()), spelled: Some(spelled), ..self }
    }

    /// The value that was meant, behind its key.
    fn keyed(self, key: String, spelled: String) -> Self {
        Self { read: (self.span.clone(), format!("{key}{spelled}")), spelled: Some(spelled), before: key, ..self }
    }

    /// What the record's reader finds wrong with the value is what is told.
    fn told_by_reader(self) -> Self {
        Self { is_told_by_reader: true, ..self }
    }
}

/// A text as it is read, and where each byte of it stands in the text as it is.
struct Readable {
    text: String,
    origin: Vec<usize>,
}

impl Readable {
    fn new(text: &str) -> Self {
        Self { text: text.to_owned(), origin: (0..=text.len()).collect() }
    }

    fn replace(&mut self, span: Range<usize>, with: &str) {
        let from = self.origin[span.start];
        self.text.replace_range(span.clone(), with);
        self.origin.splice(span, std::iter::repeat_n(from, with.len()));
    }

    fn original(&self, span: &Range<usize>) -> Range<usize> {
        let at = |at: usize| self.origin[at.min(self.origin.len() - 1)];
        at(span.start)..at(span.end).max(at(span.start))
    }
}

/// A fault that was told, with the value that was meant.
struct Told {
    fault: Fault,
    spelled: Option<String>,
    before: String,
    /// Where in the text as it is read the value stands, behind its key.
    value: usize,
    is_told_by_reader: bool,
}

/// All that is wrong in a text that is no TOML: its syntax, one fault a line, and the values of what can be read all the same.
pub(super) fn faults<T: Decode>(text: &str, mut lines_told: BTreeSet<usize>) -> Vec<Fault> {
    let lines = Lines::new(text);
    let mut readable = Readable::new(text);
    let mut told: Vec<Told> = Vec::new();
    for wrong in conflicts(text).into_iter().rev() {
        let is_new = lines_told.insert(lines.line(wrong.span.start));
        told.extend(is_new.then(|| as_told(&wrong, wrong.span.clone(), &readable)));
        readable.replace(wrong.read.0, &wrong.read.1);
    }
    // What stands behind the last place that was looked at may be read for something else than it is.
    let mut known = 0;
    let most = (MAX_BYTES_PARSED / text.len().max(1)).clamp(MAX_SYNTAX_FAULTS, MAX_PARSED);
    for _ in 0..most {
        let Some(wrong) = first_wrong(&readable.text) else {
            known = usize::MAX;
            break;
        };
        let span = readable.original(&wrong.span);
        let is_new = lines_told.insert(lines.line(span.start));
        known = span.start;
        if is_new && told.len() >= MAX_SYNTAX_FAULTS {
            break;
        }
        if is_new {
            told.push(as_told(&wrong, span, &readable));
        }
        readable.replace(wrong.read.0, &wrong.read.1);
    }
    let tree = as_value(DeTable::parse_recoverable(&readable.text).0);
    let mut reader = Reader::new(Keep::Everything);
    T::decode(&tree, &mut reader);
    // Keys may be missing or unknown because of the broken syntax: only wrong values are told.
    let mut values = Vec::new();
    for fault in reader.faults.into_iter().filter(|fault| *fault.rule == rules::INVALID_VALUE) {
        let Some(span) = &fault.span else { continue };
        let original = readable.original(span);
        match told.iter_mut().find(|told| told.spelled.is_some() && told.value == original.start) {
            Some(told) => told.is_meant_as(fault),
            None if original.start < known => values.push(Fault { span: Some(original), ..fault }),
            None => {}
        }
    }
    told.into_iter().map(|told| told.fault).chain(values).collect()
}

fn as_told(wrong: &Wrong, span: Range<usize>, readable: &Readable) -> Told {
    let mend = match (&wrong.spelled, &wrong.mend) {
        (Some(spelled), _) => Some(Mend::Replace(format!("{}{spelled}", wrong.before))),
        (None, Some(Mend::ReplaceAt(at, with))) => Some(Mend::ReplaceAt(readable.original(at), with.clone())),
        (None, mend) => mend.clone(),
    };
    let related = wrong.related.clone().map(|(span, label)| (readable.original(&span), label));
    let fault = Fault {
        help: wrong.help.clone(),
        mend,
        related,
        ..Fault::at(&rules::SYNTAX, span.clone(), wrong.message.clone()).label(wrong.label.clone())
    };
    Told {
        fault,
        spelled: wrong.spelled.clone(),
        before: wrong.before.clone(),
        value: span.start,
        is_told_by_reader: wrong.is_told_by_reader,
    }
}

impl Told {
    /// Takes what the record's reader says of the value that was meant.
    fn is_meant_as(&mut self, found: Fault) {
        let spelled = self.spelled.as_deref().unwrap_or_default();
        let mend = found.mend.map(|mend| match mend {
            Mend::Enclose(before, behind) => Mend::Replace(format!("{}{before}{spelled}{behind}", self.before)),
            Mend::Replace(text) => Mend::Replace(format!("{}{text}", self.before)),
            other => other,
        });
        if self.is_told_by_reader {
            let fault = &mut self.fault;
            (fault.message, fault.help, fault.label, fault.mend) = (found.message, found.help, found.label, mend);
        } else if let Some(mend) = mend {
            if let (Mend::Replace(text), false) = (&mend, self.before.is_empty()) {
                self.fault.help = Some(format!("write `{text}`"));
            }
            self.fault.mend = Some(mend);
        }
    }
}

/// The first thing that is wrong in a text.
fn first_wrong(text: &str) -> Option<Wrong> {
    let (tree, errors) = DeTable::parse_recoverable(text);
    let tree = as_value(tree);
    let first = errors.iter().min_by_key(|error| error.span().map_or(0, |span| span.start))?;
    let span = first.span().unwrap_or(0..0);
    Some(wrong_at(text, &tree, span, first.message()))
}

fn wrong_at(text: &str, tree: &Value<'_>, span: Range<usize>, message: &str) -> Wrong {
    if message == "duplicate key" {
        return twice(text, tree, span);
    }
    let at = text.floor_char_boundary(span.start);
    if let Some(wrong) = line::carriage_return(text, at).or_else(|| line::blank(text, at)) {
        return wrong;
    }
    let place = Surroundings::of(text, at);
    if place.equals.is_some() { value::wrong(text, &place, at, message) } else { line::wrong(text, at) }
}

/// A key that stands twice.
fn twice(text: &str, tree: &Value<'_>, span: Range<usize>) -> Wrong {
    let name = text.get(span.clone()).unwrap_or_default();
    let related = first_key(tree, name, span.start).map(|first| (first, "first here"));
    let message = format!("the key `{name}` stands here twice");
    let again = format!("\"{} at {}\"", name.trim_matches(['"', '\'']).replace(['"', '\\'], ""), span.start);
    let wrong = Wrong::new(span.clone(), message, "a second time").help("keep one of the two").read_as(span, &again);
    Wrong { related, ..wrong }
}

/// What git writes at the beginning of a line around two versions that it could not join.
const CONFLICT_MARKS: [&str; 3] = ["<<<<<<<", "=======", ">>>>>>>"];

/// The lines between two versions that git could not join, at most as many as are told. Of the two the first is read.
fn conflicts(text: &str) -> Vec<Wrong> {
    let is_marked = |mark: &&str| text.starts_with(*mark) || text.contains(&format!("\n{mark}"));
    if !CONFLICT_MARKS.iter().any(is_marked) {
        return Vec::new();
    }
    let errors = DeTable::parse_recoverable(text).1;
    let mut stops: Vec<_> = errors.iter().filter_map(toml::de::Error::span).collect();
    stops.sort_by_key(|span| span.start);
    let mut marked: Vec<Wrong> = Vec::new();
    let mut looked_at = 0;
    for span in stops {
        let at = text.floor_char_boundary(span.start);
        // A line may have a hundred thousand places to stop at.
        if at < looked_at {
            continue;
        }
        let line = place::line_at(text, at);
        looked_at = line.end;
        let mark = CONFLICT_MARKS.iter().find(|mark| text[line.clone()].starts_with(**mark));
        let Some(mark) = mark.filter(|_| marked.last().is_none_or(|last| last.read.0.end <= line.start)) else {
            continue;
        };
        if marked.len() == MAX_SYNTAX_FAULTS {
            break;
        }
        let other = text[line.end..].find("\n>>>>>>>").filter(|_| *mark == "=======");
        let end = other.map_or(line.end, |newline| line.end + newline);
        let message = format!("`{mark}` is a mark of a conflict that git left here");
        let wrong = Wrong::new(span, message, "not settled")
            .help("keep what is right of the two parts, and remove the lines with the marks");
        marked.push(wrong.without(line.start..end));
    }
    marked
}

/// The last place before `before` where a key of this name stands.
fn first_key(value: &Value<'_>, name: &str, before: usize) -> Option<Range<usize>> {
    match value.get_ref() {
        DeValue::Table(table) => table
            .iter()
            .flat_map(|(key, entry)| {
                let here = (key.get_ref() == name && key.span().start < before).then(|| key.span());
                here.into_iter().chain(first_key(entry, name, before))
            })
            .max_by_key(|span| span.start),
        DeValue::Array(array) => {
            array.iter().filter_map(|entry| first_key(entry, name, before)).max_by_key(|span| span.start)
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::super::read;
    use super::*;
    use proptest::prelude::*;

    /// What a text of a record is made of, and what comes in between.
    const PIECES: [&str; 44] = [
        "title",
        "date",
        "by",
        " ",
        " = ",
        "=",
        ": ",
        "\"",
        "'",
        "“",
        "”",
        "\"\"\"",
        "[",
        "]",
        "{",
        "}",
        ",",
        ";",
        "#",
        "\\",
        "\\U",
        "é",
        "中",
        "\n",
        "\r\n",
        "15/05/2026",
        "1,800",
        "itu",
        "true",
        "- ",
        "//",
        "[[links]]",
        "\u{feff}",
        "\n<<<<<<< a\n",
        "\n=======\n",
        "\n>>>>>>> b\n",
        "<<<<<<< a",
        "\nby = [\"a\"",
        "\u{a0}",
        "\u{3000}",
        "\u{85}",
        "\u{2028}",
        "\r",
        "---",
    ];

    #[test]
    fn a_carriage_return_before_a_text_in_a_list_that_is_not_closed_ends_in_faults() {
        for text in ["\nby = [\"a\"\r = ", "by = [\"a\",\r \"=\" ", "by = [\r \"a\" \"b\"\n"] {
            let faults = read::<()>(text.as_bytes()).faults;
            assert!(!faults.is_empty(), "{text:?}");
        }
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(1024))]

        #[test]
        fn whatever_is_typed_each_line_has_one_fault_within_the_text(pieces in prop::collection::vec(prop::sample::select(&PIECES[..]), 0..24)) {
            let text = pieces.concat();
            let faults = read::<()>(text.as_bytes()).faults;
            let lines = Lines::new(&text);
            let syntax = faults.iter().filter(|fault| *fault.rule == rules::SYNTAX);
            let told: Vec<_> = syntax.filter_map(|fault| Some(lines.line(fault.span.clone()?.start))).collect();
            prop_assert_eq!(told.iter().collect::<BTreeSet<_>>().len(), told.len(), "{}", text);
            prop_assert!(told.len() <= MAX_SYNTAX_FAULTS);
            prop_assert!(text.parse::<toml::Table>().is_ok() || !faults.is_empty(), "{}", text);
            for fault in faults {
                prop_assert!(text.get(fault.span.unwrap_or_default()).is_some(), "{}", text);
                if let Some(Mend::ReplaceAt(span, _)) = fault.mend {
                    prop_assert!(text.get(span).is_some(), "{}", text);
                }
            }
        }
    }
}
