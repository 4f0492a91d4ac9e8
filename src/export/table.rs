//! The tables that records are spread over: one a kind, and one a list within it. They follow from the outline of each kind, so that a
//! new key is a new column in every format.

use super::row::{Aspect, Fill};
use crate::decode::HasWord;
use crate::record::{Holds, KeyOutline, Kind, PathPart, Region, ValueKind, one_of};

/// The table of the registry's own settings.
pub const SETTINGS: &str = "registry";

/// The table of the secretariat's own words for reports.
pub const TEXTS: &str = "reports";

/// The table of all countries, which is of no registry: what codes in other tables stand for.
pub const COUNTRIES: &str = "countries";

/// A table: what its rows are, and its columns.
#[derive(Debug, Clone, PartialEq)]
pub struct Table {
    /// What its file or sheet is called.
    pub name: String,
    /// What a row is, as a sentence.
    pub about: String,
    /// Its columns; those that tell a row from all others come first.
    pub columns: Vec<Column>,
    /// How many columns tell a row from all others.
    pub key: usize,
    /// The table that its rows belong to by their first columns; none for a table of records.
    pub of: Option<String>,
    /// The column of the year that its rows are filed under.
    pub year: Option<usize>,
}

/// A column of a table.
#[derive(Debug, Clone, PartialEq)]
pub struct Column {
    /// What stands above it.
    pub name: String,
    /// What it holds, as a sentence.
    pub about: String,
    /// Whether each row has it.
    pub is_required: bool,
    /// What each of its cells is.
    pub holds: ValueKind,
}

impl Column {
    fn new(name: &str, about: &str, holds: ValueKind) -> Self {
        Self { name: name.to_owned(), about: about.to_owned(), is_required: true, holds }
    }
}

/// How the records of a kind are spread over tables.
#[derive(Debug)]
pub struct Spread {
    /// The place of the kind's own table among all.
    pub table: usize,
    /// The place of the table of its texts in other languages than the first.
    pub translations: usize,
    /// What fills its rows, and those of the lists below.
    pub fills: Vec<Fill>,
}

/// All tables, and how each kind of record is spread over them.
#[derive(Debug)]
pub struct Tables {
    /// The tables: after that of a kind those of its lists.
    pub all: Vec<Table>,
    /// How the registry's settings are spread.
    pub settings: Spread,
    /// How the records of each kind are spread.
    pub kinds: Vec<(Kind, Spread)>,
    /// The place of the table of the secretariat's own words.
    pub texts: usize,
    /// The place of the table of all countries.
    pub countries: usize,
}

impl Tables {
    /// Those of a registry whose settings have this outline.
    pub fn new(settings: &[KeyOutline]) -> Self {
        let mut planner = Planner { tables: Vec::new() };
        let id = Column::new("id", "Always `registry`: there is one.", ValueKind::Text);
        let settings = planner.spread(SETTINGS, "What holds for the whole registry.", SETTINGS, vec![id], settings);
        let kinds = Kind::ALL.map(|kind| {
            let noun = snake(kind.word());
            (kind, planner.spread(&snake(kind.folder()), kind.about(), &noun, key_of(kind), &kind.outline()))
        });
        let texts = planner.add(texts());
        let countries = planner.add(countries());
        Self { all: planner.tables, settings, kinds: kinds.into(), texts, countries }
    }
}

/// The columns that tell a record from all others of its kind, and those of its path.
fn key_of(kind: Kind) -> Vec<Column> {
    let id = Column::new("id", "What other records name it by: the parts of its path.", ValueKind::Text);
    let parts = kind.path().iter().filter_map(|part| match part {
        PathPart::Year => Some(Column::new("year", "The year that it is filed under.", ValueKind::Whole)),
        PathPart::Line => Some(Column::new("line", "The line that it is of.", ValueKind::Line)),
        PathPart::Id => None,
    });
    std::iter::once(id).chain(parts).collect()
}

fn texts() -> Table {
    let optional = |column| Column { is_required: false, ..column };
    let columns = vec![
        Column::new("id", "The parts of the path of its file.", ValueKind::Text),
        Column::new("year", "The year of the report's cycle.", ValueKind::Whole),
        Column::new("report", "The report.", ValueKind::Text),
        optional(Column::new("language", "Its language, where it is not the registry's first.", ValueKind::Text)),
        Column::new("text", "The whole file, in Markdown.", ValueKind::Text),
    ];
    let about = "The secretariat's own words for a report.".to_owned();
    Table { name: TEXTS.to_owned(), about, columns, key: 1, of: None, year: Some(1) }
}

fn countries() -> Table {
    let regions = Region::WORDS.iter().map(|(word, region)| ((*word).to_owned(), region.name().to_owned())).collect();
    let region = Column::new(
        "region",
        "The region that the ITU counts it in; none for what is not a Member State.",
        ValueKind::Word(regions),
    );
    let columns = vec![
        Column::new("code", "Its code of two letters in ISO 3166-1.", ValueKind::Text),
        Column::new("name", "Its name in English, as the United Nations writes it.", ValueKind::Text),
        Column { is_required: false, ..region },
    ];
    let about = "All countries and territories, with the ITU's regions: the same for every registry.".to_owned();
    Table { name: COUNTRIES.to_owned(), about, columns, key: 1, of: None, year: None }
}

/// Makes tables, one after the other.
struct Planner {
    tables: Vec<Table>,
}

impl Planner {
    fn add(&mut self, table: Table) -> usize {
        self.tables.push(table);
        self.tables.len() - 1
    }

    /// The tables of a record: its own, and those of its lists.
    fn spread(&mut self, name: &str, about: &str, noun: &str, key: Vec<Column>, keys: &[KeyOutline]) -> Spread {
        let year = key.iter().position(|column| column.name == "year");
        let about = format!("{}.", about.trim_end_matches('.'));
        let table = self.add(Table { name: name.to_owned(), about, columns: key, key: 1, of: None, year });
        let fills = self.keys(table, noun, &[], keys, true);
        let translations = self.translations(table, noun);
        Spread { table, translations, fills }
    }

    /// What the keys of a table of a file fill: columns of this table, and tables of their own where they are lists.
    fn keys(&mut self, table: usize, noun: &str, above: &[&str], keys: &[KeyOutline], are_there: bool) -> Vec<Fill> {
        keys.iter().map(|key| self.key(table, noun, above, key, are_there)).collect()
    }

    fn key(&mut self, table: usize, noun: &str, above: &[&str], key: &KeyOutline, is_there: bool) -> Fill {
        let path = [above, &[key.name.as_str()]].concat();
        let name = snake(&path.join("-"));
        let data = snake(&key.name);
        let is_required = is_there && key.is_required;
        match &key.holds {
            Holds::One(kind) => Fill::Columns { key: data, cells: self.columns(table, &name, key, kind, is_required) },
            Holds::Table(keys) => Fill::Below { key: data, fills: self.keys(table, noun, &path, keys, is_required) },
            // A source by itself stands nowhere yet; it is laid out as one of a list is.
            Holds::Source(keys) => {
                let fills = self.keys(table, noun, &path, keys, false);
                Fill::Below { key: data, fills }
            }
            Holds::List(entry) => self.list(table, noun, &name, key, data, entry),
            Holds::ByName(kind) => {
                let list = self.list_table(table, noun, &name, &key.about);
                self.tables[list].columns.push(Column::new("name", "The name.", ValueKind::Text));
                let column = Column::new("value", "What it has.", kind.clone());
                self.tables[list].columns.push(column);
                Fill::Names { key: data, table: list }
            }
        }
    }

    /// A list: a table with a row an entry.
    fn list(&mut self, table: usize, noun: &str, name: &str, key: &KeyOutline, data: String, entry: &Holds) -> Fill {
        let list = self.list_table(table, noun, name, &key.about);
        let one = snake(&one_of(&key.name));
        let fills = match entry {
            Holds::One(kind) => {
                let entry = KeyOutline { is_required: true, ..key.clone() };
                vec![Fill::Itself { cells: self.columns(list, &one, &entry, kind, true) }]
            }
            Holds::Table(keys) => self.keys(list, &one, &[], keys, true),
            Holds::Source(keys) => self.keys(list, &one, &[], keys, false),
            // No list holds lists.
            Holds::List(_) | Holds::ByName(_) => Vec::new(),
        };
        Fill::List { key: data, table: list, fills, is_of_sources: matches!(entry, Holds::Source(_)) }
    }

    /// The table of a list, with the columns that say which entry of which record a row is.
    fn list_table(&mut self, of: usize, noun: &str, name: &str, about: &str) -> usize {
        let owner = &self.tables[of];
        let mut columns = owner.columns[..owner.key].to_vec();
        // The record's own name is the first, the number of an entry the last.
        match owner.of {
            None => {
                noun.clone_into(&mut columns[0].name);
                columns[0].about = format!("The {} that it is of.", noun.replace('_', " "));
                columns.extend(owner.year.map(|year| owner.columns[year].clone()));
            }
            Some(_) => {
                if let Some(number) = columns.last_mut() {
                    number.name = format!("{noun}_number");
                    number.about = format!("The number of the {} that it is of.", noun.replace('_', " "));
                }
            }
        }
        columns.push(Column::new("number", "Its place in the list, from 1.", ValueKind::Whole));
        let year = columns.iter().position(|column| column.name == "year");
        let (of, name) = (owner.name.clone(), format!("{}_{name}", owner.name));
        let key = columns.len();
        self.add(Table { name, about: about.to_owned(), columns, key, of: Some(of), year })
    }

    /// The table of what a record says in other languages than the first.
    fn translations(&mut self, of: usize, noun: &str) -> usize {
        let about = "What is said in another language than the registry's first.";
        let table = self.list_table(of, noun, "translations", about);
        let columns = [
            (
                "key",
                "The key of the file, with the place of an entry behind that of its list, from 0, as `wsis check` and `diff` write it: `figures[2].name`.",
            ),
            ("language", "The language."),
            ("text", "The text in that language."),
        ];
        self.tables[table].columns.extend(columns.map(|(name, about)| Column::new(name, about, ValueKind::Text)));
        table
    }

    /// The columns that a value fills, with what of it stands in each.
    fn columns(
        &mut self,
        table: usize,
        name: &str,
        key: &KeyOutline,
        kind: &ValueKind,
        is_required: bool,
    ) -> Vec<Aspect> {
        let columns = &mut self.tables[table].columns;
        let at = columns.len();
        // Text may be in another language than the first alone.
        let is_sure = is_required && *kind != ValueKind::Translated;
        let column = |name: String, about: String, is_required, holds| Column { name, about, is_required, holds };
        columns.push(column(name.to_owned(), key.about.clone(), is_sure, kind.clone()));
        match kind {
            ValueKind::Translated => vec![Aspect::First { at }],
            ValueKind::Day => vec![Aspect::Day { at }],
            ValueKind::Date => {
                let sentence = key.about.trim_end_matches('.');
                let first = format!("{sentence}: the first day that it may be.");
                let last = format!("{sentence}: the last day that it may be.");
                columns.push(column(format!("{name}_first"), first, is_required, ValueKind::Day));
                columns.push(column(format!("{name}_last"), last, is_required, ValueKind::Day));
                vec![Aspect::Whole { at }, Aspect::FirstDay { at: at + 1 }, Aspect::LastDay { at: at + 2 }]
            }
            _ => vec![Aspect::Whole { at }],
        }
    }
}

/// A key as data has it: `outputs-due` is `outputs_due`.
pub fn snake(name: &str) -> String {
    name.replace('-', "_")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::record::{Settings, outline};
    use std::collections::HashSet;

    fn tables() -> Tables {
        Tables::new(&outline(&schemars::schema_for!(Settings)))
    }

    #[test]
    fn no_two_tables_and_no_two_columns_have_one_name() {
        let tables = tables();
        let names: HashSet<_> = tables.all.iter().map(|table| table.name.as_str()).collect();
        assert_eq!(names.len(), tables.all.len());
        for table in &tables.all {
            let columns: HashSet<_> = table.columns.iter().map(|column| column.name.as_str()).collect();
            assert_eq!(columns.len(), table.columns.len(), "{}: {:?}", table.name, table.columns);
        }
    }

    #[test]
    fn a_list_within_a_list_says_which_entry_it_is_of() {
        let tables = tables();
        let asked = tables.all.iter().find(|table| table.name == "resolutions_requests_asked").unwrap();
        let names: Vec<_> = asked.columns.iter().map(|column| column.name.as_str()).collect();
        assert_eq!(names, ["resolution", "request_number", "number", "asked"]);
        assert_eq!((asked.key, asked.of.as_deref()), (3, Some("resolutions_requests")));
    }
}
