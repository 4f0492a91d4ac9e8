//! What a registry calls its organizations and lines, to find what the names of a table name.

use crate::catalogue::{NotFound, called, named};
use crate::line::ActionLine;
use crate::record::Kind;
use crate::registry::{RecordId, Registry};
use crate::spelling::bare;
use std::collections::HashMap;
use std::sync::atomic::{AtomicUsize, Ordering};

/// The names of a registry's organizations and lines.
pub struct Names<'a> {
    registry: &'a Registry,
    organizations: HashMap<String, Vec<RecordId>>,
    titles: HashMap<String, ActionLine>,
    /// How often may still be looked for what was probably meant: that takes as long as there are names.
    looks: AtomicUsize,
}

/// Why a text names no organization.
pub struct NoOrganization {
    /// In one sentence.
    pub what: String,
    /// The one that was probably meant.
    pub meant: Option<String>,
    /// What to write, where that is known.
    pub cure: Option<String>,
}

impl<'a> Names<'a> {
    /// Those of a registry.
    pub fn of(registry: &'a Registry) -> Self {
        const MOST_LOOKS: usize = 500;
        let mut organizations: HashMap<String, Vec<RecordId>> = HashMap::new();
        for entry in &registry.organizations {
            let id = RecordId::Organization(entry.key.clone());
            let names = called(registry, &id).into_iter().map(bare).chain([bare(entry.key.as_str())]);
            for name in names.filter(|name| !name.is_empty()) {
                let bearers = organizations.entry(name).or_default();
                if !bearers.contains(&id) {
                    bearers.push(id.clone());
                }
            }
        }
        let title = |line: ActionLine| {
            called(registry, &RecordId::ActionLine(line)).into_iter().map(move |title| (bare(title), line))
        };
        let titles = ActionLine::ALL.into_iter().flat_map(title).collect();
        Self { registry, organizations, titles, looks: AtomicUsize::new(MOST_LOOKS) }
    }

    /// The organization that a text names; else why there is none.
    pub fn organization(&self, text: &str) -> Result<String, NoOrganization> {
        let by_id = |id: &&RecordId| id.to_string() == text;
        match self.organizations.get(&bare(text)).map(Vec::as_slice).unwrap_or_default() {
            [one] => Ok(one.to_string()),
            [] => Err(NoOrganization {
                what: format!("there is no organization `{text}`"),
                meant: self.meant(text),
                cure: None,
            }),
            several => match several.iter().find(by_id) {
                Some(one) => Ok(one.to_string()),
                None => {
                    let ids: Vec<_> = several.iter().map(|id| format!("`{id}`")).collect();
                    Err(NoOrganization {
                        what: format!("`{text}` is said of {} organizations", ids.len()),
                        meant: None,
                        cure: Some(format!("write {}", ids.join(" or "))),
                    })
                }
            },
        }
    }

    fn meant(&self, text: &str) -> Option<String> {
        let may_look =
            self.looks.fetch_update(Ordering::Relaxed, Ordering::Relaxed, |left| left.checked_sub(1)).is_ok();
        match may_look.then(|| named(self.registry, Kind::Organization, text)) {
            Some(Err(NotFound::Unknown { meant })) => meant.first().map(ToString::to_string),
            _ => None,
        }
    }

    /// The line that a text names: by its code, its own name or its title, or by its code with whatever title behind it.
    pub fn line(&self, text: &str) -> Option<ActionLine> {
        let whole = |text: &str| ActionLine::from_words(text).or_else(|| self.titles.get(&bare(text)).copied());
        let text = text.trim();
        whole(text).or_else(|| {
            let text = without_noun(text);
            let (code, rest) = text.split_once(['.', ':', '–', '—', ' ']).unwrap_or((text, ""));
            // A single letter with a word behind it is no code: e learning.
            let is_code = code.len() > 1 || text[code.len()..].starts_with(['.', ':']);
            let line = ActionLine::from_words(code).filter(|_| is_code)?;
            let rest = rest.trim_start_matches(['.', ':', '–', '—', '-', ' ']);
            match whole(rest) {
                _ if rest.is_empty() => Some(line),
                Some(named) if line.family().contains(&named) => Some(named),
                Some(_) => None,
                // What stands behind C7 may be a sub-line that is spelt otherwise.
                None => (line != ActionLine::C7).then_some(line),
            }
        })
    }
}

/// A line without the words for what it is.
fn without_noun(text: &str) -> &str {
    let nouns = ["WSIS Action Line", "Action Line", "AL"];
    let without = |noun: &&str| {
        let begins = text.get(..noun.len()).is_some_and(|start| start.eq_ignore_ascii_case(noun));
        text.get(noun.len()..).filter(|rest| begins && rest.starts_with(' ')).map(str::trim_start)
    };
    nouns.iter().find_map(without).unwrap_or(text)
}
