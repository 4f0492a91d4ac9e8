//! How a text is written: every place of a key, and what parts the entries of a list. A tree of values doesn't say.

use std::collections::HashMap;
use std::ops::Range;
use toml_parser::Source;
use toml_parser::parser::{Event, EventKind, RecursionGuard, parse_document};

/// How deep values are gone into: as deep as the parser of values goes.
const DEEPEST: u32 = 80;

/// A text, part by part.
#[derive(Debug)]
pub struct Written {
    parts: Vec<(EventKind, Range<usize>)>,
    /// The key that begins at a byte, as its number.
    numbers: HashMap<usize, usize>,
    /// Each key's places, in the order of the text.
    places: Vec<Vec<Range<usize>>>,
}

impl Written {
    /// The parts of a text that is valid TOML.
    pub fn new(text: &str) -> Self {
        let source = Source::new(text);
        let mut events: Vec<Event> = Vec::new();
        let tokens = source.lex().into_vec();
        parse_document(&tokens, &mut RecursionGuard::new(&mut events, DEEPEST), &mut ());
        let mut keys = Keys::default();
        for event in &events {
            keys.see(source, event);
        }
        let parts = events.iter().map(|event| (event.kind(), event.span().start()..event.span().end())).collect();
        Self { parts, numbers: keys.numbers, places: keys.places }
    }

    /// Every place where the key is written that is written here: a table may be named by several headers or dotted keys.
    pub fn places_of_key(&self, here: &Range<usize>) -> Option<&[Range<usize>]> {
        let places = self.places.get(*self.numbers.get(&here.start)?)?;
        places.contains(here).then_some(places)
    }

    /// The line of the key at these bytes; none where it stands on none of its own below the header of a table that is no entry of
    /// a list.
    pub fn line_below_header(&self, key: &Range<usize>) -> Option<LineBelowHeader> {
        use EventKind::{
            ArrayClose, ArrayOpen, ArrayTableOpen, InlineTableClose, InlineTableOpen, KeyValSep, Newline, SimpleKey,
            StdTableOpen, Whitespace,
        };
        let at = self.parts.iter().position(|(kind, span)| *kind == SimpleKey && span == key)?;
        let (before, after) = (&self.parts[..at], &self.parts[at + 1..]);
        let said = |(kind, _): &&(EventKind, Range<usize>)| *kind != Whitespace;
        let header = before.iter().rposition(|(kind, _)| [StdTableOpen, ArrayTableOpen].contains(kind))?;
        let is_open = |change: isize, (kind, _): &(EventKind, Range<usize>)| match kind {
            InlineTableOpen | ArrayOpen => change + 1,
            InlineTableClose | ArrayClose => change - 1,
            _ => change,
        };
        let is_alone = before[header].0 == StdTableOpen
            && before[header..].iter().fold(0, is_open) == 0
            && before.iter().rev().find(said)?.0 == Newline
            && after.iter().find(said)?.0 == KeyValSep;
        if !is_alone {
            return None;
        }
        let mut depth = 0;
        let end = after.iter().position(|part| {
            depth = is_open(depth, part);
            depth == 0 && part.0 == Newline
        });
        let text_end = self.parts.last()?.1.end;
        let line = &after[..end.unwrap_or(after.len())];
        let is_value = |(kind, _): &&(EventKind, Range<usize>)| {
            ![Whitespace, EventKind::Comment, Newline, KeyValSep].contains(kind)
        };
        let next = after.iter().find(|(kind, _)| [StdTableOpen, ArrayTableOpen].contains(kind));
        Some(LineBelowHeader {
            value: line.iter().find(is_value)?.1.start..line.iter().rfind(is_value)?.1.end,
            line_end: end.map_or(text_end, |end| after[end].1.end),
            table_end: next.map_or(text_end, |(_, span)| span.start),
        })
    }

    /// The bytes to take away so that an entry is no longer in its list: with the comma behind it, or with the one before it
    /// where it is the last. None where no comma is surely its own, as a comment stands between. Lines stay.
    pub fn entry(&self, entry: &Range<usize>) -> Option<Range<usize>> {
        use EventKind::{ArrayClose, Comment, Newline, ValueSep, Whitespace};
        let behind = self.parts.partition_point(|(_, span)| span.start < entry.end);
        let before = self.parts.partition_point(|(_, span)| span.start < entry.start);
        let blank = |(kind, _): &&(EventKind, Range<usize>)| *kind == Whitespace;
        let mut after = self.parts.get(behind..)?.iter().skip_while(blank);
        if let Some((ValueSep, comma)) = after.next() {
            // What parts it from the next entry on its line goes too.
            let end = after.next().filter(blank).map_or(comma.end, |(_, space)| space.end);
            return Some(entry.start..end);
        }
        let mut earlier = self.parts.get(..before)?.iter().rev().skip_while(blank);
        if let Some((ValueSep, comma)) = earlier.next() {
            return Some(comma.start..entry.end);
        }
        let next = self.parts.get(behind..)?.iter().find(|(kind, _)| ![Whitespace, Comment, Newline].contains(kind));
        next.filter(|(kind, _)| *kind == ArrayClose).map(|_| entry.clone())
    }
}

/// A key with its value on lines of their own, below the header of a table.
#[derive(Debug, Clone)]
pub struct LineBelowHeader {
    /// The value.
    pub value: Range<usize>,
    /// Where its line ends, with the break.
    pub line_end: usize,
    /// Where the next header begins, or the text ends.
    pub table_end: usize,
}

/// A table, as a number; the root is 0.
type Table = usize;

/// Which key is which, while a text is gone through.
#[derive(Default)]
struct Keys {
    numbers: HashMap<usize, usize>,
    places: Vec<Vec<Range<usize>>>,
    known: HashMap<(Table, String), usize>,
    /// The tables that keys lead to; where one leads to several, the last.
    tables: HashMap<(Table, String), Table>,
    last: Table,
    /// The table of the last header, and the inline tables that are open, from the outside in.
    open: Vec<Table>,
    /// The keys between dots of the header or the line that is being read.
    dotted: Vec<(String, Range<usize>)>,
}

impl Keys {
    fn see(&mut self, source: Source<'_>, event: &Event) {
        match event.kind() {
            EventKind::SimpleKey => {
                let mut name = String::new();
                if let Some(raw) = source.get(event) {
                    raw.decode_key(&mut name, &mut ());
                }
                self.dotted.push((name, event.span().start()..event.span().end()));
            }
            EventKind::StdTableClose => {
                let Some((within, name)) = self.note(0) else { return };
                self.open = vec![self.enter(within, name)];
            }
            EventKind::ArrayTableClose => {
                let Some((within, name)) = self.note(0) else { return };
                let entry = self.new_table();
                self.tables.insert((within, name), entry);
                self.open = vec![entry];
            }
            EventKind::KeyValSep => {
                self.note(self.open.last().copied().unwrap_or_default());
            }
            EventKind::InlineTableOpen => {
                let table = self.new_table();
                self.open.push(table);
            }
            EventKind::InlineTableClose => {
                self.open.pop();
            }
            _ => {}
        }
    }

    /// Notes the places of the keys that were read, from this table on. Gives the table that the last of them is in, and its name.
    fn note(&mut self, from: Table) -> Option<(Table, String)> {
        let mut at = from;
        let mut dotted = std::mem::take(&mut self.dotted).into_iter().peekable();
        while let Some((name, place)) = dotted.next() {
            let number = *self.known.entry((at, name.clone())).or_insert(self.places.len());
            if number == self.places.len() {
                self.places.push(Vec::new());
            }
            self.numbers.insert(place.start, number);
            self.places[number].push(place);
            if dotted.peek().is_none() {
                return Some((at, name));
            }
            at = self.enter(at, name);
        }
        None
    }

    fn enter(&mut self, within: Table, name: String) -> Table {
        if let Some(table) = self.tables.get(&(within, name.clone())) {
            return *table;
        }
        let table = self.new_table();
        self.tables.insert((within, name), table);
        table
    }

    fn new_table(&mut self) -> Table {
        self.last += 1;
        self.last
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn places(text: &str, key: &str) -> Vec<usize> {
        let at = text.find(key).unwrap();
        let written = Written::new(text);
        written.places_of_key(&(at..at + key.len())).unwrap().iter().map(|place| place.start).collect()
    }

    #[test]
    fn a_key_has_a_place_for_each_header_and_dotted_key_that_names_it() {
        assert_eq!(places("[[m]]\na = 1\n[[m.s]]\n[[m]]\n", "m").len(), 3);
        assert_eq!(places("[[m]]\n[[m.s]]\n[[m]]\n[[m.s]]\n[[m.s]]\n", "s").len(), 1, "each entry has keys of its own");
        assert_eq!(places("n.a = 1\n\"n\".b = 2\nt = { n = 1 }\n", "n").len(), 2);
        assert_eq!(places("t = { n.a = 1, n.b = 2 }\nn = 1\n", "n").len(), 2);
        assert_eq!(places("[x]\na = 1\n[y]\na = 2\n", "a").len(), 1);
    }

    #[test]
    fn what_is_no_key_has_no_places() {
        assert_eq!(Written::new("a = 'b'\n").places_of_key(&(4..7)), None);
        assert_eq!(Written::new("ab = 1\n").places_of_key(&(0..1)), None);
    }
}
