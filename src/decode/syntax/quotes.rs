//! Texts whose quotes are not those that TOML knows, or that hold a quote or a backslash too many.

use super::Wrong;
use super::place::{is_statement, line_at, rest_of_line};
use crate::decode::Mend;
use std::ops::Range;

/// What word processors write around a text, and what else looks like a quote.
const TYPOGRAPHIC: &str = "“”„‟«»‘’‚‛‹›＂＇″`´";

/// A text between typographic quotes that begins here.
pub(super) fn typographic(text: &str, item: usize, is_entry: bool) -> Option<Wrong> {
    let line = line_at(text, item).end;
    let raw = &text[item..line];
    let first = raw.chars().next()?;
    let is_straight = matches!(first, '"' | '\'');
    if !is_straight && !TYPOGRAPHIC.contains(first) {
        return None;
    }
    let closes = |(at, character): &(usize, char)| {
        let may_close = TYPOGRAPHIC.contains(*character) || (!is_straight && matches!(*character, '"' | '\''));
        let behind = raw[at + character.len_utf8()..].trim_start();
        let ends = behind.is_empty() || behind.starts_with('#');
        *at > 0 && may_close && (ends || (is_entry && behind.starts_with([',', ']', '}'])))
    };
    let close = raw.char_indices().find(closes);
    if is_straight && close.is_none() {
        return None;
    }
    let Some((at, last)) = close else {
        let raw = rest_of_line(text, item);
        let message = format!("the quote before this text is typographic, {first}, and none stands behind it");
        return Some(
            Wrong::new(raw.clone(), message, "not closed").help("write straight ones: \"…\"").read_as(raw, "\"\""),
        );
    };
    let inner = raw[first.len_utf8()..at].trim();
    let quotes = if is_straight { format!("{last}") } else { format!("{first} and {last}") };
    let message = format!("the quotes around this text are typographic: {quotes}");
    let wrong = Wrong::new(item..item + at + last.len_utf8(), message, "not straight quotes");
    Some(wrong.help("write straight ones: \"…\"").spelled_out(inner))
}

/// A text between straight quotes that ends too early, too late or not at all.
pub(super) fn unclosed(text: &str, item: usize, is_entry: bool) -> Wrong {
    if let Some(typographic) = typographic(text, item, is_entry) {
        return typographic;
    }
    let quote = &text[item..=item];
    if text[item..].starts_with(&quote.repeat(3)) {
        let first = line_at(text, item);
        let wrong = Wrong::new(item..first.end, "this text of several lines is not closed", "begins here");
        let help = format!("write {} behind its last line", quote.repeat(3));
        return wrong.help(help).read_as(item..text.len(), "\"\"\n");
    }
    let raw = rest_of_line(text, item);
    let line = line_at(text, item);
    // The rest of the text, on later lines, if it is closed on one of them before anything else begins.
    let mut end = line.end;
    let later = text.get(line.end..).unwrap_or_default().split_inclusive('\n').skip(1);
    let mut closing = None;
    end += text[line.end..].find('\n').map_or(0, |newline| newline + 1);
    for next in later {
        if is_statement(next) {
            break;
        }
        let trimmed = next.trim_end().trim_end_matches([',', ']', '}']).trim_end();
        if trimmed.ends_with(quote) {
            closing = Some(end + trimmed.len());
            break;
        }
        end += next.len();
    }
    if let Some(closing) = closing {
        let inner = text[item + 1..closing - 1].replace(['\r', '\n', '\\', '"'], " ");
        let wrong = Wrong::new(raw, "this text goes on in the next line", "a line ends within it");
        return wrong
            .help("write it on one line; or put three quotes before and behind it: \"\"\"…\"\"\"")
            .read_as(item..closing, &format!("\"{inner}\""));
    }
    let last = text[raw.clone()].len();
    let wrong = Wrong::new(raw.clone(), "this text is not closed", "begins here")
        .help(format!("write {quote} behind it"))
        .read_as(raw.clone(), "\"\"");
    let is_sure = !is_entry && raw.end == line.end && last > 1 && !text[raw.clone()].ends_with([',', ';', '\\']);
    if is_sure { wrong.mend(Mend::Enclose("", if quote == "'" { "'" } else { "\"" })) } else { wrong }
}

/// A text with a backslash that is no escape.
pub(super) fn backslash(text: &str, string: Range<usize>, at: usize) -> Wrong {
    let raw = &text[string.clone()];
    // The parser stops behind the backslash, or behind what it took for digits.
    let start = text[string.start..at].rfind('\\').map_or(string.start, |start| string.start + start);
    let end = start + text[start..].chars().take(2).map(char::len_utf8).sum::<usize>();
    let doubled = raw.replace('\\', "\\\\");
    let wrong = Wrong::new(
        start..end,
        "a backslash has a meaning of its own between double quotes",
        "read as a sign for something else",
    )
    .help("write it twice, as \\\\, or put the text between single quotes: '…'")
    .read_as(string.clone(), &doubled);
    if raw.match_indices('\\').any(|(at, _)| is_escape(&raw[at + 1..])) {
        return wrong;
    }
    wrong.mend(Mend::ReplaceAt(string, doubled))
}

/// Whether what stands behind a backslash makes an escape of it.
fn is_escape(behind: &str) -> bool {
    let digits =
        |count: usize| behind.get(1..=count).is_some_and(|digits| digits.bytes().all(|byte| byte.is_ascii_hexdigit()));
    match behind.bytes().next() {
        Some(b'b' | b'e' | b'f' | b'n' | b'r' | b't' | b'"' | b'\\') => true,
        Some(b'x') => digits(2),
        Some(b'u') => digits(4),
        Some(b'U') => digits(8),
        _ => false,
    }
}
