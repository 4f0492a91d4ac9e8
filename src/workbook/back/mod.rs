//! A workbook that comes back: which sheets and columns of it are still there, and what each row becomes.

mod asked;
mod changed;
mod known;
mod new_rows;
mod sheet;
mod terms;
mod whose;

pub use known::is_workbook;
use known::refuse_altered;

use super::Wanted;
use super::columns::Columns;
use super::known::{HIDDEN, Known, sum_of_text};
use super::labels::Labels;
use super::said::same;
use super::words::Words;
use crate::author::import::{
    Book, CellFault, Names, Plan, Planned, Reading, Remark, What, at_cell as at_own_cell, cell_name,
};
use crate::decode::shown;
use crate::print::counted;
use crate::record::{Kind, Language, ValueKind};
use crate::registry::Registry;
use crate::source::Snapshot;
use anyhow::{Result, bail};
use sheet::{Filled, reference};

/// What a workbook would make of a registry.
pub struct Back {
    /// For whom it was written, and when.
    pub wanted: Wanted,
    /// What becomes of each row.
    pub plan: Plan,
    /// What is to be said beside that.
    pub notes: Vec<String>,
    sheets: Vec<Filled>,
}

/// What a workbook that an export wrote would make of a registry. `words_of` has the words of a language.
pub fn back(
    book: &mut Book<'_>,
    (source, registry): (&Snapshot, &Registry),
    words_of: impl Fn(Language) -> Result<Words>,
) -> Result<Back> {
    if !is_workbook(&book.sheets()) {
        bail!(
            "it is no workbook that `wsis export workbook` wrote: say with `--mapping MAP.toml` which of its columns becomes which key"
        );
    }
    let hidden = book.rows(HIDDEN)?;
    let known = Known::read(&hidden)?;
    refuse_another(&known, registry)?;
    refuse_altered(&hidden)?;
    let words = words_of(known.wanted.language)?;
    let labels = Labels::of(registry, &words, &known.wanted)?;
    let names = Names::of(registry);
    let reading = Reading { mapping: None, names: &names };
    let mut back = Back { wanted: known.wanted.clone(), plan: Plan::default(), notes: Vec::new(), sheets: Vec::new() };
    if !book.tells_of_looks() {
        back.notes.extend([
            "in a file of this kind cells that a merged one covers can't be told from emptied ones: if cells are merged in it, save it \
             as .xlsx first, in which they are told"
                .to_owned(),
            "nor can a month that a cell shows, such as May 2026, be told from its first day, which is taken: where a month was meant, \
             save it as .xlsx first, or write it as '2026-05"
                .to_owned(),
        ]);
    }
    back.tell_of_others(book, &known, &words)?;
    back.tell_of_texts_beside(book, &known)?;
    let mut read = Vec::new();
    for sheet in &known.sheets {
        let columns = Columns::of(sheet.kind, &words, registry.first_language())?;
        let Some(name) = sheet::found(book, sheet)? else {
            back.notes.push(format!(
                "the sheet `{}` is gone: nothing of it is changed, and nothing deleted",
                shown(&sheet.name)
            ));
            continue;
        };
        if name != sheet.name {
            back.notes.push(format!("the sheet `{}` is now called `{}`", shown(&sheet.name), shown(&name)));
        }
        match Filled::read(book, &name, sheet, columns, &labels, &mut back.notes)? {
            Ok(filled) => read.push((sheet, filled)),
            Err(wrong) => back.plan.rows.push(wrong),
        }
    }
    let mut planned: Vec<(usize, Vec<Planned>)> = Vec::new();
    // An output may name a meeting that is new, too: those come first.
    let mut order: Vec<_> = (0..read.len()).collect();
    order.sort_by_key(|at| read[*at].0.kind != Kind::Meeting);
    let mut meetings = Vec::new();
    for at in order {
        let (sheet, filled) = &mut read[at];
        filled.also_called(&ValueKind::Meeting, &meetings, &mut back.notes);
        let rows = filled.planned(sheet, (&known.wanted, &labels), &reading, (source, registry), &mut back.notes)?;
        if sheet.kind == Kind::Meeting {
            meetings = filled.titles(&rows);
        }
        planned.push((at, rows));
    }
    planned.sort_by_key(|(at, _)| *at);
    back.plan.rows.extend(planned.into_iter().flat_map(|(_, rows)| rows));
    back.sheets = read.into_iter().map(|(_, filled)| filled).collect();
    Ok(back)
}

/// An error where a workbook was written from another registry.
fn refuse_another(known: &Known, registry: &Registry) -> Result<()> {
    let first = registry.first_language();
    let name = registry.settings().map_or("", |settings| settings.name.first(first));
    let mut all = registry.settings().into_iter().flat_map(|settings| settings.name.all());
    if !all.any(|name| name == known.registry) {
        bail!(
            "it was written from the registry `{}`, and this is `{}`: name the right one with `-C DIR`",
            shown(&known.registry),
            shown(name)
        );
    }
    Ok(())
}

impl Back {
    /// The plan, and how something in a row is told at its cell.
    pub fn parts(&mut self) -> (&mut Plan, impl Fn(&Planned, Remark) -> CellFault + '_) {
        let sheets = &self.sheets;
        (&mut self.plan, move |row: &Planned, remark: Remark| at_cell(sheets, row, remark))
    }

    /// Says which sheets are none of the workbook's.
    fn tell_of_others(&mut self, book: &mut Book<'_>, known: &Known, words: &Words) -> Result<()> {
        let own = ["text", "owed", "lists"].into_iter().map(|name| words.word(&format!("workbook-sheet-{name}")));
        let own = own.collect::<Result<Vec<_>>>()?;
        let mut found = Vec::new();
        for sheet in &known.sheets {
            found.extend(sheet::found(book, sheet)?);
        }
        for (name, is_shown) in book.sheets() {
            if is_shown && !own.contains(&name) && !found.contains(&name) {
                self.notes
                    .push(format!("the sheet `{}` is none of the workbook's: nothing is taken from it", shown(&name)));
            }
        }
        Ok(())
    }
}

impl Back {
    /// Says what was written on sheets that are only to be read.
    fn tell_of_texts_beside(&mut self, book: &mut Book<'_>, known: &Known) -> Result<()> {
        /// Whoever sorts such a sheet has changed all of it.
        const ENOUGH: usize = 5;
        let there: Vec<_> = book.sheets().into_iter().map(|(name, _)| name).collect();
        for sheet in known.beside.iter().filter(|sheet| there.contains(&sheet.name)) {
            let mut others = Vec::new();
            for row in book.rows(&sheet.name)? {
                let cells = (0..row.width()).map(|column| (column, same(&row.cell(column).shown())));
                let is_other = |(column, text): &(usize, String)| {
                    !text.is_empty() && !sheet.texts.contains(&sum_of_text(row.number, *column, text))
                };
                others.extend(cells.filter(is_other).map(|(column, text)| (row.number, column, text)));
            }
            for (row, column, text) in others.iter().take(ENOUGH) {
                self.notes.push(format!(
                    "`{}` ({}!{}) stands on a sheet that is only to be read: nothing is taken from it",
                    shown(text),
                    reference(&sheet.name),
                    cell_name(*column, *row)
                ));
            }
            if let Some(more @ 1..) = others.len().checked_sub(ENOUGH) {
                self.notes.push(format!("nor is anything taken from {} of it", counted(more, "more cell")));
            }
        }
        Ok(())
    }
}

fn at_cell(sheets: &[Filled], row: &Planned, remark: Remark) -> CellFault {
    match sheets.iter().find(|filled| row.sheet.as_ref() == Some(&filled.name)) {
        Some(filled) => filled.placed(at_own_cell(row, remark, &filled.table, &filled.bound)),
        None => CellFault::of_row(row.row, remark.what, remark.cure),
    }
}

/// The cells of all faults of a row as they are told where a workbook has several sheets.
fn placed(what: What, filled: &Filled) -> What {
    let all = |faults: Vec<CellFault>| faults.into_iter().map(|fault| filled.placed(fault)).collect();
    match what {
        What::Left(faults) => What::Left(all(faults)),
        What::Wrong(faults) => What::Wrong(all(faults)),
        other => other,
    }
}
