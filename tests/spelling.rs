//! Text is compared and shown by what it says, however it is spelt, and whatever it would mean where it is shown.

#[cfg(feature = "docx")]
use crate::formats::parts;
use crate::git::{committed, git};
use crate::support::{Ran, Registry};
use proptest::prelude::*;
use std::fs;
use std::path::Path;
use wsis::{Fault, Output, read};

const REPORT: &str = "outputs/2006/c5/annual-report.toml";

/// Texts of several lines in each way that TOML has.
const SEVERAL_LINES: &str = r#"title = { en = "Guide", fr = """
Manuel
de poche""" }
kind = "publication"
date = 2006-11-02
by = ["itu", "apc"]
summary = """
First line.

- Second line, \
  which goes on.

  # Third line."""
sources = [{ url = "https://example.org/guide", title = '''
A 'title'
of two lines''' }]
"#;

fn with_several_lines() -> Registry {
    let registry = Registry::base().with("outputs/2006/c5/guide.toml", SEVERAL_LINES);
    // Something to find, whose message quotes a text of two lines.
    registry.with("outputs/2006/c5/wrong.toml", SEVERAL_LINES.replace("\"publication\"", "\"\"\"\npubli\ncation\"\"\""))
}

/// Every file of a folder with the line ends of Windows.
pub fn end_lines_as_windows_does(folder: &Path) {
    let files = walkdir::WalkDir::new(folder).into_iter().map(Result::unwrap);
    let is_of_git = |path: &Path| path.components().any(|part| part.as_os_str() == ".git");
    for file in files.filter(|entry| entry.file_type().is_file() && !is_of_git(entry.path())) {
        let text = fs::read_to_string(file.path()).unwrap();
        fs::write(file.path(), text.replace("\r\n", "\n").replace('\n', "\r\n")).unwrap();
    }
}

/// Every file as git writes it on Windows.
fn check_out_as_windows_does(folder: &Path) {
    git(folder, &["config", "core.autocrlf", "true"]);
    for folder in ["outputs", "cycles", "organizations"].map(|name| folder.join(name)) {
        fs::remove_dir_all(folder).unwrap();
    }
    fs::remove_file(folder.join("registry.toml")).unwrap();
    git(folder, &["checkout", "--quiet", "--", "."]);
    assert!(fs::read_to_string(folder.join("registry.toml")).unwrap().contains("\r\n"));
}

/// What was found, without its places: bytes are others where lines end otherwise.
fn findings(ran: &Ran) -> Vec<(String, String, String)> {
    let text = |value: &serde_json::Value| value.as_str().unwrap_or_default().to_owned();
    let found = ran.json();
    found.as_array().unwrap().iter().map(|it| (text(&it["rule"]), text(&it["file"]), text(&it["message"]))).collect()
}

#[test]
fn a_registry_says_the_same_however_its_lines_end() {
    let registry = committed(with_several_lines());
    let told = |arguments: &[&str]| registry.wsis(arguments).stdout;
    let commands: [&[&str]; 6] = [
        &["stocktake", "--year", "2006", "--format", "json"],
        &["report", "stocktaking", "--year", "2006", "--force"],
        &["list", "output", "--format", "csv"],
        &["show", "output", "2006/c5/guide", "--format", "json"],
        &["show", "output", "2006/c5/guide"],
        &["list", "output", "--search", "first line. - second"],
    ];
    let before = commands.map(told);
    let found = findings(&registry.wsis(&["check", "--format", "json"]));
    assert!(found.iter().any(|(rule, ..)| rule == "invalid-value"), "{found:?}");
    check_out_as_windows_does(registry.path());
    for (after, before) in commands.map(told).iter().zip(&before) {
        assert_eq!(after, before);
    }
    assert_eq!(findings(&registry.wsis(&["check", "--format", "json"])), found);
    assert!(!before.concat().contains('\r'));
    let diff = registry.wsis(&["diff", "HEAD"]).stdout;
    assert!(diff.contains("nothing changed in meaning"), "{diff}");
    assert_eq!(findings(&registry.wsis(&["check", "--base", "HEAD", "--all", "--format", "json"])), found);
    registry.wsis(&["fmt"]);
    // `show` tells that a file was edited since its last commit, as it now was.
    assert_eq!(commands[..3].iter().map(|command| told(command)).collect::<Vec<_>>(), before[..3]);
}

#[test]
fn carriage_returns_that_are_spelt_with_escapes_end_lines_too() {
    let text = fs::read_to_string(Registry::base().path().join(REPORT)).unwrap();
    let said = |summary: &str| {
        let text = text.replace("What the group did in its first year.", summary);
        let registry = Registry::base().with(REPORT, text);
        let shown = registry.wsis(&["show", "output", "2006/c5/annual-report", "--format", "json"]).json();
        (shown["record"]["summary"].as_str().map(str::to_owned), registry.wsis(&["check", "--format", "json"]).rules())
    };
    assert_eq!(said(r"a\r\nb"), (Some("a\nb".to_owned()), vec![]));
    assert_eq!(said(r"a\u000D\u000Ab"), (Some("a\nb".to_owned()), vec![]));
    // One that ends no line is told, as it paints a terminal.
    assert_eq!(said(r"a\rb"), (Some("a\nb".to_owned()), vec!["unsafe-text".to_owned()]));
}

/// What is wrong; of what is no TOML only that it is, since the words depend on where the reader gave up.
fn messages(faults: &[Fault]) -> Vec<(&str, String, &str)> {
    fn message(fault: &Fault) -> &str {
        if fault.rule.name == "syntax" { "" } else { fault.message.as_str() }
    }
    faults.iter().map(|fault| (fault.rule.name, fault.path.to_string(), message(fault))).collect()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 500, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_record_is_the_same_however_its_lines_end(
        lines in prop::collection::vec("[a-zé \\-#*]{0,8}|\\\\|a \\\\|\\\\n|\\\\t", 0..6),
        quotes in prop::sample::select(vec!["\"\"\"", "'''", "\"", "'"]),
        key in prop::sample::select(vec!["title", "summary", "kind", "by", "\"x\\r\\ny\""]),
    ) {
        let base = "title = \"T\"\nkind = \"publication\"\ndate = 2006-11-02\nby = [\"itu\"]\n";
        let rest: String = base.split_inclusive('\n').filter(|line| !line.starts_with(key)).collect();
        let text = format!("{key} = {quotes}{}{quotes}\n# end\n{rest}", lines.join("\n"));
        let (one, other) = (read::<Output>(text.as_bytes()), read::<Output>(text.replace('\n', "\r\n").as_bytes()));
        prop_assert_eq!(&one.sound, &other.sound);
        prop_assert_eq!(&one.as_found, &other.as_found);
        prop_assert_eq!(messages(&one.faults), messages(&other.faults));
    }
}

#[test]
fn a_template_writes_the_same_however_an_editor_saved_it() {
    let registry = Registry::base();
    assert_eq!(registry.wsis(&["init", "--templates"]).status, 0);
    let report = |more: &[&str]| {
        let ran = registry.wsis(&[&["report", "stocktaking", "--year", "2006"], more].concat());
        assert_eq!(ran.status, 0, "{}", ran.stderr);
        ran.stdout
    };
    let page = || {
        report(&["-o", ".page.html"]);
        fs::read_to_string(registry.path().join(".page.html")).unwrap()
    };
    let before = (report(&[]), page());
    end_lines_as_windows_does(&registry.path().join("templates"));
    assert_eq!((report(&[]), page()), before);
    for file in walkdir::WalkDir::new(registry.path().join("templates")).into_iter().map(Result::unwrap) {
        if file.file_type().is_file() {
            let text = fs::read_to_string(file.path()).unwrap();
            fs::write(file.path(), format!("\u{FEFF}{text}")).unwrap();
        }
    }
    assert_eq!((report(&[]), page()), before);
    let own = registry.path().join("templates/stocktaking.md");
    fs::rename(&own, registry.path().join(".own.md")).unwrap();
    assert_eq!(report(&["--template", ".own.md"]), before.0);
    // A place in it is still the place.
    let text = fs::read_to_string(registry.path().join(".own.md")).unwrap();
    fs::write(registry.path().join(".own.md"), text + "{{ titel }}\r\n").unwrap();
    let refused = registry.wsis(&["report", "stocktaking", "--year", "2006", "--template", ".own.md"]);
    assert!(refused.stderr.contains("`titel` is undefined") && refused.stderr.contains("^^^^^"), "{}", refused.stderr);
}

#[test]
fn titles_names_and_searches_are_compared_in_one_spelling() {
    let text = fs::read_to_string(Registry::base().path().join(REPORT)).unwrap();
    let titled = |title: &str| text.replace("Report of the C5 group for 2006", title).replace("/c5/report", "/other");
    let registry = Registry::base()
        .with(REPORT, titled("Sécurité : guide de l’année"))
        .with("outputs/2006/c8/again.toml", titled("Se\u{301}curite\u{301}\u{a0}: guide  de l’anne\u{301}e "))
        .with("outputs/2006/c8/other.toml", titled("Sécurité : guide de l’Année"));
    let rules = registry.wsis(&["check", "--format", "json"]).rules();
    assert_eq!(rules.iter().filter(|rule| *rule == "duplicate-output").count(), 1, "{rules:?}");
    for search in ["sécurité : guide", "SE\u{301}CURITE\u{301}\u{3000}:\u{a0}GUIDE", "de  l’ann"] {
        let found = registry.wsis(&["list", "output", "--search", search, "--format", "json"]).json();
        assert_eq!(found.as_array().unwrap().len(), 3, "{search:?}: {found}");
    }
    let words = |search: &str| {
        registry.wsis(&["list", "output", "--search", search, "--format", "json"]).json().as_array().unwrap().len()
    };
    assert_eq!((words("curité"), words(" curité"), words(" guide ")), (3, 0, 3));
    let shown = registry.wsis(&["show", "organization", "itu\u{a0}"]);
    assert_eq!(shown.status, 0, "{}", shown.stderr);
    assert_eq!(registry.wsis(&["list", "output", "--organization", "\u{3000}itu"]).status, 0);
}

const HOSTILE_TITLE: &str = "~~Struck~~ out, ~5 or ~6, a~b &copy; &copy=1 $x$";
const HOSTILE_ADDRESS: &str = "https://example.org/~me/?a=1&copy=1&reg;=2&#169;|b";

fn hostile() -> Registry {
    let output = format!(
        "title = \"{HOSTILE_TITLE}\"\nkind = \"publication\"\ndate = 2006-11-02\nby = [\"itu\"]\nsummary = \"~a~ \\uFFFF~~b~~\"\n\
         sources = [{{ url = \"{HOSTILE_ADDRESS}\", title = \"~~T~~ &lt;\" }}, \"{HOSTILE_ADDRESS}2\"]\n\
         [[links]]\nurl = \"{HOSTILE_ADDRESS}3\"\n"
    );
    let name = "name = \"U\\uFFFEnion\"\nacronym = \"~U\\uFFFF~\"\ncategory = \"civil-society\"\nsources = [\"https://a.org\"]\n";
    Registry::base().with("outputs/2006/c5/hostile.toml", output).with("organizations/apc.toml", name)
}

/// Text as it stands in HTML and XML.
#[cfg(feature = "docx")]
fn in_markup(text: &str) -> String {
    text.replace('&', "&amp;")
}

#[cfg(feature = "docx")]
#[test]
fn tildes_ampersands_and_noncharacters_stay_what_they_are_in_each_format() {
    let registry = hostile();
    let written = |file: &str| {
        let ran = registry.wsis(&["report", "stocktaking", "--year", "2006", "-o", file]);
        assert_eq!(ran.status, 0, "{}", ran.stderr);
        fs::read(registry.path().join(file)).unwrap()
    };
    let page = String::from_utf8(written(".r.html")).unwrap();
    let mut options = comrak::Options::default();
    options.extension.strikethrough = true;
    options.extension.subscript = true;
    options.extension.table = true;
    options.extension.footnotes = true;
    let markdown = String::from_utf8(written(".r.md")).unwrap();
    let read_by_others = comrak::markdown_to_html(&markdown, &options);
    for page in [&page, &read_by_others] {
        assert!(page.contains(&in_markup(HOSTILE_TITLE)), "{page}");
        assert!(!page.contains("<del>") && !page.contains("<sub>") && !page.contains('©'), "{page}");
        for end in ["", "2", "3"] {
            let url = in_markup(HOSTILE_ADDRESS);
            let shown = page.contains(&format!("href=\"{url}{end}\""))
                || page.contains(&format!("href=\"{}{end}\"", url.replace('|', "%7C")));
            assert!(shown, "{url}{end}: {page}");
        }
    }
    let word = parts(&written(".r.docx"));
    let xml = |name: &str| String::from_utf8(word[name].clone()).unwrap();
    let text = xml("word/document.xml");
    assert!(text.contains(&in_markup(HOSTILE_TITLE)), "{text}");
    let links = xml("word/_rels/footnotes.xml.rels") + &xml("word/_rels/document.xml.rels");
    assert!(links.contains(&format!("Target=\"{}2\"", in_markup(HOSTILE_ADDRESS))), "{links}");
    for (name, part) in &word {
        let Ok(text) = std::str::from_utf8(part) else { continue };
        assert!(!text.contains(['\u{fffe}', '\u{ffff}']), "{name}");
    }
}

#[test]
fn junit_is_xml_whatever_files_hold_and_are_called() {
    let registry = hostile()
        .with("organizations/a\u{ffff}b.toml", "\"k\\uFFFEey\" = 1\n")
        .with("outputs/2006/c5/x.toml", "\"\\u0001\\uFFFF\" = 1\nby = [\"\\uFFFFitu\"]\n");
    let junit = registry.wsis(&["check", "--format", "junit"]).stdout;
    assert!(junit.contains('\u{fffd}'), "{junit}");
    assert!(junit.chars().all(wsis::is_xml), "{junit}");
}

#[test]
fn no_command_prints_a_formula_as_a_cell() {
    let output = "title = \" \\u00A0=1+1;2\"\nkind = \"publication\"\ndate = 2006-11-02\nby = [\"itu\"]\nsummary = \"S\"\n\
                  countries = [\"CH\", \"TN\"]\nsources = [\"https://example.org/x\"]\n";
    let registry = Registry::base().with("outputs/2006/c5/formula.toml", output);
    let meeting = "title = \"＠SUM\"\nlines = [\"c5\"]\nstart = 2006-05-15\nplace = { city = \"\\n-Geneva\", country = \"CH\" }\n";
    registry.write("meetings/2006/formula.toml", meeting);
    let line = fs::read_to_string(registry.path().join("action-lines/c5.toml")).unwrap();
    let retitled = line.lines().map(|line| if line.starts_with("title") { "title = \"+C5\"" } else { line });
    registry.write("action-lines/c5.toml", retitled.collect::<Vec<_>>().join("\n"));
    let commands: [&[&str]; 6] = [
        &["list", "action-line"],
        &["list", "meeting"],
        &["list", "output"],
        &["stocktake", "--year", "2006"],
        &["stocktake", "--year", "2006", "--explain", "c5/outputs"],
        &["stocktake", "--year", "2006", "--by", "country"],
    ];
    let mut apostrophes = 0;
    for command in commands {
        let ran = registry.wsis(&[command, &["--format", "csv"]].concat());
        assert_eq!(ran.status, 0, "{command:?}: {}", ran.stderr);
        let mut reader = csv::ReaderBuilder::new().has_headers(false).from_reader(ran.stdout.as_bytes());
        for cell in reader.records().flat_map(|record| record.unwrap().iter().map(str::to_owned).collect::<Vec<_>>()) {
            let first = cell.trim_start().chars().next();
            assert!(!first.is_some_and(|sign| "=+-@＝＋－＠".contains(sign)), "{command:?}: {cell:?}");
            apostrophes += usize::from(cell.starts_with('\''));
        }
    }
    assert!(apostrophes >= 6, "{apostrophes}");
}

#[test]
fn what_windows_keeps_for_devices_is_neither_written_nor_taken() {
    let registry = Registry::base();
    let organization = "name = \"Auxiliary\"\ncategory = \"civil-society\"\nsources = [\"https://a.org\"]\n";
    for file in
        ["organizations/aux.toml", "organizations/com1.toml", "meetings/2006/nul.toml", "outputs/2006/c5/lpt9.toml"]
    {
        let registry = Registry::base().with(file, organization);
        assert_eq!(registry.wsis(&["check", "--format", "json"]).rules(), ["misplaced-file"], "{file}");
    }
    let new =
        |arguments: &[&str]| registry.wsis(&[arguments, &["--source", "https://example.org/z", "--no-input"]].concat());
    let organization = ["new", "organization", "--name", "Council of Networks", "--category", "civil-society"];
    let made = new(&[&organization[..], &["--acronym", "CON"]].concat());
    assert_eq!(made.stdout, "organizations/con-organization.toml\n", "{}", made.stderr);
    let refused = new(&[&organization[..], &["--id", "con"]].concat());
    assert!(refused.status == 2 && refused.stderr.contains("Windows"), "{}", refused.stderr);
    let meeting = ["new", "meeting", "--line", "c5", "--title", "PRN", "--start", "2006-05-15", "--online", "true"];
    assert_eq!(
        new(&[&meeting[..], &["--open-to-all-stakeholders", "true"]].concat()).stdout,
        "meetings/2006/prn-meeting.toml\n"
    );
}

#[test]
fn a_new_organization_that_is_there_is_told_before_it_is_written() {
    let registry = Registry::base();
    let new = [
        "new",
        "organization",
        "--name",
        "International  telecommunication UNION",
        "--category",
        "international-organization",
    ];
    let new = [&new[..], &["--id", "union", "--source", "https://example.org/z", "--no-input"]].concat();
    let tried = registry.wsis(&[&new[..], &["--dry-run"]].concat());
    assert!(tried.stderr.contains("the same name as organizations/itu.toml"), "{}", tried.stderr);
    let made = registry.wsis(&new);
    assert!(made.stderr.contains("duplicate-organization") && made.status == 0, "{}", made.stderr);
    assert_eq!(registry.wsis(&["check", "--format", "json"]).rules(), ["duplicate-organization"]);
}

#[test]
fn a_closed_year_that_windows_checked_out_is_as_it_was() {
    let registry = with_several_lines().without("outputs/2006/c5/wrong.toml");
    let cycle = fs::read_to_string(registry.path().join("cycles/2006.toml")).unwrap();
    registry.write("cycles/2006.toml", format!("closed = 2008-01-01\n{cycle}"));
    let registry = committed(registry);
    check_out_as_windows_does(registry.path());
    let rules = registry.wsis(&["check", "--base", "HEAD", "--format", "json"]).rules();
    assert!(!rules.contains(&"frozen-year-changed".to_owned()), "{rules:?}");
}
