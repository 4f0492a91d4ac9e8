//! `wsis import json`: what an export wrote, into a registry or a new folder.

use super::finishing::Finishing;
use super::{Data, How, bytes_of, file_name};
use crate::author::import::Plan;
use crate::author::import::{CellFault, Planned, Remark, from_json};
use crate::cli::changing::Making;
use crate::cli::progress::Progress;
use crate::cli::registry::Opened;
use crate::cli::{Global, Outcome};
use crate::decode::{About, Severity};
use crate::print::counted;
use crate::record::Day;
use crate::registry::{SETTINGS, TextKey};
use anyhow::{Context, Result};
use std::collections::BTreeSet;
use std::path::PathBuf;

impl Data {
    pub(super) fn run(&self, global: &Global) -> Result<Outcome> {
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
        let (mut plan, notes) =
            from_json(bytes, opened.registry, &opened.source).with_context(|| format!("{shown} can't be read"))?;
        global.say(&format!("{shown}: {}", told(&plan)));
        for note in &notes {
            global.say(&format!("note: {note}"));
        }
        progress.step("judging them");
        let today = self.how.making.today.unwrap_or_else(Day::today);
        let registry = (opened.folder(), opened.registry);
        let others = match self.how.making.with_exceptions {
            Some(_) => plan.judged(of_record, registry, self.how.judging(today))?,
            None => {
                let found = plan.with_changes(registry.0, registry.1, today, self.how.update)?.findings;
                let past = found.iter().filter(|it| it.severity == Severity::Error && it.rule.about == About::Changes);
                plan.closed = past.map(|finding| &finding.file).collect::<BTreeSet<_>>().len();
                found
            }
        };
        progress.done();
        let does = format!("Import records from {}", file_name(&self.file));
        let how = &self.how;
        Finishing { global, opened, plan: &plan, how, others, doubts: Vec::new(), does, by_row: false, faults: None }
            .finish()
    }
}

/// How much it is: an export counts its records alone, and every file that it becomes is new or not.
fn told(plan: &Plan) -> String {
    let of = |is_it: &dyn Fn(&str) -> bool| plan.rows.iter().filter(|row| is_it(&row.file)).count();
    let settings = of(&|file| file == SETTINGS);
    let texts = of(&|file| TextKey::of_file(file).is_some());
    let records = counted(plan.rows.len() - settings - texts, "record");
    match (settings > 0, texts) {
        (false, 0) => records,
        (false, texts) => format!("{records}, and {} of reports", counted(texts, "text")),
        (true, 0) => format!("{records}, and {SETTINGS}"),
        (true, texts) => format!("{records}, {} of reports, and {SETTINGS}", counted(texts, "text")),
    }
}

/// What `check` would find in a record.
fn of_record(row: &Planned, remark: Remark) -> CellFault {
    CellFault::of_row(row.row, remark.what, remark.cure)
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
