//! Marks of figures: what a template writes of a figure keeps the figure's name, until the document's tree has it.
//!
//! The signs are noncharacters of Unicode, which no text of a file has: whatever is escaped loses them.

use minijinja::Value;
use minijinja::value::{DynObject, Object, ObjectRepr};
use std::borrow::Cow;
use std::fmt;
use std::sync::Arc;

const BEGIN: char = '\u{fdd0}';
const VALUE: char = '\u{fdd1}';
const TEXT: char = '\u{fdd2}';
const END: char = '\u{fdd3}';

/// Whether a sign is one of those that marks are made of, or kept for them.
pub fn is_sign(sign: char) -> bool {
    matches!(sign, '\u{fdd0}'..='\u{fdef}')
}

/// A figure with its name, as a template hands it on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Figure {
    /// As `wsis stocktake --explain` names it: `c5/meetings`.
    pub name: String,
    /// How many.
    pub value: i64,
}

impl Figure {
    /// The figure that a value of a template is.
    pub(super) fn of(value: &Value) -> Option<&Self> {
        value.downcast_object_ref::<Self>()
    }

    /// A text that shows the figure, in digits or in words, with its mark around.
    pub fn marked(&self, text: &str) -> String {
        format!("{BEGIN}{}{VALUE}{}{TEXT}{text}{END}", self.name, self.value)
    }
}

impl Object for Figure {
    fn repr(self: &Arc<Self>) -> ObjectRepr {
        ObjectRepr::Plain
    }

    fn is_true(self: &Arc<Self>) -> bool {
        self.value != 0
    }

    fn custom_cmp(self: &Arc<Self>, other: &DynObject) -> Option<std::cmp::Ordering> {
        Some(self.value.cmp(&other.downcast_ref::<Self>()?.value))
    }

    fn render(self: &Arc<Self>, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.marked(&self.value.to_string()))
    }
}

/// A piece of a text: one without marks, or what a mark is around.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Piece<'a> {
    /// Text.
    Plain(Cow<'a, str>),
    /// What shows a figure: the figure, and the text.
    Figure(Figure, Cow<'a, str>),
}

/// The pieces of a text. A mark that is broken, as where a filter cut it, leaves its text.
pub fn pieces(text: &str) -> Vec<Piece<'_>> {
    let mut pieces = Vec::new();
    let mut rest = text;
    while let Some((before, figure, shown, after)) = first(rest) {
        pieces.extend(plain(before));
        pieces.push(Piece::Figure(figure, unmarked(shown)));
        rest = after;
    }
    pieces.extend(plain(rest));
    pieces
}

/// The figure that a text shows from its first sign to its last.
pub(super) fn shown(text: &str) -> Option<Figure> {
    match &pieces(text)[..] {
        [Piece::Figure(figure, _)] => Some(figure.clone()),
        _ => None,
    }
}

/// A text without its marks.
pub fn unmarked(text: &str) -> Cow<'_, str> {
    if !text.contains(is_sign) {
        return Cow::Borrowed(text);
    }
    let shown = pieces(text).into_iter().map(|piece| match piece {
        Piece::Plain(text) | Piece::Figure(_, text) => text.into_owned(),
    });
    Cow::Owned(shown.collect())
}

fn plain(text: &str) -> Option<Piece<'_>> {
    let text = if text.contains(is_sign) { Cow::Owned(without_signs(text)) } else { Cow::Borrowed(text) };
    (!text.is_empty()).then_some(Piece::Plain(text))
}

/// A text without the signs of broken marks, and without what only a mark holds.
fn without_signs(text: &str) -> String {
    let mut parts = text.split(BEGIN);
    let before = parts.next().unwrap_or_default().to_owned();
    let shown = |part: &str| part.split_once(TEXT).map_or(String::new(), |(_, shown)| shown.to_owned());
    parts.fold(before, |text, part| text + &shown(part)).replace(is_sign, "")
}

/// The first whole mark: what is before it, its figure, what it is around, and what comes after it.
fn first(text: &str) -> Option<(&str, Figure, &str, &str)> {
    let mut from = 0;
    loop {
        let begin = from + text[from..].find(BEGIN)?;
        let inside = &text[begin + BEGIN.len_utf8()..];
        if let Some((figure, shown, after)) = whole(inside) {
            return Some((&text[..begin], figure, shown, after));
        }
        from = begin + BEGIN.len_utf8();
    }
}

fn whole(inside: &str) -> Option<(Figure, &str, &str)> {
    let (name, rest) = inside.split_once(VALUE)?;
    let (value, rest) = rest.split_once(TEXT)?;
    let (shown, after) = rest.split_once(END)?;
    let value = value.parse().ok()?;
    let is_whole = !name.contains(is_sign) && !shown.contains(is_sign);
    is_whole.then(|| (Figure { name: name.to_owned(), value }, shown, after))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_mark_is_found_again_and_a_broken_one_leaves_its_text() {
        let outputs = Figure { name: "outputs".to_owned(), value: 1 };
        let text = format!("In all, {}.", outputs.marked("one"));
        let found = pieces(&text);
        assert_eq!(found[1], Piece::Figure(outputs, "one".into()));
        assert_eq!(unmarked(&text), "In all, one.");
        let cut = text.strip_suffix(['.']).and_then(|text| text.strip_suffix(END)).unwrap();
        assert!(pieces(cut).iter().all(|piece| matches!(piece, Piece::Plain(_))));
        assert_eq!(unmarked(cut), "In all, one");
    }
}
