//! The registry that comes with the program, the examples, and a large made-up one.

use crate::support::{tests, wsis};
use serde_json::{Value, json};
use std::path::Path;
use std::process::Command;

fn project() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// What `wsis` says of a registry of the project, as JSON.
fn said(registry: &Path, arguments: &[&str]) -> Value {
    let output = wsis().arg("-C").arg(registry).args(arguments).args(["--format", "json"]).output().unwrap();
    serde_json::from_slice(&output.stdout).unwrap()
}

fn line(stocktaking: &Value, stem: &str) -> Value {
    stocktaking["lines"].as_array().unwrap().iter().find(|line| line["line"] == stem).unwrap().clone()
}

#[test]
fn the_shipped_registry_has_no_errors_and_no_record_without_a_source() {
    let found = said(&project().join("registry"), &["check"]);
    let found = found.as_array().unwrap().iter();
    let amiss: Vec<_> = found.filter(|it| it["severity"] == "error" || it["rule"] == "unsourced").collect();
    assert!(amiss.is_empty(), "{amiss:?}");
}

/// Counted by hand from the files of three lines.
#[test]
fn the_figures_of_2006_are_those_counted_by_hand() {
    let stocktaking = said(&project().join("registry"), &["stocktake", "--year", "2006"]);
    let c3 = line(&stocktaking, "c3");
    assert_eq!(c3["moderators"], json!(["unesco", "itu"]));
    assert_eq!((&c3["group"]["members"], &c3["modalities"]), (&json!(2), &json!(4)));
    assert_eq!(
        c3["meetings"],
        json!({"total": 1, "open": 0, "openness_unknown": 1, "participants": 0, "participants_approximate": false})
    );
    assert_eq!(
        (&c3["outputs"]["total"], &c3["outputs"]["also"], &c3["outputs"]["previous_year"]),
        (&json!(1), &json!(2), &json!(1))
    );
    let c5 = line(&stocktaking, "c5");
    assert_eq!(c5["moderators"], json!(["itu"]));
    assert_eq!((&c5["group"]["members"], &c5["modalities"]), (&json!(1), &json!(0)));
    assert_eq!(
        c5["meetings"],
        json!({"total": 1, "open": 1, "openness_unknown": 0, "participants": 0, "participants_approximate": false})
    );
    assert_eq!(
        (&c5["outputs"]["total"], &c5["outputs"]["also"], &c5["outputs"]["previous_year"]),
        (&json!(1), &json!(1), &json!(0))
    );
    let e = line(&stocktaking, "e");
    assert_eq!(e["moderators"], json!([]));
    assert_eq!(
        e["meetings"],
        json!({"total": 3, "open": 1, "openness_unknown": 2, "participants": 130, "participants_approximate": true})
    );
    assert_eq!(
        (&e["outputs"]["total"], &e["outputs"]["also"], &e["outputs"]["previous_year"]),
        (&json!(4), &json!(0), &json!(1))
    );
    assert_eq!(e["outputs"]["by_kind"], json!({"guideline": 1, "publication": 3}));
}

/// The Forums of these years have a session with a number of its own, whose participants are among theirs.
#[test]
fn participants_of_a_session_are_among_those_of_its_event() {
    // In 2011 it is a session of the Forum's own line, in 2015 one of another.
    for (year, forum, line, of_line) in [("2011", 1150, "e", (1150, true)), ("2015", 1800, "c9", (65, false))] {
        let stocktaking = said(&project().join("registry"), &["stocktake", "--year", year]);
        let took_part =
            |figures: &Value| (figures["participants"].clone(), figures["participants_approximate"].clone());
        assert_eq!(took_part(&stocktaking["totals"]), (json!(forum), json!(true)));
        let own = &self::line(&stocktaking, line)["meetings"];
        assert_eq!(took_part(own), (json!(of_line.0), json!(of_line.1)));
    }
}

#[test]
fn the_shipped_registry_tells_of_each_line_and_of_twenty_years() {
    let registry = project().join("registry");
    let years = said(&registry, &["stocktake", "--years", "2005-2025"]);
    let totals = |figure: &str| -> u64 {
        years["years"].as_array().unwrap().iter().map(|year| year["totals"][figure].as_u64().unwrap()).sum()
    };
    assert!(totals("outputs") >= 220, "{}", totals("outputs"));
    assert!(totals("meetings") >= 80, "{}", totals("meetings"));
    let lines = std::fs::read_dir(registry.join("action-lines")).unwrap().count();
    assert_eq!(lines, 22);
}

#[test]
fn the_founding_papers_annex_leaves_all_gaps_but_four_moderators() {
    let registry = project().join("examples/founding-paper");
    assert_eq!(said(&registry, &["check"]), json!([]));
    let stocktaking = said(&registry, &["stocktake"]);
    let gaps = json!(["no-group", "no-modalities", "no-meeting", "no-output", "no-annual-report"]);
    for line in stocktaking["lines"].as_array().unwrap() {
        let (moderator, gaps) = match line["line"].as_str().unwrap() {
            "c2" | "c5" | "c6" => (json!(["itu"]), gaps.clone()),
            "e" => (json!(["wsis-es"]), gaps.clone()),
            _ => {
                let all = std::iter::once(json!("no-moderator")).chain(gaps.as_array().unwrap().clone());
                (json!([]), all.collect())
            }
        };
        assert_eq!((&line["moderators"], &line["gaps"]), (&moderator, &gaps), "{}", line["line"]);
    }
}

#[test]
fn a_large_made_up_registry_has_no_errors() {
    let folder = tempfile::tempdir().unwrap();
    let script = project().join("benches/gen_registry.py");
    let made = Command::new("python3").arg(script).arg(folder.path()).args(["--outputs", "3000"]).status();
    assert!(made.expect("python3 is installed").success());
    assert_eq!(said(folder.path(), &["check"]), json!([]));
    let years = said(folder.path(), &["stocktake", "--years", "2006-2025"]);
    let outputs = years["years"].as_array().unwrap().iter().map(|year| year["totals"]["outputs"].as_u64().unwrap());
    assert_eq!(outputs.sum::<u64>(), 3000);
}

#[test]
fn each_command_says_how_it_is_used() {
    for command in [
        "check",
        "status",
        "list",
        "show",
        "stocktake",
        "mechanism",
        "report",
        "diff",
        "explain",
        "fmt",
        "new",
        "init",
        "schema",
        "codeowners",
        "completions",
        "man",
    ] {
        let help = wsis().args([command, "--help"]).output().unwrap();
        let text = String::from_utf8(help.stdout).unwrap();
        assert!(text.contains(&format!("wsis {command}")) && text.contains("Example"), "{text}");
        let readme = std::fs::read_to_string(project().join("README.md")).unwrap();
        assert!(readme.contains(&format!("wsis {command}")), "the README says nothing of {command}");
    }
}

#[test]
fn the_readme_shows_what_the_command_prints() {
    let readme = std::fs::read_to_string(tests().join("../README.md")).unwrap();
    let shown = readme.split("```text\n").nth(1).unwrap().split("```").next().unwrap();
    let printed = wsis().current_dir(project()).args(["stocktake", "--year", "2006"]).output().unwrap();
    assert_eq!(shown, String::from_utf8(printed.stdout).unwrap());
}

#[test]
fn the_readme_quotes_what_answers_the_founding_paper() {
    let readme = std::fs::read_to_string(project().join("README.md")).unwrap();
    let section = readme.split("## The founding paper").nth(1).unwrap().split("\n## ").next().unwrap();
    let words = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
    let mut answers = 0;
    for row in section.lines().filter(|line| line.contains("| `wsis ")) {
        let [_, _, _, command, quoted, _] = row.split('|').collect::<Vec<_>>()[..] else { panic!("{row}") };
        let arguments: Vec<_> = command.trim().trim_matches('`').split(' ').skip(1).collect();
        let printed = wsis().current_dir(project()).args(&arguments).output().unwrap();
        let printed = words(&String::from_utf8(printed.stdout).unwrap());
        assert!(printed.contains(&words(quoted)), "{arguments:?} does not say: {quoted}");
        answers += 1;
    }
    assert_eq!(answers, 10);
}

#[test]
fn contributing_lists_every_key_of_every_kind_of_file() {
    let contributing = std::fs::read_to_string(project().join("CONTRIBUTING.md")).unwrap();
    let kinds = [
        ("registry", "### `registry.toml`"),
        ("action-line", "### `action-lines/LINE.toml`"),
        ("organization", "### `organizations/ID.toml`"),
        ("group", "### `groups/LINE.toml`"),
        ("meeting", "### `meetings/YEAR/ID.toml`"),
        ("output", "### `outputs/YEAR/LINE/ID.toml`"),
        ("cycle", "### `cycles/YEAR.toml`"),
    ];
    for (kind, title) in kinds {
        let section = contributing.split(title).nth(1).expect(title).split("\n### ").next().unwrap();
        for key in crate::schema::schema(kind)["properties"].as_object().unwrap().keys() {
            assert!(section.contains(&format!("| `{key}` |")), "{title} says nothing of `{key}`");
        }
    }
}
