//! The secretariat's own words in the reports.

use crate::git::{commit, commit_on, committed, git};
use crate::support::{Registry, assert_as_kept, tests, wsis};
use std::fs;

const TEXT: &str = "reports/2006/secretary-general.md";
const FRENCH: &str = "reports/2006/secretary-general.fr.md";

/// The base with words for its report of 2006.
fn with_texts() -> Registry {
    let registry = Registry::base();
    registry.write_all(&fs::read_to_string(tests().join("fixtures/report-texts.txt")).unwrap());
    registry
}

/// The base with these words at the summary of a report.
fn with_summary(text: &str) -> Registry {
    let with_next_year = Registry::base().with("cycles/2005.toml", "outputs-due = 2006-01-31\n");
    with_next_year.with(TEXT, format!("# Summary\n\n{text}\n"))
}

fn report(registry: &Registry, arguments: &[&str]) -> String {
    let ran = registry.wsis(&[&["report", "secretary-general", "--year", "2006"], arguments].concat());
    assert_eq!(ran.status, 0, "{}", ran.seen());
    ran.stdout
}

/// What a report of the base says with these words at its summary.
fn printed(text: &str) -> String {
    let written = report(&with_summary(text), &[]);
    let summary = written.split("## I. ").next().unwrap();
    summary.lines().rfind(|line| !line.is_empty()).unwrap().to_owned()
}

/// The place of each finding, and its message.
fn places(registry: &Registry) -> Vec<String> {
    let found = registry.wsis(&["check", "--format", "short"]).stdout;
    found.lines().map(str::to_owned).collect()
}

#[test]
fn the_words_stand_at_their_places_with_figures_and_notes() {
    let registry = with_texts();
    let checked = registry.wsis(&["check"]);
    assert_eq!(checked.stdout, "14 files checked: no errors, no warnings\n", "{}", checked.seen());
    assert_as_kept(&report(&registry, &[]), "expected/report-text.out");
    let html = registry.path().join("report.html");
    report(&registry, &["-o", html.to_str().unwrap()]);
    let html = fs::read_to_string(html).unwrap();
    assert!(html.contains("<strong>The Assembly may wish to <em>note</em> the present report, <data value=\"1\" data-figure=\"outputs\">one</data> output"), "{html}");
    assert!(!html.contains("Nor is this a heading"), "{html}");
}

#[test]
fn what_is_composed_stays_beside_words_and_goes_where_they_replace_it() {
    let composed = report(&Registry::base(), &[]);
    let introduction = composed.lines().find(|line| line.starts_with("1\\. ")).unwrap();
    let beside = report(&Registry::base().with(TEXT, "# Introduction\n\nOurs.\n"), &[]);
    assert!(beside.contains(introduction) && beside.contains("4\\. Ours.\n"), "{beside}");
    let instead = report(&Registry::base().with(TEXT, "# Introduction {replace}\n\nOurs.\n"), &[]);
    assert!(!instead.contains(introduction) && instead.contains("1\\. Ours.\n"), "{instead}");
}

#[test]
fn each_place_of_each_report_prints_its_words_once() {
    for (word, places) in [("secretary-general", 33), ("stocktaking", 32)] {
        let explained = Registry::base().wsis(&["explain", "report-text"]).stdout;
        let listed = explained.split(&format!("reports/YEAR/{word}.md:\n\n")).nth(1).unwrap();
        let headings = listed.lines().take_while(|line| line.starts_with(' ')).filter(|line| line.starts_with("  # "));
        let headings: Vec<_> = headings.map(str::trim).collect();
        assert_eq!(headings.len(), places);
        let texts = headings.iter().enumerate().map(|(n, heading)| format!("{heading}\n\nOurs{n}x.\n"));
        let registry = Registry::base().with(&format!("reports/2006/{word}.md"), texts.collect::<Vec<_>>().join("\n"));
        // The base has files of two lines only, but a chapter on each.
        let ran = registry.wsis(&["report", word, "--year", "2006"]);
        for (n, heading) in headings.iter().enumerate() {
            assert_eq!(ran.stdout.matches(&format!("Ours{n}x.")).count(), 1, "{word} {heading}\n{}", ran.seen());
        }
    }
}

#[test]
fn numbers_are_in_words_where_the_style_asks_for_them() {
    assert_eq!(printed("{outputs} output. {outputs} more"), "One output. One more");
    assert_eq!(printed("Only {outputs}, {change}."), "Only one, one.");
    assert_eq!(printed("In all {participants} came; {by-kind/tool} tools."), "In all 70 came; zero tools.");
    assert_eq!(printed("{participants} came."), "Seventy came.");
    assert_eq!(printed("- {outputs@2005-2006} of both years"), "- One of both years");
    let many = "title = \"Many\"\nlines = [\"c5\"]\nstart = 2006-05-01\nonline = true\nsources = [\"https://a.org\"]\nopen-to-all-stakeholders = true\n";
    let registry = with_summary("For {participants}. {participants} came.")
        .with("meetings/2006/many.toml", format!("{many}attendance = {{ total = 1200, approximate = true }}\n"));
    assert!(report(&registry, &[]).contains("For about 1,270. About 1,270 came.\n"));
}

#[test]
fn a_language_without_words_for_numbers_writes_digits() {
    let chinese = FRENCH.replace(".fr.md", ".zh.md");
    let registry = Registry::base().with(&chinese, "# Summary\n\n{outputs}项产出。\n");
    assert!(report(&registry, &["--lang", "zh"]).contains("\n1项产出。\n"));
}

#[test]
fn the_first_language_stands_for_one_that_has_no_words_and_is_marked() {
    let registry = with_texts().with("templates/locales/fr.ftl", include_str!("../templates/locales/en.ftl"));
    let french = report(&registry, &["--lang", "fr"]);
    assert!(french.contains("\nIl y a eu one résultat.\n"), "{french}");
    assert!(french.contains("<span lang=\"en\">**A second one.**</span>"), "{french}");
    assert!(french.contains("<span lang=\"en\">Of the figures</span>"), "{french}");
    let english = report(&registry, &[]);
    assert!(!english.contains("<span lang") && !english.contains("Il y a eu"), "{english}");
}

#[test]
fn a_source_is_cited_as_those_of_records_are() {
    let twice = "One [@A/RES/60/252]. Two [@A/RES/60/252].[@https://example.org/a_b]";
    let written = report(&with_summary(twice), &[]);
    // The same twice in a row is one note to both; its sign stands after the full stop.
    assert!(written.contains("\nOne. Two.[^1][^2]\n"), "{written}");
    assert!(
        written.contains("[^1]: A/RES/60/252.\n")
            && written.contains("[^2]: Available at <https://example.org/a_b>.\n"),
        "{written}"
    );
    let wrong = with_summary("é [@60/252] and [@A/RES/60/252");
    let found = places(&wrong);
    assert!(found[0].starts_with(&format!("{TEXT}:3:3: error[invalid-value]: `60/252` is neither")), "{found:?}");
    assert!(
        found[1].starts_with(&format!("{TEXT}:3:17: error[unfit-markdown]: this source does not end")),
        "{found:?}"
    );
}

#[test]
fn what_a_text_names_has_no_note_and_what_a_note_repeats_is_told_as_ibid() {
    let named = "In its resolution 60/252, the Assembly asked. [@A/RES/60/252]";
    let written = report(&with_summary(named), &[]);
    assert!(written.contains("the Assembly asked.\n") && !written.contains("[^1]: A/RES/60/252"), "{written}");
    let other = "Of 160/252 nothing is told. [@A/RES/60/252]\n\nNor of more. [@A/RES/60/252]";
    let written = report(&with_summary(other), &[]);
    assert!(written.contains("[^1]: A/RES/60/252.\n\n[^2]: Ibid.\n"), "{written}");
}

#[test]
fn a_page_is_cited_by_the_title_that_a_record_has_for_it_or_by_whose_site_it_is() {
    let organization = "name = \"Our Union\"\ncategory = \"civil-society\"\nwebsite = \"https://union.example\"\n\
                        sources = [{ url = \"https://www.example.org/told/\", title = \"What is told\" }]\n";
    let text = "One. [@http://example.org/told] Two. [@https://news.union.example/2]";
    let written = report(&with_summary(text).with("organizations/union.toml", organization), &[]);
    assert!(written.contains("[^1]: What is told, available at <http://example.org/told>.\n"), "{written}");
    assert!(written.contains("[^2]: Our Union, available at <https://news.union.example/2>.\n"), "{written}");
}

#[test]
fn a_figure_that_can_not_be_told_is_shown_at_its_place() {
    for (text, why) in [
        ("It rose by {change}.", "the registry tells nothing of 2005"),
        ("{outputs@2007}", "2007 is later than the report, which is of 2006"),
        ("{outputs@2005}", "the registry tells nothing of 2005"),
        ("{requests-by-organization/itu/overdue}", "total/requests-by-organization has nothing in 2006"),
    ] {
        let registry = Registry::base().with(TEXT, format!("# Summary\n\n{text}\n"));
        assert_eq!(registry.wsis(&["check"]).status, 0, "a check judges names");
        let ran = registry.wsis(&["report", "secretary-general", "--year", "2006"]);
        assert_eq!(ran.status, 2, "{}", ran.seen());
        assert!(ran.stderr.contains(&format!("{TEXT}:3:")) && ran.stderr.contains(why), "{}", ran.stderr);
    }
}

#[test]
fn a_report_that_is_forced_shows_what_is_wrong_as_it_was_typed() {
    let registry = with_summary("{outptus} <b>bold</b> <script>x</script> ![a](https://a.org) [@60/252] {outputs}");
    assert_eq!(registry.wsis(&["report", "secretary-general", "--year", "2006"]).status, 1);
    let written = report(&registry, &["--force"]);
    assert!(written.contains("{outptus} \\<b>bold\\</b> \\<script>x\\</script> *a* \\[@60/252\\] one\n"), "{written}");
    let html = registry.path().join("report.html");
    report(&registry, &["--force", "-o", html.to_str().unwrap()]);
    assert!(!fs::read_to_string(html).unwrap().contains("<script>x"));
}

#[test]
fn a_cycle_of_several_years_has_its_words_under_the_last() {
    let registry =
        crate::cycles::two_years().with("reports/2027/stocktaking.md", "# Summary\n\nOf {outputs} outputs.\n");
    let ran = registry.wsis(&["report", "stocktaking", "--cycle", "2027", "--today", "2028-12-01"]);
    let outputs =
        registry.wsis(&["stocktake", "--cycle", "2027", "--format", "json"]).json()["totals"]["outputs"].clone();
    let number = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"];
    let told = usize::try_from(outputs.as_u64().unwrap()).unwrap();
    let part = registry.wsis(&["report", "stocktaking", "--year", "2027", "--today", "2028-12-01"]);
    assert!(part.status == 0 && !part.stdout.contains("\nOf "), "not those of the whole cycle: {}", part.seen());
    assert!(told > 0 && ran.stdout.contains(&format!("\nOf {} outputs.\n", number[told])), "{}", ran.seen());
}

#[test]
fn hostile_text_is_found_and_never_passed_through() {
    let cases: [(&[u8], &str); 9] = [
        (b"# Summary\n\ncaf\xe9\n", "3:4: error[unreadable-file]"),
        (b"\xff\xfe#\0", "1:1: error[unreadable-file]"),
        ("# Summary\n\na\u{202E}b\n".as_bytes(), "3:2: error[unsafe-text]"),
        ("# Summary\n\na\u{1b}[31m\n".as_bytes(), "3:2: error[unsafe-text]"),
        (
            "# Summary\n\n\u{FDD0}outputs\u{FDD1}7\n".as_bytes(),
            "3:1: error[unfit-markdown]: this character is of no language",
        ),
        (b"# Summary\n\n## Within\n", "3:1: error[unfit-markdown]: the summary has no headings"),
        ("# Summary\n\n\u{E000}0\u{E001}\n".as_bytes(), "3:1: error[unfit-markdown]: this character is of no language"),
        (b"# Summary\n\n<!-- no end\n\n# Key trends\n", "3:1: error[unfit-markdown]: this comment does not end"),
        (b"# Summary\n\n<img src=x onerror=y>\n", "3:1: error[unfit-markdown]: this is HTML"),
    ];
    for (text, expected) in cases {
        let found = places(&Registry::base().with(TEXT, text));
        assert!(found.iter().any(|line| line.starts_with(&format!("{TEXT}:{expected}"))), "{expected}: {found:?}");
    }
    let large = "# Summary\n\n".to_owned() + &"word ".repeat(250_000);
    assert!(places(&Registry::base().with(TEXT, large))[0].contains("error[file-too-large]"));
    let many = Registry::base().with(TEXT, format!("# Summary\n\n{}\n", "{x} <b> [@x] ".repeat(30_000)));
    let told = many.wsis(&["check"]).stdout;
    assert!(
        told.ends_with("12 files checked: 80,000 errors and no warnings in 1 file\n"),
        "{}",
        &told[told.len() - 300..]
    );
    let nested = Registry::base().with(TEXT, format!("# Summary\n\n{}x\n", "> - ".repeat(5000)));
    assert_eq!(nested.wsis(&["check"]).status, 0, "it ends by itself");
}

#[test]
fn a_text_that_can_not_be_read_is_no_matter_of_figures() {
    let before = Registry::base().wsis(&["stocktake", "--year", "2006"]);
    let broken = Registry::base().with(TEXT, b"# Sumary\n\n\xff".as_slice());
    assert_eq!(broken.wsis(&["stocktake", "--year", "2006"]).seen(), before.seen());
    let wrong = Registry::base().with(TEXT, "# Sumary\n");
    assert_eq!(wrong.wsis(&["stocktake", "--year", "2006"]).seen(), before.seen());
}

#[test]
fn lines_that_end_as_on_windows_and_a_byte_order_mark_are_read() {
    let text = fs::read_to_string(with_texts().path().join(TEXT)).unwrap();
    let plain = report(&with_texts(), &[]);
    let of_windows = with_texts().with(TEXT, text.replace('\n', "\r\n"));
    assert_eq!(report(&of_windows, &[]), plain);
    assert_eq!(of_windows.wsis(&["fmt", "--check", TEXT]).stdout, with_texts().wsis(&["fmt", "--check", TEXT]).stdout);
    let marked = with_texts().with(TEXT, format!("\u{FEFF}{text}"));
    let found = places(&marked);
    assert!(
        found[0].starts_with(&format!("{TEXT}:1:1: error[unsafe-text]: the text holds a byte order mark")),
        "{found:?}"
    );
    assert_eq!(marked.wsis(&["fmt"]).status, 0);
    assert_eq!(report(&marked, &[]), plain);
}

#[test]
fn a_text_is_formatted_and_says_the_same() {
    let text = "# Mandate  \nWords  \nbroken.\n<!-- kept   \n\n\nas it is -->\n\n\n\n## Within\n- a\t\n\n\n# Key trends\nMore.   ";
    let registry = Registry::base().with(TEXT, text);
    let before = report(&registry, &[]);
    assert_eq!(registry.wsis(&["fmt", "--check"]).stdout, format!("not in order: {TEXT}\n"));
    assert_eq!(registry.wsis(&["fmt"]).stderr, format!("put in order: {TEXT}\n"));
    let expected =
        "# Mandate\n\nWords\\\nbroken.\n<!-- kept   \n\n\nas it is -->\n\n## Within\n\n- a\n\n# Key trends\n\nMore.\n";
    assert_eq!(fs::read_to_string(registry.path().join(TEXT)).unwrap(), expected);
    assert_eq!(registry.wsis(&["fmt", "--check"]).status, 0);
    assert_eq!(report(&registry, &[]), before);
}

#[test]
fn changes_are_told_by_place() {
    let registry = committed(with_texts());
    let text = fs::read_to_string(registry.path().join(TEXT)).unwrap();
    registry.write(
        TEXT,
        text.replace("More on C5.", "Less on C5.")
            .replace("# Section B\n\nOn B.\n", "")
            .replace("Observed.\n", "Observed.<!-- so -->\n\n"),
    );
    registry.write("reports/2006/stocktaking.md", "# Next steps\n\nGo on.\n");
    let registry = registry.without(FRENCH);
    assert_as_kept(&registry.wsis(&["diff", "HEAD"]).seen(), "expected/report-text-diff.out");
    let markdown = registry.wsis(&["diff", "HEAD", "--format", "markdown"]).stdout;
    assert!(markdown.contains("More on C5."), "{markdown}");
    let found = registry.wsis(&["check", "--base", "HEAD", "--format", "short"]).stdout;
    assert!(found.contains(&format!("{FRENCH}:1:1: warning[record-removed]")), "{found}");
}

#[test]
fn the_words_of_a_closed_year_stay_as_they_are() {
    let cycle = fs::read_to_string(Registry::base().path().join("cycles/2006.toml")).unwrap();
    let registry = with_texts().with("cycles/2006.toml", format!("closed = 2008-01-31\n{cycle}"));
    git(registry.path(), &["init", "--quiet", "--initial-branch", "main"]);
    commit_on(registry.path(), "2008-06-01T12:00:00+0000", "Closed");
    let text = fs::read_to_string(registry.path().join(TEXT)).unwrap();
    // How it is written may change.
    registry.write(TEXT, text.replace("\n# Key", "\n\n<!-- A note. -->\n\n# Key").replace("report,\n", "report, "));
    let check = || registry.wsis(&["check", "--base", "HEAD", "--format", "short"]).stdout;
    assert_eq!(check(), "");
    registry.write(TEXT, text.replace("More on C5.", "Less on C5."));
    registry.write("reports/2006/stocktaking.md", "# Summary\n\nLate.\n");
    let line = 1 + text.lines().position(|line| line == "# Action line C5").unwrap();
    let found = check();
    assert!(
        found.contains(&format!("{TEXT}:{line}:1: error[frozen-year-changed]: `Action line C5` was \"More on C5.")),
        "{found}"
    );
    assert!(
        found.contains("reports/2006/stocktaking.md:1:1: error[frozen-year-changed]: this is new, in 2006"),
        "{found}"
    );
    assert_eq!(found.lines().count(), 2, "{found}");
    // Nor do they become those of another language.
    git(registry.path(), &["checkout", "--quiet", "--force", "HEAD"]);
    git(registry.path(), &["clean", "--quiet", "--force"]);
    git(registry.path(), &["rm", "--quiet", FRENCH]);
    git(registry.path(), &["mv", TEXT, FRENCH]);
    let found = check();
    assert!(found.contains("error[frozen-year-changed]") && found.contains(FRENCH), "{found}");
}

#[test]
fn a_revision_has_its_own_words() {
    let registry = committed(with_summary("As it was."));
    registry.write(TEXT, "# Summary\n\nAs it is.\n");
    commit(registry.path(), "Second");
    assert!(report(&registry, &["--at", "HEAD~1"]).contains("\nAs it was.\n"));
    assert!(report(&registry, &["--at", "HEAD"]).contains("\nAs it is.\n"));
    registry.write(TEXT, "# Sumary\n");
    let found = registry.wsis(&["check", "--base", "HEAD", "--format", "json"]).json();
    assert_eq!(found[0]["rule"], "misplaced-text");
    assert_eq!(registry.wsis(&["check", "--at", "HEAD"]).status, 0);
}

#[test]
fn findings_keep_their_places_in_each_format() {
    let registry = with_summary("é {outptus}");
    let sarif = registry.wsis(&["check", "--format", "sarif"]).json();
    let region = &sarif["runs"][0]["results"][0]["locations"][0]["physicalLocation"]["region"];
    assert_eq!((region["startLine"].as_u64(), region["startColumn"].as_u64()), (Some(3), Some(3)), "{sarif:#}");
    let annotations = registry.wsis(&["check", "--format", "github"]).stdout;
    assert!(annotations.contains("line=3,") && annotations.contains("col=3"), "{annotations}");
    assert!(registry.wsis(&["check", "--format", "junit"]).stdout.contains(&format!("{TEXT}:3:3")));
}

#[test]
fn the_secretariat_answers_for_its_words() {
    let maintainers = |registry: &Registry, file: &str, name: &str| {
        let text = fs::read_to_string(registry.path().join(file)).unwrap();
        registry.write(file, format!("{text}maintainers = [\"{name}\"]\n"));
    };
    let registry = with_texts();
    maintainers(&registry, "organizations/itu.toml", "@itu");
    maintainers(&registry, "organizations/apc.toml", "@apc");
    let owners = registry.wsis(&["codeowners"]).stdout;
    let last = owners.lines().rfind(|line| line.starts_with("* ") || line.starts_with("/reports/"));
    assert_eq!(last, Some("/reports/ @itu"), "{owners}");
    let registry = committed(registry);
    registry.write(TEXT, "# Summary\n\nOurs.\n");
    let by = |who: &str| registry.wsis(&["check", "--base", "HEAD", "--as", who, "--format", "json"]).rules();
    assert_eq!((by("apc"), by("itu")), (vec!["not-yours".to_owned()], Vec::new()));
}

#[test]
fn a_new_text_has_all_places_and_is_in_order() {
    let registry = Registry::base();
    let new = |arguments: &[&str]| {
        let output = wsis().current_dir(registry.path()).args(["new", "report-text"]).args(arguments).output().unwrap();
        (output.status.code(), String::from_utf8(output.stdout).unwrap(), String::from_utf8(output.stderr).unwrap())
    };
    assert_eq!(new(&["--year", "2006"]), (Some(0), format!("{TEXT}\n"), String::new()));
    let written = fs::read_to_string(registry.path().join(TEXT)).unwrap();
    assert_as_kept(&written, "expected/report-text-new.out");
    assert_eq!(registry.wsis(&["check"]).stdout, "12 files checked: no errors, no warnings\n");
    assert_eq!(registry.wsis(&["fmt", "--check"]).status, 0);
    let again = new(&["--year", "2006"]);
    assert_eq!((again.0, again.2), (Some(2), format!("error: {TEXT} is there already: edit it\n")));
    let stocktaking = new(&["--year", "2006", "--report", "stocktaking", "--language", "fr"]);
    assert_eq!(stocktaking.1, "reports/2006/stocktaking.fr.md\n");
    assert_eq!(new(&["--year", "2006", "--language", "en", "--dry-run"]).1, written);
    let headings = written.lines().filter_map(|line| line.strip_prefix("<!-- # ")?.strip_suffix(" -->"));
    registry.write(TEXT, headings.map(|heading| format!("# {heading}\n\nOurs.\n")).collect::<Vec<_>>().join("\n"));
    assert_eq!(registry.wsis(&["check"]).status, 0, "each heading names a place");
}

#[test]
fn a_new_text_of_a_cycle_of_several_years_stands_under_the_last() {
    let registry = crate::cycles::two_years();
    let output = wsis().current_dir(registry.path()).args(["new", "report-text", "--year", "2026"]).output().unwrap();
    assert_eq!(String::from_utf8(output.stdout).unwrap(), "reports/2027/secretary-general.md\n");
}

#[test]
fn what_is_no_text_of_a_report_is_misplaced() {
    for (file, help) in [
        ("reports/2006/secretary-generel.md", "did you mean `secretary-general`?"),
        ("reports/2006/stocktaking.de.md", "`de` is none of en, fr, es, ar, zh, ru"),
        ("reports/stocktaking.md", "reports/YEAR/REPORT.md"),
        ("report/2006/stocktaking.md", "did you mean the folder reports/?"),
    ] {
        let ran = Registry::base().with(file, "# Summary\n").wsis(&["check"]);
        assert!(ran.stdout.contains("error[misplaced-file]") && ran.stdout.contains(help), "{}", ran.seen());
    }
}

#[test]
fn the_places_are_explained() {
    assert_as_kept(&Registry::base().wsis(&["explain", "report-text"]).seen(), "expected/report-text-explain.out");
}

#[test]
fn a_template_that_names_no_place_is_told_the_nearest() {
    let registry = Registry::base().with("templates/parts/own-words.md", "{{ own_words(\"key-trend\") }}\n");
    let ran = registry.wsis(&["report", "stocktaking", "--year", "2006"]);
    assert_eq!(ran.status, 2);
    assert!(ran.stderr.contains("no place `key-trend`: did you mean `key-trends`?"), "{}", ran.stderr);
}

#[test]
fn a_catalogue_of_the_registry_may_hold_one_message() {
    let with = |catalogue: &str| Registry::base().with("templates/locales/en.ftl", catalogue);
    let plain = report(&Registry::base(), &[]);
    let ours = report(&with("# Ours.\nsg-introduction = How it began\n"), &[]);
    assert_eq!(ours, plain.replace("## I. Introduction", "## I. How it began"));
    assert!(report(&with("cardinal-1 = a single\ncountry-CH = Swiss Confederation\n"), &[]).len() > 100);
    for (catalogue, told) in [
        ("month-1 = Jan\nsg-introducton = How\n", ["en.ftl:2:1", "did you mean `sg-introduction`?"]),
        ("month-1 = Jan\nmonth-1 = Jan.\n", ["en.ftl:2:1", "is here a second time"]),
        ("month-1 = Jan\n\nsg-introduction = { $yeer }\n", ["en.ftl:3", "yeer"]),
        ("month-1 = { $x\n", ["en.ftl:1:", "expected"]),
    ] {
        let ran = with(catalogue).wsis(&["report", "secretary-general", "--year", "2006"]);
        assert_eq!(ran.status, 2, "{}", ran.seen());
        let seen = ran.stderr.to_lowercase();
        assert!(told.iter().all(|told| seen.contains(&told.to_lowercase())), "{told:?}: {}", ran.stderr);
    }
    let own = with("our-word = Ours\nour-kind-x = X\n").with(
        "templates/parts/own-words.md",
        "{% if place == \"mandate\" %}\n\n{{ t(\"our-word\") }} {{ t(\"our-kind-\" ~ \"x\") }}\n{% endif %}\n",
    );
    assert!(report(&own, &[]).contains("Ours X"), "a registry's own template may have its own messages");
}

#[test]
fn a_change_in_the_other_direction_is_refused_at_its_place() {
    let ran = with_summary("It fell by {fall}.").wsis(&["report", "secretary-general", "--year", "2006"]);
    assert_eq!(ran.status, 2, "{}", ran.seen());
    assert!(ran.stderr.contains("reports/2006/secretary-general.md:3:12"), "{}", ran.stderr);
    assert!(ran.stderr.contains("it rose by 1: name `change` in the place of this"), "{}", ran.stderr);
}

#[test]
fn what_a_report_can_not_show_is_found_at_its_place() {
    let found = |text: &str| places(&with_summary(text)).join("\n");
    for (text, place, said) in [
        ("```\ncode\n```", "3:1", "this is code"),
        ("> ## Within", "3:3", "within a list or a quotation"),
        ("Ours.\n\n<<<<<<< HEAD\n\nTheirs.", "5:1", "not yet made one"),
    ] {
        let found = found(text);
        assert!(found.contains(&format!("{TEXT}:{place}: error")) && found.contains(said), "{text}: {found}");
    }
    let empty = Registry::base().with(TEXT, "# Introduction {replace}\n\n<!-- to write -->\n");
    assert!(
        places(&empty).join("\n").contains("nothing stands in the place of what is composed"),
        "{:?}",
        places(&empty)
    );
    let low = Registry::base().with(TEXT, "# Introduction\n\nOne.\n\n##### Too low\n\nTwo.\n");
    assert!(places(&low).join("\n").contains("no heading as low as this"), "{:?}", places(&low));
}

#[test]
fn what_refers_to_replaced_words_leads_to_them_or_nowhere() {
    let rows = |text: &str| {
        let report = report(&Registry::base().with(TEXT, text), &[]);
        let row = report.lines().find(|line| line.starts_with("| First facilitation meeting")).unwrap().to_owned();
        let numbered = report.lines().find(|line| line.ends_with("Our words.")).map(str::to_owned);
        (row, numbered)
    };
    let (row, numbered) = rows("# Action line C5 {replace}\n\nOur words.\n");
    let number = numbered.unwrap().split_once("\\.").unwrap().0.to_owned();
    assert!(row.ends_with(&format!("| {number} |")), "{row}");
    let (row, _) = rows("# Action line C5 {replace}\n\n- A list alone.\n");
    assert!(row.ends_with("| – |"), "{row}");
}

#[test]
fn a_catalogue_that_hides_signs_goes_too_deep_or_says_nothing_is_refused() {
    for (catalogue, why) in [
        ("cardinal-1 = a\u{202e}b\n".to_owned(), "shows something else"),
        ("cardinal-1 = a\u{fdd0}b\n".to_owned(), "shows something else"),
        (format!("cardinal-1 = {}\"a\"{}\n", "{ ".repeat(5000), " }".repeat(5000)), "too deep"),
        ("cardinal-1 = { cardinal-2 }\ncardinal-2 = { cardinal-1 }\n".to_owned(), "can't be said"),
        ("cardinal-1 = { nothing-here }\n".to_owned(), "can't be said"),
    ] {
        let registry = Registry::base().with("templates/locales/en.ftl", catalogue);
        let ran = registry.wsis(&["report", "secretary-general", "--year", "2006"]);
        assert!(ran.status == 2 && ran.stderr.contains(why), "{why}: {}", ran.seen());
    }
}
