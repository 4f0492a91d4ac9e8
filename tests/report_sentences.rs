//! What a report says of none, one, many and all; and that what it says adds up.

use crate::report_day::{YEARS, of_every_year, of_excerpt, report_of};
use crate::support::{Registry, assert_as_kept};
use serde_json::Value;
use std::collections::BTreeMap;
use std::fmt::Write;

/// What lines had or lacked by a report: how many had a thing, and which lacked it.
#[derive(Debug, Default)]
struct Told {
    had: BTreeMap<&'static str, usize>,
    lacked: BTreeMap<&'static str, usize>,
}

/// The words of a lack, and the thing that it is a lack of.
const LACKS: [(&str, &str); 8] = [
    ("had no moderator: ", "moderator"),
    ("had no coordinator: ", "coordinator"),
    ("had no stakeholder group: ", "group"),
    ("had no modalities in force at the end of ", "modalities"),
    ("held no meetings: ", "open meeting"),
    ("held meetings of which none is known to have been open", "open meeting"),
    ("recorded no outputs: ", "output"),
    ("not listed as having recorded none: ", "output"),
];

/// A number in digits or in words, as a sentence has it.
pub fn number(text: &str) -> Option<usize> {
    const UNITS: [&str; 20] = [
        "none",
        "one",
        "two",
        "three",
        "four",
        "five",
        "six",
        "seven",
        "eight",
        "nine",
        "ten",
        "eleven",
        "twelve",
        "thirteen",
        "fourteen",
        "fifteen",
        "sixteen",
        "seventeen",
        "eighteen",
        "nineteen",
    ];
    const TENS: [&str; 8] = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];
    let text = text.to_lowercase().replace(',', "");
    let text = if ["no", "zero"].contains(&&*text) { "none".to_owned() } else { text };
    let unit = |word: &str| UNITS.iter().position(|unit| *unit == word);
    let ten = |word: &str| TENS.iter().position(|ten| *ten == word).map(|ten| (ten + 2) * 10);
    let of_both = || text.split_once('-').and_then(|(tens, units)| Some(ten(tens)? + unit(units)?));
    text.parse().ok().or_else(|| unit(&text)).or_else(|| ten(&text)).or_else(of_both)
}

/// The number at the end of a text.
pub fn number_at_end(text: &str) -> usize {
    number(text.split_whitespace().next_back().unwrap()).expect(text)
}

/// How many lines a sentence says lack something, and which: `The following five lines …: C1, C7 e-health and E.`
fn lack(sentence: &str) -> Option<(usize, Vec<&str>)> {
    let many = sentence.split_once("he following ").and_then(|(_, rest)| rest.split_once(" lines "));
    let one = sentence.split_once("One line ").or_else(|| sentence.split_once("The group of one line "));
    let (number, rest) =
        many.map(|(number, rest)| (self::number(number), rest)).or(one.map(|(_, rest)| (Some(1), rest)))?;
    let which = rest.rsplit_once(": ")?.1.strip_suffix('.')?;
    Some((number?, which.split(", ").flat_map(|part| part.split(" and ")).collect()))
}

fn told(report: &str) -> Told {
    let mut told = Told::default();
    for sentence in report.lines() {
        if let Some((before, rest)) =
            sentence.split_once(" lines had a ").filter(|(_, rest)| rest.contains(" had held a meeting"))
        {
            let (thing, rest) = rest.split_once(" in ").unwrap();
            let before = before.rsplit(". ").next().unwrap();
            let all = before.trim_start_matches("All ");
            let in_charge = before.split_once(" of the ").map_or(all, |(number, _)| number);
            let (open, rest) = rest.split_once(" had held a meeting known to have been open").unwrap();
            let with_output = rest.split_once(" had recorded at least one output").unwrap().0;
            told.had.insert(if thing == "moderator" { "moderator" } else { "coordinator" }, number_at_end(in_charge));
            told.had.insert("open meeting", number_at_end(open));
            told.had.insert("output", number_at_end(with_output));
        }
        if let Some((_, thing)) = LACKS.iter().find(|(words, _)| sentence.contains(words)) {
            let (number, which) = lack(sentence).expect(sentence);
            assert_eq!(number, which.len(), "{sentence}");
            *told.lacked.entry(thing).or_default() += number;
        }
    }
    told
}

fn assert_adds_up(report: &str) {
    let told = told(report);
    assert_eq!(told.had.len(), 3, "{told:?} {report}");
    for (thing, had) in &told.had {
        assert_eq!(had + told.lacked.get(thing).unwrap_or(&0), 22, "{thing}: {told:?}");
    }
}

#[test]
fn lines_that_have_something_and_lines_that_lack_it_add_up() {
    of_every_year(|report, year| assert_adds_up(report_of(report, year)));
}

/// The rows of the table behind a heading.
fn rows<'a>(report: &'a str, annex: &str) -> Vec<Vec<&'a str>> {
    let heading = |line: &&str| line.starts_with("### ") && line.ends_with(&format!(". {annex}"));
    let mut lines = report.lines().skip_while(|line| !heading(line)).skip(1).take_while(|line| !line.starts_with("##"));
    let table: Vec<_> = lines.by_ref().filter(|line| line.starts_with('|')).skip(2).collect();
    table.into_iter().map(|row| row.trim_matches('|').split(" | ").map(str::trim).collect()).collect()
}

/// The part of a report from the heading of a line to the next heading.
fn part<'a>(report: &'a str, line: &str) -> &'a str {
    let is_of_line = |heading: &str| {
        let name = heading.trim_start_matches('#').trim_start();
        name == line || name.starts_with(&format!("{line}. "))
    };
    let starts = report.match_indices("\n##").map(|(at, _)| at + 1);
    let start = starts.into_iter().find(|at| is_of_line(report[*at..].lines().next().unwrap())).expect(line);
    let end = report[start + 1..].find("\n##").map_or(report.len(), |end| start + 1 + end);
    &report[start..end]
}

/// The entries of the list that a sentence announces, which ends with these words; the sentence says how many they are.
fn entries<'a>(part: &'a str, sentence: &str) -> Vec<&'a str> {
    let Some(at) = part.lines().position(|line| line.contains(sentence) && line.ends_with(':')) else {
        return Vec::new();
    };
    let mut lines = part.lines().skip(at);
    let announced = lines.next().unwrap();
    let listed: Vec<_> = lines.filter(|line| !line.is_empty()).map_while(|line| line.strip_prefix("- ")).collect();
    let words = announced.rsplit_once("\\. ").map_or(announced, |(_, words)| words);
    let words = words.rsplit_once("The following ").map_or(words, |(_, words)| words);
    let first = words.split(' ').next().unwrap();
    assert_eq!(number(first).unwrap_or(1), listed.len(), "{announced}");
    listed
}

fn length(value: &Value) -> usize {
    usize::try_from(value.as_u64().unwrap()).unwrap()
}

fn code(line: &Value) -> String {
    let stem = line["line"].as_str().unwrap();
    stem.strip_prefix("c7-").map_or_else(|| stem.to_uppercase(), |rest| format!("C7 {rest}"))
}

#[test]
fn each_list_has_as_many_entries_as_its_figure_says() {
    let years = format!("{}-{}", YEARS.start(), YEARS.end());
    let figures: Value =
        serde_json::from_str(&of_excerpt(&["stocktake", "--years", &years, "--format", "json"])).unwrap();
    let figures = figures["years"].as_array().unwrap();
    of_every_year(|kind, year| {
        let report = report_of(kind, year);
        let figures = figures.iter().find(|figures| figures["year"] == year).unwrap();
        let totals = &figures["totals"];
        assert_eq!(rows(report, "Meetings").len(), length(&totals["meetings"]), "{kind} {year}");
        assert_eq!(rows(report, "Outputs").len(), length(&totals["outputs"]), "{kind} {year}");
        assert_eq!(rows(report, "Organizations").len(), length(&totals["organizations"]), "{kind} {year}");
        let mut moderators: Vec<_> = rows(report, "Moderators").iter().map(|row| (row[0], row[1])).collect();
        moderators.sort_unstable();
        moderators.dedup();
        for line in figures["lines"].as_array().unwrap() {
            let code = code(line);
            let named = moderators.iter().filter(|(of, _)| *of == code).count();
            assert_eq!(named, line["moderators"].as_array().unwrap().len(), "{kind} {year} {code}");
            if kind == "stocktaking" {
                assert_lists_of_line(part(report, &code), line, &format!("{year} {code}"));
            }
        }
    });
}

fn assert_lists_of_line(part: &str, line: &Value, of: &str) {
    let members = length(&line["group"]["members"]);
    let of_group = part.lines().find_map(|line| line.split_once(" of the group ").map(|(before, _)| before));
    let told = of_group.map(|before| before.rsplit(' ').nth(1).unwrap()).filter(|told| *told != "No");
    assert_eq!(told.map_or(0, |told| number(told).expect(told)), members, "{of}: {part}");
    assert_eq!(entries(part, " in force").len(), length(&line["modalities"]), "{of}");
    assert_eq!(entries(part, " of the line w").len(), length(&line["meetings"]["total"]), "{of}");
    assert_eq!(entries(part, " recorded under the line for ").len(), length(&line["outputs"]["total"]), "{of}");
}

const MEETING: &str = "title = \"Consultation\"\nlines = [\"c5\"]\nstart = 2006-05-15\nplace = { city = \"Geneva\" }\nsources = [\"https://example.org/m\"]\n";
const OUTPUT: &str = "title = \"Guide\"\nkind = \"guideline\"\ndate = 2006-11-02\nby = [\"itu\"]\nsummary = \"For all.\"\nsources = [\"https://example.org/o\"]\n";
const ORGANIZATION: &str = "name = \"International Telecommunication Union\"\nacronym = \"ITU\"\ncategory = \"international-organization\"\nintergovernmental = true\nsources = [\"https://example.org/itu\"]\n";

/// A registry as `wsis init` begins one.
fn begun() -> Registry {
    let registry = Registry::empty();
    let ran = registry.wsis(&["init", "."]);
    assert_eq!(ran.status, 0, "{}", ran.stderr);
    registry
}

fn meeting(open: &str) -> String {
    format!("{MEETING}{open}\n")
}

const OPEN: &str = "open-to-all-stakeholders = true";
const CLOSED: &str = "open-to-all-stakeholders = false";
const UNSAID: &str = "";

/// The findings of both reports of 2006, and what is said on standard error.
fn findings(what: &str, registry: &Registry) -> String {
    let mut seen = format!("##### {what}\n");
    for report in ["stocktaking", "secretary-general"] {
        let ran = registry.wsis(&["report", report, "--year", "2006", "--force"]);
        assert_eq!(ran.status, 0, "{what}: {}", ran.stderr);
        assert_adds_up(&ran.stdout);
        let lines: Vec<_> = ran.stdout.lines().filter(|line| !line.is_empty()).collect();
        let summary =
            lines.iter().skip_while(|line| **line != "## Summary").skip(1).take_while(|line| !line.starts_with("## "));
        let told = summary.filter(|line| !line.starts_with("The present report"));
        let told = told.copied().collect::<Vec<_>>().join("\n");
        let _ = writeln!(seen, "--- {report}\n{told}");
        if report == "stocktaking" && ran.stdout.contains("Not stated") {
            seen += "(and how many outputs do not state it)\n";
        }
        if !ran.stderr.is_empty() {
            let _ = write!(seen, "--- standard error\n{}", ran.stderr);
        }
    }
    seen + "\n"
}

#[test]
fn sentences_are_right_of_none_one_many_and_all() {
    let mut seen = findings("a registry that was just begun", &begun());
    for (what, meetings) in [
        ("one open meeting", &[OPEN][..]),
        ("one closed meeting", &[CLOSED]),
        ("one meeting of which nothing is said", &[UNSAID]),
        ("two open meetings", &[OPEN, OPEN]),
        ("two closed meetings", &[CLOSED, CLOSED]),
        ("two meetings of which nothing is said", &[UNSAID, UNSAID]),
        ("an open and a closed meeting", &[OPEN, CLOSED]),
        ("an open meeting and one of which nothing is said", &[OPEN, UNSAID]),
        ("a closed meeting and one of which nothing is said", &[CLOSED, UNSAID]),
        ("one of each", &[OPEN, CLOSED, UNSAID]),
        ("two of each", &[OPEN, OPEN, CLOSED, CLOSED, UNSAID, UNSAID]),
    ] {
        let registry = begun();
        for (number, open) in meetings.iter().enumerate() {
            registry.write(&format!("meetings/2006/consultation-{number}.toml"), meeting(open));
        }
        seen += &findings(what, &registry);
    }
    let output = |file: &str, text: &str| {
        let registry = begun().with("organizations/itu.toml", ORGANIZATION);
        registry.with(&format!("outputs/{file}.toml"), text)
    };
    seen += &findings("one output", &output("2006/c5/guide", OUTPUT));
    seen += &findings("two outputs by one", &output("2006/c5/guide", OUTPUT).with("outputs/2006/c6/book.toml", OUTPUT));
    let jointly = OUTPUT.replace("[\"itu\"]", "[\"itu\", \"fao\"]\ncountries = [\"TN\"]");
    let fao = ORGANIZATION.replace("International Telecommunication Union", "FAO").replace("ITU", "FAO");
    let of_two = || output("2006/c5/guide", &jointly).with("organizations/fao.toml", &fao);
    seen += &findings("one output by two", &of_two());
    seen += &findings("two outputs by two, one about a country", &of_two().with("outputs/2006/c6/book.toml", OUTPUT));
    let before = OUTPUT.replace("2006", "2005");
    let after = |registry: Registry, number: usize| {
        (0..number).fold(registry, |registry, n| registry.with(&format!("outputs/2005/c6/{n}.toml"), &before))
    };
    seen += &findings("one output, and one the year before", &after(output("2006/c5/guide", OUTPUT), 1));
    seen += &findings("one output, and two the year before", &after(output("2006/c5/guide", OUTPUT), 2));
    seen += &findings(
        "no output, and one the year before",
        &after(begun().with("organizations/itu.toml", ORGANIZATION), 1),
    );
    seen += &findings(
        "no output, and two the year before",
        &after(begun().with("organizations/itu.toml", ORGANIZATION), 2),
    );
    let cycles = |registry: Registry| {
        let cycle = |day: &str| format!("outputs-due = {day}\n");
        registry.with("cycles/2005.toml", cycle("2006-01-31")).with("cycles/2006.toml", cycle("2007-01-31"))
    };
    seen +=
        &findings("one output, and none the year before, which has a cycle", &cycles(output("2006/c5/guide", OUTPUT)));
    seen += &findings("no output in two years with cycles", &cycles(begun()));
    let nil = "nil-reports = [\"c5\", \"c7\"]\n";
    seen += &findings("two reports that there was nothing", &begun().with("cycles/2006.toml", nil));
    seen +=
        &findings("one report that there was nothing", &begun().with("cycles/2006.toml", "nil-reports = [\"d\"]\n"));
    seen += &findings("a year before the first cycle", &begun().with("cycles/2007.toml", "outputs-due = 2008-01-31\n"));
    assert_as_kept(&seen, "expected/report-sentences.out");
}

#[test]
fn a_member_with_two_terms_is_one_member() {
    let group = "[[members]]\norganization = \"itu\"\nfrom = 2006-01-01\nuntil = 2006-03-31\n\n\
                 [[members]]\norganization = \"apc\"\nfrom = 2006-01-01\n\n\
                 [[members]]\norganization = \"itu\"\nfrom = 2006-06-01\n";
    let registry = Registry::base().with("groups/c5.toml", group);
    let report = registry.wsis(&["report", "stocktaking", "--year", "2006", "--force"]).stdout;
    let told = "Two members of the group are recorded: the Association for Progressive Communications (APC) and ITU.";
    assert!(report.contains(told), "{report}");
}

#[test]
fn an_output_that_came_after_the_report_is_counted_without_a_date_that_it_could_know() {
    let registry = Registry::base()
        .with("cycles/2006.toml", "[stocktaking]\ndate = 2006-06-30\nsources = [\"https://example.org/stocktaking\"]\n")
        .with("outputs/2006/c5/guide.toml", OUTPUT.replace("2006-11-02", "2007-02-01"));
    let report = registry.wsis(&["report", "stocktaking", "--year", "2006"]).stdout;
    assert!(report.contains("**Guide**. Guideline, in preparation, by ITU.\n"), "{report}");
    assert!(report.contains("| C5 | Guide | Guideline | ITU | in preparation | "), "{report}");
    let rule =
        "are not counted. Outputs of the period covered that appeared after the report are counted and marked “in";
    assert!(report.contains(rule), "{report}");
    assert!(!report.contains("https://example.org/o"), "what came later is cited: {report}");
    let registry =
        registry.with("cycles/2006.toml", "[report]\ndate = 2006-12-31\nsources = [\"https://example.org/report\"]\n");
    let ran = registry.wsis(&["report", "secretary-general", "--year", "2006", "--force"]);
    assert!(ran.stdout.contains("*Guide* by ITU was in preparation.\n"), "{}", ran.seen());
}

#[test]
fn what_the_applications_under_c7_have_is_not_said_to_be_missing_in_c7() {
    let registry = Registry::base()
        .with("action-lines/c7-e-health.toml", "title = \"E-health\"\n\n[[moderators]]\norganization = \"itu\"\nfrom = 2006-05-15\nsources = [\"https://example.org/x\"]\n")
        .with("meetings/2006/health.toml", MEETING.replace("c5", "c7-e-health"))
        .with("groups/c7-e-health.toml", "name = \"Health\"\n")
        .with("outputs/2006/c7-e-health/guide.toml", OUTPUT);
    let report = registry.wsis(&["report", "stocktaking", "--year", "2006", "--force"]).stdout;
    let c7 = part(&report, "C7");
    assert!(c7.contains("The line comprises eight applications, "), "{c7}");
    assert!(!c7.contains("No moderator, meeting or output was recorded"), "{c7}");
    assert!(report.contains("| C7 | see its applications |"), "{report}");
    let counted = "The group of C7 e-health is taken to exist, although the day on which it was formed is not known.";
    assert!(report.contains(counted), "{report}");
}

#[test]
fn meetings_stand_by_their_first_day_and_are_told_in_full_once() {
    let registry = Registry::base()
        .with(
            "meetings/2006/a-late.toml",
            MEETING.replace("2006-05-15", "2006-12-01").replace("\"c5\"", "\"c5\", \"c4\""),
        )
        .with(
            "meetings/2006/z-early.toml",
            MEETING.replace("2006-05-15", "2006-02-01").replace("Consultation", "Opening"),
        );
    let report = registry.wsis(&["report", "stocktaking", "--year", "2006", "--force"]).stdout;
    let titles: Vec<_> = rows(&report, "Meetings").into_iter().map(|row| row[0].split('[').next().unwrap()).collect();
    assert_eq!(titles, ["Opening", "First consultation on C8", "First facilitation meeting for C5", "Consultation"]);
    let told = entries(part(&report, "C4"), " of the line w");
    assert!(told[0].starts_with("The meeting “Consultation” was held in Geneva on 1 December 2006."), "{told:?}");
    let number = part(&report, "C4").lines().find_map(|line| line.split_once("\\. One meeting")).unwrap().0;
    let referred = entries(part(&report, "C5"), " of the line w");
    let expected = format!("The meeting “Consultation” also concerned the line (see para. {number}).");
    assert_eq!(referred.last(), Some(&&*expected), "{referred:?}");
}

/// The part of the Secretary-General's report of 2006 on a line, with these files beside those of the base.
fn part_of_2006(line: &str, files: &[(&str, String)]) -> String {
    let registry = Registry::base();
    for (file, text) in files {
        registry.write(file, text);
    }
    let report = registry.wsis(&["report", "secretary-general", "--year", "2006", "--force"]).stdout;
    let (_, part) = report.split_once(&format!(". {line}")).expect(&report);
    part.split("\n##").next().unwrap().to_owned()
}

#[test]
fn what_only_went_on_or_won_a_prize_was_not_launched_in_the_year() {
    let project = |date: &str, more: &str, summary: &str| {
        let project = OUTPUT.replace("guideline", "project").replace("2006-11-02", date).replace("For all.", summary);
        [("outputs/2006/c5/guide.toml", format!("{project}{more}\n"))]
    };
    let ongoing = "status = \"ongoing\"";
    let prize = |date: &str, more: &str| format!("[[prizes]]\nname = \"WSIS Prizes\"\ndate = {date}\n{more}");
    let won = prize("\"2006\"", "category = \"capacity building\"");
    let with_partner = format!("partners = [\"unesco\"]\n{won}");
    let champion = prize("2006-05-03", "rank = \"champion\"");
    let nominee = prize("\"2006\"", "rank = \"nominee\"");
    for (date, more, summary, told) in [
        ("\"2006\"", "", "For all.", "The project “Guide” was launched by ITU in 2006. For all."),
        ("\"2006\"", ongoing, "For all.", "The project “Guide” was carried out by ITU in 2006. For all."),
        ("\"2006\"", ongoing, "Launched in 2004.", "The project “Guide” was carried out by ITU in 2006. Launched"),
        ("\"2006\"", ongoing, "ITU launched it.", "The project “Guide” was launched by ITU in 2006. ITU"),
        ("\"2006-05\"", ongoing, "For all.", "The project “Guide” was launched by ITU in May 2006. For all."),
        ("2006-05-03", ongoing, "For all.", "The project “Guide” was launched by ITU on 3 May 2006. For all."),
        (
            "\"2006\"",
            &*won,
            "For all.",
            "The project “Guide” of ITU was among the winners of the WSIS Prizes 2006 (category: capacity building). For all.[^",
        ),
        (
            "\"2006\"",
            &*with_partner,
            "For all.",
            "The project “Guide” of ITU, in partnership with unesco, was among the winners of the WSIS Prizes 2006 \
             (category: capacity building). For all.",
        ),
        (
            "\"2006\"",
            &*champion,
            "For all.",
            "The project “Guide” of ITU was among the champions of the WSIS Prizes 2006. For all.",
        ),
        ("2006-05-03", &*champion, "For all.", "of ITU was among the champions of the WSIS Prizes 2006. For all."),
        // Of another day than the prize, or of the day where of the prize only the year is known.
        (
            "2006-05-04",
            &*champion,
            "For all.",
            "was launched by ITU on 4 May 2006. For all. It was among the champions of the WSIS Prizes 2006.[^",
        ),
        (
            "2006-05-03",
            &*won,
            "For all.",
            "was launched by ITU on 3 May 2006. For all. It was among the winners of the WSIS Prizes 2006 (category: \
             capacity building).[^",
        ),
        (
            "\"2006\"",
            &*nominee,
            "For all.",
            "The project “Guide” of ITU was nominated for the WSIS Prizes 2006. For all.",
        ),
        // No summary is read for a prize.
        (
            "\"2006\"",
            "",
            "It won the WSIS Prize 2006.",
            "The project “Guide” was launched by ITU in 2006. It won the WSIS Prize 2006.",
        ),
    ] {
        let part = part_of_2006("Action line C5", &project(date, more, summary));
        assert!(part.contains(told), "{told}\n{part}");
    }
}

#[test]
fn a_prize_and_figures_are_told_with_sources_of_their_own_and_equal_ones_once() {
    let figure =
        |name: &str, sources: &str| format!("\n[[figures]]\nname = \"{name}\"\nvalue = 12\nsources = [{sources}]\n");
    let one = "\"https://example.org/one\"";
    let three = "\"https://example.org/third\", \"E/2007/1\", \"https://example.org/two\"";
    let prize = "\n[[prizes]]\nname = \"WSIS Prizes\"\ndate = \"2006\"\nsources = [\"https://example.org/winners\"]\n";
    let figures =
        [figure("schools", one), figure("pupils", one), figure("teachers", three), figure("rooms", "")].join("");
    let registry = Registry::base().with("outputs/2006/c5/guide.toml", format!("{OUTPUT}{prize}{figures}"));
    let report = with_notes(&registry.wsis(&["report", "secretary-general", "--year", "2006", "--force"]).stdout);
    let told = "For all. It was among the winners of the WSIS Prizes 2006.[<https://example.org/o>; and Available at \
                <https://example.org/winners>] The following figures were given: 12 schools; 12 pupils;\
                [<https://example.org/one>] 12 teachers;[E/2007/1] 12 rooms.[<https://example.org/o>; and Available at \
                <https://example.org/winners>]";
    assert!(report.contains(told), "{report}");
    let report = with_notes(&registry.wsis(&["report", "stocktaking", "--year", "2006", "--force"]).stdout);
    assert!(report.contains("| Schools[<https://example.org/one>] | 12 |"), "{report}");
}

/// A report in which what each note cites stands in the place of its sign.
fn with_notes(report: &str) -> String {
    let notes = report.lines().filter_map(|line| line.strip_prefix("[^")?.split_once("]: "));
    let cited = notes.map(|(name, note)| {
        (format!("[^{name}]"), format!("[{}]", note.trim_end_matches('.').trim_start_matches("Available at ")))
    });
    let body = report.split("\n[^").next().unwrap().to_owned();
    cited.fold(body, |text, (sign, cited)| text.replace(&sign, &cited))
}

#[test]
fn several_that_were_honoured_are_told_together_with_the_source_that_they_share() {
    let project = |title: &str, own: &str| {
        let sources = format!("[{{ url = \"https://prizes.example/2006\", title = \"The winners\" }}, \"{own}\"]");
        let project = OUTPUT.replace("guideline", "project").replace("2006-11-02", "\"2006\"").replace("Guide", title);
        let (before, _) = project.split_once("sources = ").unwrap();
        format!("{before}sources = {sources}\n\n[[prizes]]\nname = \"WSIS Prizes\"\ndate = \"2006\"\n")
    };
    let registry = Registry::base()
        .with("outputs/2006/c5/guide.toml", project("Guide", "https://one.example/"))
        .with("outputs/2006/c5/other.toml", project("Other", "https://two.example/"))
        .with("outputs/2006/c5/third.toml", project("Third", "https://two.example/").replace("\"2006\"", "\"2005\""));
    for report in ["secretary-general", "stocktaking"] {
        let report = registry.wsis(&["report", report, "--year", "2006", "--force"]).stdout;
        let together = "Two of the outputs were honoured in the WSIS Prizes 2006 (para. ";
        assert_eq!(report.matches(together).count(), 1, "{report}");
        assert_eq!(report.matches("The winners, available at ").count(), 2, "{report}");
        assert_eq!(report.matches("https://one.example/>").count(), 1, "{report}");
    }
}

#[test]
fn of_an_event_whose_days_are_known_these_are_told() {
    let days = "covers = { from = 2006-11-01, until = 2006-11-02 }\nby";
    let event = OUTPUT.replace("guideline", "event").replacen("by", days, 1);
    let part = part_of_2006("Action line C5", &[("outputs/2006/c5/guide.toml", event)]);
    assert!(part.contains("The event “Guide” was held by ITU on 1 and 2 November 2006. For all."), "{part}");
}

#[test]
fn figures_that_sources_give_of_an_output_are_told_in_its_line_and_large_ones_shortly() {
    let figure =
        |name: &str, value: u64, more: &str| format!("\n[[figures]]\nname = \"{name}\"\nvalue = {value}\n{more}");
    let figures = [
        figure("pledged", 2_600_000_000, "qualifier = \"over\"\nunit = \"dollars\""),
        figure("people reached", 12_000_000, "as-of = \"2006-11\""),
        figure("edition", 9, ""),
        figure("people trained", 1_234_567, ""),
        figure("rooms", 9, ""),
    ];
    let output = format!("{OUTPUT}\n{}", figures.join("\n"));
    let part = part_of_2006("Action line C5", &[("outputs/2006/c5/guide.toml", output.clone())]);
    let told = "For all. The following figures were given: pledged (more than 2.6 billion dollars); 12 million people reached \
                (in November 2006); 1,234,567 people trained; nine rooms.[^";
    assert!(part.contains(told), "{part}");
    let registry = Registry::base().with("outputs/2006/c5/guide.toml", output);
    for (language, large) in
        [("fr", "2,6 milliards"), ("es", "2 600 millones"), ("ru", "2,6 млрд"), ("ar", "2.6 بليون"), ("zh", "26亿")]
    {
        let report = registry.wsis(&["report", "stocktaking", "--year", "2006", "--force", "--lang", language]).stdout;
        assert!(report.replace('\u{a0}', " ").contains(large), "{report}");
    }
}

#[test]
fn hyphens_one_after_the_other_and_signs_of_chinese_are_no_word_that_is_kept_whole() {
    let output = OUTPUT.replace("For all.", "On e-e-learning, e-health and e-农业解决方案。");
    let registry = Registry::base().with("outputs/2006/c5/guide.toml", output);
    let ran = registry.wsis(&["report", "stocktaking", "--year", "2006", "--force", "-o", "report.html"]);
    assert_eq!(ran.status, 0, "{}", ran.seen());
    let page = std::fs::read_to_string(registry.path().join("report.html")).unwrap();
    let whole = |word: &str| format!("<span class=\"whole\">{word}</span>");
    let told = format!("On {}, {} and e-农业解决方案。", whole("e-e-learning"), whole("e-health"));
    assert!(page.contains(&told), "{page}");
}

#[test]
fn goals_and_targets_that_outputs_name_are_told_with_their_base() {
    let registry = Registry::base()
        .with("outputs/2006/c5/guide.toml", OUTPUT.replacen("by", "sdgs = [9, 4]\ntargets = [2]\nby", 1))
        .with("outputs/2006/c5/other.toml", OUTPUT.replace("Guide", "Other"))
        .with("outputs/2006/c5/third.toml", OUTPUT.replace("Guide", "Third"));
    let report = registry.wsis(&["report", "stocktaking", "--year", "2006", "--force"]).stdout;
    for told in [
        "One of the four outputs is said to serve Sustainable Development Goals: Goals 4 and 9.",
        "One of the four outputs is said to serve target 2 of section B of the Geneva Plan of Action.",
    ] {
        assert!(report.contains(told), "{told}\n{report}");
    }
}

#[test]
fn lines_without_an_annual_report_are_named_by_their_codes_however_many_they_are() {
    let annual = OUTPUT.replace("guideline", "annual-report");
    let registry = Registry::base().with("outputs/2006/c5/guide.toml", annual);
    let report = registry.wsis(&["report", "secretary-general", "--year", "2006", "--force"]).stdout;
    let told = "The following 21 lines submitted no annual report: C1, C2, C3, C4, C6, C7, C7 e-government,";
    assert!(report.contains(told), "{report}");
}

#[test]
fn a_table_is_referred_to_by_its_number_and_an_only_one_by_where_it_stands() {
    let registry = Registry::base();
    let report = registry.wsis(&["report", "secretary-general", "--year", "2006", "--force"]).stdout;
    assert!(report.contains("The table below shows which organizations moderated each line in 2006"), "{report}");
    let registry = registry.with("outputs/2006/c5/guide.toml", OUTPUT);
    let report = registry.wsis(&["report", "stocktaking", "--year", "2006", "--force"]).stdout;
    for told in ["Table 1 shows how far each line", "The outputs are shown by kind in table 2.", "in table 3 by the"] {
        assert!(report.contains(told), "{told}\n{report}");
    }
    let french = registry.wsis(&["report", "stocktaking", "--year", "2006", "--force", "--lang", "fr"]).stdout;
    assert!(french.contains("Les produits sont présentés par type dans le tableau 2."), "{french}");
}

#[test]
fn a_registrys_own_part_from_before_tables_had_names_refers_to_the_table_below() {
    let part =
        std::fs::read_to_string(crate::support::project().join("templates/parts/outputs-at-a-glance.md")).unwrap();
    let older = ["kinds", "categories"]
        .iter()
        .fold(part.clone(), |part, name| part.replace(&format!(", table=\"{name}\" | table"), ""));
    assert!(part != older);
    let registry = Registry::base()
        .with("templates/parts/outputs-at-a-glance.md", older)
        .with("outputs/2006/c5/guide.toml", OUTPUT);
    let ran = registry.wsis(&["report", "stocktaking", "--year", "2006", "--force"]);
    assert_eq!(ran.status, 0, "{}", ran.stderr);
    assert!(ran.stdout.contains("The outputs are shown by kind in the table below."), "{}", ran.stdout);
}

#[test]
fn a_stocktaking_tells_its_edition_its_call_and_its_closing_date_and_disclaims() {
    let cycle = "[stocktaking]\nedition = 6\ncall = 2006-01-15\nclosing = 2006-03-31\n";
    let registry = Registry::base().with("cycles/2006.toml", cycle);
    let report = registry.wsis(&["report", "stocktaking", "--year", "2006", "--force"]).stdout;
    let told = "The overall stocktaking that was published is the sixth edition. The call for entries was issued on \
                15 January 2006. The closing date for entries was 31 March 2006.";
    assert!(report.contains(told), "{report}");
    assert!(report.contains("does not mean that it is endorsed"), "{report}");
    let registry = Registry::base().with("cycles/2006.toml", "outputs-due = 2007-03-01\n");
    let report = registry.wsis(&["report", "stocktaking", "--year", "2006", "--force"]).stdout;
    assert!(!report.contains("edition") && !report.contains("entries was"), "{report}");
}

#[test]
fn of_an_event_the_month_is_told_since_its_one_day_may_be_the_last_of_several() {
    let event = OUTPUT.replace("guideline", "event");
    let part = part_of_2006("Action line C5", &[("outputs/2006/c5/guide.toml", event)]);
    assert!(part.contains("The event “Guide” was held by ITU in November 2006. For all."), "{part}");
}

#[test]
fn one_who_was_provisional_until_a_day_of_the_year_is_told_so_in_table_and_annex() {
    let line = std::fs::read_to_string(Registry::base().path().join("action-lines/c5.toml")).unwrap();
    let (before, term) = line.split_once("[[moderators]]\n").unwrap();
    let confirmed = term.lines().filter(|line| !line.starts_with("from")).collect::<Vec<_>>().join("\n");
    let both = format!(
        "{before}[[moderators]]\nprovisional = true\nuntil = \"2006-11\"\n{term}\n[[moderators]]\nfrom = \"2006-11\"\n{confirmed}\n"
    );
    let registry = Registry::base().with("action-lines/c5.toml", both);
    let report = registry.wsis(&["report", "secretary-general", "--year", "2006", "--force"]).stdout;
    assert!(report.contains(" | ITU (provisional moderator until November 2006) | "), "{report}");
    let name = "| C5 | International Telecommunication Union |";
    assert!(report.contains(&format!("{name} Provisional moderator[^")), "{report}");
    assert!(report.contains("] | November 2006 | – |\n"), "{report}");
}

#[test]
fn a_provisional_moderator_is_called_so_in_table_and_annex() {
    let line = std::fs::read_to_string(Registry::base().path().join("action-lines/c5.toml")).unwrap();
    let moderated = line.replacen("[[moderators]]\n", "[[moderators]]\nprovisional = true\n", 1);
    assert_ne!(line, moderated);
    let registry = Registry::base().with("action-lines/c5.toml", moderated);
    let report = registry.wsis(&["report", "secretary-general", "--year", "2006", "--force"]).stdout;
    assert!(report.contains(" | ITU (provisional moderator) | "), "{report}");
    assert!(report.contains("| C5 | International Telecommunication Union | Provisional moderator[^"), "{report}");
}

#[test]
fn a_session_whose_day_is_not_known_was_held_during_its_event() {
    let event = MEETING
        .replace("Consultation", "WSIS Forum 2006")
        .replace("start = 2006-05-15", "start = 2006-05-15\nend = 2006-05-19");
    let session =
        MEETING.replace("start = 2006-05-15", "within = \"2006/forum\"").replace("place = { city = \"Geneva\" }\n", "");
    let files = [("meetings/2006/forum.toml", event), ("meetings/2006/session.toml", session)];
    let part = part_of_2006("Action line C5", &files);
    let told = "The meeting “Consultation” was held in Geneva during the WSIS Forum 2006 (15–19 May 2006).";
    assert!(part.contains(told), "{part}");
}

#[test]
fn a_line_with_a_meeting_and_no_moderator_says_that_it_has_none() {
    let part = part_of_2006("Action line C4", &[("meetings/2006/c4.toml", MEETING.replace("\"c5\"", "\"c4\""))]);
    assert!(part.contains("The line had no moderator in 2006.\n"), "{part}");
}
