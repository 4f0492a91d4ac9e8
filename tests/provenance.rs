//! Which commit last changed a record, and which records are behind a figure.

use crate::git::{commit_on, committed, git, git_on};
use crate::requests::with_requests;
use crate::support::{Ran, Registry, assert_as_kept, excerpt, project, tests};
use git2::{Oid, Repository, Signature, Time};
use serde_json::{Map, Value, json};
use std::path::Path;
use std::process::Command;
use wsis::{ActionLine, FigurePath, History, Snapshot, Year, explain, load, stocktake};

const REPORT: &str = "outputs/2006/c5/annual-report.toml";

/// The small registry: committed in 2006, and its report of C5 changed at half an hour into 2007 in Geneva.
fn with_history() -> Registry {
    let registry = committed(Registry::base());
    edit(&registry, REPORT);
    commit_on(
        registry.path(),
        "2007-01-01T00:30:00+0100",
        "The report of C5 is\n in its second edition\n\nMore of it.",
    );
    registry
}

/// Adds an empty line to a file.
fn edit(registry: &Registry, file: &str) {
    let text = std::fs::read_to_string(registry.path().join(file)).unwrap();
    registry.write(file, text + "\n");
}

fn shown(registry: &Registry, arguments: &[&str]) -> Value {
    registry.wsis(&[&["show"], arguments, &["--format", "json"]].concat()).json()["last_changed"].clone()
}

#[test]
fn a_record_names_the_commit_that_last_changed_it() {
    let registry = with_history();
    let change = shown(&registry, &["output", "2006/c5/annual-report"]);
    assert_eq!(
        change,
        json!({
            "standing": "committed",
            "commit": crate::git::head(registry.path()),
            // The author's day, which in UTC was still the one before.
            "date": "2007-01-01",
            "summary": "The report of C5 is in its second edition",
        })
    );
    assert_eq!(shown(&registry, &["organization", "itu"])["summary"], "First");
    assert_eq!(shown(&registry, &["output", "2006/c5/annual-report", "--at", "HEAD~1"])["summary"], "First");
    let yaml = registry.wsis(&["show", "output", "2006/c5/annual-report", "--format", "yaml"]).stdout;
    assert!(yaml.contains("last_changed:\n  standing: committed\n"), "{yaml}");
    assert!(!yaml.contains("test@example.org"));
    assert_eq!(shown(&Registry::base(), &["organization", "itu"]), Value::Null);
}

#[test]
fn what_is_not_committed_is_said() {
    let registry = with_history();
    edit(&registry, REPORT);
    git(registry.path(), &["add", REPORT]);
    registry.write("organizations/new.toml", "name = \"New\"\ncategory = \"academia\"\n");
    registry.write("organizations/un.toml", "name = \"UN\"\ncategory = \"international-organization\"\n");
    let last_line = |kind: &str, id: &str, more: &[&str]| {
        let ran = registry.wsis(&[&["show", kind, id, "--width", "100"], more].concat());
        assert_eq!(ran.status, 0, "{}", ran.seen());
        format!(
            "$ wsis show {kind} {id} {}\n{}\n",
            more.join(" "),
            ran.stdout.split_once("\nFile ").unwrap().1.trim_start()
        )
    };
    let seen = [
        last_line("output", "2006/c5/annual-report", &[]),
        last_line("output", "2006/c5/annual-report", &["--at", "HEAD"]),
        last_line("organization", "new", &[]),
        last_line("organization", "un", &[]),
        last_line("organization", "itu", &[]),
    ];
    assert_as_kept(&seen.concat(), "expected/provenance-show.out");
    assert_eq!(shown(&registry, &["organization", "new"])["standing"], "new");
    assert_eq!(shown(&registry, &["organization", "un"])["standing"], "changed");
    let status = Command::new("git").current_dir(registry.path()).args(["status", "--short"]).output().unwrap();
    assert_eq!(String::from_utf8(status.stdout).unwrap().lines().count(), 3, "nothing was touched");
}

#[test]
fn a_repository_without_a_commit_has_committed_nothing() {
    let registry = Registry::base();
    git(registry.path(), &["init", "--quiet"]);
    assert_eq!(shown(&registry, &["organization", "itu"])["standing"], "new");
}

#[test]
fn a_moved_file_was_changed_by_the_commit_that_moved_it() {
    let registry = with_history();
    git(registry.path(), &["mv", REPORT, "outputs/2006/c5/report.toml"]);
    commit_on(registry.path(), "2007-02-01T12:00:00+0000", "A shorter name");
    assert_eq!(shown(&registry, &["output", "2006/c5/report"])["summary"], "A shorter name");
}

#[test]
fn a_merge_changed_only_what_it_settled_itself() {
    let registry = committed(Registry::base());
    let (top, merged) = (registry.path(), ["merge", "--quiet", "--no-edit", "--strategy", "ours", "side"]);
    git(top, &["checkout", "--quiet", "-b", "side"]);
    edit(&registry, "organizations/itu.toml");
    edit(&registry, "organizations/un.toml");
    commit_on(top, "2006-07-01T12:00:00+0000", "Of the side");
    git(top, &["checkout", "--quiet", "main"]);
    registry.write("organizations/un.toml", "name = \"United\"\ncategory = \"international-organization\"\n");
    commit_on(top, "2006-08-01T12:00:00+0000", "Of the main line");
    git_on(top, "2006-09-01T12:00:00+0000", &merged);
    // The main line's own is kept, the side's taken over, and one settled between both.
    git(top, &["checkout", "--quiet", "side", "--", "organizations/itu.toml"]);
    edit(&registry, REPORT);
    git(top, &["add", "--all"]);
    git_on(top, "2006-09-01T12:00:00+0000", &["commit", "--quiet", "--amend", "--message", "The merge"]);
    assert_eq!(shown(&registry, &["organization", "itu"])["summary"], "Of the side");
    assert_eq!(shown(&registry, &["organization", "un"])["summary"], "Of the main line");
    assert_eq!(shown(&registry, &["output", "2006/c5/annual-report"])["summary"], "The merge");
}

#[test]
fn a_shallow_clone_says_what_it_does_not_know() {
    let registry = with_history();
    edit(&registry, "organizations/itu.toml");
    commit_on(registry.path(), "2007-03-01T12:00:00+0000", "The name of the ITU");
    let clone = Registry::empty();
    let origin = format!("file://{}", registry.path().display());
    git(clone.path(), &["clone", "--quiet", "--depth", "2", &origin, "."]);
    assert_eq!(shown(&clone, &["organization", "itu"])["summary"], "The name of the ITU");
    let unknown = json!({"standing": "unknown", "commit": null, "date": null, "summary": null});
    // Where the clone begins nobody can tell what that commit changed, though it did change this one.
    assert_eq!(shown(&clone, &["output", "2006/c5/annual-report"]), unknown);
    assert_eq!(shown(&clone, &["organization", "un"]), unknown);
    let text = clone.wsis(&["show", "organization", "un"]).stdout;
    assert!(text.contains("\nLast changed        not known, the clone is shallow\n"), "{text}");
    edit(&clone, "organizations/un.toml");
    let text = clone.wsis(&["show", "organization", "un", "--width", "120"]).stdout;
    assert!(text.contains("not known, the clone is shallow (changed since, and not committed yet)\n"), "{text}");
}

/// Numbers that are as good as random, and the same each time.
struct Dice(u64);

impl Dice {
    fn below(&mut self, limit: u64) -> u64 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) % limit
    }
}

/// A history of a few files in which lines part and merge: merges take one side or the other, or settle on something third,
/// clocks go wrong, and files come, go and come back.
fn made_up_history(folder: &Path, dice: &mut Dice, files: &[String]) {
    let repository = Repository::init(folder).unwrap();
    let mut commits: Vec<(Oid, Vec<Option<u64>>)> = Vec::new();
    for n in 0..80 {
        let mut parents: Vec<usize> = Vec::new();
        if n > 0 {
            parents.push(n - 1 - usize::try_from(dice.below(u64::try_from(n.min(4)).unwrap())).unwrap());
            let other = usize::try_from(dice.below(u64::try_from(n).unwrap())).unwrap();
            if dice.below(3) == 0 && other != parents[0] {
                parents.push(other);
            }
        }
        let mut state = parents.first().map_or(vec![None; files.len()], |first| commits[*first].1.clone());
        for (file, content) in state.iter_mut().enumerate() {
            if let Some(other) = parents.get(1).filter(|_| dice.below(2) == 0) {
                *content = commits[*other].1[file];
            }
            if dice.below(6) == 0 {
                *content = Some(dice.below(4)).filter(|content| *content > 0);
            }
        }
        let skew = i64::try_from(dice.below(5)).unwrap() * 3600;
        let when = Signature::new(
            "Test",
            "test@example.org",
            &Time::new(1_150_000_000 + 7200 * i64::try_from(n).unwrap() - skew, 0),
        );
        let tree = tree(&repository, files, &state);
        let tree = repository.find_tree(tree).unwrap();
        let parents: Vec<_> = parents.iter().map(|n| repository.find_commit(commits[*n].0).unwrap()).collect();
        let parents: Vec<_> = parents.iter().collect();
        let when = when.unwrap();
        commits.push((repository.commit(None, &when, &when, &format!("{n}"), &tree, &parents).unwrap(), state));
    }
    repository.reference("refs/heads/main", commits.last().unwrap().0, true, "made up").unwrap();
    repository.set_head("refs/heads/main").unwrap();
}

fn tree(repository: &Repository, files: &[String], state: &[Option<u64>]) -> Oid {
    let mut index = git2::Index::new().unwrap();
    let mut add = |file: &str, content: &str| {
        let never = git2::IndexTime::new(0, 0);
        let entry = git2::IndexEntry {
            ctime: never,
            mtime: never,
            dev: 0,
            ino: 0,
            mode: 0o100_644,
            uid: 0,
            gid: 0,
            file_size: 0,
            id: repository.blob(content.as_bytes()).unwrap(),
            flags: 0,
            flags_extended: 0,
            path: file.into(),
        };
        index.add(&entry).unwrap();
    };
    add("registry.toml", "schema = 1\n");
    for (file, content) in files.iter().zip(state) {
        if let Some(content) = content {
            add(file, &content.to_string());
        }
    }
    index.write_tree_to(repository).unwrap()
}

#[test]
fn one_walk_finds_what_git_log_finds_of_each_file() {
    let files: Vec<_> = (0..12).map(|n| format!("outputs/200{}/c{}/{n}.toml", n % 3, n % 2 + 1)).collect();
    let mut changed_by_merges = 0;
    for seed in 0..6 {
        let folder = tempfile::tempdir().unwrap();
        made_up_history(folder.path(), &mut Dice(seed), &files);
        let source = Snapshot::at_revision(folder.path(), "main").unwrap();
        let history = History::of(&source).unwrap().unwrap();
        let found = history.last_changes(files.iter().map(String::as_str)).unwrap();
        for file in &files {
            let log = said(folder.path(), &["log", "-1", "--format=%H %P", "main", "--", file]);
            let is_there = !said(folder.path(), &["ls-tree", "main", "--", file]).is_empty();
            let expected = log.split_whitespace().next().filter(|_| is_there);
            assert_eq!(found[file].commit.as_deref(), expected, "{file} with seed {seed}");
            changed_by_merges += usize::from(is_there && log.split_whitespace().count() == 3);
        }
    }
    assert!(changed_by_merges > 3, "{changed_by_merges} merges changed a file");
}

/// What git prints.
fn said(folder: &Path, arguments: &[&str]) -> String {
    let output = Command::new("git").current_dir(folder).args(arguments).output().unwrap();
    String::from_utf8(output.stdout).unwrap()
}

fn counting() -> Registry {
    let registry = Registry::empty();
    registry.write_all(&std::fs::read_to_string(tests().join("fixtures/counting.txt")).unwrap());
    registry
}

fn explained(registry: &Registry, arguments: &[&str]) -> Ran {
    registry.wsis(&[&["stocktake", "--quiet", "--year", "2006", "--explain"], arguments].concat())
}

#[test]
fn the_records_behind_a_figure_are_listed() {
    let registry = committed(counting());
    registry
        .write("outputs/2006/c5/new.toml", std::fs::read(registry.path().join("outputs/2006/c5/late.toml")).unwrap());
    let cases: [&[&str]; 13] = [
        &["c5/outputs"],
        &["c5/late"],
        &["c5/meetings"],
        &["c5/participants"],
        &["c5/members"],
        &["c5/moderators"],
        &["c5/modalities", "--width", "120"],
        &["c7+/also"],
        &["c2/moderators"],
        &["total/organizations"],
        &["total/with-open-meeting", "--line", "c5", "c6"],
        &["total/by-country/ch", "--format", "csv"],
        &["c5/planned", "--format", "json"],
    ];
    let seen = cases.map(|arguments| {
        let ran = explained(&registry, arguments);
        format!("$ wsis stocktake --year 2006 --explain {}\n{}\n", arguments.join(" "), ran.seen())
    });
    assert_as_kept(&seen.concat(), "expected/explain-figures.out");
}

#[test]
fn outside_of_git_the_records_are_listed_without_commits() {
    let ran = explained(&counting(), &["c5/outputs"]);
    assert!(ran.status == 0 && !ran.stdout.contains("Last changed"), "{}", ran.seen());
}

#[test]
fn an_unknown_figure_leads_to_the_one_that_was_meant() {
    let cases: [&[&str]; 9] = [
        &["c5"],
        &["c12/outputs"],
        &["c5/outptus"],
        &["c5/organizations"],
        &["total/by-country"],
        &["total/by-kind/gideline"],
        &["c9/by-kind/tool"],
        &["c5/outputs/tool"],
        &["c5/outputs", "--format", "markdown"],
    ];
    let registry = counting();
    let seen = cases.map(|arguments| {
        let ran = explained(&registry, arguments);
        format!("$ wsis stocktake --year 2006 --explain {}\n{}\n", arguments.join(" "), ran.seen())
    });
    assert_as_kept(&seen.concat(), "expected/explain-figures-unknown.out");
    assert_eq!(registry.wsis(&["stocktake", "--by", "kind", "--explain", "c5/outputs"]).status, 2);
}

/// Every figure of a line or of the totals, as JSON shows them, by the name that explains it.
fn figures(of: &str, shown: &Value) -> Vec<(String, u64)> {
    let mut figures = Vec::new();
    for (key, value) in shown.as_object().unwrap() {
        let name = match (key.as_str(), of == "total") {
            (
                "lines"
                | "line"
                | "title"
                | "nil_report"
                | "gaps"
                | "change"
                | "including_sub_lines"
                | "participants_approximate",
                _,
            ) => continue,
            ("total", _) => String::new(),
            (key, _) => format!("/{}", key.replace('_', "-")),
        };
        match value {
            Value::Number(number) => figures.push((format!("{of}{name}"), number.as_u64().unwrap())),
            Value::Array(list) => figures.push((format!("{of}{name}"), list.len() as u64)),
            // A group, meetings or outputs: their figures are named by themselves, but for all of them.
            Value::Object(_) if ["group", "meetings", "outputs"].contains(&key.as_str()) => {
                for (inner, number) in self::figures(of, value) {
                    figures.push((if inner == of { format!("{of}{name}") } else { inner }, number));
                }
            }
            Value::Object(requests) if key == "requests" => figures.extend(of_requests(requests)),
            Value::Object(counts) => {
                figures.extend(counts.iter().map(|(key, n)| (format!("{of}{name}/{key}"), n.as_u64().unwrap())));
            }
            other => panic!("{of} {key}: {other}"),
        }
    }
    figures
}

/// The figures of requests: in each state, and of whom these are asked.
fn of_requests(requests: &Map<String, Value>) -> Vec<(String, u64)> {
    let name = |key: &str| format!("total/requests-{}", key.replace('_', "-"));
    let figures = requests.iter().flat_map(|(key, value)| match value.as_object() {
        None => vec![(name(key), value.as_u64().unwrap())],
        Some(asked) => {
            let of = |(asked, states): (&String, &Value)| {
                let states = states.as_object().unwrap().clone();
                let name = format!("{}/{asked}", name(key));
                states.into_iter().map(move |(state, number)| (format!("{name}/{state}"), number.as_u64().unwrap()))
            };
            asked.iter().flat_map(of).collect()
        }
    });
    figures.collect()
}

/// Explains every figure of some years, and counts them.
fn explain_all(folder: &Path, years: std::ops::RangeInclusive<u16>) -> usize {
    let registry = load(&Snapshot::folder(folder).unwrap()).unwrap();
    let mut explained = 0;
    for year in years.map(|year| Year::new(&year.to_string()).unwrap()) {
        let taken = serde_json::to_value(stocktake(&registry, year, &ActionLine::ALL)).unwrap();
        let lines = taken["lines"].as_array().unwrap().iter().flat_map(|line| {
            let sub_lines = line.get("including_sub_lines").map(|sum| figures("c7+", sum));
            figures(line["line"].as_str().unwrap(), line).into_iter().chain(sub_lines.unwrap_or_default())
        });
        for (name, value) in lines.chain(figures("total", &taken["totals"])) {
            let asked = FigurePath::new(&name).unwrap_or_else(|unknown| panic!("{unknown}"));
            let explanation = explain(&registry, year, &ActionLine::ALL, &asked).unwrap();
            let added: u64 = explanation.records.iter().map(|record| record.adds).sum();
            assert_eq!((explanation.value, added), (value, value), "{name} of {year}");
            let mut counted: Vec<_> =
                explanation.records.iter().map(|record| (&record.id, &record.file, &record.title)).collect();
            counted.sort();
            counted.dedup();
            assert_eq!(counted.len(), explanation.records.len(), "{name} of {year} counts something twice");
            assert!(explanation.records.iter().all(|record| folder.join(&record.file).is_file()), "{name} of {year}");
            explained += 1;
        }
    }
    explained
}

#[test]
fn every_figure_is_explained_by_as_many_records_as_it_counts() {
    assert!(explain_all(&excerpt(), 2003..=2026) > 24 * 22 * 14);
    explain_all(counting().path(), 2005..=2007);
    explain_all(with_requests().path(), 2025..=2030);
    for example in std::fs::read_dir(project().join("examples")).unwrap().map(Result::unwrap) {
        explain_all(&example.path(), 2005..=2007);
    }
    for seed in ["1", "2"] {
        let folder = tempfile::tempdir().unwrap();
        let script = project().join("benches/gen_registry.py");
        let arguments = ["--outputs", "900", "--seed", seed, "--years", "2006-2008"];
        let made = Command::new("python3").arg(script).arg(folder.path()).args(arguments).status();
        assert!(made.expect("python3 is installed").success());
        explain_all(folder.path(), 2005..=2009);
    }
}

#[test]
fn a_report_lists_files_and_commits_where_it_is_asked_to() {
    let registry = with_history();
    registry.write(
        "meetings/2006/c5-new.toml",
        std::fs::read(registry.path().join("meetings/2006/c5-facilitation.toml")).unwrap(),
    );
    for kind in ["stocktaking", "secretary-general"] {
        let plain = registry.wsis(&["report", kind, "--year", "2006", "--force"]);
        let told = registry.wsis(&["report", kind, "--year", "2006", "--force", "--provenance"]);
        assert_eq!((plain.status, told.status), (0, 0), "{}", told.stderr);
        assert!(!plain.stdout.contains("Files and commits"));
        let annex = told.stdout.split("Files and commits\n").last().unwrap();
        let rows = annex.lines().skip_while(|line| !line.starts_with('|')).take_while(|line| line.starts_with('|'));
        assert_as_kept(&(rows.collect::<Vec<_>>().join("\n") + "\n"), "expected/report-records.out");
    }
    let ran = Registry::base().wsis(&["report", "stocktaking", "--year", "2006", "--provenance"]);
    assert_eq!((ran.status, ran.stdout.as_str()), (2, ""));
    assert!(
        ran.stderr.contains("`--provenance` needs git's history, and . is in no git repository: leave it out"),
        "{}",
        ran.stderr
    );
}
