//! A list as a table in a terminal, with a last line that counts it, and the columns that every table of it has.

use crate::print::{Cell, Holds, Table, safe};
use crate::template::Speaker;

/// From this width on there is room for the rarer columns.
const WIDE: u16 = 110;

/// A column of a list.
pub struct Column<R> {
    /// The key of the JSON that it tells, by which it is chosen and sorted.
    pub(super) key: &'static str,
    /// The message that names it.
    pub(super) name: &'static str,
    pub(super) holds: Holds,
    pub(super) place: Room,
    pub(super) cell: fn(&Speaker<'_>, &R) -> String,
}

/// How much room a column needs to be shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Room {
    /// It is shown everywhere.
    Any,
    /// It is for wide terminals.
    Wide,
    /// It is shown where it is asked for, and in workbooks.
    Asked,
}

impl<R> Column<R> {
    const fn new(key: &'static str, name: &'static str, holds: Holds, cell: fn(&Speaker<'_>, &R) -> String) -> Self {
        Self { key, name, holds, place: Room::Any, cell }
    }

    /// One that is never broken.
    pub const fn whole(key: &'static str, name: &'static str, cell: fn(&Speaker<'_>, &R) -> String) -> Self {
        Self::new(key, name, Holds::Whole, cell)
    }

    /// One of figures.
    pub const fn figure(key: &'static str, name: &'static str, cell: fn(&Speaker<'_>, &R) -> String) -> Self {
        Self::new(key, name, Holds::Figure, cell)
    }

    /// One of text, which is broken at spaces.
    pub const fn text(key: &'static str, name: &'static str, cell: fn(&Speaker<'_>, &R) -> String) -> Self {
        Self::new(key, name, Holds::Text, cell)
    }

    /// One of whole sentences, which want more room than other text.
    pub const fn sentences(key: &'static str, name: &'static str, cell: fn(&Speaker<'_>, &R) -> String) -> Self {
        Self::new(key, name, Holds::Sentences, cell)
    }

    /// One of ids, which stay whole.
    pub const fn id(key: &'static str, name: &'static str, cell: fn(&Speaker<'_>, &R) -> String) -> Self {
        Self::new(key, name, Holds::Id, cell)
    }

    /// Whether it tells this key.
    #[cfg(test)]
    pub fn is_of(&self, key: &str) -> bool {
        self.key == key
    }

    /// The same for wide terminals alone.
    pub const fn rare(self) -> Self {
        Self { place: Room::Wide, ..self }
    }

    /// The same for who asks for it.
    pub const fn asked(self) -> Self {
        Self { place: Room::Asked, ..self }
    }
}

/// The columns that were chosen by their keys, in that order; else those that there is room for.
pub(super) fn chosen<'c, R>(columns: &'c [Column<R>], keys: &[String], room: Room) -> Vec<&'c Column<R>> {
    if keys.is_empty() {
        return columns.iter().filter(|column| column.place <= room).collect();
    }
    keys.iter().filter_map(|key| columns.iter().find(|column| column.key == key)).collect()
}

/// The rows of a list, and how many they are. `what` is what it lists, by its word.
pub fn table<R>(speaker: &Speaker<'_>, rows: &[R], columns: &[Column<R>], keys: &[String], what: &str) -> String {
    let last = speaker.paragraph(&speaker.say("list-count", [("count", count(speaker, rows.len(), what).into())]));
    if rows.is_empty() {
        return last;
    }
    let room = if speaker.look.width >= WIDE { Room::Wide } else { Room::Any };
    let columns = chosen(columns, keys, room);
    let layout = columns.iter().map(|column| speaker.column(column.name, column.holds)).collect();
    let mut table = Table::new(speaker.look, layout, 1);
    for row in rows {
        table.row(columns.iter().map(|column| Cell::new(safe(&(column.cell)(speaker, row)))));
    }
    format!("{}\n{last}", table.shown())
}

/// How many of something there are, as a sentence begins.
pub(super) fn count(speaker: &Speaker<'_>, number: usize, what: &str) -> String {
    speaker.say(&format!("count-{what}"), [("n", number.into())])
}
