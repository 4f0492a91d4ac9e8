//! `wsis check --fix`: what has one right answer is mended, the rest is told.

use crate::support::{Registry, assert_as_kept};
use std::fs;

const FILE: &str = "outputs/2006/c5/annual-report.toml";

/// A file with nine faults, of which seven have one right answer.
const FAULTY: &str = "\u{FEFF}# Sent by e-mail\r\n\r\n\
    titel = 'Report of the C5 group for 2006'\r\n\
    date = \"2007-01-15\"\r\n\
    kind = \"anual-report\"  # as agreed\r\n\
    by = [\"ituu\", \"itu\", \"apc\"]\r\n\
    countries = [\"Switzerland\"]\r\n\
    meeting = \"2006/c5-facilitatio\"\r\n\
    also = \"c8\"\r\n\
    sdgs = [18]\r\n\
    summary = \"What the group did in its first year.\"\r\n\
    sources = [\"https://example.org/c5/report\"]\r\n\
    nobody-knows = 1";

fn faulty() -> Registry {
    Registry::base().with(FILE, FAULTY)
}

fn text(registry: &Registry) -> String {
    fs::read_to_string(registry.path().join(FILE)).unwrap()
}

#[test]
fn what_has_one_right_answer_is_mended_and_the_rest_is_told() {
    let registry = faulty();
    let told = registry.wsis(&["check", "--fix"]).seen();
    assert_as_kept(&format!("{told}\n$ cat {FILE}\n{}", text(&registry)), "expected/fix.out");
    let (after, again) = (text(&registry), registry.wsis(&["check", "--fix"]));
    assert_eq!(text(&registry), after, "a second time changes nothing");
    assert_eq!(again.stderr, "");
}

#[test]
fn a_difference_is_shown_and_nothing_written() {
    let registry = faulty();
    assert_as_kept(&registry.wsis(&["check", "--fix", "--diff"]).seen(), "expected/fix-diff.out");
    assert_eq!(text(&registry), FAULTY);
}

#[test]
fn only_the_files_that_are_named_are_mended() {
    let registry = faulty();
    registry.wsis(&["check", "--fix", "organizations"]);
    assert_eq!(text(&registry), FAULTY);
}

#[test]
fn programs_are_told_what_to_put_where() {
    let registry = Registry::base().with(FILE, text(&Registry::base()).replace("[\"itu\"]", "[\"ituu\"]"));
    let found = registry.wsis(&["check", "--format", "json"]).json();
    let expected = serde_json::json!({
        "line": 5, "column": 7, "end_line": 5, "end_column": 13, "replacement": "\"itu\"",
    });
    assert_eq!(found[0]["fix"], expected);
}

#[cfg(unix)]
#[test]
fn nothing_is_written_through_a_link() {
    let registry = Registry::base();
    let outside = tempfile::NamedTempFile::new().unwrap();
    fs::write(outside.path(), FAULTY).unwrap();
    fs::remove_file(registry.path().join(FILE)).unwrap();
    std::os::unix::fs::symlink(outside.path(), registry.path().join(FILE)).unwrap();
    assert_eq!(registry.wsis(&["check", "--fix"]).status, 1);
    assert_eq!(fs::read_to_string(outside.path()).unwrap(), FAULTY);
}
