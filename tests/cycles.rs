//! Cycles of more than one year, and the Commission as a step of its own.

use crate::git::{commit_on, git};
use crate::support::{Ran, Registry, assert_as_kept, tests};
use serde_json::{Value, json};
use std::fmt::Write;
use std::fs;

/// A registry whose cycle 2027 is of 2026 and 2027, and the one before it of 2025.
pub fn two_years() -> Registry {
    let registry = Registry::base().without("cycles/2006.toml");
    registry.write_all(&fs::read_to_string(tests().join("fixtures/two-years.txt")).unwrap());
    registry
}

/// What is printed by commands, one after the other.
pub fn said(registry: &Registry, commands: &[&str]) -> String {
    commands.iter().fold(String::new(), |mut said, command| {
        let ran = registry.wsis(&command.split(' ').collect::<Vec<_>>());
        let _ = write!(said, "$ wsis {command}\n{}\n", ran.seen());
        said
    })
}

fn figures(registry: &Registry, arguments: &[&str]) -> Value {
    registry.wsis(&[&["stocktake", "--format", "json"], arguments].concat()).json()
}

fn line<'a>(figures: &'a Value, stem: &str) -> &'a Value {
    figures["lines"].as_array().unwrap().iter().find(|line| line["line"] == stem).unwrap()
}

#[test]
fn the_figures_of_a_cycle_are_those_of_its_years_each_thing_once() {
    let registry = two_years();
    let checked = registry.wsis(&["check", "--today", "2028-06-01"]);
    assert!(checked.stdout.ends_with("files checked: no errors, no warnings\n"), "{}", checked.seen());
    let cycle = figures(&registry, &["--cycle", "2027"]);
    assert_eq!(
        (&cycle["from"], &cycle["year"], &cycle["before"]),
        (&json!(2026), &json!(2027), &json!({ "year": 2025 }))
    );
    // Counted by hand in tests/fixtures/two-years.txt.
    let c5 = line(&cycle, "c5");
    assert_eq!(c5["moderators"], json!(["itu"]), "one term, in both years");
    assert_eq!(c5["group"]["members"], 3);
    assert_eq!(c5["modalities"], 1, "what is in force at the end");
    assert_eq!(c5["meetings"]["total"], 3);
    assert_eq!(c5["meetings"]["participants"], 1040, "those of the session are among those of the forum");
    let outputs = &c5["outputs"];
    assert_eq!(
        [&outputs["total"], &outputs["late"], &outputs["planned"], &outputs["previous_year"], &outputs["change"]],
        [3, 1, 1, 1, 2].map(|number| json!(number)).each_ref()
    );
    let c8 = line(&cycle, "c8");
    assert_eq!((&c8["moderators"], &c8["nil_report"]), (&json!(["un", "itu"]), &json!(true)));
    assert_eq!((&c8["outputs"]["also"], &c8["meetings"]["total"]), (&json!(1), &json!(1)));
    assert_eq!(c8["gaps"], json!(["no-group", "no-modalities"]));
    let totals = &cycle["totals"];
    let counted = ["meetings", "outputs", "previous_year", "organizations", "moderated", "with_annual_report"];
    assert_eq!(counted.map(|name| totals[name].as_u64().unwrap()), [3, 3, 1, 3, 2, 1]);
}

#[test]
fn the_newest_cycle_is_the_usual_one_and_a_year_is_one_of_the_calendar() {
    let registry = two_years();
    assert_eq!(figures(&registry, &[]), figures(&registry, &["--cycle", "2027"]));
    let [first, second] = ["2026", "2027"].map(|year| figures(&registry, &["--year", year]));
    assert_eq!((&first["from"], &first["year"]), (&Value::Null, &json!(2026)));
    let total = |figures: &Value| figures["totals"]["outputs"].as_u64().unwrap();
    assert_eq!([total(&first), total(&second)], [2, 1]);
    assert_eq!(second["totals"]["previous_year"], 2, "a year of the calendar is compared with the one before it");
    let late = |figures: &Value| line(figures, "c5")["outputs"]["late"].clone();
    assert_eq!([late(&first), late(&second)], [json!(0), json!(1)], "by the day on which those of the cycle were due");
    assert_eq!(line(&first, "c8")["nil_report"], true, "what is nil in both years is in each");
    let noted = registry.wsis(&["stocktake", "--year", "2026"]).stderr;
    assert_eq!(noted, "note: 2026 is of the cycle of 2026–2027: `--cycle 2027` takes all of it\n");
}

#[test]
fn every_form_of_a_stocktaking_takes_a_cycle() {
    let commands = [
        "stocktake --cycle 2027 --line c5 c8 d",
        "stocktake --cycle 2027 --line c5 c8 --width 160",
        "stocktake --cycle 2027 --line c5 c8 --format csv",
        "stocktake --cycle 2027 --line c5 c8 --format markdown",
        "stocktake --cycle 2027 --line c5 --format yaml",
        "stocktake --cycle 2027 --by kind",
        "stocktake --cycle 2027 --by kind --format csv",
        "stocktake --cycle 2027 --by kind --format json",
        "stocktake --cycle 2027 --explain c8/moderators",
        "stocktake --cycle 2027 --explain c5/previous-year --format csv",
        "stocktake --cycle 2026",
        "stocktake --cycle 2029",
        "stocktake --cycle 2027 --year 2027",
        "stocktake --cycle 2027 --years 2026-2027",
        "mechanism --cycle 2027 --format markdown",
    ];
    assert_as_kept(&said(&two_years(), &commands), "expected/cycles-stocktake.out");
}

#[test]
fn reports_are_of_all_years_of_a_cycle() {
    let registry = two_years();
    let report = |arguments: &[&str]| registry.wsis(&[&["report"], arguments, &["--today", "2028-06-01"]].concat());
    let text = report(&["secretary-general", "--cycle", "2027"]);
    assert_as_kept(&text.seen(), "expected/cycles-secretary-general.out");
    assert_as_kept(&report(&["stocktaking", "--cycle", "2027"]).seen(), "expected/cycles-stocktaking.out");
    assert_eq!(report(&["secretary-general"]).stdout, text.stdout, "the newest cycle is the usual one");
    // That of one of its years is not the cycle's own report.
    let of_year = report(&["secretary-general", "--year", "2027"]);
    assert!(
        of_year.stdout.contains("the progress made in 2027 in the") && !of_year.stdout.contains("A/83/70"),
        "{}",
        of_year.seen()
    );
    let alone = report(&["secretary-general", "--year", "2027", "--addressee", "ecosoc"]).stderr;
    assert!(alone.contains("no report of 2027 alone, but one of 2026–2027: `--cycle 2027`"), "{alone}");
    let annexed = report(&["secretary-general", "--cycle", "2027", "--with-follow-up"]).stdout;
    let considered = "The following concerns the report on 2026–2027:\n\nThe Commission on Science and Technology for Development \
                      considered the report on 2026–2027 on 7 April 2028 (thirty-first session; E/2028/31).";
    assert!(annexed.contains(considered), "{annexed}");
}

#[test]
fn what_a_cycle_says_of_its_years_that_can_not_be_is_told_once() {
    let found = |covers: &str| {
        let registry = Registry::base().with("cycles/2008.toml", format!("covers = {covers}\n"));
        let ran = registry.wsis(&["check", "--format", "json"]);
        let of_year = figures(&registry, &["--cycle", "2008"]);
        (ran.rules(), of_year["from"].clone())
    };
    let cases: [(&str, &[&str], Value); 7] = [
        ("{ from = \"2007\", until = \"2008\" }", &[], json!(2007)),
        ("{ from = \"2007\" }", &[], json!(2007)),
        ("{ from = \"2009\", until = \"2008\" }", &["dates-reversed"], Value::Null),
        ("{ from = \"2009\" }", &["dates-reversed"], Value::Null),
        ("{ from = \"2007\", until = \"2009\" }", &["cycle-of-other-years"], Value::Null),
        ("{ from = 2007-06-01, until = \"2008\" }", &["cycle-of-other-years"], Value::Null),
        ("{ from = \"2006\" }", &["cycles-overlap"], json!(2006)),
    ];
    for (covers, rules, from) in cases {
        assert_eq!(found(covers), (rules.iter().map(|rule| (*rule).to_owned()).collect(), from), "{covers}");
    }
}

fn status(registry: &Registry, day: &str) -> Ran {
    registry.wsis(&["status", "--today", day])
}

#[test]
fn the_rhythm_says_which_cycle_comes_next_and_which_years_none_covers() {
    let registry = two_years();
    let open = |registry: &Registry, day: &str| {
        let status = registry.wsis(&["status", "--today", day, "--format", "json"]).json();
        let cycles: Vec<_> = status["cycles"].as_array().unwrap().iter().map(|it| it["year"].clone()).collect();
        (cycles, status["next_cycle"].clone(), status["not_covered"].clone())
    };
    // In January 2027 nothing of 2026 is late: it is reported on with 2027.
    assert_eq!(open(&registry, "2027-01-15"), (vec![json!(2027)], json!({ "from": 2028, "year": 2029 }), Value::Null));
    let overdue =
        registry.wsis(&["status", "--today", "2027-01-15", "--format", "json"]).json()["cycles"][0]["overdue"].clone();
    assert_eq!(overdue, json!([]));
    let without = two_years().without("cycles/2027.toml");
    let next = json!({ "from": 2026, "year": 2027 });
    assert_eq!(open(&without, "2027-01-15"), (vec![], next.clone(), Value::Null));
    assert_eq!(open(&without, "2028-01-01"), (vec![], next, json!([2026, 2027])), "its years have ended");
    let mut seen = String::new();
    for (registry, day) in
        [(&registry, "2027-01-15"), (&registry, "2028-03-15"), (&without, "2027-01-15"), (&without, "2028-01-15")]
    {
        let _ = write!(seen, "$ wsis status --today {day}\n{}\n", status(registry, day).seen());
    }
    seen += &said(&without, &["status --year 2026 --today 2027-01-15"]);
    seen += &said(
        &registry,
        &[
            "status --year 2026 --today 2028-06-01",
            "list cycle",
            "list cycle --year 2026 --format csv",
            "list cycle --width 120",
            "show cycle 2027",
            "show cycle 2026",
            "show action-line c8",
        ],
    );
    assert_as_kept(&seen, "expected/cycles-status.out");
}

#[test]
fn a_new_cycle_covers_what_the_rhythm_says() {
    let registry = two_years();
    let new = |arguments: &[&str]| registry.wsis(&[&["new", "cycle", "--dry-run"], arguments].concat());
    let offered = new(&["--year", "2029", "--outputs-due", "2030-01-31"]);
    assert_eq!(
        offered.stdout,
        "covers = { from = \"2028\", until = \"2029\" }\noutputs-due = 2030-01-31\n",
        "{}",
        offered.seen()
    );
    let other = new(&["--year", "2028"]);
    assert!(other.stderr.contains("cycle-off-rhythm"), "{}", other.seen());
    let own = new(&["--year", "2029", "--covers.from", "2029"]);
    assert_eq!(own.stdout, "covers = { from = \"2029\" }\n", "what is said is left as it is");
}

/// The registry with its cycle closed, at its first commit.
fn closed() -> Registry {
    let registry = two_years();
    let cycle = fs::read_to_string(registry.path().join("cycles/2027.toml")).unwrap();
    let registry = registry.with("cycles/2027.toml", format!("closed = 2028-12-31\n{cycle}"));
    git(registry.path(), &["init", "--quiet", "--initial-branch", "main"]);
    commit_on(registry.path(), "2029-06-01T12:00:00+0000", "After the cycle was closed");
    registry
}

#[test]
fn a_closed_cycle_freezes_all_its_years_and_its_figures_as_a_whole() {
    let found = |file: &str, was: &str, is: &str| {
        let registry = closed();
        let text = fs::read_to_string(registry.path().join(file)).unwrap();
        assert!(text.contains(was), "{text}");
        registry.write(file, text.replacen(was, is, 1));
        let found = registry.wsis(&["check", "--base", "HEAD", "--format", "json", "--today", "2029-07-01"]).json();
        let frozen = found.as_array().unwrap().iter().filter(|it| it["rule"] == "frozen-year-changed");
        let told = frozen.map(|it| it["message"].as_str().unwrap().to_owned());
        told.collect::<Vec<_>>()
    };
    assert_eq!(
        found("outputs/2026/c5/guide.toml", "2026-05-01", "2026-05-02"),
        ["`date` was \"2026-05-01\", and is \"2026-05-02\""]
    );
    assert_eq!(
        found("groups/c5.toml", "from = 2026-01-01\nuntil = 2026-06-30", "from = 2028-01-01"),
        ["members of C5 in 2026–2027: 3 before, 2 now (and 1 more figure of 2026–2027)"]
    );
    // Of the cycle as a whole the same: whoever was a member in one of its years was.
    assert_eq!(found("groups/c5.toml", "from = \"2027\"", "from = \"2026\""), [] as [String; 0]);
    assert_eq!(
        found("cycles/2027.toml", "from = \"2026\"", "from = \"2027\""),
        ["`covers.from` was \"2026\", and is \"2027\""]
    );
}

const OLDER: &str = "\
# Of the cycle.
outputs-due = 2028-01-31
covers = { from = \"2026\", until = \"2027\" }

[stocktaking]
sources = [\"https://example.org/stocktaking\"]

# Of the Council.
[ecosoc]
session = \"2028 session\"
# The days as announced.
commission = \"Commission on Science and Technology for Development, thirty-first session, Geneva, 3-7 April 2028\" # to come
sources = [
  \"E/RES/2028/8\", # and others
]

# Of the Assembly.
[general-assembly]
session = 83
sources = [\"A/RES/83/190\"]
";

#[test]
fn the_commission_in_its_older_place_is_read_and_moved() {
    let older = two_years().with("cycles/2027.toml", OLDER);
    let found = older.wsis(&["check", "--format", "json", "--today", "2028-11-01"]);
    assert_eq!(found.rules(), ["commission-within-ecosoc"]);
    assert_eq!(found.status, 0, "it could be read all the same");
    let shown =
        |registry: &Registry| registry.wsis(&["show", "cycle", "2027", "--format", "json"]).json()["record"].clone();
    let session = "thirty-first session, Geneva, 3-7 April 2028";
    assert_eq!(shown(&older)["commission"]["session"], session);
    assert_eq!(shown(&older)["ecosoc"]["commission"], Value::Null);
    git(older.path(), &["init", "--quiet", "--initial-branch", "main"]);
    commit_on(older.path(), "2029-06-01T12:00:00+0000", "In the older form");
    let before = shown(&older);
    let fixed = older.wsis(&["check", "--fix", "--today", "2028-11-01"]);
    let text = fs::read_to_string(older.path().join("cycles/2027.toml")).unwrap();
    assert_as_kept(&format!("{}\n$ cat cycles/2027.toml\n{text}", fixed.seen()), "expected/cycles-fix.out");
    assert_eq!(shown(&older), before, "it says the same");
    let changes = older.wsis(&["diff", "HEAD"]);
    assert!(changes.stdout.contains("nothing changed in meaning"), "{}", changes.seen());
}

#[test]
fn a_commission_of_which_only_the_name_is_told_keeps_it() {
    let name = "Commission on Science and Technology for Development, ";
    let cycle = format!("[ecosoc]\ncommission = \"{name}\"\nsources = [\"E/RES/2007/8\"]\n");
    let registry = Registry::base().with("cycles/2006.toml", cycle);
    registry.wsis(&["check", "--fix", "--today", "2030-06-01"]);
    let after = fs::read_to_string(registry.path().join("cycles/2006.toml")).unwrap();
    assert!(after.contains(&format!("[commission]\nsession = \"{name}\"")), "{after}");
}

#[test]
fn a_commission_that_can_not_surely_be_moved_is_left() {
    for text in [
        "ecosoc = { commission = \"Tenth session\", sources = [\"E/RES/2028/8\"] }\n",
        "[ecosoc]\ncommission = \"Tenth session\"\nsources = [\"E/RES/2028/8\"]\n\n[commission]\nsources = [\"E/2028/31\"]\n",
    ] {
        let registry = two_years().with("cycles/2027.toml", format!("covers = {{ from = \"2026\" }}\n{text}"));
        let fixed = registry.wsis(&["check", "--fix", "--format", "json", "--today", "2028-11-01"]);
        assert_eq!(fixed.rules(), ["commission-within-ecosoc"], "{}", fixed.seen());
        let after = fs::read_to_string(registry.path().join("cycles/2027.toml")).unwrap();
        assert!(after.contains("commission = \"Tenth session\""), "{after}");
    }
}

#[test]
fn a_commission_of_no_date_considered_the_report_before_the_council() {
    let cycle = |commission: &str| {
        let text = format!(
            "[stocktaking]\n[report]\ndate = 2026-03-01\n{commission}[ecosoc]\ndate = 2026-07-22\nresolution = \"E/RES/2026/8\"\n"
        );
        two_years().with("cycles/2025.toml", text)
    };
    let at = |registry: &Registry, day: &str| {
        let status = registry.wsis(&["status", "--year", "2025", "--today", day, "--format", "json"]).json();
        (status["cycles"][0]["stage"].clone(), status["cycles"][0]["next"].clone())
    };
    let untold = cycle("");
    let (stage, next) = at(&untold, "2026-04-01");
    assert_eq!(
        (&stage, &next["step"], &next["latest"]),
        (&json!("reported"), &json!("commission"), &json!("2026-07-22"))
    );
    let dated = cycle("[commission]\ndate = 2026-04-24\n");
    assert_eq!(at(&dated, "2026-04-23").0, "reported");
    assert_eq!(at(&dated, "2026-04-24").0, "before-commission");
    let early = cycle("[commission]\ndate = 2026-02-24\n");
    assert!(early.wsis(&["check", "--format", "json"]).rules().contains(&"steps-out-of-order".to_owned()));
}

#[test]
fn a_change_is_reviewed_by_what_it_does_to_the_cycle_as_a_whole() {
    let registry = two_years();
    git(registry.path(), &["init", "--quiet", "--initial-branch", "main"]);
    commit_on(registry.path(), "2028-01-01T12:00:00+0000", "Before");
    registry.write(
        "outputs/2026/c9/guide.toml",
        fs::read_to_string(registry.path().join("outputs/2026/c5/guide.toml")).unwrap().replace("\"c8\"", "\"c5\""),
    );
    fs::remove_file(registry.path().join("outputs/2027/c5/annual-report.toml")).unwrap();
    let told = registry.wsis(&["diff", "HEAD", "--format", "json"]).json();
    let total = told["figures"]
        .as_array()
        .unwrap()
        .iter()
        .filter(|it| it["line"].is_null() && it["figure"] == "by_kind.annual-report");
    let total: Vec<_> = total.collect();
    assert_eq!(total.len(), 1, "not of each year");
    assert_eq!((&total[0]["from"], &total[0]["year"]), (&json!(2026), &json!(2027)));
    assert_eq!((&total[0]["before"], &total[0]["after"]), (&json!(2), &json!(1)));
    assert_as_kept(
        &registry.wsis(&["diff", "HEAD"]).seen().replace(&head(&registry), "HEAD"),
        "expected/cycles-diff.out",
    );
}

/// The first digits of the last commit.
fn head(registry: &Registry) -> String {
    let said = registry.wsis(&["diff", "HEAD"]).stdout;
    said.split(' ').nth(1).unwrap().to_owned()
}
