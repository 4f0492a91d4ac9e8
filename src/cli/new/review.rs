//! The last look at a new record: it is written, an answer is corrected, or it is left as a draft.

use super::super::prompt::Choice;
use super::ask::{GaveUp, Person};
use super::organization::IS_IT_THERE;
use crate::author::new::Draft;
use crate::print::safe;
use crate::record::PathPart;
use anyhow::Result;

/// What is to be done with a record of which all is answered.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Review {
    /// It is as it should be.
    Write,
    /// Something is asked for again.
    Correct,
    /// It is not wanted.
    ThrowAway,
}

/// What the last question is of: no key.
const WRITE: &str = "write";

impl Person<'_> {
    /// Asks whether to write the files that are shown; else what is to be corrected.
    pub(super) fn review(&mut self, draft: &mut Draft, files: &str, is_unsound: bool) -> Result<Review> {
        let may_write = !is_unsound;
        let question = format!("Write {files}?");
        if may_write && self.step(draft, WRITE, |person, _, _| person.prompts.confirm(&question, true))? {
            return Ok(Review::Write);
        }
        let answers = answers(draft);
        let mut rows: Vec<_> = answers.iter().map(|(key, said)| format!("{key}: {said}")).collect();
        rows.push("nothing: leave it, and keep a draft".to_owned());
        rows.push("nothing: throw it away".to_owned());
        let chosen = self.step(draft, WRITE, |person, _, _| {
            person.prompts.choose(&Choice {
                question: "correct",
                help: "What is to be answered anew?",
                rows: &rows,
                start: 0,
            })
        })?;
        match answers.get(chosen) {
            Some((key, _)) => {
                draft.reopen(key);
                draft.asked.remove(IS_IT_THERE);
                Ok(Review::Correct)
            }
            None if chosen == answers.len() => {
                self.keep(draft);
                Err(GaveUp.into())
            }
            None => Ok(Review::ThrowAway),
        }
    }

    /// Throws the draft away: it is written, or not wanted.
    pub(super) fn forget(&mut self) -> Result<()> {
        self.keeper.as_mut().map_or(Ok(()), super::keep::Keeper::forget)
    }
}

/// What was answered or left out, as a person would type it.
fn answers(draft: &Draft) -> Vec<(String, String)> {
    let place = &draft.place;
    let part = |part: &PathPart| match part {
        PathPart::Year => Some(("year", place.year?.to_string())),
        PathPart::Line => Some(("line", place.line?.stem().to_owned())),
        PathPart::Id => Some(("id", place.id.as_ref()?.to_string())),
    };
    let parts = draft.kind.path().iter().filter_map(part).map(|(part, said)| (part.to_owned(), said));
    let of_key = |key: String| {
        let said = draft.said(&key).or_else(|| draft.asked.contains(&key).then(|| "–".to_owned()))?;
        Some((key, safe(&said).into_owned()))
    };
    draft.questions.iter().filter_map(|question| of_key(question.key())).chain(parts).collect()
}
