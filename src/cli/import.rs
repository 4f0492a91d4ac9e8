//! `wsis import`

use super::changing::{Making, next, tell_findings};
use super::progress::Progress;
use super::registry::Opened;
use super::{Global, Outcome};
use crate::author::changing::{FileChange, carry_out};
use crate::author::import::{
    Bound, CellFault, Count, Mapping, Names, Plan, Planned, Reading, Table, Told, What, encoding_called, from_json,
    read_text, separator_called, table_of,
};
use crate::author::write;
use crate::check::Finding;
use crate::decode::{Severity, read};
use crate::diagnostic::{Extent, human, locate};
use crate::print::{counted, safe};
use crate::record::Day;
use anyhow::{Context, Result, bail};
use clap::{Args, Subcommand};
use encoding_rs::Encoding;
use std::fmt::Write;
use std::path::{Path, PathBuf};

/// Make records of a table that somebody sends, or of what an export wrote
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  wsis import csv entries.csv --mapping stocktaking.toml --dry-run      what each row would become
  wsis import csv entries.csv --mapping stocktaking.toml --faults back.csv
  wsis import xlsx entries.xlsx --mapping stocktaking.toml --sheet 2026
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
    /// The encoding of the file: utf-8, utf-16le, windows-1252, windows-1251, gbk … [default: told by the file, else guessed]
    #[arg(long, value_name = "NAME", value_parser = |text: &str| encoding_called(text))]
    encoding: Option<&'static Encoding>,
    /// What stands between cells: comma, semicolon or tab [default: told by the headings]
    #[arg(long, value_name = "SIGN", value_parser = |text: &str| separator_called(text))]
    separator: Option<u8>,
}

/// Make records of a sheet of a workbook, as Excel and other spreadsheets write it
#[derive(Debug, Args)]
#[command(after_help = ABOUT_MAPPINGS)]
struct Xlsx {
    #[command(flatten)]
    table: OfTable,
    /// The sheet [default: that of the mapping, else the first that is shown]
    #[arg(long, value_name = "NAME")]
    sheet: Option<String>,
}

#[derive(Debug, Args)]
struct OfTable {
    /// The file
    file: PathBuf,
    /// The file that says which column becomes which key
    #[arg(long, value_name = "MAP.toml")]
    mapping: PathBuf,
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

impl Import {
    pub(super) fn run(&self, global: &Global) -> Result<Outcome> {
        match &self.from {
            From::Csv(csv) => {
                csv.table.run(global, |bytes, mapping| read_text(bytes, mapping, csv.encoding, csv.separator))
            }
            From::Xlsx(xlsx) => {
                xlsx.table.run(global, |bytes, mapping| workbook(bytes, mapping, xlsx.sheet.as_deref()))
            }
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
    fn run(&self, global: &Global, reader: impl Fn(&[u8], &Mapping) -> Result<(Table, Told)>) -> Result<Outcome> {
        let opened = Making::open(global)?;
        opened.refuse_unread_folder()?;
        let Some(mapping) = self.mapping()? else { return Ok(Outcome::Unsound) };
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
        let reading = Reading { mapping: &mapping, names: &names };
        let bound = match Bound::new(&mapping, &self.mapping.display().to_string(), &table, &reading) {
            Ok(bound) => bound,
            Err(findings) => {
                self.tell(findings)?;
                return Ok(Outcome::Unsound);
            }
        };
        say_unused(global, &bound, &table);
        progress.count("making records", table.rows.len());
        let done = || progress.one_more();
        let mut plan = Plan::of(&table, &bound, &reading, (&opened.source, opened.registry), done)?;
        progress.step("judging them");
        let today = self.how.making.today.unwrap_or_else(Day::today);
        let others = plan.judged(&table, &bound, (opened.folder(), opened.registry), (today, self.how.update))?;
        progress.done();
        if let Some(file) = &self.faults {
            write(file, &super::file::csv_file(&table_of(plan.faults())?))?;
        }
        let does = format!("Import {} from {}", plural(bound.kind.word()), file_name(&self.file));
        Finishing { global, opened: &opened, plan: &plan, how: &self.how, others, does, by_row: true }.finish()
    }

    /// The mapping; none where something is wrong in it, which is told.
    fn mapping(&self) -> Result<Option<Mapping>> {
        let bytes = bytes_of(&self.mapping)?;
        let read = read::<Mapping>(&bytes);
        let file = self.mapping.display().to_string();
        if read.faults.is_empty() {
            return Ok(read.sound);
        }
        self.tell(read.faults.iter().map(|fault| Finding::of_fault(&file, fault)).collect())?;
        Ok(None)
    }

    /// Says what is wrong in the mapping.
    fn tell(&self, findings: Vec<Finding>) -> Result<()> {
        let text = String::from_utf8_lossy(&bytes_of(&self.mapping)?).into_owned();
        let diagnostics = locate(findings, |_| Some(text.clone()));
        let width = usize::from(super::width(None));
        anstream::eprint!("{}", human(&diagnostics, Extent::All, width, str::to_owned));
        anstream::eprintln!("nothing was read: the mapping has to be mended first");
        Ok(())
    }
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

impl Data {
    fn run(&self, global: &Global) -> Result<Outcome> {
        let bytes = bytes_of(&self.file)?;
        let (opened, begun) = open_or_begin(global, &self.how)?;
        let done = self.run_in(global, &opened, &bytes);
        if let Begun::Made(folder) = begun {
            // Only where nothing was written does it go again.
            let _ = std::fs::remove_dir(folder);
        }
        done
    }

    fn run_in(&self, global: &Global, opened: &Opened, bytes: &[u8]) -> Result<Outcome> {
        let mut progress = Progress::new(global.quiet);
        progress.step("reading the records");
        let shown = self.file.display();
        let (plan, notes) =
            from_json(bytes, opened.registry, &opened.source).with_context(|| format!("{shown} can't be read"))?;
        for note in &notes {
            global.say(&format!("note: {note}"));
        }
        progress.step("judging them");
        let today = self.how.making.today.unwrap_or_else(Day::today);
        let others = plan.with_changes(opened.folder(), opened.registry, today, self.how.update)?.findings;
        progress.done();
        let does = format!("Import records from {}", file_name(&self.file));
        Finishing { global, opened, plan: &plan, how: &self.how, others, does, by_row: false }.finish()
    }
}

/// What was made so that a registry can begin.
enum Begun {
    /// Nothing: its folder is there.
    Nothing,
    /// Its folder.
    Made(PathBuf),
    /// An empty folder that stands for it while nothing is written, and goes again.
    StandIn(#[allow(dead_code, reason = "it goes when this does")] tempfile::TempDir),
}

/// The registry, or a folder in which one is to be made.
fn open_or_begin(global: &Global, how: &How) -> Result<(Opened, Begun)> {
    let Some(folder) = global.registry.as_deref().filter(|_| global.at.is_none()) else {
        return Ok((Making::open(global)?, Begun::Nothing));
    };
    let is_there = folder.symlink_metadata().is_ok();
    if !is_there && how.making.dry_run {
        let empty = tempfile::tempdir()?;
        return Ok((Opened::empty(empty.path())?, Begun::StandIn(empty)));
    }
    if !is_there {
        std::fs::create_dir_all(folder).with_context(|| format!("the folder {} can't be made", folder.display()))?;
    }
    let begun = if is_there { Begun::Nothing } else { Begun::Made(folder.to_owned()) };
    let opened = if Opened::is_to_be_begun(folder)? { Opened::empty(folder)? } else { Making::open(global)? };
    Ok((opened, begun))
}

/// What is said, asked and written once it is known what becomes of each row.
struct Finishing<'a> {
    global: &'a Global,
    opened: &'a Opened,
    plan: &'a Plan,
    how: &'a How,
    /// What `check` would find beside what is wrong in rows.
    others: Vec<Finding>,
    /// What it does, as the message of a commit says it.
    does: String,
    /// Whether people count rows of a table, or name files.
    by_row: bool,
}

impl Finishing<'_> {
    fn finish(self) -> Result<Outcome> {
        let count = self.plan.count();
        let making = &self.how.making;
        if self.is_refused(&count)? {
            return Ok(Outcome::Unsound);
        }
        let changes = self.plan.changes(self.how.update);
        let before = self.summary(&count, false);
        if making.dry_run {
            super::print(&format!("{}{before}\n", self.told_all()))?;
            self.global.say("nothing was written");
            return Ok(self.outcome(&count));
        }
        anstream::eprint!("{}", self.told_some());
        if changes.is_empty() {
            super::print(&format!("{before}\n"))?;
            self.global.say("nothing is to be written");
            return Ok(self.outcome(&count));
        }
        changes.iter().try_for_each(|change| self.opened.refuse_link(&change.file))?;
        if !making.yes {
            self.global.say(&before);
        }
        making.confirms(self.global, &question(&changes))?;
        let mut progress = Progress::new(self.global.quiet);
        progress.step("writing");
        carry_out(self.opened.folder(), &self.does, &changes)?;
        progress.done();
        super::print(&format!("{}\n", self.summary(&count, true)))?;
        if self.opened.is_in_git() {
            self.global.say(&next(self.opened, &changes, &self.does));
        }
        Ok(self.outcome(&count))
    }

    /// Whether it can't be made, since `check` would find errors that are of no row, or since a part of data makes no registry.
    fn is_refused(&self, count: &Count) -> Result<bool> {
        let is_error = |finding: &&Finding| finding.severity == Severity::Error;
        let errors: Vec<_> = self.others.iter().filter(is_error).cloned().collect();
        let is_partial = !self.by_row && count.wrong > 0;
        if errors.is_empty() && !is_partial {
            let warnings = self.others.len();
            if warnings > 0 {
                self.global.say(&format!("note: `check` finds {} in it", counted(warnings, "warning")));
            }
            return Ok(false);
        }
        let bytes = |change: FileChange| (change.file, change.after.map(String::into_bytes));
        let files = self.plan.changes(self.how.update).into_iter().map(bytes).collect();
        let source = crate::source::Snapshot::folder(self.opened.folder())?.with_or_without(files);
        tell_findings(errors, &source, self.opened);
        if is_partial {
            anstream::eprint!("{}", self.told_some());
        }
        self.global.say("nothing was written: there would be errors in it");
        Ok(true)
    }

    fn outcome(&self, count: &Count) -> Outcome {
        let is_all = count.left == 0 && count.wrong == 0 && (self.how.update || count.changed == 0);
        if is_all { Outcome::Sound } else { Outcome::Unsound }
    }

    /// How many became what, or will.
    fn summary(&self, count: &Count, is_done: bool) -> String {
        let verb = if is_done { "written: " } else { "" };
        let mut parts = vec![format!("{} new", count.new)];
        match (count.changed, self.how.update) {
            (0, false) => {}
            (changed, true) => parts.push(format!("{changed} changed")),
            (changed, false) => parts.push(format!("{changed} that differ and stay as they are without --update")),
        }
        let others = [
            (count.same, "the same as before"),
            (count.left, "left for a person"),
            (count.wrong, "that can't be read"),
        ];
        parts.extend(
            others.into_iter().filter(|(number, _)| *number > 0).map(|(number, what)| format!("{number} {what}")),
        );
        format!("{verb}{}", parts.join(", "))
    }

    fn told_all(&self) -> String {
        self.plan.rows.iter().map(|row| self.told(row)).collect()
    }

    /// The first of what needs somebody's attention.
    fn told_some(&self) -> String {
        /// As many as anybody reads.
        const MOST: usize = 20;
        let needs_attention = |row: &&Planned| match row.what {
            What::Left(_) | What::Wrong(_) => true,
            What::Changed { .. } => !self.how.update,
            What::New { .. } | What::Same => false,
        };
        let all: Vec<_> = self.plan.rows.iter().filter(needs_attention).collect();
        let mut text: String = all.iter().take(MOST).map(|row| self.told(row)).collect();
        if let Some(more) = all.len().checked_sub(MOST).filter(|more| *more > 0) {
            let ways = if self.by_row {
                "`--dry-run` shows all, `--faults FILE.csv` writes a table of them"
            } else {
                "`--dry-run` shows all"
            };
            let _ = writeln!(text, "… and {more} more: {ways}");
        }
        text
    }

    fn told(&self, row: &Planned) -> String {
        let mut text = if self.by_row { format!("row {}: ", row.row) } else { String::new() };
        let shown = if row.file.is_empty() { String::new() } else { self.opened.shown_path(&row.file) };
        match &row.what {
            What::New { .. } => {
                let _ = writeln!(text, "new {shown}");
            }
            What::Same => {
                let _ = writeln!(text, "the same as {shown}");
            }
            What::Changed { fields, .. } => {
                let verb = if self.how.update { "changes" } else { "differs from" };
                let _ = writeln!(text, "{verb} {shown}");
                for field in fields {
                    let _ = writeln!(text, "  {}", safe(field));
                }
            }
            What::Left(faults) => tell_faults(&mut text, "left for a person", faults),
            What::Wrong(faults) => tell_faults(&mut text, "can't be read", faults),
        }
        text
    }
}

fn tell_faults(text: &mut String, what: &str, faults: &[CellFault]) {
    let _ = writeln!(text, "{what}");
    for fault in faults {
        let place = match (fault.cell.as_str(), fault.column.as_str()) {
            ("", _) => String::new(),
            (cell, "") => format!("{cell}: "),
            (cell, column) => format!("{cell} ({}): ", safe(column)),
        };
        let cure = if fault.cure.is_empty() { String::new() } else { format!("; {}", safe(&fault.cure)) };
        let _ = writeln!(text, "  {place}{}{cure}", safe(&fault.what));
    }
}

fn question(changes: &[FileChange]) -> String {
    let new = changes.iter().filter(|change| change.before.is_none()).count();
    match changes.len() - new {
        0 => format!("Write {}?", counted(new, "new file")),
        others => format!("Write {}, and change {}?", counted(new, "new file"), counted(others, "file")),
    }
}

fn plural(word: &str) -> String {
    format!("{}s", word.replace('-', " "))
}

fn file_name(file: &Path) -> String {
    file.file_name().unwrap_or_default().to_string_lossy().replace(['"', '`', '$', '\\'], "")
}
