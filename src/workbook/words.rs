//! The words of a workbook, in its language.

use crate::print::capitalized;
use crate::record::{Country, Kind, Language};
use crate::template::Locale;
use anyhow::{Result, anyhow};
use fluent_bundle::FluentArgs;

/// The words of a workbook.
pub struct Words {
    locale: Locale,
}

impl Words {
    /// Those of a language.
    pub fn of(locale: Locale) -> Self {
        Self { locale }
    }

    /// The language.
    pub fn language(&self) -> Language {
        self.locale.language()
    }

    /// A message with its arguments.
    pub fn say(&self, name: &str, arguments: &[(&str, &str)]) -> Result<String> {
        let arguments: FluentArgs<'_> = arguments.iter().map(|(name, said)| (*name, (*said).to_owned())).collect();
        self.locale.say(name, &arguments).map_err(|why| anyhow!(why))
    }

    /// A message without arguments.
    pub fn word(&self, name: &str) -> Result<String> {
        self.say(name, &[])
    }

    /// A message that a catalogue need not have.
    fn word_if_there(&self, name: &str) -> Option<String> {
        self.locale.word_if_there(name).ok().flatten()
    }

    /// What stands above the column of a key: its name for people who fill in, else what `show` calls the key, else the key itself in words.
    pub fn heading(&self, kind: Kind, key: &str) -> String {
        let named = self.word_if_there(&message(kind, key));
        let named = named.or_else(|| self.word_if_there(&format!("key-{key}")).map(|word| capitalized(&word)));
        named.unwrap_or_else(|| capitalized(&key.replace('.', ": ").replace('-', " ")))
    }

    /// What belongs into the column of a key: as the catalogue says it, else as the record's own description does.
    pub fn help(&self, kind: Kind, key: &str, about: &str) -> String {
        self.word_if_there(&format!("{}-help", message(kind, key))).unwrap_or_else(|| about.to_owned())
    }

    /// What people call a word that may stand at a key.
    pub fn label(&self, key: &str, word: &str) -> String {
        self.word_if_there(&format!("{key}-{word}")).unwrap_or_else(|| capitalized(&word.replace('-', " ")))
    }

    /// What the sheet of a kind is called.
    pub fn sheet(&self, kind: Kind) -> Result<String> {
        self.word(&format!("workbook-sheet-{}", kind.word()))
    }

    /// The language of this tag, as people call it.
    pub fn language_called(&self, tag: &str) -> Option<String> {
        self.word_if_there(&format!("language-{tag}"))
    }

    /// What a country is called.
    pub fn country(&self, country: Country) -> String {
        self.locale.country(country.code()).unwrap_or_else(|_| country.name_in(self.language()).to_owned())
    }
}

/// The message that names the column of a key.
fn message(kind: Kind, key: &str) -> String {
    format!("workbook-{}-{}", kind.word(), key.replace('.', "-"))
}
