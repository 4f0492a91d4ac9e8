//! All letters as a table for a mail merge.

use super::Letter;
use crate::print::{Rows, cell};
use crate::record::{Maintainer, OrganizationId};
use crate::registry::Registry;
use anyhow::Result;

const COLUMNS: [&str; 12] = [
    "organization",
    "name",
    "acronym",
    "part",
    "maintainers",
    "website",
    "lines",
    "owed",
    "due",
    "requests",
    "letter",
    "files",
];

/// A row a letter, with its files as paths below the folder of all letters; several in a cell are parted by semicolons.
pub fn table(registry: &Registry, letters: &[Letter]) -> Result<String> {
    let mut rows = Rows::below(COLUMNS)?;
    for letter in letters {
        let it = &letter.context;
        let record = OrganizationId::new(&it.addressee.id).and_then(|id| registry.organizations.get(&id)?.sound());
        let maintainers = record.into_iter().flat_map(|record| &record.maintainers).map(Maintainer::as_str);
        let website = record.and_then(|record| record.website.as_ref()).map_or_else(String::new, ToString::to_string);
        let lines = |is_wanted: &dyn Fn(bool) -> bool| {
            let wanted = it.lines.iter().filter(|line| is_wanted(line.owes));
            wanted.map(|line| line.code.clone()).collect::<Vec<_>>().join("; ")
        };
        let files: Vec<_> = letter.files.iter().map(|(path, _)| format!("{}/{path}", it.addressee.id)).collect();
        rows.write_record([
            cell(&it.addressee.id),
            cell(&it.addressee.name.text),
            cell(it.addressee.acronym.as_deref().unwrap_or_default()),
            it.part.to_string(),
            // A handle begins with a sign that a spreadsheet takes for a formula.
            cell(&maintainers.collect::<Vec<_>>().join("; ")),
            cell(&website),
            lines(&|_| true),
            lines(&|owes| owes),
            it.due.to_string(),
            (it.requests.len() + it.more_requests).to_string(),
            cell(&letter.path()),
            cell(&files.join("; ")),
        ])?;
    }
    rows.finished()
}
