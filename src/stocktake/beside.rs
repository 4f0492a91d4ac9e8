//! Two periods side by side, figure by figure, with the records by which they differ.

use super::explain::Counted;
use super::figure::{Behind, Figure, OF_LINE, OF_TOTAL};
use super::lists::OfYears;
use super::{Stocktaking, stocktake};
use crate::line::ActionLine;
use crate::record::ReportingPeriod;
use crate::registry::Registry;
use schemars::JsonSchema;
use serde::Serialize;
use std::collections::{BTreeMap, HashMap};

/// Two periods side by side.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct SideBySide {
    /// The stocktakings of both, that which is compared with first.
    pub years: [Stocktaking; 2],
    /// Every figure of each line, and of all of them together.
    pub figures: Vec<FigureBeside>,
}

/// A figure of both periods.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct FigureBeside {
    /// The line that it is of; `c7+` is C7 with its sub-lines, `total` all lines together.
    pub line: String,
    /// Its name, as `--explain` takes it.
    pub figure: String,
    /// What it was in the first.
    pub before: u64,
    /// What it is in the second.
    pub after: u64,
    /// By how much that is more, or less.
    pub change: i64,
    /// Whether either is a rough number.
    pub approximate: bool,
    /// What was counted for the first alone.
    pub only_before: Vec<Difference>,
    /// What is counted for the second alone.
    pub only_after: Vec<Difference>,
}

/// Something that was counted for one of two periods alone.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Difference {
    /// Its id.
    pub id: String,
    /// Its title or name.
    pub title: String,
    /// What it adds to the figure: one, but for participants.
    pub adds: u64,
}

/// Figures of all lines together: the line's own where there is none of that name.
const TOTAL: &str = "total";

impl SideBySide {
    /// A period beside another that it is compared with, of these lines.
    pub fn of(registry: &Registry, before: ReportingPeriod, after: ReportingPeriod, lines: &[ActionLine]) -> Self {
        let both = [&before, &after].map(|period| OfYears::new(registry, *period));
        let lines: Vec<_> = ActionLine::ALL.into_iter().filter(|line| lines.contains(line)).collect();
        let mut figures = Vec::new();
        for line in &lines {
            each(&mut figures, &both, line.stem(), OF_LINE.iter(), &[*line]);
            if line.family().len() > 1 {
                each(&mut figures, &both, "c7+", OF_LINE.iter(), line.family());
            }
        }
        let of_line_alone = OF_LINE.iter().filter(|figure| OF_TOTAL.iter().all(|total| total.name != figure.name));
        let is_of_all = |figure: &&Figure| matches!(figure.behind, Behind::Plain(_));
        each(&mut figures, &both, TOTAL, OF_TOTAL.iter().chain(of_line_alone.filter(is_of_all)), &lines);
        Self { years: [before, after].map(|period| stocktake(registry, period, &lines)), figures }
    }

    /// A figure of a line, or of all together.
    pub(super) fn figure(&self, line: &str, name: &str) -> Option<&FigureBeside> {
        self.figures.iter().find(|figure| figure.line == line && figure.figure == name)
    }

    /// What the figures of all lines together are called.
    pub(super) const TOTAL: &'static str = TOTAL;
}

/// Adds figures of both periods.
fn each<'f>(
    beside: &mut Vec<FigureBeside>,
    [before, after]: &[OfYears<'_>; 2],
    of: &str,
    figures: impl Iterator<Item = &'f Figure>,
    lines: &[ActionLine],
) {
    for figure in figures {
        match figure.behind {
            Behind::Plain(list) => {
                beside.push(FigureBeside::of(of, figure.name, &list(before, lines), &list(after, lines)));
            }
            Behind::ByKey(lists) => {
                let mut keyed: BTreeMap<String, [Vec<Counted>; 2]> = BTreeMap::new();
                for (n, of_years) in [before, after].into_iter().enumerate() {
                    for (key, list) in lists(of_years, lines) {
                        keyed.entry(key).or_default()[n] = list;
                    }
                }
                for (key, [before, after]) in keyed {
                    beside.push(FigureBeside::of(of, &format!("{}/{key}", figure.name), &before, &after));
                }
            }
        }
    }
}

impl FigureBeside {
    fn of(line: &str, figure: &str, before: &[Counted], after: &[Counted]) -> Self {
        let sum = |list: &[Counted]| list.iter().map(|record| record.adds).sum::<u64>();
        let (first, second) = (sum(before), sum(after));
        Self {
            line: line.to_owned(),
            figure: figure.to_owned(),
            before: first,
            after: second,
            change: i64::try_from(second).unwrap_or(i64::MAX).saturating_sub(i64::try_from(first).unwrap_or(i64::MAX)),
            approximate: before.iter().chain(after).any(|record| record.approximate),
            only_before: alone(before, after),
            only_after: alone(after, before),
        }
    }
}

/// What one list has, and another has not, or fewer times, or with another weight: two requests of one paragraph have one name.
fn alone(list: &[Counted], other: &[Counted]) -> Vec<Difference> {
    let mut known: HashMap<_, usize> = HashMap::new();
    for record in other {
        *known.entry((record.id.as_str(), record.adds)).or_default() += 1;
    }
    let mut alone = Vec::new();
    for record in list.iter().filter(|record| record.adds > 0) {
        match known.get_mut(&(record.id.as_str(), record.adds)) {
            Some(times) if *times > 0 => *times -= 1,
            _ => alone.push(Difference { id: record.id.clone(), title: record.title.clone(), adds: record.adds }),
        }
    }
    alone
}
