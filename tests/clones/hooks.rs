//! Hooks, as git runs them, and files named from the top wherever the command is run.

use super::{OUTPUT, Origin, ours, ran, replace};
use crate::git::{commit_on, git};
use crate::support::Registry;
use std::fs;
use std::process::{Command, Stdio};

#[test]
fn a_hook_of_a_server_reads_the_commits_that_are_not_accepted_yet() {
    let origin = Origin::sound();
    let (server, clone, other) = (Registry::empty(), origin.cloned(&[]), origin.cloned(&[]));
    git(server.path(), &["clone", "--quiet", "--bare", origin.registry.path().to_str().unwrap(), "."]);
    let program = snapbox::cmd::cargo_bin!("wsis").display().to_string();
    let elsewhere = other.path().display();
    let hook = format!(
        "#!/bin/sh\nexport NO_COLOR=1\nwhile read old new ref; do\n'{program}' -q check --at $new --format short\n\
         '{program}' -q check --base $old --at $new --format short\n\
         '{program}' -q show output 2006/c5/annual-report --at $new | grep changed\n\
         '{program}' -q check --base HEAD --format short -C '{elsewhere}/registry' && echo elsewhere is sound\ndone\n"
    );
    server.write("hooks/pre-receive", hook);
    #[cfg(unix)]
    fs::set_permissions(server.path().join("hooks/pre-receive"), std::os::unix::fs::PermissionsExt::from_mode(0o755))
        .unwrap();
    replace(&clone.path().join("registry/action-lines/c5.toml"), "from = 2006-03-24", "from = 2006-04-24");
    replace(&clone.path().join(OUTPUT), "by = [\"itu\"]", "by = [\"ituu\"]");
    commit_on(clone.path(), "2008-06-01T12:00:00+0000", "Third");
    let mut push = Command::new("git");
    push.current_dir(clone.path()).args(["push", "--quiet", server.path().to_str().unwrap(), "main"]);
    let pushed = push.stdout(Stdio::piped()).output().unwrap();
    let told = String::from_utf8(pushed.stderr).unwrap();
    assert_eq!(told.matches(&format!("{OUTPUT}:5:7: error[unknown-organization]")).count(), 2, "{told}");
    assert!(told.contains("registry/action-lines/c5.toml:8:1: error[history-rewritten]"), "{told}");
    assert!(told.contains("on 2008-06-01: Third") && told.contains("elsewhere is sound"), "{told}");
}

#[test]
fn a_hook_before_a_commit_reads_its_repository_wherever_it_is() {
    let origin = Origin::new();
    let clone = origin.cloned(&[]);
    git(clone.path(), &["worktree", "add", "--quiet", "--detach", "linked", "main"]);
    let plain = ran(&ours(clone.path()).args(["codeowners", "-q", "--today", "2026-01-01"]).output().unwrap()).stdout;
    let top = clone.path().canonicalize().unwrap();
    let environments: [(&str, &[(&str, &str)]); 6] = [
        ("", &[("GIT_INDEX_FILE", ".git/index")]),
        ("", &[("GIT_DIR", ".git"), ("GIT_INDEX_FILE", ".git/index")]),
        ("", &[("GIT_DIR", ".git"), ("GIT_WORK_TREE", ".")]),
        ("registry", &[("GIT_DIR", "../.git"), ("GIT_WORK_TREE", "..")]),
        ("linked", &[("GIT_DIR", "../.git/worktrees/linked")]),
        ("linked/registry", &[("GIT_INDEX_FILE", "../../.git/worktrees/linked/index")]),
    ];
    for (folder, environment) in environments {
        let run = |command: &str| {
            let command = ours(&top.join(folder)).args(command.split(' ')).arg("-q");
            ran(&environment.iter().fold(command, |command, (name, value)| command.env(name, value)).output().unwrap())
        };
        assert_eq!(run("codeowners --today 2026-01-01").stdout, plain, "{folder} {environment:?}");
        let rewritten = run("check --base first --format short --rule history-rewritten");
        assert_eq!((rewritten.status, rewritten.stdout.lines().count()), (1, 1), "{folder}: {}", rewritten.seen());
        let shown = run("show output 2006/c5/annual-report");
        assert!(shown.stdout.ends_with("on 2007-06-01: Second\n"), "{folder}: {}", shown.seen());
    }
    // A repository that is apart from its files.
    let apart = Registry::base_below("registry");
    let git_dir = top.join(".git");
    let seen = |command: &str| {
        let command = ours(apart.path()).args(command.split(' ')).env("GIT_DIR", &git_dir).env("GIT_WORK_TREE", ".");
        ran(&command.output().unwrap())
    };
    assert_eq!(seen("codeowners -q --today 2026-01-01").stdout, plain);
    assert!(seen("diff first").stdout.contains("nothing changed in meaning"), "{}", seen("diff first").seen());
}

#[test]
fn a_file_is_named_from_the_repositorys_top_wherever_the_command_is_run() {
    let origin = Origin::new();
    replace(&origin.registry.path().join(OUTPUT), "by = [\"itu\"]", "by = [\"ituu\"]");
    commit_on(origin.registry.path(), "2008-06-01T12:00:00+0000", "Third");
    let clone = origin.cloned(&[]);
    git(clone.path(), &["worktree", "add", "--quiet", "--detach", "linked", "main"]);
    git(clone.path(), &["clone", "--quiet", "--bare", ".", "bare.git"]);
    let absolute = clone.path().join("registry").display().to_string();
    let places: [(&str, &[&str]); 9] = [
        ("", &[]),
        ("registry", &[]),
        ("registry/outputs/2006", &[]),
        ("", &["-C", "./registry/"]),
        ("registry", &["-C", "../registry"]),
        ("/", &["-C", &absolute]),
        ("linked", &[]),
        ("", &["--at", "HEAD"]),
        ("bare.git", &["--at", "HEAD"]),
    ];
    for format in ["github", "sarif", "short", "junit"] {
        let seen = places.map(|(folder, options)| {
            let command = ours(&clone.path().join(folder)).args(["check", "--format", format, "-q"]).args(options);
            ran(&command.output().unwrap()).stdout
        });
        assert!(seen[0].contains(OUTPUT), "{}", seen[0]);
        for (place, there) in places.iter().zip(&seen) {
            assert_eq!(there, &seen[0], "{format} {place:?}");
        }
    }
}
