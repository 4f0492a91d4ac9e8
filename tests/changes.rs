//! `wsis check --base` and `wsis diff`: what they need of git, and what they say where that is not there.

use crate::git::{commit, committed, git};
use crate::support::{Registry, assert_as_kept};

const OUTPUT: &str = "outputs/2006/c5/annual-report.toml";

/// The base in git, with an output changed since, an organization added, and a meeting moved.
fn changed() -> Registry {
    let registry = committed(Registry::base());
    let output = read(&registry, OUTPUT);
    registry.write(
        OUTPUT,
        output.replace("annual-report\"", "policy\"").replace("What the group did", "What @the|group *did*"),
    );
    registry.write(
        "organizations/who.toml",
        "name = { fr = \"OMS\", en = \"WHO\" }\ncategory = \"civil-society\"\nsources = [\"https://a.org\"]\n",
    );
    let meeting = read(&registry, "meetings/2006/c8-consultation.toml");
    registry.write("meetings/2006/c8-first.toml", meeting);
    std::fs::remove_file(registry.path().join("meetings/2006/c8-consultation.toml")).unwrap();
    registry
}

fn read(registry: &Registry, file: &str) -> String {
    std::fs::read_to_string(registry.path().join(file)).unwrap()
}

#[test]
fn each_format_tells_the_same_change() {
    let registry = changed();
    let shown: Vec<_> = [&["--width", "60"][..], &["--width", "120"], &["--format", "markdown"], &["--format", "json"]]
        .iter()
        .map(|options| {
            let arguments: Vec<_> = ["diff", "HEAD"].iter().chain(*options).copied().collect();
            let ran = registry.wsis(&arguments).seen();
            // The commit is another one each time.
            let id =
                std::process::Command::new("git").args(["rev-parse", "HEAD"]).current_dir(registry.path()).output();
            let id = String::from_utf8(id.unwrap().stdout).unwrap();
            let ran = ran.replace(id.trim(), "COMMIT").replace(&id[..10], "COMMIT");
            format!("$ wsis {}\n{ran}\n", arguments.join(" "))
        })
        .collect();
    assert_as_kept(&shown.concat(), "expected/diff.out");
}

#[test]
fn two_revisions_are_compared_as_they_are_in_either_order() {
    let registry = changed();
    commit(registry.path(), "Second");
    let there = registry.wsis(&["diff", "HEAD~1", "HEAD", "--format", "json"]).json();
    let back = registry.wsis(&["diff", "HEAD", "HEAD~1", "--format", "json"]).json();
    let sorts = |review: &serde_json::Value| {
        let changes = review["changes"].as_array().unwrap();
        changes.iter().map(|change| change["change"].as_str().unwrap().to_owned()).collect::<Vec<_>>()
    };
    assert_eq!(sorts(&there), ["moved", "added", "changed"]);
    assert_eq!(sorts(&back), ["moved", "removed", "changed"]);
}

#[test]
fn what_others_did_since_the_branch_began_is_no_change_of_it() {
    let registry = changed();
    git(registry.path(), &["stash", "--quiet", "--include-untracked"]);
    git(registry.path(), &["checkout", "--quiet", "-b", "work"]);
    git(registry.path(), &["checkout", "--quiet", "main"]);
    git(registry.path(), &["stash", "pop", "--quiet"]);
    commit(registry.path(), "Of others");
    git(registry.path(), &["checkout", "--quiet", "work"]);
    assert!(registry.wsis(&["diff", "main"]).stdout.ends_with("nothing changed in meaning\n"));
    assert_eq!(
        registry.wsis(&["check", "--base", "main", "--at", "work"]).stdout,
        "11 files checked: no errors, no warnings\n"
    );
}

#[test]
fn what_git_can_not_tell_is_said_with_what_to_do() {
    let outside = Registry::base().wsis(&["check", "--base", "main"]);
    assert_eq!(outside.status, 2);
    assert!(outside.stderr.contains("what changed since `main` is told by git's history, and "), "{}", outside.stderr);
    let registry = committed(Registry::base());
    let told = |registry: &Registry, arguments: &[&str]| {
        let ran = registry.wsis(arguments);
        assert_eq!((ran.status, ran.stdout.as_str()), (2, ""));
        ran.stderr
    };
    assert_eq!(
        told(&registry, &["check", "--base", "mian"]),
        "error: git knows no revision `mian`: did you mean `main`?\n"
    );
    assert_eq!(
        told(&registry, &["diff", "main", "nonsuch"]),
        "error: git knows no revision `nonsuch`: `git log` and `git tag` list those that there are; a day is written as 2007-05-31\n"
    );
    assert_eq!(
        told(&registry, &["check", "--base", "main", "--as", "ituu"]),
        "error: there is no organization `ituu`: did you mean `itu`?\n"
    );
    assert!(told(&registry, &["check", "--as", "itu"]).contains("--base <REV>"));
    assert_eq!(
        told(&registry, &["diff", "main", "--at", "main"]),
        "error: name the two revisions without `--at`: `wsis diff main REV`\n"
    );
}

#[test]
fn a_base_without_a_registry_and_unrelated_histories_are_said() {
    let registry = Registry::base();
    std::fs::rename(registry.path().join("registry.toml"), registry.path().join(".later")).unwrap();
    git(registry.path(), &["init", "--quiet", "--initial-branch", "main"]);
    commit(registry.path(), "Before there was one");
    std::fs::rename(registry.path().join(".later"), registry.path().join("registry.toml")).unwrap();
    commit(registry.path(), "A registry");
    let told = registry.wsis(&["check", "--base", "HEAD~1"]);
    assert_eq!(told.status, 2);
    assert!(told.stderr.starts_with("error: there is nothing to compare with at HEAD~1: "), "{}", told.stderr);
    assert!(told.stderr.contains("there was no registry.toml in the repository's top"), "{}", told.stderr);
    git(registry.path(), &["checkout", "--quiet", "--orphan", "other"]);
    commit(registry.path(), "Of its own");
    let told = registry.wsis(&["diff", "main"]);
    assert_eq!(told.stderr, "error: `main` and `HEAD` have no commit in common: name the branch that this work left\n");
}

#[test]
fn a_shallow_clone_says_that_it_is_one() {
    let registry = changed();
    git(registry.path(), &["tag", "begin"]);
    commit(registry.path(), "Second");
    git(registry.path(), &["checkout", "--quiet", "-b", "side", "begin"]);
    registry.write(
        "organizations/ilo.toml",
        "name = \"ILO\"\ncategory = \"civil-society\"\nsources = [\"https://a.org\"]\n",
    );
    commit(registry.path(), "Third");
    let clones = tempfile::TempDir::new().unwrap();
    let from = format!("file://{}", registry.path().display());
    git(
        clones.path(),
        &["clone", "--quiet", "--depth", "1", "--no-single-branch", "--branch", "side", &from, "shallow"],
    );
    let told = |base: &str| {
        let command = crate::support::wsis().current_dir(clones.path().join("shallow")).args(["check", "--base", base]);
        let ran = command.output().unwrap();
        assert_eq!(ran.status.code(), Some(2));
        String::from_utf8(ran.stderr).unwrap()
    };
    for base in ["origin/main", "a1b2c3"] {
        assert!(told(base).contains("this clone is shallow"), "{}", told(base));
        assert!(told(base).contains("`git fetch --unshallow`"), "{}", told(base));
    }
}

#[test]
fn a_change_can_not_silence_the_rules_that_judge_it() {
    let registry = committed(Registry::base());
    let settings = read(&registry, "registry.toml");
    let mild = "\n[[exceptions]]\nrule = \"not-yours\"\nfile = \"registry.toml\"\nreason = \"Because.\"\n\n[rules]\nhistory-rewritten = \"allow\"\nnot-yours = \"allow\"\n";
    registry.write("registry.toml", settings + mild);
    let line = read(&registry, "action-lines/c5.toml");
    registry.write("action-lines/c5.toml", line.replace("2006-02-24", "2006-02-25"));
    let judged = registry.wsis(&["check", "--base", "main", "--as", "apc", "--format", "json"]);
    assert_eq!(judged.rules(), ["not-yours", "history-rewritten", "not-yours"]);
    // What the registry had agreed on before holds.
    commit(registry.path(), "Milder rules");
    registry.write("action-lines/c5.toml", line);
    assert_eq!(registry.wsis(&["check", "--base", "main", "--as", "apc"]).status, 0);
}

#[test]
fn a_line_whose_file_is_gone_takes_its_past_terms_with_it() {
    let registry = committed(Registry::base()).without("action-lines/c5.toml").without("action-lines/c8.toml");
    let judged = registry.wsis(&["check", "--base", "main", "--format", "json"]);
    assert_eq!(judged.rules(), ["history-rewritten", "missing-line", "missing-line", "record-removed"]);
}

#[test]
fn a_closed_year_takes_later_steps_and_no_earlier_ones() {
    let cycle = |steps: &str| format!("closed = 2006-05-01\n\n[report]\ndate = 2006-04-01\n{steps}");
    let judged = |change: &str| {
        let registry = committed(Registry::base().with("cycles/2005.toml", cycle("")));
        registry.write("cycles/2005.toml", cycle(change));
        registry.wsis(&["check", "--base", "main", "--rule", "frozen-year-changed", "--format", "json"]).rules().len()
    };
    assert_eq!(judged("\n[ecosoc]\ndate = 2006-07-25\n"), 0, "a later step");
    assert_eq!(judged("\n[stocktaking]\n"), 1, "an earlier step");
    assert_eq!(judged("symbol = \"A/61/70-E/2006/50\"\n"), 1, "more of a step that was done");
}
