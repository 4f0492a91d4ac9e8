//! Values that are to stand in files, as people write them: whatever names a record or a country there by an acronym or a name stands
//! in the file by its id or code, and that is said.

use super::Global;
use super::named::{country, refusal};
use crate::author::new::{Form, Keyed, Question, answer};
use crate::catalogue::{NotFound, named};
use crate::line::ActionLine;
use crate::print::safe;
use crate::record::{Country, Kind};
use crate::registry::{RecordId, Registry};
use anyhow::{Result, anyhow};
use std::borrow::Cow;
use toml_edit::{InlineTable, Value};

/// What reads the values of a file.
pub(super) struct Values<'a> {
    pub global: &'a Global,
    pub registry: &'a Registry,
    /// What the file is of.
    pub of: Keyed,
}

impl Values<'_> {
    /// A value as the file is to hold it. Of one that is well formed and names nothing, `check` says so.
    pub(super) fn stored(&self, question: &Question, value: Value) -> Result<Value> {
        let stored = match (form(self.of, question), value) {
            (_, Value::InlineTable(table)) if question.form == Form::Table => self.table(question, table)?,
            (Some(form), value) => match value.as_str() {
                Some(text) => self.text(question, &form, text)?,
                None => value,
            },
            (None, value) => value,
        };
        self.advise(question, &stored);
        Ok(stored)
    }

    fn text(&self, question: &Question, form: &Form, text: &str) -> Result<Value> {
        let id = self.id(question, form, text)?;
        answer(self.of, question, &id).map_err(|why| wrong(question, text, &why))
    }

    /// A table with ids in the place of names at those of its keys that hold them.
    fn table(&self, question: &Question, mut table: InlineTable) -> Result<Value> {
        let keys = self.of.questions_of_entry(question);
        let mut is_another = false;
        for key in keys.iter().filter(|key| is_name(&key.form)) {
            let held = match table.get_mut(&key.key()) {
                Some(Value::Array(list)) => list.iter_mut().collect(),
                Some(one) => vec![one],
                None => continue,
            };
            for value in held {
                let Some(text) = value.as_str().map(str::to_owned) else { continue };
                let id = self.id(key, &key.form, &text)?;
                if id != text {
                    *value = Value::from(&*id).decorated("", "");
                    is_another = true;
                }
            }
        }
        // What it held before is judged already, unless a name stood in it.
        if is_another {
            table.fmt();
        }
        let written = Value::InlineTable(table).to_string();
        answer(self.of, question, &written).map_err(|why| wrong(question, written.trim(), &why))
    }

    /// The id or code that a text names.
    pub(super) fn id<'t>(&self, question: &Question, form: &Form, text: &'t str) -> Result<Cow<'t, str>> {
        if let Some(line) = ActionLine::from_words(text).filter(|_| *form == Form::Line) {
            return Ok(line.stem().into());
        }
        let id = match kind_of(form) {
            None if Country::new(text).is_some() => text.to_owned(),
            None => country(text).map_err(|advice| wrong(question, text, &advice))?.to_string(),
            Some(kind) => match named(self.registry, kind, text) {
                Ok(id) => id.to_string(),
                Err(NotFound::Unknown { .. }) if is_id(kind, text) => text.to_owned(),
                Err(NotFound::Unknown { .. }) if kind == Kind::ActionLine => match answer(self.of, question, text) {
                    Ok(_) => text.to_owned(),
                    Err(why) => return Err(wrong(question, text, &why)),
                },
                Err(not_found) => return Err(refusal(self.registry, kind, text, &not_found)),
            },
        };
        if id == text {
            return Ok(text.into());
        }
        self.global.say(&format!("note: `{}` is `{id}`", safe(text)));
        Ok(id.into())
    }

    /// Says where a title is longer than anybody prints.
    fn advise(&self, question: &Question, value: &Value) {
        /// About four lines of a report.
        const LONG: usize = 300;
        let is_title = question.path.last().is_some_and(|key| key == "title" || key == "name");
        let letters = value.as_str().map_or(0, |text| text.chars().count());
        if is_title && letters > LONG {
            let key = question.key();
            self.global.say(&format!(
                "note: `{key}` has {letters} letters, and stands as it is in every table and report: what explains it belongs \
                 elsewhere, as in a summary"
            ));
        }
    }
}

/// The value that an option was given, although the reader of its record does not take it: it may name something that only the
/// registry knows.
pub(super) fn unread(of: Keyed, question: &Question, written: &str) -> Option<Value> {
    let written = written.trim();
    if written.starts_with('{') {
        let table: Value = written.parse().ok()?;
        let is_named = of.questions_of_entry(question).iter().any(|key| is_name(&key.form));
        return Some(table).filter(|table| table.is_inline_table() && is_named);
    }
    let form = form(of, question)?;
    let is_one = || Country::called(written).len() == 1;
    (form != Form::Country || is_one()).then(|| Value::from(written)).filter(|_| !written.is_empty())
}

/// What a value by itself names; none where it names nothing.
pub(super) fn form(of: Keyed, question: &Question) -> Option<Form> {
    if is_name(&question.form) {
        return Some(question.form.clone());
    }
    let entry = question.entry.as_ref().filter(|_| question.form == Form::Table)?;
    let keys = of.questions_of_entry(question);
    keys.into_iter().find(|key| key.key() == *entry).map(|key| key.form).filter(is_name)
}

fn is_name(form: &Form) -> bool {
    *form == Form::Country || kind_of(form).is_some()
}

/// The kind of record that a value names.
fn kind_of(form: &Form) -> Option<Kind> {
    match form {
        Form::Line => Some(Kind::ActionLine),
        Form::Organization => Some(Kind::Organization),
        Form::Meeting => Some(Kind::Meeting),
        Form::Output => Some(Kind::Output),
        _ => None,
    }
}

/// Whether a record of the kind could be named so.
fn is_id(kind: Kind, text: &str) -> bool {
    RecordId::of_parts(kind, &text.split('/').collect::<Vec<_>>()).is_ok()
}

/// What is said of a value that a key can't hold.
pub(super) fn wrong(question: &Question, written: &str, why: &str) -> anyhow::Error {
    anyhow!("`{}` can't be \"{}\": {why}", question.key(), safe(written))
}
