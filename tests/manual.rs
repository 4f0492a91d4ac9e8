//! `wsis completions` and `wsis man`: what shells and readers of manuals get.

use crate::support::{Registry, wsis};
use std::process::Command;

fn printed(arguments: &[&str]) -> String {
    let output = wsis().args(arguments).output().unwrap();
    assert!(output.status.success(), "{arguments:?}");
    String::from_utf8(output.stdout).unwrap()
}

/// What bash completes in a registry of its own, by the script that `wsis completions bash` prints.
fn completed(registry: &Registry, words: &str) -> String {
    let program = snapbox::cmd::cargo_bin!("wsis");
    let path = format!("{}:{}", program.parent().unwrap().display(), std::env::var("PATH").unwrap());
    let last = words.split(' ').count() - 1;
    let script = format!(
        "source <(wsis completions bash); complete -p wsis > /dev/null || exit 1; COMP_WORDS=({words}); COMP_CWORD={last}; \
         COMP_TYPE=9; _clap_complete_wsis wsis \"${{COMP_WORDS[{last}]}}\" \"${{COMP_WORDS[{last} - 1]}}\"; \
         echo \"${{COMPREPLY[@]}}\""
    );
    let mut bash = Command::new("bash");
    let output = bash.current_dir(registry.path()).env("PATH", path).args(["-c", &script]).output().unwrap();
    assert!(output.status.success() && output.stderr.is_empty(), "{}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).unwrap().trim().to_owned()
}

#[test]
fn bash_completes_commands_options_and_words() {
    let folder = Registry::empty();
    assert_eq!(completed(&folder, "wsis codeo"), "codeowners");
    assert_eq!(completed(&folder, "wsis new out"), "output");
    assert_eq!(completed(&folder, "wsis new output --su"), "--submitted --summary");
    assert_eq!(completed(&folder, "wsis new output --kind gui"), "guideline");
    assert_eq!(completed(&folder, "wsis list output --line c7-e-h"), "c7-e-health");
    assert_eq!(completed(&folder, "wsis explain cycle.clo"), "cycle.closed");
    assert_eq!(completed(&folder, "wsis show organization un"), "", "there is no registry");
}

#[test]
fn bash_completes_the_records_of_the_registry() {
    let base = Registry::base();
    assert_eq!(completed(&base, "wsis show organization u"), "un");
    assert_eq!(completed(&base, "wsis show meeting 2006/c5"), "2006/c5-facilitation");
    assert_eq!(completed(&base, "wsis show output 2006/c5/ann"), "2006/c5/annual-report");
    assert_eq!(completed(&base, "wsis show cycle 20"), "2006");
    assert_eq!(completed(&base, "wsis list output --organization it"), "itu");
    assert_eq!(completed(&base, "wsis new output --by ap"), "apc");
    assert_eq!(completed(&base, "wsis stocktake --year 20"), "2006");
    assert_eq!(completed(&base, "wsis stocktake --explain c5/outp"), "c5/outputs");
    let outer = Registry::base_below("elsewhere");
    assert_eq!(completed(&outer, "wsis -C elsewhere show organization u"), "un");
    assert_eq!(completed(&outer, "wsis show organization u"), "");
}

#[test]
fn a_registry_with_faults_completes_what_it_has_and_says_nothing() {
    let faulty = Registry::base().with("organizations/un-x.toml", "name = \n").with("x.toml", "x");
    assert_eq!(completed(&faulty, "wsis show organization u"), "un un-x");
    assert_eq!(completed(&Registry::base().with("registry.toml", "schema = 9\n"), "wsis show organization u"), "un");
}

#[test]
fn every_shell_has_its_completions() {
    for shell in ["bash", "zsh", "fish", "powershell", "elvish"] {
        let script = printed(&["completions", shell]);
        assert!(script.contains("WSIS_COMPLETE") && script.contains("wsis"), "{shell}: {script}");
    }
    assert_eq!(wsis().args(["completions", "tcsh"]).output().unwrap().status.code(), Some(2));
}

#[test]
fn the_manual_has_a_page_for_each_command() {
    let folder = Registry::empty();
    let ran = folder.wsis(&["man", "-o", "man1"]);
    assert_eq!((ran.status, ran.stdout.as_str()), (0, ""));
    let mut commands = 0;
    for entry in std::fs::read_dir(folder.path().join("man1")).unwrap().map(Result::unwrap) {
        let name = entry.file_name().into_string().unwrap();
        let page = std::fs::read_to_string(entry.path()).unwrap();
        let title = name.strip_suffix(".1").unwrap();
        let headers: Vec<_> = page.lines().filter_map(|line| line.strip_prefix(".SH ")).collect();
        assert!(page.contains(&format!(".TH {title} 1 ")), "{name}");
        assert_eq!(headers[..3], ["NAME", "SYNOPSIS", "DESCRIPTION"], "{name}");
        assert!(page.contains("Example"), "{name} has no example");
        commands += 1;
    }
    assert!(commands >= 18, "{commands} pages");
    let page = |name: &str| std::fs::read_to_string(folder.path().join("man1").join(name)).unwrap();
    assert!(page("wsis-new-output.1").contains("guideline: Guidance for those who act"));
    assert_eq!(printed(&["man"]), page("wsis.1"));
}

#[test]
fn bash_completes_countries_and_records_without_their_kind() {
    let base = Registry::base();
    assert_eq!(completed(&base, "wsis list output --country ken"), "KE");
    assert_eq!(completed(&base, "wsis new output --country TZ"), "TZ");
    assert_eq!(completed(&base, "wsis show 2006/c5/"), "2006/c5/annual-report");
    assert_eq!(completed(&base, "wsis set 2006/c5-f"), "2006/c5-facilitation");
    assert_eq!(completed(&base, "wsis rename output 2006/c5/a"), "2006/c5/annual-report");
    assert_eq!(completed(&base, "wsis show cyc"), "cycle");
}
