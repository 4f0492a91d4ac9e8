//! `registry.toml`: what holds for the whole registry.

use super::{Documents, Language, OrganizationId, Reporting, Text};
use crate::decode::{At, Decode, Expected, Fault, Part, Reader, Severity, Value, record, rules, words};
use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use std::borrow::Cow;
use toml::de::DeValue;

record! {
    /// What holds for the whole registry.
    pub struct Settings {
        /// The version of the files' form: 1.
        pub schema: SchemaVersion,
        /// What the registry is of.
        pub name: Text,
        /// Who follows up: moderators of the lines, or one or a few coordinators.
        pub mechanism: Mechanism,
        /// Under the centralised mechanism, the one or few organizations with overall responsibility.
        pub coordinators: Box<[OrganizationId]>,
        /// The organization that undertakes the overall stocktaking.
        pub stocktaker: OrganizationId,
        /// The organization whose Secretary-General reports to the General Assembly through ECOSOC.
        pub reporter: OrganizationId,
        /// How the secretariat is reached that gets the outputs: an e-mail address or a page.
        pub contact: Option<Box<str>>,
        /// How often is reported, from which year on.
        pub reporting: Box<[Reporting]>,
        /// The languages that reports come in; plain strings are in the first.
        pub languages: Languages,
        /// What the reports call things, where it is not the World Summit on the Information Society that is followed up.
        pub reports: Option<ReportNames>,
        /// How the documents look that are written from the registry.
        pub documents: Option<Documents>,
        /// Severities of rules that differ from the usual ones.
        pub rules: RuleSeverities,
        /// Findings that may stand, each with its reason.
        pub exceptions: Box<[Exception]>,
    }
}

impl Settings {
    /// The language of plain strings.
    pub fn first_language(&self) -> Language {
        self.languages.0.first().copied().unwrap_or(Language::English)
    }
}

record! {
    /// What the reports of a follow-up by another body call things.
    pub struct ReportNames {
        /// What is followed up, as a sentence has it: `the Nairobi Digital Summit`.
        pub follow_up_to: Text,
        /// The organization in the masthead; left out, the reporter.
        pub organization: Option<Text>,
        /// Whose report it is, as a sentence has it: `the Chairperson of the Commission`; left out, the reporter's.
        pub report_of: Option<Text>,
        /// The organs that it is submitted to, as a sentence has them: the last judges whether further action is necessary.
        pub organs: Box<[Text]>,
    }
}

words! {
    /// Who follows up.
    pub enum Mechanism {
        /// Option B: each line has an inter-governmental organization as moderator.
        Decentralised = "decentralised",
        /// Option A: one or a few organizations coordinate and report on everything.
        Centralised = "centralised",
    }
    default Decentralised
}

record! {
    /// A known finding that may stand.
    pub struct Exception {
        /// The rule that finds it.
        pub rule: Box<str>,
        /// The file that it is found in.
        pub file: Box<str>,
        /// Why it may stand.
        pub reason: Box<str>,
    }
}

/// The version of the files' form that a registry is written in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct SchemaVersion;

impl SchemaVersion {
    /// The newest that this program knows.
    pub const NEWEST: i64 = 1;
}

impl serde::Serialize for SchemaVersion {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_i64(Self::NEWEST)
    }
}

impl Decode for SchemaVersion {
    fn decode(value: &Value<'_>, reader: &mut Reader) -> Self {
        let DeValue::Integer(digits) = value.get_ref() else {
            return reader.unexpected(value, Expected::Other("a whole number"));
        };
        match i64::from_str_radix(digits.as_str(), digits.radix()) {
            Ok(Self::NEWEST) => Self,
            Ok(version) if version < Self::NEWEST => reader.wrong(
                value.span(),
                format!("there is no schema {version}"),
                Some("write `schema = 1`".to_owned()),
            ),
            _ => {
                let message = format!(
                    "this registry is written in schema {digits}, and wsis {} reads schema {}",
                    env!("CARGO_PKG_VERSION"),
                    Self::NEWEST
                );
                let help = format!(
                    "install a release of wsis newer than {} that reads schema {digits}",
                    env!("CARGO_PKG_VERSION")
                );
                reader.note(
                    Fault::at(&rules::NEWER_SCHEMA, value.span(), message).label("newer than this program").help(help),
                );
                Self
            }
        }
    }

    fn placeholder() -> Self {
        Self
    }
}

impl JsonSchema for SchemaVersion {
    fn inline_schema() -> bool {
        true
    }
    fn schema_name() -> Cow<'static, str> {
        "SchemaVersion".into()
    }
    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({ "type": "integer", "const": Self::NEWEST })
    }
}

/// The languages of a registry; English where they are left out.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
pub struct Languages(pub Box<[Language]>);

impl Decode for Languages {
    fn decode(value: &Value<'_>, reader: &mut Reader) -> Self {
        let languages = reader.list(value);
        if languages.as_ref().is_some_and(Vec::is_empty) {
            reader.wrong::<()>(
                value.span(),
                "this list needs at least one language",
                Some("write at least one, such as \"en\"".to_owned()),
            );
        }
        languages.map_or_else(Self::placeholder, |languages| Self(languages.into()))
    }

    fn absent() -> Option<Self> {
        Some(Self::placeholder())
    }

    fn placeholder() -> Self {
        Self([Language::English].into())
    }

    fn each_part<'a>(&'a self, at: &At<'_>, see: &mut dyn FnMut(&At<'_>, Part<'a>)) {
        self.0.each_part(at, see);
    }
}

impl JsonSchema for Languages {
    fn inline_schema() -> bool {
        true
    }
    fn schema_name() -> Cow<'static, str> {
        "Languages".into()
    }
    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        json_schema!({ "type": "array", "minItems": 1, "items": generator.subschema_for::<Language>() })
    }
}

/// The `[rules]` table: severities by rule name, in the order of their names.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct RuleSeverities(pub Vec<(Box<str>, Severity)>);

impl serde::Serialize for RuleSeverities {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.0.iter().map(|(rule, severity)| (rule, severity)))
    }
}

impl Decode for RuleSeverities {
    fn decode(value: &Value<'_>, reader: &mut Reader) -> Self {
        let Some(table) = reader.table(value) else {
            return Self::default();
        };
        let entry = |(key, severity): (&toml::Spanned<Cow<'_, str>>, &Value<'_>)| {
            let rule = key.get_ref().to_string();
            let severity = reader.within(rule.clone(), |reader| Severity::decode(severity, reader));
            (rule.into(), severity)
        };
        Self(table.iter().map(entry).collect())
    }

    fn absent() -> Option<Self> {
        Some(Self::default())
    }

    fn placeholder() -> Self {
        Self::default()
    }
}

impl JsonSchema for RuleSeverities {
    fn inline_schema() -> bool {
        true
    }
    fn schema_name() -> Cow<'static, str> {
        "RuleSeverities".into()
    }
    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        json_schema!({ "type": "object", "additionalProperties": generator.subschema_for::<Severity>() })
    }
}
