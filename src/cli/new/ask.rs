//! Asks a person at a terminal for what a new record lacks. Each answer is judged at once, as the registry would read it.

use super::complete::{Choices, lines};
use super::{Global, derive_place, options};
use crate::author::new::{Draft, Form, Question, answer};
use crate::check::{UNSOURCED, severity};
use crate::decode::Severity;
use crate::line::ActionLine;
use crate::record::{Kind, PathPart, Year};
use crate::registry::Registry;
use anyhow::{Result, anyhow};
use inquire::ui::RenderConfig;
use inquire::validator::{ErrorMessage, Validation};
use inquire::{Confirm, InquireError, Select, Text};
use std::fmt;
use toml_edit::Value;

/// Who is asked.
pub(in crate::cli) struct Person<'a> {
    registry: &'a Registry,
    look: RenderConfig<'static>,
}

/// A row of a list to choose from; none of the known ones leaves the key out.
#[derive(Clone)]
struct Row {
    value: Option<String>,
    shown: String,
}

impl fmt::Display for Row {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.shown)
    }
}

impl<'a> Person<'a> {
    pub fn new(global: &Global, registry: &'a Registry) -> Self {
        let look = if global.is_plain() { RenderConfig::empty() } else { RenderConfig::default() };
        Self { registry, look }
    }

    /// Asks for what is missing, and for what most records have.
    pub fn complete(&self, draft: &mut Draft) -> Result<()> {
        if draft.missing_parts().contains(&PathPart::Line) {
            draft.place.line = Some(self.line()?);
        }
        // Nothing stands in a cycle's file but what came of its year.
        if draft.kind == Kind::Cycle && draft.place.year.is_none() {
            let next = self.registry.next_cycle().map(|years| years.last().to_string());
            draft.place.year = Some(self.year(&next.unwrap_or_default())?);
        }
        let missing = draft.missing();
        for question in draft.questions.clone() {
            let key = question.key();
            let is_required = missing.contains(&key) || (key == "sources" && self.insists_on_sources());
            let is_usual = draft.kind.usual().contains(&key.as_str()) && !(key == "sources" && self.needs_no_sources());
            if !draft.has(&key) && (is_required || is_usual) {
                draft.answer(&question, self.ask(draft.kind, &question, is_required)?);
            }
        }
        self.rest(draft)?;
        self.place(draft)
    }

    /// What is missing because of other answers.
    fn rest(&self, draft: &mut Draft) -> Result<()> {
        let missing = draft.missing();
        for question in draft.questions.clone().iter().filter(|question| missing.contains(&question.key())) {
            draft.answer(question, self.ask(draft.kind, question, true)?);
        }
        Ok(())
    }

    fn insists_on_sources(&self) -> bool {
        severity(self.registry, &UNSOURCED) == Severity::Error
    }

    fn needs_no_sources(&self) -> bool {
        severity(self.registry, &UNSOURCED) == Severity::Allow
    }

    /// Shows the file and asks whether to write it.
    pub fn confirm(&self, file: &str, text: &str) -> Result<()> {
        anstream::eprintln!("\n{text}");
        let question = format!("Write {file}?");
        let answer = Confirm::new(&question).with_default(true).with_render_config(self.look).prompt();
        if answered(answer)? { Ok(()) } else { Err(anyhow!("nothing was written")) }
    }

    /// Asks one question, and gives the values of the answer.
    pub fn ask(&self, kind: Kind, question: &Question, is_required: bool) -> Result<Vec<Value>> {
        let key = question.key();
        let leave_out = if is_required { "" } else { "; Enter for none" };
        match &question.form {
            Form::Word(words) => {
                let rows = words.iter().map(|(word, meaning)| row(word, &format!("{word}: {meaning}")));
                self.choose(&key, question, rows.collect(), is_required).map(|word| values(kind, question, word))
            }
            Form::Truth => {
                let rows = vec![row("true", "yes"), row("false", "no")];
                self.choose(&key, question, rows, is_required).map(|word| values(kind, question, word))
            }
            _ => self.text(kind, question, &format!("{}{leave_out}", hint(question)), is_required),
        }
    }

    /// One of the rows; without one that must be chosen, a row more that leaves the key out.
    fn choose(&self, key: &str, question: &Question, mut rows: Vec<Row>, is_required: bool) -> Result<Option<String>> {
        if !is_required {
            rows.insert(0, Row { value: None, shown: "not said: leave it out".to_owned() });
        }
        let help = format!("{}; ↑↓ to move, Enter to choose, type to narrow down", question.sentence());
        let chosen = Select::new(key, rows)
            .with_help_message(&help)
            .with_page_size(12)
            .with_sorter(&|_| {})
            .with_render_config(self.look)
            .prompt();
        Ok(answered(chosen)?.value)
    }

    fn line(&self) -> Result<ActionLine> {
        let rows =
            lines(self.registry).into_iter().map(|(code, title)| row(&code, format!("{code}  {title}").trim_end()));
        let chosen = Select::new("line", rows.collect())
            .with_help_message("The line that it is of; type a code or a name to narrow down, Enter to choose")
            .with_page_size(11)
            .with_sorter(&|_| {})
            .with_render_config(self.look)
            .prompt();
        let code = answered(chosen)?.value.unwrap_or_default();
        ActionLine::from_stem(&code).ok_or_else(|| anyhow!("no line was chosen"))
    }

    fn text(&self, kind: Kind, question: &Question, help: &str, is_required: bool) -> Result<Vec<Value>> {
        let choices = Choices::of(question, self.registry);
        let (judged, asked) = (choices.clone(), question.clone());
        let judge = move |typed: &str| match read(kind, &asked, &judged, typed) {
            Ok(values) if values.is_empty() && is_required => Ok(Validation::Invalid("this is needed".into())),
            Ok(_) => Ok(Validation::Valid),
            Err(wrong) => Ok(Validation::Invalid(ErrorMessage::Custom(wrong))),
        };
        let key = question.key();
        let shown = |typed: &str| typed.split("  ").next().unwrap_or_default().to_owned();
        let typed = Text::new(&key)
            .with_help_message(help)
            .with_autocomplete(choices.clone())
            .with_validator(judge)
            .with_formatter(&shown)
            .with_render_config(self.look)
            .prompt();
        Ok(read(kind, question, &choices, &answered(typed)?).unwrap_or_default())
    }

    /// The rest of the path, with what follows from the answers to begin with.
    fn place(&self, draft: &mut Draft) -> Result<()> {
        derive_place_but_id(draft);
        for part in draft.missing_parts() {
            match part {
                PathPart::Year => {
                    let proposed = draft.year_at("date").map(|year| year.to_string()).unwrap_or_default();
                    draft.place.year = Some(self.year(&proposed)?);
                }
                PathPart::Id => {
                    let mut named = draft.clone();
                    derive_place(&mut named);
                    let proposed = named.place.id.map(|id| id.to_string()).unwrap_or_default();
                    let help = "The name of its file, in lower-case letters, digits and hyphens";
                    let typed = self.part("id", help, &proposed, |text| options::id(text).map(drop))?;
                    draft.place.id = options::id(&typed).ok();
                }
                PathPart::Line => {}
            }
        }
        Ok(())
    }

    fn year(&self, proposed: &str) -> Result<Year> {
        let judge = |text: &str| super::super::year(text).map(drop);
        let typed = self.part("year", "The year that it is filed under", proposed, judge)?;
        Year::new(&typed).ok_or_else(|| anyhow!("no year was named"))
    }

    fn part(
        &self,
        name: &str,
        help: &str,
        proposed: &str,
        judge: impl Fn(&str) -> Result<(), String> + Clone + 'static,
    ) -> Result<String> {
        let judge = move |typed: &str| match judge(typed.trim()) {
            Ok(()) => Ok(Validation::Valid),
            Err(wrong) => Ok(Validation::Invalid(ErrorMessage::Custom(wrong))),
        };
        let asked = Text::new(name).with_help_message(help).with_initial_value(proposed).with_validator(judge);
        Ok(answered(asked.with_render_config(self.look).prompt())?.trim().to_owned())
    }
}

/// The year of a meeting follows from its dates; the name of its file is proposed.
fn derive_place_but_id(draft: &mut Draft) {
    let id = draft.place.id.take();
    derive_place(draft);
    draft.place.id = id;
}

fn row(value: &str, shown: &str) -> Row {
    Row { value: Some(value.to_owned()), shown: shown.to_owned() }
}

fn values(kind: Kind, question: &Question, written: Option<String>) -> Vec<Value> {
    written.and_then(|written| answer(kind, question, &written).ok()).into_iter().collect()
}

/// The values in what was typed.
fn read(kind: Kind, question: &Question, choices: &Choices, typed: &str) -> Result<Vec<Value>, String> {
    let read = |code: String| match choices.unknown(&code) {
        // A name leads to its code, and the record's reader says so.
        Some(_) if question.form == Form::Country => answer(kind, question, &code),
        Some(_) if ActionLine::from_words(&code).is_some() && question.form == Form::Line => {
            answer(kind, question, &code)
        }
        Some(unknown) => Err(unknown),
        None => answer(kind, question, &code),
    };
    choices.codes(typed).into_iter().map(read).collect()
}

/// What a value looks like.
fn hint(question: &Question) -> String {
    let about = question.sentence();
    let form = match question.form {
        Form::Date => "2026-05-15, or 2026-05 or 2026 where no more is known",
        Form::Day => "2026-05-15",
        Form::Line | Form::Organization | Form::Country | Form::Meeting | Form::Output => {
            "type a code or a name, Tab to complete"
        }
        Form::Table if question.entry.as_deref() == Some("organization") => "type a code or a name, Tab to complete",
        Form::Source => "https://… or a symbol as A/RES/60/252",
        Form::Url => "https://…",
        Form::Table if question.entry.as_deref() == Some("url") => "https://…",
        _ => return about.to_owned(),
    };
    let several = if question.is_list { "; several: a, b" } else { "" };
    format!("{about}: {form}{several}")
}

/// What was answered; whoever gives up gets nothing written.
fn answered<T>(answer: Result<T, InquireError>) -> Result<T> {
    answer.map_err(|error| match error {
        InquireError::OperationCanceled | InquireError::OperationInterrupted => {
            anyhow!("given up: nothing was written")
        }
        error => anyhow!(error).context("what is missing could not be asked for; say it with options and `--no-input`"),
    })
}
