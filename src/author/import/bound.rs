//! A mapping held against the kind of record and the table that it is for: each mistake in it is told at its place.

use super::mapping::{KeyMapping, Mapping};
use super::table::{Seen, Table};
use super::value::{Meanings, Reading, Wrong};
use crate::author::new::{Form, Question};
use crate::check::Finding;
use crate::decode::{HasWord, KeyPath, did_you_mean, key_path, rules};
use crate::record::{Kind, Language, PathPart, Stem, Year};
use std::collections::{BTreeSet, HashSet};

/// What a column goes to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Target {
    /// A part of the path of the record's file.
    Part(PathPart),
    /// The question of this number, in a language where one is named.
    Key(usize, Option<&'static str>),
}

/// What stands between the entries of a list in one cell.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Split {
    /// This text.
    At(String),
    /// A semicolon, or the end of a line: names, which may have commas of their own.
    Names,
    /// The same, or a comma: whole numbers.
    Numbers,
    /// The end of a line, a semicolon with a blank behind it, or one that no address has: addresses, which have semicolons of their own.
    Addresses,
    /// An empty line: texts.
    Texts,
}

/// As keyboards for Latin, Chinese and Arabic letters write them.
const SEMICOLONS: [char; 3] = [';', '；', '؛'];
/// The same of commas.
pub const COMMAS: [char; 4] = [',', '，', '、', '،'];

impl Split {
    /// The entries in a text, without those that hold nothing.
    pub fn parts<'t>(&self, text: &'t str) -> Vec<&'t str> {
        let parts: Vec<_> = match self {
            Self::At(sign) => text.split(sign.as_str()).collect(),
            Self::Names => text.split(SEMICOLONS).flat_map(|part| part.split('\n')).collect(),
            Self::Numbers => {
                text.split(SEMICOLONS).flat_map(|part| part.split(COMMAS)).flat_map(|part| part.split('\n')).collect()
            }
            Self::Addresses => text.split(['\n', '；', '؛']).flat_map(|line| line.split("; ")).collect(),
            Self::Texts => text.split("\n\n").collect(),
        };
        parts.into_iter().map(str::trim).filter(|part| !part.is_empty()).collect()
    }

    /// What is written between entries.
    pub fn sign(&self) -> &str {
        match self {
            Self::At(sign) => sign,
            Self::Names | Self::Numbers => "; ",
            Self::Addresses => "\n",
            Self::Texts => "\n\n",
        }
    }
}

/// Where the values of a key come from.
#[derive(Debug, Clone)]
pub struct Origin {
    /// The key.
    pub target: Target,
    /// The columns; none where every record gets the same.
    pub columns: Vec<usize>,
    /// What every record gets.
    pub fixed: Vec<String>,
    /// What stands between the texts of several columns; none where each is an entry of its own.
    pub join: Option<String>,
    /// What stands between entries in one cell.
    pub split: Option<Split>,
    /// The question of the list that gets the entries after the first.
    pub rest: Option<usize>,
    /// What texts mean.
    pub meanings: Meanings,
}

/// A mapping that fits a table.
#[derive(Debug)]
pub struct Bound {
    /// The kind of record.
    pub kind: Kind,
    /// The keys that a record can have.
    pub questions: Vec<Question>,
    /// Where the values of each come from.
    pub origins: Vec<Origin>,
    /// The headings that no key takes.
    pub unused: Vec<String>,
}

impl Bound {
    /// The mapping, which stands in this file, bound to a table; else all that is wrong in it.
    pub fn new(mapping: &Mapping, file: &str, table: &Table, reading: &Reading<'_>) -> Result<Self, Vec<Finding>> {
        let questions = mapping.kind.questions();
        let mut binder =
            Binder { file, kind: mapping.kind, questions: &questions, table, reading, findings: Vec::new() };
        let origins = binder.origins(mapping);
        binder.refuse_missing(&origins);
        if !binder.findings.is_empty() {
            return Err(binder.findings);
        }
        let used: BTreeSet<_> = origins.iter().flat_map(|origin| &origin.columns).copied().collect();
        let unused =
            table.headings.iter().enumerate().filter(|(column, text)| !used.contains(column) && !text.is_empty());
        let unused = unused.map(|(_, text)| text.clone()).collect();
        Ok(Self { kind: mapping.kind, questions, origins, unused })
    }

    /// The column of what a record is called.
    pub fn column_of_name(&self) -> Option<usize> {
        self.column_of(self.kind.title()?)
    }

    /// The column that a key comes from first; of one that has none itself, that of the table that it stands in, or of a key in it.
    pub fn column_of(&self, key: &str) -> Option<usize> {
        let named = |origin: &Origin| match origin.target {
            Target::Key(at, None) => self.questions[at].key(),
            Target::Key(at, Some(language)) => format!("{}.{language}", self.questions[at].key()),
            Target::Part(part) => part_name(part).to_owned(),
        };
        let is_below = |key: &str, table: &str| key.strip_prefix(table).is_some_and(|rest| rest.starts_with('.'));
        let ways: [&dyn Fn(&str) -> bool; 3] =
            [&|name| name == key, &|name| is_below(key, name), &|name| is_below(name, key)];
        let found = |is_it: &&dyn Fn(&str) -> bool| self.origins.iter().find(|origin| is_it(&named(origin)));
        ways.iter().find_map(found)?.columns.first().copied()
    }
}

/// What a part of a path is called in a mapping, as in an export.
pub fn part_name(part: PathPart) -> &'static str {
    match part {
        PathPart::Year => "year",
        PathPart::Line => "line",
        PathPart::Id => "id",
    }
}

struct Binder<'a> {
    file: &'a str,
    kind: Kind,
    questions: &'a [Question],
    table: &'a Table,
    reading: &'a Reading<'a>,
    findings: Vec<Finding>,
}

impl Binder<'_> {
    fn origins(&mut self, mapping: &Mapping) -> Vec<Origin> {
        let mut seen = HashSet::new();
        let mut origins = Vec::new();
        for (at, key) in mapping.keys.iter().enumerate() {
            let Some(target) = self.target(&key.key, key_path!["keys", at, "key"]) else { continue };
            if !seen.insert(target) {
                let message = format!("`{}` is mapped already, further up", key.key);
                self.wrong(key_path!["keys", at, "key"], message, Some("keep one of the two".to_owned()));
            }
            origins.push(self.origin(at, key, target));
        }
        origins
    }

    fn origin(&mut self, at: usize, key: &KeyMapping, target: Target) -> Origin {
        let headings = key.from.iter().flat_map(|from| &from.0);
        let mut columns = Vec::new();
        for (n, heading) in headings.enumerate() {
            match self.table.column(heading) {
                Ok(column) => columns.push(column),
                Err(none) => {
                    let (message, help) = none.told();
                    let place = key_path!["keys", at, "from"];
                    let is_list = key.from.as_ref().is_some_and(|from| from.0.len() > 1);
                    self.wrong(if is_list { place.then(n) } else { place }, message, Some(help));
                }
            }
        }
        let rest = key.rest.as_deref().and_then(|rest| self.rest(rest, key_path!["keys", at, "rest"]));
        let is_list = matches!(target, Target::Key(at, _) if self.questions[at].is_list);
        if key.split.is_some() && key.rest.is_none() && !is_list {
            let help = "say with `rest` which list gets the entries after the first, or leave `split` out";
            self.wrong(key_path!["keys", at, "split"], format!("`{}` is no list", key.key), Some(help.to_owned()));
        }
        let fixed: Vec<String> = key.value.iter().flat_map(|value| &value.0).map(ToString::to_string).collect();
        for (n, text) in fixed.iter().enumerate() {
            let place = key_path!["keys", at, "value"];
            self.judge(target, text, if fixed.len() > 1 { place.then(n) } else { place });
        }
        for (text, meaning) in key.words.0.iter().filter(|(_, meaning)| !meaning.trim().is_empty()) {
            self.judge(target, meaning, key_path!["keys", at, "words"].then(text.to_string()));
        }
        Origin {
            target,
            columns,
            fixed,
            join: key.join.as_deref().map(str::to_owned).or_else(|| (!is_list).then(|| " ".to_owned())),
            split: key.split.as_deref().map(|sign| Split::At(sign.to_owned())),
            rest,
            meanings: Meanings::of(&key.words),
        }
    }

    /// What a key of a mapping names.
    fn target(&mut self, key: &str, place: KeyPath) -> Option<Target> {
        if let Some(part) = self.kind.path().iter().find(|part| part_name(**part) == key) {
            return Some(Target::Part(*part));
        }
        let position = |key: &str| self.questions.iter().position(|question| question.key() == key);
        let in_language = || {
            let (key, tag) = key.rsplit_once('.')?;
            let tag = Language::of_word(tag)?.word();
            let at = position(key).filter(|at| self.questions[*at].form == Form::Text)?;
            Some((at, Some(tag)))
        };
        match position(key).map(|at| (at, None)).or_else(in_language) {
            Some((at, _)) if self.questions[at].form == Form::Table && self.questions[at].entry.is_none() => {
                let message = format!("`{key}` is a list of tables that need more than one key each");
                self.wrong(
                    place,
                    message,
                    Some("add it to the records afterwards, with `wsis add` or by hand".to_owned()),
                );
                None
            }
            Some((at, language)) => Some(Target::Key(at, language)),
            None => {
                let keys: Vec<_> = self.questions.iter().map(Question::key).collect();
                let parts = self.kind.path().iter().map(|part| part_name(*part));
                let known: Vec<_> = keys.iter().map(String::as_str).chain(parts).collect();
                let help = did_you_mean(key, &known);
                let all = || format!("`wsis explain {}` lists its keys", self.kind.word());
                let (message, help) = (format!("no {} has a key `{key}`", self.kind.noun()), help.unwrap_or_else(all));
                self.wrong(place, message, Some(help));
                None
            }
        }
    }

    fn rest(&mut self, key: &str, place: KeyPath) -> Option<usize> {
        let lists: Vec<_> = self.questions.iter().filter(|question| question.is_list).map(Question::key).collect();
        if !lists.iter().any(|list| list == key) {
            let known: Vec<_> = lists.iter().map(String::as_str).collect();
            self.wrong(place, format!("there is no list `{key}`"), did_you_mean(key, &known));
            return None;
        }
        self.questions.iter().position(|question| question.key() == key)
    }

    /// Notes what is wrong with a value that the mapping itself says.
    fn judge(&mut self, target: Target, text: &str, place: KeyPath) {
        let seen = Seen::Text(text);
        let read = match target {
            Target::Key(at, _) => self.reading.value(&self.questions[at], seen).map(drop),
            Target::Part(part) => part_of(part, seen, self.reading).map(drop),
        };
        if let Err(Wrong { what, cure }) = read {
            self.wrong(place, what, Some(cure).filter(|cure| !cure.is_empty()));
        }
    }

    /// Notes the keys that each record needs and none gets.
    fn refuse_missing(&mut self, origins: &[Origin]) {
        let outline = self.kind.outline();
        let needed = outline.iter().filter(|key| key.is_required).map(|key| key.name.as_str());
        let gets = |name: &str| {
            let is_it = |at: usize| self.questions[at].path.first().is_some_and(|first| first == name);
            origins.iter().any(|origin| {
                let rest = origin.rest.is_some_and(is_it);
                matches!(origin.target, Target::Key(at, _) if is_it(at)) || rest
            })
        };
        let has_part = |part| origins.iter().any(|origin| origin.target == Target::Part(part));
        let has_date = self.kind.dated().is_some_and(gets);
        let is_missing = |part: &&PathPart| match part {
            PathPart::Line => !has_part(PathPart::Line),
            PathPart::Year => !has_part(PathPart::Year) && !has_date,
            PathPart::Id => false,
        };
        let parts = self.kind.path().iter().filter(is_missing).map(|part| part_name(*part));
        let missing: Vec<_> = parts.chain(needed.filter(|name| !gets(name))).map(|name| format!("`{name}`")).collect();
        if missing.is_empty() || !self.findings.is_empty() {
            return;
        }
        let message =
            format!("each {} needs {}, which no key of the mapping gives", self.kind.noun(), missing.join(", "));
        let help = "add a [[keys]] with its column, or with a `value` for all".to_owned();
        self.wrong(key_path!["kind"], message, Some(help));
    }

    fn wrong(&mut self, place: KeyPath, message: impl Into<String>, help: Option<String>) {
        let label = place.to_string();
        let finding = Finding::at(&rules::INVALID_VALUE, self.file.to_owned(), place, message);
        self.findings.push(finding.label(label).maybe_help(help));
    }
}

/// A part of a path, as text.
pub fn part_of(part: PathPart, held: Seen<'_>, reading: &Reading<'_>) -> Result<String, Wrong> {
    let shown = held.shown();
    match part {
        PathPart::Line => Ok(reading.line(&shown)?.stem().to_owned()),
        PathPart::Year => {
            let date = reading.date(held, crate::record::Needed::WhatIsKnown)?;
            let text = date.as_str().map_or_else(|| date.to_string().trim().to_owned(), str::to_owned);
            let year = text.get(..4).and_then(Year::new);
            year.map(|year| year.to_string())
                .ok_or_else(|| Wrong::new(format!("`{shown}` is no year"), "write four digits"))
        }
        PathPart::Id => match Stem::new(&shown) {
            Some(stem) => Ok(stem.to_string()),
            None => Err(Wrong::new(format!("`{shown}` is no id"), format!("an id {}", Stem::form(&shown)))),
        },
    }
}
