//! A closed year stays as it is: its records, and its figures, whatever would change them.

use crate::git::{commit_on, committed, git};
use crate::support::Registry;
use proptest::prelude::*;
use serde_json::Value;
use std::collections::BTreeMap;
use std::fs;
use wsis::{ActionLine, Base, Day, Snapshot, Year, changes, check_since, load, stocktake};

const CLOSED: &str = "outputs-due = 2007-01-31\nclosed = 2006-05-31\n";

/// The base with a coordinator to be, a meeting of another year that decided something, and 2006 closed on the day before the first
/// commit.
fn closed() -> Registry {
    let registry = Registry::base()
        .with("cycles/2006.toml", CLOSED)
        .with(
            "organizations/who.toml",
            "name = \"WHO\"\ncategory = \"international-organization\"\nintergovernmental = true\ncompetences = [\"c5\"]\nsources = [\"https://a.org\"]\n",
        )
        .with(
            "meetings/2005/first.toml",
            "title = \"First\"\nlines = [\"c5\"]\nstart = 2005-12-01\nplace = { city = \"Geneva\", country = \"CH\" }\nopen-to-all-stakeholders = true\nsources = [\"https://a.org\"]\n",
        );
    let group = "\n[[modalities]]\ntopic = \"membership\"\ntext = \"All may join.\"\nmeeting = \"2005/first\"\nuntil = 2008-01-01\nsources = [\"https://a.org\"]\n";
    let was = fs::read_to_string(registry.path().join("groups/c5.toml")).unwrap();
    registry.with("groups/c5.toml", was + group)
}

/// What could be changed without touching a record of the year: a file, a piece of it, and what stands in its place.
const CHANGES: [(&str, &str, &str); 18] = [
    ("groups/c5.toml", "\n[[members]]\norganization = \"apc\"\nfrom = 2006-05-15\n", ""),
    ("groups/c5.toml", "organization = \"itu\"\nfrom = 2006-05-15", "organization = \"itu\"\nfrom = 2007-05-15"),
    (
        "groups/c5.toml",
        "[[modalities]]\ntopic = \"working-methods\"",
        "[[members]]\norganization = \"un\"\n\n[[modalities]]\ntopic = \"working-methods\"",
    ),
    ("groups/c5.toml", "until = 2008-01-01", "until = 2006-03-01"),
    ("groups/c5.toml", "name = \"Part", "website = \"https://a.org\"\nname = \"Part"),
    ("groups/c5.toml", "formed = 2006-05-15\n", "formed = 2007-05-15\n"),
    ("organizations/apc.toml", "civil-society", "academia"),
    ("organizations/apc.toml", "acronym = \"APC\"", "acronym = \"A.P.C.\""),
    ("organizations/who.toml", "\"c5\"", "\"c8\""),
    ("organizations/itu.toml", "category = \"international-organization\"", "category = \"private-sector\""),
    ("registry.toml", "stocktaker", "mechanism = \"centralised\"\ncoordinators = [\"who\"]\nstocktaker"),
    ("registry.toml", "schema = 1", "languages = [\"fr\", \"en\"]\nschema = 1"),
    ("registry.toml", "reporter = \"un\"", "reporter = \"un\"\n\n[rules]\nfrozen-year-changed = \"allow\""),
    ("action-lines/c5.toml", "from = 2006-02-24\n", "from = 2006-02-24\nuntil = 2006-12-31\n"),
    (
        "action-lines/c8.toml",
        "paragraphs = \"23\"\n",
        "paragraphs = \"23\"\n\n[[moderators]]\norganization = \"who\"\nfrom = 2006-03-01\nuntil = 2006-04-01\nsources = [\"https://a.org\"]\n",
    ),
    ("meetings/2005/first.toml", "start = 2005-12-01", "start = 2005-12-02"),
    ("meetings/2005/first.toml", "sources", "status = \"cancelled\"\nsources"),
    ("cycles/2005.toml", "", "closed = 2006-12-31\n"),
];

fn text(registry: &Registry, file: &str) -> String {
    fs::read_to_string(registry.path().join(file)).unwrap_or_default()
}

/// The year's figures, without what is none.
fn figures(registry: &wsis::Registry) -> Value {
    let taken = stocktake(registry, Year::new("2006").unwrap(), &ActionLine::ALL);
    let mut value = serde_json::to_value(taken).unwrap();
    for line in value["lines"].as_array_mut().unwrap() {
        line.as_object_mut().unwrap().remove("title");
    }
    value.as_object_mut().unwrap().remove("not_counted");
    value
}

#[test]
fn a_new_record_is_refused_in_a_closed_year_as_a_changed_one_is() {
    let registry = Registry::base().with("cycles/2005.toml", "closed = 2005-12-31\n");
    let new = |year: &str| {
        let date = format!("{year}-05-15");
        let of =
            ["new", "output", "--line", "c5", "--year", year, "--title", "A tool", "--kind", "tool", "--date", &date];
        let rest = ["--by", "itu", "--summary", "For all.", "--source", "https://example.org", "--no-input"];
        registry.wsis(&[&of[..], &rest[..]].concat())
    };
    let refused = new("2005");
    assert_eq!(refused.status, 1, "{}", refused.stderr);
    assert!(
        refused.stderr.contains("frozen-year-changed") && refused.stderr.contains("nothing was written"),
        "{}",
        refused.stderr
    );
    assert!(!registry.path().join("outputs/2005").exists());
    assert_eq!(new("2007").status, 0);
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 60, failure_persistence: None, ..ProptestConfig::default() })]
    /// Whichever of these changes are made together, they are found if and only if a figure of the year is another than before.
    #[test]
    fn a_change_is_found_exactly_where_it_changes_a_figure(chosen in prop::collection::vec(any::<bool>(), CHANGES.len())) {
        let registry = closed();
        let before = load(&Snapshot::folder(registry.path()).unwrap()).unwrap();
        let mut files: BTreeMap<String, String> = BTreeMap::new();
        for ((file, was, is), _) in CHANGES.iter().zip(chosen).filter(|(_, is_chosen)| *is_chosen) {
            let text = files.entry((*file).to_owned()).or_insert_with(|| text(&registry, file));
            assert!(text.contains(was), "{file}: {was}");
            *text = text.replacen(was, is, 1);
        }
        let files = files.into_iter().map(|(file, text)| (file, text.into_bytes())).collect();
        let after = load(&Snapshot::folder(registry.path()).unwrap().changed(files)).unwrap();
        let day = Day::new("2006-06-01").unwrap();
        let base = Base { registry: &before, day, changes: changes(&before, &after).into(), by: None };
        let found = check_since(&after, day, base);
        let of_closed_years: Vec<_> =
            found.iter().filter(|finding| ["frozen-year-changed", "history-rewritten"].contains(&finding.rule.name)).collect();
        let differ = figures(&before) != figures(&after);
        prop_assert_eq!(!of_closed_years.is_empty(), differ, "{:#?}", of_closed_years);
        // One fault, one finding: a file is named once.
        let mut files: Vec<_> = of_closed_years.iter().map(|finding| &finding.file).collect();
        files.sort();
        files.dedup();
        prop_assert_eq!(files.len(), of_closed_years.len(), "{:#?}", of_closed_years);
    }
}

/// What is found since the first commit, as `file: rule: message`.
fn found(registry: &Registry) -> Vec<String> {
    let findings = registry
        .wsis(&[
            "check",
            "--base",
            "main",
            "--format",
            "json",
            "--rule",
            "frozen-year-changed",
            "history-rewritten",
            "record-removed",
            "unused-exception",
        ])
        .json();
    let told = |key: &str, finding: &Value| finding[key].as_str().unwrap().to_owned();
    let line =
        |finding: &Value| format!("{}: {}: {}", told("file", finding), told("rule", finding), told("message", finding));
    findings.as_array().unwrap().iter().map(line).collect()
}

#[test]
fn a_member_struck_out_is_found_at_its_group_once() {
    let registry = committed(closed());
    let group = text(&registry, "groups/c5.toml");
    registry.write("groups/c5.toml", group.replace("\n[[members]]\norganization = \"apc\"\nfrom = 2006-05-15\n", ""));
    assert_eq!(
        found(&registry),
        ["groups/c5.toml: frozen-year-changed: members of C5 in 2006: 2 before, 1 now (and 1 more figure of 2006)"]
    );
    let settings = text(&registry, "registry.toml");
    let exception = "\n[[exceptions]]\nrule = \"frozen-year-changed\"\nfile = \"groups/c5.toml\"\nreason = \"It never joined, as it wrote on 5 May 2007.\"\n";
    registry.write("registry.toml", settings + exception);
    assert_eq!(found(&registry), [""; 0]);
}

#[test]
fn what_a_registry_takes_lightly_silences_nothing_that_is_graver() {
    let term = "from = 2006-02-24";
    for (settings, rules) in [
        ("", &["history-rewritten"][..]),
        ("\n[rules]\nhistory-rewritten = \"warning\"\n", &["frozen-year-changed", "history-rewritten"]),
        ("\n[rules]\nhistory-rewritten = \"allow\"\n", &["frozen-year-changed"]),
        (
            "\n[[exceptions]]\nrule = \"history-rewritten\"\nfile = \"action-lines/c5.toml\"\nreason = \"As it was.\"\n",
            &["frozen-year-changed"],
        ),
    ] {
        let registry = closed();
        let before = text(&registry, "registry.toml");
        registry.write("registry.toml", before + settings);
        let registry = committed(registry);
        let line = text(&registry, "action-lines/c5.toml");
        assert!(line.contains(term), "{line}");
        registry.write("action-lines/c5.toml", line.replace(term, "from = 2007-02-24"));
        let mut found = registry.wsis(&["check", "--base", "HEAD", "--format", "json"]).rules();
        found.retain(|rule| ["frozen-year-changed", "history-rewritten"].contains(&rule.as_str()));
        found.sort();
        assert_eq!(found, rules, "{settings}");
    }
}

#[test]
fn what_is_gone_or_new_is_told_once_and_where_it_is_named() {
    let registry = committed(closed()).without("groups/c5.toml");
    assert_eq!(
        found(&registry),
        ["groups/c5.toml: frozen-year-changed: members of C5 in 2006: 2 before, 0 now (and 5 more figures of 2006)"]
    );
    let registry = committed(closed());
    registry.write(
        "organizations/ilo.toml",
        "name = \"ILO\"\ncategory = \"civil-society\"\nsources = [\"https://a.org\"]\n",
    );
    let group = text(&registry, "groups/c5.toml");
    registry.write("groups/c5.toml", format!("{group}\n[[members]]\norganization = \"ilo\"\nfrom = 2006-05-15\n"));
    let line = text(&registry, "action-lines/c8.toml");
    registry.write("action-lines/c8.toml", line + "\n[[moderators]]\norganization = \"itu\"\nfrom = 2005-12-01\nuntil = 2006-01-31\nsources = [\"https://a.org\"]\n");
    assert_eq!(
        found(&registry),
        [
            "action-lines/c8.toml: frozen-year-changed: itu is new among the moderators of C8 in 2006 (and 1 more figure of 2006)",
            "groups/c5.toml: frozen-year-changed: members of C5 in 2006: 2 before, 3 now (and 1 more figure of 2006)",
        ]
    );
}

#[test]
fn an_open_year_is_free_but_for_what_a_closed_one_after_it_says_of_it() {
    let output = text(&Registry::base(), "outputs/2006/c5/annual-report.toml").replace("2007-01-15", "2005-03-01");
    let output = output.replace("2007-01-20", "2005-03-02").replace("meeting = \"2006/c5-facilitation\"\n", "");
    let with = |cycles: &[(&str, &str)]| {
        let registry = cycles.iter().fold(Registry::base(), |registry, (file, text)| registry.with(file, text));
        let registry = committed(registry);
        registry.write("outputs/2005/c5/annual-report.toml", &output);
        found(&registry)
    };
    let open = ("cycles/2006.toml", "");
    assert_eq!(with(&[open]), [""; 0]);
    let told = "outputs/2005/c5/annual-report.toml: frozen-year-changed: ";
    let after = with(&[("cycles/2006.toml", CLOSED)]);
    assert_eq!(
        after,
        [format!("{told}`outputs.previous_year` of C5 in 2006: 0 before, 1 now (and 2 more figures of 2006)")]
    );
    let both = with(&[("cycles/2005.toml", "closed = 2006-05-31\n"), ("cycles/2006.toml", CLOSED)]);
    assert_eq!(both, [format!("{told}this is new, in 2005, which was closed on 2006-05-31")]);
}

#[test]
fn a_year_is_not_opened_by_the_change_that_changes_it() {
    for cycle in [None, Some(""), Some("closed = 2030-01-01\n")] {
        let registry = committed(closed());
        match cycle {
            Some(text) => registry.write("cycles/2006.toml", text),
            None => fs::remove_file(registry.path().join("cycles/2006.toml")).unwrap(),
        }
        registry
            .write("registry.toml", text(&registry, "registry.toml") + "\n[rules]\nfrozen-year-changed = \"allow\"\n");
        registry.write("groups/c5.toml", "name = \"Nobody\"\n");
        let found = found(&registry);
        let of = |file: &str| found.iter().any(|line| line.starts_with(&format!("{file}: frozen-year-changed: ")));
        assert!(of("cycles/2006.toml") && of("groups/c5.toml"), "{found:#?}");
    }
}

#[test]
fn many_changes_are_each_found_in_time() {
    let number = 100;
    let category = |category: &str| format!("name = \"N\"\ncategory = \"{category}\"\nsources = [\"https://a.org\"]\n");
    let mut registry = closed();
    let member = |n| format!("\n[[members]]\norganization = \"n{n}\"\n");
    let group = text(&registry, "groups/c5.toml") + &(0..number).map(member).collect::<String>();
    for n in 0..number {
        registry = registry.with(&format!("organizations/n{n}.toml"), category("academia"));
    }
    let registry = committed(registry.with("groups/c5.toml", group));
    for n in 0..number {
        registry.write(&format!("organizations/n{n}.toml"), category("civil-society"));
    }
    let findings = registry.wsis(&["check", "--base", "main", "--rule", "frozen-year-changed", "--format", "json"]);
    assert_eq!(findings.rules().len(), number);
}

#[test]
fn a_settings_file_that_can_not_be_read_is_not_gone() {
    let registry = committed(closed());
    registry.write("registry.toml", "schema = 1\nname = \n");
    assert_eq!(registry.wsis(&["check", "--base", "main", "--format", "json"]).rules(), ["syntax"]);
}

#[test]
fn an_exception_that_was_made_for_an_earlier_change_is_not_new() {
    let registry = closed();
    let settings = text(&registry, "registry.toml");
    let exception = "\n[[exceptions]]\nrule = \"frozen-year-changed\"\nfile = \"groups/c5.toml\"\nreason = \"R.\"\n";
    let registry = committed(registry.with("registry.toml", settings + exception));
    git(registry.path(), &["checkout", "--quiet", "-b", "work"]);
    registry.write("README.md", "Read me.\n");
    commit_on(registry.path(), "2006-06-02T12:00:00Z", "A word");
    assert_eq!(registry.wsis(&["check", "--base", "main", "--deny-warnings"]).status, 0);
}
