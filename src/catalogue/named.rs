//! From what a person types to the record that it names.

use super::called::called;
use crate::decode::nearest;
use crate::line::ActionLine;
use crate::record::{Kind, PathPart, ResolutionId, Symbol, Year};
use crate::registry::{AnyEntry, RecordId, Registry};
use crate::spelling::{bare, folded, spelt};

/// Why a text leads to no record.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum NotFound {
    /// Nothing is called so. These may have been meant.
    Unknown {
        /// The nearest of them, or those whose names hold these words.
        meant: Vec<RecordId>,
    },
    /// Several are called so.
    Unclear {
        /// All of them.
        candidates: Vec<RecordId>,
    },
}

/// The record of a kind that this text names: its id as other records name it, its name in any language, its acronym or its symbol,
/// with or without capitals and accents. There is a file of it.
pub fn named(registry: &Registry, kind: Kind, text: &str) -> Result<RecordId, NotFound> {
    let known: Vec<_> = registry.of_kind(kind).into_iter().filter_map(AnyEntry::id).collect();
    let line = || ActionLine::from_words(text).filter(|_| kind.path() == [PathPart::Line]);
    let by_symbol = || ResolutionId::of_symbol(&Symbol::new(text)?).filter(|_| kind == Kind::Resolution);
    let id = line().map(|line| line.stem().to_owned()).or_else(|| Some(by_symbol()?.to_string()));
    let spelt = id.unwrap_or_else(|| spelt(text).into_owned());
    if let Some(id) = known.iter().find(|id| id.to_string() == spelt) {
        return Ok(id.clone());
    }
    let mut candidates = called_so(registry, &known, text);
    match candidates.len() {
        0 => Err(NotFound::Unknown {
            meant: covering(registry, kind, &spelt).unwrap_or_else(|| probably_meant(registry, &known, text)),
        }),
        1 => Ok(candidates.remove(0)),
        _ => Err(NotFound::Unclear { candidates }),
    }
}

/// The record of whatever kind that this text names. What is filed under a line alone is its line.
pub fn named_of_any_kind(registry: &Registry, text: &str) -> Result<RecordId, NotFound> {
    let kinds = Kind::ALL.into_iter().filter(|kind| *kind != Kind::Group);
    let (mut found, mut meant) = (Vec::new(), Vec::new());
    for kind in kinds {
        match named(registry, kind, text) {
            Ok(id) => found.push(id),
            Err(NotFound::Unclear { candidates }) => found.extend(candidates),
            Err(NotFound::Unknown { meant: of_kind }) => meant.extend(of_kind),
        }
    }
    let by_id: Vec<_> = found.iter().filter(|id| id.to_string() == text).cloned().collect();
    match (&found[..], &by_id[..]) {
        ([id], _) | (_, [id]) => Ok(id.clone()),
        ([], _) => Err(NotFound::Unknown { meant }),
        _ => Err(NotFound::Unclear { candidates: found }),
    }
}

/// The records of these kinds whose ids end in this last part: `2006/c5/guide` in `guide`.
pub fn by_last_part(registry: &Registry, text: &str, is_kind: impl Fn(Kind) -> bool) -> Vec<RecordId> {
    let end = format!("/{}", folded(text));
    let ids = Kind::ALL.into_iter().filter(|kind| is_kind(*kind)).flat_map(|kind| registry.of_kind(kind));
    ids.filter_map(AnyEntry::id).filter(|id| id.to_string().ends_with(&end)).collect()
}

/// Those of these records that are called so, whatever the capitals, accents and signs between.
fn called_so(registry: &Registry, known: &[RecordId], text: &str) -> Vec<RecordId> {
    let sought = bare(text);
    if sought.is_empty() {
        return Vec::new();
    }
    let is_so = |id: &&RecordId| {
        bare(&id.to_string()) == sought || called(registry, id).iter().any(|name| bare(name) == sought)
    };
    known.iter().filter(is_so).cloned().collect()
}

/// The cycle that covers a year without being named by it.
fn covering(registry: &Registry, kind: Kind, text: &str) -> Option<Vec<RecordId>> {
    let year = Year::new(text).filter(|_| kind == Kind::Cycle)?;
    Some(vec![RecordId::Cycle(registry.cycle_of(year)?.key)])
}

/// The records that were probably meant: those without their year and line, else the one whose id is nearest, else those whose names
/// hold these words, else the one whose name is nearest or whose id begins so.
fn probably_meant(registry: &Registry, known: &[RecordId], text: &str) -> Vec<RecordId> {
    let text = folded(text);
    if text.is_empty() {
        return Vec::new();
    }
    let names: Vec<_> = known.iter().map(ToString::to_string).collect();
    let of_names = |fits: &dyn Fn(&str) -> bool| {
        known.iter().zip(&names).filter(|(_, name)| fits(name)).map(|(id, _)| id.clone()).collect::<Vec<_>>()
    };
    let end = format!("/{text}");
    let without_folders = || of_names(&|name| name.ends_with(&end));
    let near = || {
        let near = nearest(&text, names.iter().map(String::as_str));
        near.map_or_else(Vec::new, |near| of_names(&|name| name == near))
    };
    let words: Vec<_> = text.split(' ').collect();
    let holds = |name: &str| {
        let name = folded(name);
        words.iter().all(|word| name.contains(word))
    };
    let holding = || known.iter().filter(|id| called(registry, id).iter().any(|name| holds(name))).cloned().collect();
    let near_in_name = || {
        let all: Vec<_> = known.iter().flat_map(|id| called(registry, id)).map(folded).collect();
        let near = nearest(&text, all.iter().map(AsRef::as_ref));
        let is_so = |id: &&RecordId| called(registry, id).iter().any(|name| near == Some(&*folded(name)));
        known.iter().filter(is_so).cloned().collect()
    };
    let begun = || known.iter().zip(&names).find(|(_, name)| name.starts_with(text.as_ref()));
    let ways: [&dyn Fn() -> Vec<RecordId>; 5] =
        [&without_folders, &near, &holding, &near_in_name, &|| begun().map(|(id, _)| id.clone()).into_iter().collect()];
    ways.iter().map(|meant| meant()).find(|meant| !meant.is_empty()).unwrap_or_default()
}
