//! Lines that do not begin with a key and `=`, nor with a heading.

use super::Wrong;
use super::place::Surroundings;
use super::place::{line_at, rest_of_line, string_end};
use super::value;
use crate::decode::{Mend, shown};

/// What is wrong in the line that holds this place.
pub(super) fn wrong(text: &str, at: usize) -> Wrong {
    let whole = line_at(text, at);
    let line = &text[whole.clone()];
    let start = whole.start + line.len() - line.trim_start().len();
    let line = line.trim();
    if let Some(wrong) = json(text, line, start) {
        return wrong;
    }
    if line.len() > 2 && line.bytes().all(|byte| byte == b'-') {
        return Wrong::new(start..start + line.len(), "a line of dashes is nothing that a record has", "not needed")
            .help("remove it")
            .mend(Mend::Replace(String::new()))
            .without(whole);
    }
    if let Some(mark) = ["//", "--", "/*", ";", "%", "<!--"].iter().find(|mark| line.starts_with(**mark)) {
        return Wrong::new(
            start..start + mark.len(),
            format!("a remark begins with `#`, not with `{mark}`"),
            "no remark yet",
        )
        .help("write `#` in its place")
        .mend(Mend::Replace("#".to_owned()))
        .without(whole);
    }
    if line.starts_with('[') {
        let rest = rest_of_line(text, start);
        let brackets = if line.starts_with("[[") { "]]" } else { "]" };
        let name = text[rest.clone()].trim_matches(['[', ']']).trim();
        let is_name =
            !name.is_empty() && name.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-._".contains(&byte));
        let wrong = Wrong::new(rest.clone(), "this heading is not closed", "begins a table")
            .help(format!("write `{brackets}` behind it"));
        let closed = format!("{}{name}{brackets}", &"[["[..brackets.len()]);
        let wrong = if is_name {
            wrong.mend(Mend::Replace(closed.clone())).read_as(rest, &closed)
        } else {
            wrong.without(whole)
        };
        return wrong;
    }
    if let Some(wrong) = colon(text, at, line, start) {
        return wrong;
    }
    let key_end = line.find(|character: char| character.is_whitespace() || character == '=').unwrap_or(line.len());
    let (key, behind) = (&line[..key_end], line[key_end..].trim_start());
    let is_key = !key.is_empty() && key.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-_.".contains(&byte));
    if is_key && (behind.starts_with(['"', '\'', '[', '{']) || behind.starts_with(|digit: char| digit.is_ascii_digit()))
    {
        let place = start + key_end;
        return Wrong::new(start..place, format!("`=` is missing behind `{}`", shown(key)), "no value yet")
            .help("write `=` between the key and its value")
            .mend(Mend::Enclose("", " ="))
            .read_as(place..place, " =");
    }
    if let Some((key, _)) = line.split_once('=') {
        let key = key.trim();
        let message = format!("`{}` is no key", shown(key));
        let end = start + key.len().max(1);
        return Wrong::new(start..end, message, "not a key")
            .help("a key is a word of small letters, with hyphens in the place of spaces")
            .without(whole);
    }
    Wrong::new(start..start + line.len(), "this line is none that a record has", "not `key = value`")
        .help("a line is written as `key = value`; a remark begins with `#`")
        .without(whole)
}

/// A blank that TOML does not know, in a line in which nothing else is wrong: a space that joins two words, as word processors and
/// web pages have them.
pub(super) fn blank(text: &str, at: usize) -> Option<Wrong> {
    let line = line_at(text, at);
    let is_unknown = |sign: char| sign.is_whitespace() && !matches!(sign, ' ' | '\t' | '\r' | '\n');
    let mut first = None;
    let mut sound = String::with_capacity(line.len());
    let (mut from, mut kept) = (line.start, line.start);
    while let Some(sign) = text[from..line.end].chars().next() {
        match sign {
            '#' => break,
            '"' | '\'' => from = string_end(text, from).filter(|end| *end <= line.end).unwrap_or(from + 1),
            sign => {
                let behind = from + sign.len_utf8();
                if is_unknown(sign) {
                    first = first.or(Some(from..behind));
                    sound.extend([&text[kept..from], " "]);
                    kept = behind;
                }
                from = behind;
            }
        }
    }
    let first = first?;
    sound.push_str(&text[kept..line.end]);
    sound.parse::<toml::Table>().is_ok().then(|| {
        let sign = text[first.clone()].chars().next().map_or(0, u32::from);
        Wrong::new(first.clone(), format!("a blank stands here that is no space (U+{sign:04X})"), "another blank")
            .help("write a space in its place")
            .mend(Mend::Replace(" ".to_owned()))
            .read_as(first, " ")
    })
}

/// A carriage return that ends no line, which the parser stops at or behind.
pub(super) fn carriage_return(text: &str, at: usize) -> Option<Wrong> {
    let start = if text[at..].starts_with('\r') { at } else { at.checked_sub(1)? };
    let behind = text.get(start..)?.strip_prefix('\r').filter(|behind| !behind.starts_with('\n'))?;
    let wrong = Wrong::new(start..text.len() - behind.len(), "a carriage return stands here by itself", "ends no line");
    Some(wrong.help("end the line here as the others end, or remove it").read_as(start..start + 1, "\n"))
}

/// The form of another kind of file.
fn json(text: &str, line: &str, start: usize) -> Option<Wrong> {
    let begins = text.trim_start_matches('\u{feff}').trim_start().starts_with('{') && line.starts_with('{');
    begins.then(|| {
        Wrong::new(start..=start, "this is JSON, and a record is written as TOML", "a brace")
            .help("write each key on a line of its own, as `key = value`, without braces around them")
            .without(start..text.len())
    })
}

/// A colon in the place of `=`, as YAML has it.
fn colon(text: &str, at: usize, line: &str, start: usize) -> Option<Wrong> {
    let (key, _) = line.split_once(':')?;
    let bare = key.trim().trim_matches('"');
    let is_key = !bare.is_empty() && bare.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-_".contains(&byte));
    if !is_key {
        return None;
    }
    let colon = start + key.len();
    if text[colon..].starts_with(":=") {
        return Some(
            Wrong::new(colon..colon + 2, "between a key and its value stands `=`", "a colon too many")
                .help("write `=` in its place")
                .mend(Mend::Replace("=".to_owned()))
                .read_as(colon..colon + 2, "="),
        );
    }
    let raw = rest_of_line(text, colon + 1);
    let blanks = text[raw.clone()].len() - text[raw.clone()].trim_start().len();
    let value = raw.start + blanks..raw.end.max(raw.start + blanks);
    let key = key.trim();
    let wrong = Wrong::new(start..value.end.max(colon + 1), "between a key and its value stands `=`", "a colon");
    let written = text[value.clone()].trim_end_matches(',');
    if written.is_empty() || written.starts_with(['|', '>', '&']) {
        let wrong = wrong.help(format!("write `{bare} = …`; several values stand in a list: [\"…\", \"…\"]"));
        return Some(wrong.without(line_at(text, at).start..end_of_block(text, at)));
    }
    let sound = format!("x = {written}").parse::<toml::Table>().is_ok();
    let written = if sound {
        written.to_owned()
    } else {
        let line = format!("{bare} = {written}");
        let place = Surroundings::of(&line, bare.len() + 3);
        value::wrong(&line, &place, bare.len() + 3, "")
            .spelled
            .unwrap_or_else(|| toml::Value::from(written).to_string())
    };
    let wrong = wrong.help(format!("write `{key} = {}`", shown(&written)));
    Some(wrong.keyed(format!("{key} = "), written))
}

/// Where the lines end that are further in than this one, or begin with a hyphen.
fn end_of_block(text: &str, at: usize) -> usize {
    let mut end = line_at(text, at).end;
    while let Some(next) = text.get(end + 1..).and_then(|rest| rest.lines().next()) {
        if !next.starts_with([' ', '\t', '-']) {
            break;
        }
        end += 1 + next.len();
    }
    end.min(text.len())
}
