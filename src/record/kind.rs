//! The kinds of records that a registry holds, each in files of its own: all that differs from one to the other is said here.

use super::outline::{KeyOutline, outline};
use super::{Cycle, Group, LineRecord, Meeting, Organization, Output, Resolution};
use crate::decode::{Fault, Record, read, words};
use schemars::{JsonSchema, Schema, schema_for};
use serde::Serialize;
use serde_json::Value as Json;

words! {
    /// A kind of record.
    pub enum Kind {
        /// One of the 22 lines
        ActionLine = "action-line",
        /// Whoever moderates, takes part or publishes
        Organization = "organization",
        /// The stakeholder group of a line
        Group = "group",
        /// A meeting
        Meeting = "meeting",
        /// An annual output
        Output = "output",
        /// The reporting cycle of a year
        Cycle = "cycle",
        /// A resolution, and what it asks of whom
        Resolution = "resolution",
    }
}

/// A part of a record's path.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum PathPart {
    /// The year that it is filed under.
    Year,
    /// The line that it is of.
    Line,
    /// The name of its file.
    Id,
}

impl PathPart {
    /// What stands for it in the form of a path.
    pub const fn placeholder(self) -> &'static str {
        match self {
            Self::Year => "YEAR",
            Self::Line => "LINE",
            Self::Id => "ID",
        }
    }
}

/// What is to be known of a kind.
struct Description {
    folder: &'static str,
    path: &'static [PathPart],
    usual: &'static [&'static str],
    filters: &'static [&'static str],
    example: &'static str,
    about: &'static str,
    schema: fn() -> Schema,
    faults: fn(&str) -> Vec<Fault>,
    content: fn(&str) -> Json,
}

impl Description {
    /// That of a record whose files stand in this folder. The others are to be said with it.
    const fn of<T: Record + JsonSchema + Serialize>() -> Self {
        Self {
            folder: "",
            path: &[],
            usual: &[],
            filters: &[],
            example: "",
            about: T::ABOUT,
            schema: || schema_for!(T),
            faults: |text| read::<T>(text.as_bytes()).faults,
            content: |text| content::<T>(text),
        }
    }
}

/// What a file of such records holds, as plain data.
fn content<T: Record + Serialize>(text: &str) -> Json {
    let read = read::<T>(text.as_bytes());
    read.as_found.or(read.sound).and_then(|record| serde_json::to_value(record).ok()).unwrap_or_default()
}

impl Kind {
    /// All of them, in the order of the contract.
    pub const ALL: [Self; 7] =
        [Self::ActionLine, Self::Organization, Self::Group, Self::Meeting, Self::Output, Self::Cycle, Self::Resolution];

    const fn description(self) -> Description {
        match self {
            Self::ActionLine => Description {
                folder: "action-lines",
                path: &[PathPart::Line],
                usual: &["paragraphs", "scope"],
                filters: &["--line", "--year", "--organization", "--search"],
                example: "--line c5 --title \"Building confidence and security in the use of ICTs\" \
                          --moderator '{ organization = \"itu\", from = 2006-02-24, sources = [\"https://…\"] }'",
                ..Description::of::<LineRecord>()
            },
            Self::Organization => Description {
                folder: "organizations",
                path: &[PathPart::Id],
                usual: &["acronym", "intergovernmental", "country", "website", "sources"],
                filters: &["--line", "--year", "--category", "--country", "--region", "--search"],
                example: "--name \"Association for Progressive Communications\" --acronym APC \
                          --category civil-society --source https://www.apc.org",
                ..Description::of::<Organization>()
            },
            Self::Group => Description {
                folder: "groups",
                path: &[PathPart::Line],
                usual: &["name", "formed", "website", "members"],
                filters: &["--line", "--year", "--organization", "--search"],
                example: "--line c5 --formed 2026-05-15 --member itu apc",
                ..Description::of::<Group>()
            },
            Self::Meeting => Description {
                folder: "meetings",
                path: &[PathPart::Year, PathPart::Id],
                usual: &[
                    "start",
                    "end",
                    "place.city",
                    "place.country",
                    "online",
                    "organizers",
                    "open-to-all-stakeholders",
                    "links",
                    "sources",
                ],
                filters: &[
                    "--line",
                    "--year",
                    "--organization",
                    "--country",
                    "--region",
                    "--status",
                    "--since",
                    "--until",
                    "--search",
                ],
                example: "--line c5 --title \"Facilitation meeting\" --start 2026-05-15 --end 2026-05-16 \
                          --place.city Geneva --place.country CH --organizer itu --open-to-all-stakeholders \
                          --source https://www.itu.int/c5",
                ..Description::of::<Meeting>()
            },
            Self::Output => Description {
                folder: "outputs",
                path: &[PathPart::Year, PathPart::Line, PathPart::Id],
                usual: &["links", "sources"],
                filters: &[
                    "--line",
                    "--year",
                    "--organization",
                    "--role",
                    "--kind",
                    "--status",
                    "--country",
                    "--region",
                    "--coverage",
                    "--sdg",
                    "--since",
                    "--until",
                    "--search",
                ],
                example: "--line c5 --year 2026 --title \"Guide to cybersecurity\" --kind guideline \
                          --date 2026-05-15 --by itu --summary \"For small administrations.\" \
                          --url https://www.itu.int/guide --source https://www.itu.int/guide",
                ..Description::of::<Output>()
            },
            Self::Cycle => Description {
                folder: "cycles",
                path: &[PathPart::Year],
                usual: &["outputs-due"],
                filters: &["--year", "--search"],
                example: "--year 2026 --outputs-due 2027-01-31",
                ..Description::of::<Cycle>()
            },
            Self::Resolution => Description {
                folder: "resolutions",
                path: &[PathPart::Id],
                usual: &["adopted", "cycle", "sources"],
                filters: &["--line", "--year", "--organization", "--since", "--until", "--search"],
                example: "--symbol A/RES/80/173 --title \"Outcome document of the high-level meeting\" \
                          --organ general-assembly --adopted 2025-12-17 --request '{ paragraph = \"113\", text = \"…\", action = \"develop\", \
                          asked-of = [\"facilitators\"] }' --source https://docs.un.org/en/A/RES/80/173",
                ..Description::of::<Resolution>()
            },
        }
    }

    /// As people see it: `action line`.
    pub fn noun(self) -> String {
        self.word().replace('-', " ")
    }

    /// The folder of its files.
    pub const fn folder(self) -> &'static str {
        self.description().folder
    }

    /// What its path is made of, beside the folder.
    pub const fn path(self) -> &'static [PathPart] {
        self.description().path
    }

    /// Where its files stand: `meetings/YEAR/ID.toml`.
    pub fn files(self) -> String {
        let parts: Vec<_> = self.path().iter().map(|part| part.placeholder()).collect();
        format!("{}/{}.toml", self.folder(), parts.join("/"))
    }

    /// What it is.
    pub const fn about(self) -> &'static str {
        self.description().about
    }

    /// Its JSON Schema.
    pub fn schema(self) -> Schema {
        (self.description().schema)()
    }

    /// Its keys, and what each holds.
    pub fn outline(self) -> Vec<KeyOutline> {
        outline(&self.schema())
    }

    /// What is wrong in the text of such a file.
    pub fn faults(self, text: &str) -> Vec<Fault> {
        (self.description().faults)(text)
    }

    /// What the text of such a file holds, as plain data and with placeholders for what is wrong; null where nothing can be read.
    pub fn content(self, text: &str) -> Json {
        (self.description().content)(text)
    }

    /// The keys that those of its records have beside, whose `kind` is this word.
    pub fn usual_of(self, word: &str) -> &'static [&'static str] {
        match (self, word) {
            (Self::Output, "annual-report") => &[
                "partners",
                "also",
                "coverage",
                "countries",
                "sdgs",
                "language",
                "narrative.progress",
                "narrative.challenges",
                "narrative.next-steps",
            ],
            _ => &[],
        }
    }

    /// The keys that say what it is called, that one first of which its file has its name, and last its title.
    pub const fn called(self) -> &'static [&'static str] {
        match self {
            Self::ActionLine | Self::Meeting | Self::Output => &["title"],
            Self::Organization => &["acronym", "name"],
            Self::Group => &["name"],
            Self::Resolution => &["symbol", "title"],
            Self::Cycle => &[],
        }
    }

    /// The key of its title or name; none of what has none.
    pub fn title(self) -> Option<&'static str> {
        self.called().last().copied()
    }

    /// The key of the date whose year it is filed under, where it is filed by year and by line or name.
    pub const fn dated(self) -> Option<&'static str> {
        match self {
            Self::Meeting => Some("start"),
            Self::Output => Some("date"),
            _ => None,
        }
    }

    /// Keys that may be left out, but that most records of the kind have: a person is asked for them.
    pub const fn usual(self) -> &'static [&'static str] {
        self.description().usual
    }

    /// The options that a list of this kind is filtered by.
    pub const fn filters(self) -> &'static [&'static str] {
        self.description().filters
    }

    /// The options that make a new record, as an example.
    pub const fn example(self) -> &'static str {
        self.description().example
    }
}
