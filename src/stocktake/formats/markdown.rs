//! The figures as Markdown tables, from a template.

use super::{Figures, Setting};
use crate::line::ActionLine;
use crate::print::{counted, grouped};
use crate::stocktake::Stocktaking;
use crate::template::{Engine, Fault, Templates};
use anyhow::{Result, anyhow};
use serde::Serialize;

/// The figures as Markdown; what is behind one, and a cut through them, have none.
pub(super) fn show(figures: Figures<'_>, setting: &Setting<'_>) -> Result<Option<String>> {
    let periods = match figures {
        Figures::Period(period) => std::slice::from_ref(period),
        Figures::Periods(periods) => periods,
        Figures::Cut(_) | Figures::Explanation(_) => return Ok(None),
    };
    let shown = |fault: Fault| anyhow!("{}", fault.shown(usize::from(setting.look.width)));
    Ok(Some(markdown(periods, &(setting.templates)()?).map_err(shown)?))
}

/// What the template sees.
#[derive(Serialize)]
struct Seen<'a> {
    years: &'a [Stocktaking],
}

/// The stocktakings of one or several years.
fn markdown(years: &[Stocktaking], templates: &Templates) -> Result<String, Fault> {
    let mut engine = Engine::new(templates);
    let environment = engine.environment();
    environment.add_filter("line", |stem: String| ActionLine::from_stem(&stem).map_or(stem, |line| line.to_string()));
    environment.add_filter("counted", |number: usize, what: &str| counted(number, what));
    environment.add_filter("figure", |number: u64| grouped(number));
    engine.render("stocktaking-table.md", &Seen { years }, &["years".to_owned()])
}
