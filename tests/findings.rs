//! What a person types by hand and the program finds wrong with it: each told in plain words at its own line, and mended where it has one
//! right answer.

use crate::support::{Registry, assert_as_kept, tests};
use std::fmt::Write;
use std::fs;

/// What a parser says and nobody else.
const JARGON: [&str; 13] = [
    "hexadecimal",
    "expected",
    "a string",
    "found a",
    "literal",
    "array",
    "boolean",
    "integer",
    "float",
    "invalid",
    "basic string",
    "unquoted",
    "key-value",
];

/// The lines that a record has unless a case has others for their keys.
const OUTPUT: &str =
    "title = \"Guide\"\nkind = \"guideline\"\ndate = 2006-05-15\nby = [\"itu\"]\nsummary = \"What it says.\"\n";
const MEETING: &str = "title = \"Meeting\"\nlines = [\"c5\"]\nstart = 2006-05-15\nonline = true\n";

/// A case's file: its own lines first, then those that it lacks.
fn file(number: usize, typed: &str) -> (String, String) {
    let (folder, lines, typed) = match typed.strip_prefix("meeting:\n") {
        Some(typed) => ("meetings/2006", MEETING, typed),
        None => ("outputs/2006/c5", OUTPUT, typed),
    };
    let has = |line: &&str| {
        let key = line.split(' ').next().unwrap();
        typed.lines().any(|typed| typed.trim_start_matches(['"', '[']).starts_with(key))
    };
    let rest: String = lines.lines().filter(|line| !has(line)).map(|line| format!("{line}\n")).collect();
    // Nothing follows a table's heading but its own keys.
    let text = if typed.contains("\n[") || typed.starts_with('[') {
        format!("{rest}{typed}\n")
    } else {
        format!("{typed}\n{rest}")
    };
    (format!("{folder}/case-{number:03}.toml"), text)
}

#[test]
fn what_was_typed_is_told_at_its_line_and_mended_where_it_has_one_right_answer() {
    let typed = fs::read_to_string(tests().join("fixtures/typed.txt")).unwrap();
    let cases: Vec<_> = typed.trim_end().split("\n\n").enumerate().map(|(n, typed)| (typed, file(n, typed))).collect();
    let registry = Registry::base();
    cases.iter().for_each(|(_, (file, text))| registry.write(file, text));
    let rules = ["--rule", "syntax", "invalid-value", "unsafe-text"];
    let found = registry.wsis(&[&["check", "--format", "json"], rules.as_slice()].concat()).json();
    registry.wsis(&["check", "--fix"]);
    let again = registry.wsis(&[&["check", "--format", "json"], rules.as_slice()].concat()).json();
    let of = |found: &serde_json::Value, file: &str| -> Vec<serde_json::Value> {
        found.as_array().unwrap().iter().filter(|finding| finding["file"] == file).cloned().collect()
    };
    let mut told = String::new();
    for (typed, (file, before)) in &cases {
        writeln!(told, "{typed}").unwrap();
        for finding in of(&found, file) {
            let (line, column) = (&finding["line"], &finding["column"]);
            let (message, help) = (finding["message"].as_str().unwrap(), finding["help"].as_str().unwrap_or("-"));
            writeln!(told, "    {line}:{column} {message}; {help}").unwrap();
            for jargon in JARGON {
                assert!(!message.contains(jargon) && !help.contains(jargon), "{typed}: {message}; {help}");
            }
        }
        let after = fs::read_to_string(registry.path().join(file)).unwrap();
        let lines: Vec<_> = before.lines().collect();
        let mended =
            if after == *before { Vec::new() } else { after.lines().filter(|line| !lines.contains(line)).collect() };
        match (of(&again, file).len(), mended.is_empty()) {
            (0, true) => writeln!(told, "    (nothing to mend)"),
            (0, false) => writeln!(told, "    now {}", mended.join("\n        ")),
            (_, true) => Ok(()),
            (left, false) => writeln!(told, "    now {}, and {left} left", mended.join("\n        ")),
        }
        .unwrap();
        told.push('\n');
    }
    assert_as_kept(&told, "expected/typed.out");
}
