//! A document as PDF, laid out by typst: tagged, with its outline and fonts, and the same bytes on any machine.
//!
//! The document goes to `templates/document.typ` as JSON: what is a string there is text, and never markup.

mod last_page;
mod typeface;
mod world;

use super::direction::{is_from_right, is_upright, isolated};
use super::number::after_number;
use super::page::Page;
use super::text::on_one_line;
use super::{Document, Pictures, Standard, Written};
use anyhow::{Result, anyhow, bail};
use serde_json::Value;
use std::collections::BTreeMap;
use typst::diag::SourceDiagnostic;
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards};
use world::World;

/// The document as PDF.
pub fn pdf(document: &Document, pictures: &Pictures, standard: Standard) -> Result<Written> {
    let mut value = serde_json::to_value(document)?;
    let from_right = is_from_right(document.front.language.word());
    let page = Page::of(&document.front);
    prepare(&mut value, "", from_right);
    let typefaces = typeface::typefaces(&value, document.front.language)?;
    typefaces.leave_out_missing(&mut value);
    if let Some(object) = value.as_object_mut() {
        object.insert("page".to_owned(), serde_json::to_value(page)?);
        object.insert("typefaces".to_owned(), serde_json::to_value(&typefaces.families)?);
        object.insert("from-right".to_owned(), from_right.into());
        object.insert("is-upright".to_owned(), is_upright(document.front.language.word()).into());
        object.insert("after-number".to_owned(), after_number(document.front.language).into());
    }
    let drawn = |(name, svg): (&String, &String)| (format!("/{name}.svg"), typefaces.shown(svg).into_bytes());
    let files: BTreeMap<String, Vec<u8>> = pictures.iter().map(drawn).collect();
    let warning = typefaces.warning();
    let mut world = World::new(include_str!("../../../templates/document.typ"), files, typefaces.fonts)?;
    let mut laid_out = |tight: bool| -> Result<PagedDocument> {
        if let Some(object) = value.as_object_mut() {
            object.insert("tight".to_owned(), tight.into());
        }
        world.replace("/document.json", serde_json::to_vec(&value)?)?;
        let compiled = typst::compile::<PagedDocument>(&world);
        let laid_out = compiled.output.map_err(|errors| layout_error(&errors))?;
        match compiled.warnings.first() {
            Some(warning) => bail!("the PDF can't be laid out as it should be: {}", warning.message),
            None => Ok(laid_out),
        }
    };
    let mut pages = laid_out(false)?;
    // A few lines alone on the last page mostly find room on those before, where lines stand a little closer.
    if last_page::has_few_lines(pages.pages(), page) {
        // If that can't be done, the pages that are there will do.
        if let Ok(tight) = laid_out(true)
            && tight.pages().len() < pages.pages().len()
        {
            pages = tight;
        }
    }
    let kept_to = match standard {
        Standard::Accessible => PdfStandard::Ua_1,
        Standard::Archive => PdfStandard::A_2b,
    };
    let standards = PdfStandards::new(&[kept_to]).map_err(|error| anyhow!("{}", error.message()))?;
    let content = typst_pdf::pdf(&pages, &PdfOptions { standards, ..PdfOptions::default() })
        .map_err(|errors| layout_error(&errors))?;
    Ok(Written { content, warning })
}

/// What stands under these names is shown, and is not only for the program.
const SHOWN: [&str; 21] = [
    "addressee",
    "distribution",
    "heading",
    "label",
    "letter",
    "lines",
    "mark",
    "notes",
    "number",
    "organ",
    "organization",
    "organs",
    "page",
    "running-head",
    "sender",
    "subtitle",
    "summary",
    "symbol",
    "text",
    "title",
    "title-page",
];

/// Takes out what no font can show and no reader hear, and keeps apart what runs from the left in text from the right. `name` is what
/// the value stands under.
fn prepare(value: &mut Value, name: &str, from_right: bool) {
    match value {
        Value::String(text) => {
            *text = on_one_line(text);
            if from_right && SHOWN.contains(&name) {
                *text = isolated(text);
            }
        }
        Value::Array(values) => values.iter_mut().for_each(|value| prepare(value, name, from_right)),
        Value::Object(object) => {
            // What is said in another language has its own direction.
            let language = object.get("language").and_then(Value::as_str);
            let is_foreign = object.get("inline").and_then(Value::as_str) == Some("foreign");
            let from_right = if is_foreign { language.is_some_and(is_from_right) } else { from_right };
            object.iter_mut().for_each(|(name, value)| prepare(value, name, from_right));
        }
        _ => {}
    }
}

fn layout_error(errors: &[SourceDiagnostic]) -> anyhow::Error {
    match errors.first() {
        Some(error) => anyhow!("the PDF can't be made: {}", error.message),
        None => anyhow!("the PDF can't be made"),
    }
}
