//! `wsis explain`

mod commands;
mod keys;

use super::Outcome;
use super::groups::{command, in_one_line};
use super::reached_for::command_for;
use super::schema::Subject;
use crate::check::{rule, rules};
use crate::decode::Severity;
use crate::decode::{Rule, nearest};
use crate::line::ActionLine;
use crate::print::safe;
use crate::prose::Report;
use crate::registry::TEXT_FILES;
use anyhow::{Context, Result, bail};
use clap::{Args, Command};
use keys::{Key, form};
use serde_json::Value;
use std::fmt::Write;

/// Explain a word of the registry or the program: a rule, a kind of file, a key, a command or an exit status
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  wsis explain                  every rule and its severity
  wsis explain by-outsider      what a rule finds, why, an example, the cure
  wsis explain output           the keys of an output's file
  wsis explain closed           a key: which files have it, what it holds, an example
  wsis explain cycle.closed     the key of one kind of file
  wsis explain stocktake        a command
  wsis explain exit-status
  wsis explain mapping          what says which column of a table becomes which key
  wsis explain report-text      the places of the secretariat's own words in a report

Of a word that is several things the first is explained, and the others are listed below it.")]
pub(super) struct Explain {
    /// A rule, a kind of file, a key, a command or `exit-status`; without one, every rule is listed
    word: Option<String>,
    /// Columns to lay the text out for [default: the terminal's, else 80]
    #[arg(long, value_name = "COLUMNS")]
    width: Option<u16>,
}

impl Explain {
    pub(super) fn run(&self) -> Result<Outcome> {
        let width = usize::from(super::width(self.width));
        let text = match &self.word {
            None => list(width),
            Some(word) => of_word(word, width)?,
        };
        super::print(&text)?;
        Ok(Outcome::Sound)
    }
}

/// Something that a word stands for.
enum Meaning {
    Rule(&'static Rule),
    Kind(Subject),
    ReportTexts,
    ExitStatus,
    Command(Box<Command>),
    /// Keys of that name, in whatever kinds of files.
    Keys(Vec<Key>),
}

impl Meaning {
    /// All that a word stands for, the closest first.
    fn of(word: &str) -> Vec<Self> {
        let command = command().find_subcommand(word).cloned();
        let keys = keys::called(word);
        [
            rule(word).map(Self::Rule),
            kind(word).map(Self::Kind),
            (word == REPORT_TEXT).then_some(Self::ReportTexts),
            (word == EXIT_STATUS).then_some(Self::ExitStatus),
            command.map(|command| Self::Command(Box::new(command))),
            (!keys.is_empty()).then_some(Self::Keys(keys)),
        ]
        .into_iter()
        .flatten()
        .collect()
    }

    fn explained(&self, width: usize) -> Result<String> {
        Ok(match self {
            Self::Rule(rule) => of_rule(rule),
            Self::Kind(kind) => of_kind(*kind, width)?,
            Self::ReportTexts => of_report_texts(width),
            Self::ExitStatus => commands::EXIT_STATUSES.to_owned(),
            Self::Command(command) => commands::explained(command, width),
            Self::Keys(keys) => keys::explained(keys, width),
        })
    }

    /// What it is, and the command that tells more of it, for each thing that it is.
    fn listed(&self) -> Vec<(String, String)> {
        match self {
            Self::Rule(rule) => vec![(format!("the rule {}", rule.name), rule.why.to_owned())],
            Self::Kind(kind) => vec![(format!("the kind of file {}", kind.word()), kind.place().into_owned())],
            Self::ReportTexts => vec![(format!("the texts {REPORT_TEXT}"), TEXT_FILES.to_owned())],
            Self::ExitStatus => vec![(EXIT_STATUS.to_owned(), "how a command ended".to_owned())],
            Self::Command(command) => {
                vec![(format!("the command wsis {}", command.get_name()), in_one_line(command))]
            }
            Self::Keys(keys) => {
                keys.iter().map(|key| (format!("wsis explain {}", key.name()), key.about.clone())).collect()
            }
        }
    }
}

/// Explains the first thing that a word is, and lists the others.
fn of_word(word: &str, width: usize) -> Result<String> {
    let meanings = Meaning::of(word);
    let Some((first, others)) = meanings.split_first() else {
        bail!("nothing is called `{}`: {}", safe(word), instead(word));
    };
    let mut text = first.explained(width)?;
    if !others.is_empty() {
        let _ = write!(text, "\n{word} is also:\n\n");
        for (name, said) in others.iter().flat_map(Meaning::listed) {
            text += &item(&name, &said, width);
        }
    }
    Ok(text)
}

/// What was probably meant by a word that is nothing here.
fn instead(word: &str) -> String {
    if let Some(line) = ActionLine::from_words(word) {
        return format!("`wsis show {}` shows the line", line.stem());
    }
    if word.contains('/') {
        let word = safe(word);
        return format!(
            "`wsis show {word}` shows a record of that name, and `wsis stocktake --explain {word}` what is behind a figure"
        );
    }
    if let Some(command) = command_for(word) {
        return command.to_owned();
    }
    let near = nearest(word, words().iter().map(String::as_str)).map(|near| format!("did you mean `{near}`?"));
    near.unwrap_or_else(|| {
        "`wsis explain` lists the rules and the kinds of files, `wsis --help` the commands".to_owned()
    })
}

/// Every word that there is something to explain of.
pub(super) fn words() -> Vec<String> {
    let words = rules().map(|rule| rule.name).chain(Subject::of_files().map(Subject::word));
    let mut words: Vec<_> =
        words.chain([Subject::Mapping.word(), REPORT_TEXT, EXIT_STATUS]).map(str::to_owned).collect();
    words.extend(command().get_subcommands().map(|command| command.get_name().to_owned()));
    words.extend(keys::names());
    words
}

/// The kind of file with this name on the command line.
fn kind(name: &str) -> Option<Subject> {
    Subject::of_files().chain([Subject::Mapping]).find(|kind| kind.word() == name)
}

/// The word for what exit statuses say.
const EXIT_STATUS: &str = "exit-status";

/// Every rule with its severity and its reason, by what it is about.
fn list(width: usize) -> String {
    let mut text = String::new();
    let mut last = None;
    for rule in rules() {
        if last != Some(rule.about) {
            let _ = writeln!(text, "{}{}", if last.is_some() { "\n" } else { "" }, rule.about.title());
            last = Some(rule.about);
        }
        text += &item(&format!("{}  {}", rule.name, rule.severity), rule.why, width);
    }
    text += "\nA kind of file: ";
    text += &Subject::of_files()
        .chain([Subject::Mapping])
        .map(Subject::word)
        .chain([REPORT_TEXT])
        .collect::<Vec<_>>()
        .join(", ");
    text += "\nA key of one, such as closed or cycle.closed; a command; exit-status.\n";
    text
}

/// A name, and below it what there is to say of it.
fn item(name: &str, said: &str, width: usize) -> String {
    let indented = textwrap::Options::new(width).initial_indent("      ").subsequent_indent("      ");
    let options = indented.word_splitter(textwrap::WordSplitter::NoHyphenation);
    format!("  {name}\n{}\n", textwrap::fill(said, options))
}

/// What a rule's own comment says.
fn of_rule(rule: &Rule) -> String {
    let severity = match rule.severity {
        Severity::Error => "an error",
        Severity::Warning => "a warning",
        Severity::Allow => "allowed, unless a registry asks for it under `[rules]`",
    };
    let doc: String =
        rule.doc.lines().map(|line| line.strip_prefix(' ').unwrap_or(line)).flat_map(|line| [line, "\n"]).collect();
    format!("{}: {severity}\n\n{doc}", rule.name)
}

/// The word of the secretariat's own words for a report, which have no keys but places.
const REPORT_TEXT: &str = "report-text";

const ABOUT_REPORT_TEXTS: &str = "\
The secretariat's own words for a report: Markdown whose first-level headings name the places where the text goes.

It stands beside what the program composes there, or with `{replace}` behind the heading instead of it. Headings of the second
level and below stay headings within. Comments (<!-- … -->) are never printed.

A number is never typed: `{outputs}`, `{c5/meetings}` or `{outputs@2012}` stand for the figures that `wsis stocktake --explain`
knows, without a line for all of them together. `/change` behind a figure is how much more there is than in the period before,
`/fall` how much less; `{change}` alone is that of outputs. They are written in words where they begin a sentence or are below
ten. `\\{` is a brace. A source becomes a footnote: `[@https://example.org/page]`, `[@A/RES/60/252]`. A page is cited by the title
that a record has for it; what the paragraph itself names, as resolution 60/252, needs no note and gets none.

  # Key trends

  {outputs} outputs were recorded, {change} more than in the year before [@A/RES/60/252].

In a file of another language, such as reports/2006/secretary-general.fr.md, the headings are the same. A place that has no text
there has that of the registry's first language, marked as such.
";

/// Where the secretariat's own words can stand in each report.
fn of_report_texts(width: usize) -> String {
    let mut text = format!("{REPORT_TEXT}: {ABOUT_REPORT_TEXTS}");
    for report in Report::ALL {
        let file = TEXT_FILES.replace("REPORT", report.word());
        let _ = write!(text, "\nPlaces of {file}:\n\n");
        for place in report.places() {
            text += &item(&format!("# {}", place.heading()), &place.about(), width);
        }
    }
    text
}

/// The keys of a kind of file, and those of the tables in it.
fn of_kind(kind: Subject, width: usize) -> Result<String> {
    let schema = kind.schema().to_value();
    let about = schema["description"].as_str().unwrap_or_default();
    let place = match kind {
        Subject::Mapping => format!("{}.", kind.place()),
        _ => format!("Its place is {}.", kind.place()),
    };
    let mut text = format!("{}: {about}\n{place}\n\n", kind.word());
    text += &keys(&schema, &schema["$defs"], width);
    let tables = schema["$defs"].as_object().into_iter().flatten().filter(|(_, part)| part["properties"].is_object());
    for (name, part) in tables {
        let about = part["description"].as_str().context("each table says what it is")?;
        let _ = write!(text, "\n{name}: {about}\n\n{}", keys(part, &schema["$defs"], width));
    }
    Ok(text)
}

fn keys(table: &Value, parts: &Value, width: usize) -> String {
    let required: Vec<_> = table["required"].as_array().into_iter().flatten().filter_map(Value::as_str).collect();
    let either =
        ["oneOf", "anyOf"].iter().find_map(|word| table[word].as_array()).map(Vec::as_slice).unwrap_or_default();
    let either: Vec<_> = either.iter().filter_map(|choice| choice["required"][0].as_str()).collect();
    let properties = table["properties"].as_object().into_iter().flatten();
    properties.fold(String::new(), |text, (key, schema)| {
        let needed = match key.as_str() {
            key if required.contains(&key) => "  required",
            key if either.contains(&key) => "  one of the two",
            _ => "",
        };
        let said = format!("{} ({})", schema["description"].as_str().unwrap_or_default(), form(schema, parts));
        text + &item(&format!("{key}{needed}"), &said, width)
    })
}
