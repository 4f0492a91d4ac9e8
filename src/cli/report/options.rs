//! The options of `wsis report NAME`: a subcommand for each report, made from the list of them.

use super::super::language::LanguageOption;
use super::super::period::PeriodOptions;
use crate::document::{FILE_FORMATS, FileFormat};
use crate::record::Day;
use crate::report::{Addressee, REPORTS, ReportKind};
use anyhow::{Context, Result, bail};
use clap::builder::EnumValueParser;
use clap::error::ErrorKind;
use clap::{Arg, ArgMatches, Args, Command, Error, FromArgMatches, Subcommand};
use std::path::{Path, PathBuf};

/// Which report, and how.
#[derive(Debug)]
pub(super) struct Which {
    pub kind: &'static ReportKind,
    pub options: Options,
    pub addressee: Option<Addressee>,
}

impl Subcommand for Which {
    fn augment_subcommands(command: Command) -> Command {
        command.subcommands(REPORTS.each_ref().map(command_of))
    }

    fn augment_subcommands_for_update(command: Command) -> Command {
        Self::augment_subcommands(command)
    }

    fn has_subcommand(name: &str) -> bool {
        REPORTS.iter().any(|kind| kind.word == name)
    }
}

impl FromArgMatches for Which {
    fn from_arg_matches(matches: &ArgMatches) -> Result<Self, Error> {
        let chosen = matches.subcommand();
        let chosen = chosen.and_then(|(word, of_it)| Some((REPORTS.iter().find(|kind| kind.word == word)?, of_it)));
        let (kind, matches) = chosen.ok_or_else(|| Error::raw(ErrorKind::MissingSubcommand, "name the report\n"))?;
        let addressee = if kind.is_transmitted { matches.get_one(ADDRESSEE).copied() } else { None };
        Ok(Self { kind, options: Options::from_arg_matches(matches)?, addressee })
    }

    fn update_from_arg_matches(&mut self, matches: &ArgMatches) -> Result<(), Error> {
        *self = Self::from_arg_matches(matches)?;
        Ok(())
    }
}

/// The option of reports that are transmitted to an organ.
const ADDRESSEE: &str = "addressee";

fn command_of(kind: &'static ReportKind) -> Command {
    let command = Options::augment_args(Command::new(kind.word))
        .about(kind.about)
        .after_help(format!("Example: wsis report {} {}", kind.word, kind.example));
    let organ = Arg::new(ADDRESSEE)
        .long(ADDRESSEE)
        .value_name("ORGAN")
        .value_parser(EnumValueParser::<Addressee>::new())
        .help("The organ that the report is transmitted to");
    command.args(kind.is_transmitted.then_some(organ))
}

/// What every report takes.
#[derive(Debug, Args)]
pub(super) struct Options {
    #[command(flatten)]
    pub period: PeriodOptions,
    #[command(flatten)]
    pub language: LanguageOption,
    #[arg(short, long, value_name = "FILE", help = about_output())]
    pub output: Option<PathBuf>,
    /// Mark what changed since the same report as of a git revision, or since that of an earlier year or cycle: as Word tracks
    /// changes in a .docx file, with ins and del in an .html file. Four digits are a year; a branch or tag of such a name is given
    /// as heads/2024 or tags/2024
    #[arg(long, value_name = "REV|YEAR")]
    pub since: Option<String>,
    /// A template to use in the place of the built-in one
    #[arg(long, value_name = "FILE")]
    pub template: Option<PathBuf>,
    /// Write the report although the registry has errors, marked as provisional on every page
    #[arg(long)]
    pub force: bool,
    #[command(flatten)]
    pub annexes: Annexes,
    /// Keep a PDF to PDF/A-2b, for archives, in the place of PDF/UA-1
    #[arg(long)]
    pub archive: bool,
    /// The day to judge the registry by
    #[arg(long, value_name = "DATE", value_parser = super::super::day)]
    pub today: Option<Day>,
}

/// Annexes that a report has only where they are asked for.
#[derive(Debug, Args)]
pub(super) struct Annexes {
    /// Add an annex: each line's outputs and meetings with their files, and the commits that last changed them
    #[arg(long)]
    pub provenance: bool,
    /// Add an annex on what came after the report: what the Council and the Assembly decided, and what followed
    #[arg(long)]
    pub with_follow_up: bool,
    /// Add an annex to the stocktaking: whose competences cover which lines, and the two options of the mechanism compared
    #[arg(long)]
    pub with_options: bool,
}

fn about_output() -> String {
    let endings = endings();
    format!("The file to write; its ending chooses the format: {endings} [default: Markdown on standard output]")
}

/// The endings that choose a format, as people list them.
fn endings() -> String {
    let endings = FILE_FORMATS.each_ref().map(|format| format!(".{}", format.ending));
    endings.split_last().map_or(String::new(), |(last, others)| format!("{} or {last}", others.join(", ")))
}

/// The format that the ending of a file's name chooses.
pub(super) fn format_of(file: Option<&Path>) -> Result<&'static FileFormat> {
    let Some(file) = file else {
        return Ok(&FILE_FORMATS[0]);
    };
    let Some(ending) = file.extension().and_then(std::ffi::OsStr::to_str) else {
        bail!("{} has no ending that chooses a format: name a file that ends in {}", file.display(), endings());
    };
    FileFormat::of_ending(ending)?.with_context(|| {
        let ending = ending.to_lowercase();
        format!("a report can't be written as .{ending}: name a file that ends in {}", endings())
    })
}
