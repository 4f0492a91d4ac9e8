//! The styles of a Word file, under the names that Word knows, and its settings.

use super::xml::{escaped, part};

/// A paragraph style: id, name, based on, paragraph properties, run properties.
type Style = (&'static str, &'static str, &'static str, &'static str, &'static str);

const STYLES: &[Style] = &[
    ("BodyText", "Body Text", "Normal", "<w:spacing w:after=\"140\"/>", ""),
    (
        "Title",
        "Title",
        "Normal",
        "<w:spacing w:before=\"360\" w:after=\"120\"/>",
        "<w:b/><w:bCs/><w:sz w:val=\"32\"/><w:szCs w:val=\"32\"/>",
    ),
    (
        "Subtitle",
        "Subtitle",
        "Normal",
        "<w:spacing w:after=\"240\"/>",
        "<w:b/><w:bCs/><w:sz w:val=\"24\"/><w:szCs w:val=\"24\"/>",
    ),
    (
        "Heading1",
        "heading 1",
        "Normal",
        "<w:keepNext/><w:spacing w:before=\"360\" w:after=\"160\"/><w:outlineLvl w:val=\"0\"/>",
        "<w:b/><w:bCs/><w:sz w:val=\"28\"/><w:szCs w:val=\"28\"/>",
    ),
    (
        "Heading2",
        "heading 2",
        "Normal",
        "<w:keepNext/><w:spacing w:before=\"280\" w:after=\"140\"/><w:outlineLvl w:val=\"1\"/>",
        "<w:b/><w:bCs/><w:sz w:val=\"24\"/><w:szCs w:val=\"24\"/>",
    ),
    (
        "Heading3",
        "heading 3",
        "Normal",
        "<w:keepNext/><w:spacing w:before=\"240\" w:after=\"120\"/><w:outlineLvl w:val=\"2\"/>",
        "<w:b/><w:bCs/>",
    ),
    (
        "Heading4",
        "heading 4",
        "Normal",
        "<w:keepNext/><w:spacing w:before=\"200\" w:after=\"100\"/><w:outlineLvl w:val=\"3\"/>",
        "<w:b/><w:bCs/><w:i/><w:iCs/>",
    ),
    (
        "SummaryHeading",
        "Summary Heading",
        "Normal",
        "<w:keepNext/><w:spacing w:before=\"120\" w:after=\"120\"/><w:jc w:val=\"center\"/>",
        "<w:b/><w:bCs/>",
    ),
    (
        "ContentsHeading",
        "Contents Heading",
        "Normal",
        "<w:keepNext/><w:spacing w:after=\"200\"/>",
        "<w:b/><w:bCs/><w:sz w:val=\"28\"/><w:szCs w:val=\"28\"/>",
    ),
    (
        "TOC1",
        "toc 1",
        "Normal",
        "<w:tabs><w:tab w:val=\"right\" w:leader=\"dot\" w:pos=\"8958\"/></w:tabs><w:spacing w:after=\"60\"/><w:ind w:right=\"567\"/>",
        "",
    ),
    (
        "TOC2",
        "toc 2",
        "Normal",
        "<w:tabs><w:tab w:val=\"right\" w:leader=\"dot\" w:pos=\"8958\"/></w:tabs><w:spacing w:after=\"60\"/><w:ind w:left=\"340\" w:right=\"567\"/>",
        "",
    ),
    ("ListParagraph", "List Paragraph", "Normal", "<w:spacing w:after=\"80\"/>", ""),
    ("ListContinue", "List Continue", "Normal", "<w:spacing w:after=\"80\"/><w:ind w:left=\"454\"/>", ""),
    ("Quote", "Quote", "Normal", "<w:spacing w:after=\"140\"/><w:ind w:left=\"567\" w:right=\"567\"/>", ""),
    ("Caption", "caption", "Normal", "<w:keepNext/><w:spacing w:before=\"240\" w:after=\"100\"/>", ""),
    ("Figure", "Figure", "Normal", "<w:keepNext/><w:spacing w:before=\"200\" w:after=\"60\"/>", ""),
    ("FigureCaption", "Figure Caption", "Normal", "<w:spacing w:after=\"240\"/>", "<w:b/><w:bCs/>"),
    (
        "TableText",
        "Table Text",
        "Normal",
        "<w:spacing w:before=\"30\" w:after=\"30\"/>",
        "<w:sz w:val=\"18\"/><w:szCs w:val=\"18\"/>",
    ),
    (
        "AfterTable",
        "After Table",
        "Normal",
        "<w:spacing w:after=\"60\"/>",
        "<w:sz w:val=\"12\"/><w:szCs w:val=\"12\"/>",
    ),
    ("Masthead", "Masthead", "Normal", "<w:spacing w:before=\"60\" w:after=\"60\"/>", ""),
    ("Mark", "Mark", "Normal", "<w:jc w:val=\"center\"/>", "<w:b/><w:bCs/>"),
    ("Header", "header", "Normal", "", "<w:sz w:val=\"18\"/><w:szCs w:val=\"18\"/>"),
    ("Footer", "footer", "Normal", "", "<w:sz w:val=\"18\"/><w:szCs w:val=\"18\"/>"),
    (
        "FootnoteText",
        "footnote text",
        "Normal",
        "<w:spacing w:after=\"40\"/>",
        "<w:sz w:val=\"17\"/><w:szCs w:val=\"17\"/>",
    ),
];

/// The part that holds the styles, for a document in this language.
pub(super) fn styles(language: &str) -> String {
    let language = escaped(language);
    let mut out = format!(
        "<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii=\"Times New Roman\" w:hAnsi=\"Times New Roman\" \
         w:eastAsia=\"SimSun\" w:cs=\"Times New Roman\"/><w:sz w:val=\"20\"/><w:szCs w:val=\"20\"/><w:lang w:val=\"{language}\" \
         w:eastAsia=\"zh-CN\" w:bidi=\"ar-SA\"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:line=\"252\" \
         w:lineRule=\"auto\"/></w:pPr></w:pPrDefault></w:docDefaults>\
         <w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Normal\"><w:name w:val=\"Normal\"/><w:qFormat/></w:style>\
         <w:style w:type=\"character\" w:default=\"1\" w:styleId=\"DefaultParagraphFont\"><w:name w:val=\"Default Paragraph Font\"/></w:style>\
         <w:style w:type=\"table\" w:default=\"1\" w:styleId=\"TableNormal\"><w:name w:val=\"Normal Table\"/><w:tblPr>\
         <w:tblInd w:w=\"0\" w:type=\"dxa\"/><w:tblCellMar><w:top w:w=\"0\" w:type=\"dxa\"/><w:left w:w=\"80\" w:type=\"dxa\"/>\
         <w:bottom w:w=\"0\" w:type=\"dxa\"/><w:right w:w=\"80\" w:type=\"dxa\"/></w:tblCellMar></w:tblPr></w:style>"
    );
    for (id, name, based_on, paragraph, run) in STYLES {
        let paragraph = if paragraph.is_empty() { String::new() } else { format!("<w:pPr>{paragraph}</w:pPr>") };
        let run = if run.is_empty() { String::new() } else { format!("<w:rPr>{run}</w:rPr>") };
        out += &format!(
            "<w:style w:type=\"paragraph\" w:styleId=\"{id}\"><w:name w:val=\"{name}\"/><w:basedOn w:val=\"{based_on}\"/>\
             <w:qFormat/>{paragraph}{run}</w:style>"
        );
    }
    out += "<w:style w:type=\"character\" w:styleId=\"Hyperlink\"><w:name w:val=\"Hyperlink\"/><w:rPr><w:color w:val=\"1A4A80\"/>\
            <w:u w:val=\"single\"/></w:rPr></w:style>\
            <w:style w:type=\"character\" w:styleId=\"FootnoteReference\"><w:name w:val=\"footnote reference\"/><w:rPr>\
            <w:vertAlign w:val=\"superscript\"/></w:rPr></w:style>\
            <w:style w:type=\"table\" w:styleId=\"ReportTable\"><w:name w:val=\"Report Table\"/><w:basedOn w:val=\"TableNormal\"/>\
            <w:tblPr><w:tblBorders><w:top w:val=\"single\" w:sz=\"8\" w:space=\"0\" w:color=\"auto\"/>\
            <w:bottom w:val=\"single\" w:sz=\"8\" w:space=\"0\" w:color=\"auto\"/>\
            <w:insideH w:val=\"single\" w:sz=\"2\" w:space=\"0\" w:color=\"808080\"/></w:tblBorders></w:tblPr>\
            <w:tblStylePr w:type=\"firstRow\"><w:tcPr><w:tcBorders><w:bottom w:val=\"single\" w:sz=\"8\" w:space=\"0\" \
            w:color=\"auto\"/></w:tcBorders></w:tcPr></w:tblStylePr></w:style>";
    part("styles", &out)
}

/// The part that holds the settings.
pub(super) fn settings(language: &str) -> String {
    let language = escaped(language);
    part(
        "settings",
        &format!(
            "<w:footnotePr><w:footnote w:id=\"-1\"/><w:footnote w:id=\"0\"/></w:footnotePr><w:compat><w:compatSetting \
             w:name=\"compatibilityMode\" w:uri=\"http://schemas.microsoft.com/office/word\" w:val=\"15\"/></w:compat>\
             <w:themeFontLang w:val=\"{language}\"/>"
        ),
    )
}
