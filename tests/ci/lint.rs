//! What can be known of the files without running them: their shape, by the schemas of their hosts, and their scripts.

use super::{ACTION, GITHUB, GITLAB, HOOKS, PRE_COMMIT, RELEASE, gitlab, ran, said, tool, yaml};
use serde_json::Value;
use std::io::Write;
use std::process::{Command, Stdio};

const WORKFLOW: &str = ".github/workflows/ci.yml";

#[test]
fn each_file_has_the_shape_that_its_host_asks_for() {
    for (schema, file) in [
        ("vendor.github-actions", ACTION),
        ("vendor.github-workflows", GITHUB),
        ("vendor.github-workflows", WORKFLOW),
        ("vendor.github-workflows", RELEASE),
        ("vendor.gitlab-ci", GITLAB),
    ] {
        let checked = ran(tool("check-jsonschema").args(["--builtin-schema", schema]).arg(super::file(file)));
        assert!(checked.status.success(), "{}", said(&checked));
    }
    for (command, file) in [("validate-manifest", HOOKS), ("validate-config", PRE_COMMIT)] {
        let checked = ran(tool("pre-commit").arg(command).arg(super::file(file)));
        assert!(checked.status.success(), "{}", said(&checked));
    }
}

#[test]
fn every_input_and_output_says_what_it_is_and_is_used() {
    let text = std::fs::read_to_string(super::file(ACTION)).unwrap();
    let action = yaml(ACTION);
    for (name, input) in action["inputs"].as_object().unwrap() {
        assert!(input["description"].is_string() && input["default"].is_string(), "{name}");
        assert!(text.contains(&format!("inputs.{name} ")), "{name}");
    }
    for (name, output) in action["outputs"].as_object().unwrap() {
        assert!(output["description"].is_string() && output["value"].is_string(), "{name}");
    }
}

#[test]
fn what_the_examples_ask_of_the_action_is_there() {
    let action = yaml(ACTION);
    let steps = yaml(GITHUB)["jobs"]["check"]["steps"].clone();
    let step = steps.as_array().unwrap().iter().find(|step| step["id"] == "wsis").unwrap();
    for name in step["with"].as_object().unwrap().keys() {
        assert!(action["inputs"].get(name).is_some(), "{name}");
    }
    let hooks = yaml(HOOKS);
    for hook in yaml(PRE_COMMIT)["repos"][0]["hooks"].as_array().unwrap() {
        assert!(hooks.as_array().unwrap().iter().any(|known| known["id"] == hook["id"]), "{hook}");
    }
}

#[test]
fn a_pull_request_runs_without_a_right_to_write_or_a_secret() {
    for file in [GITHUB, WORKFLOW] {
        let workflow = yaml(file);
        assert!(workflow["on"].get("pull_request").is_some(), "{file}");
        assert!(workflow["on"].get("pull_request_target").is_none(), "{file}");
        assert_eq!(workflow["permissions"], serde_json::json!({ "contents": "read" }), "{file}");
        for job in workflow["jobs"].as_object().unwrap().values() {
            assert!(job.get("permissions").is_none(), "{file}");
        }
        assert!(!workflow.to_string().contains("secrets"), "{file}");
    }
}

#[test]
fn only_a_tag_is_released_and_only_publishing_it_may_write() {
    let workflow = yaml(RELEASE);
    assert_eq!(workflow["on"], serde_json::json!({ "push": { "tags": ["v*"] } }));
    assert_eq!(workflow["permissions"], serde_json::json!({ "contents": "read" }));
    for (name, job) in workflow["jobs"].as_object().unwrap() {
        assert_eq!(job.get("permissions").is_some(), name == "publish", "{name}");
    }
    assert!(!workflow.to_string().contains("secrets"));
}

#[test]
fn what_others_wrote_is_taken_by_its_full_id() {
    let ours = |uses: &str| uses == "./" || uses == "OWNER/wsis@COMMIT";
    for step in [ACTION, GITHUB, WORKFLOW, RELEASE].into_iter().flat_map(steps) {
        let Some(uses) = step["uses"].as_str().filter(|uses| !ours(uses)) else { continue };
        let id = uses.split_once('@').unwrap().1;
        assert!(id.len() == 40 && id.bytes().all(|byte| byte.is_ascii_hexdigit()), "{uses}");
    }
}

#[test]
fn no_text_is_put_into_a_script() {
    for (name, script) in scripts() {
        assert!(!script.contains("${{"), "{name}: only `env` and `with` may hold an expression");
        assert!(!script.contains("eval"), "{name}");
    }
}

#[test]
fn every_script_is_sound_in_itself() {
    for (name, script) in scripts() {
        let checked = fed(Command::new("bash").arg("-n"), &script);
        assert!(checked.status.success(), "{name}: {}", said(&checked));
        let checked = fed(Command::new("shellcheck").args(["--shell=bash", "--severity=style", "-"]), &script);
        assert!(checked.status.success(), "{name}: {}", said(&checked));
    }
}

#[test]
fn every_script_of_several_lines_stops_at_a_failure() {
    for step in [ACTION, GITHUB, WORKFLOW, RELEASE].into_iter().flat_map(steps) {
        if let Some(script) = step["run"].as_str().filter(|script| script.lines().count() > 1) {
            assert!(script.starts_with("set -euo pipefail\n"), "{script}");
        }
    }
}

/// The steps of an action, or of all jobs of a workflow.
fn steps(file: &str) -> Vec<Value> {
    let read = yaml(file);
    let of_jobs = read["jobs"].as_object().into_iter().flat_map(|jobs| jobs.values().map(|job| &job["steps"]));
    of_jobs.chain(Some(&read["runs"]["steps"])).filter_map(Value::as_array).flatten().cloned().collect()
}

/// Every script in these files, with its name.
fn scripts() -> Vec<(String, String)> {
    let of_steps = [ACTION, GITHUB, WORKFLOW, RELEASE].into_iter().flat_map(|file| {
        let of_step = move |step: Value| Some((format!("{file}: {}", step["name"]), step["run"].as_str()?.to_owned()));
        steps(file).into_iter().filter_map(of_step)
    });
    let of_files = std::fs::read_dir(super::file(".ci")).unwrap().map(|entry| {
        let path = entry.unwrap().path();
        (path.display().to_string(), std::fs::read_to_string(path).unwrap())
    });
    of_steps.chain([(GITLAB.to_owned(), gitlab::script())]).chain(of_files).collect()
}

/// How a command ended that was given text.
fn fed(command: &mut Command, text: &str) -> std::process::Output {
    let command = command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut running = command.spawn().unwrap_or_else(|error| panic!("{command:?}: {error}: tests/run installs it"));
    running.stdin.take().unwrap().write_all(text.as_bytes()).unwrap();
    running.wait_with_output().unwrap()
}
