//! What an editor shows that checks TOML by the schemas: tombi, a linter that knows nothing of this program.

use crate::support::{Registry, assert_as_kept};
use std::path::Path;
use std::process::Command;

/// What tombi says of the registry, with the schemas in it. `tests/run` installs it.
pub fn lint(registry: &Registry) -> String {
    let written = registry.wsis(&["schema", "--write"]);
    assert_eq!(written.status, 0, "{}", written.stderr);
    let tombi = Path::new(env!("CARGO_MANIFEST_DIR")).join("target/tools/bin/tombi");
    let ran = Command::new(&tombi)
        .args(["lint", "--offline", "--quiet"])
        .env("NO_COLOR", "1")
        .current_dir(registry.path())
        .output()
        .unwrap_or_else(|error| panic!("{}: {error}: tests/run installs it", tombi.display()));
    let told = String::from_utf8(ran.stderr).unwrap() + &String::from_utf8(ran.stdout).unwrap();
    // One entry a finding, in an order that does not depend on the cores, without the folder of the test.
    let folder = registry.path().canonicalize().unwrap().display().to_string() + "/";
    let mut findings: Vec<_> = told.replace(&folder, "").split("  Error: ").map(str::to_owned).collect();
    findings.sort();
    findings.concat()
}

#[test]
fn a_sound_registry_is_sound_in_an_editor_too() {
    let registry = Registry::base();
    assert_eq!(lint(&registry), "");
    assert_eq!(registry.wsis(&["check"]).stdout, "11 files checked: no errors, no warnings\n");
}

#[test]
fn an_editor_marks_what_is_wrong_at_its_place() {
    let registry = Registry::base()
        .with(
            "outputs/2006/c5/annual-report.toml",
            "title = \"T\"\nkind = \"repot\"\ndate = 2006\nby = []\nnobody = 1\n",
        )
        .with("organizations/itu.toml", "name = \"\"\ncategory = \"un\"\nwebsite = \"itu.int\"\n")
        .with("cycles/2006.toml", "outputs-due = \"soon\"\n[report]\nsymbol = \"63/72\"\n");
    assert_as_kept(&lint(&registry), "expected/editor.out");
}

#[test]
fn own_settings_of_an_editor_stay_as_they_are() {
    let registry = Registry::base().with(".tombi.toml", "# mine\n");
    let written = registry.wsis(&["schema", "--write"]);
    assert_eq!(written.stdout, "schemas written to ./.schemas\n");
    assert_eq!(written.stderr, "./.tombi.toml is there already, and stays as it is\n");
    assert_eq!(std::fs::read_to_string(registry.path().join(".tombi.toml")).unwrap(), "# mine\n");
}
