//! The catalogue of a registry: its records as rows of a list, and one record with all that refers to it.
//!
//! It gives plain values, reads no clock and counts nothing that `stocktake` counts.

mod alike;
mod asked;
mod called;
mod filter;
pub mod formats;
mod involvement;
mod kinds;
mod lookup;
mod named;
mod request;
mod search;
mod show;

pub use alike::alike;
pub use asked::asked;
pub use called::called;
pub use filter::{Filter, Listed, PartIn, SEARCH, Unfit};
pub use kinds::{Listing, Related, list};
pub use lookup::{Catalogue, Mention, YearOutputs};
pub use named::{NotFound, by_last_part, named, named_of_any_kind};
pub use request::{AnswerRow, RequestRow};
pub use search::Search;
pub use show::{Shown, show};
