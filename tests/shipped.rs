//! What a change of the registry that comes with the program must hold. These tests are of its data: whoever changes the data may
//! break them, and each says what to do then. No other test reads that registry, so that a moderator's pull request breaks none
//! of the program.

use crate::support::{Registry, project, wsis_in};
use std::collections::BTreeSet;
use std::fs;
use std::path::PathBuf;
use wsis::{ActionLine, Key};

/// The years that the registry tells of, and will.
const TOLD: std::ops::RangeInclusive<u16> = 2005..=2025;

fn registry() -> PathBuf {
    project().join("registry")
}

/// What `wsis` prints when it is asked where this repository begins, so that paths are those that an editor opens.
fn said(arguments: &[&str]) -> (i32, String) {
    let ran = wsis_in(project(), &[arguments, &["-C", "registry"]].concat());
    (ran.status, ran.stdout + &ran.stderr)
}

/// What is amiss, and what its author does about it.
#[track_caller]
fn assert_none(amiss: &[String], cure: &str) {
    assert!(amiss.is_empty(), "\n\n{}\n\n{cure}\n", amiss.join("\n"));
}

/// The findings that a line of `check --format short` each tells.
fn findings(arguments: &[&str], of: &str) -> Vec<String> {
    let (status, told) = said(&[&["check", "--format", "short"], arguments].concat());
    assert!(status < 2, "{told}");
    told.lines().filter(|line| line.contains(of)).map(str::to_owned).collect()
}

#[test]
fn check_finds_no_error() {
    assert_none(
        &findings(&[], "error["),
        "Mend these. `wsis check -C registry` shows the place, the reason and the cure of each; `--fix` mends what has one right answer.",
    );
}

#[test]
fn every_record_has_a_source() {
    assert_none(
        &findings(&["--rule", "unsourced"], "[unsourced]"),
        "Say in each file, under `sources`, where it was read: an address, or the symbol of a document. Without a source it can't be in this registry.",
    );
}

#[test]
fn every_file_is_in_the_one_style() {
    let (status, told) = said(&["fmt", "--check"]);
    let amiss = if status == 0 { vec![] } else { vec![told] };
    assert_none(
        &amiss,
        "Run `wsis fmt -C registry`: it puts these files in order, and changes no value and no comment.",
    );
}

#[test]
fn every_line_has_its_file() {
    let missing: Vec<_> =
        ActionLine::ALL.iter().map(Key::file).filter(|file| !registry().join(file).is_file()).collect();
    assert_none(
        &missing,
        "Put these files back: lines are those of the Plan of Action, and have a file each, whoever moderates them.",
    );
}

/// What the registry's README says of what is missing, and why.
fn readme() -> String {
    fs::read_to_string(registry().join("README.md")).unwrap()
}

/// How its line on lines without a group begins.
const NO_GROUP: &str = "- groups of ";

#[test]
fn a_line_has_a_group_or_a_reason_why_it_has_none() {
    let readme = readme();
    let reason = readme.lines().find_map(|line| line.strip_prefix(NO_GROUP)).unwrap_or_default();
    let (named, _) = reason.split_once(": ").unwrap_or_default();
    let named: BTreeSet<_> = named.split(", ").flat_map(|part| part.split(" and ")).map(str::to_owned).collect();
    let has_none = |line: &&ActionLine| !registry().join(format!("groups/{}.toml", line.stem())).is_file();
    let without: BTreeSet<_> = ActionLine::ALL.iter().filter(has_none).map(ToString::to_string).collect();
    let amiss: Vec<_> = named.symmetric_difference(&without).cloned().collect();
    assert_none(
        &amiss,
        "In registry/README.md the line `- groups of …: REASON` names every line that has no file in registry/groups/, and no other. Add these to it, or take them out of it.",
    );
}

#[test]
fn no_year_that_was_told_of_is_emptied() {
    let years = format!("{}-{}", TOLD.start(), TOLD.end());
    let figures = wsis_in(&registry(), &["stocktake", "--years", &years, "--format", "json"]).json();
    let mut amiss = Vec::new();
    for year in figures["years"].as_array().unwrap() {
        for kind in ["outputs", "meetings"] {
            if year["totals"][kind] == 0 {
                amiss.push(format!("{}: no {kind}", year["year"]));
            }
        }
    }
    let readme = readme();
    let cycle = |year: &u16| registry().join(format!("cycles/{year}.toml"));
    amiss.extend(
        TOLD.filter(|year| !cycle(year).is_file() && !readme.contains(&format!("\n- cycle {year}: ")))
            .map(|year| format!("{year}: no cycle")),
    );
    assert_none(
        &amiss,
        "Put back what is gone: `git diff --stat origin/main -- registry` names it. Where no source tells of a cycle, registry/README.md says so in a line `- cycle YEAR: REASON`.",
    );
}

#[test]
fn an_editor_marks_nothing() {
    let marked = crate::editor::lint(&Registry::copy_of(&registry()));
    assert_none(
        &marked.lines().map(str::to_owned).collect::<Vec<_>>(),
        "These values are not those that `wsis schema KIND` asks for: `wsis check -C registry` and `wsis explain KIND` say what would be right.",
    );
}

/// What could not be written of a report, with the reasons. What is an error in the registry is told by `check_finds_no_error`
/// alone: in spite of it the report is written, as a provisional one.
fn unwritten(report: &str, year: u16, language: &str, ending: &str) -> Option<String> {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join(format!("report.{ending}"));
    let year = year.to_string();
    let file_name = file.to_str().unwrap();
    let (status, told) =
        said(&["report", report, "--year", &year, "--lang", language, "--output", file_name, "--force"]);
    let size = fs::metadata(&file).map_or(0, |file| file.len());
    (status != 0 || size < 1000).then(|| format!("{report} of {year} in `{language}` as {ending}:\n{told}"))
}

const REPORTS_CURE: &str = "`wsis report` can't write these. A language under `languages` in registry/registry.toml needs its words in templates/locales/. If it is not that, the program is wrong: open an issue with this text.";

/// The languages that the registry says its reports come in; English where it says none.
fn languages() -> Vec<String> {
    let settings = fs::read_to_string(registry().join("registry.toml")).unwrap();
    let settings: toml::Table = settings.parse().unwrap_or_default();
    let languages = settings.get("languages").and_then(toml::Value::as_array).into_iter().flatten();
    let languages: Vec<_> = languages.filter_map(|language| language.as_str().map(str::to_owned)).collect();
    if languages.is_empty() { vec!["en".to_owned()] } else { languages }
}

#[test]
fn both_reports_can_be_written_of_each_year_in_each_language() {
    let languages = languages();
    let mut amiss = Vec::new();
    for year in TOLD {
        for report in crate::report_day::reports() {
            amiss.extend(languages.iter().filter_map(|language| unwritten(report, year, language, "md")));
        }
    }
    assert_none(&amiss, REPORTS_CURE);
}

/// What its author does about reports that are not the same in two languages.
const TWINS_CURE: &str = "A sentence of one language has a figure, a note or a paragraph that the English one has not, or lacks one: mend its message in templates/locales/LANGUAGE.ftl. Where the registry has its own words in one language alone (texts/), write them in the others.";

#[test]
fn both_reports_of_each_year_are_the_same_in_every_language_but_for_their_words() {
    assert_none(&crate::twins::amiss(&registry(), TOLD), TWINS_CURE);
}

#[test]
fn both_reports_of_the_newest_cycle_can_be_written_in_each_format() {
    let cycles = fs::read_dir(registry().join("cycles")).unwrap();
    let year = |file: fs::DirEntry| file.path().file_stem()?.to_str()?.parse().ok();
    let newest = cycles.filter_map(|file| year(file.unwrap())).max().expect("there is a cycle");
    let built_in = [("html", true), ("docx", cfg!(feature = "docx")), ("pdf", cfg!(feature = "pdf"))];
    let mut amiss = Vec::new();
    for (ending, _) in built_in.into_iter().filter(|(_, is_built_in)| *is_built_in) {
        for report in crate::report_day::reports() {
            amiss.extend(languages().iter().filter_map(|language| unwritten(report, newest, language, ending)));
        }
    }
    assert_none(&amiss, REPORTS_CURE);
}

#[test]
fn what_it_exports_comes_back_byte_by_byte() {
    crate::import::round_trip(&registry());
}

#[cfg(all(feature = "docx", feature = "import"))]
#[test]
fn the_workbook_of_every_organization_brings_back_no_change_unedited() {
    use rayon::prelude::*;
    use wsis::{Book, Day, Snapshot, Templates, Wanted, Words, Year, back, load, workbook};
    let source = Snapshot::folder(&registry()).unwrap();
    let registry = load(&source).unwrap();
    let language = wsis::Language::English;
    let words = |language| Ok(Words::of(Templates::default().locale(language).unwrap()));
    let english = words(language).unwrap();
    let amiss = registry.organizations.iter().collect::<Vec<_>>().into_par_iter().filter_map(|entry| {
        let own = &entry.key;
        let outputs = registry.outputs.sound().filter(|(_, it)| it.by.iter().chain(&it.partners).any(|id| id == own));
        let meetings = registry.meetings.sound().filter(|(_, it)| it.organizers.contains(own));
        let year = outputs.map(|(id, _)| id.year).chain(meetings.map(|(id, _)| id.year)).max();
        let year = year.or_else(|| Year::new("2006")).unwrap();
        let wanted = Wanted { organization: own.clone(), year, language, today: Day::new("2026-11-30").unwrap() };
        let made = workbook(&registry, &wanted, &english).unwrap();
        let mut book = Book::open(&made.bytes).unwrap();
        let back = back(&mut book, (&source, &registry), words).unwrap();
        let count = back.plan.count();
        let records: usize = made.sent.iter().map(|(_, number)| number).sum();
        let is_same = count.same == records && back.plan.rows.len() == records && back.notes.is_empty();
        (!is_same).then(|| format!("{own}, {year}: {count:?}, {records} records, {:?}", back.notes))
    });
    assert_none(
        &amiss.collect::<Vec<_>>(),
        "This is no fault of the data: what stands in a cell of these is read otherwise than it was written (src/workbook/said.rs, src/workbook/back/).",
    );
}

#[cfg(all(feature = "docx", feature = "import"))]
#[test]
fn a_workbook_in_each_language_brings_back_no_change_unedited() {
    use wsis::{Book, Day, Language, Snapshot, Templates, Wanted, Words, back, load, workbook};
    let source = Snapshot::folder(&registry()).unwrap();
    let registry = load(&source).unwrap();
    let words = |language| Ok(Words::of(Templates::default().locale(language).unwrap()));
    let (last, _) = registry.outputs.sound().last().unwrap();
    let languages = [Language::French, Language::Spanish, Language::Arabic, Language::Chinese, Language::Russian];
    // Those who have sent most recently, one a language.
    let mut all: Vec<_> = registry.outputs.sound().filter(|(id, _)| id.year == last.year).collect();
    all.sort_by_key(|(_, output)| output.by.first().map(ToString::to_string));
    all.dedup_by_key(|(_, output)| output.by.first().cloned());
    assert!(!all.is_empty());
    for (language, (id, output)) in languages.into_iter().zip(all.iter().cycle()) {
        let (organization, today) = (output.by.first().unwrap().clone(), Day::new("2026-11-30").unwrap());
        let wanted = Wanted { organization, year: id.year, language, today };
        let made = workbook(&registry, &wanted, &words(language).unwrap()).unwrap();
        let mut book = Book::open(&made.bytes).unwrap();
        let back = back(&mut book, (&source, &registry), words).unwrap();
        let records: usize = made.sent.iter().map(|(_, number)| number).sum();
        let is_same = records > 1 && back.plan.count().same == records && back.plan.rows.len() == records;
        assert!(is_same && back.notes.is_empty(), "{wanted:?}: {:?}, {records} records", back.plan.count());
    }
}
