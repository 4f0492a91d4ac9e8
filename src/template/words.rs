//! Numbers in words, as a catalogue spells them: of a language whose catalogue spells none they stay digits.
//!
//! A message writes `{ COUNT($n) }` for a number within a sentence (in words below ten), `{ START($n) }` for one that begins a
//! sentence (always in words), `{ SERIES($n, $most) }` for one of several in a row (in words if the greatest of them is below ten),
//! and `{ ORDINAL($n) }` for the place of something in a row.
//!
//! A language whose numbers agree with what they count names the form: `{ COUNT($n, form: "feminine") }` is of the messages
//! `cardinal-feminine-…`, and where one of these is missing, of the plain one.

use super::locale::{CHOSEN, grouped};
use super::mark::{Figure, shown};
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement, VariantKey};
use fluent_syntax::unicode::unescape_unicode_to_string;
use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::sync::{Arc, OnceLock};

/// What the names of messages that spell numbers begin with: a catalogue need not have them.
pub(super) const SPELLING: [&str; 2] = ["cardinal-", "ordinal-"];

/// Whether a message spells numbers.
pub(super) fn is_spelling(message: &str) -> bool {
    SPELLING.iter().any(|prefix| message.starts_with(prefix))
}

/// Below this, a number within a sentence stands in words.
const TEN: i64 = 10;

/// Up to here a catalogue spells every number.
const SPELT: i64 = 999;

/// The words that a catalogue has for numbers.
#[derive(Debug, Default)]
pub(super) struct NumberWords {
    /// By the names of the messages.
    words: BTreeMap<String, String>,
    /// Words that stand for a figure in a message, such as a dual, with the number that they are told for.
    told: Vec<(String, i64)>,
    /// Which number each spelling is of, once somebody asks.
    numbers: OnceLock<HashMap<String, i64>>,
}

impl NumberWords {
    /// The words of a catalogue: those of its messages `cardinal-…` and `ordinal-…`, with `_` where a number goes; and those that
    /// other messages tell a figure in.
    pub(super) fn of(
        bundle: &FluentBundle<FluentResource>,
        names: &[String],
        told: Vec<(String, i64)>,
    ) -> Result<Self, String> {
        let spells = |name: &&String| is_spelling(name);
        let word = |name: &String| {
            let pattern = bundle.get_message(name).and_then(|message| message.value())?;
            let arguments: FluentArgs<'_> =
                [("tens", "_1"), ("units", "_2"), ("hundreds", "_1"), ("thousands", "_1"), ("rest", "_2")]
                    .into_iter()
                    .collect();
            let mut errors = Vec::new();
            let text = bundle.format_pattern(pattern, Some(&arguments), &mut errors).into_owned();
            Some(match errors.first() {
                Some(error) => Err(format!("the message `{name}` can't be said: {error}")),
                None => Ok((name.clone(), text)),
            })
        };
        let words = names.iter().filter(spells).filter_map(word).collect::<Result<_, _>>()?;
        Ok(Self { words, told, numbers: OnceLock::new() })
    }

    /// Teaches a catalogue to write numbers in words.
    pub(super) fn teach(self: &Arc<Self>, bundle: &mut FluentBundle<FluentResource>) -> Result<(), String> {
        let words = Arc::clone(self);
        let it = Arc::clone(&words);
        let added = bundle.add_function("COUNT", move |values, named| {
            it.written(values, |it, number| (number < TEN).then(|| it.cardinal(form(named), number)).flatten())
        });
        added.map_err(|error| error.to_string())?;
        let it = Arc::clone(&words);
        let added = bundle.add_function("SERIES", move |values, named| {
            let most = values.get(1).and_then(|most| figure(most).map(|figure| figure.value).or_else(|| whole(most)));
            let is_small = most.is_some_and(|most| most < TEN);
            it.written(values, |it, number| is_small.then(|| it.cardinal(form(named), number)).flatten())
        });
        added.map_err(|error| error.to_string())?;
        let it = Arc::clone(&words);
        let added = bundle.add_function("START", move |values, named| {
            let capitalized = |words: String| crate::print::capitalized(&words);
            it.written(values, |it, number| it.cardinal(form(named), number).map(capitalized))
        });
        added.map_err(|error| error.to_string())?;
        let added = bundle.add_function("ORDINAL", move |values, named| {
            words.written(values, |it, number| it.spelt(Kind::Ordinal, form(named), number))
        });
        added.map_err(|error| error.to_string())
    }

    /// The number that words spell, however they are parted; none where they spell none, or the catalogue spells none.
    pub(super) fn number(&self, text: &str) -> Option<i64> {
        let text = parted(text);
        let spelt = |text: &str| self.numbers().get(text.trim()).copied();
        spelt(&text).or_else(|| {
            let pattern = |name: &str| self.words.get(name).map(|pattern| parted(pattern));
            let (with_rest, whole) = (pattern("cardinal-thousands-rest"), pattern("cardinal-thousands"));
            let of_rest = |pattern: String| {
                let between = pattern.strip_prefix("_1")?.strip_suffix("_2")?.to_owned();
                let (thousands, rest) = text.split_once(&between)?;
                Some(spelt(thousands)? * 1000 + spelt(rest)?)
            };
            let of_whole = |pattern: String| Some(spelt(text.strip_suffix(pattern.strip_prefix("_1")?)?)? * 1000);
            with_rest.and_then(of_rest).or_else(|| whole.and_then(of_whole))
        })
    }

    fn numbers(&self) -> &HashMap<String, i64> {
        self.numbers.get_or_init(|| {
            let none =
                self.words.get(NONE).into_iter().flat_map(|words| words.split(',')).map(|word| (parted(word), 0));
            let forms: BTreeSet<_> = self.words.keys().map(|name| form_of(name)).collect();
            let in_form =
                |form| (0..=SPELT).filter_map(move |number| Some((parted(&self.cardinal(form, number)?), number)));
            let spelt = forms.into_iter().flat_map(in_form);
            let told = self.told.iter().map(|(words, number)| (parted(words), *number));
            told.chain(none).chain(spelt).collect()
        })
    }

    /// The first value in words where there are any, else as it is.
    fn written<'v>(
        &self,
        values: &[FluentValue<'v>],
        in_words: impl Fn(&Self, i64) -> Option<String>,
    ) -> FluentValue<'v> {
        let Some(value) = values.first() else { return FluentValue::Error };
        let figure = figure(value);
        let number = figure.as_ref().map(|figure| figure.value).or_else(|| whole(value));
        let words = number.filter(|number| *number >= 0).and_then(|number| in_words(self, number));
        match (words, figure, value) {
            (Some(words), Some(figure), _) => figure.marked(&words).into(),
            (Some(words), None, _) => words.into(),
            (None, _, FluentValue::Number(number)) => grouped(number.value).into(),
            (None, _, other) => other.clone(),
        }
    }

    fn cardinal(&self, form: Option<&str>, number: i64) -> Option<String> {
        self.spelt(Kind::Cardinal, form, number)
    }

    /// A number below a thousand: its own word, else tens with units, else hundreds with what is left.
    fn spelt(&self, kind: Kind, form: Option<&str>, number: i64) -> Option<String> {
        let word = |rest: &str| {
            let in_form = form.and_then(|form| self.words.get(&format!("{}{form}-{rest}", kind.prefix())));
            in_form.or_else(|| self.words.get(&format!("{}{rest}", kind.prefix()))).cloned()
        };
        let own = || word(&number.to_string());
        let joined = |pattern: &str, first: i64, rest: i64| {
            let with_first = word(pattern)?.replacen("_1", &self.cardinal(form, first)?, 1);
            Some(with_first.replacen("_2", &self.spelt(kind, form, rest)?, 1))
        };
        match number {
            0..=20 | 30 | 40 | 50 | 60 | 70 | 80 | 90 => own(),
            21..=99 => own().or_else(|| joined("tens-units", number / 10 * 10, number % 10)),
            100..=999 if number % 100 == 0 => {
                own().or_else(|| Some(word("hundreds")?.replacen("_1", &self.cardinal(form, number / 100)?, 1)))
            }
            100..=999 => joined("hundreds-rest", number / 100, number % 100),
            _ => None,
        }
    }
}

/// Which numbers words are of.
#[derive(Debug, Clone, Copy)]
enum Kind {
    Cardinal,
    Ordinal,
}

impl Kind {
    /// What the names of their messages begin with.
    fn prefix(self) -> &'static str {
        match self {
            Self::Cardinal => SPELLING[0],
            Self::Ordinal => SPELLING[1],
        }
    }
}

/// The form of words that a message asks for.
fn form<'a>(named: &'a FluentArgs<'_>) -> Option<&'a str> {
    match named.get("form") {
        Some(FluentValue::String(form)) => Some(form),
        _ => None,
    }
}

/// The form that a message is of that spells cardinals: `feminine` for `cardinal-feminine-21`; none for a plain one.
fn form_of(name: &str) -> Option<&str> {
    const PATTERNS: [&str; 6] = ["none", "tens-units", "hundreds", "hundreds-rest", "thousands", "thousands-rest"];
    let rest = name.strip_prefix(Kind::Cardinal.prefix())?;
    let form = |pattern: &str| rest.strip_suffix(pattern)?.strip_suffix('-');
    let of_number = || form(&rest[rest.trim_end_matches(|sign: char| sign.is_ascii_digit()).len()..]);
    PATTERNS.iter().find_map(|pattern| form(pattern)).or_else(of_number)
}

/// The words that messages tell figures in, as `{ FIGURE($n, "One output") }` does where `$n` is 1, each with the number.
pub(super) fn told_figures(resource: &FluentResource) -> Vec<(String, i64)> {
    let mut told = Vec::new();
    for entry in resource.entries() {
        if let Entry::Message(message) = entry
            && let Some(pattern) = &message.value
        {
            figures_in(pattern, &mut Vec::new(), &mut told);
        }
    }
    told
}

/// What a variant is for: the argument that is chosen by, and the number that it is there.
type Chosen<'a> = (&'a str, Option<i64>);

fn figures_in<'a>(pattern: &'a Pattern<&'a str>, within: &mut Vec<Chosen<'a>>, told: &mut Vec<(String, i64)>) {
    for element in &pattern.elements {
        let PatternElement::Placeable { expression } = element else { continue };
        match expression {
            Expression::Inline(InlineExpression::FunctionReference { id, arguments }) if id.name == "FIGURE" => {
                if let [InlineExpression::VariableReference { id }, InlineExpression::StringLiteral { value }] =
                    &arguments.positional[..]
                    && let Some((_, Some(number))) = within.iter().rfind(|(chosen, _)| *chosen == id.name)
                {
                    told.push((unescape_unicode_to_string(value).into_owned(), *number));
                }
            }
            Expression::Inline(_) => {}
            Expression::Select { selector, variants } => {
                let argument = match selector {
                    InlineExpression::VariableReference { id } => id.name.trim_end_matches(CHOSEN),
                    _ => "",
                };
                for variant in variants {
                    within.push((argument, number_of(&variant.key)));
                    figures_in(&variant.value, within, told);
                    within.pop();
                }
            }
        }
    }
}

/// The one number that a variant is for, as far as it is one.
fn number_of(key: &VariantKey<&str>) -> Option<i64> {
    match key {
        VariantKey::NumberLiteral { value } => value.parse().ok(),
        VariantKey::Identifier { name: "zero" } => Some(0),
        VariantKey::Identifier { name: "one" } => Some(1),
        VariantKey::Identifier { name: "two" } => Some(2),
        VariantKey::Identifier { .. } => None,
    }
}

/// The message that lists the words for nought that stand before a thing or in its place: `no`, `none`.
const NONE: &str = "cardinal-none";

/// Words in small letters with one space between, whatever parts them.
fn parted(text: &str) -> String {
    let parts = text.split(|sign: char| sign.is_whitespace() || matches!(sign, '-' | '‑'));
    let parts = parts.map(|part| part.replace('\u{ad}', "").to_lowercase()).filter(|part| !part.is_empty());
    parts.collect::<Vec<_>>().join(" ")
}

/// The figure that an argument is.
fn figure(value: &FluentValue<'_>) -> Option<Figure> {
    match value {
        FluentValue::String(text) => shown(text),
        _ => None,
    }
}

/// The whole number that a value is, in digits too.
fn whole(value: &FluentValue<'_>) -> Option<i64> {
    match value {
        #[expect(clippy::cast_possible_truncation, reason = "a number with a fraction is none of these")]
        FluentValue::Number(number) if number.value.fract() == 0.0 => Some(number.value as i64),
        FluentValue::String(text) => text.parse().ok(),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use crate::record::Language;
    use crate::template::Templates;
    use fluent_bundle::FluentArgs;

    fn said(message: &str, numbers: &[i64]) -> Vec<String> {
        let mut templates = Templates::default();
        let english = templates.text("locales/en.ftl").unwrap().into_owned();
        templates.replace("locales/en.ftl", "en.ftl", &format!("{english}\ntried = {message}\n"));
        templates.replace("stocktaking.md", "stocktaking.md", "{{ t(\"tried\") }}");
        let locale = templates.locale(Language::English).unwrap();
        let say =
            |number: &i64| locale.say("tried", &[("n", *number)].into_iter().collect::<FluentArgs<'_>>()).unwrap();
        numbers.iter().map(say).collect()
    }

    #[test]
    fn numbers_within_a_sentence_are_in_words_below_ten() {
        assert_eq!(said("{ COUNT($n) } outputs", &[0, 1, 9]), ["zero outputs", "one outputs", "nine outputs"]);
        assert_eq!(said("{ COUNT($n) } outputs", &[10, 1234]), ["10 outputs", "1,234 outputs"]);
    }

    #[test]
    fn numbers_that_begin_a_sentence_are_in_words() {
        let words = ["Eleven", "Twenty", "Twenty-nine", "One hundred", "Nine hundred and ninety-nine"];
        assert_eq!(said("{ START($n) }", &[11, 20, 29, 100, 999]), words);
        assert_eq!(said("{ START($n) }", &[512, 1000]), ["Five hundred and twelve", "1,000"]);
    }

    #[test]
    fn numbers_of_one_series_are_all_in_words_or_all_in_digits() {
        assert_eq!(said("{ SERIES($n, 9) } { SERIES($n, 10) }", &[3]), ["three 3"]);
    }

    #[test]
    fn a_form_has_words_of_its_own_and_the_plain_ones_beside() {
        let words = "cardinal-tried-1 = una\ncardinal-tried-20 = veinte\nordinal-tried-1 = prima";
        assert_eq!(said(&format!("{{ COUNT($n, form: \"tried\") }}\n{words}"), &[1, 2]), ["una", "two"]);
        assert_eq!(
            said(&format!("{{ START($n, form: \"tried\") }}\n{words}"), &[21, 22]),
            ["Veinte-una", "Veinte-two"]
        );
        assert_eq!(said(&format!("{{ ORDINAL($n, form: \"tried\") }}\n{words}"), &[1, 21]), ["prima", "veinte-prima"]);
    }

    #[test]
    fn the_number_that_words_are_told_for_is_that_of_their_variant() {
        let mut templates = Templates::default();
        let own = "welcome = { $n ->\n    [0] { FIGURE($n, \"nobody\") }\n    [two] { FIGURE($n, \"a pair\") }\n   *[other] { $n }\n  }\n";
        templates.replace("locales/en.ftl", "en.ftl", own);
        templates.replace("stocktaking.md", "stocktaking.md", "{{ t(\"welcome\") }}");
        let locale = templates.locale(Language::English).unwrap();
        assert_eq!([locale.number("nobody"), locale.number("a pair"), locale.number("pair")], [Some(0), Some(2), None]);
    }

    #[test]
    fn sessions_are_in_words() {
        let words =
            ["first", "twelfth", "twentieth", "sixty-fifth", "eightieth", "one hundredth", "one hundred and first"];
        assert_eq!(said("{ ORDINAL($n) }", &[1, 12, 20, 65, 80, 100, 101]), words);
    }
}
