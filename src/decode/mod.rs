//! From a file's text to a record, and every fault in it.
//!
//! Reading never fails: [`read`] gives what could be read *and* all that is wrong, each fault at its place. It knows TOML
//! and the shape of records in general; what a record holds is said by the types that implement [`Decode`].

mod define;
pub(crate) mod digits;
mod encoding;
mod faults;
mod lines;
mod nearest;
mod part;
mod path;
mod reader;
mod rule;
pub mod rules;
pub(crate) mod shape;
mod syntax;
mod tree;
mod unsafe_text;
mod values;
mod written;

pub(crate) use define::{exclusive, key, record, words};
pub use encoding::{is_utf16, utf8};
pub use faults::{Fault, Mend, MoveTo};
pub use lines::Lines;
pub use nearest::{Suggestions, did_you_mean, is_near, nearest, only_near};
pub use part::{Part, Span, SpanOf, Token};
pub(crate) use path::key_path;
pub use path::{At, KeyPath, Step};
use reader::Keep;
pub use reader::MAX_FAULTS;
pub(crate) use reader::there_already;
pub use reader::{Decode, Expected, Reader, Value};
pub(crate) use rule::rule;
pub use rule::{About, Rule, Severity};
pub(crate) use shape::shown;
pub use shape::{Either, Field, Record, key_bytes};
pub use tree::{MAX_BYTES, Read, broken_at, is_valid, parse, plain_text, read};
pub use unsafe_text::{name as name_of_sign, unsafe_places};
pub use values::{AtLeastOne, HasWord, Stated};
pub use written::Written;
