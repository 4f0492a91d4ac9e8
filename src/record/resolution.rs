//! `resolutions/ID.toml`: a resolution, and what it asks of whom.

use super::{
    Adoption, CycleRef, Date, Day, OrganizationId, RequestRef, Source, Sources, Symbol, Text, Year, YearsApart,
};
use crate::decode::{record, words};
use crate::line::ActionLine;

record! {
    /// A resolution on the follow-up, and what it asks of whom.
    pub struct Resolution {
        /// Its symbol, after which its file is named.
        pub symbol: Symbol,
        /// Its title.
        pub title: Text,
        /// Which organ adopted it.
        pub organ: Organ,
        /// When it was adopted.
        pub adopted: Option<Date>,
        /// The cycle that it closes.
        pub cycle: Option<CycleRef>,
        /// The requests of other resolutions that it answers.
        pub answers: Box<[RequestRef]>,
        /// What it asks, paragraph by paragraph.
        pub requests: Box<[Request]>,
        /// Where this was read.
        pub sources: Sources,
    }
}

impl Resolution {
    /// The day by which it had surely been adopted: by its date, else by the session that its symbol names.
    pub fn adopted_by(&self) -> Option<Day> {
        let by_symbol = || Adoption::read(&self.symbol).map(Adoption::session_ended_by);
        self.adopted.map(Date::last_day).or_else(by_symbol)
    }

    /// The year in which it was adopted, as far as that is known: by its date, else by that day.
    pub fn adopted_in(&self) -> Option<Year> {
        self.adopted.map(Date::year).or_else(|| Some(Date::from(self.adopted_by()?).year()))
    }
}

record! {
    /// What a paragraph of a resolution asks.
    pub struct Request {
        /// The paragraph, as printed: `113` or `12 (b)`; left out where no source says its number, and named by its action then.
        pub paragraph: Option<Box<str>>,
        /// What is asked.
        pub text: Text,
        /// What kind of act is asked for.
        pub action: Action,
        /// Of which organizations it is asked.
        pub asked: Box<[OrganizationId]>,
        /// Of whom else.
        pub asked_of: Box<[Asked]>,
        /// The lines that it concerns; left out where it concerns all.
        pub lines: Box<[ActionLine]>,
        /// The day by which it is to be done; of what recurs, the first.
        pub due: Option<Date>,
        /// How many years apart it is to be done, where it recurs.
        pub every: Option<YearsApart>,
        /// The last day that it holds, where a later resolution took its place.
        pub until: Option<Date>,
        /// Where this was read, if not where the resolution was.
        pub sources: Box<[Source]>,
    }
}

impl Request {
    /// The number of its paragraph, where a source says it.
    pub fn number(&self) -> Option<&str> {
        self.paragraph.as_deref().filter(|number| !number.trim().is_empty())
    }

    /// What it is called within its resolution: its paragraph, or where no source says its number, what it asks for.
    pub fn name(&self) -> &str {
        self.number().unwrap_or(self.action.word())
    }
}

words! {
    /// An organ that adopts resolutions on the follow-up.
    pub enum Organ {
        /// The General Assembly
        GeneralAssembly = "general-assembly",
        /// The Economic and Social Council
        Ecosoc = "ecosoc",
    }
}

words! {
    /// What kind of act a request asks for.
    pub enum Action {
        /// To report
        Report = "report",
        /// To hold a meeting or a conference
        Convene = "convene",
        /// To set something up
        Establish = "establish",
        /// To draw something up
        Develop = "develop",
        /// To carry something out
        Implement = "implement",
        /// To review or assess
        Review = "review",
        /// To support or promote
        Support = "support",
        /// To consider
        Consider = "consider",
    }
}

words! {
    /// Whom a request addresses without naming organizations.
    pub enum Asked {
        /// The member states
        MemberStates = "member-states",
        /// All stakeholders
        AllStakeholders = "all-stakeholders",
        /// The moderators or facilitators of action lines
        Facilitators = "facilitators",
        /// The organizations of the United Nations system
        UnitedNationsSystem = "united-nations-system",
    }
}
