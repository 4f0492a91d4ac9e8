//! A list as a table in a terminal, with a last line that counts it.

use crate::print::{self, Cell, Holds, Look, Table, capitalized, counted, safe, wrapped};
use crate::registry::Registry;

/// From this width on there is room for the rarer columns.
const WIDE: u16 = 110;

/// A column of a list.
pub struct Column<R> {
    name: &'static str,
    holds: Holds,
    /// Whether it is for wide terminals.
    is_rare: bool,
    cell: fn(&Registry, &R) -> String,
}

impl<R> Column<R> {
    const fn new(name: &'static str, holds: Holds, cell: fn(&Registry, &R) -> String) -> Self {
        Self { name, holds, is_rare: false, cell }
    }

    /// One that is never broken.
    pub const fn whole(name: &'static str, cell: fn(&Registry, &R) -> String) -> Self {
        Self::new(name, Holds::Whole, cell)
    }

    /// One of figures.
    pub const fn figure(name: &'static str, cell: fn(&Registry, &R) -> String) -> Self {
        Self::new(name, Holds::Figure, cell)
    }

    /// One of text, which is broken at spaces.
    pub const fn text(name: &'static str, cell: fn(&Registry, &R) -> String) -> Self {
        Self::new(name, Holds::Text, cell)
    }

    /// One of whole sentences, which want more room than other text.
    pub const fn sentences(name: &'static str, cell: fn(&Registry, &R) -> String) -> Self {
        Self::new(name, Holds::Sentences, cell)
    }

    /// One of ids, which stay whole.
    pub const fn id(name: &'static str, cell: fn(&Registry, &R) -> String) -> Self {
        Self::new(name, Holds::Id, cell)
    }

    /// The same for wide terminals alone.
    pub const fn rare(self) -> Self {
        Self { is_rare: true, ..self }
    }
}

/// The rows of a list, and how many they are.
pub fn table<R>(registry: &Registry, rows: &[R], columns: &[Column<R>], what: &str, look: Look) -> String {
    let last = wrapped(&format!("{}.", capitalized(&counted(rows.len(), what))), look.width, 0);
    if rows.is_empty() {
        return last;
    }
    let is_wide = look.width >= WIDE;
    let columns: Vec<_> = columns.iter().filter(|column| is_wide || !column.is_rare).collect();
    let layout = columns.iter().map(|column| print::Column::new(column.name, column.holds)).collect();
    let mut table = Table::new(look, layout, 1);
    for row in rows {
        table.row(columns.iter().map(|column| Cell::new(safe(&(column.cell)(registry, row)))));
    }
    format!("{}\n{last}", table.shown())
}
