//! Which registry is near: none above the repository that one stands in.

use super::{OUTPUT, Origin, ours, ran};
use crate::git::git;
use crate::support::{Ran, Registry};
use std::path::Path;

fn run(folder: &Path, command: &str) -> Ran {
    ran(&ours(folder).args(command.split(' ')).output().unwrap())
}

/// A new output, as a script writes it.
const NEW: &str = "new output --line c5 --year 2006 --id new --title T --kind tool --date 2006-07-01 --by itu --summary S \
                   --source https://example.org --no-input --today 2026-01-01";

#[test]
fn a_working_tree_inside_another_checkout_reads_and_writes_its_own_registry() {
    let outer = Origin::sound().cloned(&[]);
    let tree = outer.path().join("tree");
    git(outer.path(), &["worktree", "add", "--quiet", "--detach", "tree", "main"]);
    git(&tree, &["sparse-checkout", "set", "elsewhere"]);
    std::fs::write(outer.path().join(OUTPUT), "title = 1\n").unwrap();
    for (folder, at) in [("tree", ""), ("tree", " --at HEAD"), ("tree/.github", "")] {
        std::fs::create_dir_all(outer.path().join(folder)).unwrap();
        let seen = run(&outer.path().join(folder), &format!("check{at} --today 2026-01-01"));
        assert_eq!(seen.stdout, "11 files checked: no errors, no warnings\n", "{folder}{at}: {}", seen.seen());
    }
    assert_eq!(run(&tree, NEW).status, 0);
    assert!(tree.join("registry/outputs/2006/c5/new.toml").exists());
    assert!(!outer.path().join("registry/outputs/2006/c5/new.toml").exists());
}

#[test]
fn a_repository_without_a_registry_does_not_read_or_write_that_of_the_checkout_around_it() {
    let outer = Origin::sound().cloned(&[]);
    let (inner, bare) = (outer.path().join("inner"), outer.path().join("bare.git"));
    git(outer.path(), &["init", "--quiet", "inner"]);
    git(outer.path(), &["init", "--quiet", "--bare", "bare.git"]);
    std::fs::create_dir_all(inner.join("docs")).unwrap();
    for folder in [inner.clone(), inner.join("docs"), bare] {
        for command in ["check", "fmt", "stocktake", NEW] {
            let refused = run(&folder, command);
            assert!(refused.status == 2 && refused.stdout.is_empty(), "{command}: {}", refused.seen());
            assert!(refused.stderr.contains("there is no registry in "), "{command}: {}", refused.seen());
        }
        let past = run(&folder, "check --at HEAD");
        assert!(past.status == 2 && past.stderr.contains("no commit yet"), "{}", past.seen());
    }
    // What git takes for no repository ends no search, nor does a folder of git's own.
    std::fs::create_dir_all(outer.path().join("plain/.git")).unwrap();
    for folder in ["plain", ".git"] {
        assert_eq!(run(&outer.path().join(folder), "fmt --check").status, 0, "{folder}");
    }
}

#[test]
fn a_hint_to_use_git_is_given_only_where_there_is_a_repository() {
    let (outside, inside) = (Registry::base(), Registry::base());
    git(inside.path(), &["init", "--quiet"]);
    let hint = |registry: &Registry| run(registry.path(), NEW).stderr.contains("`git add ");
    assert!(hint(&inside) && !hint(&outside));
}

#[test]
fn a_registry_that_is_not_checked_out_is_said() {
    let clone = Origin::sound().cloned(&["--no-checkout"]);
    let seen = run(clone.path(), "check");
    assert_eq!(seen.status, 2);
    assert!(seen.stderr.contains("holds one in registry/: `git checkout HEAD -- registry/`"), "{}", seen.seen());
    assert_eq!(run(clone.path(), "check --at HEAD --today 2026-01-01").status, 0);
    git(clone.path(), &["checkout", "HEAD", "--", "registry/"]);
    assert_eq!(run(clone.path(), "check --today 2026-01-01").status, 0, "the cure mends it");
    std::fs::remove_file(clone.path().join("registry/registry.toml")).unwrap();
    let seen = run(clone.path(), "check");
    assert!(seen.stderr.contains("`git checkout HEAD -- registry/registry.toml`"), "no other file: {}", seen.seen());
}

#[test]
fn a_registry_elsewhere_in_the_repository_is_named_where_it_stands() {
    let clone = crate::git::committed(Registry::base_below("data/follow-up"));
    let seen = run(clone.path(), "check");
    assert_eq!(seen.status, 2);
    assert!(seen.stderr.contains("data/follow-up") && seen.stderr.contains("name it with `-C "), "{}", seen.seen());
    assert!(!seen.stderr.contains("git checkout"), "it is checked out: {}", seen.seen());
}

#[test]
fn what_is_no_commit_is_not_said_to_be_damaged() {
    let clone = Origin::sound().cloned(&[]);
    for revision in ["HEAD^{tree}", "HEAD:registry"] {
        let seen = run(clone.path(), &format!("stocktake --at {revision}"));
        assert_eq!(seen.status, 2);
        assert!(seen.stderr.contains("is not a git revision") && !seen.stderr.contains("fsck"), "{}", seen.seen());
    }
}
