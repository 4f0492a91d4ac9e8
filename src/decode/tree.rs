//! A file's bytes to its tree, and the tree to a record.

use super::{
    Decode, Fault, Keep, KeyPath, Lines, Mend, Reader, Value, encoding, rules, syntax, unsafe_places, unsafe_text,
};
use crate::spelling::with_plain_ends;
use std::borrow::Cow;
use std::collections::BTreeSet;
use std::ops::Range;
use toml::Spanned;
use toml::de::{DeTable, DeValue};

/// The most that a file may hold: 1 MiB.
pub const MAX_BYTES: u64 = 1 << 20;

/// How deep tables may nest.
pub const MAX_DEPTH: usize = 16;

/// How many unsafe characters of one file are told one by one; the last one says how many more there are.
const MAX_UNSAFE_FAULTS: usize = 100;

/// What one file gave.
#[derive(Debug, Clone, PartialEq)]
pub struct Read<T> {
    /// The record for figures: without its faulty optional parts. `None` where the file as a whole could not be read.
    pub sound: Option<T>,
    /// The record for rules, where it differs: with placeholders for what is wrong. `None` where the syntax is broken.
    pub as_found: Option<T>,
    /// All that is wrong, in the order of the text.
    pub faults: Vec<Fault>,
    /// The keys whose values are not known, because they are wrong or missing.
    pub unknown: Vec<KeyPath>,
}

impl<T> Read<T> {
    /// A file of which nothing could be read.
    pub fn nothing(fault: Fault) -> Self {
        Self { sound: None, as_found: None, faults: vec![fault], unknown: vec![KeyPath::root()] }
    }
}

/// Reads a record from a file's bytes.
pub fn read<T: Decode>(bytes: &[u8]) -> Read<T> {
    let text = match encoding::text(bytes) {
        Ok(text) => text,
        Err(fault) => return Read::nothing(*fault),
    };
    let (tree, errors) = DeTable::parse_recoverable(text);
    let mut tree = as_value(tree);
    let mut faults = unsafe_faults(text, &tree);
    if text.contains('\r') || text.contains('\\') {
        end_lines_plainly(&mut tree);
    }
    if let Some(fault) = nesting(text, &tree, &errors) {
        faults.push(fault);
        return broken(faults, None);
    }
    if !errors.is_empty() {
        let lines = Lines::new(text);
        let unsafe_lines: BTreeSet<usize> =
            faults.iter().filter_map(|fault| Some(lines.line(fault.span.as_ref()?.start))).collect();
        faults.extend(syntax::faults::<T>(text, unsafe_lines));
        return broken(faults, Some(&lines));
    }

    let mut reader = Reader::new(Keep::Everything);
    let record = T::decode(&tree, &mut reader);
    if reader.faults.is_empty() {
        return Read { sound: Some(record), as_found: None, faults, unknown: Vec::new() };
    }
    let is_lost = |fault: &&Fault| fault.loses_something() && *fault.rule != rules::UNKNOWN_KEY;
    let wrong = reader.faults.iter().filter(is_lost);
    let mut unknown: Vec<_> = wrong.map(|fault| fault.path.clone()).chain(reader.explained.iter().cloned()).collect();
    let left_out = reader.left_out();
    faults.extend(reader.faults);
    faults.sort_by_key(|fault| fault.span.as_ref().map(|span| span.start));
    if let Some(last) = faults.last_mut().filter(|_| left_out > 0) {
        last.message = format!("{}, and {left_out} more things are wrong in this file", last.message);
        // What was not told may be wrong anywhere.
        unknown.push(KeyPath::root());
    }
    let mut sound_reader = Reader::new(Keep::WhatIsSound);
    let sound = T::decode(&tree, &mut sound_reader);
    Read { sound: sound_reader.is_sound().then_some(sound), as_found: Some(record), faults, unknown }
}

/// Ends the lines within each string in `\n`. How they end in a file is no part of what it says: git may change that by itself.
fn end_lines_plainly(value: &mut Value<'_>) {
    match value.get_mut() {
        DeValue::String(text) => {
            if let Cow::Owned(plain) = with_plain_ends(text) {
                *text = plain.into();
            }
        }
        DeValue::Array(array) => array.iter_mut().for_each(end_lines_plainly),
        DeValue::Table(table) => table.iter_mut().for_each(|(_, entry)| end_lines_plainly(entry)),
        _ => {}
    }
}

/// The tree of a text as far as it goes: to find the place of a key in it.
pub fn parse(text: &str) -> Value<'_> {
    as_value(DeTable::parse_recoverable(text).0)
}

/// Whether a text is valid TOML.
pub fn is_valid(text: &str) -> bool {
    broken_at(text).is_none()
}

/// Where a text's syntax is broken first, and in the parser's words how: what is wrong further down may only follow from that.
/// None where it is valid.
pub fn broken_at(text: &str) -> Option<(Range<usize>, String)> {
    let (_, errors) = DeTable::parse_recoverable(text);
    let places = errors.iter().map(|error| (error.span().unwrap_or(0..0), error.message().to_owned()));
    places.min_by_key(|(span, _)| span.start)
}

pub(super) fn as_value(tree: Spanned<DeTable<'_>>) -> Value<'_> {
    Spanned::new(0..0, DeValue::Table(tree.into_inner()))
}

/// A file whose record is not to be had. With its lines, what contradicts a syntax fault on the same one is dropped.
fn broken<T>(mut faults: Vec<Fault>, lines: Option<&Lines>) -> Read<T> {
    if let Some(lines) = lines {
        let line = |fault: &Fault| fault.span.as_ref().map(|span| lines.line(span.start));
        let told: BTreeSet<_> = faults.iter().filter(|fault| *fault.rule != rules::INVALID_VALUE).map(line).collect();
        faults.retain(|fault| *fault.rule != rules::INVALID_VALUE || !told.contains(&line(fault)));
    }
    faults.sort_by_key(|fault| fault.span.as_ref().map(|span| span.start));
    Read { sound: None, as_found: None, faults, unknown: vec![KeyPath::root()] }
}

/// The text of a file that is no TOML, and the unsafe characters in it.
pub fn plain_text(bytes: &[u8]) -> Result<(&str, Vec<Fault>), Box<Fault>> {
    let text = encoding::text(bytes)?;
    let mut faults = unsafe_faults(text, &Spanned::new(0..0, DeValue::Boolean(true)));
    for fault in faults.iter_mut().filter(|fault| fault.mend.is_some()) {
        fault.mend = None;
        fault.help = Some("save the file as UTF-8 without it, or let `wsis fmt` remove it".to_owned());
    }
    Ok((text, faults))
}

fn unsafe_faults(text: &str, tree: &Value<'_>) -> Vec<Fault> {
    let cure = "remove it; if it has a meaning, say it in words";
    // Only a byte order mark at the beginning surely means nothing.
    let is_mark = |span: &Range<usize>| span.start == 0 && text.starts_with('\u{FEFF}');
    let mut faults = Vec::new();
    let mut more = 0;
    let mut tell = |span, message: String, label| {
        if faults.len() < MAX_UNSAFE_FAULTS {
            let mend = is_mark(&span).then(|| Mend::Replace(String::new()));
            let cure =
                if is_mark(&span) { "save the file as UTF-8 without it, or let `--fix` remove it" } else { cure };
            faults.push(Fault { mend, ..Fault::at(&rules::UNSAFE_TEXT, span, message).label(label).help(cure) });
        } else {
            more += 1;
        }
    };
    for (span, character) in unsafe_places(text) {
        tell(span, format!("the text holds {}", unsafe_text::name(character)), "here");
    }
    if text.contains('\\') {
        escaped(text, tree, &mut |span, character| {
            let name = unsafe_text::name(character);
            tell(span, format!("an escape in the text stands for {name}"), "in this string");
        });
    }
    if let Some(last) = faults.last_mut().filter(|_| more > 0) {
        last.message = format!("{}, and there are {more} more such characters in this file", last.message);
    }
    faults
}

/// Finds unsafe characters that a string or a key spells with escapes: those that its raw text does not show.
fn escaped(text: &str, value: &Value<'_>, found: &mut impl FnMut(Range<usize>, char)) {
    match value.get_ref() {
        DeValue::String(string) => judge_escapes(text, value.span(), string, found),
        DeValue::Array(array) => array.iter().for_each(|entry| escaped(text, entry, found)),
        DeValue::Table(table) => {
            for (key, entry) in table {
                judge_escapes(text, key.span(), key.get_ref(), found);
                escaped(text, entry, found);
            }
        }
        _ => {}
    }
}

fn judge_escapes(text: &str, span: Range<usize>, decoded: &str, found: &mut impl FnMut(Range<usize>, char)) {
    let raw = text.get(span.clone()).unwrap_or_default();
    // A string may hold the same character a hundred thousand times: it is looked for once.
    let mut shown = BTreeSet::new();
    let spelled = unsafe_places(decoded).find(|(_, character)| shown.insert(*character) && !raw.contains(*character));
    if let Some((_, character)) = spelled {
        found(span, character);
    }
}

fn nesting(text: &str, tree: &Value<'_>, errors: &[toml::de::Error]) -> Option<Fault> {
    // The parser stops by itself far deeper, and says so in its own words.
    let stopped = errors.iter().find(|error| error.message().contains("recurs")).map(|error| {
        let dots = |line: &str| line.matches('.').count();
        error.span().unwrap_or_else(|| {
            let deepest = text.lines().max_by_key(|line| dots(line)).unwrap_or_default();
            let start = deepest.as_ptr() as usize - text.as_ptr() as usize;
            start..start
        })
    });
    let span = stopped.or_else(|| deeper_than(MAX_DEPTH, tree))?;
    let message = format!("tables nest more than {MAX_DEPTH} deep");
    Some(Fault::at(&rules::NESTED_TOO_DEEP, span, message).label("here").help("no record needs more than four levels"))
}

/// Where tables nest deeper than this below the value.
fn deeper_than(depth: usize, value: &Value<'_>) -> Option<Range<usize>> {
    match value.get_ref() {
        DeValue::Table(table) => table.iter().find_map(|(_, entry)| match (entry.get_ref().as_table(), depth) {
            (Some(_), 0) => Some(entry.span()),
            (Some(_), _) => deeper_than(depth - 1, entry),
            (None, _) => deeper_than(depth, entry),
        }),
        DeValue::Array(array) => array.iter().find_map(|entry| match (entry.get_ref().as_table(), depth) {
            (Some(_), 0) => Some(entry.span()),
            (Some(_), _) => deeper_than(depth - 1, entry),
            (None, _) => deeper_than(depth, entry),
        }),
        _ => None,
    }
}
