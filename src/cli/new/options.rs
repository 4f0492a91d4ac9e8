//! The options of `wsis new KIND`: one for each key of the record, made from the record's own description.

use super::super::values::unread;
use super::text::{self, NewText};
use super::{New, NewRecord};
use crate::author::new::{Draft, Form, Question, answer};
use crate::line::ActionLine;
use crate::record::{Day, Kind, PathPart, Stem, Year};
use clap::builder::{PossibleValue, TypedValueParser};
use clap::error::ErrorKind;
use clap::{Arg, ArgAction, ArgMatches, Args, Command, Error, FromArgMatches};
use std::ffi::OsStr;
use std::io::IsTerminal;
use toml_edit::Value;

impl Args for New {
    fn augment_args(command: Command) -> Command {
        command
            .about("Write a new record's file, which passes `check`; asks for what is missing")
            .after_help(format!("{}\n\n{ABOUT_VALUES}", example(Kind::Output)))
            .subcommand_required(true)
            .arg_required_else_help(true)
            // No other command has to wait for the descriptions of all records.
            .defer(|command| command.subcommands(Kind::ALL.map(command_of)).subcommand(text::command()))
    }

    fn augment_args_for_update(command: Command) -> Command {
        Self::augment_args(command)
    }
}

impl FromArgMatches for New {
    fn from_arg_matches(matches: &ArgMatches) -> Result<Self, Error> {
        if let Some((text::WORD, matches)) = matches.subcommand() {
            let missing = || Error::raw(ErrorKind::MissingRequiredArgument, "name the year with `--year`\n");
            return NewText::of(matches).map(Self::Text).ok_or_else(missing);
        }
        let chosen = matches
            .subcommand()
            .and_then(|(word, matches)| Some((Kind::ALL.into_iter().find(|kind| kind.word() == word)?, matches)));
        let Some((kind, matches)) = chosen else {
            return Err(Error::raw(ErrorKind::MissingSubcommand, "name the kind of record\n"));
        };
        let mut draft = Draft::new(kind);
        draft.place.year = kind.path().contains(&PathPart::Year).then(|| matches.get_one("year").copied()).flatten();
        draft.place.line = kind.path().contains(&PathPart::Line).then(|| matches.get_one("line").copied()).flatten();
        draft.place.id = kind.path().contains(&PathPart::Id).then(|| matches.get_one("id").cloned()).flatten();
        for question in kind.questions() {
            let values = matches.get_many::<Value>(&question.key()).unwrap_or_default();
            draft.answer(&question, values.cloned().collect());
        }
        let has_person = std::io::stdin().is_terminal() && std::io::stderr().is_terminal();
        Ok(Self::Record(Box::new(NewRecord {
            draft,
            today: matches.get_one::<Day>("today").copied(),
            is_dry_run: matches.get_flag("dry-run"),
            may_ask: has_person && !matches.get_flag("no-input"),
        })))
    }

    fn update_from_arg_matches(&mut self, matches: &ArgMatches) -> Result<(), Error> {
        *self = Self::from_arg_matches(matches)?;
        Ok(())
    }
}

const ABOUT_VALUES: &str = "\
A value in braces is a TOML table: --title '{ en = \"…\", fr = \"…\" }', --source '{ url = \"https://…\", accessed = 2026-11-25 }'.
Organizations, meetings, outputs and countries can be named by acronym or name: the file gets the id or the code, and that is said.
What is missing is asked for at a terminal; elsewhere, or with --no-input, it is an error.
Esc leaves the questions and keeps a draft, which the next `wsis new` of that kind offers to go on with or to throw away.
An organization that is not there yet can be made on the way: its file and the record's are written together, or neither.";

/// How a record of this kind is written.
pub(super) fn example(kind: Kind) -> String {
    format!("Example: wsis new {} {}", kind.word(), kind.example())
}

fn command_of(kind: Kind) -> Command {
    Command::new(kind.word())
        .about(kind.about().trim_end_matches('.'))
        .after_help(example(kind))
        .args(kind.path().iter().map(|part| part_option(kind, *part)))
        .args(kind.questions().into_iter().map(|question| option(kind, question)))
        .args([
            Arg::new("dry-run")
                .long("dry-run")
                .action(ArgAction::SetTrue)
                .help("Print the file's text, and write nothing"),
            Arg::new("no-input")
                .long("no-input")
                .action(ArgAction::SetTrue)
                .help("Ask nothing: what is missing is an error"),
            Arg::new("today")
                .long("today")
                .value_name("DATE")
                .value_parser(super::super::day)
                .help("The day to judge by"),
        ])
}

fn part_option(kind: Kind, part: PathPart) -> Arg {
    let year = if kind == Kind::Meeting {
        "The year that it is filed under [default: that of its start]"
    } else {
        "The year that it is filed under"
    };
    match part {
        PathPart::Year => Arg::new("year")
            .value_name("YEAR")
            .value_parser(|text: &str| -> Result<Year, String> { super::super::year(text) })
            .help(year),
        PathPart::Line => Arg::new("line")
            .value_name("LINE")
            .value_parser(|text: &str| -> Result<ActionLine, String> { super::super::line(text) })
            .help("The line that it is of: c5, \"C7 e-health\" or e-health"),
        PathPart::Id => Arg::new("id")
            .value_name("ID")
            .value_parser(id)
            .help("The name of its file [default: made from what it is called]"),
    }
    .help_heading("Where it stands")
    .long(match part {
        PathPart::Year => "year",
        PathPart::Line => "line",
        PathPart::Id => "id",
    })
}

/// A name of a file on the command line.
pub(super) fn id(text: &str) -> Result<Stem, String> {
    Stem::new(text).ok_or_else(|| format!("an id {}", Stem::form(text)))
}

/// The option for one key.
pub(in crate::cli) fn option(kind: Kind, question: Question) -> Arg {
    let heading = match question.path.as_slice() {
        [tables @ .., _] if !tables.is_empty() => format!("What it holds in [{}]", tables.join(".")),
        _ => "What it holds".to_owned(),
    };
    let key = question.key();
    let shorter = match key.as_str() {
        "links" => Some("url"),
        "sources" => Some("symbol"),
        _ => None,
    };
    // A key of that name has the option to itself.
    let aliases = shorter.filter(|alias| kind.questions().iter().all(|other| other.option() != **alias));
    let arg = Arg::new(key.clone())
        .long(question.option())
        .visible_aliases(aliases.map(str::to_owned))
        .alias(key)
        .value_name(value_name(&question.form))
        .help(question.sentence().to_owned())
        .help_heading(heading);
    let arg = match question.form {
        Form::Truth => arg.num_args(0..=1).default_missing_value("true"),
        _ if question.is_list => arg.num_args(1..).action(ArgAction::Append),
        _ => arg,
    };
    arg.value_parser(Answer { kind, question })
}

fn value_name(form: &Form) -> &'static str {
    match form {
        Form::Text => "TEXT",
        Form::Word(_) => "WORD",
        Form::Truth => "TRUE|FALSE",
        Form::Number => "NUMBER",
        Form::Date => "DATE",
        Form::Day => "DAY",
        Form::Line => "LINE",
        Form::Organization => "ORGANIZATION",
        Form::Meeting => "YEAR/MEETING",
        Form::Output => "YEAR/LINE/OUTPUT",
        Form::Country => "COUNTRY",
        Form::Url => "URL",
        Form::Symbol => "SYMBOL",
        Form::Source => "URL|SYMBOL",
        Form::Table => "TABLE",
    }
}

/// Reads an option's value as the registry would read it.
#[derive(Clone)]
struct Answer {
    kind: Kind,
    question: Question,
}

impl TypedValueParser for Answer {
    type Value = Value;

    fn parse_ref(&self, command: &Command, arg: Option<&Arg>, written: &OsStr) -> Result<Value, Error> {
        let Self { kind, question } = self.clone();
        let read = move |written: &str| {
            answer(kind, &question, written).or_else(|why| unread(kind.into(), &question, written).ok_or(why))
        };
        TypedValueParser::parse_ref(&read, command, arg, written)
    }

    fn possible_values(&self) -> Option<Box<dyn Iterator<Item = PossibleValue> + '_>> {
        let word = |word: &str, meaning: &str| PossibleValue::new(word.to_owned()).help(meaning.to_owned());
        match &self.question.form {
            Form::Word(words) => Some(Box::new(words.iter().map(move |(name, meaning)| word(name, meaning)))),
            Form::Truth => Some(Box::new(["true", "false"].into_iter().map(PossibleValue::new))),
            _ => None,
        }
    }
}
