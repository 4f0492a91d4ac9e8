//! The comments of a file, as they stand before and behind what they are about.

use toml_edit::{Array, Decor, RawString};

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
#[cfg(feature = "import")]
pub fn lost(before: &str, after: &str) -> Vec<String> {
    let mut kept = all(after);
    let is_gone = |comment: &String| match kept.iter().position(|known| known == comment) {
        Some(at) => {
            kept.swap_remove(at);
            false
        }
        None => true,
    };
    all(before).into_iter().filter(is_gone).collect()
}

/// The comments of a text, without what stands around them.
#[cfg(feature = "import")]
fn all(text: &str) -> Vec<String> {
    let mut found = Vec::new();
    let mut quotes: Option<&str> = None;
    let mut rest = text;
    while let Some(sign) = rest.chars().next() {
        if let Some(closing) = quotes {
            // In the plain kind of quotes nothing is escaped.
            let is_escaped = closing.starts_with('"') && sign == '\\';
            if is_escaped {
                let skipped = rest.char_indices().nth(2).map_or(rest.len(), |(at, _)| at);
                rest = &rest[skipped..];
            } else if let Some(behind) = rest.strip_prefix(closing) {
                (quotes, rest) = (None, behind);
            } else {
                rest = &rest[sign.len_utf8()..];
            }
            continue;
        }
        if sign == '#' {
            let end = rest.find('\n').unwrap_or(rest.len());
            found.push(rest[..end].trim_end().to_owned());
            rest = &rest[end..];
            continue;
        }
        let opening = ["\"\"\"", "\'\'\'", "\"", "\'"].into_iter().find(|opening| rest.starts_with(opening));
        quotes = opening;
        rest = &rest[opening.map_or(sign.len_utf8(), str::len)..];
    }
    found
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

#[cfg(all(test, feature = "import"))]
mod tests {
    use super::lost;

    #[test]
    fn a_comment_that_is_gone_is_told_and_no_text_is_taken_for_one() {
        let before =
            "# a\ntitle = \"x # no \\\" # no\" # b\nby = [\n  'it#u', # c\n]\nsummary = \"\"\"\n# no\n\"\"\" # d\n";
        assert_eq!(lost(before, "# c\n"), ["# a", "# b", "# d"]);
        assert_eq!(lost(before, before), Vec::<String>::new());
    }
}
