//! Numbers as tables have them: with thousands set apart, and with a point or a comma before the fraction.

use super::mapping::DecimalSign;
use super::value::Wrong;
use crate::spelling::with_plain_digit;
use toml_edit::Value;

/// The number that a text says; whole where it has no fraction.
pub fn number(text: &str, decimal: Option<DecimalSign>) -> Result<Value, Wrong> {
    let bare: String = text.chars().filter(|sign| !is_gap(*sign)).map(plain).collect();
    let plain = match decimal.or_else(|| told_by_itself(&bare)) {
        Some(DecimalSign::Point) => bare.replace(',', ""),
        Some(DecimalSign::Comma) => bare.replace('.', "").replace(',', "."),
        None => {
            let help = "say in the mapping which sign begins a fraction: decimal = \"point\" or decimal = \"comma\"";
            return Err(Wrong::new(format!("`{text}` can be read in two ways"), help));
        }
    };
    let is_written_so = plain.starts_with(|sign: char| sign.is_ascii_digit() || sign == '-');
    let whole = || plain.parse::<i64>().ok().map(Value::from);
    let fraction = || plain.parse::<f64>().ok().filter(|number| number.is_finite()).map(Value::from);
    let read = whole().or_else(fraction).filter(|_| is_written_so);
    read.ok_or_else(|| Wrong::new(format!("`{text}` is not a number"), "write it in digits, and nothing else"))
}

/// Whether a sign only sets thousands apart.
fn is_gap(sign: char) -> bool {
    matches!(sign, ' ' | '\u{a0}' | '\u{202f}' | '\'' | '’' | '\u{66c}')
}

/// A sign of a number as Latin letters have it: Arabic has digits and a decimal comma of its own.
fn plain(sign: char) -> char {
    if sign == '\u{66b}' { ',' } else { with_plain_digit(sign) }
}

/// Which sign begins the fraction, where the number can be read in one way only.
fn told_by_itself(text: &str) -> Option<DecimalSign> {
    let marks: Vec<char> = text.chars().filter(|sign| matches!(sign, '.' | ',')).collect();
    let of = |sign| if sign == '.' { DecimalSign::Point } else { DecimalSign::Comma };
    let other = |sign| if sign == '.' { DecimalSign::Comma } else { DecimalSign::Point };
    match marks[..] {
        [] => Some(DecimalSign::Point),
        [only] => {
            let behind = text.rsplit(only).next().map_or(0, str::len);
            let before = text.split(only).next().map_or(0, |digits| digits.trim_start_matches('-').len());
            (behind != 3 || before > 3 || text.starts_with('0')).then(|| of(only))
        }
        [first, .., last] if first == last => Some(other(first)),
        [.., last] => Some(of(last)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_is_read_as_it_can_be_meant() {
        let read = |text, decimal| number(text, decimal).map(|value| value.to_string()).ok();
        for (text, value) in [
            ("12", "12"),
            ("1 234", "1234"),
            ("1,234,567", "1234567"),
            ("1.234.567", "1234567"),
            ("12,5", "12.5"),
            ("1.234,5", "1234.5"),
            ("1,234.5", "1234.5"),
            ("0.125", "0.125"),
            ("-3", "-3"),
            ("1’000", "1000"),
            ("٧٥", "75"),
            ("١٬٢٣٤٫٥", "1234.5"),
            ("１２", "12"),
        ] {
            assert_eq!(read(text, None).as_deref(), Some(value), "{text}");
        }
        assert_eq!(read("1.234", None), None);
        assert_eq!(read("1.234", Some(DecimalSign::Comma)).as_deref(), Some("1234"));
        assert_eq!(read("1.234", Some(DecimalSign::Point)).as_deref(), Some("1.234"));
        for text in ["many", "inf", "NaN", "", "1e", "12 people"] {
            assert_eq!(read(text, None), None, "{text}");
        }
    }
}
