//! The reports: all that one differs in from another, but for what its template says.

use crate::prose::Report;
use crate::record::{Cycle, Date};

/// A report that can be asked for.
#[derive(Debug)]
pub struct ReportKind {
    /// Its word on the command line.
    pub word: &'static str,
    /// The same among those that have places for the secretariat's own words.
    pub report: Report,
    /// What it is, in one line.
    pub about: &'static str,
    /// The options of a command that writes it, as an example.
    pub example: &'static str,
    /// The name of its template.
    pub template: &'static str,
    /// Its printed date, which stands in the cycle of its year.
    pub printed: fn(&Cycle) -> Option<Date>,
    /// Whether it is transmitted to an organ, which can be named.
    pub is_transmitted: bool,
}

/// All of them.
pub static REPORTS: [ReportKind; 2] = [
    ReportKind {
        word: Report::Stocktaking.word(),
        report: Report::Stocktaking,
        about: "The secretariat's overall stocktaking",
        example: "--year 2006 -o stocktaking-2006.html",
        template: "stocktaking.md",
        printed: |cycle| cycle.stocktaking.as_ref()?.date,
        is_transmitted: false,
    },
    ReportKind {
        word: Report::SecretaryGeneral.word(),
        report: Report::SecretaryGeneral,
        about: "The Secretary-General's report to the General Assembly, through the Economic and Social Council",
        example: "--year 2007 --addressee ecosoc -o report.md",
        template: "secretary-general.md",
        printed: |cycle| cycle.report.as_ref()?.date,
        is_transmitted: true,
    },
];
