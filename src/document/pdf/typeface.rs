//! The fonts that a document needs: those that ship, and of the system's only what these can't show.

use crate::document::fonts::SHIPPED;
use anyhow::{Result, bail};
use serde_json::Value;
use std::collections::BTreeSet;
use typst::foundations::Bytes;
use typst::text::{Font, FontInfo};
use typst_kit::fonts::{FontStore, system};

/// Fonts, and the names of their families in the order in which they are tried.
pub(super) struct Typefaces {
    pub fonts: FontStore,
    pub families: Vec<String>,
}

/// What the system needs to have for a script that no shipped font covers.
struct Script {
    name: &'static str,
    holds: fn(char) -> bool,
    families: &'static [&'static str],
    package: &'static str,
}

const SCRIPTS: [Script; 1] = [Script {
    name: "Chinese",
    holds: |sign| matches!(sign, '\u{2e80}'..='\u{9fff}' | '\u{f900}'..='\u{faff}' | '\u{ff00}'..='\u{ffef}'),
    families: &["Noto Serif CJK SC", "Noto Sans CJK SC", "Source Han Serif SC", "WenQuanYi Zen Hei"],
    package: "fonts-noto-cjk",
}];

/// The fonts for every sign of the document, or an error that names the package to install.
pub(super) fn typefaces(document: &Value) -> Result<Typefaces> {
    let mut signs = BTreeSet::new();
    collect(document, &mut signs);
    let mut fonts = FontStore::new();
    let mut families = Vec::new();
    for font in SHIPPED.iter().filter_map(|bytes| Font::new(Bytes::new(*bytes), 0)) {
        let info = font.info().clone();
        cover(&info, &mut signs);
        add_family(&mut families, &info);
        fonts.push((font, info));
    }
    if !signs.is_empty() {
        let wanted = |info: &FontInfo| {
            SCRIPTS.iter().any(|script| {
                script.families.contains(&info.family.as_str()) && signs.iter().any(|sign| (script.holds)(*sign))
            })
        };
        let found: Vec<_> = system().filter(|(_, info)| wanted(info)).collect();
        for (path, info) in found {
            cover(&info, &mut signs);
            add_family(&mut families, &info);
            fonts.push((path, info));
        }
    }
    match signs.first() {
        None => Ok(Typefaces { fonts, families }),
        Some(sign) => match SCRIPTS.iter().find(|script| (script.holds)(*sign)) {
            Some(script) => bail!(
                "no font on this machine shows {}: install one (on Debian: apt-get install {})",
                script.name,
                script.package
            ),
            None => bail!(
                "no font that comes with wsis shows `{sign}` (U+{:04X}): write it in another way",
                u32::from(*sign)
            ),
        },
    }
}

/// The signs of every string, but spaces and what is only there to shape its neighbours.
fn collect(value: &Value, signs: &mut BTreeSet<char>) {
    let shapes = |sign: &char| matches!(sign, '\u{200b}'..='\u{200f}' | '\u{2060}'..='\u{2069}' | '\u{fe00}'..='\u{fe0f}' | '\u{feff}');
    match value {
        Value::String(text) => signs.extend(text.chars().filter(|sign| !sign.is_whitespace() && !shapes(sign))),
        Value::Array(values) => values.iter().for_each(|value| collect(value, signs)),
        Value::Object(object) => object.values().for_each(|value| collect(value, signs)),
        _ => {}
    }
}

fn cover(info: &FontInfo, signs: &mut BTreeSet<char>) {
    signs.retain(|sign| !info.coverage.contains(u32::from(*sign)));
}

fn add_family(families: &mut Vec<String>, info: &FontInfo) {
    if !families.contains(&info.family.clone()) {
        families.push(info.family.clone());
    }
}
