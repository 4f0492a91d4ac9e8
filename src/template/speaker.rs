//! What a command tells people at a terminal, in one language: its messages, numbers and lists, and the texts of the registry.
//!
//! A message that can't be said, as only a registry's own catalogue has it, leaves nothing in its place, and the speaker keeps why:
//! whoever prints asks for that first.

use super::Locale;
use crate::line::ActionLine;
use crate::print::{self, Cell, FIXED_SPACE, Look, safe, wrapped};
use crate::record::{Asked, Country, OrganizationId, Year};
use crate::registry::Registry;
use anyhow::{Result, bail};
use fluent_bundle::FluentValue;
use std::cell::RefCell;
use std::fmt::Display;
use std::sync::Arc;

/// Tells people of a registry in one language.
#[derive(Debug)]
pub struct Speaker<'a> {
    /// The registry, which tells its texts in that language.
    pub registry: &'a Registry,
    /// How wide, and whether in colours.
    pub look: Look,
    locale: Arc<Locale>,
    unsaid: RefCell<Option<String>>,
}

impl<'a> Speaker<'a> {
    /// One that has the words of the registry's language.
    pub fn new(registry: &'a Registry, look: Look, locale: Locale) -> Self {
        Self { registry, look, locale: Arc::new(locale), unsaid: RefCell::new(None) }
    }

    /// The words that it has, for a template to say.
    pub fn locale(&self) -> &Arc<Locale> {
        &self.locale
    }

    /// What was put together of messages, as a text or a file; an error where one of them could not be said.
    pub fn checked<T>(&self, told: T) -> Result<T> {
        match self.unsaid.take() {
            Some(why) => bail!(why),
            None => Ok(told),
        }
    }

    /// A message with its arguments.
    pub fn say<const N: usize>(&self, name: &str, arguments: [(&str, FluentValue<'_>); N]) -> String {
        self.locale.say(name, &arguments.into_iter().collect()).unwrap_or_else(|why| {
            self.unsaid.borrow_mut().get_or_insert(why);
            String::new()
        })
    }

    /// A message without arguments.
    pub fn word(&self, name: &str) -> String {
        self.say(name, [])
    }

    /// A word of a closed list, as it stands within a table or a phrase.
    pub fn word_of(&self, list: &str, word: impl Display) -> String {
        self.word(&format!("word-{list}-{word}"))
    }

    /// The same where a word may be of no list, and then stands as it is written.
    pub fn word_or(&self, list: &str, word: &str) -> String {
        let message = format!("word-{list}-{word}");
        if self.locale.knows(&message) { self.word(&message) } else { word.to_owned() }
    }

    /// What a key of a record is called, where the catalogue knows it.
    pub fn key(&self, key: &str) -> String {
        let message = format!("key-{}", key.replace('_', "-"));
        if self.locale.knows(&message) { self.word(&message) } else { key.replace('_', " ") }
    }

    /// Yes or no.
    pub fn yes_or_no(&self, is_so: bool) -> String {
        self.word(if is_so { "yes" } else { "no" })
    }

    /// A number as the language groups its digits.
    pub fn number(&self, number: impl TryInto<u64>) -> String {
        self.locale.number_in_digits(number.try_into().unwrap_or(u64::MAX))
    }

    /// The same of one that may be rough.
    pub fn rough(&self, number: u64, is_approximate: bool) -> String {
        let number = self.number(number);
        if is_approximate { self.say("about-number", [("number", number.into())]) } else { number }
    }

    /// Parts of a list, with commas between.
    pub fn list(&self, parts: impl IntoIterator<Item = String>) -> String {
        self.joined("list-separator", parts)
    }

    /// What is told of one thing, such as a date and a symbol, with commas between.
    pub fn details(&self, parts: impl IntoIterator<Item = String>) -> String {
        self.joined("between-details", parts)
    }

    /// Parts of a row, with more than commas between.
    pub fn parts(&self, parts: impl IntoIterator<Item = String>) -> String {
        self.joined("between-parts", parts)
    }

    /// Sentences, one behind the other.
    pub fn sentences(&self, sentences: impl IntoIterator<Item = String>) -> String {
        self.joined("between-sentences", sentences)
    }

    /// Texts with a message between, in which `_` is a blank.
    pub fn joined(&self, between: &str, texts: impl IntoIterator<Item = String>) -> String {
        texts.into_iter().collect::<Vec<_>>().join(&self.word(between).replace('_', " "))
    }

    /// Something with what is told of it in brackets.
    pub fn bracketed(&self, what: &str, about: &str) -> String {
        self.say("with-brackets", [("what", what.into()), ("about", about.into())])
    }

    /// Lines in a sentence: `C1, C7 e-health, D`.
    pub fn lines(&self, lines: &[ActionLine]) -> String {
        self.list(lines.iter().map(|line| unbroken(&line.to_string())))
    }

    /// Organizations in a sentence or a cell.
    pub fn acronyms(&self, ids: &[OrganizationId]) -> String {
        self.list(ids.iter().map(|id| print::acronym(self.registry, id)))
    }

    /// Of whom something is asked: organizations, and others that are asked without being named.
    pub fn addressees(&self, asked: &[OrganizationId], others: &[Asked]) -> String {
        let named = asked.iter().map(|id| print::acronym(self.registry, id));
        self.list(named.chain(others.iter().map(|others| self.word_of("asked", others))))
    }

    /// A city, by the name that it has in English.
    pub fn city(&self, name: &str) -> String {
        let called = self.locale.city(name).unwrap_or_else(|why| {
            self.unsaid.borrow_mut().get_or_insert(why);
            None
        });
        called.unwrap_or_else(|| name.to_owned())
    }

    /// A country's name.
    pub fn country(&self, country: Country) -> String {
        self.locale.country(country.code()).unwrap_or_else(|why| {
            self.unsaid.borrow_mut().get_or_insert(why);
            String::new()
        })
    }

    /// Years in ascending order, in a sentence: `1999`, `1999 to 2003`, `1999 to 2003, 2026`.
    pub fn years(&self, years: &[Year]) -> String {
        let follows = |one: &Year, next: &Year| one.after() == Some(*next);
        self.list(years.chunk_by(follows).map(|range| match range {
            [first, .., last] => self.year_range(first, last),
            range => range.iter().map(Year::to_string).collect(),
        }))
    }

    /// From a first year to a last.
    pub fn year_range(&self, first: impl Display, last: impl Display) -> String {
        self.say("years-from-to", [("first", first.to_string().into()), ("last", last.to_string().into())])
    }

    /// What a page shows, and of which registry.
    pub fn heading(&self, what: &str) -> String {
        let name = self.registry.settings().map_or("", |settings| self.registry.told(&settings.name));
        let heading = self.say("screen-heading", [("what", what.into()), ("registry", safe(name).into())]);
        self.paragraph(&heading) + "\n"
    }

    /// A text in lines that fit.
    pub fn paragraph(&self, text: &str) -> String {
        wrapped(text, self.look.width, 0)
    }

    /// A column of a table, by the message that names it.
    pub fn column(&self, message: &str, holds: print::Holds) -> print::Column {
        print::Column::new(self.word(message), holds)
    }

    /// A cell with a number.
    pub fn cell(&self, number: impl TryInto<u64>) -> Cell {
        Cell::new(self.number(number))
    }

    /// The same; a mark where it is a gap.
    pub fn figure(&self, number: usize, is_gap: bool) -> Cell {
        if is_gap { Cell::gap() } else { self.cell(number) }
    }

    /// A cell with a change of a number, with its sign.
    pub fn change(&self, change: i64) -> Cell {
        Cell::change(change, &self.number(change.unsigned_abs()))
    }
}

/// An answer to choose a message by.
pub fn yes(is_so: bool) -> FluentValue<'static> {
    if is_so { "yes" } else { "no" }.into()
}

/// A text that is not broken at its spaces.
pub fn unbroken(text: &str) -> String {
    text.replace(' ', &FIXED_SPACE.to_string())
}
