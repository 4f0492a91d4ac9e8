//! One text, however it is spelt: the ends of its lines, the forms of its letters, its blanks, its capitals.
//!
//! Unicode writes é as one sign or as two, and blanks in many ways. Whoever compares texts compares them in one spelling; what is
//! shown and stored stays as it was written.

use caseless::Caseless;
use std::borrow::Cow;
use unicode_normalization::UnicodeNormalization;

/// A text whose lines end in `\n`, however an editor or a checkout ended them.
pub fn with_plain_ends(text: &str) -> Cow<'_, str> {
    if text.contains('\r') { text.replace("\r\n", "\n").replace('\r', "\n").into() } else { text.into() }
}

/// The one spelling of a text: each letter in one form, blanks of whatever kind and number as one space, none at the ends.
pub fn spelt(text: &str) -> Cow<'_, str> {
    if is_spelt(text) { text.into() } else { in_one_spelling(text.trim()).into() }
}

/// The one spelling of a text without regard to capitals.
pub fn folded(text: &str) -> Cow<'_, str> {
    let text = spelt(text);
    if text.bytes().all(|byte| byte.is_ascii() && !byte.is_ascii_uppercase()) {
        return text;
    }
    // Decomposed first, as Unicode asks for it: an iota below a Greek letter is folded as a letter of its own.
    text.nfd().default_case_fold().nfc().collect::<String>().into()
}

/// A name without what writers of it differ in: accents, capitals, blanks, hyphens, apostrophes and other signs.
pub fn bare(name: &str) -> String {
    name.nfkd().filter(|sign| sign.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}

/// Whether a text is surely in its one spelling already, as most are.
fn is_spelt(text: &str) -> bool {
    // As if a space stood before it and behind it.
    let mut before = ' ';
    let is_spelt = |sign: char| {
        let after = std::mem::replace(&mut before, sign);
        is_plain(sign) && (sign, after) != (' ', ' ')
    };
    text.chars().all(is_spelt) && before != ' ' || text.is_empty()
}

/// Whether a sign is spelt in one way only, whatever stands beside it: a space, and what most texts are written with in the
/// languages of the United Nations.
fn is_plain(sign: char) -> bool {
    matches!(
        sign,
        ' '..='~' | '¡'..='¬' | '®'..='\u{2FF}' | 'Ѐ'..='\u{481}' | 'ء'..='\u{64A}' | '‐'..='‧' | '\u{4E00}'..='\u{9FFF}'
    )
}

fn in_one_spelling(text: &str) -> String {
    let mut spelt = String::with_capacity(text.len());
    // What shows nothing goes first: it may stand between a letter and its accent.
    for sign in text.chars().filter(|sign| !shows_nothing(*sign)).nfc() {
        if !sign.is_whitespace() {
            spelt.push(sign);
        } else if !spelt.is_empty() && !spelt.ends_with(' ') {
            spelt.push(' ');
        }
    }
    spelt.truncate(spelt.trim_end().len());
    spelt
}

/// The digit from 0 to 9 that a digit of Arabic, of Persian or of full width stands for; else the sign itself.
pub fn with_plain_digit(sign: char) -> char {
    let digit = match sign {
        '\u{660}'..='\u{669}' => u32::from(sign) - 0x660,
        '\u{6F0}'..='\u{6F9}' => u32::from(sign) - 0x6F0,
        '\u{FF10}'..='\u{FF19}' => u32::from(sign) - 0xFF10,
        _ => return sign,
    };
    char::from_digit(digit, 10).unwrap_or(sign)
}

/// Whether a sign only says where a line may be broken, or which way a text runs. The joiners of Persian and Indic scripts are not
/// among them: they make other words.
pub fn shows_nothing(sign: char) -> bool {
    matches!(sign, '\u{AD}' | '\u{61C}' | '\u{200B}' | '\u{200E}' | '\u{200F}' | '\u{2060}' | '\u{FEFF}')
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn a_text_is_the_same_in_each_form_of_its_letters_and_blanks() {
        let nfd = "Cafe\u{301}\u{A0}de  la\u{3000}paix ";
        assert_eq!(spelt(nfd), "Café de la paix");
        assert_eq!(spelt("\n a\r\n\tb\u{200B}c \u{AD}"), "a bc");
        assert_eq!(spelt("a b"), "a b");
        assert_ne!(spelt("Cafe"), spelt("Café"));
        assert_ne!(spelt("a b"), spelt("A b"));
    }

    #[test]
    fn capitals_make_no_other_text_when_folded() {
        assert_eq!(folded("E\u{301}COLE"), folded("école"));
        assert_eq!(folded("STRASSE"), folded("Straße"));
        assert_eq!(folded("ΟΔΟΣ"), folded("οδος"));
        assert_eq!(folded("Example  Ministry"), "example ministry");
        assert_ne!(folded("ecole"), folded("école"));
    }

    #[test]
    fn a_bare_name_is_the_same_however_it_is_written() {
        assert_eq!(bare("Côte d’Ivoire"), bare("COTE D'IVOIRE"));
        assert_eq!(bare("UN-DESA"), bare("un desa"));
        assert_eq!(bare(" -’. "), "");
    }

    #[test]
    fn a_plain_sign_is_as_it_is_beside_any_other() {
        for sign in (0..=u32::from(char::MAX)).filter_map(char::from_u32).filter(|sign| is_plain(*sign)) {
            for text in [format!("{sign}x"), format!("xа和{sign}"), format!("{sign}{sign}"), format!("ي{sign}é")] {
                assert_eq!(in_one_spelling(&text), text.trim().replace("  ", " "), "{sign:?}");
            }
        }
    }

    #[test]
    fn lines_end_in_one_way() {
        assert_eq!(with_plain_ends("a\r\nb\rc\n\r\n"), "a\nb\nc\n\n");
    }

    proptest! {
        #[test]
        fn a_spelling_is_spelt_as_it_is(text in "[ \u{A0}\u{3000}\u{200B}\u{AD}\r\na-cA-Cé\u{301}ßΑΣςάα한가]{0,12}") {
            let (one, capital) = (spelt(&text), folded(&text));
            let (decomposed, upper) = (text.nfd().collect::<String>(), text.to_uppercase());
            prop_assert_eq!(&spelt(&one), &one);
            prop_assert_eq!(&folded(&capital), &capital);
            prop_assert_eq!(&spelt(&decomposed), &one);
            prop_assert_eq!(&folded(&upper), &capital);
        }
    }
}
