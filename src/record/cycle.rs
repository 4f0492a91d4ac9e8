//! `cycles/YEAR.toml`: the reporting cycle of a year's outputs, up to the General Assembly.

use super::{Covers, Date, Day, Figure, OrganizationId, Source, Symbol, Text, Year, Years};
use crate::decode::{Stated, record, words};
use crate::line::ActionLine;

record! {
    /// The reporting cycle of a year's outputs, from the groups up to the General Assembly.
    pub struct Cycle {
        /// The whole years that it is of, up to that of its file; left out, that year.
        pub covers: Option<Covers>,
        /// The day by which groups owe their outputs.
        pub outputs_due: Option<Day>,
        /// The day from which on the year's records are frozen.
        pub closed: Option<Day>,
        /// Lines whose group reported that the year brought no output.
        pub nil_reports: Vec<ActionLine>,
        /// The overall stocktaking.
        pub stocktaking: Option<Stocktaking>,
        /// The Secretary-General's report.
        pub report: Option<Report>,
        /// What the Economic and Social Council did with it.
        pub ecosoc: Option<Ecosoc>,
        /// What the General Assembly did with it.
        pub general_assembly: Option<GeneralAssembly>,
        /// The General Assembly's judgement whether further action is necessary.
        pub further_action: Option<FurtherAction>,
        /// The follow-up meeting or summit that was held.
        pub follow_up: Option<FollowUp>,
    }
}

record! {
    /// The overall stocktaking of a year.
    pub struct Stocktaking {
        /// When it was published.
        pub date: Option<Date>,
        /// The document.
        pub document: Option<Text>,
        /// The figures that were published then.
        pub figures: Vec<Figure>,
        /// Where this was read.
        pub sources: Vec<Source>,
    }
}

record! {
    /// The Secretary-General's report.
    pub struct Report {
        /// Its symbol.
        pub symbol: Option<Symbol>,
        /// Its date.
        pub date: Option<Date>,
        /// Its title.
        pub title: Option<Text>,
        /// Who prepared it.
        pub prepared_by: Option<OrganizationId>,
        /// Where this was read.
        pub sources: Vec<Source>,
        /// What its masthead says of the General Assembly.
        pub general_assembly: Option<Masthead>,
        /// What its masthead says of the Economic and Social Council.
        pub ecosoc: Option<Masthead>,
    }
}

record! {
    /// What the masthead of a report says of an organ.
    pub struct Masthead {
        /// The session, as printed.
        pub session: Option<Box<str>>,
        /// Where the session is held.
        pub place: Option<Box<str>>,
        /// Its first day.
        pub start: Option<Date>,
        /// Its last day.
        pub end: Option<Date>,
        /// The item, as printed.
        pub item: Option<Box<str>>,
        /// The list that the item is of, such as the preliminary list.
        pub list: Option<Box<str>>,
        /// The symbol of that list.
        pub list_symbol: Option<Symbol>,
        /// The title of the item.
        pub item_title: Option<Text>,
    }
}

record! {
    /// What the Economic and Social Council did with the report.
    pub struct Ecosoc {
        /// The session.
        pub session: Option<Text>,
        /// Where it was held.
        pub place: Option<Text>,
        /// The functional commission that considered the report first, and when.
        pub commission: Option<Text>,
        /// The item of the agenda.
        pub agenda_item: Option<Box<str>>,
        /// When it decided.
        pub date: Option<Date>,
        /// The symbol of its resolution.
        pub resolution: Option<Symbol>,
        /// Where this was read.
        pub sources: Vec<Source>,
    }
}

record! {
    /// What the General Assembly did with the report.
    pub struct GeneralAssembly {
        /// The number of the session.
        pub session: Option<u32>,
        /// The item of the agenda.
        pub agenda_item: Option<Box<str>>,
        /// When it decided.
        pub date: Option<Date>,
        /// The symbol of its resolution.
        pub resolution: Option<Symbol>,
        /// Where this was read.
        pub sources: Vec<Source>,
    }
}

record! {
    /// The General Assembly's judgement on further action.
    pub struct FurtherAction {
        /// Whether it is necessary.
        pub necessary: Stated,
        /// What was judged.
        pub text: Option<Text>,
        /// The symbol of the resolution that says so.
        pub resolution: Option<Symbol>,
        /// Where this was read.
        pub sources: Vec<Source>,
    }
}

record! {
    /// A follow-up meeting or summit.
    pub struct FollowUp {
        /// Which of the two.
        pub kind: FollowUpKind,
        /// Its title.
        pub title: Option<Text>,
        /// Its first day.
        pub start: Option<Date>,
        /// Its last day.
        pub end: Option<Date>,
        /// Where it was held.
        pub place: Option<Text>,
        /// Where this was read.
        pub sources: Vec<Source>,
    }
}

impl Cycle {
    /// The years that the cycle of this file is of: what it says of them, if that can be so, else the file's own.
    pub fn years(&self, file: Year) -> Years {
        let said = self.covers.as_ref().filter(|covers| covers.is_of_years_up_to(file));
        let from = said.and_then(|covers| covers.from).map_or(file, Date::year);
        Years::new(from, file).unwrap_or(file.into())
    }
}

words! {
    /// What followed the General Assembly's judgement.
    pub enum FollowUpKind {
        /// A meeting
        Meeting = "meeting",
        /// A summit
        Summit = "summit",
    }
}
