//! The registries in `examples/`: each is sound, and shows what its README says. `examples/ci`,
//! `examples/analysis` and `examples/import` are no registries: see `ci.rs`, `analysis.rs` and `import.rs`.

use crate::git::committed;
use crate::support::{Registry, assert_as_kept, wsis};
use serde_json::{Value, json};
use std::path::{Path, PathBuf};

const EXAMPLES: [&str; 6] = ["centralised", "founding-paper", "gaps", "maintained", "smallest", "year"];

fn example(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("examples").join(name)
}

fn said(name: &str, arguments: &[&str]) -> String {
    let output = wsis().arg("-C").arg(example(name)).args(arguments).output().unwrap();
    assert!(output.status.success(), "{name}: {}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).unwrap()
}

fn as_json(name: &str, arguments: &[&str]) -> Value {
    serde_json::from_str(&said(name, &[arguments, &["--format", "json"]].concat())).unwrap()
}

#[test]
fn there_is_a_test_and_a_readme_for_every_example() {
    let mut names: Vec<_> = example("").read_dir().unwrap().map(|entry| entry.unwrap().file_name()).collect();
    names.retain(|name| name != "ci" && name != "analysis" && name != "import");
    names.sort();
    assert_eq!(names, EXAMPLES);
    for name in EXAMPLES {
        assert!(example(name).join("README.md").is_file(), "{name}");
    }
}

#[test]
fn check_finds_nothing_but_the_meeting_that_was_not_open() {
    for name in EXAMPLES {
        let found = as_json(name, &["check"]);
        let rules: Vec<_> = found.as_array().unwrap().iter().map(|finding| finding["rule"].clone()).collect();
        let expected = if name == "gaps" { json!(["meeting-not-open"]) } else { json!([]) };
        assert_eq!(json!(rules), expected, "{name}");
    }
}

#[test]
fn stocktaking_and_comparison_are_as_kept() {
    for (name, year) in [("smallest", "2000"), ("year", "2000"), ("centralised", "2000"), ("gaps", "2000")] {
        for command in ["stocktake", "mechanism"] {
            assert_as_kept(&said(name, &[command, "--year", year]), &format!("expected/example-{name}-{command}.out"));
        }
    }
}

#[test]
fn both_reports_are_written_of_every_example() {
    for name in EXAMPLES {
        for report in ["stocktaking", "secretary-general"] {
            assert!(said(name, &["report", report, "--year", "2000"]).contains("# "), "{name}");
        }
    }
}

#[test]
fn a_year_in_full_has_every_kind_of_record_and_no_gap_in_its_lines() {
    for kind in ["action-lines", "organizations", "groups", "meetings/2000", "outputs/2000", "cycles"] {
        assert!(example("year").join(kind).is_dir(), "{kind}");
    }
    let stocktaking = as_json("year", &["stocktake", "--line", "c5", "e-health"]);
    for line in stocktaking["lines"].as_array().unwrap() {
        assert_eq!(line["gaps"], json!([]), "{}", line["line"]);
    }
    let cycle = std::fs::read_to_string(example("year").join("cycles/2000.toml")).unwrap();
    for step in ["outputs-due", "stocktaking", "report", "ecosoc", "general-assembly", "further-action", "follow-up"] {
        assert!(cycle.contains(step), "{step}");
    }
}

#[test]
fn every_kind_of_gap_has_its_line() {
    let stocktaking = as_json("gaps", &["stocktake"]);
    let all = json!(["no-moderator", "no-group", "no-modalities", "no-meeting", "no-output", "no-annual-report"]);
    for line in stocktaking["lines"].as_array().unwrap() {
        let gaps = match line["line"].as_str().unwrap() {
            "c1" => json!(["no-moderator"]),
            "c2" => json!(["no-group", "no-modalities"]),
            "c3" => json!(["no-modalities"]),
            "c4" => json!(["no-meeting"]),
            "c5" => json!(["no-open-meeting"]),
            "c6" => json!(["no-output", "no-annual-report"]),
            "c8" => json!(["no-annual-report"]),
            "c9" => json!([]),
            _ => all.clone(),
        };
        assert_eq!(line["gaps"], gaps, "{}", line["line"]);
    }
}

#[test]
fn the_reports_of_a_centralised_registry_name_coordinators_in_the_place_of_moderators() {
    let report = said("centralised", &["report", "stocktaking", "--with-options"]);
    assert!(report.contains("All 22 lines had a coordinator in 2000"), "{report}");
    assert!(report.contains("| Line | Coordinators[^1] | Members |"), "{report}");
    assert!(report.contains("The line was coordinated by EXU. EXU reported on it for 2000."), "{report}");
    assert!(report.contains("The line was coordinated by EXCA. No coordinator reported on it for 2000."), "{report}");
    assert!(report.contains("| C7 e-health | Example Union | Example Union |"), "{report}");
    assert!(report.contains("\n**Action lines that each organization’s competences cover**\n"), "{report}");
    assert!(report.contains("\n1. EXU and EXCA\n"), "{report}");
    let report = said("centralised", &["report", "secretary-general"]);
    assert!(report.contains("which organizations coordinated each line in 2000"), "{report}");
    assert!(report.contains("The line was coordinated by EXCA."), "{report}");
    assert!(!report.to_lowercase().contains("moderator of the line"), "{report}");
}

#[test]
fn the_founding_papers_annex_leaves_all_gaps_but_four_moderators() {
    assert_eq!(as_json("founding-paper", &["check"]), json!([]));
    let stocktaking = as_json("founding-paper", &["stocktake"]);
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
fn the_code_owners_of_the_maintained_registry_are_as_its_readme_says() {
    let registry = committed(Registry::copy_of(&example("maintained")));
    let kept = std::fs::read_to_string(example("maintained/CODEOWNERS")).unwrap();
    let owners = registry.wsis(&["codeowners"]);
    assert_eq!((owners.stdout, owners.stderr.as_str()), (kept, ""));
    registry.write("groups/c5.toml", "formed = 2000-05-17\n");
    registry.write("outputs/2000/c7-e-learning/x.toml", "x");
    let not_theirs = |who: &str| {
        let ran = registry.wsis(&["check", "--base", "HEAD", "--as", who, "--rule", "not-yours", "--format", "json"]);
        let findings = ran.json();
        findings.as_array().unwrap().iter().map(|found| found["file"].as_str().unwrap().to_owned()).collect::<Vec<_>>()
    };
    let other_line = "outputs/2000/c7-e-learning/x.toml";
    assert_eq!(not_theirs("@example-org/c5-team"), [other_line]);
    assert_eq!(not_theirs("@example-handle"), [""; 0]);
    assert_eq!(not_theirs("secretariat@example.org"), [""; 0]);
    assert_eq!(not_theirs("example-network"), ["groups/c5.toml", other_line]);
}
