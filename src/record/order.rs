//! The order of names in a language: that of a dictionary, as far as lists of organizations need it.
//!
//! Capitals, accents and punctuation count only where nothing else tells names apart. The script of the language comes first. Chinese is
//! in the order of GB/T 2312, by which the commonest signs stand as they are read in pinyin.

use super::Language;
use std::cmp::Ordering;
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// The place of a name among others, in a language.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct OrderKey {
    letters: Vec<u32>,
    /// What tells apart names of the same letters.
    text: String,
}

impl Language {
    /// The place of a name among others.
    pub fn order_key(self, name: &str) -> OrderKey {
        OrderKey { letters: letters(self, name), text: name.to_owned() }
    }

    /// How two names stand to each other.
    pub fn order(self, one: &str, other: &str) -> Ordering {
        self.order_key(one).cmp(&self.order_key(other))
    }
}

/// Makes a letter one that comes right after it, as ñ comes after n.
const AFTER: u32 = 0x1F_0000;
/// Puts a script behind that of the language.
const BEHIND: u32 = 0x40_0000;
/// What stands between words comes before any letter.
const BLANK: u32 = 1;
const TILDE: char = '\u{303}';
const BREVE: char = '\u{306}';

/// What each letter of a name counts.
fn letters(language: Language, name: &str) -> Vec<u32> {
    let mut letters: Vec<u32> = Vec::new();
    let mut last = ' ';
    for sign in name.to_lowercase().nfd() {
        let is_letter_of_its_own = matches!((language, last, sign), (Language::Spanish, 'n', TILDE) | (_, 'и', BREVE));
        if is_letter_of_its_own {
            letters.push(AFTER);
        } else if sign.is_alphanumeric() && !is_combining_mark(sign) {
            letters.push(weight(language, sign));
        } else if (sign.is_whitespace() || matches!(sign, '-' | '–' | '‑' | '/')) && letters.last() != Some(&BLANK)
        {
            letters.push(BLANK);
        }
        last = sign;
    }
    letters
}

/// What a letter counts, without its marks.
fn weight(language: Language, sign: char) -> u32 {
    // Arabic has forms of a letter that stand with it in a dictionary.
    let sign = match sign {
        'ة' => 'ت',
        'ى' => 'ي',
        'ٱ' => 'ا',
        sign => sign,
    };
    let is_own = match language {
        Language::English | Language::French | Language::Spanish => sign < '\u{370}',
        Language::Russian => matches!(sign, '\u{400}'..='\u{52f}'),
        Language::Arabic => matches!(sign, '\u{600}'..='\u{6ff}'),
        Language::Chinese => is_han(sign),
    };
    let place = if is_han(sign) { han(sign) } else { u32::from(sign) };
    if is_own || sign.is_numeric() { place } else { BEHIND + place }
}

fn is_han(sign: char) -> bool {
    matches!(sign, '\u{3400}'..='\u{9fff}' | '\u{f900}'..='\u{faff}')
}

/// The place of a Chinese sign in GB/T 2312, and in what was added to it; what is in neither comes last.
fn han(sign: char) -> u32 {
    const FIRST: u32 = 0x1_0000;
    const NOT_THERE: u32 = 0x2_0000;
    let mut text = [0; 4];
    let (bytes, _, is_not_there) = encoding_rs::GBK.encode(sign.encode_utf8(&mut text));
    match &bytes[..] {
        // What was added has bytes that GB/T 2312 has not, and stands after it.
        &[high, low] if !is_not_there && high >= 0xb0 && low >= 0xa1 => FIRST + u32::from(high) * 256 + u32::from(low),
        _ => FIRST + NOT_THERE + u32::from(sign),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sorted<'a>(language: Language, names: &[&'a str]) -> Vec<&'a str> {
        let mut names = names.to_vec();
        names.sort_by(|one, other| language.order(one, other));
        names
    }

    #[test]
    fn accents_and_capitals_part_no_names_and_a_letter_of_its_own_has_its_place() {
        let french = ["Académie", "Académie des sciences", "École", "ecole moderne", "Équipe", "Union"];
        assert_eq!(
            sorted(
                Language::French,
                &["Union", "Équipe", "ecole moderne", "École", "Académie des sciences", "Académie"]
            ),
            french
        );
        assert_eq!(
            sorted(Language::Spanish, &["Ñandú", "Oxfam", "Nzo", "Naciones"]),
            ["Naciones", "Nzo", "Ñandú", "Oxfam"]
        );
        assert_eq!(
            sorted(Language::Russian, &["Кения", "Йемен", "Ёлка", "Италия", "Европа", "ITU"]),
            ["Европа", "Ёлка", "Италия", "Йемен", "Кения", "ITU"]
        );
    }

    #[test]
    fn arabic_goes_by_its_letters_whatever_stands_on_them() {
        assert_eq!(
            sorted(Language::Arabic, &["منظمة", "ITU", "بنك", "إدارة", "اتحاد"]),
            ["اتحاد", "إدارة", "بنك", "منظمة", "ITU"]
        );
    }

    #[test]
    fn chinese_goes_by_how_it_is_read() {
        // guó jì, lián hé, shì jiè, yà tài, zhōng guó
        let names = ["国际电信联盟", "联合国", "世界卫生组织", "亚太经社会", "中国", "ITU"];
        let mut mixed = names;
        mixed.reverse();
        assert_eq!(sorted(Language::Chinese, &mixed), names);
    }
}
