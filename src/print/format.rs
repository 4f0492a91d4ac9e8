//! The formats that commands show something in: what each is called, for whom it is, and what shows it.

use anyhow::Result;
use serde::Serialize;

/// A format that something can be shown in; what shows it differs by what it is.
#[derive(Debug)]
pub struct Format<Show> {
    /// Its name on the command line.
    pub name: &'static str,
    /// Another name that it is known by.
    pub alias: Option<&'static str>,
    /// For whom it is.
    pub about: &'static str,
    /// Shows something in it.
    pub show: Show,
}

impl<Show> Format<Show> {
    /// A format with its name, and for whom it is.
    pub const fn new(name: &'static str, about: &'static str, show: Show) -> Self {
        Self { name, alias: None, about, show }
    }

    /// A table.
    pub const fn table(show: Show) -> Self {
        Self::new("table", "For people at a terminal", show)
    }

    /// A text, where other commands show people a table.
    pub const fn text(show: Show) -> Self {
        Self { name: "text", alias: Some("table"), about: "For people at a terminal", show }
    }

    /// Comma-separated values.
    pub const fn csv(show: Show) -> Self {
        Self::new("csv", "For spreadsheets", show)
    }

    /// JSON.
    pub const fn json(show: Show) -> Self {
        Self::new("json", "For programs", show)
    }

    /// YAML.
    pub const fn yaml(show: Show) -> Self {
        Self::new("yaml", "For programs", show)
    }

    /// Markdown.
    pub const fn markdown(show: Show) -> Self {
        Self::new("markdown", "For texts", show)
    }
}

/// Data as JSON.
pub fn json(data: &impl Serialize) -> Result<String> {
    Ok(serde_json::to_string_pretty(data)? + "\n")
}

/// Data as YAML.
pub fn yaml(data: &impl Serialize) -> Result<String> {
    Ok(serde_yaml::to_string(data)?)
}
