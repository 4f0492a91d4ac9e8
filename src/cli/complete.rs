//! What a shell completes beside commands and options: the records of the registry that is near, lines, years and figures.

use super::groups::command;
use super::registry::Opened;
use super::{Color, Global, explain, period};
use crate::line::ActionLine;
use crate::record::{Country, Kind};
use crate::registry::{AnyEntry, Registry};
use crate::spelling::folded;
use crate::stocktake::{OfYears, named};
use clap::{Arg, Command};
use clap_complete::CompleteEnv;
use clap_complete::engine::{ArgValueCompleter, CompletionCandidate};
use std::ffi::OsStr;

/// The variable by which a shell's script asks for what fits.
pub(super) const VARIABLE: &str = "WSIS_COMPLETE";

/// Answers a shell that asks what fits, and ends the program; does nothing where none asks.
pub(super) fn answer_shell() {
    CompleteEnv::with_factory(completing).var(VARIABLE).complete();
}

/// The command line with what its values complete to.
fn completing() -> Command {
    let mut command = command();
    // The options of `new` are there only then.
    command.build();
    with_values(command)
}

fn with_values(command: Command) -> Command {
    command.mut_args(with_value).mut_subcommands(with_values)
}

/// An option or a word completes by what its value is called in the help.
fn with_value(arg: Arg) -> Arg {
    let name = arg.get_value_names().and_then(|names| names.first()).map_or(String::new(), ToString::to_string);
    let values: fn(&str) -> Vec<CompletionCandidate> = match (name.as_str(), arg.is_positional()) {
        ("LINE", _) => |_| lines(),
        ("WORD", true) => |_| words(),
        ("YEAR" | "REV|YEAR", _) => |_| years(),
        ("LINE/FIGURE", _) => |_| figures(),
        ("COUNTRY" | "NAME", false) if matches!(arg.get_long(), Some("country" | "place.country")) => countries,
        ("KIND", true) if arg.get_id() == "kind" => kinds_and_records,
        ("ORG" | "ORGANIZATION", _) | ("ID", false) if arg.get_id() != "resolutions" && arg.get_id() != "id" => {
            |_| records(Kind::Organization)
        }
        ("ID", false) if arg.get_id() == "resolutions" => |_| records(Kind::Resolution),
        ("YEAR/MEETING", _) => |_| records(Kind::Meeting),
        ("YEAR/LINE/OUTPUT", _) => |_| records(Kind::Output),
        ("ID" | "OLD", true) => |_| kind_typed().map_or_else(records_of_all_kinds, records),
        ("FROM" | "INTO", true) => |_| records(Kind::Organization),
        _ => return arg,
    };
    arg.add(ArgValueCompleter::new(move |begun: &OsStr| {
        let begun = begun.to_string_lossy();
        let fits = |value: &CompletionCandidate| {
            let value = value.get_value().to_string_lossy();
            folded(&value).starts_with(&*folded(&begun)) || called_so(&value, &begun)
        };
        values(&begun).into_iter().filter(fits).collect()
    }))
}

/// Whether a code is that of a country whose name begins so: shells put it in the place of what was typed.
fn called_so(code: &str, begun: &str) -> bool {
    let begins = |name: &str| folded(name).starts_with(&*folded(begun));
    !begun.is_empty() && Country::new(code).is_some_and(|country| country.names().any(begins))
}

/// The codes of countries, each with its name.
fn countries(_: &str) -> Vec<CompletionCandidate> {
    Country::all().map(|it| CompletionCandidate::new(it.to_string()).help(Some(it.name().into()))).collect()
}

/// The kinds of records; once something is typed, the records too, whose names stand without their kind.
fn kinds_and_records(begun: &str) -> Vec<CompletionCandidate> {
    let kinds = Kind::ALL.into_iter().map(|kind| CompletionCandidate::new(kind.word()));
    let records = if begun.is_empty() { Vec::new() } else { records_of_all_kinds() };
    kinds.chain(records).collect()
}

/// The records of every kind, each name once: a group is named as its line.
fn records_of_all_kinds() -> Vec<CompletionCandidate> {
    Kind::ALL.into_iter().filter(|kind| *kind != Kind::Group).flat_map(records).collect()
}

/// The registry that the words so far name, or the one that is near; none where it can't be read: a shell is told nothing.
fn opened() -> Option<Opened> {
    let typed = typed();
    let named = typed.windows(2).rev().find(|words| matches!(words[0].as_str(), "-C" | "--registry"));
    let joined = typed.iter().find_map(|word| word.strip_prefix("--registry="));
    let registry = named.map(|words| words[1].as_str()).or(joined).map(Into::into);
    Global { registry, at: None, color: Color::Never, quiet: true, verbose: false }.open().ok()
}

fn registry() -> Option<&'static Registry> {
    Some(opened()?.registry)
}

/// The words so far, as the shell's script passes them behind `--`.
fn typed() -> Vec<String> {
    let words = std::env::args_os().map(|word| word.to_string_lossy().into_owned());
    words.skip_while(|word| word != "--").skip(1).collect()
}

/// The kind of record that was typed before.
fn kind_typed() -> Option<Kind> {
    typed().iter().find_map(|word| Kind::ALL.into_iter().find(|kind| kind.word() == word))
}

fn records(kind: Kind) -> Vec<CompletionCandidate> {
    let Some(registry) = registry() else { return Vec::new() };
    let ids = registry.of_kind(kind).into_iter().filter_map(AnyEntry::id);
    ids.map(|id| CompletionCandidate::new(id.to_string())).collect()
}

fn lines() -> Vec<CompletionCandidate> {
    ActionLine::ALL.into_iter().map(|line| CompletionCandidate::new(line.stem())).collect()
}

/// The years that something is filed under, and those of cycles.
fn years() -> Vec<CompletionCandidate> {
    let Some(registry) = registry() else { return Vec::new() };
    let filed = registry.meetings.iter().map(|entry| entry.key.year);
    let filed = filed.chain(registry.outputs.iter().map(|entry| entry.key.year));
    let years: std::collections::BTreeSet<_> = filed.chain(registry.cycles.iter().map(|entry| entry.key)).collect();
    years.into_iter().map(|year| CompletionCandidate::new(year.to_string())).collect()
}

/// What there is to explain.
fn words() -> Vec<CompletionCandidate> {
    explain::words().into_iter().map(CompletionCandidate::new).collect()
}

/// The figures of the newest period, by the names that `--explain` knows.
fn figures() -> Vec<CompletionCandidate> {
    let figures = registry().and_then(|registry| Some(named(&OfYears::new(registry, period::newest(registry)?))));
    figures.into_iter().flatten().map(|(name, _)| CompletionCandidate::new(name)).collect()
}
