//! What XML can hold.

use std::borrow::Cow;

/// Whether XML 1.0 has this sign, in whatever way it is written: no noncharacter, and of the control characters three.
pub fn is_xml(sign: char) -> bool {
    !matches!(sign, '\0'..='\u{8}' | '\u{b}' | '\u{c}' | '\u{e}'..='\u{1f}' | '\u{fffe}' | '\u{ffff}')
}

/// A text as XML can hold it, with `\u{fffd}` in the place of any other sign. What means something to XML is not escaped.
pub fn xml(text: &str) -> Cow<'_, str> {
    if text.chars().all(is_xml) {
        return text.into();
    }
    text.chars().map(|sign| if is_xml(sign) { sign } else { char::REPLACEMENT_CHARACTER }).collect::<String>().into()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_xml_has_is_kept() {
        assert_eq!(xml("a\tb\r\né中\u{10ffff}"), "a\tb\r\né中\u{10ffff}");
        assert_eq!(xml("\u{1b}[31m\u{fffe}x\u{ffff}\0"), "\u{fffd}[31m\u{fffd}x\u{fffd}\u{fffd}");
    }
}
