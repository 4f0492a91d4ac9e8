//! `wsis codeowners`: who may approve which change.

use crate::git::committed;
use crate::support::{Registry, assert_as_kept};

const ITU: &str = "organizations/itu.toml";
const APC: &str = "organizations/apc.toml";

fn with_maintainers() -> Registry {
    let registry = Registry::base();
    for (file, maintainers) in [(ITU, "[\"@itu/wsis\", \"wsis@itu.int\", \"@i+t+u\"]"), (APC, "[\"@apc\"]")] {
        let text = std::fs::read_to_string(registry.path().join(file)).unwrap();
        registry.write(file, format!("{text}maintainers = {maintainers}\n"));
    }
    let unesco = "name = \"UNESCO\"\ncategory = \"international-organization\"\nintergovernmental = true\n\
                  maintainers = [\"@unesco-media\", \"@itu/wsis\"]\n";
    registry.write("organizations/unesco.toml", unesco);
    registry.write(
        "action-lines/c9.toml",
        "title = \"Media\"\n\
         [[moderators]]\norganization = \"apc\"\nrole = \"proposed\"\nfrom = 2006-01-01\n\
         [[moderators]]\norganization = \"itu\"\nfrom = 2006-01-01\nuntil = 2025-12-31\n\
         [[moderators]]\norganization = \"unesco\"\nfrom = \"2026\"\n\
         [[moderators]]\norganization = \"un\"\nrole = \"co-moderator\"\nfrom = 2026-01-02\n",
    );
    registry.write(
        "action-lines/c8.toml",
        "title = \"Culture\"\n[[moderators]]\norganization = \"un\"\nfrom = 2006-01-01\n",
    );
    registry.write("meetings/2007/both.toml", "title = \"Both\"\nlines = [\"c5\", \"c9\"]\nstart = 2007-05-01\n");
    registry
}

#[test]
fn moderators_now_in_office_own_their_lines_and_the_secretariat_the_rest() {
    let registry = committed(with_maintainers());
    assert_as_kept(&registry.wsis(&["codeowners"]).seen(), "expected/codeowners.out");
    let yesterday = registry.wsis(&["codeowners", "--at", "HEAD"]).stdout;
    assert_eq!(yesterday, registry.wsis(&["codeowners"]).stdout);
}

#[test]
fn who_is_in_office_depends_on_the_day() {
    let registry = with_maintainers();
    let owners = |day: &str| {
        let output = crate::support::wsis().current_dir(registry.path()).args(["codeowners", "--today", day]).output();
        let text = String::from_utf8(output.unwrap().stdout).unwrap();
        text.lines().find(|line| line.starts_with("/outputs/*/c9/")).map(str::to_owned)
    };
    assert_eq!(owners("2005-12-31"), None);
    assert_eq!(owners("2025-12-31").as_deref(), Some("/outputs/*/c9/ @itu/wsis wsis@itu.int"));
    assert_eq!(owners("2026-01-01").as_deref(), Some("/outputs/*/c9/ @unesco-media @itu/wsis"));
}

#[test]
fn paths_begin_at_the_top_of_the_repository() {
    let outer = Registry::empty();
    for entry in walkdir::WalkDir::new(with_maintainers().path()).into_iter().map(Result::unwrap) {
        if entry.file_type().is_file() {
            let text = std::fs::read(entry.path()).unwrap();
            let below: std::path::PathBuf = entry.path().iter().skip_while(|part| !is_of_registry(part)).collect();
            outer.write(&format!("the data/registry/{}", below.display()), text);
        }
    }
    let outer = committed(outer);
    let here = outer.wsis(&["codeowners", "-C", "the data/registry"]).stdout;
    assert!(here.contains("\n/the\\ data/registry/ @itu/wsis wsis@itu.int\n"), "{here}");
    assert!(here.contains("\n/the\\ data/registry/outputs/*/c5/ @itu/wsis wsis@itu.int\n"), "{here}");
    assert_eq!(outer.wsis(&["codeowners", "-C", "the data/registry", "--at", "HEAD"]).stdout, here);
}

fn is_of_registry(part: &std::ffi::OsStr) -> bool {
    part == "registry.toml" || wsis::Kind::ALL.iter().any(|kind| part == kind.folder())
}

/// The owners of a file as the forges find them: those of the last pattern that fits.
#[test]
fn the_last_pattern_that_fits_a_file_is_the_right_one() {
    let text = committed(with_maintainers()).wsis(&["codeowners"]).stdout;
    let fits = |pattern: &str, file: &str| match pattern.split_once("/*/") {
        _ if pattern == "*" => true,
        Some((before, after)) => file
            .strip_prefix(&before[1..])
            .is_some_and(|rest| rest[1..].split_once('/').is_some_and(|(_, rest)| rest.starts_with(after))),
        None => file == &pattern[1..],
    };
    let owners = |file: &str| {
        let patterns = text.lines().filter(|line| line.starts_with(['/', '*']));
        patterns.filter_map(|line| line.split_once(' ')).rfind(|(pattern, _)| fits(pattern, file)).unwrap().1.to_owned()
    };
    assert_eq!(owners("outputs/2030/c9/new.toml"), "@unesco-media @itu/wsis");
    assert_eq!(owners("outputs/2030/c8/new.toml"), "@itu/wsis wsis@itu.int");
    assert_eq!(owners("groups/c5.toml"), "@itu/wsis wsis@itu.int");
    assert_eq!(owners("meetings/2007/both.toml"), "@itu/wsis wsis@itu.int @unesco-media");
    assert_eq!(owners("organizations/apc.toml"), "@apc");
    assert_eq!(owners("organizations/un.toml"), "@itu/wsis wsis@itu.int");
    assert_eq!(owners("action-lines/c9.toml"), "@itu/wsis wsis@itu.int", "nobody approves their own term");
    assert_eq!(owners("registry.toml"), "@itu/wsis wsis@itu.int");
}

#[test]
fn without_maintainers_the_file_says_so() {
    let ran = committed(Registry::base()).wsis(&["codeowners"]);
    assert_eq!(ran.status, 0);
    assert!(!ran.stdout.lines().any(|line| line.starts_with(['/', '*'])), "{}", ran.stdout);
    assert!(ran.stderr.contains("names no maintainers"), "{}", ran.stderr);
}

/// A change to the file of `itu`, held against a registry where `itu` and `unesco` name `@itu/wsis`.
fn changed() -> Registry {
    let registry = committed(with_maintainers());
    let text = std::fs::read_to_string(registry.path().join(ITU)).unwrap();
    registry.write(ITU, text.replace("\"@itu/wsis\"", "\"@itu/wsis\", \"@late\""));
    registry
}

#[test]
fn whose_change_it_is_follows_from_the_maintainers_before_it() {
    let registry = changed();
    let rules = |option: &str, who: &str| {
        registry.wsis(&["check", "--base", "HEAD", option, who, "--rule", "not-yours", "--format", "json"]).rules()
    };
    for theirs in ["@itu/wsis", "@ITU/WSIS", "wsis@itu.int"] {
        assert_eq!(rules("--as", theirs), [""; 0], "{theirs}");
        assert_eq!(rules("--author", theirs), [""; 0], "{theirs}");
    }
    assert_eq!(rules("--as", "@apc"), ["not-yours"]);
    assert_eq!(rules("--author", "apc"), ["not-yours"]);
    assert_eq!(rules("--as", "@unesco-media"), ["not-yours"]);
}

#[test]
fn who_is_no_maintainer_is_told_how_to_become_one() {
    let registry = changed();
    // Who names themselves by the change itself is none yet.
    let strict = registry.wsis(&["check", "--base", "HEAD", "--as", "@late"]);
    assert_eq!((strict.status, strict.stdout.as_str()), (2, ""));
    for part in ["no organization has `@late` among its maintainers", "add `maintainers = [\"@late\"]`"] {
        assert!(strict.stderr.contains(part), "{}", strict.stderr);
    }
    let author = registry.wsis(&["check", "--base", "HEAD", "--author", "@late", "--rule", "not-yours"]);
    assert_eq!(author.status, 0, "{}", author.seen());
    assert!(
        author.stderr.starts_with("note: whose files these are is not judged: no organization"),
        "{}",
        author.stderr
    );
    registry.write("organizations/apc.toml", "name = \n");
    crate::git::commit(registry.path(), "What can't be read");
    let unread = registry.wsis(&["check", "--base", "HEAD", "--as", "@x"]);
    assert!(unread.stderr.contains("no organization whose file could be read has `@x`"), "{}", unread.stderr);
    let without_base = registry.wsis(&["check", "--author", "@x"]);
    assert_eq!(without_base.status, 2, "{}", without_base.seen());
}
