//! `wsis list`

use super::file::{FileForm, csv_file, endings, form_of};
use super::format::one_of;
use super::language::LanguageOption;
use super::named::refusal as refusal_of;
use super::registry::Opened;
use super::reply::Reply;
use super::{Global, Outcome};
use crate::author::write;
use crate::catalogue::{Filter, Listed, Listing, PartIn, SEARCH, Search, Unfit, asked, list, named};
use crate::decode::{HasWord, did_you_mean};
use crate::print::{Format, Look, counted, json, safe, with_article, workbook, yaml};
use crate::record::{
    Category, Country, Coverage, Date, Day, Kind, MeetingStatus, OrganizationId, OutputKind, OutputStatus, Region,
    ResolutionId, Sdg, Years,
};
use crate::registry::{RecordId, Registry};
use crate::requests::State;
use crate::template::Speaker;
use anyhow::{Result, bail};
use clap::Args;
use std::path::PathBuf;

/// List the records of a kind: lines, organizations, groups, meetings, outputs, cycles or resolutions, and what these ask
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  wsis list output --line c5 --year 2006
  wsis list output --line e-health --country Kenya --since 2015 -o reply.docx
  wsis list output --sdg 4 --year 2015-2025 --columns id title by date --sort -date
  wsis list meeting --organization ITU --search forum --search Geneva
  wsis list organization --category civil-society --country CH --format csv
  wsis list request --state overdue --organization itu

Of each option one value is enough, but of several --search each must be found; a record must fit every option. \
Countries, organizations and lines can be named by their codes, acronyms or names in any language of the United Nations.")]
pub(super) struct List {
    /// What to list
    listed: Listed,
    /// Of these lines, or serving them: c5, "C7 e-health", e-health or a title
    #[arg(long = "line", value_name = "LINE", num_args = 1..)]
    lines: Vec<String>,
    /// Of these years, or from a first to a last: 2015-2025; of organizations, those that did something in them
    #[arg(long = "year", alias = "years", value_name = "YEAR", num_args = 1.., value_parser = years)]
    years: Vec<Years>,
    /// Of these organizations: whoever moderates or is a member, organized, brought out, was a partner or is asked
    #[arg(long = "organization", value_name = "ORG", num_args = 1..)]
    organizations: Vec<String>,
    /// What the organizations are to an output: by, or partner
    #[arg(long = "role", value_name = "ROLE", num_args = 1.., value_parser = word::<PartIn>)]
    roles: Vec<PartIn>,
    /// Outputs of these kinds: annual-report, publication and so on
    #[arg(long = "kind", value_name = "KIND", num_args = 1.., value_parser = word::<OutputKind>)]
    kinds: Vec<OutputKind>,
    /// Organizations of these stakeholder groups: government, civil-society and so on
    #[arg(long = "category", value_name = "CATEGORY", num_args = 1.., value_parser = word::<Category>)]
    categories: Vec<Category>,
    /// Outputs that are planned, ongoing, completed or discontinued; meetings that were held, are planned or were cancelled
    #[arg(long = "status", value_name = "STATUS", num_args = 1..)]
    statuses: Vec<String>,
    /// Of these countries: seats, places of meetings, what outputs are about
    #[arg(long = "country", value_name = "NAME", num_args = 1.., value_parser = super::country)]
    countries: Vec<Country>,
    /// Of countries in these regions of the ITU: africa, americas, arab-states, asia-pacific, cis or europe
    #[arg(long = "region", value_name = "REGION", num_args = 1.., value_parser = word::<Region>)]
    regions: Vec<Region>,
    /// Outputs that reach so far: global, regional, national or local
    #[arg(long = "coverage", value_name = "COVERAGE", num_args = 1.., value_parser = word::<Coverage>)]
    coverages: Vec<Coverage>,
    /// Outputs that serve these Sustainable Development Goals: 1 to 17
    #[arg(long = "sdg", value_name = "NUMBER", num_args = 1.., value_parser = goal)]
    goals: Vec<Sdg>,
    /// Requests of these resolutions: a-res-80-173 or A/RES/80/173
    #[arg(long = "resolution", value_name = "ID", num_args = 1..)]
    resolutions: Vec<String>,
    /// Requests in these states: answered, due, overdue or open
    #[arg(long = "state", value_name = "STATE", num_args = 1.., value_parser = state)]
    states: Vec<State>,
    /// Dated then or later: a day, a month or a year; meetings that ended then or later, requests due then or later
    #[arg(long, value_name = "DATE", value_parser = date)]
    since: Option<Date>,
    /// Dated then or earlier: a day, a month or a year
    #[arg(long, value_name = "DATE", value_parser = date)]
    until: Option<Date>,
    /// With this text in a title, name or summary, or in the name of a line, organization or country, in any of the six languages, case and
    /// spelling; of several, each must be found
    #[arg(long = "search", value_name = "TEXT")]
    searches: Vec<String>,
    /// Only these columns, by their keys in JSON: id title date
    #[arg(long, value_name = "KEY", num_args = 1.., value_delimiter = ',')]
    columns: Vec<String>,
    /// In the order of this column; with a hyphen before it, the other way round
    #[arg(long, value_name = "KEY", allow_hyphen_values = true)]
    sort: Option<String>,
    /// The day of the list, by which requests are due or overdue [default: today]
    #[arg(long, value_name = "DATE", value_parser = super::day)]
    today: Option<Day>,
    /// How to show them
    #[arg(long, value_name = "FORMAT", default_value = "table", value_parser = one_of(&FORMATS))]
    format: &'static Format<Show>,
    #[arg(short, long, value_name = "FILE", conflicts_with = "format", help = about_output())]
    output: Option<PathBuf>,
    #[command(flatten)]
    language: LanguageOption,
    /// Columns to lay the table out for [default: the terminal's, else 80]
    #[arg(long, value_name = "COLUMNS")]
    width: Option<u16>,
}

/// A list that is to be shown.
struct Found<'a> {
    opened: &'a Opened,
    speaker: &'a Speaker<'a>,
    listing: &'a Listing,
    filter: &'a Filter,
    /// The columns that were chosen; none for the usual ones.
    keys: &'a [String],
    day: Day,
}

type Show = fn(&Found<'_>) -> Result<String>;

static FORMATS: [Format<Show>; 5] = [
    Format::table(|found| found.speaker.checked(found.listing.table(found.speaker, found.keys))),
    Format::csv(|found| found.listing.csv(found.keys)),
    Format::json(|found| json(&found.listing.data(found.keys)?)),
    Format::yaml(|found| yaml(&found.listing.data(found.keys)?)),
    Format::markdown(|found| Ok(crate::document::markdown(&found.reply()?.document()?))),
];

type Write = fn(&Found<'_>) -> Result<Vec<u8>>;

static FILES: [FileForm<Write>; 7] = [
    FileForm { ending: "csv", write: |found| Ok(csv_file(&found.listing.csv(found.keys)?)) },
    FileForm {
        ending: "xlsx",
        write: |found| {
            let (title, sheet) = (found.title(), found.listing.sheet(found.speaker, found.keys)?);
            workbook(&found.speaker.checked(title)?, &[sheet])
        },
    },
    FileForm { ending: "docx", write: |found| found.reply()?.laid_out("docx") },
    FileForm { ending: "html", write: |found| found.reply()?.laid_out("html") },
    FileForm { ending: "md", write: |found| found.reply()?.laid_out("md") },
    FileForm { ending: "json", write: |found| Ok(json(&found.listing.data(found.keys)?)?.into_bytes()) },
    FileForm { ending: "yaml", write: |found| Ok(yaml(&found.listing.data(found.keys)?)?.into_bytes()) },
];

fn about_output() -> String {
    format!("A file to write in the place of standard output; its ending chooses the format: {}", endings(&FILES))
}

impl Found<'_> {
    fn title(&self) -> String {
        asked(self.speaker, self.listing.listed(), self.filter)
    }

    /// The list as a document that can be sent.
    fn reply(&self) -> Result<Reply<'_>> {
        Ok(Reply {
            opened: self.opened,
            speaker: self.speaker,
            title: self.speaker.checked(self.title())?,
            grid: self.listing.grid(self.speaker, self.keys),
            noun: self.listing.listed().word(),
            day: self.day,
        })
    }
}

/// A word of a closed list.
fn word<T: HasWord + Copy + 'static>(text: &str) -> Result<T, String> {
    let words = T::words();
    let unknown = || did_you_mean(text, &words).unwrap_or_else(|| format!("it is one of: {}", words.join(", ")));
    T::of_word(text).ok_or_else(unknown)
}

/// A year, or a first and a last.
fn years(text: &str) -> Result<Years, String> {
    match text.split_once('-') {
        Some((first, last)) => {
            let (first, last) = (super::year(first)?, super::year(last)?);
            Years::new(first, last).ok_or_else(|| format!("{first} comes after {last}"))
        }
        None => super::year(text).map(Years::from),
    }
}

fn goal(text: &str) -> Result<Sdg, String> {
    let number = text.parse().ok().and_then(Sdg::new);
    number.ok_or_else(|| "the Sustainable Development Goals have the numbers 1 to 17".to_owned())
}

/// A date on the command line, as exact as it is known.
fn date(text: &str) -> Result<Date, String> {
    Date::new(text).map_or_else(|| super::day(text).map(Date::from), Ok)
}

impl List {
    pub(super) fn run(&self, global: &Global) -> Result<Outcome> {
        let file = self.output.as_deref().map(|file| Ok::<_, anyhow::Error>((file, form_of(&FILES, file, "a list")?)));
        let file = file.transpose()?;
        let opened = self.language.open_to_count(global)?;
        let registry = opened.registry;
        let filter = self.filter(registry)?;
        if let Some(unfit) = filter.unfit(self.listed) {
            bail!("{}", refusal(unfit));
        }
        refuse_status(self.listed, &self.statuses)?;
        let day = self.today.unwrap_or_else(Day::today);
        let mut listing = list(registry, self.listed, &filter, day);
        listing.refuse_unknown(&self.columns, "--columns")?;
        if let Some(key) = &self.sort {
            listing.refuse_unknown(&[key.strip_prefix('-').unwrap_or(key).to_owned()], "--sort")?;
            listing.sort(key);
        }
        if listing.is_empty() {
            self.tell_what_leaves_nothing(global, registry, &filter, day);
        }
        let look = Look { width: super::width(self.width), colour: super::has_colour() };
        let speaker = opened.speaker(look)?;
        let found =
            Found { opened: &opened, speaker: &speaker, listing: &listing, filter: &filter, keys: &self.columns, day };
        match file {
            Some((file, form)) => {
                super::file::refuse_filled_in(file)?;
                write(file, &speaker.checked((form.write)(&found)?)?)?;
            }
            None => super::print(&speaker.checked((self.format.show)(&found)?)?)?,
        }
        Ok(Outcome::Sound)
    }

    fn filter(&self, registry: &Registry) -> Result<Filter> {
        Ok(Filter {
            lines: super::lines(&self.lines, registry)?,
            years: self.years.iter().flat_map(|years| years.each()).collect(),
            organizations: organizations(registry, &self.organizations)?,
            roles: self.roles.clone(),
            kinds: self.kinds.clone(),
            categories: self.categories.clone(),
            statuses: self.statuses.clone(),
            countries: self.countries.clone(),
            regions: self.regions.clone(),
            coverages: self.coverages.clone(),
            goals: self.goals.clone(),
            resolutions: self.resolutions.iter().map(|it| resolution(registry, it)).collect::<Result<_>>()?,
            states: self.states.clone(),
            since: self.since,
            until: self.until,
            searches: self.searches.iter().map(|text| Search::new(registry, text)).collect(),
        })
    }

    /// Says which of the options leaves nothing of a list that is empty.
    fn tell_what_leaves_nothing(&self, global: &Global, registry: &Registry, filter: &Filter, day: Day) {
        // What an organization is to an output says nothing by itself.
        let given: Vec<_> = filter.given().into_iter().filter(|option| *option != "--role").collect();
        let fitting = |options: &[&str]| {
            let options: Vec<_> = options.iter().copied().chain(["--role"]).collect();
            list(registry, self.listed, &filter.only(&options), day).len()
        };
        let noun = self.listed.noun();
        let alone: Vec<_> =
            given.iter().filter(|option| fitting(&[**option]) == 0).map(|it| format!("`{it}`")).collect();
        if !alone.is_empty() {
            let fits = match (&alone[..], self.searches.len()) {
                ([only], 2..) if *only == format!("`{SEARCH}`") => "leaves, with all that it looks for together,",
                ([_], _) => "by itself leaves",
                _ => "each by themselves leave",
            };
            global.say(&format!("note: {} {fits} no {noun}", alone.join(" and ")));
            return;
        }
        let empty = (1..=given.len()).find(|number| fitting(&given[..*number]) == 0);
        if let Some((last, before)) = empty.and_then(|number| given[..number].split_last()) {
            let others: Vec<_> = before.iter().map(|option| format!("`{option}`")).collect();
            let fitting = counted(fitting(before), &noun);
            let leave = if others.len() == 1 { "leaves" } else { "leave" };
            global.say(&format!("note: {} {leave} {fitting}, and `{last}` none of them", others.join(" and ")));
        }
    }
}

/// Refuses a status that records of the kind don't have.
fn refuse_status(listed: Listed, statuses: &[String]) -> Result<()> {
    let words: Vec<_> = match listed {
        Listed::Records(Kind::Meeting) => MeetingStatus::words(),
        _ => OutputStatus::words(),
    };
    let Some(unknown) = statuses.iter().find(|status| !words.contains(&status.as_str())) else { return Ok(()) };
    let help = did_you_mean(unknown, &words).unwrap_or_default();
    bail!("--status: {} has no status `{}`: {help}", with_article(&listed.noun()), safe(unknown))
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
    State::of_word(text).ok_or_else(|| "a request is answered, due, overdue or open".to_owned())
}

fn refusal(unfit: Unfit) -> String {
    let Unfit { listed, option, fit } = unfit;
    format!("a list of kind {} can't be filtered by {option}: it takes {}", listed.word(), fit.join(", "))
}
