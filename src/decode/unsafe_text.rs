//! Characters that show something else than what a file says: control characters and those that turn text around.

use std::ops::Range;

/// Whether a character, with the one after it, may paint a terminal or hide what a text says.
fn is_unsafe(character: char, next: Option<char>) -> bool {
    match character {
        '\t' | '\n' => false,
        '\r' => next != Some('\n'),
        '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' | '\u{FEFF}' | '\u{FDD0}'..='\u{FDEF}' => true,
        _ => character.is_control(),
    }
}

/// Every unsafe character of a text, with its bytes.
pub fn unsafe_places(text: &str) -> impl Iterator<Item = (Range<usize>, char)> {
    // Most files hold none, and none of these bytes: the characters are looked at only where one may be. All bytes are judged,
    // since that goes for many at once.
    let is_suspicious = |byte: u8| matches!(byte, 0..=8 | 11..=31 | 127 | 0xC2 | 0xE2 | 0xEF);
    let suspicious = text.bytes().fold(false, |found, byte| found | is_suspicious(byte));
    let text = if suspicious { text } else { "" };
    text.char_indices().filter_map(move |(start, character)| {
        let end = start + character.len_utf8();
        is_unsafe(character, text[end..].chars().next()).then_some((start..end, character))
    })
}

/// What a person calls the character.
pub fn name(character: char) -> String {
    match character {
        '\u{FEFF}' => "a byte order mark (U+FEFF)".to_owned(),
        '\0' => "a NUL (U+0000)".to_owned(),
        '\r' => "a carriage return without a newline (U+000D)".to_owned(),
        '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' => {
            format!("a bidirectional control (U+{:04X})", u32::from(character))
        }
        '\u{FDD0}'..='\u{FDEF}' => format!("a noncharacter (U+{:04X})", u32::from(character)),
        _ => format!("a control character (U+{:04X})", u32::from(character)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_misleads_is_unsafe() {
        let found = |text| unsafe_places(text).map(|(span, _)| span).collect::<Vec<_>>();
        assert!(found("title = \"العربية, 中文, é\"\r\n\tx = 1\n").is_empty());
        assert_eq!(found("a\rb"), [1..2]);
        assert_eq!(found("\u{FEFF}a"), [0..3]);
        assert_eq!(found("a\u{FDD0}"), [1..4]);
        assert_eq!(found("é\u{202E}x\u{7f}\u{85}\0"), [2..5, 6..7, 7..9, 9..10]);
    }
}
