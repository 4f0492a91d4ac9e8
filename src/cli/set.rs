//! `wsis set`

use super::changing::{Asked, Making, record, record_alone};
use super::kind::{KindOrName, kind};
use super::registry::Opened;
use super::values::{Values, form, unread, wrong};
use super::{Global, Outcome};
use crate::author::changing::{Desk, Setting, Target, set};
use crate::author::lost;
use crate::author::new::{Form, Keyed, Question, answer};
use crate::decode::{HasWord, KeyPath, Step, did_you_mean};
use crate::line::ActionLine;
use crate::print::{named, safe, with_article, wrapped};
use crate::record::{Day, Kind, Language, Step as CycleStep, Year};
use crate::registry::{RecordId, Registry, SETTINGS};
use crate::status::{Progress, Submitted, status};
use anyhow::{Context, Result, anyhow, bail};
use clap::Args;
use std::borrow::Cow;
use toml_edit::Value;

/// Change a key of a record or of registry.toml; its comments and all else stay as they are
#[derive(Debug, Args)]
#[command(
    override_usage = "wsis set [OPTIONS] [KIND] <ID> <KEY> [VALUE]...\n       wsis set [OPTIONS] registry <KEY> [VALUE]...",
    after_help = "\
Examples:
  wsis set 2026/c5/guide status discontinued
  wsis set output 2026/c5/guide title.fr \"Guide de la cybersécurité\"
  wsis set 2026/c5/guide countries --add Kenya \"United Republic of Tanzania\"
  wsis set meeting 2026/forum place.city Geneva
  wsis set action-line c5 moderators[0].until 2026-11-30
  wsis set cycle 2026 nil-reports --add c5
  wsis set cycle 2026 closed 2027-06-30                says what is missing in that year, and asks
  wsis set organization itu website --clear
  wsis set registry contact secretariat@example.org    what registry.toml says
  wsis set registry rules.missing-translation allow
  wsis set registry mechanism centralised --also coordinators=itu

`wsis explain KIND` lists the keys. Entries of lists count from 0, as `diff` and `check` show them. Organizations, meetings, outputs and \
countries can be named by acronym or name: the file gets the id or the code, and that is said."
)]
pub(super) struct Set {
    /// The kind of record, or `registry`; it may be left out where the id says which record it is
    #[arg(value_name = "KIND", value_parser = KindOrName)]
    kind: String,
    /// The record, as others name it, or the path of its file
    #[arg(value_name = "ID")]
    id: String,
    /// The key, with those of its tables: place.city
    #[arg(value_name = "KEY", allow_negative_numbers = true)]
    key: Option<String>,
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
    /// Let another key hold this, in the same step: where only both together are sound. Of a list, name it once for each entry
    #[arg(long, value_name = "KEY=VALUE")]
    also: Vec<String>,
    #[command(flatten)]
    making: Making,
}

/// What is to be changed, as the words before the options say it.
struct Asks<'a> {
    /// The record; none for `registry.toml`.
    id: Option<RecordId>,
    key: &'a str,
    values: Vec<&'a str>,
}

impl Asks<'_> {
    fn of(&self) -> Keyed {
        self.id.as_ref().map_or(Keyed::Settings, |id| id.kind().into())
    }

    fn file(&self) -> String {
        self.id.as_ref().map_or_else(|| SETTINGS.to_owned(), RecordId::file)
    }

    /// As a commit's message names it.
    fn named(&self) -> String {
        self.id.as_ref().map_or_else(|| "registry".to_owned(), |id| format!("{} {id}", id.kind().noun()))
    }
}

impl Set {
    pub(super) fn run(&self, global: &Global) -> Result<Outcome> {
        let opened = Making::open(global)?;
        let asks = self.asks(&opened)?;
        let target = target(asks.of(), asks.key, opened.registry)?;
        let values = Values { global, registry: opened.registry, of: asks.of() };
        let mut desk = Desk::new(&opened.source)?;
        for setting in self.settings(&asks, &target, &values)? {
            set(&mut desk, &asks.file(), &target, &setting)?;
        }
        for (key, written) in self.also()? {
            let target = self::target(asks.of(), key, opened.registry)?;
            let said = format!("--also {key}={}", written.join(" "));
            if written.len() > 1 && !target.question.is_list {
                bail!("`{}` holds one value: name it once", safe(key));
            }
            let read = written.iter().map(|written| value(&values, &target, written)).collect::<Result<Vec<_>>>();
            set(&mut desk, &asks.file(), &target, &Setting::To(read.with_context(|| safe(&said).into_owned())?))?;
        }
        for change in desk.changes() {
            let (before, after) = (change.before.unwrap_or_default(), change.after.unwrap_or_default());
            for comment in lost(&before, &after) {
                global.say(&format!("note: this also deletes the comment `{}`", safe(&comment)));
            }
        }
        self.ask_before_closing(global, &opened, &asks)?;
        let does = format!("{} {} of the {}", self.verb(), asks.key, asks.named());
        self.making.carry_out(global, &opened, Asked { does, desk })
    }

    fn verb(&self) -> &'static str {
        if self.clear { "Clear" } else { "Set" }
    }

    /// What other keys are to hold, each with its values in the order of the first.
    fn also(&self) -> Result<Vec<(&str, Vec<&str>)>> {
        let mut also: Vec<(&str, Vec<&str>)> = Vec::new();
        for written in &self.also {
            let Some((key, value)) = written.split_once('=').map(|(key, value)| (key.trim(), value)) else {
                bail!("`--also {}` names no value: write it as KEY=VALUE", safe(written));
            };
            match also.iter_mut().find(|(known, _)| *known == key) {
                Some((_, values)) => values.push(value),
                None => also.push((key, vec![value])),
            }
        }
        Ok(also)
    }

    /// What is asked: without a kind before it, the first word is the record, and the second the key.
    fn asks(&self, opened: &Opened) -> Result<Asks<'_>> {
        let after = || self.key.iter().chain(&self.values).map(String::as_str);
        let (id, key, values) = match (self.kind == Keyed::Settings.word(), kind(&self.kind)) {
            (true, _) => (None, self.id.as_str(), after().collect::<Vec<_>>()),
            (false, None) => (Some(record_alone(opened, &self.kind, "set")?), self.id.as_str(), after().collect()),
            (false, Some(kind)) => {
                let id = record(opened, kind, &self.id)?;
                let Some(key) = &self.key else {
                    bail!("which key of {id}? `wsis explain {}` lists them", kind.word());
                };
                (Some(id), key.as_str(), after().skip(1).collect())
            }
        };
        let has_option = self.clear || !self.add.is_empty() || !self.remove.is_empty();
        if has_option && !values.is_empty() {
            bail!(
                "`{}` is to hold \"{}\", or its list to be changed? Leave out one of the two",
                safe(key),
                safe(&values.join(" "))
            );
        }
        Ok(Asks { id, key, values })
    }

    fn settings(&self, asks: &Asks<'_>, target: &Target, values: &Values<'_>) -> Result<Vec<Setting>> {
        let key = asks.key;
        if self.clear {
            return Ok(vec![Setting::Clear]);
        }
        let read =
            |written: &[&str]| written.iter().map(|written| value(values, target, written)).collect::<Result<Vec<_>>>();
        if self.add.is_empty() && self.remove.is_empty() {
            return match asks.values.len() {
                0 if target.question.is_list => {
                    bail!("what is `{key}` to hold? Name all of it, or use `--add`, `--remove` or `--clear`")
                }
                0 => bail!("what is `{key}` to hold? Name it, or use `--clear`"),
                2.. if !target.question.is_list => {
                    bail!("`{key}` holds one value: put it between quotes, \"{}\"", safe(&asks.values.join(" ")))
                }
                _ => Ok(vec![Setting::To(read(&asks.values)?)]),
            };
        }
        let removed = self.remove.iter().map(|written| code(values, target, written)).collect();
        let added: Vec<_> = self.add.iter().map(String::as_str).collect();
        Ok(vec![Setting::Remove(removed), Setting::Add(read(&added)?)])
    }

    /// Says what is missing in a year before it is closed, and asks.
    fn ask_before_closing(&self, global: &Global, opened: &Opened, asks: &Asks<'_>) -> Result<()> {
        let (Some(RecordId::Cycle(year)), "closed", false) = (&asks.id, asks.key, self.clear) else { return Ok(()) };
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
fn target(keyed: Keyed, key: &str, registry: &Registry) -> Result<Target> {
    let questions = keyed.questions();
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
            let tag = Language::of_word(tag)?.word();
            let question = questions.iter().find(|question| question.key() == key && question.form == Form::Text)?;
            Some((question, Some(tag)))
        };
        let by_name = || {
            let (table, name) = key.rsplit_once('.')?;
            questions.iter().find(|question| question.key() == table)?.named(name)
        };
        if let Some((question, language)) = exact.or_else(in_language) {
            return Some(found([above, &steps(&question.path)].concat(), question, language));
        }
        let question = by_name()?;
        Some(found([above, &steps(&question.path)].concat(), &question, None))
    };
    if let Some((list, index, key)) = entry(key) {
        let question = questions.iter().find(|question| question.key() == list && question.is_list);
        let question = question.ok_or_else(|| unknown(keyed, list, &questions))?;
        let of_entry = keyed.questions_of_entry(question);
        let above = [steps(&question.path), vec![Step::from(index)]].concat();
        return of(&of_entry, &above, key).ok_or_else(|| unknown(keyed, key, &of_entry));
    }
    of(&questions, &[], key).ok_or_else(|| unknown(keyed, key, &questions))
}

/// A key of an entry of a list: `moderators[0].until`.
fn entry(key: &str) -> Option<(&str, usize, &str)> {
    let (list, rest) = key.split_once('[')?;
    let (index, key) = rest.split_once("].")?;
    Some((list, index.parse().ok()?, key))
}

fn unknown(keyed: Keyed, key: &str, questions: &[Question]) -> anyhow::Error {
    let keys: Vec<_> = questions.iter().map(Question::key).collect();
    let keys: Vec<_> = keys.iter().map(String::as_str).collect();
    // A line alone names its file, and that of its group besides.
    let is_of_group = || Kind::Group.questions().iter().any(|question| question.key() == key);
    let of_group = || (keyed == Keyed::Record(Kind::ActionLine) && is_of_group()).then(|| OF_GROUP.to_owned());
    let help = of_group().or_else(|| did_you_mean(key, &keys));
    let help = help.unwrap_or_else(|| format!("`wsis explain {}` lists them", keyed.word()));
    anyhow!("{} has no key `{}`: {help}", with_article(&keyed.noun()), safe(key))
}

const OF_GROUP: &str = "its group has, as in `wsis set group LINE …`";

/// The value that somebody writes, as the file is to hold it.
fn value(values: &Values<'_>, target: &Target, written: &str) -> Result<Value> {
    let question = &target.question;
    let read = |written: &str| {
        let read = answer(values.of, question, written);
        read.or_else(|why| unread(values.of, question, written).ok_or_else(|| wrong(question, written, &why)))
    };
    if let Some(language) = &target.language {
        let text = Value::from(written);
        let table = values.stored(question, read(&format!("{{ {language} = {text} }}"))?)?;
        return table.as_inline_table().and_then(|table| table.get(language)).cloned().context("it says nothing");
    }
    if question.is_of_organizations() && !written.trim_start().starts_with('{') {
        // A slip is told at once, and with what was meant.
        super::organization(written, values.registry)?;
    }
    values.stored(question, read(written)?)
}

/// What names an entry of a list, by the word that stands in the file.
fn code(values: &Values<'_>, target: &Target, written: &str) -> String {
    let named = form(values.of, &target.question).and_then(|form| values.id(&target.question, &form, written).ok());
    named.map_or_else(|| written.to_owned(), Cow::into_owned)
}
