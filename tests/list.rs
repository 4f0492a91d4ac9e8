//! `wsis list`: records of a kind, and what each filter leaves of them.

use crate::support::{Ran, Registry, assert_as_kept, excerpt, tests, wsis_in};
use serde_json::json;

pub fn catalogue() -> Registry {
    let registry = Registry::empty();
    registry.write_all(&std::fs::read_to_string(tests().join("fixtures/catalogue.txt")).unwrap());
    registry
}

fn listed(arguments: &[&str]) -> Ran {
    let ran = catalogue().wsis(&[&["list"], arguments].concat());
    assert_eq!(ran.status, 0, "{}", ran.seen());
    ran
}

/// The ids of what is listed.
fn ids(arguments: &[&str]) -> Vec<String> {
    let rows = listed(&[arguments, &["--format", "json"]].concat()).json();
    let id = |row: &serde_json::Value| {
        let key = ["id", "line", "year"].into_iter().find(|key| !row[key].is_null()).unwrap();
        row[key].as_str().map_or_else(|| row[key].to_string(), str::to_owned)
    };
    rows.as_array().unwrap().iter().map(id).collect()
}

#[test]
fn each_kind_is_a_table_with_a_line_that_counts_it() {
    let mut seen = String::new();
    for kind in wsis::Kind::ALL.map(wsis::Kind::word) {
        for width in ["60", "80", "100", "140"] {
            let table = listed(&[kind, "--width", width]).stdout;
            let widest = table.lines().map(|line| line.chars().count()).max().unwrap();
            assert!(widest <= width.parse().unwrap(), "{widest} columns:\n{table}");
            seen += &["$ wsis list ", kind, " --width ", width, "\n", &table, "\n"].concat();
        }
    }
    assert_as_kept(&seen, "expected/list.out");
}

#[test]
fn outputs_are_of_a_line_a_year_an_organization_a_kind_or_a_country() {
    let (guide, second, report) = ("2006/c5/guide", "2007/c5/guide-second-edition", "2006/c8/annual-report");
    let cases: [(&[&str], &[&str]); 11] = [
        (&["--line", "c8"], &[guide, report]),
        (&["--line", "C5", "--year", "2007"], &[second]),
        (&["--year", "2007", "2006", "--kind", "annual-report", "guideline"], &[guide, report, second]),
        (&["--organization", "apc"], &[guide, report]),
        (&["--organization", "un", "wsis-es"], &[report]),
        (&["--country", "tn"], &[guide]),
        (&["--country", "Tunisie"], &[guide]),
        (&["--organization", "Association for Progressive Communications"], &[guide, report]),
        (&["--line", "cultural diversity"], &[guide, report]),
        (&["--country", "TN", "--kind", "annual-report"], &[]),
        (&[], &[guide, report, second]),
    ];
    for (arguments, expected) in cases {
        assert_eq!(ids(&[&["output"], arguments].concat()), expected, "{arguments:?}");
    }
}

#[test]
fn organizations_are_those_that_did_something_in_a_line_or_year_and_those_competent_for_a_line() {
    let cases: [(&[&str], &[&str]); 9] = [
        (&["--line", "c2"], &["itu"]),
        // A competence is no act of a year.
        (&["--line", "c2", "--year", "2006"], &[]),
        (&["--line", "c5", "--year", "2006"], &["apc", "itu"]),
        // The member's term is over, the moderator's is not, and a meeting of both lines is organized.
        (&["--line", "c5", "--year", "2007"], &["itu", "un"]),
        (&["--line", "c8", "--year", "2007"], &["un"]),
        // Proposed is not in office, and no term has begun.
        (&["--year", "2005"], &[]),
        (&["--country", "CH"], &["itu", "wsis-es"]),
        (&["--search", "TÉLÉCOM"], &["itu"]),
        (&["--search", "apc"], &["apc"]),
    ];
    for (arguments, expected) in cases {
        assert_eq!(ids(&[&["organization"], arguments].concat()), expected, "{arguments:?}");
    }
    let rows = listed(&["organization", "--year", "2007", "--format", "json"]).json();
    let un = json!({"id": "un", "acronym": "UN", "name": "United Nations", "category": "international-organization",
                    "country": "US", "moderated": ["c8"], "outputs": 0, "parent": null, "competences": [], "website": null,
                    "sources": ["https://example.org/un"]});
    assert_eq!(rows.as_array().unwrap().last(), Some(&un));
}

#[test]
fn lines_groups_and_meetings_are_those_of_an_organization_and_a_year() {
    let cases: [(&[&str], &[&str]); 10] = [
        (&["action-line", "--organization", "un"], &["c8"]),
        (&["action-line", "--organization", "un", "--year", "2008"], &[]),
        (&["action-line", "--organization", "apc"], &["c5"]),
        (&["action-line", "--search", "SÉCURITÉ"], &["c5"]),
        (&["group", "--organization", "apc", "--year", "2006"], &["c5"]),
        (&["group", "--organization", "apc", "--year", "2007"], &[]),
        (&["group", "--year", "2005"], &[]),
        (&["meeting", "--line", "c8"], &["2007/session"]),
        // The place is that of the event that it is within.
        (&["meeting", "--country", "CH", "--organization", "un"], &["2007/session"]),
        (&["meeting", "--search", "meet again"], &["2006/facilitation"]),
    ];
    for (arguments, expected) in cases {
        assert_eq!(ids(arguments), expected, "{arguments:?}");
    }
    let lines = listed(&["action-line", "--year", "2007", "--line", "c8", "--format", "json"]).json();
    let c8 = json!([{"line": "c8", "title": "Cultural diversity", "moderators": ["un"], "meetings": 1, "outputs": 0}]);
    assert_eq!(lines, c8);
    let now = listed(&["action-line", "--line", "c8", "--format", "json"]).json();
    assert_eq!(now[0]["moderators"], json!([]), "the term is over");
}

#[test]
fn what_is_looked_for_is_found_in_any_language_and_case() {
    assert_eq!(ids(&["output", "--search", "cybersécurité"]), ["2006/c5/guide"]);
    assert_eq!(ids(&["output", "--search", "SAFER"]), ["2007/c5/guide-second-edition"], "in the summary");
    assert_eq!(ids(&["cycle", "--search", "stocktaking", "--year", "2006"]), ["2006"]);
    let none = listed(&["output", "--search", "zzz"]);
    let told = "note: `--search` by itself leaves no output\n";
    assert_eq!((none.stdout.as_str(), none.stderr.as_str()), ("No outputs.\n", told));
    assert_eq!(listed(&["output", "--search", "zzz", "--format", "json"]).stdout, "[]\n");
}

#[test]
fn each_format_shows_the_same_rows() {
    let mut seen = String::new();
    for kind in wsis::Kind::ALL.map(wsis::Kind::word) {
        let csv = listed(&[kind, "--format", "csv"]).stdout;
        seen += &["$ wsis list ", kind, " --format csv\n", &csv, "\n"].concat();
    }
    for format in ["json", "yaml"] {
        let text = listed(&["output", "--year", "2006", "--format", format]).stdout;
        seen += &["$ wsis list output --year 2006 --format ", format, "\n", &text, "\n"].concat();
    }
    assert_as_kept(&seen, "expected/list-formats.out");
}

#[test]
fn what_makes_no_sense_is_told_with_what_does() {
    let cases: [(&[&str], &str); 8] = [
        (&["cycle", "--line", "c5"], "can't be filtered by --line: it takes --year, --search"),
        (&["organization", "--kind", "tool"], "it takes --line, --year, --category, --country, --region, --search"),
        (&["output", "--organization", "ituu"], "did you mean `itu`?"),
        (&["output", "--kind", "tol"], "did you mean `tool`?"),
        (&["output", "--country", "XX"], "two letters"),
        (&["output", "--line", "c12"], "did you mean"),
        (&["output", "--year", "06"], "four digits"),
        (&["outputs"], "invalid value 'outputs'"),
    ];
    for (arguments, told) in cases {
        let ran = catalogue().wsis(&[&["list"], arguments].concat());
        assert_eq!((ran.status, ran.stdout.as_str()), (2, ""), "{arguments:?}");
        assert!(ran.stderr.contains(told), "{}", ran.stderr);
    }
}

#[test]
fn every_filter_that_a_kind_makes_sense_of_is_combined_with_the_others() {
    let (guide, second, report) = ("2006/c5/guide", "2007/c5/guide-second-edition", "2006/c8/annual-report");
    let cases: [(&[&str], &[&str]); 22] = [
        (&["output", "--role", "by", "--organization", "apc"], &[report]),
        (&["output", "--role", "partner", "--organization", "APC"], &[guide]),
        (&["output", "--role", "partner"], &[guide]),
        (&["output", "--region", "arab-states"], &[guide]),
        (&["output", "--region", "europe"], &[]),
        (&["output", "--sdg", "9", "--country", "Kenia"], &[guide]),
        (&["output", "--status", "planned"], &[second]),
        (&["output", "--year", "2006-2007", "--kind", "guideline"], &[guide, second]),
        (&["output", "--since", "2007"], &[second]),
        (&["output", "--until", "2006-10"], &[guide, report]),
        (&["output", "--since", "2006-10-01", "--until", "2006-10-01"], &[guide, report]),
        // Two words, of which one stands in the title and the other in the name of a country, an organization or a line.
        (&["output", "--search", "guide", "--search", "Кения"], &[guide]),
        (&["output", "--search", "guide", "--search", "te\u{301}le\u{301}communications"], &[guide, second]),
        (&["output", "--search", "Établir la confiance"], &[guide, second]),
        (&["output", "--search", "guide", "--search", "report"], &[]),
        (&["meeting", "--status", "planned"], &["2007/session"]),
        (&["meeting", "--region", "europe", "--until", "2006-05-15"], &["2006/facilitation", "2007/session"]),
        (&["meeting", "--since", "2006-05-17"], &[]),
        (&["organization", "--region", "africa"], &["apc"]),
        (&["organization", "--search", "Suisse"], &["itu", "wsis-es"]),
        (&["group", "--search", "association for"], &["c5"]),
        (&["cycle", "--search", "A/62/70"], &["2006"]),
    ];
    for (arguments, expected) in cases {
        assert_eq!(ids(arguments), expected, "{arguments:?}");
    }
}

#[test]
fn columns_are_chosen_and_rows_are_put_into_their_order() {
    let csv = listed(&["output", "--columns", "id,sdgs", "partners", "--sort", "-date", "--format", "csv"]).stdout;
    let sorted =
        "id,sdgs,partners\n2007/c5/guide-second-edition,,\n2006/c5/guide,9,\"apc; nobody\"\n2006/c8/annual-report,,\n";
    assert_eq!(csv, sorted);
    let table = listed(&["output", "--columns", "title", "sdgs", "--sort", "title"]).stdout;
    let first: Vec<_> = table.lines().map(|line| line.split("  ").next().unwrap()).take(5).collect();
    assert_eq!(first[2..], ["=Report of C8", "A guide", "A guide, second edition"], "{table}");
    let json = listed(&["organization", "--columns", "id", "--sort", "outputs", "--format", "json"]).json();
    assert_eq!(json, json!([{"id": "wsis-es"}, {"id": "un"}, {"id": "apc"}, {"id": "itu"}]));
    for (option, told) in [("--columns", "did you mean `title`?"), ("--sort", "did you mean `title`?")] {
        let ran = catalogue().wsis(&["list", "output", option, "titel"]);
        assert!(ran.status == 2 && ran.stderr.contains(told), "{}", ran.seen());
    }
}

#[test]
fn a_list_that_is_empty_says_which_option_leaves_nothing() {
    let cases: [(&[&str], &str); 4] = [
        (&["--country", "CH"], "note: `--country` by itself leaves no output\n"),
        (&["--country", "CH", "--sdg", "1"], "note: `--country` and `--sdg` each by themselves leave no output\n"),
        (&["--line", "c8", "--year", "2007"], "note: `--line` leaves 2 outputs, and `--year` none of them\n"),
        (&["--role", "partner", "--organization", "un"], "note: `--organization` by itself leaves no output\n"),
    ];
    for (arguments, told) in cases {
        assert_eq!(listed(&[&["output"], arguments].concat()).stderr, told, "{arguments:?}");
    }
    assert_eq!(listed(&["output", "--country", "CH", "--quiet"]).stderr, "");
}

#[test]
fn a_list_is_written_as_a_reply_that_can_be_sent() {
    let (registry, folder) = (catalogue(), Registry::empty());
    let arguments = [
        "list",
        "output",
        "--line",
        "c5",
        "--country",
        "Kenya",
        "--since",
        "2006",
        "--search",
        "guide",
        "--today",
        "2026-11-29",
    ];
    let written = |file: &str| {
        let file = folder.path().join(file);
        let ran = registry.wsis(&[&arguments[..], &["-o", file.to_str().unwrap()]].concat());
        assert_eq!((ran.status, ran.stdout.as_str(), ran.stderr.as_str()), (0, "", ""), "{}", ran.seen());
        std::fs::read(file).unwrap()
    };
    let text = |file: &str| String::from_utf8(written(file)).unwrap();
    assert_as_kept(&text("reply.md"), "expected/list-reply.out");
    let csv = text("reply.CSV");
    assert!(csv.starts_with("\u{feff}id,title,line,"), "Excel knows it by its first sign: {csv}");
    for file in ["reply.json", "reply.yaml", "reply.html"] {
        assert!(text(file).contains("2006/c5/guide"), "{file}");
    }
    for file in ["reply.docx", "reply.xlsx"] {
        assert_eq!(written(file), written(&format!("again-{file}")), "the same bytes each time");
    }
    for (file, told) in
        [("reply.odt", "can't be written as .odt: name a file that ends in .csv"), ("reply", "no ending")]
    {
        let ran = registry.wsis(&["list", "output", "-o", file]);
        assert!(ran.status == 2 && ran.stderr.contains(told) && !registry.path().join(file).exists(), "{}", ran.seen());
    }
}

#[cfg(feature = "docx")]
#[test]
fn a_workbook_has_days_numbers_and_text_that_stays_text() {
    let registry = catalogue();
    let file = registry.path().join("list.xlsx");
    let ran = registry.wsis(&["list", "output", "-o", file.to_str().unwrap()]);
    assert_eq!(ran.status, 0, "{}", ran.seen());
    let part = |name: &str| {
        let mut archive = zip::ZipArchive::new(std::fs::File::open(&file).unwrap()).unwrap();
        std::io::read_to_string(archive.by_name(name).unwrap()).unwrap()
    };
    let sheet = part("xl/worksheets/sheet1.xml");
    assert!(sheet.contains("state=\"frozen\"") && sheet.contains("<autoFilter"), "{sheet}");
    assert!(!sheet.contains("<f>"), "no formula: {sheet}");
    assert!(part("xl/sharedStrings.xml").contains("<t>=Report of C8</t>"));
    // 2006-10-01, as a spreadsheet counts days.
    assert!(
        sheet.contains("<v>38991</v>") && part("xl/styles.xml").contains("yyyy-mm-dd"),
        "{}",
        part("xl/styles.xml")
    );
}

#[test]
fn an_empty_registry_has_nothing_to_list_and_a_broken_file_is_noted() {
    let empty =
        Registry::empty().with("registry.toml", "schema = 1\nname = \"x\"\nstocktaker = \"x\"\nreporter = \"x\"\n");
    for kind in wsis::Kind::ALL.map(wsis::Kind::word) {
        let ran = empty.wsis(&["list", kind]);
        assert!(ran.status == 0 && ran.stdout.starts_with("No "), "{}", ran.seen());
    }
    let broken = catalogue().with("outputs/2006/c5/broken.toml", "title = \"x\u{1b}[31m\"\n").wsis(&["list", "output"]);
    assert!(broken.stdout.ends_with("3 outputs.\n"), "{}", broken.stdout);
    assert!(broken.stderr.contains("1 file could not be read"), "{}", broken.stderr);
}

#[test]
fn each_file_of_a_real_registry_is_listed() {
    let folders = [
        ("action-line", "action-lines"),
        ("organization", "organizations"),
        ("group", "groups"),
        ("meeting", "meetings"),
        ("output", "outputs"),
        ("cycle", "cycles"),
    ];
    for (kind, folder) in folders {
        let files = walkdir::WalkDir::new(excerpt().join(folder)).into_iter().map(Result::unwrap);
        let files = files.filter(|file| file.file_type().is_file()).count();
        let rows = wsis_in(&excerpt(), &["list", kind, "--format", "json"]).json();
        assert_eq!(rows.as_array().unwrap().len(), files, "{kind}");
    }
}

#[test]
fn organizations_are_those_of_a_stakeholder_group() {
    assert_eq!(ids(&["organization", "--category", "civil-society"]), ["apc"]);
    assert_eq!(ids(&["organization", "--category", "civil-society", "--country", "CH"]), [] as [&str; 0]);
    let refused = |arguments: &[&str], told: &str| {
        let ran = catalogue().wsis(&[&["list"], arguments].concat());
        assert!(ran.status == 2 && ran.stderr.contains(told), "{}", ran.seen());
    };
    refused(&["organization", "--category", "civil"], "civil-society");
    refused(&["output", "--category", "government"], "a list of kind output can't be filtered by --category");
}
