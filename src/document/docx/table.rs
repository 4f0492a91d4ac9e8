//! Tables: their header stands on every page that they reach, no row is broken, and no row stands alone.

use super::Writer;
use super::runs::{Look, Place, Within, run};
use super::xml::Paragraph;
use crate::document::Inline;
use crate::document::tree::{Alignment, Table};
use crate::document::widths::{height, room};

/// What has so many columns is crowded.
const MANY: usize = 7;

/// A table of no more lines than this stands on one page.
const LOW: u32 = 14;

/// Whether a row stands on the page of the next.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Keeps {
    Nothing,
    /// By its first cell, as any row; `LibreOffice` goes by that alone.
    Next,
    /// By the other cells: `LibreOffice` would move a long table, of which the first row says so, to the next page as a whole.
    NextInWord,
}

/// What the rows of a table have in common.
struct Columns<'a> {
    /// How wide each is, in twentieths of a point.
    widths: Vec<u32>,
    alignment: &'a [Alignment],
}

impl Writer<'_> {
    /// A table under its caption; its end may have to stand on the page of what follows.
    pub fn table(&mut self, table: &Table, keep_next: bool) -> String {
        let mut out = String::new();
        if let Some(label) = &table.label {
            let before = table.label_before.as_ref().map(|label| run(label, self.plain()));
            let label = self.in_place_of(before, run(label, self.plain()));
            let parted = self.tracked("<w:r><w:br/></w:r>".to_owned(), self.change);
            let runs = label + &parted + &self.in_bold(&table.caption);
            out += &Paragraph { style: "Caption", ..self.paragraph() }.with(&runs);
        }
        let widths: Vec<_> = table.widths.iter().map(|width| width * self.text_width / 1000).collect();
        let full = self.text_width;
        let grid: String = widths.iter().map(|width| format!("<w:gridCol w:w=\"{width}\"/>")).collect();
        let mirrored = if self.from_right { "<w:bidiVisual/>" } else { "" };
        // Beside many columns less is kept free, so that no word is broken for it.
        let margins = if table.header.len() < MANY {
            ""
        } else {
            "<w:tblCellMar><w:left w:w=\"40\" w:type=\"dxa\"/><w:right w:w=\"40\" w:type=\"dxa\"/></w:tblCellMar>"
        };
        out += &format!(
            "<w:tbl><w:tblPr><w:tblStyle w:val=\"ReportTable\"/>{mirrored}<w:tblW w:w=\"{full}\" w:type=\"dxa\"/>\
             <w:tblLayout w:type=\"fixed\"/>{margins}<w:tblLook w:val=\"0020\" w:firstRow=\"1\" w:lastRow=\"0\" \
             w:firstColumn=\"0\" w:lastColumn=\"0\" w:noHBand=\"1\" w:noVBand=\"1\"/></w:tblPr>\
             <w:tblGrid>{grid}</w:tblGrid>"
        );
        let columns = Columns { widths, alignment: &table.alignment };
        let rooms: Vec<_> = table.widths.iter().map(|width| room(*width, table.widths.len())).collect();
        let look = |writer: &Self, room: u32| Look { place: Place::Cell { room }, ..writer.plain() };
        let cells = |writer: &mut Self, row: &[Vec<Inline>], bold: bool| -> Vec<_> {
            let each = row.iter().zip(&rooms);
            each.map(|(cell, room)| writer.runs(cell, Look { bold, ..look(writer, *room) }, Within::Body)).collect()
        };
        let header = cells(self, &table.header, true);
        out += &self.row(&header, &columns, "<w:tblHeader/>", Keeps::Next);
        let is_low = height(&table.rows, &table.widths) <= LOW;
        for (index, row) in table.rows.iter().enumerate() {
            let change = table.changes.get(index).copied().flatten();
            out += &self.within(change, |writer| {
                let cells = cells(writer, row, false);
                let is_last = index + 1 == table.rows.len();
                let keeps = match is_last {
                    true if keep_next => Keeps::Next,
                    true => Keeps::Nothing,
                    false => keeps_next(index, table.rows.len(), is_low),
                };
                writer.row(&cells, &columns, "", keeps)
            });
        }
        // Two tables that touch would be one.
        out + "</w:tbl>" + &Paragraph { style: "AfterTable", keep_next, ..self.paragraph() }.with("")
    }

    fn row(&self, cells: &[String], columns: &Columns<'_>, header: &str, keeps: Keeps) -> String {
        let mark = self.mark(self.change);
        let mut row = format!("<w:tr><w:trPr><w:cantSplit/>{header}{mark}</w:trPr>");
        for (column, runs) in cells.iter().enumerate() {
            let width = columns.widths.get(column).copied().unwrap_or_default();
            let alignment = match columns.alignment.get(column) {
                Some(Alignment::End) => "right",
                Some(Alignment::Center) => "center",
                _ => "left",
            };
            let keep_next = keeps == Keeps::Next || keeps == Keeps::NextInWord && column > 0;
            let paragraph = Paragraph { style: "TableText", alignment, keep_next, ..self.paragraph() }.with(runs);
            row += &format!("<w:tc><w:tcPr><w:tcW w:w=\"{width}\" w:type=\"dxa\"/></w:tcPr>{paragraph}</w:tc>");
        }
        row + "</w:tr>"
    }
}

/// Which rows stand on the page of the next: those of a low table, the first with the second, and the last with the one before.
fn keeps_next(index: usize, rows: usize, is_low: bool) -> Keeps {
    match index {
        _ if index + 1 == rows => Keeps::Nothing,
        _ if is_low || index + 2 == rows => Keeps::Next,
        0 => Keeps::NextInWord,
        _ => Keeps::Nothing,
    }
}
