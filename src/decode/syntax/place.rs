//! Where in a text a place lies: in which line of keys, behind which brackets, in which value. What stands before the place has to be
//! sound, as it is before the first thing that a parser stops at.

use std::ops::Range;

/// What surrounds a place.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Surroundings {
    /// Where the key or the heading begins that it belongs to.
    pub statement: usize,
    /// The `=` behind that key, if it comes before the place.
    pub equals: Option<usize>,
    /// The brackets and braces of the value that are open there.
    pub open: Vec<usize>,
    /// Where the value or the entry begins that is at the place or ends before it.
    pub item: usize,
}

impl Surroundings {
    pub fn of(text: &str, at: usize) -> Self {
        let bytes = text.as_bytes();
        let mut place = Self { statement: 0, equals: None, open: Vec::new(), item: 0 };
        // Whether the next thing that stands there begins an item.
        let mut is_fresh = true;
        let mut n = 0;
        while n < at.min(bytes.len()) {
            let begins_item = std::mem::take(&mut is_fresh);
            match bytes[n] {
                b'\n' if place.open.is_empty() => {
                    (place.statement, place.equals, place.item, is_fresh) = (n + 1, None, n + 1, true);
                }
                b' ' | b'\t' | b'\r' | b'\n' => is_fresh = begins_item,
                b'#' => {
                    is_fresh = begins_item;
                    n += text[n..].find('\n').unwrap_or(text.len() - n);
                    continue;
                }
                b',' => is_fresh = true,
                b'=' => {
                    place.equals = place.equals.or(Some(n));
                    is_fresh = true;
                }
                b'[' | b'{' if place.equals.is_some() => {
                    place.item = n;
                    place.open.push(n);
                    is_fresh = true;
                }
                b']' | b'}' if place.equals.is_some() => {
                    place.item = place.open.pop().unwrap_or(place.item);
                }
                byte => {
                    if begins_item {
                        place.item = n;
                    }
                    if matches!(byte, b'"' | b'\'') {
                        let Some(end) = string_end(text, n).filter(|end| *end <= at) else { return place };
                        n = end;
                        continue;
                    }
                }
            }
            n += 1;
        }
        if is_fresh {
            place.item = at + blanks(&text[at..]);
        }
        place
    }
}

/// How many blanks a text begins with.
fn blanks(text: &str) -> usize {
    text.len() - text.trim_start_matches([' ', '\t']).len()
}

/// Where a string ends that begins here, behind its last quote; none where it does not.
pub(super) fn string_end(text: &str, start: usize) -> Option<usize> {
    let quote = text[start..].get(..1)?;
    let three = quote.repeat(3);
    let is_long = text[start..].starts_with(&three);
    let (delimiter, escapes) = (if is_long { three.as_str() } else { quote }, quote == "\"");
    let mut at = start + delimiter.len();
    loop {
        let rest = text.get(at..)?;
        if let Some(behind) = rest.strip_prefix(delimiter) {
            // One or two quotes may stand before the last three.
            let more = behind.bytes().take(2).take_while(|byte| is_long && *byte == quote.as_bytes()[0]).count();
            return Some(at + delimiter.len() + more);
        }
        let mut characters = rest.chars();
        match characters.next()? {
            '\n' if !is_long => return None,
            '\\' if escapes => at += 1 + characters.next().map_or(0, char::len_utf8),
            character => at += character.len_utf8(),
        }
    }
}

/// The bytes of the line that holds this place, without its end.
pub(super) fn line_at(text: &str, at: usize) -> Range<usize> {
    let start = text[..at].rfind('\n').map_or(0, |newline| newline + 1);
    let end = text[at..].find('\n').map_or(text.len(), |newline| at + newline);
    // A lone carriage return is no end, and a place behind one is of the line all the same.
    let end = if text[start..end].ends_with('\r') { end - 1 } else { end };
    start..end.max(at)
}

/// From a place to the end of its line, without the comment there and without blanks.
pub(super) fn rest_of_line(text: &str, from: usize) -> Range<usize> {
    let line = line_at(text, from);
    let mut at = from;
    while at < line.end {
        match text.as_bytes()[at] {
            b'#' => break,
            b'"' | b'\'' => at = string_end(text, at).filter(|end| *end <= line.end).unwrap_or(at + 1),
            _ => at += 1,
        }
    }
    from..from + text[from..at].trim_end().len()
}

/// Whether a line reads as `key = …` or as a heading such as `[report]`.
pub(super) fn is_statement(line: &str) -> bool {
    let is_key = |key: &str| {
        let is_letter = |character: char| character.is_ascii_alphanumeric() || "-_.".contains(character);
        !key.is_empty() && key.chars().all(is_letter)
    };
    let line = line.trim_end();
    if let Some(heading) = line.strip_prefix('[') {
        let name = heading.trim_start_matches('[').split(']').next().unwrap_or_default().trim();
        return is_key(name) && name.starts_with(|first: char| first.is_ascii_alphabetic()) && heading.contains(']');
    }
    line.split_once('=').is_some_and(|(key, _)| is_key(key.trim()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_place_knows_its_key_its_brackets_and_its_item() {
        let text = "a = 'x'\nby = [\"itu\", # [\n  { id = 1 }, apc]\n";
        let at = text.find("apc").unwrap();
        let place = Surroundings::of(text, at);
        assert_eq!((place.statement, place.open.as_slice(), place.item), (8, [13].as_slice(), at));
        let end = Surroundings::of(text, text.len());
        assert_eq!((end.statement, end.equals, end.item), (text.len(), None, text.len()));
        let string = "t = \"a # b";
        assert_eq!(Surroundings::of(string, string.len()).item, 4);
    }

    #[test]
    fn a_line_is_a_statement_or_goes_on() {
        for line in ["by = []", "report.date=2006-05-15", "[report]", "[[links]] # more"] {
            assert!(is_statement(line), "{line}");
        }
        for line in ["\"itu\",", "[\"a\"]", "{ url = \"x\" },", "]", "", "[1, 2]", "and so = not \"= here\" on"] {
            assert!(!is_statement(line), "{line}");
        }
    }

    #[test]
    fn a_line_ends_before_its_comment() {
        let rest = |text: &str| text[rest_of_line(text, 0)].to_owned();
        assert_eq!(rest("15 May 2026  # sure\n1"), "15 May 2026");
        assert_eq!(rest("\"C# and \\\" it\" # sure\r\n"), "\"C# and \\\" it\"");
    }
}
