//! `wsis init DIR`: a new registry, sound before anything is filled in.

use crate::git::git;
use crate::support::{Registry, assert_as_kept};

fn new_registry(arguments: &[&str]) -> Registry {
    let folder = Registry::empty();
    let ran = folder.wsis(&[&["init", "registry"], arguments].concat());
    assert_eq!(ran.status, 0, "{}", ran.seen());
    folder
}

#[test]
fn a_new_registry_has_nothing_that_check_would_find() {
    let folder = new_registry(&[]);
    assert_eq!(folder.wsis(&["check"]).stdout, "25 files checked: no errors, no warnings\n");
    let taken = folder.wsis(&["stocktake", "--year", "2026", "--format", "json"]).json();
    assert_eq!(taken["lines"][4]["title"], "Building confidence and security in the use of ICTs");
    assert_eq!((&taken["totals"]["moderated"], &taken["totals"]["outputs"]), (&0.into(), &0.into()));
}

#[test]
fn a_new_registry_explains_itself() {
    let folder = Registry::empty();
    let ran = folder.wsis(&["init", "registry", "--name", "Follow-up in \"Ruritania\""]);
    let read = |file: &str| std::fs::read_to_string(folder.path().join("registry").join(file)).unwrap();
    let files = ["registry.toml", "organizations/itu.toml", "action-lines/c5.toml", "README.md"];
    let shown: Vec<_> = files.iter().map(|file| format!("==> {file} <==\n{}", read(file))).collect();
    assert_as_kept(&format!("{}\n{}", ran.seen(), shown.join("\n")), "expected/init.out");
}

#[test]
fn records_can_be_added_to_it_at_once() {
    let folder = new_registry(&[]);
    let apc = ["--name", "APC", "--category", "civil-society", "--source", "https://www.apc.org"];
    assert_eq!(folder.wsis(&[&["new", "organization"], apc.as_slice()].concat()).status, 0);
    assert_eq!(folder.wsis(&["new", "group", "--line", "c5", "--member", "apc", "itu"]).status, 0);
    assert_eq!(folder.wsis(&["check"]).stdout, "27 files checked: no errors, no warnings\n");
}

#[test]
fn nothing_is_written_where_something_is() {
    let case = |registry: &Registry, arguments: &[&str]| {
        let before = files(registry);
        let ran = registry.wsis(&[&["init"], arguments].concat());
        assert_eq!((ran.status, files(registry)), (2, before));
        format!("$ wsis init {}\n{}\n", arguments.join(" "), ran.seen())
    };
    let seen = [
        case(&new_registry(&[]), &["registry"]),
        case(&Registry::empty().with("notes/x.txt", "x"), &["notes"]),
        case(&Registry::empty().with("notes", "x"), &["notes"]),
        case(&Registry::base(), &["new", "--at", "HEAD"]),
        case(&Registry::base(), &[]),
    ];
    assert_as_kept(&seen.concat(), "expected/init-refused.out");
}

#[test]
fn what_a_forge_needs_is_written_at_the_top_and_check_is_content() {
    for (forge, workflow, owners) in [
        ("github", ".github/workflows/registry.yml", ".github/CODEOWNERS"),
        ("gitlab", ".gitlab-ci.yml", ".gitlab/CODEOWNERS"),
    ] {
        let folder = Registry::empty();
        git(folder.path(), &["init", "--quiet"]);
        let ran = folder.wsis(&["init", "registry", "--ci", forge]);
        assert_eq!(ran.stdout, format!("27 files written to registry\n{workflow}\n{owners}\n"), "{}", ran.seen());
        for file in [workflow, owners, "registry/.gitattributes"] {
            assert!(folder.path().join(file).is_file(), "{file}");
        }
        assert_eq!(folder.wsis(&["check", "--deny-warnings"]).stdout, "25 files checked: no errors, no warnings\n");
        // Where there is no repository yet, the registry's folder is to be one.
        let folder = Registry::empty();
        let ran = folder.wsis(&["init", "registry", "--ci", forge]);
        assert!(ran.stderr.contains("`git init registry`"), "{}", ran.seen());
        assert!(folder.path().join("registry").join(workflow).is_file());
        assert_eq!(folder.wsis(&["check", "--deny-warnings"]).stdout, "25 files checked: no errors, no warnings\n");
    }
}

#[test]
fn nothing_is_written_for_a_forge_where_something_is_or_where_it_would_not_look() {
    let case = |folder: &Registry, dir: &str| {
        git(folder.path(), &["init", "--quiet"]);
        let before = files(folder);
        let ran = folder.wsis(&["init", dir, "--ci", "github"]);
        assert_eq!((ran.status, files(folder)), (2, before));
        format!("$ wsis init {dir} --ci github\n{}\n", ran.seen())
    };
    let both = Registry::base();
    assert_eq!(both.wsis(&["init", "--templates", "--ci", "github"]).status, 2);
    assert!(!both.path().join("templates").exists());
    let mut seen = case(&Registry::empty().with(".github/CODEOWNERS", "* @x\n"), "registry");
    seen += &case(&Registry::empty().with(".github/workflows/registry.yml", "x\n"), "registry");
    seen += &case(&Registry::empty(), "data/follow-up");
    #[cfg(unix)]
    {
        let (folder, elsewhere) = (Registry::empty(), Registry::empty());
        std::os::unix::fs::symlink(elsewhere.path(), folder.path().join(".github")).unwrap();
        seen += &case(&folder, "registry");
    }
    assert_as_kept(&seen, "expected/init-ci-refused.out");
}

fn files(registry: &Registry) -> Vec<std::path::PathBuf> {
    let entries = walkdir::WalkDir::new(registry.path()).sort_by_file_name();
    entries.into_iter().map(|entry| entry.unwrap().into_path()).collect()
}
