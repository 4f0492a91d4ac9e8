//! Templates and the words of each language: built in, and replaced by files of the same name in a registry's `templates/`.
//!
//! A template is strict (what is not there is an error, with its place and what was meant) and bounded (it can't read files,
//! go on for ever or fill the memory).

mod engine;
mod escape;
mod fault;
mod locale;
mod mark;
mod speaker;
mod words;

pub use engine::{Engine, markdown, text_in_language};
pub use escape::{address, escaped};
pub use fault::Fault;
use locale::OwnCatalogue;
pub use locale::{Locale, argument};
pub use mark::{Figure, Piece, pieces, unmarked};
pub use speaker::{Speaker, unbroken, yes};

use crate::record::{Language, each_language};
use crate::spelling::with_plain_ends;
use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

/// A template or catalogue that comes with the program.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct BuiltIn {
    /// Its path below `templates/`.
    pub name: &'static str,
    /// Its text.
    pub text: &'static str,
}

macro_rules! built_in {
    ($name:literal) => {
        BuiltIn { name: $name, text: include_str!(concat!("../../templates/", $name)) }
    };
}

/// The catalogues of the languages, and the templates.
macro_rules! with_catalogues {
    ($( #[doc = $name:literal] $Language:ident = $tag:literal, )+) => {
        /// All of them.
        pub const BUILT_IN: &[BuiltIn] = &[
            $( BuiltIn {
                name: concat!("locales/", $tag, ".ftl"),
                text: include_str!(concat!("../../templates/locales/", $tag, ".ftl")),
            }, )+
            built_in!("charts/bars.svg"),
            built_in!("charts/columns.svg"),
            built_in!("document.html"),
            built_in!("letters/call.md"),
            built_in!("list.md"),
            built_in!("mechanism-table.md"),
            built_in!("parts/annexes.md"),
            built_in!("parts/came-after.md"),
            built_in!("parts/competences.md"),
            built_in!("parts/contests.md"),
            built_in!("parts/coordination.md"),
            built_in!("parts/decisions.md"),
            built_in!("parts/front.md"),
            built_in!("parts/gaps.md"),
            built_in!("parts/keys-of-mechanism.md"),
            built_in!("parts/line-of-stocktaking.md"),
            built_in!("parts/line.md"),
            built_in!("parts/meeting.md"),
            built_in!("parts/meetings-finding.md"),
            built_in!("parts/moderated.md"),
            built_in!("parts/names-of-line.md"),
            built_in!("parts/next-steps.md"),
            built_in!("parts/nil-reports.md"),
            built_in!("parts/notes-of-mechanism.md"),
            built_in!("parts/observations.md"),
            built_in!("parts/output.md"),
            built_in!("parts/outputs-at-a-glance.md"),
            built_in!("parts/outputs-finding.md"),
            built_in!("parts/own-words.md"),
            built_in!("parts/prize.md"),
            built_in!("parts/progress.md"),
            built_in!("parts/provenance.md"),
            built_in!("parts/published-figures.md"),
            built_in!("parts/recorded.md"),
            built_in!("parts/records.md"),
            built_in!("parts/regional.md"),
            built_in!("parts/requests-standing.md"),
            built_in!("parts/requests-summary.md"),
            built_in!("parts/requests.md"),
            built_in!("parts/sg-introduction.md"),
            built_in!("parts/sg-masthead-of-another.md"),
            built_in!("parts/sg-masthead.md"),
            built_in!("parts/sg-mechanism.md"),
            built_in!("parts/sg-stocktaking.md"),
            built_in!("parts/sg-summary.md"),
            built_in!("parts/stakeholders.md"),
            built_in!("parts/stocktaking-summary.md"),
            built_in!("parts/terms.md"),
            built_in!("parts/trends.md"),
            built_in!("secretary-general.md"),
            built_in!("stocktaking-beside.md"),
            built_in!("stocktaking-cut.md"),
            built_in!("stocktaking-table.md"),
            built_in!("stocktaking.md"),
        ];
    };
}

each_language!(with_catalogues);

/// What the messages begin with that name countries and cities, which a catalogue need not have.
const PLACES: [&str; 2] = [COUNTRY, CITY];
const COUNTRY: &str = "country-";
const CITY: &str = "city-";

/// Whether a catalogue need not have a message: one that names a country or a city, or spells a number.
pub fn may_be_missing(message: &str) -> bool {
    PLACES.iter().any(|prefix| message.starts_with(prefix)) || words::is_spelling(message)
}

/// The templates that are in use.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Templates {
    replaced: BTreeMap<String, Replacement>,
    told: Missing,
}

/// Who is told of messages that a language lacks.
#[derive(Clone, Default)]
struct Missing(Option<Arc<Told>>);

/// What is told: a file, and the message that it lacks.
type Told = dyn Fn(&str, &str) + Send + Sync;

impl std::fmt::Debug for Missing {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_tuple("Missing").finish_non_exhaustive()
    }
}

impl PartialEq for Missing {
    /// Who listens is no part of what templates are.
    fn eq(&self, _: &Self) -> bool {
        true
    }
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

    /// The same, which tell of each message that a language lacks: the file that it is missing in, and its name.
    #[must_use]
    pub fn telling(self, told: impl Fn(&str, &str) + Send + Sync + 'static) -> Self {
        Self { told: Missing(Some(Arc::new(told))), ..self }
    }

    fn tell_missing(&self, file: &str, message: &str) {
        if let Some(told) = &self.told.0 {
            told(file, message);
        }
    }

    /// The words of a language: the built-in catalogue's, and in their places those of a registry's own. What neither has is said in
    /// English.
    pub fn locale(&self, language: Language) -> Result<Locale, Fault> {
        let name = format!("locales/{language}.ftl");
        let built_in = BUILT_IN.iter().find(|built_in| built_in.name == name).map_or("", |built_in| built_in.text);
        let may_add = |message: &str| self.says(message);
        let own = self.replaced.get(&name);
        let own = own.map(|own| OwnCatalogue { file: &own.shown_path, text: &own.text, may_add: &may_add });
        let locale = Locale::new(language, &format!("templates/{name}"), &with_plain_ends(built_in), own)?;
        Ok(if language == Language::English { locale } else { locale.or_in_english(self.clone()) })
    }

    /// Whether a template of the registry may say a message by this name, or one put together of its beginning; and what a catalogue
    /// need not have: the names of countries and cities, and numbers in words.
    fn says(&self, message: &str) -> bool {
        let is_optional = may_be_missing(message);
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
