//! From what a person types to the record that it names.

use crate::decode::nearest;
use crate::line::ActionLine;
use crate::record::{Kind, PathPart, ResolutionId, Symbol, Year};
use crate::registry::{AnyEntry, RecordId, Registry};
use crate::spelling::{folded, spelt};

/// There is no such record.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NotFound {
    /// The record that was probably meant.
    pub meant: Option<String>,
}

/// The record of a kind that this text names, as other records do: there is a file of it.
pub fn named(registry: &Registry, kind: Kind, text: &str) -> Result<RecordId, NotFound> {
    let known: Vec<_> = registry.of_kind(kind).into_iter().filter_map(AnyEntry::id).collect();
    let line = || ActionLine::from_words(text).filter(|_| kind.path() == [PathPart::Line]);
    let by_symbol = || ResolutionId::of_symbol(&Symbol::new(text)?).filter(|_| kind == Kind::Resolution);
    let meant = line().map(|line| line.stem().to_owned()).or_else(|| Some(by_symbol()?.to_string()));
    let spelt = meant.unwrap_or_else(|| spelt(text).into_owned());
    let names = || known.iter().map(ToString::to_string);
    match known.iter().find(|id| id.to_string() == spelt) {
        Some(id) => Ok(id.clone()),
        None => Err(covering(registry, kind, &spelt).unwrap_or_else(|| not_found(text, names()))),
    }
}

/// The cycle that covers a year without being named by it.
fn covering(registry: &Registry, kind: Kind, text: &str) -> Option<NotFound> {
    let year = Year::new(text).filter(|_| kind == Kind::Cycle)?;
    Some(NotFound { meant: Some(registry.cycle_of(year)?.key.to_string()) })
}

/// The record that was probably meant: one in another case or without its year and line, else the nearest, else one that
/// begins so.
fn not_found(text: &str, known: impl Iterator<Item = String>) -> NotFound {
    let known: Vec<_> = known.collect();
    let text = folded(text);
    let is_meant = |id: &&String| **id == text.as_ref() || id.ends_with(&format!("/{text}"));
    let meant = known.iter().find(is_meant).map(String::as_str);
    let near = || nearest(&text, known.iter().map(String::as_str));
    let begun = || known.iter().find(|id| !text.is_empty() && id.starts_with(text.as_ref())).map(String::as_str);
    NotFound { meant: meant.or_else(near).or_else(begun).map(str::to_owned) }
}
