//! `wsis check`: what it shows, in which order, and how it ends.

use crate::support::{Registry, assert_as_kept};
use serde_json::json;

const OUTPUT: &str = "outputs/2006/c5/annual-report.toml";

/// The base with the output's lines changed.
fn with_output(change: impl Fn(String) -> String) -> Registry {
    let registry = Registry::base();
    let output = std::fs::read_to_string(registry.path().join(OUTPUT)).unwrap();
    registry.write(OUTPUT, change(output));
    registry
}

#[test]
fn a_finding_in_json_has_its_place_in_characters_and_its_cure() {
    let registry = with_output(|text| text.replace("[\"itu\"]", "[\"ituu\"] # ἀρχή"));
    let checked = registry.wsis(&["check", "--format", "json"]);
    assert_eq!(
        checked.json(),
        json!([{
            "rule": "unknown-organization", "severity": "error", "message": "there is no organization `ituu`",
            "file": OUTPUT, "line": 5, "column": 7, "end_line": 5, "end_column": 13,
            "help": "did you mean `itu`?",
            "fix": { "line": 5, "column": 7, "end_line": 5, "end_column": 13, "replacement": "\"itu\"" },
            "unmended": null,
        }])
    );
    assert_eq!(checked.status, 1);
}

#[test]
fn nothing_found_is_an_empty_array() {
    let checked = Registry::base().wsis(&["check", "--format", "json"]);
    assert_eq!((checked.stdout.as_str(), checked.status), ("[]\n", 0));
}

#[test]
fn findings_come_by_file_and_then_by_place() {
    let registry = with_output(|text| text.replace("annual-report\"", "x\"").replace("[\"itu\"]", "[\"a\", 1]"))
        .with("organizations/apc.toml", "category = 1\nname = \"\"\n")
        .with("notes.txt", "");
    let places: Vec<_> = registry
        .wsis(&["check", "--format", "json"])
        .json()
        .as_array()
        .unwrap()
        .iter()
        .map(|finding| (finding["file"].as_str().unwrap().to_owned(), finding["line"].as_u64().unwrap()))
        .collect();
    let mut sorted = places.clone();
    sorted.sort();
    assert_eq!(places, sorted);
    assert!(places.len() >= 5, "{places:?}");
}

#[test]
fn a_registry_sets_severities_and_makes_exceptions() {
    let unsourced = || with_output(|text| text.replace("sources = [\"https://example.org/c5/report\"]\n", ""));
    let settings = std::fs::read_to_string(Registry::base().path().join("registry.toml")).unwrap();
    let checked = |more: &str| {
        let registry = unsourced().with("registry.toml", format!("{settings}{more}"));
        let checked = registry.wsis(&["check", "--format", "json"]);
        let findings = checked.json();
        let found =
            findings.as_array().unwrap().iter().map(|finding| {
                format!("{}[{}]", finding["severity"].as_str().unwrap(), finding["rule"].as_str().unwrap())
            });
        (found.collect::<Vec<_>>(), checked.status)
    };
    assert_eq!(checked(""), (vec!["warning[unsourced]".to_owned()], 0));
    assert_eq!(checked("[rules]\nunsourced = \"error\"\n"), (vec!["error[unsourced]".to_owned()], 1));
    assert_eq!(checked("[rules]\nunsourced = \"allow\"\n"), (vec![], 0));
    let exception = format!("[[exceptions]]\nrule = \"unsourced\"\nfile = \"{OUTPUT}\"\nreason = \"Lost.\"\n");
    assert_eq!(checked(&exception), (vec![], 0));
    let allowed = format!("[rules]\nunsourced = \"allow\"\n{exception}");
    assert_eq!(checked(&allowed), (vec!["warning[unused-exception]".to_owned()], 0));
}

#[test]
fn warnings_fail_only_where_they_are_denied() {
    let registry = with_output(|text| text.replace("sources = [\"https://example.org/c5/report\"]\n", ""));
    assert_eq!(registry.wsis(&["check"]).status, 0);
    assert_eq!(registry.wsis(&["check", "--deny-warnings"]).status, 1);
}

#[test]
fn only_what_was_asked_for_is_shown_though_all_is_read() {
    let registry = with_output(|text| text.replace("[\"itu\"]", "[\"ituu\"]")).with("notes.txt", "");
    let rules = |arguments: &[&str]| registry.wsis(&[&["check", "--format", "json"], arguments].concat()).rules();
    assert_eq!(rules(&[]), ["misplaced-file", "unknown-organization"]);
    assert_eq!(rules(&[OUTPUT]), ["unknown-organization"]);
    assert_eq!(rules(&["outputs"]), ["unknown-organization"]);
    assert_eq!(rules(&["./outputs/2006/../2006/c5/annual-report.toml"]), ["unknown-organization"]);
    assert_eq!(rules(&["organizations/itu.toml"]), [""; 0]);
    assert_eq!(rules(&["--rule", "misplaced-file"]), ["misplaced-file"]);
    let missing = registry.wsis(&["check", "outputs/2006/c5/anual-report.toml"]);
    assert_as_kept(&missing.seen(), "expected/check-a-file-that-is-not-there.out");
}

#[test]
fn what_one_finding_explains_is_not_found_again() {
    // A wrong value is neither there nor left out.
    let found = |change: fn(String) -> String| with_output(change).wsis(&["check", "--format", "json"]).rules();
    assert_eq!(found(|text| text.replace("sources = [", "sources = [1, ")), ["invalid-value"]);
    assert_eq!(
        found(|text| text.replace("sources = [\"https://example.org/c5/report\"]", "sources = 1")),
        ["invalid-value"]
    );
    assert_eq!(found(|text| text.replace("[\"itu\"]", "[\"ituu\"]")), ["unknown-organization"]);
    // A file that can't be read still exists for those that refer to it.
    let registry = Registry::base().with("organizations/itu.toml", "name = \n");
    assert_eq!(registry.wsis(&["check", "--format", "json"]).rules(), ["syntax"]);
    let meeting = "meetings/2006/c5-facilitation.toml";
    let text = std::fs::read_to_string(Registry::base().path().join(meeting)).unwrap();
    let registry = Registry::base().with(meeting, text.replace("lines = [\"c5\"]", "lines = \"c5\""));
    assert_eq!(registry.wsis(&["check", "--format", "json"]).rules(), ["invalid-value"]);
    // What else is wrong in a file with a fault is found in the same run.
    let found = found(|text| text.replace("kind = \"annual-report\"\n", "").replace("2007-01-15", "2009-01-15"));
    assert_eq!(found, ["missing-key", "date-outside-year"]);
}

#[test]
fn a_misspelt_rule_or_format_is_told() {
    let registry = Registry::base();
    let wrong = registry.wsis(&["check", "--rule", "two-moderator"]);
    assert_eq!(wrong.status, 2);
    assert!(wrong.stderr.contains("did you mean `two-moderators`?"), "{}", wrong.stderr);
}

#[test]
fn an_output_with_two_twins_names_the_same_one_each_time() {
    let output = |title: &str| {
        format!(
            "title = {{ {title} }}\nkind = \"tool\"\ndate = 2006-06-01\nby = [\"itu\"]\nsummary = \"S\"\nsources = [\"https://a.org\"]\n"
        )
    };
    let registry = Registry::base()
        .with("outputs/2006/c5/a.toml", output("en = \"One\", fr = \"Un\""))
        .with("outputs/2006/c5/b.toml", output("en = \"Two\", fr = \"Deux\""))
        .with("outputs/2006/c5/c.toml", output("en = \"One\", fr = \"Deux\""));
    for _ in 0..8 {
        let found = registry.wsis(&["check", "--format", "json"]).json();
        assert_eq!(found[0]["message"], "this output has the same title as outputs/2006/c5/a.toml");
        assert_eq!(found.as_array().unwrap().len(), 1);
    }
}

/// A registry with two errors in one file, a warning in another, and text that would begin a command of its own.
fn amiss() -> Registry {
    let registry =
        with_output(|text| text.replace("[\"itu\"]", "[\"ituu\"]").replace("annual-report\"", "x%0A::error::y\""));
    let meeting = "meetings/2006/c5-facilitation.toml";
    let text = std::fs::read_to_string(registry.path().join(meeting)).unwrap();
    registry.with(meeting, text.replace("open-to-all-stakeholders = true\n", ""))
}

#[test]
fn each_format_shows_the_same_findings() {
    let registry = amiss();
    let shown: Vec<String> = ["short", "github", "junit", "sarif"]
        .into_iter()
        .map(|format| {
            let ran = registry.wsis(&["check", "--format", format]);
            let seen = ran.seen();
            // The list of rules is that of the program, and long.
            let seen = match seen.split_once("\"rules\": [") {
                Some((before, after)) => {
                    format!(
                        "{before}\"rules\": [ … ]{}",
                        after.split_once("\n          ]").map_or("", |(_, rest)| rest)
                    )
                }
                None => seen,
            };
            format!("$ wsis check --format {format}\n{seen}\n")
        })
        .collect();
    assert_as_kept(&shown.concat(), "expected/check-formats.out");
}

#[test]
fn sarif_is_valid_and_has_what_code_scanning_asks_for() {
    // One pattern of the schema has a bracket that only a lenient reader of expressions takes as it is meant.
    let schema = include_str!("fixtures/sarif-schema-2.1.0.json").replace("[a-zA-Z]{2}]?$", "[a-zA-Z]{2}\\\\]?$");
    let schema: serde_json::Value = serde_json::from_str(&schema).unwrap();
    let validator = jsonschema::validator_for(&schema).unwrap();
    let named = Registry::base().with("outputs/2006/c5/a, b%.toml", "x");
    for registry in [Registry::base(), amiss(), named] {
        let log = registry.wsis(&["check", "--format", "sarif"]).json();
        let faults: Vec<_> = validator.iter_errors(&log).map(|fault| fault.to_string()).collect();
        assert!(faults.is_empty(), "{faults:?}");
        let results = log["runs"][0]["results"].as_array().unwrap();
        let mut fingerprints: Vec<_> =
            results.iter().map(|it| it["partialFingerprints"]["wsis/v1"].to_string()).collect();
        let all = fingerprints.len();
        fingerprints.sort();
        fingerprints.dedup();
        assert_eq!(fingerprints.len(), all, "each result has a fingerprint of its own");
        for result in results {
            let region = &result["locations"][0]["physicalLocation"]["region"];
            assert!(region["startLine"].as_u64() >= Some(1) && region["startColumn"].as_u64() >= Some(1), "{result}");
        }
    }
}

#[test]
fn a_fingerprint_outlives_lines_that_come_before() {
    let print = |registry: &Registry| {
        registry.wsis(&["check", "--format", "sarif"]).json()["runs"][0]["results"][0]["partialFingerprints"].clone()
    };
    let registry = with_output(|text| text.replace("[\"itu\"]", "[\"ituu\"]"));
    let moved = with_output(|text| format!("# one\n# two\n{}", text.replace("[\"itu\"]", "[\"ituu\"]")));
    assert_eq!(print(&registry), print(&moved));
}

#[test]
fn github_shows_errors_first_and_says_how_many_it_would_drop() {
    let unknown = |number| format!("unknown-{number} = {number}\n");
    let registry = with_output(|text| text + &(0..14).map(unknown).collect::<String>());
    registry.write("notes.txt", "");
    let shown = registry.wsis(&["check", "--format", "github"]).stdout;
    let annotations: Vec<_> = shown.lines().filter(|line| line.starts_with("::")).collect();
    assert_eq!(annotations.len(), 10, "{shown}");
    assert_eq!(annotations[9], "::error title=wsis::6 more errors are in the log of this step");
    assert_eq!(shown.lines().filter(|line| !line.starts_with("::")).count(), 6, "{shown}");
}

#[test]
fn no_name_of_a_file_is_a_command_to_github() {
    let registry = (0..12).fold(Registry::base(), |registry, number| {
        registry.with(&format!("::set-output name=a::{number} ##[set-output name=b]c.txt"), "")
    });
    let shown = registry.wsis(&["check", "--format", "github"]).stdout;
    // What the runner takes for a command: see `ActionCommand` in its sources.
    let is_command = |line: &&str| line.trim_start().starts_with("::") || line.contains("##[");
    let commands: Vec<_> = shown.lines().filter(is_command).collect();
    assert_eq!(commands.len(), 10, "{shown}");
    assert!(commands.iter().all(|line| line.starts_with("::error ")), "{shown}");
}

#[test]
fn people_see_the_first_five_of_a_rule_and_all_of_them_if_they_ask() {
    let unknown = |number| format!("unknown-{number} = {number}\n");
    let registry = with_output(|text| text + &(0..14).map(unknown).collect::<String>());
    let shown = registry.wsis(&["check"]).stdout;
    assert_eq!(shown.matches("error[unknown-key]").count(), 5);
    assert!(shown.contains("… and 9 more of unknown-key: `wsis check --all` shows them"), "{shown}");
    assert!(shown.ends_with("11 files checked: 14 errors and no warnings in 1 file\n"), "{shown}");
    let all = registry.wsis(&["check", "--all"]).stdout;
    assert_eq!(all.matches("error[unknown-key]").count(), 14);
    assert!(!all.contains("more of unknown-key"));
}
