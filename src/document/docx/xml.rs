//! Pieces of Word's XML.

use crate::document::text::on_one_line;

/// Text as it stands in XML, on one line, without what XML can't hold.
pub(super) fn escaped(text: &str) -> String {
    quick_xml::escape::escape(on_one_line(text)).into_owned()
}

/// How a paragraph is set. Its parts are written in the order that Word asks for.
#[derive(Debug, Clone, Default)]
pub(super) struct Paragraph<'a> {
    pub style: &'a str,
    /// The numbering and its level.
    pub numbering: Option<(usize, usize)>,
    /// Whether it stands on the page of the paragraph after it.
    pub keep_next: bool,
    pub page_break_before: bool,
    pub border: &'a str,
    /// Its own stops of tabs and its own indent, where these are not the style's.
    pub tabs: &'a str,
    pub indent: &'a str,
    pub alignment: &'a str,
    pub from_right: bool,
    /// What tracks its own mark, which ends it.
    pub mark: String,
}

impl Paragraph<'_> {
    /// The paragraph with these runs.
    pub fn with(self, runs: &str) -> String {
        let mut properties = String::new();
        if !self.style.is_empty() {
            properties += &format!("<w:pStyle w:val=\"{}\"/>", self.style);
        }
        if self.keep_next {
            properties += "<w:keepNext/>";
        }
        if self.page_break_before {
            properties += "<w:pageBreakBefore/>";
        }
        if let Some((numbering, level)) = self.numbering {
            properties += &format!("<w:numPr><w:ilvl w:val=\"{level}\"/><w:numId w:val=\"{numbering}\"/></w:numPr>");
        }
        properties += self.border;
        properties += self.tabs;
        if self.from_right {
            properties += "<w:bidi/>";
        }
        properties += self.indent;
        if !self.alignment.is_empty() {
            properties += &format!("<w:jc w:val=\"{}\"/>", self.alignment);
        }
        if !self.mark.is_empty() {
            properties += &format!("<w:rPr>{}</w:rPr>", self.mark);
        }
        let properties = if properties.is_empty() { properties } else { format!("<w:pPr>{properties}</w:pPr>") };
        format!("<w:p>{properties}{runs}</w:p>")
    }
}

/// A field that Word fills in, with what it shows until then.
pub(super) fn field(instruction: &str, shown: &str, properties: &str) -> String {
    let (begin, end) = field_around(instruction);
    format!("{begin}<w:r>{properties}<w:t>{shown}</w:t></w:r>{end}")
}

/// What stands before and after all that a field shows.
pub(super) fn field_around(instruction: &str) -> (String, String) {
    let sign = |kind: &str| format!("<w:r><w:fldChar w:fldCharType=\"{kind}\"/></w:r>");
    let told = format!("<w:r><w:instrText xml:space=\"preserve\"> {instruction} </w:instrText></w:r>");
    (sign("begin") + &told + &sign("separate"), sign("end"))
}
