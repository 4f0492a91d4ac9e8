//! Asks a person at a terminal for what a new record lacks. Each answer is judged at once, as the registry would read it.

use super::super::prompt::{Asked, Choice, Left, Prompts};
use super::complete::{Choices, Wrong, lines};
use super::keep::Keeper;
use super::{Global, derive_place, options};
use crate::author::new::{Begun, Draft, Form, Question, answer};
use crate::check::{UNSOURCED, severity};
use crate::decode::Severity;
use crate::line::ActionLine;
use crate::print::safe;
use crate::record::{Kind, OrganizationId, PathPart, Year};
use crate::registry::Registry;
use crate::spelling::bare;
use anyhow::{Result, anyhow};
use std::fmt;
use toml_edit::Value;

/// Who is asked.
pub(in crate::cli) struct Person<'a> {
    pub(super) registry: &'a Registry,
    pub(super) prompts: Prompts,
    /// Organizations that were made on the way.
    pub(in crate::cli) organizations: Vec<Draft>,
    /// One that was begun for a name and left.
    pub(super) unfinished: Option<(String, Draft)>,
    /// The record, while one of its organizations is being made for a name.
    pub(super) around: Option<(String, Draft)>,
    pub(super) keeper: Option<Keeper>,
}

/// What came of asking.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Completed {
    /// All is answered.
    Whole,
    /// It is there already.
    Is(OrganizationId),
}

/// Somebody gave up, and what was answered until then is kept if it can be.
#[derive(Debug)]
pub(super) struct GaveUp;

impl fmt::Display for GaveUp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&Left::default(), f)
    }
}

impl std::error::Error for GaveUp {}

/// A row of a list to choose from; none of the known ones leaves the key out.
pub(super) struct Row {
    pub value: Option<String>,
    pub shown: String,
}

impl<'a> Person<'a> {
    pub fn new(global: &Global, registry: &'a Registry) -> Self {
        let prompts = Prompts::new(global);
        Self { registry, prompts, organizations: Vec::new(), unfinished: None, around: None, keeper: None }
    }

    /// Asks for what is missing, and for what most records have.
    pub(super) fn complete(&mut self, draft: &mut Draft) -> Result<Completed> {
        if draft.missing_parts().contains(&PathPart::Line) {
            draft.place.line =
                Some(self.step(draft, "line", |person, draft, initial| person.line(draft.kind, initial))?);
        }
        // Nothing stands in a cycle's file but what came of its year.
        if draft.kind == Kind::Cycle && draft.place.year.is_none() {
            let next = self.registry.next_cycle().map(|years| years.last().to_string());
            self.year(draft, &next.unwrap_or_default())?;
        }
        let missing = draft.missing();
        for question in draft.questions.clone() {
            if let Some(there) = self.is_there(draft)? {
                return Ok(Completed::Is(there));
            }
            let key = question.key();
            let is_required = missing.contains(&key) || (key == "sources" && self.insists_on_sources());
            let is_new = self.is_usual(draft, &key) && !draft.asked.contains(&key);
            if !draft.has(&key) && (is_required || is_new || draft.is_open(&key)) {
                self.answer(draft, &question, is_required)?;
            }
        }
        // What is missing because of other answers.
        let missing = draft.missing();
        for question in draft.questions.clone().iter().filter(|question| missing.contains(&question.key())) {
            self.answer(draft, question, true)?;
        }
        self.place(draft)?;
        Ok(Completed::Whole)
    }

    /// Whether most records like this one have a key.
    fn is_usual(&self, draft: &Draft, key: &str) -> bool {
        let of_its_kind = draft.kind.usual_of(draft.text_at("kind").unwrap_or_default());
        let is_usual = draft.kind.usual().iter().chain(of_its_kind).any(|usual| *usual == key);
        is_usual && !(key == "sources" && self.needs_no_sources())
    }

    fn insists_on_sources(&self) -> bool {
        severity(self.registry, &UNSOURCED) == Severity::Error
    }

    fn needs_no_sources(&self) -> bool {
        severity(self.registry, &UNSOURCED) == Severity::Allow
    }

    /// Asks for one thing of a record: what was answered before is kept first, and what is typed when somebody gives up.
    pub(super) fn step<T>(
        &mut self,
        draft: &mut Draft,
        asked: &str,
        ask: impl FnOnce(&mut Self, &Draft, &str) -> Result<T>,
    ) -> Result<T> {
        let initial = draft.typed_for(asked);
        if !draft.asked.is_empty() {
            self.keep(draft);
        }
        let answer = ask(self, draft, &initial).map_err(|error| match error.downcast::<Left>() {
            Ok(left) => {
                if !left.typed.is_empty() {
                    draft.typed = Some((asked.to_owned(), left.typed));
                }
                if !draft.asked.is_empty() || draft.typed.is_some() {
                    self.keep(draft);
                }
                GaveUp.into()
            }
            Err(error) => error,
        })?;
        draft.asked.insert(asked.to_owned());
        Ok(answer)
    }

    /// Keeps what is answered so far.
    pub(super) fn keep(&mut self, draft: &Draft) {
        let (record, unfinished) = match &self.around {
            Some((name, record)) => (record.clone(), Some((name.clone(), draft.clone()))),
            None => (draft.clone(), self.unfinished.clone()),
        };
        if let Some(keeper) = &mut self.keeper {
            keeper.keep(&Begun { record, organizations: self.organizations.clone(), unfinished });
        }
    }

    fn answer(&mut self, draft: &mut Draft, question: &Question, is_required: bool) -> Result<()> {
        let kind = draft.kind;
        let values = self.step(draft, &question.key(), |person, draft, initial| {
            person.values(kind, question, is_required, initial, Some(draft))
        })?;
        draft.answer(question, values);
        Ok(())
    }

    /// Asks one question, and gives the values of the answer.
    pub fn ask(&mut self, kind: Kind, question: &Question, is_required: bool) -> Result<Vec<Value>> {
        self.values(kind, question, is_required, "", None)
    }

    fn values(
        &mut self,
        kind: Kind,
        question: &Question,
        is_required: bool,
        initial: &str,
        record: Option<&Draft>,
    ) -> Result<Vec<Value>> {
        match &question.form {
            Form::Word(words) => {
                let rows = words.iter().map(|(word, meaning)| row(word, &explained(word, meaning)));
                self.choose(question, rows.collect(), is_required, initial).map(|word| values(kind, question, word))
            }
            Form::Truth => {
                let rows = vec![row("true", "yes"), row("false", "no")];
                self.choose(question, rows, is_required, initial).map(|word| values(kind, question, word))
            }
            _ => self.text(kind, question, is_required, initial, record),
        }
    }

    /// One of the rows; without one that must be chosen, a row more that leaves the key out.
    fn choose(
        &self,
        question: &Question,
        mut rows: Vec<Row>,
        is_required: bool,
        initial: &str,
    ) -> Result<Option<String>> {
        if !is_required {
            rows.insert(0, Row { value: None, shown: "not said: leave it out".to_owned() });
        }
        self.row(&question.key(), question.sentence(), rows, initial)
    }

    /// One of the rows, at first the one of this value.
    pub(super) fn row(&self, question: &str, help: &str, mut rows: Vec<Row>, initial: &str) -> Result<Option<String>> {
        let shown: Vec<_> = rows.iter().map(|row| row.shown.clone()).collect();
        let start = rows.iter().position(|row| row.value.as_deref() == Some(initial)).unwrap_or(0);
        let chosen = self.prompts.choose(&Choice { question, help, rows: &shown, start })?;
        Ok(rows.swap_remove(chosen).value)
    }

    fn line(&self, kind: Kind, initial: &str) -> Result<ActionLine> {
        // Where a line has one file, only those without are left.
        let is_free = |line: ActionLine| {
            let file = format!("{}/{}.toml", kind.folder(), line.stem());
            kind.path() != [PathPart::Line] || !self.registry.files.contains(&file)
        };
        let rows = lines(self.registry).into_iter();
        let rows = rows.filter(|(code, _)| ActionLine::from_stem(code).is_some_and(is_free));
        let rows: Vec<_> = rows.map(|(code, title)| row(&code, format!("{code}  {title}").trim_end())).collect();
        if rows.is_empty() {
            return Err(anyhow!("each line has its file already, in {}/", kind.folder()));
        }
        let code = self.row("line", "The line that it is of", rows, initial)?.unwrap_or_default();
        ActionLine::from_stem(&code).ok_or_else(|| anyhow!("no line was chosen"))
    }

    /// Asks for text until all that it names is there.
    fn text(
        &mut self,
        kind: Kind,
        question: &Question,
        is_required: bool,
        initial: &str,
        record: Option<&Draft>,
    ) -> Result<Vec<Value>> {
        let mut initial = initial.to_owned();
        loop {
            let choices = Choices::of(question, self.registry, &self.organizations);
            let mut typed = self.typed(kind, question, &choices, is_required, &initial)?;
            let mut read = choices.read(kind, question, &typed);
            let is_settled = read.is_ok();
            while let Err(Wrong::NoOrganization(name)) = &read {
                let mut around = record.cloned();
                if let Some(around) = &mut around {
                    around.typed = Some((question.key(), typed.clone()));
                }
                let Some(id) = self.organization(name, around)? else { break };
                typed = choices.with(&typed, name, id.as_str());
                read = Choices::of(question, self.registry, &self.organizations).read(kind, question, &typed);
            }
            match read {
                Ok(values) => {
                    if !is_settled {
                        anstream::eprintln!("? {} {}", question.key(), safe(&typed));
                    }
                    return Ok(values);
                }
                Err(_) => initial = typed,
            }
        }
    }

    fn typed(
        &self,
        kind: Kind,
        question: &Question,
        choices: &Choices<'_>,
        is_required: bool,
        initial: &str,
    ) -> Result<String> {
        let judge = |typed: &str| match choices.read(kind, question, typed) {
            Ok(values) if values.is_empty() && is_required => Err("this is needed".to_owned()),
            // Whether it is to be made is asked next.
            Ok(_) | Err(Wrong::NoOrganization(_)) => Ok(choices.shown(typed)),
            Err(wrong) => Err(wrong.told()),
        };
        let leave_out = if is_required { "" } else { "; Enter for none" };
        self.prompts.text(&Asked {
            question: &question.key(),
            choice: "",
            help: &format!("{}{leave_out}", hint(question)),
            initial,
            suggest: &|typed| choices.suggestions(typed),
            judge: &judge,
        })
    }

    /// The rest of the path, with what follows from the answers to begin with.
    fn place(&mut self, draft: &mut Draft) -> Result<()> {
        derive_place_but_id(draft);
        for part in draft.missing_parts() {
            match part {
                PathPart::Year => {
                    let proposed = draft.year_at("date").map(|year| year.to_string()).unwrap_or_default();
                    self.year(draft, &proposed)?;
                }
                PathPart::Id => {
                    let mut named = draft.clone();
                    derive_place(&mut named);
                    let proposed = named.place.id.map(|id| id.to_string()).unwrap_or_default();
                    let help = "The name of its file, in lower-case letters, digits and hyphens";
                    let typed = self.part(draft, "id", help, &proposed, |draft, text| {
                        draft.place.id = Some(options::id(text)?);
                        Ok(())
                    })?;
                    draft.place.id = options::id(&typed).ok();
                }
                PathPart::Line => {}
            }
        }
        Ok(())
    }

    fn year(&mut self, draft: &mut Draft, proposed: &str) -> Result<()> {
        let typed = self.part(draft, "year", "The year that it is filed under", proposed, |draft, text| {
            draft.place.year = Some(super::super::year(text)?);
            Ok(())
        })?;
        draft.place.year = Year::new(&typed);
        Ok(())
    }

    /// A part of the path, which leads to no file that is there.
    fn part(
        &mut self,
        draft: &mut Draft,
        name: &str,
        help: &str,
        proposed: &str,
        put: impl Fn(&mut Draft, &str) -> Result<(), String>,
    ) -> Result<String> {
        let answered = self.step(draft, name, |person, draft, typed| {
            let judge = |typed: &str| {
                let mut placed = draft.clone();
                put(&mut placed, typed.trim())?;
                match placed.file().filter(|file| person.is_taken(file)) {
                    Some(file) => Err(format!("{file} is there already")),
                    None => Ok(typed.trim().to_owned()),
                }
            };
            let initial = if typed.is_empty() { proposed } else { typed };
            person.prompts.text(&Asked { question: name, choice: "", help, initial, suggest: &|_| None, judge: &judge })
        })?;
        Ok(answered.trim().to_owned())
    }

    fn is_taken(&self, file: &str) -> bool {
        let is_new = |draft: &Draft| draft.file().as_deref() == Some(file);
        self.registry.files.iter().any(|there| there == file) || self.organizations.iter().any(is_new)
    }
}

/// The year of a meeting follows from its dates; the name of a file is proposed.
fn derive_place_but_id(draft: &mut Draft) {
    let id = draft.place.id.take();
    derive_place(draft);
    draft.place.id = id;
}

/// A row that stands for a value.
pub(super) fn row(value: &str, shown: &str) -> Row {
    Row { value: Some(value.to_owned()), shown: shown.to_owned() }
}

/// A word with its meaning, unless that says the same.
fn explained(word: &str, meaning: &str) -> String {
    if bare(word) == bare(meaning) { word.to_owned() } else { format!("{word}: {meaning}") }
}

fn values(kind: Kind, question: &Question, written: Option<String>) -> Vec<Value> {
    written.and_then(|written| answer(kind, question, &written).ok()).into_iter().collect()
}

/// What a value looks like.
fn hint(question: &Question) -> String {
    let about = question.sentence();
    let form = match question.form {
        Form::Date => "2026-05-15, or 2026-05 or 2026 where no more is known",
        Form::Day => "2026-05-15",
        Form::Line | Form::Country | Form::Meeting | Form::Output => "type a code or a name, Tab to complete",
        _ if question.is_of_organizations() => "type an id, an acronym or a name, Tab to complete",
        Form::Source => "https://… or a symbol as A/RES/60/252",
        Form::Url => "https://…",
        Form::Table if question.entry.as_deref() == Some("url") => "https://…",
        Form::Number if question.is_list => "a number",
        _ if question.is_list => "text",
        _ => return about.to_owned(),
    };
    let several = if question.is_list { "; several: a, b" } else { "" };
    format!("{about}: {form}{several}")
}
