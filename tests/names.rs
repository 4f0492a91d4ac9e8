//! Records and countries by the names that people call them: in values that are written, in figures that are asked about, and where
//! the kind of a record is left out.

use crate::git::committed;
use crate::support::{Ran, Registry, excerpt, tests, wsis_in};
use serde_json::json;
use std::fs;

const REPORT: &str = "2006/c5/annual-report";

/// The base registry, with two organizations of one acronym and one whose id is another's acronym.
fn alike() -> Registry {
    let organization = |name: &str, acronym: &str| {
        format!(
            "name = \"{name}\"\nacronym = \"{acronym}\"\ncategory = \"civil-society\"\nsources = [\"https://example.org\"]\n"
        )
    };
    Registry::base()
        .with("organizations/first.toml", organization("First Association", "AB"))
        .with("organizations/second.toml", organization("Second Association", "AB"))
        .with("organizations/other.toml", organization("Another Union", "un"))
}

fn done(registry: &Registry, arguments: &[&str]) -> Ran {
    let ran = registry.wsis(arguments);
    assert_eq!(ran.status, 0, "{arguments:?}: {}", ran.seen());
    ran
}

fn refused(registry: &Registry, arguments: &[&str], told: &str) {
    let ran = registry.wsis(arguments);
    assert_eq!(ran.status, 2, "{arguments:?}: {}", ran.seen());
    assert!(ran.stderr.contains(told), "{arguments:?}: {}", ran.stderr);
}

fn text(registry: &Registry, file: &str) -> String {
    fs::read_to_string(registry.path().join(file)).unwrap()
}

#[test]
fn a_new_record_is_told_by_names_and_holds_ids() {
    let registry = alike();
    let new = [
        "new",
        "output",
        "--line",
        "c5",
        "--year",
        "2025",
        "--title",
        "Guide",
        "--kind",
        "guideline",
        "--date",
        "2025-05",
        "--summary",
        "S.",
        "--source",
        "https://example.org/x",
    ];
    let named =
        ["--by", "ITU", "--partner", "association for progressive communications", "--country", "Kenya", "suisse"];
    let ran = done(&registry, &[&new[..], &named].concat());
    let written = text(&registry, ran.stdout.trim());
    for line in ["by = [\"itu\"]", "partners = [\"apc\"]", "countries = [\"KE\", \"CH\"]"] {
        assert!(written.contains(line), "{written}");
    }
    for told in ["note: `ITU` is `itu`\n", "progressive communications` is `apc`\n", "note: `Kenya` is `KE`\n"] {
        assert!(ran.stderr.contains(told), "{}", ran.stderr);
    }
    // An id is taken before a name.
    let by_id = done(&registry, &[&new[..], &["--id", "other", "--by", "un"]].concat());
    assert!(text(&registry, by_id.stdout.trim()).contains("by = [\"un\"]"));
    assert!(!by_id.stderr.contains("note: `"), "{}", by_id.stderr);
    let before = walkdir::WalkDir::new(registry.path()).into_iter().count();
    for (names, told) in [
        (["--by", "AB"], "`AB` is said of 2 organizations: write `first` (First Association) or `second`"),
        (
            ["--by", "International Telecom Union"],
            "there is no organization `International Telecom Union`: did you mean `itu`?",
        ),
        (["--country", "Congo"], "that is said of 2: write `CD`"),
        (["--country", "Kenyaa"], "is not a country code"),
    ] {
        refused(&registry, &[&new[..14], &["--id", "third"], &names[..]].concat(), told);
    }
    refused(&registry, &["new", "output", "--title", "Two\nlines"], "it has a line break: write it on one line");
    assert_eq!(walkdir::WalkDir::new(registry.path()).into_iter().count(), before);
}

#[test]
fn a_table_in_braces_may_name_its_organization_too() {
    let registry = alike();
    let term = "{ organization = \"ITU\", from = 2006-02-24, sources = [\"https://example.org/m\"] }";
    let new = ["new", "action-line", "--line", "c9", "--title", "Media", "--moderator"];
    done(&registry, &[&new[..], &[term]].concat());
    assert!(text(&registry, "action-lines/c9.toml").contains("organization = \"itu\"\nfrom = 2006-02-24"));
    refused(
        &registry,
        &[&["new", "action-line", "--line", "c10", "--title", "T", "--moderator"][..], &[&term.replace("ITU", "AB")]]
            .concat(),
        "said of 2 organizations",
    );
    done(&registry, &["new", "group", "--line", "c9", "--member", "APC", "Second Association"]);
    let group = text(&registry, "groups/c9.toml");
    assert!(group.contains("\"apc\"") && group.contains("\"second\""), "{group}");
}

#[test]
fn what_is_added_or_set_is_named_as_a_list_takes_it() {
    let registry = alike();
    let ran = done(&registry, &["add", "member", "c5", "--organization", "United Nations", "--from", "2026"]);
    assert!(ran.stderr.contains("note: `United Nations` is `un`\n"), "{}", ran.stderr);
    assert!(text(&registry, "groups/c5.toml").contains("organization = \"un\""));
    refused(&registry, &["add", "member", "c5", "--organization", "AB"], "is said of 2 organizations");
    refused(&registry, &["add", "member", "c9", "--organization", "itu"], "`wsis new group --line c9` begins it");
    let ran = done(&registry, &["set", REPORT, "countries", "--add", "Kenya", "TZ"]);
    assert!(ran.stderr.contains("note: `Kenya` is `KE`\n"), "{}", ran.stderr);
    done(&registry, &["set", REPORT, "countries", "--remove", "Kenya"]);
    done(&registry, &["set", REPORT, "by", "ITU", "First Association"]);
    let report = text(&registry, "outputs/2006/c5/annual-report.toml");
    assert!(report.contains("countries = [\"TZ\"]") && report.contains("by = [\"itu\", \"first\"]"), "{report}");
    refused(&registry, &["set", REPORT, "by", "--add", "AB"], "is said of 2 organizations");
    refused(&registry, &["set", REPORT, "title", "Two\nlines"], "write it on one line");
    let long = done(&registry, &["set", REPORT, "title", &"long ".repeat(70)]);
    assert!(long.stderr.contains("note: `title` has 349 letters"), "{}", long.stderr);
    done(&registry, &["check"]);
}

#[test]
fn a_record_that_its_id_tells_needs_no_kind() {
    let registry = Registry::base();
    done(&registry, &["set", REPORT, "status", "ongoing"]);
    assert!(text(&registry, "outputs/2006/c5/annual-report.toml").contains("status = \"ongoing\""));
    done(&registry, &["set", "c5", "moderators[0].until", "2027-01-31"]);
    done(&registry, &["set", "organizations/apc.toml", "website", "https://www.apc.org"]);
    done(&registry, &["rename", "apc", "progress"]);
    done(&registry, &["rename", REPORT, "report"]);
    assert!(registry.path().join("outputs/2006/c5/report.toml").exists());
    done(&registry, &["rename", "outputs/2006/c5/report.toml", "outputs/2006/c8/report.toml"]);
    done(&registry, &["check"]);
    for (arguments, told) in [
        (
            &["set", "c5", "formed", "2006-05-15"][..],
            "an action line has no key `formed`: its group has, as in `wsis set group",
        ),
        (
            &["set", "outputt", "2006/c8/report", "title", "T"],
            "there is no kind of record `outputt`: did you mean `output`?",
        ),
        (&["set", "ituu", "website", "https://x.org"], "did you mean `wsis set organization itu`"),
        (&["set", "output", "2006/c8/report"], "which key of 2006/c8/report?"),
        (&["set", "2006/c8/report", "countries", "KE", "--add", "TZ"], "Leave out one of the two"),
        (&["set", "organization", "itu", "name", "X", "--clear"], "cannot be used with"),
        (&["rename", "organization", "itu"], "Name it, and behind it the name that it is to have"),
        (&["rename", "organisation", "itu", "telecom"], "there is no kind of record `organisation`"),
        (&["rename", "ituu", "telecom"], "did you mean `wsis rename organization itu`"),
    ] {
        refused(&registry, arguments, told);
    }
}

#[test]
fn a_number_below_nought_is_a_value_and_no_option() {
    let registry = Registry::base();
    done(&registry, &["add", "figure", REPORT, "--name", "Balance", "--value", "3"]);
    done(&registry, &["set", "output", REPORT, "figures[0].value", "-5"]);
    done(&registry, &["set", REPORT, "figures[0].value", "-6"]);
    assert!(text(&registry, "outputs/2006/c5/annual-report.toml").contains("value = -6"));
}

#[test]
fn what_holds_for_the_whole_registry_is_set_in_its_own_file() {
    let registry = committed(Registry::base());
    let settings = text(&registry, "registry.toml");
    registry.write("registry.toml", format!("# Ours.\n{settings}"));
    let ran = done(&registry, &["set", "registry", "contact", "wsis@example.org"]);
    assert!(ran.stderr.contains("Set contact of the registry"), "{}", ran.stderr);
    let ran = done(&registry, &["set", "registry", "reporter", "ITU"]);
    assert!(ran.stderr.contains("note: `ITU` is `itu`"), "{}", ran.stderr);
    done(&registry, &["set", "registry", "documents.paper", "letter"]);
    let settings = text(&registry, "registry.toml");
    assert!(settings.starts_with("# Ours.\n") && settings.contains("contact = \"wsis@example.org\""), "{settings}");
    assert!(settings.contains("reporter = \"itu\"") && settings.contains("paper = \"letter\""), "{settings}");
    done(&registry, &["check"]);
    refused(&registry, &["set", "registry", "contct", "x"], "a registry has no key `contct`: did you mean `contact`?");
    refused(&registry, &["set", "registry", "documents.paper", "a5"], "a5");
    let ran = registry.wsis(&["set", "registry", "reporter", "--clear"]);
    assert!(ran.status == 1 && ran.stderr.contains("missing key `reporter`"), "{}", ran.seen());
}

#[test]
fn a_record_is_shown_by_its_last_part_where_it_alone_ends_so() {
    let registry = Registry::base();
    let shown = done(&registry, &["show", "c5-facilitation"]).stdout;
    assert_eq!(shown, done(&registry, &["show", "meeting", "2006/c5-facilitation"]).stdout);
    assert_eq!(shown, done(&registry, &["show", "meeting", "c5-facilitation"]).stdout);
    let again = text(&registry, "outputs/2006/c5/annual-report.toml");
    registry.write("outputs/2006/c8/annual-report.toml", again);
    refused(&registry, &["show", "annual-report"], "did you mean `wsis show output 2006/c5/annual-report`");
    refused(&registry, &["show", "output", "annual-report"], "2006/c8/annual-report");
}

fn explained(registry: &Registry, arguments: &[&str]) -> Ran {
    registry.wsis(&[&["stocktake", "--format", "json"], arguments].concat())
}

#[test]
fn a_figure_is_asked_about_by_the_names_of_lines_countries_and_organizations() {
    let registry = Registry::base();
    let report = text(&registry, "outputs/2006/c5/annual-report.toml");
    registry.write("outputs/2006/c5/annual-report.toml", format!("countries = [\"KE\"]\n{report}"));
    let figure = |name: &str| {
        let ran = explained(&registry, &["--year", "2006", "--explain", name]);
        assert_eq!(ran.status, 0, "{}", ran.seen());
        ran.json()["figure"].clone()
    };
    assert_eq!(figure("total/by-country/Kenya"), json!("total/by-country/KE"));
    assert_eq!(figure("by-country/ke"), json!("total/by-country/KE"));
    assert_eq!(figure("Building confidence and security in the use of ICTs/outputs"), json!("c5/outputs"));
    let years = ["--years", "2005-2007", "--explain"];
    let each = explained(&registry, &[&years[..], &["total/by-country/Kenya"]].concat()).json();
    assert_eq!((&each["years"][0]["value"], &each["years"][1]["value"]), (&json!(0), &json!(1)));
    let told = |name: &str| explained(&registry, &[&years[..], &[name]].concat()).stderr;
    // What there is in any of the years, and not only in the last.
    assert!(
        told("total/by-country/Chad").contains("no `TD` in 2005–2007: there are KE\n"),
        "{}",
        told("total/by-country/Chad")
    );
    assert!(told("total/by-kind/x").contains("there are annual-report"), "{}", told("total/by-kind/x"));
    refused(
        &registry,
        &["stocktake", "--year", "2006", "--explain", "total/by-organization/ITU"],
        "`wsis list output --organization ORG`",
    );
}

#[test]
fn requests_are_asked_about_by_the_name_of_who_is_asked() {
    let registry = Registry::empty();
    for file in ["counting", "requests"] {
        registry.write_all(&fs::read_to_string(tests().join(format!("fixtures/{file}.txt"))).unwrap());
    }
    let asked = |who: &str| {
        let figure = format!("requests-by-organization/{who}/open");
        let ran = explained(&registry, &["--year", "2027", "--explain", &figure]);
        assert_eq!(ran.status, 0, "{}", ran.seen());
        ran.json()
    };
    assert_eq!(asked("APC"), asked("apc"));
}

/// No line is longer than the terminal, but for what is to be copied and has a line to itself.
#[test]
fn what_is_behind_figures_of_several_years_fits_a_terminal() {
    for width in ["80", "60"] {
        for figure in ["outputs", "organizations", "meetings", "participants"] {
            let arguments = ["stocktake", "--years", "2005-2015", "--width", width, "--explain", figure];
            let shown = wsis_in(&excerpt(), &arguments).stdout;
            let most: usize = width.parse().unwrap();
            let is_path = |line: &str| line.starts_with("  ") && line.contains(".toml") && !line.trim().contains(' ');
            for line in shown.lines().filter(|line| !is_path(line)) {
                assert!(line.chars().count() <= most, "{figure} at {width}: {line}");
            }
            assert!(shown.lines().any(is_path), "{shown}");
        }
    }
}

#[test]
fn words_that_name_a_record_or_an_option_lead_on() {
    for (word, told) in [
        ("c5", "`wsis show c5` shows the line"),
        ("e-health", "`wsis show c7-e-health` shows the line"),
        ("2006/c5/x", "`wsis show 2006/c5/x` shows a record of that name"),
        ("option-a", "`wsis mechanism` compares the two options"),
    ] {
        refused(&Registry::empty(), &["explain", word], told);
    }
    for option in ["sdg", "country", "region"] {
        let told =
            format!("`--by {option}` counts outputs by it, and `wsis list output --{option} …` lists those of one");
        refused(&Registry::base(), &["stocktake", &format!("--{option}"), "4"], &told);
    }
}
