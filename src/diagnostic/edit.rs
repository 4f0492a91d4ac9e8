//! The change of a text that mends a finding.

use super::moved::Moved;
use crate::decode::{Mend, Written};
use std::collections::BTreeMap;
use std::ops::Range;

/// Other characters in the place of some.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Edit {
    /// The bytes that go.
    pub span: Range<usize>,
    /// What comes in their place.
    pub replacement: String,
    /// Where the same is done, since the same key is written there.
    pub elsewhere: Vec<Range<usize>>,
    /// The key, value or entry that this is about.
    pub about: Range<usize>,
    /// What its key is afterwards, where it moves to another table.
    pub moved: Option<Moved>,
}

impl Edit {
    /// What mends a finding about these bytes of a text, if it can be told what of the text that would change. A text whose
    /// syntax is broken is not `written` in any way that could be relied on.
    pub(super) fn new(text: &str, written: Option<&Written>, about: Range<usize>, mend: Mend) -> Option<Self> {
        let span = about.clone();
        let (span, replacement, elsewhere) = match mend {
            Mend::Replace(replacement) => {
                let places = written.and_then(|written| written.places_of_key(&span)).unwrap_or_default();
                let elsewhere = places.iter().filter(|place| **place != span).cloned().collect();
                (span, replacement, elsewhere)
            }
            Mend::Enclose(before, behind) => {
                let replacement = format!("{before}{}{behind}", &text[span.clone()]);
                (span, replacement, Vec::new())
            }
            Mend::ReplaceAt(span, replacement) => (span, replacement, Vec::new()),
            Mend::RemoveEntry => (written?.entry(&span)?, String::new(), Vec::new()),
            Mend::Move(to) => return Self::moving(text, written?, span, to),
        };
        Some(Self { span, replacement, elsewhere, about, moved: None })
    }

    /// Every place that is changed.
    fn places(&self) -> impl Iterator<Item = &Range<usize>> {
        std::iter::once(&self.span).chain(&self.elsewhere)
    }
}

/// A text with edits made, and which of them were, by their numbers. Where two touch the same characters the first one counts, as
/// the other may mean something else by then.
pub fn edited(text: &str, edits: &[&Edit]) -> (String, Vec<usize>) {
    let mut in_order: Vec<_> = edits.iter().enumerate().collect();
    in_order.sort_by_key(|(_, edit)| (edit.span.start, edit.span.end));
    let mut places: BTreeMap<usize, (usize, &str)> = BTreeMap::new();
    let mut made = Vec::with_capacity(edits.len());
    for (number, edit) in in_order {
        let is_free = |place: &Range<usize>| {
            let before = places.range(..=place.start).next_back().is_none_or(|(_, (end, _))| *end <= place.start);
            before && places.range(place.start..).next().is_none_or(|(start, _)| *start >= place.end)
        };
        if edit.places().all(is_free) {
            places.extend(edit.places().map(|place| (place.start, (place.end, edit.replacement.as_str()))));
            made.push(number);
        }
    }
    let mut result = String::with_capacity(text.len());
    let mut done = 0;
    for (start, (end, replacement)) in places {
        result.push_str(&text[done..start]);
        result.push_str(replacement);
        done = end;
    }
    (result + &text[done..], made)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn without(list: &str, entry: &str) -> Option<String> {
        let text = format!("a = {list}\n");
        let start = text.rfind(entry).unwrap();
        let edit = Edit::new(&text, Some(&Written::new(&text)), start..start + entry.len(), Mend::RemoveEntry)?;
        let (text, _) = edited(&text, &[&edit]);
        Some(text.strip_prefix("a = ")?.trim_end().to_owned())
    }

    #[test]
    fn an_entry_goes_with_its_comma() {
        let is_left = |list, left: &str| assert_eq!(without(list, "1").as_deref(), Some(left), "{list}");
        is_left("[1, 2, 1]", "[1, 2]");
        is_left("[1, 1, 2]", "[1, 2]");
        is_left("[\n  1,\n  1,\n]", "[\n  1,\n  \n]");
        is_left("[1,\n 1 # again\n]", "[1,\n  # again\n]");
        is_left("[1, # in the lead, or so\n 1]", "[1, # in the lead, or so\n ]");
        is_left("[1, 1 # again\n, 2]", "[1 # again\n, 2]");
        assert_eq!(without("[1,\n 1 # again\n, 2]", "1"), None, "no comma is surely its own");
    }

    #[test]
    fn of_two_edits_at_one_place_the_first_is_made_and_told() {
        let edit = |span: Range<usize>, replacement: &str, elsewhere: &[Range<usize>]| Edit {
            about: span.clone(),
            span,
            replacement: replacement.to_owned(),
            elsewhere: elsewhere.to_vec(),
            moved: None,
        };
        let (one, two, three) = (edit(2..3, "z", &[]), edit(0..2, "x", &[]), edit(1..4, "y", &[]));
        assert_eq!(edited("abcd", &[&one, &two, &three]), ("xzd".to_owned(), vec![1, 0]));
        let (both, within) = (edit(0..1, "x", &[3..4]), edit(2..4, "y", &[]));
        assert_eq!(edited("abcd", &[&within, &both]), ("xbcx".to_owned(), vec![1]));
    }
}
