//! `organizations/ID.toml`: whoever moderates, takes part or publishes.

use super::{Country, OrganizationId, Sources, Text, Url};
use crate::decode::{Decode, Expected, Reader, Value, record, shown, words};
use crate::line::ActionLine;
use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use std::borrow::Cow;
use toml::de::DeValue;

record! {
    /// An organization that moderates, takes part or publishes.
    pub struct Organization {
        /// Its name.
        pub name: Text,
        /// What it is called for short; a language without an acronym of its own takes the first.
        pub acronym: Option<Acronym>,
        /// The stakeholder group of the Summit that it belongs to.
        pub category: Category,
        /// Whether it is inter-governmental: only such an organization, or a part of one, may moderate.
        pub intergovernmental: bool,
        /// The organization that it is a part of.
        pub parent: Option<OrganizationId>,
        /// The lines that its mandate covers.
        pub competences: Box<[ActionLine]>,
        /// Where it has its seat.
        pub country: Option<Country>,
        /// Its site on the web.
        pub website: Option<Url>,
        /// Who may submit for it: `"@handle"`, `"@org/team"`, `"@group/subgroup/team"` or an e-mail address.
        pub maintainers: Box<[Maintainer]>,
        /// Where this was read.
        pub sources: Sources,
    }
}

words! {
    /// A stakeholder group of the Summit.
    pub enum Category {
        /// Governments
        Government = "government",
        /// International organizations
        InternationalOrganization = "international-organization",
        /// Civil society
        CivilSociety = "civil-society",
        /// Private sector
        PrivateSector = "private-sector",
        /// Academia
        Academia = "academia",
        /// Technical community
        TechnicalCommunity = "technical-community",
    }
}

/// What an organization is called for short. It is a text of which no language lacks anything: one without an acronym of its own takes the
/// first.
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[serde(transparent)]
pub struct Acronym(Text);

impl Acronym {
    /// The acronym in the languages that have one.
    pub const fn text(&self) -> &Text {
        &self.0
    }
}

impl Decode for Acronym {
    fn decode(value: &Value<'_>, reader: &mut Reader) -> Self {
        Self(Text::decode(value, reader))
    }

    fn decode_optional(value: &Value<'_>, reader: &mut Reader) -> Self {
        Self(Text::decode_optional(value, reader))
    }

    fn placeholder() -> Self {
        Self(Text::placeholder())
    }
}

impl JsonSchema for Acronym {
    fn schema_name() -> Cow<'static, str> {
        Text::schema_name()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        Text::json_schema(generator)
    }
}

impl Organization {
    /// What it is called for short, in every language that says so.
    pub fn acronyms(&self) -> impl Iterator<Item = &str> {
        self.acronym.iter().flat_map(|acronym| acronym.text().all())
    }
}

/// Someone who may submit for an organization.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
pub struct Maintainer(Box<str>);

impl Maintainer {
    /// The maintainer that this text names: `@handle`, `@org/team`, GitLab's groups within groups, or an e-mail address.
    pub fn new(text: &str) -> Option<Self> {
        let word = |text: &str| {
            !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-_.+".contains(&byte))
        };
        let well_formed = match text.strip_prefix('@') {
            Some(handle) => handle.split('/').all(word),
            None => text.split_once('@').is_some_and(|(name, host)| word(name) && word(host) && host.contains('.')),
        };
        well_formed.then(|| Self(text.into()))
    }

    /// As it is written.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl Decode for Maintainer {
    fn decode(value: &Value<'_>, reader: &mut Reader) -> Self {
        let DeValue::String(text) = value.get_ref() else {
            return reader.unexpected(value, Expected::Text("text"));
        };
        Self::new(text).unwrap_or_else(|| {
            let help =
                "write a handle as @name, a team as @organization/team or @group/subgroup/team, or an e-mail address"
                    .to_owned();
            reader.wrong(value.span(), format!("`{}` names nobody who could submit", shown(text)), Some(help))
        })
    }

    fn placeholder() -> Self {
        Self(Box::default())
    }
}

impl JsonSchema for Maintainer {
    fn inline_schema() -> bool {
        true
    }
    fn schema_name() -> Cow<'static, str> {
        "Maintainer".into()
    }
    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        let word = "[A-Za-z0-9_.+-]+";
        let host = "[A-Za-z0-9_+-]*[.][A-Za-z0-9_.+-]*";
        json_schema!({
            "description": "an account, such as @name or @organization/team, or an e-mail address",
            "type": "string",
            "pattern": format!("^(@{word}(/{word})*|{word}@{host})$"),
        })
    }
}
