//! What the two reports tell of the requests of resolutions.

use crate::cycles::two_years;
use crate::support::{Registry, assert_as_kept, tests};
use std::fmt::Write;
use std::fs;

const HEADING: &str = "Implementation of the requests of ";

/// The registry of two years at a time, with resolutions and what answers them.
fn with_resolutions() -> Registry {
    let registry = two_years();
    registry.write_all(&fs::read_to_string(tests().join("fixtures/resolutions.txt")).unwrap());
    registry
}

fn report(registry: &Registry, arguments: &[&str]) -> String {
    // A date that a test moves may be an error elsewhere.
    let ran = registry.wsis(&[&["report"], arguments, &["--today", "2028-12-01", "--force"]].concat());
    assert_eq!(ran.status, 0, "{}", ran.seen());
    ran.stdout
}

/// The part of a report on requests, with the footnotes that it refers to.
fn section(report: &str) -> String {
    let heading = |line: &&str| line.starts_with("##") && line.contains(HEADING);
    let lines = report.lines().skip_while(|line| !heading(line));
    let first = lines.clone().take(1);
    let mut section: String = first
        .chain(lines.skip(1).take_while(|line| !line.starts_with("##")))
        .fold(String::new(), |text, line| text + line + "\n");
    for note in report.lines().filter(|line| line.starts_with("[^")) {
        let sign = note.split(':').next().unwrap();
        if section.contains(sign) {
            let _ = writeln!(section, "{note}");
        }
    }
    section
}

/// The cells of the row of a paragraph.
fn row<'a>(section: &'a str, paragraph: &str) -> Vec<&'a str> {
    let begins = format!("| {paragraph} | ");
    let row = section.lines().find(|line| line.starts_with(&begins)).expect(section);
    row.trim_matches(['|', ' ']).split(" | ").collect()
}

/// What was done, and the state.
fn done<'a>(section: &'a str, paragraph: &str) -> [&'a str; 2] {
    let [.., done, state] = row(section, paragraph)[..] else { panic!("{section}") };
    [done, state]
}

/// The section of the Secretary-General's report of 2026–2027 with another line in that cycle's file.
fn section_with(was: &str, is: &str) -> String {
    let registry = with_resolutions();
    let cycle = fs::read_to_string(registry.path().join("cycles/2027.toml")).unwrap();
    assert!(cycle.contains(was), "{cycle}");
    let registry = registry.with("cycles/2027.toml", cycle.replace(was, is));
    section(&report(&registry, &["secretary-general", "--cycle", "2027"]))
}

#[test]
fn both_reports_tell_what_came_of_each_request() {
    let registry = with_resolutions();
    let checked = registry.wsis(&["check", "--today", "2028-11-30"]);
    assert!(checked.stdout.ends_with("files checked: no errors, no warnings\n"), "{}", checked.seen());
    let mut kept = String::new();
    for which in ["secretary-general", "stocktaking"] {
        let text = report(&registry, &[which, "--cycle", "2027"]);
        let _ = write!(kept, "$ wsis report {which} --cycle 2027\n{}\n", section(&text));
    }
    assert_as_kept(&kept, "expected/report-requests.out");
    let text = report(&registry, &["secretary-general", "--cycle", "2027"]);
    assert!(text.find(HEADING).unwrap() < text.find("Observations and further action").unwrap());
}

#[test]
fn a_report_of_years_of_which_nothing_is_asked_tells_nothing_of_requests() {
    for which in ["secretary-general", "stocktaking"] {
        let without = report(&two_years(), &[which, "--cycle", "2027"]);
        assert!(!without.contains("request"), "{without}");
        // The oldest of these resolutions has no date: it is of the session that ended in 2016.
        let earlier = report(&with_resolutions(), &[which, "--year", "2014"]);
        assert!(!earlier.contains("request"), "{earlier}");
        assert!(
            report(&with_resolutions(), &[which, "--year", "2016"]).contains("of General Assembly resolution 70/125")
        );
    }
}

#[test]
fn what_answers_after_the_day_of_a_report_is_not_told() {
    let told = |day: &str| {
        let section = section_with("date = 2028-03-01", &format!("date = {day}"));
        done(&section, "12 (a)").map(str::to_owned)
    };
    assert_eq!(told("2028-03-01"), ["–", "Overdue since 31 December 2027"]);
    let [done, state] = told("2028-03-02");
    assert!(done.starts_with("A road map for C5 (ITU, 2 March 2028)[^"), "{done}");
    assert_eq!(state, "Answered");
}

#[test]
fn a_resolution_that_was_adopted_after_the_day_of_a_report_is_not_told() {
    let adopted = |date: &str| {
        let registry = with_resolutions();
        let file = "resolutions/a-res-81-190.toml";
        let text = fs::read_to_string(registry.path().join(file)).unwrap();
        let registry = registry.with(file, text.replace("adopted = 2026-12-18\n", date));
        report(&registry, &["secretary-general", "--cycle", "2027"])
            .contains("of General Assembly resolution 81/190 and ")
    };
    // Without a date it was adopted by the end of 2026, as its symbol tells.
    for (date, is_told) in [("", true), ("adopted = 2028-03-02\n", false), ("adopted = \"2028\"\n", false)] {
        assert_eq!(adopted(date), is_told, "{date}");
    }
}

#[test]
fn a_report_without_a_printed_date_calls_nothing_overdue_that_may_not_have_been() {
    let registry = |due: &str| {
        let registry = with_resolutions().without("cycles/2027.toml").without("outputs/2027/c5/road-map.toml");
        let file = "resolutions/a-res-81-190.toml";
        let text = fs::read_to_string(registry.path().join(file)).unwrap();
        registry.with(file, text.replace("due = \"2027\"", &format!("due = {due}")))
    };
    for (due, state) in [
        ("2027-12-31", "Overdue since 31 December 2027"),
        ("2028-01-01", "Due by 1 January 2028"),
        ("2028-06-30", "Due by 30 June 2028"),
    ] {
        let text = report(&registry(due), &["secretary-general", "--year", "2027"]);
        assert_eq!(done(&section(&text), "12 (a)")[1], state);
    }
}

#[test]
fn the_document_of_a_cycle_that_answers_is_the_present_report_or_another() {
    let registry = with_resolutions();
    let cycle = fs::read_to_string(registry.path().join("cycles/2027.toml")).unwrap();
    let told = |registry: &Registry, which: &str, years: [&str; 2]| {
        let section = section(&report(registry, &[which, years[0], years[1]]));
        done(&section, "20").map(str::to_owned)
    };
    let (of_cycle, of_year) = (["--cycle", "2027"], ["--year", "2027"]);
    assert_eq!(told(&registry, "secretary-general", of_cycle), ["The present report", "Answered"]);
    // That of one of the years is not the cycle's own, and knows of what came until the end of the next.
    let [done, _] = told(&registry, "secretary-general", of_year);
    let report = "Report of the Secretary-General on 2026–2027, A/83/70–E/2028/50 (1 March 2028)[^";
    assert!(done.starts_with(report), "{done}");
    let registry = registry.with("cycles/2027.toml", cycle.split("[report]").next().unwrap());
    // What the Secretary-General is asked, the overall stocktaking of somebody else does not answer.
    assert_eq!(told(&registry, "stocktaking", of_cycle), ["–", "Due by 31 December 2028"]);
    // The report that is being written answers, though its cycle has none yet; in that of another year the stocktaking does.
    assert_eq!(told(&registry, "secretary-general", of_cycle), ["The present report", "Answered"]);
    let [done, _] = told(&registry, "secretary-general", of_year);
    assert!(done.starts_with("Overall stocktaking of 2026–2027 (20 February 2028)[^"), "{done}");
}

#[test]
fn a_report_is_not_considered_by_its_being_written() {
    let registry = with_resolutions();
    let file = "resolutions/a-res-81-190.toml";
    let text = fs::read_to_string(registry.path().join(file)).unwrap();
    let asked = text.replace("what was done.\"\naction = \"report\"", "what was done.\"\naction = \"consider\"");
    assert_ne!(asked, text);
    let section = section(&report(&registry.with(file, asked), &["secretary-general", "--cycle", "2027"]));
    let [done, state] = done(&section, "20");
    assert_eq!((done, state.starts_with("Answered")), ("–", false), "{section}");
}

#[test]
fn a_later_resolution_answers_what_an_earlier_one_asks() {
    let registry = with_resolutions();
    let of_council = fs::read_to_string(registry.path().join("resolutions/e-res-2027-9.toml")).unwrap();
    let answering = |adopted: &str| {
        let text = of_council.replace("2027-07-21\n", &format!("{adopted}\nanswers = [\"a-res-81-190/12 (a)\"]\n"));
        let registry = with_resolutions().with("resolutions/e-res-2027-9.toml", text);
        let section = section(&report(&registry, &["secretary-general", "--cycle", "2027"]));
        done(&section, "12 (a)").map(str::to_owned)
    };
    let [done, state] = answering("2027-07-21");
    assert!(done.starts_with("Economic and Social Council resolution 2027/9 (21 July 2027)[^"), "{done}");
    assert_eq!(state, "Answered");
    // One that came after the report had answered nothing by then.
    assert_eq!(answering("2028-07-21"), ["–", "Overdue since 31 December 2027"]);
}

#[test]
fn a_report_answers_that_by_which_it_is_asked_for_though_its_cycle_does_not_say_so() {
    let cycle = fs::read_to_string(with_resolutions().path().join("cycles/2027.toml")).unwrap();
    let silent: String =
        cycle.lines().filter(|line| !line.starts_with("answers")).map(|line| line.to_owned() + "\n").collect();
    assert_ne!(silent, cycle);
    let registry = with_resolutions().with("cycles/2027.toml", silent);
    let section = section(&report(&registry, &["secretary-general", "--cycle", "2027"]));
    assert_eq!(done(&section, "20"), ["The present report", "Answered"]);
}

#[test]
fn a_cycle_answers_what_was_asked_after_its_stocktaking_with_the_report_to_come() {
    let registry = with_resolutions();
    let cycle = fs::read_to_string(registry.path().join("cycles/2027.toml")).unwrap();
    let early = cycle.split("[report]").next().unwrap().replace("2028-02-20", "2026-12-01");
    assert!(early.contains("2026-12-01"), "{early}");
    let registry = registry.with("cycles/2027.toml", early);
    let check = registry.wsis(&["check", "--today", "2028-12-01"]);
    assert!(!check.stdout.contains("answer-before-request"), "{}", check.seen());
    let listed = registry.wsis(&["list", "requests", "--today", "2027-12-01"]);
    assert!(
        !listed.stdout.lines().any(|line| line.contains("81-190/20") && line.contains("answered")),
        "{}",
        listed.seen()
    );
    let section = section(&report(&registry, &["secretary-general", "--cycle", "2027"]));
    assert_eq!(done(&section, "20"), ["The present report", "Answered"]);
}

#[test]
fn another_report_that_the_same_paragraph_asks_for_is_not_the_one_by_which_the_report_is_asked_for() {
    let registry = with_resolutions();
    let file = "resolutions/a-res-81-190.toml";
    let text = fs::read_to_string(registry.path().join(file)).unwrap();
    let other = "\n[[requests]]\nparagraph = \"20\"\ntext = \"On waste, too.\"\naction = \"report\"\nasked = [\"un\"]\n\
                 due = 2030-06-30\n";
    let cycle = fs::read_to_string(registry.path().join("cycles/2027.toml")).unwrap();
    let silent: String =
        cycle.lines().filter(|line| !line.starts_with("answers")).map(|line| line.to_owned() + "\n").collect();
    let registry = registry.with("cycles/2027.toml", silent).with(file, text + other);
    let section = section(&report(&registry, &["secretary-general", "--cycle", "2027"]));
    let of_waste = section.lines().find(|line| line.contains("On waste, too.")).expect(&section);
    assert!(of_waste.ends_with("| – | Due by 30 June 2030 |"), "{of_waste}");
}

#[test]
fn a_resolution_does_not_answer_what_it_asks_itself_nor_one_that_came_later() {
    for (id, answers, told) in [
        ("e-res-2026-8", "e-res-2026-8/3", "E/RES/2026/8 does not answer what it asks itself"),
        ("e-res-2026-8", "a-res-81-190/7", "this is of 2026-07-22, and A/RES/81/190 was adopted later"),
        // Of this one no date is known, but its session.
        ("a-res-70-125", "a-res-81-190/7", "A/RES/81/190 was adopted later"),
    ] {
        let file = format!("resolutions/{id}.toml");
        let text = fs::read_to_string(with_resolutions().path().join(&file)).unwrap();
        let with = text.replacen("sources = ", &format!("answers = [\"{answers}\"]\nsources = "), 1);
        let registry = with_resolutions().with(&file, with);
        let check = registry.wsis(&["check", "--today", "2028-12-01"]);
        assert!(check.stdout.contains("answer-before-request") && check.stdout.contains(told), "{}", check.seen());
    }
}

#[test]
fn a_report_names_the_resolutions_that_ask_for_it() {
    let text = report(&with_resolutions(), &["secretary-general", "--cycle", "2027"]);
    assert!(text.contains("1\\. Pursuant to General Assembly resolution 81/190, the present report gives"), "{text}");
}

/// A resolution of the Council with requests of all stakeholders.
fn of_council(year: u16, requests: usize) -> String {
    let mut text = format!(
        "symbol = \"E/RES/{year}/8\"\ntitle = \"Follow-up of {year}\"\norgan = \"ecosoc\"\nadopted = {year}-07-22\n\
         sources = [\"E/RES/{year}/8\"]\n"
    );
    for paragraph in 1..=requests {
        let _ = write!(
            text,
            "\n[[requests]]\nparagraph = \"{paragraph}\"\ntext = \"All are to act.\"\naction = \"support\"\n\
             asked-of = [\"all-stakeholders\"]\n"
        );
    }
    text
}

#[test]
fn however_many_resolutions_there_are_one_of_each_organ_is_told_request_by_request() {
    let registry = with_resolutions();
    for year in 2007..=2026 {
        registry.write(&format!("resolutions/e-res-{year}-8.toml"), of_council(year, 8));
    }
    let section = section(&report(&registry, &["secretary-general", "--cycle", "2027"]));
    assert_eq!(section.matches("| All are to act. |").count(), 8, "{section}");
    let others = "Twenty-one other resolutions contained requests that still concerned 2026–2027: 155 in all. As at 1 March 2028, one \
                  was overdue and 154 were open.";
    assert!(section.contains(others), "{section}");
}

#[test]
fn that_of_the_cycle_before_comes_before_a_newer_one() {
    let newer = with_resolutions().with("resolutions/e-res-2027-9.toml", of_council(2027, 2).replace("/8\"", "/9\""));
    let told = report(&newer, &["secretary-general", "--cycle", "2027"]);
    assert!(
        told.contains("of General Assembly resolution 81/190 and Economic and Social Council resolution 2026/8\n"),
        "{}",
        section(&told)
    );
    let cycle = "outputs-due = 2026-01-31\n[report]\ndate = 2026-03-01\nsources = [\"A/81/70-E/2026/50\"]\n";
    let file = newer.path().join("resolutions/e-res-2026-8.toml");
    let of_no_cycle = fs::read_to_string(file).unwrap().replace("cycle = \"2025\"\n", "");
    let newer = newer.with("cycles/2025.toml", cycle).with("resolutions/e-res-2026-8.toml", of_no_cycle);
    let told = report(&newer, &["secretary-general", "--cycle", "2027"]);
    assert!(
        told.contains("of General Assembly resolution 81/190 and Economic and Social Council resolution 2027/9\n"),
        "{}",
        section(&told)
    );
}

#[test]
fn of_many_answers_the_last_are_told() {
    let registry = with_resolutions();
    let guide = fs::read_to_string(registry.path().join("outputs/2026/c5/guide.toml")).unwrap();
    for month in 1..=6 {
        let date = format!("date = 2027-0{month}-01");
        registry.write(&format!("outputs/2027/c5/guide-{month}.toml"), guide.replace("date = 2026-12-20", &date));
    }
    let section = section(&report(&registry, &["secretary-general", "--cycle", "2027"]));
    let [done, _] = done(&section, "7");
    assert!(
        done.starts_with("Three earlier answers; A guide for small administrations (ITU, 1 March 2027);[^"),
        "{done}"
    );
    assert!(done.contains("(ITU, 1 June 2027)"), "{done}");
}

#[test]
fn requests_without_a_number_are_each_counted_by_themselves() {
    let registry = with_resolutions();
    let edited = |file: &str, was: &str, is: &str| {
        let text = fs::read_to_string(registry.path().join(file)).unwrap();
        assert!(text.contains(was), "{file}: {text}");
        registry.write(file, text.replace(was, is));
    };
    edited("resolutions/a-res-81-190.toml", "paragraph = \"7\"\n", "");
    edited("outputs/2026/c5/guide.toml", "a-res-81-190/7", "a-res-81-190/support");
    let guide = fs::read_to_string(registry.path().join("outputs/2026/c5/guide.toml")).unwrap();
    for month in 1..=6 {
        let date = format!("date = 2027-0{month}-01");
        registry.write(&format!("outputs/2027/c5/guide-{month}.toml"), guide.replace("date = 2026-12-20", &date));
    }
    for which in ["secretary-general", "stocktaking"] {
        let ran = registry.wsis(&["report", which, "--cycle", "2027", "--force"]);
        assert!(ran.status == 0 && ran.stdout.contains(" earlier answers; "), "{}", ran.seen());
    }
}

#[test]
fn a_page_has_the_footnotes_of_a_table() {
    let registry = with_resolutions();
    report(&registry, &["secretary-general", "--cycle", "2027", "-o", "report.html"]);
    let page = fs::read_to_string(registry.path().join("report.html")).unwrap();
    let (_, cell) = page.split_once("A guide for small administrations (ITU, 20 December 2026)").unwrap();
    assert!(cell.starts_with(";<sup>a</sup>"), "{}", &cell[..80]);
    assert!(page.contains("<p class=\"table-note\"><sup>a</sup> "), "the note stands under its table");
    assert!(page.contains("keep their networks safe | and their data."), "what a cell holds stays text");
}

/// A resolution of the Assembly that asks for the report year by year.
fn that_asks(session: u16, adopted: &str, until: &str) -> String {
    let symbol = format!("A/RES/{session}/1");
    format!(
        "symbol = \"{symbol}\"\ntitle = \"Of session {session}\"\norgan = \"general-assembly\"\nadopted = {adopted}\n\
         sources = [\"{symbol}\"]\n\n[[requests]]\nparagraph = \"1\"\ntext = \"A report.\"\naction = \"report\"\n\
         asked = [\"un\"]\nevery = 1\n{until}"
    )
}

#[test]
fn of_recurring_requests_the_one_that_was_begun_last_is_the_mandate_and_not_what_repeats_an_older_one() {
    let registry = with_resolutions();
    let of = |registry: &Registry| report(registry, &["secretary-general", "--cycle", "2027"]);
    registry.write("resolutions/a-res-75-1.toml", that_asks(75, "2020-12-20", "until = 2027-05-31\n"));
    // What the first asked is asked anew.
    registry.write("resolutions/a-res-82-1.toml", that_asks(82, "2027-06-01", ""));
    assert!(of(&registry).contains("Pursuant to General Assembly resolution 81/190, "), "{}", of(&registry));
    // What is asked for the first time is another mandate.
    registry.write("resolutions/a-res-83-1.toml", that_asks(83, "2027-07-01", ""));
    assert!(of(&registry).contains("Pursuant to General Assembly resolution 83/1, "), "{}", of(&registry));
}

#[test]
fn a_stocktaking_without_a_date_tells_where_requests_stood_at_the_end_of_its_year() {
    let registry = with_resolutions();
    let cycle = fs::read_to_string(registry.path().join("cycles/2027.toml")).unwrap();
    let (before, stocktaking) = cycle.split_once("[stocktaking]\n").unwrap();
    let undated =
        stocktaking.lines().filter(|line| !line.starts_with("date = 2028-02-20")).collect::<Vec<_>>().join("\n");
    registry.write("cycles/2027.toml", format!("{before}[stocktaking]\n{undated}\n"));
    let report = report(&registry, &["stocktaking", "--cycle", "2027"]);
    assert!(report.contains("As at 31 December 2027, ") && !report.contains("At the time of writing"), "{report}");
}
