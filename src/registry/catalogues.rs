//! The registry's own catalogues of words, of which it is asked here only which messages each has.

use crate::decode::HasWord;
use crate::record::Language;
use crate::source::Snapshot;
use anyhow::Result;
use std::ops::Range;

/// A registry's own catalogue.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OwnCatalogue {
    /// Its language.
    pub language: Language,
    /// Its file, relative to the registry.
    pub file: String,
    /// The names of its messages, each at its place.
    pub messages: Vec<(String, Range<usize>)>,
}

/// The path of the catalogue of a language.
pub fn catalogue_of(language: Language) -> String {
    format!("templates/locales/{language}.ftl")
}

/// The catalogues of a source, in the order of the languages. What can't be read is told where it is used.
pub(super) fn catalogues(source: &Snapshot) -> Result<Vec<OwnCatalogue>> {
    let files = source.templates()?;
    let catalogue = |language: Language| {
        let path = catalogue_of(language);
        let (file, text) = files.iter().find(|(file, _)| *file == path)?;
        Some(OwnCatalogue { language, file: file.clone(), messages: messages(text.as_ref().ok()?) })
    };
    Ok(Language::WORDS.iter().filter_map(|(_, language)| catalogue(*language)).collect())
}

fn messages(text: &str) -> Vec<(String, Range<usize>)> {
    let mut start = 0;
    let mut messages = Vec::new();
    for line in text.split_inclusive('\n') {
        if let Some(name) = message_name(line) {
            messages.push((name.to_owned(), start..start + name.len()));
        }
        start += line.len();
    }
    messages
}

/// The message that a line of a catalogue begins.
pub fn message_name(line: &str) -> Option<&str> {
    let (name, _) = line.split_once('=')?;
    let name = name.trim_end();
    let is_name = |name: &str| name.chars().all(|sign| sign.is_ascii_alphanumeric() || sign == '-' || sign == '_');
    (name.starts_with(|sign: char| sign.is_ascii_alphabetic()) && is_name(name)).then_some(name)
}
