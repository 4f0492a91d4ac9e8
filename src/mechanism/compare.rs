//! How the two options are compared.

use super::cover::{Lines, smallest_covers};
use super::{Comparison, Coverage, OptionA, OptionB, Reports, SmallestSets};
use crate::line::ActionLine;
use crate::record::{Mechanism, OrganizationId};
use crate::registry::Registry;
use crate::stocktake::Stocktaking;
use std::collections::{BTreeMap, BTreeSet};

/// How many of the smallest sets are named.
const NAMED: usize = 20;

/// Compares the two options over a registry and the stocktaking of all its lines in a year.
pub fn compare(registry: &Registry, stocktaking: &Stocktaking) -> Comparison {
    let known = known_competences(registry);
    let covered = union(known.iter().map(|(_, lines)| *lines));
    let smallest_sets = smallest_sets(&known);
    // Whom the registry names for it, else the first of the smallest sets.
    let coordinators = match stocktaking.mechanism {
        Mechanism::Centralised => registry.coordinators().to_vec(),
        Mechanism::Decentralised => smallest_sets.first.first().cloned().unwrap_or_default(),
    };
    let moderated = moderated(stocktaking);
    let organizations = organizations(&known, &coordinators, &moderated);
    let of_coordinators = union(known.iter().filter(|(id, _)| coordinators.contains(id)).map(|(_, lines)| *lines));
    let reports = |of: fn(&Reports) -> usize| organizations.iter().map(|it| of(&it.reports)).sum();
    Comparison {
        years: stocktaking.years,
        mechanism: stocktaking.mechanism,
        revision: stocktaking.revision.clone(),
        lines: ActionLine::ALL.len(),
        covered: lines_in(covered),
        uncovered: lines_in(!covered),
        competences_unknown: registry.organizations.iter().len() - known.len(),
        smallest_sets,
        option_a: OptionA {
            coordinators,
            reports: reports(|reports| reports.option_a),
            uncovered: lines_in(!of_coordinators),
        },
        option_b: OptionB {
            moderators: moderated.keys().map(|id| (*id).clone()).collect(),
            reports: reports(|reports| reports.option_b),
            unmoderated: unmoderated(stocktaking),
        },
        organizations,
        not_counted: stocktaking.not_counted.clone(),
    }
}

/// Whose competences are known, with the lines that they cover: those that cover most first, then by id.
fn known_competences(registry: &Registry) -> Vec<(&OrganizationId, Lines)> {
    let all = registry.organizations.sound().map(|(id, organization)| (id, set_of(&organization.competences)));
    let mut known: Vec<_> = all.filter(|(_, lines)| *lines != 0).collect();
    known.sort_by_key(|(id, lines)| (std::cmp::Reverse(lines.count_ones()), *id));
    known
}

fn smallest_sets(known: &[(&OrganizationId, Lines)]) -> SmallestSets {
    let covers = smallest_covers(&known.iter().map(|(_, lines)| *lines).collect::<Vec<_>>(), NAMED);
    let named = |cover: Vec<usize>| cover.into_iter().map(|n| known[n].0.clone()).collect();
    SmallestSets { size: covers.size, count: covers.count, first: covers.first.into_iter().map(named).collect() }
}

/// Who moderates in the year, with the lines.
fn moderated(stocktaking: &Stocktaking) -> BTreeMap<&OrganizationId, Vec<ActionLine>> {
    let mut moderated: BTreeMap<_, Vec<_>> = BTreeMap::new();
    for line in &stocktaking.lines {
        for moderator in &line.figures.moderators {
            moderated.entry(moderator).or_default().push(line.line);
        }
    }
    moderated
}

fn unmoderated(stocktaking: &Stocktaking) -> Vec<ActionLine> {
    let without = stocktaking.lines.iter().filter(|line| line.of_family().moderators.is_empty());
    without.map(|line| line.line).collect()
}

fn organizations(
    known: &[(&OrganizationId, Lines)],
    coordinators: &[OrganizationId],
    moderated: &BTreeMap<&OrganizationId, Vec<ActionLine>>,
) -> Vec<Coverage> {
    let by_one = covered_by_one(known);
    let ids: BTreeSet<_> = known.iter().map(|(id, _)| *id).collect();
    let unknown = moderated.keys().copied().chain(coordinators).filter(|id| !ids.contains(id)).collect::<BTreeSet<_>>();
    let all = known.iter().copied().chain(unknown.into_iter().map(|id| (id, 0)));
    let of = |(id, lines): (&OrganizationId, Lines)| {
        let coordinates = coordinators.contains(id);
        let in_office = moderated.get(id).cloned().unwrap_or_default();
        let covers = lines_in(lines).len();
        Coverage {
            organization: id.clone(),
            competences: (lines != 0).then(|| lines_in(lines)),
            covers,
            only_cover: lines_in(lines & by_one),
            coordinates,
            reports: Reports { option_a: if coordinates { covers } else { 0 }, option_b: in_office.len() },
            moderates: in_office,
        }
    };
    all.map(of).collect()
}

/// The lines that one organization covers and no other.
fn covered_by_one(known: &[(&OrganizationId, Lines)]) -> Lines {
    let (one, several) = known.iter().fold((0, 0), |(one, several), (_, lines)| (one | lines, several | one & lines));
    one & !several
}

fn union(sets: impl Iterator<Item = Lines>) -> Lines {
    sets.fold(0, |all, lines| all | lines)
}

fn set_of(lines: &[ActionLine]) -> Lines {
    union(lines.iter().map(|line| bit(*line)))
}

fn lines_in(set: Lines) -> Vec<ActionLine> {
    ActionLine::ALL.into_iter().filter(|line| set & bit(*line) != 0).collect()
}

/// Lines are numbered in the order of the Plan.
fn bit(line: ActionLine) -> Lines {
    1 << line as u32
}
