//! `wsis new KIND` with options: what is written, and when nothing is.

use crate::support::{Registry, assert_as_kept};
use proptest::prelude::*;
use wsis::{Draft, Kind, answer};

const OUTPUT: [&str; 16] = [
    "new",
    "output",
    "--line",
    "C5",
    "--year",
    "2025",
    "--title",
    "Guide to “cyber” security",
    "--kind",
    "guideline",
    "--date",
    "2025-05",
    "--by",
    "itu",
    "--summary",
    "For \"small\" administrations.",
];

fn output(more: &[&'static str]) -> Vec<&'static str> {
    [&OUTPUT, more].concat()
}

fn files(registry: &Registry) -> usize {
    walkdir::WalkDir::new(registry.path()).into_iter().count()
}

#[test]
fn each_kind_is_written_at_its_place_with_its_keys_in_order() {
    let organization = "new organization --name |Union for the Public Domain| --category civil-society --country FR \
                        --intergovernmental false --competence c3 e-science --maintainer @upd --source https://upd.example.org";
    let group = "new group --line c8 --formed 2006-05-12 --member itu apc --modality \
                 |{topic=\"meetings\", text=\"Twice a year.\", meeting=\"2006/c8-consultation\"}|";
    let meeting = "new meeting --line c5 c8 --title |Réunion d’étape| --start 2025-05-06 --place.city Geneva --place.country CH \
                   --organizer itu --open-to-all-stakeholders --attendance.total 30 --decision |To meet again.| \
                   --url https://example.org/a,b --source https://example.org/c5 |{ url = \"https://example.org/d\", accessed = 2025-06-01 }|";
    let cycle = "new cycle --year 2025 --outputs-due 2026-01-31 --stocktaking.date 2026-03 --stocktaking.source A/81/70-E/2026/50 \
                 --report.symbol A/81/70-E/2026/50 --report.source A/81/70-E/2026/50 --report.ecosoc.session 2026";
    let line = "new action-line --line c9 --title |{ en = \"Media\", fr = \"Médias\" }| --moderator \
                |{ organization = \"un\", from = 2006-02-24, sources = [\"https://example.org/m\"] }|";
    let other = output(&["--url", "https://example.org/guide", "--symbol", "A/60/687", "--sdg", "9", "16"]);
    let mut seen = Vec::new();
    let commands = [organization, group, meeting, cycle, line].map(words);
    for arguments in commands.iter().map(|words| words.iter().map(String::as_str).collect()).chain([other]) {
        let arguments: Vec<&str> = arguments;
        let registry = Registry::base();
        let dry = registry.wsis(&[arguments.as_slice(), &["--dry-run"]].concat());
        let ran = registry.wsis(&arguments);
        assert_eq!(ran.status, 0, "{}", ran.seen());
        let written = std::fs::read_to_string(registry.path().join(ran.stdout.trim())).unwrap();
        assert_eq!(dry.stdout, written);
        assert_eq!(registry.wsis(&["check"]).status, 0, "{}", registry.wsis(&["check"]).stdout);
        seen.push(format!("$ wsis {}\n{}--- the file ---\n{written}\n", arguments.join(" "), ran.seen()));
    }
    assert_as_kept(&seen.concat(), "expected/new.out");
}

/// The words of a command, those between bars as one.
fn words(command: &str) -> Vec<String> {
    let parts = command.split('|').enumerate();
    let words = parts.flat_map(|(n, part)| match n % 2 {
        0 => part.split_whitespace().map(str::to_owned).collect(),
        _ => vec![part.to_owned()],
    });
    words.collect()
}

#[test]
fn all_that_is_missing_is_told_at_once() {
    let registry = Registry::base();
    let told = |arguments: &[&str]| {
        let ran = registry.wsis(&[&["new"], arguments].concat());
        assert_eq!(ran.status, 2, "{}", ran.seen());
        format!("$ wsis new {}\n{}\n", arguments.join(" "), ran.seen())
    };
    let seen = [
        told(&["output"]),
        told(&["output", "--line", "c5", "--year", "2025", "--title", "T", "--kind", "tool", "--by", "itu"]),
        told(&["meeting", "--title", "M", "--line", "c5"]),
        told(&["group", "--no-input"]),
        told(&["cycle", "--year", "2030", "--follow-up.title", "Summit"]),
        told(&["organization", "--name", "国际电信联盟", "--category", "government"]),
    ];
    assert_as_kept(&seen.concat(), "expected/new-missing.out");
}

#[test]
fn a_wrong_value_is_told_before_anything_else() {
    let registry = Registry::base();
    for (option, value, told) in [
        ("--date", "15 May 2025", "write 2025-05-15"),
        ("--submitted", "2025-05", "here a whole day is needed"),
        ("--kind", "guidelines", "did you mean `guideline`?"),
        ("--also", "c12", "`c12` is not an action line"),
        ("--country", "Congo", "that is said of 2: write `CD`"),
        ("--source", "itu.int", "neither a web address nor a document symbol"),
        ("--sdg", "18", "18"),
        ("--figure", "12", "write them as a TOML table"),
        ("--id", "A b", "lower-case letters"),
        ("--line", "e-helth", "did you mean `c7-e-health`?"),
        ("--title", "a\u{202e}b", "bidirectional control"),
        ("--title", "{ de = \"Titel\" }", "none of the six languages"),
    ] {
        let ran = registry.wsis(&["new", "output", option, value]);
        assert_eq!(ran.status, 2, "{}", ran.seen());
        assert!(ran.stderr.contains(told), "{option} {value}: {}", ran.stderr);
    }
}

#[test]
fn what_check_would_refuse_is_shown_and_not_written() {
    let registry = Registry::base();
    let before = files(&registry);
    let refused =
        registry.wsis(&output(&["--by", "ituu", "--partner", "itu", "itu", "--source", "https://example.org/x"]));
    assert_eq!((refused.status, files(&registry)), (1, before), "{}", refused.seen());
    assert_as_kept(&refused.seen(), "expected/new-refused.out");
}

#[test]
fn what_is_wrong_already_stands_in_nobodys_way() {
    let registry = Registry::base().with("organizations/broken.toml", "name = \n");
    assert_eq!(registry.wsis(&["check"]).status, 1);
    let ran = registry.wsis(&output(&["--source", "https://example.org/x"]));
    assert_eq!((ran.status, ran.stderr.contains("broken")), (0, false), "{}", ran.seen());
    // Though what the new file does to another one is told.
    let nil = Registry::base().with("cycles/2025.toml", "nil-reports = [\"c5\"]\n");
    let ran = nil.wsis(&output(&["--source", "https://example.org/x"]));
    assert_eq!((ran.status, ran.stderr.contains("error[nil-report-with-outputs]")), (1, true), "{}", ran.seen());
}

#[test]
fn a_warning_is_shown_and_an_unsourced_record_refused_where_the_registry_says_so() {
    let registry = Registry::base();
    let ran = registry.wsis(&output(&["--id", "first"]));
    assert_eq!((ran.status, ran.stderr.contains("warning[unsourced]")), (0, true), "{}", ran.seen());
    let settings = std::fs::read_to_string(registry.path().join("registry.toml")).unwrap();
    registry.write("registry.toml", format!("{settings}[rules]\nunsourced = \"error\"\n"));
    let ran = registry.wsis(&output(&["--id", "second"]));
    assert_eq!((ran.status, ran.stderr.contains("error[unsourced]")), (1, true), "{}", ran.seen());
}

#[test]
fn nothing_is_ever_written_over() {
    let registry = Registry::base();
    let file = "outputs/2025/c5/guide-to-cyber-security.toml";
    registry.write(file, "title = \"Mine\"\n");
    let ran = registry.wsis(&output(&[]));
    assert_eq!(ran.status, 2);
    assert_eq!(ran.stderr, format!("error: {file} is there already: edit it, or name the new one with `--id`\n"));
    assert_eq!(std::fs::read_to_string(registry.path().join(file)).unwrap(), "title = \"Mine\"\n");
    assert_eq!(registry.wsis(&output(&["--id", "another", "--source", "https://example.org/x"])).status, 0);
    let group = registry.wsis(&["new", "group", "--line", "c5"]);
    assert_eq!(group.stderr, "error: groups/c5.toml is there already: edit it\n");
}

#[test]
fn the_past_and_what_lies_behind_a_link_are_not_written_to() {
    let registry = crate::git::committed(Registry::base());
    let ran = registry.wsis(&output(&["--at", "HEAD"]));
    assert_eq!((ran.status, ran.stderr.contains("leave out `--at`")), (2, true), "{}", ran.seen());
    #[cfg(unix)]
    {
        let outside = Registry::empty();
        std::os::unix::fs::symlink(outside.path(), registry.path().join("outputs/2025")).unwrap();
        let ran = registry.wsis(&output(&[]));
        assert_eq!((ran.status, files(&outside)), (2, 1), "{}", ran.seen());
        assert!(ran.stderr.contains("outputs/2025 is a symbolic link"), "{}", ran.stderr);
    }
}

#[cfg(unix)]
#[test]
fn a_new_file_may_be_read_by_others_and_nothing_is_left_beside_it() {
    use std::os::unix::fs::PermissionsExt;
    let registry = Registry::base();
    let ran = registry.wsis(&output(&["--source", "https://example.org/x"]));
    let file = registry.path().join(ran.stdout.trim());
    std::fs::write(registry.path().join("made"), "").unwrap();
    let mode = |path: &std::path::Path| path.metadata().unwrap().permissions().mode();
    assert_eq!(mode(&file), mode(&registry.path().join("made")), "as any file that is made here");
    assert_eq!(std::fs::read_dir(file.parent().unwrap()).unwrap().count(), 1);
}

proptest! {
    #[test]
    fn whatever_is_said_is_read_back_as_it_was_said(title in prop_oneof!["\\PC{1,80}", "[ -~]{1,80}"], summary in "\\PC*") {
        let mut draft = Draft::new(Kind::Output);
        let mut said = Vec::new();
        for question in draft.questions.clone() {
            let text = match question.key().as_str() {
                "title" => &title,
                "summary" => &summary,
                _ => continue,
            };
            // What says nothing, begins as a table, or would hide something is not taken.
            if let Ok(value) = answer(Kind::Output, &question, text).map(|value| vec![value]) {
                draft.answer(&question, value);
                said.push((question.key(), text.trim().to_owned()));
            }
        }
        let is_plain = title.is_ascii() && !title.trim().is_empty() && !title.trim().starts_with('{');
        prop_assert!(!is_plain || said.iter().any(|(key, _)| key == "title"), "what is plain is taken: {}", title);
        let read: toml::Table = toml::from_str(&draft.text()).unwrap();
        for (key, text) in said {
            if !text.starts_with('{') {
                prop_assert_eq!(read[&key].as_str(), Some(text.as_str()));
            }
        }
    }
}

#[test]
fn an_organization_that_may_be_there_already_is_made_and_told() {
    let registry = Registry::base();
    let arguments =
        ["new", "organization", "--name", "Association for Progressive Comunications", "--category", "civil-society"];
    let ran = registry.wsis(&[&arguments[..], &["--id", "apc2", "--source", "A/60/687"]].concat());
    assert_eq!((ran.status, ran.stdout.as_str()), (0, "organizations/apc2.toml\n"), "{}", ran.seen());
    assert!(
        ran.stderr.contains(
            "note: the registry has `apc` (Association for Progressive Communications), whose name is nearly the same"
        ),
        "{}",
        ran.seen()
    );
    let other = [
        "new",
        "organization",
        "--name",
        "Association for Progress",
        "--category",
        "civil-society",
        "--source",
        "A/60/687",
    ];
    assert!(!registry.wsis(&other).stderr.contains("note:"));
}

#[test]
fn the_command_that_makes_a_missing_organization_is_told() {
    let registry = Registry::base();
    let mut arguments = output(&["--source", "A/60/687"]);
    arguments.iter_mut().filter(|word| **word == "itu").for_each(|word| *word = "acme");
    let ran = registry.wsis(&arguments);
    assert_eq!(ran.status, 1, "{}", ran.seen());
    assert!(ran.stderr.contains("`wsis new organization --id acme --name … --category …` makes it"), "{}", ran.seen());
}
