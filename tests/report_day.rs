//! What a report knows: nothing that is later than its day, but what a record's own text foretells.

use crate::support::{Registry, excerpt, wsis, wsis_in};
use serde_json::Value;
use std::collections::BTreeMap;
use std::path::Path;
use std::sync::{Mutex, OnceLock};
use std::thread;
use wsis::REPORTS;

const WHAT_CAME_AFTER: &str = "What came after the report";
/// The years of whose reports the registry knows for certain what came after them.
const WITH_WHAT_CAME_AFTER: std::ops::RangeInclusive<i32> = 2005..=2022;
/// From before the first cycle until after the newest.
pub const YEARS: std::ops::RangeInclusive<i32> = 2003..=2027;

/// What `wsis` prints of the excerpt of the real registry.
pub fn of_excerpt(arguments: &[&str]) -> String {
    let ran = wsis_in(&excerpt(), arguments);
    assert_eq!(ran.status, 0, "{arguments:?}: {}", ran.stderr);
    ran.stdout
}

/// The reports of every year as they are by default, each written once for all tests.
pub fn report_of(report: &str, year: i32) -> &'static str {
    static WRITTEN: OnceLock<BTreeMap<(String, i32), String>> = OnceLock::new();
    let written = WRITTEN.get_or_init(|| {
        let written = Mutex::default();
        of_every_year(|report, year| {
            let text = of_excerpt(&["report", report, "--year", &year.to_string()]);
            BTreeMap::insert(&mut written.lock().unwrap(), (report.to_owned(), year), text);
        });
        written.into_inner().unwrap()
    });
    &written[&(report.to_owned(), year)]
}

/// The words of all reports.
pub fn reports() -> impl Iterator<Item = &'static str> {
    REPORTS.iter().map(|report| report.word)
}

/// Tries something on every year and report, on as many processors as there are.
pub fn of_every_year(try_on: impl Fn(&str, i32) + Sync) {
    let asked: Vec<_> = YEARS.flat_map(|year| reports().map(move |report| (report, year))).collect();
    thread::scope(|scope| {
        for part in asked.chunks(asked.len().div_ceil(2)) {
            let try_on = &try_on;
            scope.spawn(move || part.iter().for_each(|(report, year)| try_on(report, *year)));
        }
    });
}

/// The last year that a report may know of: that of its printed date, else the year after its own.
fn last_known_year(report: &str, year: i32) -> i32 {
    let file = excerpt().join(format!("cycles/{year}.toml"));
    let cycle: toml::Table =
        std::fs::read_to_string(file).map_or_else(|_| toml::Table::new(), |it| it.parse().unwrap());
    let step = if report == "stocktaking" { "stocktaking" } else { "report" };
    let printed = cycle.get(step).and_then(|step| step.get("date")).map(ToString::to_string);
    let digits = printed.map(|date| date.trim_matches('"')[..4].parse().unwrap());
    digits.unwrap_or(year + 1)
}

/// The text of all records: titles, summaries, addresses, symbols and whatever else a file says in its own words.
pub fn own_texts() -> Vec<String> {
    let files = walkdir::WalkDir::new(excerpt()).into_iter().map(Result::unwrap);
    let mut texts = Vec::new();
    for file in files.filter(|file| file.path().extension().is_some_and(|ending| ending == "toml")) {
        let table: toml::Table = std::fs::read_to_string(file.path()).unwrap().parse().unwrap();
        collect(&toml::Value::Table(table), &mut texts);
    }
    texts
}

fn collect(value: &toml::Value, texts: &mut Vec<String>) {
    match value {
        // A date may stand in quotes too, and is no text.
        toml::Value::String(text) if text.len() > 7 => {
            let paragraphs =
                text.split("\n\n").map(|paragraph| paragraph.split_whitespace().collect::<Vec<_>>().join(" "));
            // As it is typed, and as it is printed.
            texts.extend(paragraphs.flat_map(|text| [text.replace(" '", " ‘").replace('\'', "’"), text]));
        }
        toml::Value::Array(values) => values.iter().for_each(|value| collect(value, texts)),
        toml::Value::Table(table) => table.iter().for_each(|(_, value)| collect(value, texts)),
        _ => {}
    }
}

/// The years that a text names, with their places.
fn years(text: &str) -> Vec<(usize, i32)> {
    let bytes = text.as_bytes();
    let is_digit = |at: usize| bytes.get(at).is_some_and(u8::is_ascii_digit);
    let begins = |at: &usize| (0..4).all(|n| is_digit(at + n)) && !is_digit(at + 4) && (*at == 0 || !is_digit(at - 1));
    let year = |at: usize| Some((at, text.get(at..at + 4)?.parse().ok()?));
    (0..bytes.len()).filter(begins).filter_map(year).filter(|(_, year)| (1990..2100).contains(year)).collect()
}

/// The report as its reader sees it: without the signs of Markdown.
pub fn plain(markdown: &str) -> String {
    markdown.replace("&amp;", "&").replace('\\', "")
}

/// What of the text is neither a record's own nor behind the heading of the annex on what came after.
fn late_years(text: &str, known: i32, own: &[String]) -> Vec<String> {
    let mut told = Vec::new();
    for (at, year) in years(text).into_iter().filter(|(_, year)| *year > known) {
        let digits = year.to_string();
        let covers = |own: &String| {
            own.match_indices(&digits).any(|(within, _)| {
                at.checked_sub(within).is_some_and(|start| text.get(start..).is_some_and(|rest| rest.starts_with(own)))
            })
        };
        if !own.iter().any(covers) {
            let line = text[..at].rfind('\n').map_or(0, |start| start + 1);
            told.push(text[line..].lines().next().unwrap_or_default().to_owned());
        }
    }
    told
}

#[test]
fn a_year_that_can_not_be_known_would_be_found_but_for_a_records_own_words() {
    let own = ["Goals until 2010".to_owned()];
    assert_eq!(late_years("In 2007 and 2009.\nGoals until 2010.\n", 2008, &own), ["In 2007 and 2009."]);
    assert_eq!(late_years("Until 2010.\n", 2008, &own), ["Until 2010."]);
    let seen = serde_json::json!({"cycle": {"date": "2009-01", "report": {"ecosoc": {"start": "2010-07-01"}}}, "value": "2011"});
    let mut late = Vec::new();
    later_dates(&seen, "", "2008-12-31", &mut late);
    assert_eq!(late, ["date: 2009-01"]);
}

#[test]
fn no_report_names_a_year_that_it_can_not_know() {
    let own = own_texts();
    of_every_year(|report, year| {
        let text = plain(report_of(report, year));
        let late = late_years(&text, last_known_year(report, year), &own);
        assert!(late.is_empty(), "{report} {year}: {}", late.join("\n"));
        assert!(!text.contains(WHAT_CAME_AFTER), "{report} {year}");
    });
}

#[test]
fn what_came_after_stands_in_its_annex_alone() {
    let own = own_texts();
    of_every_year(|report, year| {
        let text = plain(&of_excerpt(&["report", report, "--year", &year.to_string(), "--with-follow-up"]));
        let mut kept = String::new();
        let mut in_annex = false;
        for line in text.lines() {
            // The annex is the last, and the notes come after it.
            in_annex =
                (in_annex || (line.starts_with("### ") && line.contains(WHAT_CAME_AFTER))) && !line.starts_with("[^");
            kept += if in_annex { "\n" } else { line };
            kept += "\n";
        }
        let late = late_years(&kept, last_known_year(report, year), &own);
        assert!(late.is_empty(), "{report} {year}: {}", late.join("\n"));
        let annex = text.find("\n## Annexes\n").expect("it has annexes");
        let after = text.find(WHAT_CAME_AFTER);
        assert!(after.is_none_or(|at| at > annex), "{report} {year}");
        assert!(after.is_some() || !WITH_WHAT_CAME_AFTER.contains(&year), "{report} {year} has no such annex");
        assert_no_contradiction(&text, report, year);
    });
}

/// Whether a report says that further action was judged.
fn is_judged(text: &str) -> bool {
    text.contains("found that further action was necessary")
        || text.contains("found that no further action was necessary")
}

/// What is found necessary, or not, is not still to be found. The Secretary-General's report says one of the two.
fn assert_no_contradiction(text: &str, report: &str, year: i32) {
    let is_open = text.contains("may wish to consider whether further action is necessary");
    match report {
        "stocktaking" => assert!(!is_open, "{report} {year} asks what it does not report on"),
        _ => assert_ne!(is_judged(text), is_open, "{report} {year}: one of the two is said"),
    }
}

#[test]
fn a_report_never_says_that_what_was_judged_is_still_to_be_judged() {
    of_every_year(|report, year| {
        assert_no_contradiction(report_of(report, year), report, year);
    });
    // Both are said of some year.
    assert!(is_judged(report_of("secretary-general", 2025)));
    assert!(!is_judged(report_of("secretary-general", 2022)));
}

#[test]
fn decisions_stand_in_the_first_report_that_could_know_of_them() {
    let report =
        |year: &str, more: &[&str]| of_excerpt(&[&["report", "secretary-general", "--year", year], more].concat());
    // Of 31 July 2014, which only its number tells: later in its session than the resolution of December 2013.
    assert!(!report("2013", &[]).contains("resolution 68/302"), "that report is of 3 March 2014");
    assert!(report("2013", &[]).contains("resolution 68/198"));
    assert!(report("2013", &["--with-follow-up"]).contains("resolution 68/302"));
    // Of 16 December 2015: earlier in its session than a resolution of that month.
    let of_2015 = report("2015", &[]);
    assert!(
        of_2015.contains("In its resolution 70/125, the General Assembly found that further action was necessary."),
        "{of_2015}"
    );
    assert!(!of_2015.contains("16 and 17 December 2025"), "{of_2015}");
    let with_annex = report("2015", &["--with-follow-up"]);
    let (before, annex) = with_annex.split_once("What came after the report").unwrap();
    assert!(annex.contains("16 and 17 December 2025") && !before.contains("16 and 17 December 2025"), "{with_annex}");
    assert!(
        annex.contains("resolution 2016/22") && !before.contains("resolution 2016/22"),
        "what was said of this report itself"
    );
}

/// A template that shows all that any template can see: the next one can't tell the future either.
const EVERYTHING: &str =
    "---\ntitle: {{ [known_until, cycle, cycle_before, requests, lines, meetings, outputs] | yaml }}\n---\n";

#[test]
fn no_template_sees_a_date_that_is_later_than_the_report() {
    let template = tempfile::NamedTempFile::with_suffix(".md").unwrap();
    std::fs::write(template.path(), EVERYTHING.replace("title:", "x:")).unwrap();
    of_every_year(|report, year| {
        let seen = all_that_is_seen(template.path(), report, year);
        let known = seen[0].as_str().unwrap();
        assert!(known[..4].parse::<i32>().unwrap() <= last_known_year(report, year).max(year));
        let mut late = Vec::new();
        later_dates(&seen, "", known, &mut late);
        assert!(late.is_empty(), "{report} {year}, known until {known}: {late:?}");
    });
}

/// What the template sees. It makes no document, and so what it wrote is told.
fn all_that_is_seen(template: &Path, report: &str, year: i32) -> Value {
    let mut command = wsis().arg("-C").arg(excerpt()).args(["report", report, "--year", &year.to_string()]);
    command = command.arg("--template").arg(template);
    let told = String::from_utf8(command.output().unwrap().stderr).unwrap();
    let line = told.lines().find_map(|line| line.trim_start().strip_prefix("x: ")).expect(&told);
    serde_json::from_str(line).expect(line)
}

/// Dates whose every day is later than what is known. What is printed in a masthead announces a session, and a day on which
/// outputs, or answers to a request, are due is set beforehand.
fn later_dates(value: &Value, key: &str, known: &str, late: &mut Vec<String>) {
    match value {
        // A figure is a number in text.
        Value::String(_) if key == "value" => {}
        Value::String(text) if is_date(text) && text[..] > known[..text.len()] => late.push(format!("{key}: {text}")),
        Value::Array(values) => values.iter().for_each(|value| later_dates(value, key, known, late)),
        Value::Object(fields) => {
            let is_announced = |name: &str| key == "report" && ["ecosoc", "general_assembly"].contains(&name);
            for (name, value) in
                fields.iter().filter(|(name, _)| !is_announced(name) && !["outputs_due", "due"].contains(&&***name))
            {
                later_dates(value, name, known, late);
            }
        }
        _ => {}
    }
}

fn is_date(text: &str) -> bool {
    let form = "dddd-dd-dd";
    [4, 7, 10].contains(&text.len())
        && text
            .bytes()
            .zip(form.bytes())
            .all(|(sign, wanted)| if wanted == b'd' { sign.is_ascii_digit() } else { sign == b'-' })
}

const MODERATORS: &str = "title = \"Confidence\"\n\n[[moderators]]\norganization = \"itu\"\nfrom = 2006-02-24\nuntil = UNTIL\nsources = [{ url = \"https://example.org/x\", accessed = ACCESSED }]\n";

/// The base registry with a report of a day, where C5's moderator left on a day and its source was read on one.
fn dated(report: &str, until: &str, accessed: &str) -> Registry {
    let line = MODERATORS.replace("UNTIL", until).replace("ACCESSED", accessed);
    let cycle = format!("[report]\ndate = {report}\nsources = [\"https://example.org/report\"]\n");
    Registry::base().with("action-lines/c5.toml", line).with("cycles/2006.toml", cycle)
}

#[test]
fn a_term_shows_its_end_and_a_source_its_day_only_when_they_had_come() {
    for (report, until, accessed, ended, read) in [
        ("2007-04-30", "2007-04-30", "2007-04-30", Some("30 April 2007"), Some("30 April 2007")),
        ("2007-04-30", "2007-05-01", "2007-05-01", None, None),
        ("\"2007-04\"", "2007-04-30", "2007-04-30", Some("30 April 2007"), Some("30 April 2007")),
        ("\"2007-04\"", "\"2007\"", "2007-05-01", None, None),
        ("\"2007\"", "\"2007\"", "2007-12-31", Some("2007"), Some("31 December 2007")),
        ("\"2007\"", "2008-01-01", "2008-01-01", None, None),
        // A report tells of the whole of its year, whatever day is printed.
        ("2006-06-30", "2006-12-31", "2006-12-31", Some("31 December 2006"), Some("31 December 2006")),
    ] {
        let ran = dated(report, until, accessed).wsis(&["report", "secretary-general", "--year", "2006", "--force"]);
        let row = ran.stdout.lines().find(|line| line.starts_with("| C5 | International")).expect(&ran.stdout);
        let shown = row.trim_end_matches(" |").rsplit(" | ").next().unwrap().trim_end_matches(" |").trim();
        assert_eq!(Some(shown).filter(|shown| *shown != "–"), ended, "{report} {until}: {row}");
        assert_eq!(
            ran.stdout.split_once("(accessed on ").map(|(_, rest)| rest.split(')').next().unwrap()),
            read,
            "{report}"
        );
    }
}

#[test]
fn without_a_printed_date_a_report_knows_until_the_end_of_the_next_year() {
    for (until, is_shown) in [("2007-12-31", true), ("2008-01-01", false), ("\"2007\"", true), ("\"2008\"", false)] {
        let line = MODERATORS.replace("UNTIL", until).replace("ACCESSED", "2006-05-01");
        let registry = Registry::base().with("action-lines/c5.toml", line).without("cycles/2006.toml");
        for report in reports() {
            let ran = registry.wsis(&["report", report, "--year", "2006", "--force"]);
            let row = ran.stdout.lines().find(|line| line.starts_with("| C5 | International")).expect(&ran.stdout);
            assert_eq!(row.matches("200").count(), 1 + usize::from(is_shown), "{report} {until}: {row}");
        }
    }
}

#[test]
fn a_report_before_the_end_of_its_years_says_so_and_takes_nothing_to_come_for_done() {
    let (registry, folder) = (Registry::copy_of(&excerpt()), tempfile::tempdir().unwrap());
    let file = folder.path().join("r.html");
    let on = |day: &str| {
        ["stocktaking", "secretary-general"].map(|report| {
            let output = file.to_str().unwrap();
            let written = registry.wsis(&["report", report, "--year", "2026", "--today", day, "-o", output]);
            assert_eq!(written.status, 0, "{}", written.seen());
            std::fs::read_to_string(&file).unwrap()
        })
    };
    let mark = "As at 29 November 2026, before the end of 2026";
    let [stocktaking, secretary_general] = on("2026-11-29");
    assert!(stocktaking.contains(&format!("<p class=\"mark\" role=\"note\">{mark}</p>")));
    assert!(secretary_general.contains(&format!("Advance unedited version · {mark}</p>")));
    // The day is told to whoever holds the figures against the registry.
    assert!(stocktaking.contains("<meta name=\"wsis-day\" content=\"2026-11-29\">"));
    let [stocktaking, secretary_general] = on("2028-02-01");
    assert!(!stocktaking.contains("before the end") && !secretary_general.contains("before the end"));
    assert!(!stocktaking.contains("wsis-day"));
}
