//! `wsis export`: all records as data, opened in programs that others wrote.

#[cfg(feature = "atom")]
use crate::git::{commit_on, committed, git};
use crate::support::{Ran, Registry, project, tests, wsis_in};
use serde_json::Value as Json;
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// What a program of others sees in what was exported.
fn opened(with: &str, paths: &[&Path]) -> Json {
    let script = tests().join("export/opened.py");
    let mut python = Command::new(project().join("target/tools/bin/python"));
    let output = python.arg(script).arg(with).args(paths).output().expect("tests/run installs it");
    let said = String::from_utf8_lossy(&output.stderr).into_owned();
    assert!(output.status.success(), "{said}");
    serde_json::from_slice(&output.stdout).expect(&said)
}

/// The tables of a folder: of each its header and its rows.
fn tables(folder: &Path) -> BTreeMap<String, (Vec<String>, Vec<Vec<String>>)> {
    let mut tables = BTreeMap::new();
    for file in fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()) {
        if file.extension().is_some_and(|ending| ending == "csv") {
            let mut reader = csv::ReaderBuilder::new().has_headers(false).from_path(&file).unwrap();
            let mut rows: Vec<Vec<String>> =
                reader.records().map(|row| row.unwrap().iter().map(str::to_owned).collect()).collect();
            let header = rows.remove(0);
            tables.insert(file.file_stem().unwrap().to_string_lossy().into_owned(), (header, rows));
        }
    }
    tables
}

/// Every value below, however deep, as a table shows it.
fn values(value: &Json, found: &mut Vec<String>) {
    match value {
        Json::Null => {}
        Json::Array(entries) => entries.iter().for_each(|entry| values(entry, found)),
        Json::Object(keys) => keys.values().for_each(|value| values(value, found)),
        Json::String(text) => found.push(text.clone()),
        other => found.push(other.to_string()),
    }
}

/// Exports into a folder beside the registry, which it gives.
fn exported(registry: &Path, format: &str) -> (Registry, PathBuf) {
    let folder = Registry::empty();
    let name = if format == "xlsx" { "data.xlsx" } else { "data" };
    let data = folder.path().join(name);
    let ran = wsis_in(registry, &["export", format, "-o", &data.to_string_lossy()]);
    let begins = format!("written: {}, with ", data.display());
    assert!(ran.status == 0 && ran.stderr.starts_with(&begins) && ran.stderr.lines().count() == 1, "{}", ran.seen());
    (folder, data)
}

fn exported_json(folder: &Path) -> Json {
    let ran = wsis_in(folder, &["export", "json"]);
    assert_eq!((ran.status, ran.stderr.as_str()), (0, ""));
    ran.json()
}

#[test]
fn the_tables_hold_every_value_of_every_record() {
    let registry = Registry::copy_of(&project().join("examples/year"));
    registry.write("outputs/2006/c1/hostile.toml", HOSTILE);
    let (_kept, data) = exported(registry.path(), "csv");
    let tables = tables(&data);
    let json = exported_json(registry.path());
    let mut seen = 0;
    for (kind, records) in json.as_object().unwrap().iter().filter(|(_, list)| list.is_array()) {
        for record in records.as_array().unwrap().iter().filter(|record| record.is_object()) {
            let id = record["id"].as_str().unwrap();
            let own = tables.iter().filter(|(name, _)| *name == kind || name.starts_with(&format!("{kind}_")));
            let rows = own.flat_map(|(_, (_, rows))| rows).filter(|row| row[0] == id);
            let mut cells: Vec<_> = rows.flatten().map(String::as_str).collect();
            let mut wanted = Vec::new();
            values(record, &mut wanted);
            for value in wanted {
                // What a spreadsheet would take for a formula has a sign before it.
                let at = cells.iter().position(|cell| *cell == value || *cell == format!("'{value}"));
                let at = at.unwrap_or_else(|| panic!("{kind} {id} lacks {value}"));
                cells.swap_remove(at);
                seen += 1;
            }
        }
    }
    assert!(seen > 200, "{seen} values");
    // Each kind of record and each list of it has a row somewhere.
    let empty: BTreeSet<_> = tables.iter().filter(|(_, (_, rows))| rows.is_empty()).map(|(name, _)| name).collect();
    assert!(empty.len() < tables.len() / 2, "{empty:?}");
}

/// An output that tries what others might take for more than text.
const HOSTILE: &str = "title = { en = \"=HYPERLINK(\\\"https://evil.example\\\")\", fr = \"@SUM(1)\" }\nkind = \"tool\"\ndate = \"2006-05\"\n\
    by = [\"itu\"]\nsummary = \"One; two, \\\"three\\\"\\nand a line <b>& more\"\n\
    figures = [{ name = \"Below none\", value = -5 }, { name = \"A part\", value = 0.5, sources = [\"A/RES/60/252\"] }]\n\
    sources = [\"https://example.org/a?b=1&c=2\"]\n";

#[test]
fn a_folder_of_tables_is_a_data_package() {
    for example in ["examples/year", "examples/gaps", "registry"] {
        let (_kept, data) = exported(&project().join(example), "csv");
        let seen = opened("package", &[&data]);
        assert_eq!((&seen["valid"], &seen["errors"]), (&Json::Bool(true), &serde_json::json!([])), "{example}");
        assert_eq!(seen["tables"], serde_json::json!(tables(&data).len()));
        // It tells a reference to nothing, too.
        fs::write(
            data.join("organizations.csv"),
            fs::read_to_string(data.join("organizations.csv")).unwrap().lines().next().unwrap(),
        )
        .unwrap();
        assert_eq!(opened("package", &[&data])["valid"], Json::Bool(false), "{example}");
    }
}

#[cfg(feature = "docx")]
#[test]
fn a_workbook_holds_the_same_tables() {
    let registry = Registry::copy_of(&project().join("examples/year"));
    registry.write("outputs/2006/c1/hostile.toml", HOSTILE);
    let (_csv, data) = exported(registry.path(), "csv");
    let (_xlsx, workbook) = exported(registry.path(), "xlsx");
    let sheets = opened("workbook", &[&workbook]);
    let sheets = sheets.as_object().unwrap();
    let tables = tables(&data);
    assert_eq!(sheets.len(), tables.len() + 1, "one says what is in the others");
    let contents = sheets["contents"]["rows"].as_array().unwrap();
    for (name, (header, rows)) in &tables {
        let told = contents.iter().find(|row| row[1] == **name).unwrap_or_else(|| panic!("{name}"));
        assert_eq!(told[2], rows.len().to_string());
        let sheet = &sheets[told[0].as_str().unwrap()];
        assert_eq!((&sheet["frozen"], sheet["formulas"].as_u64()), (&"A2".into(), Some(0)), "{name}");
        assert!(sheet["filter"].as_str().unwrap().starts_with("A1:"), "{name}");
        let plain = |cell: &String| cell.strip_prefix('\'').unwrap_or(cell).to_owned();
        let wanted: Vec<Vec<_>> = [header].into_iter().chain(rows).map(|row| row.iter().map(plain).collect()).collect();
        let seen: Vec<Vec<String>> = serde_json::from_value(sheet["rows"].clone()).unwrap();
        assert_eq!(seen, wanted, "{name}");
    }
    assert!(sheets["outputs"]["days"].as_u64().unwrap() > 0 && sheets["meetings"]["truths"].as_u64().unwrap() > 0);
}

#[cfg(feature = "parquet")]
#[test]
fn parquet_holds_the_same_tables_typed_and_in_parts_by_year() {
    for example in ["examples/year", "registry"] {
        let (_csv, csv) = exported(&project().join(example), "csv");
        let (_parquet, parquet) = exported(&project().join(example), "parquet");
        let seen = opened("same-tables", &[&csv, &parquet]);
        let rows: BTreeMap<_, _> = tables(&csv).into_iter().map(|(name, (_, rows))| (name, rows.len())).collect();
        assert_eq!(seen["rows"], serde_json::json!(rows), "{example}");
        assert_eq!(seen["dictionary"], Json::Bool(true));
        let year = if example == "registry" { 2006 } else { 2000 };
        assert!(parquet.join(format!("outputs/year={year}/part-0.parquet")).is_file());
        let package: Json = serde_json::from_slice(&fs::read(parquet.join("datapackage.json")).unwrap()).unwrap();
        for resource in package["resources"].as_array().unwrap() {
            for path in resource["path"].as_array().unwrap() {
                assert!(parquet.join(path.as_str().unwrap()).is_file(), "{path}");
            }
        }
    }
}

#[cfg(feature = "parquet")]
#[test]
fn parquet_of_very_many_records_of_a_year_has_several_parts_that_hold_all_of_them() {
    let registry = Registry::base();
    let output = fs::read_to_string(registry.path().join("outputs/2006/c5/annual-report.toml")).unwrap();
    for number in 0..8_200 {
        registry.write(&format!("outputs/2006/c5/many-{number}.toml"), &output);
    }
    let (_csv, csv) = exported(registry.path(), "csv");
    let (_parquet, parquet) = exported(registry.path(), "parquet");
    let seen = opened("same-tables", &[&csv, &parquet]);
    let rows: BTreeMap<_, _> = tables(&csv).into_iter().map(|(name, (_, rows))| (name, rows.len())).collect();
    assert!(rows["outputs"] > 8_192);
    assert_eq!(seen["rows"], serde_json::json!(rows));
    for part in 0..2 {
        assert!(parquet.join(format!("outputs/year=2006/part-{part}.parquet")).is_file(), "{part}");
    }
}

#[cfg(feature = "ics")]
#[test]
fn a_calendar_has_the_meetings_whose_days_are_known() {
    let registry = Registry::base_below("registry");
    registry.write("registry/meetings/2006/long.toml", "title = \"Ümlaute, commas; and a name that is longer than a line of a calendar can be, of which it must be parted\"\n\
        lines = [\"c5\", \"c7-e-health\"]\nstart = 2006-12-30\nend = 2007-01-02\nopen-to-all-stakeholders = true\nsources = [\"https://example.org\"]\n");
    registry.write("registry/meetings/2006/planned.toml", "title = \"Planned\"\nlines = [\"c5\"]\nstatus = \"planned\"\nstart = 2006-11-01\nonline = true\nsources = [\"https://example.org\"]\n");
    registry.write(
        "registry/meetings/2006/some-day.toml",
        "title = \"Some day\"\nlines = [\"c5\"]\nstart = \"2006-10\"\nsources = [\"https://example.org\"]\n",
    );
    let ran = registry.wsis(&["export", "ics", "-o", "meetings.ics"]);
    let told = "note: 1 meeting left out, whose days are not known\nwritten: meetings.ics, with 4 meetings\n";
    assert_eq!((ran.status, ran.stderr.as_str()), (0, told));
    let seen = opened("calendar", &[&registry.path().join("meetings.ics")]);
    let event = |title: &str| {
        seen.as_array()
            .unwrap()
            .iter()
            .find(|event| event["summary"].as_str().unwrap().starts_with(title))
            .unwrap_or_else(|| panic!("{title}: {seen}"))
            .clone()
    };
    let long = event("Ümlaute, commas; and a name");
    assert!(long["summary"].as_str().unwrap().ends_with("must be parted"));
    // A calendar ends a day that is a whole one on the next.
    assert_eq!(
        (&long["from"], &long["until"], &long["status"]),
        (&"2006-12-30".into(), &"2007-01-03".into(), &"CONFIRMED".into())
    );
    let planned = event("Planned");
    assert_eq!(
        (&planned["status"], &planned["location"], &planned["until"]),
        (&"TENTATIVE".into(), &"online".into(), &"2006-11-02".into())
    );
    assert!(seen.as_array().unwrap().iter().all(|event| event["errors"] == serde_json::json!([])), "{seen}");
    let ids: BTreeSet<_> = seen.as_array().unwrap().iter().map(|event| event["uid"].to_string()).collect();
    assert_eq!(ids.len(), seen.as_array().unwrap().len());
    let text = fs::read_to_string(registry.path().join("meetings.ics")).unwrap();
    assert!(text.split("\r\n").all(|line| line.len() <= 75) && text.ends_with("END:VCALENDAR\r\n"), "{text}");
    // The same registry gives the same file, on whatever day.
    let again = registry.wsis(&["export", "ics"]);
    assert_eq!(again.stdout, fs::read_to_string(registry.path().join("meetings.ics")).unwrap());
}

#[cfg(feature = "atom")]
#[test]
fn a_feed_has_the_newest_commit_first() {
    let registry = committed(Registry::base_below("registry"));
    registry.write("registry/outputs/2006/c5/new-tool.toml", NEW_TOOL);
    let ran = registry.wsis(&["export", "atom"]);
    assert_eq!((ran.status, ran.stderr.as_str()), (0, "note: 1 output left out, which no commit has yet\n"));
    commit_on(registry.path(), "2007-03-01T12:00:00+0100", "A tool");
    registry.write("registry/outputs/2006/c5/planned.toml", NEW_TOOL.replace("kind", "status = \"planned\"\nkind"));
    commit_on(registry.path(), "2007-04-01T12:00:00+0100", "A plan");
    let ran = registry.wsis(&["export", "atom", "-o", "outputs.atom"]);
    assert_eq!((ran.status, ran.stderr.as_str()), (0, "written: outputs.atom, with 2 outputs\n"));
    let seen = opened("feed", &[&registry.path().join("outputs.atom")]);
    assert_eq!((&seen["well_formed"], &seen["version"]), (&true.into(), &"atom10".into()));
    let entries = seen["entries"].as_array().unwrap();
    let first = &entries[0];
    assert_eq!(first["title"], "A tool for <all> & more");
    assert_eq!(first["updated"], "2007-03-01T00:00:00+00:00");
    assert_eq!(first["authors"], serde_json::json!(["International Telecommunication Union"]));
    assert_eq!(
        first["links"],
        serde_json::json!([["alternate", "https://example.org/tool?a=1&b=2"], ["related", "https://example.org/more"]])
    );
    assert!(entries.len() > 1 && entries[1..].iter().all(|entry| entry["updated"].as_str() < Some("2007")), "{seen}");
    assert!(entries.iter().all(|entry| entry["title"] != "Planned"), "{seen}");
    // What git can't give is not taken for what isn't there.
    let without = Registry::base().wsis(&["export", "atom"]);
    assert!(without.status == 2 && without.stderr.contains("in no git repository"), "{}", without.stderr);
    let shallow = Registry::empty();
    git(
        shallow.path(),
        &["clone", "--quiet", "--depth", "1", &format!("file://{}", registry.path().display()), "clone"],
    );
    let ran = wsis_in(&shallow.path().join("clone"), &["export", "atom"]);
    assert!(ran.status == 2 && ran.stderr.contains("git fetch --unshallow"), "{}", ran.stderr);
}

#[cfg(feature = "atom")]
const NEW_TOOL: &str = "title = \"A tool for <all> & more\"\nkind = \"tool\"\ndate = 2006-05-15\nby = [\"itu\"]\nsummary = \"For all.\"\n\
    links = [{ url = \"https://example.org/tool?a=1&b=2\" }, { url = \"https://example.org/more\" }]\nsources = [\"https://example.org\"]\n";

#[test]
fn what_is_there_is_replaced_only_if_an_export_wrote_it() {
    let registry = Registry::base_below("registry");
    let export = |more: &[&str]| registry.wsis(&[&["export", "csv", "-o"], more].concat());
    assert_eq!(export(&["data"]).status, 0);
    let refused = |ran: Ran, why: &[&str]| {
        assert!(ran.status == 2 && why.iter().all(|why| ran.stderr.contains(why)), "{}", ran.stderr);
    };
    refused(export(&["data"]), &["data is there already", "--force"]);
    // Nothing goes that no export wrote, be it in the folder of one.
    registry.write("data/notes/own.csv", "mine");
    refused(export(&["data", "--force"]), &["data holds notes/own.csv, which no export wrote"]);
    fs::remove_file(registry.path().join("data/notes/own.csv")).unwrap();
    assert_eq!(export(&["data", "--force"]).status, 0);
    assert!(!registry.path().join("data/notes").exists());
    registry.write("own/notes.txt", "mine");
    refused(export(&["own", "--force"]), &["own was written by no export"]);
    assert_eq!(fs::read_to_string(registry.path().join("own/notes.txt")).unwrap(), "mine");
    refused(export(&["own/notes.txt"]), &["own/notes.txt is a file: name a folder"]);
    refused(export(&["registry/data"]), &["registry/data stands within the registry"]);
    refused(export(&["nope/../registry/data"]), &["stands within the registry"]);
    refused(registry.wsis(&["export", "json", "-o", "registry/registry.toml"]), &["stands within the registry"]);
    refused(
        wsis_in(&registry.path().join("data"), &["export", "csv", "-o", ".", "--force", "-C", "../registry"]),
        &["where this command is run"],
    );
    refused(registry.wsis(&["export", "csv"]), &["name it with `-o`"]);
    refused(registry.wsis(&["export", "xlsx"]), &["name a file with `-o`"]);
    let mut left: Vec<_> = fs::read_dir(registry.path()).unwrap().map(|it| it.unwrap().file_name()).collect();
    left.sort();
    assert_eq!(left, ["data", "own", "registry"]);
}

#[test]
fn what_is_wrong_is_left_out_and_said() {
    let registry = Registry::base();
    registry.write("outputs/2006/c5/broken.toml", "title = \"Broken\nkind");
    registry.write(
        "outputs/2006/c5/no-date.toml",
        "title = \"No date\"\nkind = \"tool\"\nby = [\"itu\"]\nsummary = \"A tool.\"\n",
    );
    let ran = registry.wsis(&["export", "json"]);
    assert_eq!(ran.status, 0);
    assert!(ran.stderr.contains("2 files could not be read and are not counted"), "{}", ran.stderr);
    let json = ran.json();
    assert_eq!(
        json["not_exported"],
        serde_json::json!(["outputs/2006/c5/broken.toml", "outputs/2006/c5/no-date.toml"])
    );
    let ids: Vec<_> = json["outputs"].as_array().unwrap().iter().map(|output| output["id"].as_str().unwrap()).collect();
    assert!(!ids.contains(&"2006/c5/no-date") && !ids.is_empty());
}

#[test]
fn json_and_yaml_hold_the_same_and_an_empty_registry_has_every_list() {
    let registry = Registry::base();
    let yaml = registry.wsis(&["export", "yaml"]).stdout;
    let read: Json = serde_yaml::from_str(&yaml).unwrap();
    assert_eq!(read, exported_json(registry.path()));
    let empty = Registry::empty().with(
        "registry.toml",
        "schema = 1\nname = \"Empty\"\nmechanism = \"decentralised\"\nstocktaker = \"itu\"\nreporter = \"itu\"\n",
    );
    let json = exported_json(empty.path());
    for list in ["action_lines", "organizations", "groups", "meetings", "outputs", "cycles", "resolutions", "reports"] {
        assert_eq!(json[list], serde_json::json!([]), "{list}");
    }
    let (_kept, data) = exported(empty.path(), "csv");
    assert!(tables(&data)["outputs"].1.is_empty());
}
