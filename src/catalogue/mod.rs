//! The catalogue of a registry: its records as rows of a list, and one record with all that refers to it.
//!
//! It gives plain values, reads no clock and counts nothing that `stocktake` counts.

mod filter;
pub mod formats;
mod involvement;
mod list;
mod named;
mod related;
mod rows;
mod search;
mod show;

pub use filter::{Filter, Unfit};
pub use list::list;
pub use named::{NotFound, named};
pub use related::{
    Membership, Mention, ModalityMention, ModeratorTerm, Related, RelatedToCycle, RelatedToGroup, RelatedToLine,
    RelatedToMeeting, RelatedToOrganization, RelatedToOutput, YearOutputs,
};
pub use rows::{CycleRow, GroupRow, LineRow, Listing, MeetingRow, OrganizationRow, OutputRow};
pub use show::{Shown, show};
