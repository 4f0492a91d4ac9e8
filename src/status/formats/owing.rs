//! Who owes what, as a table and as comma-separated values.

use crate::print::{Cell, Column, GAP, Holds, Look, Rows, Table, acronym, cell, heading, named, or_empty, wrapped};
use crate::record::Day;
use crate::registry::Registry;
use crate::status::{Owing, Submitted};
use anyhow::Result;

/// Who owes what, as a table: those that owe, and in a sentence how many others there are.
pub fn owing_table(registry: &Registry, rows: &[Owing], today: Day, look: Look) -> String {
    let mut text = heading(registry, &format!("Who owes outputs on {today}"), look);
    if rows.is_empty() {
        return text + &wrapped("No cycle is open: `--year` shows one that is closed.", look.width, 0);
    }
    let columns = [
        ("Organization", Holds::Text),
        ("Line", Holds::Whole),
        ("Cycle", Holds::Whole),
        ("Owes", Holds::Text),
        ("Since", Holds::Whole),
        ("Due", Holds::Whole),
        ("Submitted", Holds::Text),
    ];
    let mut table = Table::new(look, columns.map(|(name, holds)| Column::new(name, holds)).to_vec(), 1);
    for row in rows.iter().filter(|row| row.organization.is_some()) {
        let who = row.organization.as_ref().map_or_else(String::new, |id| acronym(registry, id));
        table.row([
            Cell::new(who),
            Cell::new(row.line),
            Cell::new(row.cycle),
            if row.owes { Cell::new("outputs").strong() } else { Cell::new("") },
            Cell::new(or_empty(row.since)),
            Cell::new(or_empty(row.due)),
            match row.submitted {
                Submitted::Nothing => Cell::gap(),
                submitted => Cell::new(submitted.to_string().replace('-', " ")),
            },
        ]);
    }
    text += &table.shown();
    text.push('\n');
    let mut organizations: Vec<_> =
        rows.iter().filter(|row| row.owes).filter_map(|row| row.organization.as_ref()).collect();
    organizations.sort_unstable();
    organizations.dedup();
    let owing = match organizations.len() {
        0 => "No organization owes outputs".to_owned(),
        1 => "1 organization owes outputs".to_owned(),
        many => format!("{many} organizations owe outputs"),
    };
    text += &wrapped(
        &format!("{owing}, or the word that there are none. {GAP} marks that nothing was submitted."),
        look.width,
        0,
    );
    let unled: Vec<_> = rows.iter().filter(|row| row.owes && row.organization.is_none()).map(|row| row.line).collect();
    if !unled.is_empty() {
        text +=
            &wrapped(&format!("Nobody moderates, and so nobody can be asked for: {}.", named(&unled)), look.width, 0);
    }
    text
}

/// Who owes what, as comma-separated values: a row for each organization and line.
pub fn owing_csv(rows: &[Owing]) -> Result<String> {
    let mut writer = Rows::below([
        "organization",
        "name",
        "line",
        "cycle",
        "owes",
        "since",
        "due",
        "submitted",
        "outputs",
        "late",
        "from",
    ])?;
    for row in rows {
        writer.write_record([
            or_empty(row.organization.as_ref()),
            cell(&or_empty(row.name.as_ref())),
            row.line.stem().to_owned(),
            row.cycle.to_string(),
            row.owes.to_string(),
            or_empty(row.since),
            or_empty(row.due),
            row.submitted.to_string(),
            row.outputs.to_string(),
            row.late.to_string(),
            row.from.to_string(),
        ])?;
    }
    writer.finished()
}
