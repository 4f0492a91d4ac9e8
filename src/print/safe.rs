//! Text that came from a file, made safe to print on a terminal.

use crate::decode::unsafe_places;
use std::borrow::Cow;
use std::fmt::Write;

/// The text with escapes for what would paint the terminal or turn the text around, on one line.
pub fn safe(text: &str) -> Cow<'_, str> {
    let mut safe = String::new();
    let mut copied = 0;
    for (span, character) in unsafe_places(text) {
        safe.push_str(&text[copied..span.start]);
        let _ = write!(safe, "\\u{{{:x}}}", u32::from(character));
        copied = span.end;
    }
    safe.push_str(&text[copied..]);
    if copied == 0 && !text.contains(['\n', '\t']) {
        return Cow::Borrowed(text);
    }
    Cow::Owned(safe.replace("\r\n", " ").replace(['\n', '\t'], " "))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_from_a_file_reaches_the_terminal_as_a_command() {
        assert_eq!(safe("a\u{1b}[31mb\u{202e}c\nd"), "a\\u{1b}[31mb\\u{202e}c d");
        assert_eq!(safe("a\r\nb\rc"), "a b\\u{d}c");
        assert_eq!(safe("العربية 中文"), "العربية 中文");
    }
}
