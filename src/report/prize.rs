//! The prizes that outputs won or were in the running for, contest by contest.

use super::records::{OutputSeen, Said, SourceSeen};
use super::view::{View, strength};
use crate::record::{Date, Output, OutputStatus, Prize, Rank, Year};
use schemars::JsonSchema;
use serde::Serialize;
use std::collections::{HashMap, HashSet};

/// A prize that an output won, or was in the running for.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct PrizeSeen {
    /// The contest, without its year.
    pub name: Said,
    /// When it was awarded.
    pub date: Date,
    /// What the output was in it.
    pub rank: Rank,
    /// The category.
    pub category: Option<Said>,
    /// Whether the date of the output is that of the prize, which tells nothing of when it was begun.
    pub is_date_of_output: bool,
    /// Where this was read: sources of its own, else those of the output.
    pub sources: Vec<SourceSeen>,
}

/// A contest in which several outputs were honoured.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct Contest {
    /// What it is called, without its year.
    pub name: Said,
    /// Its year.
    pub year: Year,
    /// The ids of the outputs that were honoured, in the order of the report.
    pub outputs: Vec<String>,
    /// The sources that several of them share.
    pub sources: Vec<SourceSeen>,
}

impl View<'_> {
    /// The prizes of an output, but for those of a later day than the report's.
    pub fn prizes(self, output: &Output) -> Vec<PrizeSeen> {
        let known = output.prizes.iter().filter(|prize| self.known.unless_later(prize.date).is_some());
        known.map(|prize| self.prize(output, prize)).collect()
    }

    fn prize(self, output: &Output, prize: &Prize) -> PrizeSeen {
        let sources = if prize.sources.is_empty() { &output.sources[..] } else { &prize.sources };
        PrizeSeen {
            name: self.said(&prize.name),
            date: prize.date,
            rank: prize.rank,
            category: prize.category.as_ref().map(|category| self.said(category)),
            is_date_of_output: is_date_of(output.date, prize.date),
            sources: self.sources(sources),
        }
    }
}

/// Whether the date of an output is that of a prize: the same, or its year where no more is known of the output.
fn is_date_of(date: Date, prize: Date) -> bool {
    date == prize || date.is_whole_year() && date.year() == prize.year()
}

/// Whether something lasted in a year that is all that is known of its date, and nothing says that it was launched then. No key says when
/// what goes on was begun, and so its summary is asked whether it tells of a launch in that year.
pub fn is_pursued(output: &Output, summary: &str) -> bool {
    let year = output.date.year().to_string();
    let is_year = |word: &&str| word.len() == 4 && word.parse::<u16>().is_ok();
    let was_launched = summary.split(". ").filter(|said| said.contains("launched")).any(|said| {
        let mut years = said.split(|sign: char| !sign.is_ascii_alphanumeric()).filter(is_year).peekable();
        years.peek().is_none() || years.any(|it| it == year)
    });
    output.date.is_whole_year() && !was_launched && output.status == OutputStatus::Ongoing
}

/// The contests in which several outputs were honoured, in the order in which the report comes to them.
pub fn contests<'a>(outputs: impl Iterator<Item = &'a OutputSeen>) -> Vec<Contest> {
    let mut contests: Vec<Honours<'_>> = Vec::new();
    let mut places = HashMap::new();
    let honoured = outputs.flat_map(|output| output.prizes.iter().map(move |prize| (output, prize)));
    for (output, prize) in honoured.filter(|(_, prize)| prize.rank != Rank::Nominee) {
        let place = *places.entry((&prize.name, prize.date.year())).or_insert_with(|| {
            contests.push(Honours::of(prize));
            contests.len() - 1
        });
        contests[place].add(output, prize);
    }
    contests.into_iter().map(|honours| honours.contest).filter(|contest| contest.outputs.len() > 1).collect()
}

/// A contest while the outputs that it honoured are gone through.
struct Honours<'a> {
    contest: Contest,
    /// The ids of its outputs.
    outputs: HashSet<&'a str>,
    /// The first output that each source tells of.
    first: HashMap<&'a SourceSeen, &'a str>,
    /// The sources that several outputs share.
    shared: HashSet<&'a SourceSeen>,
}

impl<'a> Honours<'a> {
    /// The contest of a prize, with no output yet.
    fn of(prize: &PrizeSeen) -> Self {
        let contest =
            Contest { name: prize.name.clone(), year: prize.date.year(), outputs: Vec::new(), sources: Vec::new() };
        Self { contest, outputs: HashSet::new(), first: HashMap::new(), shared: HashSet::new() }
    }

    fn add(&mut self, output: &'a OutputSeen, prize: &'a PrizeSeen) {
        if self.outputs.insert(&output.id) {
            self.contest.outputs.push(output.id.clone());
        }
        for source in &prize.sources {
            let is_of_another = *self.first.entry(source).or_insert(&output.id) != output.id;
            if is_of_another && self.shared.insert(source) {
                self.contest.sources.push(source.clone());
            }
        }
    }
}

/// Leaves to each output the sources that are not told with its contest, and those of its prizes beside them; all of its own where nothing
/// else vouches for what is told of it.
pub fn part_sources<'a>(outputs: impl Iterator<Item = &'a mut OutputSeen>, contests: &[Contest]) {
    let mut told: HashMap<&str, Vec<usize>> = HashMap::new();
    for (place, contest) in contests.iter().enumerate() {
        contest.outputs.iter().for_each(|id| told.entry(id).or_default().push(place));
    }
    let sources: Vec<HashSet<&SourceSeen>> = contests.iter().map(|contest| contest.sources.iter().collect()).collect();
    for output in outputs {
        let of_contests = told.get(&*output.id).map_or(&[][..], Vec::as_slice);
        let is_told = |source: &SourceSeen| of_contests.iter().any(|place| sources[*place].contains(source));
        let own: Vec<_> = output.sources.iter().filter(|source| !is_told(source)).cloned().collect();
        let mut own = if own.is_empty() { output.sources.clone() } else { own };
        for source in output.prizes.iter().flat_map(|prize| &prize.sources) {
            if !is_told(source) && !own.contains(source) {
                own.push(source.clone());
            }
        }
        own.sort_by_key(strength);
        output.own_sources = own;
    }
}
