//! The outputs of lines in some years, and who brought them out.

use super::{Filed, OfYears, among, is_planned, with_first};
use crate::line::ActionLine;
use crate::record::{Category, Country, Coverage, OrganizationId, Output, OutputKind, Region, Sdg, Years};
use std::collections::{BTreeMap, BTreeSet, HashSet};

impl<'a> OfYears<'a> {
    /// Outputs filed under the lines, but the planned ones.
    pub fn outputs(&self, lines: &[ActionLine]) -> Vec<Filed<'a>> {
        self.filed(self.years, lines).filter(|(_, output)| !is_planned(output)).collect()
    }

    /// Lines with an output, each with the first.
    pub fn with_output(&self, lines: &[ActionLine]) -> Vec<(ActionLine, Filed<'a>)> {
        with_first(lines, |family| self.outputs(family))
    }

    /// Outputs of other lines that serve these too.
    pub fn also(&self, lines: &[ActionLine]) -> Vec<Filed<'a>> {
        let serves = |(key, output): &Filed<'_>| {
            !lines.contains(&key.line) && output.also.iter().any(|line| lines.contains(line))
        };
        self.outputs.iter().copied().filter(serves).collect()
    }

    /// Outputs that are only planned.
    pub fn planned(&self, lines: &[ActionLine]) -> Vec<Filed<'a>> {
        self.filed(self.years, lines).filter(|(_, output)| is_planned(output)).collect()
    }

    /// Outputs of the years before that these are compared with.
    pub fn previous(&self, lines: &[ActionLine]) -> Vec<Filed<'a>> {
        let filed = self.before.into_iter().flat_map(|years| self.filed(years, lines));
        filed.filter(|(_, output)| !is_planned(output)).collect()
    }

    fn filed<'b>(&'b self, years: Years, lines: &'b [ActionLine]) -> impl Iterator<Item = Filed<'a>> + 'b {
        let of_year = move |year| lines.iter().flat_map(move |line| among(self.registry.outputs_of_line(year, *line)));
        years.each().flat_map(of_year)
    }

    /// Outputs that came after the day on which those of their year were due.
    pub fn late(&self, lines: &[ActionLine]) -> Vec<Filed<'a>> {
        let is_late = |(key, output): &Filed<'_>| {
            self.outputs_due(key.year).zip(output.submitted).is_some_and(|(due, submitted)| submitted > due)
        };
        self.outputs(lines).into_iter().filter(is_late).collect()
    }

    /// Outputs by the stakeholder categories of who brought them out.
    pub fn by_category(&self, lines: &[ActionLine]) -> BTreeMap<Category, Vec<Filed<'a>>> {
        let categories = |output: &Output| output.by.iter().filter_map(|id| self.registry.category(id)).collect();
        by(self.outputs(lines), categories)
    }

    /// Outputs by their kind.
    pub fn by_kind(&self, lines: &[ActionLine]) -> BTreeMap<OutputKind, Vec<Filed<'a>>> {
        by(self.outputs(lines), |output| BTreeSet::from([output.kind]))
    }

    /// Outputs by the countries that they are about.
    pub fn by_country(&self, lines: &[ActionLine]) -> BTreeMap<Country, Vec<Filed<'a>>> {
        by(self.outputs(lines), |output| output.countries.iter().copied().collect())
    }

    /// Outputs by the ITU's regions of these countries.
    pub fn by_region(&self, lines: &[ActionLine]) -> BTreeMap<Region, Vec<Filed<'a>>> {
        by(self.outputs(lines), |output| output.countries.iter().filter_map(Country::region).collect())
    }

    /// Outputs by the Sustainable Development Goals that they serve.
    pub fn by_sdg(&self, lines: &[ActionLine]) -> BTreeMap<Sdg, Vec<Filed<'a>>> {
        by(self.outputs(lines), |output| output.sdgs.iter().copied().collect())
    }

    /// Outputs by how far they reach.
    pub fn by_coverage(&self, lines: &[ActionLine]) -> BTreeMap<Coverage, Vec<Filed<'a>>> {
        by(self.outputs(lines), |output| output.coverage.into_iter().collect())
    }

    /// Outputs by who brought them out or was a partner in them.
    pub fn by_organization(&self, lines: &[ActionLine]) -> BTreeMap<&'a OrganizationId, Vec<Filed<'a>>> {
        by(self.outputs(lines), |output| contributors(output).collect())
    }

    /// Outputs that say nothing of what they are counted by: they stand under none of its keys.
    pub fn under_none<K>(&self, lines: &[ActionLine], keys: &BTreeMap<K, Vec<Filed<'a>>>) -> Vec<Filed<'a>> {
        let stated: HashSet<_> = keys.values().flatten().map(|(id, _)| *id).collect();
        self.outputs(lines).into_iter().filter(|(id, _)| !stated.contains(id)).collect()
    }

    /// The same for each thing that reports count them by: its name, and the outputs that say nothing of it.
    pub fn unstated(&self, lines: &[ActionLine]) -> BTreeMap<&'static str, Vec<Filed<'a>>> {
        BTreeMap::from([
            ("category", self.under_none(lines, &self.by_category(lines))),
            ("region", self.under_none(lines, &self.by_region(lines))),
            ("goal", self.under_none(lines, &self.by_sdg(lines))),
            ("coverage", self.under_none(lines, &self.by_coverage(lines))),
        ])
    }

    /// Who brought these outputs out or was a partner in them, each with the first of them.
    pub fn organizations(&self, lines: &[ActionLine]) -> BTreeMap<&'a OrganizationId, Filed<'a>> {
        let mut organizations = BTreeMap::new();
        for (key, output) in self.outputs(lines) {
            for id in contributors(output) {
                organizations.entry(id).or_insert((key, output));
            }
        }
        organizations
    }
}

/// Who brought an output out or was a partner in it.
fn contributors(output: &Output) -> impl Iterator<Item = &OrganizationId> {
    output.by.iter().chain(&output.partners)
}

/// Outputs under each of their keys. One that has several stands under each, once.
fn by<'a, K: Ord>(outputs: Vec<Filed<'a>>, keys: impl Fn(&'a Output) -> BTreeSet<K>) -> BTreeMap<K, Vec<Filed<'a>>> {
    let mut lists: BTreeMap<K, Vec<_>> = BTreeMap::new();
    for (id, output) in outputs {
        for key in keys(output) {
            lists.entry(key).or_default().push((id, output));
        }
    }
    lists
}
