//! From what was typed to a command, or to an error that leads to the right one.

use super::groups::{command, reads_no_registry};
use super::{Cli, Global, reached_for};
use anyhow::{Result, bail};
use clap::error::{ContextKind, ContextValue, ErrorKind};
use clap::{Command, Error, FromArgMatches};
use std::ffi::OsString;

/// Reads the command line. Help, and what the options say is wrong, are shown at once, and end the program.
///
/// # Errors
///
/// There is no such command or option: the error says which one was probably meant.
pub fn parse() -> Result<Cli> {
    super::complete::answer_shell();
    let typed: Vec<_> = std::env::args_os().collect();
    let mut command = command();
    let parsed = command.try_get_matches_from_mut(&typed);
    let parsed = parsed.and_then(|matches| {
        let cli = Cli::from_arg_matches(&matches).map_err(|error| error.format(&mut command))?;
        Ok((cli, matches.subcommand_name().filter(|name| reads_no_registry(name)).map(str::to_owned)))
    });
    match parsed {
        Ok((Cli { global: Global { at: Some(_), .. }, .. }, Some(name))) => {
            bail!("`wsis {name}` reads no registry, be it of the past or not: leave out `--at`")
        }
        Ok((cli, _)) => Ok(cli),
        Err(error) => match told(&mut command, &typed, &error) {
            Some(told) => bail!(told),
            None => error.exit(),
        },
    }
}

/// What is said of an error in the place of clap's own words.
fn told(command: &mut Command, typed: &[OsString], error: &Error) -> Option<String> {
    command.build();
    let (path, reached) = reached(command, typed);
    let wrong = |kind| match error.get(kind) {
        Some(ContextValue::String(wrong)) => Some(wrong.as_str()),
        _ => None,
    };
    match error.kind() {
        ErrorKind::InvalidSubcommand => {
            let word = wrong(ContextKind::InvalidSubcommand)?;
            // What help is asked of is a command, too.
            let (path, reached) = if path == "wsis help" { ("wsis".to_owned(), &*command) } else { (path, reached) };
            Some(reached_for::instead_of_command(command, &path, reached, word))
        }
        ErrorKind::UnknownArgument => {
            let option = wrong(ContextKind::InvalidArg).filter(|wrong| wrong.starts_with('-'))?;
            Some(reached_for::instead_of_option(command, &path, reached, option))
        }
        ErrorKind::MissingSubcommand | ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand if path == "wsis report" => {
            Some(reached_for::which(&path, reached))
        }
        _ => None,
    }
}

/// The command that was typed, as far as there is one: `wsis new output`.
fn reached<'a>(command: &'a Command, typed: &[OsString]) -> (String, &'a Command) {
    let mut path = command.get_name().to_owned();
    let mut reached = command;
    let mut words = typed.iter().skip(1).filter_map(|word| word.to_str());
    while let Some(word) = words.next() {
        if word.starts_with('-') {
            // What an option takes is no command.
            if takes_value(reached, word) {
                words.next();
            }
        } else if let Some(below) = reached.find_subcommand(word) {
            path = format!("{path} {}", below.get_name());
            reached = below;
        } else {
            break;
        }
    }
    (path, reached)
}

/// Whether what follows this option is its value.
fn takes_value(command: &Command, typed: &str) -> bool {
    let option = command.get_arguments().find(|option| {
        let long = option.get_long().is_some_and(|long| typed == format!("--{long}"));
        long || option.get_short().is_some_and(|short| typed == format!("-{short}"))
    });
    option.is_some_and(|option| option.get_action().takes_values())
}
