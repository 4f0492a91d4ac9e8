//! The report that another is compared with: of a revision, or of an earlier year.

use super::super::Global;
use super::super::period::PeriodOptions;
use super::super::registry::Opened;
use super::Report;
use super::options::Options;
use crate::document::{Document, FILE_FORMATS, FileFormat};
use crate::record::{ReportingPeriod, Year};
use anyhow::{Result, anyhow, bail};

impl Options {
    /// An error where changes are to be marked in a format that has no marks.
    pub fn refuse_unmarked(&self, format: &FileFormat) -> Result<()> {
        if self.since.is_none() || format.marks_changes {
            return Ok(());
        }
        let marking = FILE_FORMATS.iter().filter(|format| format.marks_changes);
        let endings: Vec<_> = marking.map(|format| format!(".{}", format.ending)).collect();
        bail!(
            "--since marks changes, which a file in .{} can't show: name a file that ends in {}",
            format.ending,
            endings.join(" or ")
        );
    }

    /// The period of an earlier year, taken as that of the report is: as a year of the calendar or as a cycle.
    fn period_of(&self, global: &Global, opened: &Opened, year: Year) -> Result<ReportingPeriod> {
        let is_cycle = self.period.year.is_none() && opened.registry.cycles.get(&year).is_some();
        let options = if is_cycle || self.period.cycle.is_some() {
            PeriodOptions { year: None, cycle: Some(year) }
        } else {
            PeriodOptions { year: Some(year), cycle: None }
        };
        options.period(global, opened.registry)
    }
}

impl Report {
    /// The same report as of a revision, or that of an earlier year.
    pub(super) fn earlier(
        &self,
        global: &Global,
        opened: &Opened,
        since: &str,
        period: ReportingPeriod,
    ) -> Result<Document> {
        let options = &self.which.options;
        let language = options.language.of(opened.registry);
        let is_year = since.len() == 4 && since.bytes().all(|sign| sign.is_ascii_digit());
        if is_year {
            let year = super::super::year(since).map_err(|why| anyhow!("--since {since}: {why}"))?;
            let earlier = options.period_of(global, opened, year)?;
            if earlier.years.last() >= period.years.last() {
                let of = if earlier.years == period.years { "the years of the report itself" } else { "later years" };
                bail!("--since {since} names {of}: name earlier ones, or a branch as heads/{since}");
            }
            if earlier.years.each().all(|year| opened.registry.silence(year).is_some()) {
                bail!("--since {since}: the registry tells nothing of {}: name other years", earlier.years);
            }
            return self.document(opened, earlier, language, options.errors(opened)?.len());
        }
        let before = opened.at(since)?;
        before.refuse_unread_folder()?;
        let errors = options.errors(&before)?;
        if let (Some(first), false) = (errors.first(), options.force) {
            bail!(
                "the registry at {since} has errors, the first in {}, and a report of it could not be defended: --force compares with \
                 it all the same",
                before.shown_path(first)
            );
        }
        self.document(&before, period, language, errors.len())
    }
}
