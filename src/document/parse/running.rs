//! What runs within a block, from Markdown to the tree.

use crate::document::tree::Inline;
use crate::template::{Figure, Piece, pieces};
use comrak::nodes::{Node, NodeValue};

/// What a footnote says; its paragraphs run on.
pub(super) fn note(node: Node<'_>) -> Vec<Inline> {
    let mut content = Vec::new();
    for paragraph in node.children() {
        if !content.is_empty() {
            content.push(Inline::Break);
        }
        content.extend(inlines(paragraph));
    }
    content
}

/// What runs within a node.
pub(super) fn inlines(node: Node<'_>) -> Vec<Inline> {
    // What is within a mark, from the outside in; the first holds what is in none.
    let mut open: Vec<(Mark, Vec<Inline>)> = vec![(Mark::None, Vec::new())];
    for child in node.children() {
        let inline = match &child.data.borrow().value {
            NodeValue::HtmlInline(html) => match Mark::begun(html) {
                Some(mark) => {
                    open.push((mark, Vec::new()));
                    continue;
                }
                None if open.last().is_some_and(|(mark, _)| mark.is_ended(html)) => close(&mut open),
                None if html == "</a>" || anchor(html).is_some() => None,
                None => Some(text(html)),
            },
            NodeValue::Text(words) => Some(text(words)),
            NodeValue::Code(code) => Some(text(&code.literal)),
            NodeValue::SoftBreak => Some(text(" ")),
            NodeValue::LineBreak => Some(Inline::Break),
            NodeValue::Emph => Some(Inline::Emphasis { content: inlines(child) }),
            NodeValue::Strong => Some(Inline::Strong { content: inlines(child) }),
            NodeValue::Link(link) if crate::record::Url::new(&link.url).is_some() => {
                Some(Inline::Link { url: link.url.clone(), content: inlines(child) })
            }
            NodeValue::Link(link) if link.url.starts_with('#') => {
                let forms = crate::document::plain(&inlines(child));
                Some(crate::document::reference::unresolved(&link.url[1..], &forms))
            }
            NodeValue::FootnoteReference(reference) => {
                Some(Inline::Note { number: reference.ix as usize, first: reference.ref_num == 1, follows: false })
            }
            _ => {
                let within = inlines(child);
                if let Some((_, content)) = open.last_mut() {
                    content.extend(within);
                }
                None
            }
        };
        if let Some((_, content)) = open.last_mut() {
            content.extend(inline);
        }
    }
    while open.len() > 1 {
        let closed = close(&mut open);
        if let Some((_, content)) = open.last_mut() {
            content.extend(closed);
        }
    }
    let content = open.pop().map(|(_, content)| content).unwrap_or_default();
    joined(content)
}

/// Text as it is.
pub(super) fn text(text: &str) -> Inline {
    Inline::Text { text: text.to_owned() }
}

/// What a pair of tags marks.
#[derive(Debug, Clone, PartialEq)]
enum Mark {
    None,
    /// Another language: `<span lang="…">`.
    Language(String),
    /// What is emphasized: `<em>`. Asterisks do not say so beside a letter of a script that has no blanks between words.
    Emphasis,
}

impl Mark {
    /// The mark that a tag begins.
    fn begun(html: &str) -> Option<Self> {
        if html == "<em>" {
            return Some(Self::Emphasis);
        }
        let tag = html.strip_prefix("<span lang=\"")?.strip_suffix("\">")?;
        crate::record::LanguageTag::new(tag).map(|_| Self::Language(tag.to_owned()))
    }

    /// Whether a tag ends it.
    fn is_ended(&self, html: &str) -> bool {
        match self {
            Self::None => false,
            Self::Language(_) => html == "</span>",
            Self::Emphasis => html == "</em>",
        }
    }
}

/// The name that a tag `<a id="…">` gives its paragraph.
fn anchor(html: &str) -> Option<&str> {
    html.strip_prefix("<a id=\"")?.strip_suffix("\">").filter(|name| !name.contains('"'))
}

/// The names that tags within a paragraph give it.
pub(super) fn anchors(paragraph: Node<'_>) -> Vec<String> {
    let name = |node: Node<'_>| match &node.data.borrow().value {
        NodeValue::HtmlInline(html) => anchor(html).map(str::to_owned),
        _ => None,
    };
    paragraph.descendants().filter_map(name).collect()
}

fn close(open: &mut Vec<(Mark, Vec<Inline>)>) -> Option<Inline> {
    let (mark, content) = open.pop()?;
    let content = joined(content);
    Some(match mark {
        Mark::Language(language) => Inline::Foreign { language, content },
        Mark::Emphasis | Mark::None => Inline::Emphasis { content },
    })
}

/// The same, with neighbouring texts as one, with figures where their marks are, and neighbouring footnotes' signs as such.
pub(super) fn joined(content: Vec<Inline>) -> Vec<Inline> {
    let with_figures = |inline: Inline| match inline {
        Inline::Text { text } => pieces(&text).into_iter().map(inline_of).collect(),
        other => vec![other],
    };
    texts_joined(content).into_iter().flat_map(with_figures).collect()
}

fn inline_of(piece: Piece<'_>) -> Inline {
    match piece {
        Piece::Plain(words) => text(&words),
        Piece::Figure(Figure { name, value }, shown) => Inline::Figure { name, value, content: vec![text(&shown)] },
    }
}

fn texts_joined(content: Vec<Inline>) -> Vec<Inline> {
    let mut joined: Vec<Inline> = Vec::with_capacity(content.len());
    for inline in content {
        match (joined.last_mut(), inline) {
            (Some(Inline::Text { text }), Inline::Text { text: more }) => text.push_str(&more),
            (Some(Inline::Note { .. }), Inline::Note { number, first, .. }) => {
                joined.push(Inline::Note { number, first, follows: true });
            }
            (_, inline) => joined.push(inline),
        }
    }
    joined
}
