//! The year of a registry, as its secretariat, its moderators and their reviewers live it: one step after the other, each with what
//! the program says of it. The whole story is kept in `expected/story.out`, to be read from top to bottom.

use crate::support::{Registry, assert_as_kept};
use std::fmt::Write;
use std::fs;
use std::process::Command;

/// A registry in git, and the story so far.
struct Story {
    registry: Registry,
    told: String,
    /// The day on which the next commit is made.
    day: String,
}

const TODAY: [&str; 2] = ["--today", "2008-03-01"];

impl Story {
    fn begin() -> Self {
        let registry = Registry::empty();
        registry.write_all(&fs::read_to_string(crate::support::tests().join("fixtures/story.txt")).unwrap());
        let story = Self { registry, told: String::new(), day: "2008-02-01".to_owned() };
        story.git(&["init", "--quiet", "--initial-branch", "main"]);
        story.commit("The registry at the beginning of 2008");
        story
    }

    /// A heading of the story.
    fn chapter(&mut self, day: &str, title: &str) {
        day.clone_into(&mut self.day);
        let _ = writeln!(self.told, "{}# {day}: {title}\n", if self.told.is_empty() { "" } else { "\n" });
    }

    fn git(&self, arguments: &[&str]) -> bool {
        let moment = format!("{}T12:00:00Z", self.day);
        let ran = Command::new("git")
            .current_dir(self.registry.path())
            .args(["-c", "user.name=Test", "-c", "user.email=test@example.org", "-c", "commit.gpgsign=false"])
            .args(["-c", "core.autocrlf=false", "-c", "merge.conflictStyle=merge"])
            .args(arguments)
            .env("GIT_AUTHOR_DATE", &moment)
            .env("GIT_COMMITTER_DATE", &moment)
            .output()
            .unwrap();
        ran.status.success()
    }

    fn commit(&self, message: &str) {
        assert!(self.git(&["add", "--all"]) && self.git(&["commit", "--quiet", "--message", message]), "{message}");
    }

    /// A branch from main.
    fn branch(&self, name: &str) {
        assert!(self.git(&["checkout", "--quiet", "-b", name, "main"]), "{name}");
    }

    fn merge(&self, name: &str) -> bool {
        assert!(self.git(&["checkout", "--quiet", "main"]));
        self.git(&["merge", "--quiet", "--no-ff", "--message", &format!("Merge {name}"), name])
    }

    /// Throws away what is not committed, and the branch with it.
    fn give_up(&self) {
        assert!(self.git(&["checkout", "--quiet", "--force", "main"]) && self.git(&["clean", "--quiet", "-fd"]));
    }

    /// Changes a text of the registry.
    fn edit(&self, file: &str, from: &str, to: &str) {
        let text = fs::read_to_string(self.registry.path().join(file)).unwrap();
        assert!(text.contains(from), "{file} has {from}");
        self.registry.write(file, text.replacen(from, to, 1));
    }

    /// Runs a command and tells what it says.
    fn says(&mut self, arguments: &[&str]) -> i32 {
        let is_judged = arguments.first() == Some(&"check");
        let all: Vec<_> =
            arguments.iter().copied().chain(if is_judged { &TODAY[..] } else { &[] }.iter().copied()).collect();
        let ran = self.registry.wsis(&all);
        let _ = writeln!(self.told, "$ wsis {}\n{}", arguments.join(" "), ran.seen());
        ran.status
    }
}

fn output(title: &str, kind: &str, by: &str) -> String {
    format!(
        "title = \"{title}\"\nkind = \"{kind}\"\ndate = 2007-11-05\nby = [\"{by}\"]\nsummary = \"For all who work on the line.\"\nsources = [\"https://example.org/{by}\"]\n"
    )
}

/// What six moderators send: who, for which line, its title and kind.
const SENT: [(&str, &str, &str, &str); 6] = [
    ("un-desa", "c1", "Guide to e-participation", "guideline"),
    ("unesco", "c3", "Policy on information for all", "policy"),
    ("itu", "c5", "Cybersecurity guide", "guideline"),
    ("fao", "c7-e-agriculture", "The e-agriculture community", "partnership"),
    ("ilo", "c7-e-employment", "Study of telework", "publication"),
    ("who", "c7-e-health", "Survey of e-health", "publication"),
];

#[test]
fn a_year_with_six_moderators_and_those_who_review_them() {
    let mut story = Story::begin();
    six_moderators_send_what_their_lines_brought(&mut story);
    their_work_is_merged(&mut story);
    a_closed_year_stays_as_it_is(&mut story);
    a_line_is_taken_over(&mut story);
    assert_as_kept(&story.told, "expected/story.out");
}

fn six_moderators_send_what_their_lines_brought(story: &mut Story) {
    story.chapter("2008-02-04", "six moderators send what their lines brought");
    for (moderator, line, title, kind) in SENT {
        story.branch(moderator);
        story.registry.write(&format!("outputs/2007/{line}/first.toml"), output(title, kind, moderator));
        story.commit(&format!("{title}, by {moderator}"));
        assert_eq!(story.says(&["check", "--base", "main", "--as", moderator]), 0);
    }

    story.chapter("2008-02-05", "the reviewer of one of them sees what it does");
    story.says(&["diff", "main"]);
    story.says(&["diff", "main", "--format", "markdown"]);

    story.chapter("2008-02-06", "WHO mends a slip in UNESCO's file as well, which is not for it to do");
    story.registry.write("outputs/2007/c3/first.toml", output("Policy of information for all", "policy", "unesco"));
    assert_eq!(story.says(&["check", "--base", "main", "--as", "who"]), 1);
    story.give_up();
}

fn their_work_is_merged(story: &mut Story) {
    story.chapter("2008-02-07", "all are merged, and two that met at one forum both send its meeting");
    for (moderator, ..) in SENT {
        assert!(story.merge(moderator), "{moderator}");
    }
    for (moderator, line, hall) in [("unesco", "c3", "Room II"), ("itu", "c5", "Popov room")] {
        story.branch(&format!("{moderator}-forum"));
        let meeting = format!(
            "title = \"Forum of 2007\"\nlines = [\"{line}\"]\nstart = 2007-05-15\nplace = {{ city = \"Geneva\", country = \"CH\", venue = \"{hall}\" }}\norganizers = [\"{moderator}\"]\nopen-to-all-stakeholders = true\nsources = [\"https://example.org/forum\"]\n"
        );
        story.registry.write("meetings/2007/forum.toml", meeting);
        story.commit("The forum");
    }
    assert!(story.merge("unesco-forum"));
    assert!(!story.merge("itu-forum"), "both brought the same file");
    assert_eq!(story.says(&["check", "meetings"]), 1);
    let settled = "title = \"Forum of 2007\"\nlines = [\"c3\", \"c5\"]\nstart = 2007-05-15\nplace = { city = \"Geneva\", country = \"CH\" }\norganizers = [\"itu\", \"unesco\"]\nopen-to-all-stakeholders = true\nsources = [\"https://example.org/forum\"]\n";
    story.registry.write("meetings/2007/forum.toml", settled);
    story.commit("Merge itu-forum: one meeting of both lines");
    assert_eq!(story.says(&["check", "--base", "main~1"]), 0);

    story.chapter("2008-02-11", "FAO's output turns out to be of another year, and is reverted");
    story.branch("revert-fao");
    assert!(story.git(&["revert", "--no-edit", "--mainline", "1", ":/^Merge fao"]));
    assert_eq!(story.says(&["check", "--base", "main"]), 0);
    story.says(&["diff", "main"]);
    assert!(story.merge("revert-fao"));
}

fn a_closed_year_stays_as_it_is(story: &mut Story) {
    story.chapter("2008-02-12", "2006 is closed: its files may be written in another way");
    story.branch("tidy");
    story.edit("outputs/2006/c5/annual-report.toml", "by = [\"itu\"]", "# the group's secretary\nby = [ 'itu', ]");
    assert_eq!(story.says(&["check", "--base", "main"]), 0);
    story.give_up();

    story.chapter("2008-02-13", "but it may not be changed: four tries");
    story.branch("attack-value");
    story.edit("outputs/2006/c5/annual-report.toml", "by = [\"itu\"]", "by = [\"itu\", \"ilo\"]");
    assert_eq!(story.says(&["check", "--base", "main"]), 1);
    story.give_up();
    story.branch("attack-more");
    story.registry.write("outputs/2006/c7-e-health/late.toml", output("A late report", "publication", "who"));
    assert_eq!(story.says(&["check", "--base", "main", "--rule", "frozen-year-changed"]), 1);
    story.give_up();
    story.branch("attack-less");
    fs::remove_file(story.registry.path().join("meetings/2006/c5-facilitation.toml")).unwrap();
    assert_eq!(story.says(&["check", "--base", "main"]), 1);
    story.give_up();
    story.branch("attack-reopened");
    story.edit("cycles/2006.toml", "closed = 2008-01-15\n", "");
    story.edit("cycles/2006.toml", "date = 2007-03-01", "date = 2007-03-02");
    story.commit("Open 2006 again");
    story.edit("outputs/2006/c5/annual-report.toml", "first year", "first months");
    story.commit("And change it");
    assert_eq!(story.says(&["check", "--base", "main"]), 1);
    story.give_up();

    story.chapter("2008-02-14", "a correction that has to be made, for all to see");
    story.branch("correction");
    story.edit("outputs/2006/c5/annual-report.toml", "by = [\"itu\"]", "by = [\"itu\", \"ilo\"]");
    let exception = "\n[[exceptions]]\nrule = \"frozen-year-changed\"\nfile = \"outputs/2006/c5/annual-report.toml\"\nreason = \"ILO wrote a chapter, as its letter of 5 February 2008 shows.\"\n";
    story.edit("registry.toml", "reporter = \"un\"\n", &format!("reporter = \"un\"\n{exception}"));
    story.commit("Correct the report of 2006");
    assert_eq!(story.says(&["check", "--base", "main"]), 0);
    story.says(&["diff", "main", "--width", "120"]);
    assert!(story.merge("correction"));
    assert_eq!(story.says(&["check", "--base", "main"]), 0);
}

fn a_line_is_taken_over(story: &mut Story) {
    story.chapter("2008-02-18", "ILO would like to moderate C3, and cannot say so itself");
    story.branch("takeover");
    let term = "organization = \"unesco\"\nfrom = 2006-06-01\n";
    let taken = format!(
        "{term}until = 2008-02-29\nsources = [\"https://example.org/moderators\"]\n\n[[moderators]]\norganization = \"ilo\"\nfrom = 2008-03-01\n"
    );
    story.edit("action-lines/c3.toml", term, &taken);
    story.commit("ILO takes over C3");
    assert_eq!(story.says(&["check", "--base", "main", "--as", "ilo"]), 1);

    story.chapter("2008-02-19", "the secretariat does, ending UNESCO's term");
    assert_eq!(story.says(&["check", "--base", "main", "--as", "itu"]), 0);
    story.says(&["diff", "main"]);
    assert!(story.merge("takeover"));

    story.chapter("2008-02-20", "the past can not be told in another way");
    story.branch("rewrite");
    story.edit(
        "action-lines/c3.toml",
        "organization = \"itu\"\nfrom = 2005-11-18\nuntil = 2006-05-31",
        "organization = \"ilo\"\nfrom = 2005-11-18\nuntil = 2006-05-31",
    );
    story.edit(
        "action-lines/c3.toml",
        "organization = \"unesco\"\nfrom = 2006-06-01",
        "organization = \"unesco\"\nfrom = 2006-01-01",
    );
    assert_eq!(story.says(&["check", "--base", "main"]), 1);
    story.give_up();

    story.chapter("2008-02-21", "what was reported of 2006 can be read as it stood");
    story.says(&["stocktake", "--at", "main^{/^The registry at}", "--line", "c5", "--year", "2006"]);
    story.says(&["diff", "main^{/^The registry at}", "main"]);
}
