//! Other cuts through the outputs of some years: by kind, category, organization, country, region or goal.

use super::lists::{Filed, OfYears};
use crate::decode::HasWord;
use crate::line::ActionLine;
use crate::record::{Category, Country, OrganizationId, OutputKind, Region, Year, Years};
use crate::registry::Registry;
use serde::Serialize;
use std::collections::BTreeMap;

/// What outputs are counted by.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, clap::ValueEnum)]
#[serde(rename_all = "lowercase")]
pub enum By {
    /// The line that they are filed under.
    Line,
    /// Their kind.
    Kind,
    /// The stakeholder category of who brought them out.
    Category,
    /// Who brought them out or was a partner.
    Organization,
    /// The countries that they are about.
    Country,
    /// The ITU's regions of these countries.
    Region,
    /// The Sustainable Development Goals that they serve.
    Sdg,
}

/// Outputs of some years, counted by something that one output may have several of.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Cut {
    /// What they are counted by.
    pub by: By,
    /// The years, from the first on; of several that are counted as one, the last.
    pub years: Vec<Year>,
    /// The periods that these years end, where one has several years.
    #[serde(skip_serializing_if = "are_single")]
    pub periods: Vec<Years>,
    /// A row for each thing that there is, most outputs in the last year first.
    pub rows: Vec<CutRow>,
    /// All outputs of each year, each once.
    pub outputs: Vec<usize>,
    /// Those of each year that say nothing of it.
    pub unstated: Vec<usize>,
}

/// One thing that outputs are counted by.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct CutRow {
    /// As it is written in files.
    pub key: String,
    /// As people see it.
    pub name: String,
    /// How many outputs of each year.
    pub outputs: Vec<usize>,
}

fn are_single(periods: &[Years]) -> bool {
    periods.iter().all(|years| years.first() == years.last())
}

/// The outputs of these lines and periods, counted by something.
pub fn cut(registry: &Registry, by: By, periods: &[Years], lines: &[ActionLine]) -> Cut {
    let lines: Vec<_> = ActionLine::ALL.into_iter().filter(|line| lines.contains(line)).collect();
    let none = vec![0; periods.len()];
    let mut rows: BTreeMap<(usize, String), CutRow> = BTreeMap::new();
    for (rank, key) in always_shown(by).into_iter().enumerate() {
        rows.insert((rank, key.clone()), CutRow { name: name(registry, by, &key), key, outputs: none.clone() });
    }
    let (mut outputs, mut unstated) = (none.clone(), none.clone());
    for (n, years) in periods.iter().enumerate() {
        let of_years = OfYears::new(registry, *years);
        outputs[n] = of_years.outputs(&lines).len();
        let counts = counts(&of_years, by, &lines);
        unstated[n] = counts.unstated;
        for (key, count) in counts.of_keys {
            let name = || CutRow { name: name(registry, by, &key), key: key.clone(), outputs: none.clone() };
            rows.entry((rank(by, &key), key.clone())).or_insert_with(name).outputs[n] = count;
        }
    }
    let mut rows: Vec<_> = rows.into_values().collect();
    if by != By::Line {
        rows.sort_by_key(|row| std::cmp::Reverse(row.outputs.last().copied()));
    }
    let years = periods.iter().map(|years| years.last()).collect();
    Cut { by, years, periods: periods.to_vec(), rows, outputs, unstated }
}

/// Keys that are shown even where nothing is counted under them: of small closed sets, whose gaps tell something.
fn always_shown(by: By) -> Vec<String> {
    match by {
        By::Line => ActionLine::ALL.iter().map(|line| line.stem().to_owned()).collect(),
        By::Category => Category::WORDS.iter().map(|(word, _)| (*word).to_owned()).collect(),
        By::Region => Region::WORDS.iter().map(|(word, _)| (*word).to_owned()).collect(),
        By::Kind | By::Organization | By::Country | By::Sdg => Vec::new(),
    }
}

/// How many outputs of a year stand under each key, and how many under none.
struct CountsOfYear {
    of_keys: Vec<(String, usize)>,
    unstated: usize,
}

fn counts(of_year: &OfYears<'_>, by: By, lines: &[ActionLine]) -> CountsOfYear {
    match by {
        By::Line => under(of_year, lines, &lines.iter().map(|line| (line.stem(), of_year.outputs(&[*line]))).collect()),
        By::Kind => under(of_year, lines, &of_year.by_kind(lines)),
        By::Category => under(of_year, lines, &of_year.by_category(lines)),
        By::Organization => under(of_year, lines, &of_year.by_organization(lines)),
        By::Country => under(of_year, lines, &of_year.by_country(lines)),
        By::Region => under(of_year, lines, &of_year.by_region(lines)),
        By::Sdg => under(of_year, lines, &of_year.by_sdg(lines)),
    }
}

fn under<'a, K: ToString>(
    of_year: &OfYears<'a>,
    lines: &[ActionLine],
    lists: &BTreeMap<K, Vec<Filed<'a>>>,
) -> CountsOfYear {
    let of_keys = lists.iter().map(|(key, list)| (key.to_string(), list.len())).collect();
    CountsOfYear { of_keys, unstated: of_year.under_none(lines, lists).len() }
}

/// A key's place in its closed set.
fn rank(by: By, word: &str) -> usize {
    let place = |known: Option<usize>| known.unwrap_or_default();
    match by {
        By::Line => place(ActionLine::ALL.iter().position(|line| line.stem() == word)),
        By::Kind => place(OutputKind::WORDS.iter().position(|(known, _)| *known == word)),
        By::Category => place(Category::WORDS.iter().position(|(known, _)| *known == word)),
        By::Region => place(Region::WORDS.iter().position(|(known, _)| *known == word)),
        By::Sdg => word.parse().unwrap_or_default(),
        By::Organization | By::Country => 0,
    }
}

fn name(registry: &Registry, by: By, key: &str) -> String {
    let known = match by {
        By::Line => ActionLine::from_stem(key).map(|line| line.to_string()),
        By::Region => Region::of_word(key).map(|region| region.name().to_owned()),
        By::Country => Country::new(key).map(|country| country.name().to_owned()),
        By::Organization => OrganizationId::new(key).and_then(|id| {
            let organization = registry.organizations.get(&id)?.sound()?;
            Some(registry.told(&organization.name).to_owned())
        }),
        By::Kind | By::Category => Some(key.replace('-', " ")),
        By::Sdg => Some(format!("Goal {key}")),
    };
    known.unwrap_or_else(|| key.to_owned())
}
