//! What git is told through the environment and its settings.

use super::{COMMANDS, NONE, Origin, ours, ran, same_or_said};
use crate::git::git;
use crate::support::{Ran, Registry};

fn run(registry: &Registry, command: &str, environment: &[(&str, &str)]) -> Ran {
    let command = ours(registry.path()).args(command.split(' '));
    ran(&environment.iter().fold(command, |command, (name, value)| command.env(name, value)).output().unwrap())
}

#[test]
fn a_namespace_is_for_servers_and_hides_no_revision() {
    let clone = Origin::sound().cloned(&[]);
    for command in ["diff first", "check --base first --today 2026-01-01", "show output 2006/c5/annual-report"] {
        let (plain, seen) = (run(&clone, command, &[]), run(&clone, command, &[("GIT_NAMESPACE", "other")]));
        assert!(seen.status != 2 && seen.seen() == plain.seen(), "{command}: {}", seen.seen());
    }
}

#[test]
fn files_beside_a_repository_that_is_set_to_be_bare_are_read_as_they_are_without_it() {
    let origin = Origin::new();
    let clone = origin.cloned(&[]);
    git(clone.path(), &["config", "core.bare", "true"]);
    assert_eq!(same_or_said(&origin, &clone, &[]), NONE);
    git(clone.path(), &["config", "core.bare", "false"]);
    git(clone.path(), &["sparse-checkout", "set", "registry/organizations"]);
    git(clone.path(), &["config", "--worktree", "core.bare", "true"]);
    assert_eq!(same_or_said(&origin, &clone, &[]), NONE);
}

#[test]
fn objects_that_stand_in_the_places_of_others_are_not_passed_over_in_silence() {
    let origin = Origin::new();
    let clone = origin.cloned(&[]);
    git(clone.path(), &["replace", "HEAD", "first"]);
    for packed in [false, true] {
        if packed {
            git(clone.path(), &["pack-refs", "--all"]);
        }
        let refused = same_or_said(&origin, &clone, &["`git replace`", "GIT_NO_REPLACE_OBJECTS=1"]);
        assert!(refused.contains(&COMMANDS[2]) && !refused.contains(&COMMANDS[0]), "{refused:?}");
        let without = run(&clone, "diff first", &[("GIT_NO_REPLACE_OBJECTS", "1")]);
        assert!(without.stdout.contains("first twelve months"), "{}", without.seen());
    }
    git(clone.path(), &["config", "core.useReplaceRefs", "false"]);
    assert_eq!(same_or_said(&origin, &clone, &[]), NONE);
    git(clone.path(), &["config", "core.useReplaceRefs", "true"]);
    git(clone.path(), &["replace", "--delete", "HEAD"]);
    let head = crate::git::head(clone.path());
    clone.write(".git/info/grafts", format!("# a comment\n{head}\n"));
    let refused = same_or_said(&origin, &clone, &["info/grafts gives commits other parents"]);
    assert!(refused.contains(&COMMANDS[2]), "{refused:?}");
    std::fs::remove_file(clone.path().join(".git/info/grafts")).unwrap();
    assert_eq!(same_or_said(&origin, &clone, &[]), NONE);
}

#[test]
fn what_lies_before_a_shallow_clone_is_said_with_the_cure_in_each_working_tree() {
    let origin = Origin::sound();
    let (clone, url) = (Registry::empty(), format!("file://{}", origin.registry.path().display()));
    git(clone.path(), &["clone", "--quiet", "--depth", "1", &url, "."]);
    git(clone.path(), &["worktree", "add", "--quiet", "--detach", "tree", "HEAD"]);
    for folder in ["", "tree"] {
        for command in ["stocktake --at HEAD~1", "diff HEAD~1", "check --at 2001-01-01"] {
            let seen = ran(&ours(&clone.path().join(folder)).args(command.split(' ')).output().unwrap());
            assert!(seen.status == 2 && seen.stderr.contains("`git fetch --unshallow`"), "{command}: {}", seen.seen());
        }
    }
}

#[test]
fn before_the_first_commit_the_cure_does_not_speak_of_what_was_not_said() {
    let unborn = Registry::base();
    git(unborn.path(), &["init", "--quiet"]);
    for command in ["diff HEAD", "check --base main"] {
        let seen = run(&unborn, command, &[]);
        assert!(
            seen.status == 2 && seen.stderr.contains("no commit yet: `git commit` makes the first"),
            "{}",
            seen.seen()
        );
        assert!(!seen.stderr.contains("--at"), "{}", seen.seen());
    }
}

#[test]
fn what_the_environment_says_wrongly_is_named() {
    let clone = Origin::sound().cloned(&[]);
    for name in ["GIT_COMMON_DIR", "GIT_OBJECT_DIRECTORY", "GIT_WORK_TREE"] {
        let seen = run(&clone, "diff first", &[(name, "/nowhere")]);
        assert!(seen.status == 2 && seen.stderr.contains(name), "{name}: {}", seen.seen());
    }
    // A folder is no index, and nobody is told to remove it.
    let seen = run(&clone, "check", &[("GIT_INDEX_FILE", "registry")]);
    assert!(
        seen.status == 2 && seen.stderr.contains("GIT_INDEX_FILE") && !seen.stderr.contains("git reset"),
        "{}",
        seen.seen()
    );
}

#[test]
fn what_is_said_of_one_repository_is_not_taken_for_another() {
    let (clone, other) = (Origin::sound().cloned(&[]), Origin::sound().cloned(&[]));
    let registry = other.path().join("registry").display().to_string();
    let command = format!("diff first -C {registry}");
    let plain = run(&clone, &command, &[]);
    for name in ["GIT_COMMON_DIR", "GIT_OBJECT_DIRECTORY", "GIT_INDEX_FILE"] {
        assert_eq!(run(&clone, &command, &[(name, ".git/nowhere")]).seen(), plain.seen(), "{name}");
    }
}

#[test]
fn a_repository_above_a_ceiling_is_not_looked_into() {
    let clone = Origin::sound().cloned(&[]);
    let top = clone.path().canonicalize().unwrap().display().to_string();
    let ceiling: &[(&str, &str)] = &[("GIT_CEILING_DIRECTORIES", &top)];
    let below = run(&clone, "diff first -C registry", ceiling);
    assert!(below.status == 2 && below.stderr.contains("in no git repository"), "{}", below.seen());
}
