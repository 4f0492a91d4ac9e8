//! Two periods side by side: a row a line, and below what is behind each change.

use crate::line::ActionLine;
use crate::print::{Cell, Holds, Table, safe, wrapped};
use crate::stocktake::{Difference, FigureBeside, SideBySide};
use crate::template::Speaker;
use std::fmt::Write;

/// The figures that people compare, and what stands above them.
const COMPARED: [(&str, &str); 6] = [
    ("moderators", "column-moderators"),
    ("members", "column-members"),
    ("modalities", "column-modalities"),
    ("meetings", "column-meetings"),
    ("participants", "column-participants"),
    ("outputs", "column-outputs"),
];

/// Two periods side by side.
pub(super) fn beside_table(speaker: &Speaker<'_>, beside: &SideBySide) -> String {
    let [before, after] = beside.years.each_ref().map(|taken| taken.years.to_string());
    let say =
        |message: &str| speaker.say(message, [("before", before.as_str().into()), ("after", after.as_str().into())]);
    let mut text = speaker.heading(&say("stocktake-beside-heading"));
    let columns = std::iter::once(speaker.column("column-line", Holds::Whole))
        .chain(COMPARED.iter().map(|(_, name)| speaker.column(name, Holds::Figure)));
    let mut table = Table::new(speaker.look, columns.collect(), 1);
    let lines = beside.years[1].lines.iter().map(|line| (line.line.to_string(), line.line.stem()));
    for (name, of) in lines.chain([(speaker.word("stocktake-all"), SideBySide::TOTAL)]) {
        let figure = |figure| beside.figure(of, figure).map_or_else(String::new, |figure| both(speaker, figure));
        let figures = COMPARED.iter().map(|(name, _)| Cell::new(figure(name)));
        table.row(std::iter::once(Cell::new(name)).chain(figures));
    }
    let _ = writeln!(text, "{}", table.shown());
    let changed: Vec<_> = beside.figures.iter().filter(|figure| is_told(figure)).collect();
    if changed.is_empty() {
        return text + &speaker.paragraph(&say("stocktake-beside-same"));
    }
    text += &speaker.paragraph(&say("stocktake-beside-note"));
    let rough = beside.figures.iter().any(|figure| figure.approximate && figure.figure == "participants");
    if rough {
        text += &speaker.paragraph(&speaker.word("stocktake-beside-rough"));
    }
    for figure in changed {
        let of = ActionLine::from_stem(&figure.line).map_or_else(|| figure.line.clone(), |line| line.to_string());
        let of =
            [("line", of.into()), ("figure", figure.figure.as_str().into()), ("change", both(speaker, figure).into())];
        let _ = writeln!(text, "\n{}", speaker.say("stocktake-beside-figure", of));
        for (sign, list) in [("−", &figure.only_before), ("+", &figure.only_after)] {
            for record in list {
                text += &wrapped(&format!("  {sign} {}", told(speaker, record)), speaker.look.width, 4);
            }
        }
    }
    text
}

/// Whether it is one of those that the table compares, of a line, and something was counted for one period alone. What is behind
/// those of all lines together stands under the lines.
fn is_told(figure: &FigureBeside) -> bool {
    let is_compared = COMPARED.iter().any(|(name, _)| *name == figure.figure);
    let differs = !figure.only_before.is_empty() || !figure.only_after.is_empty();
    is_compared && differs && ActionLine::from_stem(&figure.line).is_some()
}

/// A figure of both; of one that is the same in both, that.
fn both(speaker: &Speaker<'_>, figure: &FigureBeside) -> String {
    let [before, after] = [figure.before, figure.after].map(|number| speaker.number(number));
    if before == after {
        return after;
    }
    speaker.say("stocktake-beside-change", [("before", before.into()), ("after", after.into())])
}

fn told(speaker: &Speaker<'_>, record: &Difference) -> String {
    let id = safe(&record.id).into_owned();
    let id = if record.adds == 1 { id } else { speaker.bracketed(&id, &speaker.number(record.adds)) };
    format!("{id}  {}", safe(&record.title))
}
