//! `groups/LINE.toml`: the stakeholder group of a line.

use crate::decode::{record, words};

use super::{Date, MeetingRef, OrganizationId, Source, Text, Url, Year};

record! {
    /// The stakeholder group of a line: its members, and the modalities that it decided.
    pub struct Group {
        /// What it calls itself.
        pub name: Option<Text>,
        /// When it was formed.
        pub formed: Option<Date>,
        /// Its site on the web.
        pub website: Option<Url>,
        /// Who belongs to it.
        pub members: Box<[Member]>,
        /// How it decided to work.
        pub modalities: Box<[Modality]>,
    }
}

record! {
    /// An organization's membership in a group.
    pub struct Member {
        /// Who is a member.
        pub organization: OrganizationId,
        /// The first day.
        pub from: Option<Date>,
        /// The last day.
        pub until: Option<Date>,
        /// As what.
        pub role: Option<Text>,
    }
    ; Term from..until
}

impl Member {
    /// Whether it was a member on some day of the year.
    pub fn in_year(&self, year: Year) -> bool {
        Date::overlaps_year(self.from, self.until, year)
    }
}

record! {
    /// Something that a group decided about how it works.
    pub struct Modality {
        /// What it is about.
        pub topic: Topic,
        /// What was decided.
        pub text: Text,
        /// The meeting that decided it.
        pub meeting: Option<MeetingRef>,
        /// When it was decided, where not at a meeting.
        pub decided: Option<Date>,
        /// The last day that it holds.
        pub until: Option<Date>,
        /// Where this was read.
        pub sources: Box<[Source]>,
    }
    one_of(meeting, decided)
    ; Period decided..until
}

words! {
    /// What a modality is about.
    pub enum Topic {
        /// Who may belong
        Membership = "membership",
        /// How the group works
        WorkingMethods = "working-methods",
        /// How it meets
        Meetings = "meetings",
        /// How it divides
        SubGroups = "sub-groups",
        /// How it speaks within and to others
        Communication = "communication",
        /// How it decides
        DecisionMaking = "decision-making",
        /// How it reports
        Reporting = "reporting",
        /// With whom it works
        Partnerships = "partnerships",
    }
}
