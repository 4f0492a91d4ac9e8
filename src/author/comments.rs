//! The comments of a file, as they stand before and behind what they are about.

use std::collections::HashMap;
use toml_edit::{Array, Decor, RawString};
use toml_parser::Source;
use toml_parser::lexer::{Token, TokenKind};

/// The comments around something.
#[derive(Debug, Default)]
pub(super) struct Around {
    /// Whole lines before it, each with its end; a blank line parts paragraphs.
    pub before: String,
    /// Behind it on the same line, `#` included.
    pub behind: Option<String>,
}

impl Around {
    /// What stands behind, with the blank before it.
    pub(super) fn behind(&self) -> String {
        self.behind.as_ref().map_or(String::new(), |comment| format!(" {comment}"))
    }

    pub(super) fn is_empty(&self) -> bool {
        self.before.is_empty() && self.behind.is_none()
    }
}

/// The comments that a text no longer has after a change, in their order.
pub fn lost(before: &str, after: &str) -> Vec<String> {
    let mut kept: HashMap<&str, usize> = HashMap::new();
    for comment in all(after) {
        *kept.entry(comment).or_default() += 1;
    }
    let mut gone = Vec::new();
    for comment in all(before) {
        match kept.get_mut(comment) {
            Some(times) if *times > 0 => *times -= 1,
            _ => gone.push(comment.to_owned()),
        }
    }
    gone
}

/// The comments of a text, without what stands around them.
fn all(text: &str) -> Vec<&str> {
    let is_comment = |token: &Token| token.kind() == TokenKind::Comment;
    let comments = Source::new(text).lex().filter(is_comment);
    comments.filter_map(|token| Some(text.get(token.span().start()..token.span().end())?.trim_end())).collect()
}

/// The comments at a text's beginning that are about the file, and the rest. They are those that a blank line parts from the
/// rest, which is then among them, and whatever stands above a directive or a licence.
pub(super) fn heading(text: &str) -> (String, &str) {
    let mut end = 0;
    let mut at = 0;
    let mut is_parted = false;
    for line in text.split_inclusive('\n') {
        let comment = line.trim();
        if !comment.is_empty() && !comment.starts_with('#') {
            break;
        }
        at += line.len();
        if comment.is_empty() || is_about_file(comment) {
            end = at;
            is_parted = comment.is_empty();
        }
    }
    let said = lines(&text[..end]);
    let said = said.trim_end_matches('\n');
    let behind = if is_parted { "\n\n" } else { "\n" };
    (if said.is_empty() { String::new() } else { format!("{said}{behind}") }, &text[end..])
}

/// Whether a comment is for programs that read the top of a file, such as `#:schema …`, or says whose it is and on what terms.
fn is_about_file(comment: &str) -> bool {
    let Some(said) = comment.strip_prefix('#') else { return false };
    let small = said.trim_start().to_lowercase();
    let begins = ["copyright", "(c) ", "©", "licence", "license"].iter().any(|word| small.starts_with(word));
    said.starts_with(':') || begins || small.contains("spdx-")
}

/// Those of a place that has some before it and some behind.
pub(super) fn of_decor(decor: &Decor) -> Around {
    let behind = of_raw(decor.suffix()).before;
    let behind = behind.lines().next().map(str::to_owned);
    Around { before: of_raw(decor.prefix()).before, behind }
}

/// Those of a place that has only some before it.
pub(super) fn of_raw(raw: Option<&RawString>) -> Around {
    Around { before: lines(raw.and_then(RawString::as_str).unwrap_or_default()), behind: None }
}

/// Those of a list: around each entry, and last those before its end.
pub(super) fn of_list(list: &Array) -> Vec<Around> {
    let text = |raw: Option<&RawString>| raw.and_then(RawString::as_str).unwrap_or_default().to_owned();
    // Between two entries stands what is behind the first one, a comma, and what is before the second.
    let mut gaps: Vec<String> = Vec::with_capacity(list.len() + 1);
    let mut gap = String::new();
    for entry in list {
        gaps.push(gap + &text(entry.decor().prefix()));
        gap = text(entry.decor().suffix());
    }
    gaps.push(gap + &text(Some(list.trailing())));
    let mut all: Vec<Around> = Vec::with_capacity(gaps.len());
    for gap in gaps {
        let (same_line, own_lines) = gap.split_once('\n').unwrap_or((&gap, ""));
        let comment = Some(same_line.trim()).filter(|comment| !comment.is_empty()).map(str::to_owned);
        let before = match (all.last_mut(), comment) {
            (Some(earlier), comment) => {
                earlier.behind = comment;
                lines(own_lines)
            }
            (None, Some(comment)) => format!("{comment}\n{}", lines(own_lines)),
            (None, None) => lines(own_lines),
        };
        all.push(Around { before, behind: None });
    }
    all
}

/// The comments of a text that holds nothing else, each on a line of its own, with one blank line where there were some.
fn lines(text: &str) -> String {
    let mut said = String::new();
    let mut is_parted = false;
    for line in text.split('\n').map(str::trim) {
        if line.is_empty() {
            is_parted = true;
        } else {
            if is_parted && !said.is_empty() {
                said.push('\n');
            }
            said += line;
            said.push('\n');
            is_parted = false;
        }
    }
    // Text ends in the line of what follows, so that two ends of lines make a blank one.
    if !said.is_empty() && text.trim_end_matches([' ', '\t']).ends_with("\n\n") {
        said.push('\n');
    }
    said
}

#[cfg(test)]
mod tests {
    use super::lost;

    #[test]
    fn a_comment_that_is_gone_is_told_and_no_text_is_taken_for_one() {
        let before =
            "# a\ntitle = \"x # no \\\" # no\" # b\nby = [\n  'it#u', # c\n]\nsummary = \"\"\"\n# no\n\"\"\" # d\n";
        assert_eq!(lost(before, "# c\n"), ["# a", "# b", "# d"]);
        assert_eq!(lost(before, before), Vec::<String>::new());
        let quoting = "\u{FEFF}summary = \"\"\"He said \"x\"\"\"\"\r\n# kept\r\ntitle = \"a # b\"\r\n# kept\r\n";
        assert_eq!(lost(quoting, ""), ["# kept", "# kept"]);
        assert_eq!(lost(quoting, "# kept\n"), ["# kept"]);
    }
}
