//! The figures as Markdown tables, from a template.

use super::sums::sums;
use super::table::name_of;
use super::{Figures, Setting};
use crate::line::ActionLine;
use crate::record::{Language, Years};
use crate::stocktake::{By, Cut, SideBySide, Stocktaking};
use crate::template::{Engine, Fault};
use anyhow::{Result, anyhow};
use serde::Serialize;
use std::sync::Arc;

/// The figures as Markdown; what is behind one has none.
pub(super) fn show(figures: Figures<'_>, setting: &Setting<'_>) -> Result<Option<String>> {
    let page = match figures {
        Figures::Period(period) => stocktaking(std::slice::from_ref(period), setting),
        Figures::Periods(periods) => stocktaking(periods, setting),
        Figures::Beside(beside) => side_by_side(beside, setting),
        Figures::Cut(cut) => cut_through(cut, setting),
        Figures::Explanation(_) | Figures::Explanations(_) => return Ok(None),
    };
    setting.speaker.checked(page?).map(Some)
}

/// The stocktakings of one or several years.
fn stocktaking(periods: &[Stocktaking], setting: &Setting<'_>) -> Result<String> {
    #[derive(Serialize)]
    struct Seen<'a> {
        years: Vec<Period<'a>>,
    }

    #[derive(Serialize)]
    struct Period<'a> {
        #[serde(flatten)]
        stocktaking: &'a Stocktaking,
        /// What stands below the table.
        sums: String,
    }

    let speaker = setting.speaker;
    let seen = |stocktaking| Period { stocktaking, sums: speaker.sentences(sums(speaker, stocktaking)) };
    render("stocktaking-table.md", &Seen { years: periods.iter().map(seen).collect() }, &["years"], setting)
}

/// Two periods side by side.
fn side_by_side(beside: &SideBySide, setting: &Setting<'_>) -> Result<String> {
    render("stocktaking-beside.md", beside, &["years", "figures"], setting)
}

/// A cut through the outputs.
fn cut_through(cut: &Cut, setting: &Setting<'_>) -> Result<String> {
    #[derive(Serialize)]
    struct Seen<'a> {
        by: By,
        periods: &'a [Years],
        rows: Vec<Row<'a>>,
        outputs: &'a [usize],
        unstated: &'a [usize],
    }

    #[derive(Serialize)]
    struct Row<'a> {
        key: &'a str,
        name: String,
        outputs: &'a [usize],
    }

    let Cut { by, periods, rows, outputs, unstated, .. } = cut;
    let name = |row| name_of(setting.speaker, *by, row);
    let rows = rows.iter().map(|row| Row { key: &row.key, name: name(row), outputs: &row.outputs }).collect();
    let seen = Seen { by: *by, periods, rows, outputs, unstated };
    render("stocktaking-cut.md", &seen, &["by", "periods", "rows", "outputs", "unstated"], setting)
}

/// What a template makes of these values, which have these names.
fn render(template: &str, values: &impl Serialize, names: &[&str], setting: &Setting<'_>) -> Result<String> {
    let templates = (setting.templates)()?;
    let locale = setting.speaker.locale();
    let mut engine = Engine::new(&templates).speaking(locale);
    let environment = engine.environment();
    environment.add_filter("line", |stem: String| ActionLine::from_stem(&stem).map_or(stem, |line| line.to_string()));
    let words = Arc::clone(locale);
    environment.add_filter("figure", move |number: u64| words.number_in_digits(number));
    let words = Arc::clone(locale);
    environment.add_filter("gap", move |gap: String| match words.language() {
        Language::English => Ok(gap),
        _ => words
            .word(&format!("stocktake-gap-{gap}"))
            .map_err(|why| minijinja::Error::new(minijinja::ErrorKind::InvalidOperation, why)),
    });
    let names: Vec<_> = names.iter().map(|name| (*name).to_owned()).collect();
    let width = usize::from(setting.speaker.look.width);
    let shown = |fault: Fault| anyhow!("the figures can't be written\n{}", fault.shown(width));
    engine.render(template, values, &names).map_err(shown)
}
