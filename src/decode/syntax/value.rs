//! What stands where a value should, and is none.

use super::Wrong;
use super::place::{Surroundings, is_statement, line_at, rest_of_line, string_end};
use super::quotes;
use crate::decode::{Mend, shown};
use std::ops::Range;

/// What is wrong in the value that this place lies in.
pub(super) fn wrong(text: &str, place: &Surroundings, at: usize, message: &str) -> Wrong {
    if let Some(wrong) = in_brackets(text, place, at) {
        return wrong;
    }
    let is_entry = !place.open.is_empty();
    let item = place.item.min(text.len());
    let rest = &text[item..];
    if rest.starts_with(['"', '\'']) {
        return match string_end(text, item) {
            None => quotes::unclosed(text, item, is_entry),
            // A parser may stop at a blank before the text, too: at a lone carriage return.
            Some(end) if (item..end).contains(&at) => quotes::backslash(text, item..end, at),
            Some(end) => behind_string(text, item..end, at, is_entry),
        };
    }
    if let Some(wrong) = quotes::typographic(text, item, is_entry) {
        return wrong;
    }
    if is_entry { entry(text, item, at, message) } else { bare(text, place, item) }
}

/// A value without quotes that is more than TOML reads bare.
fn bare(text: &str, place: &Surroundings, item: usize) -> Wrong {
    let raw = rest_of_line(text, item);
    let value = &text[raw.clone()];
    if value.is_empty() {
        let key = place.statement..place.equals.unwrap_or(item).max(place.statement);
        let key = key.start..key.start + text[key.clone()].trim_end().len();
        let message = format!("`{}` has no value", shown(&text[key.clone()]));
        return Wrong::new(key, message, "nothing behind `=`")
            .help("write its value behind `=`, or remove the line")
            .without(line_at(text, place.statement));
    }
    if value.starts_with('=') {
        let end = raw.start + value.len() - value.trim_start_matches(['=', ' ']).len();
        return Wrong::new(raw.start..end, "there is one `=` too many", "once is enough")
            .help("write one `=` between a key and its value")
            .mend(Mend::Replace(String::new()))
            .read_as(raw.start..end, " ");
    }
    if value.starts_with(['[', '{']) {
        return behind_value(text, raw, "behind the value");
    }
    let end = raw.start + value.trim_end_matches([',', ';', ' ']).len();
    if matches!(value.to_lowercase().as_str(), "null" | "nil" | "none" | "n/a" | "~" | "-" | "nan" | "undefined" | "?")
    {
        return Wrong::new(raw, "nothing is said here", "no value")
            .help("remove the line: what is not known is left out")
            .without(line_at(text, item));
    }
    without_quotes(text, raw, item..end)
}

/// What would be a value between quotes. The record's reader knows what should stand here.
fn without_quotes(text: &str, span: Range<usize>, value: Range<usize>) -> Wrong {
    let wrong = Wrong::new(span, format!("`{}` stands here without quotes", shown(&text[value.clone()])), "");
    let wrong = wrong.quoted(text, value).told_by_reader();
    let help = format!("write {}", shown(wrong.spelled.as_deref().unwrap_or_default()));
    wrong.help(help)
}

/// What stands behind a text that is closed.
fn behind_string(text: &str, string: Range<usize>, at: usize, is_entry: bool) -> Wrong {
    if is_entry {
        return entry(text, string.start, at, "");
    }
    let raw = string.start..rest_of_line(text, string.end).end;
    let (value, behind) = (&text[raw.clone()], text[string.end..raw.end].trim());
    let quote = &value[..1];
    if behind.trim_matches([',', ';']).is_empty() {
        return ends_with(text, string.end..raw.end);
    }
    if is_statement(behind) {
        return Wrong::new(string.end..raw.end, "a second key stands on this line", "a line of its own")
            .help("begin a new line with each key")
            .mend(Mend::Replace(format!("\n{behind}")))
            .read_as(string.end..string.end, "\n");
    }
    if behind.starts_with(',') && format!("x = [{value}]").parse::<toml::Table>().is_ok() {
        return Wrong::new(raw.clone(), "several values stand in a list", "without brackets")
            .help("put them between square brackets: [\"…\", \"…\"]")
            .mend(Mend::Enclose("[", "]"))
            .read_as(raw, &format!("[{value}]"));
    }
    let inner = value.get(1..value.len().saturating_sub(1)).unwrap_or_default();
    if quote == "'" && value.ends_with('\'') && value.len() > 1 {
        return Wrong::new(
            raw.clone(),
            "an apostrophe ends a text that stands between single quotes",
            "ends too early",
        )
        .help("put the text between double quotes")
        .spelled_out(inner);
    }
    if quote == "\"" && value.ends_with('"') && value.len() > 1 {
        return Wrong::new(
            raw.clone(),
            "a double quote ends a text that stands between double quotes",
            "ends too early",
        )
        .help("write \\\" for each double quote within the text")
        .read_as(raw, "\"\"");
    }
    behind_value(text, string.end..raw.end, "behind the text")
}

fn behind_value(text: &str, span: Range<usize>, label: &str) -> Wrong {
    let start = span.start + text[span.clone()].len() - text[span.clone()].trim_start().len();
    Wrong::new(start..span.end, "this belongs to no key", label)
        .help("remove it; a remark stands behind `#`")
        .without(span)
}

/// A comma or semicolon at the end of a line.
fn ends_with(text: &str, span: Range<usize>) -> Wrong {
    let start = span.start + text[span.clone()].len() - text[span.clone()].trim_start().len();
    let Some(sign) = text[start..span.end].chars().next() else {
        return behind_value(text, span.start..line_at(text, span.start).end.max(span.end), "behind the text");
    };
    Wrong::new(start..span.end, format!("a line does not end with `{}`", shown(&sign.to_string())), "not needed")
        .help("remove it")
        .mend(Mend::Replace(String::new()))
        .without(span)
}

/// What no value without quotes goes on behind.
const ENDS: [char; 11] = [' ', '\t', '\r', '\n', '"', '\'', ',', '[', ']', '{', '}'];

/// What is wrong between the entries of a list or a table.
fn entry(text: &str, item: usize, at: usize, message: &str) -> Wrong {
    if let Some(number) = number_with_commas(text, at) {
        return without_quotes(text, number.clone(), number);
    }
    let before = text[..at].trim_end().len();
    let found = text[at..].chars().next();
    if matches!(found, Some(',')) {
        return Wrong::new(at..=at, "there is a comma too many", "nothing before it")
            .help("remove it")
            .mend(Mend::Replace(String::new()))
            .without(at..at + 1);
    }
    if matches!(found, Some(';')) {
        return Wrong::new(at..=at, "entries have a comma between them, and no semicolon", "instead of a comma")
            .help("write a comma here")
            .mend(Mend::Replace(",".to_owned()))
            .read_as(at..at + 1, ",");
    }
    if let Some(wrong) = colon(text, item, at) {
        return wrong;
    }
    // A parser may stop within a value without quotes, as in 28.11.2006.
    let is_within = at > item && !text[item..at].contains(ENDS);
    if !is_within && (message.is_empty() || before > item && at > item) {
        let wrong = Wrong::new(at..at, "a comma is missing here", "between two entries")
            .help("write a comma between them")
            .read_as(before..before, ",");
        let is_even = text[line_at(text, at)].matches('"').count().is_multiple_of(2);
        let is_sure = is_even && text[..before].ends_with(['"', '\'', ']', '}']);
        return if is_sure { wrong.mend(Mend::ReplaceAt(before..before, ",".to_owned())) } else { wrong };
    }
    let line = line_at(text, item).end;
    let end = item + text[item..line].find([',', ']', '}', '#']).unwrap_or(line - item);
    let raw = item..item + text[item..end].trim_end().len();
    if raw.is_empty() {
        let line = line_at(text, at);
        return Wrong::new(at..line.end.max(at), "this can't be read", "not an entry")
            .help("entries stand in double quotes, with commas between them")
            .without(at..line.end.max(at));
    }
    without_quotes(text, raw.clone(), raw)
}

/// Digits that a comma sets apart in thousands, behind a key within braces: what ends before this place.
fn number_with_commas(text: &str, at: usize) -> Option<Range<usize>> {
    let before = text[..at].trim_end();
    let start = before.trim_end_matches(|character: char| character.is_ascii_digit() || character == ',').len();
    let mut parts = before[start..].split(',');
    let is_number = before[..start].trim_end().ends_with('=')
        && parts.next().is_some_and(|first| matches!(first.len(), 1..=3))
        && parts.clone().next().is_some()
        && parts.all(|part| part.len() == 3);
    is_number.then_some(start..before.len())
}

/// A colon between a key and its value within braces.
fn colon(text: &str, item: usize, at: usize) -> Option<Wrong> {
    let line = line_at(text, at);
    let from = item.max(line.start).min(at);
    let colon = from + text[from..line.end].find(':')?;
    let key = text[from..colon].trim().trim_matches('"');
    // An address has a colon of its own.
    if text[colon..].starts_with("://") {
        return None;
    }
    let is_key = !key.is_empty() && key.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-');
    is_key.then(|| {
        Wrong::new(colon..=colon, "between a key and its value stands `=`", "a colon")
            .help("write `=` in its place")
            .mend(Mend::Replace(" =".to_owned()))
            .read_as(colon..colon + 1, "=")
    })
}

/// A list or table that is not closed before the next key begins.
fn in_brackets(text: &str, place: &Surroundings, at: usize) -> Option<Wrong> {
    let (first, last) = (*place.open.first()?, *place.open.last()?);
    let line = line_at(text, at);
    let is_next_line = line.start > last && text[line.start..line.end.min(at.max(line.start))].trim().len() <= 80;
    let is_over = text[at..].trim().is_empty() || (is_next_line && is_statement(&text[line.clone()]));
    if !is_over {
        return None;
    }
    let before = if text[at..].trim().is_empty() { text.len() } else { line.start };
    let end = end_of_content(text, first..before);
    let closing: String =
        place.open.iter().rev().map(|open| if text.as_bytes()[*open] == b'[' { ']' } else { '}' }).collect();
    let what = if text.as_bytes()[first] == b'[' { "list" } else { "table" };
    let mark = first..end.min(line_at(text, first).end).max(first + 1);
    let wrong = Wrong::new(mark, format!("this {what} is not closed"), "begins here")
        .help(format!("write `{closing}` behind its last entry"))
        .read_as(end..end, &closing);
    Some(if closing == "]" { wrong.mend(Mend::ReplaceAt(end..end, closing)) } else { wrong })
}

/// Where the last entry ends that stands in these lines, before any comment behind it.
fn end_of_content(text: &str, within: Range<usize>) -> usize {
    let mut end = within.start + 1;
    let mut at = within.start;
    while at < within.end {
        let rest = rest_of_line(text, at);
        let content = text[rest.start..rest.end.min(within.end)].trim_end();
        if !content.trim().is_empty() {
            end = end.max(rest.start + content.len());
        }
        at = line_at(text, at).end + 1;
        while at < within.end && text.as_bytes()[at] == b'\n' {
            at += 1;
        }
    }
    end
}
