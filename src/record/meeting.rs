//! `meetings/YEAR/ID.toml`: a meeting, of one line or of several.

use super::{Category, Country, Date, MeetingRef, OrganizationId, RequestRef, Sources, Text, Url};
use crate::decode::{AtLeastOne, record, words};
use crate::line::ActionLine;

record! {
    /// A meeting, of one line or of several.
    pub struct Meeting {
        /// Its title.
        pub title: Text,
        /// The lines that it was a meeting of; one on the follow-up as a whole is of line E.
        pub lines: AtLeastOne<ActionLine>,
        /// Whether it took place.
        pub status: MeetingStatus,
        /// The event that it was a session of, such as a WSIS Forum.
        pub within: Option<MeetingRef>,
        /// Its first day; required but for a meeting within another.
        pub start: Option<Date>,
        /// Its last day.
        pub end: Option<Date>,
        /// Where it was held.
        pub place: Option<Place>,
        /// Whether one could take part online.
        pub online: Option<bool>,
        /// Who organized it.
        pub organizers: Box<[OrganizationId]>,
        /// Whether it was open to all stakeholders; left out where no source says.
        pub open_to_all_stakeholders: Option<bool>,
        /// Who came.
        pub attendance: Option<Attendance>,
        /// What it decided.
        pub decisions: Box<[Decision]>,
        /// The requests of resolutions that it answers.
        pub answers: Box<[RequestRef]>,
        /// Its documents.
        pub links: Box<[Link]>,
        /// Where this was read.
        pub sources: Sources,
    }
    any_of(start, within)
    ; Period start..end
}

words! {
    /// Whether a meeting took place.
    pub enum MeetingStatus {
        /// It took place
        Held = "held",
        /// It is to come
        Planned = "planned",
        /// It was called off
        Cancelled = "cancelled",
    }
    default Held
}

record! {
    /// Where a meeting was held.
    pub struct Place {
        /// The city.
        pub city: Option<Text>,
        /// The country.
        pub country: Option<Country>,
        /// The building or room.
        pub venue: Option<Text>,
    }
}

record! {
    /// How many took part, by stakeholder group.
    pub struct Attendance {
        /// From governments.
        pub government: Option<u32>,
        /// From international organizations.
        pub international_organization: Option<u32>,
        /// From civil society.
        pub civil_society: Option<u32>,
        /// From the private sector.
        pub private_sector: Option<u32>,
        /// From academia.
        pub academia: Option<u32>,
        /// From the technical community.
        pub technical_community: Option<u32>,
        /// All of them.
        pub total: Option<u32>,
        /// Whether the numbers are rough.
        pub approximate: bool,
    }
}

impl Attendance {
    /// The numbers that are known by stakeholder group.
    pub fn parts(&self) -> impl Iterator<Item = (Category, u32)> {
        let parts = [
            (Category::Government, self.government),
            (Category::InternationalOrganization, self.international_organization),
            (Category::CivilSociety, self.civil_society),
            (Category::PrivateSector, self.private_sector),
            (Category::Academia, self.academia),
            (Category::TechnicalCommunity, self.technical_community),
        ];
        parts.into_iter().filter_map(|(category, number)| Some((category, number?)))
    }

    /// The sum of the numbers by stakeholder group.
    pub fn sum_of_parts(&self) -> u64 {
        self.parts().map(|(_, number)| u64::from(number)).sum()
    }

    /// Everyone who took part: the total that was given, else the sum of the parts.
    pub fn participants(&self) -> u64 {
        self.total.map_or_else(|| self.sum_of_parts(), u64::from)
    }
}

record! {
    /// Something that a meeting decided.
    pub struct Decision {
        /// What was decided, as a sentence in the past tense: reports print it as it is.
        pub text: Text,
    }
}

record! {
    /// A page or a document on the web.
    pub struct Link {
        /// What it is.
        pub title: Option<Text>,
        /// Its address.
        pub url: Url,
    }
}
