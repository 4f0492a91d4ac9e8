//! `--at REV`: the registry as it stood at a revision.

use crate::support::{Registry, assert_as_kept};
use std::path::Path;
use std::process::Command;

/// Runs git, on a day that does not change: commits have the same ids each time.
pub fn git(folder: &Path, arguments: &[&str]) {
    git_on(folder, "2006-06-01T12:00:00+0000", arguments);
}

/// Runs git at a moment.
pub fn git_on(folder: &Path, moment: &str, arguments: &[&str]) {
    let identity = ["-c", "user.name=Test", "-c", "user.email=test@example.org", "-c", "commit.gpgsign=false"];
    let dates = [("GIT_AUTHOR_DATE", moment), ("GIT_COMMITTER_DATE", moment)];
    let mut git = Command::new("git");
    let status = git.current_dir(folder).envs(dates).args(identity).args(arguments).status().unwrap();
    assert!(status.success(), "git {arguments:?}");
}

/// Commits all that there is, on a day that does not change.
pub fn commit(folder: &Path, message: &str) {
    commit_on(folder, "2006-06-01T12:00:00+0000", message);
}

/// Commits all that there is.
pub fn commit_on(folder: &Path, moment: &str, message: &str) {
    git(folder, &["add", "--all"]);
    git_on(folder, moment, &["commit", "--quiet", "--message", message]);
}

/// The registry in a repository of its own, committed.
pub fn committed(registry: Registry) -> Registry {
    git(registry.path(), &["init", "--quiet", "--initial-branch", "main"]);
    commit(registry.path(), "First");
    registry
}

#[test]
fn a_revision_is_read_without_touching_the_files() {
    let registry = committed(Registry::base());
    git(registry.path(), &["tag", "first"]);
    registry.write("organizations/apc.toml", "name = \n");
    assert_eq!(registry.wsis(&["check"]).status, 1);
    assert_eq!(registry.wsis(&["check", "--at", "first"]).stdout, "11 files checked: no errors, no warnings\n");
    let taken = registry.wsis(&["stocktake", "--at", "HEAD", "--year", "2006", "--format", "json"]).json();
    assert_eq!(taken["revision"].as_str().unwrap().len(), 40);
    assert_eq!(taken["totals"]["outputs"], 1);
    assert_eq!(std::fs::read_to_string(registry.path().join("organizations/apc.toml")).unwrap(), "name = \n");
}

#[test]
fn findings_at_a_revision_name_it() {
    let registry = committed(Registry::base().with("cycles/2007.toml", "closed = \"2008\"\n"));
    assert_as_kept(&registry.wsis(&["check", "--at", "main"]).seen(), "expected/check-at-a-revision.out");
}

#[test]
fn a_registry_in_a_subfolder_a_link_and_a_bare_repository_are_read() {
    let outer = Registry::empty().with("README.md", "A project\n");
    let registry = Registry::base();
    for entry in walkdir::WalkDir::new(registry.path()).into_iter().map(Result::unwrap) {
        if entry.file_type().is_file() {
            let below = entry.path().strip_prefix(registry.path()).unwrap();
            outer.write(&format!("registry/{}", below.display()), std::fs::read(entry.path()).unwrap());
        }
    }
    #[cfg(unix)]
    std::os::unix::fs::symlink("itu.toml", outer.path().join("registry/organizations/link.toml")).unwrap();
    let outer = committed(outer);
    let found = outer.wsis(&["check", "--at", "HEAD", "--format", "json"]).rules();
    assert_eq!(found, ["symbolic-link"]);
    // The folder may be gone from the working tree by now.
    std::fs::remove_dir_all(outer.path().join("registry")).unwrap();
    let taken = outer.wsis(&["stocktake", "--at", "HEAD", "--year", "2006", "--format", "json", "-q"]).json();
    assert_eq!(taken["totals"]["outputs"], 1);
    let bare = Registry::empty();
    git(bare.path(), &["clone", "--quiet", "--bare", outer.path().to_str().unwrap(), "bare.git"]);
    let taken = bare.wsis(&["stocktake", "-C", "bare.git", "--at", "HEAD", "--year", "2006", "--format", "json", "-q"]);
    assert_eq!(taken.json()["totals"]["outputs"], 1);
}

#[test]
fn what_can_not_be_read_at_a_revision_is_said_with_what_to_do() {
    let outside = Registry::base();
    let registry = committed(Registry::base());
    git(registry.path(), &["tag", "reported-2007"]);
    let case = |registry: &Registry, revision: &str| {
        let ran = registry.wsis(&["check", "--at", revision]);
        assert_eq!(ran.status, 2, "{}", ran.seen());
        let folder = registry.path().canonicalize().unwrap();
        format!("$ wsis check --at {revision}\n{}\n", ran.seen().replace(folder.to_str().unwrap(), "FOLDER"))
    };
    let empty = committed(Registry::empty().with("README.md", "nothing yet\n"));
    let elsewhere = committed(Registry::empty().with("data/wsis/registry.toml", "schema = 1\n"));
    let unborn = Registry::base();
    git(unborn.path(), &["init", "--quiet"]);
    let shallow = Registry::empty();
    let origin = format!("file://{}", registry.path().display());
    registry.write("README.md", "A registry\n");
    commit(registry.path(), "Second");
    git(shallow.path(), &["clone", "--quiet", "--depth", "1", &origin, "."]);
    let seen = [
        case(&outside, "HEAD"),
        case(&registry, "reported-2006"),
        case(&registry, "v1"),
        case(&registry, "a..b"),
        case(&registry, "2006-05-31"),
        case(&shallow, "2006-05-31"),
        case(&unborn, "HEAD"),
        case(&unborn, "2006-05-31"),
        case(&empty, "HEAD"),
        case(&elsewhere, "HEAD"),
    ];
    assert_as_kept(&seen.concat(), "expected/no-revision.out");
}

/// Every command that reads a registry.
const READING: [&[&str]; 9] = [
    &["check"],
    &["stocktake", "--year", "2006"],
    &["stocktake", "--year", "2006", "--explain", "c5/outputs"],
    &["status"],
    &["list", "output"],
    &["show", "organization", "itu"],
    &["mechanism", "--year", "2006"],
    &["report", "stocktaking", "--year", "2006", "--provenance"],
    &["codeowners"],
];

/// A registry in the folder `registry` of a repository, whose C5 gets a second output after the tag `first`.
fn in_a_folder() -> Registry {
    let outer = Registry::empty().with("README.md", "A project\n");
    let base = Registry::base();
    for entry in walkdir::WalkDir::new(base.path()).into_iter().map(Result::unwrap) {
        if entry.file_type().is_file() {
            let below = entry.path().strip_prefix(base.path()).unwrap();
            outer.write(&format!("registry/{}", below.display()), std::fs::read(entry.path()).unwrap());
        }
    }
    let outer = committed(outer);
    git(outer.path(), &["tag", "first"]);
    outer.write("registry/outputs/2006/c5/second.toml", SECOND);
    commit_on(outer.path(), "2007-05-31T23:30:00+0200", "A second output");
    git(outer.path(), &["branch", "second"]);
    outer
}

const SECOND: &str = "title = \"Second\"\nkind = \"tool\"\ndate = 2006-12-01\nby = [\"itu\"]\nsummary = \"A tool.\"\nsources = [\"https://example.org\"]\n";

/// All that the reading commands print of a revision, from one folder.
fn read(folder: &Path, registry: &[&str], revision: &str) -> String {
    let run = |command: &&[&str]| {
        let day: &[&str] = match command[0] {
            "check" | "report" | "status" | "codeowners" => &["--today", "2026-01-01"],
            _ => &[],
        };
        let ran = crate::support::wsis()
            .current_dir(folder)
            .args(*command)
            .args(registry)
            .args(["--at", revision, "--quiet"])
            .args(day)
            .output()
            .unwrap();
        assert!(
            ran.status.success(),
            "{command:?} {registry:?} --at {revision}: {}",
            String::from_utf8_lossy(&ran.stderr)
        );
        format!("$ {command:?}\n{}", String::from_utf8(ran.stdout).unwrap())
    };
    READING.iter().map(run).collect()
}

#[test]
fn every_reading_command_reads_the_same_from_wherever_git_keeps_the_revision() {
    let outer = in_a_folder();
    let top = outer.path();
    git(top, &["clone", "--quiet", "--bare", ".", "bare.git"]);
    git(top, &["worktree", "add", "--quiet", "tree", "first"]);
    let places: [(&str, &[&str]); 6] = [
        ("", &[]),
        ("registry/outputs", &[]),
        ("", &["-C", "registry"]),
        ("bare.git", &[]),
        ("", &["-C", "bare.git/registry"]),
        ("tree", &["-C", "registry"]),
    ];
    let [first, second] = ["first", "second"].map(|revision| {
        let seen = places.map(|(folder, registry)| read(&top.join(folder), registry, revision));
        for (place, seen_there) in places.iter().zip(&seen) {
            assert!(seen_there == &seen[0], "{place:?}:\n{seen_there}\n--- against ---\n{}", seen[0]);
        }
        seen[0].clone()
    });
    assert!(!first.contains("Second") && second.contains("Second"));
}

#[test]
fn a_day_is_the_last_commit_by_its_end_unless_a_name_of_gits_is_written_so() {
    let outer = in_a_folder();
    let outputs = |revision: &str| {
        let ran = outer.wsis(&["stocktake", "--at", revision, "--year", "2006", "--format", "json"]);
        if ran.status == 0 { ran.json()["totals"]["outputs"].to_string() } else { ran.stderr }
    };
    assert_eq!(outputs("2006-06-01"), "1");
    assert_eq!(outputs("2007-05-30"), "1");
    // Half past eleven at night in Geneva is still the same day in UTC.
    assert_eq!(outputs("2007-05-31"), "2");
    assert_eq!(outputs("2030-01-01"), "2");
    assert!(
        outputs("2006-05-31").contains("the history begins only on 2006-06-01, after 2006-05-31: name a later day")
    );
    // A side line that was merged later is not what HEAD's own line was on that day.
    git(outer.path(), &["checkout", "--quiet", "-b", "side", "first"]);
    outer.write("registry/outputs/2006/c5/third.toml", SECOND.replace("Second", "Third"));
    commit_on(outer.path(), "2007-05-30T12:00:00+0000", "A third output");
    git(outer.path(), &["checkout", "--quiet", "main"]);
    git_on(outer.path(), "2007-07-01T12:00:00+0000", &["merge", "--quiet", "--no-edit", "side"]);
    assert_eq!(outputs("2007-05-31"), "2");
    assert_eq!(outputs("2007-07-01"), "3");
    git(outer.path(), &["tag", "2007-07-01", "first"]);
    assert_eq!(outputs("2007-07-01"), "1", "the tag comes first");
    // What names a file at a day can be copied into `git show`.
    let file = outer.wsis(&["show", "output", "2006/c5/second", "--at", "2007-05-31"]).stdout;
    let named = file.lines().find_map(|line| line.strip_prefix("File ")).unwrap().trim().to_owned();
    git(outer.path(), &["cat-file", "-e", &named]);
}

/// The commit that a repository stands at.
pub fn head(folder: &Path) -> String {
    let output = Command::new("git").current_dir(folder).args(["rev-parse", "HEAD"]).output().unwrap();
    String::from_utf8(output.stdout).unwrap().trim().to_owned()
}
