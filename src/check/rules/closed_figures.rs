//! Figures of closed years that are others than before, though no record of such a year made them so: what did?

use super::closed_years::{FROZEN_YEAR_CHANGED, around, closed, is_closed, of_years};
use crate::change::{Change, Effect, What, figures, gaps, in_words};
use crate::check::Finding;
use crate::check::scope::Base;
use crate::decode::KeyPath;
use crate::line::ActionLine;
use crate::record::{Day, ReportingPeriod, Year, Years};
use crate::registry::{Key, Registry};
use crate::stocktake::{Stocktaking, stocktake};
use rayon::prelude::*;
use serde_json::Value;
use std::collections::{BTreeMap, HashMap, HashSet};

/// How many stocktakings are taken at most to find what changed the figures: a change may be of any size.
const MOST: usize = 2000;

/// A finding for each file that changed a figure of a year that was closed at the base, other than the records of such years:
/// these are found by themselves, and so is what can't be read.
pub(super) fn changed(now: &Registry, base: &Base<'_>) -> Vec<Finding> {
    let cycles = base.registry.cycles.iter().map(|cycle| cycle.key);
    let closed_years: HashMap<Years, Day> = cycles.clone().filter_map(|cycle| closed(base, cycle)).collect();
    if base.changes.is_empty() || closed_years.is_empty() {
        return Vec::new();
    }
    let stand = |cycle: &Year| {
        let period = base.registry.period_of_cycle(*cycle);
        Figures { period, before: taken(base.registry, period), after: taken(now, period) }
    };
    let closed_cycles: Vec<_> = cycles.filter(|cycle| closed(base, *cycle).is_some()).collect();
    let all: Vec<_> = closed_cycles.par_iter().map(stand).filter(|figures| figures.differ(base)).collect();
    if all.is_empty() {
        return Vec::new();
    }
    let in_all: HashMap<_, _> = all.iter().flat_map(|figures| figures.differences(base)).collect();
    let causes = Search::new(now, base).causes(all);
    causes.into_iter().filter_map(|cause| cause.finding(&in_all, &closed_years, base)).collect()
}

fn taken(registry: &Registry, period: ReportingPeriod) -> Stocktaking {
    stocktake(registry, period, &ActionLine::ALL)
}

/// The figures of a cycle in two states of the registry.
#[derive(Clone)]
struct Figures {
    /// Its period, as it was when it was closed.
    period: ReportingPeriod,
    before: Stocktaking,
    after: Stocktaking,
}

/// Which figure: the years, the line if it is of one, and its name in the JSON; a list is one figure. Gaps come last.
type Which = (Years, Sort, Option<ActionLine>, String);

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
enum Sort {
    Figure,
    Gap,
}

impl Figures {
    /// What differs, each with the sentence that tells it: the figures that people look at first, and gaps last.
    fn differences(&self, base: &Base<'_>) -> Vec<(Which, String)> {
        let mut effects = figures(&self.before, &self.after);
        let is_told_there = self.period.before.is_some_and(|before| closed(base, before.last()).is_some());
        effects.retain(|effect| !(is_told_there && effect.is_of_year_before()));
        // A resolution that is recorded later was no part of what was reported, nor is what answers it.
        effects.retain(|effect| effect.figure.split('.').next() != Some("requests"));
        // Who is listed under another name is the same.
        let renamed = base.renamed();
        let name = |value: &Option<Value>| value.as_ref().map(|value| value.as_str().unwrap_or_default().to_owned());
        effects.retain(|effect| match (name(&effect.before), name(&effect.after)) {
            (Some(was), Some(is)) => !renamed.is_same(&was, &is),
            (Some(was), None) => !renamed.has_old(&was),
            (None, Some(is)) => !renamed.has_new(&is),
            (None, None) => true,
        });
        effects.sort_by_key(|effect| effect.name().is_none());
        let of_figures = effects.iter().map(|effect| {
            let list = effect.figure.split('[').next().unwrap_or_default();
            ((effect.years, Sort::Figure, effect.line, list.to_owned()), sentence(effect))
        });
        let of_gaps = gaps(&self.before, &self.after).into_iter().flat_map(|change| {
            let told = |gap: &str, how: &str| {
                let which = (change.years, Sort::Gap, Some(change.line), gap.to_owned());
                (which, format!("the gap \"{gap}\" of {} in {} {how}", change.line, change.years))
            };
            let opened = change.opened.iter().map(|gap| told(gap.label(), "was not there before"));
            let closed = change.closed.iter().map(|gap| told(gap.label(), "is not there any more"));
            opened.chain(closed).collect::<Vec<_>>()
        });
        of_figures.chain(of_gaps).collect()
    }

    fn differ(&self, base: &Base<'_>) -> bool {
        self.before != self.after && !self.differences(base).is_empty()
    }
}

/// From what to what a figure went.
fn sentence(effect: &Effect) -> String {
    let name = effect.name().map_or_else(|| in_full(&effect.figure), str::to_owned);
    let (of, years) = (effect.of(), effect.years);
    match (&effect.before, &effect.after) {
        // An entry of a list: the others stay.
        (Some(before), None) if effect.is_of_entry() => {
            format!("{} is no longer among the {name} of {of} in {years}", in_words(before))
        }
        (None, Some(after)) if effect.is_of_entry() => {
            format!("{} is new among the {name} of {of} in {years}", in_words(after))
        }
        (before, after) => {
            let told = |value: &Option<_>| value.as_ref().map_or("none".to_owned(), in_words);
            format!("{name} of {of} in {years}: {} before, {} now", told(before), told(after))
        }
    }
}

/// A figure that people seldom look at: `group.by_category.academia` as members by category, `nil_report` as it is.
fn in_full(figure: &str) -> String {
    let path: Vec<_> = figure.split('.').collect();
    match &path[..] {
        [of @ .., by, key] if by.starts_with("by_") => {
            let counted = if of.contains(&"group") { "members" } else { "outputs" };
            format!("{counted} {} ({key})", by.replace('_', " "))
        }
        _ => format!("`{figure}`"),
    }
}

/// What changed figures, and which. Without a change it could not be told in time which of several it was.
struct Cause<'a> {
    change: Option<&'a Change>,
    figures: Vec<Figures>,
}

impl Cause<'_> {
    /// The finding, with the figures as they were before all changes and are after all of them. None where others made them again
    /// what they were.
    fn finding(
        &self,
        in_all: &HashMap<Which, String>,
        closed_years: &HashMap<Years, Day>,
        base: &Base<'_>,
    ) -> Option<Finding> {
        let mut which: Vec<_> = self.figures.iter().flat_map(|figures| figures.differences(base)).collect();
        which.dedup_by(|(one, _), (other, _)| one == other);
        let in_the_end: Vec<_> = which.iter().filter_map(|(which, _)| Some((which, in_all.get(which)?))).collect();
        // A gap is told where no figure tells more.
        let sort = in_the_end.iter().any(|(which, _)| which.1 == Sort::Figure).then_some(Sort::Figure);
        let told = in_the_end.into_iter().filter(|(which, _)| sort.is_none_or(|sort| which.1 == sort));
        let told: Vec<_> = told.map(|(which, sentence)| (which.0, sentence)).collect();
        let (closed, first) = told.first()?;
        let mut years: Vec<_> = told.iter().map(|(years, _)| years.to_string()).collect();
        years.dedup();
        let all_years = match &years[..] {
            [first, .., last] if years.len() > 2 => format!("{} years from {first} to {last}", years.len()),
            _ => years.join(" and "),
        };
        let message = match told.len() - 1 {
            0 => (*first).clone(),
            1 => format!("{first} (and 1 more figure of {all_years})"),
            more => format!("{first} (and {more} more figures of {all_years})"),
        };
        let finding = match self.change {
            None => Finding::of_file(
                &FROZEN_YEAR_CHANGED,
                closed.last().file(),
                format!("{message}, by some of the files that changed"),
            ),
            Some(change) => match place(change) {
                Some(place) => Finding::at(&FROZEN_YEAR_CHANGED, change.file.clone(), place, message),
                None => Finding::of_file(&FROZEN_YEAR_CHANGED, change.file.clone(), message),
            },
        };
        Some(of_years(finding, *closed, *closed_years.get(closed)?))
    }
}

/// The key that holds all that changed in a file; none for the file as a whole.
fn place(change: &Change) -> Option<KeyPath> {
    let What::Changed { fields } = &change.what else { return None };
    let places =
        fields.iter().map(|field| if field.after.is_some() { field.path.clone() } else { around(&field.path) });
    let common = places.reduce(|one, other| {
        let same = one.steps().iter().zip(other.steps()).take_while(|(one, other)| one == other).count();
        KeyPath::new(&one.steps()[..same])
    })?;
    (common != KeyPath::root()).then_some(common)
}

/// The changes made one after the other, to see after which of them a figure is another.
struct Search<'a> {
    base: &'a Base<'a>,
    now: &'a Registry,
    changes: Vec<&'a Change>,
    /// The registry as it was, with what is told otherwise, and with the first few of the changes.
    state: Registry,
    made: usize,
    /// How many stocktakings may still be taken.
    left: usize,
    found: Vec<Cause<'a>>,
    /// What there was no time to find the causes of, by cycle.
    unexplained: BTreeMap<Years, Vec<Figures>>,
}

impl<'a> Search<'a> {
    fn new(now: &'a Registry, base: &'a Base<'a>) -> Self {
        let unread: HashSet<_> = now.not_counted().chain(base.registry.not_counted()).collect();
        let is_told = |change: &&Change| {
            change.what == What::Unreadable || change.files().any(|file| is_closed(base, file) || unread.contains(file))
        };
        let (told, mut changes): (Vec<_>, Vec<_>) = base.changes.iter().partition(is_told);
        // What is new changes nothing until it is named, and what is gone nothing once it is named no more.
        changes.sort_by_key(|change| match change.what {
            What::Added { .. } => 0,
            What::Removed { .. } => 2,
            _ => 1,
        });
        let mut state = base.registry.clone();
        state.take(told.into_iter().flat_map(Change::files), now);
        Self { base, now, changes, state, made: 0, left: MOST, found: Vec::new(), unexplained: BTreeMap::new() }
    }

    /// What made these figures others, but for what is told otherwise.
    fn causes(mut self, all: Vec<Figures>) -> Vec<Cause<'a>> {
        let last = self.changes.len();
        let figures =
            all.into_iter().map(|of_cycle| Figures { before: taken(&self.state, of_cycle.period), ..of_cycle });
        let figures = figures.collect();
        self.narrow(0, last, figures);
        let unexplained = self.unexplained.into_values().map(|figures| Cause { change: None, figures });
        self.found.into_iter().chain(unexplained).collect()
    }

    /// Finds the causes between two states by halves. The figures are those of the two.
    fn narrow(&mut self, from: usize, to: usize, mut figures: Vec<Figures>) {
        figures.retain(|figures| figures.differ(self.base));
        if figures.is_empty() {
            return;
        }
        if to - from <= 1 {
            self.found.push(Cause { change: self.changes.get(from).copied(), figures });
            return;
        }
        if self.left < figures.len() {
            for figures in figures {
                self.unexplained.entry(figures.period.years).or_default().push(figures);
            }
            return;
        }
        self.left -= figures.len();
        let middle = from.midpoint(to);
        self.make(middle);
        let state = &self.state;
        let (first, second) = figures
            .into_par_iter()
            .map(|Figures { period, before, after }| {
                let between = taken(state, period);
                (Figures { period, before, after: between.clone() }, Figures { period, before: between, after })
            })
            .unzip();
        self.narrow(from, middle, first);
        self.narrow(middle, to, second);
    }

    /// Has the first few of the changes made.
    fn make(&mut self, number: usize) {
        let (range, registry) =
            if number >= self.made { (self.made..number, self.now) } else { (number..self.made, self.base.registry) };
        self.state.take(self.changes[range].iter().flat_map(|change| change.files()), registry);
        self.made = number;
    }
}
