//! `wsis check --fix`: what has one right answer is mended, the rest is told.

use crate::support::{Registry, assert_as_kept};
use std::fs;

const FILE: &str = "outputs/2006/c5/annual-report.toml";

/// A file with nine faults, of which seven have one right answer.
const FAULTY: &str = "\u{FEFF}# Sent by e-mail\r\n\r\n\
    titel = 'Report of the C5 group for 2006'\r\n\
    date = \"2007-01-15\"\r\n\
    kind = \"anual-report\"  # as agreed\r\n\
    by = [\"ituu\", \"itu\", \"apc\"]\r\n\
    countries = [\"Switzerland\"]\r\n\
    meeting = \"2006/c5-facilitatio\"\r\n\
    also = \"c8\"\r\n\
    sdgs = [18]\r\n\
    summary = \"What the group did in its first year.\"\r\n\
    sources = [\"https://example.org/c5/report\"]\r\n\
    nobody-knows = 1";

fn faulty() -> Registry {
    Registry::base().with(FILE, FAULTY)
}

fn text(registry: &Registry) -> String {
    fs::read_to_string(registry.path().join(FILE)).unwrap()
}

#[test]
fn what_has_one_right_answer_is_mended_and_the_rest_is_told() {
    let registry = faulty();
    let told = registry.wsis(&["check", "--fix"]).seen();
    let shown = text(&registry).replace("\r\n", "\n");
    assert_as_kept(&format!("{told}\n$ cat {FILE}\n{shown}"), "expected/fix.out");
    assert_eq!(text(&registry), shown.replace('\n', "\r\n"), "lines end as they did");
    let (after, again) = (text(&registry), registry.wsis(&["check", "--fix"]));
    assert_eq!(text(&registry), after, "a second time changes nothing");
    assert_eq!(again.stderr, "");
}

#[test]
fn a_difference_is_shown_and_nothing_written() {
    let registry = faulty();
    assert_as_kept(&registry.wsis(&["check", "--fix", "--diff"]).seen(), "expected/fix-diff.out");
    assert_eq!(text(&registry), FAULTY);
}

#[test]
fn only_the_files_that_are_named_are_mended() {
    let registry = faulty();
    registry.wsis(&["check", "--fix", "organizations"]);
    assert_eq!(text(&registry), FAULTY);
}

#[test]
fn programs_are_told_what_to_put_where() {
    let registry = Registry::base().with(FILE, text(&Registry::base()).replace("[\"itu\"]", "[\"ituu\"]"));
    let found = registry.wsis(&["check", "--format", "json"]).json();
    let expected = serde_json::json!({
        "line": 5, "column": 7, "end_line": 5, "end_column": 13, "replacement": "\"itu\"",
    });
    assert_eq!(found[0]["fix"], expected);
}

#[cfg(unix)]
#[test]
fn nothing_is_written_through_a_link() {
    let registry = Registry::base();
    let outside = tempfile::NamedTempFile::new().unwrap();
    fs::write(outside.path(), FAULTY).unwrap();
    fs::remove_file(registry.path().join(FILE)).unwrap();
    std::os::unix::fs::symlink(outside.path(), registry.path().join(FILE)).unwrap();
    assert_eq!(registry.wsis(&["check", "--fix"]).status, 1);
    assert_eq!(fs::read_to_string(outside.path()).unwrap(), FAULTY);
}

/// Mends the file, and asserts that it holds what it held and that nothing else is said.
fn assert_left(faulty: &str) {
    let registry = Registry::base().with(FILE, faulty);
    let told = registry.wsis(&["check", "--fix"]);
    let values = |text: &str| text.parse::<toml::Table>().unwrap_or_else(|error| panic!("{error}\n{text}"));
    assert_eq!(values(&text(&registry)), values(faulty), "{}", told.seen());
    assert!(!told.stderr.contains("mended"), "{}", told.stderr);
    assert_eq!(told.status, 1, "it stays a finding");
}

/// A sound output with other lines in the place of some.
fn output(lines: &[(&str, &str)]) -> String {
    let kept = fs::read_to_string(Registry::base().path().join(FILE)).unwrap();
    lines.iter().fold(kept, |text, (before, after)| {
        assert!(text.contains(before), "{text}");
        text.replacen(before, after, 1)
    })
}

#[test]
fn what_is_there_already_is_never_written_a_second_time() {
    let title = "title = \"Report of the C5 group for 2006\"\n";
    let sources = "sources = [\"https://example.org/c5/report\"]\n";
    let end = |table: &str| format!("{sources}{table}");
    for (before, after) in [
        ("sources = ", "titel = \"Another\"\nsources = "),
        ("sources = ", "\"titel\" = \"Another\"\nsources = "),
        ("sources = ", "titel.en = \"Another\"\nsources = "),
        ("by = [\"itu\"]", "by = [\"itu\", \"ituu\"]"),
        ("by = [\"itu\"]", "by = [\"ituu\", \"ittu\"]"),
        ("by = [\"itu\"]", "by = [\"itu\"]\nalso = [\"C8\", \"c8\"]"),
        (title, "title = { EN = \"Another\", en = \"Report\" }\n"),
        (title, "title = { EN = \"Another\", En = \"Report\" }\n"),
        (sources, "sources = [{ url = \"https://a.example\", ulr = \"https://b.example\" }]\n"),
        (sources, "sources = [{ url = \"https://a.example\", symbl = \"A/60/1\" }]\n"),
        (sources, &end("\n[narrative]\nprogress = \"A\"\n\n[narratives]\nprogress = \"B\"\n")),
        (sources, &end("\n[[figures]]\nname = \"A\"\nvalue = 1\n\n[[figure]]\nname = \"B\"\nvalue = 2\n")),
        (sources, &end("\n[[links]]\ntitle = \"A\"\nurl = \"https://a.example\"\nurll = \"https://b.example\"\n")),
    ] {
        assert_left(&output(&[(before, after)]));
    }
    // Neither of two keys that may be meant for the same one.
    assert_left(&output(&[(title, "titel = \"One\"\ntitlle = \"Another\"\n")]));
}

#[test]
fn a_key_of_several_tables_is_mended_in_all_of_them_or_in_none() {
    let tables = "[[figure]]\nname = \"A\"\nvalue = 1\n\n[[figure.sources]]\nurl = \"https://a.example\"\n\n[[figure]]\nname = \"B\"\nvalue = 2\n";
    let sound = output(&[]) + "\n" + &tables.replace("figure", "figures");
    let registry = Registry::base().with(FILE, output(&[]) + "\n" + tables);
    let found = registry.wsis(&["check", "--format", "json"]).json();
    assert_eq!(found[0]["fix"]["elsewhere"].as_array().map(Vec::len), Some(2), "{found}");
    let told = registry.wsis(&["check", "--fix"]);
    assert_eq!(text(&registry), sound, "{}", told.seen());
    assert!(told.stderr.contains("unknown key `figure`: now figures, 3 times"), "{}", told.stderr);
}

#[test]
fn an_entry_that_stands_twice_goes_with_its_own_comma_and_its_comment_stays() {
    let twice = |list: &str| {
        let registry = Registry::base().with(FILE, output(&[("by = [\"itu\"]", &format!("by = {list}"))]));
        let told = registry.wsis(&["check", "--fix"]);
        let by = text(&registry).parse::<toml::Table>().unwrap()["by"].to_string();
        (by, text(&registry).contains("# in the lead,"), told.stderr.matches(": removed").count())
    };
    let one = "[\"itu\"]".to_owned();
    assert_eq!(twice("[\"itu\", # in the lead,\n  \"itu\"]"), (one.clone(), true, 1));
    assert_eq!(twice("[\"itu\", \"itu\", \"itu\"] # in the lead,"), (one.clone(), true, 2));
    assert_eq!(twice("[\"itu\",\n  # in the lead,\n  \"itu\",\n  \"itu\" # again\n]"), (one, true, 2));
    assert_eq!(twice("[\"itu\",\n  \"itu\" # in the lead,\n  , \"apc\"]").2, 0, "no comma is surely its own");
}

#[test]
fn where_the_syntax_is_broken_nothing_is_mended_beyond_that() {
    for broken in [
        output(&[("by = [\"itu\"]", "by = [\"itu\"")]),
        output(&[("by = [\"itu\"]", "by = [\"itu\"\nmeeting = 2006")]),
        output(&[("by = [\"itu\"]", "by = [\"itu\"]\nby = \"apc\"\ndate = \"2007-01-15\"")]),
        output(&[("title = \"", "title = “")]) + "titel = 5\n",
    ] {
        let registry = Registry::base().with(FILE, &broken);
        registry.wsis(&["check", "--fix"]);
        let after = text(&registry);
        let changed = broken.lines().zip(after.lines()).filter(|(before, after)| before != after).count();
        assert_eq!(broken.lines().count(), after.lines().count(), "{broken}\n---\n{after}");
        assert!(changed <= 1, "{broken}\n---\n{after}");
    }
    let mark = format!("\u{FEFF}{}", output(&[("by = [\"itu\"]", "by = [\"itu\"]\nby = [\"apc\"]")]));
    let registry = Registry::base().with(FILE, &mark);
    registry.wsis(&["check", "--fix"]);
    assert_eq!(text(&registry), mark.trim_start_matches('\u{FEFF}'), "a byte order mark means nothing anywhere");
}

#[test]
fn a_file_that_would_count_no_longer_stays_as_it_was_and_says_so() {
    for (line, reason) in [
        ("alsoo = 5", "the file could not be counted afterwards"),
        ("statuss = \"planned\"", "the output would no longer count"),
    ] {
        let faulty = output(&[("by = [\"itu\"]", &format!("by = [\"itu\"]\ncountries = [\"ch\"]\n{line}"))]);
        let registry = Registry::base().with(FILE, &faulty);
        let shown = registry.wsis(&["check", "--fix", "--diff"]);
        let told = registry.wsis(&["check", "--fix"]);
        assert_eq!(text(&registry), faulty, "{}", told.seen());
        assert_eq!(told.stderr, format!("left as it was: {FILE}: {reason}\n"));
        assert!(told.stdout.contains(&format!("= note: not mended: {reason}")), "{}", told.stdout);
        assert!(shown.stdout.is_empty() && shown.stderr.starts_with(&told.stderr), "{}", shown.seen());
        let found = registry.wsis(&["check", "--fix", "--format", "json"]).json();
        assert!(found.as_array().unwrap().iter().all(|finding| finding["fix"].is_null()), "{found}");
    }
}

#[test]
fn a_registry_is_not_mended_into_one_that_nobody_can_read() {
    let registry = Registry::base();
    let file = registry.path().join("registry.toml");
    let newer = fs::read_to_string(&file).unwrap().replace("schema = 1", "shema = 99");
    fs::write(&file, &newer).unwrap();
    registry.wsis(&["check", "--fix"]);
    assert_eq!(fs::read_to_string(&file).unwrap(), newer);
}

#[test]
fn a_name_that_is_said_of_several_countries_stays_and_all_are_told() {
    let text = output(&[("by = [\"itu\"]", "by = [\"itu\"]\ncountries = [\"Congo\"]")]);
    let registry = Registry::base().with(FILE, &text);
    let told = registry.wsis(&["check", "--fix"]);
    assert!(self::text(&registry).contains("\"Congo\""), "{}", told.seen());
    assert!(told.stdout.contains("`CG`") && told.stdout.contains("`CD`"), "{}", told.stdout);
}

#[test]
fn an_organization_is_written_in_the_place_of_what_surely_means_it_and_of_nothing_else() {
    let named = |name: &str| {
        let text = output(&[("by = [\"itu\"]", &format!("by = [\"{name}\"]"))]);
        let registry = Registry::base()
            .with("organizations/ilo.toml", "name = \"International Labour Organization\"\nacronym = \"ILO\"\ncategory = \"international-organization\"\n")
            .with(FILE, text);
        let told = registry.wsis(&["check", "--fix", "--format", "json"]).stdout;
        (self::text(&registry), told)
    };
    for meant in ["International Labour Organization", "international labour organization", "ILO", "Ilo"] {
        assert!(named(meant).0.contains("by = [\"ilo\"]"), "{meant}");
    }
    // Each is an organization of its own, though it has no file here.
    for another in ["iso", "ipo", "ilot"] {
        let (text, told) = named(another);
        assert!(text.contains(&format!("by = [\"{another}\"]")), "{another}");
        assert!(told.contains("unknown-organization"), "{another}: {told}");
    }
}

#[test]
fn a_file_that_would_be_too_large_in_the_one_style_stays_as_it_is() {
    let links = "[[links]]\nurl=\"https://e.org\"\n".repeat(34_500);
    let long = output(&[]) + &links;
    assert!(long.len() < 1 << 20);
    let registry = Registry::base().with(FILE, &long);
    registry.wsis(&["fmt"]);
    registry.wsis(&["check", "--fix"]);
    assert_eq!(text(&registry), long);
}
