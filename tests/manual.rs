//! `wsis completions` and `wsis man`: what shells and readers of manuals get.

use crate::support::{Registry, wsis};
use std::process::Command;

fn printed(arguments: &[&str]) -> String {
    let output = wsis().args(arguments).output().unwrap();
    assert!(output.status.success(), "{arguments:?}");
    String::from_utf8(output.stdout).unwrap()
}

#[test]
fn bash_completes_commands_options_and_words() {
    let folder = Registry::empty().with("wsis.bash", printed(&["completions", "bash"]));
    let completed = |words: &str| {
        let last = words.split(' ').count() - 1;
        let script = format!(
            ". ./wsis.bash && complete -p wsis >/dev/null || exit 1; COMP_WORDS=({words}); COMP_CWORD={last}; \
             _wsis wsis \"${{COMP_WORDS[{last}]}}\" \"${{COMP_WORDS[{last} - 1]}}\"; echo \"${{COMPREPLY[@]}}\""
        );
        let output = Command::new("bash").current_dir(folder.path()).args(["-c", &script]).output().unwrap();
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        String::from_utf8(output.stdout).unwrap().trim().to_owned()
    };
    assert_eq!(completed("wsis codeo"), "codeowners");
    assert_eq!(completed("wsis new out"), "output");
    assert_eq!(completed("wsis new output --su"), "--submitted --summary");
    assert_eq!(completed("wsis new output --kind gui"), "guideline");
}

#[test]
fn every_shell_has_its_completions() {
    for (shell, begins) in [
        ("bash", "_wsis() {"),
        ("zsh", "#compdef wsis"),
        ("fish", "# Print an optspec"),
        ("powershell", "\nusing namespace"),
        ("elvish", "\nuse builtin"),
    ] {
        let script = printed(&["completions", shell]);
        assert!(script.starts_with(begins), "{shell}: {}", &script[..40]);
        assert!(script.contains("codeowners"), "{shell}");
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
