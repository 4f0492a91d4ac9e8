//! Where files are written, and what stays of those that were there.

use crate::support::Registry;
use std::fs;
use std::os::unix::fs::{PermissionsExt, symlink};
use std::path::Path;

const FILE: &str = "outputs/2006/c5/annual-report.toml";

/// A registry with two files that are not in order.
fn untidy() -> Registry {
    let registry = Registry::base();
    for file in [FILE, "cycles/2006.toml"] {
        let text = fs::read_to_string(registry.path().join(file)).unwrap();
        registry.write(file, text.replacen(" =", "=", 1));
    }
    registry
}

fn mode(file: &Path) -> u32 {
    file.metadata().unwrap().permissions().mode() & 0o7777
}

fn set_mode(file: &Path, mode: u32) {
    fs::set_permissions(file, PermissionsExt::from_mode(mode)).unwrap();
}

#[test]
fn modes_stay_and_what_may_not_be_written_is_refused_and_stays() {
    for arguments in [&["fmt"][..], &["check", "--fix"]] {
        let registry = untidy();
        let (file, locked) = (registry.path().join(FILE), registry.path().join("cycles/2006.toml"));
        let before = fs::read(&locked).unwrap();
        set_mode(&file, 0o775);
        set_mode(&locked, 0o444);
        let told = registry.wsis(arguments);
        assert_eq!(told.status, 2, "{}", told.seen());
        let refused = "error: cycles/2006.toml may not be written: it is read-only, and stays as it was\n";
        assert_eq!(told.stderr, format!("put in order: {FILE}\n{refused}"), "the other one is written, and told");
        assert_eq!((mode(&file), mode(&locked)), (0o775, 0o444));
        assert_eq!(fs::read(&locked).unwrap(), before);
    }
}

#[test]
fn a_registry_that_is_reached_through_a_link_is_written_where_it_stands() {
    let registry = untidy();
    let outside = Registry::empty();
    symlink(registry.path(), outside.path().join("registry")).unwrap();
    for file in ["registry", &format!("registry/{FILE}")] {
        let told = outside.wsis(&["fmt", file]);
        assert_eq!(told.status, 0, "{}", told.seen());
    }
    assert!(outside.path().join("registry").symlink_metadata().unwrap().is_symlink());
    assert!(fs::read_to_string(registry.path().join(FILE)).unwrap().starts_with("title = "));
}

#[test]
fn a_file_of_the_registry_that_is_a_link_is_neither_replaced_nor_written_through() {
    let registry = untidy();
    let outside = Registry::empty();
    let (link, file) = (registry.path().join(FILE), outside.path().join("file.toml"));
    fs::rename(&link, &file).unwrap();
    symlink(&file, &link).unwrap();
    let before = fs::read(&file).unwrap();
    for arguments in [&["fmt"][..], &["fmt", FILE], &["check", "--fix"]] {
        registry.wsis(arguments);
        assert!(link.symlink_metadata().unwrap().is_symlink());
        assert_eq!(fs::read(&file).unwrap(), before);
    }
    fs::create_dir(registry.path().join(".schemas")).unwrap();
    symlink(&file, registry.path().join(".schemas/output.json")).unwrap();
    let told = registry.wsis(&["schema", "--write"]);
    assert_eq!((told.status, fs::read(&file).unwrap()), (2, before), "{}", told.seen());
    assert!(told.stderr.contains(".schemas/output.json is a symbolic link"), "{}", told.stderr);
}

#[test]
fn a_report_is_written_where_a_link_leads_whatever_its_format() {
    for ending in [
        "html",
        "md",
        #[cfg(feature = "docx")]
        "docx",
    ] {
        let registry = Registry::base();
        let outside = Registry::empty();
        let at = |name: &str| outside.path().join(format!("{name}.{ending}"));
        fs::write(at("old"), "old").unwrap();
        set_mode(&at("old"), 0o640);
        symlink(at("old"), at("link")).unwrap();
        symlink(at("new"), at("dangling")).unwrap();
        for (link, file) in [("link", "old"), ("dangling", "new")] {
            let told = registry.wsis(&["report", "stocktaking", "-o", at(link).to_str().unwrap()]);
            assert_eq!(told.status, 0, "{}", told.seen());
            assert!(at(link).symlink_metadata().unwrap().is_symlink());
            assert!(fs::read(at(file)).unwrap().len() > 100, "{file}");
        }
        assert_eq!(mode(&at("old")), 0o640);
        assert_eq!(fs::read_dir(outside.path()).unwrap().count(), 4, "nothing is left beside them");
    }
}

#[test]
fn a_read_only_report_stays_as_it_was() {
    let registry = Registry::base();
    let outside = Registry::empty().with("report.html", "sent");
    let file = outside.path().join("report.html");
    set_mode(&file, 0o444);
    let told = registry.wsis(&["report", "stocktaking", "-o", file.to_str().unwrap()]);
    assert_eq!(told.status, 2);
    assert!(told.stderr.ends_with("may not be written: it is read-only, and stays as it was\n"), "{}", told.stderr);
    assert_eq!(fs::read_to_string(file).unwrap(), "sent");
}

#[test]
fn what_is_no_file_is_written_to_and_stays_what_it_is() {
    let registry = Registry::base();
    let outside = Registry::empty();
    let link = outside.path().join("out.md");
    symlink("/dev/stdout", &link).unwrap();
    let told = registry.wsis(&["report", "stocktaking", "-o", link.to_str().unwrap()]);
    assert_eq!(told.status, 0, "{}", told.seen());
    assert_eq!(told.stdout, registry.wsis(&["report", "stocktaking"]).stdout);
    assert!(link.symlink_metadata().unwrap().is_symlink());
}

#[test]
fn a_report_that_can_not_be_written_names_its_own_file_and_what_stands_against_it() {
    let registry = Registry::base();
    for (file, reason) in [
        ("/nope/a.md", "error: /nope/a.md can't be written: there is no folder /nope\n"),
        ("/dev/null/a.md", "error: /dev/null/a.md can't be written: Not a directory (os error 20)\n"),
        ("/proc/a.md", "error: /proc/a.md can't be written: No such file or directory (os error 2)\n"),
    ] {
        let told = registry.wsis(&["report", "stocktaking", "-o", file]);
        assert_eq!((told.status, told.stderr.as_str()), (2, reason));
    }
}
