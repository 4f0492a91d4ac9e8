//! What the catalogue shows of each kind of record, a file a kind: its rows in a list, and what refers to one.

mod action_line;
mod cycle;
mod group;
mod meeting;
mod organization;
mod output;
mod resolution;

use super::formats::{Column, Grid, Reader, Section, csv, data, grid, refuse_unknown, sheet, sort, table};
use super::{Catalogue, Filter, Listed, RequestRow};
use crate::print::Sheet;
use crate::record::{Day, Kind};
use crate::registry::{RecordId, Registry, each_kind};
use crate::template::{Speaker, yes};
use anyhow::Result;
use schemars::JsonSchema;
use serde::Serialize;

/// A kind of record, as the catalogue shows it.
pub trait Catalogued {
    /// What a record is filed under.
    type Key;
    /// What one wants to know of a record at a glance.
    type Row: Serialize + JsonSchema + 'static;
    /// What refers to a record.
    type Related: Serialize;

    /// What a table shows of a row.
    const COLUMNS: &'static [Column<Self::Row>];

    /// The rows of the records that fit a filter, in the order of their keys.
    fn rows(catalogue: Catalogue<'_>, filter: &Filter) -> Vec<Self::Row>;

    /// What refers to a record.
    fn related(catalogue: Catalogue<'_>, key: &Self::Key) -> Self::Related;

    /// The same for people.
    fn sections(reader: Reader<'_>, related: &Self::Related) -> Vec<Section>;

    /// The keys of the record that these sections tell with what refers to them, so that they are not told twice.
    fn tells(_: &Self::Related) -> &'static [&'static str] {
        &[]
    }
}

macro_rules! listing_and_related {
    ($( $field:ident: $Kind:ident($Key:ty) => $Record:ty, )+) => {
        /// The rows of a list.
        #[derive(Serialize)]
        #[serde(untagged)]
        pub enum Listing {
            $( #[doc = concat!("Of ", stringify!($field), ".")] $Kind(Vec<<$Record as Catalogued>::Row>), )+
            /// Of requests, which are parts of resolutions.
            Requests(Vec<RequestRow>),
        }

        /// What fits a filter.
        pub fn list(registry: &Registry, listed: Listed, filter: &Filter, today: Day) -> Listing {
            let catalogue = Catalogue { registry, today };
            match listed {
                $( Listed::Records(Kind::$Kind) => Listing::$Kind(<$Record>::rows(catalogue, filter)), )+
                Listed::Requests => Listing::Requests(catalogue.request_rows(filter)),
            }
        }

        impl Listing {
            /// How many rows there are.
            pub fn len(&self) -> usize {
                match self {
                    $( Self::$Kind(rows) => rows.len(), )+
                    Self::Requests(rows) => rows.len(),
                }
            }

            /// Whether there is none.
            pub fn is_empty(&self) -> bool {
                self.len() == 0
            }

            /// What it is a list of.
            pub fn listed(&self) -> Listed {
                match self {
                    $( Self::$Kind(_) => Listed::Records(Kind::$Kind), )+
                    Self::Requests(_) => Listed::Requests,
                }
            }

            /// Refuses what is the key of no column.
            pub fn refuse_unknown(&self, keys: &[String], option: &str) -> Result<()> {
                let what = self.listed().word();
                match self {
                    $( Self::$Kind(_) => refuse_unknown::<<$Record as Catalogued>::Row>(keys, option, what), )+
                    Self::Requests(_) => refuse_unknown::<RequestRow>(keys, option, what),
                }
            }

            /// Puts the rows into the order of a key; a hyphen before it turns it round.
            pub fn sort(&mut self, key: &str) {
                match self {
                    $( Self::$Kind(rows) => sort(rows, key), )+
                    Self::Requests(rows) => sort(rows, key),
                }
            }

            /// As comma-separated values: the keys of its JSON as columns, all or these.
            pub fn csv(&self, keys: &[String]) -> Result<String> {
                match self {
                    $( Self::$Kind(rows) => csv(rows, keys), )+
                    Self::Requests(rows) => csv(rows, keys),
                }
            }

            /// As data, with all keys or with these.
            pub fn data(&self, keys: &[String]) -> Result<Vec<serde_json::Value>> {
                match self {
                    $( Self::$Kind(rows) => data(rows, keys), )+
                    Self::Requests(rows) => data(rows, keys),
                }
            }

            /// As a table in a terminal, with a last line that counts it.
            pub fn table(&self, speaker: &Speaker<'_>, keys: &[String]) -> String {
                let what = self.listed().word();
                match self {
                    $( Self::$Kind(rows) => table(speaker, rows, <$Record as Catalogued>::COLUMNS, keys, what), )+
                    Self::Requests(rows) => table(speaker, rows, RequestRow::COLUMNS, keys, what),
                }
            }

            /// As a sheet of a workbook.
            pub fn sheet(&self, speaker: &Speaker<'_>, keys: &[String]) -> Result<Sheet> {
                let name = speaker.say(&format!("asked-{}", self.listed().word()), [("has-standing", yes(false)), ("standing", "".into())]);
                match self {
                    $( Self::$Kind(rows) => sheet(speaker, rows, <$Record as Catalogued>::COLUMNS, keys, &name), )+
                    Self::Requests(rows) => sheet(speaker, rows, RequestRow::COLUMNS, keys, &name),
                }
            }

            /// As the cells of a table in a document.
            pub fn grid(&self, speaker: &Speaker<'_>, keys: &[String]) -> Grid {
                match self {
                    $( Self::$Kind(rows) => grid(speaker, rows, <$Record as Catalogued>::COLUMNS, keys), )+
                    Self::Requests(rows) => grid(speaker, rows, RequestRow::COLUMNS, keys),
                }
            }
        }

        /// What refers to a record.
        #[derive(Debug, Clone, Serialize)]
        #[serde(untagged)]
        pub enum Related {
            $( #[doc = concat!("To one of ", stringify!($field), ".")] $Kind(Box<<$Record as Catalogued>::Related>), )+
        }

        impl Related {
            /// What refers to the record of this name.
            pub(super) fn to(registry: &Registry, name: &RecordId, today: Day) -> Self {
                let catalogue = Catalogue { registry, today };
                match name { $( RecordId::$Kind(key) => Self::$Kind(Box::new(<$Record>::related(catalogue, key))), )+ }
            }

            /// The keys of the record that the sections tell.
            pub(super) fn tells(&self) -> &'static [&'static str] {
                match self { $( Self::$Kind(related) => <$Record>::tells(related), )+ }
            }

            /// The sections that say something.
            pub(super) fn sections(&self, reader: Reader<'_>) -> Vec<Section> {
                let sections = match self { $( Self::$Kind(related) => <$Record>::sections(reader, related), )+ };
                sections.into_iter().filter(|section| !section.entries.is_empty()).collect()
            }
        }
    };
}

each_kind!(listing_and_related);

#[cfg(test)]
mod tests {
    use super::super::formats::keys;
    use super::*;

    fn has_a_column_each<T: Catalogued>() {
        // The first year of a cycle stands in the column of its years.
        for key in keys::<T::Row>().into_iter().filter(|key| key != "from") {
            assert!(T::COLUMNS.iter().any(|column| column.is_of(&key)), "no column tells {key}");
        }
    }

    macro_rules! each_has_its_columns {
        ($( $field:ident: $Kind:ident($Key:ty) => $Record:ty, )+) => { $( has_a_column_each::<$Record>(); )+ };
    }

    #[test]
    fn each_key_of_a_row_can_be_shown_in_a_table() {
        each_kind!(each_has_its_columns);
    }
}
