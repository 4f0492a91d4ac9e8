//! What the four verbs share: which record is meant, what is asked, and how a change is judged, shown and written.

use super::prompt::{Prompts, has_person};
use super::registry::Opened;
use super::{Global, Outcome, has_colour};
use crate::author::changing::{Desk, FileChange, Judged, carry_out, except, judged};
use crate::author::write;
use crate::catalogue::named;
use crate::check::Finding;
use crate::codeowners::{MADE_BY, PLACES, codeowners};
use crate::decode::{About, Severity};
use crate::diagnostic::{Extent, human, locate};
use crate::line::ActionLine;
use crate::print::{Look, safe};
use crate::record::{Day, Kind, PathPart};
use crate::registry::{RecordId, Registry};
use crate::review::{formats, review_of};
use crate::source::{Snapshot, may_be_in_index, notes_in_git, place_below_top};
use anyhow::{Result, anyhow, bail};
use clap::Args;
use foldhash::fast::FixedState;
use std::collections::BTreeSet;
use std::hash::BuildHasher;
use std::path::Path;

/// How a change is made.
#[derive(Debug, Args)]
pub(super) struct Making {
    /// Show what would change, and write nothing
    #[arg(long)]
    pub dry_run: bool,
    /// Answer yes to what would be asked
    #[arg(short, long)]
    pub yes: bool,
    /// Correct past terms and closed years all the same: write the exceptions that this takes into registry.toml, with this reason
    #[arg(long, value_name = "REASON")]
    pub with_exceptions: Option<String>,
    /// The day to judge by [default: today]
    #[arg(long, value_name = "DATE", value_parser = super::day)]
    pub today: Option<Day>,
}

/// A change as it would be, with what `check` finds in it.
struct Tried {
    changes: Vec<FileChange>,
    source: Snapshot,
    judged: Judged,
}

/// A change that is to be made.
pub(super) struct Asked<'a> {
    /// What it does, as the message of a commit says it.
    pub does: String,
    /// The files that it changes.
    pub desk: Desk<'a>,
}

impl Making {
    /// Reads the registry, if it can be written to.
    pub(super) fn open(global: &Global) -> Result<Opened> {
        let opened = global.open()?;
        opened.can_be_written()?;
        if opened.registry.is_newer() {
            bail!("this registry is written in a newer schema than this program knows: `wsis check` says what to do");
        }
        Ok(opened)
    }

    /// Judges a change, shows it, writes it, and says what comes next.
    pub(super) fn carry_out(&self, global: &Global, opened: &Opened, mut asked: Asked<'_>) -> Result<Outcome> {
        if asked.desk.changes().is_empty() {
            global.say("nothing is to be changed: it says so already");
            return Ok(Outcome::Sound);
        }
        let mut tried = self.tried(opened, &asked.desk)?;
        if let Some(reason) = &self.with_exceptions {
            let findings: Vec<_> =
                against_change(&tried.judged, &[Severity::Error, Severity::Warning]).into_iter().collect();
            if findings.is_empty() {
                global.say("nothing has to be let stand that is not yet: the reason was not written down");
            } else {
                except(&mut asked.desk, opened.registry, &findings, reason)?;
                tried = self.tried(opened, &asked.desk)?;
            }
        }
        let Tried { changes, source, judged } = tried;
        tell(&judged, &source, opened);
        if !judged.is_sound() {
            global.say("nothing was written: `check` would find errors in it");
            if let Some(way) = way_of_exceptions(&judged) {
                global.say(&way);
            }
            return Ok(Outcome::Unsound);
        }
        let look = Look { width: super::width(None), colour: has_colour() };
        let after = if self.dry_run { "what they would be" } else { "what they are now" };
        let shown = formats::human(
            &review_of(opened.registry, &judged.registry, judged.changes.to_vec()),
            "the files as they were",
            after,
            look,
        );
        if self.dry_run {
            super::print(&shown)?;
            global.say("nothing was written");
            return Ok(Outcome::Sound);
        }
        carry_out(opened.folder(), &asked.does, &changes)?;
        super::print(&shown)?;
        if opened.is_in_git() {
            self.tell_of_owners(global, opened, &judged);
            global.say(&next(opened, &changes, &asked.does));
        }
        Ok(Outcome::Sound)
    }

    fn tried(&self, opened: &Opened, desk: &Desk<'_>) -> Result<Tried> {
        let changes = desk.changes();
        changes.iter().try_for_each(|change| opened.refuse_link(&change.file))?;
        let bytes = |change: &FileChange| (change.file.clone(), change.after.clone().map(String::into_bytes));
        let source = Snapshot::folder(opened.folder())?.with_or_without(changes.iter().map(bytes).collect());
        let judged = judged(&source, opened.registry, self.today())?;
        Ok(Tried { changes, source, judged })
    }

    fn today(&self) -> Day {
        self.today.unwrap_or_else(Day::today)
    }

    /// Says that the forge's file of who may approve what has to be made anew, where a change makes it another.
    fn tell_of_owners(&self, global: &Global, opened: &Opened, judged: &Judged) {
        let Ok(Some(below)) = place_below_top(opened.folder()) else { return };
        let owners = |registry: &Registry| codeowners(registry, &below, self.today()).text;
        if owners(opened.registry) == owners(&judged.registry) {
            return;
        }
        let top = std::iter::repeat_n("..", below.matches('/').count())
            .fold(opened.folder().to_owned(), |at, up| at.join(up));
        let made = |place: &str| std::fs::read_to_string(top.join(place)).is_ok_and(|text| text.contains(MADE_BY));
        if let Some(place) = PLACES.iter().find(|place| made(place)) {
            let named =
                global.registry.as_ref().map_or(String::new(), |_| format!(" -C {}", opened.folder().display()));
            global.say(&format!(
                "next: `wsis codeowners{named}` says now who may approve what, and {place} at the top of the repository is to hold it"
            ));
        }
    }

    /// Whether somebody says yes. Where nobody sits there, only `--yes` does.
    pub(super) fn confirms(&self, global: &Global, question: &str) -> Result<()> {
        if self.yes || self.dry_run {
            return Ok(());
        }
        if !has_person() {
            bail!("this has to be confirmed: `--yes` does it where nobody can be asked");
        }
        if Prompts::new(global).confirm(question, false)? { Ok(()) } else { bail!("nothing was written") }
    }
}

/// Whether somebody names the path of a file.
pub(super) fn is_path(text: &str) -> bool {
    Path::new(text).extension().is_some_and(|ending| ending == "toml")
}

/// The record of a kind that somebody names: as other records do, or by the path of its file.
pub(super) fn record(opened: &Opened, kind: Kind, text: &str) -> Result<RecordId> {
    if is_path(text) {
        let id = of_path(opened, kind, text)?;
        if !opened.registry.files.contains(&id.file()) {
            bail!("there is no {}", opened.shown_path(&id.file()));
        }
        return Ok(id);
    }
    let found = named(opened.registry, kind, text);
    found.map_err(|not_found| super::named::refusal(opened.registry, kind, text, &not_found))
}

/// The record that somebody names without its kind.
pub(super) fn record_alone(opened: &Opened, text: &str, command: &str) -> Result<RecordId> {
    match id_of_path(opened, text).filter(|_| is_path(text)) {
        Some(id) => record(opened, id.kind(), text),
        None if is_path(text) => bail!("{} is no file of a record: `wsis list` shows those of a kind", safe(text)),
        None => super::named::alone(opened.registry, text, command),
    }
}

fn id_of_path(opened: &Opened, text: &str) -> Option<RecordId> {
    opened.below_registry(text).and_then(|file| RecordId::of_file(&file)).or_else(|| RecordId::of_file(text))
}

fn of_path(opened: &Opened, kind: Kind, text: &str) -> Result<RecordId> {
    match id_of_path(opened, text) {
        Some(id) if id.kind() == kind => Ok(id),
        Some(id) => bail!("{} is the file of another kind of record: `{}`", safe(text), id.kind().word()),
        None => bail!("{} is no file of a record: {}", safe(text), kind.files()),
    }
}

/// The name that a record is to have: the whole of it, only its last part, or the path of a file.
pub(super) fn new_name(opened: &Opened, old: &RecordId, text: &str) -> Result<RecordId> {
    let kind = old.kind();
    if is_path(text) {
        return of_path(opened, kind, text);
    }
    let before = old.to_string();
    let mut parts: Vec<String> = text.split('/').map(str::to_owned).collect();
    if parts.len() == 1 {
        parts = before.split('/').map(str::to_owned).collect();
        parts.pop();
        parts.push(text.to_owned());
    }
    for (part, of) in parts.iter_mut().zip(kind.path()) {
        if let (PathPart::Line, Some(line)) = (of, ActionLine::from_words(part)) {
            line.stem().clone_into(part);
        }
    }
    let parts: Vec<_> = parts.iter().map(String::as_str).collect();
    RecordId::of_parts(kind, &parts).map_err(|why| anyhow!("`{}` can't be its name: {why}", safe(text)))
}

/// Says what would be wrong.
fn tell(judged: &Judged, source: &Snapshot, opened: &Opened) {
    tell_findings(judged.findings.clone(), source, opened);
}

/// Says what was found in the files of a source.
pub(super) fn tell_findings(findings: Vec<Finding>, source: &Snapshot, opened: &Opened) {
    let diagnostics = locate(findings, |file| source.text(file));
    let width = usize::from(super::width(None));
    let shown = human(&diagnostics, Extent::FirstOfEachRule, width, |file| opened.shown_path(file));
    anstream::eprint!("{shown}");
}

/// How a correction of what stays as it was can be made all the same: an exception for each file, with its reason.
fn way_of_exceptions(judged: &Judged) -> Option<String> {
    /// More than anybody adds by hand.
    const MOST: usize = 5;
    let places = against_change(judged, &[Severity::Error]);
    if places.is_empty() {
        return None;
    }
    let entry = |(rule, file): &(&str, &str)| {
        format!(
            "\n\n  [[exceptions]]\n  rule = \"{rule}\"\n  file = \"{file}\"\n  reason = \"why this has to be corrected\""
        )
    };
    let entries: String = places.iter().take(MOST).map(entry).collect();
    let more = places.len().checked_sub(MOST).filter(|more| *more > 0);
    let more = more.map_or(String::new(), |more| format!("\n\n  … and {more} more like these"));
    Some(format!(
        "if it has to be corrected all the same, say why in registry.toml, and run this again:{entries}{more}\n\nor run this with \
         `--with-exceptions \"why\"`, which writes that, too"
    ))
}

/// What is found against a change because of what was there before, as grave as one of these: the rules, each with the file.
fn against_change<'a>(judged: &'a Judged, severities: &[Severity]) -> BTreeSet<(&'static str, &'a str)> {
    let grave = judged.findings.iter().filter(|finding| severities.contains(&finding.severity));
    let of_changes = grave.filter(|finding| finding.rule.about == About::Changes);
    of_changes.map(|finding| (finding.rule.name, finding.file.as_str())).collect()
}

/// What to do with the changed files: with no others, whatever else somebody has begun.
pub(super) fn next(opened: &Opened, changes: &[FileChange], does: &str) -> String {
    /// As many as anybody wants to see in a command.
    const MOST: usize = 8;
    // Git refuses a path that is neither there nor known to it: of what was never added, nothing is to be told.
    let known =
        changes.iter().filter(|change| change.after.is_some() || may_be_in_index(opened.folder(), &change.file));
    let paths: Vec<_> = known.map(|change| opened.shown_path(&change.file)).collect();
    let list = if paths.len() > MOST { file_of_paths(opened.folder(), &paths) } else { None };
    let added = match list {
        Some(list) => format!("`git add --all --pathspec-from-file={}`", quoted(&list)),
        None => format!("`git add --all {}`", paths.iter().map(|path| quoted(path)).collect::<Vec<_>>().join(" ")),
    };
    format!("next: {added}, `git commit -m \"{does}\"`, and open a pull request")
}

/// The file in git's own folder that lists paths, as a command names it; none where none can be written. Each change has its own, by what
/// it lists: another does not overwrite what somebody has yet to add.
fn file_of_paths(folder: &Path, paths: &[String]) -> Option<String> {
    let lines = paths.join("\n") + "\n";
    let number = FixedState::default().hash_one(&lines);
    let list = notes_in_git(folder).ok()??.join(format!("written-{number:016x}"));
    std::fs::create_dir_all(list.parent()?).ok()?;
    write(&list, lines.as_bytes()).ok()?;
    let here = std::env::current_dir().ok();
    let short = here.as_ref().and_then(|here| list.strip_prefix(here).ok());
    Some(short.unwrap_or(&list).display().to_string())
}

/// A path as a shell takes it.
fn quoted(path: &str) -> String {
    let is_plain = path.chars().all(|sign| sign.is_alphanumeric() || "/.-_".contains(sign));
    if is_plain { path.to_owned() } else { format!("'{}'", path.replace('\'', "'\\''")) }
}
