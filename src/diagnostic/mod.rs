//! What was found, at its place in the text, for whoever reads it: a person or another program.
//!
//! It knows findings and texts, and nothing of what a registry is.

mod human;
mod json;
mod locate;
mod safe;

pub use human::{human, summary};
pub use json::json;
pub use locate::{Diagnostic, Location, Mark, locate};
pub use safe::safe;
