//! Drafts: what was answered is kept while somebody is asked, and gone on with the next time.

use super::super::prompt::Choice;
use super::Global;
use super::ask::{GaveUp, Person};
use crate::author::new::{Begun, Draft, Drafts, KeptDraft};
use crate::print::safe;
use crate::record::{Day, Kind};
use anyhow::{Result, anyhow};
use std::path::PathBuf;

/// Keeps a draft of one record.
pub(in crate::cli) struct Keeper {
    drafts: Drafts,
    day: Day,
    /// Its file, once there is one.
    file: Option<PathBuf>,
    /// Why it could not be kept.
    failed: Option<anyhow::Error>,
}

impl Keeper {
    pub fn new(drafts: Drafts, day: Day) -> Self {
        Self { drafts, day, file: None, failed: None }
    }

    /// Keeps this; where that fails, it is told at once, and in the end.
    pub fn keep(&mut self, begun: &Begun) {
        match self.drafts.keep(self.file.as_deref(), self.day, begun) {
            Ok(file) => (self.file, self.failed) = (Some(file), None),
            Err(error) => {
                if self.failed.is_none() {
                    anstream::eprintln!("note: no draft can be kept: {error:#}");
                }
                self.failed = Some(error);
            }
        }
    }

    /// Throws the draft away.
    pub fn forget(&mut self) -> Result<()> {
        self.file.take().map_or(Ok(()), |file| KeptDraft::remove(&file))
    }

    /// What is told of the draft to whoever gives up.
    pub fn last_words(&self, kind: Kind) -> Option<String> {
        match (&self.failed, &self.file) {
            (Some(error), _) => Some(format!("and no draft could be kept: {error:#}")),
            (None, Some(_)) => {
                Some(format!("a draft of what you answered is kept, and `wsis new {}` goes on with it", kind.word()))
            }
            (None, None) => None,
        }
    }
}

/// What is done with a draft.
#[derive(Clone, Copy)]
enum Do {
    GoOn,
    ThrowAway,
    Leave,
}

impl Person<'_> {
    /// Goes on with a draft that was left, if there is one and that is wanted.
    pub(super) fn take_up(&mut self, global: &Global, draft: &mut Draft, drafts: &Drafts) -> Result<()> {
        let mut kept = Vec::new();
        for found in drafts.of_kind(draft.kind) {
            match found {
                Ok(found) => kept.push(found),
                Err(error) => global.say(&format!("note: {error:#}; remove that file to be told no more")),
            }
        }
        while let Some(found) = self.one_of(&mut kept)? {
            match self.what_to_do_with(&found)? {
                Do::GoOn => {
                    self.go_on(global, draft, found);
                    return Ok(());
                }
                Do::ThrowAway => KeptDraft::remove(&found.file)?,
                Do::Leave => return Ok(()),
            }
        }
        Ok(())
    }

    /// The draft that is to be talked of: the only one, or one of several.
    fn one_of(&self, kept: &mut Vec<KeptDraft>) -> Result<Option<KeptDraft>> {
        if kept.len() < 2 {
            return Ok(kept.pop());
        }
        let mut rows: Vec<_> = kept.iter().map(|draft| format!("{}{}", title(draft), left_on(draft))).collect();
        rows.push("none of them: begin another one".to_owned());
        let question = "go on with the draft of …?";
        let chosen = self.prompts.choose(&Choice { question, help: "Drafts that were left", rows: &rows, start: 0 })?;
        Ok((chosen < kept.len()).then(|| kept.remove(chosen)))
    }

    fn what_to_do_with(&self, draft: &KeptDraft) -> Result<Do> {
        let rows = [
            ("yes, go on with it", Do::GoOn),
            ("no: throw it away, and begin another one", Do::ThrowAway),
            ("no: leave it, and begin another one", Do::Leave),
        ];
        let shown = rows.map(|(shown, _)| shown.to_owned());
        let question = format!("go on with the draft of {}?", title(draft));
        let help = format!("It was left{}", left_on(draft));
        let chosen = self.prompts.choose(&Choice { question: &question, help: &help, rows: &shown, start: 0 })?;
        Ok(rows.get(chosen).map_or(Do::Leave, |(_, done)| *done))
    }

    /// Takes over what a draft holds; what the options say comes first.
    fn go_on(&mut self, global: &Global, draft: &mut Draft, kept: KeptDraft) {
        for key in &kept.unread {
            global.say(&format!("note: what the draft says of `{}` can't be read, and is asked for again", safe(key)));
        }
        let said = std::mem::replace(draft, kept.begun.record);
        draft.take_over(&said);
        self.organizations = kept.begun.organizations;
        self.unfinished = kept.begun.unfinished;
        if let Some(keeper) = &mut self.keeper {
            keeper.file = Some(kept.file);
        }
    }

    /// An error with what has become of the answers, where somebody gave up.
    pub(super) fn given_up(&self, kind: Kind, error: anyhow::Error) -> anyhow::Error {
        let is_given_up = error.is::<GaveUp>() || error.is::<super::super::prompt::Left>();
        match self.keeper.as_ref().and_then(|keeper| keeper.last_words(kind)).filter(|_| is_given_up) {
            Some(last_words) => anyhow!("{error}; {last_words}"),
            None => error,
        }
    }
}

/// What a draft is of.
fn title(kept: &KeptDraft) -> String {
    let draft = &kept.begun.record;
    let named = draft.kind.called().iter().rev().find_map(|key| draft.text_at(key));
    let noun = draft.kind.noun();
    match (named, draft.place.line, draft.place.year) {
        (Some(named), ..) => format!("“{}”", safe(named)),
        (None, Some(line), _) => format!("the {noun} of {line}"),
        (None, None, Some(year)) => format!("the {noun} of {year}"),
        (None, None, None) => format!("the {noun} without a name"),
    }
}

fn left_on(kept: &KeptDraft) -> String {
    kept.day.map_or_else(String::new, |day| format!(" on {day}"))
}
