//! Drafts of new records, kept until they are written: in git's own folder, where no commit takes them up, outside of git in files
//! of the registry's folder that nothing reads as records.
//!
//! What is kept is what was answered, not a file that is half a record.

use super::draft::Draft;
use super::question::Question;
use super::{Kind, answer};
use crate::author::write::{write, write_new};
use crate::line::ActionLine;
use crate::record::{Day, Stem, Year};
use crate::source::notes_in_git;
use anyhow::{Context, Result, bail};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};
use std::io::ErrorKind;
use std::path::{Path, PathBuf};
use toml_edit::Value;

/// A record that is being asked for.
#[derive(Debug, Clone)]
pub struct Begun {
    /// The record.
    pub record: Draft,
    /// Organizations that are to be written with it.
    pub organizations: Vec<Draft>,
    /// Another one that is being asked for, with the name that it was typed by.
    pub unfinished: Option<(String, Draft)>,
}

/// A draft that was left.
#[derive(Debug)]
pub struct KeptDraft {
    /// Its file.
    pub file: PathBuf,
    /// The day that it was left on.
    pub day: Option<Day>,
    /// What it holds.
    pub begun: Begun,
    /// Keys whose answers can't be read, and are to be asked for again.
    pub unread: Vec<String>,
}

/// Where the drafts of a registry are kept.
#[derive(Debug, Clone)]
pub struct Drafts {
    folder: PathBuf,
    /// What the names of their files begin with.
    prefix: &'static str,
}

/// The form of such files. Another program may write another one.
const FORM: u32 = 1;

/// No draft is larger: its texts are those that somebody typed.
const MOST_BYTES: u64 = 1 << 20;

/// As many drafts of a kind can be kept.
const MOST: usize = 99;

#[derive(Serialize, Deserialize)]
struct File {
    form: u32,
    day: String,
    record: Answers,
    #[serde(default)]
    organizations: Vec<Answers>,
    #[serde(default)]
    unfinished: Option<(String, Answers)>,
}

/// What a draft holds, each value as TOML writes it.
#[derive(Serialize, Deserialize)]
struct Answers {
    kind: String,
    #[serde(default)]
    place: BTreeMap<String, String>,
    #[serde(default)]
    said: BTreeMap<String, Vec<String>>,
    #[serde(default)]
    asked: BTreeSet<String>,
    #[serde(default)]
    typed: Option<(String, String)>,
}

impl Drafts {
    /// Those of the registry in a folder.
    pub fn of(registry: &Path) -> Result<Self> {
        Ok(match notes_in_git(registry)? {
            Some(notes) => Self { folder: notes.join("drafts"), prefix: "" },
            None => Self { folder: registry.to_owned(), prefix: ".wsis-draft-" },
        })
    }

    /// The drafts of a kind of record, each of them or why it can't be read.
    pub fn of_kind(&self, kind: Kind) -> Vec<Result<KeptDraft>> {
        let files = (1..=MOST).map(|n| self.file(kind, n)).filter(|file| is_file(file));
        files.map(|file| read(file, kind)).collect()
    }

    /// Keeps a draft in this file, else in a new one, and gives its file.
    pub fn keep(&self, file: Option<&Path>, day: Day, begun: &Begun) -> Result<PathBuf> {
        let text = serde_json::to_string_pretty(&File {
            form: FORM,
            day: day.to_string(),
            record: Answers::of(&begun.record),
            organizations: begun.organizations.iter().map(Answers::of).collect(),
            unfinished: begun.unfinished.as_ref().map(|(name, draft)| (name.clone(), Answers::of(draft))),
        })?;
        if let Some(file) = file.filter(|file| is_file(file)) {
            write(file, text.as_bytes())?;
            return Ok(file.to_owned());
        }
        let free = |n| Some(self.file(begun.record.kind, n)).filter(|file| file.symlink_metadata().is_err());
        for file in (1..=MOST).filter_map(free) {
            match write_new(&file, text.as_bytes()) {
                // Somebody else was quicker.
                Err(_) if file.exists() => {}
                Err(error) => return Err(error),
                Ok(()) => return Ok(file),
            }
        }
        bail!("there are {MOST} drafts already in {}", self.folder.display())
    }

    fn file(&self, kind: Kind, number: usize) -> PathBuf {
        self.folder.join(format!("{}{}-{number}.json", self.prefix, kind.word()))
    }
}

impl KeptDraft {
    /// Throws a draft away.
    pub fn remove(file: &Path) -> Result<()> {
        match std::fs::remove_file(file) {
            Err(error) if error.kind() != ErrorKind::NotFound => {
                Err(error).with_context(|| format!("the draft {} can't be removed", file.display()))
            }
            _ => Ok(()),
        }
    }
}

/// Whether it is a file, and no link to one that is something else.
fn is_file(file: &Path) -> bool {
    file.symlink_metadata().is_ok_and(|about| about.is_file())
}

fn read(file: PathBuf, kind: Kind) -> Result<KeptDraft> {
    let held = || -> Result<File> {
        if file.metadata()?.len() > MOST_BYTES {
            bail!("it is too large for a draft");
        }
        let held: serde_json::Value = serde_json::from_str(&std::fs::read_to_string(&file)?)?;
        if held["form"] != FORM {
            bail!("it is of another version of wsis");
        }
        Ok(serde_json::from_value(held)?)
    };
    let held = held().with_context(|| format!("the draft {} can't be read", file.display()))?;
    let mut unread = Vec::new();
    let mut draft = |answers: Answers, kind| answers.draft(kind, &mut unread);
    let begun = Begun {
        record: draft(held.record, kind),
        organizations: held.organizations.into_iter().map(|answers| draft(answers, Kind::Organization)).collect(),
        unfinished: held.unfinished.map(|(name, answers)| (name, draft(answers, Kind::Organization))),
    };
    Ok(KeptDraft { file, day: Day::new(&held.day), begun, unread })
}

impl Answers {
    fn of(draft: &Draft) -> Self {
        let written = |question: &Question| {
            let values = draft.values_at(&question.key())?;
            Some((question.key(), values.iter().map(|value| value.to_string().trim().to_owned()).collect()))
        };
        let place = &draft.place;
        let parts = [
            ("year", place.year.map(|year| year.to_string())),
            ("line", place.line.map(|line| line.stem().to_owned())),
            ("id", place.id.as_ref().map(ToString::to_string)),
        ];
        Self {
            kind: draft.kind.word().to_owned(),
            place: parts.into_iter().filter_map(|(part, text)| Some((part.to_owned(), text?))).collect(),
            said: draft.questions.iter().filter_map(written).collect(),
            asked: draft.asked.clone(),
            typed: draft.typed.clone(),
        }
    }

    /// The draft; what is no answer to its question is left out, and named.
    fn draft(self, kind: Kind, unread: &mut Vec<String>) -> Draft {
        let mut draft = Draft::new(kind);
        let part = |name: &str| self.place.get(name).map(String::as_str);
        draft.place.year = part("year").and_then(Year::new);
        draft.place.line = part("line").and_then(ActionLine::from_stem);
        draft.place.id = part("id").and_then(Stem::new);
        draft.asked = self.asked;
        draft.typed = self.typed;
        for (key, written) in self.said {
            let question = draft.questions.iter().find(|question| question.key() == key).cloned();
            let values = question.as_ref().and_then(|question| values(kind, question, &written));
            match question.zip(values) {
                Some((question, values)) => draft.answer(&question, values),
                None => {
                    draft.asked.remove(&key);
                    unread.push(key);
                }
            }
        }
        draft
    }
}

fn values(kind: Kind, question: &Question, written: &[String]) -> Option<Vec<Value>> {
    let value = |written: &String| -> Option<Value> {
        let value: Value = written.parse().ok()?;
        answer::is_answer(kind, question, &value).then_some(value)
    };
    written.iter().map(value).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use tempfile::TempDir;

    fn begun() -> Begun {
        let mut record = Draft::new(Kind::Output);
        let question = |key: &str| Kind::Output.questions().into_iter().find(|question| question.key() == key).unwrap();
        for (key, written) in [
            ("title", "Ein „Titel“"),
            ("summary", "In zwei\nZeilen"),
            ("date", "2026-05-15"),
            ("links", "https://a.org"),
        ] {
            let value = super::super::answer(Kind::Output, &question(key), written).unwrap();
            record.answer(&question(key), vec![value]);
            record.asked.insert(key.to_owned());
        }
        record.place.line = ActionLine::from_stem("c5");
        record.typed = Some(("by".to_owned(), "itu, ac".to_owned()));
        let mut organization = Draft::new(Kind::Organization);
        organization.place.id = Stem::new("acme");
        Begun { record, organizations: vec![organization.clone()], unfinished: Some(("acme".to_owned(), organization)) }
    }

    fn day() -> Day {
        Day::new("2026-01-01").unwrap()
    }

    #[test]
    fn a_draft_comes_back_as_it_was_left() {
        let folder = TempDir::new().unwrap();
        let drafts = Drafts::of(folder.path()).unwrap();
        let left = begun();
        let file = drafts.keep(None, day(), &left).unwrap();
        assert_eq!(drafts.keep(Some(&file), day(), &left).unwrap(), file);
        let back = drafts.of_kind(Kind::Output).pop().unwrap().unwrap();
        assert_eq!((back.day, back.unread.len()), (Some(day()), 0));
        assert_eq!(back.begun.record.text(), left.record.text());
        assert_eq!((&back.begun.record.asked, &back.begun.record.typed), (&left.record.asked, &left.record.typed));
        assert_eq!(back.begun.record.place.line, left.record.place.line);
        assert_eq!(back.begun.organizations[0].place.id, Stem::new("acme"));
        assert!(back.begun.unfinished.is_some() && drafts.of_kind(Kind::Meeting).is_empty());
        assert_ne!(drafts.keep(None, day(), &left).unwrap(), file, "another draft has a file of its own");
        KeptDraft::remove(&file).unwrap();
        KeptDraft::remove(&file).unwrap();
        assert_eq!(drafts.of_kind(Kind::Output).len(), 1);
    }

    #[cfg(unix)]
    #[test]
    fn what_a_link_leads_to_is_no_draft_and_stays_as_it_is() {
        let folder = TempDir::new().unwrap();
        let drafts = Drafts::of(folder.path()).unwrap();
        let (link, other) = (folder.path().join(".wsis-draft-output-1.json"), folder.path().join("other"));
        std::fs::write(&other, "other").unwrap();
        std::os::unix::fs::symlink(&other, &link).unwrap();
        assert!(drafts.of_kind(Kind::Output).is_empty());
        assert_ne!(drafts.keep(Some(&link), day(), &begun()).unwrap(), link);
        assert_eq!(std::fs::read_to_string(&other).unwrap(), "other");
    }

    #[test]
    fn what_can_not_be_read_is_told_and_what_is_no_answer_is_asked_for_again() {
        let folder = TempDir::new().unwrap();
        let drafts = Drafts::of(folder.path()).unwrap();
        let file = drafts.keep(None, day(), &begun()).unwrap();
        let text = std::fs::read_to_string(&file).unwrap();
        std::fs::write(&file, text.replace("2026-05-15", "2026-05-99")).unwrap();
        let back = drafts.of_kind(Kind::Output).pop().unwrap().unwrap();
        assert_eq!(back.unread, ["date"]);
        assert!(!back.begun.record.has("date") && !back.begun.record.asked.contains("date"));
        for (broken, why) in [("{", "EOF"), ("{\"form\": 2}", "another version"), ("{\"form\": 1}", "missing field")] {
            std::fs::write(&file, broken).unwrap();
            let told = format!("{:#}", drafts.of_kind(Kind::Output).pop().unwrap().unwrap_err());
            assert!(told.contains("output-1.json") && told.contains(why), "{told}");
        }
    }
}
