//! The signs that print has in the place of those that keyboards have, and where the sign of a note stands.

use super::Document;
use super::front::Signs;
use super::tree::{Block, Inline, Table};
use crate::record::{Language, english_month};

/// What of print a document asks for.
#[derive(Clone, Copy)]
struct Print {
    has_signs: bool,
    /// Whether its quotation marks are those of English, and the signs of notes follow punctuation.
    is_english: bool,
}

/// Sets a document as print has it. Addresses stay as they are.
pub(super) fn set(document: &mut Document) {
    let print = Print {
        has_signs: document.front.signs == Signs::Print,
        is_english: document.front.language == Language::English,
    };
    let Document { summary, body, annexes, notes, .. } = document;
    for part in [summary, body, annexes] {
        blocks(part, print);
    }
    for note in notes.iter_mut().filter(|_| print.has_signs) {
        signs(note, &mut None, print.is_english);
    }
}

fn blocks(blocks: &mut [Block], print: Print) {
    for block in blocks {
        match block {
            Block::Heading(heading) => running(&mut heading.content, print),
            Block::Paragraph { content, .. } | Block::TableNote { content } => running(content, print),
            Block::List { items, .. } => items.iter_mut().for_each(|item| self::blocks(item, print)),
            Block::Quote { content } | Block::Changed { content, .. } => self::blocks(content, print),
            Block::Table(Table { caption, header, rows, .. }) => {
                let cells = header.iter_mut().chain(rows.iter_mut().flatten());
                std::iter::once(caption).chain(cells).for_each(|cell| running(cell, print));
            }
            Block::Chart { .. } => {}
        }
    }
}

fn running(content: &mut Vec<Inline>, print: Print) {
    if print.has_signs {
        signs(content, &mut None, print.is_english);
    }
    if print.is_english {
        notes_after_punctuation(content);
    }
}

/// Apostrophes, quotation marks and the dash between days; `before` is the sign that stands before. What is not in English keeps its double
/// quotation marks, which other languages have otherwise.
fn signs(content: &mut [Inline], before: &mut Option<char>, is_english: bool) {
    for inline in content {
        match inline {
            Inline::Text { text } => {
                *text = printed(text, *before, is_english);
                *before = text.chars().next_back().or(*before);
            }
            Inline::Emphasis { content }
            | Inline::Strong { content }
            | Inline::Figure { content, .. }
            | Inline::Changed { content, .. } => signs(content, before, is_english),
            Inline::Foreign { language, content } => signs(content, before, language == "en"),
            Inline::Link { .. } | Inline::Reference { .. } => *before = Some('x'),
            Inline::Note { .. } | Inline::TableNote { .. } => {}
            Inline::Break => *before = None,
        }
    }
}

fn printed(text: &str, before: Option<char>, is_english: bool) -> String {
    let mut printed = String::with_capacity(text.len());
    let mut last = before;
    for (at, sign) in text.char_indices() {
        let opens = last.is_none_or(|last| last.is_whitespace() || "([“‘«„—–-".contains(last));
        let sign = match sign {
            '"' if is_english && opens => '“',
            '"' if is_english => '”',
            '\'' if opens => '‘',
            '\'' => '’',
            '-' if is_between_days(&text[..at], &text[at + 1..]) => '–',
            sign => sign,
        };
        printed.push(sign);
        last = Some(sign);
    }
    printed
}

/// Whether a hyphen stands between two days of a month, as English writes them: `4-8 May`.
fn is_between_days(before: &str, after: &str) -> bool {
    let digits = |text: &str| text.len() - text.trim_start_matches(|sign: char| sign.is_ascii_digit()).len();
    let rest = before.trim_end_matches(|sign: char| sign.is_ascii_digit());
    let is_day = |length: usize| (1..=2).contains(&length);
    let last = digits(after);
    is_day(before.len() - rest.len())
        && is_day(last)
        && !rest.ends_with(['-', '/', '.', '–'])
        && after[last..].strip_prefix([' ', '\u{a0}']).is_some_and(begins_with_month)
}

fn begins_with_month(text: &str) -> bool {
    let word = text.split(|sign: char| !sign.is_alphabetic()).next().unwrap_or_default();
    word.starts_with(char::is_uppercase) && english_month(word).is_some()
}

/// In English the sign of a note follows a mark of punctuation.
fn notes_after_punctuation(content: &mut Vec<Inline>) {
    for inline in content.iter_mut() {
        if let Inline::Emphasis { content }
        | Inline::Strong { content }
        | Inline::Foreign { content, .. }
        | Inline::Figure { content, .. } = inline
        {
            notes_after_punctuation(content);
        }
    }
    let mut at = 0;
    while let Some(first) = (at..content.len()).find(|place| matches!(content[*place], Inline::Note { .. })) {
        let is_note = |inline: &Inline| matches!(inline, Inline::Note { .. });
        let end =
            content[first..].iter().position(|inline| !is_note(inline)).map_or(content.len(), |more| first + more);
        at = end;
        let Some(Inline::Text { text }) = content.get_mut(end) else { continue };
        let Some(mark) = text.chars().next().filter(|sign| matches!(sign, ',' | '.' | ';' | ':')) else { continue };
        text.remove(0);
        if text.is_empty() {
            content.remove(end);
        }
        match first.checked_sub(1).and_then(|place| content.get_mut(place)) {
            Some(Inline::Text { text }) => text.push(mark),
            _ => {
                content.insert(first, Inline::Text { text: mark.to_string() });
                at += 1;
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keyboards_signs_become_those_of_print() {
        for (typed, print) in [
            ("UNESCO's study of states' rights", "UNESCO’s study of states’ rights"),
            ("'Openness' and ('this')", "‘Openness’ and (‘this’)"),
            ("eighteenth session, 4-8 May 2015", "eighteenth session, 4–8 May 2015"),
            ("resolution 4-8 of 5-77 and E/2015/31-E/CN.16", "resolution 4-8 of 5-77 and E/2015/31-E/CN.16"),
            ("on 2015-05-04-8 May", "on 2015-05-04-8 May"),
            ("rooms 4-8 Mayfair", "rooms 4-8 Mayfair"),
            ("Action Line C7 \"E-science\" (\"one\")", "Action Line C7 “E-science” (“one”)"),
        ] {
            assert_eq!(printed(typed, None, true), print);
        }
    }

    #[test]
    fn the_sign_of_a_note_follows_punctuation() {
        let text = |text: &str| Inline::Text { text: text.to_owned() };
        let note = |number| Inline::Note { number, first: true, follows: false };
        let mut content = vec![text("One"), note(1), text(", two"), note(2), note(3), text("."), note(4), text(" End")];
        notes_after_punctuation(&mut content);
        let set = [text("One,"), note(1), text(" two."), note(2), note(3), note(4), text(" End")];
        assert_eq!(content, set);
    }
}
