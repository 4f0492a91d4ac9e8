//! `wsis explain`: what it tells of each rule is true of the program.

use crate::git::{commit_on, git};
use crate::support::{Registry, assert_as_kept, wsis};
use std::fs;
use std::process::Command;
use wsis::{About, Rule, rules};

/// The two examples of a rule's comment: one that fails, and the same mended. Before them stand what the rule finds and why that
/// matters, between them the cure.
fn examples(rule: &Rule) -> [(String, String); 2] {
    let parts: Vec<_> = rule.doc.split(" ```").collect();
    let [said, fails, cure, passes, "\n"] = parts[..] else {
        panic!("{}: two examples, and nothing after them: {parts:#?}", rule.name)
    };
    let paragraphs = [said, cure].map(|text| text.trim().split("\n\n").filter(|text| !text.is_empty()).count());
    assert_eq!(paragraphs, [2, 1], "{}: what it finds and why, then the cure", rule.name);
    [fails, passes].map(|block| {
        let (form, lines) = block.split_once('\n').expect("an example has lines");
        let lines = lines.lines().map(|line| line.strip_prefix(' ').unwrap_or(line));
        (form.to_owned(), lines.flat_map(|line| [line, "\n"]).collect())
    })
}

/// Does with a registry what an example says: commands are run, and files, each below a comment that names it, are written. Where
/// the base has such a file, the example's keys take the place of its own.
fn apply(registry: &Registry, (form, text): &(String, String)) {
    match form.as_str() {
        "sh" => {
            let ran = Command::new("sh").args(["-euc", text]).current_dir(registry.path()).status().unwrap();
            assert!(ran.success(), "{text}");
        }
        "toml" => {
            for part in format!("\n{text}").split("\n# ").skip(1) {
                let (file, body) = part.split_once('\n').unwrap();
                registry.write(file, over_base(file, body));
            }
        }
        other => panic!("an example is toml or sh, not {other}"),
    }
}

/// The text of the base's file with some of its keys replaced. What is no TOML, on purpose, is taken as it is.
fn over_base(file: &str, body: &str) -> String {
    let base = Registry::base();
    let before = fs::read_to_string(base.path().join(file)).ok().and_then(|text| text.parse::<toml::Table>().ok());
    match (before, body.parse::<toml::Table>()) {
        (Some(mut before), Ok(body)) => {
            before.extend(body);
            toml::to_string(&before).unwrap()
        }
        _ => body.to_owned(),
    }
}

/// What is found by a rule's example. One about changes is held against the base with its year closed.
fn found(registry: &Registry, rule: &Rule) -> Vec<String> {
    let mut arguments = vec!["check", "--format", "json"];
    if rule.about == About::Changes {
        arguments.extend(["--base", "HEAD"]);
    }
    if rule.name == "not-yours" {
        arguments.extend(["--as", "apc"]);
    }
    registry.wsis(&arguments).rules()
}

fn registry_for(rule: &Rule) -> Registry {
    let registry = Registry::base();
    if rule.about != About::Changes {
        return registry;
    }
    let cycle = fs::read_to_string(registry.path().join("cycles/2006.toml")).unwrap();
    let registry = registry.with("cycles/2006.toml", format!("closed = 2008-01-31\n{cycle}"));
    git(registry.path(), &["init", "--quiet", "--initial-branch", "main"]);
    commit_on(registry.path(), "2008-06-01T12:00:00+0000", "After 2006 was closed");
    registry
}

#[test]
fn the_example_of_each_rule_fails_by_it_and_its_cure_passes() {
    let mut amiss = Vec::new();
    for rule in rules() {
        let registry = registry_for(rule);
        let [fails, passes] = examples(rule);
        apply(&registry, &fails);
        let by_example = found(&registry, rule);
        if !by_example.iter().any(|name| name == rule.name) {
            amiss.push(format!("{}: the example gives {by_example:?}", rule.name));
        }
        apply(&registry, &passes);
        let by_cure = found(&registry, rule);
        if !by_cure.is_empty() {
            amiss.push(format!("{}: the cure gives {by_cure:?}", rule.name));
        }
    }
    assert!(amiss.is_empty(), "{amiss:#?}");
}

#[test]
fn a_rule_a_kind_of_file_and_the_list_of_rules_are_explained() {
    let registry = Registry::base();
    let shown: Vec<_> = [&["explain"][..], &["explain", "by-outsider"], &["explain", "output"]]
        .iter()
        .map(|arguments| format!("$ wsis {}\n{}\n", arguments.join(" "), registry.wsis(arguments).seen()))
        .collect();
    assert_as_kept(&shown.concat(), "expected/explain.out");
}

#[test]
fn every_key_of_every_kind_of_file_is_explained() {
    for kind in wsis::Kind::ALL.map(wsis::Kind::word).into_iter().chain(["registry"]) {
        let told = wsis().args(["explain", kind]).output().unwrap();
        let told = String::from_utf8(told.stdout).unwrap();
        let schema = crate::schema::schema(kind);
        for key in schema["properties"].as_object().unwrap().keys() {
            let is_of_key = |line: &str| line == format!("  {key}") || line.starts_with(&format!("  {key}  "));
            assert!(told.lines().any(is_of_key), "{kind}: {key}");
        }
    }
}

#[test]
fn an_unknown_name_is_an_error_that_says_what_was_probably_meant() {
    let told = Registry::base().wsis(&["explain", "by-outsidr"]);
    assert_eq!(
        (told.status, told.stderr.as_str()),
        (2, "error: nothing is called `by-outsidr`: did you mean `by-outsider`?\n")
    );
}
