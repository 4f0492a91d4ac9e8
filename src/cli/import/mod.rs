//! `wsis import`

mod data;
mod finishing;
mod workbook;

use super::changing::Making;
use super::progress::Progress;
use super::registry::Opened;
use super::{Global, Outcome};
use crate::author::import::{
    Bound, Judging, Mapping, Names, Plan, Planned, Reading, Remark, Table, Told, at_cell, encoding_called, read_text,
    separator_called, table_of,
};
use crate::author::write;
use crate::check::Finding;
use crate::decode::read;
use crate::diagnostic::{Extent, human, locate};
use crate::print::{counted, safe};
use crate::record::Day;
use anyhow::{Context, Result, bail};
use clap::{Args, Subcommand};
use encoding_rs::Encoding;
use finishing::Finishing;
use std::path::{Path, PathBuf};

/// Make records of a table that somebody sends, or of what an export wrote
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  wsis import csv entries.csv --mapping stocktaking.toml --dry-run      what each row would become
  wsis import csv entries.csv --mapping stocktaking.toml --faults back.csv
  wsis import xlsx entries.xlsx --mapping stocktaking.toml --sheet 2026
  wsis import xlsx who-2026.xlsx --dry-run                              what `wsis export workbook` wrote, filled in
  wsis import json registry.json -C restored                            what `wsis export json` wrote

What is there already is left as it is without --update; what may be there already is left for a person.")]
pub(super) struct Import {
    #[command(subcommand)]
    from: From,
}

#[derive(Debug, Subcommand)]
enum From {
    Csv(Csv),
    Xlsx(Xlsx),
    Json(Data),
}

const ABOUT_WORKBOOKS: &str = "\
Without --mapping the file is one that `wsis export workbook` wrote and somebody filled in: rows become records, and changed cells changes.";

const ABOUT_MAPPINGS: &str = "\
Example: wsis import csv entries.csv --mapping stocktaking.toml --faults back.csv

A mapping says which column becomes which key:

  kind = \"output\"
  dates = \"day-first\"            # 05/06/2026 is 5 June; or month-first, serial
  decimal = \"comma\"              # 1.234 is a thousand; or point

  [[keys]]
  key = \"title\"                  # also place.city, title.fr; year, line and id are parts of the path
  from = \"Project title\"         # several columns: from = [\"First\", \"Second\"], join = \" – \"

  [[keys]]
  key = \"line\"
  from = \"Action lines\"
  split = \";\"                    # the first is the line,
  rest = \"also\"                  # the others are lines that it serves, too
  words = { \"Cybersecurity\" = \"c5\", \"n/a\" = \"\" }

  [[keys]]
  key = \"kind\"
  value = \"project\"              # for all records

A year that no column gives is that of the date. Names of organizations, lines and countries become their ids. The name of a file is \
made of the title, so that the same table makes the same files. A row that says the same as a file changes nothing; one with the same \
link, or nearly the same title in the same year, is left for a person. An empty cell says nothing: it takes nothing away.";

/// Make records of a table in text: comma-separated values, or others
#[derive(Debug, Args)]
#[command(after_help = ABOUT_MAPPINGS)]
struct Csv {
    #[command(flatten)]
    table: OfTable,
    /// The file that says which column becomes which key
    #[arg(long, value_name = "MAP.toml")]
    mapping: PathBuf,
    /// The encoding of the file: utf-8, utf-16le, windows-1252, windows-1251, gbk … [default: told by the file, else guessed]
    #[arg(long, value_name = "NAME", value_parser = |text: &str| encoding_called(text))]
    encoding: Option<&'static Encoding>,
    /// What stands between cells: comma, semicolon, tab or bar [default: told by the headings]
    #[arg(long, value_name = "SIGN", value_parser = |text: &str| separator_called(text))]
    separator: Option<u8>,
}

/// Make records of a sheet of a workbook, as Excel and other spreadsheets write it, or of a workbook that an export wrote
#[derive(Debug, Args)]
#[command(before_help = ABOUT_WORKBOOKS, after_help = ABOUT_MAPPINGS)]
struct Xlsx {
    #[command(flatten)]
    table: OfTable,
    /// The file that says which column becomes which key; a workbook of `wsis export workbook` needs none
    #[arg(long, value_name = "MAP.toml")]
    mapping: Option<PathBuf>,
    /// The sheet [default: that of the mapping, else the first that is shown]
    #[arg(long, value_name = "NAME")]
    sheet: Option<String>,
}

#[derive(Debug, Args)]
struct OfTable {
    /// The file
    file: PathBuf,
    /// Write what is wrong as a table to send back: row, cell, column, value, what is wrong, what to write
    #[arg(long, value_name = "FILE.csv")]
    faults: Option<PathBuf>,
    #[command(flatten)]
    how: How,
}

/// Make records of what `wsis export json` wrote: a registry, or more records of one
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  wsis import json registry.json -C restored
  wsis import json more.json --update --yes

A folder that is empty or not there yet becomes a registry. Templates and other files that are no records are not in an export.")]
struct Data {
    /// The file
    file: PathBuf,
    #[command(flatten)]
    how: How,
}

#[derive(Debug, Args)]
struct How {
    /// Change records that are there and say something else; without it they stay as they are
    #[arg(long)]
    update: bool,
    #[command(flatten)]
    making: Making,
}

impl How {
    fn judging(&self, today: Day) -> Judging<'_> {
        Judging { today, updates: self.update, reason: self.making.with_exceptions.as_deref() }
    }
}

impl Import {
    pub(super) fn run(&self, global: &Global) -> Result<Outcome> {
        match &self.from {
            From::Csv(csv) => {
                let reader = |bytes: &[u8], mapping: &Mapping| read_text(bytes, mapping, csv.encoding, csv.separator);
                csv.table.run(global, &csv.mapping, reader)
            }
            From::Xlsx(xlsx) => match &xlsx.mapping {
                Some(mapping) => {
                    xlsx.table.run(global, mapping, |bytes, mapping| workbook(bytes, mapping, xlsx.sheet.as_deref()))
                }
                None => xlsx.table.run_workbook(global, xlsx.sheet.as_deref()),
            },
            From::Json(data) => data.run(global),
        }
    }
}

#[cfg(feature = "import")]
fn workbook(bytes: &[u8], mapping: &Mapping, sheet: Option<&str>) -> Result<(Table, Told)> {
    crate::author::import::read_workbook(bytes, mapping, sheet)
}

#[cfg(not(feature = "import"))]
fn workbook(_: &[u8], _: &Mapping, _: Option<&str>) -> Result<(Table, Told)> {
    bail!(
        "this wsis was built without import of workbooks: install it with `cargo install --path . --features import`, or save the \
         sheet as CSV"
    )
}

/// The most that a file may hold.
const LARGEST: u64 = 1 << 30;

fn bytes_of(file: &Path) -> Result<Vec<u8>> {
    let shown = file.display();
    let about = file.metadata().with_context(|| format!("{shown} can't be read"))?;
    if about.is_dir() {
        bail!("{shown} is a folder: name a file");
    }
    if about.len() > LARGEST {
        bail!("{shown} is larger than {} MB: split it", LARGEST >> 20);
    }
    std::fs::read(file).with_context(|| format!("{shown} can't be read"))
}

impl OfTable {
    fn run(
        &self,
        global: &Global,
        mapping_file: &Path,
        reader: impl Fn(&[u8], &Mapping) -> Result<(Table, Told)>,
    ) -> Result<Outcome> {
        let opened = Making::open(global)?;
        opened.refuse_unread_folder()?;
        self.refuse_faults_over_others(&opened, Some(mapping_file))?;
        let Some(mapping) = read_mapping(mapping_file)? else { return Ok(Outcome::Unsound) };
        let mut progress = Progress::new(global.quiet);
        progress.step("reading the table");
        let bytes = bytes_of(&self.file)?;
        let shown = self.file.display();
        let (table, Told(how)) = reader(&bytes, &mapping).with_context(|| format!("{shown} can't be read"))?;
        drop(bytes);
        progress.done();
        global.say(&format!(
            "{shown}: {} below the headings in row {}; {how}",
            counted(table.rows.len(), "row"),
            table.headings_row
        ));
        let names = Names::of(opened.registry);
        let reading = Reading { mapping: Some(&mapping), names: &names };
        let bound = match Bound::new(&mapping, &mapping_file.display().to_string(), &table, &reading) {
            Ok(bound) => bound,
            Err(findings) => {
                tell_of_mapping(mapping_file, findings)?;
                return Ok(Outcome::Unsound);
            }
        };
        say_unused(global, &bound, &table);
        progress.count("making records", table.rows.len());
        let done = || progress.one_more();
        let mut plan = Plan::of(&table, &bound, &reading, (&opened.source, opened.registry), done)?;
        progress.step("judging them");
        let today = self.how.making.today.unwrap_or_else(Day::today);
        let at_cell = |row: &Planned, remark: Remark| at_cell(row, remark, &table, &bound);
        let others = plan.judged(at_cell, (opened.folder(), opened.registry), self.how.judging(today))?;
        let doubts = plan.still_to_come(at_cell, today);
        progress.done();
        if let Some(file) = &self.faults {
            write(file, &super::file::csv_file(&table_of(plan.faults())?))?;
        }
        let does = format!("Import {} from {}", plural(bound.kind.word()), file_name(&self.file));
        Finishing {
            global,
            opened: &opened,
            plan: &plan,
            how: &self.how,
            others,
            doubts,
            does,
            by_row: true,
            faults: self.faults.as_deref(),
        }
        .finish()
    }

    /// An error where the table of faults would be written over what is imported or the registry, or has the name of no table.
    fn refuse_faults_over_others(&self, opened: &Opened, mapping: Option<&Path>) -> Result<()> {
        let Some(faults) = &self.faults else { return Ok(()) };
        let shown = faults.display();
        let real = |path: &Path| path.canonicalize().ok();
        let is_read = |path: &Path| real(faults).is_some_and(|faults| real(path) == Some(faults));
        if is_read(&self.file) || mapping.is_some_and(is_read) {
            bail!("{shown} is what is imported: name another file for the faults");
        }
        if !faults.extension().is_some_and(|ending| ending.eq_ignore_ascii_case("csv")) {
            bail!("the faults are a table in text, and {shown} does not end in .csv: name a file that does");
        }
        opened.refuse_within(faults, "tables of faults")
    }
}

/// The mapping; none where something is wrong in it, which is told.
fn read_mapping(file: &Path) -> Result<Option<Mapping>> {
    let bytes = bytes_of(file)?;
    let read = read::<Mapping>(&bytes);
    let shown = file.display().to_string();
    if read.faults.is_empty() {
        return Ok(read.sound);
    }
    tell_of_mapping(file, read.faults.iter().map(|fault| Finding::of_fault(&shown, fault)).collect())?;
    Ok(None)
}

/// Says what is wrong in the mapping.
fn tell_of_mapping(file: &Path, findings: Vec<Finding>) -> Result<()> {
    let text = String::from_utf8_lossy(&bytes_of(file)?).into_owned();
    let diagnostics = locate(findings, |_| Some(text.clone()));
    let width = usize::from(super::width(None));
    anstream::eprint!("{}", human(&diagnostics, Extent::All, width, str::to_owned));
    anstream::eprintln!("nothing was read: the mapping has to be mended first");
    Ok(())
}

fn say_unused(global: &Global, bound: &Bound, table: &Table) {
    if !bound.unused.is_empty() {
        let unused: Vec<_> = bound.unused.iter().map(|heading| format!("`{}`", safe(heading))).collect();
        global.say(&format!("note: no key takes {}", unused.join(", ")));
    }
    if table.empty > 0 {
        global.say(&format!("note: {} passed over that hold nothing", counted(table.empty, "row")));
    }
}

fn plural(word: &str) -> String {
    format!("{}s", word.replace('-', " "))
}

fn file_name(file: &Path) -> String {
    file.file_name().unwrap_or_default().to_string_lossy().replace(['"', '`', '$', '\\'], "")
}
