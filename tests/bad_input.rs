//! Whatever bytes a file holds, and whatever stands in the folder: a clear finding, and nothing skipped in silence.

use crate::support::{Registry, assert_as_kept};
use std::fs;

#[test]
fn a_file_that_is_not_utf8_is_told_with_its_place() {
    let registry = Registry::base().with("organizations/latin.toml", b"name = \"T\xe9l\xe9com\"\n");
    assert_as_kept(&registry.wsis(&["check"]).seen(), "rules/unreadable-file.out");
}

#[test]
fn a_file_of_more_than_a_mebibyte_is_not_read() {
    let large = format!("summary = \"{}\"\n", "a".repeat(2 << 20));
    let registry = Registry::base().with("outputs/2006/c5/large.toml", large);
    assert_as_kept(&registry.wsis(&["check"]).seen(), "rules/file-too-large.out");
    let exactly = format!("{}\n", "#".repeat((1 << 20) - 1));
    let registry = Registry::base().with("cycles/2007.toml", exactly);
    assert_eq!(registry.wsis(&["check"]).status, 0, "a mebibyte is not too much");
}

#[cfg(unix)]
#[test]
fn links_are_not_followed_even_into_a_loop() {
    let registry = Registry::base();
    std::os::unix::fs::symlink("annual-report.toml", registry.path().join("outputs/2006/c5/copy.toml")).unwrap();
    std::os::unix::fs::symlink("..", registry.path().join("outputs/loop")).unwrap();
    assert_as_kept(&registry.wsis(&["check"]).seen(), "rules/symbolic-link.out");
}

#[cfg(unix)]
#[test]
fn what_is_no_file_is_told() {
    use std::os::unix::ffi::OsStrExt;
    let registry = Registry::base().with("organizations/folder.toml/itu.toml", "");
    let not_utf8 = std::ffi::OsStr::from_bytes(b"organizations/t\xe9l\xe9com.toml");
    fs::write(registry.path().join(not_utf8), "").unwrap();
    let pipe = std::process::Command::new("mkfifo").arg(registry.path().join("organizations/pipe.toml")).status();
    assert!(pipe.unwrap().success());
    assert_as_kept(&registry.wsis(&["check"]).seen(), "expected/no-files.out");
}

#[test]
fn broken_syntax_is_told_once_a_line_and_five_times_a_file() {
    let broken = "title = \"unclosed\nkind = publication\ndate = 2006-13-01\nby = [\"itu\" \"un\"]\nby = []\nx\ny\nz = \nsummary = 5\n";
    let registry = Registry::base().with("outputs/2006/c5/broken.toml", broken);
    let checked = registry.wsis(&["check"]);
    assert_eq!(checked.stdout.matches("error[syntax]").count(), 5, "{}", checked.stdout);
    assert_as_kept(&checked.seen(), "expected/broken-syntax.out");
}

#[test]
fn a_byte_order_mark_and_a_lone_carriage_return_are_told_and_windows_lines_are_not() {
    let registry = Registry::base()
        .with(
            "organizations/bom.toml",
            "\u{feff}name = \"B\"\r\ncategory = \"academia\"\r\nsources = [\"https://b.org\"]\r\n",
        )
        .with("organizations/cr.toml", "name = \"B\"\rcategory = \"academia\"\n");
    assert_as_kept(&registry.wsis(&["check"]).seen(), "expected/line-ends.out");
}

#[test]
fn text_of_a_file_does_not_reach_the_terminal_as_a_command() {
    let painted = "name = \"x\"\ncategory = \"\u{1b}[31mred\u{202e}\"\n\"\u{1b}[2J\" = 1\n";
    let checked = Registry::base().with("organizations/painted.toml", painted).wsis(&["check"]);
    assert!(checked.stdout.contains("[31mred"), "it is told: {:?}", checked.stdout);
    assert!(!checked.stdout.contains(['\u{1b}', '\u{202e}']), "{:?}", checked.stdout);
}

#[test]
fn a_million_keys_and_a_very_deep_file_end_in_findings() {
    let keys = (0..90_000).fold(String::new(), |keys, n| keys + &format!("k{n} = 1\n"));
    let deep = format!("a{} = 1\n", ".a".repeat(400_000));
    let arrays = format!("a = {}\n", "[".repeat(400_000));
    let registry = Registry::base()
        .with("organizations/keys.toml", keys)
        .with("cycles/2008.toml", deep)
        .with("cycles/2009.toml", arrays);
    let checked = registry.wsis(&["check", "--format", "json", "--rule", "nested-too-deep", "missing-key"]);
    assert_eq!(checked.rules(), ["nested-too-deep", "nested-too-deep", "missing-key", "missing-key"]);
}

#[test]
fn where_there_is_no_registry_a_sentence_says_what_to_do() {
    let empty = Registry::empty();
    let none = Registry::empty().with("readme.txt", "nothing");
    let child = Registry::empty().with("registry/registry.toml", "schema = 1");
    let case = |registry: &Registry, arguments: &[&str]| {
        let ran = registry.wsis(arguments);
        assert_eq!(ran.status, 2, "{}", ran.seen());
        format!("$ wsis {}\n{}\n", arguments.join(" "), ran.seen())
    };
    let seen = [
        case(&empty, &["stocktake", "-C", "."]),
        case(&empty, &["stocktake", "-C", "nowhere"]),
        case(&none, &["check", "-C", "."]),
        case(&none, &["check", "-C", "readme.txt"]),
        case(&child, &["check", "-C", "."]),
    ];
    assert_as_kept(&seen.concat(), "expected/no-registry.out");
}

#[test]
fn the_registry_is_found_upwards_or_in_a_child() {
    let registry = Registry::base();
    let inside = Registry::empty();
    fs::create_dir_all(inside.path().join("registry")).unwrap();
    for entry in fs::read_dir(registry.path()).unwrap().map(Result::unwrap) {
        fs::rename(entry.path(), inside.path().join("registry").join(entry.file_name())).unwrap();
    }
    assert_eq!(inside.wsis(&["check"]).status, 0);
    let deep = crate::support::wsis().current_dir(inside.path().join("registry/outputs/2006")).args(["check"]);
    assert_eq!(deep.output().unwrap().status.code(), Some(0));
}

#[test]
fn a_registry_with_a_broken_top_file_is_read_with_defaults() {
    let registry = Registry::base().with("registry.toml", "schema = 1\nname = \n");
    assert_eq!(registry.wsis(&["check", "--format", "json"]).rules(), ["syntax"]);
    let taken = registry.wsis(&["stocktake", "--year", "2006", "--format", "json"]);
    assert_eq!(taken.json()["not_counted"], serde_json::json!(["registry.toml"]));
    assert_eq!(taken.json()["totals"]["outputs"], 1);
    assert!(taken.stderr.contains("not counted"), "{}", taken.stderr);
}
