//! Charts of Word's own: it draws them itself, from figures that lie beside each in a workbook, so that an office can restyle and
//! edit them.

use super::package::Part;
use super::parts::{self, Drawn};
use super::xml::escaped;
use crate::document::text::on_one_line;
use crate::document::{Chart, ChartKind, Document};
use anyhow::Result;
use rust_xlsxwriter::{DocProperties, ExcelDateTime, Workbook, XlsxError};

// In Word's units, of which a millimetre has 36,000: the widest that a chart may be, what each bar takes of the height and each
// column of the width, and what all of them need beside.
const WIDEST: u32 = 5_688_000;
const BAR: u32 = 190_000;
const COLUMN: u32 = 620_000;
const BESIDE: u32 = 220_000;
const HIGH: u32 = 1_872_000;

/// The width and height of a chart on the page.
fn size(chart: &Chart) -> (u32, u32) {
    let things = u32::try_from(chart.labels.len()).unwrap_or(u32::MAX);
    match chart.kind {
        ChartKind::Bars => (WIDEST, BESIDE.saturating_add(things.saturating_mul(BAR))),
        ChartKind::Columns => (BESIDE.saturating_add(things.saturating_mul(COLUMN)).min(WIDEST), HIGH),
    }
}

/// The parts of the file that are the document's `number`th chart: the chart, what it refers to, and the workbook of its figures.
pub(super) fn parts(chart: &Chart, number: usize, document: &Document, from_right: bool) -> Result<[Part; 3]> {
    let [drawn, relationships] = parts::chart(&Drawn {
        number,
        title: &chart.title,
        labels: &chart.labels,
        values: &chart.values,
        language: document.front.language.word(),
        is_bars: chart.kind == ChartKind::Bars,
        from_right,
    })?;
    let workbook = Part::bytes(&format!("word/embeddings/chart{number}.xlsx"), workbook(chart)?);
    Ok([drawn, relationships, workbook])
}

/// The figures of a chart where its XML says that they are: names in the first column, quantities in the second under the title.
fn workbook(chart: &Chart) -> Result<Vec<u8>, XlsxError> {
    let mut workbook = Workbook::new();
    // The same bytes each time: a workbook tells when it was made.
    let made = ExcelDateTime::from_ymd(2000, 1, 1)?;
    workbook.set_properties(&DocProperties::new().set_creation_datetime(&made));
    let sheet = workbook.add_worksheet();
    sheet.write(0, 1, on_one_line(&chart.title))?;
    for (row, (label, value)) in (1..).zip(chart.labels.iter().zip(&chart.values)) {
        sheet.write(row, 0, on_one_line(label))?;
        // A workbook has numbers of floating point alone, exact to 2^53.
        #[allow(clippy::cast_precision_loss, reason = "no registry has so many files")]
        sheet.write(row, 1, *value as f64)?;
    }
    sheet.set_column_width(0, 40)?;
    workbook.save_to_buffer()
}

/// A chart within a line, with what it shows for those who can't see it.
pub(super) fn drawing(relationship: &str, number: usize, name: &str, chart: &Chart) -> String {
    let (width, height) = size(chart);
    let (name, description) = (escaped(name), escaped(&chart.description));
    format!(
        "<w:r><w:drawing><wp:inline distT=\"0\" distB=\"0\" distL=\"0\" distR=\"0\"><wp:extent cx=\"{width}\" cy=\"{height}\"/>\
         <wp:docPr id=\"{number}\" name=\"{name}\" descr=\"{description}\"/><wp:cNvGraphicFramePr/><a:graphic><a:graphicData \
         uri=\"http://schemas.openxmlformats.org/drawingml/2006/chart\"><c:chart r:id=\"{relationship}\"/></a:graphicData>\
         </a:graphic></wp:inline></w:drawing></w:r>"
    )
}
