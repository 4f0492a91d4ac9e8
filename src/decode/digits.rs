//! Numbers as people write them: in quotes, with thousands set apart.

use super::{Decode, Mend, Reader, Value, shown};

/// Which numbers a key takes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Among {
    /// Whole ones.
    WholeNumbers,
    /// Any.
    Numbers,
}

/// What a text says that is meant for a number.
#[derive(Debug, PartialEq, Eq)]
enum Reading {
    /// This number, in the digits of a file.
    One(String),
    /// One of two, as a mark in it may set thousands or a fraction apart.
    Either(String, String),
    /// No number.
    Other,
}

/// Notes what is wrong with a value that is not written as a number, and the number that it says.
pub(crate) fn otherwise<T: Decode>(value: &Value<'_>, text: &str, among: Among, reader: &mut Reader) -> T {
    let said = shown(text.trim());
    let (message, help, mend) = match (Reading::of(text, among), among) {
        (Reading::One(number), _) if number == text => {
            ("a number is written without quotes".to_owned(), format!("write {number}"), Some(number))
        }
        (Reading::One(number), _) => {
            (format!("`{said}` is not in the form that numbers have here"), format!("write {number}"), Some(number))
        }
        (Reading::Either(thousands, fraction), _) => {
            let help =
                format!("write {thousands} if the mark sets thousands apart, or {fraction} if it begins a fraction");
            (format!("`{said}` can be read in two ways"), help, None)
        }
        (Reading::Other, Among::WholeNumbers) => {
            (format!("`{said}` is not a whole number"), "write it in digits, and nothing else".to_owned(), None)
        }
        (Reading::Other, Among::Numbers) => {
            (format!("`{said}` is not a number"), "write it in digits, and nothing else".to_owned(), None)
        }
    };
    let wrong = reader.wrong(value.span(), message, Some(help));
    reader.mended_by(mend.map(Mend::Replace));
    wrong
}

impl Reading {
    fn of(text: &str, among: Among) -> Self {
        let text = text.trim();
        let is_number = |text: &str| {
            !text.is_empty()
                && text.len() < 16
                && text.bytes().all(|byte| byte.is_ascii_digit())
                && !(text.len() > 1 && text.starts_with('0'))
        };
        if is_number(text) {
            return Self::One(text.to_owned());
        }
        let is_mark = |character: char| !character.is_ascii_digit();
        let Some(mark) = text.chars().find(|character| is_mark(*character)) else { return Self::Other };
        let parts: Vec<&str> = text.split(mark).collect();
        let joined = parts.concat();
        let in_thousands = parts[1..].iter().all(|part| part.len() == 3) && matches!(parts[0].len(), 1..=3);
        let is_whole = in_thousands && is_number(&joined);
        let fraction = match parts.as_slice() {
            [whole, rest]
                if matches!(mark, ',' | '.')
                    && is_number(whole)
                    && !rest.is_empty()
                    && rest.bytes().all(|byte| byte.is_ascii_digit()) =>
            {
                Some(format!("{whole}.{rest}"))
            }
            _ => None,
        };
        let sets_thousands_apart = matches!(mark, ' ' | '\u{a0}' | '\u{202f}' | '\'' | '\u{2019}')
            || (matches!(mark, ',' | '.') && (among == Among::WholeNumbers || fraction.is_none()));
        match (among, fraction) {
            _ if is_whole && sets_thousands_apart => Self::One(joined),
            (Among::Numbers, Some(fraction)) if is_whole => Self::Either(joined, fraction),
            (Among::Numbers, Some(fraction)) => Self::One(fraction),
            _ => Self::Other,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_is_read_as_people_write_it_and_never_guessed() {
        let one = |number: &str| Reading::One(number.to_owned());
        for text in ["1800", "1,800", "1 800", "1.800", "1'800", "1\u{202f}800"] {
            assert_eq!(Reading::of(text, Among::WholeNumbers), one("1800"), "{text}");
        }
        assert_eq!(Reading::of("12,345,678", Among::Numbers), one("12345678"));
        assert_eq!(Reading::of("1,5", Among::Numbers), one("1.5"));
        assert_eq!(Reading::of("1,800", Among::Numbers), Reading::Either("1800".to_owned(), "1.800".to_owned()));
        for text in ["", "about 50", "50+", "1,5", "1,80,000", "0,800", "-5", "5-10", "٥"] {
            assert_eq!(Reading::of(text, Among::WholeNumbers), Reading::Other, "{text}");
        }
    }
}
