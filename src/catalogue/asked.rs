//! What a list was asked for, in words: the title of a reply.

use super::{Filter, Listed, PartIn};
use crate::print::{acronym, capitalized, ranges};
use crate::record::Kind;
use crate::registry::Registry;

/// What a list holds, as one would say it: `Planned outputs concerning Kenya under C7 e-health since 2015`.
pub fn asked(registry: &Registry, listed: Listed, filter: &Filter) -> String {
    let standing = filter.statuses.iter().cloned().chain(filter.states.iter().map(|state| state.word().to_owned()));
    let what = [alternatives(standing), Some(format!("{}s", listed.noun()))];
    let of = of(filter, listed).into_iter().chain(parties(registry, filter, listed)).chain(times(filter));
    let searched = filter.searches.iter().map(|search| format!("with “{}”", search.asked.trim()));
    capitalized(&what.into_iter().flatten().chain(of).chain(searched).collect::<Vec<_>>().join(" "))
}

/// What the records are about.
fn of(filter: &Filter, listed: Listed) -> Vec<String> {
    let is_output = listed == Listed::Records(Kind::Output);
    let word = |word: &str| word.replace('-', " ");
    let countries = filter.countries.iter().map(|country| country.name().to_owned());
    let places: Vec<_> = countries.chain(filter.regions.iter().map(|region| region.name().to_owned())).collect();
    let goals: Vec<_> = filter.goals.iter().map(ToString::to_string).collect();
    let goal = if goals.len() == 1 { "Goal" } else { "Goals" };
    [
        said("of kind", alternatives(filter.kinds.iter().map(|kind| word(kind.word())))),
        said("of category", alternatives(filter.categories.iter().map(|category| word(category.word())))),
        said(if is_output { "concerning" } else { "in" }, alternatives(places)),
        said("with coverage", alternatives(filter.coverages.iter().map(|coverage| word(coverage.word())))),
        said(&format!("on Sustainable Development {goal}"), alternatives(goals)),
        said(if is_output { "under" } else { "of" }, alternatives(filter.lines.iter().map(ToString::to_string))),
        said("of", alternatives(filter.resolutions.iter().map(ToString::to_string))),
    ]
    .into_iter()
    .flatten()
    .collect()
}

/// Whose they are.
fn parties(registry: &Registry, filter: &Filter, listed: Listed) -> Option<String> {
    let names = alternatives(filter.organizations.iter().map(|id| acronym(registry, id)));
    match (&filter.roles[..], listed) {
        ([PartIn::By], _) => said("by", names),
        ([PartIn::Partner], _) => Some(format!("with {} as a partner", names?)),
        (_, Listed::Records(Kind::Output)) => said("by or with", names),
        (_, Listed::Requests) => said("asked of", names),
        _ => said("of", names),
    }
}

/// Of when.
fn times(filter: &Filter) -> Vec<String> {
    let years = said("of", Some(ranges(&filter.years)).filter(|years| !years.is_empty()));
    let since = filter.since.map(|since| format!("since {since}"));
    let until = filter.until.map(|until| format!("until {until}"));
    [years, since, until].into_iter().flatten().collect()
}

fn said(before: &str, names: Option<String>) -> Option<String> {
    names.map(|names| format!("{before} {names}").trim().to_owned())
}

/// Names of which one is enough; none where there is none.
fn alternatives(names: impl IntoIterator<Item = String>) -> Option<String> {
    let names: Vec<_> = names.into_iter().collect();
    let (last, others) = names.split_last()?;
    Some(if others.is_empty() { last.clone() } else { format!("{} or {last}", others.join(", ")) })
}
