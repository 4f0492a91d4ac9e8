//! `wsis new`

mod ask;
mod complete;
mod options;
mod text;

use super::registry::Opened;
use super::values::Values;
use super::{Global, Outcome};
use crate::author::new::{Draft, findings_with, slug};
use crate::author::write_new;
use crate::decode::Severity;
use crate::diagnostic::{Extent, human, locate};
use crate::record::{Day, Kind, PathPart, Years};
use crate::registry::Registry;
use anyhow::{Context, Result, bail};
pub(super) use ask::Person;
pub(super) use options::option;
use std::collections::BTreeMap;
use std::path::Path;

/// What is to be written.
#[derive(Debug)]
pub(super) enum New {
    /// A record.
    Record(Box<NewRecord>),
    /// The secretariat's own words for a report.
    Text(text::NewText),
}

impl New {
    pub(super) fn run(&self, global: &Global) -> Result<Outcome> {
        match self {
            Self::Record(new) => new.run(global),
            Self::Text(new) => new.run(global),
        }
    }
}

/// What a new record is to hold, as far as the options say it.
#[derive(Debug)]
pub(super) struct NewRecord {
    draft: Draft,
    today: Option<Day>,
    is_dry_run: bool,
    may_ask: bool,
}

fn refuse_past(opened: &Opened) -> Result<()> {
    if opened.source.revision().is_some() {
        bail!("a revision of the past can't be written to: leave out `--at`");
    }
    Ok(())
}

fn refuse_newer(opened: &Opened) -> Result<()> {
    if opened.registry.is_newer() {
        bail!("this registry is written in a newer schema than this program knows: `wsis check` says what to do");
    }
    Ok(())
}

impl NewRecord {
    fn run(&self, global: &Global) -> Result<Outcome> {
        let opened = global.open()?;
        refuse_past(&opened)?;
        refuse_newer(&opened)?;
        let mut draft = self.draft.clone();
        let values = Values { global, registry: opened.registry, of: draft.kind.into() };
        draft.replace_each(|question, value| values.stored(question, value))?;
        let person = (self.may_ask && is_incomplete(&draft)).then(|| Person::new(global, opened.registry));
        if let Some(person) = &person {
            person.complete(&mut draft)?;
        }
        derive_place(&mut draft);
        cover_by_rhythm(&mut draft, opened.registry);
        refuse_incomplete(&draft)?;
        let file = draft.file().context("its path is not known")?;
        let target = opened.folder().join(&file);
        refuse_taken(&opened, draft.kind, &file)?;
        let text = draft.text();
        if self.is_unsound(&opened, &file, &text)? {
            let kept = if person.is_some() { format!("\n{text}\n") } else { String::new() };
            global.say(&format!("{kept}nothing was written: `check` would find errors in it"));
            return Ok(Outcome::Unsound);
        }
        if self.is_dry_run {
            super::print(&text)?;
            return Ok(Outcome::Sound);
        }
        if let Some(person) = &person {
            person.confirm(&opened.shown_path(&file), &text)?;
        }
        write_new(&target, text.as_bytes())?;
        super::print(&format!("{}\n", opened.shown_path(&file)))?;
        if opened.is_in_git() {
            global.say(&next(&opened.shown_path(&file), draft.kind));
        }
        Ok(Outcome::Sound)
    }

    /// Shows what `check` finds with the file that it does not find without, and says whether there are errors.
    fn is_unsound(&self, opened: &Opened, file: &str, text: &str) -> Result<bool> {
        let files = BTreeMap::from([(file.to_owned(), text.as_bytes().to_vec())]);
        let source = crate::source::Snapshot::folder(opened.folder())?.changed(files);
        let findings = findings_with(&source, opened.registry, self.today.unwrap_or_else(Day::today))?;
        let is_unsound = findings.iter().any(|finding| finding.severity == Severity::Error);
        let diagnostics = locate(findings, |file| source.text(file));
        let shown = human(&diagnostics, Extent::FirstOfEachRule, usize::from(super::width(None)), |file| {
            opened.shown_path(file)
        });
        anstream::eprint!("{shown}");
        Ok(is_unsound)
    }
}

/// What to do with the new file.
fn next(file: &str, kind: Kind) -> String {
    format!(
        "next: `git add {file}`, `git commit -m \"Add the {} {}\"`, and open a pull request",
        kind.word().replace('-', " "),
        Path::new(file).file_stem().unwrap_or_default().to_string_lossy()
    )
}

/// The year of a meeting is that of its first day; the name of a file comes from the title.
fn derive_place(draft: &mut Draft) {
    if draft.kind == Kind::Meeting && draft.place.year.is_none() {
        draft.place.year = draft.year_at("start").or_else(|| draft.year_at("within"));
    }
    if draft.place.id.is_none() {
        draft.place.id =
            ["symbol", "acronym", "name", "title"].iter().find_map(|key| slug(draft.text_at(key)?, draft.kind));
    }
}

/// A cycle covers the years that by the rhythm of reporting end with its own, unless it is said which.
fn cover_by_rhythm(draft: &mut Draft, registry: &Registry) {
    let Some(year) = draft.place.year.filter(|_| draft.kind == Kind::Cycle) else { return };
    let years = registry.settings().and_then(|settings| settings.rhythm(year));
    let is_offered = |years: &Years| years.first() < year && years.last() == year;
    let Some(years) = years.filter(is_offered) else { return };
    if !draft.has("covers.from") && !draft.has("covers.until") {
        draft.set("covers.from", years.first().to_string());
        draft.set("covers.until", years.last().to_string());
    }
}

fn is_incomplete(draft: &Draft) -> bool {
    let mut draft = draft.clone();
    derive_place(&mut draft);
    draft.file().is_none() || !draft.missing().is_empty()
}

/// All that is missing, in one go.
fn refuse_incomplete(draft: &Draft) -> Result<()> {
    let parts = draft.missing_parts();
    let option = |part: &PathPart| match part {
        PathPart::Year => "--year",
        PathPart::Line => "--line",
        PathPart::Id => "--id",
    };
    let missing = draft.missing();
    // What follows from a key that is missing is not missing too.
    let is_told = |part: &&PathPart| match part {
        PathPart::Id => missing.is_empty(),
        PathPart::Year => !missing.contains("start"),
        PathPart::Line => true,
    };
    let of_keys = draft.questions.iter().filter(|question| missing.contains(&question.key()));
    let needed: Vec<_> = (parts.iter().filter(is_told).map(|part| option(part).to_owned()))
        .chain(of_keys.map(|question| format!("--{}", question.option())))
        .collect();
    match needed.split_last() {
        None => Ok(()),
        Some((id, [])) if id == "--id" => {
            bail!("no file name can be made from a title in this script: give one with `--id`")
        }
        Some((last, others)) => {
            let needed = if others.is_empty() { last.clone() } else { format!("{} and {last}", others.join(", ")) };
            bail!("`wsis new {}` needs {needed}\n{}", draft.kind.word(), options::example(draft.kind))
        }
    }
}

/// A record that is there already is never written over, nor is anything written through a link.
fn refuse_taken(opened: &Opened, kind: Kind, file: &str) -> Result<()> {
    let is_kept_by_git = || opened.registry.files.iter().any(|there| there == file);
    if opened.folder().join(file).symlink_metadata().is_ok() || is_kept_by_git() {
        let or = if kind.path().contains(&PathPart::Id) { ", or name the new one with `--id`" } else { "" };
        bail!("{} is there already: edit it{or}", opened.shown_path(file));
    }
    opened.refuse_link(file)
}
