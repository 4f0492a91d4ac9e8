//! `wsis check --base`: what is new is seen, and what stood before is counted.

use crate::git::{commit, committed, git};
use crate::support::{Registry, assert_as_kept};
use std::fs;

const OUTPUT: &str = "outputs/2006/c5/annual-report.toml";
const SOURCES: &str = "sources = [\"https://example.org/c5/report\"]\n";

fn text(registry: &Registry, file: &str) -> String {
    fs::read_to_string(registry.path().join(file)).unwrap()
}

fn output(title: &str, by: &[&str]) -> String {
    format!("title = \"{title}\"\nkind = \"tool\"\ndate = 2006-06-01\nby = {by:?}\nsummary = \"S\"\n")
}

/// The base with a warning that stood at the first commit.
fn standing() -> Registry {
    committed(Registry::base().with("outputs/2006/c5/old.toml", output("Old", &["itu"])))
}

/// The same with a new warning.
fn with_new() -> Registry {
    standing().with("outputs/2006/c5/new.toml", output("New", &["itu"]))
}

fn rules(registry: &Registry, options: &[&str]) -> Vec<String> {
    registry.wsis(&[&["check", "--base", "main", "--format", "json"], options].concat()).rules()
}

#[test]
fn what_stood_is_counted_and_neither_shown_nor_judged() {
    let told = |registry: &Registry, options: &[&str]| {
        let arguments = [&["check", "--base", "main", "--width", "100"], options].concat();
        format!("$ wsis {}\n{}\n", arguments.join(" "), registry.wsis(&arguments).seen())
    };
    let shown = [
        told(&standing(), &[]),
        told(&standing(), &["--deny-warnings", "--all"]),
        told(&with_new(), &["--deny-warnings"]),
        told(&with_new(), &["--format", "short"]),
        told(&with_new(), &["--format", "github"]),
        told(&with_new(), &["--format", "github", "--all"]),
        told(&with_new(), &["--format", "junit"]),
        told(&with_new(), &["--format", "junit", "--deny-warnings", "--all"]),
        told(&with_new(), &["--format", "json", "--all"]),
    ];
    assert_as_kept(&shown.concat(), "expected/check-standing.out");
}

#[test]
fn without_a_base_everything_counts() {
    assert_eq!(standing().wsis(&["check", "--deny-warnings"]).status, 1);
    assert_eq!(standing().wsis(&["check", "--deny-warnings", "--base", "main"]).status, 0);
    assert_eq!(with_new().wsis(&["check", "--deny-warnings", "--base", "main"]).status, 1);
}

#[test]
fn errors_count_whenever_they_came() {
    let registry = committed(Registry::base().with("outputs/2006/c5/old.toml", output("Old", &["ituu"])));
    assert_eq!(rules(&registry, &[]), ["unsourced", "unknown-organization"][1..]);
    assert_eq!(registry.wsis(&["check", "--base", "main"]).status, 1);
}

#[test]
fn a_warning_stands_wherever_its_line_or_its_file_has_gone() {
    let registry = standing();
    let old = text(&registry, "outputs/2006/c5/old.toml");
    registry.write("outputs/2006/c5/old.toml", format!("# A line.\n\n{old}partners = [\"un\"]\n"));
    assert_eq!(rules(&registry, &[]), [""; 0]);
    fs::remove_file(registry.path().join("outputs/2006/c5/old.toml")).unwrap();
    registry.write("outputs/2006/c8/moved.toml", old);
    assert!(!rules(&registry, &[]).contains(&"unsourced".to_owned()));
}

#[test]
fn of_several_alike_the_one_more_is_new() {
    let terms = |number: usize| {
        let decided = |n| format!("\n[[modalities]]\ntopic = \"reporting\"\ntext = \"T{n}\"\ndecided = 2006-01-01\n");
        text(&Registry::base(), "groups/c5.toml") + &(0..number).map(decided).collect::<String>()
    };
    let registry = committed(Registry::base().with("groups/c5.toml", terms(2)));
    let all = registry.wsis(&["check", "--format", "json"]).rules().len();
    assert!(all > 1, "{all} warnings that are the same");
    assert_eq!(rules(&registry, &[]), [""; 0]);
    registry.write("groups/c5.toml", terms(3));
    let more = registry.wsis(&["check", "--format", "json"]).rules().len();
    assert_eq!(rules(&registry, &[]).len(), more - all);
}

#[test]
fn a_warning_that_only_time_brought_is_not_new() {
    let planned = output("Planned", &["itu"]).replace("kind", "status = \"planned\"\nkind") + SOURCES;
    let registry = committed(Registry::base().with("outputs/2006/c5/planned.toml", planned));
    assert_eq!(registry.wsis(&["check", "--format", "json"]).rules(), ["plan-overdue"]);
    assert_eq!(rules(&registry, &[]), [""; 0]);
}

#[test]
fn a_rule_that_is_turned_on_finds_new_warnings() {
    let settings = text(&Registry::base(), "registry.toml");
    let registry = standing();
    registry.write("registry.toml", format!("{settings}\n[rules]\nunsourced = \"allow\"\n"));
    commit(registry.path(), "Quiet");
    git(registry.path(), &["branch", "quiet"]);
    registry.write("registry.toml", settings);
    assert_eq!(rules(&registry, &[]), ["unsourced"]);
}

#[test]
fn every_format_agrees_with_the_exit_status() {
    let faulty = || with_new().with(OUTPUT, text(&Registry::base(), OUTPUT).replace("\"itu\"", "\"ituu\""));
    for registry in [committed(Registry::base()), standing(), with_new(), faulty()] {
        for options in [
            &[][..],
            &["--deny-warnings"],
            &["--base", "main"],
            &["--base", "main", "--deny-warnings"],
            &["--base", "main", "--deny-warnings", "--all"],
        ] {
            let ran = |format: &str| registry.wsis(&[&["check", "--format", format], options].concat());
            let junit = ran("junit");
            let failures = junit.stdout.split("failures=\"").nth(1).unwrap().split('"').next().unwrap();
            assert_eq!(failures != "0", junit.status == 1, "{options:?}\n{}", junit.stdout);
            assert_eq!(junit.stdout.contains("<failure"), junit.status == 1);
            let json = ran("json");
            let fails = json.json().as_array().unwrap().iter().any(|finding| {
                let is_denied = options.contains(&"--deny-warnings") && finding["stood_at_base"] != true;
                finding["severity"] == "error" || is_denied
            });
            for format in ["human", "short", "json", "sarif", "github"] {
                assert_eq!(ran(format).status, junit.status, "{format} {options:?}");
            }
            assert_eq!(fails, json.status == 1, "{options:?}\n{}", json.stdout);
        }
    }
}

#[test]
fn sarif_says_what_is_new() {
    let states = |options: &[&str]| {
        let log = with_new().wsis(&[&["check", "--format", "sarif"], options].concat()).json();
        let results = log["runs"][0]["results"].as_array().unwrap().clone();
        results.iter().map(|result| result["baselineState"].as_str().map(str::to_owned)).collect::<Vec<_>>()
    };
    assert_eq!(states(&[]), [None, None]);
    assert_eq!(states(&["--base", "main"]), [Some("new".to_owned())]);
    assert_eq!(states(&["--base", "main", "--all"]), [Some("new".to_owned()), Some("unchanged".to_owned())]);
}

#[test]
fn of_very_many_findings_the_first_are_told_and_how_many_more_there_are() {
    let unknown = |n| format!("k{n} = 1\n");
    let many = (0..6000).map(unknown).collect::<String>();
    // A warning in an earlier file gives way to the errors.
    let registry = Registry::base().with(
        "meetings/2006/a.toml",
        text(&Registry::base(), "meetings/2006/c8-consultation.toml")
            .replace("sources = [\"https://example.org/c8\"]", ""),
    );
    let registry = registry.with("outputs/2006/c5/x.toml", many);
    let findings = registry.wsis(&["check", "--format", "json"]).json();
    let findings = findings.as_array().unwrap();
    let (all, errors) = (findings.len(), findings.iter().filter(|finding| finding["severity"] == "error").count());
    let sarif = registry.wsis(&["check", "--format", "sarif"]);
    assert_eq!(sarif.status, 1);
    let run = &sarif.json()["runs"][0];
    let results = run["results"].as_array().unwrap();
    assert_eq!(results.len(), 5000);
    assert!(results.iter().all(|result| result["level"] == "error"));
    let told = run["invocations"][0]["toolExecutionNotifications"][0]["message"]["text"].as_str().unwrap();
    assert!(told.starts_with(&format!("{} more are not listed here: ", all - 5000)), "{told}");
    let github = registry.wsis(&["check", "--format", "github"]);
    let lines: Vec<_> = github.stdout.lines().collect();
    assert!(lines.len() <= 5002 && github.status == 1, "{}", lines.len());
    assert!(
        lines[9].starts_with(&format!("::error title=wsis::of {} more errors, 4991 are in the log", errors - 9)),
        "{}",
        lines[9]
    );
    assert!(lines.last().unwrap().starts_with(&format!("- {} more are not listed here", all - 5000)));
    let junit = registry.wsis(&["check", "--format", "junit"]);
    assert!(junit.status == 1 && junit.stdout.contains("failures=\"1\"") && junit.stdout.len() < 2_000_000);
}

#[test]
fn a_duplicate_is_told_at_the_file_that_the_change_adds() {
    let registry = committed(Registry::base().with("outputs/2006/c5/b.toml", output("The same", &["itu"])));
    let registry = registry.with("outputs/2006/c5/a.toml", output("The same", &["itu"]));
    let found = registry.wsis(&["check", "--base", "main", "--format", "json"]).json();
    let twin = found.as_array().unwrap().iter().find(|found| found["rule"] == "duplicate-output").unwrap();
    assert_eq!(twin["file"], "outputs/2006/c5/a.toml");
    assert_eq!(twin["message"], "this output has the same title as outputs/2006/c5/b.toml");
}
