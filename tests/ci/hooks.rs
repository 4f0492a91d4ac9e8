//! The hooks, by pre-commit itself. `tests/run` installs it.

use super::{HOOKS, PRE_COMMIT, file, release, runner, said, tool};
use crate::git::{commit, committed, git, head};
use crate::support::Registry;
use std::path::Path;
use std::process::Output;
use tempfile::TempDir;

/// A repository whose registry is checked before every commit, with the hooks of this version.
struct Hooked {
    registry: Registry,
    /// Where the hooks come from.
    source: Registry,
    home: TempDir,
}

impl Hooked {
    fn new() -> Self {
        let hooked = Self::unprepared();
        assert!(hooked.run().status.success(), "the base is in order");
        hooked
    }

    /// Before the hooks ran for the first time.
    fn unprepared() -> Self {
        let read = |name: &str| std::fs::read_to_string(file(name)).unwrap();
        let source = committed(release::sources().with(HOOKS, read(HOOKS)));
        let config = read(PRE_COMMIT)
            .replace("https://github.com/OWNER/wsis", &source.path().display().to_string())
            .replace("COMMIT", &head(source.path()));
        let home = TempDir::new().unwrap();
        runner::tools(&home.path().join("tools"));
        let registry = Registry::base_below("registry").with(".pre-commit-config.yaml", config);
        Self { registry: committed(registry), source, home }
    }

    /// What `git commit` would run, of what is staged.
    fn run(&self) -> Output {
        git(self.path(), &["add", "--all"]);
        let path = format!("{}:{}", self.home.path().join("tools").display(), std::env::var("PATH").unwrap());
        let mut run = tool("pre-commit");
        super::ran(run.arg("run").current_dir(self.path()).env("PRE_COMMIT_HOME", self.home.path()).env("PATH", path))
    }

    /// What cargo was asked to do.
    fn built(&self) -> usize {
        let log = std::fs::read_to_string(self.home.path().join("tools/cargo.log")).unwrap_or_default();
        log.lines().count()
    }

    fn path(&self) -> &Path {
        self.registry.path()
    }
}

#[test]
fn a_faulty_record_is_not_committed() {
    let hooked = Hooked::new();
    hooked.registry.write("registry/organizations/nobody.toml", "name = \"Nobody\"\ncategory = \"nobody\"\n");
    let ran = hooked.run();
    assert!(!ran.status.success(), "{}", said(&ran));
    assert!(said(&ran).contains("error[invalid-value]"), "{}", said(&ran));
}

#[test]
fn a_record_that_others_need_is_not_removed() {
    let hooked = Hooked::new();
    std::fs::remove_file(hooked.path().join("registry/meetings/2006/c5-facilitation.toml")).unwrap();
    let ran = hooked.run();
    assert!(!ran.status.success(), "{}", said(&ran));
    assert!(said(&ran).contains("error[unknown-meeting]"), "{}", said(&ran));
}

#[test]
fn keys_are_put_in_order_and_other_files_are_let_be() {
    let hooked = Hooked::new();
    let theirs = "b = 1\na =    2\n";
    hooked.registry.write("theirs.toml", theirs);
    commit(hooked.path(), "A file of something else");
    let record = "registry/organizations/nobody.toml";
    hooked.registry.write(record, "category = \"academia\"\nname = \"Nobody\"\n");
    hooked.registry.write("theirs.toml", format!("{theirs}c = 3\n"));
    assert!(!hooked.run().status.success(), "what was changed is to be looked at");
    let read = |name: &str| std::fs::read_to_string(hooked.path().join(name)).unwrap();
    assert_eq!(read(record), "name = \"Nobody\"\ncategory = \"academia\"\n");
    assert_eq!(read("theirs.toml"), format!("{theirs}c = 3\n"));
    let again = hooked.run();
    assert!(again.status.success(), "{}", said(&again));
}

#[test]
fn wsis_is_built_once_where_there_is_nothing_to_fetch() {
    let hooked = Hooked::new();
    assert!(hooked.run().status.success());
    assert_eq!(hooked.built(), 1);
}

#[test]
fn wsis_is_fetched_from_a_release_of_where_the_hooks_come_from() {
    let hooked = Hooked::unprepared();
    release::released(&hooked.source.path().join("releases/download"));
    let ran = hooked.run();
    assert!(ran.status.success(), "{}", said(&ran));
    assert_eq!(hooked.built(), 0);
}

#[test]
fn a_release_that_was_changed_stops_the_commit() {
    let hooked = Hooked::unprepared();
    let release = release::released(&hooked.source.path().join("releases/download"));
    for entry in std::fs::read_dir(release).unwrap().map(Result::unwrap) {
        if entry.file_name().to_string_lossy().ends_with(".tar.gz") {
            std::fs::write(entry.path(), "something else").unwrap();
        }
    }
    let ran = hooked.run();
    assert!(!ran.status.success() && said(&ran).contains("wsis: refused: "), "{}", said(&ran));
    assert_eq!(hooked.built(), 0);
}
