//! Releases: made by the workflow, and fetched by the action and the hooks.

use super::runner::{Job, Runner, program};
use super::{RELEASE, file, ran, said, yaml};
use crate::git::{committed, git};
use crate::support::Registry;
use std::fs;
use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Output, Stdio};

/// What stands in for a wsis that was built for this machine.
const WSIS: &str = "#!/bin/sh\nif [ \"$1\" = --version ]; then echo wsis VERSION; exit; fi\nexec \"PROGRAM\" \"$@\"\n";

/// The tools of the machines that build: each writes down what it was asked; cargo builds, or lists, at once.
const BUILDER: &str = r#"#!/usr/bin/env bash
set -euo pipefail
echo "${0##*/} $*" >> "${0%/*}/asked"
case "${0##*/} $1" in
  "cargo build") mkdir -p "target/$TARGET/dist" && cp "${0%/*}/wsis" "target/$TARGET/dist/wsis" ;;
  "cargo cyclonedx") echo '{}' > wsis.cdx.json ;;
  "gh run") cp -R "${0%/*}/artifacts" packed ;;
  "gh release") if [ "$2" = create ]; then mkdir "${0%/*}/published" && cp release/* "${0%/*}/published"; fi ;;
esac
"#;

/// The files of this repository that a release, and whoever fetches it, goes by; a registry is there to try the program on.
pub fn sources() -> Registry {
    let sources = Registry::base_below("registry");
    let names = [".ci", "Cargo.lock", "Cargo.toml", "LICENSE", "README.md", "src", "templates"];
    let copied = Command::new("cp").arg("-R").args(names.map(file)).arg(sources.path()).status().unwrap();
    assert!(copied.success());
    sources
}

fn stand_in() -> String {
    let wsis = snapbox::cmd::cargo_bin!("wsis").display().to_string();
    WSIS.replace("PROGRAM", &wsis).replace("VERSION", env!("CARGO_PKG_VERSION"))
}

fn target() -> String {
    let system = if cfg!(target_os = "macos") { "apple-darwin" } else { "unknown-linux-musl" };
    format!("{}-{system}", std::env::consts::ARCH)
}

fn archive() -> String {
    format!("wsis-{}-{}.tar.gz", env!("CARGO_PKG_VERSION"), target())
}

/// Runs one of the scripts of `.ci` that are for releases.
fn script(name: &str, arguments: &[&Path]) -> Output {
    ran(Command::new(file(".ci").join(name)).args(arguments))
}

/// Makes a release of this version, below a folder, as the workflow would; where its files are.
pub fn released(releases: &Path) -> PathBuf {
    let folder = releases.join(concat!("v", env!("CARGO_PKG_VERSION")));
    let built = Registry::empty();
    program(built.path(), "wsis", &stand_in());
    let packed = script("package", &[&built.path().join("wsis"), Path::new(&target()), &folder]);
    assert!(packed.status.success(), "{}", said(&packed));
    sum(&folder);
    folder
}

/// Sums the files of a release, as they now are.
fn sum(release: &Path) {
    let summed = script("sums", &[release]);
    assert!(summed.status.success(), "{}", said(&summed));
}

fn checksum(release: &Path) -> String {
    let output = ran(Command::new("sha256sum").arg(release.join("SHA256SUMS")));
    String::from_utf8(output.stdout).unwrap().split_once(' ').unwrap().0.to_owned()
}

fn append(path: &Path, more: &str) {
    let text = [fs::read(path).unwrap(), more.as_bytes().to_vec()].concat();
    fs::write(path, text).unwrap();
}

/// A runner on whose host a release is.
fn runner() -> (Runner, PathBuf) {
    let runner = Runner::new();
    let release = released(&runner.path("host/OWNER/wsis/releases/download"));
    (runner, release)
}

fn played(runner: &Runner, inputs: &[(&str, &str)]) -> Job {
    runner.action(committed(Registry::base_below("registry")).path(), inputs)
}

#[test]
fn the_action_fetches_a_release_and_builds_nothing() {
    let (runner, release) = runner();
    for inputs in
        [&[][..], &[("checksum", checksum(&release).as_str())], &[("checksum", &checksum(&release).to_uppercase())]]
    {
        let job = played(&runner, inputs);
        assert_eq!(job.status, 0, "{}", job.log);
        assert!(runner.path("temp/wsis/program/bin/wsis").is_file());
        assert_eq!(job.outcome("Find what wsis would be built from"), "skipped");
    }
    assert_eq!(runner.built(), [""; 0]);
}

#[test]
fn what_has_another_checksum_is_refused_and_nothing_is_built_instead() {
    let (runner, release) = runner();
    let pinned = checksum(&release);
    append(&release.join(archive()), "more");
    let changed = played(&runner, &[]);
    // Even a release that agrees with itself is not the one that somebody has read.
    sum(&release);
    let replaced = played(&runner, &[("checksum", &pinned)]);
    for job in [changed, replaced] {
        assert_eq!(job.status, 2, "{}", job.log);
        assert!(job.log.contains("wsis: refused: file://") && job.log.contains("::error title=wsis::"), "{}", job.log);
        assert_eq!(job.outcome("Check the registry"), "skipped");
    }
    assert_eq!(runner.built(), [""; 0]);
    assert!(!runner.path("temp/wsis/program/bin/wsis").exists());
}

#[test]
fn where_there_is_nothing_to_fetch_wsis_is_built() {
    type Spoil = fn(&Path);
    let spoilt: [(&str, Spoil); 5] = [
        ("no release of version", |release| fs::remove_dir_all(release).unwrap()),
        ("has no wsis-", |release| {
            fs::remove_file(release.join(archive())).unwrap();
            sum(release);
        }),
        ("can't be read", |release| fs::remove_file(release.join(archive())).unwrap()),
        ("built from other sources", |release| {
            let listed = fs::read_to_string(release.join("SHA256SUMS")).unwrap();
            let others = listed.lines().map(|line| line.strip_suffix("  SOURCES").map_or(line, |_| "0  SOURCES"));
            fs::write(release.join("SHA256SUMS"), others.collect::<Vec<_>>().join("\n")).unwrap();
        }),
        ("does not run on this machine", |release| {
            let built = Registry::empty();
            let broken =
                "#!/bin/sh\n[ -f \"${0%/*}/LICENSE\" ] && exit 1\necho wsis ".to_owned() + env!("CARGO_PKG_VERSION");
            program(built.path(), "wsis", &broken);
            assert!(script("package", &[&built.path().join("wsis"), Path::new(&target()), release]).status.success());
            sum(release);
        }),
    ];
    for (reason, spoil) in spoilt {
        let (runner, release) = runner();
        spoil(&release);
        let job = played(&runner, &[]);
        assert_eq!(job.status, 0, "{}", job.log);
        assert!(job.log.contains("wsis: nothing to fetch: ") && job.log.contains(reason), "{reason}: {}", job.log);
        assert_eq!(job.outcome("Build wsis"), "success", "{}", job.log);
        assert_eq!(runner.built().len(), 1);
    }
}

#[test]
fn an_action_that_is_asked_to_build_fetches_nothing() {
    let (mut runner, _) = runner();
    assert_eq!(played(&runner, &[("program", "build")]).outcome("Fetch wsis"), "skipped");
    assert_eq!(runner.built().len(), 1);
    // An action of the repository that it runs for has no repository of its own.
    runner.known.insert("github.action_repository".to_owned(), String::new());
    let job = played(&runner, &[]);
    assert_eq!((job.status, job.outcome("Build wsis")), (0, "skipped"), "it is in the cache: {}", job.log);
}

/// Serves a folder by HTTP until it is dropped.
struct Server {
    process: Child,
    address: String,
}

impl Server {
    fn of(folder: &Path) -> Self {
        const SCRIPT: &str = "from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer\n\
            server = ThreadingHTTPServer((\"127.0.0.1\", 0), SimpleHTTPRequestHandler)\n\
            print(server.server_port, flush=True)\n\
            server.serve_forever()";
        let mut server = Command::new("python3");
        server.args(["-c", SCRIPT]).current_dir(folder).stdout(Stdio::piped()).stderr(Stdio::null());
        let mut process = server.spawn().unwrap();
        let mut port = String::new();
        BufReader::new(process.stdout.as_mut().unwrap()).read_line(&mut port).unwrap();
        Self { process, address: format!("http://127.0.0.1:{}", port.trim()) }
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.process.kill().unwrap();
        self.process.wait().unwrap();
    }
}

#[test]
fn a_release_is_fetched_from_a_server() {
    let releases = Registry::empty();
    let release = released(releases.path());
    let server = Server::of(releases.path());
    let outer = Registry::empty();
    let folder = outer.path().join("program");
    let fetch = |address: &str| script("fetch", &[Path::new(address), &folder]).status.code().unwrap();
    assert_eq!(fetch(&server.address), 0);
    let told = ran(Command::new(folder.join("bin/wsis")).arg("--version")).stdout;
    assert_eq!(String::from_utf8(told).unwrap(), concat!("wsis ", env!("CARGO_PKG_VERSION"), "\n"));
    assert_eq!(fetch(&format!("{}/gone", server.address)), 1);
    append(&release.join(archive()), "more");
    assert_eq!(fetch(&server.address), 2);
    assert_eq!(fs::read_dir(outer.path()).unwrap().count(), 1, "nothing is left behind");
}

#[test]
fn the_workflow_packs_what_it_built_and_publishes_it_whole() {
    let mut runner = Runner::new();
    let tools = runner.path("tools");
    for name in ["cargo", "rustup", "sudo", "gh"] {
        program(&tools, name, BUILDER);
    }
    program(&tools, "wsis", &stand_in().replace("exec", "[ \"$1\" = report ] || exec"));
    let tag = concat!("v", env!("CARGO_PKG_VERSION"));
    for (name, value) in
        [("matrix.target", &*target()), ("github.ref_name", tag), ("github.run_id", "7"), ("github.token", "")]
    {
        runner.known.insert(name.to_owned(), value.to_owned());
    }
    let repository = sources();
    let jobs = &yaml(RELEASE)["jobs"];
    let build = runner.job(repository.path(), &jobs["build"]);
    assert_eq!(build.status, 0, "{}", build.log);
    for (name, folder) in &build.artifacts {
        fs::create_dir_all(tools.join("artifacts")).unwrap();
        fs::rename(folder, tools.join("artifacts").join(name)).unwrap();
    }
    let publish = runner.job(repository.path(), &jobs["publish"]);
    assert_eq!(publish.status, 0, "{}", publish.log);
    let asked = fs::read_to_string(tools.join("asked")).unwrap();
    assert!(asked.contains("cargo build --locked --profile dist --all-features --target"), "{asked}");
    assert!(asked.ends_with(&format!("gh release edit {tag} --draft=false\n")), "{asked}");

    // And what is published is what the action fetches.
    let mut names =
        fs::read_dir(tools.join("published")).unwrap().map(|entry| entry.unwrap().file_name()).collect::<Vec<_>>();
    names.sort();
    assert_eq!(names, ["SHA256SUMS", "SOURCES", &archive(), concat!("wsis-", env!("CARGO_PKG_VERSION"), ".cdx.json")]);
    let other = Runner::new();
    let releases = other.path("host/OWNER/wsis/releases/download");
    fs::create_dir_all(&releases).unwrap();
    fs::rename(tools.join("published"), releases.join(tag)).unwrap();
    let job = played(&other, &[]);
    assert_eq!((job.status, job.outcome("Fetch wsis"), other.built().len()), (0, "success", 0), "{}", job.log);
}

#[test]
fn a_tag_of_another_version_is_not_built() {
    let mut runner = Runner::new();
    for (name, value) in [("matrix.target", &*target()), ("github.ref_name", "v99.0.0")] {
        runner.known.insert(name.to_owned(), value.to_owned());
    }
    let job = runner.job(sources().path(), &yaml(RELEASE)["jobs"]["build"]);
    assert_eq!((job.status, runner.built().len()), (2, 0), "{}", job.log);
}

#[test]
fn the_hooks_look_for_releases_where_they_were_cloned_from() {
    let tools = Registry::empty();
    super::runner::tools(tools.path());
    program(tools.path(), "curl", "#!/bin/sh\nfor last; do :; done\necho \"$last\" >> \"${0%/*}/asked\"\nexit 22\n");
    let sources = committed(sources());
    git(sources.path(), &["remote", "add", "origin", "to-be-set"]);
    let path = format!("{}:{}", tools.path().display(), std::env::var("PATH").unwrap());
    for (origin, releases) in [
        ("https://example.org/OWNER/wsis.git", "https://example.org/OWNER/wsis"),
        ("https://somebody:password@example.org/OWNER/wsis/", "https://example.org/OWNER/wsis"),
        ("git@example.org:OWNER/wsis.git", "https://example.org/OWNER/wsis"),
        ("ssh://git@example.org:22/OWNER/wsis.git", "https://example.org/OWNER/wsis"),
        ("/srv/wsis", "file:///srv/wsis"),
    ] {
        git(sources.path(), &["remote", "set-url", "origin", origin]);
        let _ = fs::remove_dir_all(sources.path().join("target"));
        let mut hook = Command::new(sources.path().join(".ci/hook"));
        // What git tells a hook is about another repository.
        let hooked = ran(hook.arg("--version").env("PATH", &path).env("GIT_DIR", tools.path()));
        assert!(hooked.status.success(), "{}", said(&hooked));
        assert!(!said(&hooked).contains("password"), "{}", said(&hooked));
        let asked = fs::read_to_string(tools.path().join("asked")).unwrap();
        let version = env!("CARGO_PKG_VERSION");
        let expected = format!("{releases}/releases/download/v{version}/SHA256SUMS");
        assert_eq!(asked.lines().last(), Some(&*expected), "{origin}");
    }
}

#[test]
fn what_is_published_is_optimized_however_little_is_for_a_soon_build() {
    let manifest: toml::Table = fs::read_to_string(file("Cargo.toml")).unwrap().parse().unwrap();
    let level =
        |profile: &str, name: &str| manifest["profile"][profile]["package"].get(name)?.get("opt-level")?.as_integer();
    let mut tree = Command::new(env!("CARGO"));
    tree.args(["tree", "--locked", "--all-features", "--edges", "normal,no-proc-macro", "--prefix", "none"]);
    let tree = ran(tree.current_dir(file("")));
    assert!(tree.status.success(), "{}", said(&tree));
    for line in String::from_utf8(tree.stdout).unwrap().lines() {
        let name = line.split(' ').next().unwrap();
        let published = level("dist", name).or(level("release", name)).or(level("dist", "*"));
        assert_eq!(published, Some(3), "{name}");
    }
    // A package's own line would take `strip` away from it.
    assert_eq!(level("release", env!("CARGO_PKG_NAME")), None);
}
