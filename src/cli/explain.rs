//! `wsis explain`

use super::Outcome;
use super::schema::Subject;
use crate::check::{rule, rules};
use crate::decode::Severity;
use crate::decode::{Rule, did_you_mean};
use crate::prose::Report;
use crate::registry::TEXT_FILES;
use anyhow::{Context, Result, bail};
use clap::Args;
use serde_json::Value;
use std::fmt::Write;

/// Explain a rule (what it finds, why, an example, the cure) or a kind of file (its keys)
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  wsis explain                  every rule and its severity
  wsis explain by-outsider
  wsis explain output           the keys of an output's file
  wsis explain report-text      the places of the secretariat's own words in a report")]
pub(super) struct Explain {
    /// A rule or a kind of file; without one, every rule is listed
    name: Option<String>,
    /// Columns to lay the text out for [default: the terminal's, else 80]
    #[arg(long, value_name = "COLUMNS")]
    width: Option<u16>,
}

impl Explain {
    pub(super) fn run(&self) -> Result<Outcome> {
        let width = usize::from(super::width(self.width));
        let text = match &self.name {
            None => list(width),
            Some(name) => match (rule(name), kind(name)) {
                (Some(rule), _) => of_rule(rule),
                (None, Some(kind)) => of_kind(kind, width)?,
                (None, None) if name == REPORT_TEXT => of_report_texts(width),
                (None, None) => return unknown(name),
            },
        };
        super::print(&text)?;
        Ok(Outcome::Sound)
    }
}

fn unknown(name: &str) -> Result<Outcome> {
    let kinds: Vec<_> = Subject::of_files().map(Subject::word).collect();
    let names: Vec<_> = rules().map(|rule| rule.name).chain(kinds.iter().copied()).chain([REPORT_TEXT]).collect();
    let help = did_you_mean(name, &names).unwrap_or_else(|| "`wsis explain` lists them".to_owned());
    bail!("there is no rule and no kind of file `{name}`: {help}")
}

/// The kind of file with this name on the command line.
fn kind(name: &str) -> Option<Subject> {
    Subject::of_files().find(|kind| kind.word() == name)
}

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
    text += &Subject::of_files().map(Subject::word).chain([REPORT_TEXT]).collect::<Vec<_>>().join(", ");
    text.push('\n');
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
ten. `\\{` is a brace. A source becomes a footnote: `[@https://example.org/page]`, `[@A/RES/60/252]`.

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
    let mut text = format!("{}: {about}\nIts place is {}.\n\n", kind.word(), kind.place());
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

/// The form of a value, in words.
fn form(schema: &Value, parts: &Value) -> String {
    if let Some(name) = schema["$ref"].as_str().and_then(|reference| reference.strip_prefix("#/$defs/")) {
        let part = &parts[name];
        let said = part["description"].as_str().filter(|_| !part["properties"].is_object());
        return said.map_or_else(|| format!("a table, {name} below"), str::to_owned);
    }
    if let Some(words) = schema["enum"].as_array() {
        return format!("one of {}", words.iter().filter_map(Value::as_str).collect::<Vec<_>>().join(", "));
    }
    match schema["type"].as_str() {
        Some("array") => format!("a list, each {}", form(&schema["items"], parts)),
        Some("object") => "a table".to_owned(),
        Some("boolean") => "true or false".to_owned(),
        Some("integer" | "number") => "a number".to_owned(),
        _ => "a string".to_owned(),
    }
}
