//! `wsis set`

use super::changing::{Asked, Making, record};
use super::registry::Opened;
use super::{Global, Outcome};
use crate::author::changing::{Desk, Setting, Target, set};
use crate::author::new::{Form, Question, answer};
use crate::decode::{HasWord, KeyPath, Step, did_you_mean};
use crate::line::ActionLine;
use crate::print::{named, safe, wrapped};
use crate::record::{Day, Kind, Language, Step as CycleStep, Year};
use crate::registry::{RecordId, Registry};
use crate::status::{Progress, Submitted, status};
use anyhow::{Context, Result, anyhow, bail};
use clap::Args;
use toml_edit::Value;

/// Change a key of a record; its comments and all else stay as they are
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  wsis set output 2026/c5/guide status discontinued
  wsis set output 2026/c5/guide title.fr \"Guide de la cybersécurité\"
  wsis set output 2026/c5/guide countries --add KE TZ
  wsis set meeting 2026/forum place.city Geneva
  wsis set action-line c5 moderators[0].until 2026-11-30
  wsis set cycle 2026 nil-reports --add c5
  wsis set cycle 2026 closed 2027-06-30                says what is missing in that year, and asks
  wsis set organization itu website --clear

`wsis explain KIND` lists the keys. Entries of lists count from 0, as `diff` and `check` show them.")]
pub(super) struct Set {
    /// The kind of record
    kind: Kind,
    /// The record, as others name it, or the path of its file
    id: String,
    /// The key, with those of its tables: place.city
    key: String,
    /// What it is to hold; of a list all that it is to hold
    #[arg(value_name = "VALUE", allow_negative_numbers = true, conflicts_with_all = ["add", "remove", "clear"])]
    values: Vec<String>,
    /// Add this to its list
    #[arg(long, value_name = "VALUE", num_args = 1.., conflicts_with = "clear")]
    add: Vec<String>,
    /// Take this out of its list
    #[arg(long, value_name = "VALUE", num_args = 1.., conflicts_with = "clear")]
    remove: Vec<String>,
    /// Take the key away
    #[arg(long)]
    clear: bool,
    #[command(flatten)]
    making: Making,
}

impl Set {
    pub(super) fn run(&self, global: &Global) -> Result<Outcome> {
        let opened = Making::open(global)?;
        let id = record(&opened, self.kind, &self.id)?;
        let target = target(self.kind, &self.key, opened.registry)?;
        let mut desk = Desk::new(&opened.source)?;
        for setting in self.settings(&target, opened.registry)? {
            set(&mut desk, &id.file(), &target, &setting)?;
        }
        self.ask_before_closing(global, &opened, &id)?;
        let does = format!("{} {} of the {} {id}", self.verb(), self.key, self.kind.noun());
        self.making.carry_out(global, &opened, &Asked { does, desk })
    }

    fn verb(&self) -> &'static str {
        if self.clear { "Clear" } else { "Set" }
    }

    fn settings(&self, target: &Target, registry: &Registry) -> Result<Vec<Setting>> {
        let key = &self.key;
        if self.clear {
            return Ok(vec![Setting::Clear]);
        }
        let read = |written: &String| value(self.kind, target, written, registry);
        let values = |written: &[String]| written.iter().map(read).collect::<Result<Vec<_>>>();
        if self.add.is_empty() && self.remove.is_empty() {
            return match self.values.len() {
                0 if target.question.is_list => {
                    bail!("what is `{key}` to hold? Name all of it, or use `--add`, `--remove` or `--clear`")
                }
                0 => bail!("what is `{key}` to hold? Name it, or use `--clear`"),
                2.. if !target.question.is_list => {
                    bail!("`{key}` holds one value: put it between quotes, \"{}\"", safe(&self.values.join(" ")))
                }
                _ => Ok(vec![Setting::To(values(&self.values)?)]),
            };
        }
        let removed = self.remove.iter().map(|written| code(target, written, registry)).collect();
        let settings = [Setting::Remove(removed), Setting::Add(values(&self.add)?)];
        Ok(settings.into_iter().collect())
    }

    /// Says what is missing in a year before it is closed, and asks.
    fn ask_before_closing(&self, global: &Global, opened: &Opened, id: &RecordId) -> Result<()> {
        let (RecordId::Cycle(year), "closed", false) = (id, self.key.as_str(), self.clear) else { return Ok(()) };
        let missing = missing(opened.registry, *year, self.making.today.unwrap_or_else(Day::today));
        if missing.is_empty() {
            return Ok(());
        }
        let lines: String = missing.iter().map(|it| wrapped(&format!("  {it}"), super::width(None), 4)).collect();
        global.say(&format!("still missing in {year}:\n{}", lines.trim_end()));
        self.making.confirms(global, &format!("Close {year} all the same?"))
    }
}

/// What is missing in a cycle.
fn missing(registry: &Registry, year: Year, today: Day) -> Vec<String> {
    let Some(cycle) = status(registry, today, Some(year)).cycles.into_iter().next() else { return Vec::new() };
    let lines_with = |submitted: Submitted| -> Vec<ActionLine> {
        cycle.lines.iter().filter(|line| line.submitted == submitted).map(|line| line.line).collect()
    };
    let of_lines = [
        ("no output, and no word that there was none", lines_with(Submitted::Nothing)),
        ("outputs, but no annual report", lines_with(Submitted::OutputsOnly)),
    ];
    let of_lines = of_lines.into_iter().filter(|(_, lines)| !lines.is_empty());
    let of_lines = of_lines.map(|(what, lines)| format!("{what}: {}", named(&lines)));
    let is_owed = |step: CycleStep| matches!(step, CycleStep::Stocktaking | CycleStep::Report);
    let steps = cycle.steps.iter().filter(|step| is_owed(step.step) && step.progress != Progress::Taken);
    of_lines.chain(steps.map(|step| format!("the {}", step.step.word()))).collect()
}

/// The key that somebody names.
fn target(kind: Kind, key: &str, registry: &Registry) -> Result<Target> {
    let questions = kind.questions();
    let first_language = registry.first_language().to_string();
    let found = |path: Vec<Step>, question: &Question, language: Option<&str>| Target {
        path: KeyPath::new(path),
        question: question.clone(),
        language: language.map(str::to_owned),
        first_language: first_language.clone(),
    };
    let steps = |path: &[String]| path.iter().map(|key| Step::from(key.clone())).collect::<Vec<_>>();
    let of = |questions: &[Question], above: &[Step], key: &str| {
        let exact = questions.iter().find(|question| question.key() == key);
        let exact = exact.map(|question| (question, None));
        let in_language = || {
            let (key, tag) = key.rsplit_once('.')?;
            let (tag, _) = Language::WORDS.iter().find(|(word, _)| *word == tag)?;
            let question = questions.iter().find(|question| question.key() == key && question.form == Form::Text)?;
            Some((question, Some(*tag)))
        };
        let (question, language) = exact.or_else(in_language)?;
        Some(found([above, &steps(&question.path)].concat(), question, language))
    };
    if let Some((list, index, key)) = entry(key) {
        let question = questions.iter().find(|question| question.key() == list && question.is_list);
        let question = question.ok_or_else(|| unknown(kind, list, &questions))?;
        let of_entry = kind.questions_of_entry(question);
        let above = [steps(&question.path), vec![Step::from(index)]].concat();
        return of(&of_entry, &above, key).ok_or_else(|| unknown(kind, key, &of_entry));
    }
    of(&questions, &[], key).ok_or_else(|| unknown(kind, key, &questions))
}

/// A key of an entry of a list: `moderators[0].until`.
fn entry(key: &str) -> Option<(&str, usize, &str)> {
    let (list, rest) = key.split_once('[')?;
    let (index, key) = rest.split_once("].")?;
    Some((list, index.parse().ok()?, key))
}

fn unknown(kind: Kind, key: &str, questions: &[Question]) -> anyhow::Error {
    let keys: Vec<_> = questions.iter().map(Question::key).collect();
    let keys: Vec<_> = keys.iter().map(String::as_str).collect();
    let help = did_you_mean(key, &keys).unwrap_or_else(|| format!("`wsis explain {}` lists them", kind.word()));
    anyhow!("{} has no key `{}`: {help}", article(&kind.noun()), safe(key))
}

fn article(noun: &str) -> String {
    let article = if noun.starts_with(['a', 'e', 'i', 'o', 'u']) { "an" } else { "a" };
    format!("{article} {noun}")
}

/// The value that somebody writes, as the file is to hold it.
fn value(kind: Kind, target: &Target, written: &str, registry: &Registry) -> Result<Value> {
    let question = &target.question;
    if let Some(language) = &target.language {
        let text = Value::from(written);
        let table = format!("{{ {language} = {text} }}");
        let table = answer(kind, question, &table).map_err(|why| wrong(question, written, &why))?;
        return table.as_inline_table().and_then(|table| table.get(language)).cloned().context("it says nothing");
    }
    if question.is_of_organizations() && !written.trim_start().starts_with('{') {
        let id = super::organization(written, registry)?;
        return answer(kind, question, id.as_str()).map_err(|why| wrong(question, written, &why));
    }
    answer(kind, question, written).map_err(|why| wrong(question, written, &why))
}

fn wrong(question: &Question, written: &str, why: &str) -> anyhow::Error {
    anyhow!("`{}` can't be \"{}\": {why}", question.key(), safe(written))
}

/// What names an entry of a list, by the word that stands in the file.
fn code(target: &Target, written: &str, registry: &Registry) -> String {
    let line = ActionLine::from_words(written).filter(|_| target.question.form == Form::Line);
    let organization = || {
        let is_one = matches!(target.question.form, Form::Organization | Form::Table);
        is_one.then(|| super::organization(written, registry).ok()).flatten()
    };
    match line {
        Some(line) => line.stem().to_owned(),
        None => organization().map_or_else(|| written.to_owned(), |id| id.to_string()),
    }
}
