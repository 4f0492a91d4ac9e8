//! The action and the workflow that uses it, played step by step on real repositories.

use super::runner::{Job, Runner};
use crate::git::{commit, committed, git};
use crate::support::Registry;
use std::fs;
use std::path::Path;
use std::process::Command;

const RECORD: &str = "registry/organizations/nobody.toml";
const SOUND: &str = "name = \"Nobody\"\ncategory = \"academia\"\nsources = [\"https://example.org\"]\n";
const FAULTY: &str = "name = \"Nobody\"\ncategory = \"nobody\"\nsources = [\"https://example.org\"]\n";
const HOSTILE: [&str; 6] = [
    "\"; touch pwned; #",
    "$(touch pwned)",
    "`touch pwned`",
    "'; touch pwned; '",
    "--output=pwned",
    "x\ny::error::\n::set-output name=x::y",
];

/// A repository with a registry in it, on its main branch.
fn pushed(record: &str) -> Registry {
    committed(Registry::base_below("registry").with(RECORD, record))
}

/// A repository as it is checked out for a pull request: merged into its base, which goes on in the meantime.
fn pull_request(record: &str, base: &str) -> Registry {
    let repository = committed(Registry::base_below("registry"));
    let git = |arguments: &[&str]| git(repository.path(), arguments);
    git(&["checkout", "--quiet", "-b", "change"]);
    repository.write(RECORD, record);
    commit(repository.path(), "A change");
    git(&["checkout", "--quiet", "main"]);
    for (name, message) in [("before", "Before the merge"), ("after", "After the merge")] {
        repository.write(&format!("registry/organizations/{name}.toml"), SOUND.replace("Nobody", name));
        commit(repository.path(), message);
    }
    git(&["update-ref", &format!("refs/remotes/origin/{base}"), "main"]);
    git(&["checkout", "--quiet", "main~1"]);
    git(&["merge", "--quiet", "--no-ff", "--message", "Merge", "change"]);
    repository
}

/// The commit that the base branch stood at when the pull request was merged into it.
fn base_of(repository: &Registry) -> String {
    let output = Command::new("git").current_dir(repository.path()).args(["rev-parse", "HEAD^1"]).output().unwrap();
    String::from_utf8(output.stdout).unwrap().trim().to_owned()
}

fn on_pull_request(base: &str) -> Runner {
    let mut runner = Runner::new();
    runner.host.insert("GITHUB_BASE_REF".to_owned(), base.to_owned());
    runner
}

#[track_caller]
fn assert_status(job: &Job, status: i32) {
    assert_eq!(job.status, status, "{:?}\n{}", job.outcomes, job.log);
}

#[test]
fn what_is_wrong_is_marked_at_its_line_and_fails_the_step() {
    let runner = Runner::new();
    let sound = runner.action(pushed(SOUND).path(), &[]);
    assert_status(&sound, 0);
    assert!(!sound.log.contains("::error"), "{}", sound.log);
    assert_eq!(sound.outcome("Tell what changes"), "skipped", "there is nothing to compare with");
    let faulty = runner.action(pushed(FAULTY).path(), &[]);
    assert_status(&faulty, 1);
    let mark = format!("::error file={RECORD},line=2,col=12,");
    assert!(faulty.log.contains(&mark), "{}", faulty.log);
}

#[test]
fn warnings_fail_where_they_are_denied() {
    let meeting = "registry/meetings/2006/c5-facilitation.toml";
    let repository = pushed(SOUND);
    let text = fs::read_to_string(repository.path().join(meeting)).unwrap();
    repository.write(meeting, text.replace("open-to-all-stakeholders = true\n", ""));
    let runner = Runner::new();
    assert_status(&runner.action(repository.path(), &[]), 0);
    assert_status(&runner.action(repository.path(), &[("deny-warnings", "true")]), 1);
}

#[test]
fn a_registry_elsewhere_is_named() {
    let repository = committed(Registry::base_below("data/follow up").with("data/follow up/x.txt", ""));
    let runner = Runner::new();
    assert_status(&runner.action(repository.path(), &[]), 2);
    let found = runner.action(repository.path(), &[("registry", "data/follow up"), ("report", "markdown")]);
    assert_status(&found, 1);
    assert!(found.log.contains("::error file=data/follow up/x.txt,"), "{}", found.log);
    assert!(runner.path("temp/wsis/report/stocktaking.md").is_file());
}

#[test]
fn findings_are_written_for_code_scanning_even_where_the_check_fails() {
    let runner = Runner::new();
    for (record, status) in [(SOUND, 0), (FAULTY, 1)] {
        let job = runner.action(pushed(record).path(), &[("sarif", "true")]);
        assert_status(&job, status);
        let log: serde_json::Value = serde_json::from_slice(&fs::read(&job.outputs["sarif"]).unwrap()).unwrap();
        assert_eq!(log["runs"][0]["results"].as_array().unwrap().len(), usize::try_from(status).unwrap());
    }
}

#[test]
fn the_report_is_written_in_each_form_even_where_the_check_fails() {
    let runner = Runner::new();
    for (report, name) in [("markdown", "stocktaking.md"), ("html", "stocktaking.html"), ("docx", "stocktaking.docx")] {
        let job = runner.action(pushed(FAULTY).path(), &[("report", report), ("year", "2006")]);
        assert_status(&job, 1);
        assert!(Path::new(&job.outputs["report"]).join(name).is_file(), "{}", job.log);
    }
    let none = runner.action(pushed(SOUND).path(), &[]);
    assert_eq!((none.outputs["report"].as_str(), none.outcome("Write the stocktaking report")), ("", "skipped"));
}

#[test]
fn wsis_is_built_once_and_comes_from_the_cache_then_even_after_a_failure() {
    let runner = Runner::new();
    let first = runner.action(pushed(FAULTY).path(), &[]);
    assert_eq!(first.outcome("Build wsis"), "success", "{}", first.log);
    let second = runner.action(pushed(SOUND).path(), &[]);
    assert_status(&second, 0);
    assert_eq!(second.outcome("Build wsis"), "skipped", "{}", second.log);
    let top = env!("CARGO_MANIFEST_DIR");
    let root = runner.path("temp/wsis/program");
    assert_eq!(runner.built(), [format!("install --locked --path {top}/ --root {}", root.display())]);
}

#[test]
fn a_wsis_that_is_installed_is_taken() {
    let mut runner = Runner::new();
    let program = snapbox::cmd::cargo_bin!("wsis");
    let path = format!("{}:{}", program.parent().unwrap().display(), std::env::var("PATH").unwrap());
    runner.host.insert("PATH".to_owned(), path);
    assert_status(&runner.action(pushed(FAULTY).path(), &[("program", "installed")]), 1);
    assert_eq!(runner.built(), [""; 0]);
}

#[test]
fn a_wrong_input_is_told_before_anything_is_built() {
    let runner = Runner::new();
    let wrong = [
        ("report", "pdf"),
        ("deny-warnings", "yes"),
        ("sarif", "1"),
        ("program", "download"),
        ("checksum", "12"),
        ("base", "gone"),
    ];
    for (input, value) in wrong {
        let job = runner.action(pushed(SOUND).path(), &[(input, value)]);
        assert_status(&job, 2);
        assert!(job.log.contains("::error title=wsis::") && job.log.contains(input), "{}", job.log);
        assert_eq!(job.outcome("Check the registry"), "skipped");
    }
    assert_eq!(runner.built(), [""; 0]);
}

#[test]
fn a_pull_request_is_compared_with_what_it_was_merged_into() {
    let repository = pull_request(SOUND, "main");
    let job = on_pull_request("main").action(repository.path(), &[]);
    assert_eq!(job.outputs["base"], base_of(&repository), "{}", job.log);
    let named = on_pull_request("main").action(repository.path(), &[("base", "change")]);
    assert_ne!(named.outputs["base"], base_of(&repository), "{}", named.log);
}

#[test]
fn a_checkout_without_the_base_is_told_what_it_lacks() {
    let repository = pull_request(SOUND, "main");
    let shallow = Registry::empty();
    let url = format!("file://{}", repository.path().display());
    git(shallow.path(), &["clone", "--quiet", "--depth", "1", &url, "clone"]);
    let job = on_pull_request("main").action(&shallow.path().join("clone"), &[]);
    assert_status(&job, 2);
    assert!(job.log.contains("give actions/checkout `fetch-depth: 0`"), "{}", job.log);
}

#[test]
fn hostile_inputs_do_nothing() {
    let runner = Runner::new();
    for input in ["registry", "base", "as", "deny-warnings", "sarif", "report", "year", "program", "checksum"] {
        for value in HOSTILE {
            let repository = pushed(SOUND);
            let job = runner.action(repository.path(), &[("report", "markdown"), (input, value)]);
            assert_status(&job, 2);
            assert_untouched(&runner, &repository, &job);
        }
    }
}

#[test]
fn hostile_branches_do_nothing() {
    for base in
        ["main\";touch${IFS}pwned;#", "$(touch${IFS}pwned)", "`touch${IFS}pwned`", "';touch${IFS}pwned;'", "--x"]
    {
        let mut runner = on_pull_request(base);
        runner.host.insert("GITHUB_HEAD_REF".to_owned(), base.to_owned());
        let repository = pull_request(SOUND, base);
        let job = runner.action(repository.path(), &[]);
        assert_eq!(job.outputs["base"], base_of(&repository), "{}", job.log);
        assert_untouched(&runner, &repository, &job);
    }
}

/// Nothing was made by a command in a text, and no text became an output.
fn assert_untouched(runner: &Runner, repository: &Registry, job: &Job) {
    for folder in [repository.path(), &runner.path("")] {
        let mut names = walkdir::WalkDir::new(folder).into_iter().map(|entry| entry.unwrap().file_name().to_owned());
        assert!(!names.any(|name| name == "pwned"), "{}", job.log);
    }
    assert!(!job.log.lines().any(|line| line.trim_start().starts_with("::set-output")), "{}", job.log);
}

#[test]
fn the_example_checks_a_branch_and_keeps_the_report() {
    let runner = Runner::new();
    let repository = pushed(SOUND);
    let job = runner.workflow(repository.path());
    assert_status(&job, 0);
    assert!(job.artifacts["stocktaking-preview"].join("stocktaking.html").is_file());
    assert!(job.log.contains("the code owners have changed"), "{}", job.log);
    let owners = repository.path().join(".github/CODEOWNERS");
    fs::create_dir_all(owners.parent().unwrap()).unwrap();
    fs::copy(runner.path("temp/CODEOWNERS"), owners).unwrap();
    let again = runner.workflow(repository.path());
    assert!(!again.log.contains("the code owners have changed"), "{}", again.log);
    let faulty = runner.workflow(pushed(FAULTY).path());
    assert_status(&faulty, 1);
    assert!(faulty.artifacts.contains_key("stocktaking-preview"), "{:?}", faulty.outcomes);
}

#[test]
fn the_example_tells_what_a_pull_request_changes_even_where_the_check_fails() {
    for (record, status) in [(SOUND, 0), (FAULTY, 1)] {
        let repository = pull_request(record, "main");
        let runner = on_pull_request("main");
        let job = runner.workflow(repository.path());
        assert_status(&job, status);
        assert!(job.summary.contains("nobody"), "{}", job.summary);
        assert!(!job.summary.contains("after"), "what came after the merge is nobody's change: {}", job.summary);
        assert!(job.artifacts["stocktaking-preview"].join("stocktaking.html").is_file());
    }
}

#[test]
fn an_organization_changes_only_what_is_its_own() {
    let repository = pull_request(SOUND, "main");
    repository.write("registry/organizations/itu.toml", SOUND);
    commit(repository.path(), "A file of somebody else");
    let job = on_pull_request("main").action(repository.path(), &[("as", "nobody")]);
    assert_status(&job, 1);
    assert!(job.log.contains("title=not-yours::"), "{}", job.log);
    for value in HOSTILE {
        let runner = on_pull_request("main");
        let job = runner.action(repository.path(), &[("as", value)]);
        assert_ne!(job.status, 0, "{}", job.log);
        assert_untouched(&runner, &repository, &job);
    }
}

/// A pull request that changes the file of `itu`, where `nobody` named `@Example-Author` before.
fn by_author(author: &str) -> (Runner, Registry) {
    let sound = SOUND.to_owned() + "maintainers = [\"@Example-Author\"]\n";
    let repository = committed(Registry::base_below("registry").with(RECORD, sound));
    git(repository.path(), &["update-ref", "refs/remotes/origin/main", "main"]);
    repository.write("registry/organizations/un.toml", SOUND);
    commit(repository.path(), "A file of somebody else");
    let mut runner = on_pull_request("main");
    runner.known.insert("github.event.pull_request.user.login".to_owned(), author.to_owned());
    (runner, repository)
}

#[test]
fn the_author_of_a_pull_request_is_known_by_the_maintainers() {
    let (runner, repository) = by_author("example-author");
    let job = runner.action(repository.path(), &[]);
    assert_status(&job, 1);
    assert!(job.log.contains("title=not-yours::`nobody` does not answer for this file"), "{}", job.log);
    let named = runner.action(repository.path(), &[("as", "itu")]);
    assert!(!named.log.contains("not-yours"), "what is named by hand wins: {}", named.log);
    let (runner, repository) = by_author("somebody-else");
    let job = runner.action(repository.path(), &[]);
    assert_status(&job, 0);
    assert!(job.log.contains("has `@somebody-else` among its maintainers"), "{}", job.log);
    for value in HOSTILE {
        let (runner, repository) = by_author(value);
        let job = runner.action(repository.path(), &[]);
        assert_status(&job, 0);
        assert_untouched(&runner, &repository, &job);
    }
}

#[test]
fn what_init_writes_for_github_runs_at_once_and_is_content() {
    for folder in [".", "registry"] {
        let repository = Registry::empty();
        git(repository.path(), &["init", "--quiet", "--initial-branch", "main"]);
        let ran = repository.wsis(&["init", folder, "--ci", "github"]);
        assert_eq!(ran.status, 0, "{}", ran.seen());
        commit(repository.path(), "A new registry");
        let read = |file: &Path| fs::read_to_string(file).unwrap();
        let workflow = read(&repository.path().join(".github/workflows/registry.yml"));
        assert_eq!(workflow, read(&super::file(super::GITHUB)));
        let written: serde_json::Value = serde_yaml::from_str(&workflow).unwrap();
        let runner = Runner::new();
        let job = runner.job(repository.path(), &written["jobs"]["check"]);
        // Nothing is recorded of any year yet that a report could be on.
        assert_eq!(job.outcomes["Look whether the code owners are those of today"], "success", "{}", job.log);
        assert_status(&job, 0);
        assert!(!job.log.contains("the code owners have changed"), "{}", job.log);
    }
}

#[test]
fn the_summary_of_a_large_change_is_no_larger_than_the_host_takes() {
    const MEBIBYTE: usize = 1 << 20;
    let repository = pull_request(SOUND, "main");
    let long = "x".repeat(2_000);
    for number in 0..1_000 {
        repository.write(&format!("registry/organizations/o-{number}.toml"), SOUND.replace("Nobody", &long));
    }
    commit(repository.path(), "Much");
    let runner = on_pull_request("main");
    let job = runner.action(repository.path(), &[]);
    assert_status(&job, 0);
    assert_eq!(job.summary, fs::read_to_string(&job.outputs["diff"]).unwrap());
    assert!(job.summary.contains("1001 records") && job.summary.len() < MEBIBYTE, "{}", job.summary.len());
}
