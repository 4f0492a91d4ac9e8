//! What an organization owes: what the status says of its lines, and what resolutions ask of it.

use super::Wanted;
use super::labels::{Labels, request};
use super::words::Words;
use crate::print::{Asks, FormColumn, FormSheet, SheetCell};
use crate::record::Years;
use crate::registry::Registry;
use crate::requests::{Requested, State};
use crate::status::{Owing, Submitted, owing, status};
use anyhow::Result;

/// The sheet that tells of it, and how much it is.
pub fn sheet(registry: &Registry, wanted: &Wanted, words: &Words, labels: &Labels<'_>) -> Result<(FormSheet, usize)> {
    let status = status(registry, wanted.today, Some(wanted.year));
    let rows =
        owing(registry, &status).into_iter().filter(|row| row.organization.as_ref() == Some(&wanted.organization));
    let rows: Vec<_> = rows.collect();
    let asked = labels.unanswered();
    let owed = rows.iter().filter(|row| row.owes).count() + asked.len();
    let (come, to_come): (Vec<_>, Vec<_>) = rows.into_iter().partition(has_come);
    let mut cells = to_come.iter().map(|row| of_line(row, registry, words)).collect::<Result<Vec<_>>>()?;
    for requested in asked {
        cells.push(of_request(requested, registry, words)?);
    }
    if cells.is_empty() {
        let text = words.word("workbook-nothing-owed")?;
        cells.push(vec![SheetCell::Text(text), SheetCell::Empty, SheetCell::Empty, SheetCell::Empty]);
    }
    for row in &come {
        cells.push(of_line(row, registry, words)?);
    }
    let widths = [36, 70, 34, 14];
    let names = ["what", "text", "state", "due"];
    let columns = names.iter().zip(widths).map(|(name, width)| {
        Ok(FormColumn {
            heading: words.word(&format!("workbook-owed-{name}"))?,
            help: String::new(),
            width,
            is_needed: false,
            is_fixed: false,
            asks: Asks::Anything,
        })
    });
    let columns = columns.collect::<Result<Vec<_>>>()?;
    Ok((FormSheet { name: words.word("workbook-sheet-owed")?, columns, rows: cells, room: None }, owed))
}

/// Whether all that was asked for of a line is there.
fn has_come(row: &Owing) -> bool {
    !row.owes && matches!(row.submitted, Submitted::AnnualReport | Submitted::NilReport)
}

fn of_line(row: &Owing, registry: &Registry, words: &Words) -> Result<Vec<SheetCell>> {
    let title = registry.lines.get(&row.line).and_then(|entry| entry.sound()).map(|line| &line.title);
    let first = registry.first_language();
    let title = title.map(|title| title.told_in(words.language(), first));
    let (line, cycle) = (row.line.to_string(), row.cycle.to_string());
    let what = match Years::new(row.from, row.cycle).filter(|years| years.first() < years.last()) {
        Some(years) => {
            words.say("workbook-owed-outputs-of-years", &[("line", &line), ("years", &years.to_string())])?
        }
        None => words.say("workbook-owed-outputs", &[("line", &line), ("year", &cycle)])?,
    };
    let came = words.word(&format!("workbook-came-{}", row.submitted.word()))?;
    let state = match (row.owes, row.since) {
        (true, Some(_)) => format!("{came} {}", words.word("workbook-late")?),
        _ if has_come(row) => format!("{came} {}", words.word("workbook-nothing-more-owed")?),
        _ => came,
    };
    let title = title.map_or(SheetCell::Empty, |title| SheetCell::Text(title.to_owned()));
    let due = row.due.filter(|_| row.owes).map_or(SheetCell::Empty, SheetCell::Day);
    Ok(vec![SheetCell::Text(what), title, SheetCell::Text(state), due])
}

fn of_request(requested: &Requested<'_>, registry: &Registry, words: &Words) -> Result<Vec<SheetCell>> {
    let first = registry.first_language();
    let text = &requested.request.text;
    let text = text.told_in(words.language(), first);
    let what = request(requested, words)?;
    let state = words.word(match requested.state {
        State::Overdue => "workbook-request-overdue",
        State::Due => "workbook-request-due",
        State::Open | State::Answered => "workbook-request-open",
    })?;
    let due = requested.due.map_or(SheetCell::Empty, SheetCell::Day);
    Ok(vec![SheetCell::Text(what), SheetCell::Text(text.to_owned()), SheetCell::Text(state), due])
}
