//! Text broken into lines.

use textwrap::core::{Word, display_width};
use textwrap::{Options, WordSeparator, WordSplitter};

/// A space that a line is not broken at.
pub const FIXED_SPACE: char = '\u{a0}';

/// A text broken at spaces, with lines after the first indented. What a fixed space joins stays together.
pub fn wrapped(text: &str, width: u16, indent: usize) -> String {
    let room = usize::from(width).max(40);
    let text = loosened(text, room.saturating_sub(indent));
    let indent = " ".repeat(indent);
    let options = Options::new(room)
        .subsequent_indent(&indent)
        .word_splitter(WordSplitter::NoHyphenation)
        .word_separator(breaks());
    textwrap::fill(&text, options).replace(FIXED_SPACE, " ") + "\n"
}

/// A text in which what fixed spaces join to more than a line holds may be broken at these, rather than within a word.
fn loosened(text: &str, room: usize) -> String {
    let whole = |piece: &str| {
        if display_width(piece) > room { piece.replace(FIXED_SPACE, " ") } else { piece.to_owned() }
    };
    text.split(' ').map(whole).collect::<Vec<_>>().join(" ")
}

/// Where a line may end: at spaces, and in Chinese between signs, but neither before a sign that closes nor behind one that opens.
pub fn breaks() -> WordSeparator {
    WordSeparator::Custom(words)
}

/// How wide the longest part of a text is that no line is broken in.
pub fn longest_word(text: &str) -> usize {
    text.split('\n').flat_map(words).map(|word| display_width(&word)).max().unwrap_or_default()
}

fn words(line: &str) -> Box<dyn Iterator<Item = Word<'_>> + '_> {
    let signs = line.char_indices().zip(line.chars().skip(1));
    let ends = signs.filter(|((_, sign), next)| may_break(*sign, *next)).map(|((at, sign), _)| at + sign.len_utf8());
    let mut start = 0;
    Box::new(ends.chain([line.len()]).filter_map(move |end| {
        let word = line.get(start..end).filter(|word| !word.is_empty())?;
        start = end;
        Some(Word::from(word))
    }))
}

/// Whether a line may end between two signs.
fn may_break(sign: char, next: char) -> bool {
    if sign == ' ' || next == ' ' {
        return sign == ' ' && next != ' ';
    }
    // A number stays with what it counts.
    let is_counted = sign.is_ascii_digit() && !next.is_ascii();
    let is_within_signs = is_chinese(sign) || is_chinese(next);
    is_within_signs && !is_counted && ![sign, next].contains(&FIXED_SPACE) && !opens(sign) && !closes(next)
}

/// Whether a sign is of Chinese text, its punctuation too.
fn is_chinese(sign: char) -> bool {
    matches!(sign, '\u{2e80}'..='\u{9fff}' | '\u{f900}'..='\u{faff}' | '\u{ff00}'..='\u{ffef}' | '\u{20000}'..='\u{3ffff}')
}

fn opens(sign: char) -> bool {
    matches!(sign, '(' | '[' | '（' | '《' | '〈' | '「' | '『' | '【' | '“' | '‘')
}

fn closes(sign: char) -> bool {
    "、，。；：！？）》〉」』】”’…％·,.;:!?)]%".contains(sign)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parts(line: &str) -> Vec<String> {
        words(line).map(|word| format!("{}{}", &*word, word.whitespace)).collect()
    }

    #[test]
    fn what_is_joined_and_longer_than_a_line_is_broken_at_its_spaces() {
        let text =
            format!("done {}", ["the General Assembly", "(2025-12-17, A/RES/80/173)"].join(" ").replace(' ', "\u{a0}"));
        assert_eq!(wrapped(&text, 40, 4), "done the General Assembly (2025-12-17,\n    A/RES/80/173)\n");
        assert_eq!(wrapped("one two\u{a0}three", 40, 0), "one two three\n");
    }

    #[test]
    fn a_line_ends_at_spaces_and_in_chinese_between_signs() {
        assert_eq!(parts("a bc  d\u{a0}e"), ["a ", "bc  ", "d\u{a0}e"]);
        assert_eq!(
            parts("已知180人。（见C7\u{a0}e-health、D）"),
            ["已", "知", "180人。", "（见", "C7\u{a0}e-health、", "D）"]
        );
        assert_eq!(parts(""), [] as [&str; 0]);
    }

    #[test]
    fn chinese_is_as_wide_as_its_longest_sign_and_what_closes_it() {
        assert_eq!(longest_word("产出（24项）"), 8);
        assert_eq!(longest_word("one three"), 5);
    }
}
