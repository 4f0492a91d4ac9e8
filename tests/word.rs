//! The Word file as an office uses it: charts that can be edited, contents with pages, pages that mirror each other, and a package
//! in which nothing leads nowhere.

use crate::formats::{converted, parts};
use crate::support::{Registry, excerpt};
use std::collections::{BTreeMap, BTreeSet};
use std::process::Command;
use wsis::Document;

const UNITED_NATIONS: &str = include_str!("fixtures/documents/united-nations.md");

/// The parts of a file, each as text where it is XML.
struct Word(BTreeMap<String, Vec<u8>>);

impl Word {
    fn of_report(registry: &Registry, arguments: &[&str]) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("report.docx");
        let ran = registry.wsis(&[&["report"], arguments, &["-o", file.to_str().unwrap()]].concat());
        assert_eq!((ran.status, &*ran.stderr), (0, ""), "{}", ran.seen());
        Self(parts(&std::fs::read(&file).unwrap()))
    }

    fn text(&self, path: &str) -> &str {
        let part = self.0.get(path).unwrap_or_else(|| panic!("no part {path}"));
        std::str::from_utf8(part).unwrap()
    }

    /// What a part refers to: the path within the file by the id, for what is not outside of it.
    fn targets(&self, part: &str) -> BTreeMap<String, String> {
        let (folder, name) = part.rsplit_once('/').unwrap_or(("", part));
        let rels = if folder.is_empty() { format!("_rels/{name}.rels") } else { format!("{folder}/_rels/{name}.rels") };
        let Some(content) = self.0.get(&rels) else { return BTreeMap::new() };
        let within = std::str::from_utf8(content).unwrap().split("<Relationship ").skip(1);
        let within = within.filter(|relationship| !relationship.contains("TargetMode=\"External\""));
        let target = |relationship: &str| {
            let target = attribute(relationship, "Target");
            let path = match target.strip_prefix("../") {
                Some(above) => format!("{}/{above}", folder.rsplit_once('/').unwrap().0),
                None if folder.is_empty() => target,
                None => format!("{folder}/{target}"),
            };
            (attribute(relationship, "Id"), path)
        };
        within.map(target).collect()
    }
}

fn attribute(element: &str, name: &str) -> String {
    let (_, after) = element.split_once(&format!("{name}=\"")).unwrap_or_else(|| panic!("no {name} in {element}"));
    after.split('"').next().unwrap().to_owned()
}

/// The values of an attribute wherever elements of this name stand.
fn attributes(xml: &str, element: &str, name: &str) -> Vec<String> {
    xml.split(&format!("<{element} ")).skip(1).map(|found| attribute(found, name)).collect()
}

/// What stands between the tags of an element of this name, each time.
fn contents<'a>(xml: &'a str, element: &str) -> Vec<&'a str> {
    let (begin, end) = (format!("<{element}>"), format!("</{element}>"));
    xml.split(&*begin).skip(1).map(|found| found.split(&*end).next().unwrap()).collect()
}

/// The names and quantities of a chart, as its XML has them and as its workbook has them.
fn figures(word: &Word, name: &str) -> [Vec<(String, usize)>; 2] {
    let body = word.text("word/document.xml");
    let drawing = contents(body, "w:drawing").into_iter().find(|drawing| attribute(drawing, "name") == name);
    let id = attribute(drawing.unwrap_or_else(|| panic!("no chart {name}")), "r:id");
    let chart = &word.targets("word/document.xml")[&id];
    let xml = word.text(chart);
    let values = |element: &str| contents(contents(xml, element)[0], "c:v");
    let in_chart = values("c:cat").into_iter().zip(values("c:val"));
    let in_chart = in_chart.map(|(label, value)| (label.to_owned(), value.parse().unwrap())).collect();
    let workbook = &word.targets(chart)["figures"];
    let workbook = Word(parts(&word.0[workbook]));
    let strings = contents(workbook.text("xl/sharedStrings.xml"), "t");
    let rows = workbook.text("xl/worksheets/sheet1.xml").split("<row ").skip(2);
    let in_workbook = rows.map(|row| {
        let cells = contents(row, "v");
        (strings[cells[0].parse::<usize>().unwrap()].to_owned(), cells[1].parse().unwrap())
    });
    [in_chart, in_workbook.collect()]
}

/// The excerpt, with a template that shows two charts.
fn with_charts() -> Registry {
    let charts = "\n![](chart:outputs-by-line)\n\n![](chart:outputs-by-kind)\n";
    let own = include_str!("../templates/stocktaking.md").replace("{% include \"parts/annexes.md\" %}", charts);
    Registry::copy_of(&excerpt()).with("templates/stocktaking.md", own)
}

#[test]
fn charts_are_words_own_and_they_and_their_workbooks_hold_the_very_figures_of_the_stocktaking() {
    let registry = with_charts();
    let word = Word::of_report(&registry, &["stocktaking", "--year", "2006"]);
    let stocktaking = registry.wsis(&["stocktake", "--year", "2006", "--format", "json"]).json();
    let lines = stocktaking["lines"].as_array().unwrap();
    let by_line: Vec<_> =
        lines.iter().map(|line| usize::try_from(line["outputs"]["total"].as_u64().unwrap()).unwrap()).collect();
    for told in figures(&word, "outputs-by-line") {
        assert_eq!(told.iter().map(|(_, value)| *value).collect::<Vec<_>>(), by_line);
        assert_eq!((&*told[0].0, &*told[7].0), ("C1", "C7 e-government"));
    }
    let mut by_kind: Vec<_> = stocktaking["totals"]["by_kind"].as_object().unwrap().values().collect();
    by_kind.sort_by_key(|count| std::cmp::Reverse(count.as_u64()));
    let [in_chart, in_workbook] = figures(&word, "outputs-by-kind");
    assert_eq!(in_chart, in_workbook);
    assert_eq!(in_chart[0].0, "Publication");
    assert_eq!(
        in_chart.iter().map(|(_, value)| serde_json::json!(value)).collect::<Vec<_>>(),
        by_kind.into_iter().cloned().collect::<Vec<_>>()
    );
    assert!(!word.0.keys().any(|path| path.starts_with("word/media/")), "a chart is a picture");
}

#[test]
fn a_workbook_is_the_same_whenever_it_is_made() {
    let word = Word::of_report(&with_charts(), &["stocktaking", "--year", "2006"]);
    let properties = parts(&word.0["word/embeddings/chart1.xlsx"]);
    let made = String::from_utf8(properties["docProps/core.xml"].clone()).unwrap();
    assert!(made.contains(">2000-01-01T00:00:00Z</dcterms:created>"), "{made}");
}

#[test]
fn every_part_has_a_type_and_every_reference_leads_somewhere() {
    let registry = Registry::copy_of(&excerpt());
    for report in ["stocktaking", "secretary-general"] {
        let word = Word::of_report(&registry, &[report, "--year", "2006"]);
        let types = word.text("[Content_Types].xml");
        let endings: BTreeSet<_> = attributes(types, "Default", "Extension").into_iter().collect();
        let named: BTreeSet<_> = attributes(types, "Override", "PartName").into_iter().collect();
        for path in word.0.keys().filter(|path| *path != "[Content_Types].xml") {
            let ending = path.rsplit('.').next().unwrap();
            let is_known = if ending == "xml" { named.contains(&format!("/{path}")) } else { endings.contains(ending) };
            assert!(is_known, "{path} has no type");
            for target in word.targets(path).values() {
                assert!(word.0.contains_key(target), "{path} refers to {target}");
            }
        }
        for part in named {
            assert!(word.0.contains_key(&part[1..]), "{part} has a type and is not there");
        }
        assert!(word.0.contains_key(&word.targets("")["document"]));
        let body = word.text("word/document.xml");
        let referred = body.split("r:id=\"").skip(1).map(|after| after.split('"').next().unwrap());
        let known = word.text("word/_rels/document.xml.rels");
        for id in referred {
            assert!(known.contains(&format!("Id=\"{id}\"")), "{id} is not known");
        }
        for (element, name) in [("w:bookmarkStart", "w:id"), ("w:bookmarkStart", "w:name"), ("wp:docPr", "id")] {
            let found = attributes(body, element, name);
            assert_eq!(found.iter().collect::<BTreeSet<_>>().len(), found.len(), "{element} {name} twice");
        }
        let marks: BTreeSet<_> = attributes(body, "w:bookmarkStart", "w:name").into_iter().collect();
        for page in body.split("PAGEREF ").skip(1) {
            assert!(marks.contains(page.split(' ').next().unwrap()), "{report}: {}", &page[..40]);
        }
        let styles: BTreeSet<_> =
            attributes(word.text("word/styles.xml"), "w:style", "w:styleId").into_iter().collect();
        for style in attributes(body, "w:pStyle", "w:val") {
            assert!(styles.contains(&style), "{style} is no style");
        }
    }
}

#[test]
fn pages_mirror_each_other_and_fields_are_set_when_the_file_is_opened() {
    let document = Document::parse(UNITED_NATIONS).unwrap();
    let word = Word(parts(&wsis::docx(&document).unwrap()));
    let settings = word.text("word/settings.xml");
    let place = |element: &str| settings.find(element).unwrap_or_else(|| panic!("no {element}"));
    assert!(place("<w:mirrorMargins/>") < place("<w:evenAndOddHeaders/>"));
    assert!(place("<w:evenAndOddHeaders/>") < place("<w:updateFields w:val=\"true\"/>"));
    let pages = word.text("word/document.xml").split("<w:sectPr>").nth(1).unwrap();
    let targets = word.targets("word/document.xml");
    for (element, side, shown) in [
        ("w:headerReference w:type=\"default\"", "right", "A/63/72"),
        ("w:headerReference w:type=\"even\"", "left", "A/63/72"),
        ("w:footerReference w:type=\"default\"", "right", "PAGE"),
        ("w:footerReference w:type=\"even\"", "left", "PAGE"),
    ] {
        let id = attribute(pages.split(&format!("<{element}")).nth(1).unwrap(), "r:id");
        let part = word.text(&targets[&id]);
        let told = part.split("<w:p>").find(|paragraph| paragraph.contains(shown)).unwrap();
        assert!(told.contains(&format!("<w:jc w:val=\"{side}\"/>")), "{element}: {told}");
        // As in a document of the United Nations: a symbol in bold, and of how many pages a page is one.
        let style = |id: &str| word.text("word/styles.xml").split(&format!("w:styleId=\"{id}\"")).nth(1).unwrap();
        let of_page = style("FooterOfPage").split("</w:style>").next().unwrap();
        match shown {
            "PAGE" => assert!(
                told.contains("<w:pStyle w:val=\"FooterOfPage\"/>")
                    && of_page.contains("<w:b/>")
                    && told.contains(" NUMPAGES "),
                "{element}: {told} {of_page}"
            ),
            _ => assert!(told.contains("<w:b/>"), "{element}: {told}"),
        }
    }
    let id = attribute(pages.split("<w:footerReference w:type=\"first\"").nth(1).unwrap(), "r:id");
    let [_, rule, notes] = word.text(&targets[&id]).split("<w:p>").collect::<Vec<_>>()[..] else { panic!("no notes") };
    assert!(rule.contains("<w:pBdr>") && rule.contains("<w:ind w:right=\"6690\"/>"), "{rule}");
    assert!(!notes.contains("<w:pBdr>") && notes.contains("A/63/50"), "{notes}");
}

#[test]
fn rows_have_no_rules_between_them_and_none_stands_alone() {
    let document = Document::parse(UNITED_NATIONS).unwrap();
    let word = Word(parts(&wsis::docx(&document).unwrap()));
    assert!(!word.text("word/styles.xml").contains("insideH"));
    let body = word.text("word/document.xml");
    let rows: Vec<_> = body.split("<w:tr>").filter(|row| row.contains("\"TableText\"")).collect();
    assert!(rows.len() > 3);
    assert!(rows.iter().all(|row| row.starts_with("<w:trPr><w:cantSplit/>")));
    for row in rows.iter().filter(|row| row.contains("<w:tblHeader/>")) {
        assert_eq!(row.matches("<w:keepNext/>").count(), row.matches("\"TableText\"").count());
    }
}

/// The rows of a table of so many, each with how many of its three cells say that it stands on the page of the next.
fn kept_rows(rows: usize, text: &str) -> Vec<usize> {
    let (front, _) = UNITED_NATIONS.split_once("\n---\n").unwrap();
    let row = format!("| 1 | {text} | 3 |\n");
    let document = format!("{front}\n---\n\n# One\n\n| A | B | C |\n|---|---|---|\n{}", row.repeat(rows));
    let word = Word(parts(&wsis::docx(&Document::parse(&document).unwrap()).unwrap()));
    let rows = word.text("word/document.xml").split("<w:tr>").filter(|row| row.contains("\"TableText\""));
    rows.map(|row| row.split("</w:tbl>").next().unwrap().matches("<w:keepNext/>").count()).collect()
}

#[test]
fn a_low_table_stands_on_one_page_and_of_a_high_one_the_ends_do_however_few_rows_it_has() {
    assert_eq!(kept_rows(5, "two"), [3, 3, 3, 3, 3, 0]);
    // LibreOffice takes what the first cell of the first row says for the whole table.
    assert_eq!(kept_rows(5, &"What is asked of all stakeholders. ".repeat(9)), [3, 2, 0, 0, 3, 0]);
}

#[test]
fn the_last_items_of_a_list_stand_on_one_page() {
    let (front, _) = UNITED_NATIONS.split_once("\n---\n").unwrap();
    let kept = |items: &str| {
        let document = format!("{front}\n---\n\n# One\n\nThese:\n\n{items}");
        let word = Word(parts(&wsis::docx(&Document::parse(&document).unwrap()).unwrap()));
        let items = paragraphs(&word).into_iter().filter(|paragraph| paragraph.contains("\"ListParagraph\""));
        items.map(|item| item.contains("<w:keepNext/>")).collect::<Vec<_>>()
    };
    assert_eq!(kept(&"- one\n".repeat(5)), [false, false, true, true, false]);
    assert_eq!(kept(&format!("- one\n- {}\n- three\n- four\n", "long ".repeat(90))), [false, false, true, false]);
}

#[test]
fn libreoffice_names_in_the_contents_the_page_of_each_heading() {
    let folder = tempfile::tempdir().unwrap();
    let registry = Registry::copy_of(&excerpt());
    let file = folder.path().join("report.docx");
    let ran = registry.wsis(&["report", "secretary-general", "--year", "2007", "-o", file.to_str().unwrap()]);
    assert_eq!(ran.status, 0, "{}", ran.seen());
    std::fs::write(folder.path().join("report.pdf"), converted(folder.path(), "report.docx", "pdf", "pdf")).unwrap();
    let text = Command::new("pdftotext").current_dir(folder.path()).args(["-layout", "report.pdf", "-"]).output();
    let text = String::from_utf8(text.expect("poppler is installed").stdout).unwrap();
    let pages: Vec<_> = text.split('\u{c}').collect();
    let named = |title: &str| -> usize {
        let entry =
            pages[1].lines().find(|line| line.contains(title)).unwrap_or_else(|| panic!("no {title}: {}", pages[1]));
        entry.rsplit('.').next().unwrap().trim().parse().unwrap_or_else(|_| panic!("no page: {entry}"))
    };
    for title in ["Introduction", "The follow-up mechanism", "Action line C9: Media", "Observations and further action"]
    {
        let stands = pages[2..].iter().position(|page| page.contains(title)).unwrap() + 3;
        assert_eq!(named(title), stands, "{title}");
    }
}

#[test]
fn paper_and_lines_of_tables_are_those_that_the_registry_names_in_every_format() {
    let settings = std::fs::read_to_string(excerpt().join("registry.toml")).unwrap();
    let with = |documents: &str| {
        let (schema, rest) = settings.split_once('\n').unwrap();
        let text = format!("{schema}\n{documents}\n{rest}");
        Registry::copy_of(&excerpt()).with("registry.toml", text)
    };
    let look = |documents: &str| {
        let registry = with(documents);
        let word = Word::of_report(&registry, &["stocktaking", "--year", "2007"]);
        let body = word.text("word/document.xml");
        let page = attributes(body, "w:pgSz", "w:w").remove(0);
        let widths = attributes(body, "w:tblW", "w:w").into_iter().collect::<BTreeSet<_>>();
        let styles = word.text("word/styles.xml");
        let lines = ["insideH", "insideV"].map(|side| styles.contains(side));
        let (html, pdf) = ("report.html", "report.pdf");
        let folder = tempfile::tempdir().unwrap();
        let write = |name: &str| {
            let file = folder.path().join(name);
            let ran = registry.wsis(&["report", "stocktaking", "--year", "2007", "-o", file.to_str().unwrap()]);
            assert_eq!(ran.status, 0, "{}", ran.seen());
            file
        };
        let html = std::fs::read_to_string(write(html)).unwrap();
        let pdf = cfg!(feature = "pdf").then(|| {
            let told = Command::new("pdfinfo").arg(write(pdf)).output().expect("poppler is installed").stdout;
            let told = String::from_utf8(told).unwrap();
            told.lines().find(|line| line.starts_with("Page size")).unwrap().to_owned()
        });
        let on_paper = html.split("@page { size: ").nth(1).unwrap().split(';').next().unwrap().to_owned();
        ((page, widths), lines, on_paper, pdf)
    };
    let ((page, widths), lines, html, pdf) = look("");
    assert_eq!((&*page, lines, &*html), ("11906", [false, false], "a4"));
    assert_eq!(widths, BTreeSet::from(["8958".to_owned()]));
    assert!(pdf.is_none_or(|pdf| pdf.contains("A4")));
    let ((page, widths), lines, html, pdf) = look("documents = { paper = \"letter\", tables = \"grid\" }");
    assert_eq!((&*page, lines, &*html), ("12240", [true, true], "letter"));
    assert_eq!(widths, BTreeSet::from(["9292".to_owned()]));
    assert!(pdf.is_none_or(|pdf| pdf.contains("letter")));
    assert_eq!(look("documents = { tables = \"ruled\" }").1, [true, false]);
    let wrong = with("documents = { paper = \"a5\" }").wsis(&["check"]);
    assert!(wrong.stdout.contains("it is one of: a4, letter") || wrong.stdout.contains("`a4`"), "{}", wrong.seen());
}

#[test]
fn text_is_set_in_where_there_is_a_masthead_and_headings_hang_their_numbers_before_it() {
    let registry = Registry::copy_of(&excerpt());
    let set_in = |kind: &str, language: &str| {
        let word = Word::of_report(&registry, &[kind, "--year", "2007", "--lang", language]);
        let styles = word.text("word/styles.xml");
        let style = |id: &str| {
            let style = styles.split(&format!("w:styleId=\"{id}\"")).nth(1).unwrap();
            style.split("</w:style>").next().unwrap().contains("<w:ind w:left=\"794\" w:right=\"794\"/>")
        };
        let of_text = ["SingleTxt", "Heading1", "Heading2", "FootnoteText", "SummaryHeading"].map(style);
        assert!(of_text.iter().all(|is_set_in| *is_set_in == of_text[0]), "{kind} {language}: {of_text:?}");
        let numbers = word.text("word/numbering.xml").split("<w:lvl ").skip(1).take(3).collect::<String>();
        (of_text[0], ["0", "170", "567"].map(|hanging| numbers.matches(&format!("w:hanging=\"{hanging}\"")).count()))
    };
    assert_eq!(set_in("secretary-general", "en"), (true, [0, 3, 0]));
    assert_eq!(set_in("secretary-general", "ar"), (true, [0, 3, 0]));
    // A Chinese number has its room within it, and stands in the text.
    assert_eq!(set_in("secretary-general", "zh"), (true, [1, 2, 0]));
    assert_eq!(set_in("stocktaking", "en"), (false, [0, 0, 3]));
}

/// The paragraphs of the document, each with its properties.
fn paragraphs(word: &Word) -> Vec<String> {
    word.text("word/document.xml").split("<w:p>").skip(1).map(str::to_owned).collect()
}

#[test]
fn no_line_ends_within_a_lines_code_and_its_text_stays_the_same() {
    let registry = Registry::copy_of(&excerpt());
    let word = Word::of_report(&registry, &["secretary-general", "--year", "2006", "--force", "-q"]);
    let body = word.text("word/document.xml");
    let begins = "C7\u{a0}e</w:t><w:noBreakHyphen/><w:t xml:space=\"preserve\">";
    assert!(body.contains(&format!("{begins}environment")) && body.contains(&format!("{begins}health")), "{body}");
    let is_heading = |paragraph: &String| paragraph.contains("\"Heading");
    for paragraph in paragraphs(&word).iter().filter(|paragraph| !is_heading(paragraph)) {
        assert!(!paragraph.contains("C7 e") && !paragraph.contains("C7\u{a0}e-"), "{paragraph}");
    }
    let page = registry.path().join("report.html");
    let arguments = ["report", "secretary-general", "--year", "2006", "--force", "-q", "-o", page.to_str().unwrap()];
    assert_eq!(registry.wsis(&arguments).status, 0);
    let page = std::fs::read_to_string(page).unwrap();
    assert!(page.contains("<span class=\"whole\">C7 e-environment</span>"), "{page}");
}

#[test]
fn no_line_ends_at_the_hyphen_of_a_word_in_a_cell_that_has_room_for_it() {
    let (front, _) = UNITED_NATIONS.split_once("\n---\n").unwrap();
    let table = "| Line | Who |\n|---|---|\n| C7 e-science | UNESCO (co-moderator), follow-up |\n";
    let document = Document::parse(&format!("{front}\n---\n\n# One\n\nA co-moderator, C7 e-science.\n\n{table}"));
    let word = Word(parts(&wsis::docx(&document.unwrap()).unwrap()));
    let body = word.text("word/document.xml");
    let unbroken = "</w:t><w:noBreakHyphen/><w:t xml:space=\"preserve\">";
    for told in ["A co-moderator, C7\u{a0}e-science.", "C7\u{a0}e-science", "UNESCO (co-moderator), follow-up"] {
        let hyphens = if told.starts_with("A co-") {
            told.replace("e-", &format!("e{unbroken}"))
        } else {
            told.replace('-', unbroken)
        };
        assert!(body.contains(&format!(">{hyphens}<")), "{told}: {body}");
    }
}

#[test]
fn what_follows_the_notes_of_a_table_stands_apart_from_them_though_all_are_of_one_style() {
    let word = Word::of_report(&Registry::copy_of(&excerpt()), &["stocktaking", "--year", "2006", "--force", "-q"]);
    let styles = word.text("word/styles.xml");
    let style = styles.split("w:styleId=\"TableNote\"").nth(1).unwrap().split("</w:style>").next().unwrap();
    // Room between paragraphs of one style is left out: there is some behind the last alone.
    assert!(style.contains("w:after=\"160\"") && style.contains("<w:contextualSpacing/>"), "{style}");
    assert!(word.text("word/document.xml").contains("\"TableNote\""));
}

#[test]
fn what_introduces_a_list_stands_on_its_page() {
    let word = Word::of_report(&Registry::copy_of(&excerpt()), &["stocktaking", "--year", "2006", "--force", "-q"]);
    let paragraphs = paragraphs(&word);
    let is_item = |paragraph: &str| paragraph.contains("\"ListParagraph\"");
    let introductions = paragraphs.windows(2).filter(|pair| pair[0].contains("\"SingleTxt\"") && is_item(&pair[1]));
    let introductions: Vec<_> = introductions.map(|pair| &pair[0]).collect();
    assert!(introductions.len() > 5, "{}", introductions.len());
    assert!(introductions.iter().all(|paragraph| paragraph.contains("<w:keepNext/>")), "{introductions:?}");
    assert!(
        paragraphs.iter().any(|paragraph| paragraph.contains("\"SingleTxt\"") && !paragraph.contains("<w:keepNext/>"))
    );
}

#[test]
fn a_date_in_a_cell_is_broken_before_its_year_and_a_chinese_list_after_its_comma() {
    let registry = Registry::copy_of(&excerpt());
    let of = |tag: &str| Word::of_report(&registry, &["stocktaking", "--year", "2006", "--lang", tag, "--force", "-q"]);
    let cells = |word: &Word| {
        let cells = paragraphs(word).into_iter().filter(|paragraph| paragraph.contains("\"TableText\""));
        cells.collect::<Vec<_>>().concat()
    };
    let russian = cells(&of("ru"));
    assert!(russian.contains("\u{a0}мая 2006\u{a0}года"), "{russian}");
    let chinese = cells(&of("zh"));
    assert!(chinese.contains("、\u{200b}") && chinese.matches('、').count() == chinese.matches("、\u{200b}").count());
}
