//! `wsis mechanism`, and registries of Option A.

use crate::support::{Ran, Registry, assert_as_kept, tests};
use serde_json::{Value, json};

fn competences() -> Registry {
    let registry = Registry::empty();
    registry.write_all(&std::fs::read_to_string(tests().join("fixtures/competences.txt")).unwrap());
    registry
}

fn compared(registry: &Registry, arguments: &[&str]) -> Ran {
    let ran = registry.wsis(&[&["mechanism"], arguments].concat());
    assert_eq!(ran.status, 0, "{}", ran.seen());
    ran
}

fn as_json(registry: &Registry) -> Value {
    compared(registry, &["--format", "json"]).json()
}

fn of<'a>(comparison: &'a Value, organization: &str) -> &'a Value {
    let rows = comparison["organizations"].as_array().unwrap();
    rows.iter().find(|row| row["organization"] == organization).expect(organization)
}

fn organization(competences: &str) -> String {
    format!(
        "name = \"x\"\ncategory = \"government\"\ncompetences = {competences}\nsources = [\"https://example.org/x\"]\n"
    )
}

#[test]
fn each_format_shows_the_same_comparison() {
    let formats: [&[&str]; 4] =
        [&[], &["--width", "50"], &["--format", "markdown", "--year", "2007"], &["--format", "json"]];
    let registry = competences();
    let shown = formats.iter().map(|arguments| {
        format!("$ wsis mechanism {}\n{}\n", arguments.join(" "), compared(&registry, arguments).stdout)
    });
    assert_as_kept(&shown.collect::<String>(), "expected/mechanism.out");
}

#[test]
fn every_smallest_set_is_counted_and_the_first_are_named() {
    let registry = competences();
    let sets = &as_json(&registry)["smallest_sets"];
    assert_eq!(
        *sets,
        json!({"size": 3, "count": 2, "first": [["wide", "health-one", "alone"], ["wide", "health-two", "alone"]]})
    );
    // Thirty who could each take the place of the only one with E.
    for n in 0..30 {
        registry.write(&format!("organizations/e-{n:02}.toml"), organization("[\"e\"]"));
    }
    let sets = &as_json(&registry)["smallest_sets"];
    assert_eq!(sets["count"], 62);
    assert_eq!(sets["first"].as_array().unwrap().len(), 20);
    assert_eq!(sets["first"][19], json!(["wide", "health-one", "e-18"]));
    assert!(compared(&registry, &["--width", "200"]).stdout.contains("in 62 sets, of which the first 20:"));
}

#[test]
fn what_only_one_covers_falls_away_if_it_leaves() {
    let comparison = as_json(&competences());
    for (id, lines) in
        [("wide", json!(["c1", "c2", "c3", "c4", "c7"])), ("health-one", json!([])), ("alone", json!(["e"]))]
    {
        assert_eq!(of(&comparison, id)["only_cover"], lines);
        let uncovered = |comparison: &Value| comparison["uncovered"].as_array().unwrap().clone();
        let gone = as_json(&competences().without(&format!("organizations/{id}.toml")));
        let lost: Vec<_> = uncovered(&gone).into_iter().filter(|line| !uncovered(&comparison).contains(line)).collect();
        assert_eq!(json!(lost), lines, "without {id}");
    }
}

#[test]
fn c7_covers_none_of_its_sub_lines_and_a_parent_nothing_of_its_parts() {
    let part = format!("parent = \"wide\"\n{}", organization("[\"c7-e-health\"]"));
    let comparison = as_json(&competences().with("organizations/part.toml", part));
    assert_eq!(of(&comparison, "wide")["covers"], 6);
    assert!(comparison["uncovered"].as_array().unwrap().contains(&json!("c7-e-business")));
}

#[test]
fn option_b_asks_whoever_is_in_office_in_the_year() {
    let registry = competences();
    let owed = |year: &str, id: &str| {
        let comparison = compared(&registry, &["--year", year, "--format", "json"]).json();
        let rows = comparison["organizations"].as_array().unwrap();
        rows.iter().find(|row| row["organization"] == id).map(|row| row["reports"]["option_b"].clone())
    };
    assert_eq!((owed("2006", "wide"), owed("2006", "unknown")), (Some(json!(1)), None));
    assert_eq!((owed("2007", "wide"), owed("2007", "unknown")), (Some(json!(0)), Some(json!(1))));
    assert_eq!((owed("2006", "health-two"), owed("2006", "alone")), (Some(json!(1)), Some(json!(0))));
    let comparison = as_json(&registry);
    assert_eq!(comparison["option_b"]["reports"], 3, "a line that two moderate is reported on by both");
    assert_eq!(comparison["option_b"]["unmoderated"].as_array().unwrap().len(), 20);
}

#[test]
fn a_revision_is_compared_as_it_stood() {
    let registry = crate::git::committed(competences());
    let head = crate::git::head(registry.path());
    registry.write("organizations/alone.toml", organization("[\"b\", \"d\", \"e\"]"));
    let comparison = compared(&registry, &["--at", "HEAD", "--format", "json"]).json();
    assert_eq!((&comparison["revision"], &of(&comparison, "alone")["covers"]), (&json!(head), &json!(1)));
    assert_eq!(of(&as_json(&registry), "alone")["covers"], 3);
}

#[test]
fn without_competences_there_is_nobody_to_coordinate() {
    let comparison = as_json(&Registry::base());
    assert_eq!(comparison["smallest_sets"], json!({"size": 0, "count": 0, "first": []}));
    assert_eq!(comparison["option_a"]["coordinators"], json!([]));
    let text = compared(&Registry::base(), &[]).stdout;
    assert!(text.contains("there is nobody to coordinate"), "{text}");
    assert!(!text.contains("The fewest"), "{text}");
}

#[test]
fn the_command_says_how_it_is_used() {
    let help = Registry::empty().wsis(&["mechanism", "--help"]).stdout;
    assert!(help.contains("Usage: wsis mechanism") && help.contains("Examples:"), "{help}");
}

#[test]
fn what_can_not_be_compared_is_told() {
    let bare =
        Registry::empty().with("registry.toml", "schema = 1\nname = \"x\"\nstocktaker = \"itu\"\nreporter = \"itu\"\n");
    let ran = bare.wsis(&["mechanism"]);
    assert_eq!((ran.status, ran.stdout.as_str()), (2, ""));
    assert!(ran.stderr.contains("--year"), "{}", ran.stderr);
    assert!(bare.wsis(&["mechanism", "--year", "2006"]).stdout.contains("No file names competences"));
    let ran = Registry::empty().wsis(&["mechanism"]);
    assert_eq!((ran.status, ran.stdout.as_str()), (2, ""));
    let newer =
        competences().with("registry.toml", "schema = 2\nname = \"x\"\nstocktaker = \"itu\"\nreporter = \"itu\"\n");
    assert_eq!(newer.wsis(&["mechanism"]).status, 2);
    let broken = competences().with("organizations/alone.toml", "name = [\n");
    let ran = compared(&broken, &["--format", "json"]);
    assert_eq!(ran.json()["not_counted"], json!(["organizations/alone.toml"]));
    assert!(ran.stderr.contains("1 file could not be read"), "{}", ran.stderr);
}

/// The registry of competences under Option A; that its coordinators leave lines uncovered is let stand.
fn centralised() -> Registry {
    competences().with(
        "registry.toml",
        r#"schema = 1
name = "Option A"
mechanism = "centralised"
coordinators = ["wide", "unknown"]
stocktaker = "wide"
reporter = "wide"

[[exceptions]]
rule = "coordinators-do-not-cover"
file = "registry.toml"
reason = "they begin with what they can"
"#,
    )
}

#[test]
fn a_centralised_registry_names_its_own_coordinators() {
    let comparison = as_json(&centralised());
    assert_eq!(comparison["option_a"]["coordinators"], json!(["wide", "unknown"]));
    assert_eq!(comparison["option_a"]["reports"], 6);
    assert_eq!(comparison["option_a"]["uncovered"].as_array().unwrap().len(), 16);
    assert_eq!(of(&comparison, "unknown")["competences"], Value::Null);
    assert_eq!(comparison["smallest_sets"]["size"], 3, "whoever coordinates, fewer could not cover it");
}

#[test]
fn a_line_that_no_coordinator_covers_is_a_gap_and_one_without_moderator_is_none() {
    let stocktaking = centralised().wsis(&["stocktake", "--format", "json"]).json();
    let line = |stem: &str| {
        let lines = stocktaking["lines"].as_array().unwrap();
        lines.iter().find(|line| line["line"] == stem).unwrap().clone()
    };
    assert_eq!(line("c1")["coordinators"], json!(["wide"]));
    assert_eq!(line("c1")["gaps"][0], "no-group");
    assert_eq!(line("e")["coordinators"], json!([]));
    assert_eq!(line("e")["gaps"][0], "no-coordinator");
    assert_eq!(stocktaking["totals"]["coordinated"], 6);
}

/// A coordinator's report on C1 that serves C2, and one of somebody else that does so.
fn reporting() -> Registry {
    let report = |by: &str| {
        format!(
            "title = \"Report\"\nkind = \"annual-report\"\ndate = 2006-12-01\nby = [\"{by}\"]\nalso = [\"c2\"]\n\
             summary = \"A year.\"\nsources = [\"https://example.org/r\"]\n"
        )
    };
    centralised()
        .with("outputs/2006/c1/report.toml", report("wide"))
        .with("outputs/2006/c1/other.toml", report("bystander").replace("\"Report\"", "\"Other\""))
}

#[test]
fn a_coordinators_report_counts_for_each_line_that_it_serves() {
    let stocktaking = reporting().wsis(&["stocktake", "--line", "c1", "c2", "--format", "json"]).json();
    assert_eq!(stocktaking["lines"][0]["reported_by"], json!(["bystander", "wide"]));
    assert_eq!(stocktaking["lines"][1]["reported_by"], json!(["wide"]));
    let missing = |n: usize| stocktaking["lines"][n]["gaps"].as_array().unwrap().contains(&json!("no-annual-report"));
    assert_eq!((missing(0), missing(1)), (false, false));
    let decentralised = reporting()
        .with("registry.toml", "schema = 1\nname = \"B\"\nstocktaker = \"wide\"\nreporter = \"wide\"\n")
        .wsis(&["stocktake", "--line", "c2", "--format", "json"])
        .json();
    assert_eq!(decentralised["lines"][0]["reported_by"], json!([]));
    assert!(decentralised["lines"][0]["gaps"].as_array().unwrap().contains(&json!("no-annual-report")));
}

#[test]
fn nobody_has_to_moderate_under_option_a_and_a_coordinator_is_no_outsider() {
    let meeting = "title = \"Meeting\"\nlines = [\"c5\"]\nstart = 2006-05-15\nonline = true\norganizers = [\"alone\"]\n\
                   open-to-all-stakeholders = true\nsources = [\"https://example.org/m\"]\n";
    let group = "[[members]]\norganization = \"bystander\"\n";
    let registry = reporting().with("meetings/2006/m.toml", meeting).with("groups/c1.toml", group);
    registry.write("action-lines/c1.toml", "title = \"A line that something is of\"\n");
    assert_eq!(registry.wsis(&["check", "--format", "json"]).json(), json!([]));
    registry.write("registry.toml", "schema = 1\nname = \"B\"\nstocktaker = \"wide\"\nreporter = \"wide\"\n");
    let found = registry.wsis(&["check", "--format", "json"]).rules();
    assert_eq!(found, ["meeting-without-moderator", "by-outsider"]);
}
