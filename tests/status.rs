//! `wsis status`: where the follow-up stands on a day, by a cycle whose dates are followed through its life.

use crate::support::{Ran, Registry, assert_as_kept, excerpt, wsis_in};
use serde_json::{Value, json};
use std::fmt::Write;

/// The open cycles on a day.
fn on(registry: &Registry, today: &str) -> Vec<Value> {
    let ran = registry.wsis(&["status", "--today", today, "--format", "json"]);
    assert_eq!(ran.status, 0, "{}", ran.seen());
    ran.json()["cycles"].as_array().unwrap().clone()
}

/// That of a year, open or not.
fn of(registry: &Registry, year: &str, today: &str) -> Value {
    let ran = registry.wsis(&["status", "--year", year, "--today", today, "--format", "json"]);
    ran.json()["cycles"][0].clone()
}

fn of_excerpt(arguments: &[&str]) -> Ran {
    wsis_in(&excerpt(), &[&["status"], arguments].concat())
}

#[test]
fn a_cycle_is_followed_from_its_first_day_to_its_last() {
    let cycle = "outputs-due = 2007-01-31\n[stocktaking]\ndate = 2007-03-01\n[report]\ndate = 2007-04-15\n\
                 [commission]\ndate = 2007-05-25\n[ecosoc]\ndate = 2007-07-25\n[general-assembly]\ndate = 2007-12-19\n\
                 [further-action]\nnecessary = true\n[follow-up]\nkind = \"summit\"\nstart = 2008-05-01\nend = 2008-05-03\n";
    let registry = Registry::base().with("cycles/2006.toml", cycle);
    let days = [
        ("2006-12-01", "collecting", "outputs", "2007-01-31"),
        ("2007-01-31", "collecting", "outputs", "2007-01-31"),
        ("2007-02-01", "stocktaking", "stocktaking", "2007-03-01"),
        ("2007-03-01", "stocktaking", "report", "2007-04-15"),
        ("2007-04-15", "reported", "commission", "2007-05-25"),
        ("2007-05-25", "before-commission", "ecosoc", "2007-07-25"),
        ("2007-12-18", "before-ecosoc", "general-assembly", "2007-12-19"),
        ("2007-12-19", "decided", "follow-up", "2008-05-01"),
        ("2008-05-02", "decided", "follow-up", "2008-05-01"),
    ];
    for (day, stage, next, start) in days {
        let cycle = &on(&registry, day)[0];
        let seen = (&cycle["stage"], &cycle["next"]["step"], &cycle["next"]["start"], &cycle["next"]["progress"]);
        assert_eq!(seen, (&json!(stage), &json!(next), &json!(start), &json!("scheduled")), "on {day}");
    }
    assert_eq!(on(&registry, "2008-05-03"), [] as [Value; 0], "a cycle with its follow-up held is at its end");
    assert_eq!(of(&registry, "2006", "2008-05-03")["stage"], "follow-up-held");
}

#[test]
fn where_nothing_more_is_necessary_or_the_year_is_closed_a_cycle_is_at_its_end() {
    let necessary = "[general-assembly]\ndate = 2007-12-19\n[further-action]\nnecessary = false\n";
    let registry = Registry::base().with("cycles/2006.toml", necessary);
    assert_eq!(on(&registry, "2008-01-01"), [] as [Value; 0]);
    let cycle = of(&registry, "2006", "2008-01-01");
    assert_eq!((&cycle["stage"], &cycle["judgement"]["necessary"]), (&json!("none-needed"), &json!(false)));
    let registry = Registry::base().with("cycles/2006.toml", "closed = 2008-01-01\n[stocktaking]\ndate = 2007-03-01\n");
    assert_eq!(on(&registry, "2007-12-31").len(), 1);
    assert_eq!(on(&registry, "2008-01-01").len(), 0);
}

#[test]
fn what_was_taken_stock_of_before_the_last_year_of_several_is_no_step_taken() {
    let cycle = |date: &str| {
        format!(
            "covers = {{ from = \"2006\", until = \"2007\" }}\noutputs-due = 2008-01-31\n[stocktaking]\ndate = {date}\nsources = [\"https://example.org\"]\n"
        )
    };
    let registry = Registry::base().without("cycles/2006.toml").with("cycles/2007.toml", cycle("2006-05-01"));
    let on_the_way = of(&registry, "2007", "2007-06-01");
    assert_eq!((&on_the_way["stage"], &on_the_way["next"]["step"]), (&json!("collecting"), &json!("outputs")));
    let rules = |registry: &Registry| registry.wsis(&["check", "--format", "json"]).rules();
    assert!(!rules(&registry).contains(&"steps-out-of-order".to_owned()), "{:?}", rules(&registry));
    let registry = registry.with("cycles/2007.toml", cycle("2007-12-01"));
    assert!(rules(&registry).contains(&"steps-out-of-order".to_owned()), "{:?}", rules(&registry));
}

#[test]
fn what_the_assembly_found_nothing_about_is_open_until_a_newer_cycle_was_before_it() {
    let registry = Registry::base().with("cycles/2007.toml", "[general-assembly]\ndate = 2008-12-19\n");
    let years = |day: &str| on(&registry, day).iter().map(|cycle| cycle["year"].clone()).collect::<Vec<_>>();
    assert_eq!(years("2008-12-18"), [2007, 2006]);
    assert_eq!(years("2008-12-19"), [2007]);
    assert_eq!(of(&registry, "2006", "2008-12-19")["overtaken_by"], 2007);
    // Further action that was found necessary is still to come, whatever else went on.
    let decided = "[general-assembly]\ndate = 2007-12-19\n[further-action]\nnecessary = true\n";
    let registry = registry.with("cycles/2006.toml", decided);
    let open = on(&registry, "2008-12-19");
    assert_eq!((open.len(), &open[1]["stage"], &open[1]["next"]["step"]), (2, &json!("decided"), &json!("follow-up")));
}

#[test]
fn a_date_without_a_day_has_passed_when_it_is_over_or_a_document_shows_it() {
    let council = |more: &str| format!("[stocktaking]\ndate = \"2007-03\"\n[ecosoc]\ndate = \"2007-07\"\n{more}");
    let stage = |cycle: &str, day: &str| {
        on(&Registry::base().with("cycles/2006.toml", cycle), day)[0]["stage"].as_str().unwrap().to_owned()
    };
    assert_eq!(stage(&council(""), "2007-03-15"), "collecting");
    assert_eq!(stage(&council(""), "2007-03-31"), "stocktaking");
    assert_eq!(stage(&council(""), "2007-07-15"), "stocktaking");
    assert_eq!(stage(&council(""), "2007-07-31"), "before-ecosoc");
    assert_eq!(stage(&council("resolution = \"E/RES/2007/8\"\n"), "2007-07-15"), "before-ecosoc");
    assert_eq!(
        stage("[stocktaking]\n[report]\nsymbol = \"A/62/70\"\n", "2007-01-01"),
        "reported",
        "told without a date"
    );
}

#[test]
fn a_session_in_the_reports_masthead_is_when_an_organ_has_it() {
    let cycle = "[stocktaking]\n[commission]\n[report]\ndate = 2007-04-15\n\
                 [report.ecosoc]\nsession = \"2007\"\nstart = 2007-07-02\nend = 2007-07-27\n";
    let registry = Registry::base().with("cycles/2006.toml", cycle);
    let before = &on(&registry, "2007-07-27")[0];
    assert_eq!((&before["next"]["start"], &before["next"]["end"]), (&json!("2007-07-02"), &json!("2007-07-27")));
    assert_eq!(before["overdue"], json!([]));
    let after = &on(&registry, "2007-07-28")[0];
    assert_eq!(after["overdue"], json!([{ "step": "ecosoc", "since": "2007-07-27", "lines": [] }]));
}

#[test]
fn what_groups_have_brought_is_told_with_their_moderators_and_what_is_overdue() {
    let registry = Registry::base().with("cycles/2006.toml", "outputs-due = 2007-01-31\nnil-reports = [\"c8\"]\n").with(
        "outputs/2006/c9/guide.toml",
        "title = \"G\"\nkind = \"guideline\"\ndate = 2006-06-01\nsubmitted = 2007-02-01\nby = [\"apc\"]\nsummary = \"G.\"\n",
    );
    let cycle = &on(&registry, "2007-02-01")[0];
    let line = |stem: &str| cycle["lines"].as_array().unwrap().iter().find(|line| line["line"] == stem).unwrap();
    assert_eq!(
        line("c5"),
        &json!({"line": "c5", "moderators": ["itu"], "submitted": "annual-report", "outputs": 1, "late": 0})
    );
    assert_eq!(line("c8")["submitted"], "nil-report");
    assert_eq!((&line("c9")["submitted"], &line("c9")["late"]), (&json!("outputs-only"), &json!(1)));
    assert_eq!((&line("c1")["submitted"], &line("c1")["moderators"]), (&json!("nothing"), &json!([])));
    let overdue = &cycle["overdue"][0];
    assert_eq!((&overdue["step"], &overdue["since"]), (&json!("outputs"), &json!("2007-01-31")));
    assert_eq!(overdue["lines"].as_array().unwrap().len(), 19, "all but C5, C8 and C9");
    assert_eq!(on(&registry, "2007-01-31")[0]["overdue"], json!([]), "the day itself is in time");
    // No day was set for the stocktaking, and the year in which it should have come is over.
    let later = &on(&registry, "2008-01-01")[0];
    assert_eq!(later["overdue"][1], json!({ "step": "stocktaking", "since": "2007-12-31", "lines": [] }));
}

#[test]
fn coordinators_owe_in_the_place_of_moderators() {
    let settings = "schema = 1\nname = \"Option A\"\nmechanism = \"centralised\"\ncoordinators = [\"itu\", \"un\"]\n\
                    stocktaker = \"itu\"\nreporter = \"un\"\n";
    let registry =
        Registry::base().with("registry.toml", settings).with("cycles/2006.toml", "outputs-due = 2007-01-31\n");
    let cycle = &on(&registry, "2007-01-01")[0];
    assert!(cycle["lines"].as_array().unwrap().iter().all(|line| line["moderators"] == json!(["itu", "un"])));
    let text = registry.wsis(&["status", "--today", "2007-01-01"]).stdout;
    assert!(text.contains("outputs due, by ITU, UN: 2007-01-31"), "{text}");
    assert!(!text.contains("no moderator"), "{text}");
}

#[test]
fn each_case_fits_a_terminal_of_80_by_24() {
    let open = Registry::base()
        .with("cycles/2006.toml", "outputs-due = 2007-01-31\nnil-reports = [\"c8\"]\n")
        .with("cycles/2005.toml", "[stocktaking]\n[report]\nsymbol = \"A/61/100\"\ndate = 2006-04-15\n");
    let undated = Registry::base().with("cycles/2006.toml", "");
    let none = Registry::base().without("cycles/2006.toml");
    let ended = Registry::base().with("cycles/2006.toml", "[general-assembly]\n[further-action]\nnecessary = false\n");
    let painted = Registry::base().with("registry.toml", "schema = 1\nname = \"a\\u001b[31m\"\nstocktaker = \"itu\"\n");
    let cases: [(&Registry, &[&str]); 8] = [
        (&open, &["status", "--today", "2006-12-01"]),
        (&open, &["status", "--today", "2007-02-01"]),
        (&undated, &["status"]),
        (&none, &["status"]),
        (&ended, &["status"]),
        (&Registry::base(), &["status", "--year", "2006"]),
        (&none, &["status", "--year", "1999", "--width", "60"]),
        (&painted, &["status"]),
    ];
    let mut seen = String::new();
    for (registry, arguments) in cases {
        let ran = registry.wsis(arguments);
        let lines = ran.stdout.lines().collect::<Vec<_>>();
        assert!(lines.len() <= 24 && lines.iter().all(|line| line.chars().count() <= 80), "{}", ran.stdout);
        let _ = write!(seen, "$ wsis {}\n{}\n", arguments.join(" "), ran.seen());
    }
    assert_as_kept(&seen, "expected/status.out");
}

/// Read in the resolutions that the cycles' files name.
#[test]
fn the_reviews_of_ten_and_of_twenty_years_are_what_the_assembly_judged_in_2015_and_2025() {
    let ten = of_excerpt(&["--year", "2015", "--format", "json"]).json();
    let judged = &ten["judged_in_year"][0];
    assert_eq!((&judged["cycle"], &judged["session"], &judged["necessary"]), (&json!(2014), &json!(70), &json!(true)));
    assert_eq!(judged["resolution"], "A/RES/70/125");
    let follow_up = &judged["follow_up"];
    assert_eq!(
        (&follow_up["kind"], &follow_up["start"], &follow_up["held"]),
        (&json!("meeting"), &json!("2025-12-16"), &json!(true))
    );
    assert_eq!(ten["cycles"][0]["overtaken_by"], 2016);

    let twenty = of_excerpt(&["--year", "2025", "--format", "json"]).json();
    let judged = &twenty["judged_in_year"][0];
    assert_eq!(
        (&judged["cycle"], &judged["date"], &judged["session"]),
        (&json!(2024), &json!("2025-12-17"), &json!(80))
    );
    assert_eq!((&judged["resolution"], &judged["follow_up"]), (&json!("A/RES/80/173"), &Value::Null));
}

#[test]
fn a_real_registry_has_two_open_cycles_and_shows_them_on_one_screen() {
    let open = of_excerpt(&["--format", "json"]).json();
    let stages: Vec<_> =
        open["cycles"].as_array().unwrap().iter().map(|it| (it["year"].clone(), it["stage"].clone())).collect();
    assert_eq!(stages, [(json!(2025), json!("stocktaking")), (json!(2024), json!("decided"))]);
    assert!(of_excerpt(&[]).stdout.lines().count() <= 22, "two more lines say what to type next");
}

#[test]
fn without_a_command_the_status_is_shown_and_what_to_type_next() {
    let told = Registry::base().wsis(&[]);
    assert_eq!(told.status, 0, "{}", told.seen());
    assert!(told.stdout.starts_with("Status on 2"), "{}", told.stdout);
    let last = told.stdout.lines().last().unwrap();
    assert_eq!(last, "`wsis stocktake --year 2006` shows the figures, `wsis --help` all commands.");
    let helped = Registry::empty().wsis(&[]);
    assert_eq!((helped.status, helped.stdout.as_str()), (2, ""));
    assert!(helped.stderr.contains("Usage: wsis"), "{}", helped.stderr);
    let nowhere = Registry::empty().wsis(&["-C", "nowhere"]);
    assert!(nowhere.stderr.starts_with("error: there is no folder nowhere"), "{}", nowhere.stderr);
}

#[test]
fn a_report_to_the_assembly_is_warned_of_before_the_council_has_it() {
    let arguments = ["report", "secretary-general", "--addressee", "general-assembly", "--today"];
    let early = Registry::base().wsis(&[&arguments[..], &["2007-07-24"]].concat());
    assert!(early.stderr.contains("warning: ") && early.stderr.contains("only on 2007-07-25"), "{}", early.stderr);
    let in_time = Registry::base().wsis(&[&arguments[..], &["2007-07-25"]].concat());
    assert!(!in_time.stderr.contains("only on"), "{}", in_time.stderr);
}

#[test]
fn what_a_group_submitted_is_what_the_stocktaking_counts() {
    let centralised = Registry::copy_of(&crate::support::project().join("examples/centralised"));
    let registries = [(Registry::base(), "2006"), (centralised, "2000"), (Registry::copy_of(&excerpt()), "2013")];
    for (registry, year) in registries {
        let counted = registry.wsis(&["stocktake", "--year", year, "--format", "json"]).json();
        let without = |line: &Value| {
            let gaps = line["gaps"].as_array().unwrap().contains(&json!("no-annual-report"));
            (line["line"].clone(), gaps || line["nil_report"] == json!(true))
        };
        let counted: Vec<_> = counted["lines"].as_array().unwrap().iter().map(without).collect();
        let cycle = of(&registry, year, "2026-01-01");
        let lines = cycle["lines"].as_array().unwrap().iter();
        let told: Vec<_> =
            lines.map(|line| (line["line"].clone(), line["submitted"] != json!("annual-report"))).collect();
        assert_eq!(told, counted, "{year}");
    }
}

#[test]
fn what_is_told_without_a_date_was_not_done_before_the_session_that_its_resolution_names() {
    let cycle = "[report]\ndate = 2007-04-15\n[ecosoc]\nresolution = \"E/RES/2007/8\"\n\
                 [general-assembly]\nresolution = \"A/RES/62/182\"\n\
                 [further-action]\nnecessary = true\nresolution = \"A/RES/62/250\"\n";
    let registry = Registry::base().with("cycles/2006.toml", cycle);
    let stages = [
        ("2007-05-01", "reported"),
        ("2007-12-30", "reported"),
        ("2007-12-31", "before-general-assembly"),
        ("2008-12-30", "before-general-assembly"),
        ("2008-12-31", "decided"),
    ];
    for (day, stage) in stages {
        assert_eq!(of(&registry, "2006", day)["stage"], stage, "on {day}");
    }
    let later = Registry::base().with("cycles/2022.toml", "[general-assembly]\nsession = 78\n");
    assert_eq!(of(&later, "2022", "2007-06-01")["stage"], "collecting", "a year that is to come");
}

#[test]
fn who_owes_what_is_told_by_organization() {
    let line = |organization: &str| {
        format!(
            "title = \"A line\"\n[[moderators]]\norganization = \"{organization}\"\nfrom = 2006-01-01\nsources = [\"https://example.org\"]\n"
        )
    };
    let registry = Registry::base()
        .with("cycles/2006.toml", "outputs-due = 2007-01-31\nnil-reports = [\"c9\"]\n")
        .with("action-lines/c3.toml", line("itu"))
        .with("action-lines/c9.toml", line("itu"));
    let on = |today: &str, format: &str| {
        registry.wsis(&["status", "--by", "organization", "--today", today, "--format", format])
    };
    let rows = on("2007-03-01", "json").json();
    let row = |stem: &str| rows.as_array().unwrap().iter().find(|row| row["line"] == stem).unwrap().clone();
    assert_eq!(
        row("c3"),
        json!({"organization": "itu", "name": "International Telecommunication Union", "line": "c3", "cycle": 2006, "owes": true,
               "since": "2007-01-31", "due": "2007-01-31", "submitted": "nothing", "outputs": 0, "late": 0, "from": 2006})
    );
    assert_eq!((&row("c9")["owes"], &row("c9")["submitted"]), (&json!(false), &json!("nil-report")));
    assert_eq!(row("c1")["organization"], Value::Null, "nobody moderates it");
    // On the last day it is in time still, and is owed all the same.
    let in_time = on("2007-01-31", "csv").stdout;
    assert!(
        in_time
            .lines()
            .any(|row| row.starts_with("itu,International Telecommunication Union,c3,2006,true,,2007-01-31,")),
        "{in_time}"
    );
    let csv = on("2007-03-01", "csv").stdout;
    assert_eq!(csv.lines().count(), rows.as_array().unwrap().len() + 1, "a row for each");
    // When the report is out nobody waits for outputs any more.
    let reported = Registry::base().with("cycles/2006.toml", "outputs-due = 2007-01-31\n[report]\ndate = 2007-04-15\n");
    let rows = reported.wsis(&["status", "--by", "organization", "--today", "2007-06-01", "--format", "json"]).json();
    assert!(rows.as_array().unwrap().iter().all(|row| row["owes"] == false), "{rows}");
    let mut seen = String::new();
    for width in ["60", "80", "120"] {
        let ran = registry.wsis(&["status", "--by", "organization", "--today", "2007-03-01", "--width", width]);
        assert!(ran.stdout.lines().all(|line| line.chars().count() <= width.parse().unwrap()), "{}", ran.stdout);
        seen += &["$ wsis status --by organization --width ", width, "\n", &ran.seen(), "\n"].concat();
    }
    assert_as_kept(&seen, "expected/status-owing.out");
    let steps = registry.wsis(&["status", "--format", "csv"]);
    assert!(steps.status == 2 && steps.stderr.contains("`--by organization` has"), "{}", steps.seen());
}

#[test]
fn who_owes_what_is_written_as_a_file_of_any_form() {
    let registry = Registry::base();
    let status = |more: &[&str]| {
        let ran = registry.wsis(&[&["status", "--by", "organization", "--today", "2007-02-01"], more].concat());
        assert_eq!(ran.status, 0, "{}", ran.seen());
        ran.stdout
    };
    for ending in ["csv", "xlsx", "docx", "html", "md", "json", "yaml"] {
        let file = format!("owing.{ending}");
        assert_eq!(status(&["-o", &file]), "");
        assert!(std::fs::metadata(registry.path().join(&file)).unwrap().len() > 100, "{file}");
        std::fs::rename(registry.path().join(&file), registry.path().join(format!(".{file}"))).unwrap();
    }
    let read = |file: &str| std::fs::read_to_string(registry.path().join(file)).unwrap();
    assert_eq!(read(".owing.csv").trim_start_matches('\u{feff}'), status(&["--format", "csv"]));
    assert_eq!(read(".owing.json"), status(&["--format", "json"]));
    let markdown = read(".owing.md");
    assert!(markdown.contains("| Organization |") && markdown.contains("Who owes outputs on 2007-02-01"), "{markdown}");
    let all: Value = serde_json::from_str(&status(&["--format", "json"])).unwrap();
    let owing: Value = serde_json::from_str(&status(&["--owing", "--format", "json"])).unwrap();
    let owing = owing.as_array().unwrap();
    assert!(!owing.is_empty() && owing.len() < all.as_array().unwrap().len());
    assert!(owing.iter().all(|row| row["owes"] == true));
    let ran = registry.wsis(&["status", "-o", "x.csv"]);
    assert!(ran.status == 2 && ran.stderr.contains("--by"), "{}", ran.seen());
}

#[test]
fn where_no_day_is_due_that_is_said_and_no_column_is_empty() {
    let table = |cycle: &str| {
        let registry = Registry::base().with("cycles/2006.toml", cycle);
        let shown = registry.wsis(&["status", "--by", "organization", "--today", "2007-02-01"]).stdout;
        shown.split_whitespace().collect::<Vec<_>>().join(" ")
    };
    let undated = table("");
    assert!(!undated.contains("Since") && !undated.contains(" Due"), "{undated}");
    assert!(undated.contains("`wsis set cycle 2006 outputs-due DATE` sets one."), "{undated}");
    let dated = table("outputs-due = 2007-01-31\n");
    assert!(dated.contains("Since") && dated.contains("2007-01-31") && !dated.contains("No day is set"), "{dated}");
}
