//! The words of a language: a Fluent catalogue, of which every error is one.

use super::mark::{Figure, shown};
use super::words::{NumberWords, is_spelling, told_figures};
use super::{CITY, COUNTRY, Fault, Templates};
use crate::decode::unsafe_places;
use crate::record::{Country, Language};
use crate::registry::message_name;
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use std::borrow::Cow;
use std::collections::BTreeMap;
use std::sync::{Arc, OnceLock};

/// Stands for the separator of thousands until the catalogue's own is put in.
const SEPARATOR: char = '\u{e000}';

/// Stands for the decimal separator until then.
const DECIMAL: char = '\u{e002}';

/// Stands before the words for a table of which no name was given.
const UNNAMED: char = '\u{e001}';

/// What is added to the name of an argument where a message chooses by it: it prints as it is written, and is chosen by as a number.
pub(super) const CHOSEN: &str = "-chosen";

/// The words of a language.
pub struct Locale {
    language: Language,
    file: String,
    own: Option<Own>,
    bundle: FluentBundle<FluentResource>,
    names: Vec<String>,
    words: Arc<NumberWords>,
    separator: String,
    decimal: String,
    /// What says a message that is missing; nothing where the language is English itself.
    english: Option<English>,
}

/// The English words, made of the same templates where one of them is needed.
struct English {
    templates: Templates,
    locale: OnceLock<Option<Box<Locale>>>,
}

impl English {
    fn locale(&self) -> Option<&Locale> {
        let made = || self.templates.locale(Language::English).ok().map(Box::new);
        self.locale.get_or_init(made).as_deref()
    }
}

impl std::fmt::Debug for Locale {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Locale").field("language", &self.language).field("file", &self.file).finish_non_exhaustive()
    }
}

impl Locale {
    /// The words that a catalogue holds, and in their places those of a registry's own.
    pub(super) fn new(
        language: Language,
        file: &str,
        text: &str,
        own: Option<OwnCatalogue<'_>>,
    ) -> Result<Self, Fault> {
        let resource = resource(file, text)?;
        let mut told = told_figures(&resource);
        let mut names: Vec<String> = text.lines().filter_map(message_name).map(str::to_owned).collect();
        let tag = language.word().parse().map_err(|_| Fault::whole(file, "this names no language", ""))?;
        let mut bundle = FluentBundle::new_concurrent(vec![tag]);
        bundle.set_use_isolating(false);
        bundle.set_formatter(Some(|value, _| match value {
            FluentValue::Number(number) => Some(grouped(number.value)),
            _ => None,
        }));
        bundle
            .add_function("FIGURE", |values, _| in_these_words(values))
            .and_then(|()| bundle.add_function("TABLE", |values, _| table(values)))
            .map_err(|error| Fault::whole(file, error.to_string(), ""))?;
        bundle
            .add_resource(resource)
            .map_err(|errors| Fault::whole(file, errors.first().map(ToString::to_string).unwrap_or_default(), ""))?;
        let own = own.map(|own| own.put_in(&mut bundle, &mut names, &mut told)).transpose()?;
        let words = NumberWords::of(&bundle, &names, told).map(Arc::new);
        let words = words.and_then(|words| words.teach(&mut bundle).map(|()| words));
        let words = words.map_err(|why| Fault::whole(file, why, ""))?;
        let mut locale = Self {
            language,
            file: file.to_owned(),
            own,
            bundle,
            names,
            words,
            separator: String::new(),
            decimal: String::new(),
            english: None,
        };
        locale.separator = locale.separator("thousands-separator", ",")?;
        locale.decimal = locale.separator("decimal-separator", ".")?;
        Ok(locale)
    }

    /// What the catalogue has between digits by a message; else what is usual.
    fn separator(&self, name: &str, usual: &str) -> Result<String, Fault> {
        let own = self.word_if_there(name);
        let own = own.map_err(|help| Fault::whole(&self.file, format!("the message `{name}` is wrong"), help))?;
        Ok(own.unwrap_or_else(|| usual.to_owned()))
    }

    /// The same, which says in English what it has no message for, by these templates.
    pub(super) fn or_in_english(self, templates: Templates) -> Self {
        Self { english: Some(English { templates, locale: OnceLock::new() }), ..self }
    }

    /// The language.
    pub fn language(&self) -> Language {
        self.language
    }

    /// The number that words of the language spell; or English ones, where some message is in English.
    pub fn number(&self, words: &str) -> Option<i64> {
        let in_english = || {
            let english = self.english.as_ref()?.locale()?;
            let is_missing = |name: &&String| !self.bundle.has_message(name) && !is_spelling(name);
            english.names.iter().find(is_missing).and_then(|_| english.number(words))
        };
        self.words.number(words).or_else(in_english)
    }

    /// The names of its messages.
    pub fn names(&self) -> Vec<&str> {
        self.names.iter().map(String::as_str).collect()
    }

    /// A message with its arguments; else why it could not be said.
    pub fn say(&self, name: &str, arguments: &FluentArgs<'_>) -> Result<String, String> {
        let Some(message) = self.bundle.get_message(name).and_then(|message| message.value()) else {
            return self.say_in_english(name, arguments);
        };
        let mut errors = Vec::new();
        let said = self.bundle.format_pattern(message, Some(&with_chosen(arguments, self.language)), &mut errors);
        // Of each table without a name its missing argument is one error, which its words make good.
        let made_good = said.matches(UNNAMED).count();
        match errors.first().filter(|_| errors.len() > made_good) {
            Some(error) => {
                let error = error.to_string().replace(CHOSEN, "");
                Err(format!("the message `{name}` of {} can't be said: {error}", self.place_of(name)))
            }
            None => Ok(self.with_separators(&said.replace(UNNAMED, ""))),
        }
    }

    /// A message that is missing, in English; else what is wrong.
    fn say_in_english(&self, name: &str, arguments: &FluentArgs<'_>) -> Result<String, String> {
        let english = self.english.as_ref().and_then(|english| Some((english, english.locale()?)));
        if let Some((english, locale)) = english.filter(|(_, locale)| locale.bundle.has_message(name)) {
            english.templates.tell_missing(&self.file, name);
            return locale.say(name, arguments);
        }
        let help = crate::decode::did_you_mean(name, &self.names()).map_or(String::new(), |help| format!(": {help}"));
        Err(format!("{} has no message `{name}`{help}", self.place_of(name)))
    }

    /// The file that a message is of: with the line, where it is a registry's own.
    fn place_of(&self, name: &str) -> String {
        let own = self.own.as_ref().and_then(|own| Some(format!("{}:{}", own.file, own.lines.get(name)?)));
        own.unwrap_or_else(|| self.file.clone())
    }

    /// A number in digits, grouped as the language does.
    pub fn number_in_digits(&self, number: u64) -> String {
        #[allow(clippy::cast_precision_loss, reason = "no figure is so large")]
        self.with_separators(&grouped(number as f64))
    }

    /// A text with the signs that the language has between digits.
    fn with_separators(&self, text: &str) -> String {
        text.replace(SEPARATOR, &self.separator).replace(DECIMAL, &self.decimal)
    }

    /// A message without arguments.
    pub fn word(&self, name: &str) -> Result<String, String> {
        self.say(name, &FluentArgs::new())
    }

    /// Whether it has a message, be it in English.
    pub fn knows(&self, name: &str) -> bool {
        let in_english = || self.english.as_ref()?.locale().map(|english| english.bundle.has_message(name));
        self.bundle.has_message(name) || in_english().unwrap_or_default()
    }

    /// The name of a country, by its code: the catalogue's, else the one that the United Nations uses in the language.
    pub fn country(&self, code: &str) -> Result<String, String> {
        let usual = || Country::new(code).map_or(code, |country| country.name_in(self.language)).to_owned();
        Ok(self.word_if_there(&format!("{COUNTRY}{code}"))?.unwrap_or_else(usual))
    }

    /// The name of a city by the one that it has in English, if the catalogue has it.
    pub fn city(&self, name: &str) -> Result<Option<String>, String> {
        self.word_if_there(&format!("{CITY}{}", name.to_lowercase().replace(' ', "-")))
    }

    /// A message without arguments that a catalogue need not have.
    pub fn word_if_there(&self, name: &str) -> Result<Option<String>, String> {
        self.bundle.has_message(name).then(|| self.word(name)).transpose()
    }
}

/// A registry's own catalogue, each message of which takes the place of the one of its name.
pub(super) struct OwnCatalogue<'a> {
    /// The file that a person would open.
    pub file: &'a str,
    /// Its text.
    pub text: &'a str,
    /// Whether a message may be in it that no other catalogue has.
    pub may_add: &'a dyn Fn(&str) -> bool,
}

/// Which messages are of such a catalogue, and on which line.
struct Own {
    file: String,
    lines: BTreeMap<String, usize>,
}

/// How deep the braces of a message are, at most.
const DEEPEST: usize = 40;

impl OwnCatalogue<'_> {
    /// An error at what no catalogue may hold: signs that show something else, and messages deeper than any parser should go.
    fn refuse_unsafe(&self) -> Result<(), Fault> {
        if let Some((place, _)) = unsafe_places(self.text).next() {
            return Err(Fault::at(self.file, self.text, place, "this sign shows something else than what stands here"));
        }
        let mut depth = 0_usize;
        for (at, sign) in self.text.char_indices() {
            match sign {
                '{' => depth += 1,
                '}' => depth = depth.saturating_sub(1),
                _ => {}
            }
            if depth > DEEPEST {
                return Err(Fault::at(self.file, self.text, at..at + 1, "this message goes too deep"));
            }
        }
        Ok(())
    }

    fn put_in(
        &self,
        bundle: &mut FluentBundle<FluentResource>,
        names: &mut Vec<String>,
        told: &mut Vec<(String, i64)>,
    ) -> Result<Own, Fault> {
        self.refuse_unsafe()?;
        let mut lines = BTreeMap::new();
        let mut start = 0;
        for (number, line) in (1..).zip(self.text.split_inclusive('\n')) {
            let place = start..start + line.find([' ', '=']).unwrap_or_default();
            start += line.len();
            let Some(name) = message_name(line) else { continue };
            if lines.insert(name.to_owned(), number).is_some() {
                let message = format!("the message `{name}` is here a second time");
                return Err(Fault::at(self.file, self.text, place, message).with_help(Some("keep one".to_owned())));
            }
            if names.iter().any(|known| known == name) {
                continue;
            }
            if !(self.may_add)(name) {
                let known: Vec<_> = names.iter().map(String::as_str).collect();
                let help = crate::decode::did_you_mean(name, &known).unwrap_or_else(|| {
                    "no template says it: remove it, or let a template of the registry say it".to_owned()
                });
                let message = format!("there is no message `{name}`");
                return Err(Fault::at(self.file, self.text, place, message).with_help(Some(help)));
            }
            names.push(name.to_owned());
        }
        let resource = resource(self.file, self.text)?;
        told.extend(told_figures(&resource));
        bundle.add_resource_overriding(resource);
        Ok(Own { file: self.file.to_owned(), lines })
    }
}

/// A catalogue's messages, or where its syntax is broken first.
fn resource(file: &str, text: &str) -> Result<FluentResource, Fault> {
    if let Ok(resource) = FluentResource::try_new(choosing_by_numbers(text)) {
        return Ok(resource);
    }
    FluentResource::try_new(text.to_owned()).map_err(|(_, errors)| {
        let first = errors.first().map_or((0..0, String::new()), |error| (error.pos.clone(), error.to_string()));
        Fault::at(file, text, first.0, first.1)
    })
}

/// A catalogue whose messages choose by `$outputs-chosen` where they say `{ $outputs -> …`. Terms have arguments of their own.
fn choosing_by_numbers(text: &str) -> String {
    let mut is_term = false;
    let mut chosen = String::with_capacity(text.len() + 1024);
    for line in text.split_inclusive('\n') {
        if !line.starts_with([' ', '\n', '}']) {
            is_term = line.starts_with('-');
        }
        let mut rest = line;
        while let Some(arrow) = rest.find("->").filter(|_| !is_term) {
            let before = rest[..arrow].trim_end();
            let argument = before.rsplit('$').next().unwrap_or_default();
            let is_argument =
                before.contains('$') && argument.chars().all(|sign| sign.is_alphanumeric() || sign == '-');
            chosen.push_str(before);
            chosen.push_str(if is_argument { CHOSEN } else { "" });
            chosen.push_str(&rest[before.len()..arrow + 2]);
            rest = &rest[arrow + 2..];
        }
        chosen.push_str(rest);
    }
    chosen
}

/// The arguments, and each once more to choose by: a figure, which prints with its mark, as a number, and so is what stands in
/// digits, such as a year where a language says otherwise of several.
fn with_chosen<'a>(arguments: &'a FluentArgs<'_>, language: Language) -> FluentArgs<'a> {
    let mut all = FluentArgs::with_capacity(2 * arguments.iter().count());
    for (name, value) in arguments.iter() {
        let chosen = match value {
            FluentValue::String(text) => {
                let number = shown(text).map(|figure| figure.value).or_else(|| text.parse().ok());
                number.map_or_else(|| value.clone(), |number| counted(number, language).into())
            }
            FluentValue::Number(number) if number.value.fract() == 0.0 =>
            {
                #[expect(clippy::cast_possible_truncation, reason = "it has no fraction")]
                counted(number.value as i64, language).into()
            }
            other => other.clone(),
        };
        all.set(name, value.clone());
        all.set(format!("{name}{CHOSEN}"), chosen);
    }
    all
}

/// A number of the same plural as this one. In Arabic that goes by the last two digits, which the rules that we have look at only
/// below a hundred.
fn counted(number: i64, language: Language) -> i64 {
    match (language, number % 100) {
        (Language::Arabic, 3..=99) if number > 100 => number % 100,
        (Language::Arabic, _) if number > 100 => 100,
        _ => number,
    }
}

/// What a message writes with `{ FIGURE($outputs, "One output") }`: these words, marked as the figure where it is one.
fn in_these_words<'a>(values: &[FluentValue<'a>]) -> FluentValue<'a> {
    match values {
        [FluentValue::String(figure), FluentValue::String(words)] => {
            shown(figure).map_or_else(|| words.clone().into(), |figure| figure.marked(words).into())
        }
        [_, words] => words.clone(),
        _ => FluentValue::Error,
    }
}

/// What a message writes with `{ TABLE($table, "the table below", "table #") }`: a reference to the table of this name, in the words for the
/// only one of a document, or in those for one of several, with its number. A template part from before tables had names gives none: then the
/// words for an only one stand without a reference.
fn table<'a>(values: &[FluentValue<'a>]) -> FluentValue<'a> {
    match values {
        [FluentValue::String(name), FluentValue::String(only), FluentValue::String(numbered)] => {
            format!("[{only}|{numbered}](#{name})").into()
        }
        [FluentValue::Error, FluentValue::String(only), FluentValue::String(_)] => format!("{UNNAMED}{only}").into(),
        _ => FluentValue::Error,
    }
}

/// A figure as an argument of a message.
pub fn argument(figure: &Figure) -> FluentValue<'static> {
    #[allow(clippy::cast_precision_loss, reason = "no figure is so large")]
    FluentValue::from(figure.marked(&grouped(figure.value as f64)))
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
    let fraction = fraction.map_or(Cow::Borrowed(""), |fraction| Cow::Owned(format!("{DECIMAL}{fraction}")));
    format!("{sign}{grouped}{fraction}")
}

#[cfg(test)]
mod tests {
    use super::super::Templates;
    use super::*;

    fn said(message: &str, figure: &Figure) -> String {
        let mut templates = Templates::default();
        let english = templates.text("locales/en.ftl").unwrap().into_owned();
        templates.replace("locales/en.ftl", "en.ftl", &format!("{english}\ntried = {message}\n"));
        templates.replace("stocktaking.md", "stocktaking.md", "{{ t(\"tried\") }}");
        let locale = templates.locale(Language::English).unwrap();
        locale.say("tried", &[("n", argument(figure))].into_iter().collect()).unwrap()
    }

    #[test]
    fn a_message_chooses_by_a_figure_as_by_a_number_and_prints_it_with_its_mark() {
        let figure = |value| Figure { name: "outputs".to_owned(), value };
        let message = "{ $n ->\n    [0] none\n    [one] one of { $n }\n   *[other] { $n ->\n        [2] a pair\n       *[other] { $n }\n      }\n  }.";
        assert_eq!(said(message, &figure(0)), "none.");
        assert_eq!(said(message, &figure(1)), format!("one of {}.", figure(1).marked("1")));
        assert_eq!(said(message, &figure(2)), "a pair.");
        assert_eq!(said(message, &figure(1234)), format!("{}.", figure(1234).marked("1,234")));
    }

    #[test]
    fn words_of_a_message_can_be_the_figure() {
        let one = Figure { name: "outputs".to_owned(), value: 1 };
        assert_eq!(said("{ FIGURE($n, \"One\") } output", &one), format!("{} output", one.marked("One")));
    }

    #[test]
    fn a_table_without_a_name_is_the_one_below() {
        let figure = Figure { name: "outputs".to_owned(), value: 2 };
        let message = "{ TABLE($table, \"The table below\", \"Table #\") } shows { $n }";
        assert_eq!(said(message, &figure), format!("The table below shows {}", figure.marked("2")));
    }

    #[test]
    fn terms_choose_by_arguments_of_their_own() {
        let text = "-a = { $case ->\n   *[x] y\n  }\nb = { $n -> \n   *[x] y\n  }\n";
        assert_eq!(choosing_by_numbers(text), text.replace("$n", "$n-chosen"));
    }
}
