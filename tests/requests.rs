//! What resolutions ask: listed, shown, due and overdue, counted, and reviewed.

use crate::cycles::{said, two_years};
use crate::git::{commit_on, git, head};
use crate::support::{Registry, assert_as_kept, tests};
use serde_json::{Value, json};
use std::fmt::Write;
use std::fs;

/// The registry of a cycle of two years, with what two resolutions ask and what answers it.
pub fn with_requests() -> Registry {
    let registry = two_years();
    registry.write_all(&fs::read_to_string(tests().join("fixtures/requests.txt")).unwrap());
    answer(&registry, "cycles/2027.toml", "a-res-81-190/12");
    answer(&registry, "meetings/2027/forum.toml", "a-res-81-190/14 (a)");
    registry
}

/// Has a record answer a request.
fn answer(registry: &Registry, file: &str, request: &str) {
    let text = fs::read_to_string(registry.path().join(file)).unwrap();
    registry.write(file, format!("answers = [\"{request}\"]\n{text}"));
}

/// The requests that a list has, by their names.
fn listed(registry: &Registry, arguments: &[&str]) -> Vec<String> {
    let rows = registry.wsis(&[&["list", "request", "--format", "json"], arguments].concat()).json();
    rows.as_array().unwrap().iter().map(|row| row["id"].as_str().unwrap().to_owned()).collect()
}

/// How many of the listed requests name an organization: the list has what is asked of it as one of a group, too.
fn asked_by_name(registry: &Registry, organization: &str, day: &str, state: &str) -> u64 {
    let rows =
        ["list", "request", "--today", day, "--state", state, "--organization", organization, "--format", "json"];
    let rows = registry.wsis(&rows).json();
    let names = |row: &&Value| row["asked"].as_array().unwrap().contains(&json!(organization));
    rows.as_array().unwrap().iter().filter(names).count() as u64
}

#[test]
fn resolutions_and_what_they_ask_are_listed() {
    let registry = with_requests();
    let checked = registry.wsis(&["check", "--today", "2028-06-01"]);
    assert!(checked.stdout.ends_with("files checked: no errors, no warnings\n"), "{}", checked.seen());
    let commands = [
        "list resolution --today 2028-03-15",
        "list resolution --today 2028-03-15 --width 130",
        "list resolution --today 2028-03-15 --organization itu --search island",
        "list resolution --today 2028-03-15 --format csv",
        "list resolution --today 2028-03-15 --line c8 --format json",
        "list request --today 2028-03-15",
        "list request --today 2028-03-15 --width 130",
        "list request --today 2028-03-15 --width 60 --state due",
        "list request --today 2028-03-15 --resolution E/RES/2026/8",
        "list request --today 2028-03-15 --organization itu",
        "list request --today 2028-03-15 --line c8",
        "list request --today 2028-03-15 --state overdue due",
        "list request --today 2028-03-15 --state overdue --organization itu --search statistics",
        "list request --today 2028-03-15 --format csv",
        "list request --today 2028-03-15 --state answered --format json",
        "list request --today 2026-01-01",
        "list request --today 2028-03-15 --resolution a-res-81-191",
        "list request --today 2028-03-15 --state late",
        "list request --today 2028-03-15 --year 2027",
    ];
    assert_as_kept(&said(&registry, &commands), "expected/requests-list.out");
}

#[test]
fn a_resolution_is_shown_paragraph_by_paragraph_each_once() {
    let registry = with_requests();
    let commands = [
        "show resolution a-res-81-190 --today 2028-03-15",
        "show resolution e-res-2026-8 --today 2028-03-15 --format json",
        "show resolution e-res-2026-8 --today 2026-07-21",
        "show organization apc --today 2028-03-15",
        "show output 2027/c5/handbook",
    ];
    let seen = said(&registry, &commands);
    assert_eq!(seen.matches("All stakeholders are called upon").count(), 1);
    assert_as_kept(&seen, "expected/requests-show.out");
}

#[test]
fn a_request_is_due_then_overdue_and_answered_from_the_day_of_its_answer() {
    let registry = with_requests();
    let in_state = |day: &str, state: &str| listed(&registry, &["--today", day, "--state", state]);
    assert_eq!(listed(&registry, &["--today", "2026-07-21"]), [] as [&str; 0], "nothing was adopted");
    assert_eq!(listed(&registry, &["--today", "2026-07-22"]), ["e-res-2026-8/4", "e-res-2026-8/9"]);
    assert_eq!(in_state("2027-08-31", "answered"), ["a-res-81-190/14 (a)"], "the forum was held in May");
    assert_eq!(in_state("2027-09-01", "answered"), ["a-res-81-190/14 (a)", "a-res-81-190/15"]);
    assert_eq!(in_state("2027-12-31", "overdue"), [] as [&str; 0], "the last day is still in time");
    assert_eq!(in_state("2028-01-01", "overdue"), ["a-res-81-190/14 (b)", "e-res-2026-8/4"]);
    assert_eq!(in_state("2028-02-19", "answered"), ["a-res-81-190/15"], "the forum is due again");
    assert_eq!(in_state("2028-02-20", "answered"), ["a-res-81-190/12", "a-res-81-190/15"], "the stocktaking is out");
    assert_eq!(in_state("2028-03-01", "answered"), ["a-res-81-190/12", "a-res-81-190/15"]);
    assert_eq!(in_state("2028-03-01", "open"), ["a-res-81-190/16/support", "a-res-81-190/16/support"]);
}

#[test]
fn the_status_has_what_is_due_next_and_of_whom_what_is_overdue_is_asked() {
    let registry = with_requests();
    let commands = [
        "status --today 2026-08-01",
        "status --today 2028-03-15",
        "status --today 2031-01-01",
        "status --year 2025 --today 2028-03-15",
        "status --year 2026 --today 2028-03-15",
    ];
    assert_as_kept(&said(&registry, &commands), "expected/requests-status.out");
    let requests = |arguments: &[&str]| {
        registry.wsis(&[&["status", "--format", "json"], arguments].concat()).json()["requests"].clone()
    };
    let now = requests(&["--today", "2028-03-15"]);
    assert_eq!(
        [&now["answered"], &now["due"], &now["overdue"], &now["open"]],
        [2, 3, 2, 2].map(|n| json!(n)).each_ref()
    );
    let days: Vec<_> = now["next"].as_array().unwrap().iter().map(|it| it["due"].as_str().unwrap()).collect();
    assert_eq!(days, ["2028-06-30", "2028-12-31", "2030-06-30"]);
    assert_eq!(requests(&["--today", "2026-07-21"]), Value::Null);
    assert_eq!(requests(&["--today", "2028-03-15", "--year", "2026"]), Value::Null, "nothing closes the cycle yet");
    assert_eq!(requests(&["--today", "2028-03-15", "--year", "2025"]), now);
    assert_eq!(two_years().wsis(&["status", "--format", "json"]).json().get("requests"), None);
}

#[test]
fn taking_stock_counts_requests_as_they_stand_on_the_last_day() {
    let registry = with_requests();
    let totals = |registry: &Registry, arguments: &[&str]| {
        registry.wsis(&[&["stocktake", "--format", "json"], arguments].concat()).json()["totals"].clone()
    };
    assert_eq!(totals(&registry, &["--year", "2025"]).get("requests"), None, "nothing was adopted by then");
    assert_eq!(totals(&two_years(), &["--year", "2027"]).get("requests"), None);
    let none = totals(&two_years(), &["--year", "2025"]);
    assert_eq!(totals(&registry, &["--year", "2025"]), none);
    let mut seen = String::new();
    for year in ["2026", "2027", "2028"] {
        let requests = serde_json::to_string_pretty(&totals(&registry, &["--year", year])["requests"]).unwrap();
        let _ = write!(seen, "requests of {year}: {requests}\n\n");
    }
    let of_cycle = totals(&registry, &["--cycle", "2027"])["requests"].clone();
    assert_eq!(of_cycle, totals(&registry, &["--year", "2027"])["requests"], "as on the last day of the cycle");
    let of_c5 = totals(&registry, &["--year", "2028", "--line", "c5"])["requests"].clone();
    assert_eq!([&of_c5["overdue"], &of_c5["open"]], [&json!(3), &json!(1)], "what names no line concerns all");
    seen += &said(
        &registry,
        &[
            "stocktake --cycle 2027 --line c5 c8",
            "stocktake --year 2028 --explain total/requests-overdue",
            "stocktake --year 2028 --explain total/requests-answered",
            "stocktake --year 2028 --explain total/requests-answered --format json",
            "stocktake --year 2028 --explain total/requests-answered --format csv",
            "stocktake --year 2028 --line c8 --explain total/requests-open",
            "stocktake --year 2028 --explain total/requests-by-organization/itu/overdue",
            "stocktake --year 2028 --explain total/requests-by-asked-of/member-states/due",
            "stocktake --year 2028 --explain total/requests-by-organization/itu",
            "stocktake --year 2028 --explain total/requests-by-organization",
            "stocktake --year 2028 --explain total/requests",
            "stocktake --year 2028 --explain requests",
            "stocktake --year 2025 --explain total/requests-by-organization/itu/open",
        ],
    );
    assert_as_kept(&seen, "expected/requests-stocktake.out");
}

#[test]
fn each_figure_of_requests_is_as_long_as_the_list_of_them() {
    let registry = with_requests();
    for year in ["2026", "2027", "2028", "2030"] {
        let day = format!("{year}-12-31");
        let taken = registry.wsis(&["stocktake", "--year", year, "--format", "json"]).json();
        let requests = &taken["totals"]["requests"];
        for state in ["answered", "due", "overdue", "open"] {
            let list = |more: &[&str]| listed(&registry, &[&["--today", &day, "--state", state], more].concat()).len();
            assert_eq!(requests[state], list(&[]), "{state} at the end of {year}");
            for organization in ["apc", "itu", "un"] {
                let counted = requests["by_organization"][organization][state].as_u64().unwrap_or_default();
                assert_eq!(
                    counted,
                    asked_by_name(&registry, organization, &day, state),
                    "{organization} {state} {year}"
                );
            }
        }
    }
}

#[test]
fn a_change_of_a_resolution_and_of_what_answers_it_is_reviewed() {
    let registry = with_requests();
    let new = ["resolutions/e-res-2026-8.toml", "outputs/2027/c5/handbook.toml"].map(|file| {
        let text = fs::read_to_string(registry.path().join(file)).unwrap();
        fs::remove_file(registry.path().join(file)).unwrap();
        (file, text)
    });
    git(registry.path(), &["init", "--quiet", "--initial-branch", "main"]);
    commit_on(registry.path(), "2028-01-01T12:00:00+0000", "Before");
    for (file, text) in new {
        registry.write(file, text);
    }
    let resolution = registry.path().join("resolutions/a-res-81-190.toml");
    let text = fs::read_to_string(&resolution).unwrap();
    fs::write(&resolution, text.replacen("due = \"2027\"", "due = \"2029\"", 1)).unwrap();
    let short = head(registry.path())[..10].to_owned();
    let seen = said(&registry, &["diff HEAD", "diff HEAD --format markdown"]).replace(&short, "HEAD");
    assert_as_kept(&seen, "expected/requests-diff.out");
    // Where there were none at all, each figure is told and not the table of them.
    let none = two_years();
    git(none.path(), &["init", "--quiet", "--initial-branch", "main"]);
    commit_on(none.path(), "2028-01-01T12:00:00+0000", "Before");
    none.write_all(&fs::read_to_string(tests().join("fixtures/requests.txt")).unwrap());
    let told = none.wsis(&["diff", "HEAD"]).stdout;
    assert!(told.contains("open requests: 0 → "), "{told}");
}

#[test]
fn resolutions_are_the_secretariats() {
    let registry = with_requests();
    let itu = fs::read_to_string(registry.path().join("organizations/itu.toml")).unwrap();
    registry.write("organizations/itu.toml", format!("{itu}maintainers = [\"@itu/wsis\"]\n"));
    let apc = fs::read_to_string(registry.path().join("organizations/apc.toml")).unwrap();
    registry.write("organizations/apc.toml", format!("{apc}maintainers = [\"@apc\"]\n"));
    let owners = registry.wsis(&["codeowners", "--today", "2028-03-15"]).seen();
    assert!(!owners.contains("resolutions"), "what has no pattern is the secretariat's: {owners}");
    assert_as_kept(&owners, "expected/requests-codeowners.out");
}

#[test]
fn an_answer_is_for_whoever_was_asked_in_its_paragraph_or_for_the_action_that_it_names() {
    let registry = Registry::base();
    let request = |action: &str, asked: &str| {
        format!("[[requests]]\nparagraph = \"67 (a)\"\ntext = \"T\"\naction = \"{action}\"\nasked = [\"{asked}\"]\n")
    };
    let requests = request("report", "itu") + &request("support", "itu") + &request("review", "apc");
    registry.write(
        "resolutions/a-res-60-252.toml",
        format!(
            "symbol = \"A/RES/60/252\"\ntitle = \"T\"\norgan = \"general-assembly\"\nadopted = 2006-03-27\n\
             sources = [\"A/RES/60/252\"]\n{requests}"
        ),
    );
    let file = "outputs/2006/c5/annual-report.toml";
    let text = fs::read_to_string(registry.path().join(file)).unwrap();
    let answered = |answers: &str| {
        registry.write(file, format!("answers = {answers}\n{text}"));
        assert_eq!(registry.wsis(&["check", "--format", "json"]).rules(), [] as [&str; 0], "{answers}");
        listed(&registry, &["--today", "2008-01-01", "--state", "answered"])
    };
    let all = ["a-res-60-252/67 (a)/report", "a-res-60-252/67 (a)/support"];
    assert_eq!(answered("[\"a-res-60-252/67 (a)\"]"), all, "what is asked of others is not answered");
    assert_eq!(answered("[\"a-res-60-252/67(a)/support\"]"), all[1..], "one of the two, however it is spaced");
}

#[test]
fn a_resolution_that_is_recorded_later_changes_no_figure_that_was_reported() {
    let registry = Registry::base();
    registry.write("cycles/2006.toml", format!("closed = 2008-01-01\n{}", read(&registry, "cycles/2006.toml")));
    git(registry.path(), &["init", "--quiet", "--initial-branch", "main"]);
    commit_on(registry.path(), "2008-02-01T12:00:00+0000", "Closed");
    registry.write(
        "resolutions/a-res-60-252.toml",
        "symbol = \"A/RES/60/252\"\ntitle = \"T\"\norgan = \"general-assembly\"\nadopted = 2006-03-27\n\
         sources = [\"A/RES/60/252\"]\n[[requests]]\ntext = \"T\"\naction = \"review\"\nasked = [\"itu\"]\n",
    );
    let checked = registry.wsis(&["check", "--base", &head(registry.path()), "--format", "json"]);
    assert_eq!(checked.rules(), [] as [&str; 0], "{}", checked.seen());
    let taken = registry.wsis(&["stocktake", "--year", "2006", "--format", "json"]).json();
    assert_eq!(taken["totals"]["requests"]["open"], 1, "it is counted all the same");
}

fn read(registry: &Registry, file: &str) -> String {
    fs::read_to_string(registry.path().join(file)).unwrap()
}
