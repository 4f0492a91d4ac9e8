//! All records as data for other programs, in the formats that these read.
//!
//! [`table`] spreads the records over tables by their outlines, [`row`] makes the rows, and each format writes the tables, or the
//! records as they are. No format names a key of a record, but the calendar and the feed, which tell of meetings and of outputs.

#[cfg(feature = "ics")]
mod calendar;
mod csv;
mod data;
#[cfg(feature = "atom")]
mod feed;
mod node;
mod package;
#[cfg(feature = "parquet")]
mod parquet;
mod row;
mod sheets;
mod table;

use crate::print::{Format, counted};
use crate::record::{Country, Kind, Language, Settings, outline};
use crate::registry::{AnyEntry, Key, RecordRef, Registry};
use crate::source::Snapshot;
#[cfg(any(feature = "ics", feature = "atom"))]
use anyhow::Context;
use anyhow::Result;
pub use data::{HEAD, NOT_EXPORTED};
use node::Node;
pub use package::written_before;
use rayon::prelude::*;
use row::{Cell, Rows, Take};
use schemars::schema_for;
use std::io::Write;
use table::Tables;
pub use table::{SETTINGS, TEXTS, snake};

/// Begins a file of a format that has several, by its path in their folder, with `/` between folders.
pub type NewFile<'f> = dyn FnMut(&str) -> Result<Box<dyn Write + Send>> + 'f;

/// What is said of an export beside it.
#[derive(Debug, Default)]
pub struct Notes {
    /// What it had to leave out, and why.
    pub said: Vec<String>,
    /// What it holds, where that is not all records.
    pub held: Option<String>,
}

/// What writes a format.
#[derive(Debug)]
pub enum Form {
    /// Into one file.
    File(fn(&Exported<'_>, &mut Notes) -> Result<Vec<u8>>),
    /// Into one file, which is never held as a whole.
    Stream(fn(&Exported<'_>, &mut Notes, &mut dyn Write) -> Result<()>),
    /// Into the files of a folder.
    Folder(fn(&Exported<'_>, &mut NewFile<'_>) -> Result<()>),
    /// No data for programs, but a file for people to fill in: what one organization has sent and owes.
    Workbook,
}

/// The formats of all records, in the order in which they are told.
pub static FORMATS: [Format<Form>; 8] = [
    Format::new("csv", "Tables for any program: a folder, which is a Data Package", Form::Folder(csv::write)),
    Format::new("xlsx", "Tables as the sheets of one workbook", Form::File(sheets::workbook)),
    Format::new("json", "The records as they are, for programs", Form::Stream(data::write_json)),
    Format::new("yaml", "The records as they are, for programs and people", Form::File(data::yaml)),
    Format::new("parquet", "Tables for engines of any size: a folder, in parts by year", Form::Folder(PARQUET)),
    Format::new("ics", "Meetings, for a calendar", Form::File(CALENDAR)),
    Format::new("atom", "Outputs by the commits that brought them, for a feed reader", Form::File(FEED)),
    Format::new(
        "workbook",
        "What one organization has sent and owes, to be filled in in a spreadsheet",
        Form::Workbook,
    ),
];

/// Takes the place of a format that this program was built without.
macro_rules! built_with {
    ($feature:literal, $name:ident: $Form:ty = $form:path) => {
        #[cfg(feature = $feature)]
        const $name: $Form = $form;
        #[cfg(not(feature = $feature))]
        const $name: $Form = |_, _| {
            anyhow::bail!(concat!(
                "this wsis was built without ",
                $feature,
                ": install it with `cargo install --path . --features ",
                $feature,
                "`"
            ))
        };
    };
}

built_with!("parquet", PARQUET: fn(&Exported<'_>, &mut NewFile<'_>) -> Result<()> = parquet::write);
built_with!("ics", CALENDAR: fn(&Exported<'_>, &mut Notes) -> Result<Vec<u8>> = calendar::write);
built_with!("atom", FEED: fn(&Exported<'_>, &mut Notes) -> Result<Vec<u8>> = feed::write);

/// What is exported.
pub struct Exported<'a> {
    registry: &'a Registry,
    source: &'a Snapshot,
    first: Language,
    tables: Tables,
    /// Everything that has rows, in the order of the tables.
    items: Vec<Item<'a>>,
}

/// Something that has rows.
enum Item<'a> {
    Settings,
    Record { kind: Kind, place: usize, entry: &'a dyn AnyEntry, record: Option<RecordRef<'a>> },
    Text(usize),
    Country(Country),
}

#[cfg(feature = "parquet")]
impl Item<'_> {
    /// The tables that it has rows in, by the place of the first, and the year that it is filed under.
    fn filed(&self) -> (Option<usize>, Option<crate::record::Year>) {
        match self {
            Self::Record { place, entry, .. } => (Some(*place), entry.id().and_then(|id| id.year())),
            _ => (None, None),
        }
    }
}

impl<'a> Exported<'a> {
    /// All records of a registry that can be counted on; of a wrong one, what is sound.
    pub fn new(registry: &'a Registry, source: &'a Snapshot) -> Self {
        let first = registry.first_language();
        let tables = Tables::new(&outline(&schema_for!(Settings)));
        let of_kind = |(place, (kind, _)): (usize, &(Kind, table::Spread))| {
            let kind = *kind;
            let both = registry.of_kind(kind).into_iter().zip(registry.sound_of_kind(kind));
            both.map(move |(entry, record)| Item::Record { kind, place, entry, record })
        };
        let records = tables.kinds.iter().enumerate().flat_map(of_kind);
        let texts = (0..registry.texts.iter().count()).map(Item::Text);
        let countries = Country::all().map(Item::Country);
        let items = std::iter::once(Item::Settings).chain(records).chain(texts).chain(countries).collect();
        Self { registry, source, first, tables, items }
    }

    /// How much it is, in words.
    pub fn told(&self) -> String {
        let records = self.items.iter().filter(|item| matches!(item, Item::Record { .. })).count();
        format!("{} in {}", counted(records, "record"), counted(self.tables.all.len(), "table"))
    }

    /// The same where records stand as they are.
    fn told_as_they_are(&self) -> String {
        let records = self.items.iter().filter(|item| matches!(item, Item::Record { .. })).count();
        counted(records, "record")
    }

    /// What it is called.
    fn title(&self) -> String {
        self.registry.settings().map_or_else(String::new, |settings| settings.name.first(self.first).to_owned())
    }

    /// What the registry is called, as its file says first: by this programs know it again, whatever its languages.
    #[cfg(any(feature = "ics", feature = "atom"))]
    fn name(&self) -> Result<String> {
        let name = self.registry.settings().and_then(|settings| settings.name.all().next());
        name.map(str::to_owned).context("registry.toml can't be read, which names the registry: `wsis check` says why")
    }

    /// What an organization is called in full; its id, where no file says more.
    #[cfg(any(feature = "ics", feature = "atom"))]
    fn called(&self, id: &crate::record::OrganizationId) -> String {
        let found = self.registry.organizations.get(id).and_then(|entry| entry.sound());
        found.map_or_else(|| id.to_string(), |organization| organization.name.first(self.first).to_owned())
    }

    /// Goes through the rows of all tables: `add` takes them into something of its own for each few records, on all cores; `take` gets
    /// these in order.
    fn rows<T: Default + Send>(
        &self,
        add: impl Fn(&mut T, usize, &[Cell<'_>]) + Sync,
        mut take: impl FnMut(T) -> Result<()>,
    ) -> Result<()> {
        self.each_few(
            |items| {
                let mut made = T::default();
                for item in items {
                    self.rows_of(item, &mut |table, cells| add(&mut made, table, cells));
                }
                made
            },
            &mut take,
        )
    }

    /// Makes something of each few items on all cores, and takes what was made in their order.
    fn each_few<T: Send>(
        &self,
        make: impl Fn(&[Item<'a>]) -> T + Sync,
        take: &mut impl FnMut(T) -> Result<()>,
    ) -> Result<()> {
        const FEW: usize = 256;
        in_order(&self.items.chunks(FEW).collect::<Vec<_>>(), 4, make, take)
    }

    /// Makes something of each part on all cores, and takes what was made in their order. A part is what is filed under one year, or some
    /// thousands of these.
    #[cfg(feature = "parquet")]
    fn each_part<T: Send>(
        &self,
        make: impl Fn(&[Item<'a>]) -> T + Sync,
        take: &mut impl FnMut(T) -> Result<()>,
    ) -> Result<()> {
        const MOST: usize = 8_192;
        let years: Vec<_> = self.items.par_iter().map(Item::filed).collect();
        let mut rest = &self.items[..];
        let mut parts = Vec::new();
        for alike in years.chunk_by(PartialEq::eq) {
            let (of_year, others) = rest.split_at(alike.len());
            parts.extend(of_year.chunks(MOST));
            rest = others;
        }
        in_order(&parts, 2, make, take)
    }

    fn rows_of(&self, item: &Item<'_>, take: &mut Take<'_>) {
        let rows = Rows { tables: &self.tables.all, first: self.first };
        match item {
            Item::Settings => {
                if let Some(settings) = self.registry.settings().and_then(Node::of) {
                    rows.of(&self.tables.settings, &[Cell::Text(table::SETTINGS)], &settings, take);
                }
            }
            Item::Record { kind, place, entry, record } => {
                let (Some(id), Some(record)) = (entry.id(), record.as_ref().and_then(Node::of)) else { return };
                let name = id.to_string();
                rows.of(&self.tables.kinds[*place].1, &key_cells(*kind, &name), &record, take);
            }
            Item::Text(place) => {
                let Some(entry) = self.registry.texts.iter().nth(*place) else { return };
                let Some(text) = entry.sound() else { return };
                let (name, year) = (entry.key.name(), number_of(&entry.key.year.to_string()));
                let language = entry.key.language.map_or(Cell::Empty, |language| Cell::Text(language.word()));
                let report = Cell::Text(entry.key.report.word());
                take(self.tables.texts, &[Cell::Text(&name), year, report, language, Cell::Text(&text.source)]);
            }
            Item::Country(country) => {
                let region = country.region().map_or(Cell::Empty, |region| Cell::Text(region.word()));
                take(self.tables.countries, &[Cell::Text(country.code()), Cell::Text(country.name()), region]);
            }
        }
    }
}

/// Makes something of each on all cores, and takes what was made in their order, while the next is made. No more is held at a time than
/// the cores are busy with.
fn in_order<P: Copy + Sync, T: Send>(
    parts: &[P],
    for_a_core: usize,
    make: impl Fn(P) -> T + Sync,
    take: &mut impl FnMut(T) -> Result<()>,
) -> Result<()> {
    let at_once = for_a_core * rayon::current_num_threads();
    let mut ready = Vec::new();
    for parts in parts.chunks(at_once) {
        let mut next = Vec::new();
        rayon::in_place_scope(|scope| {
            scope.spawn(|_| next = parts.par_iter().with_max_len(1).map(|part| make(*part)).collect());
            std::mem::take(&mut ready).into_iter().try_for_each(&mut *take)
        })?;
        ready = next;
    }
    ready.into_iter().try_for_each(take)
}

/// The cells that tell a record from others of its kind, and those of its path.
fn key_cells(kind: Kind, name: &str) -> Vec<Cell<'_>> {
    use crate::record::PathPart;
    let parts = kind.path().iter().zip(name.split('/')).filter_map(|(part, text)| match part {
        PathPart::Year => Some(number_of(text)),
        PathPart::Line => Some(Cell::Text(text)),
        PathPart::Id => None,
    });
    std::iter::once(Cell::Text(name)).chain(parts).collect()
}

fn number_of<'a>(digits: &str) -> Cell<'a> {
    digits.parse().map_or(Cell::Empty, Cell::Whole)
}

/// A name for something that no other registry has, and that is the same each time: for programs that know again what they have seen.
#[cfg(any(feature = "ics", feature = "atom"))]
fn lasting_name(exported: &Exported<'_>, name: &str) -> Result<String> {
    let whole = format!("{}\n{name}", exported.name()?);
    Ok(uuid::Uuid::new_v5(&uuid::Uuid::NAMESPACE_OID, whole.as_bytes()).urn().to_string())
}
