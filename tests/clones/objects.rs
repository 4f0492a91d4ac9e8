//! What git holds: objects that are damaged, large or without end, files that it rewrites, submodules, messages.

use super::{COMMANDS, OUTPUT, Origin, replace, same_or_said, told};
use crate::git::{commit_on, git};
use crate::support::{Ran, Registry};
use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};

#[test]
fn one_object_that_is_missing_or_damaged_is_named_and_is_no_change() {
    let origin = Origin::new();
    let damages: [Option<&[u8]>; 3] = [None, Some(b""), Some(b"nonsense")];
    for damage in damages {
        for object in [format!("first:{OUTPUT}"), "first:registry/outputs".to_owned(), "first^{commit}".to_owned()] {
            let clone = origin.cloned(&[]);
            unpacked(clone.path());
            let id = output_of(clone.path(), &["rev-parse", &object]);
            let file = clone.path().join(format!(".git/objects/{}/{}", &id[..2], &id[2..]));
            fs::remove_file(&file).unwrap();
            if let Some(content) = damage {
                fs::write(&file, content).unwrap();
            }
            let refused = same_or_said(&origin, &clone, &["can't be read from git", "`git fsck`"]);
            assert!(refused.contains(&COMMANDS[2]) && !refused.contains(&COMMANDS[0]), "{object}: {refused:?}");
        }
    }
}

/// Puts each object into a file of its own.
fn unpacked(top: &Path) {
    let packs = top.join(".git/objects/pack");
    let kept = Registry::empty();
    for entry in fs::read_dir(&packs).unwrap().map(Result::unwrap) {
        let to = kept.path().join(entry.file_name());
        fs::copy(entry.path(), &to).unwrap();
        fs::remove_file(entry.path()).unwrap();
        if to.extension().is_some_and(|ending| ending == "pack") {
            let mut git = Command::new("git");
            git.current_dir(top).args(["unpack-objects", "-q"]).stdin(fs::File::open(&to).unwrap());
            assert!(git.status().unwrap().success());
        }
    }
}

fn output_of(folder: &Path, arguments: &[&str]) -> String {
    let output = Command::new("git").current_dir(folder).args(arguments).output().unwrap();
    assert!(output.status.success(), "git {arguments:?}");
    String::from_utf8(output.stdout).unwrap().trim().to_owned()
}

#[test]
fn what_git_rewrites_on_checkout_is_no_change() {
    for attributes in [
        "text eol=crlf",
        "text working-tree-encoding=UTF-16",
        "text working-tree-encoding=UTF-16LE-BOM eol=crlf",
        "text working-tree-encoding=UTF-32",
        "text working-tree-encoding=UTF-32LE",
        "text working-tree-encoding=ISO-8859-1",
        "ident",
    ] {
        let base = Registry::base_below("registry");
        replace(&base.path().join(OUTPUT), "summary = \"", "summary = \"$Id$ été ");
        let origin = Origin::with(base);
        let clone = origin.cloned(&["--no-checkout"]);
        clone.write(".git/info/attributes", format!("registry/outputs/** {attributes}\n"));
        git(clone.path(), &["reset", "--quiet", "--hard"]);
        let (here, kept) =
            (fs::read(clone.path().join(OUTPUT)).unwrap(), fs::read(origin.registry.path().join(OUTPUT)).unwrap());
        assert_ne!(here, kept, "{attributes}");
        let is_about_text = |(command, _): &(&str, Ran)| *command != "fmt --check";
        let told_in = |clone: &Registry| {
            let told = told(clone.path()).into_iter().filter(is_about_text);
            told.map(|(command, ran)| format!("{command}\n{}", ran.seen())).collect::<Vec<_>>()
        };
        let full = origin.cloned(&[]);
        assert_eq!(told_in(&clone), told_in(&full), "{attributes}");
        // The same once more, when git can't tell by the time of the file any more.
        fs::write(clone.path().join(OUTPUT), &here).unwrap();
        assert_eq!(told_in(&clone), told_in(&full), "{attributes}");
        if attributes.contains("UTF-") {
            assert_eq!(clone.wsis(&["fmt"]).status, 0);
            assert_eq!(fs::read(clone.path().join(OUTPUT)).unwrap(), here, "it is not written in another encoding");
        }
    }
}

#[test]
fn a_file_in_an_encoding_that_is_not_known_is_said_and_is_no_change() {
    let base = Registry::base_below("registry");
    replace(&base.path().join(OUTPUT), "summary = \"", "summary = \"été ");
    let origin = Origin::with(base);
    for encoding in ["UTF-7", "CP037"] {
        let clone = origin.cloned(&["--no-checkout"]);
        clone.write(".git/info/attributes", format!("{OUTPUT} working-tree-encoding={encoding}\n"));
        git(clone.path(), &["reset", "--quiet", "--hard"]);
        let cure = [OUTPUT.trim_start_matches("registry/"), encoding, "working-tree-encoding", "`git checkout`"];
        let refused = same_or_said(&origin, &clone, &cure);
        assert!(refused.contains(&COMMANDS[0]) && refused.contains(&COMMANDS[2]), "{encoding}: {refused:?}");
        fs::remove_file(clone.path().join(".git/info/attributes")).unwrap();
        fs::remove_file(clone.path().join(OUTPUT)).unwrap();
        git(clone.path(), &["checkout", "--quiet", OUTPUT]);
        assert_eq!(same_or_said(&origin, &clone, &[]), super::NONE, "{encoding}: the cure mends it");
    }
}

#[test]
fn what_a_filter_may_have_rewritten_is_no_change_and_the_filter_is_not_run() {
    let origin = Origin::sound();
    let clone = origin.cloned(&[]);
    let ran = clone.path().join("was-run");
    clone.write(".git/info/attributes", format!("{OUTPUT} filter=upper\n"));
    assert_eq!(same_or_said(&origin, &clone, &[]), super::NONE, "a filter that git does not know does nothing");
    git(clone.path(), &["config", "filter.upper.smudge", "tr a-z A-Z"]);
    git(clone.path(), &["config", "filter.upper.clean", &format!("touch '{}'; tr A-Z a-z", ran.display())]);
    // As the filter would have written it.
    replace(&clone.path().join(OUTPUT), "first twelve months", "FIRST TWELVE MONTHS");
    for command in ["diff HEAD", "diff first", "check --base first", "show output 2006/c5/annual-report"] {
        let seen = clone.wsis(&command.split(' ').collect::<Vec<_>>());
        let says = [OUTPUT.trim_start_matches("registry/"), "`upper`", "`wsis diff REV HEAD`"];
        assert!(seen.status == 2 && says.iter().all(|part| seen.stderr.contains(part)), "{command}: {}", seen.seen());
    }
    assert!(clone.wsis(&["diff", "first", "HEAD"]).stdout.contains("+ What the group did in its first twelve months"));
    assert_ne!(clone.wsis(&["check", "--base", "first", "--at", "HEAD"]).status, 2);
    assert_eq!(clone.wsis(&["stocktake", "--year", "2006"]).status, 0);
    assert!(!ran.exists(), "the filter was run");
}

#[test]
fn a_file_that_git_crypt_encrypts_is_said() {
    let origin = Origin::sound();
    let top = origin.registry.path();
    let plain = fs::read(top.join(OUTPUT)).unwrap();
    origin.registry.write(OUTPUT, b"\0GITCRYPT\0\x01\x02");
    commit_on(top, "2008-06-01T12:00:00+0000", "Third");
    let locked = origin.registry.wsis(&["check"]);
    assert!(locked.status == 2 && locked.stderr.contains("`git-crypt unlock`"), "{}", locked.seen());
    origin.registry.write(OUTPUT, plain);
    assert_eq!(origin.registry.wsis(&["check"]).status, 0);
    let unlocked = origin.registry.wsis(&["diff", "HEAD"]);
    assert!(unlocked.status == 2 && unlocked.stderr.contains("kept encrypted in git"), "{}", unlocked.seen());
}

#[test]
fn a_file_that_is_kept_by_git_lfs_is_said() {
    let base = Registry::base_below("registry");
    let origin = crate::git::committed(base);
    origin.write(OUTPUT, "version https://git-lfs.github.com/spec/v1\noid sha256:4d7a\nsize 12\n");
    commit_on(origin.path(), "2007-06-01T12:00:00+0000", "Second");
    let (here, there) = (origin.wsis(&["check"]), origin.wsis(&["check", "--at", "HEAD"]));
    assert!(here.status == 2 && here.stderr.contains("`git lfs pull`"), "{}", here.seen());
    assert!(there.status == 2 && there.stderr.contains("`git lfs migrate export`"), "{}", there.seen());
}

#[test]
fn a_submodule_is_one_finding_whether_it_is_checked_out_or_not() {
    let module =
        crate::git::committed(Registry::empty().with("second.toml", "title = \"No output of this registry\"\n"));
    let origin = crate::git::committed(Registry::base_below("registry"));
    let (url, allow) = (module.path().display().to_string(), ["-c", "protocol.file.allow=always"]);
    let path = "registry/outputs/2007/c5";
    git(origin.path(), &[&allow[..], &["submodule", "--quiet", "add", &url, path]].concat());
    commit_on(origin.path(), "2007-06-01T12:00:00+0000", "Second");
    let clone = Registry::empty();
    git(clone.path(), &["clone", "--quiet", origin.path().to_str().unwrap(), "."]);
    for registry in [&origin, &clone] {
        for at in [&[][..], &["--at", "HEAD"]] {
            let found = registry.wsis(&[&["check", "--format", "short"], at].concat());
            assert_eq!(found.stdout.lines().count(), 1, "{}", found.seen());
            let begin = format!("{path}:1:1: error[unreadable-file]: this is a git repository of its own");
            assert!(found.stdout.starts_with(&begin), "{}", found.seen());
        }
        assert!(registry.wsis(&["diff", "HEAD"]).stdout.contains("nothing changed in meaning"));
        for command in [
            &["stocktake"][..],
            &["list", "output"],
            &["status"],
            &["stocktake", "--at", "HEAD"],
            &["codeowners"],
            &["report", "stocktaking", "--force"],
            &["diff", "HEAD~1"],
        ] {
            let refused = registry.wsis(command);
            assert_eq!(refused.status, 2, "what may be in it is not taken for nothing: {}", refused.seen());
            assert!(
                refused.stderr.contains(path) && refused.stderr.contains("a git repository of its own"),
                "{}",
                refused.seen()
            );
        }
    }
}

#[test]
fn a_commits_message_is_read_in_its_own_encoding() {
    let origin = Origin::new();
    let top = origin.registry.path();
    for (encoding, message, told) in [
        ("ISO-8859-1", &b"R\xe9vision de l'\xe9t\xe9"[..], "Révision de l'été"),
        ("EUC-JP", b"\xc6\xfc\xcb\xdc\xb8\xec", "日本語"),
        ("UTF-8", "Пересмотр".as_bytes(), "Пересмотр"),
    ] {
        origin.registry.write("message", message);
        replace(&top.join(OUTPUT), "summary", &format!("# {encoding}\nsummary"));
        let setting = format!("i18n.commitEncoding={encoding}");
        git(top, &["-c", &setting, "commit", "--quiet", "--all", "--file", "message"]);
        let shown = origin.registry.wsis(&["show", "output", "2006/c5/annual-report"]).stdout;
        assert!(shown.ends_with(&format!(": {told}\n")), "{shown}");
    }
}

#[test]
fn what_git_can_hold_in_a_few_bytes_is_not_listed_without_end_nor_loaded_whole() {
    let registry = crate::git::committed(Registry::base_below("registry"));
    let top = registry.path();
    let made = |arguments: &[&str], input: &[u8]| {
        use std::io::Write;
        let mut git = Command::new("git");
        git.current_dir(top).args(arguments).stdin(Stdio::piped()).stdout(Stdio::piped());
        let mut child = git.spawn().unwrap();
        child.stdin.take().unwrap().write_all(input).unwrap();
        String::from_utf8(child.wait_with_output().unwrap().stdout).unwrap().trim().to_owned()
    };
    let ten = |entry: &str, name: &str| (0..10).map(|n| format!("{entry}\t{name}{n}\n")).collect::<Vec<_>>().concat();
    let blob = made(&["hash-object", "-w", "--stdin"], b"x");
    let mut tree = made(&["mktree"], ten(&format!("100644 blob {blob}"), "file").as_bytes());
    for _ in 0..9 {
        tree = made(&["mktree"], ten(&format!("040000 tree {tree}"), "folder").as_bytes());
    }
    let settings = output_of(top, &["rev-parse", "HEAD:registry/registry.toml"]);
    let large = made(&["hash-object", "-w", "--stdin"], &vec![b'#'; 2 << 20]);
    let at = |entry: &str| {
        let tree = made(&["mktree"], format!("{entry}\n100644 blob {settings}\tregistry.toml\n").as_bytes());
        let top_tree = made(&["mktree"], format!("040000 tree {tree}\tregistry\n").as_bytes());
        let commit = made(&["-c", "user.name=T", "-c", "user.email=t@e.org", "commit-tree", "-m", "x", &top_tree], b"");
        registry.wsis(&["check", "--at", &commit, "--format", "short"])
    };
    let bomb = at(&format!("040000 tree {tree}\toutputs"));
    assert!(bomb.status == 2 && bomb.stderr.contains("more than 1000000 files and folders"), "{}", bomb.seen());
    let organization = made(&["mktree"], format!("100644 blob {large}\tlarge.toml\n").as_bytes());
    let large = at(&format!("040000 tree {organization}\torganizations"));
    assert!(large.stdout.contains("error[file-too-large]"), "{}", large.seen());
}
