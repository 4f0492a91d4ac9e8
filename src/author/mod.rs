//! Whatever writes the registry's files.
//!
//! It changes how a file is written and never what it says.

mod comments;
mod fix;
mod order;
mod style;

pub use fix::{Fixed, fix, style};
pub use order::KeyOrder;
pub use style::formatted;
