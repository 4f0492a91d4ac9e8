//! The change of a text that mends a finding.

use crate::decode::Mend;
use std::ops::Range;

/// Other characters in the place of some.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Edit {
    /// The bytes that go.
    pub span: Range<usize>,
    /// What comes in their place.
    pub replacement: String,
}

impl Edit {
    /// What mends a finding at these bytes of a text.
    pub(super) fn new(text: &str, span: &Range<usize>, mend: Mend) -> Self {
        match mend {
            Mend::Replace(replacement) => Self { span: span.clone(), replacement },
            Mend::Enclose(before, behind) => {
                Self { span: span.clone(), replacement: format!("{before}{}{behind}", &text[span.clone()]) }
            }
            Mend::ReplaceAt(span, replacement) => Self { span, replacement },
            Mend::RemoveEntry => Self { span: with_comma(text, span), replacement: String::new() },
        }
    }
}

/// An entry of a list with the comma that goes with it: the one behind it, else the one before.
fn with_comma(text: &str, span: &Range<usize>) -> Range<usize> {
    let blank = |character: char| character == ' ' || character == '\t';
    let behind = text[span.end..].trim_start_matches(blank);
    if let Some(rest) = behind.strip_prefix(',') {
        return span.start..text.len() - rest.trim_start_matches(blank).len();
    }
    let before = text[..span.start].trim_end();
    let start = before.strip_suffix(',').map_or(span.start, str::len);
    start..span.end
}

/// A text with edits made. Where two touch the same characters the first one counts, as the other may mean something else by then.
pub fn edited<'a>(text: &str, edits: impl IntoIterator<Item = &'a Edit>) -> String {
    let mut edits: Vec<_> = edits.into_iter().collect();
    edits.sort_by_key(|edit| (edit.span.start, edit.span.end));
    let mut result = String::with_capacity(text.len());
    let mut done = 0;
    for edit in edits {
        if edit.span.start >= done {
            result.push_str(&text[done..edit.span.start]);
            result.push_str(&edit.replacement);
            done = edit.span.end;
        }
    }
    result + &text[done..]
}

#[cfg(test)]
mod tests {
    use super::*;

    fn without(list: &str, entry: &str) -> String {
        let start = list.rfind(entry).unwrap();
        let edit = Edit::new(list, &(start..start + entry.len()), Mend::RemoveEntry);
        edited(list, [&edit])
    }

    #[test]
    fn an_entry_goes_with_its_comma() {
        assert_eq!(without("[1, 2, 1]", "1"), "[1, 2]");
        assert_eq!(without("[1, 1, 2]", "1"), "[1, 2]");
        assert_eq!(without("[\n  1,\n  1,\n]", "1"), "[\n  1,\n  \n]");
        assert_eq!(without("[1,\n 1 # again\n]", "1"), "[1 # again\n]");
    }

    #[test]
    fn of_two_edits_at_one_place_the_first_is_made() {
        let edit = |span, replacement: &str| Edit { span, replacement: replacement.to_owned() };
        assert_eq!(edited("abcd", [&edit(2..3, "z"), &edit(0..2, "x"), &edit(1..4, "y")]), "xzd");
    }
}
