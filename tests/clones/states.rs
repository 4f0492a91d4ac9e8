//! Partial and sparse clones, each form of an index, and repositories that do not open.

use super::{COMMANDS, NONE, OUTPUT, Origin, ours, ran, replace, same_or_said, told};
use crate::git::{commit_on, git};
use crate::support::Registry;
use std::fs;

#[test]
fn what_a_partial_clone_did_not_fetch_is_no_change_and_the_cure_fetches_it() {
    let origin = Origin::new();
    for filter in ["--filter=blob:none", "--filter=tree:0"] {
        let clone = origin.cloned(&[filter]);
        let cure = ["was not fetched", "`git fetch --refetch --no-filter origin`"];
        let refused = same_or_said(&origin, &clone, &cure);
        assert!(refused.contains(&"diff first --format json") && !refused.contains(&COMMANDS[0]), "{refused:?}");
        git(clone.path(), &["fetch", "--quiet", "--refetch", "--no-filter", "origin"]);
        assert_eq!(same_or_said(&origin, &clone, &[]), NONE, "{filter}");
    }
}

#[test]
fn what_a_sparse_checkout_leaves_out_is_read_from_git() {
    let origin = Origin::new();
    let sparse: [&[&str]; 6] = [
        &["set", "registry/organizations"],
        &["set", "--no-cone", "/registry/outputs/"],
        &["set", "--sparse-index", "registry/organizations"],
        // Nothing of the registry at all.
        &["set", "elsewhere"],
        &["set", "--sparse-index", "elsewhere"],
        &["set", "--no-cone", "/README.md"],
    ];
    for set in sparse {
        let clone = origin.cloned(&[]);
        git(clone.path(), &[&["sparse-checkout"], set].concat());
        assert!(!clone.path().join("registry/groups").exists());
        assert_eq!(same_or_said(&origin, &clone, &[]), NONE, "{set:?}");
    }
    let clone = origin.cloned(&[]);
    git(clone.path(), &["sparse-checkout", "set", "registry/organizations"]);
    let said = clone.wsis(&["check"]).stderr;
    assert_eq!(said, "note: this checkout is sparse; 7 files that it leaves out were read from git\n");
}

#[test]
fn a_sparse_and_partial_clone_says_what_was_not_fetched() {
    let origin = Origin::new();
    let clone = origin.cloned(&["--filter=blob:none", "--sparse"]);
    git(clone.path(), &["sparse-checkout", "set", "registry/organizations"]);
    assert_eq!(same_or_said(&origin, &clone, &["was not fetched", "git fetch"]), COMMANDS);
    git(clone.path(), &["fetch", "--quiet", "--refetch", "--no-filter", "origin"]);
    assert_eq!(same_or_said(&origin, &clone, &[]), NONE);
}

#[test]
fn one_file_that_is_left_out_is_read_from_the_index_in_each_of_its_forms() {
    let origin = Origin::new();
    let forms: [&[&str]; 4] = [&[], &["--index-version", "4"], &["--split-index"], &["--split-index", "--refresh"]];
    for form in forms {
        let clone = origin.cloned(&[]);
        git(clone.path(), &[&["update-index"], form].concat());
        assert_eq!(same_or_said(&origin, &clone, &[]), NONE, "{form:?}");
        git(clone.path(), &["update-index", "--skip-worktree", OUTPUT]);
        fs::remove_file(clone.path().join(OUTPUT)).unwrap();
        assert_eq!(same_or_said(&origin, &clone, &[]), NONE, "{form:?} without {OUTPUT}");
        // What was really removed is gone.
        fs::remove_file(clone.path().join("registry/groups/c5.toml")).unwrap();
        let gone = clone.wsis(&["diff", "HEAD"]).stdout;
        assert!(gone.contains("1 record removed") && gone.contains("- groups/c5.toml"), "{gone}");
    }
}

#[test]
fn an_index_that_is_lost_is_said_where_it_alone_says_what_is_left_out() {
    let origin = Origin::new();
    let clone = origin.cloned(&[]);
    let index = clone.path().join(".git/index");
    fs::remove_file(&index).unwrap();
    assert_eq!(same_or_said(&origin, &clone, &[]), NONE, "nothing is left out");
    git(clone.path(), &["reset", "--quiet"]);
    for set in [&["set", "registry/organizations"][..], &["set", "--no-cone", "/README.md"]] {
        git(clone.path(), &[&["sparse-checkout"], set].concat());
        for lost in [None, Some(""), Some("DIRC")] {
            fs::remove_file(&index).unwrap();
            if let Some(content) = lost {
                fs::write(&index, content).unwrap();
            }
            let refused = same_or_said(&origin, &clone, &["git's index", "`git reset`"]);
            assert!(refused.contains(&COMMANDS[0]) && refused.contains(&"diff first --format json"), "{refused:?}");
            let _ = fs::remove_file(&index);
            git(clone.path(), &["reset", "--quiet"]);
            assert_eq!(same_or_said(&origin, &clone, &[]), NONE, "{set:?}: the cure mends it");
        }
        git(clone.path(), &["read-tree", "--empty"]);
        let refused = same_or_said(&origin, &clone, &["git's index", "`git reset`"]);
        assert!(refused.contains(&COMMANDS[0]), "an index without entries: {refused:?}");
        git(clone.path(), &["reset", "--quiet"]);
        let named = ours(clone.path()).args(["check", "--today", "2026-01-01"]).env("GIT_INDEX_FILE", "/nowhere");
        let named = ran(&named.output().unwrap());
        assert!(named.status == 2 && named.stderr.contains("which GIT_INDEX_FILE names"), "{}", named.seen());
    }
}

#[test]
fn nothing_is_written_where_no_file_is_checked_out() {
    let origin = Registry::base_below("registry");
    replace(&origin.path().join(OUTPUT), "title = ", "titel = ");
    let clone = Origin::with(origin).cloned(&[]);
    git(clone.path(), &["update-index", "--skip-worktree", OUTPUT]);
    fs::remove_file(clone.path().join(OUTPUT)).unwrap();
    let fixed = clone.wsis(&["check", "--fix", "--format", "short"]);
    assert_eq!(fixed.status, 1, "{}", fixed.seen());
    assert!(fixed.stdout.starts_with(&format!("{OUTPUT}:1:1: error[unknown-key]")), "{}", fixed.seen());
    assert_eq!(clone.wsis(&["fmt"]).status, 0);
    let new = clone.wsis(&[
        "new",
        "output",
        "--line",
        "c5",
        "--year",
        "2006",
        "--id",
        "annual-report",
        "--title",
        "T",
        "--kind",
        "tool",
        "--date",
        "2006-07-01",
        "--by",
        "itu",
        "--summary",
        "S",
        "--source",
        "https://example.org",
        "--no-input",
    ]);
    assert!(new.stderr.contains("is there already"), "{}", new.seen());
    assert!(!clone.path().join(OUTPUT).exists());
}

#[test]
fn a_repository_that_does_not_open_is_said_where_it_is_needed_with_gits_reason() {
    let origin = Origin::new();
    let refused = |clone: &Registry, cure: &[&str]| {
        let refused = same_or_said(&origin, clone, cure);
        for command in
            ["codeowners --today 2026-01-01", "diff first --format json", "show output 2006/c5/annual-report"]
        {
            assert!(refused.contains(&command), "{command}: {refused:?}");
        }
        refused
    };
    let broken = origin.cloned(&[]);
    fs::write(broken.path().join(".git/config"), "[core\n").unwrap();
    assert!(!refused(&broken, &["missing ']' in section header", ".git/config:1"]).contains(&COMMANDS[1]));
    let at_home = origin.cloned(&[]);
    at_home.write("home/.gitconfig", "[user\n");
    refused(&at_home, &["home/.gitconfig:1"]);
    let reftable = origin.cloned(&["--ref-format=reftable"]);
    refused(&reftable, &["reftable", "`git clone --ref-format=files`"]);
    let old_mark = origin.cloned(&[]);
    for setting in [["core.repositoryformatversion", "1"], ["extensions.partialClone", "origin"]] {
        git(old_mark.path(), &[&["config"], &setting[..]].concat());
    }
    refused(&old_mark, &["`git config --unset extensions.partialClone`"]);
    git(old_mark.path(), &["fetch", "--quiet", "--refetch", "--no-filter"]);
    git(old_mark.path(), &["config", "--unset", "extensions.partialClone"]);
    assert_eq!(same_or_said(&origin, &old_mark, &[]), NONE);
    let damaged = origin.cloned(&[]);
    fs::remove_file(damaged.path().join(".git/HEAD")).unwrap();
    refused(&damaged, &["is no whole repository"]);
}

#[test]
fn a_repository_of_sha_256_is_read_as_a_folder_and_its_history_is_refused() {
    let origin = Origin::new();
    let other = origin.cloned(&[]);
    fs::remove_dir_all(other.path().join(".git")).unwrap();
    git(other.path(), &["init", "--quiet", "--object-format=sha256"]);
    commit_on(other.path(), "2007-06-01T12:00:00+0000", "First");
    git(other.path(), &["tag", "first"]);
    let refused = same_or_said(&origin, &other, &["sha256", "`git fast-import`"]);
    assert!(refused.contains(&COMMANDS[2]) && !refused.contains(&COMMANDS[1]), "{refused:?}");
}

#[test]
fn a_working_tree_whose_repository_was_moved_is_said_and_the_cure_mends_it() {
    let origin = Origin::new();
    let (outer, moved) = (Registry::empty(), origin.cloned(&[]));
    let tree = outer.path().canonicalize().unwrap().join("tree");
    git(moved.path(), &["worktree", "add", "--quiet", "--detach", tree.to_str().unwrap(), "main"]);
    let seen = || told(&tree).into_iter().map(|(_, ran)| ran);
    assert!(seen().all(|ran| ran.status != 2));
    fs::rename(moved.path().join(".git"), moved.path().join("moved")).unwrap();
    let cure = format!("`git worktree repair {}`", tree.display());
    assert!(seen().all(|ran| ran.status == 2 && ran.stderr.contains(&cure)), "{:?}", seen().next().unwrap().seen());
    fs::rename(moved.path().join("moved"), moved.path().join(".git")).unwrap();
    git(moved.path(), &["worktree", "repair", tree.to_str().unwrap()]);
    assert!(seen().all(|ran| ran.status != 2));
}

#[cfg(unix)]
#[test]
fn a_repository_of_another_user_is_said_and_the_cure_opens_it() {
    use std::os::unix::fs::{MetadataExt, chown};
    let origin = Origin::new();
    let clone = origin.cloned(&[]);
    let top = clone.path().canonicalize().unwrap();
    if fs::metadata(&top).unwrap().uid() != 0 {
        // Only root can give files away; anybody can say that the files of a repository are in a folder of root's.
        git(&top, &["config", "core.worktree", "/"]);
        let refused = same_or_said(&origin, &clone, &["belongs to another user", "safe.directory"]);
        assert!(refused.contains(&"codeowners --today 2026-01-01"), "{refused:?}");
        return;
    }
    for folder in [top.clone(), top.join(".git")] {
        chown(folder, Some(12345), None).unwrap();
    }
    let cure = format!("git config --global --add safe.directory {}", top.display());
    let refused = same_or_said(&origin, &clone, &["belongs to another user", &cure]);
    assert!(refused.contains(&"codeowners --today 2026-01-01"), "{refused:?}");
    clone.write("home/.gitconfig", format!("[safe]\ndirectory = {}\n", top.display()));
    assert_eq!(same_or_said(&origin, &clone, &[]), NONE);
}
