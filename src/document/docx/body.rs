//! The blocks of the text: headings, paragraphs, lists, tables and charts.

use super::parts::List;
use super::runs::{raised, run};
use super::xml::Paragraph;
use super::{TEXT_WIDTH, Writer, picture};
use crate::document::tree::{Alignment, Table};
use crate::document::{Block, Heading, Inline};

// The numberings of `word/numbering.xml`: of headings, of paragraphs through the whole document, and of the first list.
const HEADINGS: usize = 1;
const PARAGRAPHS: usize = 2;
const LISTS: usize = 3;

impl Writer<'_> {
    /// The blocks, one after the other.
    pub fn blocks(&mut self, blocks: &[Block], out: &mut String) {
        for block in blocks {
            self.block(block, 0, out);
        }
    }

    /// A block, at a depth of lists.
    fn block(&mut self, block: &Block, depth: usize, out: &mut String) {
        let written = match block {
            Block::Heading(heading) => self.heading(heading),
            Block::Paragraph { number, content } => {
                let numbering = number.map(|_| (PARAGRAPHS, 0));
                let style = if depth > 0 { "ListContinue" } else { "BodyText" };
                let runs = self.inlines(content);
                Paragraph { style, numbering, ..self.paragraph() }.with(&runs)
            }
            Block::List { start, items } => return self.list(*start, items, depth, out),
            Block::Quote { content } => return self.quote(content, out),
            Block::Table(table) => self.table(table),
            Block::Chart { name, label } => self.chart(name, label.as_deref()),
        };
        out.push_str(&written);
    }

    /// A paragraph in the direction of the document.
    pub fn paragraph<'b>(&self) -> Paragraph<'b> {
        Paragraph { from_right: self.from_right, ..Paragraph::default() }
    }

    fn heading(&mut self, heading: &Heading) -> String {
        let style = ["Heading1", "Heading2", "Heading3", "Heading4"][usize::from(heading.level.clamp(1, 4)) - 1];
        let mut runs = self.inlines(&heading.content);
        if let Some(number) = heading.number.as_ref().filter(|_| heading.annex) {
            let parted = if heading.is_below_number() { "<w:r><w:br/></w:r>" } else { "<w:r><w:tab/></w:r>" };
            runs = format!("{}{parted}{runs}", run(number, self.plain()));
        }
        self.bookmarks += 1;
        let id = self.bookmarks;
        let marked = format!(
            "<w:bookmarkStart w:id=\"{id}\" w:name=\"{}\"/>{runs}<w:bookmarkEnd w:id=\"{id}\"/>",
            bookmark(&heading.id)
        );
        let is_numbered = heading.number.is_some() && !heading.annex;
        let new_page = heading.level == 1 && (heading.annex || self.document.front.parts_on_new_pages);
        Paragraph {
            style,
            numbering: is_numbered.then(|| (HEADINGS, usize::from(heading.level) - 1)),
            page_break_before: new_page,
            ..self.paragraph()
        }
        .with(&marked)
    }

    fn list(&mut self, start: Option<usize>, items: &[Vec<Block>], depth: usize, out: &mut String) {
        let numbering = LISTS + self.lists.len();
        self.lists.push(List { id: numbering, start });
        for item in items {
            let mut blocks = item.iter();
            if let Some(Block::Paragraph { content, .. }) = item.first() {
                blocks.next();
                let runs = self.inlines(content);
                let numbering = Some((numbering, depth.min(2)));
                out.push_str(&Paragraph { style: "ListParagraph", numbering, ..self.paragraph() }.with(&runs));
            }
            for block in blocks {
                self.block(block, depth + 1, out);
            }
        }
    }

    fn quote(&mut self, content: &[Block], out: &mut String) {
        for block in content {
            match block {
                Block::Paragraph { content, .. } => {
                    let runs = self.inlines(content);
                    out.push_str(&Paragraph { style: "Quote", ..self.paragraph() }.with(&runs));
                }
                block => self.block(block, 0, out),
            }
        }
    }

    fn table(&mut self, table: &Table) -> String {
        let mut out = String::new();
        if let Some(label) = &table.label {
            let runs = run(label, self.plain()) + "<w:r><w:br/></w:r>" + &self.in_bold(&table.caption);
            out += &Paragraph { style: "Caption", ..self.paragraph() }.with(&runs);
        }
        let widths: Vec<_> = table.widths.iter().map(|width| width * TEXT_WIDTH / 1000).collect();
        let columns: String = widths.iter().map(|width| format!("<w:gridCol w:w=\"{width}\"/>")).collect();
        let mirrored = if self.from_right { "<w:bidiVisual/>" } else { "" };
        out += &format!(
            "<w:tbl><w:tblPr><w:tblStyle w:val=\"ReportTable\"/>{mirrored}<w:tblW w:w=\"{TEXT_WIDTH}\" w:type=\"dxa\"/>\
             <w:tblLayout w:type=\"fixed\"/><w:tblLook w:val=\"0020\" w:firstRow=\"1\" w:lastRow=\"0\" \
             w:firstColumn=\"0\" w:lastColumn=\"0\" w:noHBand=\"1\" w:noVBand=\"1\"/></w:tblPr>\
             <w:tblGrid>{columns}</w:tblGrid>"
        );
        out += &self.row(&table.header, &widths, &table.alignment, "<w:tblHeader/>");
        for cells in &table.rows {
            out += &self.row(cells, &widths, &table.alignment, "");
        }
        out += "</w:tbl>";
        for note in &table.notes {
            let runs = raised(&note.letter) + &run(" ", self.plain()) + &self.inlines(&note.content);
            out += &Paragraph { style: "TableNote", ..self.paragraph() }.with(&runs);
        }
        // Two tables that touch would be one.
        out + &Paragraph { style: "AfterTable", ..self.paragraph() }.with("")
    }

    fn row(&mut self, cells: &[Vec<Inline>], widths: &[u32], alignment: &[Alignment], header: &str) -> String {
        let mut row = format!("<w:tr><w:trPr><w:cantSplit/>{header}</w:trPr>");
        for (column, cell) in cells.iter().enumerate() {
            let width = widths.get(column).copied().unwrap_or_default();
            let alignment = match alignment.get(column) {
                Some(Alignment::End) => "right",
                Some(Alignment::Center) => "center",
                _ => "left",
            };
            let runs = if header.is_empty() { self.inlines(cell) } else { self.in_bold(cell) };
            let paragraph = Paragraph { style: "TableText", alignment, ..self.paragraph() }.with(&runs);
            row += &format!("<w:tc><w:tcPr><w:tcW w:w=\"{width}\" w:type=\"dxa\"/></w:tcPr>{paragraph}</w:tc>");
        }
        row + "</w:tr>"
    }

    fn chart(&mut self, name: &str, label: Option<&str>) -> String {
        self.drawn.push(name.to_owned());
        let id = self.relationships.picture(name);
        let description = self.document.front.charts.get(name).map_or("", |chart| &chart.description);
        let drawing = picture::drawing(&id, self.drawn.len(), name, description, self.document);
        let label = label.map_or(String::new(), |label| run(label, self.plain()) + "<w:r><w:br/></w:r>");
        let title = run(self.document.chart_title(name), super::runs::Look { bold: true, ..self.plain() });
        Paragraph { style: "FigureCaption", ..self.paragraph() }.with(&(label + &title))
            + &Paragraph { style: "Figure", ..self.paragraph() }.with(&drawing)
    }
}

/// The name of a heading's bookmark: Word's own form for what a table of contents leads to.
pub(super) fn bookmark(id: &str) -> String {
    format!("_Toc{}", id.trim_start_matches("section-"))
}
