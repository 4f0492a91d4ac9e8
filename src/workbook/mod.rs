//! A workbook for who reports without git: what an organization has sent and what it owes, to be corrected and filled in in any
//! spreadsheet, and read back as new records and changes.
//!
//! [`columns`] says which columns the sheet of a kind has, by the outline of the kind; [`labels`] what people choose from in place of
//! codes; [`said`] what stands in the cell of a record; [`known`] is what the workbook remembers of itself, on a sheet that nobody sees;
//! [`written`] puts all of it together, and `back/` reads it. All words are messages of the catalogue ([`words`]). It writes no file.

#[cfg(feature = "import")]
mod back;
mod columns;
mod known;
mod labels;
mod owed;
mod said;
mod words;
mod written;

#[cfg(feature = "import")]
pub use back::{back, is_workbook};
pub use words::Words;
pub use written::{Made, workbook};

use crate::record::{Day, Kind, Language, OrganizationId, Year};
use crate::registry::Registry;

/// The kinds of records that an organization sends, each on a sheet of its own, in their order.
pub const KINDS: [Kind; 3] = [Kind::Output, Kind::Meeting, Kind::Organization];

/// For whom a workbook is.
#[derive(Debug, Clone)]
pub struct Wanted {
    /// The organization.
    pub organization: OrganizationId,
    /// The year that it reports of.
    pub year: Year,
    /// Its language.
    pub language: Language,
    /// The day on which it is written.
    pub today: Day,
}

/// Since when the year is closed, where it is by the day that the workbook is written.
pub fn closed(registry: &Registry, wanted: &Wanted) -> Option<Day> {
    registry.cycle_of(wanted.year)?.sound()?.closed.filter(|day| *day <= wanted.today)
}

/// The key by which a record of a kind names those who took part in it.
#[cfg(feature = "import")]
fn partners_key(kind: Kind) -> Option<&'static str> {
    (kind == Kind::Output).then_some("partners")
}

/// The key by which a record of a kind names those whom it is of.
fn own_key(kind: Kind) -> Option<&'static str> {
    match kind {
        Kind::Output => Some("by"),
        Kind::Meeting => Some("organizers"),
        _ => None,
    }
}
