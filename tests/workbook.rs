//! `wsis export workbook` and its way back: filled in with programs that others wrote, as by a person without git.

use crate::support::{Ran, Registry, project, tests, wsis_in};
use serde_json::{Value as Json, json};
use std::fs;
use std::io::Write;
use std::path::Path;
use std::process::{Command, Stdio};

/// A registry in `registry/`, beside which workbooks stand.
fn small() -> Registry {
    let outer = Registry::base_below("registry");
    outer.write("registry/outputs/2006/c5/guide.toml", GUIDE);
    outer.write("registry/resolutions/a-res-60-252.toml", RESOLUTION);
    outer
}

/// An output with comments, of which some entries say more than a cell does.
const GUIDE: &str = r#"# Kept by the secretariat.
title = "Guide to cybersecurity"
kind = "guideline"
date = "2006-11"
by = [
  "itu", # who wrote it
  "un",
]
partners = ["apc"]
countries = ["CH"]
summary = "For small administrations; and others."
sources = [{ url = "https://example.org/guide;v=1", title = "The guide" }, "A/RES/60/252"]

[[figures]]
name = "Copies"
value = 100

[[links]]
title = "As a book"
url = "https://example.org/book"
"#;

const RESOLUTION: &str = r#"symbol = "A/RES/60/252"
title = "World Summit on the Information Society"
organ = "general-assembly"
adopted = 2006-03-27
sources = ["A/RES/60/252"]

[[requests]]
paragraph = "9"
text = "Invites the Union to report."
action = "report"
asked = ["itu"]
due = "2007"
"#;

fn export(outer: &Registry, file: &str) -> Ran {
    let day = ["--today", "2007-02-10", "--force"];
    let ran = outer
        .wsis(&[&["export", "workbook", "--organization", "ITU", "--year", "2006", "-o", file], &day[..]].concat());
    assert_eq!(ran.status, 0, "{}", ran.seen());
    ran
}

fn import(outer: &Registry, file: &str, options: &[&str]) -> Ran {
    outer.wsis(&[&["import", "xlsx", file, "--yes", "--today", "2007-02-10"], options].concat())
}

/// Runs a script of the tests with the Python that `tests/run` installs.
fn python(script: &str, arguments: &[&Path], said: &Json) -> String {
    let mut command = Command::new(project().join("target/tools/bin/python"));
    command.arg(tests().join("workbook").join(script)).args(arguments);
    let mut child = command.stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().expect("tests/run installs it");
    child.stdin.take().unwrap().write_all(said.to_string().as_bytes()).unwrap();
    let output = child.wait_with_output().unwrap();
    assert!(output.status.success(), "{script}");
    String::from_utf8(output.stdout).unwrap()
}

/// Fills in a workbook, step by step.
fn fill(outer: &Registry, from: &str, to: &str, steps: &Json) {
    python("fill.py", &[&outer.path().join(from), &outer.path().join(to)], steps);
}

/// What openpyxl sees in a workbook.
fn seen(file: &Path) -> Json {
    serde_json::from_str(&python("seen.py", &[file], &Json::Null)).unwrap()
}

/// The workbook of the registry as it is, filled in by these steps and brought back.
fn filled(outer: &Registry, steps: &Json, options: &[&str]) -> Ran {
    export(outer, "itu.xlsx");
    fill(outer, "itu.xlsx", "back.xlsx", steps);
    import(outer, "back.xlsx", options)
}

fn text(outer: &Registry, file: &str) -> String {
    fs::read_to_string(outer.path().join("registry").join(file)).unwrap()
}

/// A new output, as a row says it.
fn tool() -> Json {
    json!({
        "Line": "C5 – Building confidence and security in the use of ICTs", "Title": "A tool", "Kind": "Tool",
        "Date": { "day": "2006-06-01" }, "Brought out by": "International Telecommunication Union", "Summary": "For all.",
        "Sources": "https://example.org/tool",
    })
}

/// The same with another cell.
fn tool_with(heading: &str, cell: impl Into<Json>) -> Json {
    let mut tool = tool();
    tool[heading] = cell.into();
    tool
}

#[test]
fn a_workbook_has_what_was_sent_what_is_owed_and_lists_to_choose_from() {
    let outer = small();
    let ran = export(&outer, "itu.xlsx");
    assert_eq!(
        ran.seen(),
        "--- standard error ---\nwritten: itu.xlsx, with 2 outputs and 1 meeting that are there, and 1 thing that is owed\nnote: registry.toml names no `contact`, and so the workbook can't \
         say where it is sent back to\n--- exit status 0 ---\n"
    );
    let seen = seen(&outer.path().join("itu.xlsx"));
    assert_eq!(
        seen["sheets"],
        json!([
            ["Instructions", "visible"],
            ["What is asked for", "visible"],
            ["Outputs", "visible"],
            ["Meetings", "visible"],
            ["Organization", "visible"],
            ["Lists", "visible"],
            ["wsis", "veryHidden"],
        ])
    );
    let outputs = &seen["of"]["Outputs"];
    assert_eq!((&outputs["frozen"], &outputs["formulas"]), (&json!("B2"), &json!(0)));
    let column = |sheet: &str, heading: &str| {
        let columns = seen["of"][sheet]["columns"].as_array().unwrap();
        columns
            .iter()
            .find(|column| column["heading"] == heading)
            .unwrap_or_else(|| panic!("{heading}: {columns:?}"))
            .clone()
    };
    // Those first that each output needs.
    let first: Vec<_> = outputs["columns"]
        .as_array()
        .unwrap()
        .iter()
        .take(7)
        .map(|column| column["heading"].as_str().unwrap())
        .collect();
    assert_eq!(first, ["Record", "Line *", "Title *", "Kind *", "Date *", "Brought out by *", "Summary *"]);
    let kind = column("Outputs", "Kind *");
    assert_eq!(
        (&kind["type"], &kind["style"], kind["choices"].as_array().unwrap().len()),
        (&json!("list"), &json!("stop"), 12)
    );
    assert_eq!(kind["choices"][0], "Annual report");
    assert!(kind["note"].as_str().unwrap().contains("What kind of thing it is."), "{kind}");
    let by = column("Outputs", "Brought out by *");
    assert_eq!(
        by["choices"],
        json!([
            "Association for Progressive Communications",
            "International Telecommunication Union",
            "United Nations"
        ])
    );
    assert_eq!(by["errors"], json!(false), "several can be written");
    assert!(column("Outputs", "Countries")["choices"].as_array().unwrap().contains(&json!("Switzerland")));
    assert_eq!(column("Outputs", "Line *")["choices"].as_array().unwrap().len(), 22);
    assert_eq!(column("Outputs", "Coverage")["choices"], json!(["Global", "Regional", "National", "Local"]));
    assert_eq!(column("Outputs", "Language")["choices"][1], "French");
    assert_eq!(
        (&column("Outputs", "Date *")["type"], &column("Outputs", "Submitted on")["style"]),
        (&json!("date"), &json!("stop"))
    );
    assert_eq!(column("Meetings", "Online")["choices"], json!(["yes", "no"]));
    assert_eq!(column("Outputs", "Answers requests")["choices"], json!(["A/RES/60/252, para. 9 (a-res-60-252/9)"]));
    let rows = outputs["rows"].as_array().unwrap();
    assert_eq!(rows[0][0], "2006/c5/annual-report");
    assert_eq!(
        (&rows[1][2], &rows[1][3], &rows[1][4]),
        (&json!("Guide to cybersecurity"), &json!("Guideline"), &json!("2006-11"))
    );
    assert_eq!(rows[1][5], "International Telecommunication Union; United Nations");
    assert_eq!(rows[0][4], "2007-01-15", "a day is a date of the spreadsheet");
    let owed = seen["of"]["What is asked for"]["rows"].as_array().unwrap();
    let owed: Vec<_> = owed.iter().map(|row| format!("{} | {} | {}", row[0], row[2], row[3])).collect();
    assert_eq!(
        owed,
        [
            "\"A/RES/60/252, para. 9 (a-res-60-252/9)\" | \"No answer is on record yet.\" | \"2007-12-31\"",
            "\"Outputs of line C5 for 2006\" | \"The annual report has come. Nothing more is asked for.\" | \"\"",
        ]
    );
    let said = seen["of"]["Instructions"]["rows"].to_string();
    assert!(said.contains("Outputs: Figures") && said.contains("International Telecommunication Union"), "{said}");
}

#[test]
fn a_new_key_is_a_column_without_a_line_more() {
    let outer = small();
    export(&outer, "itu.xlsx");
    let seen = seen(&outer.path().join("itu.xlsx"));
    for (kind, sheet, lists) in
        [("output", "Outputs", 2), ("meeting", "Meetings", 0), ("organization", "Organization", 0)]
    {
        let columns = seen["of"][sheet]["columns"].as_array().unwrap().len();
        let schema = outer.wsis(&["schema", kind]).json();
        let path = 1 + usize::from(kind == "output");
        assert_eq!(columns - path, leaves(&schema, &schema) - lists, "{sheet}");
    }
}

/// How many keys a table has, with those of its tables.
fn leaves(root: &Json, table: &Json) -> usize {
    let of = |schema: &Json| {
        let named = schema["$ref"].as_str().and_then(|name| name.strip_prefix("#/$defs/"));
        let schema = named.map_or(schema, |name| &root["$defs"][name]);
        if schema["properties"].is_object() { leaves(root, schema) } else { 1 }
    };
    table["properties"].as_object().unwrap().values().map(of).sum()
}

#[test]
fn unedited_it_brings_back_no_change() {
    let outer = small();
    export(&outer, "itu.xlsx");
    let ran = import(&outer, "itu.xlsx", &["--update"]);
    assert_eq!(ran.stdout, "0 new, 0 changed, 4 the same as before\n", "{}", ran.seen());
    assert_eq!(ran.status, 0);
    assert!(ran.stderr.contains("the workbook of itu for 2006, as the registry stood on 2007-02-10"), "{}", ran.stderr);
}

#[test]
fn rows_become_records_and_changed_cells_changes() {
    let outer = small();
    let steps = json!([
        ["row", "Outputs", 4, tool()],
        ["row", "Outputs", 5, tool_with("Title", "Another tool")],
        ["set", "Outputs", 5, "Brought out by", null],
        ["set", "Outputs", 5, "Sources", "https://example.org/other;a=1\nA/RES/60/252"],
        ["set", "Outputs", 5, "Also serves lines", "C7 e-health; c8"],
        ["set", "Outputs", 5, "SDGs", "9, 16"],
        ["set", "Outputs", 3, "Title", "Guide to cybersecurity, second edition"],
        ["set", "Outputs", 3, "Brought out by", "International Telecommunication Union; Association for Progressive Communications"],
        ["set", "Outputs", 3, "Partners", null],
        ["set", "Outputs", 3, "Countries", "Switzerland; KENYA"],
        ["set", "Outputs", 3, "Links", "https://example.org/book\nhttps://example.org/page"],
        ["set", "Meetings", 2, "Online", "YES"],
        ["set", "Meetings", 2, "City", "Genève"],
        ["set", "Meetings", 2, "Attendance: total", 75],
        ["row", "Meetings", 3, { "Title": "Second meeting", "Lines": "C5", "First day": { "day": "2006-10-02" }, "Online": "yes", "Sources": "https://example.org/second" }],
        ["set", "Organization", 2, "Website", "https://www.itu.int"],
    ]);
    let ran = filled(&outer, &steps, &[]);
    assert_eq!(
        ran.stdout,
        "written: 3 new, 3 that differ and stay as they are without --update, 1 the same as before\n",
        "{}",
        ran.seen()
    );
    let ran = import(&outer, "back.xlsx", &["--update"]);
    assert_eq!(
        (ran.stdout.as_str(), ran.status),
        ("written: 0 new, 3 changed, 4 the same as before\n", 0),
        "{}",
        ran.seen()
    );
    assert_eq!(
        text(&outer, "outputs/2006/c5/a-tool.toml"),
        "title = \"A tool\"\nkind = \"tool\"\ndate = 2006-06-01\nby = [\"itu\"]\nsummary = \"For all.\"\nsources = [\"https://example.org/tool\"]\n"
    );
    let other = text(&outer, "outputs/2006/c5/another-tool.toml");
    for line in [
        "by = [\"itu\"]",
        "also = [\"c7-e-health\", \"c8\"]",
        "sdgs = [9, 16]",
        "sources = [\"https://example.org/other;a=1\", \"A/RES/60/252\"]",
    ] {
        assert!(other.contains(line), "{line}: {other}");
    }
    let guide = text(&outer, "outputs/2006/c5/guide.toml");
    let kept = GUIDE
        .replace("cybersecurity\"", "cybersecurity, second edition\"")
        .replace("  \"un\",\n", "  \"apc\",\n")
        .replace("partners = [\"apc\"]\n", "")
        .replace("[\"CH\"]", "[\"CH\", \"KE\"]")
        + "\n[[links]]\nurl = \"https://example.org/page\"\n";
    assert_eq!(guide, kept, "comments, titles of sources and links, and figures stay");
    let meeting = text(&outer, "meetings/2006/c5-facilitation.toml");
    assert!(
        meeting.contains("city = \"Genève\"") && meeting.contains("online = true") && meeting.contains("total = 75"),
        "{meeting}"
    );
    assert!(text(&outer, "meetings/2006/second-meeting.toml").contains("organizers = [\"itu\"]\n"));
    assert!(text(&outer, "organizations/itu.toml").contains("website = \"https://www.itu.int\"\n"));
    assert_eq!(wsis_in(&outer.path().join("registry"), &["check", "--today", "2007-02-10"]).status, 0);
    // Once more it brings back nothing.
    let ran = import(&outer, "back.xlsx", &["--update"]);
    assert_eq!((ran.stdout.as_str(), ran.status), ("0 new, 0 changed, 7 the same as before\n", 0), "{}", ran.seen());
}

#[test]
fn each_fault_is_told_by_sheet_and_cell() {
    let outer = small();
    let steps = json!([
        ["row", "Outputs", 4, tool_with("Kind", "Hammer")],
        ["row", "Outputs", 5, tool_with("Brought out by", "Nobody at all")],
        ["row", "Outputs", 6, { "Title": "A title and no more" }],
        ["row", "Outputs", 7, tool_with("Date", "01/02/2006")],
        ["row", "Outputs", 8, tool_with("Summary", "=1+1")],
        ["row", "Outputs", 9, tool_with("Title", "Too late")],
        ["set", "Outputs", 9, "Date", { "day": "2009-06-01" }],
        ["set", "Outputs", 2, "Line", "C8"],
        ["set", "Outputs", 3, "Kind", "Hammer"],
        ["set", "Meetings", 2, "Country", "Atlantis"],
    ]);
    let ran = filled(&outer, &steps, &["--update", "--faults", "faults.csv", "--dry-run"]);
    assert_eq!(ran.status, 1);
    for told in [
        "Outputs, row 4: can't be read\n  Outputs!D4 (Kind *): `Hammer` is not a word known here; choose one of the list\n",
        "  Outputs!F5 (Brought out by *): there is no organization `Nobody at all`; choose one of the list, or write to the secretariat",
        "  Outputs!B6 (Line *): this says no line, which is needed",
        "  Outputs!E7 (Date *): `01/02/2006` can be read in two ways; write 2006-02-01 if the day comes first in it",
        "  Outputs!G8 (Summary *): a formula stands here, and what it gives is not taken for what somebody wrote",
        "  Outputs!E9 (Date *): ",
        "  Outputs!B2 (Line *): what a record is filed under can't be changed here",
        "Outputs, row 3: can't be read\n  Outputs!D3 (Kind *): `Hammer`",
        "there is no country `Atlantis`",
    ] {
        assert!(ran.stdout.contains(told), "{told}\n{}", ran.seen());
    }
    let faults = fs::read_to_string(outer.path().join("faults.csv")).unwrap();
    assert!(faults.contains("4,Outputs!D4,Kind *,Hammer,"), "{faults}");
}

#[test]
fn what_changed_on_both_sides_is_left_for_a_person() {
    let outer = small();
    export(&outer, "itu.xlsx");
    let guide = text(&outer, "outputs/2006/c5/guide.toml");
    let edited =
        guide.replace("For small administrations; and others.", "For all.").replace("\"guideline\"", "\"tool\"");
    outer.write("registry/outputs/2006/c5/guide.toml", &edited);
    let conflict =
        json!([["set", "Outputs", 3, "Summary", "For everybody."], ["set", "Outputs", 3, "Countries", "Kenya"]]);
    fill(&outer, "itu.xlsx", "back.xlsx", &conflict);
    let ran = import(&outer, "back.xlsx", &["--update"]);
    assert_eq!(ran.status, 1);
    let told = "Outputs!G3 (Summary *): it was `For small administrations; and others.` when the workbook was written, the registry says \
                `For all.` by now, and the workbook `For everybody.`";
    assert!(ran.stderr.contains(told), "{}", ran.seen());
    assert_eq!(text(&outer, "outputs/2006/c5/guide.toml"), edited);
    // What only one side changed is no conflict, and where both say the same there is none.
    let both = json!([["set", "Outputs", 3, "Summary", "For all."], ["set", "Outputs", 3, "Countries", "Kenya"]]);
    fill(&outer, "itu.xlsx", "back.xlsx", &both);
    let ran = import(&outer, "back.xlsx", &["--update"]);
    assert_eq!(
        (ran.status, ran.stdout.as_str()),
        (0, "written: 0 new, 1 changed, 3 the same as before\n"),
        "{}",
        ran.seen()
    );
    assert_eq!(text(&outer, "outputs/2006/c5/guide.toml"), edited.replace("[\"CH\"]", "[\"KE\"]"));
    // Whose file is gone is told.
    fs::remove_file(outer.path().join("registry/outputs/2006/c5/guide.toml")).unwrap();
    let ran = import(&outer, "back.xlsx", &["--update"]);
    assert!(
        ran.status == 1 && ran.stderr.contains("the record `2006/c5/guide` is not there any more"),
        "{}",
        ran.seen()
    );
}

#[test]
fn what_people_do_to_sheets_is_met_with_a_clear_word() {
    let outer = small();
    let told = |steps: Json, told: &[&str], stdout: &str| {
        let ran = filled(&outer, &steps, &["--dry-run"]);
        for told in told {
            assert!(ran.stderr.contains(told) || ran.stdout.contains(told), "{told}\n{}", ran.seen());
        }
        assert!(ran.stdout.ends_with(&format!("{stdout}\n")), "{}", ran.seen());
    };
    let same = "0 new, 4 the same as before";
    told(
        json!([["delete-row", "Outputs", 3]]),
        &["the sheet `Outputs` no longer has the row of 2006/c5/guide: nothing is deleted by that"],
        "0 new, 3 the same as before",
    );
    told(
        json!([["add-column", "Outputs", 4, "Remarks"]]),
        &["the column `Remarks` (Outputs!D1) is none of the workbook's"],
        same,
    );
    told(
        json!([["set", "What is asked for", 2, "Where it stands", "Answered by letter"]]),
        &[
            "`Answered by letter` ('What is asked for'!C2) stands on a sheet that is only to be read: nothing is taken from it",
        ],
        same,
    );
    told(json!([["rename", "Outputs", "My outputs"]]), &["the sheet `Outputs` is now called `My outputs`"], same);
    told(
        json!([["rename", "Outputs", "My outputs"], ["row", "My outputs", 4, tool_with("Kind", "Hammer")]]),
        &["'My outputs'!D4 (Kind *)"],
        "0 new, 4 the same as before, 1 that can't be read",
    );
    told(
        json!([["remove", "Meetings"]]),
        &["the sheet `Meetings` is gone: nothing of it is changed"],
        "0 new, 3 the same as before",
    );
    told(json!([["above", "Outputs"], ["above", "Outputs"]]), &[], same);
    told(
        json!([["set", "Outputs", 3, "Kind", "Hammer"], ["above", "Outputs"], ["above", "Outputs"]]),
        &["Outputs!D5 (Kind *): `Hammer`"],
        "0 new, 3 the same as before, 1 that can't be read",
    );
    told(
        json!([["delete-column", "Outputs", "Summary"]]),
        &["no longer has the column `Summary *`: what it said stays as it is"],
        same,
    );
    told(
        json!([["delete-column", "Outputs", "Record"]]),
        &["it no longer has the column `Record`"],
        "0 new, 2 the same as before, 1 that can't be read",
    );
    told(
        json!([["merge", "Outputs", "Summary", 2, 3]]),
        &["Outputs!G2 (Summary *): the cells G2:G3 are merged", "Outputs!G3"],
        "0 new, 2 the same as before, 2 that can't be read",
    );
    told(
        json!([["set", "Outputs", 3, "Record", "2006/c5/annual-report"]]),
        &["Outputs!A3 (Record): row 2 is of the same record"],
        "0 new, 3 the same as before, 1 left for a person",
    );
    told(
        json!([["set", "Outputs", 3, "Record", "2006/c5/other"]]),
        &["`2006/c5/other` is no record that this workbook was written with"],
        "0 new, 3 the same as before, 1 that can't be read",
    );
    told(
        json!([["row", "Outputs", 4, tool()], ["row", "Outputs", 5, tool()]]),
        &["Outputs, row 5: left for a person", "as row 4 is"],
        "1 new, 4 the same as before, 1 left for a person",
    );
    // Dates as people and programs write them: text with one meaning, and the number that a spreadsheet counts days by.
    told(
        json!([
            ["row", "Outputs", 4, tool_with("Date", "15 May 2006")],
            ["row", "Outputs", 5, tool_with("Title", "Counted")],
            ["set", "Outputs", 5, "Date", 38852],
            ["set", "Outputs", 5, "Sources", "https://example.org/counted"],
        ]),
        &["new registry/outputs/2006/c5/a-tool.toml"],
        "2 new, 4 the same as before",
    );
    // A row of which only the record's cell was emptied is a new one, which is there already.
    told(
        json!([["set", "Outputs", 3, "Record", null]]),
        &[
            "no longer has the row of 2006/c5/guide",
            "Outputs!C3 (Title *): it has the same link as the record `2006/c5/guide`",
        ],
        "0 new, 3 the same as before, 1 left for a person",
    );
}

#[test]
fn a_workbook_of_another_registry_or_of_a_newer_program_is_refused() {
    let outer = small();
    export(&outer, "itu.xlsx");
    let refused = |steps: Json, told: &str| {
        fill(&outer, "itu.xlsx", "back.xlsx", &steps);
        let ran = import(&outer, "back.xlsx", &[]);
        assert!(ran.status == 2 && ran.stderr.contains(told), "{}", ran.seen());
    };
    refused(
        json!([["known", "registry", "Another"]]),
        "it was written from the registry `Another`, and this is `A small registry`",
    );
    refused(json!([["known", "schema", 2]]), "it was written by a newer wsis than this one (schema 2)");
    refused(json!([["known", "wsis workbook", 2]]), "it was written by a newer wsis than this one");
    refused(json!([["known", "language", "xx"]]), "its language is `xx`");
    refused(json!([["remove", "wsis"]]), "it is no workbook that `wsis export workbook` wrote");
    let ran = import(&outer, "itu.xlsx", &["--sheet", "Outputs"]);
    assert!(ran.status == 2 && ran.stderr.contains("read as a whole"), "{}", ran.seen());
}

#[test]
fn a_second_workbook_knows_what_the_first_brought() {
    let outer = small();
    export(&outer, "itu.xlsx");
    fill(&outer, "itu.xlsx", "first.xlsx", &json!([["row", "Outputs", 4, tool()]]));
    fill(
        &outer,
        "itu.xlsx",
        "second.xlsx",
        &json!([
            ["row", "Outputs", 4, tool()],
            ["row", "Outputs", 5, tool_with("Title", "A better tool")],
            ["set", "Outputs", 5, "Sources", "https://example.org/better"]
        ]),
    );
    fill(&outer, "itu.xlsx", "third.xlsx", &json!([["row", "Outputs", 4, tool_with("Summary", "For some.")]]));
    assert_eq!(import(&outer, "first.xlsx", &[]).stdout, "written: 1 new, 4 the same as before\n");
    assert_eq!(import(&outer, "second.xlsx", &[]).stdout, "written: 1 new, 5 the same as before\n");
    let ran = import(&outer, "third.xlsx", &["--update"]);
    assert!(ran.stdout.contains("1 left for a person"), "{}", ran.seen());
    assert!(
        ran.stderr.contains(
            "the record `2006/c5/a-tool` is there already, and says otherwise: Summary: For all. → For some."
        ),
        "{}",
        ran.seen()
    );
}

#[test]
fn a_workbook_in_another_language_asks_for_both() {
    let english = include_str!("../templates/locales/en.ftl");
    let french = english
        .replace("workbook-output-title = Title", "workbook-output-title = Titre")
        .replace("\nkind-tool = Tool", "\nkind-tool = Outil");
    let french = french.replace("workbook-yes = yes", "workbook-yes = oui") + "\ncountry-CH = Suisse\n";
    let outer = small();
    outer.write("registry/templates/locales/fr.ftl", french);
    outer.write("registry/registry.toml", text(&outer, "registry.toml") + "languages = [\"en\", \"fr\"]\n");
    let ran = outer.wsis(&[
        "export",
        "workbook",
        "--organization",
        "itu",
        "--year",
        "2006",
        "--lang",
        "fr",
        "-o",
        "itu.xlsx",
    ]);
    assert_eq!(ran.status, 0, "{}", ran.seen());
    assert_eq!(import(&outer, "itu.xlsx", &["--update"]).stdout, "0 new, 0 changed, 4 the same as before\n");
    let steps = json!([
        ["set", "Outputs", 3, "Titre (French)", "Guide de la cybersécurité"],
        ["row", "Outputs", 4, { "Line": "C5", "Titre (English)": "A tool", "Titre (French)": "Un outil", "Kind": "outil", "Date": "2006", "Summary (English)": "For all.", "Countries": "suisse", "Sources": "https://example.org/tool" }],
        ["set", "Meetings", 2, "Online", "oui"],
    ]);
    fill(&outer, "itu.xlsx", "back.xlsx", &steps);
    let ran = import(&outer, "back.xlsx", &["--update"]);
    assert_eq!(
        (ran.status, ran.stdout.as_str()),
        (0, "written: 1 new, 2 changed, 2 the same as before\n"),
        "{}",
        ran.seen()
    );
    assert!(
        text(&outer, "outputs/2006/c5/guide.toml")
            .contains("title = { en = \"Guide to cybersecurity\", fr = \"Guide de la cybersécurité\" }\n")
    );
    let tool = text(&outer, "outputs/2006/c5/a-tool.toml");
    assert!(
        tool.starts_with("title = { en = \"A tool\", fr = \"Un outil\" }\nkind = \"tool\"\ndate = \"2006\"\n")
            && tool.contains("[\"CH\"]"),
        "{tool}"
    );
    assert!(text(&outer, "meetings/2006/c5-facilitation.toml").contains("online = true"));
}

#[test]
fn whose_and_of_which_year_has_to_be_said_and_nothing_else_takes_it() {
    let outer = small();
    let refused = |arguments: &[&str], told: &str| {
        let ran = outer.wsis(&[&["export"], arguments].concat());
        assert!(ran.status == 2 && ran.stderr.contains(told), "{}", ran.seen());
    };
    refused(&["workbook", "-o", "x.xlsx"], "whose workbook, and of which year?");
    refused(&["workbook", "--organization", "itu", "--year", "2006"], "a workbook is no text");
    refused(&["workbook", "--organization", "ituu", "--year", "2006", "-o", "x.xlsx"], "did you mean `itu`");
    refused(&["csv", "--organization", "itu", "-o", "x"], "`--organization` is for `wsis export workbook`");
    refused(&["csv", "-o", "-"], "`-` is no name");
    refused(&["csv", "-o", "x.zip"], "leave `.zip` out");
    for file in ["x.zip", "x", "x.csv"] {
        refused(&["workbook", "--organization", "itu", "--year", "2006", "-o", file], "ends in .xlsx");
    }
    refused(&["workbook", "--organization", "itu", "--year", "2006", "-o", "-"], "`-` is no name");
    refused(&["json", "-o", "x.zip"], "ends in .json, and x.zip does not");
    assert!(!outer.path().join("x.zip").exists() && !outer.path().join("-").exists());
    #[cfg(unix)]
    {
        std::os::unix::fs::symlink("nowhere", outer.path().join("link")).unwrap();
        refused(&["csv", "-o", "link"], "a symbolic link that leads to nothing");
        std::os::unix::fs::symlink("nowhere", outer.path().join("link.xlsx")).unwrap();
        let workbook = ["workbook", "--organization", "itu", "--year", "2006", "-o", "link.xlsx"];
        refused(&workbook, "a symbolic link that leads to nothing");
        assert!(!outer.path().join("nowhere").exists());
    }
    let ran = outer.wsis(&["import", "xlsx", "registry/registry.toml"]);
    assert!(ran.status == 2 && ran.stderr.contains("it is no workbook"), "{}", ran.seen());
}

/// Opens a file with `soffice` and writes it as another format beside.
fn through_libreoffice(outer: &Registry, file: &str, format: &str) {
    let profile = format!("-env:UserInstallation=file://{}", outer.path().join("profile").display());
    let mut office = Command::new("soffice");
    office.args([&profile, "--headless", "--convert-to", format, "--outdir"]).arg(outer.path().join("office"));
    let output = office.arg(outer.path().join(file)).output().expect("tests/run installs it");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
}

#[test]
fn libreoffice_writes_it_again_and_nothing_is_another() {
    let outer = small();
    export(&outer, "itu.xlsx");
    through_libreoffice(&outer, "itu.xlsx", "xlsx");
    let ran = import(&outer, "office/itu.xlsx", &["--update"]);
    assert_eq!((ran.status, ran.stdout.as_str()), (0, "0 new, 0 changed, 4 the same as before\n"), "{}", ran.seen());
    // Filled in by somebody, and saved there: lists in other capitals, days as text and as numbers.
    let steps = json!([
        ["row", "Outputs", 4, tool_with("Kind", "TOOL")],
        ["text", "Outputs", 4, "Date", "2006-06-01"],
        ["row", "Outputs", 5, tool_with("Title", "Another tool")],
        ["set", "Outputs", 5, "Date", 38852],
        ["set", "Outputs", 5, "Sources", "https://example.org/other"],
        ["set", "Outputs", 3, "Countries", "switzerland; kenya"],
    ]);
    fill(&outer, "itu.xlsx", "back.xlsx", &steps);
    through_libreoffice(&outer, "back.xlsx", "xlsx");
    let ran = import(&outer, "office/back.xlsx", &["--update"]);
    assert_eq!(
        (ran.status, ran.stdout.as_str()),
        (0, "written: 2 new, 1 changed, 3 the same as before\n"),
        "{}",
        ran.seen()
    );
    assert!(text(&outer, "outputs/2006/c5/another-tool.toml").contains("date = 2006-05-15\n"));
    assert!(text(&outer, "outputs/2006/c5/guide.toml").contains("countries = [\"CH\", \"KE\"]\n"));
    // Its own format is read, too.
    export(&outer, "itu.xlsx");
    through_libreoffice(&outer, "itu.xlsx", "ods");
    let ran = import(&outer, "office/itu.ods", &["--update"]);
    assert_eq!((ran.status, ran.stdout.as_str()), (0, "0 new, 0 changed, 6 the same as before\n"), "{}", ran.seen());
    assert!(ran.stderr.contains("if cells are merged in it, save it as .xlsx first"), "{}", ran.stderr);
}

#[test]
fn workbooks_are_what_the_schemas_of_office_open_xml_ask_for() {
    let outer = small();
    export(&outer, "itu.xlsx");
    let ran = outer.wsis(&["export", "xlsx", "-o", "all.xlsx"]);
    assert_eq!(ran.status, 0, "{}", ran.seen());
    let valid = |file: &str| {
        let mut audit = Command::new(project().join("target/tools/bin/openxml-audit"));
        let output = audit.arg(outer.path().join(file)).output().expect("tests/run installs it");
        (output.status.success(), String::from_utf8_lossy(&output.stdout).into_owned())
    };
    for file in ["itu.xlsx", "all.xlsx"] {
        let (is_valid, told) = valid(file);
        assert!(is_valid && told.contains("no findings"), "{file}: {told}");
    }
    // It tells what is none, too.
    outer.write("broken.xlsx", fs::read(outer.path().join("itu.xlsx")).unwrap().split_at(2000).0);
    assert!(!valid("broken.xlsx").0);
}

#[test]
fn the_catalogue_names_no_column_that_there_is_not() {
    let outer = small();
    export(&outer, "itu.xlsx");
    let known = seen(&outer.path().join("itu.xlsx"))["known"].clone();
    let columns: Vec<_> = known.as_array().unwrap().iter().filter(|row| row[0] == "column").collect();
    let english = include_str!("../templates/locales/en.ftl");
    for kind in ["output", "meeting", "organization"] {
        let begins = format!("workbook-{kind}-");
        let names =
            english.lines().filter_map(|line| line.strip_prefix(&begins)?.split_once(" = ").map(|(name, _)| name));
        for name in names {
            let key = name.strip_suffix("-help").unwrap_or(name);
            let is_it = |row: &&&Json| row[1] == kind && row[2].as_str().unwrap().replace('.', "-") == key;
            assert!(columns.iter().any(|row| is_it(&row)) || key == "figures", "{begins}{name}");
        }
    }
}

#[test]
fn a_workbook_that_is_there_is_left_alone_without_force() {
    let outer = small();
    outer.write("itu.xlsx", "filled in by somebody");
    let arguments = ["export", "workbook", "--organization", "itu", "--year", "2006", "-o", "itu.xlsx"];
    let ran = outer.wsis(&arguments);
    assert!(ran.status == 2 && ran.stderr.contains("itu.xlsx is there already"), "{}", ran.seen());
    assert_eq!(fs::read_to_string(outer.path().join("itu.xlsx")).unwrap(), "filled in by somebody");
    export(&outer, "itu.xlsx");
    assert_eq!(import(&outer, "itu.xlsx", &[]).stdout, "0 new, 4 the same as before\n");
}

#[test]
fn an_organization_whose_file_has_a_fault_gets_no_workbook_but_a_clear_word() {
    let outer = small();
    let broken = text(&outer, "organizations/itu.toml") + "\nname = 7\n";
    outer.write("registry/organizations/itu.toml", broken);
    let ran = outer.wsis(&["export", "workbook", "--organization", "itu", "--year", "2006", "-o", "itu.xlsx"]);
    let is_told = ran.stderr.contains("organizations/itu.toml can't be read") && ran.stderr.contains("`wsis check`");
    assert!(ran.status == 2 && is_told, "{}", ran.seen());
    assert!(!outer.path().join("itu.xlsx").exists());
}

#[test]
fn an_entry_that_is_corrected_keeps_what_the_file_says_of_it_besides() {
    let outer = small();
    let steps = json!([
        ["set", "Outputs", 3, "Sources", "https://example.org/guide;v=2\nA/RES/60/252"],
        ["set", "Outputs", 3, "Links", "https://example.org/the-book"],
        ["set", "Outputs", 3, "Brought out by", "Association for Progressive Communications; United Nations"],
        ["set", "Outputs", 3, "Partners", "International Telecommunication Union"],
    ]);
    let ran = filled(&outer, &steps, &["--update"]);
    assert_eq!(
        (ran.status, ran.stdout.as_str()),
        (0, "written: 0 new, 1 changed, 3 the same as before\n"),
        "{}",
        ran.seen()
    );
    let kept = GUIDE
        .replace("guide;v=1", "guide;v=2")
        .replace("example.org/book", "example.org/the-book")
        .replace("\"itu\", #", "\"apc\", #")
        .replace("partners = [\"apc\"]", "partners = [\"itu\"]");
    assert_eq!(text(&outer, "outputs/2006/c5/guide.toml"), kept);
}

#[test]
fn an_entry_is_not_replaced_where_that_would_lose_what_the_file_says_of_it() {
    let outer = small();
    let left = |heading: &str, cell: &str, told: &str| {
        let ran = filled(&outer, &json!([["set", "Outputs", 3, heading, cell]]), &["--update"]);
        assert!(ran.status == 1 && ran.stderr.contains(told), "{}", ran.seen());
        assert_eq!(text(&outer, "outputs/2006/c5/guide.toml"), GUIDE);
    };
    left(
        "Sources",
        "https://example.org/one\nhttps://example.org/two",
        "in the place of `https://example.org/guide;v=1` there are others, and the file says more of it",
    );
    left("Links", "https://example.org/one\nhttps://example.org/two", "in the place of `https://example.org/book`");
    left("Sources", "A/RES/60/1\nA/RES/60/252", "an address stands where a symbol stood, or the other way round");
}

#[test]
fn a_needed_cell_that_was_emptied_is_told_where_it_stands() {
    let outer = small();
    let steps = json!([
        ["set", "Outputs", 3, "Title", null],
        ["set", "Outputs", 3, "Brought out by", null],
        ["set", "Outputs", 2, "Summary", " "],
    ]);
    let ran = filled(&outer, &steps, &["--update", "--dry-run"]);
    assert_eq!(ran.status, 1);
    for cell in ["Outputs!C3 (Title *)", "Outputs!F3 (Brought out by *)", "Outputs!G2 (Summary *)"] {
        let told = format!("{cell}: this is needed, and nothing stands here any more; fill it in");
        assert!(ran.stdout.contains(&told) || ran.stderr.contains(&told), "{told}\n{}", ran.seen());
    }
}

#[test]
fn a_blank_where_the_own_organization_is_left_out_is_nothing() {
    let outer = small();
    let ran = filled(&outer, &json!([["row", "Outputs", 4, tool_with("Brought out by", " ")]]), &[]);
    assert_eq!(ran.stdout, "written: 1 new, 4 the same as before\n", "{}", ran.seen());
    assert!(text(&outer, "outputs/2006/c5/a-tool.toml").contains("by = [\"itu\"]\n"));
}

#[test]
fn a_name_with_a_semicolon_of_another_script_is_not_taken_for_two() {
    let outer = small();
    let itu = text(&outer, "organizations/itu.toml").replace("International Telecommunication Union", "Union；Telecom");
    outer.write("registry/organizations/itu.toml", itu);
    export(&outer, "itu.xlsx");
    let rows = &seen(&outer.path().join("itu.xlsx"))["of"]["Outputs"]["rows"];
    assert_eq!(rows[1][5], "itu; United Nations");
    let ran = import(&outer, "itu.xlsx", &["--update"]);
    assert_eq!((ran.status, ran.stdout.as_str()), (0, "0 new, 0 changed, 4 the same as before\n"), "{}", ran.seen());
}

#[test]
fn a_heading_that_stands_twice_is_told_with_its_cells() {
    let outer = small();
    let ran = filled(&outer, &json!([["add-column", "Outputs", 4, "Title *"]]), &["--dry-run"]);
    let told = "the heading `Title *` stands twice, in C1 and D1";
    assert!(ran.status == 1 && (ran.stdout.contains(told) || ran.stderr.contains(told)), "{}", ran.seen());
}

#[test]
fn faults_and_their_cures_are_told_in_the_terms_of_the_workbook() {
    let outer = small();
    let steps = json!([
        ["row", "Outputs", 4, tool_with("SDGs", "9; 18")],
        ["row", "Outputs", 5, tool_with("Language", "Klingon")],
        ["row", "Outputs", 6, tool_with("Sources", "www.example.org")],
        ["row", "Outputs", 7, tool_with("Kind", "Guidelines")],
        ["row", "Outputs", 8, tool_with("Brought out by", "Union; International Telecomunication Union")],
        ["row", "Outputs", 9, tool_with("Answers requests", "A/RES/60/252, para. 10")],
        ["row", "Outputs", 10, tool_with("Meeting", "The meeting")],
        ["set", "Outputs", 10, "Title", "Another tool"],
        ["row", "Meetings", 3, { "Title": "A new meeting", "Lines": "C5", "First day": { "day": "2006-05-02" }, "Sources": "https://example.org/c" }],
        ["row", "Outputs", 11, tool_with("Countries", "Switzerlnd")],
        ["row", "Outputs", 12, tool_with("Submitted on", "2006-05")],
        ["row", "Outputs", 13, { "Line": "C5" }],
        ["set", "Outputs", 3, "SDGs", "18"],
        ["set", "Outputs", 2, "Links", "example.org"],
        ["set", "Meetings", 2, "Attendance: total", -7],
        ["set", "Organization", 2, "Website", "itu.int"],
        ["row", "Meetings", 4, { "Title": "Another meeting", "Lines": "C5", "Online": "perhaps" }],
    ]);
    // What stays as it is without `--update` is judged, too.
    let ran = filled(&outer, &steps, &["--dry-run", "--faults", "faults.csv"]);
    let address = "is not a web address; an address begins with https:// or http:// and holds no spaces";
    for told in [
        "4 (SDGs): there is no Sustainable Development Goal 18; they are numbered from 1 to 17",
        "(Language): ",
        "Outputs!I6 (Sources): ",
        "Outputs!D7 (Kind *): `Guidelines` is not a word known here; did you mean `Guideline`?",
        "Outputs!F8 (Brought out by *): there is no organization `International Telecomunication Union`; did you mean `International \
         Telecommunication Union`?",
        "(Answers requests): ",
        "(Meeting): ",
        "(Countries): there is no country `Switzerlnd`; did you mean `Switzerland`?",
        "(Submitted on): here a whole day is needed, and `2006-05` is less",
        "Outputs!C13 (Title *): this says no `Title`, which is needed; fill it in",
        "3 (SDGs): there is no Sustainable Development Goal 18",
        "(Links): `example.org`",
        "(Attendance: total): ",
        &format!("(Website): `itu.int` {address}"),
        "Meetings!B3 (Title *): this meeting has no place and is not online; add `City` or `Online: yes`",
        "(Online): `perhaps` says neither yes nor no; write yes or no",
    ] {
        assert!(ran.stdout.contains(told), "{told}\n{}", ran.seen());
    }
    assert!(ran.stderr.ends_with("nothing was written but faults.csv\n"), "{}", ran.stderr);
    let faults = fs::read_to_string(outer.path().join("faults.csv")).unwrap();
    for line in faults.lines().skip(1) {
        assert!(line.split(',').nth(1).unwrap().contains('!'), "each names its cell: {line}");
    }
    for sign in [".toml", "`wsis", "quotes", "`by`", "`title`", "`itu`", "bracket", "YEAR"] {
        assert!(!faults.contains(sign), "{sign}: {faults}");
    }
}

#[test]
fn cells_are_read_as_people_type_them() {
    let outer = small();
    let typed = |title: &str, source: &str, cells: Json| {
        let mut row = tool_with("Title", title);
        row["Sources"] = json!(format!("https://example.org/{source}"));
        row.as_object_mut().unwrap().extend(cells.as_object().unwrap().clone());
        row
    };
    let steps = json!([
        ["row", "Outputs", 4, typed("A tool\nof two lines", "a", json!({
            "Date": "١٥ أيار/مايو ٢٠٠٦", "Answers requests": "A/RES/60/252, para. 9 (a-res-60-252/9)", "SDGs": "٩، ١٦",
            "Countries": "Switzerland、Kenya", "Partners": "United Nations، APC", "Meeting": "First facilitation meeting for C5",
        }))],
        ["row", "Outputs", 5, typed("Another tool", "b", json!({
            "Answers requests": "a/res/60/252/9", "Countries": "Kenya\nSwitzerland", "Partners": "UN, APC", "Meeting": "A new meeting",
        }))],
        ["text", "Outputs", 5, "Date", "'2006-05"],
        ["row", "Meetings", 3, { "Title": "A new meeting", "Lines": "C5", "First day": { "day": "2006-05-02" }, "City": "Tunis", "Country": "Tunisia", "Sources": "https://example.org/c" }],
        ["set", "Meetings", 2, "Attendance: total", "٧٥"],
    ]);
    let ran = filled(&outer, &steps, &["--update"]);
    assert_eq!(
        (ran.status, ran.stdout.as_str()),
        (0, "written: 3 new, 1 changed, 3 the same as before\n"),
        "{}",
        ran.seen()
    );
    let first = text(&outer, "outputs/2006/c5/a-tool-of-two-lines.toml");
    let second = text(&outer, "outputs/2006/c5/another-tool.toml");
    for (text, lines) in [
        (
            &first,
            &[
                "title = \"A tool of two lines\"",
                "date = 2006-05-15",
                "answers = [\"a-res-60-252/9\"]",
                "sdgs = [9, 16]",
                "countries = [\"CH\", \"KE\"]",
                "partners = [\"un\", \"apc\"]",
                "meeting = \"2006/c5-facilitation\"",
            ][..],
        ),
        (
            &second,
            &[
                "date = \"2006-05\"",
                "answers = [\"a-res-60-252/9\"]",
                "countries = [\"KE\", \"CH\"]",
                "partners = [\"un\", \"apc\"]",
                "meeting = \"2006/a-new-meeting\"",
            ][..],
        ),
    ] {
        for line in lines {
            assert!(text.contains(line), "{line}: {text}");
        }
    }
    assert!(text(&outer, "meetings/2006/c5-facilitation.toml").contains("total = 75"));
    assert_eq!(import(&outer, "back.xlsx", &["--update"]).stdout, "0 new, 0 changed, 7 the same as before\n");
    // What is written into the cells of records shows what people chose.
    export(&outer, "itu.xlsx");
    let rows = seen(&outer.path().join("itu.xlsx"))["of"]["Outputs"]["rows"].to_string();
    for cell in ["A/RES/60/252, para. 9 (a-res-60-252/9)", "\"First facilitation meeting for C5\"", "\"A new meeting\""]
    {
        assert!(rows.contains(cell), "{cell}: {rows}");
    }
    assert_eq!(import(&outer, "itu.xlsx", &["--update"]).stdout, "0 new, 0 changed, 7 the same as before\n");
}

#[test]
fn what_is_closed_or_of_no_cycle_is_said_and_can_be_corrected_for_a_reason() {
    let outer = small();
    let cycle = text(&outer, "cycles/2006.toml");
    outer.write(
        "registry/cycles/2006.toml",
        cycle.replace("outputs-due = 2007-01-31\n", "outputs-due = 2007-01-31\nclosed = 2007-02-01\n"),
    );
    let ran = export(&outer, "itu.xlsx");
    assert!(ran.stderr.contains("note: 2006 has been closed since 2007-02-01"), "{}", ran.stderr);
    let said = seen(&outer.path().join("itu.xlsx"))["of"]["Instructions"]["rows"].to_string();
    assert!(said.contains("The year 2006 has been closed since 2007-02-01."), "{said}");
    let steps = json!([
        ["set", "Outputs", 3, "Title", "Guide"],
        ["row", "Outputs", 4, tool()],
        ["set", "Outputs", 2, "Summary", "Others."]
    ]);
    fill(&outer, "itu.xlsx", "back.xlsx", &steps);
    let ran = import(&outer, "back.xlsx", &["--dry-run"]);
    for told in [
        "Outputs!C3 (Title *): `Title` was",
        "; leave it as it was, or write to the secretariat why it has to be corrected",
        "0 new, 2 the same as before, 3 that would change what is closed or past",
    ] {
        assert!(ran.status == 1 && ran.stdout.contains(told), "{told}\n{}", ran.seen());
    }
    let way = "note: 3 rows would change what is closed or past: `--with-exceptions \"why\"` lets that stand";
    assert!(ran.stderr.contains(way), "{}", ran.stderr);
    let ran = import(&outer, "back.xlsx", &["--update", "--with-exceptions", "Sent too late."]);
    assert_eq!(
        (ran.status, ran.stdout.as_str()),
        (0, "written: 1 new, 2 changed, 2 the same as before\n"),
        "{}",
        ran.seen()
    );
    let settings = text(&outer, "registry.toml");
    assert_eq!(settings.matches("reason = \"Sent too late.\"").count(), 3, "{settings}");
    assert!(settings.contains("file = \"outputs/2006/c5/a-tool.toml\""), "{settings}");
    // Years that no cycle covers; what was asked later is not asked for them.
    for (year, asked) in [("1900", 0), ("2005", 0), ("2031", 1)] {
        let of = [
            "export",
            "workbook",
            "--organization",
            "itu",
            "--year",
            year,
            "--today",
            "2007-02-10",
            "-o",
            "other.xlsx",
            "--force",
        ];
        let ran = outer.wsis(&of);
        assert!(ran.stderr.contains(&format!("note: no cycle covers {year}")), "{}", ran.stderr);
        let owed = &seen(&outer.path().join("other.xlsx"))["of"]["What is asked for"]["rows"];
        assert_eq!(owed.to_string().matches("A/RES/60/252").count(), asked, "{year}: {owed}");
    }
}

#[test]
fn an_organization_has_one_row_and_what_the_workbook_remembers_is_not_for_people() {
    let outer = small();
    let another = json!({ "Name": "Another", "Category": "Civil society", "Sources": "https://example.org/another" });
    let ran = filled(&outer, &json!([["row", "Organization", 3, another]]), &["--dry-run"]);
    let told = "Organization!A3 (Record): this sheet has one row, that of `International Telecommunication Union`; its record is itu; write \
                itu here if the row is that one; the secretariat adds other organizations: write to it\n";
    assert!(
        ran.status == 1 && ran.stdout.contains(told) && ran.stdout.contains("\n0 new, 4 the same"),
        "{}",
        ran.seen()
    );
    let ran = filled(&outer, &json!([["set", "Organization", 2, "Record", null]]), &["--dry-run"]);
    assert!(ran.stdout.contains("write itu here if the row is that one"), "{}", ran.seen());
    for (key, given) in [("organization", "un"), ("year", "2005")] {
        let ran = filled(&outer, &json!([["known", key, given]]), &[]);
        assert!(
            ran.status == 2 && ran.stderr.contains("was altered, so it can't be told what was filled in"),
            "{}",
            ran.seen()
        );
    }
}

#[test]
fn what_is_altered_of_one_row_in_what_the_workbook_remembers_leaves_that_row_alone() {
    let outer = small();
    let steps = json!([
        ["known-cell", "2006/c5/guide", "summary", "Altered."],
        ["set", "Outputs", 3, "Title", "A guide"],
        ["row", "Outputs", 4, tool()]
    ]);
    let ran = filled(&outer, &steps, &["--update"]);
    let told = "Outputs, row 3: left for a person\n  Outputs!A3 (Record): what the workbook remembers of this row was altered, and it can't be \
                told what was written in it; ask for a new workbook, and fill in this row there\n";
    assert!(ran.status == 1 && ran.stderr.contains(told), "{}", ran.seen());
    assert!(ran.stdout.starts_with("written: 1 new, 0 changed, 3 the same"), "{}", ran.seen());
    assert_eq!(text(&outer, "outputs/2006/c5/guide.toml"), GUIDE);
}

#[test]
fn a_title_of_two_meetings_is_the_new_one_or_asked_about() {
    let outer = small();
    outer.write(
        "registry/meetings/2005/annual.toml",
        "title = \"Annual meeting\"\nlines = [\"c5\"]\nstart = 2005-05-15\nplace = { city = \"Geneva\", country = \"CH\" }\n\
         organizers = [\"itu\"]\nopen-to-all-stakeholders = true\nsources = [\"https://example.org/annual\"]\n",
    );
    let meeting = |day: &str| {
        json!({
            "Title": "Annual meeting", "Lines": "C5", "First day": { "day": day }, "City": "Geneva", "Country": "Switzerland",
            "Open to all stakeholders": "Yes", "Sources": format!("https://example.org/{day}"),
        })
    };
    let one = json!([
        ["row", "Meetings", 3, meeting("2006-06-01")],
        ["row", "Outputs", 4, tool_with("Meeting", "Annual meeting")]
    ]);
    let ran = filled(&outer, &one, &[]);
    let note = "`Annual meeting` is a new row of this workbook, and the title of 2005/annual, too";
    assert!(ran.status == 0 && ran.stderr.contains(note), "{}", ran.seen());
    assert!(
        text(&outer, "outputs/2006/c5/a-tool.toml").contains("meeting = \"2006/annual-meeting\""),
        "{}",
        ran.seen()
    );

    let outer = small();
    let two = json!([
        ["row", "Meetings", 3, meeting("2006-06-01")],
        ["row", "Meetings", 4, meeting("2007-06-01")],
        ["row", "Outputs", 4, tool_with("Meeting", "Annual meeting")]
    ]);
    let ran = filled(&outer, &two, &["--dry-run"]);
    let told = "(Meeting): `Annual meeting` is the title of 2 records; write the name of the one that is meant: 2006/annual-meeting or \
                2007/annual-meeting\n";
    assert!(ran.status == 1 && ran.stdout.contains(told), "{}", ran.seen());
}

#[test]
fn a_row_with_another_error_gets_no_exception() {
    let outer = small();
    let cycle = text(&outer, "cycles/2006.toml");
    let closed = cycle.replace("outputs-due = 2007-01-31\n", "outputs-due = 2007-01-31\nclosed = 2007-02-01\n");
    outer.write("registry/cycles/2006.toml", closed);
    export(&outer, "itu.xlsx");
    let (day, title) = (json!({ "day": "2004-06-01" }), "A late one");
    let steps = json!([
        ["row", "Outputs", 4, tool()],
        ["row", "Outputs", 5, tool_with("Date", day)],
        ["set", "Outputs", 5, "Title", title]
    ]);
    fill(&outer, "itu.xlsx", "back.xlsx", &steps);
    let ran = import(&outer, "back.xlsx", &["--with-exceptions", "Sent too late."]);
    assert!(ran.status == 1 && ran.stdout.starts_with("written: 1 new"), "{}", ran.seen());
    let settings = text(&outer, "registry.toml");
    assert!(settings.contains("a-tool.toml") && !settings.contains("a-late-one"), "{settings}");
}

#[test]
fn what_somebody_filled_in_is_not_written_over() {
    let outer = small();
    export(&outer, "itu.xlsx");
    let before = fs::read(outer.path().join("itu.xlsx")).unwrap();
    for arguments in [
        &["import", "xlsx", "itu.xlsx", "--dry-run", "--faults", "itu.xlsx"][..],
        &["import", "xlsx", "itu.xlsx", "--dry-run", "--faults", "registry/registry.csv"],
        &["import", "xlsx", "itu.xlsx", "--dry-run", "--faults", "faults.xlsx"],
        &["export", "xlsx", "-o", "itu.xlsx"],
        &["list", "output", "-o", "itu.xlsx"],
    ] {
        let ran = outer.wsis(arguments);
        assert_eq!(ran.status, 2, "{arguments:?}: {}", ran.seen());
    }
    assert_eq!(fs::read(outer.path().join("itu.xlsx")).unwrap(), before);
    assert!(!outer.path().join("registry/registry.csv").exists() && !outer.path().join("faults.xlsx").exists());
}

#[test]
fn what_was_renamed_or_removed_since_is_said_though_nobody_edited_its_row() {
    let outer = small();
    export(&outer, "itu.xlsx");
    let at = |file: &str| outer.path().join("registry/outputs/2006/c5").join(file);
    fs::rename(at("guide.toml"), at("manual.toml")).unwrap();
    let ran = import(&outer, "itu.xlsx", &["--update"]);
    let told = "note: Outputs, row 3: outputs/2006/c5/guide.toml is not there any more, and outputs/2006/c5/manual.toml has the same title";
    assert!(ran.stderr.contains(told), "{}", ran.seen());
    assert_eq!(ran.stdout, "0 new, 0 changed, 3 the same as before\n");
    fs::remove_file(at("manual.toml")).unwrap();
    let ran = import(&outer, "itu.xlsx", &["--update"]);
    assert!(
        ran.stderr.contains("outputs/2006/c5/guide.toml is not there any more; nobody has written"),
        "{}",
        ran.seen()
    );
}

#[test]
fn a_comment_stays_above_or_is_said_and_long_texts_are_shown_where_they_differ() {
    let outer = small();
    let long =
        "A guide for small administrations, and for all who want to know how it was done in other countries before";
    let guide = GUIDE
        .replace("For small administrations; and others.", long)
        .replace("countries =", "# As its cover says.\ncountries =")
        .replace("[\"apc\"]", "[\"apc\"] # by word of mouth");
    outer.write("registry/outputs/2006/c5/guide.toml", &guide);
    let steps = json!([
        ["set", "Outputs", 3, "Countries", null],
        ["set", "Outputs", 3, "Partners", null],
        ["set", "Outputs", 3, "Links", null],
        ["set", "Outputs", 3, "Summary", long.replace("before", "since")],
    ]);
    let ran = filled(&outer, &steps, &["--update", "--dry-run"]);
    for told in [
        "Summary: …in other countries before → …in other countries since",
        "this also deletes the comment `# by word of mouth`",
    ] {
        assert!(ran.stdout.contains(told), "{told}\n{}", ran.seen());
    }
    let ran = import(&outer, "back.xlsx", &["--update"]);
    assert_eq!(ran.status, 0, "{}", ran.seen());
    let after = text(&outer, "outputs/2006/c5/guide.toml");
    assert!(after.ends_with("\n\n# As its cover says.\n") && !after.contains("countries ="), "{after}");
}

#[test]
fn the_next_step_names_the_files_that_were_written_and_no_others() {
    let outer = small();
    export(&outer, "itu.xlsx");
    crate::git::git(outer.path(), &["init", "--quiet", "--initial-branch", "main"]);
    crate::git::git(outer.path(), &["add", "registry"]);
    crate::git::git(outer.path(), &["commit", "--quiet", "--message", "As it was"]);
    let more = |n: usize| {
        json!(["row", "Outputs", 4 + n, {
            "Line": "C5", "Title": format!("Tool {n}"), "Kind": "Tool", "Date": "2006", "Summary": "For all.", "Sources": format!("https://example.org/{n}")
        }])
    };
    let steps: Vec<_> = (0..9).map(more).chain([json!(["set", "Outputs", 3, "Title", "Guide"])]).collect();
    fill(&outer, "itu.xlsx", "back.xlsx", &json!(steps));
    outer.write(
        "registry/organizations/un.toml",
        text(&outer, "organizations/un.toml") + "# somebody is at work here\n",
    );
    let ran = import(&outer, "back.xlsx", &["--update"]);
    let list = ran.stderr.split("`git add --all --pathspec-from-file=").nth(1).and_then(|rest| rest.split('`').next());
    let list = list.unwrap_or_else(|| panic!("{}", ran.seen()));
    // Another change does not overwrite what this one listed.
    let more: Vec<_> = (20..30).map(more).collect();
    fill(&outer, "itu.xlsx", "more.xlsx", &json!(more));
    assert_eq!(import(&outer, "more.xlsx", &[]).status, 0);
    let git = |arguments: &[&str]| {
        let output = Command::new("git").args(arguments).current_dir(outer.path()).output().unwrap();
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        String::from_utf8(output.stdout).unwrap()
    };
    git(&["add", "--all", &format!("--pathspec-from-file={list}")]);
    let staged = git(&["diff", "--cached", "--name-only"]);
    assert!(staged.lines().count() == 10 && !staged.contains("un.toml"), "{staged}");
}

#[test]
fn it_is_printed_on_as_little_paper_as_can_be_read_and_in_arabic_from_the_right() {
    let outer = small();
    let of = ["export", "workbook", "--organization", "itu", "--year", "2006", "--lang", "ar", "-o", "itu.xlsx"];
    assert_eq!(outer.wsis(&of).status, 0);
    let seen = seen(&outer.path().join("itu.xlsx"));
    let sheets: Vec<_> =
        seen["sheets"].as_array().unwrap().iter().map(|sheet| seen["of"][sheet[0].as_str().unwrap()].clone()).collect();
    for sheet in &sheets[..6] {
        assert_eq!((&sheet["print"]["orientation"], &sheet["reading"]), (&json!("landscape"), &json!(2.0)), "{sheet}");
    }
    let print = |at: usize| &sheets[at]["print"];
    assert_eq!(print(2)["rows"], "$1:$1");
    assert!(
        print(2)["area"].as_str().unwrap().ends_with("$3") && print(5)["area"].as_str().unwrap().ends_with("$1"),
        "{}",
        print(2)
    );
    assert!(print(2)["wide"].as_u64().unwrap() <= 3, "{}", print(2));
    let settings = text(&outer, "registry.toml");
    outer.write("registry/registry.toml", settings + "\n[documents]\npaper = \"letter\"\n");
    export(&outer, "itu.xlsx");
    let book = fs::read(outer.path().join("itu.xlsx")).unwrap();
    let mut book = zip::ZipArchive::new(std::io::Cursor::new(book)).unwrap();
    let sheet = std::io::read_to_string(book.by_name("xl/worksheets/sheet3.xml").unwrap()).unwrap();
    // Excel's number of A4 is 9, that of US Letter 1, which some writers leave out.
    assert!(!sheet.contains("paperSize=\"9\""), "{sheet}");
}

/// The same row with other cells.
fn tool_of(cells: &Json) -> Json {
    let mut tool = tool();
    tool.as_object_mut().unwrap().extend(cells.as_object().unwrap().clone());
    tool
}

#[test]
fn a_row_that_names_others_alone_is_left_and_that_of_a_partner_is_said() {
    let outer = small();
    let apc = "Association for Progressive Communications";
    let steps = json!([
        ["row", "Outputs", 4, tool_with("Brought out by", apc)],
        ["row", "Outputs", 5, tool_of(&json!({
            "Title": "Another tool", "Brought out by": apc, "Partners": "ITU", "Sources": "https://example.org/other",
        }))],
        ["set", "Outputs", 3, "Brought out by", apc],
        ["set", "Outputs", 3, "Partners", null],
        ["row", "Meetings", 3, {
            "Title": "Of others", "Lines": "C5", "First day": { "day": "2006-05-02" }, "Online": "yes", "Organizers": apc,
            "Sources": "https://example.org/meeting",
        }],
    ]);
    let ran = filled(&outer, &steps, &["--update"]);
    assert_eq!(ran.stdout, "written: 1 new, 0 changed, 3 the same as before, 3 left for a person\n", "{}", ran.seen());
    for told in [
        "Outputs!F4 (Brought out by *): this workbook is of `International Telecommunication Union`, and this names others alone; if it is \
         yours, too, write `International Telecommunication Union` beside the others here, or among `Partners`; else leave the row out",
        "Outputs!F3 (Brought out by *): this workbook is of",
        "(Organizers): this workbook is of `International Telecommunication Union`, and this names others alone; if it is yours, too, write \
         `International Telecommunication Union` beside the others here; else leave the row out: whose it is sends it",
        "note: Outputs, row 5: this was brought out by others, and itu is a partner in it",
    ] {
        assert!(ran.stderr.contains(told), "{told}\n{}", ran.seen());
    }
    assert!(!ran.stderr.contains("Outputs, row 3: this was"), "{}", ran.stderr);
}

#[test]
fn what_is_done_on_a_day_that_is_still_to_come_is_asked_about_at_its_cell() {
    let outer = small();
    let steps = json!([
        ["row", "Outputs", 4, tool_with("Date", json!({ "day": "2007-06-01" }))],
        ["row", "Outputs", 5, tool_of(&json!({
            "Title": "Planned", "Status": "Planned", "Date": { "day": "2007-06-01" }, "Sources": "https://example.org/planned",
        }))],
        ["row", "Meetings", 3, {
            "Title": "Far away", "Lines": "C5", "First day": { "day": "2062-05-02" }, "Online": "yes", "Sources": "https://example.org/far",
        }],
        ["row", "Meetings", 4, {
            "Title": "Counted before", "Lines": "C5", "First day": { "day": "2007-05-02" }, "Online": "yes", "Status": "Planned",
            "Attendance: total": 12, "Sources": "https://example.org/counted",
        }],
    ]);
    let ran = filled(&outer, &steps, &["--dry-run"]);
    assert!(ran.stdout.ends_with("4 new, 4 the same as before\n"), "{}", ran.seen());
    let notes: Vec<_> = ran.stderr.lines().filter(|line| line.contains("still to come, and")).collect();
    assert_eq!(
        notes,
        [
            "note: Outputs!E4 (Date *): 2007-06-01 is still to come, and this is said to have been done; see whether the year is right; of \
             what is still to come, say so in its `Status`",
            "note: Meetings!D3 (First day *): 2062-05-02 is still to come, and this is said to have been held; see whether the year is right; \
             of what is still to come, say so in its `Status`",
            "note: Meetings!D4 (First day *): 2007-05-02 is still to come, and this is said to have been held; see whether the year is right; \
             of what is still to come, say so in its `Status`",
        ],
        "{}",
        ran.seen()
    );
}

#[test]
fn a_day_that_shows_its_month_or_its_year_alone_is_that_month_or_year() {
    let outer = small();
    let looking = |title: &str, day: &str| {
        tool_of(&json!({ "Title": title, "Date": { "day": day }, "Sources": format!("https://example.org/{title}") }))
    };
    let steps = json!([
        ["row", "Outputs", 4, looking("Month", "2006-05-01")],
        ["look", "Outputs", 4, "Date", "mmm yyyy"],
        ["row", "Outputs", 5, looking("Year", "2006-01-01")],
        ["look", "Outputs", 5, "Date", "yyyy"],
        ["row", "Outputs", 6, looking("Day", "2006-05-01")],
        ["look", "Outputs", 6, "Date", "[$-409]d mmmm yyyy;@"],
        ["row", "Outputs", 7, looking("Later", "2006-05-02")],
        ["look", "Outputs", 7, "Date", "mmm-yy"],
        ["row", "Outputs", 8, looking("Words", "2006-05-01")],
        ["look", "Outputs", 8, "Date", "[$-40C]mmmm\\ yyyy\" (du mois)\""],
        ["row", "Outputs", 9, looking("Usual", "2006-05-01")],
        ["look", "Outputs", 9, "Date", "mmm-yy"],
        // What stands there is no other by its look alone.
        ["look", "Outputs", 2, "Date", "mmm yyyy"],
    ]);
    let ran = filled(&outer, &steps, &["--update"]);
    assert_eq!(ran.stdout, "written: 6 new, 0 changed, 4 the same as before\n", "{}", ran.seen());
    for (file, date) in [
        ("month", "\"2006-05\""),
        ("year", "\"2006\""),
        ("day", "2006-05-01"),
        ("later", "2006-05-02"),
        ("words", "\"2006-05\""),
        ("usual", "\"2006-05\""),
    ] {
        let text = text(&outer, &format!("outputs/2006/c5/{file}.toml"));
        assert!(text.contains(&format!("date = {date}\n")), "{file}: {text}");
    }
}

#[test]
fn all_faults_of_a_row_are_told_at_once_in_the_order_of_its_columns() {
    let outer = small();
    let steps = json!([
        ["row", "Outputs", 4, {
            "Line": "C99", "Kind": "Hammer", "Date": "31/02/2006", "Brought out by": "Nobody at all", "Summary": "=1+1",
            "Countries": "Atlantis", "SDGs": "18",
        }],
        ["row", "Meetings", 3, { "Title": "Nowhere", "Lines": "C5; C99", "First day": { "day": "2006-05-02" }, "Organizers": "Nobody" }],
        ["set", "Outputs", 3, "Kind", "Hammer"],
        ["set", "Outputs", 3, "Date", { "day": "2009-05-02" }],
        ["set", "Outputs", 3, "SDGs", "=9+9"],
    ]);
    let ran = filled(&outer, &steps, &["--dry-run", "--update"]);
    let of = |row: &str| {
        let rest = ran.stdout.split(row).nth(1).unwrap_or_else(|| panic!("{row}: {}", ran.seen()));
        let faults = rest.lines().skip(1).take_while(|line| line.starts_with("  "));
        faults.map(|line| line.trim().split(' ').next().unwrap().to_owned()).collect::<Vec<_>>()
    };
    let cells = of("Outputs, row 4");
    assert_eq!(cells[..6], ["B", "C", "D", "E", "F", "G"].map(|column| format!("Outputs!{column}4")), "{}", ran.seen());
    assert_eq!(cells.len(), 8, "{}", ran.seen());
    assert_eq!(of("Meetings, row 3").first().unwrap(), "Meetings!B3", "it has no place: {}", ran.seen());
    assert_eq!(of("Meetings, row 3").len(), 3, "{}", ran.seen());
    let cells = of("Outputs, row 3");
    assert_eq!((cells.len(), cells[..2].join(" ")), (3, "Outputs!D3 Outputs!E3".to_owned()), "{}", ran.seen());
}

#[test]
fn a_heading_that_was_renamed_is_missed_by_name_with_what_stands_there_and_the_cure() {
    let outer = small();
    let steps = json!([["set", "Outputs", 1, "Title", "Titel"], ["row", "Outputs", 4, { "Line": "C5" }]]);
    let ran = filled(&outer, &steps, &["--dry-run"]);
    for told in [
        "the sheet `Outputs` no longer has the column `Title *`: what it said stays as it is (in C1, where it stood, stands `Titel`): if \
         that is its column, write `Title *` above it again",
        "Outputs!A4: this says no `Title`, which is needed; the heading `Title *` is gone: write it above its column again, and fill it in",
    ] {
        assert!(ran.stdout.contains(told) || ran.stderr.contains(told), "{told}\n{}", ran.seen());
    }
    let ran = filled(&outer, &json!([["set", "Outputs", 1, "Record", "Id"]]), &["--dry-run"]);
    let told =
        "no row can be told from a new one (in A1, where it stood, stands `Id`); write `Record` above its column again";
    assert!(ran.stdout.contains(told), "{}", ran.seen());
}

#[test]
fn a_session_needs_no_day_and_whatever_else_needs_one_is_marked() {
    let outer = small();
    export(&outer, "itu.xlsx");
    let seen = seen(&outer.path().join("itu.xlsx"));
    let headings: Vec<_> =
        seen["of"]["Meetings"]["columns"].as_array().unwrap().iter().map(|column| column["heading"].clone()).collect();
    assert_eq!(
        headings[..4],
        [json!("Record"), json!("Title *"), json!("Lines *"), json!("First day *")],
        "{headings:?}"
    );
    let session = json!({
        "Title": "A session", "Lines": "C5", "Within": "First facilitation meeting for C5", "Online": "yes",
        "Sources": "https://example.org/session",
    });
    let ran = filled(&outer, &json!([["row", "Meetings", 3, session]]), &[]);
    assert_eq!(ran.stdout, "written: 1 new, 4 the same as before\n", "{}", ran.seen());
}

#[test]
fn what_is_asked_for_in_a_cycle_of_two_years_is_of_both() {
    let registry = crate::cycles::two_years();
    for (language, told) in [("en", "Outputs of line C5 for 2026–2027"), ("fr", "Produits du volet C5 pour 2026–2027")]
    {
        let arguments =
            ["export", "workbook", "--organization", "itu", "--year", "2026", "--today", "2027-06-01", "--force"];
        let file = std::env::temp_dir().join(format!("wsis-two-years-{}-{language}.xlsx", std::process::id()));
        let path = file.display().to_string();
        let ran = registry.wsis(&[&arguments[..], &["--lang", language, "-o", &path]].concat());
        assert_eq!(ran.status, 0, "{}", ran.seen());
        let rows = seen(&file)["of"].to_string();
        fs::remove_file(&file).unwrap();
        assert!(rows.contains(told), "{told}: {rows}");
    }
}
