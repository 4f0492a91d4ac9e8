//! The example for GitLab.

use super::{GITLAB, runner, said, yaml};
use crate::git::{commit, committed, git, head};
use crate::support::Registry;
use std::path::Path;
use std::process::{Command, Output};

/// What the runner's shell gets: the job's commands, one after the other.
pub fn script() -> String {
    let job = &yaml(GITLAB)["registry"];
    let lines = ["before_script", "script"].into_iter().flat_map(|part| job[part].as_array().unwrap());
    lines.map(|line| line.as_str().unwrap()).collect::<Vec<_>>().join("\n")
}

/// Runs the job, with these variables beside the job's own.
fn run(repository: &Path, tools: &Path, variables: &[(&str, &str)]) -> Output {
    let own = yaml(GITLAB)["registry"]["variables"].clone();
    let own = own.as_object().unwrap().iter().map(|(name, value)| (name, value.as_str().unwrap()));
    let path = format!("{}:{}", tools.display(), std::env::var("PATH").unwrap());
    let mut command = Command::new("bash");
    command.args(["-e", "-o", "pipefail", "-c", &script()]).current_dir(repository).env_clear();
    command.env("PATH", path).env("HOME", tools).envs(own).envs(variables.iter().copied()).output().unwrap()
}

const FAULTY: &str = "name = \"Nobody\"\ncategory = \"nobody\"\n";

#[test]
fn a_job_tells_what_is_wrong_as_tests_and_in_its_log() {
    let tools = tempfile::tempdir().unwrap();
    runner::tools(tools.path());
    let repository = committed(Registry::base());
    let sound = run(repository.path(), tools.path(), &[]);
    assert!(sound.status.success(), "{}", said(&sound));
    repository.write("organizations/nobody.toml", FAULTY);
    let faulty = run(repository.path(), tools.path(), &[]);
    assert_eq!(faulty.status.code(), Some(1), "{}", said(&faulty));
    assert!(said(&faulty).contains("error[invalid-value]"), "{}", said(&faulty));
    let result = |name: &str| std::fs::read_to_string(repository.path().join(".wsis/results").join(name));
    let tests = result("check.xml").unwrap();
    assert!(tests.contains("organizations/nobody.toml") && tests.contains("<failure"), "{tests}");
    assert!(result("stocktaking.html").unwrap().contains("<h1"));
    assert!(result("diff.md").is_err(), "there was nothing to compare with");
    let asked = std::fs::read_to_string(tools.path().join("cargo.log")).unwrap();
    assert_eq!(
        asked,
        "install --locked --git https://gitlab.example.org/OWNER/wsis.git --rev COMMIT --root .wsis/program wsis\n",
        "it is built once"
    );
}

#[test]
fn what_init_writes_for_gitlab_runs_at_once_and_is_content() {
    let tools = tempfile::tempdir().unwrap();
    runner::tools(tools.path());
    let repository = Registry::empty();
    git(repository.path(), &["init", "--quiet", "--initial-branch", "main"]);
    let init = repository.wsis(&["init", ".", "--ci", "gitlab"]);
    assert_eq!(init.status, 0, "{}", init.seen());
    commit(repository.path(), "A new registry");
    let read = |file: &Path| std::fs::read_to_string(file).unwrap();
    assert_eq!(read(&repository.path().join(".gitlab-ci.yml")), read(&super::file(GITLAB)));
    let sound = run(repository.path(), tools.path(), &[]);
    assert!(sound.status.success(), "{}", said(&sound));
    let owners = repository.wsis(&["codeowners"]).stdout;
    assert_eq!(owners, read(&repository.path().join(".gitlab/CODEOWNERS")));
}

#[test]
fn a_merge_request_is_compared_with_where_it_will_be_merged() {
    let tools = tempfile::tempdir().unwrap();
    runner::tools(tools.path());
    let repository = committed(Registry::base());
    let left = head(repository.path());
    repository.write("organizations/others.toml", "name = \"Others\"\ncategory = \"academia\"\n");
    commit(repository.path(), "The target branch goes on");
    let target = head(repository.path());
    git(repository.path(), &["checkout", "--quiet", "-b", "change"]);
    repository.write("organizations/nobody.toml", FAULTY);
    commit(repository.path(), "Faulty");
    let changes = |variables: &[(&str, &str)]| {
        let job = run(repository.path(), tools.path(), variables);
        assert_eq!(job.status.code(), Some(1), "{}", said(&job));
        std::fs::read_to_string(repository.path().join(".wsis/results/diff.md")).unwrap()
    };
    let since_left = changes(&[("CI_MERGE_REQUEST_DIFF_BASE_SHA", &left)]);
    assert!(since_left.contains("nobody") && since_left.contains("others"), "{since_left}");
    let merged = changes(&[("CI_MERGE_REQUEST_DIFF_BASE_SHA", &left), ("CI_MERGE_REQUEST_TARGET_BRANCH_SHA", &target)]);
    assert!(merged.contains("nobody") && !merged.contains("others"), "{merged}");
}
