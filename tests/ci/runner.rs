//! Plays the part of GitHub's runner: the steps of a workflow and of the action in it, one after the other, in a real shell.

use super::{ACTION, GITHUB, file, yaml};
use serde_json::Value;
use std::collections::BTreeMap;
use std::fmt::Write;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use tempfile::TempDir;

/// A machine that runs jobs, with what it keeps from one to the next.
pub struct Runner {
    folder: TempDir,
    /// What the host tells every step.
    pub host: BTreeMap<String, String>,
    /// What expressions of every job know.
    pub known: BTreeMap<String, String>,
}

/// How a job, or an action in it, went.
#[derive(Default)]
pub struct Job {
    /// How each step ended, by its name: success, failure or skipped.
    pub outcomes: BTreeMap<String, String>,
    /// The exit status of the step that failed first.
    pub status: i32,
    pub outputs: BTreeMap<String, String>,
    pub log: String,
    pub summary: String,
    /// The folders that were kept, by their names.
    pub artifacts: BTreeMap<String, PathBuf>,
    /// What expressions know.
    known: BTreeMap<String, String>,
    /// What the job tells every step.
    environment: BTreeMap<String, String>,
}

impl Runner {
    pub fn new() -> Self {
        let mut runner = Self { folder: TempDir::new().unwrap(), host: BTreeMap::new(), known: BTreeMap::new() };
        fs::create_dir_all(runner.path("cache")).unwrap();
        tools(&runner.path("tools"));
        // The host of repositories is a folder, too.
        let server = format!("file://{}", runner.path("host").display());
        runner.host.insert("GITHUB_SERVER_URL".to_owned(), server);
        runner.known.insert("github.action_repository".to_owned(), "OWNER/wsis".to_owned());
        // Empty but for a pull request.
        runner.known.insert("github.event.pull_request.user.login".to_owned(), String::new());
        runner
    }

    /// A file or folder of the machine.
    pub fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// What cargo was asked to do.
    pub fn built(&self) -> Vec<String> {
        let log = fs::read_to_string(self.path("tools/cargo.log")).unwrap_or_default();
        log.lines().map(str::to_owned).collect()
    }

    /// Runs the action on a repository, with these inputs and otherwise with the usual ones.
    pub fn action(&self, repository: &Path, inputs: &[(&str, &str)]) -> Job {
        self.begin();
        self.act(repository, &inputs.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect())
    }

    /// Runs the example's job on a repository.
    pub fn workflow(&self, repository: &Path) -> Job {
        self.job(repository, &yaml(GITHUB)["jobs"]["check"])
    }

    /// Runs a workflow's job on a repository.
    pub fn job(&self, repository: &Path, job: &Value) -> Job {
        self.begin();
        let mut played = Job { known: self.known.clone(), ..Job::default() };
        played.environment = played.all_expanded(&job["env"]);
        self.steps(&mut played, repository, &job["steps"]);
        played
    }

    /// Each job finds the folder for passing files empty.
    fn begin(&self) {
        let _ = fs::remove_dir_all(self.path("temp"));
        fs::create_dir_all(self.path("temp")).unwrap();
    }

    fn act(&self, repository: &Path, with: &BTreeMap<String, String>) -> Job {
        let action = yaml(ACTION);
        let mut job = Job { known: self.known.clone(), ..Job::default() };
        for (name, input) in action["inputs"].as_object().unwrap() {
            let value = with.get(name).map_or_else(|| input["default"].as_str().unwrap(), String::as_str);
            job.known.insert(format!("inputs.{name}"), value.to_owned());
        }
        self.steps(&mut job, repository, &action["runs"]["steps"]);
        for (name, output) in action["outputs"].as_object().unwrap() {
            let value = job.expanded(output["value"].as_str().unwrap());
            job.outputs.insert(name.clone(), value);
        }
        job
    }

    fn steps(&self, job: &mut Job, repository: &Path, steps: &Value) {
        job.known.insert("runner.temp".to_owned(), self.path("temp").display().to_string());
        job.known.insert("runner.os".to_owned(), "Linux".to_owned());
        job.known.insert("runner.arch".to_owned(), "X64".to_owned());
        for (number, step) in steps.as_array().unwrap().iter().enumerate() {
            let outcome = if !job.is_due(step) {
                "skipped"
            } else if self.step(job, repository, step) {
                "success"
            } else {
                "failure"
            };
            let name = step["name"].as_str().or(step["uses"].as_str()).map_or(number.to_string(), str::to_owned);
            job.outcomes.insert(name, outcome.to_owned());
            job.known.insert(format!("steps.{}.outcome", step["id"].as_str().unwrap_or("")), outcome.to_owned());
        }
    }

    /// Runs a step; whether it succeeded.
    fn step(&self, job: &mut Job, repository: &Path, step: &Value) -> bool {
        let Some(uses) = step["uses"].as_str() else {
            return self.script(job, repository, step);
        };
        let with = job.all_expanded(&step["with"]);
        match uses.split_once('@').unwrap().0 {
            "actions/checkout" => {}
            "actions/cache/restore" => {
                let is_kept = copied(&self.path("cache").join(&with["key"]), Path::new(&with["path"]));
                job.set(step, "cache-hit", if is_kept { "true" } else { "" });
            }
            "actions/cache/save" => {
                assert!(copied(Path::new(&with["path"]), &self.path("cache").join(&with["key"])), "nothing to keep");
            }
            "actions/upload-artifact" => {
                job.artifacts.insert(with["name"].clone(), repository.join(&with["path"]));
            }
            "OWNER/wsis" => {
                let of_action = self.act(repository, &with);
                job.log += &of_action.log;
                job.summary += &of_action.summary;
                for (name, value) in &of_action.outputs {
                    job.set(step, name, value);
                }
                job.known.extend(of_action.known.get("path").map(|path| ("path".to_owned(), path.clone())));
                job.fail(of_action.status);
                return of_action.status == 0;
            }
            other => panic!("no part to play for {other}"),
        }
        true
    }

    fn script(&self, job: &mut Job, repository: &Path, step: &Value) -> bool {
        let [script, output, summary, path] =
            ["script", "output", "summary", "path"].map(|name| self.path("files").join(name));
        let _ = fs::remove_dir_all(self.path("files"));
        fs::create_dir_all(self.path("files")).unwrap();
        fs::write(&script, step["run"].as_str().unwrap()).unwrap();
        let own = job.all_expanded(&step["env"]);
        let programs = job.known.get("path").cloned().unwrap_or_default();
        let inherited = std::env::var("PATH").unwrap();
        let ran = Command::new("bash")
            .args(["--noprofile", "--norc", "-e", "-o", "pipefail"])
            .arg(&script)
            .current_dir(repository)
            .env_clear()
            .env("PATH", format!("{programs}{}:{inherited}", self.path("tools").display()))
            .env("HOME", self.folder.path())
            .env("RUNNER_TEMP", self.path("temp"))
            .env("GITHUB_WORKSPACE", repository)
            .env("GITHUB_ACTION_PATH", file(""))
            .env("GITHUB_OUTPUT", &output)
            .env("GITHUB_STEP_SUMMARY", &summary)
            .env("GITHUB_PATH", &path)
            .envs(&self.host)
            .envs(&job.environment)
            .envs(own)
            .output()
            .unwrap();
        let read = |file| fs::read_to_string(file).unwrap_or_default();
        job.log += &super::said(&ran);
        job.summary += &read(&summary);
        for folder in read(&path).lines() {
            let _ = write!(job.known.entry("path".to_owned()).or_default(), "{folder}:");
        }
        for line in read(&output).lines() {
            let (name, value) = line.split_once('=').expect(line);
            job.set(step, name, value);
        }
        job.fail(ran.status.code().unwrap());
        ran.status.success()
    }
}

impl Job {
    /// How a step of this name ended.
    pub fn outcome(&self, step: &str) -> &str {
        &self.outcomes[step]
    }

    fn fail(&mut self, status: i32) {
        if self.status == 0 {
            self.status = status;
        }
    }

    fn set(&mut self, step: &Value, name: &str, value: &str) {
        let id = step["id"].as_str().expect("a step with an output has an id");
        self.known.insert(format!("steps.{id}.outputs.{name}"), value.to_owned());
    }

    /// Whether a step is to run: by its condition, else if all went well so far.
    fn is_due(&self, step: &Value) -> bool {
        let condition = step["if"].as_str().unwrap_or("");
        let holds = |term: &str| match term.split_once(" == ").or_else(|| term.split_once(" != ")) {
            Some((value, literal)) => (format!("'{}'", self.value(value)) == literal) == term.contains(" == "),
            None => term.is_empty() || term == "!cancelled()",
        };
        (condition.contains("cancelled()") || self.status == 0) && condition.split(" && ").all(holds)
    }

    /// A table of texts with every expression's value.
    fn all_expanded(&self, table: &Value) -> BTreeMap<String, String> {
        let entries = table.as_object().into_iter().flatten();
        entries.map(|(name, value)| (name.clone(), self.expanded(&text(value)))).collect()
    }

    /// The text with every expression's value.
    fn expanded(&self, text: &str) -> String {
        let mut parts = text.split("${{ ");
        let mut expanded = parts.next().unwrap().to_owned();
        for part in parts {
            let (expression, rest) = part.split_once(" }}").unwrap();
            let _ = write!(expanded, "{}{rest}", self.value(expression));
        }
        expanded
    }

    fn value(&self, expression: &str) -> String {
        let value = self.known.get(expression);
        // What a step that did not run would have said is empty.
        let is_of_step = expression.starts_with("steps.");
        value.cloned().or(is_of_step.then(String::new)).unwrap_or_else(|| panic!("{expression} is not known"))
    }
}

/// A scalar as the runner passes it.
fn text(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}

/// Copies a folder, if it is there; whether it is.
fn copied(from: &Path, to: &Path) -> bool {
    if !from.exists() {
        return false;
    }
    fs::create_dir_all(to.parent().unwrap()).unwrap();
    Command::new("cp").args(["-R", "--"]).args([from, to]).status().unwrap().success()
}

/// A cargo that installs the program that is tested, and writes down what it was asked; and a rustc that has a version.
pub fn tools(folder: &Path) {
    let wsis = snapbox::cmd::cargo_bin!("wsis").display().to_string();
    let cargo = r#"#!/usr/bin/env bash
set -euo pipefail
if [ "$1" = --version ]; then echo cargo 1.95.0; exit; fi
echo "$*" >> "${0%/*}/cargo.log"
while [ "$1" != --root ]; do shift; done
mkdir -p "$2/bin"
ln -s "PROGRAM" "$2/bin/wsis"
"#;
    program(folder, "cargo", &cargo.replace("PROGRAM", &wsis));
    program(folder, "rustc", "#!/bin/sh\necho rustc 1.95.0\n");
}

/// Puts a script into a folder of programs.
pub fn program(folder: &Path, name: &str, script: &str) {
    fs::create_dir_all(folder).unwrap();
    fs::write(folder.join(name), script).unwrap();
    ran_well(Command::new("chmod").arg("+x").arg(folder.join(name)));
}

fn ran_well(command: &mut Command) {
    assert!(command.status().unwrap().success(), "{command:?}");
}
