//! What `wsis check --fix` must not do, whatever stands in a file.

use crate::support::Registry;
use proptest::prelude::*;
use std::collections::{BTreeMap, BTreeSet};
use wsis::{Day, Fixed, Key, OutputStatus, Snapshot, check, fix, load};

/// A file of each kind, full of what can be mended.
const FILES: [(&str, &str); 7] = [
    ("registry.toml", include_str!("fixtures/base/registry.toml")),
    ("action-lines/c5.toml", include_str!("fixtures/base/action-lines/c5.toml")),
    ("organizations/itu.toml", include_str!("fixtures/base/organizations/itu.toml")),
    ("groups/c5.toml", include_str!("fixtures/base/groups/c5.toml")),
    ("meetings/2006/c5-facilitation.toml", include_str!("fixtures/base/meetings/2006/c5-facilitation.toml")),
    ("cycles/2006.toml", include_str!("fixtures/base/cycles/2006.toml")),
    (
        "outputs/2006/c5/annual-report.toml",
        r#"# SPDX-License-Identifier: CC0-1.0
title = { en = "Report", fr = "Rapport" } # agreed, at last
kind = "annual-report"
status = "completed"
date = 2007-01-15
by = ["itu", "apc"]
also = [
  "c8", # first,
  "c9",
]
countries = ["CH", "TN"]
sdgs = [4, 9]
summary = "What the group did."
narrative.progress = "Some"
sources = [{ url = "https://a.example", title = "A" }, "A/60/687"]

[[figures]]
name = "People"
value = 12
unit = "people"
as-of = "2006"

[[figures]]
name = "Places"
value = 3

[[figures.sources]]
url = "https://b.example"

[[links]]
title = "Text"
url = "https://c.example"
"#,
    ),
];

/// What is done at some place of a text.
#[derive(Debug, Clone, Copy)]
enum Fault {
    /// A key or word is misspelt.
    Misspelt,
    /// A key stands again in the next line, misspelt.
    MisspeltBeside,
    /// A line stands twice.
    Line,
    /// An entry of a list stands twice, perhaps in other letters, perhaps behind a comment.
    Entry,
    /// Letters are larger.
    Capitals,
    /// A quote, a bracket or a comma is gone.
    Gone,
    /// A comment stands there.
    Comment,
    /// A value is of another type.
    Type,
}

fn any_fault() -> impl Strategy<Value = (Fault, prop::sample::Index, prop::sample::Index)> {
    let faults = [
        Fault::Misspelt,
        Fault::Misspelt,
        Fault::MisspeltBeside,
        Fault::Line,
        Fault::Entry,
        Fault::Entry,
        Fault::Capitals,
        Fault::Gone,
        Fault::Comment,
        Fault::Comment,
        Fault::Type,
    ];
    (prop::sample::select(faults.to_vec()), any::<prop::sample::Index>(), any::<prop::sample::Index>())
}

/// A word with a letter doubled, gone or in another's place.
fn misspelt(word: &str, how: prop::sample::Index) -> String {
    let mut letters: Vec<_> = word.chars().collect();
    if letters.len() < 3 {
        return word.to_uppercase();
    }
    let length = letters.len();
    let at = how.index(3 * length);
    match at / length {
        0 => letters.insert(at, letters[at]),
        1 => drop(letters.remove(at - length)),
        _ => letters.swap(at - 2 * length, (at + 1) % length),
    }
    letters.into_iter().collect()
}

/// The words of a text, with their places: keys, and what stands in quotes.
fn words(text: &str) -> Vec<std::ops::Range<usize>> {
    let is_of_word = |character: char| character.is_ascii_alphanumeric() || "-/".contains(character);
    let mut words = Vec::new();
    let mut start = None;
    for (at, character) in text.char_indices().chain([(text.len(), ' ')]) {
        match (start, is_of_word(character)) {
            (None, true) => start = Some(at),
            (Some(from), false) => {
                words.push(from..at);
                start = None;
            }
            _ => {}
        }
    }
    words
}

fn applied(text: &str, (fault, at, how): (Fault, prop::sample::Index, prop::sample::Index)) -> String {
    let mut text = text.to_owned();
    let mut lines: Vec<_> = text.lines().map(str::to_owned).collect();
    let line = at.index(lines.len().max(1));
    let (words, signs): (_, Vec<_>) = (words(&text), text.match_indices(['"', '[', ']', ',', '{', '}', '=']).collect());
    let strings: Vec<_> = text.match_indices('"').map(|(at, _)| at).collect();
    match fault {
        Fault::Misspelt | Fault::Capitals if !words.is_empty() => {
            let word = words[at.index(words.len())].clone();
            let other = match fault {
                Fault::Capitals => text[word.clone()].to_uppercase(),
                _ => misspelt(&text[word.clone()], how),
            };
            text.replace_range(word, &other);
            return text;
        }
        Fault::MisspeltBeside => {
            if let Some((key, rest)) = lines[line].clone().split_once(" = ") {
                lines.insert(line, format!("{} = {rest}", misspelt(key, how)));
            }
        }
        Fault::Line => lines.insert(line, lines[line].clone()),
        Fault::Entry if strings.len() > 1 => {
            let first = at.index(strings.len() - 1);
            let entry = text[strings[first]..=strings[first + 1]].to_owned();
            let entry = if how.index(2) == 0 { entry.to_uppercase() } else { entry };
            let between = ["", " # as agreed,\n", "\n", " # [\"x\",\n  # \"y\",\n"][how.index(4)];
            text.insert_str(strings[first + 1] + 1, &format!(",{between} {entry}"));
            return text;
        }
        Fault::Gone if !signs.is_empty() => {
            text.remove(signs[at.index(signs.len())].0);
            return text;
        }
        Fault::Comment => lines[line] += [" # so, [it is]", " # \"a\",", "\n# between", "\n"][how.index(4)],
        Fault::Type => {
            if let Some((key, _)) = lines[line].clone().split_once(" = ") {
                lines[line] =
                    format!("{key} = {}", ["5", "\"c8\"", "[]", "true", "\"2007-01-15\"", "2007"][how.index(6)]);
            }
        }
        _ => {}
    }
    lines.join("\n") + "\n"
}

/// How often each value stands in a text, wherever that is; and each key.
fn held(table: &toml::Table) -> [BTreeMap<String, usize>; 2] {
    fn walk(value: &toml::Value, held: &mut [BTreeMap<String, usize>; 2]) {
        match value {
            toml::Value::Array(list) => list.iter().for_each(|entry| walk(entry, held)),
            toml::Value::Table(table) => {
                for (key, value) in table {
                    *held[1].entry(key.clone()).or_default() += 1;
                    walk(value, held);
                }
            }
            other => *held[0].entry(other.to_string()).or_default() += 1,
        }
    }
    let mut all = Default::default();
    walk(&toml::Value::Table(table.clone()), &mut all);
    all
}

/// How often each word stands in a text.
fn times(text: &str) -> BTreeMap<String, usize> {
    let mut times = BTreeMap::new();
    for word in words(text) {
        *times.entry(text[word].to_owned()).or_default() += 1;
    }
    times
}

fn lost(before: &BTreeMap<String, usize>, after: &BTreeMap<String, usize>) -> usize {
    before.iter().map(|(what, times)| times.saturating_sub(after.get(what).copied().unwrap_or_default())).sum()
}

/// What a text holds, however its lines end.
fn parsed(text: &str) -> Option<toml::Table> {
    text.strip_prefix('\u{FEFF}').unwrap_or(text).replace("\r\n", "\n").parse().ok()
}

/// How many lines end in `\n`, and how many in `\r\n`.
fn line_ends(text: &str) -> (usize, usize) {
    let of_windows = text.matches("\r\n").count();
    (text.matches('\n').count() - of_windows, of_windows)
}

/// The outputs that count, what can't be counted, and how often something stands twice.
fn state(source: &Snapshot, today: Day) -> (BTreeSet<String>, BTreeSet<String>, usize) {
    let registry = load(source).unwrap();
    let counted = registry.outputs.sound().filter(|(_, output)| output.status != OutputStatus::Planned);
    (
        counted.map(|(key, _)| key.file()).collect(),
        registry.not_counted().map(str::to_owned).collect(),
        check(&registry, today).iter().filter(|finding| finding.rule.name == "duplicate-entry").count(),
    )
}

fn assert_unharmed(fixed: &Fixed) -> Result<(), TestCaseError> {
    let shown = format!("{fixed:#?}\n--- before\n{}\n--- after\n{}", fixed.before, fixed.after);
    let ((plain, of_windows), ends) = (line_ends(&fixed.before), line_ends(&fixed.after));
    prop_assert!(plain > 0 || ends.0 == 0, "lines end otherwise\n{}", shown);
    prop_assert!(of_windows > 0 || ends.1 == 0, "lines end otherwise\n{}", shown);
    let Some(before) = parsed(&fixed.before) else {
        // Whatever stands on lines that nothing was told of stands there afterwards.
        let told: BTreeSet<_> = fixed.mended.iter().map(|(line, _)| *line).collect();
        let others = fixed.before.lines().enumerate().filter(|(n, _)| !told.contains(&(n + 1)));
        let kept: Vec<_> = others.map(|(_, line)| line).collect();
        let is_told_of_several_lines = fixed.mended.iter().any(|(_, message)| message.ends_with(" times"));
        prop_assert!(
            is_told_of_several_lines || lost(&times(&kept.join("\n")), &times(&fixed.after)) == 0,
            "{}",
            shown
        );
        return Ok(());
    };
    let Some(after) = parsed(&fixed.after) else {
        return Err(TestCaseError::fail(format!("it parses no more\n{shown}")));
    };
    let ([values, keys], [values_after, keys_after]) = (held(&before), held(&after));
    let is_of_key = |message: &str| message.contains("unknown key") || message.contains("six languages");
    let (of_keys, of_values): (Vec<_>, Vec<_>) = fixed.mended.iter().partition(|(_, message)| is_of_key(message));
    prop_assert!(lost(&values, &values_after) <= of_values.len(), "{}", shown);
    prop_assert!(lost(&keys, &keys_after) <= of_keys.len(), "{}", shown);
    let told_any = fixed.mended.iter().any(|(_, message)| !message.contains("byte order mark"));
    prop_assert!(told_any || before == after, "more was done than told\n{}", shown);
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 120, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn mending_never_harms(
        kind in 0..FILES.len(),
        faults in prop::collection::vec(any_fault(), 1..6),
        has_mark in any::<bool>(),
        ends in prop::sample::select(vec!["\n", "\r\n"]),
    ) {
        let (file, sound) = FILES[kind];
        let faulty = faults.into_iter().fold(sound.to_owned(), |text, fault| applied(&text, fault)).replace('\n', ends);
        let faulty = if has_mark { format!("\u{FEFF}{faulty}") } else { faulty };
        let registry = Registry::base().with(file, &faulty);
        let today = Day::new("2026-01-01").unwrap();
        let source = || Snapshot::folder(registry.path()).unwrap();
        let (counted, not_counted, twice) = state(&source(), today);
        let (mended, fixed) = fix(source(), today, |_| true).unwrap();
        for fixed in &fixed {
            assert_unharmed(fixed)?;
        }
        let after = state(&mended, today);
        prop_assert!(counted.is_subset(&after.0), "an output counts no more\n{:#?}", fixed);
        prop_assert!(after.1.is_subset(&not_counted), "a file can't be counted any more\n{:#?}", fixed);
        prop_assert!(after.2 <= twice || !not_counted.is_empty(), "something stands twice that did not\n{:#?}", fixed);
        for fixed in &fixed {
            registry.write(&fixed.file, &fixed.after);
        }
        let (_, again) = fix(source(), today, |_| true).unwrap();
        prop_assert!(again.iter().all(|fixed| !fixed.is_changed()), "a second time changes nothing\n{:#?}", again);
    }
}
