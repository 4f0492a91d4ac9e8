//! Terms of an organization in a list: who was in a group, or moderated, from when until when.

use super::text::{join, replace, said, take_out};
use crate::record::Date;
use toml_edit::{Array, ArrayOfTables, Item, TableLike};

/// A list whose entries are tables, however it is written.
pub(super) trait Terms {
    fn table(&self, n: usize) -> Option<&dyn TableLike>;
    fn table_mut(&mut self, n: usize) -> Option<&mut dyn TableLike>;
    fn take(&mut self, n: usize);
    fn count(&self) -> usize;
}

impl Terms for ArrayOfTables {
    fn table(&self, n: usize) -> Option<&dyn TableLike> {
        self.get(n).map(|table| table as &dyn TableLike)
    }

    fn table_mut(&mut self, n: usize) -> Option<&mut dyn TableLike> {
        self.get_mut(n).map(|table| table as &mut dyn TableLike)
    }

    fn take(&mut self, n: usize) {
        self.remove(n);
    }

    fn count(&self) -> usize {
        self.len()
    }
}

impl Terms for Array {
    fn table(&self, n: usize) -> Option<&dyn TableLike> {
        self.get(n)?.as_inline_table().map(|table| table as &dyn TableLike)
    }

    fn table_mut(&mut self, n: usize) -> Option<&mut dyn TableLike> {
        self.get_mut(n)?.as_inline_table_mut().map(|table| table as &mut dyn TableLike)
    }

    fn take(&mut self, n: usize) {
        take_out(self, n);
    }

    fn count(&self) -> usize {
        self.len()
    }
}

/// Of an organization's terms that may overlap and say nothing else apart, the first in the file becomes the one term, with the sources of all.
pub(super) fn one_term_at_once(terms: &mut dyn Terms, id: &str) {
    let is_of = |table: &dyn TableLike| table.get("organization").and_then(Item::as_str) == Some(id);
    let mut at = 0;
    while at < terms.count() {
        let this = terms.table(at).filter(|table| is_of(*table));
        let Some((says, span, sources)) = this.map(|it| (says_beside(it), span(it), it.get("sources").cloned())) else {
            at += 1;
            continue;
        };
        let earlier = (0..at).find(|earlier| {
            let other = terms.table(*earlier).filter(|other| is_of(*other));
            other.is_some_and(|other| says_beside(other) == says && self::span(other).may_overlap(&span))
        });
        let Some(first) = earlier.and_then(|earlier| terms.table_mut(earlier)) else {
            at += 1;
            continue;
        };
        self::span(first).until_the_end_of(span).write(first);
        if let Some(sources) = sources {
            join(first, "sources", &sources);
        }
        terms.take(at);
        // What is longer now may reach another that was passed.
        at = 0;
    }
}

/// What a term says beside its days and its sources.
fn says_beside(term: &dyn TableLike) -> Vec<String> {
    let keys = term.iter().filter(|(key, _)| !["from", "until", "sources"].contains(key));
    let mut keys: Vec<_> = keys.map(|(key, item)| format!("{key} = {}", said(item))).collect();
    keys.sort();
    keys
}

/// From when until when a term is, with the words for it; no first day is one before all others, no last day one after them.
#[derive(Clone)]
struct Span {
    from: Option<(Date, Item)>,
    until: Option<(Date, Item)>,
}

fn span(term: &dyn TableLike) -> Span {
    let bound = |key: &str| {
        let item = term.get(key)?;
        let text = item.as_str().map_or_else(|| said(item), str::to_owned);
        Some((Date::new(text.trim())?, item.clone()))
    };
    Span { from: bound("from"), until: bound("until") }
}

impl Span {
    fn may_overlap(&self, other: &Self) -> bool {
        let ends_before = |one: &Self, other: &Self| match (&one.until, &other.from) {
            (Some((until, _)), Some((from, _))) => from.is_surely_after(*until),
            _ => false,
        };
        !ends_before(self, other) && !ends_before(other, self)
    }

    /// From the earlier first day until the later last one; of two that say the same day, the more exact.
    fn until_the_end_of(self, other: Self) -> Self {
        let from = self.from.zip(other.from);
        let until = self.until.zip(other.until);
        Self {
            from: from.map(|(one, two)| {
                let key = |bound: &(Date, Item)| (bound.0.first_day(), bound.0.last_day());
                if key(&two) < key(&one) { two } else { one }
            }),
            until: until.map(|(one, two)| {
                let key = |bound: &(Date, Item)| (bound.0.last_day(), bound.0.first_day());
                if key(&two) > key(&one) { two } else { one }
            }),
        }
    }

    fn write(self, term: &mut dyn TableLike) {
        for (key, bound) in [("from", self.from), ("until", self.until)] {
            match (bound, term.get_mut(key)) {
                (Some((_, said)), Some(item)) => replace(item, said),
                (Some((_, said)), None) => drop(term.insert(key, said)),
                (None, _) => drop(term.remove(key)),
            }
        }
    }
}
