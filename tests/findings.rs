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
    let rest: String = lines.split_inclusive('\n').filter(|line| !has(line)).collect();
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
    for (_, (file, text)) in &cases {
        registry.write(file, text);
    }
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

/// The rules that find something in a registry with these files beside its own.
fn rules(files: &str) -> Vec<String> {
    let registry = Registry::base();
    registry.write_all(files);
    registry.wsis(&["check", "--format", "json"]).rules()
}

#[test]
fn a_circle_is_one_fault_and_nothing_follows_from_it() {
    let meeting = |within: &str, rest: &str| {
        format!(
            "title = \"A\"\nlines = [\"c5\"]\norganizers = [\"itu\"]\nwithin = \"{within}\"\nopen-to-all-stakeholders = true\n{rest}sources = [\"https://a.org\"]\n"
        )
    };
    let (one, other) = (meeting("2006/other", ""), meeting("2006/one", ""));
    let ring = format!("==> meetings/2006/one.toml <==\n{one}==> meetings/2006/other.toml <==\n{other}");
    let beside = format!("{ring}==> meetings/2006/third.toml <==\n{one}");
    assert_eq!(rules(&ring), ["circular-reference"; 2]);
    assert_eq!(rules(&beside), ["circular-reference"; 2], "one that leads into a circle");
    let dated = [("one", "other", "start = 2006-05-02\n"), ("other", "one", "start = 2006-05-09\n")];
    let dated: String = dated
        .map(|(name, event, start)| {
            format!("==> meetings/2006/{name}.toml <==\n{}", meeting(&format!("2006/{event}"), start))
        })
        .concat();
    assert_eq!(rules(&dated), ["circular-reference"; 2]);
    let output = |replaces: &str| {
        format!(
            "title = \"The same\"\nkind = \"guideline\"\ndate = 2006-05-15\nby = [\"itu\"]\nreplaces = \"{replaces}\"\nsummary = \"A.\"\nsources = [\"https://a.org\"]\n"
        )
    };
    let editions: String = [("a", "b"), ("b", "c"), ("c", "a")]
        .map(|(id, replaces)| format!("==> outputs/2006/c5/{id}.toml <==\n{}", output(&format!("2006/c5/{replaces}"))))
        .concat();
    assert_eq!(rules(&editions), ["circular-reference"; 3]);
    let part = |parent: &str| {
        format!(
            "name = \"Part of {parent}\"\ncategory = \"international-organization\"\nparent = \"{parent}\"\nsources = [\"https://a.org\"]\n"
        )
    };
    let parents = format!(
        "==> organizations/one.toml <==\n{}==> organizations/other.toml <==\n{}==> action-lines/c2.toml <==\ntitle = \"C2\"\n\n[[moderators]]\norganization = \"one\"\nfrom = 2006-02-24\nsources = [\"https://a.org\"]\n",
        part("other"),
        part("one")
    );
    assert_eq!(rules(&parents), ["circular-reference"; 2]);
}

#[test]
fn utf_16_is_named_once_and_shown_without_its_bytes() {
    let text = "name = \"ITU\"\ncategory = \"academia\"\n";
    let little: Vec<u8> = text.encode_utf16().flat_map(u16::to_le_bytes).collect();
    let big: Vec<u8> = text.encode_utf16().flat_map(u16::to_be_bytes).collect();
    let marked = [&[0xFF, 0xFE], little.as_slice()].concat();
    for bytes in [little, big, marked] {
        let checked = Registry::base().with("organizations/wide.toml", bytes).wsis(&["check"]);
        assert_eq!(checked.stdout.matches("error[").count(), 1, "{}", checked.stdout);
        assert!(
            checked.stdout.contains("UTF-16, which Notepad calls Unicode") && !checked.stdout.contains('␀'),
            "{}",
            checked.stdout
        );
    }
}

#[test]
fn dates_and_countries_are_known_on_the_command_line() {
    let registry = Registry::base();
    let cases: [(&[&str], &str); 7] = [
        (&["new", "output", "--date", "31.12.2026"], "write 2026-12-31"),
        (&["new", "output", "--date", "05/06/2026"], "write 2026-06-05 if the day comes first in it, or 2026-05-06"),
        (&["new", "cycle", "--outputs-due", "31 January 2027"], "write 2027-01-31"),
        (&["check", "--today", "15/05/2026"], "write 2026-05-15"),
        (&["new", "organization", "--country", "Côte d’Ivoire"], "`CI`"),
        (&["list", "organization", "--country", "Tunesia"], "did you mean `TN` for Tunisia?"),
        (&["list", "organization", "--country", "Congo"], "`CD` for Democratic Republic of the Congo, or `CG`"),
    ];
    for (arguments, told) in cases {
        let ran = registry.wsis(arguments);
        assert!(ran.status == 2 && ran.stderr.contains(told), "{arguments:?}: {}", ran.seen());
    }
}
