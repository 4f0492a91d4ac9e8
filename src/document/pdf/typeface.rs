//! The fonts that a document needs: those that ship, and of the system's only what these can't show.

use crate::document::fonts::SHIPPED;
use crate::record::Language;
use anyhow::{Result, bail};
use serde::Serialize;
use serde_json::Value;
use std::collections::BTreeSet;
use typst::foundations::Bytes;
use typst::text::{Font, FontInfo, FontVariant};
use typst_kit::fonts::{FontPath, FontStore, system};

/// Fonts, and the names of their families in the order in which they are tried.
pub(super) struct Typefaces {
    pub fonts: FontStore,
    pub families: Vec<Family>,
    /// The signs that none of them shows.
    missing: BTreeSet<char>,
}

/// A family of fonts, as the layout names it.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub(super) struct Family {
    name: String,
    /// Which signs it is for; all that it has, if that is not said.
    #[serde(skip_serializing_if = "Option::is_none")]
    covers: Option<&'static str>,
}

/// What the system needs to have for a script that no shipped font covers.
struct Script {
    language: Language,
    name: &'static str,
    holds: fn(char) -> bool,
    /// Those that are taken before any other that has the signs.
    families: &'static [&'static str],
    package: &'static str,
}

const SCRIPTS: [Script; 1] = [Script {
    language: Language::Chinese,
    name: "Chinese",
    holds: |sign| matches!(sign, '\u{2e80}'..='\u{9fff}' | '\u{f900}'..='\u{faff}' | '\u{ff00}'..='\u{ffef}' | '\u{20000}'..='\u{3ffff}'),
    families: &[
        "Noto Serif CJK SC",
        "Source Han Serif SC",
        "Noto Sans CJK SC",
        "Source Han Sans SC",
        "SimSun",
        "Songti SC",
        "PingFang SC",
        "Microsoft YaHei",
        "WenQuanYi Zen Hei",
        "WenQuanYi Micro Hei",
    ],
    package: "fonts-noto-cjk",
}];

/// Stands for what no font shows.
const MISSING: char = '\u{fffd}';

/// The fonts for the signs of a document in a language, or an error that names the package to install where none can show that
/// language. What else no font shows is left out.
pub(super) fn typefaces(document: &Value, language: Language) -> Result<Typefaces> {
    among(document, language, || system().collect())
}

/// The same where the system has these fonts.
fn among(document: &Value, language: Language, found: impl FnOnce() -> Vec<(FontPath, FontInfo)>) -> Result<Typefaces> {
    let mut signs = BTreeSet::new();
    collect(document, &mut signs);
    let mut fonts = FontStore::new();
    let mut families = Vec::new();
    // Chinese has quotation marks and dashes of its own width, which only its own fonts have.
    let covers = (language == Language::Chinese).then_some("latin-in-cjk");
    for font in SHIPPED.iter().filter_map(|bytes| Font::new(Bytes::new(*bytes), 0)) {
        let info = font.info().clone();
        cover(&info, &mut signs);
        add_family(&mut families, &info, covers);
        fonts.push((font, info));
    }
    if !signs.is_empty() {
        let mut found = found();
        let preference = |info: &FontInfo| {
            let all = SCRIPTS.iter().flat_map(|script| script.families);
            all.clone().position(|family| *family == info.family).unwrap_or(all.count())
        };
        found.sort_by_cached_key(|(_, info)| (preference(info), is_styled(info), info.family.clone()));
        let mut taken = BTreeSet::new();
        for (_, info) in &found {
            let before = signs.len();
            cover(info, &mut signs);
            if signs.len() < before {
                taken.insert(info.family.clone());
                add_family(&mut families, info, None);
            }
        }
        for (path, info) in found.into_iter().filter(|(_, info)| taken.contains(&info.family)) {
            fonts.push((path, info));
        }
    }
    let of_language = SCRIPTS.iter().find(|script| script.language == language);
    match of_language.filter(|script| signs.iter().any(|sign| (script.holds)(*sign))) {
        None => Ok(Typefaces { fonts, families, missing: signs }),
        Some(script) => bail!(
            "no font on this machine shows {}: install one (on Debian: apt-get install {})",
            script.name,
            script.package
        ),
    }
}

/// Whether a font is another than the plain one of its family.
fn is_styled(info: &FontInfo) -> bool {
    info.variant != FontVariant::default()
}

impl Typefaces {
    /// Puts another sign in the place of what no font shows.
    pub fn leave_out_missing(&self, document: &mut Value) {
        match document {
            Value::String(text) => *text = self.shown(text),
            Value::Array(values) => values.iter_mut().for_each(|value| self.leave_out_missing(value)),
            Value::Object(object) => object.values_mut().for_each(|value| self.leave_out_missing(value)),
            _ => {}
        }
    }

    /// The same in a text.
    pub fn shown(&self, text: &str) -> String {
        if self.missing.is_empty() {
            return text.to_owned();
        }
        text.chars().map(|sign| if self.missing.contains(&sign) { MISSING } else { sign }).collect()
    }

    /// What the document does not show, and what would mend it.
    pub fn warning(&self) -> Option<String> {
        const TOLD: usize = 5;
        let first = self.missing.first()?;
        let told = self.missing.iter().take(TOLD).map(|sign| format!("`{sign}`")).collect::<Vec<_>>().join(", ");
        let more = if self.missing.len() > TOLD { " and others" } else { "" };
        let cure = match SCRIPTS.iter().find(|script| (script.holds)(*first)) {
            Some(script) => format!("install one of {} (on Debian: apt-get install {})", script.name, script.package),
            None => format!("install one that has U+{:04X}", u32::from(*first)),
        };
        Some(format!("no font on this machine shows {told}{more}, so the PDF has `{MISSING}` there: {cure}"))
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

fn add_family(families: &mut Vec<Family>, info: &FontInfo, covers: Option<&'static str>) {
    if !families.iter().any(|family| family.name == info.family) {
        families.push(Family { name: info.family.clone(), covers });
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What there is on a machine without any fonts.
    fn without_fonts(text: &str, language: Language) -> Result<Typefaces> {
        among(&Value::from(text), language, Vec::new)
    }

    #[test]
    fn a_document_in_a_language_that_no_font_shows_names_what_to_install() {
        let why = without_fonts("信息社会 WSIS", Language::Chinese).err().expect("no font shows Chinese").to_string();
        assert!(why.starts_with("no font on this machine shows Chinese: install one"), "{why}");
        assert!(why.contains("apt-get install fonts-noto-cjk"), "{why}");
        for (text, language) in
            [("Встреча №", Language::Russian), ("القمة، 5", Language::Arabic), ("« Ñ »", Language::French)]
        {
            let shown = without_fonts(text, language).expect("the fonts that ship show it");
            assert_eq!((shown.warning(), shown.shown(text)), (None, text.to_owned()));
        }
    }

    #[test]
    fn a_name_that_no_font_shows_stands_as_another_sign_and_is_told() {
        let shown = without_fonts("By 信息 and others", Language::English).expect("the rest is shown");
        assert_eq!(shown.shown("By 信息 and others"), "By \u{fffd}\u{fffd} and others");
        let warning = shown.warning().expect("it is told");
        assert!(warning.contains("shows `信`, `息`") || warning.contains("shows `息`, `信`"), "{warning}");
        assert!(warning.ends_with("install one of Chinese (on Debian: apt-get install fonts-noto-cjk)"), "{warning}");
    }
}
