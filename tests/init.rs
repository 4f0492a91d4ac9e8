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
    let styled = folder.wsis(&["fmt", "--check"]);
    assert_eq!(styled.status, 0, "{}", styled.seen());
    let taken = folder.wsis(&["stocktake", "--year", "2026", "--format", "json"]).json();
    assert_eq!(taken["lines"][4]["title"], "Building confidence and security in the use of ICTs");
    assert_eq!((&taken["totals"]["moderated"], &taken["totals"]["outputs"]), (&0.into(), &0.into()));
}

#[test]
fn a_new_registry_explains_itself() {
    let folder = Registry::empty();
    let ran = folder.wsis(&["init", "registry", "--name", "Follow-up in \"Ruritania\""]);
    let read = |file: &str| std::fs::read_to_string(folder.path().join("registry").join(file)).unwrap();
    let files = ["registry.toml", "organizations/secretariat.toml", "action-lines/c5.toml", "README.md"];
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

#[test]
fn a_follow_up_by_another_body_prints_its_own_name_everywhere() {
    const OTHERS: [&str; 7] =
        ["World Summit", "WSIS", "United Nations", "Geneva Plan", "Tunis", "General Assembly", "Economic and Social"];
    let folder = new_registry(&["--name", "Follow-up to the Nairobi Digital Summit"]);
    let line =
        "[[moderators]]\norganization = \"secretariat\"\nfrom = 2026-01-01\nsources = [\"https://example.org\"]\n";
    let c5 = std::fs::read_to_string(folder.path().join("registry/action-lines/c5.toml")).unwrap();
    folder.write("registry/action-lines/c5.toml", format!("{c5}\n{line}"));
    folder.write("registry/cycles/2026.toml", "outputs-due = 2027-01-31\n");
    let about = "title = \"First report\"\nkind = \"annual-report\"\ndate = 2026-12-01\nby = [\"secretariat\"]\nsummary = \"A year.\"\nsources = [\"https://example.org\"]\n";
    folder.write("registry/outputs/2026/c5/report.toml", about);
    let report = |name: &str, ending: &str| {
        let file = format!("{name}.{ending}");
        let ran = folder.wsis(&["report", name, "--year", "2026", "-o", &file, "--today", "2027-03-01"]);
        assert_eq!(ran.status, 0, "{}", ran.seen());
        std::fs::read(folder.path().join(file)).unwrap()
    };
    let holds_no_other = |text: &str, where_: &str| {
        // Each line of the Plan says where in the Plan it stands.
        let text = text.replace("of the Geneva Plan of Action.", "");
        let other = OTHERS.iter().find(|other| text.contains(**other));
        assert_eq!(other, None, "{where_}: {text}");
    };
    for name in ["stocktaking", "secretary-general"] {
        let markdown = String::from_utf8(report(name, "md")).unwrap();
        assert!(markdown.contains("the Nairobi Digital Summit"), "{markdown}");
        holds_no_other(&markdown, name);
        report(name, "html");
        #[cfg(feature = "pdf")]
        report(name, "pdf");
        #[cfg(feature = "docx")]
        for (part, content) in crate::formats::parts(&report(name, "docx")) {
            if let Ok(text) = String::from_utf8(content) {
                holds_no_other(&text, &format!("{name}, {part}"));
            }
        }
    }
    let markdown = String::from_utf8(report("secretary-general", "md")).unwrap();
    let title = "# Progress made in the implementation of and follow-up to the outcomes of the Nairobi Digital Summit\n\n**Report of the secretariat**";
    assert!(markdown.contains(title), "{markdown}");
    assert!(
        markdown.contains("\n\nSecretariat of the Nairobi Digital Summit\n\nFollow-up to the Nairobi Digital Summit\n")
    );
    // What registry.toml says takes the place of the reporter's name.
    let settings = std::fs::read_to_string(folder.path().join("registry/registry.toml")).unwrap();
    let settings = settings.replace("# organization =", "organization =").replace("# organs =", "organs =");
    let settings =
        settings.replace("report-of = \"the secretariat\"", "report-of = \"the Chairperson of the Commission\"");
    folder.write("registry/registry.toml", settings);
    let markdown = String::from_utf8(report("secretary-general", "md")).unwrap();
    for said in [
        "\n\nAfrican Union\n\nThe Executive Council\\\nThe Assembly of the Union\n",
        "**Report of the Chairperson of the Commission**",
        "It is submitted to the Executive Council and the Assembly of the Union.",
        "It is for the Assembly of the Union to consider whether further action is necessary.",
    ] {
        assert!(markdown.contains(said), "{said}: {markdown}");
    }
    holds_no_other(&markdown, "with organs");
}

#[test]
fn without_a_folder_it_is_made_in_registry() {
    let folder = Registry::empty();
    let ran = folder.wsis(&["init"]);
    assert_eq!((ran.status, ran.stdout.as_str()), (0, "27 files written to registry\n"));
    assert!(
        ran.stderr.contains("wsis new cycle -C registry")
            && ran.stderr.contains("the 22 action lines are those of the Plan")
    );
}

#[test]
fn a_forge_is_served_where_no_folder_is_named_too() {
    let folder = Registry::empty();
    git(folder.path(), &["init", "--quiet"]);
    let ran = folder.wsis(&["init", "--ci", "github"]);
    assert!(ran.status == 0 && ran.stdout.starts_with("27 files written to registry\n"), "{}", ran.seen());
    assert!(folder.path().join(".github/CODEOWNERS").is_file());
}

/// A full disk is one on which no file may be as large as the largest.
#[cfg(unix)]
#[test]
fn a_registry_that_finds_no_room_leaves_nothing() {
    let folder = Registry::empty();
    let program = snapbox::cmd::cargo_bin!("wsis");
    let script = format!("trap '' XFSZ; ulimit -f 1; '{}' init a/b/registry", program.display());
    let output = std::process::Command::new("bash").current_dir(folder.path()).args(["-c", &script]).output().unwrap();
    let said = String::from_utf8_lossy(&output.stderr);
    assert_eq!(output.status.code(), Some(2), "{said}");
    assert!(said.contains("no registry was made"), "{said}");
    assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 0);
}
