//! `--at REV`: the registry as it stood at a revision.

use crate::support::{Registry, assert_as_kept};
use std::path::Path;
use std::process::Command;

pub fn git(folder: &Path, arguments: &[&str]) {
    let identity = ["-c", "user.name=Test", "-c", "user.email=test@example.org", "-c", "commit.gpgsign=false"];
    let status = Command::new("git").current_dir(folder).args(identity).args(arguments).status().unwrap();
    assert!(status.success(), "git {arguments:?}");
}

pub fn commit(folder: &Path, message: &str) {
    git(folder, &["add", "--all"]);
    git(folder, &["commit", "--quiet", "--message", message]);
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
    let seen =
        [case(&outside, "HEAD"), case(&registry, "reported-2006"), case(&registry, "a..b"), case(&empty, "HEAD")];
    assert_as_kept(&seen.concat(), "expected/no-revision.out");
}

/// The commit that a repository stands at.
pub fn head(folder: &Path) -> String {
    let output = Command::new("git").current_dir(folder).args(["rev-parse", "HEAD"]).output().unwrap();
    String::from_utf8(output.stdout).unwrap().trim().to_owned()
}
