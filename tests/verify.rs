//! `wsis verify`: each figure of a report that people have edited, held against the registry.

use crate::git::{commit, committed};
use crate::report_sentences::number;
use crate::support::{Ran, Registry, assert_as_kept, excerpt};
use std::io::{Cursor, Read, Write};
use std::process::Command;
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipArchive, ZipWriter};

/// The files within a Word file.
fn parts(bytes: &[u8]) -> Vec<(String, Vec<u8>)> {
    let mut archive = ZipArchive::new(Cursor::new(bytes)).unwrap();
    let names: Vec<_> = archive.file_names().map(|name| name.unwrap().into_owned()).collect();
    let part = |name: String| {
        let mut content = Vec::new();
        archive.by_name(&name).unwrap().read_to_end(&mut content).unwrap();
        (name, content)
    };
    names.into_iter().map(part).collect()
}

/// A Word file of these files.
fn packed<'a>(parts: impl IntoIterator<Item = (&'a str, &'a [u8])>) -> Vec<u8> {
    let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, content) in parts {
        archive.start_file(name, SimpleFileOptions::default().compression_method(CompressionMethod::Stored)).unwrap();
        archive.write_all(content).unwrap();
    }
    archive.finish().unwrap().into_inner()
}

/// A report, as the text that its figures stand in, and how it is made a file again.
struct Report {
    text: String,
    others: Vec<(String, Vec<u8>)>,
}

/// A figure in a report.
struct Figure {
    name: String,
    /// What shows it.
    shown: String,
    /// Where that begins in the text.
    at: usize,
}

const DOCUMENT: &str = "word/document.xml";

impl Report {
    /// The report that these options ask for, written to `.out/`.
    fn written(registry: &Registry, kind: &str, year: &str, ending: &str) -> Self {
        std::fs::create_dir_all(registry.path().join(".out")).unwrap();
        let file = format!(".out/report.{ending}");
        let ran = registry.wsis(&["report", kind, "--year", year, "--force", "-q", "-o", &file]);
        assert_eq!(ran.status, 0, "{}", ran.seen());
        Self::of(&std::fs::read(registry.path().join(file)).unwrap())
    }

    fn of(bytes: &[u8]) -> Self {
        if !bytes.starts_with(b"PK") {
            return Self { text: String::from_utf8(bytes.to_vec()).unwrap(), others: Vec::new() };
        }
        let (document, others): (Vec<_>, Vec<_>) = parts(bytes).into_iter().partition(|(name, _)| name == DOCUMENT);
        Self { text: String::from_utf8(document[0].1.clone()).unwrap(), others }
    }

    /// The file, with this text in the place of its own.
    fn file(&self, text: &str) -> Vec<u8> {
        if self.others.is_empty() {
            return text.as_bytes().to_vec();
        }
        // What else is in a Word file is not read.
        let is_read = |name: &str| ["docProps/custom.xml", "word/footnotes.xml"].contains(&name);
        let others = self.others.iter().filter(|(name, _)| is_read(name));
        let others = others.map(|(name, content)| (name.as_str(), content.as_slice()));
        packed(others.chain([(DOCUMENT, text.as_bytes())]))
    }

    /// Each figure.
    fn figures(&self) -> Vec<Figure> {
        let (name_begins, shown_begins) =
            if self.others.is_empty() { ("data-figure=\"", ">") } else { ("<w:tag w:val=\"", "\"preserve\">") };
        let figure = |(at, begin): (usize, &str)| {
            let begun = at + begin.len();
            let name = self.text[begun..].split('"').next().unwrap();
            let at = begun + self.text[begun..].find(shown_begins).unwrap() + shown_begins.len();
            let shown = self.text[at..].split('<').next().unwrap();
            Figure { name: name.replace("&#x2f;", "/"), shown: shown.to_owned(), at }
        };
        self.text.match_indices(name_begins).map(figure).collect()
    }

    /// The file in which another text stands in the place of a figure.
    fn with(&self, figure: &Figure, shown: &str) -> Vec<u8> {
        let (before, after) = (&self.text[..figure.at], &self.text[figure.at + figure.shown.len()..]);
        self.file(&format!("{before}{shown}{after}"))
    }
}

/// Verifies files by their names in `.out/`, in JSON.
fn verified(registry: &Registry, files: &[String]) -> Ran {
    let files: Vec<_> = files.iter().map(String::as_str).collect();
    registry.wsis(&[&["verify", "-q", "--format", "json"], &files[..]].concat())
}

fn assert_matches(kept: &str, ran: &Ran) {
    assert_as_kept(&ran.seen(), &format!("expected/{kept}"));
}

/// The registries whose reports are tried, and the years of these.
fn registries() -> [(Registry, &'static [&'static str]); 3] {
    let real = Registry::copy_of(&excerpt());
    real.write(
        "meetings/2007/c5-large.toml",
        "title = \"Large\"\nlines = [\"c5\"]\nstatus = \"held\"\nstart = 2007-05-14\nend = 2007-05-15\n\
         attendance = { total = 1234 }\nsources = [\"https://example.org/large\"]\n",
    );
    let over_base = |files: &str| {
        let registry = Registry::base();
        registry.write_all(files);
        registry
    };
    [
        (real, &["2005", "2007"]),
        (over_base(include_str!("fixtures/counting.txt")), &["2006", "2007"]),
        (over_base(include_str!("fixtures/requests.txt")), &["2027"]),
    ]
}

#[test]
fn in_ten_reports_each_figure_that_is_changed_is_found_and_nothing_else() {
    for ((registry, years), endings) in
        registries().into_iter().zip([["html", "docx"], ["docx", "html"], ["docx", "html"]])
    {
        for year in years {
            for (kind, ending) in ["stocktaking", "secretary-general"].into_iter().zip(endings) {
                each_change_is_found(&registry, kind, year, ending);
            }
        }
    }
}

fn each_change_is_found(registry: &Registry, kind: &str, year: &str, ending: &str) {
    let report = Report::written(registry, kind, year, ending);
    let unchanged = registry.wsis(&["verify", "-q", &format!(".out/report.{ending}")]);
    assert_eq!(unchanged.status, 0, "{}", unchanged.seen());
    let figures = report.figures();
    assert!(figures.len() > 40, "{kind} of {year} has {} figures", figures.len());
    let write = |(index, figure): (usize, &Figure)| {
        let file = format!(".out/{index}.{ending}");
        registry.write(&file, report.with(figure, &format!("{}7", figure.shown)));
        file
    };
    let files: Vec<_> = figures.iter().enumerate().map(write).collect();
    let ran = verified(registry, &files);
    assert_eq!(ran.status, 1, "{}", ran.stderr);
    let told = ran.json();
    assert_eq!(told.as_array().unwrap().len(), figures.len());
    for (told, Figure { name, shown, .. }) in told.as_array().unwrap().iter().zip(&figures) {
        let findings = told["findings"].as_array().unwrap();
        assert_eq!(findings.len(), 1, "{kind} of {year}, {name}: {findings:?}");
        assert_eq!(findings[0]["figure"], name.as_str());
        assert_eq!(findings[0]["stands"], format!("{shown}7"));
        let right = number(&shown.replace(',', "")).unwrap_or_else(|| panic!("{name} is shown as {shown}"));
        assert_eq!(findings[0]["right"], right, "{name}");
        assert!(told["gone"].as_object().unwrap().is_empty(), "{told}");
    }
}

/// The excerpt's Secretary-General's report of 2006, in Word.
fn word() -> (Registry, Report) {
    let registry = Registry::copy_of(&excerpt());
    let report = Report::written(&registry, "secretary-general", "2006", "docx");
    (registry, report)
}

#[test]
fn it_is_told_where_a_figure_stands_what_stands_there_and_what_is_right() {
    let (registry, report) = word();
    let figure =
        |name: &str, times: usize| report.figures().into_iter().filter(|it| it.name == name).nth(times).unwrap();
    registry.write(".out/one.docx", report.with(&figure("outputs", 1), "1,031"));
    registry.write(".out/two.docx", report.with(&figure("c5/meetings", 0), "two or so"));
    registry.write(".out/three.docx", report.with(&figure("outputs", 0), "twenty-four"));
    let page = Report::written(&registry, "stocktaking", "2006", "html");
    let figures = page.figures();
    let kept = page.text.replacen("data-figure=\"c5/meetings\"", "data-figure=\"c5/meatings\"", 1);
    assert!(figures.len() > 100 && kept != page.text);
    registry.write(".out/four.html", kept);
    assert_matches(
        "verify.out",
        &registry.wsis(&["verify", ".out/one.docx", ".out/two.docx", ".out/three.docx", ".out/four.html"]),
    );
    assert_matches("verify-json.out", &registry.wsis(&["verify", "-q", "--format", "json", ".out/one.docx"]));
}

#[test]
fn a_save_by_libreoffice_changes_nothing_and_hides_nothing() {
    let (registry, report) = word();
    let saved = |from: &str, to: &str| {
        let home = format!("-env:UserInstallation=file://{}/.out/office", registry.path().display());
        let arguments = [&home, "--headless", "--convert-to", "docx", "--outdir", to, from];
        let ran = Command::new("soffice").current_dir(registry.path()).args(arguments).output();
        assert!(ran.expect("LibreOffice is installed").status.success());
    };
    saved(".out/report.docx", ".out/once");
    saved(".out/once/report.docx", ".out/twice");
    let ran = registry.wsis(&["verify", "-q", "--format", "json", ".out/once/report.docx", ".out/twice/report.docx"]);
    assert_eq!(ran.status, 0, "{}", ran.seen());
    for told in ran.json().as_array().unwrap() {
        assert_eq!(told["figures"], report.figures().len());
        assert!(told["gone"].as_object().unwrap().is_empty(), "{told}");
    }
    let again = Report::of(&std::fs::read(registry.path().join(".out/twice/report.docx")).unwrap());
    let (before, after) = again.text.split_once(" outputs were recorded for 2006").unwrap();
    let number = before.rfind("24</w:t>").expect("the number of outputs");
    let changed = format!("{}31{} outputs were recorded for 2006{after}", &before[..number], &before[number + 2..]);
    registry.write(".out/changed.docx", again.file(&changed));
    let ran = verified(&registry, &[".out/changed.docx".to_owned()]);
    let findings = &ran.json()[0]["findings"];
    assert_eq!((ran.status, findings.as_array().unwrap().len()), (1, 1), "{}", ran.seen());
    assert_eq!((findings[0]["figure"].as_str(), findings[0]["stands"].as_str()), (Some("outputs"), Some("31")));
}

#[test]
fn of_tracked_changes_what_is_put_in_counts() {
    let (registry, report) = word();
    let outputs = report.figures().into_iter().find(|figure| figure.name == "outputs").unwrap();
    let begin = report.text[..outputs.at].rfind("<w:r>").unwrap();
    let end = outputs.at + report.text[outputs.at..].find("</w:r>").unwrap() + "</w:r>".len();
    let run = &report.text[begin..end];
    let tracked = |was: &str, is: &str| {
        let deleted = run.replace("w:t", "w:delText").replace(&outputs.shown, was);
        let change =
            format!("<w:del w:id=\"1\">{deleted}</w:del><w:ins w:id=\"2\">{}</w:ins>", run.replace(&outputs.shown, is));
        report.file(&format!("{}{change}{}", &report.text[..begin], &report.text[end..]))
    };
    registry.write(".out/put-right.docx", tracked("31", &outputs.shown));
    registry.write(".out/made-wrong.docx", tracked(&outputs.shown, "31"));
    registry.write(
        ".out/moved-away.docx",
        report.file(&format!(
            "{}<w:moveFrom w:id=\"1\">{run}</w:moveFrom>{}",
            &report.text[..begin],
            &report.text[end..]
        )),
    );
    let told = verified(
        &registry,
        &[".out/put-right.docx", ".out/made-wrong.docx", ".out/moved-away.docx"].map(str::to_owned),
    )
    .json();
    assert_eq!(told[0]["findings"].as_array().unwrap().len(), 0, "{told}");
    assert_eq!(told[1]["findings"][0]["stands"], "31");
    assert_eq!((told[2]["findings"].as_array().unwrap().len(), &told[2]["gone"]["outputs"]), (0, &1.into()));
}

#[test]
fn a_figure_that_is_gone_or_lost_its_name_is_noted_and_an_offices_own_controls_are_not() {
    let (registry, report) = word();
    let tag = "<w:tag w:val=\"organizations\"/>";
    let begin = report.text[..report.text.find(tag).unwrap()].rfind("<w:bookmarkStart").unwrap();
    let end = begin + report.text[begin..].find("<w:bookmarkEnd").unwrap();
    let end = end + report.text[end..].find("/>").unwrap() + 2;
    let own = "<w:sdt><w:sdtPr><w:tag w:val=\"author\"/></w:sdtPr><w:sdtContent><w:r><w:t>N. N.</w:t></w:r></w:sdtContent></w:sdt>";
    let typed = format!("{}{own}<w:r><w:t>13</w:t></w:r>{}", &report.text[..begin], &report.text[end..]);
    registry.write(".out/typed.docx", report.file(&typed));
    // Word takes a control away and leaves the bookmark; or empties it, and asks for content.
    let control = &report.text[begin..end];
    let run = &control[control.find("<w:r>").unwrap()..control.find("</w:sdtContent>").unwrap()];
    let mark = |within: &str| {
        let first = control.find("/>").unwrap() + 2;
        let last = control.rfind("<w:bookmarkEnd").unwrap();
        report.text.replace(control, &format!("{}{within}{}", &control[..first], &control[last..]))
    };
    registry.write(".out/unbound.docx", report.file(&mark(&run.replace("13", "14"))));
    let asks = control.replace("<w:sdtPr>", "<w:sdtPr><w:showingPlcHdr/>").replace("13", "Click to enter text.");
    registry.write(".out/emptied.docx", report.file(&report.text.replace(control, &asks)));
    let told =
        verified(&registry, &[".out/typed.docx", ".out/unbound.docx", ".out/emptied.docx"].map(str::to_owned)).json();
    for emptied in [0, 2] {
        assert_eq!(told[emptied]["findings"].as_array().unwrap().len(), 0, "{told}");
        assert_eq!(told[emptied]["gone"]["organizations"], 1);
    }
    assert_eq!(
        (&told[1]["findings"][0]["figure"], &told[1]["findings"][0]["stands"]),
        (&"organizations".into(), &"14".into())
    );
    assert_matches("verify-gone.out", &registry.wsis(&["verify", ".out/typed.docx"]));
}

/// A Word file that says what it was made from, and whose text is this.
fn word_of(body: &str) -> Vec<u8> {
    let property =
        |name: &str, value: &str| format!("<property name=\"{name}\"><vt:lpwstr>{value}</vt:lpwstr></property>");
    let properties = [
        property("wsis-report", "stocktaking"),
        property("wsis-years", "2006"),
        property("wsis-before", "2005"),
        property("wsis-language", "en"),
    ];
    packed([
        ("docProps/custom.xml", format!("<Properties>{}</Properties>", properties.concat()).as_bytes()),
        (DOCUMENT, format!("<w:document><w:body>{body}</w:body></w:document>").as_bytes()),
    ])
}

fn control(name: &str, shown: &str) -> String {
    format!(
        "<w:p><w:sdt><w:sdtPr><w:tag w:val=\"{name}\"/></w:sdtPr><w:sdtContent><w:r><w:t>{shown}</w:t></w:r></w:sdtContent></w:sdt></w:p>"
    )
}

#[test]
fn figures_are_read_in_digits_and_words_of_other_years_and_in_pieces() {
    let registry = Registry::copy_of(&excerpt());
    let right = [
        ("outputs", "Twenty-four"),
        ("outputs@2005", "19"),
        ("c5/outputs@2005", "none"),
        ("participants", "2</w:t></w:r><w:proofErr/><w:r><w:t>08"),
        ("lines", "&#50;2"),
        ("total/outputs", "24"),
        ("C5/Outputs@2006", "1"),
        ("change", "5"),
        ("missing/no-output", "five"),
        ("nil-reports", "0"),
        ("not-open", "no"),
        ("unstated/category", "0"),
    ];
    let body: String = right.iter().map(|(name, shown)| control(name, shown)).collect();
    registry.write(".out/right.docx", word_of(&body));
    let ran = registry.wsis(&["verify", "-q", ".out/right.docx"]);
    assert_eq!(ran.status, 0, "{}", ran.seen());
    let wrong = [
        ("outputs", "twenty-five"),
        ("c5/outputs@2005", "1"),
        ("change", "−5"),
        ("by-kind/nonsense", "1"),
        ("outpust", "24"),
        // Nothing is told of the year before.
        ("change@2005", "19"),
    ];
    let body: String = wrong.iter().map(|(name, shown)| control(name, shown)).collect();
    registry.write(".out/wrong.docx", word_of(&body));
    let told = verified(&registry, &[".out/wrong.docx".to_owned()]).json();
    let findings = told[0]["findings"].as_array().unwrap();
    assert_eq!(findings.len(), wrong.len(), "{told}");
    assert_eq!((&findings[4]["wrong"], &findings[4]["meant"]), (&"unknown-name".into(), &"outputs".into()));
}

#[test]
fn the_figures_of_words_own_charts_are_held_against_the_registry_too() {
    let registry = Registry::copy_of(&excerpt());
    let chart = |values: [&str; 2]| {
        let points = |values: [&str; 2]| {
            let point = |(n, value): (usize, &str)| format!("<c:pt idx=\"{n}\"><c:v>{value}</c:v></c:pt>");
            values.into_iter().enumerate().map(point).collect::<String>()
        };
        let (labels, values) = (points(["C2", "C1"]), points(values));
        let series = format!(
            "<c:ser><c:cat><c:strCache>{labels}</c:strCache></c:cat><c:val><c:numCache>{values}</c:numCache></c:val></c:ser>"
        );
        let body = control("lines", "22")
            + "<w:p><w:r><w:drawing><wp:docPr id=\"1\" name=\"outputs-by-line\"/><c:chart r:id=\"a\"/></w:drawing></w:r></w:p>";
        let mut all = parts(&word_of(&body));
        all.push(("word/charts/chart1.xml".to_owned(), series.into_bytes()));
        let relationship = "<Relationships><Relationship Id=\"a\" Target=\"charts/chart1.xml\"/></Relationships>";
        all.push(("word/_rels/document.xml.rels".to_owned(), relationship.into()));
        packed(all.iter().map(|(name, content)| (name.as_str(), content.as_slice())))
    };
    registry.write(".out/chart.docx", chart(["1", "2"]));
    let ran = registry.wsis(&["verify", "-q", ".out/chart.docx"]);
    assert_eq!((ran.status, ran.stdout.contains("all 3 figures")), (0, true), "{}", ran.seen());
    registry.write(".out/chart.docx", chart(["7", "2"]));
    let told = verified(&registry, &[".out/chart.docx".to_owned()]).json();
    let finding = &told[0]["findings"][0];
    assert_eq!(
        (&finding["figure"], &finding["stands"], &finding["right"]),
        (&"chart/outputs-by-line/C2".into(), &"7".into(), &1.into())
    );
}

#[test]
fn a_report_is_held_against_the_revision_that_it_was_made_from_unless_another_is_named() {
    let registry = committed(Registry::copy_of(&excerpt()));
    std::fs::create_dir_all(registry.path().join(".out")).unwrap();
    for file in [".out/r.docx", ".out/r.html"] {
        let ran =
            registry.wsis(&["report", "stocktaking", "--year", "2006", "--at", "HEAD", "--force", "-q", "-o", file]);
        assert_eq!(ran.status, 0, "{}", ran.seen());
    }
    let outputs = registry.path().join("outputs/2006/c1");
    let one = std::fs::read_dir(&outputs).unwrap().next().unwrap().unwrap().path();
    std::fs::copy(&one, outputs.join("another.toml")).unwrap();
    let ran = registry.wsis(&["verify", ".out/r.docx", ".out/r.html"]);
    assert_eq!((ran.status, &*ran.stderr), (0, ""), "{}", ran.seen());
    let now = registry.wsis(&["verify", "--current", ".out/r.docx"]);
    assert_eq!(now.status, 1);
    assert!(now.stdout.contains("outputs: “24” stands there, and the registry now says 25"), "{}", now.stdout);
    commit(registry.path(), "Second");
    assert_eq!(registry.wsis(&["verify", "--at", "HEAD", ".out/r.html"]).status, 1);
    assert_eq!(registry.wsis(&["verify", "--at", "HEAD~1", ".out/r.html"]).status, 0);
    let both = registry.wsis(&["verify", "--at", "HEAD", "--current", ".out/r.html"]);
    assert!(both.status == 2 && both.stderr.contains("leave one out"), "{}", both.stderr);
    let elsewhere = Registry::base();
    elsewhere.write(".out/r.html", std::fs::read(registry.path().join(".out/r.html")).unwrap());
    let lost = elsewhere.wsis(&["verify", ".out/r.html"]);
    assert!(lost.status == 2 && lost.stderr.contains("name the registry's folder with `-C DIR`"), "{}", lost.stderr);
}

#[test]
fn what_is_no_report_is_refused_with_the_reason() {
    let registry = Registry::copy_of(&excerpt());
    let report = Report::written(&registry, "stocktaking", "2006", "docx");
    let whole = std::fs::read(registry.path().join(".out/report.docx")).unwrap();
    let nested = "<b>".repeat(5000);
    let bomb = {
        let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
        archive.start_file(DOCUMENT, SimpleFileOptions::default()).unwrap();
        let megabyte = vec![b' '; 1 << 20];
        (0..80).for_each(|_| archive.write_all(&megabyte).unwrap());
        archive.finish().unwrap().into_inner()
    };
    let laughs = "<!DOCTYPE w [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;\">]>".to_owned()
        + &report.text.replace("<w:t>", "<w:t>&b;");
    let cases: [(&str, Vec<u8>, &str); 9] = [
        ("cut.docx", whole[..whole.len() / 2].to_vec(), "its archive can't be read"),
        ("empty.docx", packed([("a", &b"b"[..])]), "it holds no word/document.xml"),
        (
            "broken.docx",
            report.file(
                &report.text[..report.text.len() / 2].replace("</w:body>", "</w:b>").replacen("<w:p>", "<w:p", 1),
            ),
            "is broken",
        ),
        ("bomb.docx", bomb, "it unpacks to more than 64 MB"),
        ("nobody.docx", packed([(DOCUMENT, control("outputs", "24").as_bytes())]), "it doesn't say which report it is"),
        ("plain.html", b"<p>24 outputs".to_vec(), "no figure in it tells its name"),
        ("nested.html", nested.into_bytes(), "stand within each other"),
        ("report.pdf", b"%PDF-1.7".to_vec(), "a PDF tells no names"),
        ("nothing.html", Vec::new(), "no figure in it tells its name"),
    ];
    for (file, bytes, why) in cases {
        registry.write(&format!(".out/{file}"), bytes);
        let ran = registry.wsis(&["verify", &format!(".out/{file}")]);
        assert!(ran.status == 2 && ran.stderr.contains(why), "{file}: {}", ran.seen());
    }
    let missing = registry.wsis(&["verify", ".out/none.docx"]);
    assert!(missing.status == 2 && missing.stderr.contains(".out/none.docx can't be read"), "{}", missing.stderr);
    // Entities of a file's own stand for nothing.
    registry.write(".out/laughs.docx", report.file(&laughs));
    assert_eq!(registry.wsis(&["verify", "-q", ".out/laughs.docx"]).status, 0);
}

#[test]
fn nothing_that_a_file_says_is_taken_for_a_figure() {
    let registry = Registry::base();
    registry.write(
        "outputs/2006/c5/marked.toml",
        "title = \"A \u{fdd0}outputs\u{fdd1}1\u{fdd2}99\u{fdd3} B\"\nkind = \"publication\"\ndate = 2006-11-02\nby = [\"itu\"]\n\
         summary = \"S\"\nsources = [\"https://example.org/a\"]\n",
    );
    let page = Report::written(&registry, "stocktaking", "2006", "html");
    assert!(!page.text.contains(|sign: char| ('\u{fdd0}'..='\u{fdef}').contains(&sign)), "{}", page.text);
    assert!(page.figures().iter().all(|figure| figure.shown != "99"));
    let markdown = registry.wsis(&["report", "stocktaking", "--year", "2006", "--force"]).stdout;
    assert!(!markdown.contains(|sign: char| ('\u{fdd0}'..='\u{fdef}').contains(&sign)), "{markdown}");
}

#[test]
fn a_template_of_ones_own_that_misnames_a_figure_is_told_so() {
    let front = "---\ntitle: T\nlanguage: en\nwords: { annex: A, table: T, figure: F, notes: N }\n---\n\n";
    let written = |expression: &str| {
        let registry =
            Registry::base().with("templates/stocktaking.md", format!("{front}{{{{ {expression} }}}} outputs\n"));
        registry.wsis(&["report", "stocktaking", "--year", "2006"])
    };
    let plain = written("figures.totals.outputs | number");
    let named = written("figures.totals.outputs | figure(\"outputs\") | number");
    assert_eq!((named.status, &named.stdout), (0, &plain.stdout), "{}", named.stderr);
    let unknown = written("figures.totals.outputs | figure(\"outpust\")");
    assert!(unknown.stderr.contains("there is no figure `outpust`: did you mean `outputs`?"), "{}", unknown.stderr);
    let other = written("figures.totals.meetings | figure(\"outputs\")");
    assert!(other.stderr.contains("the figure `outputs` is 1, and not"), "{}", other.stderr);
}

#[test]
fn digits_that_are_typed_beside_a_figure_are_of_its_number() {
    let (registry, report) = word();
    let outputs = report.figures().into_iter().find(|figure| figure.name == "outputs").unwrap();
    let begin = report.text[..outputs.at].rfind("<w:bookmarkStart").unwrap();
    let end = begin + report.text[begin..].find("</w:sdt>").unwrap() + "</w:sdt>".len();
    let typed = |words: &str| format!("<w:r><w:t xml:space=\"preserve\">{words}</w:t></w:r>");
    for (before, after, told) in
        [("1", "", Some("124")), ("1,0", "", Some("1,024")), ("", "0", Some("240")), (" in 2006, ", ". ", None)]
    {
        let (head, tail) = (&report.text[..begin], &report.text[end..]);
        let text = format!("{head}{}{}{}{tail}", typed(before), &report.text[begin..end], typed(after));
        registry.write(".out/typed.docx", report.file(&text));
        let ran = verified(&registry, &[".out/typed.docx".to_owned()]);
        let ran = ran.json();
        let stands: Vec<_> =
            ran[0]["findings"].as_array().unwrap().iter().map(|it| it["stands"].as_str().unwrap()).collect();
        assert_eq!(stands, told.into_iter().collect::<Vec<_>>(), "{before}|{after}");
    }
}

#[test]
fn a_report_of_files_that_are_committed_is_held_against_their_commit() {
    let registry = committed(Registry::copy_of(&excerpt()));
    Report::written(&registry, "stocktaking", "2006", "html");
    let organization = "name = \"New One\"\ncategory = \"academia\"\nsources = [\"https://example.org/new\"]\n";
    registry.write("organizations/new-one.toml", organization);
    let ran = registry.wsis(&["verify", ".out/report.html"]);
    assert_eq!((ran.status, &*ran.stderr), (0, ""), "{}", ran.seen());
    Report::written(&registry, "stocktaking", "2006", "html");
    let ran = registry.wsis(&["verify", ".out/report.html"]);
    assert!(ran.status == 0 && ran.stderr.contains("at no named revision"), "{}", ran.seen());
}

#[test]
fn a_chart_that_an_office_names_anew_is_known_by_its_labels_and_another_is_left_alone() {
    let registry = Registry::copy_of(&excerpt());
    let own = include_str!("../templates/stocktaking.md")
        .replace("{% include \"parts/annexes.md\" %}", "\n![](chart:outputs-by-kind)\n");
    registry.write("templates/stocktaking.md", own);
    let report = Report::written(&registry, "stocktaking", "2006", "docx");
    let verified = |text: &str| {
        // The other parts, among them the chart, stay as they were written.
        let mut files =
            ZipArchive::new(Cursor::new(std::fs::read(registry.path().join(".out/report.docx")).unwrap())).unwrap();
        let mut changed = ZipWriter::new(Cursor::new(Vec::new()));
        for index in 0..files.len() {
            let mut file = files.by_index(index).unwrap();
            let (name, mut bytes) = (file.name().unwrap().into_owned(), Vec::new());
            file.read_to_end(&mut bytes).unwrap();
            let bytes = if name == DOCUMENT { text.as_bytes().to_vec() } else { bytes };
            changed.start_file(name, SimpleFileOptions::default()).unwrap();
            changed.write_all(&bytes).unwrap();
        }
        registry.write(".out/renamed.docx", changed.finish().unwrap().into_inner());
        registry.wsis(&["verify", "-q", "--format", "json", ".out/renamed.docx"])
    };
    assert!(report.text.contains("name=\"outputs-by-kind\""), "the chart has a name");
    let as_written = verified(&report.text);
    let renamed = verified(&report.text.replace("name=\"outputs-by-kind\"", "name=\"Object1\""));
    for ran in [&as_written, &renamed] {
        assert_eq!(ran.status, 0, "{}", ran.seen());
        assert!(ran.json()[0]["gone"].as_object().unwrap().is_empty(), "{}", ran.seen());
    }
    assert_eq!(as_written.json()[0]["figures"], renamed.json()[0]["figures"]);
}

#[test]
fn numbers_are_read_in_the_words_of_the_reports_language() {
    let registry = Registry::copy_of(&excerpt());
    registry.write(".out/begun", "");
    let arguments = ["report", "secretary-general", "--year", "2006", "--lang", "fr", "-o", ".out/fr.html"];
    assert_eq!(registry.wsis(&arguments).status, 0);
    let page = std::fs::read_to_string(registry.path().join(".out/fr.html")).unwrap();
    assert!(page.contains(">cinq</data>"), "{page}");
    let ran = registry.wsis(&["verify", "-q", ".out/fr.html"]);
    assert_eq!(ran.status, 0, "{}", ran.seen());
    registry.write(".out/fr.html", page.replacen(">cinq</data>", ">sept</data>", 1));
    let ran = registry.wsis(&["verify", "-q", ".out/fr.html"]);
    assert!(ran.status == 1 && ran.stdout.contains("“sept” stands there, and 5 is right"), "{}", ran.seen());
}

#[test]
fn a_report_in_any_language_is_read_back_as_it_was_written() {
    let registry = Registry::copy_of(&excerpt());
    registry.write(".out/begun", "");
    for tag in ["fr", "es", "ar", "zh", "ru"] {
        for report in ["secretary-general", "stocktaking"] {
            let file = format!(".out/{report}-{tag}.html");
            let ran = registry.wsis(&["report", report, "--year", "2006", "--lang", tag, "-o", &file]);
            assert_eq!(ran.status, 0, "{}", ran.seen());
            let ran = registry.wsis(&["verify", "-q", &file]);
            assert_eq!(ran.status, 0, "{report} in {tag}: {}", ran.seen());
        }
    }
}

#[test]
fn in_a_report_with_marks_of_changes_each_figure_is_whole_and_one_that_is_changed_is_found() {
    let (registry, years) = {
        let [(registry, _), ..] = registries();
        (registry, [("2006", "2005"), ("2007", "2006"), ("2007", "2005")])
    };
    std::fs::create_dir_all(registry.path().join(".out")).unwrap();
    for (year, since) in years {
        for report in ["secretary-general", "stocktaking"] {
            for ending in ["docx", "html"] {
                let file = format!(".out/{report}.{ending}");
                let arguments = ["report", report, "--year", year, "--since", since, "--force", "-q", "-o", &file];
                let ran = registry.wsis(&arguments);
                assert_eq!(ran.status, 0, "{}", ran.seen());
                let ran = registry.wsis(&["verify", "-q", &file]);
                assert_eq!(ran.status, 0, "{report} of {year} since {since}: {}", ran.seen());
                let written = Report::of(&std::fs::read(registry.path().join(&file)).unwrap());
                let figures = written.figures();
                let came = figures.iter().rfind(|figure| figure.name == "outputs").unwrap();
                registry.write(&file, written.with(came, "8765"));
                let ran = registry.wsis(&["verify", "-q", &file]);
                assert!(ran.status == 1 && ran.stdout.contains("outputs: “8765” stands there"), "{}", ran.seen());
                std::fs::remove_file(registry.path().join(&file)).unwrap();
            }
        }
    }
}

#[test]
fn words_in_another_language_than_the_reports_are_read_in_that() {
    let registry = Registry::copy_of(&excerpt());
    registry.write(".out/begun", "");
    registry.write(
        "reports/2006/secretary-general.md",
        "# Summary\n\nOf {lines} lines {missing/no-moderator} had no moderator.\n",
    );
    for tag in ["fr", "ar"] {
        for ending in ["docx", "html"] {
            let file = format!(".out/{tag}.{ending}");
            let arguments = ["report", "secretary-general", "--year", "2006", "--lang", tag, "-q", "-o", &file];
            let ran = registry.wsis(&arguments);
            assert_eq!(ran.status, 0, "{}", ran.seen());
            let ran = registry.wsis(&["verify", "-q", &file]);
            assert_eq!(ran.status, 0, "{file}: {}", ran.seen());
            let written = Report::of(&std::fs::read(registry.path().join(&file)).unwrap());
            let figures = written.figures();
            let spelt = figures.iter().find(|figure| figure.shown == "five").unwrap();
            registry.write(&file, written.with(spelt, "eleven"));
            let ran = registry.wsis(&["verify", "-q", &file]);
            assert!(
                ran.status == 1 && ran.stdout.contains("missing/no-moderator: “eleven” stands there, and"),
                "{}",
                ran.seen()
            );
        }
    }
}
