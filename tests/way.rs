//! Finding one's way: the help in groups, words that people reach for, and what `wsis explain` knows.

use crate::support::{Registry, assert_as_kept, wsis};
use jsonschema::error::ValidationErrorKind;

fn said(arguments: &[&str]) -> (i32, String) {
    let output = wsis().args(arguments).output().unwrap();
    let said = [&output.stdout, &output.stderr].map(|said| String::from_utf8_lossy(said).into_owned()).concat();
    (output.status.code().unwrap(), said)
}

/// The commands, as the help lists them: indented by two, and told in the same line.
fn commands() -> Vec<String> {
    let (_, help) = said(&["--help"]);
    let before_options = help.split("\nOptions of every command:").next().unwrap().to_owned();
    let names = before_options.lines().filter_map(|line| line.strip_prefix("  "));
    names.map(|line| line.split(' ').next().unwrap().to_owned()).collect()
}

/// The commands that a message leads to: what it shows between backticks.
fn named(said: &str) -> Vec<&str> {
    let shown = said.split('`').skip(1).step_by(2);
    shown.filter_map(|shown| shown.strip_prefix("wsis ")).map(|rest| rest.split(' ').next().unwrap()).collect()
}

#[test]
fn the_help_has_the_commands_in_groups_and_what_holds_for_all_apart() {
    let (status, help) = said(&["-h"]);
    assert_eq!(status, 0);
    let titles: Vec<_> = help.lines().filter(|line| line.ends_with(':') && !line.starts_with(' ')).collect();
    assert_eq!(
        titles,
        [
            "Look up and count, for everybody:",
            "Write records, for moderators and the secretariat:",
            "Report and remind, for the secretariat:",
            "Check and review, for moderators, reviewers and CI:",
            "Set up, for whoever keeps a registry or a shell:",
            "Options of every command:",
        ]
    );
    assert!(commands().len() >= 17, "{:?}", commands());
    assert_eq!(help.matches("\n  list ").count(), 1);
}

#[test]
fn the_help_of_a_command_shows_its_own_options_first_and_of_the_others_those_that_it_takes() {
    for command in commands() {
        let (_, help) = said(&[&command, "-h"]);
        let (own, for_all) = help.split_once("\nOptions of every command:\n").expect(&command);
        assert!(own.contains("--help") && !own.contains("--color") && for_all.contains("--color"), "{help}");
        let reads_the_past =
            !["new", "import", "add", "set", "rename", "merge", "fmt", "init", "schema"].contains(&&*command);
        let reads_a_registry = !["explain", "completions", "man"].contains(&&*command);
        assert_eq!(for_all.contains("--at "), reads_the_past && reads_a_registry, "{help}");
        assert_eq!(for_all.contains("--registry "), reads_a_registry, "{help}");
    }
    let (_, help) = said(&["new", "output", "-h"]);
    assert!(help.contains("--registry ") && !help.contains("--at "), "{help}");
}

#[test]
fn a_command_that_reads_no_registry_refuses_one_of_the_past() {
    for arguments in [["explain", "--at", "HEAD"], ["man", "--at", "HEAD"]] {
        let (status, said) = said(&arguments);
        assert_eq!(status, 2);
        assert!(said.contains("reads no registry") && said.contains("leave out `--at`"), "{said}");
    }
}

#[test]
fn words_that_people_reach_for_lead_to_a_command_that_there_is() {
    let there = commands();
    for word in [
        "mv",
        "move",
        "edit",
        "change",
        "nil",
        "close",
        "search",
        "find",
        "grep",
        "remind",
        "mail",
        "sg",
        "rm",
        "delete",
        "csv",
        "validate",
        "lint",
        "compare",
        "log",
        "chart",
        "plot",
        "whois",
        "who",
        "pdf",
        "docx",
        "calendar",
        "due",
        "cat",
        "ls",
        "fix",
        "create",
        "load",
        "upload",
        "join",
        "append",
        "undo",
        "stats",
        "tidy",
        "owners",
        "rules",
        "coordinators",
        "manual",
        "start",
        "output",
        "cycles",
        "stocktaking",
        "stoctake",
        "Search",
    ] {
        let (status, said) = said(&[word]);
        assert_eq!(status, 2, "{said}");
        assert!(said.starts_with(&format!("error: there is no command `{word}`: ")), "{said}");
        assert_eq!(said.lines().count(), 1, "{said}");
        let named = named(&said);
        assert!(!named.is_empty() && named.iter().all(|name| there.iter().any(|known| known == name)), "{said}");
    }
    for (word, command) in [
        ("search", "`wsis list KIND --search TEXT`"),
        ("sg", "`wsis report secretary-general`"),
        ("validate", "`wsis check`"),
        ("whois", "`wsis show organization ID`"),
        ("output", "`wsis list output`"),
        ("stoctake", "did you mean `wsis stocktake`?"),
        ("xyzzy", "`wsis --help` lists what there is"),
    ] {
        let (_, said) = said(&[word]);
        assert!(said.contains(command), "{said}");
    }
}

#[test]
fn a_report_is_found_by_its_short_names_too() {
    let (status, short) = said(&["report", "sg"]);
    assert_eq!(
        (status, short.as_str()),
        (
            2,
            "error: there is no `wsis report sg`: `wsis report secretary-general` writes the report of the Secretary-General\n"
        )
    );
    let (_, helped) = said(&["help", "sg"]);
    assert!(helped.contains("there is no command `sg`: `wsis report secretary-general`"), "{helped}");
    let (status, none) = said(&["report"]);
    assert_eq!(status, 2);
    assert!(none.contains("`wsis report stocktaking` or `wsis report secretary-general`"), "{none}");
    let (_, before) = said(&["report", "--year", "2006"]);
    assert!(before.contains("as in `wsis report stocktaking --year …`"), "{before}");
}

#[test]
fn options_that_people_reach_for_lead_to_one_that_the_command_has() {
    for (typed, meant) in [
        (&["new", "meeting", "--city", "Geneva"][..], "did you mean `--place.city`?"),
        (&["-C", "list", "new", "meeting", "--city", "Geneva"], "`wsis new meeting` has no option `--city`"),
        (&["stocktake", "--json"], "write `--format json`"),
        (&["report", "stocktaking", "--pdf"], "write `-o FILE.pdf`"),
        (&["check", "--strict"], "did you mean `--deny-warnings`?"),
        (&["check", "--al"], "did you mean `--all`?"),
        (&["list", "output", "--query", "x"], "did you mean `--search`?"),
        (&["status", "--line", "c5"], "it is an option of `wsis list`"),
        (&["stocktake", "--rev", "main"], "did you mean `--at`?"),
        (&["list", "output", "--xyzzy"], "`wsis list --help` lists its options"),
    ] {
        let (status, said) = said(typed);
        assert_eq!(status, 2, "{said}");
        assert!(said.contains(meant), "{typed:?}: {said}");
    }
}

#[test]
fn what_was_typed_is_shown_as_text() {
    let (_, said) = said(&["x\u{1b}[31m\n::error::y"]);
    assert!(!said.contains('\u{1b}') && said.lines().count() == 1, "{said}");
}

#[test]
fn keys_commands_and_exit_statuses_are_explained() {
    let registry = Registry::base();
    let shown: Vec<_> =
        ["closed", "cycle.report.date", "nil-reports", "letter", "verify", "exit-status", "verifi", "xyzzy-xyzzy"]
            .iter()
            .map(|word| format!("$ wsis explain {word}\n{}\n", registry.wsis(&["explain", word]).seen()))
            .collect();
    assert_as_kept(&shown.concat(), "expected/explain-words.out");
}

#[test]
fn of_a_word_that_is_several_things_all_are_named() {
    let (_, report) = said(&["explain", "report"]);
    assert!(report.starts_with("wsis report: a command\n"), "{report}");
    assert!(report.contains("report is also:\n\n  wsis explain cycle.report\n"), "{report}");
    let (_, cycle) = said(&["explain", "cycle"]);
    assert!(
        cycle.starts_with("cycle: The reporting cycle") && cycle.contains("wsis explain resolution.cycle"),
        "{cycle}"
    );
    let (_, kind) = said(&["explain", "kind"]);
    assert!(kind.contains("output.kind  in outputs/YEAR/LINE/ID.toml"), "{kind}");
    assert!(kind.contains("cycle.follow-up.kind  in cycles/YEAR.toml"), "{kind}");
}

#[test]
fn every_command_is_explained() {
    for command in commands() {
        let (status, told) = said(&["explain", &command]);
        assert_eq!(status, 0);
        assert!(told.contains(&format!("`wsis {command} --help` lists its options.")), "{told}");
        assert!(told.contains("Usage: ") && told.contains("Example"), "{told}");
    }
}

/// The values of an example are such as the schema of its kind takes; what else the file needs is left out of it.
#[test]
fn the_example_of_every_key_is_valid() {
    let mut keys = 0;
    for kind in wsis::Kind::ALL.map(wsis::Kind::word).into_iter().chain(["registry"]) {
        let schema = crate::schema::schema(kind);
        let validator = jsonschema::validator_for(&schema).unwrap();
        for key in schema["properties"].as_object().unwrap().keys() {
            let (_, told) = said(&["explain", &format!("{kind}.{key}")]);
            let example = told.rsplit("\n\n").next().unwrap().lines().map(str::trim).collect::<Vec<_>>().join("\n");
            let value = crate::schema::as_json(&toml::from_str(&example).expect(&told));
            assert!(value.get(key).is_some(), "{told}");
            for error in validator.iter_errors(&value) {
                let is_left_out = match error.kind() {
                    ValidationErrorKind::Required { .. } => true,
                    // Of two keys, one.
                    ValidationErrorKind::AnyOf { .. } | ValidationErrorKind::OneOfNotValid { .. } => {
                        error.instance_path().as_str().is_empty() || **error.instance() == serde_json::json!({})
                    }
                    _ => false,
                };
                assert!(is_left_out, "{kind}.{key}: {error}\n{example}");
            }
            keys += 1;
        }
    }
    assert!(keys > 80, "{keys}");
}
