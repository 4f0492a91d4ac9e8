//! What is said, asked and written once it is known what becomes of each row or record.

use super::How;
use crate::author::changing::{FileChange, carry_out};
use crate::author::import::{CellFault, Count, Plan, Planned, What};
use crate::check::Finding;
use crate::cli::changing::{next, tell_findings};
use crate::cli::progress::Progress;
use crate::cli::registry::Opened;
use crate::cli::{Global, Outcome, print};
use crate::decode::Severity;
use crate::print::{counted, safe};
use crate::source::Snapshot;
use anyhow::Result;
use std::collections::HashSet;
use std::fmt::Write;
use std::path::Path;

/// What is said, asked and written once it is known what becomes of each row.
pub(super) struct Finishing<'a> {
    pub global: &'a Global,
    pub opened: &'a Opened,
    pub plan: &'a Plan,
    pub how: &'a How,
    /// What `check` would find beside what is wrong in rows.
    pub others: Vec<Finding>,
    /// What in rows that are written may be a slip.
    pub doubts: Vec<CellFault>,
    /// What it does, as the message of a commit says it.
    pub does: String,
    /// Whether people count rows of a table, or name files.
    pub by_row: bool,
    /// The table of faults that was written.
    pub faults: Option<&'a Path>,
}

impl Finishing<'_> {
    /// Does all of it.
    pub fn finish(self) -> Result<Outcome> {
        let count = self.plan.count();
        let making = &self.how.making;
        if self.is_refused(&count)? {
            self.tell_of_closed();
            return Ok(Outcome::Unsound);
        }
        let changes = self.plan.changes(self.how.update);
        let before = self.summary(&count, false);
        if making.dry_run {
            print(&format!("{}{before}\n", self.told_all()))?;
            self.tell_of_closed();
            match self.faults {
                Some(file) => self.global.say(&format!("nothing was written but {}", file.display())),
                None => self.global.say("nothing was written"),
            }
            return Ok(self.outcome(&count));
        }
        anstream::eprint!("{}", self.told_some());
        self.tell_of_closed();
        if changes.is_empty() {
            print(&format!("{before}\n"))?;
            self.global.say("nothing is to be written");
            return Ok(self.outcome(&count));
        }
        changes.iter().try_for_each(|change| self.opened.refuse_link(&change.file))?;
        self.global.say(&before);
        making.confirms(self.global, &question(&changes))?;
        let mut progress = Progress::new(self.global.quiet);
        progress.step("writing");
        carry_out(self.opened.folder(), &self.does, &changes)?;
        progress.done();
        print(&format!("{}\n", self.summary(&count, true)))?;
        if self.opened.is_in_git() {
            self.global.say(&next(self.opened, &changes, &self.does));
        }
        Ok(self.outcome(&count))
    }

    /// Says how what is closed is corrected all the same.
    fn tell_of_closed(&self) {
        let closed = self.plan.closed;
        if closed > 0 && self.how.making.with_exceptions.is_none() {
            let what = if self.by_row { counted(closed, "row") } else { counted(closed, "record") };
            self.global.say(&format!(
                "note: {what} would change what is closed or past: `--with-exceptions \"why\"` lets that stand, and writes the reason \
                 into registry.toml"
            ));
        }
    }

    /// Whether it can't be made, since `check` would find errors that are of no row, or since a part of data makes no registry.
    fn is_refused(&self, count: &Count) -> Result<bool> {
        let is_error = |finding: &&Finding| finding.severity == Severity::Error;
        let errors: Vec<_> = self.others.iter().filter(is_error).cloned().collect();
        let is_partial = !self.by_row && count.wrong > 0;
        if errors.is_empty() && !is_partial {
            self.tell_warnings()?;
            self.tell_doubts();
            return Ok(false);
        }
        tell_findings(errors, &self.source()?, self.opened);
        if is_partial {
            anstream::eprint!("{}", self.told_some());
        }
        self.global.say("nothing was written: there would be errors in it");
        Ok(true)
    }

    /// The files as they would be.
    fn source(&self) -> Result<Snapshot> {
        let bytes = |change: FileChange| (change.file, change.after.map(String::into_bytes));
        let files = self.plan.changes(self.how.update).into_iter().map(bytes).collect();
        Ok(Snapshot::folder(self.opened.folder())?.with_or_without(files))
    }

    /// Says what `check` finds that keeps nothing from being written: in what is written as it tells it, of the rest how much it is.
    fn tell_warnings(&self) -> Result<()> {
        let warnings = self.others.len();
        if warnings == 0 {
            return Ok(());
        }
        let written: HashSet<_> = self.plan.changes(self.how.update).into_iter().map(|change| change.file).collect();
        let own: Vec<_> = self.others.iter().filter(|finding| written.contains(&finding.file)).cloned().collect();
        let all = counted(warnings, "warning");
        let place = match own.len() {
            0 => "none of them in what is written: `wsis check` shows them".to_owned(),
            own if own == warnings => "all in what is written".to_owned(),
            own => format!("{own} of them in what is written; `wsis check` shows the others"),
        };
        self.global.say(&format!("note: `check` finds {all} in it, {place}"));
        if !own.is_empty() {
            tell_findings(own, &self.source()?, self.opened);
        }
        Ok(())
    }

    /// Says what in rows that are written may be a slip.
    fn tell_doubts(&self) {
        /// As many as anybody reads.
        const MOST: usize = 20;
        for doubt in self.doubts.iter().take(MOST) {
            self.global.say(&format!("note: {}", told_at_cell(doubt)));
        }
        if let Some(more) = self.doubts.len().checked_sub(MOST).filter(|more| *more > 0) {
            self.global.say(&format!("note: … and {more} more such days"));
        }
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
        // Of data nothing is written where any of it is wrong.
        let closed = if self.by_row { self.plan.closed.min(count.wrong) } else { 0 };
        let others = [
            (count.same, "the same as before"),
            (count.left, "left for a person"),
            (count.wrong - closed, "that can't be read"),
            (closed, "that would change what is closed or past"),
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
        let mut text = match &row.sheet {
            Some(sheet) => format!("{}, row {}: ", safe(sheet), row.row),
            None if self.by_row => format!("row {}: ", row.row),
            None => String::new(),
        };
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
        let _ = writeln!(text, "  {}", told_at_cell(fault));
    }
}

fn told_at_cell(fault: &CellFault) -> String {
    let place = match (fault.cell.as_str(), fault.column.as_str()) {
        ("", _) => String::new(),
        (cell, "") => format!("{cell}: "),
        (cell, column) => format!("{cell} ({}): ", safe(column)),
    };
    let cure = match fault.cure.text() {
        "" => String::new(),
        text => format!("; {}", safe(text)),
    };
    format!("{place}{}{cure}", safe(&fault.what))
}

fn question(changes: &[FileChange]) -> String {
    let new = changes.iter().filter(|change| change.before.is_none()).count();
    match changes.len() - new {
        0 => format!("Write {}?", counted(new, "new file")),
        others => format!("Write {}, and change {}?", counted(new, "new file"), counted(others, "file")),
    }
}
