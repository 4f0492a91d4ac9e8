//! One document in its formats: each says the same text, and others' programs can read it.

use std::collections::BTreeMap;
use std::io::Read;
use std::path::Path;
use std::process::Command;
use wsis::{Document, Pictures, Templates, html, markdown, pictures};

const UNITED_NATIONS: &str = include_str!("fixtures/documents/united-nations.md");
const REPORT: &str = include_str!("fixtures/documents/report.md");

fn document(text: &str) -> (Document, Pictures) {
    let document = Document::parse(text).unwrap();
    let drawn = pictures(&document, &Templates::default()).unwrap();
    (document, drawn)
}

/// Text without its white space and what says how it runs: where lines and pages break is for each format to say.
fn dense(text: &str) -> String {
    let is_shown = |sign: &char| {
        !sign.is_whitespace()
            && !matches!(sign, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}')
    };
    text.chars().filter(is_shown).collect()
}

/// That a format holds every piece of the document's text.
fn holds_all(document: &Document, extracted: &str, format: &str) {
    let extracted = dense(extracted);
    let front = &document.front;
    let masthead = front.masthead.iter().flat_map(|masthead| {
        let sessions = masthead.sessions.iter().flat_map(|session| session.lines.iter().chain([&session.organ]));
        masthead.distribution.iter().chain(&masthead.notes).chain(sessions).chain(&masthead.symbol)
    });
    let first_page = [&front.title].into_iter().chain(&front.subtitle).chain(&front.mark).chain(masthead).cloned();
    // A footnote's sign may stand between two sentences.
    let sentences = |piece: String| piece.split_inclusive(". ").map(str::to_owned).collect::<Vec<_>>();
    for piece in first_page.chain(document.pieces()).flat_map(sentences) {
        assert!(extracted.contains(&dense(&piece)), "{format} lacks: {piece}\n{extracted}");
    }
}

/// The text between the tags of XML or HTML.
fn text_of(markup: &str) -> String {
    let markup = &markup.replace("<w:noBreakHyphen/>", "<w:t>-</w:t>");
    let mut text = String::new();
    for part in markup.split('<').skip(1) {
        text.push_str(part.split_once('>').map_or("", |(_, text)| text));
    }
    for (entity, sign) in [
        ("&lt;", "<"),
        ("&gt;", ">"),
        ("&quot;", "\""),
        ("&apos;", "'"),
        ("&#39;", "'"),
        ("&#x2f;", "/"),
        ("&amp;", "&"),
    ] {
        text = text.replace(entity, sign);
    }
    text
}

#[test]
fn markdown_holds_all_of_the_text_and_reads_as_it_again() {
    for text in [UNITED_NATIONS, REPORT] {
        let (document, _) = document(text);
        let written = markdown(&document);
        let front = "---\ntitle: x\nlanguage: en\nwords: { annex: A, table: T, figure: F, notes: N }\n---\n";
        let body = written.splitn(3, "---\n").nth(2).unwrap();
        let again = Document::parse(&format!("{front}{body}")).unwrap();
        holds_all(&document, &again.pieces().join("\n"), "Markdown");
    }
}

#[test]
fn html_holds_all_of_the_text() {
    for text in [UNITED_NATIONS, REPORT] {
        let (document, drawn) = document(text);
        let page = html(&document, &drawn, &Templates::default()).unwrap();
        holds_all(&document, &text_of(&page), "HTML");
        assert!(
            page.contains("<html lang=\"en\" dir=\"ltr\">")
                && page.contains("<main>")
                && page.contains("<nav aria-label")
        );
        assert_eq!(page.matches("<h1").count(), 1);
        assert_eq!(page.matches("<th ").count(), page.matches("<th scope=\"col\"").count());
        assert_eq!(page.matches("<svg").count(), page.matches("role=\"img\" aria-labelledby").count());
    }
}

#[test]
fn labels_of_a_chart_have_seven_points_on_a_page_and_room_beside_each_other_however_many_years_it_shows() {
    let front = "title: A\nlanguage: en\nwords: { annex: A, table: T, figure: F, notes: N }";
    for years in [5, 12, 20, 22, 24, 31, 60] {
        let (labels, values): (Vec<_>, Vec<_>) = (0..years).map(|year| (format!("'{}'", 2003 + year), year)).unzip();
        let chart = format!(
            "charts:\n  a:\n    kind: columns\n    title: A\n    description: B\n    labels: [{}]\n    values: {values:?}",
            labels.join(", ")
        );
        let (_, pictures) = document(&format!("---\n{front}\n{chart}\n---\n\n![](chart:a)\n"));
        let drawn = &pictures["a"];
        let value = |element: &str, name: &str| -> f64 {
            element.split_once(&format!("{name}=\"")).unwrap().1.split('"').next().unwrap().parse().unwrap()
        };
        // The picture is 640 wide, and 448 points on a page.
        let size = value(drawn, "font-size");
        assert!(size * 448.0 / 640.0 >= 7.0, "{years}: {size}");
        let places: Vec<_> = drawn.split("<text ").skip(1).filter(|text| text.contains(">20")).collect();
        let places: Vec<_> =
            places.iter().filter(|text| value(text, "y") > 190.0).map(|text| value(text, "x")).collect();
        assert!(places.len() > 2 && places[0] < 60.0, "{years}: {places:?}");
        // Four digits take 2.24 times the size of their letters.
        assert!(places.windows(2).all(|pair| pair[1] - pair[0] > 2.24 * size), "{years}: {places:?}");
    }
}

#[test]
fn what_is_no_document_is_told_with_its_line() {
    let fault = |text: &str| Document::parse(text).unwrap_err().to_string();
    assert!(fault("# no front matter\n").starts_with("line 1: a document begins with its front matter"));
    assert!(fault("---\ntitle: x\n").contains("does not end"));
    let chart = UNITED_NATIONS.replace("chart:outputs-by-line", "chart:outputs-by-lime");
    assert!(fault(&chart).contains("no chart `outputs-by-lime`: did you mean `outputs-by-line`?"), "{}", fault(&chart));
    assert!(fault(&UNITED_NATIONS.replace("subtitle:", "subtitel:")).contains("subtitel"));
}

#[test]
fn a_letter_has_its_head_and_its_subject_before_the_text_in_every_format() {
    let text = "---\ntitle: The subject\nlanguage: en\ndate: 2027-01-05\nauthor: ITU\nwords: { annex: A, table: T, figure: F, notes: N }\n\
                letterhead: { sender: Who writes, date: 5 January 2027, addressee: [To whom, Where] }\n---\n\nThe letter begins.\n";
    let (document, drawn) = document(text);
    let in_order = |text: &str, format: &str| {
        let places = ["Who writes", "5 January 2027", "To whom", "Where", "The subject", "The letter begins."]
            .map(|said| text.rfind(said).unwrap_or_else(|| panic!("{format} lacks: {said}\n{text}")));
        assert!(places.is_sorted(), "{format}: {text}");
    };
    in_order(&markdown(&document), "Markdown");
    in_order(&text_of(&html(&document, &drawn, &Templates::default()).unwrap()), "HTML");
    #[cfg(feature = "docx")]
    {
        let parts = parts(&wsis::docx(&document).unwrap());
        let body = String::from_utf8(parts["word/document.xml"].clone()).unwrap();
        in_order(&text_of(&body), "Word");
        assert!(
            !body.contains("w:type=\"page\"") && !body.contains("<w:pageBreakBefore/>"),
            "it begins on the first page"
        );
    }
    #[cfg(feature = "pdf")]
    {
        let folder = tempfile::TempDir::new().unwrap();
        let file = wsis::pdf(&document, &drawn, wsis::Standard::Accessible).unwrap().content;
        std::fs::write(folder.path().join("letter.pdf"), file).unwrap();
        let ran = Command::new("pdftotext").current_dir(folder.path()).args(["-layout", "letter.pdf", "-"]).output();
        let told = String::from_utf8(ran.expect("poppler is installed").stdout).unwrap();
        in_order(&told, "PDF");
        assert!(!told.trim_end_matches('\u{c}').contains('\u{c}'), "it is one page: {told}");
    }
}

#[cfg(feature = "docx")]
pub fn parts(file: &[u8]) -> BTreeMap<String, Vec<u8>> {
    let mut archive = zip::ZipArchive::new(std::io::Cursor::new(file)).unwrap();
    let names: Vec<_> = archive.file_names().map(|name| name.unwrap().into_owned()).collect();
    let mut read = |name: &String| {
        let mut content = Vec::new();
        archive.by_name(name).unwrap().read_to_end(&mut content).unwrap();
        (name.clone(), content)
    };
    names.iter().map(&mut read).collect()
}

#[cfg(feature = "docx")]
#[test]
fn word_holds_all_of_the_text_in_real_headings_notes_and_tables() {
    for text in [UNITED_NATIONS, REPORT] {
        let (document, _) = document(text);
        let file = wsis::docx(&document).unwrap();
        assert_eq!(file, wsis::docx(&document).unwrap());
        let parts = parts(&file);
        let part = |name: &str| String::from_utf8(parts[name].clone()).unwrap();
        let body = part("word/document.xml");
        let all = [&body, &part("word/footnotes.xml"), &part("word/header1.xml"), &part("word/footer2.xml")];
        // Headings, paragraphs and annexes are numbered by Word itself.
        let headings = document.headings().filter(|heading| heading.number.is_some() && !heading.annex).count();
        assert_eq!(body.matches("<w:numId w:val=\"1\"/>").count(), headings);
        let told = all.map(|part| text_of(part)).concat();
        let mut unnumbered = document.clone();
        for block in &mut unnumbered.body {
            if let wsis::Block::Heading(heading) = block {
                heading.number = None;
            }
        }
        holds_all(&unnumbered, &told, "Word");
        assert_eq!(body.matches("<w:footnoteReference").count(), document.notes.len());
        assert_eq!(body.matches("<w:tblHeader/>").count(), body.matches("w:val=\"ReportTable\"").count());
        assert_eq!(body.matches("<wp:docPr").count(), body.matches(" descr=\"C1 had 3").count());
        for (name, content) in &parts {
            if !name.starts_with("word/embeddings/") {
                is_well_formed(name, std::str::from_utf8(content).unwrap());
            }
        }
    }
}

#[cfg(feature = "docx")]
#[test]
fn what_is_filled_into_words_fixed_parts_stays_text() {
    let title = "{{ title }} & <w:p/> \\\"2006\\\"";
    let (document, _) = document(&REPORT.replacen("title: ", &format!("title: \"{title}\" # "), 1));
    let parts = parts(&wsis::docx(&document).unwrap());
    let part = |name: &str| String::from_utf8(parts[name].clone()).unwrap();
    let properties = part("docProps/core.xml");
    let escaped = "<dc:title>{{ title }} &amp; &lt;w:p/&gt; &quot;2006&quot;</dc:title>";
    assert!(properties.contains(escaped), "{properties}");
    for name in ["[Content_Types].xml", "word/numbering.xml", "word/settings.xml", "word/styles.xml"] {
        assert!(!part(name).contains("{%") && !part(name).contains("{{"), "{name}");
    }
}

#[cfg(feature = "docx")]
#[test]
fn words_fixed_parts_are_the_programs_own_whatever_a_registry_has_under_their_names() {
    let registry = crate::support::Registry::base();
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("report.docx");
    let written = || {
        let output = file.to_str().unwrap();
        let ran = registry.wsis(&["report", "stocktaking", "--year", "2006", "-o", output]);
        assert_eq!((ran.status, &*ran.stderr), (0, ""), "{}", ran.seen());
        std::fs::read(&file).unwrap()
    };
    let before = written();
    registry.write("templates/docx/word/styles.xml", "{{ no XML");
    assert!(written() == before, "the registry's styles were taken");
}

/// That every element that is opened is closed, in order.
#[cfg(feature = "docx")]
fn is_well_formed(name: &str, xml: &str) {
    let mut open = Vec::new();
    for part in xml.split('<').skip(1) {
        let tag = part.split('>').next().unwrap();
        match tag.as_bytes() {
            [b'/', ..] => assert_eq!(open.pop(), tag.strip_prefix('/'), "{name}"),
            [b'?', ..] | [.., b'/'] => {}
            _ => open.push(tag.split(' ').next().unwrap()),
        }
    }
    assert!(open.is_empty(), "{name}: {open:?}");
}

/// What another program makes of a file.
pub fn converted(folder: &Path, file: &str, to: &str, ending: &str) -> Vec<u8> {
    let home = format!("-env:UserInstallation=file://{}/office", folder.display());
    let ran = Command::new("soffice")
        .current_dir(folder)
        .args([&home, "--headless", "--convert-to", to, "--outdir", "out", file])
        .output()
        .expect("LibreOffice is installed");
    assert!(ran.status.success(), "{}", String::from_utf8_lossy(&ran.stderr));
    let stem = Path::new(file).file_stem().unwrap().to_str().unwrap();
    std::fs::read(folder.join(format!("out/{stem}.{ending}"))).unwrap()
}

#[cfg(feature = "docx")]
#[test]
fn libreoffice_opens_the_word_file_and_gives_it_back_with_its_headings_and_notes() {
    let folder = tempfile::tempdir().unwrap();
    let (document, _) = document(UNITED_NATIONS);
    std::fs::write(folder.path().join("report.docx"), wsis::docx(&document).unwrap()).unwrap();
    let text = converted(folder.path(), "report.docx", "txt:Text (encoded):UTF8", "txt");
    let text = dense(&String::from_utf8(text).unwrap());
    for heading in document.headings() {
        let told = format!("{}{}", heading.number.as_deref().unwrap_or_default(), wsis::plain(&heading.content));
        assert!(text.contains(&dense(&told)), "{told}: {text}");
    }
    let again = parts(&converted(folder.path(), "report.docx", "docx", "docx"));
    let body = String::from_utf8(again["word/document.xml"].clone()).unwrap();
    for style in ["Heading1", "Heading2", "Heading3"] {
        assert!(body.contains(&format!("w:val=\"{style}\"")), "{style} is lost");
    }
    assert_eq!(body.matches("<w:footnoteReference").count(), document.notes.len());
    // It loses what describes a chart, but not of what it is made.
    let chart = String::from_utf8(again["word/charts/chart1.xml"].clone()).unwrap();
    for shown in ["C1", "C5", "C7 e-environment", "3", "2", "0"] {
        assert!(chart.contains(&format!("<c:v>{shown}</c:v>")), "the chart lacks {shown}");
    }
}

#[cfg(feature = "pdf")]
#[test]
fn pdf_holds_all_of_the_text() {
    use wsis::{Standard, pdf};
    for text in [UNITED_NATIONS, REPORT] {
        let folder = tempfile::tempdir().unwrap();
        let (_, drawn) = document(text);
        // The font for Chinese is the machine's affair.
        let text = text.replace("信息社会世界峰会", "WSIS");
        let document = Document::parse(&text).unwrap();
        std::fs::write(folder.path().join("report.pdf"), pdf(&document, &drawn, Standard::Accessible).unwrap().content)
            .unwrap();
        let ran = Command::new("pdftotext").current_dir(folder.path()).args(["report.pdf", "-"]).output();
        let extracted = String::from_utf8(ran.expect("poppler is installed").stdout).unwrap();
        // Arabic comes out of a PDF in the order of its glyphs, and with what keeps it apart.
        let is_arabic = |sign: char| matches!(sign, '\u{600}'..='\u{6ff}' | '\u{2066}'..='\u{2069}');
        let without = text.replace(is_arabic, "");
        holds_all(&Document::parse(&without).unwrap(), &extracted.replace(is_arabic, ""), "PDF");
    }
}

proptest::proptest! {
    /// Text of a file, whatever signs it holds, comes back from Markdown as it was.
    #[test]
    fn any_text_stays_text_in_markdown(text in "[ -~\\PC]{0,60}", before in "(x |\\*\\*bold\\*\\* |)") {
        let safe = wsis::safe(text.trim()).into_owned();
        let front = "---\ntitle: x\nlanguage: en\nwords: { annex: A, table: T, figure: F, notes: N }\n---\n";
        let written = format!("{front}{before}{}\n", wsis::escaped(&safe));
        let pieces = Document::parse(&written).unwrap().pieces();
        let told = format!("{}{safe}", before.replace('*', ""));
        proptest::prop_assert_eq!(dense(&pieces.concat()), dense(&told));
    }
}
