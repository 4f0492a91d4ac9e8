//! The figures as tables in a terminal: what is there, what is missing, and how this year compares with the last.

mod across;
mod beside;
mod explanation;
mod year;

use super::{Figures, Setting};
use across::{cut_table, years_table};
use beside::beside_table;
use explanation::explanation_table;
use year::stocktaking_table;

/// The figures as a table.
pub(super) fn show(figures: Figures<'_>, setting: &Setting<'_>) -> String {
    let (registry, look) = (setting.registry, setting.look);
    match figures {
        Figures::Period(period) | Figures::Periods([period]) => stocktaking_table(registry, period, look),
        Figures::Periods(periods) => years_table(registry, periods, look),
        Figures::Cut(cut) => cut_table(registry, cut, look),
        Figures::Explanation(explanation) => explanation_table(registry, explanation, setting.shown_path, look),
        Figures::Explanations(explanations) => {
            let each = explanations.iter().map(|it| explanation_table(registry, it, setting.shown_path, look));
            each.collect::<Vec<_>>().join("\n")
        }
        Figures::Beside(beside) => beside_table(registry, beside, look),
    }
}
