//! The command line: a file a command, each a thin shell around the library.

mod add;
mod call;
mod changes;
mod changing;
mod check;
mod codeowners;
mod complete;
mod completions;
mod diff;
mod explain;
mod export;
mod file;
mod fmt;
mod format;
mod groups;
mod history;
mod import;
mod init;
mod kind;
mod language;
mod list;
mod man;
mod mechanism;
mod merge;
mod named;
mod near;
mod new;
mod parse;
mod period;
mod progress;
mod prompt;
mod reached_for;
mod registry;
mod rename;
mod reply;
mod report;
mod schema;
mod set;
mod show;
mod silence;
mod status;
mod stocktake;
mod values;
mod verify;

use crate::record::{Advice, Date, Day, Needed, Year};
use anstream::ColorChoice;
use anyhow::Result;
use clap::{Args, Parser, Subcommand, ValueEnum};
use named::{country, line, lines, organization};
pub use parse::parse;
use std::path::PathBuf;

/// The follow-up to the World Summit on the Information Society, from a registry of text files.
#[derive(Debug, Parser)]
#[command(name = "wsis", version, propagate_version = true)]
#[command(after_help = "\
Example: wsis stocktake --year 2006

Without a command, wsis shows where the registry stands. `wsis COMMAND -h` tells how a command is used, `wsis explain WORD` what a word means.")]
pub struct Cli {
    #[command(flatten)]
    global: Global,
    #[command(subcommand)]
    command: Option<Command>,
}

/// The heading of the options that every command takes.
const FOR_ALL: &str = "Options of every command";

/// What holds for every command.
#[derive(Debug, Clone, Args)]
#[command(next_help_heading = FOR_ALL)]
struct Global {
    /// The registry's folder [default: the nearest folder upwards with registry.toml, or its child registry/]
    #[arg(short = 'C', long, value_name = "DIR", global = true)]
    registry: Option<PathBuf>,
    /// Read the registry as it stood at a git revision: a commit, a branch or a tag; or by the end of a day, such as
    /// 2007-05-31: the last commit of HEAD's own line by then (UTC), unless a branch or tag has that name
    #[arg(long, value_name = "REV", global = true)]
    at: Option<String>,
    /// When to use colours
    #[arg(long, value_name = "WHEN", global = true, default_value = "auto")]
    color: Color,
    /// Say less on standard error
    #[arg(short, long, global = true, conflicts_with = "verbose")]
    quiet: bool,
    /// Say more on standard error
    #[arg(short, long, global = true)]
    verbose: bool,
}

/// When to use colours.
#[derive(Debug, Clone, Copy, ValueEnum)]
enum Color {
    /// On a terminal, unless `NO_COLOR` is set
    Auto,
    /// Always
    Always,
    /// Never
    Never,
}

#[derive(Debug, Subcommand)]
enum Command {
    Check(check::Check),
    Status(status::Status),
    List(Box<list::List>),
    Show(show::Show),
    Stocktake(stocktake::Stocktake),
    Mechanism(mechanism::Mechanism),
    Report(report::Report),
    Call(call::Call),
    Verify(verify::Verify),
    Export(export::Export),
    Import(Box<import::Import>),
    Diff(diff::Diff),
    Explain(explain::Explain),
    Fmt(fmt::Fmt),
    New(new::New),
    Add(add::Add),
    Set(set::Set),
    Rename(rename::Rename),
    Merge(merge::Merge),
    Init(init::Init),
    Schema(schema::Schema),
    Codeowners(codeowners::Codeowners),
    Completions(completions::Completions),
    Man(man::Manual),
}

/// How a command ended that could be done.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Outcome {
    /// All is well.
    Sound,
    /// Errors were found, or warnings where they count as errors.
    Unsound,
    /// No command was named and there is no registry to tell of: the help was shown in its place.
    Helped,
}

/// Runs a command. An error says why it could not be done.
pub fn run(cli: &Cli) -> Result<Outcome> {
    let global = &cli.global;
    let choice = match global.color {
        Color::Auto => ColorChoice::Auto,
        Color::Always => ColorChoice::Always,
        Color::Never => ColorChoice::Never,
    };
    choice.write_global();
    let Some(command) = &cli.command else {
        return if global.finds_registry() { status::greet(global) } else { Ok(help()) };
    };
    match command {
        Command::Check(check) => check.run(global),
        Command::Status(status) => status.run(global),
        Command::List(list) => list.run(global),
        Command::Show(show) => show.run(global),
        Command::Stocktake(stocktake) => stocktake.run(global),
        Command::Mechanism(mechanism) => mechanism.run(global),
        Command::Report(report) => report.run(global),
        Command::Call(call) => call.run(global),
        Command::Verify(verify) => verify.run(global),
        Command::Export(export) => export.run(global),
        Command::Import(import) => import.run(global),
        Command::Diff(diff) => diff.run(global),
        Command::Explain(explain) => explain.run(),
        Command::Fmt(fmt) => fmt.run(global),
        Command::New(new) => new.run(global),
        Command::Add(add) => add.run(global),
        Command::Set(set) => set.run(global),
        Command::Rename(rename) => rename.run(global),
        Command::Merge(merge) => merge.run(global),
        Command::Init(init) => init.run(global),
        Command::Schema(schema) => schema.run(global),
        Command::Codeowners(codeowners) => codeowners.run(global),
        Command::Completions(completions) => completions.run(),
        Command::Man(manual) => manual.run(global),
    }
}

impl Global {
    /// Whether standard error is to show no colours.
    fn is_plain(&self) -> bool {
        matches!(self.color, Color::Never)
            || matches!(anstream::AutoStream::choice(&std::io::stderr()), ColorChoice::Never)
    }
}

/// Shows how the program is used.
fn help() -> Outcome {
    anstream::eprint!("{}", groups::command().render_help().ansi());
    Outcome::Helped
}

/// Whether standard output shows colours.
fn has_colour() -> bool {
    let stdout = std::io::stdout();
    !matches!(anstream::AutoStream::choice(&stdout), ColorChoice::Never)
}

/// The width of the terminal behind standard output; a fixed one elsewhere, so that the same command prints the same bytes.
fn width(asked: Option<u16>) -> u16 {
    const ELSEWHERE: u16 = 80;
    asked.or_else(|| terminal_size::terminal_size_of(std::io::stdout()).map(|(width, _)| width.0)).unwrap_or(ELSEWHERE)
}

/// Prints a command's result on standard output.
fn print(text: &str) -> Result<()> {
    print_with(|out| Ok(out.write_all(text.as_bytes())?))
}

/// The same of a result that is never held as a whole.
fn print_with(fill: impl FnOnce(&mut dyn std::io::Write) -> Result<()>) -> Result<()> {
    use std::io::Write;
    let mut out = std::io::BufWriter::new(anstream::stdout().lock());
    fill(&mut out)?;
    out.flush()?;
    Ok(())
}

/// A day on the command line.
fn day(text: &str) -> Result<Day, String> {
    Day::new(text).ok_or_else(|| {
        let Advice { message, help, .. } = Date::advice(text, Needed::Day, |date| date.to_string());
        let form = || "write year, month and day, as in 2006-05-15".to_owned();
        format!("{message}; {}", help.unwrap_or_else(form))
    })
}

/// A year on the command line.
fn year(text: &str) -> Result<Year, String> {
    Year::new(text).ok_or_else(|| "a year has four digits".to_owned())
}
