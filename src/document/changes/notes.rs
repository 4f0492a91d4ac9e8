//! The footnotes of both documents as one list: each reference to one gets its number there.

use super::Change;
use crate::document::tree::Inline;
use std::collections::HashMap;

/// Gives each footnote of either document its place in the one list, in the order in which they are referred to.
pub(super) struct Notes<'a> {
    before: &'a [Vec<Inline>],
    after: &'a [Vec<Inline>],
    /// The footnotes of both, marked where one document alone has them.
    pub merged: Vec<Vec<Inline>>,
    numbers_before: HashMap<usize, usize>,
    numbers_after: HashMap<usize, usize>,
}

/// A reference, as it stands in its own document.
#[derive(Debug, Clone, Copy)]
pub(super) struct Sign {
    pub number: usize,
    pub first: bool,
    pub follows: bool,
}

impl<'a> Notes<'a> {
    pub fn new(before: &'a [Vec<Inline>], after: &'a [Vec<Inline>]) -> Self {
        let (numbers_before, numbers_after) = (HashMap::new(), HashMap::new());
        Self { before, after, merged: Vec::new(), numbers_before, numbers_after }
    }

    /// What footnotes of both documents are compared by.
    pub fn key(&self, change: Change, number: usize) -> String {
        let notes = match change {
            Change::Deleted => self.before,
            Change::Inserted => self.after,
        };
        format!("{:?}", number.checked_sub(1).and_then(|index| notes.get(index)))
    }

    /// A reference that both documents have: to one footnote, else what went and what came.
    pub fn of_both(&mut self, before: usize, sign: Sign) -> Vec<Inline> {
        let Sign { number: after, first, follows } = sign;
        if first {
            let content = self.content(Change::Inserted, after);
            self.merged.push(content);
            self.numbers_before.insert(before, self.merged.len());
            self.numbers_after.insert(after, self.merged.len());
            return vec![Inline::Note { number: self.merged.len(), first, follows }];
        }
        if self.numbers_before.get(&before) == self.numbers_after.get(&after) {
            let number = self.numbers_after.get(&after).copied().unwrap_or(after);
            return vec![Inline::Note { number, first, follows }];
        }
        let gone = self.of_one(Change::Deleted, Sign { number: before, ..sign });
        let came = self.of_one(Change::Inserted, sign);
        let marked = |change, note| Inline::Changed { change, content: vec![note] };
        vec![marked(Change::Deleted, gone), marked(Change::Inserted, came)]
    }

    /// A reference that one document alone has.
    pub fn of_one(&mut self, change: Change, sign: Sign) -> Inline {
        let Sign { number, first, follows } = sign;
        let numbers = match change {
            Change::Deleted => &mut self.numbers_before,
            Change::Inserted => &mut self.numbers_after,
        };
        if let Some(known) = numbers.get(&number).filter(|_| !first) {
            return Inline::Note { number: *known, first, follows };
        }
        numbers.insert(number, self.merged.len() + 1);
        let content = self.content(change, number);
        self.merged.push(vec![Inline::Changed { change, content }]);
        Inline::Note { number: self.merged.len(), first: true, follows }
    }

    fn content(&self, change: Change, number: usize) -> Vec<Inline> {
        let notes = match change {
            Change::Deleted => self.before,
            Change::Inserted => self.after,
        };
        number.checked_sub(1).and_then(|index| notes.get(index)).cloned().unwrap_or_default()
    }
}
