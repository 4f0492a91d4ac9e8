//! `wsis new KIND` at a terminal: what a person is asked, sees and types.

use crate::support::{Registry, assert_as_kept};
use rexpect::process::PtyProcess;
use rexpect::session::{PtySession, spawn_command};
use std::io::{Read, Write};
use std::num::NonZero;
use std::process::{Command, Stdio};
use std::time::Duration;

const ROWS: NonZero<u16> = NonZero::new(40).unwrap();
const COLUMNS: NonZero<u16> = NonZero::new(100).unwrap();

/// A terminal in which the command runs.
struct Terminal {
    session: PtySession,
    screen: vt100::Parser,
}

/// Keys as a terminal sends them.
const ESC: &str = "\u{1b}";
const DOWN: &str = "\u{1b}[B";
const LEFT: &str = "\u{1b}[D";
const CTRL_LEFT: &str = "\u{1b}[1;5D";
const HOME: &str = "\u{1b}[H";
const CTRL_A: &str = "\u{1}";
const CTRL_D: &str = "\u{4}";
const CTRL_E: &str = "\u{5}";
const CTRL_K: &str = "\u{b}";
const CTRL_L: &str = "\u{c}";
const CTRL_U: &str = "\u{15}";
const CTRL_W: &str = "\u{17}";
const ALT_B: &str = "\u{1b}b";

impl Terminal {
    fn new(registry: &Registry, arguments: &str) -> Self {
        Self::of(registry, arguments, ROWS, COLUMNS)
    }

    /// A terminal of this size.
    fn of(registry: &Registry, arguments: &str, rows: NonZero<u16>, columns: NonZero<u16>) -> Self {
        let mut command = Command::new("sh");
        let wsis = env!("CARGO_BIN_EXE_wsis");
        let script = format!("stty rows {rows} cols {columns}; '{wsis}' {arguments} --today 2026-01-01; echo $?");
        command.current_dir(registry.path()).args(["-c", &script]).env("NO_COLOR", "1").env("TERM", "xterm");
        let session = spawn_command(command, Some(30_000)).unwrap();
        Self { session, screen: vt100::Parser::new(rows, columns, 0) }
    }

    /// Waits until this text is printed.
    fn sees(&mut self, text: &str) {
        // What is read comes byte by byte.
        let in_bytes: String = text.bytes().map(char::from).collect();
        let before = self.session.exp_string(&in_bytes).unwrap_or_else(|error| panic!("{error}\n{}", self.shown()));
        self.process(&before);
        self.process(&in_bytes);
    }

    fn process(&mut self, in_bytes: &str) {
        let bytes: Vec<u8> = in_bytes.chars().map(|byte| u8::try_from(byte).unwrap()).collect();
        self.screen.process(&bytes);
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

    /// Leaves by a key, and waits for the end.
    fn ends_by(mut self, key: &str) -> (String, i32) {
        self.types(key);
        self.ends()
    }

    /// Waits for its end, and gives what stands on the screen and the exit status.
    fn ends(mut self) -> (String, i32) {
        let rest = self.session.exp_eof().unwrap();
        self.process(&rest);
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
    terminal.answers("date", "15/05/25");
    terminal.sees("write the year in full");
    terminal.types(CTRL_U);
    terminal.types("15/05/2025\r");
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
    terminal.sees("`ituu` is not in the registry");
    terminal.sees("> correct what was typed");
    terminal.sees("  itu  International Telecommunication Union");
    terminal.types("\r");
    terminal.sees("? by ituu");
    terminal.types("\u{7f}\r");
    terminal.answers("summary", "");
    terminal.sees("this is needed");
    terminal.session.send_control('c').unwrap();
    assert_eq!(terminal.ends().1, 2);
    let mut terminal =
        Terminal::new(&registry, "new output --line c5 --kind tool --date 2025 --title U --summary S --dry-run");
    terminal.answers("by", "ituu");
    terminal.answers("`ituu` is not in the registry", "itu");
    for question in ["links", "sources", "year", "id"] {
        terminal.answers(question, "");
    }
    let (screen, status) = terminal.ends();
    assert!(status == 0 && screen.contains("by = [\"itu\"]"), "{screen}");
}

#[test]
fn an_organization_that_is_not_there_is_made_on_the_way_and_both_files_are_written() {
    let registry = Registry::base();
    let arguments = "new output --line c5 --year 2025 --title T --kind tool --date 2025 --summary S";
    let mut terminal = Terminal::new(&registry, arguments);
    terminal.answers("by", "itu, Acme Institute");
    terminal.answers("`Acme Institute` is not in the registry", "make a new");
    terminal.answers("name", "");
    terminal.answers("acronym", "");
    terminal.answers("category", "acad");
    // Left in the midst of it, and gone on with.
    terminal.sees("? intergovernmental");
    terminal.types(ESC);
    let (screen, status) = terminal.ends();
    assert!(status == 2 && screen.contains("`wsis new output` goes on with it"), "{screen}");
    let mut terminal = Terminal::new(&registry, "new output");
    terminal.answers("go on with the draft of “T”?", "");
    terminal.sees("? by itu, Acme Institute");
    terminal.types("\r");
    terminal.answers("`Acme Institute` is not in the registry", "make a new");
    for question in ["intergovernmental", "country", "website"] {
        terminal.answers(question, "");
    }
    terminal.answers("sources", "https://acme.example.org");
    terminal.answers("id", "");
    terminal.sees("? by itu, acme-institute\r\n");
    terminal.answers("links", "");
    terminal.answers("sources", "https://example.org/t");
    terminal.answers("id", "");
    terminal.answers("Write these 2 files?", "");
    let (screen, status) = terminal.ends();
    assert_eq!(status, 0, "{screen}");
    let read = |file: &str| std::fs::read_to_string(registry.path().join(file)).unwrap();
    assert!(read("outputs/2025/c5/t.toml").contains("by = [\"itu\", \"acme-institute\"]"));
    let organization = "name = \"Acme Institute\"\ncategory = \"academia\"\nsources = [\"https://acme.example.org\"]\n";
    assert_eq!(read("organizations/acme-institute.toml"), organization);
    assert!(screen.contains(organization) && screen.contains("outputs/2025/c5/t.toml:\n\ntitle = \"T\""), "{screen}");
    assert_eq!(drafts(&registry), 0);
    assert_eq!(registry.wsis(&["check"]).status, 0);
}

#[test]
fn an_organization_is_made_on_the_way_to_a_list_too() {
    let registry = Registry::base();
    let mut terminal = Terminal::new(&registry, "add member c5 --from 2025-01-01");
    terminal.answers("organization", "acme");
    terminal.answers("`acme` is not in the registry", "make a new");
    terminal.answers("name", "Acme Institute");
    terminal.answers("acronym", "");
    terminal.answers("category", "acad");
    for question in ["intergovernmental", "country", "website"] {
        terminal.answers(question, "");
    }
    terminal.answers("sources", "https://acme.example.org");
    terminal.answers("until", "");
    terminal.answers("role", "");
    let (screen, status) = terminal.ends();
    assert!(status == 0 && screen.contains("organizations/acme.toml"), "{screen}");
    let group = std::fs::read_to_string(registry.path().join("groups/c5.toml")).unwrap();
    assert!(group.contains("organization = \"acme\"\nfrom = 2025-01-01\n"), "{group}");
    assert_eq!(registry.wsis(&["check"]).status, 0);
}

#[test]
fn an_organization_of_nearly_the_same_name_is_told_before_it_is_made_twice() {
    let registry = Registry::base();
    let mut terminal = Terminal::new(&registry, "new organization");
    terminal.answers("name", "International Telecommunications Union");
    terminal.answers("is it there already?", "");
    let (screen, status) = terminal.ends();
    assert!(status == 2 && screen.contains("organizations/itu.toml is there already"), "{screen}");
    let arguments = "new output --line c5 --year 2025 --title T --kind tool --date 2025 --summary S --dry-run";
    let mut terminal = Terminal::new(&registry, arguments);
    terminal.answers("by", "Association for Progressive Comunications");
    terminal.answers("`Association for Progressive Comunications` is not in the registry", "make a new");
    terminal.answers("name", "");
    terminal.answers("is it there already?", "");
    terminal.answers("links", "");
    terminal.answers("sources", "");
    terminal.answers("id", "");
    let (screen, status) = terminal.ends();
    assert!(status == 0 && screen.contains("by = [\"apc\"]"), "{screen}");
}

/// How many drafts are kept beside the records.
fn drafts(registry: &Registry) -> usize {
    let names = std::fs::read_dir(registry.path()).unwrap().map(|entry| entry.unwrap().file_name());
    names.filter(|name| name.to_string_lossy().starts_with(".wsis-draft-")).count()
}

fn records(registry: &Registry) -> usize {
    walkdir::WalkDir::new(registry.path()).into_iter().count() - drafts(registry)
}

#[test]
fn whoever_gives_up_gets_nothing_written_but_a_draft() {
    let registry = Registry::base();
    let before = records(&registry);
    for (n, key) in ["\u{3}", ESC, CTRL_D].into_iter().enumerate() {
        let mut terminal = Terminal::new(&registry, "new organization");
        match n {
            0 => {}
            1 => terminal.answers("go on with the draft of “Union for the Public Domain”?", "leave it"),
            _ => terminal.answers("go on with the draft of …?", "begin another"),
        }
        terminal.answers("name", "Union for the Public Domain");
        terminal.answers("acronym", "");
        terminal.sees("? category");
        let (screen, status) = terminal.ends_by(key);
        assert!(
            screen.contains("error: given up: nothing was written; a draft of what you answered is kept"),
            "{screen}"
        );
        assert_eq!((status, records(&registry), drafts(&registry)), (2, before, n + 1));
    }
    let nothing = Registry::base();
    let mut terminal = Terminal::new(&nothing, "new organization");
    terminal.sees("? name");
    let (screen, _) = terminal.ends_by(CTRL_D);
    assert!(screen.ends_with("given up: nothing was written\n") && drafts(&nothing) == 0, "{screen}");
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
    terminal.answers("outputs-due", "January 2027");
    terminal.sees("write the day too");
    terminal.types(&format!("{HOME}31 \r"));
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
    terminal.types(&format!("{CTRL_U}Swizerland\r"));
    terminal.sees("`Swizerland` is no country: did you mean `CH` for Switzerland?");
    terminal.types(&format!("{CTRL_U}Suisse\r"));
    terminal.sees("? place.country CH\r\n");
    terminal.ends_by(ESC);
}

#[test]
fn what_is_longer_than_the_terminal_is_seen_around_the_cursor() {
    let (rows, columns) = (NonZero::new(10).unwrap(), NonZero::new(40).unwrap());
    let registry = Registry::base();
    let mut terminal = Terminal::of(&registry, "new output --line c5 --kind tool --date 2025 --by itu", rows, columns);
    terminal.answers("title", "T");
    terminal.sees("? summary");
    // As a terminal sends what is pasted.
    terminal.types(&format!("\u{1b}[200~{}\u{1b}[201~", "word ".repeat(200)));
    terminal.types("the end");
    terminal.sees("\r\nend\r\n");
    terminal.types(HOME);
    terminal.sees("? summary word word");
    terminal.types(&format!("{CTRL_K}Short.\r"));
    terminal.sees("? links");
    let shown = terminal.shown();
    assert!(shown.ends_with("? title T\n? summary Short.\n? links\n"), "{shown}");
    terminal.ends_by(ESC);
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
    terminal.sees("can be read in two ways");
    terminal.sees("2026-01-12");
    terminal.types("\u{1b}[B\r");
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

#[test]
fn a_line_is_edited_as_in_a_shell() {
    let registry = Registry::base();
    let mut terminal =
        Terminal::new(&registry, "new organization --category civil-society --id u --source A/60/687 --dry-run");
    terminal.sees("? name");
    terminal.types(&format!("Onion{CTRL_U}"));
    terminal.types(&format!("the Public https://x.org/a{CTRL_W}Domainz{LEFT}{CTRL_K}"));
    terminal.types(&format!("{CTRL_A}for {CTRL_E} Names{ALT_B}{CTRL_D}{CTRL_D}{CTRL_K}{CTRL_L}"));
    terminal.types(&format!("{HOME}Union {CTRL_LEFT}{CTRL_LEFT}{CTRL_E}\u{7f}"));
    terminal.sees("Union for the Public Domain");
    terminal.types("\r");
    for question in ["acronym", "intergovernmental", "country", "website"] {
        terminal.answers(question, "");
    }
    let (screen, status) = terminal.ends();
    assert_eq!(status, 0, "{screen}");
    assert!(screen.contains("\nname = \"Union for the Public Domain\"\n"), "{screen}");
}

#[test]
fn a_draft_is_gone_on_with_where_it_was_left() {
    let registry = Registry::base();
    let before = records(&registry);
    let mut terminal = Terminal::new(&registry, "new output --line c5");
    terminal.answers("title", "Guide");
    terminal.answers("kind", "guideline");
    terminal.answers("date", "2025");
    terminal.sees("? by");
    terminal.types("itu, ap");
    terminal.sees("itu, apc  Association");
    terminal.ends_by(ESC);
    // It is no record.
    assert!(drafts(&registry) == 1 && registry.wsis(&["check"]).status == 0);
    let mut terminal = Terminal::new(&registry, "new output");
    terminal.sees("? go on with the draft of “Guide”?");
    terminal.sees("It was left on 2026-01-01");
    terminal.types("\r");
    terminal.sees("? by itu, ap");
    terminal.types("\t\r");
    terminal.answers("summary", "S");
    terminal.answers("links", "");
    // Whoever closes the terminal keeps what was answered until then.
    terminal.sees("? sources");
    drop(terminal);
    assert_eq!((records(&registry), drafts(&registry)), (before, 1));
    let mut terminal = Terminal::new(&registry, "new output");
    terminal.answers("go on with the draft of “Guide”?", "");
    terminal.answers("sources", "A/60/687");
    terminal.answers("year", "");
    terminal.answers("id", "");
    terminal.answers("Write outputs/2025/c5/guide.toml?", "");
    let (screen, status) = terminal.ends();
    assert!(status == 0 && screen.contains("by = [\"itu\", \"apc\"]"), "{screen}");
    assert_eq!(drafts(&registry), 0);
}

#[test]
fn a_command_whose_terminal_is_gone_ends_even_where_the_signal_for_it_is_ignored() {
    let registry = Registry::base();
    let pid = registry.path().join(".pid");
    let wsis = env!("CARGO_BIN_EXE_wsis");
    let mut command = Command::new("sh");
    let script = format!("trap '' HUP; sh -c 'echo $$ > .pid; exec \"{wsis}\" new output --line c5'; true");
    command.current_dir(registry.path()).args(["-c", &script]).env("NO_COLOR", "1");
    // Nobody else holds the other end of the terminal.
    let process = PtyProcess::new(command).unwrap();
    let mut terminal = process.get_file_handle().unwrap();
    let mut seen = String::new();
    let mut reads_until = |terminal: &mut std::fs::File, text: &str| {
        let mut read = [0; 4096];
        while !seen.contains(text) {
            let length = terminal.read(&mut read).unwrap();
            seen.push_str(&String::from_utf8_lossy(&read[..length]));
        }
    };
    reads_until(&mut terminal, "? title");
    terminal.write_all(b"Guide\r").unwrap();
    reads_until(&mut terminal, "? kind");
    drop((terminal, process));
    let pid = std::fs::read_to_string(pid).unwrap();
    let is_there = || Command::new("kill").args(["-0", pid.trim()]).stderr(Stdio::null()).status().unwrap().success();
    let ended = (0..100).any(|_| {
        std::thread::sleep(Duration::from_millis(200));
        !is_there()
    });
    assert!(ended && drafts(&registry) == 1);
}

#[test]
fn a_draft_is_thrown_away_and_one_that_can_not_be_read_is_told() {
    let registry = Registry::base().with(".wsis-draft-output-1.json", "{");
    let mut terminal = Terminal::new(&registry, "new output");
    terminal.sees(".wsis-draft-output-1.json can't be read");
    terminal.answers("line", "c5");
    terminal.sees("? title");
    terminal.ends_by("Gu\u{3}");
    assert_eq!(drafts(&registry), 2);
    registry.write(".wsis-draft-output-1.json", "{\"form\": 7}");
    let mut terminal = Terminal::new(&registry, "new output");
    terminal.sees("another version of wsis");
    terminal.answers("go on with the draft of the output of C5?", "throw");
    terminal.sees("? line");
    let (screen, _) = terminal.ends_by(ESC);
    assert!(screen.ends_with("given up: nothing was written\n"), "{screen}");
    assert_eq!(drafts(&registry), 1);
}

#[test]
fn in_git_a_draft_stands_where_no_commit_takes_it_up() {
    let registry = Registry::base();
    let git = |arguments: &[&str]| {
        let ran = Command::new("git").args(arguments).current_dir(registry.path()).output().unwrap();
        String::from_utf8(ran.stdout).unwrap()
    };
    git(&["init", "-q"]);
    git(&["add", "-A"]);
    let before = git(&["status", "--porcelain"]);
    let mut terminal = Terminal::new(&registry, "new cycle");
    terminal.answers("year", "2026");
    terminal.sees("? outputs-due");
    terminal.ends_by(ESC);
    assert!(registry.path().join(".git/wsis/drafts/cycle-1.json").is_file());
    assert_eq!((git(&["status", "--porcelain"]), drafts(&registry)), (before, 0));
}

#[test]
fn what_is_wrong_in_the_end_is_corrected_without_answering_all_again() {
    let registry = Registry::base();
    let mut terminal = Terminal::new(&registry, "new output --line c5 --kind tool --by itu --summary S --title T");
    terminal.answers("date", "2025");
    terminal.answers("links", "");
    terminal.answers("sources", "A/60/687");
    terminal.answers("year", "");
    terminal.answers("id", "");
    terminal.answers("Write outputs/2025/c5/t.toml?", "n");
    terminal.answers("correct", "title");
    terminal.sees("? title T");
    terminal.types("ool\r");
    terminal.answers("Write outputs/2025/c5/t.toml?", "n");
    terminal.answers("correct", "keep a draft");
    let (screen, status) = terminal.ends();
    assert!(status == 2 && screen.contains("`wsis new output` goes on with it"), "{screen}");
    let mut terminal = Terminal::new(&registry, "new output");
    terminal.answers("go on with the draft of “Tool”?", "");
    terminal.answers("Write outputs/2025/c5/t.toml?", "n");
    terminal.answers("correct", "date");
    terminal.sees("? date 2025");
    // In the future, which `check` finds.
    terminal.types(&format!("{CTRL_U}2027-01-01\r"));
    terminal.sees("`check` would find errors in it");
    terminal.answers("correct", "kind: tool");
    terminal.sees("> tool: A tool");
    terminal.types("\r");
    terminal.answers("correct", "throw it away");
    let (screen, status) = terminal.ends();
    assert!(status == 2 && screen.contains("the draft is thrown away"), "{screen}");
    assert_eq!((drafts(&registry), registry.path().join("outputs/2025/c5/t.toml").exists()), (0, false));
}

#[test]
fn lines_break_at_words_and_a_search_that_finds_nothing_says_so() {
    let (rows, columns) = (NonZero::new(24).unwrap(), NonZero::new(60).unwrap());
    let registry = Registry::base();
    let mut terminal = Terminal::of(&registry, "new output --title T --kind tool --by itu --summary S", rows, columns);
    terminal.sees("? line");
    terminal.types("e-busn");
    terminal.sees("nothing fits");
    terminal.types("\r");
    terminal.types(CTRL_U);
    terminal.types("secur\r");
    terminal.sees("? date");
    terminal.types("5/6/2025\r");
    terminal.sees("2025-05-06 if the month does");
    terminal.sees("known]");
    let shown = terminal.shown();
    assert!(shown.lines().all(|line| line.chars().count() < 60), "{shown}");
    let in_one_line = shown.split_whitespace().collect::<Vec<_>>().join(" ");
    let told = "# `5/6/2025` can be read in two ways; write 2025-06-05 if the day comes first in it, or 2025-05-06 if the month does";
    assert!(in_one_line.contains(told), "{shown}");
    assert!(in_one_line.contains("2026-05-15, or 2026-05 or 2026 where no more is known]"), "{shown}");
    terminal.types(&format!("{DOWN}\r"));
    terminal.sees("? links");
    assert!(terminal.shown().contains("? date 2025-06-05\n"), "{}", terminal.shown());
    terminal.ends_by(ESC);
}

#[test]
fn whoever_leaves_a_question_of_another_command_is_told_that_nothing_was_written() {
    let registry = Registry::base();
    for (command, question) in [
        ("add moderator c5", "? organization"),
        ("merge organization apc un", "? name"),
        ("set cycle 2006 closed 2026-01-01", "? Close 2006 all the same?"),
    ] {
        let mut terminal = Terminal::new(&registry, command);
        terminal.sees(question);
        let (screen, status) = terminal.ends_by(ESC);
        assert!(status == 2 && screen.ends_with("error: given up: nothing was written\n"), "{screen}");
    }
}
