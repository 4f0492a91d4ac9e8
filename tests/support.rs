//! Registries to try things on, and the command to try.

use snapbox::Data;
use snapbox::assert::Assert;
use snapbox::cmd::Command;
use std::fs;
use std::path::{Path, PathBuf};
use tempfile::TempDir;

/// A registry in a folder of its own, gone when the test ends.
pub struct Registry(TempDir);

impl Registry {
    /// An empty folder.
    pub fn empty() -> Self {
        Self(TempDir::new().unwrap())
    }

    /// The small, sound registry that most tests begin with.
    pub fn base() -> Self {
        Self::copy_of(&tests().join("fixtures/base"))
    }

    /// The same in a folder of something larger.
    pub fn base_below(folder: &str) -> Self {
        let outer = Self::empty();
        copy(&tests().join("fixtures/base"), &outer.path().join(folder));
        outer
    }

    /// A copy of a folder.
    pub fn copy_of(folder: &Path) -> Self {
        let registry = Self::empty();
        copy(folder, registry.path());
        registry
    }

    pub fn path(&self) -> &Path {
        self.0.path()
    }

    /// The same with this file.
    pub fn with(self, file: &str, content: impl AsRef<[u8]>) -> Self {
        self.write(file, content);
        self
    }

    /// The same without this file.
    pub fn without(self, file: &str) -> Self {
        fs::remove_file(self.path().join(file)).unwrap();
        self
    }

    /// Writes a file.
    pub fn write(&self, file: &str, content: impl AsRef<[u8]>) {
        let path = self.path().join(file);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, content).unwrap();
    }

    /// Writes the files that one text holds, each below a line `==> path <==`.
    pub fn write_all(&self, files: &str) {
        for part in files.split("==> ").skip(1) {
            let (path, content) = part.split_once(" <==\n").expect("a line `==> path <==`");
            self.write(path, content);
        }
    }

    /// The command, run in the registry's folder, on a day that does not change.
    pub fn wsis(&self, arguments: &[&str]) -> Ran {
        wsis_in(self.path(), arguments)
    }
}

/// The command, run in a folder, on a day that does not change.
pub fn wsis_in(folder: &Path, arguments: &[&str]) -> Ran {
    let needs_day =
        ["check", "report", "status", "new", "add", "set", "rename", "merge", "codeowners", "call", "import"];
    let is_given = arguments.contains(&"--today") || !arguments.first().is_some_and(|name| needs_day.contains(name));
    let day: &[&str] = if is_given { &[] } else { &["--today", "2026-01-01"] };
    let command = wsis().current_dir(folder).args(arguments).args(day);
    let output = command.output().unwrap();
    Ran {
        status: output.status.code().expect("it ends by itself"),
        stdout: String::from_utf8(output.stdout).unwrap(),
        stderr: String::from_utf8(output.stderr).unwrap(),
    }
}

/// How a command ended, and what it printed.
pub struct Ran {
    pub status: i32,
    pub stdout: String,
    pub stderr: String,
}

impl Ran {
    /// Standard output as JSON.
    pub fn json(&self) -> serde_json::Value {
        serde_json::from_str(&self.stdout).expect(&self.stdout)
    }

    /// The names of the rules that `check --format json` found something by, in order.
    pub fn rules(&self) -> Vec<String> {
        let findings = self.json();
        findings.as_array().unwrap().iter().map(|finding| finding["rule"].as_str().unwrap().to_owned()).collect()
    }

    /// Both outputs and the status, as a person would see them.
    pub fn seen(&self) -> String {
        let stderr =
            if self.stderr.is_empty() { String::new() } else { format!("--- standard error ---\n{}", self.stderr) };
        format!("{}{stderr}--- exit status {} ---\n", self.stdout, self.status)
    }
}

/// The command, without colours and with a fixed width.
pub fn wsis() -> Command {
    Command::new(snapbox::cmd::cargo_bin!("wsis")).env("NO_COLOR", "1")
}

/// The folder of the tests.
pub fn tests() -> PathBuf {
    project().join("tests")
}

/// This repository's folder.
pub fn project() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// An excerpt of the registry that comes with the program, as it stood in November 2026: what the README quotes, and enough of
/// the real years for what tests count and try. The registry itself changes with every moderator's pull request, and only the
/// tests in `shipped.rs` read it.
pub fn excerpt() -> PathBuf {
    tests().join("fixtures/excerpt")
}

/// Compares with the file kept beside the tests.
pub fn assert_as_kept(seen: &str, kept: &str) {
    let path = tests().join(kept);
    let expected = Data::read_from(&path, None);
    Assert::new().action_env("SNAPSHOTS").normalize_paths(false).eq(seen, expected);
}

fn copy(from: &Path, to: &Path) {
    for entry in walkdir::WalkDir::new(from).into_iter().map(Result::unwrap) {
        let target = to.join(entry.path().strip_prefix(from).unwrap());
        if entry.file_type().is_dir() {
            fs::create_dir_all(target).unwrap();
        } else {
            fs::copy(entry.path(), target).unwrap();
        }
    }
}
