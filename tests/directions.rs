//! Documents in Arabic and Chinese: which way they run, what is kept apart in them, how they number, and which language each text is in.

#[cfg(feature = "docx")]
use crate::formats::parts;
use wsis::{Document, Templates, html, markdown, pictures};

const WORDS: &str =
    "words: { annex: المرفق, annexes: المرفقات, table: الجدول, figure: الشكل, notes: الحواشي, list-separator: '، ' }";

/// A document in Arabic with whatever runs from the left in one.
fn arabic() -> Document {
    let text = format!(
        "---\ntitle: تقرير WSIS\nsubtitle: Follow-up to the Summit\nlanguage: ar\nnumbered-paragraphs: true\nnumbered-headings: true\n\
         foreign: [{{ text: Follow-up to the Summit, language: en }}]\n{WORDS}\n\
         charts: {{ c: {{ kind: bars, title: شكل, description: وصف, labels: [أفريقيا (ITU)], values: [3] }} }}\n---\n\n\
         # مقدمة\n\n## نواتج\n\n<a id=\"a\"></a>أصدر الاتحاد (ITU) 5 نواتج؛ انظر A/RES/60/252 و<em><span lang=\"en\">The Report</span></em>.[^n]\n\n\
         <a id=\"b\"></a>انظر الفقرات [](#a,b,c).\n\n<a id=\"c\"></a>*بارز*\n\n: عنوان\n\n| الخط | ITU[^t] |\n|---|--:|\n| C7 e-health | 3 |\n\n\
         ![](chart:c)\n\n<!-- annexes -->\n\n# واحد\n\n# اثنان\n\n[^n]: متاح على <https://www.itu.int/>.\n\n[^t]: حاشية.\n"
    );
    Document::parse(&text).unwrap()
}

fn page(document: &Document) -> String {
    let drawn = pictures(document, &Templates::default()).unwrap();
    html(document, &drawn, &Templates::default()).unwrap()
}

#[test]
fn a_page_in_arabic_runs_from_the_right_and_keeps_apart_what_does_not() {
    let page = page(&arabic());
    for told in [
        "<html lang=\"ar\" dir=\"rtl\">",
        "أصدر الاتحاد (<bdi>ITU</bdi>) 5 نواتج؛ انظر <bdi>A/RES/60/252</bdi> و<em><span lang=\"en\" dir=\"ltr\">The Report</span></em>",
        "<td><bdi><span class=\"whole\">C7 e-health</span></bdi></td>",
        "<strong><span lang=\"en\" dir=\"ltr\">Follow-up to the Summit</span></strong>",
        "<span class=\"number\">1 -</span>",
        "<sup>أ</sup>",
        "\u{2067}أفريقيا (\u{2066}ITU\u{2069})\u{2069}</text>",
    ] {
        assert!(page.contains(told), "{told}\n{page}");
    }
}

#[test]
fn what_runs_from_the_left_alone_is_kept_apart_nowhere() {
    let text = "---\ntitle: ITU\nlanguage: en\nwords: { annex: A, table: T, figure: F, notes: N }\n---\n\n# A/RES/60/252\n\nITU, <span lang=\"ar\">الاتحاد (ITU)</span>.\n";
    let page = page(&Document::parse(text).unwrap());
    assert_eq!(page.matches("<bdi>").count(), 1, "{page}");
    assert!(page.contains("<span lang=\"ar\" dir=\"rtl\">الاتحاد (<bdi>ITU</bdi>)</span>"), "{page}");
}

#[test]
fn each_language_numbers_in_its_own_way_and_the_numbers_are_the_same() {
    let written = markdown(&arabic());
    for told in [
        "## أولا - مقدمة",
        "### ألف - نواتج",
        "\n1 - أصدر",
        "انظر الفقرات 1–3",
        "## المرفقات",
        "### الأول - واحد",
        "### الثاني - اثنان",
    ] {
        assert!(written.contains(told), "{told}\n{written}");
    }
    let chinese = "---\ntitle: 报告\nlanguage: zh\nnumbered-paragraphs: true\nnumbered-headings: true\n\
                   words: { annex: 附件, table: 表, figure: 图, notes: 注 }\n---\n\n# 导言\n\n## 产出\n\n第一句。 第二句。\n\n\
                   : 标题\n\n| 甲 |\n|---|\n| 1 |\n\n: 又一\n\n| 乙 |\n|---|\n| 2 |\n\n<!-- annexes -->\n\n# 其一\n\n# 其二\n";
    let written = markdown(&Document::parse(chinese).unwrap());
    for told in ["## 一、导言", "### A. 产出", "1\\. 第一句。第二句。", "**表2**", "## 附件一 其一"]
    {
        assert!(written.contains(told), "{told}\n{written}");
    }
}

#[cfg(feature = "docx")]
#[test]
fn a_word_file_in_arabic_runs_from_the_right_in_all_its_parts() {
    let parts = parts(&wsis::docx(&arabic()).unwrap());
    let part = |path: &str| String::from_utf8(parts[path].clone()).unwrap();
    let body = part("word/document.xml");
    let run = |properties: &str, text: &str| format!("<w:r>{properties}<w:t xml:space=\"preserve\">{text}</w:t></w:r>");
    let from_right = "<w:rPr><w:rtl/></w:rPr>";
    for told in [
        run(from_right, "أصدر الاتحاد (\u{2060}")
            + &run("", "ITU")
            + &run(from_right, "\u{200f}) 5 نواتج؛ انظر ")
            + &run("", "A/RES/60/252"),
        run("<w:rPr><w:i/><w:iCs/><w:lang w:val=\"en\"/></w:rPr>", "The Report"),
        run(from_right, "بارز"),
        run(from_right, "أولا -"),
    ] {
        assert!(body.contains(&told), "{told}\n{body}");
    }
    assert_eq!(body.matches("<w:tbl>").count(), body.matches("<w:bidiVisual/>").count());
    assert_eq!(
        body.matches("<w:pStyle ").count(),
        body.matches("<w:bidi/>").count(),
        "each paragraph but that of the chart, and the pages"
    );
    for footer in ["word/footer1.xml", "word/footer3.xml", "word/footnotes.xml"] {
        assert!(part(footer).contains("<w:bidi/>"), "{footer}");
    }
    assert!(part("word/footnotes.xml").contains("https://www.itu.int/\u{200e}"));
    assert!(part("word/styles.xml").contains("<w:lang w:val=\"en\" w:eastAsia=\"zh-CN\" w:bidi=\"ar-SA\"/>"));
    assert!(part("word/settings.xml").contains("<w:themeFontLang w:val=\"en\" w:bidi=\"ar-SA\"/>"));
    assert!(part("docProps/core.xml").contains("<dc:language>ar</dc:language>"));
    assert!(part("word/charts/chart1.xml").contains("<c:orientation val=\"maxMin\"/>"));
}

/// Spanish repeats the hyphen at which a line ends, which in an address would be one too many.
#[cfg(feature = "pdf")]
#[test]
fn a_pdf_in_spanish_writes_addresses_and_codes_as_they_are() {
    use std::fmt::Write;
    let mut text =
        "---\ntitle: T\nlanguage: es\nwords: { annex: A, table: T, figure: F, notes: N }\n---\n\n".to_owned();
    for n in 1..40 {
        let (before, address) = ("palabra ".repeat(n % 9), "a-bc-def-ghij-klmno-pqrstu-vwxyz".repeat(3));
        let _ =
            write!(text, "{before}<https://example.org/{n}-{address}> {before}C7 e-government y C7 e-environment.\n\n");
    }
    let document = Document::parse(&text).unwrap();
    let drawn = pictures(&document, &Templates::default()).unwrap();
    let written = wsis::pdf(&document, &drawn, wsis::Standard::Accessible).unwrap();
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join("x.pdf"), &written.content).unwrap();
    let ran =
        std::process::Command::new("pdftotext").current_dir(folder.path()).args(["-layout", "x.pdf", "-"]).output();
    let shown = String::from_utf8(ran.expect("poppler is installed").stdout).unwrap();
    assert!(shown.lines().filter(|line| line.ends_with('-')).count() > 9, "{shown}");
    assert!(!shown.lines().any(|line| line.starts_with('-')), "{shown}");
}

#[cfg(feature = "pdf")]
#[test]
fn a_pdf_says_its_language_and_leaves_out_no_text_in_arabic_or_chinese() {
    let text_of = |document: &Document| {
        let drawn = pictures(document, &Templates::default()).unwrap();
        let written = wsis::pdf(document, &drawn, wsis::Standard::Accessible).unwrap();
        assert_eq!(written.warning, None);
        let folder = tempfile::tempdir().unwrap();
        std::fs::write(folder.path().join("x.pdf"), &written.content).unwrap();
        let ran = std::process::Command::new("pdftotext").current_dir(folder.path()).args(["x.pdf", "-"]).output();
        (String::from_utf8(ran.expect("poppler is installed").stdout).unwrap(), written.content)
    };
    let (text, file) = text_of(&arabic());
    for told in ["A/RES/60/252", "The Report", "C7 e-health", "https://www.itu.int/"] {
        assert!(text.contains(told), "{told}\n{text}");
    }
    assert!(file.windows(9).any(|bytes| bytes == b"/Lang(ar)"));
    let english = "---\ntitle: T\nlanguage: en\nwords: { annex: A, table: T, figure: F, notes: N }\n---\n\n# One\n\nBy 信息社会 and others.\n";
    let (text, _) = text_of(&Document::parse(english).unwrap());
    assert!(text.contains("信息社会"), "{text}");
}
