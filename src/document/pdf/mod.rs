//! A document as PDF, laid out by typst: tagged, with its outline and fonts, and the same bytes on any machine.
//!
//! The document goes to `templates/document.typ` as JSON: what is a string there is text, and never markup.

mod typeface;
mod world;

use super::text::on_one_line;
use super::{Document, Pictures, Standard};
use anyhow::{Result, anyhow, bail};
use serde_json::Value;
use std::collections::BTreeMap;
use typst::diag::SourceDiagnostic;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards};
use world::World;

/// The document as PDF.
pub fn pdf(document: &Document, pictures: &Pictures, standard: Standard) -> Result<Vec<u8>> {
    let mut value = serde_json::to_value(document)?;
    drop_controls(&mut value);
    let typefaces = typeface::typefaces(&value)?;
    if let Some(object) = value.as_object_mut() {
        object.insert("typefaces".to_owned(), serde_json::to_value(&typefaces.families)?);
    }
    let mut files: BTreeMap<String, Vec<u8>> =
        pictures.iter().map(|(name, svg)| (format!("/{name}.svg"), svg.clone().into_bytes())).collect();
    files.insert("/document.json".to_owned(), serde_json::to_vec(&value)?);
    let world = World::new(include_str!("../../../templates/document.typ"), files, typefaces.fonts)?;
    let compiled = typst::compile::<typst_layout::PagedDocument>(&world);
    let laid_out = compiled.output.map_err(|errors| layout_error(&errors))?;
    if let Some(warning) = compiled.warnings.first() {
        bail!("the PDF can't be laid out as it should be: {}", warning.message);
    }
    let kept_to = match standard {
        Standard::Accessible => PdfStandard::Ua_1,
        Standard::Archive => PdfStandard::A_2b,
    };
    let standards = PdfStandards::new(&[kept_to]).map_err(|error| anyhow!("{}", error.message()))?;
    typst_pdf::pdf(&laid_out, &PdfOptions { standards, ..PdfOptions::default() })
        .map_err(|errors| layout_error(&errors))
}

/// Takes out what no font can show and no reader hear.
fn drop_controls(value: &mut Value) {
    match value {
        Value::String(text) => *text = on_one_line(text),
        Value::Array(values) => values.iter_mut().for_each(drop_controls),
        Value::Object(object) => object.values_mut().for_each(drop_controls),
        _ => {}
    }
}

fn layout_error(errors: &[SourceDiagnostic]) -> anyhow::Error {
    match errors.first() {
        Some(error) => anyhow!("the PDF can't be made: {}", error.message),
        None => anyhow!("the PDF can't be made"),
    }
}
