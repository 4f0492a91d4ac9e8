//! `wsis rename`, `merge`, `set` and `add`: what they change, what they leave, and when they write nothing.

use crate::support::{Ran, Registry, assert_as_kept, excerpt, wsis};
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::process::Command;
use std::time::Duration;

/// Every file of a registry with its bytes, but those of git.
pub fn held(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    let files = walkdir::WalkDir::new(folder).into_iter().map(Result::unwrap);
    let files = files.filter(|entry| entry.file_type().is_file());
    let shown = |entry: walkdir::DirEntry| {
        let name = entry.path().strip_prefix(folder).unwrap().display().to_string();
        (name, fs::read(entry.path()).unwrap())
    };
    files.map(shown).filter(|(name, _)| !name.starts_with(".git/")).collect()
}

fn git(folder: &Path, arguments: &[&str]) -> String {
    let identity = ["-c", "user.name=t", "-c", "user.email=t@example.org", "-c", "core.autocrlf=false"];
    let ran = Command::new("git").current_dir(folder).args(identity).args(arguments).output().unwrap();
    assert!(ran.status.success(), "{arguments:?}: {}", String::from_utf8_lossy(&ran.stderr));
    String::from_utf8(ran.stdout).unwrap()
}

fn committed(registry: Registry) -> Registry {
    git(registry.path(), &["init", "--quiet", "."]);
    git(registry.path(), &["add", "--all"]);
    git(registry.path(), &["commit", "--quiet", "--message", "first"]);
    registry
}

/// The command, which must do what it is asked.
fn done(registry: &Registry, arguments: &[&str]) -> Ran {
    let ran = registry.wsis(arguments);
    assert_eq!(ran.status, 0, "{arguments:?}: {}", ran.seen());
    ran
}

/// The command, which must write nothing and say this.
fn refused(registry: &Registry, arguments: &[&str], told: &str) {
    let before = held(registry.path());
    let ran = registry.wsis(arguments);
    assert_ne!(ran.status, 0, "{arguments:?}: {}", ran.seen());
    assert!(ran.stderr.contains(told), "{arguments:?}: {}", ran.stderr);
    assert_eq!(held(registry.path()), before, "{arguments:?}");
}

fn text(registry: &Registry, file: &str) -> String {
    fs::read_to_string(registry.path().join(file)).unwrap()
}

const REPORT: &str = "2006/c5/annual-report";

/// A registry in which every kind of record that others name is named in every way.
fn named_everywhere() -> Registry {
    let registry = Registry::base();
    registry.write_all(
        "==> organizations/part.toml <==\nname = \"A part\"\ncategory = \"international-organization\"\nparent = \"itu\"\nsources = [\"https://example.org/part\"]\n\
         ==> meetings/2006/session.toml <==\ntitle = \"A session\"\nlines = [\"c5\"]\nwithin = \"2006/c5-facilitation\" # of the first day\nopen-to-all-stakeholders = true\norganizers = ['itu']\nsources = [\"https://example.org/session\"]\n\
         ==> outputs/2006/c5/later.toml <==\ntitle = \"A later edition\"\nkind = \"tool\"\ndate = 2006-08-01\nreplaces = \"2006/c5/annual-report\"\nby = [\n  \"itu\", # in the lead\n  \"un\",\n]\npartners = [\"apc\"]\nmeeting = \"2006/c5-facilitation\"\nsummary = \"For all.\"\nanswers = [\"a-res-60-252/12 (b)\"]\n\
         ==> resolutions/a-res-60-252.toml <==\nsymbol = \"A/RES/60/252\"\ntitle = \"World Summit\"\norgan = \"general-assembly\"\nadopted = 2006-03-27\nsources = [\"A/RES/60/252\"]\n\n[[requests]]\nparagraph = \"12 (b)\"\ntext = \"To report.\"\naction = \"report\"\nasked = [\"itu\", \"un\"]\n",
    );
    let settings = text(&registry, "registry.toml");
    let exception = "\n[[exceptions]]\nrule = \"unsourced\"\nfile = \"outputs/2006/c5/later.toml\"\nreason = \"It wrote a part.\"\n";
    registry.write("registry.toml", settings + exception);
    registry
}

#[test]
fn each_verb_shows_what_it_did_and_what_comes_next() {
    let commands: [&[&str]; 11] = [
        &["rename", "output", REPORT, "2006/c8/report"],
        &["rename", "organization", "itu", "telecom"],
        &["merge", "organization", "apc", "un", "--yes", "--take", "acronym", "--keep", "sources"],
        &["set", "output", REPORT, "summary", "What the group did."],
        &["set", "cycle", "2006", "nil-reports", "--add", "c8"],
        &["set", "cycle", "2006", "closed", "2027-06-30", "--yes"],
        &[
            "add",
            "moderator",
            "c5",
            "--organization",
            "un",
            "--from",
            "2026-02",
            "--in-place-of",
            "itu",
            "--symbol",
            "A/60/687",
        ],
        &["add", "modality", "c5", "--topic", "meetings", "--text", "Twice a year.", "--decided", "2007-01-01"],
        &["add", "figure", REPORT, "--name", "People trained", "--value", "120", "--qualifier", "about"],
        &["add", "figure", "2006", "--name", "Projects", "--value", "12", "--source", "https://example.org/figures"],
        &["add", "link", "2006/c5-facilitation", "--url", "https://example.org/minutes", "--title", "Minutes"],
    ];
    let mut seen = Vec::new();
    for arguments in commands {
        let registry = committed(Registry::base());
        let before = held(registry.path());
        let dry = done(&registry, &[arguments, &["--dry-run"]].concat());
        assert_eq!(held(registry.path()), before, "{arguments:?}");
        let ran = done(&registry, arguments);
        assert_eq!(dry.stdout.lines().skip(1).collect::<Vec<_>>(), ran.stdout.lines().skip(1).collect::<Vec<_>>());
        let check = registry.wsis(&["check", "--base", "HEAD"]);
        assert_eq!(check.status, 0, "{arguments:?}: {}", check.seen());
        done(&registry, &["fmt", "--check"]);
        git(registry.path(), &["add", "--all"]);
        let difference = git(registry.path(), &["diff", "--cached", "--find-renames", "--unified=1"]);
        let difference: String = difference
            .lines()
            .filter(|line| !line.starts_with("index "))
            .fold(String::new(), |all, line| all + line + "\n");
        seen.push(format!("$ wsis {}\n{}--- git diff ---\n{difference}\n", arguments.join(" "), ran.seen()));
    }
    assert_as_kept(&seen.concat(), "expected/verbs.out");
}

#[test]
fn whatever_names_a_record_follows_it_and_only_that_changes() {
    let registry = committed(named_everywhere());
    assert_eq!(done(&registry, &["check"]).stdout, "15 files checked: no errors, no warnings\n");
    let before = held(registry.path());
    let there_and_back: [(&str, &str, &str); 5] = [
        ("organization", "itu", "telecom"),
        ("meeting", "2006/c5-facilitation", "2006/first-meeting"),
        ("output", REPORT, "2006/c5/report-of-the-group"),
        ("output", "2006/c5/later", "2006/c5/guide"),
        ("resolution", "a-res-60-252", "a-res-60-252"),
    ];
    for (kind, old, new) in there_and_back.iter().filter(|(_, old, new)| old != new) {
        done(&registry, &["rename", kind, old, new]);
        let after = held(registry.path());
        assert!(!after.values().any(|bytes| String::from_utf8_lossy(bytes).contains(&format!("\"{old}\""))), "{old}");
        let check = done(&registry, &["check", "--base", "HEAD", "--deny-warnings"]);
        assert_eq!(check.stdout, "15 files checked: no errors, no warnings\n", "{kind} {old}");
        done(&registry, &["rename", kind, new, old]);
        assert_eq!(held(registry.path()), before, "{kind} {old}");
    }
    done(&registry, &["rename", "output", "2006/c5/later", "guide"]);
    assert!(text(&registry, "registry.toml").contains("file = \"outputs/2006/c5/guide.toml\""));
    // A request is named by its resolution.
    refused(&registry, &["rename", "resolution", "a-res-60-252", "a-res-60-253"], "A/RES/60/252");
}

#[test]
fn real_records_are_renamed_there_and_back_without_a_trace() {
    let registry = Registry::copy_of(&excerpt());
    let before = held(registry.path());
    for (kind, old, new) in [("organization", "itu", "telecom-union"), ("organization", "unesco", "u")] {
        done(&registry, &["rename", kind, old, new]);
        assert_ne!(held(registry.path()), before);
        done(&registry, &["rename", kind, new, old]);
        assert_eq!(held(registry.path()), before, "{old}");
    }
}

#[test]
fn two_organizations_become_one_in_every_list() {
    let registry = named_everywhere();
    let line = text(&registry, "action-lines/c5.toml");
    let term = |who: &str, source: &str| {
        format!(
            "\n[[moderators]]\norganization = \"{who}\"\nrole = \"proposed\"\nfrom = 2005-01-01\nsources = [\"{source}\"]\n"
        )
    };
    let terms = term("un", "https://example.org/1") + &term("part", "https://example.org/2");
    registry.write("action-lines/c5.toml", format!("{line}{terms}"));
    registry.write("organizations/part.toml", text(&registry, "organizations/part.toml").replace("\"itu\"", "\"un\""));
    let later = text(&registry, "outputs/2006/c5/later.toml");
    registry.write(
        "outputs/2006/c5/later.toml",
        later
            .replace("\"apc\"", "\"apc\", \"part\"")
            .replace("  \"un\",\n", "  \"un\",\n  \"part\",\n")
            .replace("partners = [\"apc\", \"part\"]", "partners = [\"part\"]"),
    );
    let ran = registry.wsis(&["merge", "organization", "part", "un", "--yes"]);
    assert_eq!(ran.status, 0, "{}", ran.seen());
    let later = text(&registry, "outputs/2006/c5/later.toml");
    assert!(later.contains("by = [\n  \"itu\", # in the lead\n  \"un\",\n]\n"), "{later}");
    let line = text(&registry, "action-lines/c5.toml");
    assert_eq!(line.matches("organization = \"un\"").count(), 1, "{line}");
    assert!(line.contains("sources = [\"https://example.org/1\", \"https://example.org/2\"]"), "{line}");
    assert!(!registry.path().join("organizations/part.toml").exists());
    assert!(!text(&registry, "organizations/un.toml").contains("parent"));
    for (file, bytes) in held(registry.path()) {
        assert!(!String::from_utf8(bytes).unwrap().contains("\"part\""), "{file}");
    }
    done(&registry, &["check"]);
}

/// Who was in a group, or moderated, under two names at once did so once, from the first day until the last.
#[test]
fn terms_of_two_that_are_one_are_joined_where_they_meet() {
    let registry = Registry::base();
    registry.write("organizations/bureau.toml", "name = \"Bureau\"\ncategory = \"international-organization\"\nintergovernmental = true\nsources = [\"https://example.org/b\"]\n");
    let line = text(&registry, "action-lines/c5.toml");
    let term = "\n[[moderators]]\norganization = \"bureau\"\nfrom = 2005-06-01 # it began\nuntil = 2006-12-31\nsources = [\"https://example.org/b\"]\n";
    registry.write("action-lines/c5.toml", line + term);
    let group = text(&registry, "groups/c5.toml");
    let member = |days: &str| format!("\n[[members]]\norganization = \"bureau\"\n{days}\n");
    let before = member("until = \"2003\"");
    let once = member("from = \"2004\"\nuntil = \"2006-12\"");
    let other = member("from = 2004-03-01\nuntil = 2004-06-30\nrole = \"observer\"").replace("bureau", "apc");
    registry.write("groups/c5.toml", group + &before + &other + &once);
    let registry = committed(registry);
    let merge = ["merge", "organization", "bureau", "itu", "--yes", "--with-exceptions", "It was a part of it."];
    done(&registry, &merge);
    let line = text(&registry, "action-lines/c5.toml");
    let joined = "[[moderators]]\norganization = \"itu\"\nfrom = 2005-06-01\nsources = [\"https://example.org/moderators\", \"https://example.org/b\"]\n";
    assert!(line.ends_with(joined), "{line}");
    let group = text(&registry, "groups/c5.toml");
    assert!(group.contains("[[members]]\norganization = \"itu\"\nfrom = \"2004\"\n\n"), "{group}");
    assert!(group.contains("[[members]]\norganization = \"itu\"\nuntil = \"2003\"\n"), "{group}");
    assert_eq!(group.matches("\"itu\"").count(), 2, "{group}");
    assert_eq!(group.matches("\"apc\"").count(), 2, "{group}");
    let check = done(&registry, &["check", "--base", "HEAD"]);
    assert!(!check.seen().contains("record-removed"), "{}", check.seen());
    // What one says and the other does not is joined by nobody.
    let registry = Registry::base();
    registry.write(
        "organizations/bureau.toml",
        "name = \"Bureau\"\ncategory = \"academia\"\nsources = [\"https://example.org/b\"]\n",
    );
    let group = text(&registry, "groups/c5.toml");
    registry.write("groups/c5.toml", group + &member("from = 2006-06-01\nrole = \"observer\""));
    refused(&registry, &["merge", "organization", "bureau", "itu", "--yes"], "duplicate-entry");
}

/// A list of tables can be written in two ways, and two files in each its own.
#[test]
fn nothing_is_lost_where_two_lists_are_written_in_different_ways() {
    let inline = "sources = [{ url = \"URL\", title = \"T\" }]\n";
    let tables = "\n[[sources]]\nurl = \"URL\"\ntitle = \"T\"\n";
    let plain = "sources = [\"URL\"]\n";
    for stays in [inline, tables, plain] {
        for goes in [inline, tables, plain] {
            let registry = Registry::base();
            let file = |name: &str, sources: &str| {
                let url = format!("https://example.org/{name}");
                let text = format!("name = \"{name}\"\ncategory = \"academia\"\n{}", sources.replace("URL", &url));
                registry.write(&format!("organizations/{name}.toml"), text);
            };
            file("one", goes);
            file("two", stays);
            done(&registry, &["merge", "organization", "one", "two", "--yes"]);
            let merged = text(&registry, "organizations/two.toml");
            for url in ["https://example.org/one", "https://example.org/two"] {
                assert!(merged.contains(url), "{stays}{goes}{merged}");
            }
            let said = [stays, goes].iter().filter(|sources| sources.contains("title")).count();
            assert_eq!(merged.matches("\"T\"").count(), said, "{merged}");
            done(&registry, &["check"]);
        }
    }
}

#[test]
fn what_git_is_to_be_told_are_files_that_it_can_find() {
    let registry = committed(Registry::base());
    let new = [
        "new",
        "organization",
        "--id",
        "b",
        "--name",
        "Bureau",
        "--category",
        "academia",
        "--source",
        "https://example.org/b",
    ];
    done(&registry, &new);
    let ran = done(&registry, &["rename", "organization", "b", "bureau"]);
    let command = ran.stderr.split("`git add ").nth(1).unwrap().split('`').next().unwrap().to_owned();
    assert!(
        command.contains("organizations/bureau.toml") && !command.contains("organizations/b.toml"),
        "{}",
        ran.stderr
    );
    let ran = done(&registry, &["rename", "organization", "apc", "progress"]);
    let command = ran.stderr.split("`git add ").nth(1).unwrap().split('`').next().unwrap().to_owned();
    let words: Vec<_> = std::iter::once("add").chain(command.split(' ')).collect();
    git(registry.path(), &words);
    assert!(
        git(registry.path(), &["status", "--short"])
            .contains("R  organizations/apc.toml -> organizations/progress.toml")
    );
}

#[test]
fn keys_of_the_registry_that_belong_together_change_in_one_step() {
    let registry = Registry::base();
    refused(&registry, &["set", "registry", "mechanism", "centralised"], "coordinators-missing");
    let lines: Vec<_> = (1..=11).map(|n| format!("c{n}")).collect();
    let applications =
        ["government", "business", "learning", "health", "employment", "environment", "agriculture", "science"];
    let applications: Vec<_> = applications.iter().map(|name| format!("c7-e-{name}")).collect();
    let lines: Vec<&str> = lines.iter().chain(&applications).map(String::as_str).chain(["b", "d", "e"]).collect();
    done(&registry, &[&["set", "organization", "un", "competences"][..], &lines].concat());
    let both =
        ["set", "registry", "mechanism", "centralised", "--also", "coordinators=itu", "--also", "coordinators=un"];
    done(&registry, &both);
    let settings = text(&registry, "registry.toml");
    assert!(
        settings.contains("mechanism = \"centralised\"\n") && settings.contains("coordinators = [\"itu\", \"un\"]\n"),
        "{settings}"
    );
    refused(&registry, &["set", "registry", "name", "x", "--also", "stocktaker"], "write it as KEY=VALUE");
    refused(
        &registry,
        &["set", "registry", "name", "x", "--also", "stocktaker=un", "--also", "stocktaker=itu"],
        "name it once",
    );
    refused(&registry, &["set", "registry", "name", "x", "--also", "stocktaker=nobody"], "nobody");
    // A severity is that of one rule.
    done(&registry, &["set", "registry", "rules.missing-translation", "allow"]);
    let settings = text(&registry, "registry.toml");
    assert!(settings.contains("[rules]\nmissing-translation = \"allow\"\n"), "{settings}");
    refused(&registry, &["set", "registry", "rules.missing-translation", "grave"], "grave");
    refused(&registry, &["set", "registry", "rules.mising-translation", "allow"], "missing-translation");
    done(&registry, &["set", "registry", "rules.missing-translation", "--clear"]);
    assert!(!text(&registry, "registry.toml").contains("rules"));
}

#[test]
fn what_two_files_say_apart_is_asked_or_answered_by_options() {
    let registry = Registry::base();
    let merge = ["merge", "organization", "apc", "itu"];
    refused(&registry, &merge, "`--yes` does it where nobody can be asked");
    refused(
        &registry,
        &[&merge[..], &["--take", "website"]].concat(),
        "don't say `website` apart: they do of name, acronym",
    );
    refused(&registry, &[&merge[..], &["--take", "name", "--keep", "name"]].concat(), "both taken and kept");
    refused(&registry, &["merge", "organization", "itu", "itu"], "name two");
    refused(&registry, &["merge", "organization", "itu", "apc", "--yes"], "history-rewritten");
    done(&registry, &[&merge[..], &["--yes", "--take", "name", "--keep", "sources"]].concat());
    let merged = text(&registry, "organizations/itu.toml");
    assert!(merged.contains("Association for Progressive Communications"), "{merged}");
    assert!(merged.contains("acronym = \"ITU\"") && !merged.contains("example.org/apc"), "{merged}");
}

#[test]
fn a_key_holds_what_its_type_takes_and_all_else_stays() {
    let registry = Registry::base();
    let file = "outputs/2006/c5/annual-report.toml";
    let written = "\u{FEFF}# on the group\r\nby=['itu']   # alone\r\n\r\ntitle = \"T\"\r\nkind = \"annual-report\"\r\n# as printed\r\ndate = 2007-01-15 # a Monday\r\nsummary = \"S\"\r\nsdgs = [\r\n    9,\r\n    17, # last\r\n]\r\nsources = [\"https://example.org/r\"]\r\n";
    registry.write(file, written);
    let set = |arguments: &[&str]| done(&registry, &[&["set", "output", REPORT][..], arguments].concat());
    set(&["date", "2007-01"]);
    set(&["sdgs", "--add", "4"]);
    set(&["sdgs", "--remove", "9"]);
    set(&["by", "--add", "un"]);
    set(&["status", "ongoing"]);
    set(&["title.fr", "Titre"]);
    set(&["countries", "KE", "TZ"]);
    set(&["countries", "--remove", "KE"]);
    set(&["countries", "--clear"]);
    set(&["also", "--add", "C7 e-health"]);
    set(&["also", "--remove", "e-health"]);
    set(&["links", "--add", "https://example.org/l"]);
    set(&["links", "--remove", "https://example.org/l"]);
    set(&["narrative.progress", "Much."]);
    set(&["narrative.progress", "--clear"]);
    let expected = "\u{FEFF}# on the group\r\nby=['itu', \"un\"]   # alone\r\n\r\ntitle = { en = \"T\", fr = \"Titre\" }\r\nkind = \"annual-report\"\r\n# as printed\r\ndate = \"2007-01\" # a Monday\r\nsummary = \"S\"\r\nsdgs = [\r\n    17, # last\r\n    4,\r\n]\r\nsources = [\"https://example.org/r\"]\r\nstatus = \"ongoing\"\r\n";
    assert_eq!(text(&registry, file), expected);
    set(&["status", "--clear"]);
    assert_eq!(set(&["summary", "S"]).stderr, "nothing is to be changed: it says so already\n");
    done(&registry, &["set", "action-line", "c5", "moderators[0].until", "2027-01-31"]);
    assert!(text(&registry, "action-lines/c5.toml").contains("from = 2006-02-24\nuntil = 2027-01-31\n"));
    done(&registry, &["set", "meeting", "2006/c5-facilitation", "place.venue", "Tower"]);
    assert!(text(&registry, "meetings/2006/c5-facilitation.toml").contains("venue = \"Tower\" }"));
    // A comment that is about a key does not come to stand above another, and one that is gone is told.
    let commented = "title = \"T\"\nkind = \"annual-report\"\n# On the years.\n\n# As its cover says.\ncountries = [\"CH\"] # by phone\n\
                     date = 2007-01-15\nby = [\"itu\"]\nsummary = \"S\"\nsources = [\"https://example.org/r\"]\n";
    registry.write(file, commented);
    let told = set(&["countries", "--clear"]).stderr;
    assert!(told.starts_with("note: this also deletes the comment `# by phone`\n"), "{told}");
    let left = commented.replace("# As its cover says.\ncountries = [\"CH\"] # by phone\n", "");
    assert_eq!(text(&registry, file), left + "\n# As its cover says.\n");
}

#[test]
fn what_a_key_can_not_hold_is_told_with_its_cure() {
    let registry = Registry::base();
    for (arguments, told) in [
        (&["dat", "2006"][..], "an output has no key `dat`: did you mean `date`?"),
        (&["date", "31.12.2006"], "write 2006-12-31"),
        (&["date"], "what is `date` to hold? Name it, or use `--clear`"),
        (&["by"], "use `--add`, `--remove` or `--clear`"),
        (&["title", "Two", "words"], "put it between quotes, \"Two words\""),
        (&["title", "--add", "x"], "`title` is no list: leave out `--add`"),
        (&["by", "--add", "ituu"], "there is no organization `ituu`: did you mean `itu`?"),
        (&["by", "--add", "itu"], "`by` has \"itu\" already"),
        (&["by", "--remove", "apc"], "`by` has no `apc`: it has itu"),
        (&["countries", "--remove", "KE"], "it has none at all"),
        (&["countries", "Congo"], "that is said of 2: write `CD`"),
        (&["kind", "annual-reprot"], "did you mean `annual-report`?"),
        (&["title", "--clear"], "missing key `title`"),
        (&["submitted", "--add"], "a value is required"),
        (&["language", "--clear"], "`language` says nothing already"),
        (&["figures[3].value", "2"], "no such entry is there"),
        (&["meeting", "2006/none"], "unknown-meeting"),
        (&["title.de", "Titel"], "an output has no key `title.de`"),
        (&["date", "2020-01-01"], "date-outside-year"),
    ] {
        refused(&registry, &[&["set", "output", REPORT][..], arguments].concat(), told);
    }
    refused(
        &registry,
        &["set", "output", "2006/c5/annual-reprot", "title", "x"],
        "did you mean `2006/c5/annual-report`?",
    );
}

#[test]
fn a_table_is_added_with_what_it_needs() {
    let registry = Registry::base();
    for (arguments, told) in [
        (&["moderator", "c5", "--organization", "un"][..], "`wsis add moderator` needs --from"),
        (&["modality", "c5", "--topic", "meetings", "--text", "T"], "needs --meeting or --decided"),
        (&["member", "c8", "--organization", "un"], "there is no group `c8`"),
        (&["member", "c5", "--organization", "itu", "--from", "2006-05-15"], "`members` has that already"),
        (&["member", "c5", "--organization", "itu"], "duplicate-entry"),
        (&["sub-action", "c5", "--letter", "a", "--text", "T"], "duplicate-entry"),
        (&["link", REPORT, "--url", "example.org"], "is not a web address"),
        (&["figure", "2006/c5", "--name", "n", "--value", "1"], "there is no output `2006/c5`"),
        (
            &["moderator", "c5", "--organization", "un", "--from", "2026", "--in-place-of", "apc"],
            "`apc` does not moderate C5 on 2026: itu does",
        ),
        (
            &["moderator", "c8", "--organization", "un", "--from", "1990", "--in-place-of", "un"],
            "nobody moderates C8 on 1990",
        ),
    ] {
        refused(&registry, &[&["add"][..], arguments].concat(), told);
    }
    done(&registry, &["add", "decision", "2006/c5-facilitation", "--text", "To meet again."]);
    done(&registry, &["add", "member", "groups/c5.toml", "--organization", "un", "--from", "2026"]);
    done(
        &registry,
        &[
            "add",
            "moderator",
            "c5",
            "--organization",
            "un",
            "--from",
            "2026",
            "--in-place-of",
            "itu",
            "--source",
            "https://example.org/m",
        ],
    );
    assert!(text(&registry, "action-lines/c5.toml").contains("until = \"2025\"\n"));
    done(&registry, &["check", "--deny-warnings"]);
}

#[test]
fn a_year_is_closed_once_what_is_missing_is_told() {
    let registry = Registry::base();
    let close = ["set", "cycle", "2006", "closed", "2027-06-30"];
    let ran = registry.wsis(&close);
    assert_eq!(ran.status, 2, "{}", ran.seen());
    assert!(
        ran.stderr.starts_with("still missing in 2006:\n  no output, and no word that there was none: C1, C2"),
        "{}",
        ran.stderr
    );
    assert!(ran.stderr.ends_with("`--yes` does it where nobody can be asked\n"), "{}", ran.stderr);
    done(&registry, &[&close[..], &["--yes"]].concat());
    assert!(text(&registry, "cycles/2006.toml").contains("closed = 2027-06-30\n"));
}

#[test]
fn closed_years_stay_and_the_way_of_an_exception_is_named() {
    let registry = Registry::base();
    let cycle = text(&registry, "cycles/2006.toml");
    registry.write("cycles/2006.toml", format!("closed = 2008-01-01\n{cycle}"));
    let exception = "rule = \"frozen-year-changed\"\n  file = \"outputs/2006/c5/annual-report.toml\"\n";
    let changes: [&[&str]; 4] = [
        &["set", "output", REPORT, "summary", "Otherwise."],
        &["add", "figure", REPORT, "--name", "People", "--value", "3"],
        &["rename", "output", REPORT, "2006/c8/annual-report"],
        &["rename", "output", REPORT, "2007/c5/annual-report"],
    ];
    for arguments in changes {
        refused(&registry, arguments, "if it has to be corrected all the same, say why in registry.toml");
    }
    refused(&registry, changes[0], exception);
    refused(&registry, &["merge", "organization", "apc", "itu", "--yes"], "groups/c5.toml");
    let exceptions = ["merge", "organization", "apc", "itu", "--yes", "--with-exceptions", "One body.", "--dry-run"];
    let ran = done(&registry, &exceptions);
    assert!(ran.stdout.contains("registry.toml"), "{}", ran.stdout);
    refused(&registry, &["set", "cycle", "2006", "closed", "--clear"], "frozen-year-changed");
    refused(&registry, &["rename", "cycle", "2006", "2007"], "frozen-year-changed");
    // Who only has another name is the same.
    done(&registry, &["rename", "organization", "itu", "telecom"]);
    let settings = text(&registry, "registry.toml");
    registry.write(
        "registry.toml",
        format!("{settings}\n[[exceptions]]\n{}reason = \"A slip.\"\n", exception.replace("  ", "")),
    );
    let ran = done(&registry, &[changes[0], &["--with-exceptions", "Again."]].concat());
    assert!(ran.stderr.contains("the reason was not written down"), "{}", ran.stderr);
    assert!(text(&registry, "outputs/2006/c5/annual-report.toml").contains("Otherwise."));
}

#[test]
fn where_not_all_can_be_seen_or_written_nothing_is() {
    let rename = ["rename", "organization", "itu", "telecom"];
    refused(
        &Registry::base(),
        &["rename", "organization", "itu", "apc"],
        "`wsis merge organization itu apc` makes one of the two",
    );
    refused(&Registry::base(), &["rename", "organization", "itu", "itu"], "is its name already");
    refused(&Registry::base(), &["rename", "organization", "itu", "ITU"], "lower-case letters");
    refused(&Registry::base(), &["rename", "action-line", "c5", "c6"], "the 22 lines are those of the Plan of Action");
    refused(&Registry::base(), &["rename", "output", REPORT, "meetings/2006/x.toml"], "another kind of record");
    refused(
        &Registry::base().with("groups/c8.toml", "members = [\n"),
        &rename,
        "groups/c8.toml can't be read, and may name `itu` too",
    );
    refused(&committed(Registry::base()), &[&rename[..], &["--at", "HEAD"]].concat(), "leave out `--at`");
}

#[cfg(unix)]
#[test]
fn a_file_that_may_not_be_written_keeps_all_as_it_was() {
    use std::os::unix::fs::{PermissionsExt, symlink};
    let rename = ["rename", "organization", "itu", "telecom"];
    let registry = Registry::base();
    let settings = registry.path().join("registry.toml");
    fs::set_permissions(&settings, fs::Permissions::from_mode(0o444)).unwrap();
    refused(&registry, &rename, "registry.toml may not be written: it is read-only");
    fs::set_permissions(&settings, fs::Permissions::from_mode(0o600)).unwrap();
    let own = registry.path().join("organizations/itu.toml");
    fs::set_permissions(&own, fs::Permissions::from_mode(0o640)).unwrap();
    done(&registry, &rename);
    let mode = |file: &str| registry.path().join(file).metadata().unwrap().permissions().mode() & 0o777;
    assert_eq!((mode("registry.toml"), mode("organizations/telecom.toml")), (0o600, 0o640));
    let outside = Registry::empty().with("c5.toml", text(&registry, "groups/c5.toml"));
    fs::remove_file(registry.path().join("groups/c5.toml")).unwrap();
    symlink(outside.path().join("c5.toml"), registry.path().join("groups/c5.toml")).unwrap();
    refused(
        &registry,
        &["rename", "organization", "telecom", "itu"],
        "groups/c5.toml can't be read, and may name `telecom` too",
    );
}

#[test]
fn what_a_sparse_checkout_leaves_out_is_not_forgotten() {
    let registry = committed(Registry::base());
    git(registry.path(), &["sparse-checkout", "set", "organizations", "outputs"]);
    assert!(!registry.path().join("groups/c5.toml").exists());
    refused(&registry, &["rename", "organization", "itu", "telecom"], "this sparse checkout leaves");
    done(&registry, &["set", "organization", "un", "website", "https://www.un.org"]);
    assert!(!registry.path().join("groups/c5.toml").exists());
}

#[test]
fn whoever_is_killed_leaves_all_or_nothing() {
    const OUTPUTS: usize = 300;
    let registry = Registry::base();
    for n in 0..OUTPUTS {
        let file = format!("outputs/2006/c5/output-{n}.toml");
        registry.write(&file, format!("title = \"Output {n}\"\nkind = \"tool\"\ndate = 2006-05-05\nby = [\"itu\"]\nsummary = \"S\"\nsources = [\"https://example.org/{n}\"]\n"));
    }
    let registry = committed(registry);
    let before = held(registry.path());
    let arguments = ["rename", "organization", "itu", "telecom", "--today", "2026-01-01"];
    done(&registry, &arguments);
    let after = held(registry.path());
    let (mut killed, mut finished) = (0, 0);
    for n in 0..40 {
        git(registry.path(), &["reset", "--quiet", "--hard"]);
        git(registry.path(), &["clean", "--quiet", "-fdx"]);
        let binary = snapbox::cmd::cargo_bin!("wsis");
        let mut command = Command::new(binary);
        command.current_dir(registry.path()).args(arguments).stdout(std::process::Stdio::null());
        let mut running = command.stderr(std::process::Stdio::null()).spawn().unwrap();
        // The journal shows that it has begun to write; from then on at another moment each time.
        let journal = registry.path().join(".git/wsis/unfinished.json");
        while n % 4 != 0 && !journal.exists() && running.try_wait().unwrap().is_none() {
            std::thread::sleep(Duration::from_micros(200));
        }
        std::thread::sleep(Duration::from_micros(1500 * n));
        running.kill().unwrap();
        killed += usize::from(!running.wait().unwrap().success());
        finished += usize::from(journal.exists());
        let next = wsis().current_dir(registry.path()).args(["list", "organization"]).output().unwrap();
        assert!(next.status.success());
        let now = held(registry.path());
        let is_whole = now == before || now == after;
        let differing = || now.iter().filter(|(name, text)| after.get(*name) != Some(*text)).map(|(name, _)| name);
        assert!(is_whole, "after {n}: neither all nor nothing: {:?}", differing().collect::<Vec<_>>());
        assert!(!journal.exists());
    }
    assert!(killed > 10 && finished > 0, "{killed} were killed, {finished} of them within the change");
}

/// What moderated before it was merged did so in the past, which stays as it was told unless somebody says why not.
#[test]
fn who_moderated_is_merged_once_somebody_says_why() {
    let registry = Registry::base();
    let line = text(&registry, "action-lines/c5.toml");
    let term = "[[moderators]]\norganization = \"bureau\"\nfrom = 2006-01-01\nuntil = 2006-02-23\nsources = [\"https://example.org/b\"]\n\n";
    registry.write("action-lines/c5.toml", line.replacen("[[moderators]]\n", &format!("{term}[[moderators]]\n"), 1));
    registry.write("organizations/bureau.toml", "name = \"Bureau\"\ncategory = \"international-organization\"\nintergovernmental = true\nsources = [\"https://example.org/b\"]\n");
    let settings = text(&registry, "registry.toml");
    registry.write("registry.toml", format!("# Ours.\n{settings}"));
    let registry = committed(registry);
    let merge = ["merge", "organization", "bureau", "itu", "--yes"];
    refused(&registry, &merge, "rule = \"history-rewritten\"\n  file = \"action-lines/c5.toml\"");
    refused(&registry, &merge, "`--with-exceptions \"why\"`, which writes that, too");
    done(&registry, &[&merge[..], &["--with-exceptions", "It was a part of it."]].concat());
    let settings = text(&registry, "registry.toml");
    assert!(settings.starts_with("# Ours.\n") && settings.contains("reason = \"It was a part of it.\""), "{settings}");
    let check = registry.wsis(&["check", "--base", "HEAD"]);
    assert_eq!(check.status, 0, "{}", check.seen());
    done(&registry, &["fmt", "--check"]);
    // What is an error by itself is let stand by no reason.
    let registry = Registry::base();
    refused(&registry, &["set", "output", REPORT, "date", "2020-01-01", "--with-exceptions", "x"], "date-outside-year");
}

#[test]
fn a_change_of_who_may_approve_what_is_told_where_a_forge_knows_it() {
    let registry = Registry::base();
    let itu = text(&registry, "organizations/itu.toml");
    registry.write("organizations/itu.toml", format!("{itu}maintainers = [\"@itu/wsis\"]\n"));
    let registry = committed(registry);
    let add = |line: &str| {
        let term = ["--organization", "itu", "--from", "2020-01-01", "--source", "https://example.org/m"];
        done(&registry, &[&["add", "moderator", line][..], &term].concat()).stderr
    };
    let told = "`wsis codeowners` says now who may approve what, and .github/CODEOWNERS at the top of the repository is to hold it";
    assert!(!add("c8").contains("codeowners"), "nobody has made one");
    registry.write(".github/CODEOWNERS", registry.wsis(&["codeowners"]).stdout);
    done(&registry, &["set", "output", REPORT, "summary", "Otherwise."]);
    let of_line = "title = \"Media\"\n";
    registry.write("action-lines/c9.toml", of_line);
    let said = add("c9");
    assert!(said.contains(told), "{said}");
    let other = done(&registry, &["set", "output", REPORT, "summary", "As before."]).stderr;
    assert!(!other.contains("codeowners"), "{other}");
}

/// Nothing that one of two commands writes at the same time gets lost without a word.
#[test]
fn of_two_changes_at_the_same_time_the_second_is_made_or_refused() {
    let registry = Registry::base();
    let start = |n: usize| {
        let binary = snapbox::cmd::cargo_bin!("wsis");
        let figure = format!("Figure {n}");
        let arguments = ["add", "figure", REPORT, "--name", &figure, "--value", "1", "--today", "2026-01-01"];
        let mut command = Command::new(binary);
        command.current_dir(registry.path()).args(arguments).stdout(std::process::Stdio::null());
        command.stderr(std::process::Stdio::piped()).spawn().unwrap()
    };
    let running: Vec<_> = (0..6).map(start).collect();
    let ended: Vec<_> = running.into_iter().map(|running| running.wait_with_output().unwrap()).collect();
    let made = ended.iter().filter(|ended| ended.status.success()).count();
    let file = text(&registry, "outputs/2006/c5/annual-report.toml");
    assert_eq!(file.matches("[[figures]]").count(), made, "{file}");
    assert!(made > 0);
    for refused in ended.iter().filter(|ended| !ended.status.success()) {
        let said = String::from_utf8_lossy(&refused.stderr);
        assert!(said.contains("nothing was written: run this again"), "{said}");
    }
}

#[test]
fn what_a_killed_command_left_is_no_record_and_goes_with_the_next_change() {
    let registry = Registry::base();
    let before = done(&registry, &["check"]).stdout;
    let left = registry.path().join("outputs/2006/c5/.wsis-abc123.part");
    fs::write(&left, "title = ").unwrap();
    assert_eq!(done(&registry, &["check"]).stdout, before);
    let listed = done(&registry, &["list", "output"]).stdout;
    assert!(!listed.contains("abc123"), "{listed}");
    let long_ago = std::time::SystemTime::now() - Duration::from_hours(1);
    fs::File::options().write(true).open(&left).unwrap().set_modified(long_ago).unwrap();
    done(&registry, &["set", "output", REPORT, "summary", "Otherwise."]);
    assert!(!left.exists());
}

#[test]
fn the_help_of_what_is_added_says_what_it_adds() {
    let help = |word: &str| String::from_utf8(wsis().args(["add", word, "--help"]).output().unwrap().stdout).unwrap();
    for (word, about) in [
        ("moderator", "A term of a moderator of a line"),
        ("member", "A member of a line's group"),
        ("link", "Where an output can be had, or a document of a meeting"),
    ] {
        assert!(help(word).starts_with(about), "{}", help(word));
    }
}
