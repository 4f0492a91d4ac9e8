//! `cycles/YEAR.toml`: the reporting cycle of a year's outputs, up to the General Assembly.

use super::{
    Covers, CycleRef, Date, Day, Figure, OrganizationId, RequestRef, Resolution, Source, Symbol, Text, Year, Years,
};
use crate::decode::{Fault, Mend, MoveTo, Reader, Stated, record, rule, words};
use crate::line::ActionLine;
use toml::de::DeTable;

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
        pub nil_reports: Box<[ActionLine]>,
        /// The requests of resolutions that it answers.
        pub answers: Box<[RequestRef]>,
        /// The overall stocktaking.
        pub stocktaking: Option<Stocktaking>,
        /// The Secretary-General's report.
        pub report: Option<Report>,
        /// What the Commission on Science and Technology for Development did with it.
        pub commission: Option<Commission>,
        /// What the Economic and Social Council did with it.
        pub ecosoc: Option<Ecosoc>,
        /// What the General Assembly did with it.
        pub general_assembly: Option<GeneralAssembly>,
        /// The General Assembly's judgement whether further action is necessary.
        pub further_action: Option<FurtherAction>,
        /// The follow-up meeting or summit that was held.
        pub follow_up: Option<FollowUp>,
    }
    => in_present_form
}

record! {
    /// The overall stocktaking of a year.
    pub struct Stocktaking {
        /// When it was published.
        pub date: Option<Date>,
        /// The document.
        pub document: Option<Text>,
        /// Which edition of the document it is: 6 is the sixth.
        pub edition: Option<u32>,
        /// The day on which entries were called for.
        pub call: Option<Date>,
        /// The last day on which entries were taken.
        pub closing: Option<Date>,
        /// The figures that were published then.
        pub figures: Box<[Figure]>,
        /// Where this was read.
        pub sources: Box<[Source]>,
    }
    ; Period call..closing
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
        pub sources: Box<[Source]>,
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
    ; Period start..end
}

record! {
    /// What the Commission on Science and Technology for Development did with the report.
    pub struct Commission {
        /// The session.
        pub session: Option<Text>,
        /// When it considered the report.
        pub date: Option<Date>,
        /// The item of the agenda.
        pub agenda_item: Option<Box<str>>,
        /// The symbol of its report, or of another document that shows it.
        pub document: Option<Symbol>,
        /// Where this was read; left out, where what the Council did was.
        pub sources: Box<[Source]>,
    }
}

record! {
    /// What the Economic and Social Council did with the report.
    pub struct Ecosoc {
        /// The session.
        pub session: Option<Text>,
        /// Where it was held.
        pub place: Option<Text>,
        /// The older form of `commission.session`.
        pub commission: Option<Text>,
        /// The item of the agenda.
        pub agenda_item: Option<Box<str>>,
        /// When it decided.
        pub date: Option<Date>,
        /// The symbol of its resolution.
        pub resolution: Option<Symbol>,
        /// Where this was read.
        pub sources: Box<[Source]>,
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
        pub sources: Box<[Source]>,
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
        pub sources: Box<[Source]>,
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
        pub sources: Box<[Source]>,
    }
    ; Period start..end
}

rule! {
    /// A cycle tells of the Commission in what the Council did.
    ///
    /// The Commission on Science and Technology for Development is a step of its own,
    /// between the report and ECOSOC. Its session is read in the older place too, but
    /// its day, its agenda and its document have none there.
    ///
    /// ```toml
    /// # cycles/2007.toml
    /// [ecosoc]
    /// commission = "Eleventh session, Geneva, 26-30 May 2008"
    /// sources = ["E/RES/2008/3"]
    /// ```
    ///
    /// Move it to `[commission]`, as its `session`; `--fix` does.
    ///
    /// ```toml
    /// # cycles/2007.toml
    /// [commission]
    /// session = "Eleventh session, Geneva, 26-30 May 2008"
    /// sources = ["E/RES/2008/3"]
    ///
    /// [ecosoc]
    /// sources = ["E/RES/2008/3"]
    /// ```
    pub static COMMISSION_WITHIN_ECOSOC = {
        name: "commission-within-ecosoc",
        severity: Warning,
        about: Reporting,
        why: "the Commission is a step of its own",
    }
}

/// The Commission's name, with which the older form of its session began.
const COMMISSION: &str = "Commission on Science and Technology for Development, ";

/// A cycle whose Commission stands where the Council's step does, as one with a step of its own.
fn in_present_form(mut cycle: Cycle, table: &DeTable<'_>, reader: &mut Reader) -> Cycle {
    let older = cycle.ecosoc.as_ref().and_then(|council| council.commission.as_ref());
    let says_no_more = |text: &str| text.strip_prefix(COMMISSION).is_some_and(|rest| rest.trim().is_empty());
    // A name that nothing follows is all that is told.
    let without = if older.is_some_and(|text| text.all().any(says_no_more)) { "" } else { COMMISSION };
    let is_there = cycle.ecosoc.as_ref().is_some_and(|council| council.commission.is_some());
    let council = table.get("ecosoc").and_then(|council| council.get_ref().as_table()).filter(|_| is_there);
    let Some((key, _)) = council.and_then(|council| council.get_key_value("commission")) else { return cycle };
    let has_step = table.get("commission").is_some();
    let fault = Fault::at(&COMMISSION_WITHIN_ECOSOC, key.span(), "the Commission stands here in an older form")
        .label("its older place");
    let fault = if has_step {
        fault.help("remove it here, where it is not read: there is a table `[commission]`")
    } else {
        let to = MoveTo { table: "commission", key: "session", without };
        Fault { mend: Some(Mend::Move(to)), ..fault.help("move it to `[commission]`, as its `session`") }
    };
    reader.within("ecosoc", |reader| reader.within("commission", |reader| reader.advise(fault)));
    let older = cycle.ecosoc.as_mut().and_then(|council| council.commission.take());
    if let (Some(session), false) = (older, has_step) {
        let session = Some(session.without(without));
        let (date, agenda_item, document, sources) = (None, None, None, Box::default());
        cycle.commission = Some(Commission { session, date, agenda_item, document, sources });
    }
    cycle
}

impl Cycle {
    /// The years that the cycle of this file is of: what it says of them, if that can be so, else the file's own.
    pub fn years(&self, file: Year) -> Years {
        let said = self.covers.as_ref().filter(|covers| covers.is_of_years_up_to(file));
        let from = said.and_then(|covers| covers.from).map_or(file, Date::year);
        Years::new(from, file).unwrap_or(file.into())
    }
}

impl Cycle {
    /// The resolutions that it names: those of the Council and of the Assembly, and that on further action.
    pub fn resolutions(&self) -> Vec<&Symbol> {
        let council = self.ecosoc.as_ref().and_then(|it| it.resolution.as_ref());
        let assembly = self.general_assembly.as_ref().and_then(|it| it.resolution.as_ref());
        let further = self.further_action.as_ref().and_then(|it| it.resolution.as_ref());
        council.into_iter().chain(assembly).chain(further).collect()
    }

    /// Whether a resolution closes the cycle of this file, as one of the two says.
    pub fn is_closed_by(&self, file: Year, resolution: &Resolution) -> bool {
        let names = resolution.cycle.as_ref().and_then(CycleRef::year) == Some(file);
        names || self.resolutions().contains(&&resolution.symbol)
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
