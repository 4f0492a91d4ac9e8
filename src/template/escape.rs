//! Text of a file in Markdown: it stays text.

use crate::print::safe;

/// The text of a value on one line, as Markdown.
pub(super) fn value(text: &str) -> String {
    escaped(&safe(text.trim()))
}

/// Text in which nothing means anything to Markdown, with no more escaped than that needs.
pub fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for (index, sign) in text.char_indices() {
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

/// An address as it stands between angle brackets in Markdown, in a cell of a table too.
pub fn address(url: &str) -> String {
    let url = url.replace('\\', "%5C").replace('<', "%3C").replace('>', "%3E");
    url.replace('&', "&amp;").replace('|', "\\|").replace(['\n', '\r'], "")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_could_mean_something_is_escaped() {
        assert_eq!(value("- a * b_c"), "\\- a \\* b\\_c");
        assert_eq!(value("12. of e-health: 50 (ITU)"), "12\\. of e-health: 50 (ITU)");
        assert_eq!(value("~a~ ~~b~~ 5~6"), "\\~a\\~ \\~\\~b\\~\\~ 5\\~6");
        assert_eq!(value("a\n\n# b <b> [x](y) &amp;"), "a  \\# b \\<b> \\[x\\](y) \\&amp;");
    }
}
