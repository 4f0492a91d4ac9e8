//! The figures as tables in a terminal: what is there, what is missing, and how this year compares with the last.

mod across;
mod beside;
mod explanation;
mod year;

use super::{Figures, Setting};
pub(super) use across::name_of;
use across::{cut_table, years_table};
use beside::beside_table;
use explanation::explanation_table;
use year::stocktaking_table;

/// The figures as a table.
pub(super) fn show(figures: Figures<'_>, setting: &Setting<'_>) -> String {
    let speaker = setting.speaker;
    match figures {
        Figures::Period(period) | Figures::Periods([period]) => stocktaking_table(speaker, period),
        Figures::Periods(periods) => years_table(speaker, periods),
        Figures::Cut(cut) => cut_table(speaker, cut),
        Figures::Explanation(explanation) => explanation_table(speaker, explanation, setting.shown_path),
        Figures::Explanations(explanations) => {
            let each = explanations.iter().map(|it| explanation_table(speaker, it, setting.shown_path));
            each.collect::<Vec<_>>().join("\n")
        }
        Figures::Beside(beside) => beside_table(speaker, beside),
    }
}
