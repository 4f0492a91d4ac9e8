//! `wsis stocktake`: figures that were counted by hand in a registry where each rule of counting has its case.

use crate::support::{Ran, Registry, assert_as_kept, excerpt, project, tests, wsis_in};
use serde_json::{Value, json};
use std::process::Command;

fn counting() -> Registry {
    let registry = Registry::empty();
    registry.write_all(&std::fs::read_to_string(tests().join("fixtures/counting.txt")).unwrap());
    registry
}

fn taken(arguments: &[&str]) -> Ran {
    let ran = counting().wsis(&[&["stocktake"], arguments].concat());
    assert_eq!(ran.status, 0, "{}", ran.seen());
    ran
}

fn line(stocktaking: &Value, stem: &str) -> Value {
    stocktaking["lines"].as_array().unwrap().iter().find(|line| line["line"] == stem).unwrap().clone()
}

#[test]
fn a_line_counts_what_is_its_own_in_the_year() {
    let stocktaking = taken(&["--year", "2006", "--format", "json"]).json();
    assert_eq!(
        line(&stocktaking, "c5"),
        json!({
            "line": "c5", "title": "Security",
            // Proposed and ended terms are none; one that ends in January and one that begins on 31 December are.
            "moderators": ["itu", "un"],
            "coordinators": [],
            "reported_by": [],
            "group": {"members": 4, "by_category": {"international-organization": 2, "civil-society": 1, "private-sector": 1}},
            "modalities": 3,
            "meetings": {"total": 2, "open": 1, "openness_unknown": 0, "participants": 62, "participants_approximate": false},
            "outputs": {"total": 2, "also": 0, "late": 1, "planned": 1, "previous_year": 1, "change": 1, "by_kind": {"guideline": 2}},
            "nil_report": false,
            "gaps": ["no-annual-report"],
        })
    );
}

#[test]
fn c7_holds_its_own_figures_and_those_with_its_sub_lines() {
    let stocktaking = taken(&["--year", "2006", "--format", "json"]).json();
    let c7 = line(&stocktaking, "c7");
    assert_eq!(
        c7["meetings"],
        json!({"total": 1, "open": 0, "openness_unknown": 1, "participants": 0, "participants_approximate": false})
    );
    assert_eq!(c7["outputs"]["total"], 1);
    assert_eq!(c7["outputs"]["also"], 2, "of C5 and of e-health");
    let all = &c7["including_sub_lines"];
    assert_eq!(all["moderators"], json!(["who"]));
    assert_eq!(
        all["meetings"],
        json!({"total": 2, "open": 1, "openness_unknown": 1, "participants": 50, "participants_approximate": false})
    );
    assert_eq!(all["outputs"]["total"], 2);
    assert_eq!(all["outputs"]["also"], 1, "that of C5, once; that of e-health is its own");
    // What a sub-line fills is no gap of C7.
    assert_eq!(c7["gaps"], json!(["no-modalities"]));
    assert!(line(&stocktaking, "c5").get("including_sub_lines").is_none());
}

#[test]
fn gaps_come_in_the_order_of_the_mechanism_and_a_nil_report_explains_the_last_two() {
    let stocktaking = taken(&["--year", "2006", "--format", "json"]).json();
    let all = ["no-moderator", "no-group", "no-modalities", "no-meeting", "no-output", "no-annual-report"];
    assert_eq!(line(&stocktaking, "c2")["gaps"], json!(all), "a cancelled meeting is none");
    assert_eq!(line(&stocktaking, "c2")["outputs"]["also"], 1, "planned ones are not counted");
    assert_eq!(line(&stocktaking, "c8")["gaps"], json!(all[..4]));
    assert_eq!(line(&stocktaking, "c8")["nil_report"], true);
    assert_eq!(line(&stocktaking, "c7-e-health")["gaps"], json!(["no-modalities"]));
}

#[test]
fn totals_count_each_thing_once() {
    let ran = taken(&["--year", "2006", "--format", "json"]);
    let stocktaking = ran.json();
    assert_eq!(
        stocktaking["totals"],
        json!({
            // C5 and C7 e-health, and C7 by what its sub-line has.
            "lines": 22, "moderated": 3, "coordinated": 0, "with_group": 3, "with_modalities": 1, "with_meeting": 3,
            "with_open_meeting": 3, "with_output": 3, "with_annual_report": 2,
            "meetings": 3, "open": 1, "openness_unknown": 1, "participants": 62, "participants_approximate": false,
            "previous_year": 1,
            "outputs": 4, "organizations": 5,
            "by_kind": {"annual-report": 1, "guideline": 2, "tool": 1},
            // Two organizations of one category count the output once.
            "by_category": {"international-organization": 4, "civil-society": 1},
            "by_country": {"AQ": 1, "CH": 2, "FR": 1, "TN": 1},
            "by_region": {"arab-states": 1, "europe": 2},
            "by_sdg": {"3": 1, "9": 2},
        })
    );
    assert_eq!(stocktaking["lines"].as_array().unwrap().len(), 22);
    assert_eq!(stocktaking["not_counted"], json!(["outputs/2006/c5/broken.toml"]));
    assert_eq!(stocktaking["mechanism"], "decentralised");
    assert_eq!(stocktaking["revision"], Value::Null);
    assert_eq!(ran.stderr, "note: 1 file could not be read and is not counted; `wsis check` says why\n");
}

#[test]
fn chosen_lines_have_totals_of_their_own() {
    let stocktaking = taken(&["--year", "2006", "--line", "E-Health", "C7", "--format", "json"]).json();
    let lines: Vec<_> = stocktaking["lines"].as_array().unwrap().iter().map(|line| line["line"].clone()).collect();
    assert_eq!(lines, ["c7", "c7-e-health"]);
    assert_eq!(stocktaking["totals"]["lines"], 2);
    assert_eq!(stocktaking["totals"]["outputs"], 2);
    assert_eq!(stocktaking["totals"]["meetings"], 2);
}

#[test]
fn the_newest_cycle_is_the_year_where_none_is_named() {
    assert_eq!(taken(&["--format", "json"]).json()["year"], 2006);
    let without_cycle = counting().without("cycles/2006.toml");
    assert_eq!(without_cycle.wsis(&["stocktake", "--format", "json"]).json()["year"], 2007, "a meeting's");
    let bare =
        Registry::empty().with("registry.toml", "schema = 1\nname = \"x\"\nstocktaker = \"itu\"\nreporter = \"itu\"\n");
    let ran = bare.wsis(&["stocktake"]);
    assert_eq!(ran.status, 2);
    assert!(ran.stderr.contains("--year"), "{}", ran.stderr);
}

#[test]
fn several_years_are_several_stocktakings() {
    let years = taken(&["--years", "2005-2007", "--format", "json"]).json();
    let outputs: Vec<_> =
        years["years"].as_array().unwrap().iter().map(|year| year["totals"]["outputs"].clone()).collect();
    assert_eq!(outputs, [1, 4, 0]);
}

#[test]
fn the_table_fits_60_to_140_columns() {
    for width in ["60", "80", "100", "140"] {
        let table = taken(&["--year", "2006", "--width", width]).stdout;
        let widest = table.lines().map(|line| line.chars().count()).max().unwrap();
        assert!(widest <= width.parse().unwrap(), "{widest} columns:\n{table}");
        assert_as_kept(&table, &format!("expected/stocktake-{width}.out"));
    }
}

#[test]
fn twenty_years_break_into_blocks_whatever_they_are_counted_by() {
    let mut seen = String::new();
    for by in ["line", "kind", "category", "organization", "country", "region", "sdg"] {
        for width in ["60", "80", "100"] {
            let table = taken(&["--years", "2000-2020", "--by", by, "--width", width]).stdout;
            let widest = table.lines().map(|line| line.chars().count()).max().unwrap();
            assert!(widest <= width.parse().unwrap(), "{widest} columns:\n{table}");
            let years = |line: &&str| line.split_whitespace().filter(|word| word.parse::<u16>().is_ok()).count() > 1;
            let header: Vec<_> = table.lines().skip(1).filter(years).filter(|line| line.contains("20")).collect();
            assert!(header.len() > 1, "{table}");
            if width == "80" {
                seen += &["$ wsis stocktake --years 2000-2020 --by ", by, "\n", &table, "\n"].concat();
            }
        }
    }
    assert_as_kept(&seen, "expected/stocktake-blocks.out");
}

#[test]
fn thousands_have_their_separator_for_people_and_none_for_programs() {
    let registry = counting();
    let file = registry.path().join("meetings/2006/open.toml");
    let open = std::fs::read_to_string(&file).unwrap().replace("government = 30", "government = 12315");
    std::fs::write(&file, open).unwrap();
    let seen = |arguments: &[&str]| registry.wsis(arguments).stdout;
    for arguments in [
        &["stocktake", "--year", "2006"][..],
        &["stocktake", "--year", "2006", "--width", "160"],
        &["stocktake", "--year", "2006", "--explain", "c5/participants"],
        &["list", "meeting", "--width", "160"],
        &["show", "meeting", "2006/open"],
        &["report", "stocktaking", "--year", "2006", "--force"],
        &["report", "secretary-general", "--year", "2006", "--force"],
    ] {
        let text = seen(arguments);
        assert!(text.contains("12,3"), "{arguments:?}: {text}");
        assert!(!text.contains("123"), "{arguments:?}: {text}");
    }
    for format in ["json", "csv"] {
        let text = seen(&["stocktake", "--year", "2006", "--format", format]);
        assert!(text.contains("12335"), "{text}");
    }
}

#[test]
fn colours_add_nothing_that_the_table_does_not_say() {
    let plain = taken(&["--year", "2006"]).stdout;
    let coloured = taken(&["--year", "2006", "--color", "always"]).stdout;
    assert!(coloured.contains("\u{1b}["));
    let mut text = String::new();
    for (n, part) in coloured.split("\u{1b}[").enumerate() {
        text.push_str(if n == 0 { part } else { part.split_once('m').unwrap().1 });
    }
    let trimmed = |text: &str| text.lines().map(|line| line.trim_end().to_owned()).collect::<Vec<_>>();
    assert_eq!(trimmed(&text), trimmed(&plain));
}

#[test]
fn each_format_shows_the_same_figures() {
    let formats: [&[&str]; 9] = [
        &["--year", "2006", "--format", "csv"],
        &["--year", "2006", "--format", "yaml", "--line", "c5"],
        &["--year", "2006", "--format", "markdown"],
        &["--years", "2005-2007"],
        &["--by", "kind"],
        &["--by", "category"],
        &["--by", "region", "--format", "csv"],
        &["--by", "organization", "--years", "2005-2007"],
        &["--by", "sdg", "--format", "json"],
    ];
    let shown = formats
        .iter()
        .map(|arguments| format!("$ wsis stocktake {}\n{}\n", arguments.join(" "), taken(arguments).stdout));
    assert_as_kept(&shown.collect::<String>(), "expected/stocktake-formats.out");
}

#[test]
fn a_title_that_would_be_a_formula_is_text_in_a_spreadsheet() {
    let csv = taken(&["--by", "organization", "--format", "csv"]).stdout;
    assert!(csv.contains("cisco,'=Cisco,2006,1"), "{csv}");
}

#[test]
fn a_registry_of_a_newer_schema_is_not_counted() {
    let registry =
        counting().with("registry.toml", "schema = 2\nname = \"x\"\nstocktaker = \"itu\"\nreporter = \"itu\"\n");
    let ran = registry.wsis(&["stocktake"]);
    assert_eq!((ran.status, ran.stdout.as_str()), (2, ""));
}

#[test]
fn a_closed_pipe_ends_quietly() {
    use std::process::Stdio;
    let registry = counting();
    let mut child = Command::new(env!("CARGO_BIN_EXE_wsis"))
        .current_dir(registry.path())
        .args(["stocktake", "--years", "1900-2100", "--format", "json", "--quiet"])
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    drop(child.stdout.take());
    let ended = child.wait_with_output().unwrap();
    assert_eq!((ended.status.code(), ended.stderr.as_slice()), (Some(0), &b""[..]));
}

#[test]
fn a_misspelt_line_or_year_is_told() {
    for (arguments, told) in [
        (["--line", "e-helth"], "did you mean `c7-e-health`?"),
        (["--year", "06"], "four digits"),
        (["--years", "2007-2005"], "2007 comes after 2005"),
    ] {
        let ran = counting().wsis(&[&["stocktake"], arguments.as_slice()].concat());
        assert_eq!(ran.status, 2);
        assert!(ran.stderr.contains(told), "{}", ran.stderr);
    }
}

#[test]
fn what_is_counted_only_in_part_is_said() {
    let moderator = "title = \"Media\"\n[[moderators]]\norganization = \"itu\"\nfrom = \"bogus\"\n";
    let registry = counting().without("outputs/2006/c5/broken.toml").with("action-lines/c9.toml", moderator);
    let ran = registry.wsis(&["stocktake", "--year", "2006", "--format", "json"]);
    assert_eq!(line(&ran.json(), "c9")["title"], "Media");
    assert_eq!(ran.stderr, "note: 1 file has faults and is counted only in part; `wsis check` says why\n");
}

/// Counted by hand in the files of three lines of the real registry.
#[test]
fn the_real_figures_of_2006_are_those_counted_by_hand() {
    let stocktaking = wsis_in(&excerpt(), &["stocktake", "--year", "2006", "--format", "json"]).json();
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

/// The real Forums of these years have a session with a number of its own, whose participants are among theirs.
#[test]
fn participants_of_a_session_are_among_those_of_its_event() {
    // In 2011 it is a session of the Forum's own line, in 2015 one of another.
    for (year, forum, line, of_line) in [("2011", 1150, "e", (1150, true)), ("2015", 1800, "c9", (65, false))] {
        let stocktaking = wsis_in(&excerpt(), &["stocktake", "--year", year, "--format", "json"]).json();
        let took_part =
            |figures: &Value| (figures["participants"].clone(), figures["participants_approximate"].clone());
        assert_eq!(took_part(&stocktaking["totals"]), (json!(forum), json!(true)));
        let own = &self::line(&stocktaking, line)["meetings"];
        assert_eq!(took_part(own), (json!(of_line.0), json!(of_line.1)));
    }
}

#[test]
fn a_large_made_up_registry_has_no_errors() {
    let folder = tempfile::tempdir().unwrap();
    let script = project().join("benches/gen_registry.py");
    let made = Command::new("python3").arg(script).arg(folder.path()).args(["--outputs", "3000"]).status();
    assert!(made.expect("python3 is installed").success());
    assert_eq!(wsis_in(folder.path(), &["check", "--format", "json"]).json(), json!([]));
    let years = wsis_in(folder.path(), &["stocktake", "--years", "2006-2025", "--format", "json"]).json();
    let outputs = years["years"].as_array().unwrap().iter().map(|year| year["totals"]["outputs"].as_u64().unwrap());
    assert_eq!(outputs.sum::<u64>(), 3000);
}
