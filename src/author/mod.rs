//! Whatever writes a registry's files.

pub mod changing;
mod comments;
mod fix;
mod forge;
pub mod import;
pub mod init;
mod line_ends;
mod mend;
pub mod new;
mod new_folder;
mod new_text;
mod order;
mod style;
mod write;

pub use comments::lost;
pub use fix::{Fixed, fix, style};
pub use forge::Forge;
pub use line_ends::LineEnds;
pub use new_folder::NewFolder;
pub use new_text::new_text;
pub use order::KeyOrder;
pub use style::formatted;
pub use write::{settled, write, write_new, write_with};
