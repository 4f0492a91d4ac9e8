//! How records are named: by the path of their files.

use super::{Symbol, Year};
use crate::decode::{Decode, Reader, Token, Value};
use crate::line::ActionLine;
use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use std::borrow::Cow;
use std::fmt;

/// The longest id, in bytes.
const MAX_LENGTH: usize = 80;

/// The form of an id, as a regular expression for editors.
const PATTERN: &str = "[a-z0-9]+(-[a-z0-9]+)*";

/// Names that Windows keeps for devices, whatever ending a file has: a repository with one can't be checked out there.
const RESERVED: [&str; 4] = ["con", "prn", "aux", "nul"];

/// The same with a digit behind them.
const RESERVED_WITH_DIGIT: [&str; 2] = ["com", "lpt"];

/// A file's stem: lower-case letters and digits in groups, joined by hyphens, and no name that Windows keeps for itself.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Stem(Box<str>);

impl Stem {
    /// The stem that this text is, if it has the form of one.
    pub fn new(text: &str) -> Option<Self> {
        let well_formed = text.len() <= MAX_LENGTH
            && text.split('-').all(|group| {
                !group.is_empty() && group.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit())
            });
        (well_formed && !is_reserved(text)).then(|| Self(text.into()))
    }

    /// The id that is made of this text; where Windows keeps it for itself, with this word behind it.
    pub fn made_of(text: &str, word: &str) -> Option<Self> {
        if is_reserved(text) { Self::new(&format!("{text}-{word}")) } else { Self::new(text) }
    }

    /// What an id has or is, for whoever wrote this and it is none: what follows `an id`.
    pub fn form(text: &str) -> &'static str {
        if is_reserved(text) {
            "is no name that Windows keeps for a device, since no file of it could be checked out there: add a word to it"
        } else {
            "has lower-case letters and digits, with single hyphens between, at most 80 in all"
        }
    }

    /// As it is written.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// Whether Windows takes a file of this name for a device.
fn is_reserved(name: &str) -> bool {
    let with_digit = || {
        let device = RESERVED_WITH_DIGIT.iter().find_map(|device| name.strip_prefix(device));
        device.is_some_and(|digit| matches!(digit.as_bytes(), [b'0'..=b'9']))
    };
    RESERVED.contains(&name) || with_digit()
}

impl fmt::Display for Stem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.0)
    }
}

/// An organization, by the stem of its file. As another record names it, it may name nothing.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct OrganizationId(Box<str>);

impl OrganizationId {
    /// The id that this text is, if it has the form of one.
    pub fn new(text: &str) -> Option<Self> {
        Stem::new(text).map(Into::into)
    }

    /// As it is written.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl From<Stem> for OrganizationId {
    fn from(stem: Stem) -> Self {
        Self(stem.0)
    }
}

impl fmt::Display for OrganizationId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.0)
    }
}

impl serde::Serialize for OrganizationId {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.0)
    }
}

/// What has not the form of an id names nothing, and is told as such by the rule about references.
impl Decode for OrganizationId {
    fn decode(value: &Value<'_>, reader: &mut Reader) -> Self {
        Self(Box::<str>::decode(value, reader))
    }

    fn placeholder() -> Self {
        Self::default()
    }

    fn token(&self) -> Option<Token<'_>> {
        Some(Token::Word(&self.0))
    }
}

impl JsonSchema for OrganizationId {
    fn schema_name() -> Cow<'static, str> {
        "Id".into()
    }
    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
            "description": "an organization, by the name of its file",
            "type": "string",
            "pattern": format!("^{PATTERN}$"),
            "maxLength": MAX_LENGTH,
        })
    }
}

/// A meeting, by its year and the name of its file: `2006/c5-facilitation`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct MeetingId {
    /// The year that it is filed under.
    pub year: Year,
    /// The name of its file.
    pub id: Stem,
}

impl fmt::Display for MeetingId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}/{}", self.year, self.id)
    }
}

/// An output, by its year, its line and the name of its file: `2006/c5/cybersecurity-guide`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct OutputId {
    /// The year that it is an output of.
    pub year: Year,
    /// The line whose output it is.
    pub line: ActionLine,
    /// The name of its file.
    pub id: Stem,
}

impl fmt::Display for OutputId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}/{}/{}", self.year, self.line.stem(), self.id)
    }
}

/// A meeting as another record names it; it may name nothing.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
pub struct MeetingRef(Box<str>);

impl MeetingRef {
    /// The meeting that it names, if it has the form `YEAR/ID`.
    pub fn id(&self) -> Option<MeetingId> {
        let (year, id) = self.parts()?;
        Some(MeetingId { year, id: Stem::new(id)? })
    }

    /// The year and the stem of a file that it names.
    pub fn parts(&self) -> Option<(Year, &str)> {
        let (year, id) = self.0.split_once('/')?;
        Some((Year::new(year)?, id))
    }
}

/// An output as another record names it; it may name nothing.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
pub struct OutputRef(Box<str>);

impl OutputRef {
    /// The output that it names, if it has the form `YEAR/LINE/ID`.
    pub fn id(&self) -> Option<OutputId> {
        let mut parts = self.0.splitn(3, '/');
        let (year, line, id) = (parts.next()?, parts.next()?, parts.next()?);
        Some(OutputId { year: Year::new(year)?, line: ActionLine::from_stem(line)?, id: Stem::new(id)? })
    }
}

/// A resolution, by the stem of its file.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ResolutionId(pub Stem);

impl ResolutionId {
    /// The id that a symbol makes: `A/RES/80/173` makes `a-res-80-173`.
    pub fn of_symbol(symbol: &Symbol) -> Option<Self> {
        let words = symbol.as_str().split(|other: char| !other.is_ascii_alphanumeric()).filter(|word| !word.is_empty());
        Stem::new(&words.collect::<Vec<_>>().join("-").to_ascii_lowercase()).map(Self)
    }
}

impl fmt::Display for ResolutionId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl serde::Serialize for ResolutionId {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.0.as_str())
    }
}

/// A cycle as another record names it; it may name nothing.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
pub struct CycleRef(Box<str>);

impl CycleRef {
    /// The year of the cycle that it names, if it has the form of one.
    pub fn year(&self) -> Option<Year> {
        Year::new(&self.0)
    }
}

/// A request of a resolution as another record names it, by its paragraph or its action; it may name nothing.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
pub struct RequestRef(Box<str>);

impl RequestRef {
    /// The resolution and the request that it names, if it has the form `ID/PARAGRAPH`.
    pub fn parts(&self) -> Option<(ResolutionId, &str)> {
        let (id, paragraph) = self.0.split_once('/')?;
        Some((ResolutionId(Stem::new(id)?), paragraph))
    }
}

macro_rules! reference {
    ($Name:ident, $form:literal, $what:literal) => {
        impl fmt::Display for $Name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.pad(&self.0)
            }
        }

        impl Decode for $Name {
            fn decode(value: &Value<'_>, reader: &mut Reader) -> Self {
                Self(Box::<str>::decode(value, reader))
            }

            fn placeholder() -> Self {
                Self(Box::default())
            }

            fn token(&self) -> Option<Token<'_>> {
                Some(Token::Word(&self.0))
            }
        }

        impl JsonSchema for $Name {
            fn schema_name() -> Cow<'static, str> {
                stringify!($Name).into()
            }
            fn json_schema(_: &mut SchemaGenerator) -> Schema {
                json_schema!({
                    "description": $what,
                    "type": "string",
                    "pattern": concat!("^", $form, "$").replace("ID", PATTERN),
                })
            }
        }
    };
}

reference!(MeetingRef, "[0-9]{4}/ID", "a meeting, such as 2006/c5-facilitation");
reference!(OutputRef, "[0-9]{4}/[a-z0-9-]+/ID", "an output, such as 2006/c5/annual-report");
reference!(CycleRef, "[0-9]{4}", "a cycle, by the year of its file");
reference!(RequestRef, "ID/.+", "a paragraph of a resolution, such as a-res-80-173/113");

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_id_is_lower_case_groups_joined_by_hyphens() {
        for good in ["itu", "c7-e-health", "2006", "a".repeat(80).as_str()] {
            assert!(Stem::new(good).is_some(), "{good}");
        }
        for bad in ["", "-a", "a-", "a--b", "ITU", "a_b", "é", "a.b", "a".repeat(81).as_str()] {
            assert!(Stem::new(bad).is_none(), "{bad}");
        }
    }

    #[test]
    fn what_windows_takes_for_a_device_is_no_id() {
        for bad in ["con", "prn", "aux", "nul", "com0", "com1", "com9", "lpt0", "lpt9"] {
            assert!(Stem::new(bad).is_none(), "{bad}");
            assert!(Stem::form(bad).contains("Windows"), "{bad}");
            assert_eq!(Stem::made_of(bad, "output").unwrap().as_str(), format!("{bad}-output"));
        }
        for good in ["com", "com10", "lpt", "con-1", "a-con", "cons", "null"] {
            assert!(Stem::new(good).is_some(), "{good}");
        }
    }

    #[test]
    fn a_reference_of_another_form_names_nothing() {
        let meeting = |text: &str| MeetingRef(text.into()).id();
        assert_eq!(meeting("2006/forum").map(|id| id.to_string()).as_deref(), Some("2006/forum"));
        for bad in ["forum", "06/forum", "2006/", "2006/a/b", "+006/a"] {
            assert_eq!(meeting(bad), None, "{bad}");
        }
        let output = |text: &str| OutputRef(text.into()).id();
        assert_eq!(output("2006/c5/guide").map(|id| id.to_string()).as_deref(), Some("2006/c5/guide"));
        for bad in ["2006/guide", "2006/C5/guide", "2006/c12/guide", "2006/c5/guide/x"] {
            assert_eq!(output(bad), None, "{bad}");
        }
    }
}
