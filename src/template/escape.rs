//! Text of a file in Markdown: it stays text.

use super::mark::is_sign;
use crate::print::safe;

/// The text of a value on one line, as Markdown.
pub(super) fn value(text: &str) -> String {
    escaped(&safe(text.trim()))
}

/// Text in which nothing means anything to Markdown, with no more escaped than that needs, and nothing marks a figure.
pub fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for (index, sign) in text.char_indices().filter(|(_, sign)| !is_sign(*sign)) {
        let before = text[..index].trim_start();
        let begins_block = match sign {
            '+' | '-' | '>' | '=' | ':' => before.is_empty(),
            // Of a list only where few digits come first; what is longer is not looked through for each sign.
            '.' | ')' => (1..10).contains(&before.len()) && before.bytes().all(|byte| byte.is_ascii_digit()),
            _ => false,
        };
        if begins_block || matches!(sign, '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '|' | '&' | '^' | '#' | '~') {
            escaped.push('\\');
        }
        escaped.push(if sign == '\n' { ' ' } else { sign });
    }
    escaped
}

/// An address as it stands between angle brackets in Markdown, in a cell of a table too: with no more escaped than that needs.
pub fn address(url: &str) -> String {
    let mut address = String::with_capacity(url.len());
    for (index, sign) in url.char_indices().filter(|(_, sign)| !is_sign(*sign)) {
        match sign {
            '\\' => address.push_str("%5C"),
            '<' => address.push_str("%3C"),
            '>' => address.push_str("%3E"),
            '|' => address.push_str("\\|"),
            '&' if begins_entity(&url[index + 1..]) => address.push_str("&amp;"),
            _ => address.push(sign),
        }
    }
    address
}

/// Whether an ampersand before this stands for another sign: `&copy;` does, `&copy=` does not.
fn begins_entity(rest: &str) -> bool {
    let is_of_name = |sign: char| sign.is_ascii_alphanumeric() || sign == '#';
    let name = rest.trim_start_matches(is_of_name);
    name.len() < rest.len() && name.starts_with(';')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_stays_the_one_that_it_is() {
        let plain = "https://example.org/~me/a_b?a=1&copy=1&b=%20#c";
        assert_eq!(address(plain), plain);
        assert_eq!(address("https://a.org/?&copy;&#169;|\\"), "https://a.org/?&amp;copy;&amp;#169;\\|%5C");
    }

    #[test]
    fn only_what_could_mean_something_is_escaped() {
        assert_eq!(value("- a * b_c"), "\\- a \\* b\\_c");
        assert_eq!(value("12. of e-health: 50 (ITU)"), "12\\. of e-health: 50 (ITU)");
        assert_eq!(value("a\u{fdd0}b\u{fdd3}"), "a\\\\u{fdd0}b\\\\u{fdd3}");
        assert_eq!(value("~a~ ~~b~~ 5~6"), "\\~a\\~ \\~\\~b\\~\\~ 5\\~6");
        assert_eq!(value("a\n\n# b <b> [x](y) &amp;"), "a  \\# b \\<b> \\[x\\](y) \\&amp;");
    }
}
