//! How plain data is shown, whichever command has it.

use anyhow::Result;
use clap::builder::{PossibleValue, PossibleValuesParser, TypedValueParser};
use serde::Serialize;

/// A form in which data is shown. Each command takes those that it has.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) enum Format {
    #[default]
    Table,
    Text,
    Csv,
    Json,
    Yaml,
    Markdown,
}

impl Format {
    const fn word(self) -> &'static str {
        match self {
            Self::Table => "table",
            Self::Text => "text",
            Self::Csv => "csv",
            Self::Json => "json",
            Self::Yaml => "yaml",
            Self::Markdown => "markdown",
        }
    }

    fn possible(self) -> PossibleValue {
        match self {
            Self::Table => PossibleValue::new(self.word()).help("For people at a terminal"),
            // Other commands show people a table.
            Self::Text => PossibleValue::new(self.word()).help("For people at a terminal").alias("table"),
            Self::Csv => PossibleValue::new(self.word()).help("For spreadsheets"),
            Self::Json | Self::Yaml => PossibleValue::new(self.word()).help("For programs"),
            Self::Markdown => PossibleValue::new(self.word()).help("For texts"),
        }
    }

    /// Reads one of these on the command line.
    pub(super) fn among(formats: &'static [Self]) -> impl TypedValueParser<Value = Self> {
        let of = |word: &str| formats.iter().find(|format| format.possible().matches(word, false));
        PossibleValuesParser::new(formats.iter().map(|format| format.possible()))
            .map(move |word| of(&word).copied().unwrap_or(formats[0]))
    }

    /// Data as it is for programs; none in a form that is made for people.
    pub(super) fn of_data(self, data: &impl Serialize) -> Result<Option<String>> {
        Ok(match self {
            Self::Json => Some(serde_json::to_string_pretty(data)? + "\n"),
            Self::Yaml => Some(serde_yaml::to_string(data)?),
            Self::Table | Self::Text | Self::Csv | Self::Markdown => None,
        })
    }
}
