//! `action-lines/LINE.toml`: a line, its sub-actions, who moderates it and since when.

use super::{Date, Day, Language, OrganizationId, Sources, Text, Year};
use crate::decode::{Decode, Expected, Reader, Value, record, shown, words};
use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use std::borrow::Cow;
use toml::de::DeValue;

record! {
    /// A line of the Plan of Action and everyone who has moderated it.
    pub struct LineRecord {
        /// Its title in the Plan of Action.
        pub title: Text,
        /// The languages in which the title is the registry's own translation.
        pub title_translated: Box<[Language]>,
        /// Its paragraphs in the Geneva Plan of Action: `"8"` or `"6-7"`.
        pub paragraphs: Option<Paragraphs>,
        /// What it is about, in one sentence.
        pub scope: Option<Text>,
        /// What the Plan asks for, letter by letter.
        pub sub_actions: Box<[SubAction]>,
        /// Every term that a moderator ever held, oldest first.
        pub moderators: Box<[Moderator]>,
    }
}

record! {
    /// One of the actions that the Plan asks for under a line.
    pub struct SubAction {
        /// Its letter in the Plan.
        pub letter: Letter,
        /// What it asks for.
        pub text: Text,
    }
}

record! {
    /// An organization's term as moderator of a line.
    pub struct Moderator {
        /// Who moderates.
        pub organization: OrganizationId,
        /// As what.
        pub role: Role,
        /// Whether until the group has confirmed it.
        pub provisional: bool,
        /// The first day in office.
        pub from: Date,
        /// The last day in office.
        pub until: Option<Date>,
        /// Where this was read.
        pub sources: Sources,
    }
    ; Term from..until
}

impl Moderator {
    /// Whether it was in office, and not only proposed, on some day of the year.
    pub fn in_office(&self, year: Year) -> bool {
        self.role != Role::Proposed && Date::overlaps_year(Some(self.from), self.until, year)
    }

    /// Whether it may be in office, and is not only proposed, on this day.
    pub fn in_office_on(&self, day: Day) -> bool {
        let has_ended = self.until.is_some_and(|until| until.last_day() < day);
        self.role != Role::Proposed && self.from.first_day() <= day && !has_ended
    }
}

words! {
    /// As what an organization moderates.
    pub enum Role {
        /// The line's moderator
        Moderator = "moderator",
        /// One of several
        CoModerator = "co-moderator",
        /// Named by a document, not in office
        Proposed = "proposed",
    }
    default Moderator
}

/// One letter, from a to z.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize)]
pub struct Letter(pub char);

impl Decode for Letter {
    fn decode(value: &Value<'_>, reader: &mut Reader) -> Self {
        let DeValue::String(text) = value.get_ref() else {
            return reader.unexpected(value, Expected::Other("a letter"));
        };
        match text.as_bytes() {
            [letter @ b'a'..=b'z'] => Self(char::from(*letter)),
            _ => {
                let help = "write one of the letters a to z, in lower case and without brackets".to_owned();
                reader.wrong(value.span(), format!("`{}` is not a letter of the Plan", shown(text)), Some(help))
            }
        }
    }

    fn placeholder() -> Self {
        Self(' ')
    }
}

impl JsonSchema for Letter {
    fn inline_schema() -> bool {
        true
    }
    fn schema_name() -> Cow<'static, str> {
        "Letter".into()
    }
    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({ "description": "a small letter", "type": "string", "pattern": "^[a-z]$" })
    }
}

/// A paragraph of the Plan of Action, or the first and last of several.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
pub struct Paragraphs(Box<str>);

impl Paragraphs {
    /// The paragraphs that `8` or `6-7` names.
    pub fn new(text: &str) -> Option<Self> {
        let is_number = |text: &str| (1..=3).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_digit());
        let well_formed = match text.split_once('-') {
            Some((first, last)) => is_number(first) && is_number(last),
            None => is_number(text),
        };
        well_formed.then(|| Self(text.into()))
    }

    /// As it is written.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl Decode for Paragraphs {
    fn decode(value: &Value<'_>, reader: &mut Reader) -> Self {
        let DeValue::String(text) = value.get_ref() else {
            return reader.unexpected(value, Expected::Text("paragraphs as text, such as \"8\" or \"6-7\""));
        };
        Self::new(text).unwrap_or_else(|| {
            let help = "write the number, or the first and the last with a hyphen: \"8\" or \"6-7\"".to_owned();
            reader.wrong(value.span(), format!("`{}` names no paragraphs", shown(text)), Some(help))
        })
    }

    fn placeholder() -> Self {
        Self(Box::default())
    }
}

impl JsonSchema for Paragraphs {
    fn inline_schema() -> bool {
        true
    }
    fn schema_name() -> Cow<'static, str> {
        "Paragraphs".into()
    }
    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
            "description": "paragraphs, such as \"12\" or \"12-14\"",
            "type": "string",
            "pattern": "^[0-9]{1,3}(-[0-9]{1,3})?$",
        })
    }
}
