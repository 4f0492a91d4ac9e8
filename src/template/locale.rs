//! The words of a language: a Fluent catalogue, of which every error is one.

use super::Fault;
use super::words::NumberWords;
use crate::record::Language;
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use std::borrow::Cow;

/// Stands for the separator of thousands until the catalogue's own is put in.
const SEPARATOR: char = '\u{e000}';

/// The words of a language.
pub struct Locale {
    language: Language,
    file: String,
    bundle: FluentBundle<FluentResource>,
    names: Vec<String>,
    separator: String,
}

impl std::fmt::Debug for Locale {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Locale").field("language", &self.language).field("file", &self.file).finish_non_exhaustive()
    }
}

impl Locale {
    /// The words that a catalogue holds.
    pub(super) fn new(language: Language, file: &str, text: &str) -> Result<Self, Fault> {
        let resource = FluentResource::try_new(text.to_owned()).map_err(|(_, errors)| {
            let first = errors.first().map_or((0..0, String::new()), |error| (error.pos.clone(), error.to_string()));
            Fault::at(file, text, first.0, first.1)
        })?;
        let names: Vec<String> = text.lines().filter_map(message_name).map(str::to_owned).collect();
        let tag = language.word().parse().map_err(|_| Fault::whole(file, "this names no language", ""))?;
        let mut bundle = FluentBundle::new_concurrent(vec![tag]);
        bundle.set_use_isolating(false);
        bundle.set_formatter(Some(|value, _| match value {
            FluentValue::Number(number) => Some(grouped(number.value)),
            _ => None,
        }));
        bundle
            .add_resource(resource)
            .map_err(|errors| Fault::whole(file, errors.first().map(ToString::to_string).unwrap_or_default(), ""))?;
        let spelt = NumberWords::of(&bundle, &names).teach(&mut bundle);
        spelt.map_err(|why| Fault::whole(file, why, ""))?;
        let mut locale = Self { language, file: file.to_owned(), bundle, names, separator: String::new() };
        locale.separator = locale
            .say("thousands-separator", &FluentArgs::new())
            .map_err(|help| Fault::whole(file, "the message `thousands-separator` is missing or wrong", help))?;
        Ok(locale)
    }

    /// The language.
    pub fn language(&self) -> Language {
        self.language
    }

    /// The names of its messages.
    pub fn names(&self) -> Vec<&str> {
        self.names.iter().map(String::as_str).collect()
    }

    /// A message with its arguments; else why it could not be said.
    pub fn say(&self, name: &str, arguments: &FluentArgs<'_>) -> Result<String, String> {
        let message = self.bundle.get_message(name).and_then(|message| message.value()).ok_or_else(|| {
            let help =
                crate::decode::did_you_mean(name, &self.names()).map_or(String::new(), |help| format!(": {help}"));
            format!("{} has no message `{name}`{help}", self.file)
        })?;
        let mut errors = Vec::new();
        let said = self.bundle.format_pattern(message, Some(arguments), &mut errors);
        match errors.first() {
            Some(error) => Err(format!("the message `{name}` of {} can't be said: {error}", self.file)),
            None => Ok(said.replace(SEPARATOR, &self.separator)),
        }
    }

    /// A message without arguments.
    pub fn word(&self, name: &str) -> Result<String, String> {
        self.say(name, &FluentArgs::new())
    }

    /// A message without arguments that a catalogue need not have.
    pub fn word_if_there(&self, name: &str) -> Result<Option<String>, String> {
        self.bundle.has_message(name).then(|| self.word(name)).transpose()
    }
}

/// The message that a line of a catalogue begins.
fn message_name(line: &str) -> Option<&str> {
    let (name, _) = line.split_once('=')?;
    let name = name.trim_end();
    let is_name = |name: &str| name.chars().all(|sign| sign.is_ascii_alphanumeric() || sign == '-' || sign == '_');
    (name.starts_with(|sign: char| sign.is_ascii_alphabetic()) && is_name(name)).then_some(name)
}

/// A number in groups of three digits.
pub(super) fn grouped(number: f64) -> String {
    let plain = number.to_string();
    let (whole, fraction) = plain.split_once('.').map_or((&*plain, None), |(whole, fraction)| (whole, Some(fraction)));
    let digits = whole.trim_start_matches('-').len();
    let mut grouped = String::new();
    for (index, digit) in whole.trim_start_matches('-').chars().enumerate() {
        if index > 0 && (digits - index) % 3 == 0 {
            grouped.push(SEPARATOR);
        }
        grouped.push(digit);
    }
    let sign = if whole.starts_with('-') { "−" } else { "" };
    let fraction = fraction.map_or(Cow::Borrowed(""), |fraction| Cow::Owned(format!(".{fraction}")));
    format!("{sign}{grouped}{fraction}")
}
