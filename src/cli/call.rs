//! `wsis call`

use super::language::LanguageOption;
use super::period::PeriodOptions;
use super::registry::Opened;
use super::{Global, Outcome};
use crate::author::{write, write_new};
use crate::letters::{self, Letter, Occasion, letters, table};
use crate::print::{counted, named};
use crate::record::{Day, Year};
use crate::registry::Registry;
use crate::status::status;
use crate::template::Fault;
use anyhow::{Result, anyhow, bail};
use clap::Args;
use std::path::PathBuf;

/// Write letters that ask for outputs: to who moderates lines, and to members of whom something is asked. Nothing is sent
#[derive(Debug, Args)]
#[command(after_help = "\
Each letter stands in a folder of its organization, with a file for each output that is still asked for: begun from the last one, and to
be put into the registry at the same path once it is filled in. letters.csv has a row for each letter, for a mail merge. Outputs are due
for a cycle: --year takes the one that covers the year.

Examples:
  wsis call --cycle 2026 -o letters
  wsis call --cycle 2026 --remind -o reminders
  wsis call --cycle 2026 --to itu unesco -o letters --dry-run")]
pub(super) struct Call {
    #[command(flatten)]
    period: PeriodOptions,
    /// The folder to write to
    #[arg(short, long, value_name = "DIR")]
    output: PathBuf,
    #[command(flatten)]
    language: LanguageOption,
    /// Write only to those of whose lines nothing has come, to remind them
    #[arg(long)]
    remind: bool,
    /// Write only to these; a member of a group may be named, too
    #[arg(long, value_name = "ORGANIZATION", num_args = 1..)]
    to: Vec<String>,
    /// Write over files that are there already
    #[arg(long)]
    force: bool,
    /// Show what would be written, and write nothing
    #[arg(long)]
    dry_run: bool,
    /// The day of the letters
    #[arg(long, value_name = "DATE", value_parser = super::day)]
    today: Option<Day>,
}

/// The name of the table of all letters.
const TABLE: &str = "letters.csv";

impl Call {
    pub(super) fn run(&self, global: &Global) -> Result<Outcome> {
        let opened = global.open_to_count()?;
        let registry = opened.registry;
        refuse_uncounted(&opened)?;
        opened.refuse_within(&self.output, "letters")?;
        let only_to = self.to.iter().map(|named| super::named::organization(named, registry)).collect::<Result<_>>()?;
        let call = letters::Call {
            cycle: self.cycle(global, registry)?,
            today: self.today.unwrap_or_else(Day::today),
            language: self.language.of(registry),
            occasion: if self.remind { Occasion::Reminder } else { Occasion::Call },
            only_to,
        };
        let letters = letters(registry, &call, &|file| opened.source.text(file))?;
        if letters.is_empty() {
            let nobody = if self.remind { "nobody owes anything" } else { "nobody moderates a line" };
            global.say(&format!("no letters: {nobody}; `wsis status --year {}` shows it", call.cycle));
            return Ok(Outcome::Sound);
        }
        let files = self.files(&opened, &letters)?;
        self.write(&files)?;
        super::print(&self.told(&letters, &files))?;
        tell_of_unmoderated(global, registry, &call);
        if registry.settings().is_some_and(|settings| settings.contact.is_none()) {
            global
                .say("note: the letters name nobody to send answers to: `wsis set registry contact ADDRESS` says whom");
        }
        Ok(Outcome::Sound)
    }

    /// The cycle that is meant, by the year of its file: outputs are due for all of its years at once.
    fn cycle(&self, global: &Global, registry: &Registry) -> Result<Year> {
        match self.period.year {
            Some(year) => Ok(registry.years_to_report_with(year).last()),
            None => Ok(self.period.period(global, registry)?.years.last()),
        }
    }

    /// Every file, with its content.
    fn files(&self, opened: &Opened, letters: &[Letter]) -> Result<Vec<(PathBuf, Vec<u8>)>> {
        let templates = opened.templates()?;
        let mut files = Vec::new();
        for letter in letters {
            files.extend(letter.written(&templates).map_err(shown)?);
        }
        files.push((TABLE.to_owned(), table(opened.registry, letters)?.into_bytes()));
        Ok(files.into_iter().map(|(path, content)| (self.output.join(path), content)).collect())
    }

    /// Writes all files, or none where one is there already.
    fn write(&self, files: &[(PathBuf, Vec<u8>)]) -> Result<()> {
        if let Some((file, _)) = files.iter().find(|(file, _)| !self.force && file.symlink_metadata().is_ok()) {
            bail!(
                "{} is there already, so nothing was written: name another folder, or write over it with `--force`",
                file.display()
            );
        }
        for (file, content) in files.iter().filter(|_| !self.dry_run) {
            if file.symlink_metadata().is_ok() { write(file, content)? } else { write_new(file, content)? }
        }
        Ok(())
    }

    /// The files, and how many they are.
    fn told(&self, letters: &[Letter], files: &[(PathBuf, Vec<u8>)]) -> String {
        let listed: Vec<_> = files.iter().map(|(file, _)| file.display().to_string()).collect();
        let outputs = letters.iter().map(|letter| letter.files.len()).sum();
        let done = if self.dry_run { "would be written" } else { "written" };
        let (letters, outputs) = (counted(letters.len(), "letter"), counted(outputs, "file"));
        format!(
            "{}\n{letters} {done}, with {outputs} of outputs to fill in and {TABLE}; nothing is sent\n",
            listed.join("\n")
        )
    }
}

/// An error where a file could not be read: a letter would ask for what is there.
fn refuse_uncounted(opened: &Opened) -> Result<()> {
    let mut files = opened.registry.not_counted();
    if let Some(first) = files.next() {
        let shown = opened.shown_path(first);
        bail!("{shown} can't be read, and a letter could ask for what it holds: `wsis check` says what is wrong");
    }
    Ok(())
}

/// Names the lines that nobody is written to about.
fn tell_of_unmoderated(global: &Global, registry: &Registry, call: &letters::Call) {
    let cycles = status(registry, call.today, Some(call.cycle)).cycles;
    let nobodys = cycles.iter().flat_map(|cycle| &cycle.lines).filter(|line| line.moderators.is_empty());
    let lines: Vec<_> = nobodys.map(|line| line.line).collect();
    if !lines.is_empty() && call.only_to.is_empty() {
        global.say(&format!("note: no letter is about {}, which nobody moderates", named(&lines)));
    }
}

/// A template's fault, as any finding is shown.
fn shown(error: anyhow::Error) -> anyhow::Error {
    match error.downcast::<Fault>() {
        Ok(fault) => anyhow!("the letters can't be written\n{}", fault.shown(usize::from(super::width(None)))),
        Err(other) => other,
    }
}
