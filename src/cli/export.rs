//! `wsis export`

use super::format::one_of;
use super::registry::Opened;
use super::{Global, Outcome};
use crate::author::{NewFolder, write, write_new, write_with};
use crate::export::{Exported, FORMATS, Form, Notes, written_before};
use crate::print::{Format, counted};
use crate::record::{Day, Kind, Language, Year};
use crate::registry::Registry;
use crate::template::Fault;
use crate::workbook::{Made, Wanted, Words, closed, workbook};
use anyhow::{Context, Result, anyhow, bail};
use clap::Args;
use std::path::{Path, PathBuf};

/// Write all records as data for other programs, or those of an organization as a workbook to fill in
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  wsis export csv -o data              # a folder of tables, and datapackage.json that describes them
  wsis export xlsx -o registry.xlsx
  wsis export json -o registry.json
  wsis export csv --at 2025-12-31 -o data-2025
  wsis export workbook --organization itu --year 2026 -o itu-2026.xlsx

Each kind of record is a table, and so is each list within one: its first columns say which entry of which record a row is. \
The table `countries` says which region the ITU counts each country in. In csv, text that a spreadsheet would take for a formula has an \
apostrophe before it; no other format needs one. \
A folder that is there is left alone, but for one that an export wrote: --force writes a new one in its place. \
A workbook that is there is left alone, too, since somebody may have filled it in.

A workbook is for who reports without git: it has what an organization has sent of a year and what it owes, and sheets to correct and \
add to, with lists to choose from. `wsis import xlsx` brings it back.")]
pub(super) struct Export {
    /// The format
    #[arg(value_name = "FORMAT", value_parser = one_of(&FORMATS))]
    format: &'static Format<Form>,
    /// The file or folder to write; a format of one file goes to standard output without it
    #[arg(short, long, value_name = "PATH")]
    output: Option<PathBuf>,
    /// Write in the place of a folder that an earlier export wrote, or of a workbook
    #[arg(long)]
    force: bool,
    /// Of a workbook, the organization that it is for
    #[arg(long, value_name = "ORGANIZATION")]
    organization: Option<String>,
    /// Of a workbook, the year that is reported of
    #[arg(long, value_name = "YEAR", value_parser = super::year)]
    year: Option<Year>,
    /// Of a workbook, its language [default: the registry's first]
    #[arg(long, value_name = "LANGUAGE", value_parser = super::language::language)]
    lang: Option<Language>,
    /// Of a workbook, the day by which something is owed [default: today]
    #[arg(long, value_name = "DATE", value_parser = super::day)]
    today: Option<Day>,
}

impl Export {
    pub(super) fn run(&self, global: &Global) -> Result<Outcome> {
        self.refuse_what_is_of_a_workbook()?;
        if let Some(path) = &self.output {
            refuse_standard_output(path)?;
            if matches!(self.format.show, Form::Workbook | Form::File(_) | Form::Stream(_)) {
                refuse_other_ending(self.format, path)?;
            }
        }
        let opened = global.open_to_count()?;
        if let Some(path) = &self.output {
            opened.refuse_within(path, "exports")?;
            if !self.force {
                super::file::refuse_filled_in(path)?;
            }
        }
        let exported = Exported::new(opened.registry, &opened.source);
        let name = self.format.name;
        let form = match (&self.format.show, &self.output) {
            (Form::Folder(form), Some(path)) => {
                refuse_file_name(name, path)?;
                let mut folder = NewFolder::begin(path, written_before, self.force)?;
                let written = form(&exported, &mut |path| folder.file(path));
                written.with_context(|| format!("{} can't be written", path.display()))?;
                folder.finish()?;
                say_written(global, path, &exported.told());
                return Ok(Outcome::Sound);
            }
            (Form::Folder(_), None) => bail!("{name} is a folder of files: name it with `-o`"),
            (Form::Stream(form), path) => {
                let mut notes = Notes::default();
                match path {
                    Some(path) => {
                        write_with(path, |out| form(&exported, &mut notes, out))?;
                        say_written(global, path, &notes.held.unwrap_or_default());
                    }
                    None => super::print_with(|out| form(&exported, &mut notes, out))?,
                }
                return Ok(Outcome::Sound);
            }
            (Form::File(form), _) => form,
            (Form::Workbook, _) => return self.workbook(global, &opened),
        };
        let mut notes = Notes::default();
        let content = form(&exported, &mut notes)?;
        for note in &notes.said {
            global.say(&format!("note: {note}"));
        }
        match &self.output {
            Some(path) => {
                write(path, &content)?;
                say_written(global, path, &notes.held.unwrap_or_else(|| exported.told()));
            }
            None => {
                let text = String::from_utf8(content).ok();
                super::print(&text.with_context(|| format!("{name} is no text: name a file with `-o`"))?)?;
            }
        }
        Ok(Outcome::Sound)
    }

    /// An error where something is said of a workbook, and another format is asked for.
    fn refuse_what_is_of_a_workbook(&self) -> Result<()> {
        let said = [
            ("--organization", self.organization.is_some()),
            ("--year", self.year.is_some()),
            ("--lang", self.lang.is_some()),
            ("--today", self.today.is_some()),
        ];
        match said.into_iter().find(|(_, is_said)| *is_said) {
            Some((option, _)) if !matches!(self.format.show, Form::Workbook) => bail!(
                "`{option}` is for `wsis export workbook`: {} has all records; `wsis list KIND` shows some, in several formats",
                self.format.name
            ),
            _ => Ok(()),
        }
    }

    fn workbook(&self, global: &Global, opened: &Opened) -> Result<Outcome> {
        let (Some(organization), Some(year)) = (&self.organization, self.year) else {
            bail!(
                "whose workbook, and of which year? `wsis export workbook --organization itu --year 2026 -o itu-2026.xlsx`"
            );
        };
        let Some(path) = &self.output else { bail!("a workbook is no text: name a file with `-o`") };
        let is_there = path.symlink_metadata().is_ok();
        if is_there && !path.exists() {
            bail!("{} is a symbolic link that leads to nothing: name another file", path.display());
        }
        if path.is_file() && !self.force {
            bail!(
                "{} is there already, and somebody may have filled it in: name another file, or write over it with `--force`",
                path.display()
            );
        }
        let registry = opened.registry;
        let wanted = Wanted {
            organization: super::named::organization(organization, registry)?,
            year,
            language: self.lang.unwrap_or(registry.first_language()),
            today: self.today.unwrap_or_else(Day::today),
        };
        let locale = opened.templates()?.locale(wanted.language).map_err(|fault| shown(&fault))?;
        let made = workbook(registry, &wanted, &Words::of(locale))?;
        if is_there {
            write(path, &made.bytes)?;
        } else {
            write_new(path, &made.bytes)?;
        }
        say_written(global, path, &told(&made));
        for note in of_note(registry, &wanted) {
            global.say(&format!("note: {note}"));
        }
        Ok(Outcome::Sound)
    }
}

/// What whoever sends a workbook has to know of it.
fn of_note(registry: &Registry, wanted: &Wanted) -> Vec<String> {
    let year = wanted.year;
    let mut notes = Vec::new();
    let cycle = registry.cycle_of(year);
    if cycle.is_none() {
        notes.push(format!("no cycle covers {year}, and so no outputs are due for it"));
    }
    if let Some(day) = closed(registry, wanted) {
        notes.push(format!(
            "{year} has been closed since {day}: what comes back for it is refused, unless `wsis import xlsx --with-exceptions \"why\"` \
             lets it stand"
        ));
    }
    if registry.settings().is_some_and(|settings| settings.contact.is_none()) {
        notes.push(
            "registry.toml names no `contact`, and so the workbook can't say where it is sent back to".to_owned(),
        );
    }
    notes
}

/// What is in a workbook.
fn told(made: &Made) -> String {
    let of = |kind: Kind| made.sent.iter().find(|(of, _)| *of == kind).map_or(0, |(_, number)| *number);
    let owed = match made.owed {
        0 => "nothing that is owed".to_owned(),
        1 => "1 thing that is owed".to_owned(),
        many => format!("{many} things that are owed"),
    };
    let (outputs, meetings) = (counted(of(Kind::Output), "output"), counted(of(Kind::Meeting), "meeting"));
    format!("{outputs} and {meetings} that are there, and {owed}")
}

fn say_written(global: &Global, path: &Path, held: &str) {
    global.say(&format!("written: {}, with {held}", path.display()));
}

/// An error where the path would be taken for standard output.
fn refuse_standard_output(path: &Path) -> Result<()> {
    if path == Path::new("-") {
        bail!("`-` is no name for what an export writes: without `-o` a format of one file goes to standard output");
    }
    Ok(())
}

/// The endings by which programs know what a file is.
const OF_FILES: [&str; 13] =
    ["zip", "gz", "tgz", "tar", "7z", "csv", "tsv", "xlsx", "xls", "ods", "json", "parquet", "yaml"];

/// An error where a file would have the ending of another format, or a workbook none: no program would open it.
fn refuse_other_ending(format: &Format<Form>, path: &Path) -> Result<()> {
    let is_workbook = matches!(format.show, Form::Workbook) || format.name == "xlsx";
    let own = if is_workbook { "xlsx" } else { format.name };
    let ending = path.extension().map(|ending| ending.to_string_lossy().to_lowercase()).unwrap_or_default();
    let is_other = if is_workbook { ending != own } else { OF_FILES.contains(&ending.as_str()) && ending != own };
    if is_other && !path.is_dir() {
        bail!(
            "a file of the format {} ends in .{own}, and {} does not: give it a name that does",
            format.name,
            path.display()
        );
    }
    Ok(())
}

/// An error where a folder would have the name of a file.
fn refuse_file_name(format: &str, path: &Path) -> Result<()> {
    let ending = path.extension().map(|ending| ending.to_string_lossy().to_lowercase());
    let is_there = path.is_dir();
    match ending.filter(|ending| OF_FILES.contains(&ending.as_str()) && !is_there) {
        Some(ending) => bail!(
            "{format} is a folder of files, and {} is called as a file is: leave `.{ending}` out, and pack the folder where one file \
             is needed",
            path.display()
        ),
        None => Ok(()),
    }
}

/// A catalogue's fault, as any finding is shown.
pub(super) fn shown(fault: &Fault) -> anyhow::Error {
    anyhow!("a workbook has no words to be read by\n{}", fault.shown(usize::from(super::width(None))))
}
