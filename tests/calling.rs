//! `wsis call`: letters to who moderates and to members who are asked, with files to fill in.

use crate::formats::parts;
use crate::support::{Ran, Registry, assert_as_kept, tests};
use std::fmt::Write;
use std::fs;
use std::path::Path;

/// A registry whose cycle of 2026 is due on 31 January 2027: a line of the ITU's with a report each year, one of the United Nations'
/// of which nothing has come, and a resolution that asks something of a member of a group.
fn called() -> Registry {
    let registry = Registry::empty();
    let base = Registry::base();
    for entry in
        walkdir::WalkDir::new(base.path()).into_iter().map(Result::unwrap).filter(|it| it.file_type().is_file())
    {
        let file = format!("registry/{}", entry.path().strip_prefix(base.path()).unwrap().display());
        registry.write(&file, fs::read(entry.path()).unwrap());
    }
    for part in fs::read_to_string(tests().join("fixtures/called.txt")).unwrap().split("==> ").skip(1) {
        let (path, content) = part.split_once(" <==\n").unwrap();
        registry.write(&format!("registry/{path}"), content);
    }
    registry
}

fn call(registry: &Registry, arguments: &[&str]) -> Ran {
    registry.wsis(&[&["call", "--today", "2027-01-05", "-o", "letters"], arguments].concat())
}

/// The text of a letter, a line a paragraph.
fn text(file: &Path) -> String {
    let body = String::from_utf8(parts(&fs::read(file).unwrap())["word/document.xml"].clone()).unwrap();
    let paragraphs = body.split("</w:p>").map(|paragraph| {
        let runs = paragraph.split("<w:t").skip(1).filter_map(|run| run.split_once('>')?.1.split_once("</w:t>"));
        runs.map(|(text, _)| text).collect::<String>()
    });
    paragraphs.filter(|text| !text.is_empty()).map(|text| text + "\n").collect()
}

fn read(registry: &Registry, file: &str) -> String {
    let path = registry.path().join(file);
    if path.extension().is_some_and(|ending| ending == "docx") {
        text(&path)
    } else {
        fs::read_to_string(path).unwrap()
    }
}

/// The owed lines that the table names, of each organization.
fn owed(registry: &Registry) -> Vec<(String, String)> {
    let table = read(registry, "letters/letters.csv");
    let mut rows = csv::Reader::from_reader(table.as_bytes());
    let header = rows.headers().unwrap().clone();
    let column = |name: &str| header.iter().position(|it| it == name).unwrap();
    let (who, owed) = (column("organization"), column("owed"));
    rows.records().map(Result::unwrap).map(|row| (row[who].to_owned(), row[owed].to_owned())).collect()
}

#[test]
fn each_moderator_and_each_member_asked_gets_a_letter_with_files_to_fill_in() {
    let registry = called();
    let ran = call(&registry, &["--cycle", "2026"]);
    let files = ran.stdout.lines().filter(|line| line.starts_with("letters/"));
    let shown: Vec<_> = files.map(|file| format!("==> {file} <==\n{}", read(&registry, file))).collect();
    assert_as_kept(&format!("{}\n{}", ran.seen(), shown.join("\n")), "expected/calling.out");
    assert_eq!(owed(&registry), [("apc", ""), ("itu", "C5"), ("un", "C8")].map(|(id, of)| (id.into(), of.into())));
}

#[test]
fn what_is_due_and_who_owes_is_what_the_status_says() {
    let registry = called();
    let report = "title = \"Report for 2026\"\nkind = \"annual-report\"\ndate = 2027-01-20\nby = [\"itu\"]\nsummary = \"It went on.\"\nsources = [\"https://example.org/2026\"]\n";
    registry.write("registry/outputs/2026/c5/report-2026.toml", report);
    let ran = call(&registry, &["--year", "2026", "--remind", "--today", "2027-02-10"]);
    assert_eq!(ran.status, 2, "the option is given twice");
    let ran = registry.wsis(&["call", "--year", "2026", "--remind", "--today", "2027-02-10", "-o", "letters"]);
    assert_eq!(ran.status, 0, "{}", ran.seen());
    let status = registry.wsis(&["status", "--year", "2026", "--today", "2027-02-10", "--format", "json"]).json();
    let cycle = &status["cycles"][0];
    let lines = cycle["lines"].as_array().unwrap();
    let nothing: Vec<_> = lines
        .iter()
        .filter(|line| line["submitted"] == "nothing" && !line["moderators"].as_array().unwrap().is_empty())
        .map(|line| (line["moderators"][0].as_str().unwrap(), line["line"].as_str().unwrap()))
        .collect();
    assert_eq!(nothing, [("un", "c8")]);
    assert_eq!(owed(&registry), [("un".to_owned(), "C8".to_owned())]);
    let letter = read(&registry, "letters/un/letter.docx");
    for said in
        ["Reminder: outputs of 2026", "were due by 31 January 2027", "Nothing has come yet of C8.", "10 February 2027"]
    {
        assert!(letter.contains(said), "{said}: {letter}");
    }
    // Once all has come, nobody is reminded.
    registry.write("registry/cycles/2026.toml", "outputs-due = 2027-01-31\nnil-reports = [\"c8\"]\n");
    let ran = registry.wsis(&["call", "--year", "2026", "--remind", "--today", "2027-02-10", "-o", "more"]);
    assert_eq!((ran.status, ran.stdout.as_str()), (0, ""));
    assert!(ran.stderr.contains("no letters: nobody owes anything"), "{}", ran.stderr);
    assert!(!registry.path().join("more").exists());
}

#[test]
fn check_tells_what_is_to_be_written_anew_and_nothing_else() {
    let registry = called();
    assert_eq!(call(&registry, &["--cycle", "2026"]).status, 0);
    let found = |registry: &Registry| registry.wsis(&["check", "--today", "2027-01-05", "--format", "json"]).json();
    let before = found(&registry);
    for (who, file) in [("itu", "outputs/2026/c5/report-2026.toml"), ("un", "outputs/2026/c8/annual-report.toml")] {
        registry.write(&format!("registry/{file}"), read(&registry, &format!("letters/{who}/{file}")));
        let all = found(&registry);
        let here: Vec<_> = all.as_array().unwrap().iter().filter(|it| it["file"] == file).collect();
        let told: Vec<_> = here.iter().map(|it| it["message"].as_str().unwrap()).collect();
        let missing =
            ["missing key `date`", "missing key `summary`", "missing key `title`", "this record names no source"];
        assert_eq!(told, missing, "{file}");
    }
    let others = |found: &serde_json::Value| {
        found.as_array().unwrap().iter().filter(|it| !it["file"].as_str().unwrap().starts_with("outputs/2026")).count()
    };
    assert_eq!(others(&found(&registry)), others(&before), "nothing else is found");
}

#[test]
fn nothing_is_written_where_something_is_or_where_a_letter_would_be_wrong() {
    let mut seen = String::new();
    let mut case = |what: &str, registry: &Registry, arguments: &[&str]| {
        let count = || walkdir::WalkDir::new(registry.path()).into_iter().count();
        let before = count();
        let ran = registry.wsis(&[&["call", "--today", "2027-01-05"], arguments].concat());
        assert_eq!(count(), before, "{what}: {}", ran.seen());
        let _ = writeln!(seen, "# {what}\n$ wsis call {}\n{}", arguments.join(" "), ran.seen());
    };
    let letters = ["--cycle", "2026", "-o", "letters"];
    let there = called().with("letters/un/letter.docx", "mine");
    case("one is there already", &there, &letters);
    assert_eq!(fs::read(there.path().join("letters/un/letter.docx")).unwrap(), b"mine");
    case("a dry run", &called(), &[&letters[..], &["--dry-run"]].concat());
    case("within the registry", &called(), &["--cycle", "2026", "-o", "registry/letters"]);
    case("no cycle", &called(), &["--year", "2027", "-o", "letters"]);
    case("no day", &called().with("registry/cycles/2026.toml", ""), &letters);
    case("the report is out", &called(), &["--cycle", "2006", "-o", "letters"]);
    case("a file that can't be read", &called().with("registry/outputs/2026/c8/x.toml", "title = "), &letters);
    case("nobody's id", &called(), &[&letters[..], &["--to", "ituu"]].concat());
    let who = "name = \"World Health Organization\"\ncategory = \"international-organization\"\nsources = [\"https://www.who.int\"]\n";
    case(
        "who moderates nothing",
        &called().with("registry/organizations/who.toml", who),
        &[&letters[..], &["--to", "who"]].concat(),
    );
    let own = called().with("registry/templates/letters/call.md", "---\ntitle: {{ perod }}\n---\n");
    case("a mistake in a template", &own, &letters);
    assert_as_kept(&seen, "expected/calling-refused.out");
}

#[test]
fn letters_are_written_over_only_by_force_and_only_to_those_who_are_named() {
    let registry = called().with("letters/un/letter.docx", "mine");
    let own = "---\ntitle: An own letter\nlanguage: en\nwords: { annex: A, table: T, figure: F, notes: N }\n---\n\nTo {{ addressee.name }}.\n";
    registry.write("registry/templates/letters/call.md", own);
    let ran = call(&registry, &["--cycle", "2026", "--force", "--to", "un", "apc"]);
    assert_eq!(ran.status, 0, "{}", ran.seen());
    assert!(read(&registry, "letters/un/letter.docx").contains("To United Nations."));
    assert!(registry.path().join("letters/apc/letter.docx").is_file() && !registry.path().join("letters/itu").exists());
}
