//! Charts as pictures that Word can show: SVG made PNG, with the shipped fonts alone.

use super::package::Part;
use super::xml::escaped;
use crate::document::fonts::SHIPPED;
use crate::document::picture::size;
use crate::document::{Document, Pictures};
use anyhow::{Context, Result};
use resvg::tiny_skia::{Pixmap, Transform};
use resvg::usvg::{Options, Tree};

/// How many dots a unit of the SVG has.
const SCALE: f32 = 3.0;

/// The width of a picture on the page, in Word's units: 158 mm.
const WIDTH: u32 = 5_688_000;

/// A chart's picture as a part of the file.
pub(super) fn png(name: &str, pictures: &Pictures) -> Result<Part> {
    let svg = pictures.get(name).with_context(|| format!("the chart {name} has no picture"))?;
    let mut options = Options { font_family: "Noto Serif".to_owned(), ..Options::default() };
    let fonts = options.fontdb_mut();
    for font in SHIPPED {
        fonts.load_font_data(font.to_vec());
    }
    let tree = Tree::from_str(svg, &options).with_context(|| format!("charts/ draws no SVG for {name}"))?;
    let size = tree.size().to_int_size().scale_by(SCALE).context("a chart has no size")?;
    let mut pixels = Pixmap::new(size.width(), size.height()).context("a chart is too large")?;
    pixels.fill(resvg::tiny_skia::Color::WHITE);
    resvg::render(&tree, Transform::from_scale(SCALE, SCALE), &mut pixels.as_mut());
    Ok(Part::bytes(&format!("word/media/{name}.png"), pixels.encode_png()?))
}

/// A picture within a line, with what it shows for those who can't see it.
pub(super) fn drawing(relationship: &str, number: usize, name: &str, description: &str, document: &Document) -> String {
    let height = document.front.charts.get(name).map_or(WIDTH / 2, |chart| {
        let (width, height) = size(chart);
        u32::try_from(u64::from(WIDTH) * height as u64 / width as u64).unwrap_or(WIDTH)
    });
    let (name, description) = (escaped(name), escaped(description));
    format!(
        "<w:r><w:drawing><wp:inline distT=\"0\" distB=\"0\" distL=\"0\" distR=\"0\"><wp:extent cx=\"{WIDTH}\" cy=\"{height}\"/>\
         <wp:docPr id=\"{number}\" name=\"{name}\" descr=\"{description}\"/><a:graphic><a:graphicData \
         uri=\"http://schemas.openxmlformats.org/drawingml/2006/picture\"><pic:pic><pic:nvPicPr><pic:cNvPr id=\"{number}\" \
         name=\"{name}\" descr=\"{description}\"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed=\"{relationship}\"/>\
         <a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x=\"0\" y=\"0\"/><a:ext cx=\"{WIDTH}\" \
         cy=\"{height}\"/></a:xfrm><a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData>\
         </a:graphic></wp:inline></w:drawing></w:r>"
    )
}
