//! The pictures of a document's charts, drawn by the templates in `charts/`.

use super::chart::{Chart, ChartKind};
use super::direction::{direction, in_direction};
use super::{Document, Pictures, tag};
use crate::print::xml;
use crate::record::Language;
use crate::template::{Engine, Fault, Templates};
use serde::Serialize;

/// What a chart's template sees: all that it draws is placed already, in points.
#[derive(Serialize)]
struct Drawing<'a> {
    name: &'a str,
    title: &'a str,
    description: &'a str,
    language: &'a str,
    direction: &'static str,
    width: usize,
    height: usize,
    bars: Vec<Bar>,
}

/// A bar or column with its label.
#[derive(Serialize)]
struct Bar {
    /// Its name, which keeps the direction of the language in a picture that has none.
    label: String,
    value: usize,
    /// The value's name among the figures; empty where it is none.
    figure: String,
    /// How long it is, in points.
    length: usize,
}

/// The width of a picture, and the room for labels and for the longest bar in it.
const WIDTH: usize = 640;
const LABELS: usize = 240;
const LONGEST: usize = 350;
const HIGHEST: usize = 160;
const BAR: usize = 20;

/// The pictures of a document, by the names of their charts.
pub fn pictures(document: &Document, templates: &Templates) -> Result<Pictures, Fault> {
    let charts = document.front.charts.iter();
    charts.map(|(name, chart)| Ok((name.clone(), picture(name, chart, document.front.language, templates)?))).collect()
}

/// The picture of a chart with this name, in a language.
pub fn picture(name: &str, chart: &Chart, language: Language, templates: &Templates) -> Result<String, Fault> {
    let drawing = drawing(name, chart, language.word());
    let template = match chart.kind {
        ChartKind::Bars => "charts/bars.svg",
        ChartKind::Columns => "charts/columns.svg",
    };
    let names = ["name", "title", "description", "language", "direction", "width", "height", "bars"];
    let written = Engine::new(templates).render(template, &drawing, &names.map(str::to_owned))?;
    Ok(xml(&written).into_owned())
}

/// The width and height of a chart's picture, in points.
fn size(chart: &Chart) -> (usize, usize) {
    match chart.kind {
        ChartKind::Bars => (WIDTH, chart.labels.len() * BAR + 10),
        ChartKind::Columns => (WIDTH, HIGHEST + 50),
    }
}

fn drawing<'a>(name: &'a str, chart: &'a Chart, language: &'a str) -> Drawing<'a> {
    let values = &chart.values;
    let most = values.iter().copied().max().unwrap_or(0).max(1);
    let (width, height) = size(chart);
    let longest = match chart.kind {
        ChartKind::Bars => LONGEST,
        ChartKind::Columns => HIGHEST,
    };
    let figures = chart.names().map(tag).chain(std::iter::repeat_with(String::new));
    let bars = chart.labels.iter().zip(values).zip(figures).map(|((label, value), figure)| Bar {
        label: in_direction(label, language),
        value: *value,
        figure,
        length: value * longest / most,
    });
    Drawing {
        name,
        title: &chart.title,
        description: &chart.description,
        language,
        direction: direction(language),
        width,
        height,
        bars: bars.collect(),
    }
}

// The templates place labels by these, too.
const _: () = assert!(LABELS + LONGEST < WIDTH);
