//! What the catalogue shows of each kind of record, a file a kind: its rows in a list, and what refers to one.

mod action_line;
mod cycle;
mod group;
mod meeting;
mod organization;
mod output;
mod resolution;

use super::formats::{Column, Reader, Section, csv, table};
use super::{Catalogue, Filter, Listed, RequestRow};
use crate::print::Look;
use crate::record::{Day, Kind};
use crate::registry::{RecordId, Registry, each_kind};
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
            /// As comma-separated values: the keys of its JSON as columns.
            pub fn csv(&self) -> Result<String> {
                match self {
                    $( Self::$Kind(rows) => csv(rows), )+
                    Self::Requests(rows) => csv(rows),
                }
            }

            /// As a table in a terminal, with a last line that counts it.
            pub fn table(&self, registry: &Registry, look: Look) -> String {
                match self {
                    $( Self::$Kind(rows) => {
                        table(registry, rows, <$Record as Catalogued>::COLUMNS, &Kind::$Kind.noun(), look)
                    } )+
                    Self::Requests(rows) => table(registry, rows, RequestRow::COLUMNS, Listed::Requests.word(), look),
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
