//! The prizes that outputs won or were in the running for, contest by contest.

use super::records::{OutputSeen, Said, SourceSeen};
use super::view::View;
use crate::record::{Date, Output, OutputStatus, Prize, Rank, Year};
use schemars::JsonSchema;
use serde::Serialize;

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
pub fn contests(outputs: &[OutputSeen]) -> Vec<Contest> {
    let mut contests: Vec<Contest> = Vec::new();
    let honoured = outputs.iter().flat_map(|output| output.prizes.iter().map(move |prize| (output, prize)));
    let honoured = honoured.filter(|(_, prize)| prize.rank != Rank::Nominee);
    for (output, prize) in honoured.clone() {
        let year = prize.date.year();
        match contests.iter_mut().find(|contest| contest.name == prize.name && contest.year == year) {
            Some(contest) if !contest.outputs.contains(&output.id) => contest.outputs.push(output.id.clone()),
            Some(_) => {}
            None => contests.push(Contest {
                name: prize.name.clone(),
                year,
                outputs: vec![output.id.clone()],
                sources: Vec::new(),
            }),
        }
    }
    contests.retain(|contest| contest.outputs.len() > 1);
    for contest in &mut contests {
        let is_of_it = |(_, prize): &(_, &PrizeSeen)| prize.name == contest.name && prize.date.year() == contest.year;
        let mut seen: Vec<(&SourceSeen, &str)> = Vec::new();
        for (output, prize) in honoured.clone().filter(is_of_it) {
            for source in &prize.sources {
                let is_shared = seen.iter().any(|(known, of)| *known == source && *of != output.id);
                if is_shared && !contest.sources.contains(source) {
                    contest.sources.push(source.clone());
                }
                seen.push((source, &output.id));
            }
        }
    }
    contests
}

/// Leaves to each output the sources that are not told with its contest; all of them where nothing else vouches for what is told of it.
pub fn part_sources(outputs: &mut [OutputSeen], contests: &[Contest]) {
    for output in outputs {
        let of_contests = contests.iter().filter(|contest| contest.outputs.contains(&output.id));
        let told: Vec<_> = of_contests.flat_map(|contest| &contest.sources).collect();
        let own = || output.sources.iter().filter(|source| !told.contains(source)).cloned();
        let is_told_by_others = own().next().is_none();
        output.own_sources = if is_told_by_others { output.sources.clone() } else { own().collect() };
    }
}
