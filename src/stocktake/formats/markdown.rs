//! The figures as Markdown tables, from a template.

use super::{Figures, Setting};
use crate::line::ActionLine;
use crate::print::{counted, grouped};
use crate::record::Years;
use crate::stocktake::{By, Cut, CutRow, Stocktaking};
use crate::template::{Engine, Fault, Templates};
use anyhow::{Result, anyhow};
use serde::Serialize;

/// The figures as Markdown; what is behind one has none.
pub(super) fn show(figures: Figures<'_>, setting: &Setting<'_>) -> Result<Option<String>> {
    let periods = match figures {
        Figures::Period(period) => std::slice::from_ref(period),
        Figures::Periods(periods) => periods,
        Figures::Beside(beside) => {
            let names = ["years", "figures"].map(str::to_owned);
            let templates = (setting.templates)()?;
            return engine(&templates)
                .render("stocktaking-beside.md", beside, &names)
                .map(Some)
                .map_err(|fault| shown(&fault, setting));
        }
        Figures::Cut(cut) => return cut_markdown(cut, setting).map(Some),
        Figures::Explanation(_) | Figures::Explanations(_) => return Ok(None),
    };
    markdown(periods, &(setting.templates)()?).map(Some).map_err(|fault| shown(&fault, setting))
}

fn shown(fault: &Fault, setting: &Setting<'_>) -> anyhow::Error {
    anyhow!("{}", fault.shown(usize::from(setting.speaker.look.width)))
}

/// A cut through the outputs, as its template sees it.
#[derive(Serialize)]
struct SeenCut<'a> {
    by: By,
    periods: &'a [Years],
    rows: &'a [CutRow],
    outputs: &'a [usize],
    unstated: &'a [usize],
}

fn cut_markdown(cut: &Cut, setting: &Setting<'_>) -> Result<String> {
    let Cut { by, periods, rows, outputs, unstated, .. } = cut;
    let seen = SeenCut { by: *by, periods, rows, outputs, unstated };
    let names = ["by", "periods", "rows", "outputs", "unstated"].map(str::to_owned);
    let templates = (setting.templates)()?;
    engine(&templates).render("stocktaking-cut.md", &seen, &names).map_err(|fault| shown(&fault, setting))
}

/// What the template sees.
#[derive(Serialize)]
struct Seen<'a> {
    years: &'a [Stocktaking],
}

/// The stocktakings of one or several years.
fn markdown(years: &[Stocktaking], templates: &Templates) -> Result<String, Fault> {
    engine(templates).render("stocktaking-table.md", &Seen { years }, &["years".to_owned()])
}

fn engine(templates: &Templates) -> Engine<'_> {
    let mut engine = Engine::new(templates);
    let environment = engine.environment();
    environment.add_filter("line", |stem: String| ActionLine::from_stem(&stem).map_or(stem, |line| line.to_string()));
    environment.add_filter("counted", |number: usize, what: &str| counted(number, what));
    environment.add_filter("figure", |number: u64| grouped(number));
    engine
}
