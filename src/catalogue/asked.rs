//! What a list was asked for, in words: the title of a reply.

use super::{Filter, Listed, PartIn};
use crate::print::{acronym, capitalized};
use crate::record::Kind;
use crate::template::{Speaker, yes};
use fluent_bundle::FluentValue;

/// What a list holds, as one would say it: `Planned outputs concerning Kenya under C7 e-health since 2015`.
pub fn asked(speaker: &Speaker<'_>, listed: Listed, filter: &Filter) -> String {
    let statuses = filter.statuses.iter().map(|status| speaker.word_or("status", status));
    let states = filter.states.iter().map(|state| speaker.word_of("state", state));
    let standing = alternatives(speaker, statuses.chain(states));
    let of = [("has-standing", yes(standing.is_some())), ("standing", standing.unwrap_or_default().into())];
    let what = speaker.say(&format!("asked-{}", listed.word()), of);
    let parts = of_what(speaker, filter, listed).into_iter().chain(parties(speaker, filter, listed));
    let parts: Vec<_> = parts.chain(times(speaker, filter)).chain(searched(speaker, filter)).collect();
    let of = [
        ("what", what.into()),
        ("has-parts", yes(!parts.is_empty())),
        ("parts", speaker.joined("asked-between", parts).into()),
    ];
    capitalized(&speaker.say("asked-title", of))
}

/// What the records are about.
fn of_what(speaker: &Speaker<'_>, filter: &Filter, listed: Listed) -> Vec<String> {
    let of = if listed == Listed::Records(Kind::Output) { "output" } else { "other" };
    let countries = filter.countries.iter().map(|country| speaker.country(*country));
    let places = countries.chain(filter.regions.iter().map(|region| speaker.word(&format!("region-{region}"))));
    let said = |message: &str, names: Option<String>| {
        let names = names?;
        let of = [("names", names.into()), ("of", of.into()), ("count", filter.goals.len().into())];
        Some(speaker.say(message, of))
    };
    let any = |names: Vec<String>| alternatives(speaker, names);
    [
        said("asked-by-kind", any(filter.kinds.iter().map(|kind| speaker.word_of("kind", kind)).collect())),
        said("asked-by-category", any(filter.categories.iter().map(|it| speaker.word_of("category", it)).collect())),
        said("asked-by-place", any(places.collect())),
        said("asked-by-coverage", any(filter.coverages.iter().map(|it| speaker.word_of("coverage", it)).collect())),
        said("asked-by-goal", any(filter.goals.iter().map(ToString::to_string).collect())),
        said("asked-by-line", any(filter.lines.iter().map(ToString::to_string).collect())),
        said("asked-by-resolution", any(filter.resolutions.iter().map(ToString::to_string).collect())),
    ]
    .into_iter()
    .flatten()
    .collect()
}

/// Whose they are.
fn parties(speaker: &Speaker<'_>, filter: &Filter, listed: Listed) -> Option<String> {
    let names = alternatives(speaker, filter.organizations.iter().map(|id| acronym(speaker.registry, id)))?;
    let what = match (&filter.roles[..], listed) {
        ([PartIn::By], _) => "by",
        ([PartIn::Partner], _) => "partner",
        (_, Listed::Records(Kind::Output)) => "by-or-with",
        (_, Listed::Requests) => "asked",
        _ => "any",
    };
    Some(speaker.say("asked-by-organization", [("as", what.into()), ("names", names.into())]))
}

/// Of when.
fn times(speaker: &Speaker<'_>, filter: &Filter) -> impl Iterator<Item = String> {
    let years =
        (!filter.years.is_empty()).then(|| said(speaker, "asked-by-years", "years", speaker.years(&filter.years)));
    let since = filter.since.map(|since| said(speaker, "asked-by-since", "date", since.to_string()));
    let until = filter.until.map(|until| said(speaker, "asked-by-until", "date", until.to_string()));
    [years, since, until].into_iter().flatten()
}

/// What is looked for.
fn searched(speaker: &Speaker<'_>, filter: &Filter) -> impl Iterator<Item = String> {
    filter.searches.iter().map(|search| said(speaker, "asked-by-search", "text", search.asked.trim().to_owned()))
}

fn said(speaker: &Speaker<'_>, message: &str, name: &str, value: String) -> String {
    speaker.say(message, [(name, FluentValue::from(value))])
}

/// Names of which one is enough; none where there is none.
fn alternatives(speaker: &Speaker<'_>, names: impl IntoIterator<Item = String>) -> Option<String> {
    let mut names: Vec<_> = names.into_iter().collect();
    let last = names.pop()?;
    if names.is_empty() {
        return Some(last);
    }
    Some(speaker.say("alternatives", [("most", speaker.list(names).into()), ("last", last.into())]))
}
