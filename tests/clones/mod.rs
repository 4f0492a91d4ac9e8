//! Whatever state a clone is in, a command tells the same as in a full and plain one, or ends with 2 and says what to do.

use crate::git::{commit_on, git};
use crate::support::{Ran, Registry, wsis};
use std::cell::OnceCell;
use std::fs;
use std::path::Path;
use std::process::Output;

mod environment;
mod hooks;
mod near;
mod objects;
mod states;

/// Every command that reads a registry, alone and held against the tag `first`.
const COMMANDS: [&str; 13] = [
    "check --format json --today 2026-01-01",
    "check --format github --today 2026-01-01",
    "check --base first --format short --today 2026-01-01",
    "check --base first --as itu --format sarif --today 2026-01-01",
    "check --at first --format junit --today 2026-01-01",
    "fmt --check",
    "diff first --format json",
    "stocktake --year 2006 --format csv",
    "stocktake --at first --year 2006 --format json",
    "stocktake --year 2006 --explain c5/outputs",
    "report stocktaking --year 2006 --provenance --today 2026-01-01",
    "codeowners --today 2026-01-01",
    "show output 2006/c5/annual-report",
];

/// A registry in the folder `registry` of a repository. A term of C5 and an output change after the tag `first`.
struct Origin {
    registry: Registry,
    /// What each command tells in a full and plain clone of it.
    full: OnceCell<Vec<(&'static str, Ran)>>,
}

const OUTPUT: &str = "registry/outputs/2006/c5/annual-report.toml";

impl Origin {
    fn new() -> Self {
        // With a record beside the registry, which is found wherever it is.
        Self::with(Registry::base_below("registry").with("outputs/2006/c5/my-registry.toml", "title = \"T\"\n"))
    }

    /// The same without a record beside the registry: nothing is found in it.
    fn sound() -> Self {
        Self::with(Registry::base_below("registry"))
    }

    fn with(registry: Registry) -> Self {
        registry.write("README.md", "A project\n");
        let registry = crate::git::committed(registry);
        let top = registry.path();
        git(top, &["tag", "first"]);
        replace(&top.join("registry/action-lines/c5.toml"), "from = 2006-02-24", "from = 2006-03-24");
        replace(&top.join(OUTPUT), "first year", "first twelve months");
        commit_on(top, "2007-06-01T12:00:00+0000", "Second");
        for setting in ["uploadpack.allowFilter", "uploadpack.allowAnySHA1InWant"] {
            git(top, &["config", setting, "true"]);
        }
        Self { registry, full: OnceCell::new() }
    }

    /// A clone of it, made with these options.
    fn cloned(&self, options: &[&str]) -> Registry {
        let clone = Registry::empty();
        let origin = format!("file://{}", self.registry.path().display());
        git(clone.path(), &[&["clone", "--quiet"], options, &[&origin, "."]].concat());
        git(clone.path(), &["fetch", "--quiet", "--tags"]);
        clone
    }
}

/// What each command prints and how it ends, run at the top of a repository.
fn told(top: &Path) -> Vec<(&'static str, Ran)> {
    let run = |command: &&'static str| {
        let output = ours(top).args(command.split(' ')).arg("--quiet").output().unwrap();
        (*command, ran(&output))
    };
    COMMANDS.iter().map(run).collect()
}

/// The command, as one runs it whose home is the folder `home` beside the repository's files.
fn ours(top: &Path) -> snapbox::cmd::Command {
    let home = top.join("home");
    wsis().current_dir(top).env("HOME", &home).env("XDG_CONFIG_HOME", home)
}

fn ran(output: &Output) -> Ran {
    Ran {
        status: output.status.code().unwrap(),
        stdout: String::from_utf8_lossy(&output.stdout).into_owned(),
        stderr: String::from_utf8_lossy(&output.stderr).into_owned(),
    }
}

/// Holds that each command tells what it tells in a full clone; or ends with 2, prints nothing, and says all of `cure`.
/// Gives the commands that did the latter.
fn same_or_said(origin: &Origin, clone: &Registry, cure: &[&str]) -> Vec<&'static str> {
    let full = origin.full.get_or_init(|| told(origin.cloned(&[]).path()));
    let mut refused = Vec::new();
    for ((command, full), (_, here)) in full.iter().zip(told(clone.path())) {
        assert_ne!(full.status, 2, "{command}: {}", full.seen());
        if here.status == 2 {
            assert_eq!(here.stdout, "", "{command}");
            for part in cure {
                assert!(here.stderr.contains(part), "{command}: {part} is not said: {}", here.stderr);
            }
            refused.push(*command);
        } else {
            let same = (full.status, &full.stdout) == (here.status, &here.stdout);
            assert!(same, "{command}:\n{}--- against ---\n{}", here.seen(), full.seen());
        }
    }
    refused
}

fn replace(file: &Path, from: &str, to: &str) {
    let text = fs::read_to_string(file).unwrap();
    assert!(text.contains(from), "{from} in {text}");
    fs::write(file, text.replace(from, to)).unwrap();
}

const NONE: [&str; 0] = [];
