//! `wsis import`: what a table or an export becomes, what is told of what can't be read, and when nothing is written.

use crate::support::{Ran, Registry, assert_as_kept, excerpt, project, wsis, wsis_in};
use crate::verbs::held;
use serde_json::Value;
use std::fs;
use std::path::Path;
use std::process::Command;
use std::time::Duration;

/// How the columns of the tables here become outputs.
const MAPPING: &str = r#"
kind = "output"

[[keys]]
key = "title"
from = "Title"

[[keys]]
key = "kind"
from = "Kind"
words = { Paper = "publication", "–" = "" }

[[keys]]
key = "date"
from = "Date"

[[keys]]
key = "by"
from = "Organization"
split = ";"

[[keys]]
key = "line"
from = "Line"

[[keys]]
key = "summary"
from = "Summary"

[[keys]]
key = "links"
from = "Link"

[[keys]]
key = "sources"
from = "Source"
"#;

const HEADINGS: [&str; 8] = ["Title", "Kind", "Date", "Organization", "Line", "Summary", "Link", "Source"];

/// A row with all that an output needs.
fn row(title: &str) -> [String; 8] {
    let link = format!("https://example.org/{}", title.replace(' ', "-"));
    [title, "tool", "2026-05-15", "ITU", "C5", "For all.", &link, &link].map(str::to_owned)
}

/// A row with another cell.
fn with(row: [String; 8], column: &str, cell: &str) -> [String; 8] {
    let mut row = row;
    cell.clone_into(&mut row[HEADINGS.iter().position(|heading| *heading == column).unwrap()]);
    row
}

fn csv_of(rows: &[[String; 8]], separator: u8) -> String {
    let mut writer = csv::WriterBuilder::new().delimiter(separator).from_writer(Vec::new());
    writer.write_record(HEADINGS).unwrap();
    for row in rows {
        writer.write_record(row).unwrap();
    }
    String::from_utf8(writer.into_inner().unwrap()).unwrap()
}

/// A registry beside which a table and its mapping stand, in the folder above.
fn beside(table: impl AsRef<[u8]>, mapping: &str) -> Registry {
    let outer = Registry::base_below("registry");
    outer.write("table.csv", table);
    outer.write("map.toml", mapping);
    outer
}

fn import(outer: &Registry, options: &[&str]) -> Ran {
    let all = [&["import", "csv", "table.csv", "--mapping", "map.toml", "-C", "registry"], options].concat();
    outer.wsis(&all)
}

/// What the registry holds.
fn files(outer: &Registry) -> std::collections::BTreeMap<String, Vec<u8>> {
    held(&outer.path().join("registry"))
}

fn text(outer: &Registry, file: &str) -> String {
    fs::read_to_string(outer.path().join("registry").join(file)).unwrap()
}

#[test]
fn a_row_becomes_a_file_in_the_one_style_that_check_accepts() {
    let rows =
        [with(row("Guide to “cybersecurity”, and more"), "Organization", "apc; International Telecommunication Union")];
    let outer = beside(csv_of(&rows, b','), MAPPING);
    let ran = import(&outer, &["--yes"]);
    assert_eq!(ran.status, 0, "{}", ran.seen());
    assert_eq!(ran.stdout, "written: 1 new\n");
    assert!(ran.stderr.contains("\n1 new\n"), "it is said before, too: {}", ran.stderr);
    let expected = "title = \"Guide to “cybersecurity”, and more\"\nkind = \"tool\"\ndate = 2026-05-15\nby = [\"apc\", \"itu\"]\n\
                    summary = \"For all.\"\nsources = [\"https://example.org/Guide-to-“cybersecurity”,-and-more\"]\n\n[[links]]\n\
                    url = \"https://example.org/Guide-to-“cybersecurity”,-and-more\"\n";
    assert_eq!(text(&outer, "outputs/2026/c5/guide-to-cybersecurity-and-more.toml"), expected);
    assert_eq!(wsis_in(&outer.path().join("registry"), &["fmt", "--check"]).status, 0);
    assert_eq!(wsis_in(&outer.path().join("registry"), &["check"]).status, 0);
}

#[test]
fn each_encoding_and_separator_is_told_and_gives_the_same() {
    let rows = [with(row("Médias et société"), "Summary", "Déjà vu, à l’été; où\tça ?"), row("Cœur")];
    let marked = |mark: &[u8], bytes: Vec<u8>| [mark, &bytes].concat();
    let little = |text: &str| text.encode_utf16().flat_map(u16::to_le_bytes).collect::<Vec<_>>();
    let big = |text: &str| text.encode_utf16().flat_map(u16::to_be_bytes).collect::<Vec<_>>();
    let mut first = None;
    for (separator, name) in [(b',', "commas"), (b';', "semicolons"), (b'\t', "tabs"), (b'|', "vertical bars")] {
        let text = csv_of(&rows, separator);
        let windows = encoding_rs::WINDOWS_1252.encode(&text).0.into_owned();
        for (bytes, encoding) in [
            (text.clone().into_bytes(), "UTF-8, cells"),
            (marked(b"\xEF\xBB\xBF", text.clone().into_bytes()), "UTF-8, as its first bytes say"),
            (marked(b"\xFF\xFE", little(&text)), "UTF-16LE, as its first bytes say"),
            (marked(b"\xFE\xFF", big(&text)), "UTF-16BE, as its first bytes say"),
            (little(&text), "UTF-16LE, as it seems"),
            (windows, "windows-1252, as it seems"),
        ] {
            let outer = beside(bytes, MAPPING);
            let ran = import(&outer, &["--yes"]);
            assert_eq!(ran.status, 0, "{name} {encoding}: {}", ran.seen());
            assert!(
                ran.stderr.contains(encoding) && ran.stderr.contains(&format!("parted by {name}")),
                "{}",
                ran.stderr
            );
            let held = files(&outer);
            assert_eq!(first.get_or_insert_with(|| held.clone()), &held, "{name} {encoding}");
        }
    }
    let russian = encoding_rs::WINDOWS_1251.encode(&csv_of(&[row("Доклад о доступе")], b',')).0.into_owned();
    let outer = beside(russian, MAPPING);
    let ran = import(&outer, &["--yes", "--encoding", "windows-1251", "--separator", "comma"]);
    assert_eq!(ran.status, 0, "{}", ran.seen());
    let new = files(&outer).into_iter().find(|(file, _)| file.starts_with("outputs/2026")).unwrap();
    assert!(String::from_utf8(new.1).unwrap().contains("Доклад о доступе"), "{}", new.0);
    let ran = import(&outer, &["--encoding", "utf-8"]);
    assert!(ran.stderr.contains("it is not in UTF-8: line 2 holds the byte"), "{}", ran.stderr);
}

#[test]
fn a_first_line_that_says_the_separator_is_no_row_of_the_table() {
    let rows = [row("Guide"), with(row("Other"), "Kind", "Hammer")];
    for (said, separator) in [("sep=;\r\n", b';'), ("\"sep=|\"\n", b'|'), ("SEP=\t\n", b'\t')] {
        let outer = beside(said.to_owned() + &csv_of(&rows, separator), MAPPING);
        let ran = import(&outer, &["--yes"]);
        assert_eq!(ran.stdout, "written: 1 new, 1 that can't be read\n", "{said:?}: {}", ran.seen());
        assert!(
            ran.stderr.contains("below the headings in row 2") && ran.stderr.contains("B4 (Kind): `Hammer`"),
            "{}",
            ran.stderr
        );
    }
}

#[test]
fn a_guessed_encoding_whose_letters_look_wrong_is_refused() {
    let text = csv_of(&[with(row("Telephones"), "Summary", "Un resume du telephone en Algerie, cree a Geneve")], b',');
    let with_bytes = |e: u8| {
        let text = text.replace("resume", "r~sum~").replace("telephone", "t~l~phone").replace("cree", "cr~e");
        text.bytes().map(|byte| if byte == b'~' { e } else { byte }).collect::<Vec<_>>()
    };
    // Windows-1252, cp850 of DOS, and the old Mac's.
    for (e, is_refused) in [(0xE9, false), (0x82, true), (0x8E, true)] {
        let outer = beside(with_bytes(e), MAPPING);
        let ran = import(&outer, &["--dry-run"]);
        let told = ran.stderr.contains("line 2 holds `") && ran.stderr.contains("`--encoding macintosh`");
        assert_eq!((told, ran.status == 2), (is_refused, is_refused), "{e:#x}: {}", ran.seen());
        let ran = import(&outer, &["--dry-run", "--encoding", "macintosh"]);
        assert!(!ran.stderr.contains("another encoding"), "{}", ran.stderr);
    }
}

#[test]
fn a_text_in_utf_8_but_for_a_letter_is_not_taken_for_one_in_another_encoding() {
    let rows = ["Café", "Téléphone", "Numéro"].map(|title| with(row(title), "Summary", "What it is, déjà vu"));
    let mut text = csv_of(&rows, b',').into_bytes();
    let broken = text.windows(2).rposition(|pair| pair == "é".as_bytes()).unwrap();
    text.splice(broken..broken + 2, [0xE9]);
    let outer = beside(text, MAPPING);
    let ran = import(&outer, &["--yes"]);
    assert!(ran.status == 2 && ran.stderr.contains("line 4 holds the byte 0xe9"), "{}", ran.seen());
    let ran = import(&outer, &["--dry-run", "--encoding", "windows-1252"]);
    assert!(ran.status == 0 && ran.stderr.contains("windows-1252"), "{}", ran.seen());
}

#[test]
fn a_date_that_is_not_in_the_order_of_the_mapping_is_told() {
    for (order, date, other) in [("day-first", "04/15/2026", "month-first"), ("month-first", "15/04/2026", "day-first")]
    {
        let rows = [with(row("One"), "Date", "04/03/2026"), with(row("Two"), "Date", date)];
        let outer = beside(csv_of(&rows, b','), &format!("dates = \"{order}\"\n{MAPPING}"));
        let ran = import(&outer, &["--dry-run"]);
        let told = ran.stdout.contains(&format!("`{date}`")) && ran.stdout.contains(&format!("dates = \"{other}\""));
        assert!(told && ran.stdout.ends_with("1 new, 1 that can't be read\n"), "{}", ran.seen());
    }
}

#[test]
fn warnings_in_what_is_written_are_told_as_check_tells_them() {
    let outer = beside(csv_of(&[with(with(row("Unsourced"), "Source", ""), "Link", "")], b','), MAPPING);
    let ran = import(&outer, &["--dry-run"]);
    for told in [
        "note: `check` finds 1 warning in it, all in what is written\n",
        "warning[unsourced]: this record names no source\n--> registry/outputs/2026/c5/unsourced.toml\n",
    ] {
        assert!(ran.stderr.contains(told), "{told}\n{}", ran.seen());
    }
    // What stood there before is not told again.
    outer.write(
        "registry/outputs/2006/c5/old.toml",
        "title = \"Old\"\nkind = \"tool\"\ndate = 2006-05-15\nby = [\"itu\"]\nsummary = \"Old.\"\n",
    );
    outer.write("table.csv", csv_of(&[row("Sourced")], b','));
    let ran = import(&outer, &["--yes"]);
    assert!(ran.status == 0 && !ran.stderr.contains("warning"), "{}", ran.seen());
}

#[test]
fn titles_that_shorten_to_one_name_are_told_apart_by_as_many_numbers_as_it_takes() {
    let long = "A report on the state of the information society in all countries of the world";
    let rows: Vec<_> = (0..2_000).map(|n| row(&format!("{long}, part {n} {}", n * 7919))).collect();
    let outer = beside(csv_of(&rows, b','), MAPPING);
    let begun = std::time::Instant::now();
    let ran = import(&outer, &["--yes"]);
    assert_eq!(ran.stdout, "written: 2000 new\n", "{}", ran.seen());
    assert!(begun.elapsed() < Duration::from_mins(1), "{:?}", begun.elapsed());
    let ran = import(&outer, &["--yes"]);
    assert_eq!(ran.stdout, "0 new, 2000 the same as before\n", "{}", ran.seen());
}

/// Rows of which each has something else that is wrong.
fn faulty() -> String {
    let rows = [
        row("A sound and long title"),
        with(row("Kind"), "Kind", "Publicaton"),
        with(row("No such day"), "Date", "31/04/2026"),
        with(row("Two ways"), "Date", "05/06/2026"),
        with(row("A serial"), "Date", "46157"),
        with(row("Unknown organization"), "Organization", "ITU; Interpol"),
        with(row("Unknown line"), "Line", "C12"),
        with(row("Nothing said"), "Summary", ""),
        with(row("Left out by its word"), "Kind", "–"),
        with(row("No address"), "Link", "www.example.org"),
        with(row("Turned around"), "Summary", "a\u{202e}b"),
        with(row("Report of the C5 group for 2006"), "Date", "2006-05-15"),
        with(row("Of the same page"), "Link", "http://www.example.org/A-sound-and-long-title/"),
        row("A sound and long titel"),
    ];
    let unfinished = "\"Too many\",tool,2026,ITU,C5,One, two,https://example.org/x,https://example.org/x\n\n,,,,,,,\nToo few,tool,2026\n";
    csv_of(&rows, b',') + unfinished
}

#[test]
fn each_fault_is_told_at_its_cell() {
    let outer = beside(faulty(), MAPPING);
    let before = files(&outer);
    let ran = import(&outer, &["--dry-run", "--faults", "back.csv"]);
    assert_as_kept(&ran.seen(), "expected/import-faults.out");
    assert_eq!(files(&outer), before, "a dry run writes nothing");
    let back = fs::read_to_string(outer.path().join("back.csv")).unwrap();
    assert_as_kept(&back, "expected/import-faults.csv");
}

#[test]
fn what_is_sound_is_written_and_the_same_table_changes_nothing_a_second_time() {
    let outer = beside(faulty(), MAPPING);
    let ran = import(&outer, &["--yes"]);
    assert_eq!(ran.status, 1, "{}", ran.seen());
    assert!(ran.stdout.starts_with("written: 1 new, 3 left for a person, "), "{}", ran.stdout);
    let once = files(&outer);
    let again = import(&outer, &["--yes"]);
    assert!(again.stdout.starts_with("0 new, 1 the same as before, "), "{}", again.stdout);
    assert_eq!(files(&outer), once);
}

#[test]
fn what_is_there_is_changed_only_if_that_is_wanted_and_keeps_its_comments() {
    let outer = beside(csv_of(&[row("Guide")], b','), MAPPING);
    assert_eq!(import(&outer, &["--yes"]).status, 0);
    let file = "outputs/2026/c5/guide.toml";
    let commented =
        text(&outer, file).replace("kind = \"tool\"\n", "# not sure\nkind = \"tool\" # so far\nlanguage = \"en\"\n");
    outer.write(&format!("registry/{file}"), &commented);
    outer.write("table.csv", csv_of(&[with(with(row("Guide"), "Kind", "guideline"), "Summary", "")], b','));
    let ran = import(&outer, &["--yes"]);
    assert_eq!(ran.status, 1, "an empty cell takes nothing away, and says that it is needed: {}", ran.seen());
    outer.write("table.csv", csv_of(&[with(row("Guide"), "Kind", "guideline")], b','));
    let ran = import(&outer, &["--yes"]);
    assert_eq!((ran.status, text(&outer, file)), (1, commented.clone()), "{}", ran.seen());
    assert!(ran.stdout.contains("1 that differ and stay as they are without --update"), "{}", ran.seen());
    let ran = import(&outer, &["--dry-run", "--update"]);
    assert!(ran.stdout.contains("kind: tool → guideline") && text(&outer, file) == commented, "{}", ran.seen());
    let ran = import(&outer, &["--yes", "--update"]);
    assert_eq!((ran.status, ran.stdout.as_str()), (0, "written: 0 new, 1 changed\n"), "{}", ran.seen());
    assert_eq!(text(&outer, file), commented.replace("kind = \"tool\"", "kind = \"guideline\""));
}

#[test]
fn a_file_that_is_broken_keeps_back_its_row_alone() {
    let outer = beside(csv_of(&[row("Guide"), row("Other")], b','), MAPPING);
    outer.write("registry/outputs/2026/c5/guide.toml", "title = \"Guide\nkind = \"tool\"\n");
    let ran = import(&outer, &["--yes", "--update"]);
    assert_eq!(
        (ran.status, ran.stdout.as_str()),
        (1, "written: 1 new, 0 changed, 1 that can't be read\n"),
        "{}",
        ran.seen()
    );
    assert!(ran.stderr.contains("guide.toml has broken syntax"), "{}", ran.stderr);
}

#[test]
fn nothing_is_written_where_nobody_can_be_asked_and_nobody_said_yes() {
    let outer = beside(csv_of(&[row("Guide")], b','), MAPPING);
    let before = files(&outer);
    let ran = import(&outer, &[]);
    assert!(ran.status == 2 && ran.stderr.contains("--yes"), "{}", ran.seen());
    assert_eq!(files(&outer), before);
    let at = outer.wsis(&["import", "csv", "table.csv", "--mapping", "map.toml", "-C", "registry", "--at", "HEAD"]);
    assert_eq!(at.status, 2);
}

#[test]
fn a_closed_year_takes_no_more_records() {
    let outer = beside(csv_of(&[with(row("Late"), "Date", "2006-05-15"), row("In time")], b','), MAPPING);
    let cycle = text(&outer, "cycles/2006.toml").replace("outputs-due", "closed = 2008-01-31\noutputs-due");
    outer.write("registry/cycles/2006.toml", cycle);
    let ran = import(&outer, &["--yes"]);
    assert!(
        ran.status == 1 && ran.stderr.contains("this is new, in 2006, which was closed on 2008-01-31"),
        "{}",
        ran.seen()
    );
    assert_eq!(ran.stdout, "written: 1 new, 1 that would change what is closed or past\n");
    assert!(!outer.path().join("registry/outputs/2006/c5/late.toml").exists());
}

#[test]
fn text_of_a_table_stays_text() {
    let hostile = [
        "{ en = \"x\" }",
        "\"\"\"\nkind = \"tool\"",
        "a\\u0000b",
        "=1+1",
        "[[links]]",
        "'''",
        "x\r\ny\n\nz",
        "#",
        "{outputs}",
        "<script>",
        "true",
        "2006-05-15",
    ];
    // As an export writes it: what could be a formula has a sign before it.
    let cell = |text: &str| if text.starts_with('=') { format!("'{text}") } else { text.to_owned() };
    let rows: Vec<_> =
        (0..).zip(hostile).map(|(n, text)| with(row(&format!("Output number {n}")), "Summary", &cell(text))).collect();
    let outer = beside(csv_of(&rows, b','), MAPPING);
    let ran = import(&outer, &["--yes"]);
    assert_eq!(ran.status, 0, "{}", ran.seen());
    let listed = wsis_in(&outer.path().join("registry"), &["export", "json"]).json();
    for (n, text) in hostile.iter().enumerate() {
        let title = format!("Output number {n}");
        let found =
            listed["outputs"].as_array().unwrap().iter().find(|output| output["title"] == title.as_str()).unwrap();
        assert_eq!(found["summary"], text.replace("\r\n", "\n"), "{title}");
    }
    let painted = with(row("Painted"), "Kind", "\u{1b}[31mtool");
    let ran = import(&beside(csv_of(&[painted], b','), MAPPING), &["--yes"]);
    assert!(ran.status == 1 && !ran.seen().contains('\u{1b}'), "{}", ran.seen());
}

#[test]
fn a_table_that_is_none_is_told_from_its_first_cell_on() {
    let cases: [(&str, &str); 7] = [
        ("", "there is nothing in it"),
        ("\n\n", "there is nothing in it"),
        ("Title,Kind,Title\na,b,c\n", "the heading `Title` stands twice, in A1 and C1"),
        ("Titel,Kind\na,b\n", "did you mean `Titel`?"),
        ("Title,Kind\n\"a,b\nc,d\n", "a quotation mark that opens in A2 is never closed"),
        ("Title,Kind\n\"a,b\nc,d\n\"e\",f\ng,h\n", "a quotation mark that opens in A2 is never closed"),
        ("Title\ta\n", "the table has no column `Kind`"),
    ];
    for (table, told) in cases {
        let outer = beside(table, MAPPING);
        let ran = import(&outer, &["--yes"]);
        assert!(ran.status != 0 && ran.stderr.contains(told), "{table:?}: {}", ran.stderr);
    }
}

#[test]
fn a_mistake_in_a_mapping_is_told_at_its_place() {
    let mapping = r#"
kind = "output"
date = "day-first"

[[keys]]
key = "titel"
from = "Title"

[[keys]]
key = "kind"
from = ["Kind", "Knid"]
words = { Paper = "publicaton" }

[[keys]]
key = "summary"
value = "x"
split = ";"

[[keys]]
key = "by"
value = "Interpol"

[[keys]]
key = "figures"
from = "Title"
"#;
    let outer = beside(csv_of(&[row("Guide")], b','), mapping);
    let first = import(&outer, &[]).seen();
    outer.write("map.toml", mapping.replace("date = ", "dates = "));
    let second = import(&outer, &[]).seen();
    outer.write("map.toml", "kind = \"output\"\n\n[[keys]]\nkey = \"title\"\nfrom = \"Title\"\n");
    let third = import(&outer, &[]).seen();
    assert_as_kept(&format!("{first}{second}{third}"), "expected/import-mapping.out");
}

#[test]
fn meetings_and_organizations_come_in_with_keys_of_tables_and_several_columns() {
    let mapping = r#"
kind = "meeting"
dates = "day-first"
decimal = "comma"
headings = 2

[[keys]]
key = "title"
from = ["Series", "Number"]
join = " – "

[[keys]]
key = "title.fr"
from = "Titre"

[[keys]]
key = "lines"
from = "Lines"
split = "/"
words = { "Cultural diversity" = "c8" }

[[keys]]
key = "start"
from = ["Day", "Month"]

[[keys]]
key = "place.city"
from = "City"

[[keys]]
key = "place.country"
from = "Country"

[[keys]]
key = "attendance.total"
from = "Participants"

[[keys]]
key = "open-to-all-stakeholders"
from = "Open"

[[keys]]
key = "sources"
value = ["https://example.org/list", "E/2006/85"]
"#;
    let table = "Meetings;;;;;;;;;\nSeries;Number;Titre;Lines;Day;Month;City;Country;Participants;Open\n\
                 Consultation;3;Consultation;C5/Cultural diversity;5;May 2026;Geneva;Switzerland;1.234;yes\n\
                 Consultation;4;;C5;06/07/2026;;Nairobi;Kenia;;No\n";
    let outer = beside(table, mapping);
    let settings = text(&outer, "registry.toml") + "languages = [\"en\", \"fr\"]\n";
    outer.write("registry/registry.toml", settings);
    let ran = import(&outer, &["--yes"]);
    assert_eq!(ran.status, 0, "{}", ran.seen());
    assert_eq!(
        text(&outer, "meetings/2026/consultation-3.toml"),
        "title = { en = \"Consultation – 3\", fr = \"Consultation\" }\nlines = [\"c5\", \"c8\"]\nstart = 2026-05-05\n\
         place = { city = \"Geneva\", country = \"CH\" }\nopen-to-all-stakeholders = true\n\
         sources = [\"https://example.org/list\", \"E/2006/85\"]\n\n[attendance]\ntotal = 1234\n"
    );
    let second = text(&outer, "meetings/2026/consultation-4.toml");
    assert!(second.contains("start = 2026-07-06\n") && second.contains("country = \"KE\""), "{second}");
    let mapping = "kind = \"organization\"\n[[keys]]\nkey = \"name\"\nfrom = \"Name\"\n[[keys]]\nkey = \"acronym\"\nfrom = \"Short\"\n\
                   [[keys]]\nkey = \"category\"\nfrom = \"Type\"\n[[keys]]\nkey = \"sources\"\nfrom = \"Site\"\n";
    let table = "Name,Short,Type,Site\nDiplo Foundation,,Civil society,https://example.org/diplo\nUnited Nations,UN,government,https://example.org\n";
    let outer = beside(table, mapping);
    let ran = import(&outer, &["--yes"]);
    assert!(text(&outer, "organizations/diplo-foundation.toml").contains("category = \"civil-society\""));
    assert!(ran.stderr.contains("row 3: differs from registry/organizations/un.toml"), "{}", ran.stderr);
}

#[test]
fn a_name_is_readable_and_no_two_rows_get_the_same() {
    let long = "A report on the state of the information society in all countries of the world";
    let rows = [row(&format!("{long}, first")), row(&format!("{long} as others see it")), row("信息社会"), row("CON")];
    let outer = beside(csv_of(&rows, b','), MAPPING);
    let ran = import(&outer, &["--yes"]);
    assert_eq!(ran.status, 0, "{}", ran.seen());
    let names: Vec<_> =
        files(&outer).into_keys().filter_map(|file| Some(file.strip_prefix("outputs/2026/c5/")?.to_owned())).collect();
    assert_eq!(names.len(), 4, "{names:?}");
    let start = "a-report-on-the-state-of-the-information-society-in-all";
    assert!(names.contains(&format!("{start}.toml")) && names.contains(&format!("{start}-2.toml")), "{names:?}");
    assert!(names.contains(&"con-output.toml".to_owned()), "{names:?}");
    // A row that goes leaves the names of the others as they are.
    outer.write("table.csv", csv_of(&rows[1..], b','));
    let ran = import(&outer, &["--yes"]);
    assert_eq!(ran.stdout, "0 new, 3 the same as before\n", "{}", ran.seen());
}

#[test]
fn whoever_is_killed_leaves_all_or_nothing() {
    let rows: Vec<_> = (0..400).map(|n| row(&format!("Output number {n} of many"))).collect();
    let outer = beside(csv_of(&rows, b','), MAPPING);
    let before = files(&outer);
    let ran = import(&outer, &["--yes"]);
    assert_eq!((ran.status, ran.stdout.as_str()), (0, "written: 400 new\n"), "{}", ran.seen());
    let after = files(&outer);
    let journal = outer.path().join("registry/.wsis-unfinished.json");
    let (mut killed, mut begun) = (0, 0);
    for n in 0..12 {
        fs::remove_dir_all(outer.path().join("registry/outputs/2026")).unwrap();
        let arguments =
            ["import", "csv", "table.csv", "--mapping", "map.toml", "-C", "registry", "--yes", "--today", "2026-01-01"];
        let mut command = Command::new(snapbox::cmd::cargo_bin!("wsis"));
        command.current_dir(outer.path()).args(arguments).stdout(std::process::Stdio::null());
        let mut running = command.stderr(std::process::Stdio::null()).spawn().unwrap();
        while n % 4 != 0 && !journal.exists() && running.try_wait().unwrap().is_none() {
            std::thread::sleep(Duration::from_micros(200));
        }
        std::thread::sleep(Duration::from_micros(1500 * n));
        running.kill().unwrap();
        killed += usize::from(!running.wait().unwrap().success());
        begun += usize::from(journal.exists());
        assert!(
            wsis()
                .current_dir(outer.path())
                .args(["list", "output", "-C", "registry"])
                .output()
                .unwrap()
                .status
                .success()
        );
        let now = files(&outer);
        assert!(now == before || now == after, "after {n}: neither all nor nothing");
        if now == before {
            fs::create_dir_all(outer.path().join("registry/outputs/2026")).unwrap();
        }
    }
    assert!(killed > 3 && begun > 0, "{killed} were killed, {begun} of them within the change");
}

#[test]
fn ten_thousand_rows_come_in() {
    let rows: Vec<_> = (0..10_000).map(|n| row(&format!("Output number {n} of a large table"))).collect();
    let outer = beside(csv_of(&rows, b','), MAPPING);
    let ran = import(&outer, &["--yes"]);
    assert_eq!((ran.status, ran.stdout.as_str()), (0, "written: 10000 new\n"), "{}", ran.stderr);
    assert!(text(&outer, "outputs/2026/c5/output-number-9999-of-a-large-table.toml").contains("number 9999"));
}

#[test]
fn the_mappings_of_the_examples_fit_their_tables() {
    let examples = project().join("examples/import");
    for (name, rows) in [("stocktaking", 6), ("prizes", 4)] {
        let registry = Registry::copy_of(&excerpt());
        for organization in [
            "younginnovations",
            "mexico-ministry-of-communications-and-transportation",
            "iim-bangalore",
            "uruguay-ministry-of-economy-and-finance",
        ] {
            let called = match organization {
                "younginnovations" => "YoungInnovations",
                "iim-bangalore" => "Indian Institute of Management Bangalore",
                "uruguay-ministry-of-economy-and-finance" => "Ministry of Economy and Finance of Uruguay",
                _ => "Ministry of Communications and Transportation of Mexico",
            };
            let file = format!("organizations/{organization}.toml");
            if !registry.path().join(&file).exists() {
                registry.write(
                    &file,
                    format!("name = \"{called}\"\ncategory = \"government\"\nsources = [\"https://example.org\"]\n"),
                );
            }
        }
        let outputs = registry.path().join("outputs");
        for year in ["2005", "2006"] {
            fs::remove_dir_all(outputs.join(year)).unwrap();
        }
        // What others say of outputs that are not there is none of this.
        for cycle in registry.path().join("cycles").read_dir().unwrap() {
            fs::remove_file(cycle.unwrap().path()).unwrap();
        }
        let (table, mapping) = (examples.join(format!("{name}.csv")), examples.join(format!("{name}.toml")));
        let ran =
            registry.wsis(&["import", "csv", table.to_str().unwrap(), "--mapping", mapping.to_str().unwrap(), "--yes"]);
        assert_eq!(ran.stdout, format!("written: {rows} new\n"), "{}", ran.seen());
    }
}

#[cfg(all(feature = "import", feature = "docx"))]
#[test]
fn a_workbook_says_the_same_with_days_and_numbers_of_its_own() {
    use rust_xlsxwriter::{ExcelDateTime, Format, Formula, Workbook};
    let mut book = Workbook::new();
    book.add_worksheet().set_name("Notes").unwrap().write_string(0, 0, "none of it").unwrap();
    let sheet = book.add_worksheet().set_name("Entries").unwrap();
    let day = Format::new().set_num_format("yyyy-mm-dd");
    for (column, heading) in (1..).zip(HEADINGS) {
        sheet.write_string(2, column, heading).unwrap();
    }
    for (at, title) in [(3, "Guide"), (5, "Other"), (6, "Failed")] {
        for (column, cell) in (1..).zip(row(title)) {
            sheet.write_string(at, column, cell).unwrap();
        }
    }
    sheet.write_datetime_with_format(3, 3, ExcelDateTime::from_ymd(2026, 5, 16).unwrap(), &day).unwrap();
    sheet.write_number(5, 3, 2026).unwrap();
    sheet.write_formula(6, 2, Formula::new("=1/0").set_result("#DIV/0!")).unwrap();
    sheet.merge_range(3, 9, 4, 9, "", &Format::new()).unwrap();
    let outer = beside("", MAPPING);
    outer.write("table.xlsx", book.save_to_buffer().unwrap());
    let run = |options: &[&str]| {
        let all = ["import", "xlsx", "table.xlsx", "--mapping", "map.toml", "-C", "registry", "--yes"];
        outer.wsis(&[&all, options].concat())
    };
    let ran = run(&[]);
    assert!(ran.status == 1 && ran.stderr.contains("the table has no column `Title`"), "{}", ran.seen());
    let ran = run(&["--sheet", "Entires"]);
    assert!(ran.status == 2 && ran.stderr.contains("did you mean `Entries`?"), "{}", ran.seen());
    let ran = run(&["--sheet", "Entries"]);
    assert_eq!(ran.stdout, "written: 2 new, 1 that can't be read\n", "{}", ran.seen());
    assert!(ran.stderr.contains("C7 (Kind): ") && ran.stderr.contains("#DIV/0!"), "{}", ran.stderr);
    // What is taken without being surely what somebody wrote is told.
    assert!(
        ran.stderr.contains("note: what formulas gave when the file was last saved is taken for their values: C7\n"),
        "{}",
        ran.stderr
    );
    assert!(
        ran.stderr.contains("of merged cells the first has the value, and the others have none: J4:J5\n"),
        "{}",
        ran.stderr
    );
    assert!(text(&outer, "outputs/2026/c5/guide.toml").contains("date = 2026-05-16\n"));
    assert!(text(&outer, "outputs/2026/c5/other.toml").contains("date = \"2026\"\n"));
    outer.write("table.xlsx", "no workbook");
    let ran = run(&[]);
    assert!(ran.status == 2 && ran.stderr.contains("it is no workbook"), "{}", ran.seen());
}

#[cfg(all(feature = "import", feature = "docx"))]
#[test]
fn a_year_in_a_cell_for_days_is_a_year_and_a_cell_far_away_is_told() {
    use rust_xlsxwriter::{Format, Workbook};
    let book = |far: bool| {
        let mut book = Workbook::new();
        let sheet = book.add_worksheet();
        for (column, (heading, cell)) in (0..).zip(HEADINGS.iter().zip(row("Guide"))) {
            sheet.write_string(0, column, *heading).unwrap();
            sheet.write_string(1, column, cell).unwrap();
        }
        // Where a cell shows days, 2026 is the 18th of July 1905.
        sheet.write_number_with_format(1, 2, 2026, &Format::new().set_num_format("yyyy-mm-dd")).unwrap();
        if far {
            sheet.write_string(1_048_575, 16_383, " ").unwrap();
        }
        book.save_to_buffer().unwrap()
    };
    let outer = beside("", MAPPING);
    let run = || outer.wsis(&["import", "xlsx", "table.xlsx", "--mapping", "map.toml", "-C", "registry", "--yes"]);
    outer.write("table.xlsx", book(true));
    let ran = run();
    assert!(ran.status == 2 && ran.stderr.contains("reaches to row 1048576 and column 16384"), "{}", ran.seen());
    outer.write("table.xlsx", book(false));
    let ran = run();
    assert_eq!(ran.status, 0, "{}", ran.seen());
    assert!(text(&outer, "outputs/2026/c5/guide.toml").contains("date = \"2026\"\n"));
}

/// What a registry's folder exports, byte by byte.
fn exported(folder: &Path) -> Vec<u8> {
    let output = wsis().arg("-C").arg(folder).args(["export", "json"]).output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    output.stdout
}

/// Brings what a registry exports into a new folder, which exports the same, and whose files are in the one style.
pub fn round_trip(folder: &Path) {
    let outer = Registry::empty();
    let first = exported(folder);
    outer.write("registry.json", &first);
    let run =
        |options: &[&str]| outer.wsis(&[&["import", "json", "registry.json", "-C", "new/registry"], options].concat());
    let ran = run(&["--dry-run"]);
    assert!(ran.status == 0 && !outer.path().join("new").exists(), "{}", ran.seen());
    // An export counts records alone, and what is new are files.
    let lists: serde_json::Value = serde_json::from_slice(&first).unwrap();
    let others = ["reports", "not_exported", "exported_in_part"];
    let lists = lists.as_object().unwrap().iter().filter(|(name, _)| !others.contains(&name.as_str()));
    let records: usize = lists.filter_map(|(_, list)| list.as_array()).map(Vec::len).sum();
    let told = format!("registry.json: {records} record");
    let said = ran.stderr.replace(',', "");
    assert!(said.contains(&told) && said.contains(" and registry.toml\n"), "{told}: {}", ran.stderr);
    let ran = run(&["--yes"]);
    assert_eq!(ran.status, 0, "{}: {}", folder.display(), ran.seen());
    let new = outer.path().join("new/registry");
    let second = exported(&new);
    let differing =
        first.split(|byte| *byte == b'\n').zip(second.split(|byte| *byte == b'\n')).find(|(one, other)| one != other);
    let differing = differing.map(|(one, other)| (String::from_utf8_lossy(one), String::from_utf8_lossy(other)));
    assert!(first == second, "{}: {differing:?}", folder.display());
    assert_eq!(wsis_in(&new, &["fmt", "--check"]).seen(), "--- exit status 0 ---\n", "{}", folder.display());
    let ran = run(&["--yes"]);
    assert!(ran.status == 0 && ran.stdout.starts_with("0 new, "), "{}", ran.seen());
}

#[test]
fn what_was_exported_comes_back_byte_by_byte() {
    round_trip(&excerpt());
    for entry in project().join("examples").read_dir().unwrap() {
        let folder = entry.unwrap().path();
        if folder.join("registry.toml").exists() {
            round_trip(&folder);
        }
    }
    let made = Registry::empty();
    let folder = made.path().join("registry");
    let script = project().join("benches/gen_registry.py");
    let ran = Command::new("python3").arg(script).arg(&folder).args(["--outputs", "400"]).output().unwrap();
    assert!(ran.status.success(), "{}", String::from_utf8_lossy(&ran.stderr));
    round_trip(&folder);
}

#[test]
fn data_adds_to_a_registry_and_changes_it_only_if_that_is_wanted() {
    let outer = beside("", MAPPING);
    let registry = outer.path().join("registry");
    let mut data: Value = serde_json::from_slice(&exported(&registry)).unwrap();
    let file = "outputs/2006/c5/annual-report.toml";
    outer.write(&format!("registry/{file}"), format!("# read twice\n{}", text(&outer, file)));
    let commented = text(&outer, file);
    data["outputs"][0]["summary"] = "Another.".into();
    let mut more = data["outputs"][0].clone();
    more["id"] = "2006/c5/more".into();
    more["title"] = "More".into();
    data["outputs"].as_array_mut().unwrap().push(more);
    outer.write("data.json", data.to_string());
    let run =
        |options: &[&str]| outer.wsis(&[&["import", "json", "data.json", "-C", "registry", "--yes"], options].concat());
    let ran = run(&[]);
    assert!(ran.status == 1 && ran.stdout.starts_with("written: 1 new, 1 that differ"), "{}", ran.seen());
    assert_eq!(text(&outer, file), commented);
    let ran = run(&["--update"]);
    assert_eq!(ran.status, 0, "{}", ran.seen());
    assert_eq!(text(&outer, file), commented.replace("What the group did in its first year.", "Another."));
    let before = files(&outer);
    for (pointer, value, told) in [
        ("/outputs/0/kind", "tol".into(), "is not a word known here"),
        ("/outputs/0/titel", "x".into(), "outputs[0].titel: there is no key `titel`: did you mean `title`?"),
        ("/outputs/0/by", "itu".into(), "outputs[0].by: here should stand a list"),
        ("/outputs/0/id", "2006/c5".into(), "outputs[0].id: "),
        (
            "/outputs/0/id",
            "2006/c5/more".into(),
            "outputs[0] has the same id, and so would be outputs/2006/c5/more.toml",
        ),
        ("/outputz", Value::Array(Vec::new()), "did you mean `outputs`?"),
    ] {
        let mut wrong = data.clone();
        let (above, key) = pointer.rsplit_once('/').unwrap();
        wrong.pointer_mut(above).unwrap()[key] = value;
        outer.write("data.json", wrong.to_string());
        let ran = run(&["--update"]);
        assert!(ran.status != 0 && ran.stderr.contains(told), "{pointer}: {}", ran.seen());
        assert_eq!(files(&outer), before, "{pointer}");
    }
    // What is closed is told with its way.
    let cycle = text(&outer, "cycles/2006.toml");
    outer.write("registry/cycles/2006.toml", cycle.replace("outputs-due", "closed = 2008-01-31\noutputs-due"));
    data["cycles"][0]["closed"] = "2008-01-31".into();
    data["outputs"][0]["summary"] = "Corrected.".into();
    outer.write("data.json", data.to_string());
    let ran = run(&["--update"]);
    let way = "note: 1 record would change what is closed or past: `--with-exceptions \"why\"` lets that stand";
    assert!(ran.status == 1 && ran.stderr.contains(way), "{}", ran.seen());
    outer.write("data.json", "{");
    assert!(run(&[]).stderr.contains("it is no JSON, or not whole"));
}

#[test]
fn a_new_registry_that_was_interrupted_is_whole_or_not_there() {
    let outer = Registry::empty();
    let made = outer.path().join("made");
    let script = project().join("benches/gen_registry.py");
    assert!(
        Command::new("python3").arg(script).arg(&made).args(["--outputs", "300"]).output().unwrap().status.success()
    );
    outer.write("data.json", exported(&made));
    let new = outer.path().join("new");
    let journal = new.join(".wsis-unfinished.json");
    let mut finished = 0;
    for n in 0..8 {
        let mut command = Command::new(snapbox::cmd::cargo_bin!("wsis"));
        command.current_dir(outer.path()).args([
            "import",
            "json",
            "data.json",
            "-C",
            "new",
            "--yes",
            "--today",
            "2026-01-01",
        ]);
        let mut running =
            command.stdout(std::process::Stdio::null()).stderr(std::process::Stdio::null()).spawn().unwrap();
        while !journal.exists() && running.try_wait().unwrap().is_none() {
            std::thread::sleep(Duration::from_micros(200));
        }
        std::thread::sleep(Duration::from_micros(4000 * n));
        running.kill().unwrap();
        running.wait().unwrap();
        let was_begun = new.join("registry.toml").exists();
        if was_begun {
            assert!(exported(&new) == exported(&made), "after {n}");
            finished += 1;
        } else {
            let ran = outer.wsis(&["import", "json", "data.json", "-C", "new", "--dry-run"]);
            assert_eq!(ran.status, 0, "after {n}: {}", ran.seen());
        }
        fs::remove_dir_all(&new).unwrap();
    }
    assert!(finished > 0, "none was interrupted while it was writing");
}
