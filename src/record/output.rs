//! `outputs/YEAR/LINE/ID.toml`: one annual output of a line's group.

use super::{
    Country, Date, Day, LanguageTag, Link, MeetingRef, Number, OrganizationId, OutputRef, RequestRef, Sdg, Source,
    Sources, Target, Text, Year,
};
use crate::decode::{AtLeastOne, record, words};
use crate::line::ActionLine;

record! {
    /// One annual output of a line's stakeholder group.
    pub struct Output {
        /// Its title.
        pub title: Text,
        /// What kind of thing it is.
        pub kind: OutputKind,
        /// How far it is.
        pub status: OutputStatus,
        /// When it was issued or done: in the year of its path or the next.
        pub date: Date,
        /// The period that an annual report tells of, where that is not the year of its path; of an event, its days.
        pub covers: Option<Covers>,
        /// The earlier edition that it takes the place of.
        pub replaces: Option<OutputRef>,
        /// The day that the secretariat got it.
        pub submitted: Option<Day>,
        /// Who brought it out.
        pub by: AtLeastOne<OrganizationId>,
        /// Who took part in it.
        pub partners: Box<[OrganizationId]>,
        /// Other lines that it serves.
        pub also: Box<[ActionLine]>,
        /// The meeting that it came out of.
        pub meeting: Option<MeetingRef>,
        /// How far it reaches.
        pub coverage: Option<Coverage>,
        /// The countries that it is about.
        pub countries: Box<[Country]>,
        /// The Sustainable Development Goals that it serves.
        pub sdgs: Box<[Sdg]>,
        /// The targets of section B of the Plan of Action that it serves.
        pub targets: Box<[Target]>,
        /// The language that it is in.
        pub language: Option<LanguageTag>,
        /// What it is and for whom.
        pub summary: Text,
        /// The group's own account of its year.
        pub narrative: Option<Box<Narrative>>,
        /// The requests of resolutions that it answers.
        pub answers: Box<[RequestRef]>,
        /// Figures that sources claim of it.
        pub figures: Box<[Figure]>,
        /// The prizes that it won, or was in the running for.
        pub prizes: Box<[Prize]>,
        /// Where it can be had.
        pub links: Box<[Link]>,
        /// Where this was read.
        pub sources: Sources,
    }
}

words! {
    /// A kind of output.
    pub enum OutputKind {
        /// The group's own account of its year
        AnnualReport = "annual-report",
        /// A report, a study or a book
        Publication = "publication",
        /// Guidance for those who act
        Guideline = "guideline",
        /// A technical or other standard
        Standard = "standard",
        /// A project
        Project = "project",
        /// A partnership
        Partnership = "partnership",
        /// Training
        Training = "training",
        /// An event
        Event = "event",
        /// A database
        Database = "database",
        /// A tool
        Tool = "tool",
        /// A policy or strategy
        Policy = "policy",
        /// A statement or declaration
        Statement = "statement",
    }
}

words! {
    /// How far an output is.
    pub enum OutputStatus {
        /// It is to come
        Planned = "planned",
        /// It goes on
        Ongoing = "ongoing",
        /// It is done
        Completed = "completed",
        /// It was given up
        Discontinued = "discontinued",
    }
    default Completed
}

words! {
    /// How far an output reaches.
    pub enum Coverage {
        /// The world
        Global = "global",
        /// A region
        Regional = "regional",
        /// A country
        National = "national",
        /// A place
        Local = "local",
    }
}

record! {
    /// A period.
    pub struct Covers {
        /// Its first day.
        pub from: Option<Date>,
        /// Its last day.
        pub until: Option<Date>,
    }
    ; Period from..until
}

impl Covers {
    /// Whether it is of whole years, of which this is the last.
    pub fn is_of_years_up_to(&self, last: Year) -> bool {
        let are_whole = [self.from, self.until].into_iter().flatten().all(Date::is_whole_year);
        are_whole && self.until.is_none_or(|until| until.year() == last)
    }
}

record! {
    /// What a group says of its year.
    pub struct Narrative {
        /// What went forward.
        pub progress: Option<Text>,
        /// What stood in the way.
        pub challenges: Option<Text>,
        /// What comes next.
        pub next_steps: Option<Text>,
    }
}

record! {
    /// A figure that a source claims.
    pub struct Figure {
        /// What is counted.
        pub name: Text,
        /// How many.
        pub value: Number,
        /// How exact it is.
        pub qualifier: Option<Qualifier>,
        /// What it is counted in.
        pub unit: Option<Box<str>>,
        /// When it was so.
        pub as_of: Option<Date>,
        /// Where this was read.
        pub sources: Box<[Source]>,
    }
}

words! {
    /// How exact a figure is.
    pub enum Qualifier {
        /// About so many
        About = "about",
        /// More than so many
        Over = "over",
        /// Fewer than so many
        Under = "under",
    }
}

record! {
    /// A prize that something won, or was in the running for.
    pub struct Prize {
        /// The contest, without its year: `WSIS Prizes`.
        pub name: Text,
        /// When it was awarded, the year at least; an output of the same date is told by its prize.
        pub date: Date,
        /// What it was in the contest.
        pub rank: Rank,
        /// The category, as the contest calls it.
        pub category: Option<Text>,
        /// Where this was read, if not where the output was.
        pub sources: Box<[Source]>,
    }
}

words! {
    /// What something was in a contest.
    pub enum Rank {
        /// It won
        Winner = "winner",
        /// It was among the best, of which one won
        Champion = "champion",
        /// It was chosen for the contest
        Nominee = "nominee",
    }
    default Winner
}
