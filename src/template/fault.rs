//! What is wrong in a template or a catalogue, shown at its place like any finding.

use crate::print::safe;
use annotate_snippets::{AnnotationKind, Group, Level, Origin, Renderer, Snippet};
use std::fmt;
use std::ops::Range;

/// What is wrong in a template.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault {
    /// The file that a person would open.
    pub file: String,
    /// Its text and the marked bytes, where the place is known.
    pub place: Option<(String, Range<usize>)>,
    /// What is wrong.
    pub message: String,
    /// What would be right.
    pub help: Option<String>,
}

impl Fault {
    /// What is wrong with a file as a whole.
    pub fn whole(file: &str, message: impl Into<String>, help: impl Into<String>) -> Self {
        Self { file: file.to_owned(), place: None, message: message.into(), help: Some(help.into()) }
    }

    /// What is wrong at a place.
    pub fn at(file: &str, text: &str, span: Range<usize>, message: impl Into<String>) -> Self {
        let place = Some((text.to_owned(), on_characters(text, span)));
        Self { file: file.to_owned(), place, message: message.into(), help: None }
    }

    /// The same with what would be right.
    #[must_use]
    pub fn with_help(self, help: Option<String>) -> Self {
        Self { help, ..self }
    }

    /// For people at a terminal.
    pub fn shown(&self, width: usize) -> String {
        let title = Level::ERROR.primary_title(safe(&self.message)).id("template");
        let group = match &self.place {
            Some((text, span)) => Group::with_title(title).element(
                Snippet::source(text.as_str())
                    .path(safe(&self.file))
                    .annotation(AnnotationKind::Primary.span(span.clone())),
            ),
            None => Group::with_title(title).element(Origin::path(safe(&self.file))),
        };
        let group = match &self.help {
            Some(help) => group.element(Level::HELP.message(safe(help))),
            None => group,
        };
        Renderer::styled().term_width(width).render(&[group])
    }
}

/// The span within the text and at the edges of characters, as the renderer needs it.
fn on_characters(text: &str, span: Range<usize>) -> Range<usize> {
    let start = text.floor_char_boundary(span.start.min(text.len()));
    let end = text.ceil_char_boundary(span.end.clamp(start, text.len()));
    start..end
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let line = self.place.as_ref().map(|(text, span)| 1 + text[..span.start].matches('\n').count());
        match line {
            Some(line) => write!(f, "{}:{line}: {}", self.file, self.message),
            None => write!(f, "{}: {}", self.file, self.message),
        }
    }
}

impl std::error::Error for Fault {}
