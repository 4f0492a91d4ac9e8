//! Each rule, on a registry that it finds something in. What a person sees is kept in `rules/RULE.out`.

use crate::support::{Registry, assert_as_kept, tests};
use std::collections::BTreeSet;
use std::fs;
use wsis::rules;

/// Rules whose registry can't be written down as text: their tests stand in `bad_input`.
const MADE_BY_CODE: [&str; 3] = ["unreadable-file", "file-too-large", "symbolic-link"];

/// Rules that compare two registries, which one folder of files can't show: `explain` and `closed_years` try them.
const ABOUT_CHANGES: [&str; 4] = ["frozen-year-changed", "history-rewritten", "record-removed", "not-yours"];

/// The rules that have a registry to fail on.
fn kept() -> BTreeSet<String> {
    let files = fs::read_dir(tests().join("rules")).unwrap().map(|entry| entry.unwrap().path());
    let fixtures = files.filter(|path| path.extension().is_some_and(|ending| ending == "txt"));
    fixtures.map(|path| path.file_stem().unwrap().to_str().unwrap().to_owned()).collect()
}

#[test]
fn every_rule_has_a_registry_that_it_finds_something_in() {
    let names = rules().map(|rule| rule.name);
    let expected: BTreeSet<_> =
        names.filter(|name| !MADE_BY_CODE.contains(name) && !ABOUT_CHANGES.contains(name)).map(str::to_owned).collect();
    assert_eq!(kept(), expected);
}

#[test]
fn each_rule_finds_what_it_is_for_and_nothing_else_is_found_beside_it() {
    let mut amiss = Vec::new();
    for rule in kept() {
        let registry = Registry::base();
        registry.write_all(&fs::read_to_string(tests().join(format!("rules/{rule}.txt"))).unwrap());
        let found = registry.wsis(&["check", "--format", "json"]).rules();
        assert!(!found.is_empty(), "{rule} finds nothing");
        let others: BTreeSet<_> = found.into_iter().filter(|name| *name != rule).collect();
        if others != beside(&rule) {
            amiss.push((rule.clone(), others));
        }
        let seen = registry.wsis(&["check", "--all", "--width", "100"]).seen();
        assert_as_kept(&seen, &format!("rules/{rule}.out"));
    }
    assert!(amiss.is_empty(), "found beside what a rule is for: {amiss:?}");
}

/// What has to be found beside a rule, because one cause breaks both.
fn beside(rule: &str) -> BTreeSet<String> {
    let names: &[&str] = match rule {
        // A meeting that the group could not come to is by its nature not open.
        "not-the-groups-decision" => &["meeting-not-open"],
        _ => &[],
    };
    names.iter().map(|name| (*name).to_owned()).collect()
}

#[test]
fn the_base_that_the_rules_fail_from_is_sound() {
    let checked = Registry::base().wsis(&["check"]);
    assert_eq!(checked.stdout, "11 files checked: no errors, no warnings\n");
    assert_eq!(checked.status, 0);
}
