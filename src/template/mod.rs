//! Templates and the words of each language: built in, and replaced by files of the same name in a registry's `templates/`.
//!
//! A template is strict (what is not there is an error, with its place and what was meant) and bounded (it can't read files,
//! go on for ever or fill the memory).

mod engine;
mod escape;
mod fault;
mod locale;
mod mark;
mod words;

pub use engine::{Engine, markdown};
pub use escape::{address, escaped};
pub use fault::Fault;
use locale::OwnCatalogue;
pub use locale::{Locale, argument};
pub use mark::{Figure, Piece, pieces, unmarked};

use crate::record::Language;
use crate::spelling::with_plain_ends;
use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};

/// A template or catalogue that comes with the program.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct BuiltIn {
    /// Its path below `templates/`.
    pub name: &'static str,
    /// Its text.
    pub text: &'static str,
}

macro_rules! built_in {
    ($($name:literal),+ $(,)?) => {
        &[$( BuiltIn { name: $name, text: include_str!(concat!("../../templates/", $name)) }, )+]
    };
}

/// All of them.
pub const BUILT_IN: &[BuiltIn] = built_in![
    "charts/bars.svg",
    "charts/columns.svg",
    "document.html",
    "letters/call.md",
    "list.md",
    "locales/en.ftl",
    "mechanism-table.md",
    "parts/annexes.md",
    "parts/came-after.md",
    "parts/competences.md",
    "parts/coordination.md",
    "parts/decisions.md",
    "parts/front.md",
    "parts/gaps.md",
    "parts/line-of-stocktaking.md",
    "parts/line.md",
    "parts/meeting.md",
    "parts/meetings-finding.md",
    "parts/moderated.md",
    "parts/names-of-line.md",
    "parts/next-steps.md",
    "parts/nil-reports.md",
    "parts/observations.md",
    "parts/output.md",
    "parts/outputs-at-a-glance.md",
    "parts/outputs-finding.md",
    "parts/own-words.md",
    "parts/progress.md",
    "parts/provenance.md",
    "parts/published-figures.md",
    "parts/recorded.md",
    "parts/records.md",
    "parts/regional.md",
    "parts/requests-standing.md",
    "parts/requests-summary.md",
    "parts/requests.md",
    "parts/sg-introduction.md",
    "parts/sg-masthead-of-another.md",
    "parts/sg-masthead.md",
    "parts/sg-mechanism.md",
    "parts/sg-stocktaking.md",
    "parts/sg-summary.md",
    "parts/stakeholders.md",
    "parts/stocktaking-summary.md",
    "parts/terms.md",
    "parts/trends.md",
    "secretary-general.md",
    "stocktaking-beside.md",
    "stocktaking-cut.md",
    "stocktaking-table.md",
    "stocktaking.md",
];

/// The templates that are in use.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Templates {
    replaced: BTreeMap<String, Replacement>,
}

#[derive(Debug, Clone, PartialEq)]
struct Replacement {
    shown_path: String,
    text: String,
}

impl Templates {
    /// Puts a text in the place of the template of that name, or beside the others. `shown_path` is what a person would open.
    /// A byte order mark, and how lines end, are the editor's doing and no part of the text.
    pub fn replace(&mut self, name: &str, shown_path: &str, text: &str) {
        let text = with_plain_ends(text.strip_prefix('\u{FEFF}').unwrap_or(text)).into_owned();
        self.replaced.insert(name.to_owned(), Replacement { shown_path: shown_path.to_owned(), text });
    }

    /// The text of a template.
    pub fn text(&self, name: &str) -> Option<Cow<'static, str>> {
        let replaced = self.replaced.get(name).map(|replacement| Cow::Owned(replacement.text.clone()));
        // The program too may be built from a checkout whose lines end otherwise.
        let built_in = || BUILT_IN.iter().find(|built_in| built_in.name == name).map(|it| with_plain_ends(it.text));
        replaced.or_else(built_in)
    }

    /// What a person would open to see a template; a built-in one by its name.
    pub fn shown_path(&self, name: &str) -> String {
        self.replaced.get(name).map_or_else(|| format!("templates/{name}"), |found| found.shown_path.clone())
    }

    /// The words of a language.
    pub fn locale(&self, language: Language) -> Result<Locale, Fault> {
        let name = format!("locales/{language}.ftl");
        let text = self.text(&name).ok_or_else(|| {
            let have = BUILT_IN.iter().filter_map(|found| found.name.strip_prefix("locales/")?.strip_suffix(".ftl"));
            Fault::whole(
                &self.shown_path(&name),
                format!("there are no words for reports in `{language}` yet"),
                format!("there are those of: {}; add a file {name}", have.collect::<Vec<_>>().join(", ")),
            )
        })?;
        let built_in = BUILT_IN.iter().find(|built_in| built_in.name == name);
        match (built_in, self.replaced.get(&name)) {
            (Some(built_in), Some(own)) => {
                let may_add = |message: &str| self.says(message);
                let own = OwnCatalogue { file: &own.shown_path, text: &own.text, may_add: &may_add };
                let file = format!("templates/{name}");
                Locale::new(language, &file, &with_plain_ends(built_in.text), Some(own))
            }
            _ => Locale::new(language, &self.shown_path(&name), &text, None),
        }
    }

    /// Whether a template of the registry may say a message by this name, or one put together of its beginning; and what a catalogue
    /// need not have: the names of countries, and numbers in words.
    fn says(&self, message: &str) -> bool {
        let is_optional = words::SPELLING.iter().chain(&["country-"]).any(|prefix| message.starts_with(prefix));
        let begins = message.match_indices('-').map(|(at, _)| &message[..=at]).chain([message]);
        let templates = || self.replaced.iter().filter(|(name, _)| !name.starts_with("locales/"));
        let quoted = |part: &str| [format!("\"{part}\""), format!("'{part}'")];
        is_optional
            || begins.flat_map(quoted).any(|quoted| templates().any(|(_, template)| template.text.contains(&quoted)))
    }

    /// The names of those that are made to be included: the built-in parts, and what stands beside the built-in ones.
    fn parts(&self) -> BTreeSet<&str> {
        let is_part = |name: &&str| name.starts_with("parts/");
        let built_in = || BUILT_IN.iter().map(|found| found.name);
        let is_added = |name: &&str| !name.starts_with("locales/") && !built_in().any(|known| known == *name);
        let added = self.replaced.keys().map(String::as_str).filter(is_added);
        built_in().filter(is_part).chain(added).collect()
    }
}
