//! Records that stand beside the registry instead of in it.

use crate::git::{commit, committed, git};
use crate::support::{Ran, Registry};

const FILE: &str = "outputs/2006/c5/guide.toml";

/// A registry in a folder of a repository, with a record beside it.
fn beside(folder: &str) -> Registry {
    committed(Registry::base_below(folder).with(FILE, "title = \"Guide\"\n"))
}

/// The files that are found to be misplaced, each with where it belongs.
fn misplaced(ran: &Ran) -> Vec<(String, String)> {
    let findings = ran.json();
    let of_rule = findings.as_array().unwrap().iter().filter(|finding| finding["rule"] == "misplaced-file");
    let told = |finding: &serde_json::Value, key: &str| finding[key].as_str().unwrap().to_owned();
    of_rule.map(|finding| (told(finding, "file"), told(finding, "help"))).collect()
}

#[test]
fn a_record_at_the_top_is_found_with_where_it_belongs_now_and_at_a_revision() {
    let registry = beside("registry");
    let found =
        [("../outputs/2006/c5/guide.toml".to_owned(), "move it to registry/outputs/2006/c5/guide.toml".to_owned())];
    for options in
        [&[][..], &["--at", "HEAD"], &["--at", "main", "-C", "registry"], &["--base", "main"], &[FILE], &["outputs"]]
    {
        let ran = registry.wsis(&[&["check", "--format", "json"], options].concat());
        assert_eq!((misplaced(&ran), ran.status), (found.to_vec(), 1), "{options:?}");
    }
    let short = registry.wsis(&["check", "--format", "short"]).stdout;
    assert!(
        short
            .starts_with("outputs/2006/c5/guide.toml:1:1: error[misplaced-file]: this file stands beside the registry"),
        "{short}"
    );
}

#[test]
fn a_registry_further_down_is_seen_from_each_folder_above_it() {
    let registry = beside("data/wsis").with("data/meetings/2006/forum.toml", "");
    let helps = ["move it to wsis/meetings/2006/forum.toml", "move it to data/wsis/outputs/2006/c5/guide.toml"];
    let found = |options: &[&str]| {
        let ran = registry.wsis(&[&["check", "--format", "json", "-C", "data/wsis"], options].concat());
        let mut helps: Vec<_> = misplaced(&ran).into_iter().map(|(_, help)| help).collect();
        helps.sort_by_key(String::len);
        helps
    };
    assert_eq!(found(&[]), helps);
    commit(registry.path(), "Both");
    assert_eq!(found(&["--at", "main"]), helps);
}

#[test]
fn what_is_something_else_is_let_be() {
    let registry = committed(Registry::base_below("registry"))
        // No records by their paths.
        .with("outputs/report.toml", "")
        .with("outputs/2006/notes.txt", "")
        .with("groups/admins.toml", "")
        .with("src/outputs/2006/c5/guide.toml", "")
        // Registries of their own, in folders and at the top of another repository.
        .with("meetings/registry.toml", "")
        .with("meetings/2006/forum.toml", "")
        .with("cycles/.git", "")
        .with("cycles/2006.toml", "")
        .with("examples/year/registry.toml", "")
        .with("examples/year/outputs/2006/c5/guide.toml", "")
        // What is no part of the repository.
        .with(".gitignore", "/organizations/\n")
        .with("organizations/acme.toml", "");
    let ran = registry.wsis(&["check", "--format", "json"]);
    assert_eq!((misplaced(&ran), ran.status), (Vec::new(), 0));
    // A repository whose top is a registry holds no other's records.
    let two = committed(Registry::base());
    let below = two
        .with("examples/one/registry.toml", "schema = 1\nname = \"One\"\nstocktaker = \"itu\"\nreporter = \"itu\"\n");
    let ran = below.wsis(&["check", "--format", "json", "-C", "examples/one"]);
    assert_eq!(misplaced(&ran), Vec::new());
}

#[test]
fn without_git_a_named_file_is_still_told_where_to_go() {
    let registry = Registry::base_below("registry").with(FILE, "");
    let ran = registry.wsis(&["check", FILE]);
    assert_eq!(
        (ran.status, ran.stderr.as_str()),
        (
            2,
            "error: outputs/2006/c5/guide.toml stands outside of the registry: move it to registry/outputs/2006/c5/guide.toml\n"
        )
    );
}

#[test]
fn a_linked_work_tree_has_a_top_too() {
    let registry = committed(Registry::base_below("registry"));
    git(registry.path(), &["worktree", "add", "--quiet", "-b", "work", "linked"]);
    registry.write("linked/outputs/2006/c5/guide.toml", "");
    let ran = registry.wsis(&["check", "--format", "json", "-C", "linked/registry"]);
    assert_eq!(misplaced(&ran).len(), 1);
}
