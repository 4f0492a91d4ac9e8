//! A registry's own CI: the action, the hooks, and the examples of how to use them.

mod action;
mod gitlab;
mod hooks;
mod lint;
mod release;
mod runner;

use serde_json::Value;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

const ACTION: &str = "action.yml";
const GITHUB: &str = "examples/ci/github.yml";
const GITLAB: &str = "examples/ci/gitlab.yml";
const HOOKS: &str = ".pre-commit-hooks.yaml";
const PRE_COMMIT: &str = "examples/ci/pre-commit-config.yaml";
const RELEASE: &str = ".github/workflows/release.yml";

/// A file of this repository.
fn file(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(name)
}

/// A file of this repository as YAML.
fn yaml(name: &str) -> Value {
    serde_yaml::from_str(&std::fs::read_to_string(file(name)).unwrap()).expect(name)
}

/// A tool in `target/tools`, which `tests/run` installs.
fn tool(name: &str) -> Command {
    Command::new(file("target/tools/bin").join(name))
}

/// How a command ended, once it has.
fn ran(command: &mut Command) -> Output {
    command.output().unwrap_or_else(|error| panic!("{command:?}: {error}: tests/run installs it"))
}

/// What a command said on both of its outputs.
fn said(output: &Output) -> String {
    [&output.stdout, &output.stderr].map(|said| String::from_utf8_lossy(said).into_owned()).concat()
}
