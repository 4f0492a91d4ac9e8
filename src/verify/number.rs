//! Numbers as people write them: in digits of any script with whatever parts the thousands, or in words of the report's language.

use crate::template::Locale;

/// What stands between the thousands in one language or another.
const SEPARATORS: [char; 9] = [',', '.', ' ', '\u{a0}', '\u{202f}', '\u{2009}', '’', '\'', '٬'];

/// The number that a text is; none where it is none, or more than one.
pub(super) fn number(text: &str, locale: &Locale) -> Option<i64> {
    let text = text.trim();
    let (is_below_nought, text) = match text.strip_prefix(['-', '−', '–']) {
        Some(rest) => (true, rest.trim_start()),
        None => (false, text.strip_prefix('+').unwrap_or(text)),
    };
    let number = in_digits(text).or_else(|| locale.number(text))?;
    Some(if is_below_nought { -number } else { number })
}

/// Digits, with one kind of separator between groups of three.
fn in_digits(text: &str) -> Option<i64> {
    let separator = text.chars().find(|sign| SEPARATORS.contains(sign));
    let mut groups = text.split(|sign| Some(sign) == separator);
    let first = groups.next()?;
    let mut digits = plain(first)?;
    let is_grouped = separator.is_some();
    if is_grouped && digits.len() > 3 {
        return None;
    }
    for group in groups {
        let group = plain(group).filter(|group| group.len() == 3)?;
        digits.push_str(&group);
    }
    digits.parse().ok()
}

/// Digits of one script as those of ASCII; none where there is anything else, or nothing.
fn plain(digits: &str) -> Option<String> {
    let plain = digits.chars().map(|sign| {
        let nought = match sign {
            '0'..='9' => '0',
            '٠'..='٩' => '٠',
            '۰'..='۹' => '۰',
            '０'..='９' => '０',
            _ => return None,
        };
        char::from_digit(u32::from(sign) - u32::from(nought), 10)
    });
    plain.collect::<Option<String>>().filter(|digits| !digits.is_empty())
}

#[cfg(test)]
mod tests {
    use crate::record::Language;
    use crate::template::Templates;

    fn number(text: &str) -> Option<i64> {
        super::number(text, &Templates::default().locale(Language::English).unwrap())
    }

    #[test]
    fn digits_are_read_however_thousands_are_parted() {
        for text in ["1234", "1,234", "1.234", "1 234", "1\u{a0}234", "1’234", "١٬٢٣٤", " 1,234 "] {
            assert_eq!(number(text), Some(1234), "{text}");
        }
        assert_eq!(number("−4"), Some(-4));
        assert_eq!(number("1,234,567"), Some(1_234_567));
        for text in ["", "24 31", "12,34", "1234,567", "24.5", "1,234.567", "24x", "–", "12 of 22"] {
            assert_eq!(number(text), None, "{text}");
        }
    }

    #[test]
    fn words_are_read() {
        let words = [
            ("Six", 6),
            ("none", 0),
            ("No", 0),
            ("twenty-nine", 29),
            ("Ninety", 90),
            ("one hundred", 100),
            ("five hundred and twelve", 512),
            ("two thousand one hundred and one", 2101),
        ];
        for (text, meant) in words {
            assert_eq!(number(text), Some(meant), "{text}");
        }
        for text in ["sept", "six seven", "twenty-ten", "and", "hundred", "six outputs", "one hundred and"] {
            assert_eq!(number(text), None, "{text}");
        }
    }
}
