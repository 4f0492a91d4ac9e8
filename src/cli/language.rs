//! The language that a command tells people in.

use super::Global;
use super::registry::Opened;
use crate::decode::HasWord;
use crate::print::Look;
use crate::record::Language;
use crate::registry::Registry;
use crate::template::Speaker;
use anyhow::{Result, anyhow};
use clap::Args;

/// The language that a command tells people in.
#[derive(Debug, Clone, Copy, Default, Args)]
pub(super) struct LanguageOption {
    /// The language: en, fr, es, ar, zh or ru; a text that the registry does not have in it comes in its first [default: its first]
    #[arg(long, value_name = "LANGUAGE", value_parser = language)]
    pub lang: Option<Language>,
}

impl LanguageOption {
    /// The language for a registry.
    pub fn of(self, registry: &Registry) -> Language {
        self.lang.unwrap_or_else(|| registry.first_language())
    }

    /// Reads the registry to take figures from it, with its texts in this language.
    pub fn open_to_count(self, global: &Global) -> Result<Opened> {
        global.open_to_tell(self.lang)
    }
}

impl Opened {
    /// What tells people of the registry, in the language that it was opened with.
    pub(super) fn speaker(&self, look: Look) -> Result<Speaker<'_>> {
        let locale = self.templates()?.locale(self.registry.language());
        let locale = locale.map_err(|fault| {
            anyhow!("nothing can be told in this language\n{}", fault.shown(usize::from(look.width)))
        })?;
        Ok(Speaker::new(self.registry, look, locale))
    }
}

/// A language of the United Nations, by its tag, in whichever letters.
pub(super) fn language(tag: &str) -> Result<Language, String> {
    Language::of_word(&tag.to_lowercase()).ok_or_else(|| {
        format!("it is one of the six languages of the United Nations: {}", Language::words().join(", "))
    })
}
