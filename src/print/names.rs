//! What records and numbers are called in a sentence, a heading or a cell.

use super::{FIXED_SPACE, Look, grouped, safe, wrapped};
use crate::line::ActionLine;
use crate::record::{OrganizationId, Year};
use crate::registry::Registry;

/// What a table shows, and of which registry.
pub fn heading(registry: &Registry, what: &str, look: Look) -> String {
    let name = registry.settings().map_or("", |settings| registry.told(&settings.name));
    wrapped(&format!("{what} · {}", safe(name)), look.width, 0) + "\n"
}

/// What an organization is called in a narrow place.
pub fn acronym(registry: &Registry, id: &OrganizationId) -> String {
    let organization = registry.organizations.get(id).and_then(|entry| entry.sound());
    let acronym = organization.and_then(|organization| organization.acronym.as_ref());
    safe(acronym.map_or(id.as_str(), |acronym| registry.told(acronym.text()))).into_owned()
}

/// Organizations in a sentence or a cell.
pub fn acronyms(registry: &Registry, ids: &[OrganizationId]) -> String {
    ids.iter().map(|id| acronym(registry, id)).collect::<Vec<_>>().join(", ")
}

/// `1 output`, `2 outputs`, `no outputs`.
pub fn counted(number: usize, what: &str) -> String {
    match number {
        0 => format!("no {what}s"),
        1 => format!("1 {what}"),
        _ => format!("{} {what}s", grouped(number)),
    }
}

/// A noun with its article: `a meeting`, `an output`.
pub fn with_article(noun: &str) -> String {
    let article = if noun.starts_with(['a', 'e', 'i', 'o', 'u']) { "an" } else { "a" };
    format!("{article} {noun}")
}

/// A text that begins with a capital.
pub fn capitalized(text: &str) -> String {
    let mut characters = text.chars();
    characters.next().map_or(String::new(), |first| first.to_uppercase().chain(characters).collect())
}

/// The same within an English sentence: an article or a question word that it begins with has a small letter. Of another word it is
/// not known whether it is a name.
pub fn uncapitalized(text: &str) -> String {
    let first = ["The ", "A ", "An ", "How ", "What "].into_iter().find(|word| text.starts_with(word));
    first.map_or_else(|| text.to_owned(), |word| word.to_lowercase() + &text[word.len()..])
}

/// A value that may be missing; nothing then.
pub fn or_empty(value: Option<impl ToString>) -> String {
    value.map_or_else(String::new, |value| value.to_string())
}

/// Lines in a sentence: `C1, C7 e-health, D`.
pub fn named(lines: &[ActionLine]) -> String {
    lines.iter().map(|line| line.to_string().replace(' ', &FIXED_SPACE.to_string())).collect::<Vec<_>>().join(", ")
}

/// Years in ascending order, in a sentence: `1999`, `1999 to 2003`, `1999 to 2003, 2026`.
pub fn ranges(years: &[Year]) -> String {
    let follows = |one: &Year, next: &Year| one.after() == Some(*next);
    let named = years.chunk_by(follows).map(|range| match range {
        [first, .., last] => format!("{first} to {last}"),
        range => range.iter().map(Year::to_string).collect(),
    });
    named.collect::<Vec<_>>().join(", ")
}
