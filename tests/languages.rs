//! The words of reports in each language.

use crate::support::Registry;
use wsis::{
    Asked, BUILT_IN, Category, Country, Gap, HasWord, Language, Locale, OutputKind, Region, State, Templates, Topic,
};

/// What the names of countries begin with, which a catalogue may leave out.
const COUNTRY: &str = "country-";
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
    names.retain(|name| !name.starts_with(COUNTRY) && !SPELLING.iter().any(|spelling| name.starts_with(spelling)));
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
    for locale in catalogues() {
        let language = locale.language();
        assert_eq!(needed(&locale), needed(&english), "{language}");
        for code in locale.names().into_iter().filter_map(|name| name.strip_prefix(COUNTRY)) {
            assert!(Country::new(code).is_some(), "{language}: {COUNTRY}{code} is of no country");
            assert!(!locale.word(&format!("{COUNTRY}{code}")).unwrap().is_empty(), "{language}: {COUNTRY}{code}");
        }
    }
}

#[test]
fn a_language_is_one_file_which_may_name_countries_too() {
    let english = include_str!("../templates/locales/en.ftl");
    let french = english.replace("month-6 = June", "month-6 = juin") + "\ncountry-CH = Suisse\n";
    let registry = Registry::base().with("templates/locales/fr.ftl", french);
    for (id, country) in [("tunis", "TN"), ("geneva", "CH")] {
        let place = format!("place = {{ country = \"{country}\" }}");
        let meeting = format!("title = \"In {id}\"\nlines = [\"c6\"]\nstart = 2006-06-01\n{place}\n");
        registry.write(&format!("meetings/2006/{id}.toml"), meeting);
    }
    let ran = registry.wsis(&["report", "stocktaking", "--year", "2006", "--lang", "fr", "--force"]);
    assert_eq!(ran.status, 0, "{}", ran.stderr);
    assert!(ran.stdout.contains(" in Suisse on 1 juin 2006."), "{}", ran.stdout);
    assert!(
        ran.stdout.contains(" in <span lang=\"en\">Tunisia</span> on 1 juin 2006."),
        "in English where it has none: {}",
        ran.stdout
    );
}
