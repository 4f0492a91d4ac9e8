//! Texts of the front matter that are in another language than the document: it says which, and whoever shows them marks them.

use super::tree::Inline;
use crate::record::LanguageTag;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// A text in another language than the document's.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct ForeignText {
    /// The text, wherever it stands in the front matter.
    pub text: String,
    /// The tag of its language.
    pub language: String,
}

/// What runs within a line of the front matter, with marks on these texts.
pub(super) fn in_languages(content: Vec<Inline>, foreign: &[ForeignText]) -> Vec<Inline> {
    if foreign.is_empty() {
        return content;
    }
    let marked = |inline: Inline| match inline {
        Inline::Text { text } => apart(&text, foreign),
        Inline::Changed { change, content } => {
            vec![Inline::Changed { change, content: in_languages(content, foreign) }]
        }
        other => vec![other],
    };
    content.into_iter().flat_map(marked).collect()
}

/// A line in pieces: the first of these texts that stands in it, what is before and what comes after.
fn apart(line: &str, foreign: &[ForeignText]) -> Vec<Inline> {
    let mut pieces = Vec::new();
    let mut rest = line;
    while let Some((at, it)) = first(rest, foreign) {
        if at > 0 {
            pieces.push(Inline::Text { text: rest[..at].to_owned() });
        }
        let content = vec![Inline::Text { text: it.text.clone() }];
        pieces.push(Inline::Foreign { language: it.language.clone(), content });
        rest = &rest[at + it.text.len()..];
    }
    if !rest.is_empty() {
        pieces.push(Inline::Text { text: rest.to_owned() });
    }
    pieces
}

/// Where the first of these texts begins, and which it is: of several that begin there the longest.
fn first<'a>(line: &str, foreign: &'a [ForeignText]) -> Option<(usize, &'a ForeignText)> {
    let is_sound = |it: &&ForeignText| !it.text.is_empty() && LanguageTag::new(&it.language).is_some();
    let found = foreign.iter().filter(is_sound).filter_map(|it| Some((line.find(&it.text)?, it)));
    found.min_by_key(|(at, it)| (*at, usize::MAX - it.text.len()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::plain;

    #[test]
    fn a_text_in_another_language_is_marked_wherever_it_stands() {
        let foreign = |text: &str| ForeignText { text: text.to_owned(), language: "en".to_owned() };
        let foreign = [foreign("Union"), foreign("Union of All"), foreign("")];
        let line = vec![Inline::Text { text: "Établi par : Union of All, Union.".to_owned() }];
        let marked = in_languages(line, &foreign);
        assert_eq!(plain(&marked), "Établi par : Union of All, Union.");
        let of = |inline: &Inline| match inline {
            Inline::Foreign { content, .. } => Some(plain(content)),
            _ => None,
        };
        assert_eq!(marked.iter().filter_map(of).collect::<Vec<_>>(), ["Union of All", "Union"]);
    }
}
