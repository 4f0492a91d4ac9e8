//! What is no Markdown in such a file: figures `{outputs}`, sources `[@A/RES/60/252]`, and comments.
//!
//! Before the Markdown is read, comments are taken out of it, and a sign stands for each figure and source: two characters of no
//! language, with a number between. Where everything stood in the file is kept.

use super::UNFIT_MARKDOWN;
use crate::decode::{Fault, rules, shown};
use crate::record::{Symbol, Url};
use std::ops::Range;

/// What begins the sign of a mark, and what ends it.
pub(super) const SIGN: [char; 2] = ['\u{E000}', '\u{E001}'];

/// Whether a character is kept for signs and marks, here or where a report is put together: no language has it.
fn is_kept(sign: char) -> bool {
    matches!(sign, '\u{E000}'..='\u{E00F}' | '\u{FDD0}'..='\u{FDEF}')
}

/// A figure or a source, where it stands in a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mark {
    /// Its bytes in the file.
    pub span: Range<usize>,
    /// What it is.
    pub what: What,
}

/// What a mark stands for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum What {
    /// The figure of this name.
    Figure(String),
    /// The document with this symbol.
    Document(Symbol),
    /// The page at this address.
    Page(Url),
    /// That a text stands instead of what is composed: `{replace}`.
    Replace,
    /// Something that is wrong, as it was typed.
    Wrong(String),
}

/// A text without comments, with a sign for each mark.
#[derive(Debug, Default)]
pub(super) struct Marked {
    pub text: String,
    pub marks: Vec<Mark>,
    pub faults: Vec<Fault>,
    /// Where the text parts from the file.
    anchors: Vec<Anchor>,
}

/// A place of the text behind which bytes stand elsewhere in the file.
#[derive(Debug)]
struct Anchor {
    /// The place in the text.
    at: usize,
    /// Where in the file ends what stands before it, and where begins what stands behind it.
    before: usize,
    behind: usize,
}

impl Marked {
    /// Marks the text of a file.
    pub fn new(file: &str) -> Self {
        let mut marked = Self::default();
        let mut at = if file.starts_with('\u{FEFF}') { '\u{FEFF}'.len_utf8() } else { 0 };
        marked.anchors.push(Anchor { at: 0, before: at, behind: at });
        while let Some(sign) = file[at..].chars().next() {
            let rest = &file[at..];
            at += match sign {
                '\\' if rest[1..].starts_with(['{', '}']) => marked.put_for(&rest[1..2], at, 2),
                '\\' => {
                    let escaped = rest[1..].chars().next().map_or(0, char::len_utf8);
                    marked.put(&rest[..=escaped])
                }
                '\r' if rest[1..].starts_with('\n') => marked.put_for("", at, 1),
                '<' if rest.starts_with("<!--") => marked.comment(rest, at),
                '{' => marked.brace(rest, at),
                '[' if rest.starts_with("[@") => marked.source(rest, at),
                '[' if rest.starts_with("[^") => {
                    let message = "this is a footnote of the text's own";
                    marked.tell(at..at + 2, message, "name the source itself, as in [@A/RES/60/252]");
                    marked.put("[")
                }
                _ if is_kept(sign) => {
                    let end = at + sign.len_utf8();
                    marked.tell(at..end, "this character is of no language", "remove it");
                    marked.put_for("\u{FFFD}", at, sign.len_utf8())
                }
                _ => marked.put(&rest[..sign.len_utf8()]),
            };
        }
        marked
    }

    /// Where bytes of the text stand in the file.
    pub fn in_file(&self, span: &Range<usize>) -> Range<usize> {
        let behind = |at: usize| {
            let next = self.anchors.partition_point(|anchor| anchor.at <= at);
            self.anchors.get(next.saturating_sub(1)).map_or(at, |anchor| anchor.behind + (at - anchor.at))
        };
        let ends_at = self.anchors.get(self.anchors.partition_point(|anchor| anchor.at < span.end));
        let end =
            ends_at.filter(|anchor| anchor.at == span.end).map_or_else(|| behind(span.end), |anchor| anchor.before);
        behind(span.start)..end.max(behind(span.start))
    }

    /// Takes text as it is; gives how much of the file that is.
    fn put(&mut self, text: &str) -> usize {
        self.text += text;
        text.len()
    }

    /// Takes something else for some bytes of the file.
    fn put_for(&mut self, text: &str, at: usize, length: usize) -> usize {
        self.text += text;
        let behind = at + length;
        let before = if text.is_empty() { at } else { behind };
        self.anchors.push(Anchor { at: self.text.len(), before, behind });
        length
    }

    fn mark(&mut self, span: Range<usize>, what: What) -> usize {
        let [open, close] = SIGN;
        let sign = format!("{open}{}{close}", self.marks.len());
        self.anchors.push(Anchor { at: self.text.len(), before: span.start, behind: span.start });
        self.marks.push(Mark { span: span.clone(), what });
        self.put_for(&sign, span.start, span.len())
    }

    fn tell(&mut self, span: Range<usize>, message: &str, help: &str) {
        self.faults.push(Fault::at(&UNFIT_MARKDOWN, span, message).help(help));
    }

    /// Leaves a comment out; of the blanks on both sides of it those before stay, and what stands behind it is not indented.
    fn comment(&mut self, rest: &str, at: usize) -> usize {
        let Some(end) = rest[4..].find("-->") else {
            self.tell(at..at + 4, "this comment does not end", "end it with `-->`");
            return self.put_for("", at, rest.len());
        };
        let end = 4 + end + 3;
        let follows_blank = self.text.is_empty() || self.text.ends_with([' ', '\t', '\n']);
        let blanks = rest[end..].len() - rest[end..].trim_start_matches([' ', '\t']).len();
        self.put_for("", at, if follows_blank { end + blanks } else { end })
    }

    fn brace(&mut self, rest: &str, at: usize) -> usize {
        let Some(end) = rest[1..].find(['{', '}', '\n']).filter(|end| rest[1 + end..].starts_with('}')) else {
            self.tell(at..at + 1, "this brace names no figure", "close it with `}`, or write `\\{` for a brace");
            return self.put("{");
        };
        let name = rest[1..=end].trim();
        let what = if name == "replace" { What::Replace } else { What::Figure(name.to_owned()) };
        self.mark(at..at + end + 2, what)
    }

    fn source(&mut self, rest: &str, at: usize) -> usize {
        let line = &rest[..rest.floor_char_boundary(LONGEST_SOURCE)];
        let line = line.split_once('\n').map_or(line, |(line, _)| line);
        let Some(end) = line.find(']') else {
            self.tell(at..at + 2, "this source does not end", "end it with `]`, or write `\\[` for a bracket");
            return self.put("[");
        };
        let (named, span) = (line[2..end].trim(), at..at + end + 1);
        let what = match (Url::new(named), Symbol::new(named)) {
            (Some(url), _) => What::Page(url),
            (None, Some(symbol)) => What::Document(symbol),
            (None, None) => {
                let message = format!("`{}` is neither a web address nor a document symbol", shown(named));
                let help = "write an address with https:// or a symbol such as A/RES/60/252";
                self.faults.push(Fault::at(&rules::INVALID_VALUE, span.clone(), message).help(help));
                What::Wrong(line[..=end].to_owned())
            }
        };
        self.mark(span, what)
    }
}

/// No address or symbol has more bytes: the end of a source is looked for no further.
const LONGEST_SOURCE: usize = 2048;

/// Puts something in the place of each sign; it is asked for with the number of the mark and what stands before it.
pub(super) fn resolved<E>(text: &str, mut put: impl FnMut(usize, &str) -> Result<String, E>) -> Result<String, E> {
    let [open, close] = SIGN;
    let mut pieces = text.split(open);
    let mut resolved = pieces.next().unwrap_or_default().to_owned();
    for piece in pieces {
        let (number, rest) = piece.split_once(close).unwrap_or(("", piece));
        if let Ok(number) = number.parse() {
            let stands = put(number, &resolved)?;
            resolved += &stands;
        }
        resolved += rest;
    }
    Ok(resolved)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn typed(text: &str) -> (String, Vec<String>) {
        let marked = Marked::new(text);
        let resolved = resolved(&marked.text, |number, _| Ok::<_, ()>(format!("<{:?}>", marked.marks[number].what)));
        let faults = marked.faults.iter().map(|fault| text[fault.span.clone().unwrap()].to_owned());
        (resolved.unwrap(), faults.collect())
    }

    #[test]
    fn comments_go_and_braces_name_figures() {
        assert_eq!(typed("a <!-- {b} -->c"), ("a c".to_owned(), Vec::new()));
        assert_eq!(typed("<!-- a -->    b"), ("b".to_owned(), Vec::new()));
        assert_eq!(typed("\\{a\\} { x } \\\\{y}"), ("{a} <Figure(\"x\")> \\\\<Figure(\"y\")>".to_owned(), Vec::new()));
        assert_eq!(typed("{a\n}"), ("{a\n}".to_owned(), vec!["{".to_owned()]));
        assert_eq!(typed("a <!-- b"), ("a ".to_owned(), vec!["<!--".to_owned()]));
        assert_eq!(typed("[@x] \u{E000}0\u{E001}").1, ["[@x]", "\u{E000}", "\u{E001}"]);
    }

    #[test]
    fn what_is_marked_is_found_again() {
        let file = "\u{FEFF}# A\r\n<!-- é -->b {x} c\r\n";
        let marked = Marked::new(file);
        for word in ["# A", "b", "c"] {
            let start = marked.text.find(word).unwrap();
            assert_eq!(&file[marked.in_file(&(start..start + word.len()))], word);
        }
    }
}
