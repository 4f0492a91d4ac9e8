//! What the registry's files hold: a struct a kind of file, and the values that they share.
//!
//! A record is plain data. It knows nothing of the file that it came from, nor of other records: it names them by their
//! ids, which may name nothing.

mod action_line;
mod adoption;
mod country;
mod country_name;
mod cycle;
mod date;
mod documents;
mod group;
mod id;
mod kind;
mod line;
mod meeting;
mod number;
mod order;
mod organization;
mod outline;
mod output;
mod resolution;
mod rhythm;
mod settings;
mod source;
mod step;
mod symbol;
mod text;
mod url;
mod years;

pub use action_line::{LineRecord, Moderator, Role};
pub use adoption::Adoption;
pub use country::{Country, Region};
pub use cycle::{COMMISSION_WITHIN_ECOSOC, Cycle, FollowUpKind, FurtherAction, Masthead};
pub use date::{Advice, Date, DateOrder, Day, Needed, Span, Year, english_month};
pub use documents::{Documents, Paper, TableStyle};
pub use group::{Group, Member, Modality, Topic};
pub use id::{CycleRef, MeetingId, MeetingRef, OrganizationId, OutputId, OutputRef, RequestRef, ResolutionId, Stem};
pub use kind::{Kind, PathPart};
pub use meeting::{Attendance, Link, Meeting, MeetingStatus, Place};
pub use number::{Number, Sdg, Target, YearsApart};
pub use organization::{Category, Maintainer, Organization};
pub use outline::{Holds, KeyOutline, ValueKind, one_of, outline};
pub use output::{Coverage, Covers, Figure, Output, OutputKind, OutputStatus, Prize, Rank};
pub use resolution::{Action, Asked, Organ, Request, Resolution};
pub use rhythm::Reporting;
pub use settings::{Exception, Mechanism, ReportNames, SchemaVersion, Settings};
pub use source::{Source, Sources};
pub use step::{Step, Told};
pub use symbol::{INVALID_SYMBOL, Symbol};
pub(crate) use text::each_language;
pub use text::{Language, LanguageTag, Text};
pub use url::Url;
pub use years::{ReportingPeriod, Years};
