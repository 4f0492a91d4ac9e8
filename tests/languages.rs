//! The words of reports and of the terminal in each language.

use crate::support::{Registry, assert_as_kept, excerpt, wsis_in};
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement, VariantKey};
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;
use wsis::{
    Asked, BUILT_IN, Category, Country, Gap, HasWord, Language, Locale, OutputKind, Region, State, Templates, Topic,
};

/// What the names of countries begin with, which a catalogue may leave out.
const COUNTRY: &str = "country-";
const CITY: &str = "city-";
/// What the names of messages begin with that spell numbers: a language without them writes digits.
const SPELLING: [&str; 2] = ["cardinal-", "ordinal-"];

/// The catalogues that come with the program.
fn catalogues() -> impl Iterator<Item = Locale> {
    let tags = BUILT_IN.iter().filter_map(|built_in| built_in.name.strip_prefix("locales/")?.strip_suffix(".ftl"));
    tags.map(|tag| {
        let language = Language::WORDS.iter().find(|(word, _)| *word == tag).expect("one of the six").1;
        Templates::default().locale(language).unwrap()
    })
}

/// The messages that a catalogue must have.
fn needed(locale: &Locale) -> Vec<&str> {
    let mut names = locale.names();
    names.retain(|name| {
        ![COUNTRY, CITY].iter().any(|place| name.starts_with(place))
            && !SPELLING.iter().any(|spelling| name.starts_with(spelling))
    });
    names.sort_unstable();
    names
}

#[test]
fn every_word_of_the_registry_has_a_message_in_each_language() {
    fn words<T: HasWord>(kind: &str) -> Vec<String> {
        T::WORDS.iter().map(|(word, _)| format!("{kind}-{word}")).collect()
    }
    let months = (1..=12).map(|month| format!("month-{month}"));
    let mut names = words::<OutputKind>("kind");
    names.extend(words::<Category>("category"));
    names.extend(words::<Region>("region"));
    names.extend(words::<Topic>("topic"));
    names.extend(words::<Gap>("gap"));
    names.extend(words::<Asked>("asked-of"));
    names.extend(months);
    for locale in catalogues() {
        for name in &names {
            assert!(!locale.word(name).unwrap().is_empty(), "{}: {name}", locale.language());
        }
        for name in words::<State>("request")
            .into_iter()
            .chain(words::<State>("requests-standing"))
            .chain(words::<Gap>("finding-gap"))
        {
            assert!(locale.names().contains(&&*name), "{}: {name}", locale.language());
        }
    }
}

#[test]
fn each_catalogue_has_the_messages_of_the_english_one_and_names_only_countries_beside() {
    let english = Templates::default().locale(Language::English).unwrap();
    assert_eq!(catalogues().count(), Language::WORDS.len(), "each language has its file");
    for locale in catalogues() {
        let language = locale.language();
        let (has, needs): (BTreeSet<_>, BTreeSet<_>) =
            (needed(&locale).into_iter().collect(), needed(&english).into_iter().collect());
        assert_eq!(needs.difference(&has).collect::<Vec<_>>(), [&""; 0], "{language} lacks these");
        assert_eq!(has.difference(&needs).collect::<Vec<_>>(), [&""; 0], "{language} has these beside");
        for code in locale.names().into_iter().filter_map(|name| name.strip_prefix(COUNTRY)) {
            assert!(Country::new(code).is_some(), "{language}: {COUNTRY}{code} is of no country");
            assert!(!locale.word(&format!("{COUNTRY}{code}")).unwrap().is_empty(), "{language}: {COUNTRY}{code}");
        }
    }
}

/// The text of a catalogue.
fn text(language: Language) -> &'static str {
    let name = format!("locales/{language}.ftl");
    BUILT_IN.iter().find(|built_in| built_in.name == name).map(|it| it.text).unwrap()
}

/// What a message is made of.
#[derive(Default)]
struct Parts {
    /// The arguments that it names.
    arguments: BTreeSet<String>,
    /// Those that it prints, or hands to a function first.
    printed: BTreeSet<String>,
    /// What it chooses by, each with the keys of the variants.
    chosen: Vec<(String, Vec<String>)>,
    /// Its words, without what is put in.
    words: String,
}

impl Parts {
    fn of(pattern: &Pattern<&str>) -> Self {
        let mut parts = Self::default();
        parts.add(pattern);
        parts
    }

    fn add(&mut self, pattern: &Pattern<&str>) {
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => self.words.push_str(value),
                PatternElement::Placeable { expression: Expression::Inline(inline) } => self.add_inline(inline, true),
                PatternElement::Placeable { expression: Expression::Select { selector, variants } } => {
                    self.add_inline(selector, false);
                    let InlineExpression::VariableReference { id } = selector else {
                        panic!("a message chooses by an argument")
                    };
                    let key = |key: &VariantKey<&str>| match key {
                        VariantKey::Identifier { name } => (*name).to_owned(),
                        VariantKey::NumberLiteral { value } => (*value).to_owned(),
                    };
                    let keys = variants.iter().map(|variant| key(&variant.key)).collect();
                    self.chosen.push((id.name.to_owned(), keys));
                    for variant in variants {
                        self.add(&variant.value);
                    }
                }
            }
        }
    }

    fn add_inline(&mut self, inline: &InlineExpression<&str>, is_printed: bool) {
        match inline {
            InlineExpression::VariableReference { id } => {
                self.arguments.insert(id.name.to_owned());
                if is_printed {
                    self.printed.insert(id.name.to_owned());
                }
            }
            InlineExpression::FunctionReference { arguments, .. } => {
                for (n, argument) in arguments.positional.iter().enumerate() {
                    self.add_inline(argument, is_printed && n == 0);
                }
            }
            InlineExpression::StringLiteral { value } => self.words.push_str(value),
            _ => {}
        }
    }
}

/// The messages of a catalogue.
fn messages(language: Language) -> BTreeMap<String, Parts> {
    let resource = FluentResource::try_new(text(language).to_owned()).map_err(|(_, errors)| errors).unwrap();
    let of_message = |entry: &Entry<&str>| match entry {
        Entry::Message(message) => Some((message.id.name.to_owned(), Parts::of(message.value.as_ref()?))),
        _ => None,
    };
    resource.entries().filter_map(of_message).collect()
}

/// The other languages than English.
fn translated() -> impl Iterator<Item = Language> {
    Language::WORDS.iter().map(|(_, language)| *language).filter(|language| *language != Language::English)
}

/// Arguments that messages get, though the English one has no use for them.
const UNUSED_IN_ENGLISH: [(&str, &str); 18] = [
    ("billions", "in-hundred-millions"),
    ("billions", "in-millions"),
    ("billions", "is-qualified"),
    ("billions", "is-whole"),
    ("billions", "units"),
    ("distribution-date", "day"),
    ("distribution-date", "is-day"),
    ("distribution-date", "month"),
    ("distribution-date", "year"),
    ("list-end", "letter"),
    ("millions", "in-hundred-millions"),
    ("millions", "in-ten-thousands"),
    ("millions", "is-of-hundred-millions"),
    ("millions", "is-qualified"),
    ("millions", "is-whole"),
    ("millions", "units"),
    ("name-in-sentence", "is-foreign"),
    ("when-days", "dates"),
];

/// Arguments that a language tells in words or in other units instead of printing them, or that its form of a date holds already.
const TOLD_OTHERWISE: [(&str, &str); 4] =
    [("billions", "number"), ("millions", "number"), ("when-days", "first"), ("when-days", "last")];

#[test]
fn each_message_has_the_arguments_of_the_english_one() {
    let english = messages(Language::English);
    for language in translated() {
        for (name, message) in messages(language) {
            let Some(original) = english.get(&name) else { continue };
            for argument in &message.arguments {
                let is_given =
                    original.arguments.contains(argument) || UNUSED_IN_ENGLISH.contains(&(&*name, &**argument));
                assert!(is_given, "{language}: {name} gets no ${argument}");
            }
            for argument in original.printed.difference(&message.arguments) {
                let is_told = TOLD_OTHERWISE.contains(&(&*name, &**argument));
                assert!(is_told, "{language}: {name} says nothing of ${argument}");
            }
        }
    }
}

/// The plural categories that whole numbers have in a language; those of nought in Arabic may be that of other numbers.
fn categories(language: Language) -> &'static [&'static str] {
    match language {
        Language::English | Language::French | Language::Spanish => &["one", "other"],
        Language::Russian => &["one", "few", "many", "other"],
        Language::Arabic => &["one", "two", "few", "many", "other"],
        Language::Chinese => &["other"],
    }
}

const CATEGORIES: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];

#[test]
fn what_chooses_by_a_number_has_each_plural_that_the_language_needs() {
    let english = messages(Language::English);
    let is_number = |key: &String| CATEGORIES.contains(&&**key) || key.bytes().all(|byte| byte.is_ascii_digit());
    for language in translated() {
        let mut plurals = 0;
        for (name, message) in messages(language) {
            for (argument, keys) in &message.chosen {
                let is_plural =
                    keys.iter().all(is_number) && keys.iter().any(|key| key != "other" && CATEGORIES.contains(&&**key));
                if !is_plural {
                    continue;
                }
                plurals += 1;
                for category in categories(language) {
                    // One and two may be told by their numbers, where these are all that the category holds.
                    let exact = match (language, *category) {
                        (Language::Russian, _) => "",
                        (_, "one") => "1",
                        (_, "two") => "2",
                        _ => "",
                    };
                    let has = keys.iter().any(|key| key == category || key == exact);
                    assert!(has, "{language}: {name} has no [{category}] for ${argument}: {keys:?}");
                }
            }
            // What English says otherwise of one than of many, a language with plurals does not say of all alike.
            let Some(original) = english.get(&name).filter(|_| inflects_by_number(language)) else { continue };
            for (argument, keys) in &original.chosen {
                let is_plural = keys.iter().all(is_number) && keys.iter().any(|key| key == "one");
                let prints = message.printed.contains(argument);
                let chooses = message.chosen.iter().any(|(chosen, keys)| chosen == argument && keys.len() > 1);
                let is_apart = NUMBER_STANDS_APART.contains(&&*name);
                assert!(
                    !is_plural || !prints || chooses || is_apart,
                    "{language}: {name} says all numbers of ${argument} alike"
                );
            }
        }
        assert!(language == Language::Chinese || plurals > 50, "{language}: only {plurals} plurals");
    }
}

/// Whether a language says a thing otherwise of one than of many. In Russian numbers mostly stand apart, behind a colon or a dash.
fn inflects_by_number(language: Language) -> bool {
    !matches!(language, Language::Chinese | Language::Russian)
}

/// Messages in which a number stands apart from words, behind a colon or in brackets.
const NUMBER_STANDS_APART: [&str; 5] = [
    "chart-outputs-by-country",
    "chart-outputs-by-region",
    "chart-outputs-by-sdg",
    "request-earlier-answers",
    "stocktake-coverage",
];

/// What is the same in English and in another language, as a word that both have, or as what is printed in Latin letters.
const SAME_AS_IN_ENGLISH: &[(Language, &[&str])] = &[
    (
        Language::French,
        &[
            "annexes",
            "column-action",
            "column-commission",
            "column-commit",
            "column-coordinators-short",
            "column-cycle",
            "column-date",
            "column-dates",
            "column-ecosoc",
            "column-further-action",
            "column-id",
            "column-modalities-short",
            "column-participants",
            "column-sources",
            "figure",
            "ibid",
            "key-action",
            "key-commission",
            "key-cycle",
            "key-date",
            "key-document",
            "key-ecosoc",
            "key-session",
            "key-total",
            "kind-publication",
            "notes",
            "page",
            "place-introduction",
            "place-observations",
            "record-cycle",
            "region-europe",
            "sg-assembly-session",
            "sg-introduction",
            "show-cycle",
            "show-sources",
            "step-commission",
            "step-ecosoc",
            "stocktaking-introduction",
            "topic-communication",
            "word-kind-publication",
            "word-topic-communication",
            "workbook-meeting-sources",
            "workbook-organization-sources",
            "workbook-output-date",
            "workbook-output-sources",
            "workbook-sheet-text",
        ],
    ),
    (
        Language::Spanish,
        &[
            "column-coordinators-short",
            "column-modalities-short",
            "coverage-local",
            "coverage-regional",
            "ibid",
            "key-provisional",
            "key-total",
            "no",
            "word-coverage-local",
            "word-coverage-regional",
            "workbook-no",
        ],
    ),
    (Language::Arabic, &["distribution-general", "original-english"]),
    // The months are keys, by which messages choose the case.
    (
        Language::Russian,
        &[
            "distribution-general",
            "month-1",
            "month-10",
            "month-11",
            "month-12",
            "month-2",
            "month-3",
            "month-4",
            "month-5",
            "month-6",
            "month-7",
            "month-8",
            "month-9",
            "original-english",
        ],
    ),
    (Language::Chinese, &["distribution-general", "original-english"]),
];

#[test]
fn no_message_is_the_english_one_in_disguise() {
    let english = messages(Language::English);
    let words = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase();
    for language in translated() {
        let allowed = SAME_AS_IN_ENGLISH.iter().find(|(of, _)| *of == language).map_or(&[][..], |(_, names)| names);
        let same = |name: &str, message: &Parts| {
            let original = english.get(name)?;
            let is_same =
                message.words.chars().any(char::is_alphabetic) && words(&message.words) == words(&original.words);
            is_same.then(|| name.to_owned())
        };
        let same: BTreeSet<_> = messages(language)
            .iter()
            .filter(|(name, _)| !name.starts_with("cardinal-"))
            .filter_map(|(name, message)| same(name, message))
            .collect();
        let allowed: BTreeSet<_> = allowed.iter().map(|name| (*name).to_owned()).collect();
        assert_eq!(same, allowed, "{language}");
    }
}

#[test]
fn what_no_document_was_seen_to_say_is_marked_as_unread() {
    for language in translated() {
        let (mut marked, mut above) = (0, String::new());
        let begins = |line: &str| line.starts_with(|sign: char| sign.is_ascii_lowercase()) && line.contains(" =");
        for section in text(language).split("\n\n") {
            let Some(first) = section.lines().find(|line| begins(line)) else {
                // A comment by itself is of what follows.
                above.push_str(section);
                continue;
            };
            let head: Vec<_> = section.lines().take_while(|line| line.starts_with('#')).collect();
            let is_marked = above.contains("unread:") || section.contains("# unread:");
            marked += usize::from(is_marked);
            let cites = head.iter().any(|line| line.contains("as in"));
            assert!(
                is_marked || cites,
                "{language}: `{first}` and what follows: mark it with `# unread:`, or say where it was read"
            );
            above.clear();
        }
        assert!(marked > 10, "{language}: {marked} sections are marked");
    }
}

/// A message with numbers and words.
fn said(language: Language, message: &str, arguments: &[(&str, FluentValue<'_>)]) -> String {
    let locale = Templates::default().locale(language).unwrap();
    let arguments: FluentArgs<'_> = arguments.iter().cloned().collect();
    locale.say(message, &arguments).unwrap()
}

#[test]
fn numbers_choose_by_the_plurals_of_each_language() {
    let outputs = |language, numbers: &[i64]| {
        numbers.iter().map(|n| said(language, "count-output", &[("n", (*n).into())])).collect::<Vec<_>>()
    };
    assert_eq!(outputs(Language::English, &[0, 1, 2, 1234]), ["No outputs", "1 output", "2 outputs", "1,234 outputs"]);
    assert_eq!(outputs(Language::French, &[1, 2, 1234]), ["1 produit", "2 produits", "1\u{a0}234 produits"]);
    assert_eq!(outputs(Language::Spanish, &[1, 2]), ["1 producto", "2 productos"]);
    let errors = |number: i64| said(Language::Russian, "provisional", &[("errors", number.into())]);
    for (number, told) in [
        (1, "1 ошибка"),
        (2, "2 ошибки"),
        (5, "5 ошибок"),
        (11, "11 ошибок"),
        (21, "21 ошибка"),
        (22, "22 ошибки"),
        (111, "111 ошибок"),
    ] {
        assert!(errors(number).ends_with(&format!("в реестре {told}")), "{}", errors(number));
    }
    let arabic = outputs(Language::Arabic, &[1, 2, 3, 10, 11, 99, 100, 101, 102, 103, 111, 208]);
    assert_eq!(arabic, ARABIC);
    assert_eq!(outputs(Language::Chinese, &[1, 2, 1234]).len(), 3);
}

const ARABIC: [&str; 12] = [
    "ناتج واحد",
    "ناتجان",
    "3 نواتج",
    "10 نواتج",
    "11 ناتجا",
    "99 ناتجا",
    "100 ناتج",
    "101 ناتج",
    "102 ناتج",
    "103 نواتج",
    "111 ناتجا",
    "208 نواتج",
];

/// Numbers by which languages choose their plurals, as ones, millions and billions.
const NUMBERS: [i64; 8] = [1, 2, 3, 5, 11, 21, 100, 101];

#[test]
fn large_numbers_and_editions_are_written_as_each_language_does() {
    let figure = |value: &str, more: &str| format!("\n[[figures]]\nname = \"n\"\nvalue = {value}\n{more}");
    let each = |of: i64| NUMBERS.map(|number| figure(&(number * of).to_string(), "")).concat();
    let rest = [
        figure("1_500_000", ""),
        figure("4_300_000_000", ""),
        figure("36_780_000_000", ""),
        figure("1_234_567", ""),
        figure("4.3", "unit = \"billion\"\nqualifier = \"over\"\n"),
        figure("2", "unit = \"million tonnes\"\nqualifier = \"under\"\n"),
        figure("2", "unit = \"EUR billion\"\nqualifier = \"about\"\n"),
        figure("99.5", "unit = \"per cent\"\n"),
    ];
    let output = "title = \"O\"\nkind = \"tool\"\ndate = 2006-11-02\nby = [\"itu\"]\nsummary = \"S\"\n\
                  sources = [\"https://example.org\"]\n";
    let figures = each(1) + &each(1_000_000) + &each(1_000_000_000) + &rest.concat();
    let registry = Registry::base().with("outputs/2006/c5/tool.toml", format!("{output}{figures}"));
    let told = |language: &str| {
        let ran = registry.wsis(&["report", "stocktaking", "--year", "2006", "--force", "--lang", language]);
        assert_eq!(ran.status, 0, "{}", ran.stderr);
        ran.stdout.replace('\u{a0}', "_")
    };
    let mut seen = String::new();
    for language in ["en", "fr", "es", "ru", "ar", "zh"] {
        let report = told(language);
        let rows = report.lines().filter(|row| row.starts_with("| O | N") || row.contains(">O</span> | <span"));
        let cells: Vec<_> = rows.filter_map(|row| row.split(" | ").nth(2)).collect();
        assert_eq!(cells.len(), 32, "{report}");
        let _ = writeln!(seen, "##### {language}\n{}", cells.join("\n"));
    }
    for edition in [1, 2, 3, 9, 21] {
        registry.write("cycles/2006.toml", format!("[stocktaking]\nedition = {edition}\n"));
        let _ = writeln!(seen, "##### edition {edition}");
        for (language, marks) in [
            ("en", " edition."),
            ("fr", " édition."),
            ("es", "edición núm."),
            ("ru", "издания"),
            ("ar", "الطبعة"),
            ("zh", "版"),
        ] {
            let report = told(language);
            let _ = writeln!(seen, "{}", report.lines().find(|line| line.contains(marks)).expect(&report));
        }
    }
    assert_as_kept(&seen, "expected/large-numbers.out");
}

#[test]
fn in_french_a_name_in_french_has_its_article_and_no_other_is_given_one() {
    let organization =
        |name: &str| format!("name = {name}\ncategory = \"government\"\nsources = [\"https://example.org\"]\n");
    let tool = |by: &str| {
        format!(
            "title = \"O\"\nkind = \"tool\"\ndate = \"2006\"\nby = [{by}]\nsummary = \"S\"\n\
             sources = [\"https://example.org\"]\n\n[[prizes]]\nname = \"WSIS Prizes\"\ndate = \"2006\"\n"
        )
    };
    let registry = Registry::base()
        .with("organizations/fund.toml", organization("{ en = \"Fund\", fr = \"Fonds d’essai\", es = \"Programa\" }"))
        .with("organizations/forum.toml", organization("\"Forum of Teams\""))
        .with("outputs/2006/c5/one.toml", tool("\"fund\""))
        .with("outputs/2006/c5/two.toml", tool("\"forum\", \"apc\""));
    let told = |language: &str| {
        let ran = registry.wsis(&["report", "secretary-general", "--year", "2006", "--force", "--lang", language]);
        assert_eq!(ran.status, 0, "{}", ran.stderr);
        ran.stdout.replace('\u{a0}', " ").replace("<span lang=\"en\">", "").replace("</span>", "")
    };
    let french = told("fr");
    for sentence in [
        "L’outil « O » (par le Fonds d’essai) a figuré parmi les lauréats des prix du SMSI 2006.",
        "L’outil « O » (par Forum of Teams et Association for Progressive Communications (APC)) a figuré",
    ] {
        assert!(french.contains(sentence), "{sentence}\n{french}");
    }
    let spanish = told("es");
    assert!(spanish.contains("La herramienta “O” (el Programa) figuró entre los ganadores"), "{spanish}");
}

#[test]
fn sessions_are_in_words_as_each_language_writes_them() {
    let session = |language| said(language, "sg-assembly-session", &[("n", 65.into())]);
    assert_eq!(session(Language::English), "sixty-fifth session");
    assert_eq!(session(Language::French), "soixante-cinquième session");
    assert_eq!(session(Language::Spanish), "sexagésimo quinto período de sesiones");
    assert_eq!(session(Language::Russian), "шестьдесят пятая сессия");
    assert_eq!(session(Language::Arabic), "الدورة الخامسة والستون");
    assert_eq!(session(Language::Chinese), "第六十五届会议");
}

#[test]
fn numbers_in_words_are_read_back_in_each_form_of_a_language() {
    let read = |language, words: &str| Templates::default().locale(language).unwrap().number(words);
    for (language, words, number) in [
        (Language::French, "une", 1),
        (Language::French, "Vingt et une", 21),
        (Language::French, "aucune", 0),
        (Language::Spanish, "una", 1),
        (Language::Spanish, "ningún", 0),
        (Language::Russian, "одну", 1),
        (Language::Russian, "пяти", 5),
        (Language::Arabic, "ناتجان", 2),
        (Language::Chinese, "没有", 0),
    ] {
        assert_eq!(read(language, words), Some(number), "{language}: {words}");
    }
    assert_eq!(read(Language::French, "six"), Some(6));
    assert_eq!(read(Language::French, "seven"), None, "what is in English is not French");
}

#[test]
fn countries_have_the_organizations_names_in_each_language_and_a_catalogue_may_name_them_otherwise() {
    let registry = Registry::base().with("templates/locales/fr.ftl", "country-CH = Confédération suisse\n");
    for (id, country) in [("tunis", "TN"), ("geneva", "CH")] {
        let place = format!("place = {{ country = \"{country}\" }}");
        let meeting = format!("title = \"In {id}\"\nlines = [\"c6\"]\nstart = 2006-06-01\n{place}\n");
        registry.write(&format!("meetings/2006/{id}.toml"), meeting);
    }
    let ran = registry.wsis(&["report", "stocktaking", "--year", "2006", "--lang", "fr", "--force"]);
    assert_eq!(ran.status, 0, "{}", ran.stderr);
    assert!(ran.stdout.contains("Confédération suisse") && ran.stdout.contains("Tunisie"), "{}", ran.stdout);
    assert!(ran.stdout.replace('\u{a0}', " ").contains("1er juin 2006"), "{}", ran.stdout);
    let ran = registry.wsis(&["list", "meeting", "--lang", "ru"]);
    assert!(ran.stdout.contains("Тунис") && ran.stdout.contains("Швейцария"), "{}", ran.stdout);
}

#[test]
fn cities_are_called_as_the_language_calls_them_and_others_keep_their_name() {
    let registry = Registry::base().with("templates/locales/fr.ftl", "city-lhasa = Lhassa\n");
    for (id, city) in [("here", "Geneva"), ("there", "Lhasa"), ("nowhere", "Ruritania City")] {
        let meeting =
            format!("title = \"{id}\"\nlines = [\"c6\"]\nstart = 2006-06-01\nplace = {{ city = \"{city}\" }}\n");
        registry.write(&format!("meetings/2006/{id}.toml"), meeting);
    }
    let report = registry.wsis(&["report", "stocktaking", "--year", "2006", "--lang", "fr", "--force"]).stdout;
    for called in ["Genève", "Lhassa", "<span lang=\"en\">Ruritania City</span>"] {
        assert!(report.contains(called), "{called}: {report}");
    }
    assert!(!report.contains("Geneva"), "{report}");
    let listed = registry.wsis(&["list", "meeting", "--lang", "fr"]).stdout;
    assert!(listed.contains("Genève") && listed.contains("Lhassa"), "{listed}");
}

#[test]
fn an_acronym_may_be_in_several_languages_and_leads_to_its_organization_in_each() {
    let itu = "name = \"International Telecommunication Union\"\nacronym = { en = \"ITU\", fr = \"UIT\" }\n\
               category = \"international-organization\"\nintergovernmental = true\nsources = [\"https://www.itu.int\"]\n";
    let registry = Registry::base().with("organizations/itu.toml", itu);
    registry.write("registry.toml", "schema = 1\nname = \"A small registry\"\nlanguages = [\"en\", \"fr\"]\n[rules]\nmissing-translation = \"warning\"\n");
    let in_sentences =
        |tag: &str| registry.wsis(&["report", "stocktaking", "--year", "2006", "--lang", tag, "--force"]).stdout;
    assert!(in_sentences("fr").contains("(UIT)") && !in_sentences("fr").contains("ITU)"), "{}", in_sentences("fr"));
    assert!(in_sentences("ru").contains("(ITU)"), "{}", in_sentences("ru"));
    let at_a_terminal =
        |tag: &str| registry.wsis(&["stocktake", "--year", "2006", "--lang", tag, "--width", "120"]).stdout;
    assert!(at_a_terminal("fr").contains("UIT") && at_a_terminal("es").contains("ITU"), "{}", at_a_terminal("fr"));
    assert!(registry.wsis(&["show", "UIT"]).stdout.contains("International Telecommunication Union"));
    let checked = registry.wsis(&["check", "--rule", "missing-translation"]).stdout;
    assert!(!checked.contains("itu.toml:2"), "an acronym lacks no language: {checked}");

    let other = itu.replace("International Telecommunication Union", "Union of Tests").replace("\"ITU\"", "\"UT\"");
    registry.write("organizations/ut.toml", other);
    let checked = registry.wsis(&["check"]).stdout;
    assert!(checked.contains("this organization has the same acronym as organizations/itu.toml"), "{checked}");
}

#[test]
fn the_markdown_of_figures_speaks_each_language_and_has_the_same_numbers() {
    let digits = |text: &str| {
        let parts = text.split(|sign: char| !sign.is_ascii_digit()).filter(|part| !part.is_empty());
        let mut parts: Vec<_> = parts.map(str::to_owned).collect();
        parts.sort();
        parts
    };
    let rows = |text: &str| text.lines().filter(|line| line.starts_with('|')).map(str::to_owned).collect::<Vec<_>>();
    for arguments in [
        &["--year", "2006"][..],
        &["--years", "2005-2007"],
        &["--by", "kind", "--years", "2005-2007"],
        &["--year", "2006", "--compare", "2005"],
    ] {
        let told = |tag: &str| {
            let ran = wsis_in(&excerpt(), &[&["stocktake", "--format", "markdown", "--lang", tag], arguments].concat());
            assert_eq!((ran.status, ran.stderr.as_str()), (0, ""), "{arguments:?} in {tag}: {}", ran.seen());
            ran.stdout
        };
        let english = rows(&told("en"));
        for language in translated() {
            let rows = rows(&told(language.word()));
            assert_eq!(rows.len(), english.len(), "{arguments:?} in {language}");
            assert_ne!(rows[0], english[0], "{arguments:?} in {language}");
            for (row, english) in rows.iter().zip(&english) {
                assert_eq!(digits(row), digits(english), "{arguments:?} in {language}");
            }
        }
    }
}

#[test]
fn what_a_language_lacks_is_told_in_english_and_said_once() {
    let registry = Registry::base()
        .with("templates/parts/own.md", "{{ t(\"welcome\", n=2) }} {{ t(\"welcome\", n=3) }}\n")
        .with("templates/stocktaking.md", "{% set contents_depth = 1 %}\n{% set is_draft = false %}\n---\ntitle: Ours\n{% include \"parts/front.md\" %}\n---\n\n{% include \"parts/own.md\" %}\n")
        .with("templates/locales/en.ftl", "welcome = { COUNT($n) } are welcome.\n");
    let ran = registry.wsis(&["report", "stocktaking", "--year", "2006", "--lang", "fr"]);
    assert_eq!(ran.status, 0, "{}", ran.seen());
    assert!(ran.stdout.contains("two are welcome. three are welcome."), "{}", ran.seen());
    let told = "note: templates/locales/fr.ftl has no message `welcome`: it is told in English\n";
    assert_eq!(ran.stderr.matches(told).count(), 1, "{}", ran.stderr);
    assert_eq!(registry.wsis(&["report", "stocktaking", "--year", "2006", "--lang", "fr", "-q"]).stderr, "");
}

#[test]
fn the_terminal_speaks_each_language_and_no_table_is_wider_than_it() {
    let commands = [
        &["stocktake", "--year", "2006"][..],
        &["stocktake", "--years", "2005-2007"],
        &["stocktake", "--by", "region"],
        &["stocktake", "--by", "kind"],
        &["stocktake", "--year", "2006", "--compare", "2005"],
        &["stocktake", "--year", "2006", "--explain", "c5/outputs"],
        &["status", "--today", "2026-11-30"],
        &["status", "--year", "2014", "--today", "2026-11-30"],
        &["status", "--by", "organization", "--today", "2026-11-30"],
        &["list", "output", "--year", "2006"],
        &["list", "meeting"],
        &["list", "request", "--today", "2026-11-30"],
        &["show", "organization", "itu"],
        &["show", "cycle", "2006"],
        &["show", "action-line", "c5"],
    ];
    let told = |arguments: &[&str], tag: &str| {
        let ran = wsis_in(&excerpt(), &[arguments, &["--lang", tag, "--width", "80"]].concat());
        assert_eq!((ran.status, ran.stderr.as_str()), (0, ""), "{arguments:?} in {tag}: {}", ran.seen());
        ran.stdout
    };
    for arguments in commands {
        let english = told(arguments, "en");
        for language in translated() {
            let told = told(arguments, language.word());
            assert_ne!(told, english, "{language}");
            // Addresses and paths stay whole, to be copied.
            let wide = told.lines().find(|line| textwrap::core::display_width(line) > 80 && !line.contains('/'));
            assert_eq!(wide, None, "{arguments:?} in {language}");
        }
    }
}

#[test]
fn a_range_of_paragraphs_is_counted_and_the_distribution_is_dated_as_its_block() {
    let registry = Registry::base();
    let line = std::fs::read_to_string(registry.path().join("action-lines/c5.toml")).unwrap();
    let told = |paragraphs: &str, tag: &str| {
        let rewritten = line.replace("paragraphs = \"12\"", &format!("paragraphs = \"{paragraphs}\""));
        assert!(rewritten.contains(paragraphs), "{rewritten}");
        registry.write("action-lines/c5.toml", rewritten);
        registry.wsis(&["report", "stocktaking", "--year", "2006", "--lang", tag, "--force"]).stdout
    };
    for (paragraphs, tag, said) in [
        ("12", "ar", "الفقرة 12"),
        ("12-13", "ar", "الفقرتين 12–13"),
        ("12-14", "ar", "الفقرات 12–14"),
        ("12-14", "fr", "paragraphes 12 à 14"),
        ("12-14", "en", "paragraphs 12–14"),
    ] {
        let report = told(paragraphs, tag);
        assert!(report.contains(said), "{paragraphs} in {tag}: {report}");
    }
    registry.write("cycles/2006.toml", "[report]\nsymbol = \"A/62/60\"\ndate = 2007-03-05\n");
    for (tag, said) in
        [("ar", "5 March 2007"), ("ru", "5 March 2007"), ("zh", "5 March 2007"), ("es", "5 de marzo de 2007")]
    {
        let report = registry.wsis(&["report", "secretary-general", "--year", "2006", "--lang", tag, "--force"]).stdout;
        assert!(report.replace('\u{a0}', " ").contains(said), "{tag}: {report}");
    }
}

#[test]
fn a_narrow_terminal_breaks_no_word_of_what_is_missing() {
    for language in translated() {
        let ran = wsis_in(&excerpt(), &["stocktake", "--year", "2006", "--width", "40", "--lang", language.word()]);
        let wide = wsis_in(&excerpt(), &["stocktake", "--year", "2006", "--width", "200", "--lang", language.word()]);
        let missing = |text: &str| text.rsplit_once("(–)").unwrap().1.to_owned();
        let words = |text: &str| missing(text).split_whitespace().map(str::to_owned).collect::<BTreeSet<_>>();
        // Chinese is broken anywhere.
        if language != Language::Chinese {
            assert_eq!(words(&ran.stdout), words(&wide.stdout), "{language}: {}", ran.stdout);
        }
        let wide = ran.stdout.lines().find(|line| textwrap::core::display_width(line) > 40);
        assert_eq!(wide, None, "{language}: {}", ran.stdout);
    }
    let in_capitals = wsis_in(&excerpt(), &["stocktake", "--year", "2006", "--lang", "FR"]);
    assert!(in_capitals.stdout.contains("Inventaire de 2006"), "{}", in_capitals.seen());
}

#[test]
fn the_registrys_first_language_is_what_is_spoken_where_none_is_asked_for() {
    let registry = Registry::base();
    let settings = std::fs::read_to_string(registry.path().join("registry.toml")).unwrap();
    let title = "{ fr = \"Confiance et sécurité\", en = \"Confidence and security\" }";
    registry.write("registry.toml", format!("languages = [\"fr\", \"en\"]\n{settings}"));
    let line = std::fs::read_to_string(registry.path().join("action-lines/c5.toml")).unwrap();
    let (first, rest) = line.split_once('\n').unwrap();
    assert!(first.starts_with("title = "), "{first}");
    registry.write("action-lines/c5.toml", format!("title = {title}\n{rest}"));
    let french = registry.wsis(&["stocktake", "--year", "2006", "--width", "200"]);
    assert!(
        french.stdout.contains("Inventaire de 2006") && french.stdout.contains("Confiance et sécurité"),
        "{}",
        french.seen()
    );
    let english = registry.wsis(&["stocktake", "--year", "2006", "--width", "200", "--lang", "en"]);
    assert!(
        english.stdout.contains("Stocktaking of 2006") && english.stdout.contains("Confidence and security"),
        "{}",
        english.seen()
    );
    let spanish = registry.wsis(&["stocktake", "--year", "2006", "--width", "200", "--lang", "es"]);
    assert!(
        spanish.stdout.contains("Inventario de 2006") && spanish.stdout.contains("Confiance et sécurité"),
        "{}",
        spanish.seen()
    );
    let asked = registry.wsis(&["stocktake", "--year", "2006", "--lang", "de"]);
    assert!(asked.status == 2 && asked.stderr.contains("en, fr, es, ar, zh, ru"), "{}", asked.seen());
}

#[test]
fn each_key_of_a_record_has_a_label() {
    fn keys(schema: &serde_json::Value, found: &mut BTreeSet<String>) {
        match schema {
            serde_json::Value::Object(object) => {
                let properties = object.get("properties").and_then(serde_json::Value::as_object);
                found.extend(properties.into_iter().flat_map(|properties| properties.keys().cloned()));
                for value in object.values() {
                    keys(value, found);
                }
            }
            serde_json::Value::Array(values) => {
                for value in values {
                    keys(value, found);
                }
            }
            _ => {}
        }
    }
    let mut found = BTreeSet::new();
    for kind in wsis::Kind::ALL.map(wsis::Kind::word) {
        keys(&Registry::base().wsis(&["schema", kind]).json(), &mut found);
    }
    assert!(found.len() > 50, "{found:?}");
    // Sources are told in a section of their own, and texts by their languages.
    let told_otherwise = ["accessed", "archive", "sources"];
    let is_tag = |key: &str| Language::WORDS.iter().any(|(tag, _)| *tag == key);
    let english = messages(Language::English);
    let unnamed: Vec<_> = found
        .iter()
        .filter(|key| !told_otherwise.contains(&key.as_str()) && !is_tag(key))
        .filter(|key| !english.contains_key(&format!("key-{key}")))
        .collect();
    assert_eq!(unnamed, [""; 0], "add messages `key-…` to the catalogues");
}
