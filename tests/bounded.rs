//! Whatever files anybody sends are judged in time that grows with their size, and what is printed of them stays short.

use crate::support::Registry;
use std::time::{Duration, Instant};

/// Enough for a loaded machine and a program that is not optimized. What took time by the square of the faults took minutes.
const LONGEST: Duration = Duration::from_mins(1);

/// What a person is shown of thousands of findings.
const MOST_SHOWN: usize = 64 * 1024;

const OUTPUT: &str = "outputs/2006/c5/many.toml";

fn output(more: &str) -> String {
    format!(
        "title = \"T\"\nkind = \"policy\"\ndate = 2006-01-01\nby = [\"itu\"]\nsummary = \"S\"\nsources = [\"https://a.org\"]\n{more}"
    )
}

fn each(number: usize, text: impl Fn(usize) -> String) -> String {
    (0..number).map(text).collect()
}

/// Judges a registry, and gives the rules that found something.
fn judged(registry: &Registry, what: &str) -> Vec<String> {
    let start = Instant::now();
    let shown = registry.wsis(&["check"]);
    let found = registry.wsis(&["check", "--format", "json"]).rules();
    assert!(start.elapsed() < LONGEST, "{what} took {:?}", start.elapsed());
    assert!(shown.stdout.len() < MOST_SHOWN, "of {what} {} bytes are shown", shown.stdout.len());
    found
}

#[test]
fn thousands_of_faults_in_one_file_are_judged_in_time_that_grows_with_them() {
    const MANY: usize = 6000;
    let cases: [(&str, &str, String, &str); 14] = [
        ("unknown keys", OUTPUT, each(MANY, |n| format!("k{n} = 1\n")) + &output(""), "unknown-key"),
        ("faults on one line", OUTPUT, output(&format!("also = [{}]\n", "1,".repeat(60_000))), "invalid-value"),
        (
            "entries without what they need",
            OUTPUT,
            output(&format!("figures = [{}]\n", "{},".repeat(MANY))),
            "missing-key",
        ),
        ("countries", OUTPUT, output(&format!("countries = [{}]\n", "\"Kenia\",".repeat(MANY))), "invalid-value"),
        (
            "members",
            "groups/c5.toml",
            each(MANY, |_| "[[members]]\norganization = \"itu\"\nfrom = 2006-01-01\n".to_owned()),
            "duplicate-entry",
        ),
        (
            "members that name nobody",
            "groups/c5.toml",
            each(MANY, |n| format!("[[members]]\norganization = \"o{n}\"\nfrom = \"x\"\n")),
            "unknown-organization",
        ),
        (
            "terms",
            "action-lines/c5.toml",
            "title = \"x\"\n".to_owned()
                + &each(MANY, |_| "[[moderators]]\norganization = \"itu\"\nfrom = 2006-01-01\n".to_owned()),
            "terms-overlap",
        ),
        (
            "characters spelt with escapes",
            OUTPUT,
            output(&format!("also = [{}]\n", "\"\\u202e\",".repeat(MANY))),
            "unsafe-text",
        ),
        ("commas on one line that is no TOML", OUTPUT, output(&format!("also = {}\n", ",".repeat(200_000))), "syntax"),
        ("backslashes in one text", OUTPUT, output(&format!("language = \"{}\"\n", "\\q".repeat(200_000))), "syntax"),
        ("lines that are no TOML", OUTPUT, output(&"= =\n".repeat(MANY)), "syntax"),
        ("blanks that TOML does not know on one line", OUTPUT, output(&"\u{a0}".repeat(200_000)), "syntax"),
        ("quotes on one line", OUTPUT, "\"".repeat(600_000), "syntax"),
        ("carriage returns by themselves", OUTPUT, output(&"a\r".repeat(200_000)), "unsafe-text"),
    ];
    for (what, file, text, rule) in cases {
        let found = judged(&Registry::base().with(file, text), what);
        assert!(found.iter().any(|found| found == rule), "{what}: {rule} is not among what was found");
    }
}

#[test]
fn thousands_of_mends_are_made_in_time_that_grows_with_them_and_counted() {
    const MANY: usize = 6000;
    let countries = |behind: &str| output(&format!("countries = [{}]\n{behind}", "\"Kenia\",".repeat(MANY)));
    let dates = each(MANY, |n| format!("[[figures]]\nname = \"A{n}\"\nvalue = 1\nas-of = \"2006-05-15\"\n"));
    let links = each(MANY, |n| format!("[[links]]\ntitel = \"T\"\nurl = \"https://a.org/{n}\"\n"));
    let same = output(&format!("also = [{}]\n", "\"c8\",".repeat(60_000)));
    let long = output(&format!("also = \"{}\"\n", "x".repeat(200_000)));
    for (what, text, mends) in [
        ("entries that can't be mended", countries(""), 0),
        ("entries before a line that is no TOML", countries("x = = 1\n"), 1),
        ("dates behind a line that is no TOML", output("").replace("\"T\"", "“T”") + &dates, MANY + 1),
        ("dates", output("") + &dates, MANY),
        ("misspelt keys", output("") + &links, MANY),
        ("entries that stand there already", same, 59_999),
        ("a long text in the place of a list", long, 1),
        ("lines that are no TOML", output("") + &"k = [https://a.org\n".repeat(MANY), 0),
    ] {
        let registry = Registry::base().with(OUTPUT, text);
        let start = Instant::now();
        let told = registry.wsis(&["check", "--fix"]);
        assert!(start.elapsed() < LONGEST, "{what} took {:?}", start.elapsed());
        assert!(told.seen().len() < MOST_SHOWN, "of {what} {} bytes are shown", told.seen().len());
        let one_by_one = told.stderr.lines().filter(|line| line.starts_with("  line ")).count();
        let more = told.stderr.split("… and ").nth(1).and_then(|more| more.split(' ').next()).unwrap_or("0");
        let more: usize = more.chars().filter(char::is_ascii_digit).collect::<String>().parse().unwrap();
        assert_eq!(one_by_one + more, mends, "{what}: {}", told.stderr);
        assert!(one_by_one <= 20, "{what}: {}", told.stderr);
    }
}

#[test]
fn of_more_faults_than_anybody_reads_the_rest_is_counted() {
    const TOLD: usize = 50_000;
    let many = TOLD + 10_001;
    let wrong_values = output(&format!("also = [{}]\n", "1,".repeat(many)));
    let twins = format!("nil-reports = [{}]\n", "\"c3\",".repeat(many));
    for (file, text, more) in [
        (OUTPUT, wrong_values, ", and 10001 more things are wrong in this file"),
        ("cycles/2006.toml", twins, "(and 10000 more are found in this file)"),
    ] {
        let findings = Registry::base().with(file, text).wsis(&["check", file, "--format", "json"]).json();
        let of_file: Vec<_> = findings.as_array().unwrap().iter().filter(|finding| finding["file"] == file).collect();
        assert_eq!(of_file.len(), TOLD, "{file}");
        let told = of_file.iter().filter(|finding| finding["message"].as_str().unwrap().ends_with(more)).count();
        assert_eq!(told, 1, "{file}: {}", of_file[TOLD - 1]);
    }
}

#[test]
fn exceptions_without_number_are_each_looked_at_once() {
    let registry = Registry::base();
    let settings = std::fs::read_to_string(registry.path().join("registry.toml")).unwrap();
    let exception = |n| format!("\n[[exceptions]]\nrule = \"unsourced\"\nfile = \"f{n}\"\nreason = \"r\"\n");
    registry.write("registry.toml", settings + &each(4000, exception));
    assert_eq!(judged(&registry, "exceptions").iter().filter(|rule| *rule == "unused-exception").count(), 4000);
}

#[test]
fn a_chain_of_events_is_no_longer_than_events_are_nested() {
    const MANY: usize = 4000;
    let registry = Registry::base();
    for n in 0..MANY {
        let within = if n == 0 { String::new() } else { format!("within = \"2006/m{}\"\n", n - 1) };
        let meeting = format!(
            "title = \"M\"\nlines = [\"c5\"]\nstart = 2006-05-15\n{within}open-to-all-stakeholders = true\nsources = [\"https://a.org\"]\n"
        );
        registry.write(&format!("meetings/2006/m{n}.toml"), meeting);
    }
    assert!(judged(&registry, "a chain of events").iter().any(|rule| rule == "meeting-nowhere"));
}

#[test]
fn references_without_number_that_name_nothing_are_all_told_and_the_first_get_a_suggestion() {
    const MANY: usize = 1500;
    let registry = Registry::base();
    for n in 0..MANY {
        let meeting = format!(
            "title = \"Meeting {n}\"\nlines = [\"c5\"]\nstart = 2006-05-15\nonline = true\nwithin = \"2006/n{n}-facilitatoin\"\nsources = [\"https://a.org/{n}\"]\n"
        );
        registry.write(&format!("meetings/2006/m{n}-facilitation.toml"), meeting);
    }
    let start = Instant::now();
    let findings = registry.wsis(&["check", "--rule", "unknown-meeting", "--format", "json"]).json();
    assert!(start.elapsed() < LONGEST, "{:?}", start.elapsed());
    let findings = findings.as_array().unwrap();
    assert_eq!(findings.len(), MANY);
    assert!(findings[0]["help"].as_str().unwrap().starts_with("did you mean `2006/"), "{}", findings[0]);
}

#[test]
fn a_difference_of_thousands_of_lines_is_shown_in_time() {
    let registry = Registry::base().with(OUTPUT, output(&each(20_000, |n| format!("[t{n}]\na=1\n"))));
    let start = Instant::now();
    let shown = registry.wsis(&["fmt", "--diff"]);
    assert!(start.elapsed() < LONGEST, "{:?}", start.elapsed());
    assert!(shown.stdout.contains("+[t19999]") || shown.stdout.contains("+a = 1"), "it shows what changes");
}

#[test]
fn thousands_of_requests_and_answers_are_followed_in_time_that_grows_with_them() {
    const MANY: usize = 8000;
    let request =
        |n| format!("[[requests]]\nparagraph = \"{n}\"\ntext = \"T\"\naction = \"review\"\nasked = [\"itu\"]\n");
    let resolution = format!(
        "symbol = \"A/RES/60/252\"\ntitle = \"T\"\norgan = \"general-assembly\"\nadopted = 2005-12-01\n\
         sources = [\"A/RES/60/252\"]\n{}",
        each(MANY, request)
    );
    let answers = |paragraph: fn(usize) -> String| {
        output(&format!("answers = [{}]\n", each(MANY, |n| format!("\"a-res-60-252/{}\",", paragraph(n)))))
    };
    for (what, answers, answered) in [
        ("an answer to each", answers(|n| n.to_string()), MANY),
        ("one answer many times", answers(|n| format!("1{}", " ".repeat(n % 7))), 1),
        ("answers to nothing", answers(|n| format!("none-{n}")), 0),
    ] {
        let registry = Registry::base().with("resolutions/a-res-60-252.toml", &*resolution).with(OUTPUT, &*answers);
        judged(&registry, what);
        let start = Instant::now();
        let listed =
            registry.wsis(&["list", "request", "--today", "2008-01-01", "--state", "answered", "--format", "json"]);
        registry.wsis(&["status", "--today", "2008-01-01"]);
        assert!(start.elapsed() < LONGEST, "{what} took {:?}", start.elapsed());
        assert_eq!(listed.json().as_array().unwrap().len(), answered, "{what}");
    }
}

#[test]
fn texts_of_the_secretariat_are_judged_and_written_in_time_that_grows_with_them() {
    let text = |words: String| Registry::base().with("reports/2006/secretary-general.md", words);
    for (what, words) in [
        ("braces", format!("# Summary\n\n{}\n", "{".repeat(100_000))),
        ("brackets", format!("# Summary\n\n{}\n", "[@".repeat(50_000))),
        ("unknown headings", each(5000, |n| format!("# Unknown {n} {{replace}}\n"))),
    ] {
        judged(&text(words), what);
    }
    let start = Instant::now();
    let ran = text(format!("# Summary\n\n{}\n", "{outputs} ".repeat(5000))).wsis(&[
        "report",
        "secretary-general",
        "--year",
        "2006",
    ]);
    assert!(ran.status == 0 && start.elapsed() < LONGEST, "figures took {:?}: {}", start.elapsed(), ran.stderr);
}

#[test]
fn rows_without_number_whose_titles_are_alike_are_each_held_against_few() {
    const MANY: usize = 12_000;
    let outer = Registry::base_below("registry");
    let keys = ["title", "kind", "date", "by", "line", "summary", "sources"];
    let mapping = keys.map(|key| format!("[[keys]]\nkey = \"{key}\"\nfrom = \"{key}\"\n")).concat();
    outer.write("map.toml", format!("kind = \"output\"\n{mapping}"));
    // The last half is the same in all, and so are the numbers, of which there are none.
    let letters = |n: usize| n.to_string().bytes().map(|digit| char::from(digit - b'0' + b'a')).collect::<String>();
    let row = |n| {
        let name = letters(n);
        let title = format!("{name} {name}: report on the implementation of the plan of action");
        format!("{title},tool,2026-05-15,itu,c5,For all.,https://example.org/{name}\n")
    };
    outer.write("table.csv", keys.join(",") + "\n" + &each(MANY, row));
    let start = Instant::now();
    let ran = outer.wsis(&["import", "csv", "table.csv", "--mapping", "map.toml", "-C", "registry", "--dry-run"]);
    assert!(start.elapsed() < LONGEST, "it took {:?}", start.elapsed());
    assert!(ran.stdout.contains(&format!("{MANY} new")), "{}", ran.stderr);
}
