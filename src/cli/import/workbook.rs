//! `wsis import xlsx` of a workbook that `wsis export workbook` wrote.

use super::OfTable;
use crate::cli::{Global, Outcome};
use anyhow::Result;

#[cfg(not(feature = "import"))]
impl OfTable {
    #[expect(clippy::unused_self, reason = "where workbooks can be read it is asked for its file")]
    pub(super) fn run_workbook(&self, _: &Global, _: Option<&str>) -> Result<Outcome> {
        use crate::decode::Decode;
        super::workbook(&[], &super::Mapping::placeholder(), None).map(|_| Outcome::Unsound)
    }
}

#[cfg(feature = "import")]
impl OfTable {
    pub(super) fn run_workbook(&self, global: &Global, sheet: Option<&str>) -> Result<Outcome> {
        use super::finishing::Finishing;
        use super::{bytes_of, file_name};
        use crate::author::import::{Book, table_of};
        use crate::author::write;
        use crate::cli::changing::Making;
        use crate::cli::progress::Progress;
        use crate::print::safe;
        use crate::record::Day;
        use crate::workbook::{Words, back};
        use anyhow::{Context, bail};

        if sheet.is_some() {
            bail!("`--sheet` is for a table with a mapping; a workbook of `wsis export workbook` is read as a whole");
        }
        let opened = Making::open(global)?;
        opened.refuse_unread_folder()?;
        self.refuse_faults_over_others(&opened, None)?;
        let mut progress = Progress::new(global.quiet);
        progress.step("reading the workbook");
        let bytes = bytes_of(&self.file)?;
        let shown = || format!("{} can't be imported", self.file.display());
        let templates = opened.templates()?;
        let words = |language| {
            let locale = templates.locale(language).map_err(|fault| crate::cli::export::shown(&fault))?;
            Ok(Words::of(locale))
        };
        let mut book = Book::open(&bytes).with_context(shown)?;
        let mut back = back(&mut book, (&opened.source, opened.registry), words).with_context(shown)?;
        progress.done();
        let wanted = &back.wanted;
        global.say(&format!(
            "{}: the workbook of {} for {}, as the registry stood on {}",
            self.file.display(),
            wanted.organization,
            wanted.year,
            wanted.today
        ));
        for note in &back.notes {
            global.say(&format!("note: {}", safe(note)));
        }
        progress.step("judging it");
        let today = self.how.making.today.unwrap_or_else(Day::today);
        let (plan, at_cell) = back.parts();
        let others = plan.judged(&at_cell, (opened.folder(), opened.registry), self.how.judging(today))?;
        let doubts = plan.still_to_come(at_cell, today);
        progress.done();
        if let Some(file) = &self.faults {
            write(file, &crate::cli::file::csv_file(&table_of(back.plan.faults())?))?;
        }
        let does = format!("Import {}", file_name(&self.file));
        let (faults, plan, how) = (self.faults.as_deref(), &back.plan, &self.how);
        Finishing { global, opened: &opened, plan, how, others, doubts, does, by_row: true, faults }.finish()
    }
}
