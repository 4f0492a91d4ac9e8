//! `wsis list`

use super::format::one_of;
use super::named::refusal as refusal_of;
use super::{Global, Outcome};
use crate::catalogue::{Filter, Listed, Listing, Unfit, list, named};
use crate::decode::{HasWord, did_you_mean};
use crate::print::{Format, Look, json, safe, yaml};
use crate::record::{Country, Day, Kind, OrganizationId, OutputKind, ResolutionId, Year};
use crate::registry::{RecordId, Registry};
use crate::requests::State;
use anyhow::{Result, bail};
use clap::Args;

/// List the records of a kind: lines, organizations, groups, meetings, outputs, cycles or resolutions, and what these ask
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  wsis list output --line c5 --year 2006
  wsis list meeting --organization itu --search forum
  wsis list organization --country CH --format csv
  wsis list request --state overdue --organization itu

Of each option one value is enough; a record must fit every option.")]
pub(super) struct List {
    /// What to list
    listed: Listed,
    /// Of these lines, or serving them: c5, "C7 e-health", e-health or a title
    #[arg(long = "line", value_name = "LINE", num_args = 1..)]
    lines: Vec<String>,
    /// Of these years; of organizations, those that did something in them
    #[arg(long = "year", value_name = "YEAR", num_args = 1.., value_parser = super::year)]
    years: Vec<Year>,
    /// Of these organizations: whoever moderates or is a member, organized, brought out, was a partner or is asked
    #[arg(long = "organization", value_name = "ID", num_args = 1..)]
    organizations: Vec<String>,
    /// Outputs of these kinds: annual-report, publication and so on
    #[arg(long = "kind", value_name = "KIND", num_args = 1.., value_parser = output_kind)]
    kinds: Vec<OutputKind>,
    /// Of these countries, by their codes of two letters: seats, places of meetings, what outputs are about
    #[arg(long = "country", value_name = "CODE", num_args = 1.., value_parser = super::country)]
    countries: Vec<Country>,
    /// Requests of these resolutions: a-res-80-173 or A/RES/80/173
    #[arg(long = "resolution", value_name = "ID", num_args = 1..)]
    resolutions: Vec<String>,
    /// Requests in these states: answered, due, overdue or open
    #[arg(long = "state", value_name = "STATE", num_args = 1.., value_parser = state)]
    states: Vec<State>,
    /// With this text in a title, name or summary, in any language, case and spelling
    #[arg(long, value_name = "TEXT")]
    search: Option<String>,
    /// The day by which requests are due or overdue [default: today]
    #[arg(long, value_name = "DATE", value_parser = super::day)]
    today: Option<Day>,
    /// How to show them
    #[arg(long, value_name = "FORMAT", default_value = "table", value_parser = one_of(&FORMATS))]
    format: &'static Format<Show>,
    /// Columns to lay the table out for [default: the terminal's, else 80]
    #[arg(long, value_name = "COLUMNS")]
    width: Option<u16>,
}

type Show = fn(&Registry, &Listing, Look) -> Result<String>;

static FORMATS: [Format<Show>; 4] = [
    Format::table(|registry, listing, look| Ok(listing.table(registry, look))),
    Format::csv(|_, listing, _| listing.csv()),
    Format::json(|_, listing, _| json(listing)),
    Format::yaml(|_, listing, _| yaml(listing)),
];

fn output_kind(text: &str) -> Result<OutputKind, String> {
    let known = OutputKind::WORDS.iter().find(|(word, _)| *word == text);
    let words: Vec<_> = OutputKind::WORDS.iter().map(|(word, _)| *word).collect();
    let unknown = || did_you_mean(text, &words).unwrap_or_else(|| "there is no such kind of output".to_owned());
    known.map(|(_, kind)| *kind).ok_or_else(unknown)
}

impl List {
    pub(super) fn run(&self, global: &Global) -> Result<Outcome> {
        let filter = Filter {
            lines: Vec::new(),
            years: self.years.clone(),
            organizations: Vec::new(),
            kinds: self.kinds.clone(),
            countries: self.countries.clone(),
            resolutions: Vec::new(),
            states: self.states.clone(),
            search: self.search.clone(),
        };
        let opened = global.open_to_count()?;
        let registry = opened.registry;
        let filter = Filter {
            lines: super::lines(&self.lines, registry)?,
            organizations: organizations(registry, &self.organizations)?,
            resolutions: self.resolutions.iter().map(|it| resolution(registry, it)).collect::<Result<_>>()?,
            ..filter
        };
        if let Some(unfit) = filter.unfit(self.listed) {
            bail!("{}", refusal(unfit));
        }
        let listing = list(registry, self.listed, &filter, self.today.unwrap_or_else(Day::today));
        let look = Look { width: super::width(self.width), colour: super::has_colour() };
        super::print(&(self.format.show)(registry, &listing, look)?)?;
        Ok(Outcome::Sound)
    }
}

/// The organizations that these ids name: each must have a file, or a list would be empty for a slip of the keyboard.
fn organizations(registry: &Registry, named: &[String]) -> Result<Vec<OrganizationId>> {
    named.iter().map(|named| super::organization(named, registry)).collect()
}

/// The resolution that an id or a symbol names: it must have a file.
fn resolution(registry: &Registry, text: &str) -> Result<ResolutionId> {
    match named(registry, Kind::Resolution, text) {
        Ok(RecordId::Resolution(id)) => Ok(id),
        Ok(_) => bail!("there is no resolution `{}`", safe(text)),
        Err(not_found) => Err(refusal_of(registry, Kind::Resolution, text, &not_found)),
    }
}

fn state(text: &str) -> Result<State, String> {
    let known = State::WORDS.iter().find(|(word, _)| *word == text);
    known.map(|(_, state)| *state).ok_or_else(|| "a request is answered, due, overdue or open".to_owned())
}

fn refusal(unfit: Unfit) -> String {
    let Unfit { listed, option, fit } = unfit;
    format!("a list of kind {} can't be filtered by {option}: it takes {}", listed.word(), fit.join(", "))
}
