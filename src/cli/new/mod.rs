//! `wsis new`

mod ask;
mod complete;
mod files;
mod keep;
mod options;
mod organization;
mod review;
mod text;

use super::registry::Opened;
use super::values::Values;
use super::{Global, Outcome};
use crate::author::changing::judged;
use crate::author::new::{Draft, Drafts, slug};
use crate::catalogue::alike;
use crate::decode::Severity;
use crate::diagnostic::{Extent, human, locate};
use crate::record::{Day, Kind, OrganizationId, PathPart, Years};
use crate::registry::{RecordId, Registry};
use anyhow::{Result, bail};
use ask::Completed;
pub(super) use ask::Person;
use files::{NewFile, named, refuse_taken, shown, write};
use keep::Keeper;
pub(super) use options::option;
use review::Review;
use std::collections::BTreeSet;
use toml_edit::Value;

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
        if self.may_ask && is_incomplete(&draft) {
            let mut person = Person::new(global, opened.registry);
            let done = self.in_dialogue(global, &opened, &mut person, &mut draft);
            return done.map_err(|error| person.given_up(draft.kind, error));
        }
        derive_place(&mut draft);
        cover_by_rhythm(&mut draft, opened.registry);
        refuse_incomplete(&draft)?;
        let files = [NewFile::of(&draft)?];
        refuse_taken(&opened, &files)?;
        note_alike(global, opened.registry, &draft);
        if self.is_unsound(&opened, &files)? {
            global.say("nothing was written: `check` would find errors in it");
            let is_there = |id: &OrganizationId| opened.registry.organizations.get(id).is_some();
            for id in organizations_in(&draft).into_iter().filter(|id| !is_there(id)) {
                global.say(&format!(
                    "if `{id}` is what was meant: `wsis new organization --id {id} --name … --category …` makes it"
                ));
            }
            return Ok(Outcome::Unsound);
        }
        if self.is_dry_run {
            super::print(&draft.text())?;
            return Ok(Outcome::Sound);
        }
        write(global, &opened, &files)
    }

    /// Asks for what is missing, until it can be written and is wanted so.
    fn in_dialogue(
        &self,
        global: &Global,
        opened: &Opened,
        person: &mut Person<'_>,
        draft: &mut Draft,
    ) -> Result<Outcome> {
        if !self.is_dry_run {
            match Drafts::of(opened.folder()) {
                Ok(drafts) => {
                    person.keeper = Some(Keeper::new(drafts.clone(), self.today()));
                    person.take_up(global, draft, &drafts)?;
                }
                Err(error) => global.say(&format!("note: no draft can be kept: {error:#}")),
            }
        }
        global.say(match person.keeper {
            Some(_) => "Enter takes an answer; Esc leaves, and keeps a draft.",
            None => "Enter takes an answer; Esc leaves.",
        });
        loop {
            if let Completed::Is(there) = person.complete(draft)? {
                person.forget()?;
                let file = RecordId::Organization(there).file();
                bail!("nothing was written: {} is there already", opened.shown_path(&file));
            }
            let mut whole = draft.clone();
            derive_place(&mut whole);
            cover_by_rhythm(&mut whole, opened.registry);
            refuse_incomplete(&whole)?;
            // Whoever was corrected is not needed any more.
            let needed = person.organizations.iter().filter(|organization| names(&whole, organization));
            // One that was made meanwhile is taken as it is.
            let is_new = |organization: &&Draft| {
                let id = organization.place.id.as_ref().and_then(|id| OrganizationId::new(id.as_str()));
                id.is_none_or(|id| opened.registry.organizations.get(&id).is_none())
            };
            let needed = needed.filter(is_new);
            let files: Vec<_> = needed.chain([&whole]).map(NewFile::of).collect::<Result<_>>()?;
            refuse_taken(opened, &files)?;
            let is_unsound = self.is_unsound(opened, &files)?;
            if self.is_dry_run && !is_unsound {
                super::print(&shown(opened, &files))?;
                return Ok(Outcome::Sound);
            }
            anstream::eprintln!("\n{}", shown(opened, &files));
            if is_unsound {
                global.say("`check` would find errors in it");
            }
            match person.review(draft, &named(opened, &files), is_unsound)? {
                Review::Write => {
                    let done = write(global, opened, &files)?;
                    person.forget()?;
                    return Ok(done);
                }
                Review::Correct => {}
                Review::ThrowAway => {
                    person.forget()?;
                    bail!("nothing was written, and the draft is thrown away");
                }
            }
        }
    }

    fn today(&self) -> Day {
        self.today.unwrap_or_else(Day::today)
    }

    /// Shows what `check` finds with the files that it does not find without, and says whether there are errors.
    fn is_unsound(&self, opened: &Opened, files: &[NewFile]) -> Result<bool> {
        let files = files.iter().map(|new| (new.file.clone(), new.text.as_bytes().to_vec())).collect();
        let source = crate::source::Snapshot::folder(opened.folder())?.changed(files);
        // Closed years too: what is judged is the change.
        let findings = judged(&source, opened.registry, self.today())?.findings;
        let is_unsound = findings.iter().any(|finding| finding.severity == Severity::Error);
        let diagnostics = locate(findings, |file| source.text(file));
        let shown = human(&diagnostics, Extent::FirstOfEachRule, usize::from(super::width(None)), |file| {
            opened.shown_path(file)
        });
        anstream::eprint!("{shown}");
        Ok(is_unsound)
    }
}

/// The organizations that a record names by their ids.
fn organizations_in(record: &Draft) -> BTreeSet<OrganizationId> {
    let asked = record.questions.iter().filter(|question| question.is_of_organizations());
    let values = asked.filter_map(|question| record.values_at(&question.key())).flatten();
    let id = |value: &Value| match value {
        Value::InlineTable(table) => OrganizationId::new(table.get("organization")?.as_str()?),
        value => OrganizationId::new(value.as_str()?),
    };
    values.filter_map(id).collect()
}

/// Whether a record names an organization that is new.
fn names(record: &Draft, organization: &Draft) -> bool {
    let id = organization.place.id.as_ref().and_then(|id| OrganizationId::new(id.as_str()));
    id.is_some_and(|id| organizations_in(record).contains(&id))
}

/// Says that an organization may be there already.
fn note_alike(global: &Global, registry: &Registry, draft: &Draft) {
    let name = draft.text_at("name").filter(|_| draft.kind == Kind::Organization);
    for id in name.map_or_else(Vec::new, |name| alike(registry, name)) {
        let id = RecordId::Organization(id);
        let called = super::named::told(registry, std::slice::from_ref(&id), |id| format!("`{id}`"));
        global.say(&format!("note: the registry has {called}, whose name is nearly the same"));
    }
}

/// The year of a meeting is that of its first day; the name of a file comes from the title.
fn derive_place(draft: &mut Draft) {
    if draft.kind == Kind::Meeting && draft.place.year.is_none() {
        draft.place.year = draft.year_at("start").or_else(|| draft.year_at("within"));
    }
    if draft.place.id.is_none() {
        draft.place.id = draft.kind.called().iter().find_map(|key| slug(draft.text_at(key)?, draft.kind));
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
