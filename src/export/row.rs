//! From a record to the rows of its tables.

use super::node::Node;
use super::table::{Spread, Table};
use crate::record::{Date, Day, Language};

/// A cell of a row.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub enum Cell<'a> {
    /// Nothing.
    #[default]
    Empty,
    /// Text.
    Text(&'a str),
    /// A whole number.
    Whole(i64),
    /// A number with a fraction.
    Number(f64),
    /// Yes or no.
    Truth(bool),
    /// A day.
    Day(Day),
}

/// What a key of a record fills.
#[derive(Debug)]
pub enum Fill {
    /// Columns, from the value of a key.
    Columns { key: String, cells: Vec<Aspect> },
    /// Columns, from a value that is an entry of a list.
    Itself { cells: Vec<Aspect> },
    /// What the keys of a table below fill.
    Below { key: String, fills: Vec<Fill> },
    /// A row of another table for each entry of a list. Of a source, its address or symbol alone stands for a table.
    List { key: String, table: usize, fills: Vec<Fill>, is_of_sources: bool },
    /// A row of another table for each name.
    Names { key: String, table: usize },
}

/// What of a value stands in a column.
#[derive(Debug, Clone, Copy)]
pub enum Aspect {
    /// All of it.
    Whole { at: usize },
    /// It, which is a whole day.
    Day { at: usize },
    /// The first day that a date may be.
    FirstDay { at: usize },
    /// The last day that a date may be.
    LastDay { at: usize },
    /// Text in the registry's first language.
    First { at: usize },
}

/// Takes the rows of all tables, each with the place of its table.
pub type Take<'t> = dyn FnMut(usize, &[Cell<'_>]) + 't;

/// Makes rows of records.
#[derive(Debug, Clone, Copy)]
pub struct Rows<'a> {
    /// All tables.
    pub tables: &'a [Table],
    /// The registry's first language.
    pub first: Language,
}

impl Rows<'_> {
    /// The rows of a record, its own before those of its lists. `key` are the cells that tell it from all others, and those of its path.
    pub fn of(self, spread: &Spread, key: &[Cell<'_>], record: &Node, take: &mut Take<'_>) {
        self.row(spread.table, key, &spread.fills, record, take);
        let mut number = 0;
        self.translations(&spread.fills, record, "", &mut |path, language, text| {
            number += 1;
            let mut row = self.entry_key(spread.table, key, number);
            row.extend([path, language, text].map(Cell::Text));
            take(spread.translations, &row);
        });
    }

    /// Shows each text in another language than the first, with its key and its language.
    fn translations(self, fills: &[Fill], value: &Node, above: &str, see: &mut dyn FnMut(&str, &str, &str)) {
        // Most records are in one language, and of the others most parts.
        if !value.has_names() {
            return;
        }
        let path = |key: &str| {
            let dot = if above.is_empty() { "" } else { "." };
            format!("{above}{dot}{}", key.replace('_', "-"))
        };
        for (place, fill) in fills.iter().enumerate() {
            match fill {
                Fill::Columns { key, cells } => {
                    self.others(cells, value.near(place, key))
                        .for_each(|(language, text)| see(&path(key), language, text));
                }
                Fill::Itself { cells } => {
                    self.others(cells, value).for_each(|(language, text)| see(above, language, text));
                }
                Fill::Below { key, fills } if value.near(place, key).has_names() => {
                    self.translations(fills, value.near(place, key), &path(key), see);
                }
                Fill::List { key, fills, .. } if value.near(place, key).has_names() => {
                    for (number, entry) in value.near(place, key).entries().iter().enumerate() {
                        self.translations(fills, entry, &format!("{}[{number}]", path(key)), see);
                    }
                }
                Fill::Below { .. } | Fill::List { .. } | Fill::Names { .. } => {}
            }
        }
    }

    /// A text in each other language than the first that it is in.
    fn others<'v>(self, cells: &[Aspect], value: &'v Node) -> impl Iterator<Item = (&'v str, &'v str)> {
        let is_text = cells.iter().any(|aspect| matches!(aspect, Aspect::First { .. }));
        let texts = value.names().iter().filter(move |_| is_text);
        let texts = texts.filter_map(|(language, text)| Some((language.as_str(), text.as_str()?)));
        texts.filter(move |(language, _)| *language != self.first.word())
    }

    fn row(self, table: usize, key: &[Cell<'_>], fills: &[Fill], value: &Node, take: &mut Take<'_>) {
        let mut row = vec![Cell::Empty; self.tables[table].columns.len()];
        row[..key.len()].copy_from_slice(key);
        self.fill(&mut row, fills, value);
        take(table, &row);
        self.lists(table, key, fills, value, take);
    }

    /// Puts what stands in columns of the row itself.
    fn fill<'v>(self, row: &mut [Cell<'v>], fills: &[Fill], value: &'v Node) {
        for (place, fill) in fills.iter().enumerate() {
            match fill {
                Fill::Columns { key, cells } => {
                    let value = value.near(place, key);
                    for aspect in cells {
                        self.put(row, *aspect, value);
                    }
                }
                Fill::Itself { cells } => cells.iter().for_each(|aspect| self.put(row, *aspect, value)),
                Fill::Below { key, fills } => match value.near(place, key) {
                    Node::Empty => {}
                    below => self.fill(row, fills, below),
                },
                Fill::List { .. } | Fill::Names { .. } => {}
            }
        }
    }

    fn put<'v>(self, row: &mut [Cell<'v>], aspect: Aspect, value: &'v Node) {
        let (at, cell) = match aspect {
            Aspect::Whole { at } => (at, plain(value)),
            Aspect::Day { at } => (at, value.as_str().and_then(Day::new).map_or(Cell::Empty, Cell::Day)),
            Aspect::FirstDay { at } => (at, date(value).map_or(Cell::Empty, |date| Cell::Day(date.first_day()))),
            Aspect::LastDay { at } => (at, date(value).map_or(Cell::Empty, |date| Cell::Day(date.last_day()))),
            Aspect::First { at } => (at, plain(self.first_text(value))),
        };
        row[at] = cell;
    }

    /// A text in the registry's first language.
    fn first_text(self, value: &Node) -> &Node {
        match value {
            Node::Names(texts) => {
                let first = texts.iter().find(|(language, _)| language == self.first.word());
                first.map_or(&Node::Empty, |(_, text)| text)
            }
            text => text,
        }
    }

    fn lists(self, table: usize, key: &[Cell<'_>], fills: &[Fill], value: &Node, take: &mut Take<'_>) {
        for (place, fill) in fills.iter().enumerate() {
            match fill {
                Fill::Columns { .. } | Fill::Itself { .. } => {}
                Fill::Below { key: name, fills } => match value.near(place, name) {
                    Node::Empty => {}
                    below => self.lists(table, key, fills, below, take),
                },
                Fill::List { key: name, table: list, fills, is_of_sources } => {
                    for (number, entry) in (1..).zip(value.near(place, name).entries()) {
                        let key = self.entry_key(table, key, number);
                        match entry.as_str().filter(|_| *is_of_sources) {
                            Some(source) => self.row(*list, &key, fills, &as_table(source), take),
                            None => self.row(*list, &key, fills, entry, take),
                        }
                    }
                }
                Fill::Names { key: name, table: list } => {
                    for (number, (name, value)) in (1..).zip(value.near(place, name).names()) {
                        let mut row = self.entry_key(table, key, number);
                        row.extend([Cell::Text(name), plain(value)]);
                        take(*list, &row);
                    }
                }
            }
        }
    }

    /// The cells that tell an entry of a list from all others: those of what it is in, and its number.
    fn entry_key<'c>(self, table: usize, key: &[Cell<'c>], number: i64) -> Vec<Cell<'c>> {
        let owner = &self.tables[table];
        let of_record = match (&owner.of, owner.year) {
            (None, Some(year)) => vec![key[0], key[year]],
            (None, None) => vec![key[0]],
            (Some(_), _) => key.to_vec(),
        };
        of_record.into_iter().chain([Cell::Whole(number)]).collect()
    }
}

/// A source that is nothing but its address or symbol, as a table.
fn as_table(source: &str) -> Node {
    let key = if source.contains("://") { "url" } else { "symbol" };
    Node::Table(vec![(key, Node::Text(source.to_owned()))])
}

fn date(value: &Node) -> Option<Date> {
    value.as_str().and_then(Date::new)
}

fn plain(value: &Node) -> Cell<'_> {
    match value {
        Node::Text(text) => Cell::Text(text),
        Node::Truth(truth) => Cell::Truth(*truth),
        Node::Whole(number) => Cell::Whole(*number),
        Node::Number(number) => Cell::Number(*number),
        Node::Empty | Node::List(_) | Node::Table(_) | Node::Names(_) => Cell::Empty,
    }
}
