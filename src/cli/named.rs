//! Organizations, countries, lines and other records, as people type them on the command line: by id, code, acronym or name.

use super::kind::kind;
use crate::catalogue::{NotFound, called, named, named_of_any_kind};
use crate::decode::{did_you_mean, nearest};
use crate::line::ActionLine;
use crate::print::safe;
use crate::record::{Country, Kind, OrganizationId};
use crate::registry::{RecordId, Registry};
use crate::spelling::folded;
use anyhow::{Result, anyhow, bail};

/// How many candidates are told; people would not read more.
const MOST: usize = 8;

/// The organization that a text names by its id, its acronym or its name. It must have a file, or nothing would be found for a slip
/// of the keyboard.
pub(super) fn organization(text: &str, registry: &Registry) -> Result<OrganizationId> {
    match named(registry, Kind::Organization, text) {
        Ok(RecordId::Organization(id)) => Ok(id),
        Ok(_) => Err(refusal(registry, Kind::Organization, text, &NotFound::Unknown { meant: Vec::new() })),
        Err(not_found) => Err(refusal(registry, Kind::Organization, text, &not_found)),
    }
}

/// The lines that these texts name by their codes, their own names or their titles in the registry.
pub(super) fn lines(texts: &[String], registry: &Registry) -> Result<Vec<ActionLine>> {
    texts.iter().map(|text| titled_line(text, registry)).collect()
}

fn titled_line(text: &str, registry: &Registry) -> Result<ActionLine> {
    let advice = match line(text) {
        Ok(line) => return Ok(line),
        Err(advice) => advice,
    };
    match named(registry, Kind::ActionLine, text) {
        Ok(RecordId::ActionLine(line)) => Ok(line),
        Err(NotFound::Unclear { candidates }) => {
            Err(refusal(registry, Kind::ActionLine, text, &NotFound::Unclear { candidates }))
        }
        _ => Err(anyhow!("there is no line `{}`: {advice}", safe(text))),
    }
}

/// A line by its code or its own name, where no registry can say what its title is.
pub(super) fn line(text: &str) -> Result<ActionLine, String> {
    ActionLine::from_words(text).ok_or_else(|| {
        let stems = ActionLine::ALL.map(ActionLine::stem);
        // A sub-line is known by its own name too.
        let sub_lines = ActionLine::SUB_LINES.map(|line| line.stem().trim_start_matches("c7-"));
        let meant = nearest(text, stems.into_iter().chain(sub_lines)).and_then(ActionLine::from_words);
        match meant {
            Some(line) => format!("did you mean `{}`?", line.stem()),
            None => format!("it is one of: {}", stems.join(", ")),
        }
    })
}

/// A country by its code, or by its name in one of the languages of the United Nations.
pub(super) fn country(text: &str) -> Result<Country, String> {
    match Country::called(text)[..] {
        [country] => Ok(country),
        [] => {
            let known: Vec<_> = Country::all().map(|country| (folded(country.name()).into_owned(), country)).collect();
            let near = nearest(text, known.iter().map(|(name, _)| name.as_str()));
            let meant = known.iter().find(|(name, _)| near == Some(name)).map(|(_, country)| country);
            let meant = meant.map(|country| format!("did you mean `{country}` for {}?", country.name()));
            let advice = || "write its name, or its two letters of ISO 3166-1, such as CH".to_owned();
            Err(meant.unwrap_or_else(advice))
        }
        _ => Err(Country::advice(text)),
    }
}

/// Why a text leads to no record of a kind, with those that may have been meant.
pub(super) fn refusal(registry: &Registry, kind: Kind, text: &str, not_found: &NotFound) -> anyhow::Error {
    let (noun, text) = (kind.noun(), safe(text));
    match not_found {
        NotFound::Unclear { candidates } => {
            let told = told(registry, candidates, |id| format!("`{id}`"));
            anyhow!("`{text}` is said of {} {noun}s: write {told}", candidates.len())
        }
        NotFound::Unknown { meant } if meant.is_empty() => {
            anyhow!("there is no {noun} `{text}`: `wsis list {}` shows them all", kind.word())
        }
        NotFound::Unknown { meant } => match &meant[..] {
            [meant] => anyhow!("there is no {noun} `{text}`: did you mean `{meant}`?"),
            several => {
                let told = told(registry, several, |id| format!("`{id}`"));
                anyhow!("there is no {noun} `{text}`: did you mean {told}?")
            }
        },
    }
}

/// The record that a name alone leads to, for this command; an error says what to type for those that may be meant.
pub(super) fn alone(registry: &Registry, name: &str, command: &str) -> Result<RecordId> {
    let with_kind = |id: &RecordId| format!("`wsis {command} {} {id}`", id.kind().word());
    match (named_of_any_kind(registry, name), kind(name)) {
        (Ok(id), _) => Ok(id),
        (Err(NotFound::Unclear { candidates }), _) => {
            let told = told(registry, &candidates, with_kind);
            bail!("`{}` is said of {} records: type {told}", safe(name), candidates.len())
        }
        (_, Some(kind)) => {
            let (noun, word) = (kind.noun(), kind.word());
            bail!("which {noun}? Name it behind the kind; `wsis list {word}` shows them all")
        }
        (Err(NotFound::Unknown { meant }), None) if meant.is_empty() => match did_you_mean_kind(name) {
            Some(_) => Err(no_kind(name)),
            None => bail!("there is no record `{}`: `wsis list` shows those of a kind", safe(name)),
        },
        (Err(NotFound::Unknown { meant }), None) => {
            bail!("there is no record `{}`: did you mean {}?", safe(name), told(registry, &meant, with_kind))
        }
    }
}

/// What is said of a word that is no kind of record.
pub(super) fn no_kind(word: &str) -> anyhow::Error {
    let help = did_you_mean(word, &Kind::ALL.map(Kind::word)).unwrap_or_default();
    anyhow!("there is no kind of record `{}`: {help}", safe(word))
}

fn did_you_mean_kind(word: &str) -> Option<&'static str> {
    nearest(word, Kind::ALL.map(Kind::word))
}

/// Records with what they are called, as alternatives; of many the first, and how many more there are.
pub(super) fn told(registry: &Registry, ids: &[RecordId], write: impl Fn(&RecordId) -> String) -> String {
    let one = |id: &RecordId| match called(registry, id).first() {
        Some(name) => format!("{} ({})", write(id), safe(name)),
        None => write(id),
    };
    let mut told: Vec<_> = ids.iter().take(MOST).map(one).collect();
    if ids.len() > MOST {
        told.push(format!("one of {} others", ids.len() - MOST));
    }
    match told.split_last() {
        Some((last, [])) => last.clone(),
        Some((last, others)) => format!("{} or {last}", others.join(", ")),
        None => String::new(),
    }
}
