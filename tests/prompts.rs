//! `wsis new KIND` at a terminal: what a person is asked, sees and types.

use crate::support::{Registry, assert_as_kept};
use rexpect::session::{PtySession, spawn_command};
use std::num::NonZero;
use std::process::Command;

const ROWS: NonZero<u16> = NonZero::new(40).unwrap();
const COLUMNS: NonZero<u16> = NonZero::new(100).unwrap();

/// A terminal in which the command runs.
struct Terminal {
    session: PtySession,
    screen: vt100::Parser,
}

impl Terminal {
    fn new(registry: &Registry, arguments: &str) -> Self {
        let mut command = Command::new("sh");
        let wsis = env!("CARGO_BIN_EXE_wsis");
        let script = format!("stty rows {ROWS} cols {COLUMNS}; '{wsis}' {arguments} --today 2026-01-01; echo $?");
        command.current_dir(registry.path()).args(["-c", &script]).env("NO_COLOR", "1").env("TERM", "xterm");
        let session = spawn_command(command, Some(30_000)).unwrap();
        Self { session, screen: vt100::Parser::new(ROWS, COLUMNS, 0) }
    }

    /// Waits until this text is printed.
    fn sees(&mut self, text: &str) {
        let before = self.session.exp_string(text).unwrap_or_else(|error| panic!("{error}\n{}", self.shown()));
        self.screen.process(before.as_bytes());
        self.screen.process(text.as_bytes());
    }

    fn types(&mut self, text: &str) {
        self.session.send(text).unwrap();
        self.session.flush().unwrap();
    }

    /// Answers the question that is asked next.
    fn answers(&mut self, question: &str, text: &str) {
        self.sees(&format!("? {question}"));
        self.types(&format!("{text}\r"));
    }

    /// What stands on the screen now.
    fn shown(&self) -> String {
        self.screen.screen().contents() + "\n"
    }

    /// Waits for its end, and gives what stands on the screen and the exit status.
    fn ends(mut self) -> (String, i32) {
        let rest = self.session.exp_eof().unwrap();
        self.screen.process(rest.as_bytes());
        let shown = self.shown();
        let (screen, status) = shown.trim_end().rsplit_once('\n').unwrap();
        (format!("{screen}\n"), status.parse().unwrap())
    }
}

const FILE: &str = "outputs/2025/c5/guide-to-cybersecurity.toml";

#[test]
fn a_person_is_asked_for_what_is_missing_and_told_at_once_what_is_wrong() {
    let registry = Registry::base();
    let mut terminal = Terminal::new(&registry, "new output --kind guideline");
    terminal.answers("line", "secur");
    terminal.answers("title", "Guide to cybersecurity");
    terminal.answers("date", "May 2025");
    terminal.sees("write 2025-05");
    terminal.types(&"\u{7f}".repeat(8));
    terminal.types("2025-05-15\r");
    terminal.sees("? by");
    terminal.types("telec");
    terminal.sees("itu  International Telecommunication Union");
    let suggested = terminal.shown();
    terminal.types("\t, ap");
    terminal.sees("itu, apc  Association for Progressive Communications");
    terminal.types("\t\r");
    terminal.answers("summary", "For small administrations.");
    terminal.answers("links", "");
    terminal.answers("sources", "https://example.org/a,b, A/60/687");
    terminal.answers("year", "");
    terminal.answers("id", "");
    terminal.answers(&format!("Write {FILE}?"), "y");
    let (screen, status) = terminal.ends();
    assert_eq!(status, 0, "{screen}");
    let written = std::fs::read_to_string(registry.path().join(FILE)).unwrap();
    let kept = format!("{suggested}--- at the end ---\n{screen}--- the file ---\n{written}");
    assert_as_kept(&kept, "expected/new-prompts.out");
}

#[test]
fn an_organization_that_is_not_there_is_told_with_the_nearest() {
    let registry = Registry::base();
    let mut terminal = Terminal::new(&registry, "new output --line c5 --title T --kind tool --date 2025");
    terminal.answers("by", "ituu");
    terminal.sees("`ituu` is not in the registry; did you mean `itu`?");
    terminal.types("\u{7f}\r");
    terminal.answers("summary", "");
    terminal.sees("this is needed");
    terminal.session.send_control('c').unwrap();
    assert_eq!(terminal.ends().1, 2);
}

#[test]
fn whoever_gives_up_gets_nothing_written() {
    let registry = Registry::base();
    let before = walkdir::WalkDir::new(registry.path()).into_iter().count();
    for key in ['c', '['] {
        let mut terminal = Terminal::new(&registry, "new organization");
        terminal.answers("name", "Union for the Public Domain");
        terminal.answers("acronym", "");
        terminal.sees("? category");
        terminal.session.send_control(key).unwrap();
        let (screen, status) = terminal.ends();
        assert!(screen.contains("error: given up: nothing was written"), "{screen}");
        assert_eq!((status, walkdir::WalkDir::new(registry.path()).into_iter().count()), (2, before));
    }
}

#[test]
fn nobody_is_asked_with_no_input_or_where_nothing_is_missing() {
    let registry = Registry::base();
    let (screen, status) = Terminal::new(&registry, "new output --no-input").ends();
    assert_eq!(status, 2);
    assert!(screen.contains("needs --year, --line, --title"), "{screen}");
    let whole = "new output --line c5 --year 2025 --title 'Guide to cybersecurity' --kind tool --date 2025 --by itu --summary S";
    let (screen, status) = Terminal::new(&registry, whole).ends();
    assert_eq!((status, screen.contains('?')), (0, false), "{screen}");
    assert!(registry.path().join(FILE).exists());
}

#[test]
fn a_meeting_is_asked_for_openness_and_gets_its_year_from_its_start() {
    let registry = Registry::base();
    let mut terminal = Terminal::new(&registry, "new meeting --dry-run");
    terminal.answers("title", "Consultation");
    terminal.answers("lines", "c5, e-health");
    terminal.answers("start", "2025-05-15");
    terminal.answers("end", "");
    terminal.answers("place.city", "Geneva");
    terminal.answers("place.country", "CH");
    terminal.answers("online", "no\u{7f}\u{7f}");
    terminal.answers("organizers", "itu");
    terminal.answers("open-to-all-stakeholders", "yes");
    terminal.answers("links", "");
    terminal.answers("sources", "https://example.org/c5");
    terminal.answers("id", "");
    let (screen, status) = terminal.ends();
    assert_eq!(status, 0, "{screen}");
    assert!(screen.contains("lines = [\"c5\", \"c7-e-health\"]"), "{screen}");
    assert!(screen.contains("open-to-all-stakeholders = true"), "{screen}");
}

#[test]
fn a_new_cycle_asks_for_its_year_first_and_knows_a_date_in_words() {
    let registry = Registry::base();
    let mut terminal = Terminal::new(&registry, "new cycle");
    terminal.answers("year", "2026");
    terminal.answers("outputs-due", "31 January 2027");
    terminal.sees("write 2027-01-31");
    terminal.types(&"\u{7f}".repeat(15));
    terminal.types("2027-01-31\r");
    terminal.sees("? Write cycles/2026.toml?");
    terminal.types("\r");
    assert_eq!(terminal.ends().1, 0);
}

#[test]
fn a_country_is_known_by_its_name() {
    let registry = Registry::base();
    let mut terminal = Terminal::new(&registry, "new meeting --line c5 --start 2025-05-15 --place.city Abidjan");
    terminal.answers("title", "A");
    terminal.answers("end", "");
    terminal.sees("? place.country");
    terminal.types("Ivory Coast");
    terminal.sees("CI  C");
    terminal.types("\u{1b}");
    terminal.ends();
}

#[test]
fn an_annual_report_is_asked_for_what_it_tells() {
    let registry = Registry::base();
    let asked =
        "new output --line c5 --year 2025 --title T --kind annual-report --date 2025 --by itu --summary S --dry-run";
    // Nothing is missing, so that nobody is asked.
    let (screen, status) = Terminal::new(&registry, asked).ends();
    assert_eq!((status, screen.contains('?')), (0, false), "{screen}");
    let mut terminal = Terminal::new(&registry, &asked.replace(" --by itu", ""));
    terminal.answers("by", "itu");
    for (question, answer) in [
        ("partners", "apc"),
        ("also", "c8"),
        ("coverage", "regional"),
        ("countries", "KE"),
        ("sdgs", "9"),
        ("language", "en"),
        ("narrative.progress", "Much."),
        ("narrative.challenges", ""),
        ("narrative.next-steps", ""),
        ("links", ""),
        ("sources", "A/60/687"),
        ("id", ""),
    ] {
        terminal.answers(question, answer);
    }
    let (screen, status) = terminal.ends();
    assert_eq!(status, 0, "{screen}");
    assert!(screen.contains("partners = [\"apc\"]") && screen.contains("progress = \"Much.\""), "{screen}");
}

#[test]
fn a_new_moderator_is_asked_for_and_ends_the_term_of_the_one_before() {
    let registry = Registry::base();
    let mut terminal = Terminal::new(&registry, "add moderator c5");
    terminal.answers("organization", "un");
    terminal.answers("role", "");
    terminal.answers("provisional", "");
    terminal.answers("from", "1.12.2026");
    terminal.sees("write 2026-12-01");
    terminal.types(&"\u{7f}".repeat(9));
    terminal.types("2026-12-01\r");
    terminal.answers("until", "");
    terminal.answers("sources", "A/60/687");
    terminal.answers("itu moderates C5 since 2006-02-24: does that term end on 2026-11-30?", "");
    let (screen, status) = terminal.ends();
    assert_eq!(status, 0, "{screen}");
    let line = std::fs::read_to_string(registry.path().join("action-lines/c5.toml")).unwrap();
    let added = "[[moderators]]\norganization = \"un\"\nfrom = 2026-12-01\nsources = [\"A/60/687\"]\n";
    assert!(line.contains("until = 2026-11-30\n") && line.ends_with(added), "{line}");
}

#[test]
fn whose_word_stands_is_asked_where_two_files_say_otherwise() {
    let registry = Registry::base();
    let mut terminal = Terminal::new(&registry, "merge organization apc un");
    terminal.sees("? name");
    terminal.types("\u{1b}[B\r");
    terminal.answers("acronym", "");
    terminal.answers("category", "");
    terminal.answers("Merge `apc` into `un`, and remove its file?", "y");
    let (screen, status) = terminal.ends();
    assert_eq!(status, 0, "{screen}");
    let merged = std::fs::read_to_string(registry.path().join("organizations/un.toml")).unwrap();
    assert!(
        merged.starts_with("name = \"Association for Progressive Communications\"\nacronym = \"UN\"\n"),
        "{merged}"
    );
}
