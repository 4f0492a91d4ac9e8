//! The automatic numbers of a Word file: of headings, of paragraphs and of lists.

use super::xml::part;

/// The numbering of headings: I., A., 1.
pub(super) const HEADINGS: usize = 1;
/// The numbering of paragraphs, through the whole document.
pub(super) const PARAGRAPHS: usize = 2;
/// The numbering of the first list; each list has one of its own.
pub(super) const LISTS: usize = 3;

/// The part that says how numbers look. `lists` says where each list begins to count; none for bullets.
pub(super) fn numbering(lists: &[Option<usize>]) -> String {
    const FORMS: [(&str, &str); 3] = [("upperRoman", "%1."), ("upperLetter", "%2."), ("decimal", "%3.")];
    let headings: String =
        FORMS.iter().enumerate().map(|(index, (form, text))| level(index, form, text, 567, 567)).collect();
    let items: String =
        (0..3).map(|index| level(index, "decimal", &format!("%{}.", index + 1), 454 * (index + 1), 454)).collect();
    let bullets: String = (0..3).map(|index| level(index, "bullet", "•", 454 * (index + 1), 454)).collect();
    let mut out = [
        abstract_numbering(0, &headings),
        abstract_numbering(1, &level(0, "decimal", "%1.", 0, 0)),
        abstract_numbering(2, &items),
        abstract_numbering(3, &bullets),
    ]
    .concat();
    out += "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>";
    out += "<w:num w:numId=\"2\"><w:abstractNumId w:val=\"1\"/></w:num>";
    for (index, start) in lists.iter().enumerate() {
        let id = LISTS + index;
        out += &match start {
            Some(start) => format!(
                "<w:num w:numId=\"{id}\"><w:abstractNumId w:val=\"2\"/><w:lvlOverride w:ilvl=\"0\">\
                 <w:startOverride w:val=\"{start}\"/></w:lvlOverride></w:num>"
            ),
            None => format!("<w:num w:numId=\"{id}\"><w:abstractNumId w:val=\"3\"/></w:num>"),
        };
    }
    part("numbering", &out)
}

fn abstract_numbering(id: usize, levels: &str) -> String {
    format!("<w:abstractNum w:abstractNumId=\"{id}\"><w:multiLevelType w:val=\"multilevel\"/>{levels}</w:abstractNum>")
}

/// A level: indented by so much, its number hanging out by so much; without a hanging number a tab follows it.
fn level(index: usize, form: &str, text: &str, indent: usize, hanging: usize) -> String {
    let tab = if hanging == 0 { "<w:tabs><w:tab w:val=\"num\" w:pos=\"680\"/></w:tabs>" } else { "" };
    format!(
        "<w:lvl w:ilvl=\"{index}\"><w:start w:val=\"1\"/><w:numFmt w:val=\"{form}\"/><w:suff w:val=\"tab\"/>\
         <w:lvlText w:val=\"{text}\"/><w:lvlJc w:val=\"left\"/><w:pPr>{tab}<w:ind w:left=\"{indent}\" \
         w:hanging=\"{hanging}\"/></w:pPr></w:lvl>"
    )
}
