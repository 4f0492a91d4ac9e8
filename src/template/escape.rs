//! Text of a file in Markdown: it stays text.

use crate::diagnostic::safe;

/// The text on one line, with every sign escaped that could mean something in Markdown.
pub(super) fn markdown(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for character in safe(text.trim()).chars() {
        if character.is_ascii_punctuation() && !matches!(character, ',' | ';' | '\'' | '/') {
            escaped.push('\\');
        }
        escaped.push(character);
    }
    escaped
}
