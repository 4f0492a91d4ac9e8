//! What was found, at its place in the text, for whoever reads it: a person or another program.
//!
//! It knows findings and texts, and nothing of what a registry is.

mod edit;
mod extent;
mod github;
mod held;
mod human;
mod json;
mod junit;
mod locate;
mod moved;
mod sarif;
mod short;
mod strictness;

pub use edit::{Edit, edited};
pub use extent::Extent;
pub use github::github;
pub use held::Held;
pub use human::{human, standing, summary};
pub use json::json;
pub use junit::junit;
pub use locate::{Diagnostic, Location, Mark, locate};
pub use sarif::sarif;
pub use short::short;
pub use strictness::Strictness;
