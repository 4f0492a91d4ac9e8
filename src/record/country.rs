//! Countries, and the regions that the ITU groups its Member States in.

use super::Language;
use super::country_name::{COUNTRIES as TABLE, called, lines, names};
use crate::decode::{Decode, Expected, HasWord, Mend, Reader, Token, Value, shown, words};
use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use std::borrow::Cow;
use std::collections::BTreeMap;
use std::fmt;
use std::sync::LazyLock;
use toml::de::DeValue;

words! {
    /// One of the six regions of the ITU's Development Sector.
    pub enum Region {
        /// Africa
        Africa = "africa",
        /// Americas
        Americas = "americas",
        /// Arab States
        ArabStates = "arab-states",
        /// Asia and the Pacific
        AsiaPacific = "asia-pacific",
        /// Commonwealth of Independent States
        Cis = "cis",
        /// Europe
        Europe = "europe",
    }
}

impl Region {
    /// Its name.
    pub fn name(self) -> &'static str {
        match self {
            Self::Africa => "Africa",
            Self::Americas => "Americas",
            Self::ArabStates => "Arab States",
            Self::AsiaPacific => "Asia and the Pacific",
            Self::Cis => "Commonwealth of Independent States",
            Self::Europe => "Europe",
        }
    }
}

/// A country or territory, by its code of two letters in ISO 3166-1.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Country([u8; 2]);

struct About {
    region: Option<Region>,
    /// In each language, in their order.
    names: Vec<&'static str>,
}

/// Code, region (none for what is not a Member State of the ITU) and the names that the United Nations uses, one a line.
static COUNTRIES: LazyLock<BTreeMap<&'static str, About>> = LazyLock::new(|| {
    let about = |line: &'static str| {
        let mut columns = line.split('\t');
        let (code, region) = (columns.next()?, columns.next()?);
        let region = Region::of_word(region);
        Some((code, About { region, names: columns.collect() }))
    };
    lines(TABLE).filter_map(about).collect()
});

impl Country {
    /// The country with this code.
    pub fn new(code: &str) -> Option<Self> {
        COUNTRIES.contains_key(code).then(|| code.as_bytes().try_into().ok().map(Self)).flatten()
    }

    /// All of them, by their codes.
    pub fn all() -> impl Iterator<Item = Self> {
        COUNTRIES.keys().filter_map(|code| Self::new(code))
    }

    /// Its code.
    pub fn code(&self) -> &str {
        std::str::from_utf8(&self.0).unwrap_or_default()
    }

    /// Its name in English, as the United Nations writes it.
    pub fn name(&self) -> &'static str {
        self.name_in(Language::English)
    }

    /// Its name in a language, as the United Nations writes it.
    pub fn name_in(&self, language: Language) -> &'static str {
        let about = COUNTRIES.get(self.code());
        let column = Language::WORDS.iter().position(|(_, known)| *known == language).unwrap_or_default();
        about.and_then(|about| about.names.get(column).or_else(|| about.names.first())).copied().unwrap_or_default()
    }

    /// Whatever it is called: in six languages, and in everyday speech.
    pub fn names(&self) -> impl Iterator<Item = &'static str> {
        names(self.code())
    }

    /// The region that the ITU counts it in; none for what is not a Member State.
    pub fn region(&self) -> Option<Region> {
        COUNTRIES.get(self.code())?.region
    }
}

impl fmt::Display for Country {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.code())
    }
}

impl serde::Serialize for Country {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.code())
    }
}

impl Decode for Country {
    fn decode(value: &Value<'_>, reader: &mut Reader) -> Self {
        let DeValue::String(text) = value.get_ref() else {
            return reader.unexpected(value, Expected::Other("a country code of two letters"));
        };
        Self::new(text).unwrap_or_else(|| {
            let message = format!("`{}` is not a country code", shown(text));
            let wrong = reader.wrong(value.span(), message, Some(Self::advice(text)));
            reader.mended_by(match Self::called(text)[..] {
                [country] => Some(Mend::to_string_value(country.code())),
                _ => None,
            });
            wrong
        })
    }

    fn placeholder() -> Self {
        Self([b'-'; 2])
    }

    fn token(&self) -> Option<Token<'_>> {
        Some(Token::Word(self.code()))
    }
}

impl Country {
    /// The countries that a text that is no code stands for: a code in lower case, or a name. None, the one, or all that it is said of.
    pub fn called(text: &str) -> Vec<Self> {
        match Self::new(&text.trim().to_ascii_uppercase()) {
            Some(country) => vec![country],
            None => called(text).iter().filter_map(|code| Self::new(code)).collect(),
        }
    }

    /// What to write in the place of a text that is no code.
    pub fn advice(text: &str) -> String {
        match Self::called(text)[..] {
            [country] if country.code().eq_ignore_ascii_case(text.trim()) => format!("write `{country}`"),
            [country] => format!("the code of {} is `{country}`", country.name()),
            [] => "write the two capital letters of ISO 3166-1, such as `CH`".to_owned(),
            ref several => {
                let codes: Vec<_> =
                    several.iter().map(|country| format!("`{country}` for {}", country.name())).collect();
                format!("that is said of {}: write {}", several.len(), codes.join(", or "))
            }
        }
    }
}

impl JsonSchema for Country {
    fn schema_name() -> Cow<'static, str> {
        "Country".into()
    }
    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({ "description": "a country's two letters (ISO 3166-1)", "type": "string", "enum": COUNTRIES.keys().collect::<Vec<_>>() })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_codes_are_those_of_iso_3166() {
        let known: Vec<_> = COUNTRIES.keys().copied().collect();
        let mut standard: Vec<_> = rust_iso3166::ALL.iter().map(|country| country.alpha2).collect();
        standard.sort_unstable();
        assert_eq!(known, standard);
    }

    #[test]
    fn each_country_has_a_name_and_each_member_state_a_region() {
        let has_all =
            |about: &About| about.names.len() == Language::WORDS.len() && about.names.iter().all(|it| !it.is_empty());
        assert!(COUNTRIES.values().all(has_all));
        // The ITU has 194 Member States; the State of Palestine takes part in the Arab region without being one.
        assert_eq!(COUNTRIES.values().filter(|about| about.region.is_some()).count(), 195);
    }

    #[test]
    fn a_name_or_lower_case_leads_to_the_code() {
        assert_eq!(Country::advice("ch"), "write `CH`");
        assert_eq!(Country::advice("tunisia"), "the code of Tunisia is `TN`");
        assert_eq!(
            Country::advice("Congo"),
            "that is said of 2: write `CD` for Democratic Republic of the Congo, or `CG` for Congo"
        );
    }
}
