//! The smallest pieces of what runs within a block, and what each stands in.

use super::Change;
use super::notes::{Notes, Sign};
use crate::document::text::whole_words;
use crate::document::tree::Inline;

/// The smallest pieces of what runs: a word, a blank, a sign; a footnote's sign, a new line.
#[derive(Debug, Clone)]
pub(super) enum Leaf {
    Text(String),
    Note(Sign),
    TableNote { letter: String, follows: bool },
    Break,
}

/// What a piece stands in.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(super) enum Around {
    Emphasis,
    Strong,
    Link(String),
    Foreign(String),
    Figure(String, i64),
}

/// A piece, and all that it stands in, from the outside in.
#[derive(Debug, Clone)]
pub(super) struct Piece {
    pub around: Vec<Around>,
    pub leaf: Leaf,
}

/// What a piece is compared by.
pub(super) type Key = (Vec<Around>, String);

impl Piece {
    /// A footnote's sign is told by what the footnote says.
    pub fn key(&self, change: Change, notes: &Notes<'_>) -> Key {
        let told = match &self.leaf {
            Leaf::Text(text) => text.clone(),
            Leaf::Break => "\n".to_owned(),
            Leaf::TableNote { letter, follows } => format!("\n{follows}{letter}"),
            Leaf::Note(sign) => format!("\n{}{}{}", sign.first, sign.follows, notes.key(change, sign.number)),
        };
        // Which figure it is makes no other text.
        let around = self.around.iter().filter(|around| !matches!(around, Around::Figure(..)));
        (around.cloned().collect(), told)
    }

    /// The same without the name of a figure: what is gone is no figure of the later document.
    pub fn of_no_figure(&self) -> Self {
        let around = self.around.iter().filter(|around| !matches!(around, Around::Figure(..))).cloned().collect();
        Self { around, leaf: self.leaf.clone() }
    }

    pub fn is_blank(&self) -> bool {
        matches!(&self.leaf, Leaf::Text(text) if text.trim().is_empty())
    }

    pub fn is_word(&self) -> bool {
        matches!(&self.leaf, Leaf::Text(text) if text.contains(char::is_alphanumeric))
    }

    pub fn is_sign(&self, signs: [&str; 2]) -> bool {
        matches!(&self.leaf, Leaf::Text(text) if signs.contains(&text.as_str()))
    }

    pub fn is_emphasized(&self) -> bool {
        self.around.contains(&Around::Emphasis)
    }
}

pub(super) fn is(inline: &Inline, around: &Around) -> bool {
    match (inline, around) {
        (Inline::Emphasis { .. }, Around::Emphasis) | (Inline::Strong { .. }, Around::Strong) => true,
        (Inline::Link { url, .. }, Around::Link(other)) => url == other,
        (Inline::Foreign { language, .. }, Around::Foreign(other)) => language == other,
        (Inline::Figure { name, value, .. }, Around::Figure(other, is)) => name == other && value == is,
        _ => false,
    }
}

pub(super) fn opened(around: &Around) -> Inline {
    let content = Vec::new();
    match around {
        Around::Emphasis => Inline::Emphasis { content },
        Around::Strong => Inline::Strong { content },
        Around::Link(url) => Inline::Link { url: url.clone(), content },
        Around::Foreign(language) => Inline::Foreign { language: language.clone(), content },
        Around::Figure(name, value) => Inline::Figure { name: name.clone(), value: *value, content },
    }
}

pub(super) fn pieces(content: &[Inline]) -> Vec<Piece> {
    let mut pieces = Vec::new();
    collect(content, &mut Vec::new(), &mut pieces);
    pieces
}

fn collect(content: &[Inline], around: &mut Vec<Around>, pieces: &mut Vec<Piece>) {
    for inline in content {
        let (opened, within) = match inline {
            Inline::Text { text } | Inline::Reference { text, .. } => {
                let leaves = words(text).into_iter().map(|word| Leaf::Text(word.to_owned()));
                pieces.extend(leaves.map(|leaf| Piece { around: around.clone(), leaf }));
                continue;
            }
            Inline::Note { number, first, follows } => {
                let leaf = Leaf::Note(Sign { number: *number, first: *first, follows: *follows });
                pieces.push(Piece { around: around.clone(), leaf });
                continue;
            }
            Inline::TableNote { letter, follows } => {
                let leaf = Leaf::TableNote { letter: letter.clone(), follows: *follows };
                pieces.push(Piece { around: around.clone(), leaf });
                continue;
            }
            Inline::Break => {
                pieces.push(Piece { around: around.clone(), leaf: Leaf::Break });
                continue;
            }
            // What is compared has no marks yet.
            Inline::Changed { content, .. } => {
                collect(content, around, pieces);
                continue;
            }
            Inline::Emphasis { content } => (Around::Emphasis, content),
            Inline::Strong { content } => (Around::Strong, content),
            Inline::Link { url, content } => (Around::Link(url.clone()), content),
            Inline::Foreign { language, content } => (Around::Foreign(language.clone()), content),
            Inline::Figure { name, value, content } => (Around::Figure(name.clone(), *value), content),
        };
        if let (Inline::Figure { .. }, [Inline::Text { text }]) = (inline, &within[..]) {
            let around = around.iter().cloned().chain([opened]).collect();
            pieces.push(Piece { around, leaf: Leaf::Text(text.clone()) });
            continue;
        }
        around.push(opened);
        collect(within, around, pieces);
        around.pop();
    }
}

/// The words of a text, its blanks, and its other signs, each by itself; of a script without blanks, each sign. A word has its hyphens,
/// a number what parts its digits, and a line's code its blank, which print holds together.
fn words(text: &str) -> Vec<&str> {
    let is_of_word = |sign: char| sign.is_alphanumeric() && !('\u{3400}'..='\u{9fff}').contains(&sign);
    let codes: Vec<_> = whole_words(text).filter(|word| text[word.clone()].starts_with("C7")).collect();
    let mut words = Vec::new();
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        let at = text.len() - rest.len();
        if let Some(code) = codes.iter().find(|code| code.start == at) {
            words.push(&text[code.clone()]);
            rest = &text[code.end..];
            continue;
        }
        let (mut last, mut end) = (first, first.len_utf8());
        let mut signs = rest.chars().skip(1).peekable();
        while let Some(sign) = signs.next() {
            let mut joins = || match sign {
                '-' | '\u{2011}' => signs.peek().is_some_and(|next| is_of_word(*next)),
                '.' | ',' => last.is_ascii_digit() && signs.peek().is_some_and(char::is_ascii_digit),
                _ => is_of_word(sign),
            };
            let goes_on = if is_of_word(first) { joins() } else { first.is_whitespace() && sign.is_whitespace() };
            if !goes_on {
                break;
            }
            (last, end) = (sign, end + sign.len_utf8());
        }
        let (word, after) = rest.split_at(end);
        words.push(word);
        rest = after;
    }
    words
}
